"""Typed views over JSON arrays and objects with free keys."""
# pyright: reportPrivateUsage=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from abc import ABCMeta
from collections.abc import (
    ItemsView,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    MutableMapping,
    MutableSequence,
    Sequence,
    ValuesView,
)
from itertools import count, repeat
from typing import Any, ClassVar, Protocol, cast

from .view import View, ViewType, live, rebuild, to_json, writable


class Loader(Protocol):
    """Turns a JSON value found at `key` of `parent` into what the reader sees."""

    splits: ClassVar[bool] = False  # whether what it reads can be decoded level by level

    def load(self, value: Any, parent: View, key: Any) -> Any: ...


class ContainerType(ViewType, ABCMeta):
    """The class of views that are collections by inheritance alone: no class is registered as one of them."""

    __instancecheck__ = type.__instancecheck__


class Container(View, metaclass=ContainerType):
    """An array or object whose elements all read alike: through `_inner`, or as they are."""

    __slots__ = ("_inner",)
    _inner: Loader | None

    def __len__(self) -> int:
        return len(live(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self._inner, live(self))

    def __copy__(self) -> Any:
        return _rebuild(type(self), self._inner, live(self).copy())


class ArrayView(Container, MutableSequence[Any]):
    """A JSON array in place; null or missing reads as empty."""

    __slots__ = ()
    _kind: ClassVar[type] = list

    def __getitem__(self, index: Any) -> Any:
        data: list[Any] = live(self)
        if isinstance(index, slice):
            return [self._load(i) for i in range(*index.indices(len(data)))]
        return self._load(range(len(data))[index])

    def _load(self, index: int) -> Any:
        value = live(self)[index]
        return value if self._inner is None else self._inner.load(value, self, index)

    def __iter__(self) -> Iterator[Any]:
        if self._inner is None:
            return iter(live(self))
        return map(self._inner.load, live(self), repeat(self), count())

    def __setitem__(self, index: Any, value: Any) -> None:
        writable(self)[index] = to_json(value)

    def __delitem__(self, index: Any) -> None:
        del writable(self)[index]

    def insert(self, index: int, value: Any) -> None:
        """Insert a model or JSON value before `index`."""
        writable(self).insert(index, to_json(value))

    def extend(self, values: Iterable[Any]) -> None:
        """Append every value; a given view shares its items."""
        writable(self).extend([to_json(value) for value in values])

    def __contains__(self, value: object) -> bool:
        try:
            return to_json(value) in live(self)
        except (TypeError, ValueError):  # no JSON, but it may be equal to some
            return any(each == value for each in self)

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str | bytes) or not isinstance(other, Sequence):
            return NotImplemented
        try:
            return bool(live(self) == to_json(other))
        except (TypeError, ValueError):
            return list(self) == list(other)

    def __repr__(self) -> str:
        from .show import show_array  # noqa: PLC0415 - few programs show one

        return show_array(live(self))


class MapView(Container, MutableMapping[str, Any]):
    """A JSON object with free keys, in place; null or missing reads as empty."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        value = live(self)[key]
        return value if self._inner is None else self._inner.load(value, self, key)

    def __iter__(self) -> Iterator[str]:
        return iter(live(self))

    def keys(self) -> KeysView[str]:
        """The keys, as a dict gives them."""
        return cast("KeysView[str]", live(self).keys())

    def values(self) -> ValuesView[Any]:
        """The values, each as its type reads."""
        return super().values() if self._inner is not None else cast("ValuesView[Any]", live(self).values())

    def items(self) -> ItemsView[str, Any]:
        """Keys and values, each as its type reads."""
        return super().items() if self._inner is not None else cast("ItemsView[str, Any]", live(self).items())

    def __contains__(self, key: object) -> bool:
        return key in live(self)

    def __setitem__(self, key: str, value: Any) -> None:
        writable(self)[key] = to_json(value)

    def __delitem__(self, key: str) -> None:
        del writable(self)[key]

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        try:
            return bool(live(self) == to_json(other))
        except (TypeError, ValueError):
            return dict(self.items()) == dict(other)

    def __repr__(self) -> str:
        from .show import show_mapping  # noqa: PLC0415

        return show_mapping(live(self))


def _rebuild(cls: type[Container], inner: Loader | None, data: Any) -> Any:
    view: Any = rebuild(cls, data)
    view._inner = inner
    return view
