"""From one page of a list to the request of the next, without any I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import DecodeError
from ..models.codec import decode
from ..transport.refusals import object_of
from .identity import key_of, storage_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import GoneError
    from ..operation import Operation
    from ..transport.request import Arguments
    from .page import BasePage

T = TypeVar("T")

DEFAULT_LIMITS = {"page": 500, "continue": 500, "paging": 100}
"""How many items a page has at most where the caller doesn't say: enough that few requests are made, and a page stays
small. Only lists that declare how they are paged are sent one."""

_PAGING = re.compile(r"limit=(-?\d+),page=(\d+)")
_SERVERS_LIMIT = 10  # what `paging` means where it is not of that form


def with_default_limit(operation: Operation[Any], arguments: Arguments) -> Arguments:
    """The arguments of a list, with a limit if the caller gave none and the operation takes one."""
    if operation.paging is None:
        return arguments
    query, limit = dict(arguments.get("query") or {}), DEFAULT_LIMITS[operation.paging]
    name, value = ("paging", f"limit={limit},page=1") if operation.paging == "paging" else ("limit", limit)
    if query.get(name) is None:
        query[name] = value
    return {**arguments, "query": query}


def linked(answer: T, client: Any, operation: Operation[T], path: tuple[str | int, ...], arguments: Arguments) -> T:
    """The answer to an operation; a page of a list that is paged leads to the next."""
    if operation.paging is not None:
        cast("BasePage[Any]", answer).link = Link(client, operation, path, with_default_limit(operation, arguments))
    return answer


@dataclass(frozen=True, slots=True)
class ContinueTokens:
    """The `continue` tokens of one walk, to notice a server that goes round in circles, in constant memory.

    Every token is compared with one that is replaced ever more seldom (Brent's cycle detection).
    """

    mark: str | None = None
    left: int = 0
    power: int = 1

    def then(self, token: str) -> ContinueTokens:
        """The walk after the next token.

        Raises:
            DecodeError: the server has given this token before.
        """
        if token == self.mark:
            raise DecodeError("the server repeats a `continue` token: the list has no end", status=200)
        if self.left:
            return replace(self, left=self.left - 1)
        return ContinueTokens(token, self.power, self.power * 2)


@dataclass(frozen=True, slots=True)
class Link:
    """How a page was asked for: what is needed to ask for the next.

    Attributes:
        client: sends.
        operation: the list.
        path: its path values.
        arguments: what was sent.
        tokens: the `continue` tokens so far.
        last: where in the store's order the walk has come.
        skip: up to where a list that was begun again is known.
        resumed: the token was given with a 410.
    """

    client: Any
    operation: Operation[Any]
    path: tuple[str | int, ...]
    arguments: Arguments
    tokens: ContinueTokens = field(default_factory=ContinueTokens)
    last: bytes = b""
    skip: bytes = b""
    resumed: bool = False

    @property
    def query(self) -> Mapping[str, Any]:
        """The query that was sent."""
        return self.arguments.get("query") or {}

    def asking(self, query: Mapping[str, Any]) -> Arguments:
        """What was sent, with another query."""
        return {**self.arguments, "query": query}

    def accept(self, page: BasePage[Any], before: BasePage[Any]) -> bool:
        """Make the answer the page after `before`; False if the server just sends the same page again."""
        page.link = self
        if self.skip:
            page.items = [item for item in page.items if storage_order(key_of(item)) > self.skip]
        if self.operation.paging == "continue" or page.total is not None:
            return True
        return bool(page.items) and page.items[0] != before.items[0]

    def gone(self, error: GoneError) -> Link:
        """What to send instead when the `continue` token has expired (Kubernetes API concepts, 410 Gone).

        The answer may hold a token for the rest of the list as it is now; else the list begins again, and all up to
        where the walk has come is skipped.

        Raises:
            GoneError: it has expired again before the walk came any further.
        """
        token = _token_of(error)
        if token is not None and not self.resumed:
            return replace(self, arguments=self.asking({**self.query, "continue": token}), resumed=True)
        if self.last <= self.skip:
            raise error
        query = {name: value for name, value in self.query.items() if name != "continue"}
        return replace(self, arguments=self.asking(query), tokens=ContinueTokens(), skip=self.last, resumed=False)


def following(page: BasePage[Any]) -> Link | None:
    """The request of the next page, None after the last.

    A list that knows its total is asked for no page past the end, which may drop the connection; one that doesn't ends
    with a page that is not full.

    Raises:
        DecodeError: the server repeats a `continue` token.
    """
    link = page.link
    if link is None or link.operation.paging is None:
        return None
    if link.operation.paging == "continue":
        return _continued(link, page)
    number, limit = _place(link)
    received = len(page.items)
    if received == 0 or number < 1 or limit < 1 or not _goes_on(page, number, limit):
        return None
    # Fewer than asked for, and yet more to come: the server has a limit of its own.
    limit = min(limit, received)
    new: dict[str, Any] = {"page": number + 1, "limit": limit}
    if link.operation.paging == "paging":
        new = {"paging": f"limit={limit},page={number + 1}"}
    return replace(link, arguments=link.asking({**link.query, **new}))


def _goes_on(page: BasePage[Any], number: int, limit: int) -> bool:
    received = len(page.items)
    if page.remaining is not None:
        return page.remaining > 0
    if page.total is None:
        return received >= limit
    reached = (number - 1) * limit + received
    if reached > page.total:  # the pages before this one had fewer items than were asked for
        reached = number * received
    return page.total > reached


def _continued(link: Link, page: BasePage[Any]) -> Link | None:
    token = page.continue_token
    if token is None:
        return None
    # A token holds the resource version of its list, and the two together are refused.
    kept = {name: value for name, value in link.query.items() if not name.startswith("resourceVersion")}
    last = max(link.last, storage_order(key_of(page.items[-1]))) if page.items else link.last
    arguments = link.asking({**kept, "continue": token})
    return replace(link, arguments=arguments, tokens=link.tokens.then(token), last=last, resumed=False)


def _place(link: Link) -> tuple[int, int]:
    """The number of a page, from 1, and its limit."""
    if link.operation.paging == "paging":
        found = _PAGING.fullmatch(str(link.query["paging"]))
        return (int(found[2]), int(found[1])) if found else (1, _SERVERS_LIMIT)
    try:
        return int(link.query.get("page") or 1), int(link.query["limit"])
    except (TypeError, ValueError):
        return 0, 0


def _token_of(error: GoneError) -> str | None:
    try:
        token = object_of(object_of(decode(error.body)).get("metadata")).get("continue")
    except ValueError:
        return None
    return token if isinstance(token, str) and token else None
