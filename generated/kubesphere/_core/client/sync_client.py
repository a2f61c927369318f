# Made from async_client.py.
"""The synchronous client: a thin shell that sends."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from time import perf_counter
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from ..auth.auth import forget, refuse
from ..errors import KubeSphereError, UnauthorizedError
from ..transport.sync_io import PLACES, call_blocking
from ..transport.http import LOST, httpx, reply_of, transport_errors
from .base import NOTHING, BaseClient

if TYPE_CHECKING:
    from collections.abc import Generator, Callable
    from contextlib import AbstractContextManager

    from ..lists.sync_page import Page
    from ..lists.sync_watch import Watch
    from ..operation import Operation
    from ..reply import Reply
    from ..transport.connections import Connections
    from ..transport.request import Arguments
    from .sync_streams import StreamedResponse
    from .raw import RawResponse
    from .requests import RequestOptions

T = TypeVar("T")
_BEARER = "Bearer "


class Client(BaseClient[httpx.Client]):
    """A connection pool to one ks-apiserver with a login.

    Safe to share between threads, or between the tasks of one event loop (asyncio or trio) where it is async.
    """

    _places = PLACES

    def _open(self, settings: Connections) -> httpx.BaseTransport | httpx.Client:
        from ..transport.sync_transport import open_transport  # noqa: PLC0415 - brings in httpcore

        return open_transport(settings, self._base)

    def close(self) -> None:
        """Close the connections, unless another client owns them."""
        if not self._owned:
            return
        opened, for_logins = self._pool.close(), self._token_pool.close()
        try:
            if opened is not None:
                opened.close()
        finally:
            if for_logins is not None:
                for_logins.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]) -> T:
        """Carry out an operation; a collection comes as Page.

        Raises:
            APIError: the server refused, or answered with something else than it should.
            TransportError: there was no answer.
            TypeError: an argument that cannot be sent.
            ValueError: an argument that would name another resource.
        """
        with self._opened(arguments):
            reply = self._reply(operation, path, arguments)
        from .answers import read  # noqa: PLC0415 - the first answer needs it

        answer = read(operation.returns, reply, _page_class)
        if operation.paging is None:
            return answer
        from ..lists.paging import linked  # noqa: PLC0415 - of a list alone

        return linked(answer, self, operation, path, arguments)

    def call_raw(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> RawResponse[T]:
        """Carry out an operation for its whole answer, errors included; see `with_raw_response`.

        Raises:
            TransportError: there was no answer.
            TypeError: an argument that cannot be sent.
            ValueError: an argument that would name another resource.
        """
        from .raw import RawResponse  # noqa: PLC0415 - seldom needed

        with self._opened(arguments):
            started = perf_counter()
            reply = self._reply(operation, path, arguments)
            return RawResponse(operation.returns, reply, perf_counter() - started, _page_class)

    def _reply(self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments) -> Reply:
        """The answer; to a write that conflicts with its own first try, whose answer was lost, what it has written."""
        request = self._operation_request(operation, path, arguments)
        response = self._send(request, bare=not self._hooks.response)
        reply = reply_of(response)
        lost = LOST in response.extensions and reply.status >= 400
        if not lost or operation.method != "PUT" or arguments.get("files"):
            return reply
        from .own_writes import is_written, reading_back  # noqa: PLC0415 - seldom needed

        reading = reading_back(operation, arguments.get("query") or {}, request.content, reply.status)
        if reading is not None:
            with suppress(KubeSphereError):
                found = reply_of(self._send(self._operation_request(reading, path, {})))
                if is_written(request.content, found):
                    return found
        return reply

    def call_stream(
        self, operation: Operation[Any], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> AbstractContextManager[StreamedResponse]:
        """Carry out an operation and read its answer as it comes; see `with_streaming_response`."""
        return self._streamed_operation(operation, path, arguments)

    @contextmanager
    def _streamed_operation(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
    ) -> Generator[StreamedResponse, None]:
        with self._opened(arguments):
            with self._streamed(self._operation_request(operation, path, arguments)) as answer:
                yield answer

    def request(self, method: str, path: str, **options: Unpack[RequestOptions]) -> httpx.Response:
        """Send anything else with the same login; redirects are handed out unless they are to be followed.

        Args:
            method: the HTTP method.
            path: the path after `base_url`, encoded, from `/` on; or a URL of the same server.
            **options: see RequestOptions.

        Raises:
            APIError: the status is 400 or more, or a redirect is not fit to be followed.
            TransportError: there was no answer.
            ValueError: the path is none, or leads to another server.
        """
        request = self._free_request(method, path, options)
        if options.get("follow_redirects"):
            with self._in_time():
                response = self._followed(request)
        else:
            response = self._send(request)
        if response.status_code >= 400:
            raise self._error_of(response)
        return response

    def stream(
        self, method: str, path: str, **options: Unpack[RequestOptions]
    ) -> AbstractContextManager[StreamedResponse]:
        """Send anything else and read the answer as it comes: `with ks.stream("GET", ".../log") as answer: ...`.

        Args:
            method: the HTTP method.
            path: the path after `base_url`, encoded, from `/` on; or a URL of the same server.
            **options: see RequestOptions.

        Raises:
            APIError: the status is no success; on entering.
            TransportError: there was no answer; on entering.
            ValueError: the path is none.
        """
        return self._streamed(self._free_request(method, path, options))

    @contextmanager
    def _streamed(self, request: httpx.Request) -> Generator[StreamedResponse, None]:
        from .sync_streams import StreamedResponse  # noqa: PLC0415 - seldom needed

        response = self._send(request, stream=True)
        with closing(StreamedResponse(response)) as streamed:
            if not 200 <= response.status_code < 300:
                with transport_errors(request):
                    response.read()
                raise self._error_of(response)
            yield streamed

    def watch(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> Watch[T]:
        """The changes of a collection as they come; see Watch.

        Args:
            operation: a watch, or the list of the collection with `watch()` of its model as what it answers with.
            path: its path values.
            **arguments: `timeoutSeconds` in the query ends the watch, `resourceVersion` is where it resumes, and with
                `allowWatchBookmarks` it tells bookmarks.
        """
        from ..lists.sync_watch import Watch  # noqa: PLC0415 - brings in msgspec, which nothing needs before
        from ..lists.watch_state import WatchState  # noqa: PLC0415

        return Watch(self.with_options(retries=0), WatchState(operation, path, arguments))

    def access_token(self, *, refused: str | None = None) -> str:
        """A bearer token that is good now, to hand to another client of the same server.

        Costs next to nothing while the token is fresh: ask before each use instead of keeping it. One login or renewal
        is under way at a time, however many ask.

        Args:
            refused: a token that the server has just answered 401 to; it isn't given again.

        Raises:
            APIError: the server refused the login.
            TransportError: there was no answer.
            ValueError: this client's authentication sends no bearer token.
        """
        auth = self._login
        if refused is not None:
            refuse(auth, refused)
        request = self._free_request("GET", "/version", {})
        with self._in_time(), transport_errors(request):
            return _bearer(auth, request, self._ask)

    def logout(self) -> None:
        """Log out (`GET /oauth/logout`) and forget the token; what that ends, the client's own method says.

        Closing a client never does this. The next request with a password logs in again.

        Raises:
            APIError: the server refused.
            TransportError: there was no answer.
        """
        with suppress(UnauthorizedError):  # there was no session to end
            self.request("GET", "/oauth/logout")
        call_blocking(forget, self._login)

    def call_watch(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments, silence: float
    ) -> httpx.Response:
        """One connection of a watch; see Caller."""
        from .requests import watch_request  # noqa: PLC0415 - seldom needed

        request = watch_request(self, operation, path, arguments)
        response = self._send(request, stream=True)
        if response.status_code != 200:
            with transport_errors(request):
                response.read()
            raise self._error_of(response)
        request.extensions["timeout"]["read"] = silence  # only the server's first bytes had to come sooner
        return response

    def _followed(self, request: httpx.Request) -> httpx.Response:
        """The answer at the end of the redirects."""
        from ..transport.redirects import Redirects  # noqa: PLC0415 - seldom needed

        response, redirects = self._send(request), Redirects(self._base, request)
        while (following := redirects.after(response)) is not None:
            auth = self._auth if redirects.trusted else None
            response = self._attempts(following, auth)
        return response

    def _send(self, request: httpx.Request, *, stream: bool = False, bare: bool = False) -> httpx.Response:
        """Send with the login; the body of a stream is still to come. See `read_body` for what is `bare`."""
        with NOTHING if stream else self._in_time():
            return self._attempts(request, self._auth, stream=stream, bare=bare)

    def _attempts(
        self, request: httpx.Request, auth: Any, *, stream: bool = False, bare: bool = False
    ) -> httpx.Response:
        from ..transport.sync_sending import attempts  # noqa: PLC0415 - the first request needs it

        return attempts(self._http, self._exchange(request), auth, None if stream else self._most, bare=bare)

    def _ask(self, request: httpx.Request) -> httpx.Response:
        from ..transport.sync_sending import attempts  # noqa: PLC0415 - a login needs it

        return attempts(self._token_pool.get(), self._token_exchange(request), None, self._most)


def _page_class() -> type[Page[Any]]:
    from ..lists.sync_page import Page  # noqa: PLC0415 - brings in msgspec, which nothing needs before

    return Page


def _bearer(auth: httpx.Auth | None, request: httpx.Request, send: Callable[[httpx.Request], httpx.Response]) -> str:
    """The bearer token for `request`, which is not sent; logging in or renewing the token comes first if need be.

    Args:
        auth: the authentication.
        request: any request to the server.
        send: sends what the authentication asks for.

    Raises:
        KubeSphereError: there is no token to be had.
        ValueError: the authentication sends no bearer token.
    """
    if auth is not None:
        flow = auth.sync_auth_flow(request)
        try:
            asked = next(flow)
            while asked is not request:
                asked = flow.send(send(asked))
        finally:
            flow.close()
    value: str = request.headers.get("Authorization", "")
    if not value.startswith(_BEARER):
        raise ValueError("this client's authentication sends no bearer token")
    return value.removeprefix(_BEARER)


def _first_needed() -> tuple[object, ...]:
    """What the first request imports: after a fork, the child could never finish what a thread was importing."""
    from ..lists import sync_page  # noqa: PLC0415
    from ..models import missing, model  # noqa: PLC0415
    from ..transport import sync_sending, sync_transport, exchange, retry  # noqa: PLC0415
    from . import answers, requests  # noqa: PLC0415

    return answers, sync_page, sync_sending, sync_transport, exchange, missing, model, requests, retry


def _before_fork() -> None:
    with suppress(ImportError):  # a package that was taken out of sys.modules has no requests to make
        _first_needed()


with suppress(AttributeError):  # there is no fork on Windows
    os.register_at_fork(before=_before_fork)
