"""The one place that names the HTTP library: httpx, or httpx2 (the same API) where it is installed."""

from __future__ import annotations

import ssl
import sys
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .errors import TimeoutError, TransportError  # noqa: A004 - the package's own
from .redact import mask_url
from .response import Reply

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import ModuleType

    import httpx
else:
    try:
        import httpx2 as httpx
    except ImportError:
        import httpx

__all__ = ["httpx"]

CONNECT_TIMEOUT = 10.0
TIMEOUT = 60.0
_LIBRARIES = ("httpx2", "httpx")


def library_of(client: object) -> ModuleType:
    """The library that a client given by the user belongs to: either may be installed beside the other.

    Raises:
        TypeError: it is not a client of either.
    """
    for name in _LIBRARIES:
        library = sys.modules.get(name)
        if library is not None and isinstance(client, (library.Client, library.AsyncClient)):
            return library
    raise TypeError(f"http_client must be an httpx client, not {type(client).__name__}")


def adapted(auth: httpx.Auth | None, library: ModuleType) -> httpx.Auth | None:
    """The same authentication for a client of `library`, which takes no other library's."""
    if auth is None or isinstance(auth, library.Auth):
        return auth
    flows = {"sync_auth_flow": auth.sync_auth_flow, "async_auth_flow": auth.async_auth_flow}
    adapter: type[httpx.Auth] = type("AdaptedAuth", (library.Auth,), {})
    bound = adapter()
    bound.__dict__.update(flows, wrapped=auth)
    return bound


def timeout_of(library: ModuleType, timeout: Any) -> Any:
    """A timeout of `library` from seconds (connecting takes at most 10 of them), another library's timeout or None."""
    if hasattr(timeout, "as_dict"):
        return library.Timeout(**timeout.as_dict())
    if timeout is None:
        return library.Timeout(None)
    return library.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT))


def verification(verify: ssl.SSLContext | str | bool) -> ssl.SSLContext | bool:
    """What `context_of` takes for `verify`; a path is a file or folder of certificates to trust."""
    if not isinstance(verify, str):
        return verify
    path = Path(verify)
    if not path.exists():
        raise ValueError(f"verify: there is no {verify}")
    return ssl.create_default_context(capath=verify) if path.is_dir() else ssl.create_default_context(cafile=verify)


def context_of(verify: ssl.SSLContext | bool) -> ssl.SSLContext | bool:
    """What the HTTP library takes for it."""
    return _default_context() if verify is True else verify


@cache
def _default_context() -> ssl.SSLContext:
    """The library's own, made once: reading the trusted certificates is most of the cost of a client."""
    return httpx.create_ssl_context()


def reply_of(response: httpx.Response) -> Reply:
    """A response that has been read, without the library's types."""
    return Reply(
        response.status_code,
        {name.lower(): value for name, value in response.headers.items()},
        response.content,
        response.request.method,
        str(response.request.url),
    )


def head_of(response: httpx.Response) -> Reply:
    """A response whose body is still to come."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Reply(response.status_code, headers, b"", response.request.method, str(response.request.url))


def transport_error(error: Any, library: ModuleType, request: httpx.Request) -> TransportError | None:
    """Our error for one of the library's; None for any other exception."""
    if not isinstance(error, library.RequestError):
        return None
    cls = TimeoutError if isinstance(error, library.TimeoutException) else TransportError
    with suppress(RuntimeError):  # it may not know its request
        request = cast("httpx.Request", error.request)
    detail = str(error) or type(error).__name__
    return cls(f"{request.method} {mask_url(str(request.url))}: {detail}")


@contextmanager
def transport_errors(library: ModuleType, request: httpx.Request) -> Generator[None, None, None]:
    """Turns the library's exceptions into ours."""
    try:
        yield
    except library.RequestError as error:
        raise cast("TransportError", transport_error(error, library, request)) from error
