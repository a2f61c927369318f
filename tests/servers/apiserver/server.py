"""The server on a socket, and what only our own tests do to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from kubesphere.testing._server.loopback import Loopback, Request, decode_pairs
from kubesphere.testing._server.server import Server

from servers.apiserver import backends
from servers.apiserver.faults import Held, Slow

if TYPE_CHECKING:
    from kubesphere.testing._server.faults import Fault

_CONNECTIONS = 512


class ApiServer(Server, Loopback):
    """A ks-apiserver in front of a cluster that a test fills, on a free loopback port while entered.

    Args:
        addons: whether DevOps, notification, gateways, alerting, the app store and Prometheus are installed.
        settings: see `Server`.
    """

    def __init__(self, *, addons: bool = False, **settings: Any) -> None:
        Server.__init__(self, addons=addons, **settings)
        Loopback.__init__(self, self.respond, connections=_CONNECTIONS)
        backends.register(self.router)
        self._gates: list[Held | Slow] = []

    def fault(self, method: str, path: str, *faults: Fault, times: int | None = 1) -> None:
        super().fault(method, path, *faults, times=times)
        self._gates += [each for each in faults if isinstance(each, Held | Slow)]

    def token_calls(self) -> list[dict[str, str]]:
        """The forms sent to the token endpoint."""
        calls = [each for each in self.requests if each.path == "/oauth/token"]
        return [dict(decode_pairs(each.body.decode())) for each in calls]

    def calls(self) -> list[Request]:
        """The requests for anything but tokens."""
        return [each for each in self.requests if each.path != "/oauth/token"]

    def __enter__(self) -> Self:
        self.view.listed = self.store.revision
        return super().__enter__()

    def __exit__(self, *error: object) -> None:
        for gate in self._gates:
            gate.release()
        self.watches.end()
        super().__exit__(*error)
