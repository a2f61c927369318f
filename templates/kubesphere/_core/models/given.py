"""What type checkers know of a model's fields: what each reads as, and what it takes besides.

A field takes a nested model as a plain mapping too, and a quantity or a time as text. No code imports this.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping, MutableMapping, MutableSequence, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, SupportsIndex, TypeVar, overload

from .quantity import Quantity

if TYPE_CHECKING:
    from datetime import datetime

M = TypeVar("M")


class Items(MutableSequence[M]):
    """An array of models."""

    @overload
    def __setitem__(self, index: SupportsIndex, value: M | Mapping[str, Any], /) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[M | Mapping[str, Any]], /) -> None: ...
    @abstractmethod
    def __setitem__(self, index: Any, value: Any, /) -> None: ...
    @abstractmethod
    def insert(self, index: int, value: M | Mapping[str, Any]) -> None: ...
    def append(self, value: M | Mapping[str, Any]) -> None: ...
    def extend(self, values: Iterable[M | Mapping[str, Any]]) -> None: ...


class Named(MutableMapping[str, M]):
    """Models by free keys."""

    @abstractmethod
    def __setitem__(self, key: str, value: M | Mapping[str, Any], /) -> None: ...


class Amounts(MutableMapping[str, Quantity]):
    """Quantities by free keys."""

    @abstractmethod
    def __setitem__(self, key: str, value: Quantity | str | int, /) -> None: ...


class Nested(Protocol, Generic[M]):
    """A field that is a model."""

    def __get__(self, instance: object, owner: type | None = None, /) -> M: ...
    def __set__(self, instance: object, value: M | Mapping[str, Any], /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


class NestedItems(Protocol, Generic[M]):
    """A field that is an array of models."""

    def __get__(self, instance: object, owner: type | None = None, /) -> Items[M]: ...
    def __set__(self, instance: object, value: Sequence[M | Mapping[str, Any]], /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


class NestedNamed(Protocol, Generic[M]):
    """A field that is models by free keys."""

    def __get__(self, instance: object, owner: type | None = None, /) -> Named[M]: ...
    def __set__(self, instance: object, value: Mapping[str, M | Mapping[str, Any]], /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


class NestedAmounts(Protocol):
    """A field that is quantities by free keys."""

    def __get__(self, instance: object, owner: type | None = None, /) -> Amounts: ...
    def __set__(self, instance: object, value: Mapping[str, Quantity | str | int], /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


class Amount(Protocol):
    """A field that is a quantity."""

    def __get__(self, instance: object, owner: type | None = None, /) -> Quantity | None: ...
    def __set__(self, instance: object, value: Quantity | str | int | None, /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


class Moment(Protocol):
    """A field that is a time."""

    def __get__(self, instance: object, owner: type | None = None, /) -> datetime | None: ...
    def __set__(self, instance: object, value: datetime | str | None, /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...
