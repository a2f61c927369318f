"""From one page of a list to the request of the next, without any I/O."""

from __future__ import annotations

from operator import eq
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from ..errors import DecodeError, ListChangedWarning
from ..models.codec import decode
from ..models.view import object_of
from ..operation import Operation
from ..transport.logs import LOGGER
from ..transport.request import Arguments
from ..warn import warn
from .items import identities, key_of, storage_order, without
from .page import BasePage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import APIError, GoneError, TransportError

T = TypeVar("T")

DEFAULT_LIMITS: dict[str | None, int] = {"page": 500, "sorted": 500, "continue": 500, "ordered": 100}
"""How many items a page has at most where the caller doesn't say: enough that few requests are made, and a page stays
small. Only lists that declare how they are paged are sent one."""

_EMPTY_PAGES = 100  # in a row, before a list counts as one that never ends


def with_default_limit(operation: Operation[Any], arguments: Arguments) -> Arguments:
    """The arguments of a list that is paged, with a limit if the caller gave none.

    A list that is sorted by creation, newest first, is asked for the oldest first unless the caller has a wish: what is
    created while pages are read then comes at the end, and moves nothing from one page to the next.
    """
    query, limit = dict(arguments.get("query") or {}), DEFAULT_LIMITS[operation.paging]
    if query.get("limit") is None:
        query["limit"] = limit
    if operation.paging == "sorted" and query.get("sortBy") is None and query.get("ascending") is None:
        query["ascending"] = True
    return {**arguments, "query": query}


def _is_page(answer: object) -> TypeGuard[BasePage[Any]]:
    return isinstance(answer, BasePage)


def linked(answer: T, client: Any, operation: Operation[T], path: tuple[str | int, ...], arguments: Arguments) -> T:
    """The answer of a list that is paged: a page leads to the next; with another status it may answer otherwise."""
    if _is_page(answer):
        asked = PageRequest(client, operation, path, with_default_limit(operation, arguments))
        asked.begin(answer)
    return answer


class ContinueTokens(Struct, frozen=True):
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


class PageRequest(Struct, frozen=True):
    """How a page was asked for: what is needed to ask for the next.

    Attributes:
        client: sends.
        operation: the list.
        path: its path values.
        arguments: what was sent.
        received: how many items the page had as it came.
        empty: how many pages in a row, this one included, had none.
        tokens: the `continue` tokens so far.
        last: where in the store's order the walk has come.
        skip: up to where a list that was begun again is known.
        resumed: the token was given with a 410.
        met: how many items there were up to the end of this page, each counted once.
        seen: of lists that are paged by number, on which page of the walk each object was met first.
        turn: the number of this page in the walk, from 0.
        total: the total that the page before told, pages that were read again not counted.
        again: the number of the page after which the walk goes on; this one was read again.
        probe: by its total the list has ended, but that may be the number of items of the page.
    """

    client: Any
    operation: Operation[Any]
    path: tuple[str | int, ...]
    arguments: Arguments
    received: int = 0
    empty: int = 0
    tokens: ContinueTokens = field(default_factory=ContinueTokens)
    last: bytes = b""
    skip: bytes = b""
    resumed: bool = False
    met: int = 0
    seen: dict[int, int] = field(default_factory=dict[int, int])
    turn: int = 0
    total: int | None = None
    again: int = 0
    probe: bool = False

    @property
    def query(self) -> Mapping[str, Any]:
        """The query that was sent."""
        return self.arguments.get("query") or {}

    def asking(self, query: Mapping[str, Any]) -> Arguments:
        """What was sent, with another query."""
        return {**self.arguments, "query": query}

    def begin(self, page: BasePage[Any]) -> None:
        """Make the answer the first page of a walk.

        Raises:
            DecodeError: it is empty, and lacks what every list of Kubernetes has.
        """
        received, (number, limit) = len(page.items), _place(self)
        if self.operation.paging == "continue" and not received and not page.data:
            raise self._no_page()
        met = received + max(0, (number - 1) * limit)
        page.asked = replace(self, received=received, empty=int(not received), met=met)

    def accept(self, page: object, before: BasePage[Any]) -> bool:
        """Make the answer the page after `before`; False if it is none, or the server just sends the same page again.

        What was on a page before, since objects have come or gone meanwhile, is left out.

        Raises:
            DecodeError: it is empty, and nothing beside.
        """
        if not _is_page(page):
            return False
        received = len(page.items)
        if before.data and not received and not page.data and not self.probe:
            raise self._no_page()
        numbered = self.operation.paging != "continue"
        if numbered and page.total is None and (not received or page.items[0] == before.items[0]):
            return False
        if self.probe and received == len(before.items) and all(map(eq, page.items, before.items)):
            return False  # a server that ignores the page's number would be asked for ever
        if self.skip:
            page.items = [item for item in page.items if storage_order(key_of(item)) > self.skip]
        if numbered and (doubled := self.note(page)):
            page.items = without(page.items, doubled)
            if not self.again:
                LOGGER.info("%s: left out %d objects of a page before", self.operation.path, len(doubled))
        empty = 0 if received else self.empty + 1
        page.asked = replace(self, received=received, empty=empty, met=self.met + len(page.items))
        return True

    def _no_page(self) -> DecodeError:
        """Of what is an object or array as empty as any, where even an empty page of the list says more."""
        return DecodeError(f"{self.operation.path}: expected a page of the list, got nothing", status=200)

    def note(self, page: BasePage[Any]) -> list[int]:
        """Remember what a page holds; the positions of what was on a page of the walk before."""
        known = ((position, each) for position, each in enumerate(identities(page.items)) if each is not None)
        return [position for position, each in known if self.seen.setdefault(each, self.turn) < self.turn]

    def over(self, error: APIError | TransportError) -> None:
        """Pass over the error of a page past the end that was asked for to make sure: such a page may be refused."""
        if not self.probe:
            raise error

    def gone(self, error: GoneError) -> PageRequest:
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


def following(page: BasePage[Any]) -> PageRequest | None:
    """The request of the next page, None after the last.

    A list that knows its total is asked for no page past the end, unless the total is just that of a full page; one
    that doesn't ends with a page that is not full.

    Raises:
        DecodeError: the server repeats a `continue` token, or sends empty pages without end.
    """
    asked = page.asked
    if asked is None or asked.operation.paging is None:
        return None
    if asked.empty > _EMPTY_PAGES:
        raise DecodeError(f"{_EMPTY_PAGES} empty pages in a row, and the list still goes on", status=200)
    if asked.operation.paging == "continue":
        return _continued(asked, page)
    return _numbered(asked, page)


def _numbered(asked: PageRequest, page: BasePage[Any]) -> PageRequest | None:
    """The page of the next number; or the one before again, where objects have gone and others moved up to it."""
    number, limit = _place(asked)
    if number < 1 or limit < 1:
        return None
    if asked.turn == 0:
        asked.note(page)
    total = _total(page)
    if asked.again:
        number, total = asked.again, asked.total
    elif number > 1 and asked.seen and (total or 0) < (asked.total or 0):
        return _asking_for(asked, number - 1, limit, again=number, total=total)
    probe = False
    if not _goes_on(asked, page, number, limit):
        probe = asked.operation.paging != "ordered" and total == asked.received >= limit
        if not probe:
            _tell_gap(asked, page)
            return None
    # Fewer than asked for on the first page, and yet more to come: the server has a limit of its own.
    limit = min(limit, asked.received) if asked.turn == 0 and asked.received else limit
    return _asking_for(asked, number + 1, limit, again=0, total=total, probe=probe)


def _asking_for(asked: PageRequest, number: int, limit: int, **changes: Any) -> PageRequest:
    arguments = asked.asking({**asked.query, "page": number, "limit": limit})
    return replace(asked, arguments=arguments, turn=asked.turn + 1, **changes)


def _goes_on(asked: PageRequest, page: BasePage[Any], number: int, limit: int) -> bool:
    received, total = asked.received, _total(page)
    if page.remaining is not None:
        return page.remaining > 0 and received > 0  # a page past the end counts all from the beginning
    if total is None:
        return received >= limit
    if asked.turn or not received:
        return number * limit < total
    reached = (number - 1) * limit + received
    if reached > total:  # the pages before this one had fewer items than were asked for
        reached = number * received
    return total > reached


def _total(page: BasePage[Any]) -> int | None:
    """How many items all pages have; None if the server says just how many follow, or fewer than there are."""
    return page.total if page.remaining is None and (page.total or 0) >= len(page.items) else None


def _tell_gap(asked: PageRequest, page: BasePage[Any]) -> None:
    """Say what the walk has not met, by the total that the server tells."""
    missing = (_total(page) or 0) - asked.met
    if asked.turn and missing > 0:
        warn(
            f"{asked.operation.path}: {missing} of {page.total} objects were on none of the pages: "
            "the list changed while it was read, or the server leaves some out",
            ListChangedWarning,
        )


def _continued(asked: PageRequest, page: BasePage[Any]) -> PageRequest | None:
    token = page.continue_token
    if token is None:
        return None
    # A token holds the resource version of its list, and the two together are refused.
    kept = {name: value for name, value in asked.query.items() if not name.startswith("resourceVersion")}
    last = max(asked.last, storage_order(key_of(page.items[-1]))) if page.items else asked.last
    arguments = asked.asking({**kept, "continue": token})
    return replace(asked, arguments=arguments, tokens=asked.tokens.then(token), last=last, resumed=False)


def _place(asked: PageRequest) -> tuple[int, int]:
    """The number of a page, from 1, and its limit."""
    try:
        return int(asked.query.get("page") or 1), int(asked.query["limit"])
    except (TypeError, ValueError):
        return 0, 0


def _token_of(error: GoneError) -> str | None:
    try:
        token = object_of(object_of(decode(error.body)).get("metadata")).get("continue")
    except ValueError:
        return None
    return token if isinstance(token, str) and token else None
