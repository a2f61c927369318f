"""A page of a collection, and the way to the pages after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..errors import GoneError, ServerError, TransportError
from .page import BasePage
from .paging import following

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

T = TypeVar("T")


class AsyncPage(BasePage[T]):
    """A page of a collection.

    Iterating over it (`async for`) goes on with the pages after it, of which it keeps one at a time. No item is told
    twice; of lists that are paged by number and change meanwhile, a ListChangedWarning says what they have not shown.
    """

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return _items(self)

    def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page, then those after it."""
        return _pages(self)

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, None if this is the last.

        Raises:
            APIError: the server refused; GoneError: the list became too old again and again.
            TransportError: there was no answer.
        """
        asked = following(self)
        while asked is not None:
            try:
                page: AsyncPage[T] = await asked.client.call(asked.operation, asked.path, **asked.arguments)
            except GoneError as error:
                asked = asked.gone(error)
            except (ServerError, TransportError) as error:
                asked.over(error)
                return None
            else:
                return page if asked.accept(page, self) else None
        return None


# Functions, since a method would keep the first page for as long as it runs.
async def _pages(page: AsyncPage[T] | None) -> AsyncIterator[AsyncPage[T]]:
    while page is not None:
        yield page
        page = await page.next_page()


async def _items(page: AsyncPage[T] | None) -> AsyncIterator[T]:
    while page is not None:
        for item in page.items:
            yield item
        page = await page.next_page()
