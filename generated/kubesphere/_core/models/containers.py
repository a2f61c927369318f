"""Typed views over JSON arrays and objects with free keys."""
# pyright: reportPrivateUsage=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

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
from typing import Any, ClassVar, Protocol, cast

from .show import show_array, show_mapping
from .view import View, live, to_json, writable


class Loader(Protocol):
    """Turns a JSON value found at `key` of `parent` into what the reader sees."""

    splits: ClassVar[bool] = False  # whether what it reads can be decoded level by level

    def load(self, value: Any, parent: View, key: Any) -> Any: ...


class ArrayView(View, MutableSequence[Any]):
    """A JSON array in place; null or missing reads as empty."""

    __slots__ = ("_inner",)
    _kind: ClassVar[type] = list
    _inner: Loader | None

    def __len__(self) -> int:
        return len(live(self))

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
        return self._views(self._inner)

    def _views(self, inner: Loader) -> Iterator[Any]:
        for index, value in enumerate(live(self)):
            yield inner.load(value, self, index)

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

    def __reduce__(self) -> tuple[Any, ...]:
        return array_view, (self._inner, live(self))

    def __copy__(self) -> ArrayView:
        return array_view(self._inner, live(self).copy())

    def __repr__(self) -> str:
        return show_array(live(self))


class MapView(View, MutableMapping[str, Any]):
    """A JSON object with free keys, in place; null or missing reads as empty."""

    __slots__ = ("_inner",)
    _inner: Loader | None

    def __len__(self) -> int:
        return len(live(self))

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

    def __reduce__(self) -> tuple[Any, ...]:
        return map_view, (self._inner, live(self))

    def __copy__(self) -> MapView:
        return map_view(self._inner, live(self).copy())

    def __repr__(self) -> str:
        return show_mapping(live(self))


def array_view(inner: Loader | None, data: list[Any], link: tuple[View, Any] | None = None) -> ArrayView:
    """A view over `data` whose elements read through `inner`."""
    view = ArrayView.__new__(ArrayView)
    view._data = data
    view._link = link
    view._inner = inner
    return view


def map_view(inner: Loader | None, data: dict[str, Any], link: tuple[View, Any] | None = None) -> MapView:
    """A view over `data` whose values read through `inner`."""
    view = MapView.__new__(MapView)
    view._data = data
    view._link = link
    view._inner = inner
    return view
