"""One page of a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from .codec import decode
from .items import Items, read_items
from .levels import check_utf8, split_object
from .view import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_TOTALS = ("totalItems", "total_count", "total")


class Page(Generic[T]):
    """A page of a collection, whatever wrapper the server put around it.

    Attributes:
        items: the items, decoded when touched; null reads as empty.
        data: everything else of the wrapper, plain JSON by wire name.
    """

    __slots__ = ("data", "items")

    items: Sequence[T]
    data: dict[str, Any]

    def __init__(self, items: Sequence[T], data: dict[str, Any]) -> None:
        self.items = items
        self.data = data

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self.items[index]

    @property
    def total(self) -> int | None:
        """How many items there are on all pages, where the server says so.

        A Kubernetes list says how many follow this page, so its count holds for the first page only.
        """
        for name in _TOTALS:
            value = self.data.get(name)
            if isinstance(value, int) and not isinstance(value, bool):
                return value
        remaining = self.remaining
        return None if remaining is None else len(self.items) + remaining

    @property
    def remaining(self) -> int | None:
        """How many items follow this page (Kubernetes `metadata.remainingItemCount`), where the server says so."""
        value = self._metadata.get("remainingItemCount")
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    @property
    def continue_token(self) -> str | None:
        """What to send as `continue` for the next page; None on the last one (Kubernetes `metadata.continue`)."""
        value = self._metadata.get("continue")
        return value if isinstance(value, str) and value else None

    @property
    def resource_version(self) -> str | None:
        """Where a watch would start (Kubernetes `metadata.resourceVersion`)."""
        value = self._metadata.get("resourceVersion")
        return value if isinstance(value, str) and value else None

    @property
    def _metadata(self) -> dict[str, Any]:
        value = self.data.get("metadata")
        return cast("dict[str, Any]", value) if isinstance(value, dict) else {}

    def to_dict(self) -> dict[str, Any]:
        """The wrapper with its items as plain JSON."""
        if "items" in self.data:  # they are no array
            return dict(self.data)
        return {**self.data, "items": [to_json(item) for item in cast("Sequence[Any]", self.items)]}

    def __json__(self) -> dict[str, Any]:
        """The wrapper as the encoder takes it."""
        return self.data if "items" in self.data else {**self.data, "items": self.items}

    def __repr__(self) -> str:
        return f"Page({self.items!r}, total={self.total})"


def read_page(body: bytes, target: str | None) -> Page[Any]:
    """The page a body holds; a bare array is one too, and items that are no array read as none (see `data`).

    Raises:
        ValueError: the body is neither a JSON object nor an array.
    """
    check_utf8(body)
    if body.lstrip()[:1] == b"[":
        return Page(read_items(body, target), {})
    parts = split_object(body)
    raw = parts.get("items")
    data = {name: decode(part) for name, part in parts.items() if name != "items"}
    start = b"n" if raw is None else bytes(memoryview(raw)[:1])
    if raw is None or start == b"n":
        return Page(Items([], target), data)
    if start != b"[":
        return Page(Items([], target), {**data, "items": decode(raw)})
    return Page(read_items(raw, target), data)
