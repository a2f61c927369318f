"""A page of a collection, and the way to the pages after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..errors import GoneError, ServerError, TransportError
from ..models.codec import decode
from ..models.levels import check_utf8, split_collection
from ..models.view import to_json
from .items import Items, read_items
from .paging import following

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .paging import Link

T = TypeVar("T")

_TOTALS = ("totalItems", "total_count", "total")


class BasePage(Generic[T]):
    """A page of a collection, whatever wrapper the server put around it.

    Attributes:
        items: the items of this page, decoded when touched; null reads as empty.
        data: everything else of the wrapper, plain JSON by wire name.
        link: how it was asked for; None for a page that leads to no other. A pickled page loses it.
    """

    __slots__ = ("data", "items", "link")

    items: Sequence[T]
    data: dict[str, Any]
    link: Link | None

    def __init__(self, items: Sequence[T], data: dict[str, Any], link: Link | None = None) -> None:
        self.items = items
        self.data = data
        self.link = link

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
        return f"{type(self).__name__}({self.items!r}, total={self.total})"


class Page(BasePage[T]):
    """A page of a collection. Iterating over it goes on with the pages after it, of which it keeps one at a time."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        return _items(self)

    def pages(self) -> Iterator[Page[T]]:
        """This page, then those after it."""
        return _pages(self)

    def next_page(self) -> Page[T] | None:
        """The page after this one, None if this is the last.

        Raises:
            APIError: the server refused; GoneError: the list became too old again and again.
            TransportError: there was no answer.
        """
        link = following(self)
        while link is not None:
            try:
                page: Page[T] = link.client.call(link.operation, link.path, **link.arguments)
            except GoneError as error:
                link = link.gone(error)
            except (ServerError, TransportError) as error:
                return link.over(error)
            else:
                return page if link.accept(page, self) else None
        return None


class AsyncPage(BasePage[T]):
    """The same, for `async for`."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return _async_items(self)

    def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page, then those after it."""
        return _async_pages(self)

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, None if this is the last; raises as `Page.next_page` does."""
        link = following(self)
        while link is not None:
            try:
                page: AsyncPage[T] = await link.client.call(link.operation, link.path, **link.arguments)
            except GoneError as error:
                link = link.gone(error)
            except (ServerError, TransportError) as error:
                return link.over(error)
            else:
                return page if link.accept(page, self) else None
        return None


# Functions, since a method would keep the first page for as long as it runs.
def _pages(page: Page[T] | None) -> Iterator[Page[T]]:
    while page is not None:
        yield page
        page = page.next_page()


def _items(page: Page[T] | None) -> Iterator[T]:
    while page is not None:
        yield from page.items
        page = page.next_page()


async def _async_pages(page: AsyncPage[T] | None) -> AsyncIterator[AsyncPage[T]]:
    while page is not None:
        yield page
        page = await page.next_page()


async def _async_items(page: AsyncPage[T] | None) -> AsyncIterator[T]:
    while page is not None:
        for item in page.items:
            yield item
        page = await page.next_page()


def read_page(body: bytes, target: str | None, page_class: type[BasePage[Any]] = Page) -> BasePage[Any]:
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
    if body.lstrip()[:1] == b"[":
        return read_items(body, target), {}
    items, parts = split_collection(body)
    data = {name: decode(part) for name, part in parts.items()}
    if not items and not _wraps(data, found=items is not None):
        raise ValueError("no collection")
    if "items" in data and data["items"] is None:
        del data["items"]
    return Items(items or [], target), data
