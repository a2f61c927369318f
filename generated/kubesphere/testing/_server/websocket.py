"""WebSockets (RFC 6455) of the loopback server: the handshake, and messages in and out. Needs the extra `websocket`."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket
    from collections.abc import Generator, Sequence

    from .loopback import Request, Upgrade

_PIECE = 64 * 1024


class Messages:
    """An open WebSocket, as what talks over it sees it.

    Attributes:
        protocol: the subprotocol that was agreed on.
    """

    def __init__(self, connection: socket.socket, protocol: Any) -> None:
        self._connection, self._machine = connection, protocol
        self.protocol: str | None = protocol.subprotocol
        self._received = self._receive()

    def send(self, message: bytes | str) -> None:
        """Send a message.

        Raises:
            OSError: the connection is closed.
        """
        from websockets.exceptions import WebSocketException  # noqa: PLC0415

        try:
            if isinstance(message, bytes):
                self._machine.send_binary(message)
            else:
                self._machine.send_text(message.encode())
        except WebSocketException as error:
            raise OSError(str(error)) from error
        self._flush()

    def receive(self) -> bytes | str | None:
        """The next message; None once the client has closed the connection."""
        return next(self._received, None)

    def close(self) -> None:
        """Say that there is no more, and wait for the client to say so too."""
        from websockets.exceptions import WebSocketException  # noqa: PLC0415

        with suppress(WebSocketException, OSError):
            self._machine.send_close(1000)
            self._flush()
            while self.receive() is not None:
                pass

    def _receive(self) -> Generator[bytes | str, None, None]:
        from websockets.frames import Opcode  # noqa: PLC0415

        held, text = bytearray(), False
        while True:
            data = self._connection.recv(_PIECE)
            if data:
                self._machine.receive_data(data)
            else:
                self._machine.receive_eof()
            frames = self._machine.events_received()
            self._flush()
            for frame in frames:
                if frame.opcode in {Opcode.TEXT, Opcode.BINARY}:
                    text = frame.opcode is Opcode.TEXT
                elif frame.opcode is Opcode.CLOSE:
                    return
                elif frame.opcode is not Opcode.CONT:
                    continue
                held += frame.data
                if frame.fin:
                    yield held.decode("utf-8", "replace") if text else bytes(held)
                    held.clear()
            if not data:
                return

    def _flush(self) -> None:
        for piece in self._machine.data_to_send():
            if piece:
                self._connection.sendall(piece)


def serve(connection: socket.socket, request: Request, upgrade: Upgrade) -> None:
    """Accept a WebSocket and hold the conversation."""
    from websockets.datastructures import Headers  # noqa: PLC0415
    from websockets.http11 import Request as Handshake  # noqa: PLC0415
    from websockets.server import ServerProtocol  # noqa: PLC0415

    def choose(_: ServerProtocol, offered: Sequence[Any]) -> Any:
        return next((each for each in upgrade.protocols if each in offered), None)

    machine = ServerProtocol(select_subprotocol=choose)
    handshake = Handshake(request.target, Headers(request.headers))
    machine.receive_data(handshake.serialize())
    machine.events_received()
    response = machine.accept(handshake)
    machine.send_response(response)
    for piece in machine.data_to_send():
        connection.sendall(piece)
    if response.status_code != 101:
        return
    connection.settimeout(None)  # a terminal may be silent for long
    messages = Messages(connection, machine)
    upgrade.talk(messages)
    messages.close()


def available() -> bool:
    """Whether the library is installed."""
    return find_spec("websockets") is not None
