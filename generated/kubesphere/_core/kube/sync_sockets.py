# Made from async_sockets.py.
"""A WebSocket to the server, with the client's login, trust, proxy and cluster."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

try:
    from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK, InvalidHandshake, InvalidStatus
    from websockets.typing import Subprotocol
except ImportError as missing:
    raise ImportError(
        "processes and ports need the library websockets, which the extra websocket installs"
    ) from missing

from ..auth.secret import headers_of
from ..errors import TransportError
from ..reply import Reply
from ..transport import logs
from ..transport.connections import unverified
from ..transport.origins import in_cluster
from ..transport.refusals import check
from .sync_websockets import connect

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from ..client.sync_client import Client
    from .sync_websockets import Connection

_LARGEST = 64 * 1024 * 1024  # bytes of a message


class Socket:
    """An open WebSocket.

    Attributes:
        protocol: the subprotocol that the server chose.
    """

    def __init__(self, opener: Any, connection: Connection, url: str) -> None:
        self._opener, self._connection, self._url = opener, connection, url
        self.protocol: str | None = connection.subprotocol

    @classmethod
    def opened(cls, client: Client, path: str, protocols: Sequence[str]) -> Socket:
        """Open a WebSocket; a login that the server refuses is renewed once.

        Args:
            client: whose login it is.
            path: path and query on the server.
            protocols: the subprotocols to offer, the best first.

        Raises:
            APIError: the server refused.
            TransportError: there was no answer.
        """
        refused: str | None = None
        while True:
            token = client.access_token(refused=refused)
            try:
                return cls._opened(client, path, protocols, token)
            except InvalidStatus as error:
                status = error.response.status_code
                if status == 401 and refused is None:
                    refused = token
                    continue
                headers = {name.lower(): value for name, value in error.response.headers.raw_items()}
                url = client._base + in_cluster(client._cluster, path)
                check(Reply(status, headers, bytes(error.response.body or b""), "GET", url))
                raise TransportError(f"{url}: expected a WebSocket, got {status}") from None

    @classmethod
    def _opened(cls, client: Client, path: str, protocols: Sequence[str], token: str) -> Socket:
        url = client._base + in_cluster(client._cluster, path)
        headers = headers_of(client._headers, {"authorization": f"Bearer {token}"})
        del token  # a traceback that shows locals shows this frame's
        timeout: Any = client._timeout
        with _errors(url):
            opener: Any = connect(
                _address(client, url),
                additional_headers={name: value for name, value in headers.items() if name not in _OWN},
                subprotocols=[Subprotocol(each) for each in protocols] or None,
                user_agent_header=headers.get("user-agent"),
                open_timeout=timeout.connect,
                max_size=_LARGEST,
                logger=logs.quiet("kubesphere.websocket"),
                **_settings(client, url),
            )
            return cls(opener, opener.__enter__(), url)

    def send(self, message: bytes | str) -> None:
        """Send a message.

        Raises:
            TransportError: the connection broke, or the server closed it.
        """
        try:
            self._connection.send(message)
        except (ConnectionClosedError, ConnectionClosedOK) as error:
            raise self.broken("the connection is closed") from error

    def receive(self) -> bytes | str | None:
        """The next message; None once the server has closed the connection.

        Raises:
            TransportError: the connection broke.
        """
        try:
            return self._connection.recv()
        except ConnectionClosedOK:
            return None
        except ConnectionClosedError as error:
            raise self.broken("the connection broke") from error

    def close(self) -> None:
        """Close the connection."""
        self._opener.__exit__(None, None, None)

    def broken(self, problem: str) -> TransportError:
        """The error of a connection that ended too early."""
        return TransportError(f"GET {self._url}: {problem}")


_OWN = frozenset({"accept", "accept-encoding", "user-agent"})


def _address(client: Client, url: str) -> str:
    """The URL for a WebSocket; over a connection that is there already, no TLS is meant."""
    return f"ws{url.removeprefix('http')}" if client._dial is None else f"ws:{url.partition(':')[2]}"


def _settings(client: Client, url: str) -> dict[str, Any]:
    """Trust and proxy; of a client that was given its own HTTP client, nothing is known."""
    if client._dial is not None:
        return {"compression": None, "sock": client._dial()}
    given: dict[str, Any] = {} if client._settings is None else client._settings.arguments(client._base)
    found: dict[str, Any] = {"compression": None}
    proxy = given.get("proxy")
    found["proxy"] = str(getattr(proxy, "url", proxy)) if proxy else True if given.get("trust_env", True) else None
    if url.startswith("https") and given.get("verify") is not None:
        found["ssl"] = given["verify"] or unverified()
    return found


@contextmanager
def _errors(url: str) -> Generator[None, None, None]:
    try:
        yield
    except InvalidStatus:
        raise
    except (InvalidHandshake, OSError, TimeoutError) as error:
        raise TransportError(f"GET {url}: {error}") from error
