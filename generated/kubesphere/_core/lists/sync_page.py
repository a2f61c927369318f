# Made from async_page.py.
"""A page of a collection, and the way to the pages after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..errors import GoneError, ServerError, TransportError
from .page import BasePage
from .paging import following

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


class Page(BasePage[T]):
    """A page of a collection.

    Iterating over it (`for`) goes on with the pages after it, of which it keeps one at a time. No item is told
    twice; of lists that are paged by number and change meanwhile, a ListChangedWarning says what they have not shown.
    """

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
        asked = following(self)
        while asked is not None:
            try:
                page: Page[T] = asked.client.call(asked.operation, asked.path, **asked.arguments)
            except GoneError as error:
                asked = asked.gone(error)
            except (ServerError, TransportError) as error:
                asked.over(error)
                return None
            else:
                return page if asked.accept(page, self) else None
        return None


# Functions, since a method would keep the first page for as long as it runs.
def _pages(page: Page[T] | None) -> Iterator[Page[T]]:
    while page is not None:
        yield page
        page = page.next_page()


def _items(page: Page[T] | None) -> Iterator[T]:
    while page is not None:
        for item in page.items:
            yield item
        page = page.next_page()
