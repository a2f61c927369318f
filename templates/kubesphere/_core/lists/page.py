"""A page of a collection, whatever wrapper the server put around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from ..models.codec import decode
from ..models.levels import check_utf8, split_array, split_collection
from ..models.table import rows_of, table_of
from ..models.view import object_of, to_json
from .items import Items, of_kubernetes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.table import Table

T = TypeVar("T")
P = TypeVar("P", bound="BasePage[Any]")

_TOTALS = ("totalItems", "total_count", "total")


class BasePage(Generic[T]):
    """A page of a collection, whatever wrapper the server put around it.

    Attributes:
        items: the items of this page, decoded when touched; null reads as empty.
        data: everything else of the wrapper, plain JSON by wire name.
        asked: how it was asked for, a PageRequest; None for a page that leads to no other. A pickled page loses it.
    """

    __slots__ = ("asked", "data", "items")

    items: Sequence[T]
    data: dict[str, Any]
    asked: Any

    def __init__(self, items: Sequence[T], data: dict[str, Any], asked: Any = None) -> None:
        self.items = items
        self.data = data
        self.asked = asked

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.items, self.data)

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
        return object_of(self.data.get("metadata"))

    def to_dict(self) -> dict[str, Any]:
        """The wrapper with its items as plain JSON."""
        if "items" in self.data:  # they are no array
            return dict(self.data)
        return {**self.data, "items": [to_json(item) for item in cast("Sequence[Any]", self.items)]}

    def __json__(self) -> dict[str, Any]:
        """The wrapper as the encoder takes it."""
        return self.data if "items" in self.data else {**self.data, "items": self.items}

    def to_dicts(self, fields: Sequence[str] | Mapping[str, str]) -> list[dict[str, Any]]:
        """A flat dict for each item of this page, e.g. for `pandas.DataFrame(...)` or `csv.DictWriter`.

        Args:
            fields: paths of wire names, `status.phase`, `metadata.labels[app.kubernetes.io/name]`; or such paths by the
                name that each is to have.
        """
        return rows_of(self.items, fields)

    def to_table(self, fields: Sequence[str] | Mapping[str, str] | None = None) -> Table:
        """The items of this page as a table: to print, for notebooks, for rich, and as CSV.

        Args:
            fields: as for `to_dicts`; by default what one looks for, as far as the items have it: namespace, name,
                phase, replicas, time of creation.
        """
        return table_of(self.items, fields)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.items!r}, total={self.total})"

    def _repr_html_(self) -> str:
        return self.to_table()._repr_html_()  # pyright: ignore[reportPrivateUsage]

    def __bool__(self) -> bool:
        return True

    def __len__(self) -> NoReturn:
        raise TypeError(
            "a page has two lengths: len(page.items) is how many items it holds, page.total how many all have"
        )

    def __getitem__(self, index: object) -> NoReturn:
        raise TypeError("page.items[...] are the items of this page; iterating goes on over all pages")


def read_page(body: bytes, target: str | None, page_class: type[P]) -> P:
    """The page a body holds; a bare array is one too, and items that are no array read as none (see `data`).

    Raises:
        ValueError: the body is neither an array nor the wrapper of a collection.
    """
    return page_class(*_read(body, target))


def _wraps(data: dict[str, Any], *, found: bool) -> bool:
    """Whether an object without any item is a collection: one without `items` must look like one otherwise."""
    code, kind = data.get("code"), data.get("kind")
    if kind == "Status" or (isinstance(code, int) and code >= 400):
        return False
    listed = found or "items" in data or any(name in data for name in _TOTALS)
    return listed or not data or (isinstance(kind, str) and kind.endswith("List"))


def _read(body: bytes, target: str | None) -> tuple[Items[Any], dict[str, Any]]:
    check_utf8(body)
    objects = of_kubernetes(target)
    if body.lstrip()[:1] == b"[":
        return Items(split_array(body, objects=objects), target), {}
    items, parts = split_collection(body, objects=objects)
    data = {name: decode(part) for name, part in parts.items()}
    if not items and not _wraps(data, found=items is not None):
        raise ValueError("no collection")
    if "items" in data and data["items"] is None:
        del data["items"]
    return Items(items or [], target), data
