"""What type checkers know of a model's fields: what each reads as, and what it takes besides.

A field takes a nested model as a plain mapping too, and a quantity or a time as text. No code imports this.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping, MutableMapping, MutableSequence, Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, SupportsIndex, TypeAlias, TypeVar, overload

from .quantity import Quantity

M = TypeVar("M")
R_co = TypeVar("R_co", covariant=True)
W_contra = TypeVar("W_contra", contravariant=True)


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


class _Given(Protocol, Generic[R_co, W_contra]):
    """A field: what it reads as, and what it takes."""

    def __get__(self, instance: object, owner: type | None = None, /) -> R_co: ...
    def __set__(self, instance: object, value: W_contra, /) -> None: ...
    def __delete__(self, instance: object, /) -> None: ...


Nested: TypeAlias = _Given[M, M | Mapping[str, Any]]
NestedItems: TypeAlias = _Given[Items[M], Sequence[M | Mapping[str, Any]]]
NestedNamed: TypeAlias = _Given[Named[M], Mapping[str, M | Mapping[str, Any]]]
NestedAmounts: TypeAlias = _Given[Amounts, Mapping[str, Quantity | str | int]]
Amount: TypeAlias = _Given[Quantity | None, Quantity | str | int | None]
Moment: TypeAlias = _Given[datetime | None, datetime | str | None]
