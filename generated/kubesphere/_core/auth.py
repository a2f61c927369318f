"""Authentication for the HTTP library: password login with renewal, a fixed token, HTTP Basic."""

from __future__ import annotations

import sys
import threading
import time
from base64 import b64encode
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NoReturn

from .http import CONNECT_TIMEOUT, TIMEOUT, can_repeat, httpx, reply_of, transport_error
from .request import FORM
from .tokens import TOKEN_PATH, PasswordGrant, Token, TokenState, checked_token

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

    from anyio import Lock
    from anyio.lowlevel import RunVar

_TIMEOUTS = {"connect": CONNECT_TIMEOUT, "read": TIMEOUT, "write": TIMEOUT, "pool": TIMEOUT}
_POLL = 0.01
# The request extension by which our clients send a token request for the flow. Any other client gets it yielded, and
# the flow then cannot see why it failed.
SEND = "kubesphere.send"


class OriginAuth(httpx.Auth):
    """Authentication that holds for one origin (scheme, host, port); requests to any other go without it.

    So do requests to the token endpoint, which refuses a stale bearer before it looks at the grant.
    """

    def __init__(self, base_url: str) -> None:
        url = httpx.URL(base_url)
        self._origin = (url.scheme, url.host, url.port)
        self._token_path = url.path.rstrip("/") + TOKEN_PATH

    def _applies(self, request: httpx.Request) -> bool:
        url = request.url
        ours = (url.scheme, url.host, url.port) == self._origin and url.path != self._token_path
        return ours and "Authorization" not in request.headers

    def __repr__(self) -> str:
        scheme, host, port = self._origin
        return f"{type(self).__name__}('{scheme}://{host}{'' if port is None else f':{port}'}')"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a credential and cannot be pickled or copied")


class HeaderAuth(OriginAuth):
    """A fixed Authorization header."""

    def __init__(self, base_url: str, value: str) -> None:
        super().__init__(base_url)
        self._value = value

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header."""
        if self._applies(request):
            request.headers["Authorization"] = self._value
        yield request


class BearerAuth(HeaderAuth):
    """A fixed bearer token, never renewed."""

    def __init__(self, base_url: str, token: str) -> None:
        if checked_token(token) is None:
            raise ValueError("token must be one word of visible ASCII characters, without 'Bearer'")
        super().__init__(base_url, f"Bearer {token}")


class BasicAuth(HeaderAuth):
    """HTTP Basic with a KubeSphere account: no token, but every request counts as a login attempt when it fails."""

    def __init__(self, base_url: str, username: str, password: str) -> None:
        if ":" in username:
            raise ValueError("HTTP Basic cannot carry a user name with a colon")
        super().__init__(base_url, f"Basic {b64encode(f'{username}:{password}'.encode()).decode()}")


class PasswordAuth(OriginAuth):
    """Logs in by password, renews the token before it expires, and once more when the server refuses it.

    One login or renewal at a time across threads and tasks, since the server may revoke an account's other tokens
    whenever it issues one. Give one PasswordAuth to every client, sync or async, that uses the account.

    Args:
        base_url: the server, as given to the client.
        grant: the account.
        headers: further headers for the token request, e.g. a gateway's.
        clock: seconds that never go back.
    """

    def __init__(
        self,
        base_url: str,
        grant: PasswordGrant,
        *,
        headers: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(base_url)
        self._token_url = base_url.rstrip("/") + TOKEN_PATH
        self._headers = {name: value for name, value in (headers or {}).items() if name.lower() != "authorization"}
        self._state = TokenState(grant, clock)
        self._lock = threading.Lock()
        self._loop_lock: RunVar[Lock] | None = None

    def refuse(self, token: str) -> None:
        """Note that the server has refused a token: if it is the current one, the next request renews it."""
        with self._lock:
            self._state.refuse(token)

    def forget(self) -> None:
        """Drop the token; the next request logs in."""
        with self._lock:
            self._state.forget()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send with a token; on 401 renew it and send once more."""
        if not self._applies(request):
            yield request
            return
        token, failed, send = self._state.current(), None, request.extensions.get(SEND)
        for _ in range(2):
            if token is None:
                seen = self._state.failures
                with self._lock:
                    step = self._state.next_step(failed, seen)
                    while isinstance(step, bytes):
                        ask = self._token_request(request, step)
                        try:
                            response = (yield ask) if send is None else send(ask)
                            response.read()
                        except BaseException as error:
                            self._note(error, ask)
                            raise
                        step = self._state.accept(reply_of(response)) or self._state.next_step(failed, seen)
                    token = step
            response = yield _with_token(request, token)
            if response.status_code != 401 or not can_repeat(request):
                return
            token, failed = None, token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The same, awaited."""
        if not self._applies(request):
            yield request
            return
        token, failed, send = self._state.current(), None, request.extensions.get(SEND)
        for _ in range(2):
            if token is None:
                seen = self._state.failures
                async with self._alone():
                    step = self._state.next_step(failed, seen)
                    while isinstance(step, bytes):
                        ask = self._token_request(request, step)
                        try:
                            response = (yield ask) if send is None else await send(ask)
                            await response.aread()
                        except BaseException as error:
                            self._note(error, ask)
                            raise
                        step = self._state.accept(reply_of(response)) or self._state.next_step(failed, seen)
                    token = step
            response = yield _with_token(request, token)
            if response.status_code != 401 or not can_repeat(request):
                return
            token, failed = None, token

    @asynccontextmanager
    async def _alone(self) -> AsyncGenerator[None, None]:
        """One task of this event loop, then one among all loops and threads; cancelling leaves no lock behind."""
        import anyio  # noqa: PLC0415 - the sync client does without
        from anyio.lowlevel import RunVar  # noqa: PLC0415

        if self._loop_lock is None:
            self._loop_lock = RunVar("kubesphere-login")
        try:
            lock = self._loop_lock.get()
        except LookupError:
            lock = anyio.Lock()
            self._loop_lock.set(lock)
        async with lock:
            while not self._lock.acquire(blocking=False):
                await anyio.sleep(_POLL)
            try:
                yield
            finally:
                self._lock.release()

    def _token_request(self, request: httpx.Request, form: bytes) -> httpx.Request:
        """The token request, of the same library as the request that needs the token, and without a bearer."""
        headers = {**self._headers, "Accept": "application/json", "Content-Type": FORM}
        return type(request)(
            "POST", self._token_url, headers=headers, content=form, extensions={"timeout": dict(_TIMEOUTS)}
        )

    def _note(self, error: BaseException, ask: httpx.Request) -> None:
        """Let those who wait share a failure of the network; after anything else, e.g. a cancellation, they try."""
        failure = transport_error(error, sys.modules[type(ask).__module__.partition(".")[0]], ask)
        if failure is not None:
            self._state.fail(failure)


def _with_token(request: httpx.Request, token: Token) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {token.access}"
    return request
