"""The base of every generated model: a thin typed view over decoded JSON that loses nothing."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

from .containers import ArrayView
from .fields import Field
from .view import View, live, near, to_json, writable

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELDS: dict[type, dict[str, Field]] = {}


def fields_of(cls: type) -> dict[str, Field]:
    """The fields of a model class by attribute name, inherited ones first; collected on first use."""
    fields = _FIELDS.get(cls)
    if fields is None:
        every = (item for base in reversed(cls.__mro__) for item in vars(base).items())
        fields = _FIELDS[cls] = {name: value for name, value in every if isinstance(value, Field)}
    return fields


@dataclass_transform(kw_only_default=True)
class Model(View):
    """A JSON object seen through typed attributes, in place.

    Every field is optional. A missing or null nested model, array or mapping reads as an empty (falsy) view which
    attaches itself at the first write; other fields read as None. `obj.field = None` writes null, `del obj.field`
    removes. Wire names work as keys (`"wireName" in obj`, `obj["wireName"]`) on the plain JSON, fields unknown to the
    class included.
    """

    __required__: ClassVar[tuple[str, ...]] = ()  # wire names; only `validate` asks for them

    def __init__(self, /, **values: Any) -> None:
        """Make an object of the given fields.

        Raises:
            TypeError: a name that is no field of the class.
        """
        fields = fields_of(type(self))
        data: dict[str, Any] = {}
        for name, value in values.items():
            if name not in fields:
                raise TypeError(_unknown(type(self).__name__, name, fields))
            data[fields[name].wire] = to_json(value)
        self._data = data
        self._link = None

    def __contains__(self, wire: object) -> bool:
        return wire in near(self)

    def __getitem__(self, wire: str) -> Any:
        return live(self)[wire]

    def __setitem__(self, wire: str, value: Any) -> None:
        writable(self)[wire] = to_json(value)

    def __delitem__(self, wire: str) -> None:
        del near(self)[wire]

    __iter__ = None  # a model is not a sequence, though it has __getitem__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return bool(live(self) == live(other))

    __hash__ = None

    def __repr__(self) -> str:
        from .show import show_model  # noqa: PLC0415 - few programs show one

        fields = fields_of(type(self))
        return show_model(type(self).__name__, _shown(fields), live(self))

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """As rich's pretty printer shows it, nested; what looks secret is masked."""
        from .show import Shown, shown_field  # noqa: PLC0415

        data = live(self)
        for name, field in fields_of(type(self)).items():
            if field.wire in data:
                value = getattr(self, name)
                listed = isinstance(value, ArrayView) and bool(value) and all(isinstance(each, Model) for each in value)
                nested = list(value) if listed else value
                yield name, nested if listed or isinstance(value, Model) else Shown(shown_field(field.wire, data))

    def _repr_html_(self) -> str:
        from .show import Shown, shown_field  # noqa: PLC0415
        from .table import Table  # noqa: PLC0415

        data = live(self)
        set_fields = [(name, field.wire) for name, field in fields_of(type(self)).items() if field.wire in data]
        rows = [(name, Shown(shown_field(wire, data))) for name, wire in set_fields]
        return Table(["field", "value"], rows)._repr_html_()  # pyright: ignore[reportPrivateUsage]


def _shown(fields: dict[str, Field]) -> Iterator[tuple[str, str, bool]]:
    """Attribute, wire name, and whether it is a model, not an object of free keys."""
    for name, field in fields.items():
        yield name, field.wire, field.converter is not None and field.converter.splits


def _unknown(model: str, name: str, fields: dict[str, Field]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    close = get_close_matches(name, fields, n=3)
    wire = [field.name for field in fields.values() if field.wire == name]
    hint = f"; did you mean {' or '.join(wire or close)}?" if wire or close else ""
    return f"{model}() has no field {name!r}{hint}"
