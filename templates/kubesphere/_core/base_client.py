"""What the sync and the async client share: everything but the sending."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypedDict, TypeVar, cast

from . import logs
from .auth import SEND, BearerAuth, PasswordAuth
from .codec import encode
from .http import TIMEOUT, adapted, httpx, library_of, timeout_of, verification
from .pool import Pool
from .redact import mask_url
from .request import ACCEPT, JSON, PreparedRequest, build, build_query, path_segment
from .tokens import PasswordGrant

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, Iterable, Mapping

    from .operation import Operation
    from .request import Arguments

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

_PER_CLUSTER = ("/kapis", "/apis", "/api")
USER_AGENT = "kubesphere-python"


class Default(Enum):
    """Stands for an argument that was not given where None means something."""

    DEFAULT = "default"


class RequestOptions(TypedDict, total=False):
    """What a free request may carry.

    Attributes:
        params: query parameters; None is left out.
        json: a body to send as JSON, models included.
        content: a body to send as it is. A stream cannot be sent again should the login have to be renewed.
        headers: further headers.
        timeout: seconds without progress before giving up, instead of the client's.
    """

    params: Mapping[str, Any] | None
    json: Any
    content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None
    headers: Mapping[str, str] | None
    timeout: float | httpx.Timeout | None


class BaseClient(Generic[C]):
    """Configuration, requests and replies of a client, sync or async."""

    def __init__(  # noqa: PLR0913 - each an independent choice of the user's
        self,
        base_url: str,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        client_id: str = "kubesphere",
        client_secret: str = "kubesphere",  # noqa: S107 - the server's public default
        timeout: float | httpx.Timeout | Default | None = Default.DEFAULT,
        verify: ssl.SSLContext | str | bool = True,
        headers: Mapping[str, str] | None = None,
        http_client: C | None = None,
    ) -> None:
        """Set up a client; nothing is sent yet.

        Args:
            base_url: where ks-apiserver is, e.g. `http://10.0.0.5:31407`; a path before `/kapis` may follow.
            username: an account to log in with, together with `password`.
            password: its password.
            token: a bearer token to use as it is, instead.
            auth: any other authentication, or one shared with other clients, instead.
            client_id: the OAuth client to log in as.
            client_secret: its secret.
            timeout: seconds without progress before giving up (default 60, connecting 10), a timeout of the HTTP
                library, or None for none.
            verify: False trusts any certificate; a path trusts the certificates there.
            headers: headers for every request.
            http_client: an httpx client to send with, kept open by `close()`.

        Raises:
            ValueError: the arguments contradict each other, or `base_url` is not a server's URL.
        """
        logs.configure()
        given = [each for each in (username, token, auth) if each is not None]
        if len(given) > 1 or (username is None) != (password is None):
            raise ValueError("give username and password, or token, or auth; not more than one of them")
        self._base = _checked_base(base_url)
        self._headers = {"user-agent": USER_AGENT, **_lower(headers)}
        if username is not None and password is not None:
            grant = PasswordGrant(username, password, client_id, client_secret)
            auth = PasswordAuth(self._base, grant, headers=self._headers)
        elif token is not None:
            auth = BearerAuth(self._base, token)
        self._cluster = ""
        self._owned = http_client is None
        if http_client is None:
            self._library: Any = httpx
            self._timeout = timeout_of(httpx, TIMEOUT if isinstance(timeout, Default) else timeout)
            self._pool: Pool[C] = Pool(partial(self._open, self._timeout, verification(verify)))
        elif verify is not True:
            raise ValueError("verify belongs to the http_client that is given")
        else:
            self._library = library_of(http_client)
            self._timeout = http_client.timeout if isinstance(timeout, Default) else timeout_of(self._library, timeout)
            self._pool = Pool(lambda: http_client)
        self._auth: Any = self._library.USE_CLIENT_DEFAULT if auth is None else adapted(auth, self._library)

    def _open(self, timeout: Any, verify: Any) -> C:
        """A new client of the HTTP library; True for `verify` is its default."""
        raise NotImplementedError

    @property
    def _http(self) -> C:
        return self._pool.get()

    def cluster(self, name: str) -> Self:
        """The same client for a member cluster of a multi-cluster installation, sharing connections and login.

        Raises:
            ValueError: the name is no path segment.
        """
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._cluster = path_segment("cluster", name)
        other._owned = False
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base!r}{f', cluster={self._cluster!r}' if self._cluster else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and credentials and cannot be pickled or copied")

    def _operation_request(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
    ) -> httpx.Request:
        return self._request(build(operation, path, **arguments), self._timeout)

    def _watch_request(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
    ) -> httpx.Request:
        """A watch: connecting is timed, waiting for the next event is not."""
        arguments["query"] = {**(arguments.get("query") or {}), "watch": True}
        timeout = self._library.Timeout(**{**self._timeout.as_dict(), "read": None})
        return self._request(build(operation, path, **arguments), timeout)

    def _free_request(self, method: str, path: str, options: RequestOptions) -> httpx.Request:
        """A request to any path of the server.

        Raises:
            ValueError: the path is none, or has a placeholder left in it.
        """
        if not path.startswith("/") or "{" in path or "#" in path:
            raise ValueError(f"path must start with / and hold neither {{ nor #, not {mask_url(path)!r}")
        query = build_query(options.get("params") or {})
        if query:
            path = f"{path}{'&' if '?' in path else '?'}{query}"
        headers, content = {"accept": ACCEPT}, options.get("content")
        json, timeout = options.get("json"), options.get("timeout")
        if json is not None:
            headers["content-type"], content = JSON, encode(json)
        prepared = PreparedRequest(method, path, {**headers, **_lower(options.get("headers"))}, cast("Any", content))
        return self._request(prepared, self._timeout if timeout is None else timeout_of(self._library, timeout))

    def _request(self, prepared: PreparedRequest, timeout: Any) -> httpx.Request:
        return self._http.build_request(
            prepared.method,
            self._base + self._scoped(prepared.target),
            headers={**self._headers, **_lower(prepared.headers)},
            content=prepared.content,
            data=prepared.form,
            files=cast("Any", prepared.files),
            timeout=timeout,
            extensions={SEND: partial(self._http.send, auth=None, follow_redirects=False)},
        )

    def _scoped(self, target: str) -> str:
        """The target with the cluster in it, after the API's root; other paths take none."""
        if not self._cluster:
            return target
        path, question, query = target.partition("?")
        for root in _PER_CLUSTER:
            inside = path.startswith(f"{root}/") and not path.startswith(f"{root}/clusters/")
            if path == root or inside:
                return f"{root}/clusters/{self._cluster}{path.removeprefix(root)}{question}{query}"
        return target


def _checked_base(base_url: str) -> str:
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"base_url is not a URL: {error}") from None
    if url.userinfo:
        raise ValueError("base_url must hold no credentials; use username and password")
    if url.scheme not in {"http", "https"} or not url.host or url.query or url.fragment:
        raise ValueError(f"base_url must look like http://host:port, not {mask_url(base_url)!r}")
    return base_url.rstrip("/")


def _lower(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {name.lower(): value for name, value in (headers or {}).items()}
