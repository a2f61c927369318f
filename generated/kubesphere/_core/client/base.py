"""What the sync and the async client share: everything but the sending."""

from __future__ import annotations

import math
import os
from contextlib import nullcontext
from copy import copy
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from ..auth.auth import OriginAuth
from ..auth.credentials import IN_CLUSTER, auth_of, hidden, settings
from ..redact import Headers, headers_of, secret
from ..transport import logs
from ..transport.connections import Certificate, Connections, FilePath, trust
from ..transport.hooks import NO_HOOKS, Hooks
from ..transport.http import ACCEPT, HARMLESS, TIMEOUT, adapted, httpx, library_of_client, reply_of, timeout_of
from ..transport.origins import checked_base, warn_if_in_the_clear
from ..transport.pool import Pool, lent

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager
    from socket import socket

    from ..auth.token_cache import TokenCache
    from ..errors import APIError
    from ..operation import Operation
    from ..transport.exchange import Exchange
    from ..transport.hooks import Hook
    from ..transport.pool import Places
    from ..transport.request import Arguments
    from ..transport.retry import Retries
    from .requests import RequestOptions

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

USER_AGENT = "kubesphere-python"
MAX_RESPONSE_SIZE = 256 * 1024 * 1024
_HEADERS = {"accept": ACCEPT, "accept-encoding": "gzip, deflate", "user-agent": USER_AGENT}
NOTHING = nullcontext()


class Default(Enum):
    """Stands for an argument that was not given where None means something."""

    DEFAULT = "default"


class BaseClient(Generic[C]):
    """Configuration, requests and replies of a client, sync or async."""

    _places: Places | None = None
    _dial: Callable[[], socket] | None = None  # connects WebSockets where the URL leads to no socket
    _base = _cluster = ""  # for the repr of a client whose arguments are refused

    def __init__(  # noqa: PLR0913 - each an independent choice of the user's
        self,
        base_url: str = IN_CLUSTER,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        refresh_token: str | None = None,
        auth: httpx.Auth | None = None,
        client_id: str = "kubesphere",
        client_secret: str = "kubesphere",  # noqa: S107 - the server's public default
        provider: str | None = None,
        token_cache: TokenCache | None = None,
        timeout: float | httpx.Timeout | Default | None = Default.DEFAULT,
        total_timeout: float | None = None,
        max_response_size: float = MAX_RESPONSE_SIZE,
        retries: Retries | int | Default | None = Default.DEFAULT,
        headers: Mapping[str, str] | None = None,
        verify: ssl.SSLContext | FilePath | bool = True,
        cert: Certificate | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        http2: bool = False,
        limits: httpx.Limits | None = None,
        fast: bool = False,
        http_client: C | None = None,
        on_request: Hook | Iterable[Hook] | None = None,
        on_response: Hook | Iterable[Hook] | None = None,
    ) -> None:
        """Make a client; connections are opened, and a token is asked for, with the first request.

        Args:
            base_url: where the ks-apiserver listens, e.g. `http://10.0.0.5:30881`; may have a path. By default the one
                of the cluster that this runs in.
            username: log in by password as this user, renewing the token as needed.
            password: the user's password.
            token: a fixed bearer token.
            refresh_token: begin with this one instead of logging in; with a password, logging in is the fallback.
            auth: any other authentication, e.g. one of `kubesphere.auth` shared by several clients.
            client_id: the OAuth client that logs in.
            client_secret: the OAuth client's secret.
            provider: the identity provider that knows the name and password, if that isn't KubeSphere itself and the
                server takes one with a login.
            token_cache: where to keep the token for other processes, which then share one login; see
                `kubesphere.auth.FileTokenCache`. By default it stays in this client.
            timeout: seconds without progress before giving up (default 60, connecting 10); all of an answer's head is
                one step. Or a timeout of the HTTP library, or None for none.
            total_timeout: seconds that a call may take from beginning to end, attempts, a login and its body included;
                by default there is no such bound. It doesn't hold for streams and watches.
            max_response_size: bytes that an answer may have, decompressed (default 256 MiB); streams have no bound.
            retries: how often to try again what may be tried again (by default as `RetryPolicy()` does), or a policy.
            headers: headers for every request.
            verify: False trusts any certificate; a path trusts the certificates there.
            cert: a client certificate (mutual TLS): its file, or (certificate, key[, passphrase]).
            proxy: the URL of a proxy, instead of what HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY say.
            trust_env: go by those variables.
            http2: offer HTTP/2 to https servers (extra `http2`).
            limits: how many connections to open and keep; the HTTP library's Limits.
            fast: let aiohttp send what the async client asks for on asyncio (extra `fast`): many requests at once cost
                less. It changes nothing else: answers are httpx's, and without effect are the sync client and trio.
            http_client: an httpx (or httpx2) client to send with, kept open by `close()`.
            on_request: called with the HTTP library's request before each attempt, credentials not yet added; not
                for logins.
            on_response: called with the HTTP library's response after each attempt; not for logins.

        Raises:
            ValueError: the arguments contradict each other, or `base_url` is not a server's URL.
        """
        hidden_headers = headers_of(_HEADERS, headers)
        del headers
        secrets = secret(password), secret(token), secret(refresh_token), secret(client_secret)
        del password, token, refresh_token, client_secret  # a traceback that shows locals shows this frame's
        logs.configure()
        self._base = checked_base(base_url)
        warn_if_in_the_clear(self._base)
        self._headers: Headers = hidden_headers
        self._total, self._most = total_timeout, max_response_size
        self._given_retries: Retries | None = None if isinstance(retries, Default) else _policy_of(retries)
        self._hooks = Hooks(on_request, on_response)
        auth = auth_of(
            self._base,
            username=username,
            password=secrets[0],
            token=secrets[1],
            refresh_token=secrets[2],
            auth=auth,
            client_id=client_id,
            client_secret=secrets[3],
            provider=provider,
            token_cache=token_cache,
            headers=hidden_headers,
        )
        self._kinds: dict[tuple[str, str], Any] = {}  # what the server said of its kinds
        self._owned = self._makes_requests = http_client is None
        self._settings: Connections | None = None  # unknown of a client that is given
        if http_client is None:
            self._library: Any = httpx
            self._timeout = timeout_of(httpx, TIMEOUT if isinstance(timeout, Default) else timeout)
            self._settings = settings = Connections(
                trust(verify, cert), proxy, trust_env=trust_env, http2=http2, limits=limits, fast=fast
            )
            settings.check_trust(self._base)
            self._pool: Pool[Any] = Pool(lambda: self._open(settings), self._places)
            # Logins have connections of their own: all others may be in the hands of calls that wait for a token.
            own = copy(settings)
            own.limits = httpx.Limits(max_keepalive_connections=0)
            self._token_pool: Pool[Any] = Pool(lambda: self._open(own), self._places)
        elif verify is not True or cert or proxy or http2 or limits or fast or not trust_env:
            raise ValueError("verify, cert, proxy, trust_env, http2, limits and fast belong to the http_client")
        else:
            self._library = library_of_client(http_client)
            self._timeout = http_client.timeout if isinstance(timeout, Default) else timeout_of(self._library, timeout)
            self._pool = self._token_pool = lent(http_client)
        self._auth: Any = adapted(auth, self._library)
        self._bare = self._makes_requests and not self._hooks and isinstance(auth, OriginAuth | None)
        if auth is None and not self._makes_requests:
            self._auth = self._library.USE_CLIENT_DEFAULT

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """A client as the environment describes it; arguments of the constructor win over the variables.

        `KUBESPHERE_URL` is the server, by default the one of the cluster that this runs in. A token
        (`KUBESPHERE_TOKEN`) wins over a refresh token (`KUBESPHERE_REFRESH_TOKEN`), and that over the account; any
        credential given as an argument wins over all of these. See `kubesphere.auth` for all variables.

        Raises:
            ValueError: a variable or argument is wrong, or half of a pair is missing.
        """
        overrides = hidden(overrides)
        cluster, arguments = settings(os.environ, overrides)
        client = cls(**arguments)
        if cluster:
            client._cluster = _cluster_name(cluster)
        return client

    def _open(self, settings: Connections) -> Any:
        """A new transport."""
        raise NotImplementedError

    @property
    def _http(self) -> Any:
        """What sends: a transport of ours, or the user's client."""
        return self._pool.get()

    @property
    def _login(self) -> Any:
        """The authentication of requests, which may be that of the user's client."""
        return self._http.auth if self._auth is self._library.USE_CLIENT_DEFAULT else self._auth

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | Default | None = Default.DEFAULT,
        total_timeout: float | Default | None = Default.DEFAULT,
        retries: Retries | int | Default | None = Default.DEFAULT,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other options, sharing connections and login: `ks.with_options(timeout=5).iam...`.

        Args:
            timeout: as for the client.
            total_timeout: as for the client.
            retries: as for the client.
            headers: further headers, which win over the client's.
        """
        hidden_headers = headers_of(self._headers, headers)
        del headers
        other = self._copy()
        if not isinstance(timeout, Default):
            other._timeout = timeout_of(self._library, timeout)
        if not isinstance(total_timeout, Default):
            other._total = total_timeout
        if not isinstance(retries, Default):
            other._given_retries = _policy_of(retries)
        other._headers = hidden_headers
        return other

    def call_within(self, seconds: float, *, once: bool = False) -> Self:
        """The same client, whose calls take no longer than some seconds in all.

        With `once` it sends nothing again that the server may have seen.
        """
        other = self
        if once:
            from ..transport.retry import UnsentOnly  # noqa: PLC0415 - seldom needed

            other = self.with_options(retries=UnsentOnly(self._retries))
        if seconds == math.inf:
            return other
        seconds = max(seconds, 0.001)
        limits = other._timeout.as_dict().items()
        shorter = {name: seconds if limit is None else min(seconds, limit) for name, limit in limits}
        total = seconds if self._total is None else min(seconds, self._total)
        return other.with_options(timeout=self._library.Timeout(**shorter), total_timeout=total)

    def cluster(self, name: str) -> Self:
        """The same client for a member cluster of a multi-cluster installation, sharing connections and login.

        Raises:
            ValueError: the name is no path segment.
        """
        other = self._copy()
        other._cluster = _cluster_name(name)
        return other

    def _copy(self) -> Self:
        """The same client once more; closing it closes nothing."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._owned = False
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base!r}{f', cluster={self._cluster!r}' if self._cluster else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and credentials and cannot be pickled or copied")

    def _operation_request(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments
    ) -> httpx.Request:
        """The request of an operation."""
        from .requests import operation_request  # noqa: PLC0415 - the first request needs it

        return operation_request(self, operation, path, arguments)

    def _free_request(self, method: str, path: str, options: RequestOptions) -> httpx.Request:
        """A request to any path of the server; see `free_request`."""
        from .requests import free_request  # noqa: PLC0415 - the first request needs it

        return free_request(self, method, path, options)

    def _opened(self, arguments: Arguments) -> AbstractContextManager[None]:
        """Opens the files that a call names by path, and closes them in the end."""
        if not arguments.get("files"):
            return NOTHING
        from ..transport.files import opened_files  # noqa: PLC0415 - seldom needed

        return opened_files(arguments)

    def _in_time(self) -> AbstractContextManager[None]:
        """The block ends within `total_timeout`."""
        if self._total is None:
            return NOTHING
        from ..transport.deadline import deadline  # noqa: PLC0415 - most clients have none

        return deadline(self._total, "total_timeout")

    def _error_of(self, response: httpx.Response) -> APIError:
        """The typed error of an answer that is no success, once it has been read."""
        from ..transport.refusals import error_of  # noqa: PLC0415 - few requests are refused

        return error_of(reply_of(response))

    def _ask(self, request: httpx.Request) -> Any:
        """Send a token request for the authentication; it is repeated only if it can't have reached the server."""
        raise NotImplementedError

    @property
    def _retries(self) -> Retries:
        """When to send again."""
        if self._given_retries is None:
            from ..transport.retry import RETRIES  # noqa: PLC0415 - the first request needs it

            self._given_retries = RETRIES
        return self._given_retries

    def _exchange(self, request: httpx.Request) -> Exchange:
        from ..transport.exchange import Exchange  # noqa: PLC0415 - the first request needs it

        return Exchange(request, self._retries, self._hooks)

    def _token_exchange(self, request: httpx.Request) -> Exchange:
        from ..transport.exchange import Exchange  # noqa: PLC0415 - a login needs it
        from ..transport.retry import AsIdempotent, UnsentOnly  # noqa: PLC0415

        cautious = AsIdempotent if HARMLESS in request.extensions else UnsentOnly
        return Exchange(request, cautious(self._retries), NO_HOOKS)


def _policy_of(retries: Retries | int | None) -> Retries:
    from ..transport.retry import policy_of  # noqa: PLC0415 - most clients go by the default

    return policy_of(retries)


def _cluster_name(name: str) -> str:
    from ..transport.request import path_segment  # noqa: PLC0415 - the first request needs it

    return path_segment("cluster", name)
