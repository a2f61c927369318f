"""From what a client is asked for to the request that its HTTP library sends, without any I/O."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

from ..auth.auth import PATIENCE, SEND
from ..lists.paging import with_default_limit
from ..models.codec import encode
from ..redact import Headers, headers_of
from ..transport.files import can_rewind
from ..transport.http import OWN_LOGIN, REPEATABLE, httpx, timeout_of, url_of
from ..transport.origins import in_cluster, local_path
from ..transport.request import FORM, JSON, PreparedRequest, build, build_query

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping
    from typing import Protocol

    from ..operation import Operation
    from ..transport.request import Arguments
    from ..transport.retry import Retries

    class Asking(Protocol):
        """What a request is made for: a client."""

        _base: str
        _cluster: str
        _headers: Headers
        _timeout: Any
        _library: Any
        _makes_requests: bool
        _bare: bool

        @property
        def _http(self) -> Any: ...

        @property
        def _retries(self) -> Retries: ...

        def _ask(self, request: httpx.Request) -> Any: ...


_BODILESS = frozenset({"GET", "HEAD", "DELETE"})
_EMPTY = httpx.ByteStream(b"")


class RequestOptions(TypedDict, total=False):
    """What a free request may carry.

    Attributes:
        params: query parameters; None is left out.
        json: a body to send as JSON, models included.
        data: form fields to send (`application/x-www-form-urlencoded`); None is left out.
        content: a body to send as it is. A stream cannot be sent again should the login have to be renewed.
        headers: further headers.
        timeout: seconds without progress before giving up, instead of the client's; None is for ever.
        follow_redirects: follow up to five redirects of a GET or HEAD; login and headers go along within the server's
            origin only, and never to plain http after https.
    """

    params: Mapping[str, Any] | None
    json: Any
    data: Mapping[str, Any] | None
    content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None
    headers: Mapping[str, str] | None
    timeout: float | httpx.Timeout | None
    follow_redirects: bool


def operation_request(
    client: Asking, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
) -> httpx.Request:
    """The request of an operation.

    Raises:
        TypeError: an argument that cannot be sent.
        ValueError: an argument that would name another resource.
    """
    if operation.paging is not None:
        arguments = with_default_limit(operation, arguments)
    prepared = build(operation, path, **arguments)
    return _bare_request(client, prepared) if client._bare else _request(client, prepared, client._timeout)


def watch_request(
    client: Asking, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
) -> httpx.Request:
    """A watch, on a connection of its own: it may be shut down while another thread reads from it."""
    arguments = {**arguments, "query": {**(arguments.get("query") or {}), "watch": True}}
    request = operation_request(client, operation, path, arguments)
    request.headers["connection"] = "close"
    return request


def free_request(client: Asking, method: str, path: str, options: RequestOptions) -> httpx.Request:
    """A request to any path of the server.

    Raises:
        ValueError: the path is none, leads to another server, or has a placeholder left in it; or there are two bodies.
    """
    headers = headers_of(options.get("headers"))
    options["headers"] = cast("Any", headers)  # hidden in the caller's frame too
    path = local_path(client._base, path)
    query = build_query(options.get("params") or {})
    if query:
        path = f"{path}{'&' if '?' in path else '?'}{query}"
    content, json, data = options.get("content"), options.get("json"), options.get("data")
    if sum(each is not None for each in (content, json, data)) > 1:
        raise ValueError("give data, json or content, not both")
    if json is not None:
        headers, content = headers_of({"content-type": JSON}, headers), encode(json)
    elif data is not None:
        headers, content = headers_of({"content-type": FORM}, headers), build_query(data).encode()
    given = "timeout" in options
    timeout = timeout_of(client._library, options.get("timeout")) if given else client._timeout
    return _request(client, PreparedRequest(method, path, headers, content), timeout)


def _bare_request(client: Asking, prepared: PreparedRequest) -> httpx.Request:
    """A request that nobody else looks at: without a body, most of what making one costs can be left out."""
    if prepared.headers or prepared.content is not None or prepared.files or prepared.method not in _BODILESS:
        return _request(client, prepared, client._timeout)
    headers = client._headers
    url = url_of(client._library, client._base + in_cluster(client._cluster, prepared.target))
    if headers.made is None:
        headers.made = httpx.Request("GET", url, headers=[*headers.items()]).headers
    extensions = {**_extensions(client, client._timeout), REPEATABLE: True}
    if "authorization" in headers:
        extensions[OWN_LOGIN] = True
    return httpx.Request(prepared.method, url, headers=headers.made, stream=_EMPTY, extensions=extensions)


def _request(client: Asking, prepared: PreparedRequest, timeout: Any) -> httpx.Request:
    extensions = _extensions(client, timeout)
    if prepared.files and can_rewind(prepared.files):
        extensions[REPEATABLE] = True
    headers = client._headers
    if prepared.headers:
        headers = Headers({**dict(headers.items()), **prepared.headers})
    url = url_of(client._library, client._base + in_cluster(client._cluster, prepared.target))
    # A client that the user has set up adds what it is set up with; of our own we know that there is nothing.
    make = client._library.Request if client._makes_requests else client._http.build_request
    request: httpx.Request = make(
        prepared.method,
        url,
        headers=[*headers.items()],
        content=prepared.content,
        data=prepared.form,
        files=cast("Any", prepared.files),
        extensions=extensions,
    )
    if "authorization" in (headers if client._makes_requests else request.headers):
        request.extensions[OWN_LOGIN] = True
    return request


def _extensions(client: Asking, timeout: Any) -> dict[str, Any]:
    return {"timeout": timeout.as_dict(), SEND: client._ask, PATIENCE: (client._retries, timeout)}
