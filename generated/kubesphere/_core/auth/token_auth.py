"""Authentication that logs in, renews its token and shares it: the HTTP library's side of the token state."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from ..transport.http import CONNECT_TIMEOUT, TIMEOUT, can_repeat, httpx, reply_of
from ..transport.request import FORM
from .auth import OriginAuth
from .cached_token import CachedToken
from .renewal import Ask, Attempts, Call, Command, Pause, Run, Wait, token_steps
from .secret import headers_of
from .token_state import TokenState
from .tokens import TOKEN_PATH, Token

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

    from .flight import Flight
    from .grants import Grant
    from .token_cache import TokenCache

_TIMEOUTS = {"connect": CONNECT_TIMEOUT, "read": TIMEOUT, "write": TIMEOUT, "pool": TIMEOUT}
_WAIT_LIMIT = sum(_TIMEOUTS.values())
# The request extension by which our clients send a token request for the flow. Any other client gets it yielded, and
# the flow then cannot see why it failed.
SEND = "kubesphere.send"


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
        headers: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(base_url)
        self._token_url = base_url.rstrip("/") + TOKEN_PATH
        self._headers = headers_of(headers)
        self._headers.pop("authorization", None)
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
            yield request
            return
        send, attempts, again = request.extensions.get(SEND), Attempts(self._state), True
        while again:
            token = self._state.fresh()
            if token is None:
                run = Run(token_steps(self._state, self._cache))
                try:
                    while run.command is not None:
                        try:
                            if isinstance(run.command, Ask):
                                ask = self._token_request(request, run.command)
                                response = (yield ask) if send is None else send(ask)
                                response.read()
                                result = reply_of(response)
                            else:
                                result = _perform(run.command)
                        except BaseException as error:  # noqa: BLE001 - raised again
                            run.failed(error)
                        else:
                            run.done(result)
                finally:
                    run.close()
                token = run.token
            response = yield _with_token(request, token)
            again = attempts.again(token, response.status_code) and can_repeat(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The same, awaited."""
        if not self._applies(request):
            yield request
            return
        send, attempts, again = request.extensions.get(SEND), Attempts(self._state), True
        while again:
            token = self._state.fresh()
            if token is None:
                run = Run(token_steps(self._state, self._cache, _in_this_loop))
                try:
                    while run.command is not None:
                        try:
                            if isinstance(run.command, Ask):
                                ask = self._token_request(request, run.command)
                                response = (yield ask) if send is None else await send(ask)
                                await response.aread()
                                result = reply_of(response)
                            else:
                                result = await _perform_async(run.command)
                        except BaseException as error:  # noqa: BLE001 - raised again
                            run.failed(error)
                        else:
                            run.done(result)
                finally:
                    run.close()
                token = run.token
            response = yield _with_token(request, token)
            again = attempts.again(token, response.status_code) and can_repeat(request)

    def _token_request(self, request: httpx.Request, ask: Ask) -> httpx.Request:
        """The token request, of the same library and with the same timeouts as the request that needs the token."""
        return type(request)(
            "POST",
            self._token_url,
            headers=headers_of(self._headers, {"accept": "application/json", "content-type": FORM}),
            content=ask.form.reveal().encode(),
            extensions={"timeout": dict(request.extensions.get("timeout", _TIMEOUTS))},
        )


def _perform(command: Command) -> Any:
    if isinstance(command, Wait):
        return command.flight.wait(_WAIT_LIMIT)
    if isinstance(command, Pause):
        return time.sleep(command.seconds)
    assert isinstance(command, Call)  # noqa: S101 - the one kind left
    return command.function()


async def _perform_async(command: Command) -> Any:
    import anyio  # noqa: PLC0415 - the sync client does without

    if isinstance(command, Wait):
        return await command.flight.wait_async(_WAIT_LIMIT)
    if isinstance(command, Pause):
        return await anyio.sleep(command.seconds)
    assert isinstance(command, Call)  # noqa: S101 - the one kind left
    with anyio.CancelScope(shield=True):
        return await anyio.to_thread.run_sync(command.function)


def _in_this_loop(flight: Flight) -> None:
    flight.loop_thread = threading.get_ident()


def _with_token(request: httpx.Request, token: Token) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {token.access}"
    return request
