"""What models, arrays and mappings share: a view over live JSON that attaches itself at the first write."""
# pyright: reportPrivateUsage=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# The modules of the view family share the two slots, every other module goes through methods; JSON is untyped.

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from ..slotted import Slotted
from .quantity import Quantity
from .timestamps import format_timestamp

if TYPE_CHECKING:
    from typing import Protocol

    class Undecoded(Protocol):
        """What knows which part of a view's dict is still text."""

        def read(self, view: View, key: str, converter: Any) -> Any: ...

        def complete(self, data: dict[str, Any]) -> None: ...


_MISSING: Any = object()
_PACKAGE = __name__.partition(".")[0]
_HELP = f"json.dumps(to_dict(...)), or json.dumps(..., default=to_dict); to_dict and to_json are in {_PACKAGE}"
_SLOTS = ("_data", "_link")  # named, not written out in the class: mypy then allows writing a model's descriptors


class ViewType(Slotted):
    """The class of all classes of views."""

    if not TYPE_CHECKING:

        @property
        def __name__(self) -> str:
            # The encoder of `json` asks for it only to say, in words that help nobody, that it can't write the object.
            name = type.__dict__["__name__"].__get__(self)
            caller = sys._getframe(1)
            if caller.f_code.co_name == "default" and caller.f_globals.get("__name__") == "json.encoder":
                raise TypeError(f"{name} objects are no plain JSON: {_HELP}")
            return name


class View(metaclass=ViewType):
    """A typed view over one JSON container, in place.

    `_link` is None while `_data` is the container itself. A view of a missing or null field holds an empty container
    of its own and remembers in `_link` where (parent view, key) it belongs: reading never changes the parent.
    A model whose JSON is not all decoded yet has `Levels` for a link; only `Field` and the encoder, which look at one
    field or at the text, come near such a dict, everything else gets it whole (`live`).
    """

    __slots__ = _SLOTS
    _kind: ClassVar[type] = dict
    _data: Any
    _link: tuple[View, Any] | Undecoded | None

    def __bool__(self) -> bool:
        return bool(near(self))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return rebuild, (type(self), live(self))

    def __copy__(self) -> Any:
        return rebuild(type(self), live(self).copy())


def rebuild(cls: type[View], data: Any) -> Any:
    """A view of class `cls` over `data`, without copying."""
    view = cls.__new__(cls)
    view._data = data
    view._link = None
    return view


def detached(cls: type[View], parent: View, key: Any) -> Any:
    """An empty view of class `cls` that attaches itself to `parent` at `key` when written to."""
    view = cls.__new__(cls)
    view._data = cls._kind()
    view._link = (parent, key)
    return view


def live(view: View) -> Any:
    """The container behind a view, for reading; joins the one that another view of the same place has attached."""
    link = view._link
    if link is None:
        return view._data
    if isinstance(link, tuple):
        found = _peek(near(link[0]), link[1])
        if isinstance(found, view._kind):
            view._data = found
            view._link = None
    else:
        link.complete(view._data)
        view._link = None
    return view._data


def near(view: View) -> Any:
    """The container behind a view, for looking which keys it has: values may not be decoded yet."""
    return live(view) if isinstance(view._link, tuple) else view._data


def writable(view: View) -> Any:
    """The container behind a view, for writing; attaches the view and its parents. Decodes nothing.

    Raises:
        TypeError: the place has meanwhile been given a value of another type.
    """
    data = near(view)
    link = view._link
    if isinstance(link, tuple):
        parent, key = link
        container = writable(parent)
        current = _peek(container, key)
        if current is not _MISSING and current is not None:
            raise TypeError(f"cannot write below {key!r}: it now holds a {type(current).__name__}")
        container[key] = data
        view._link = None
    return data


def _peek(container: Any, key: Any) -> Any:
    try:
        return container[key]
    except LookupError:
        return _MISSING


def to_json(value: Any) -> Any:
    """Plain JSON for a value given to a model: views hand over their live container, everything else is rebuilt.

    Raises:
        TypeError: no JSON can be made of the value.
        ValueError: a datetime without timezone, or a number JSON cannot hold (NaN, infinity).
    """
    if value is None or value is True or value is False or type(value) in (str, int):
        return value
    if isinstance(value, View):
        return live(value)
    if isinstance(value, Enum):
        return to_json(value.value)
    if isinstance(value, Mapping):
        return _object(value)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, Sequence | Set) and not isinstance(value, str | bytes | bytearray | memoryview):
        return [to_json(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float) and not math.isfinite(value):
        from .exact import Number  # noqa: PLC0415 - seldom needed

        if not isinstance(value, Number):
            raise ValueError(f"{value!r} cannot be written as JSON")
    if isinstance(value, int | float):
        return value
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, Quantity):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _object(value: Mapping[Any, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise TypeError(f"JSON object keys are strings, not {type(key).__name__}: {key!r}")
        result[key] = to_json(item)
    return result


def object_of(value: Any) -> dict[str, Any]:
    """A JSON object; anything else reads as an empty one."""
    return value if isinstance(value, dict) else {}
