"""Sending a request with an account's token: waiting for one, getting one, and again when it was refused."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Self

from ..errors import DeadlineError, KubeSphereError
from ..transport.async_body import release
from ..transport.async_io import call_blocking, sleep
from ..transport.deadline import check_deadline, gave_up, seconds_left
from ..transport.http import can_repeat, reply_of
from .auth import PATIENCE, SEND
from .token_state import LOCK_LIMIT, MOST_WAITS, POLL, WAIT_LIMIT, Attempts, is_refusal

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from ..redact import Secret
    from ..transport.http import httpx
    from .flight import Flight
    from .token_cache import CachedToken
    from .token_state import TokenState
    from .tokens import Token


async def with_token(
    request: httpx.Request,
    state: TokenState,
    cache: CachedToken | None,
    token_request: Callable[[httpx.Request, Secret, bool], httpx.Request],
) -> AsyncGenerator[httpx.Request, httpx.Response]:
    """The authentication flow of a request.

    Args:
        request: the request.
        state: the account's.
        cache: where other processes find the token, if anywhere.
        token_request: makes the token request of a form, which may be harmless to send again.

    Raises:
        KubeSphereError: there is no token to be had.
    """
    attempts, again = Attempts(state), True
    while again:
        token = state.fresh()
        if token is None:
            entered = await _enter(state, request.extensions.get(PATIENCE))
            if isinstance(entered, tuple):
                send = request.extensions.get(SEND)
                async with _AsyncLead(state, entered[0], cache) as lead:
                    while lead.token is None:
                        ask = token_request(request, state.ask(lead.flight), lead.flight.harmless)
                        response = (yield ask) if send is None else await send(ask)
                        await response.aread()
                        await lead.accept(response)
                token = lead.result
            else:
                token = entered
        request.headers["Authorization"] = f"Bearer {token.access}"
        response = yield request
        again = attempts.again(token, response.status_code) and can_repeat(request)
        if again:
            await release(response)  # its connection may be the one that the token request needs


async def _enter(state: TokenState, patience: object) -> Token | tuple[Flight, bool]:
    """The token to use, or the flight to lead."""
    waited, waits = None, 0
    while isinstance(entered := state.enter(waited, patience), tuple) and not entered[1]:
        waited, waits = entered[0], waits + 1
        if waits == MOST_WAITS:  # enough: what comes of this one holds, whoever leads it
            patience = waited.patience
        await waited.async_wait(min(WAIT_LIMIT, seconds_left()))
        check_deadline("a login")
    return entered


class _AsyncLead:
    """One caller's attempt to get a token for all, from another process or from the server.

    Attributes:
        flight: the attempt.
        token: what came of it so far.
    """

    def __init__(self, state: TokenState, flight: Flight, cache: CachedToken | None) -> None:
        self.flight = flight
        self.token: Token | None = None
        self._state = state
        self._cache = cache
        self._unlock: Callable[[], None] | None = None
        flight.thread = threading.get_ident()

    @property
    def result(self) -> Token:
        """The token.

        Raises:
            RuntimeError: there is none.
        """
        if self.token is None:
            raise RuntimeError("there is no token")
        return self.token

    async def __aenter__(self) -> Self:
        try:
            if self._cache is not None:
                await self._lock(self._cache)
                known = await call_blocking(self._cache.load)
                if known is not None and self._state.offer(self.flight, known):
                    self.token = known
        except BaseException:
            self._end()
            raise
        return self

    async def _lock(self, cache: CachedToken) -> None:
        """Wait until no other process is getting a token, but not for ever."""
        for _ in range(math.ceil(LOCK_LIMIT / POLL)):
            self._unlock = cache.try_lock()
            if self._unlock is not None:
                return
            check_deadline("a login by another process")
            await sleep(POLL)

    async def accept(self, response: httpx.Response) -> None:
        """Take an answer of the token endpoint.

        Raises:
            APIError: the server refused, or cannot answer.
        """
        self.token = self._state.accept(self.flight, reply_of(response))
        if self.token is not None and self._cache is not None:
            await call_blocking(self._cache.save, self.token)

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, *_: object) -> bool:
        try:
            if not isinstance(error, KubeSphereError) or isinstance(error, DeadlineError):
                return False  # this caller has given up, and another takes its place
            if self._cache is not None and is_refusal(error):
                await call_blocking(self._cache.clear)
            self.token = self._state.fail(self.flight, error, late=gave_up())
            return self.token is not None
        finally:
            self._end()

    def _end(self) -> None:
        if self._unlock is not None:
            self._unlock()
        self._state.end(self.flight)
