"""Kubernetes' channels over WebSockets: processes, terminals and ports, as a kubelet has them."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response
from websockets.sync.server import serve

if TYPE_CHECKING:
    from collections.abc import Generator

    from websockets.http11 import Request
    from websockets.sync.server import ServerConnection

FAILED = {
    "status": "Failure",
    "reason": "NonZeroExitCode",
    "details": {"causes": [{"reason": "ExitCode", "message": "3"}]},
}
NO_COMMAND = {"status": "Failure", "reason": "InternalError", "message": "exec: no such file", "code": 500}


class Kubelet:
    """Runs `echo`, `cat`, `fail`, `nothing` and `vanish`; forwards a port that answers in upper case."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.sizes: list[dict[str, int]] = []
        self.protocol = "v5.channel.k8s.io"
        self.refusal: Response | None = None

    def check(self, connection: ServerConnection, request: Request) -> Response | None:
        self.seen.append(request.path)
        if self.refusal is not None:
            return self.refusal
        if request.headers.get("authorization") != "Bearer t":
            return connection.respond(401, "no")
        if "/secret/" in request.path:
            body = json.dumps({"kind": "Status", "message": "pods is forbidden", "reason": "Forbidden", "code": 403})
            return Response(403, "Forbidden", Headers({"Content-Type": "application/json"}), body.encode())
        return None

    def choose(self, connection: ServerConnection, offered: Any) -> Any:
        return next((each for each in (self.protocol, "v4.channel.k8s.io") if each in offered), None)

    def run(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        url = urlsplit(socket.request.path)
        with suppress(ConnectionClosed):
            if url.path.startswith("/kapis/"):
                self._terminal(socket)
            elif url.path.endswith("/portforward"):
                self._port(socket, int(parse_qs(url.query)["ports"][0]))
            else:
                self._process(socket, parse_qs(url.query).get("command", ["cat"]))

    def _process(self, socket: ServerConnection, command: list[str]) -> None:
        status: dict[str, Any] = {"status": "Success"}
        match command:
            case ["echo", text]:
                socket.send(b"\x01" + text.encode())
                socket.send(b"\x02a warning")
            case ["cat"]:
                self._copy(socket)
            case ["fail"]:
                status = FAILED
            case ["vanish"]:
                return
            case _:
                status = NO_COMMAND
        socket.send(b"\x03" + json.dumps(status).encode())

    def _copy(self, socket: ServerConnection) -> None:
        for message in socket:
            assert isinstance(message, bytes)
            if message in {b"\xff\x00", b"\x00\x04"}:
                return
            if message[0] == 4:
                self.sizes.append(json.loads(message[1:]))
            else:
                socket.send(b"\x01" + message[1:])

    def _port(self, socket: ServerConnection, port: int) -> None:
        socket.send(b"\x00" + port.to_bytes(2, "little"))
        socket.send(b"\x01" + port.to_bytes(2, "little"))
        for message in socket:
            assert isinstance(message, bytes)
            if port == 9:
                socket.send(b"\x01connection refused")
            else:
                socket.send(b"\x00" + message[1:].upper())

    def _terminal(self, socket: ServerConnection) -> None:
        for message in socket:
            frame = json.loads(message)
            if frame["Op"] == "resize":
                self.sizes.append({"Width": frame["Cols"], "Height": frame["Rows"]})
            elif frame["Data"] == "\x04":
                return
            else:
                socket.send(json.dumps({"Op": "stdout", "Data": frame["Data"]}))

    @contextmanager
    def serving(self) -> Generator[str]:
        """Its URL while it serves, on a free loopback port."""
        with serve(
            self.run, "127.0.0.1", 0, process_request=self.check, select_subprotocol=self.choose, compression=None
        ) as server:
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
            server.shutdown()
            thread.join()
