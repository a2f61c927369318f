"""Authentication that logs in, renews its token and shares it: the HTTP library's side of the token state."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..redact import Headers, headers_of
from ..transport.http import HARMLESS
from ..transport.request import FORM
from .auth import TOKEN_PATH, OriginAuth
from .token_cache import CachedToken
from .token_state import TIMEOUTS, TokenState

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

    from ..redact import Secret
    from ..transport.http import httpx
    from .grants import Grant
    from .token_cache import TokenCache


class TokenAuth(OriginAuth):
    """Logs in, renews the token ahead of its expiry, and again when the server refuses it.

    One login or renewal is under way at a time, across threads, tasks and event loops, since the server may revoke an
    account's other tokens whenever it issues one; nobody who holds a fresh token waits for it. Give one TokenAuth to
    every client, sync or async, that uses the account.

    Args:
        base_url: the server, as given to the client.
        grant: the account.
        cache: where to keep the token for other processes, which then share one login.
        headers: further headers for the token request, e.g. a gateway's.
        clock: seconds that never go back.
    """

    def __init__(
        self,
        base_url: str,
        grant: Grant,
        *,
        cache: TokenCache | None = None,
        headers: Mapping[str, str] | Headers | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(base_url)
        self._token_url = base_url.rstrip("/") + TOKEN_PATH
        given = headers_of(headers)
        self._headers = Headers({name: value for name, value in given.items() if name != "authorization"})
        self._state = TokenState(grant, clock)
        self._cache = None if cache is None else CachedToken(cache, base_url, grant, clock)

    def refuse(self, token: str) -> None:
        """Note that the server has refused a token: if it is the current one, the next request renews it."""
        current = self._state.token
        if current is not None and current.access == token:
            self._state.refuse(current)

    def forget(self) -> None:
        """Drop the token, in the cache too; the next request logs in, if there is a password."""
        self._state.forget()
        if self._cache is not None:
            self._cache.clear()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send with a token; after a 401 renew it and send again."""
        if not self._applies(request):
            return _as_it_is(request)
        from .sync_flow import with_token  # noqa: PLC0415 - half of the clients need the other

        return with_token(request, self._state, self._cache, self._token_request)

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The same, awaited."""
        if not self._applies(request):
            return _as_it_is_async(request)
        from .async_flow import with_token  # noqa: PLC0415 - needs anyio, which the sync client does without

        return with_token(request, self._state, self._cache, self._token_request)

    def _token_request(self, request: httpx.Request, form: Secret, harmless: bool) -> httpx.Request:
        """The token request, of the same library and with the same timeouts as the request that needs the token."""
        timeout = {"timeout": dict(request.extensions.get("timeout", TIMEOUTS))}
        return type(request)(
            "POST",
            self._token_url,
            headers=[*headers_of(self._headers, {"accept": "application/json", "content-type": FORM}).items()],
            content=form.reveal().encode(),
            extensions={**timeout, HARMLESS: True} if harmless else timeout,
        )


def _as_it_is(request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
    yield request


async def _as_it_is_async(request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
    yield request
