"""Where a redirect leads and what may go along (RFC 9110 section 15.4), without any I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .http import ACCEPT, OWN_LOGIN, head_of, httpx
from .origins import origin_of
from .refusals import redirect_error

if TYPE_CHECKING:
    from ..reply import Reply

MOST = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAFE = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Hop:
    """The next request of a chain of redirects; its method is that of the one before, and it has no body.

    Attributes:
        url: where it goes.
        trusted: it stays on the server's origin, as have all before it: login, cookies and the user's headers go along.
            Otherwise nothing does that the user or the server has given.
        number: how many redirects led here.
    """

    url: str
    trusted: bool = True
    number: int = 0


class Redirects:
    """Follows the redirects of one request.

    Args:
        base: the server that credentials belong to.
        request: the first request.
    """

    def __init__(self, base: str, request: httpx.Request) -> None:
        self._base = base
        self._request = request
        self._hop = Hop(str(request.url))

    @property
    def trusted(self) -> bool:
        """Whether the login may go along with the next request."""
        return self._hop.trusted

    def after(self, response: httpx.Response) -> httpx.Request | None:
        """The request to send next; None if the response is the last.

        Raises:
            RedirectError: it is a redirect that must not be followed.
        """
        hop = next_hop(self._base, self._hop, head_of(response))
        if hop is None:
            return None
        self._hop, first = hop, self._request
        headers = {"accept": ACCEPT}
        if hop.trusted:
            left = {"host"} if OWN_LOGIN in first.extensions else {"host", "authorization"}
            headers = {name: value for name, value in first.headers.items() if name not in left}
        return type(first)(first.method, hop.url, headers=headers, extensions=first.extensions)


def next_hop(base: str, hop: Hop, reply: Reply) -> Hop | None:
    """Where the answer to a request says to go; None if it is no redirect.

    Args:
        base: the server that credentials belong to.
        hop: the request.
        reply: the head of its answer.

    Raises:
        RedirectError: it must not be followed: another method than GET or HEAD, more than five in a row, no or no good
            Location, or plain http after https.
    """
    if reply.status not in _REDIRECTS:
        return None
    if reply.method not in _SAFE:
        raise redirect_error(reply, f"a redirect of {reply.method} is not followed")
    if hop.number >= MOST:
        raise redirect_error(reply, f"more than {MOST} redirects")
    here, there = httpx.URL(hop.url), _target(hop.url, reply)
    if here.scheme == "https" and there.scheme != "https":
        raise redirect_error(reply, "a redirect from https to plain http is not followed")
    trusted = hop.trusted and origin_of(there) == origin_of(httpx.URL(base))
    return Hop(str(there), trusted, hop.number + 1)


def _target(url: str, reply: Reply) -> httpx.URL:
    location = reply.headers.get("location", "")
    try:
        target = httpx.URL(url).join(location)
    except httpx.InvalidURL:
        raise redirect_error(reply, "a redirect to no URL") from None
    # Clients disagree about where a URL with a backslash leads, and user information makes a host look like another.
    good = location and target.scheme in {"http", "https"} and target.host and not target.userinfo
    if not good or "\\" in location:
        raise redirect_error(reply, "a redirect to no good URL")
    return target.copy_with(fragment=None)
