"""The one place that names the HTTP library, httpx; a client that the user gives may be of httpx2 (the same API)."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from functools import lru_cache
from socket import gaierror
from ssl import SSLError
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from ..errors import (
    ConnectError,
    ConnectionDroppedError,
    ConnectTimeoutError,
    TimeoutError,  # noqa: A004 - the package's own
    TransportError,
)
from ..redact import mask_url
from ..reply import Reply

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import ModuleType


import httpx

__all__ = ["httpx"]

ACCEPT = "application/json, */*"  # yaml or text alone is refused by most routes
CONNECT_TIMEOUT = 10.0
TIMEOUT = 60.0
_LIBRARIES = ("httpx2", "httpx")
# Request extensions: the user gave an Authorization header; the body can be sent again though it is not in memory;
# sending the token request twice does no harm.
OWN_LOGIN = "kubesphere.own_login"
REPEATABLE = "kubesphere.repeatable"
HARMLESS = "kubesphere.harmless"
# Response extension: the headers as they came, where the body is decompressed by us.
RECEIVED = "kubesphere.received"
# And: the body, decompressed, where the library was not asked to read it.
BODY = "kubesphere.body"
# And: the request was sent before, and nobody knows what came of that.
LOST = "kubesphere.lost"
# And: takes out of a body what the request has carried, should the server repeat it.
WITHOUT_SENT = "kubesphere.without_sent"


def library_of_client(client: object) -> ModuleType:
    """The library that a client given by the user belongs to: either may be installed beside the other.

    Raises:
        TypeError: it is not a client of either.
    """
    for name in _LIBRARIES:
        library = sys.modules.get(name)
        if library is not None and isinstance(client, (library.Client, library.AsyncClient)):
            return library
    raise TypeError(f"http_client must be an httpx client, not {type(client).__name__}")


def library_of(made: httpx.Request | httpx.Response) -> Any:
    """The library that a request or response belongs to."""
    kind: Any = type(made)
    return _library(kind)


@lru_cache(maxsize=16)
def _library(kind: type) -> Any:
    return sys.modules[kind.__module__.partition(".")[0]]


def hooked_into(*functions: Any) -> bool:
    """Whether something else stands in the place of the library's own functions, as mocks and tracing put it there."""
    return any(
        type(each) is not FunctionType or each.__globals__["__name__"].partition(".")[0] != "httpx"
        for each in functions
    )


def adapted(auth: httpx.Auth | None, library: ModuleType) -> httpx.Auth | None:
    """The same authentication for a client of `library`, which takes no other library's."""
    if auth is None or isinstance(auth, library.Auth):
        return auth
    flows = {"sync_auth_flow": auth.sync_auth_flow, "async_auth_flow": auth.async_auth_flow}
    adapter: type[httpx.Auth] = type("AdaptedAuth", (library.Auth,), {})
    bound = adapter()
    bound.__dict__.update(flows, wrapped=auth)
    return bound


@lru_cache(maxsize=256)
def url_of(library: Any, url: str) -> httpx.URL:
    """A URL, parsed once: that takes a third of the time of making a request, and many requests go to few URLs."""
    return cast("httpx.URL", library.URL(url))


def timeout_of(library: ModuleType, timeout: Any) -> Any:
    """A timeout of `library` from seconds (connecting takes at most 10 of them), another library's timeout or None."""
    if hasattr(timeout, "as_dict"):
        return library.Timeout(**timeout.as_dict())
    if timeout is None:
        return library.Timeout(None)
    return library.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))


def reply_of(response: httpx.Response) -> Reply:
    """A response that has been read, without the library's types; its mapping of headers ignores case."""
    request, body = response.request, response.extensions.get(BODY)
    if body is None:
        body = response.content
    headers = response.headers
    if without_sent := response.extensions.get(WITHOUT_SENT):
        body = without_sent(body)
        headers = type(headers)([(name, without_sent(value)) for name, value in headers.raw])
    return Reply(response.status_code, headers, body, request.method, str(request.url))


def head_of(response: httpx.Response) -> Reply:
    """A response whose body is still to come."""
    request = response.request
    return Reply(response.status_code, response.headers, b"", request.method, str(request.url))


def can_repeat(request: httpx.Request) -> bool:
    """Whether the body is at hand; a stream is spent once it has been sent."""
    if REPEATABLE in request.extensions:
        return True
    try:
        _ = request.content
    except RuntimeError:
        return False
    return True


def never_sent(error: Exception, library: Any) -> bool:
    """Whether an exception of the library says that no connection was made."""
    return isinstance(error, (library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError))


def will_fail_again(error: Any, library: Any) -> bool:
    """Whether an exception says what no repetition will change, e.g. that a certificate is missing or not trusted."""
    passing = (library.NetworkError, library.TimeoutException, library.RemoteProtocolError, library.ProxyError)
    return not isinstance(error, passing) or "CERTIFICATE" in _detail(error)


def failures(library: Any) -> tuple[Any, ...]:
    """What the library raises where there is no answer; on asyncio, it lets through what went wrong with TLS."""
    return library.RequestError, SSLError


def transport_error(error: Any, request: httpx.Request) -> TransportError | None:
    """Our error for one of the library's; ours as it is; None for any other exception."""
    if isinstance(error, TransportError):
        return error
    library = library_of(request)
    if not isinstance(error, failures(library)):
        return None
    with suppress(RuntimeError, AttributeError):  # it may not know its request
        request = cast("httpx.Request", error.request)
    url, detail = mask_url(str(request.url)), _detail(error)
    error.request = type(request)(
        request.method, url
    )  # the one that was sent holds credentials, a login's even its form
    cls, advice = _told_as(error, library)
    advice = on_unknown_host(error) or advice
    _forget_frames(error)
    return cls(f"{request.method} {url}: {detail}{advice}", method=request.method, url=url)


def _forget_frames(error: BaseException | None) -> None:
    """Take from an exception and its causes where they passed: those frames hold headers, and a login its form."""
    while error is not None:
        error.__traceback__ = None
        _forget_frames(error.__cause__)
        error = error.__context__


def _detail(error: BaseException) -> str:
    """What went wrong, in the words of the exception or of what caused it."""
    return next((text for cause in _causes(error) if (text := str(cause))), type(error).__name__)


def on_unknown_host(error: BaseException) -> str:
    """What to tell where a URL's host has no address; nothing of any other error."""
    if not any(isinstance(cause, gaierror) for cause in _causes(error)):
        return ""
    return (
        " (no address is found for this host, or for the proxy to it; the server is what base_url= names,"
        " or to from_env() and the command line KUBESPHERE_URL, else that of the cluster this runs in)"
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and what caused it."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or next((each for each in cause.args if isinstance(each, BaseException)), None)


def _told_as(error: Any, library: Any) -> tuple[type[TransportError], str]:
    """The class of our error, and what to tell beside the library's words."""
    if isinstance(error, library.ConnectTimeout):
        return ConnectTimeoutError, ""
    if isinstance(error, library.TimeoutException):
        full = isinstance(error, library.PoolTimeout)
        return TimeoutError, " (every connection is in use, see limits=)" if full else ""
    if isinstance(error, (library.ConnectError, library.ProxyError)):
        trusted = "CERTIFICATE_VERIFY_FAILED" not in _detail(error)
        return ConnectError, "" if trusted else " (verify= takes the file of its certificate authority)"
    if "CERTIFICATE" in _detail(error):
        return ConnectionDroppedError, " (the server refused the client's certificate, which is cert=)"
    if isinstance(error, (library.RemoteProtocolError, library.NetworkError, SSLError)):
        return ConnectionDroppedError, " (the server hung up before it had answered)"
    return TransportError, ""


@contextmanager
def transport_errors(request: httpx.Request) -> Generator[None, None, None]:
    """Turns the exceptions of the request's library into ours."""
    try:
        yield
    except failures(library_of(request)) as error:
        raise cast("TransportError", transport_error(error, request)) from error
