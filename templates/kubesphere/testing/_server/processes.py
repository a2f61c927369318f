"""Processes in the fake's containers, over Kubernetes' channels and over the frames of KubeSphere's terminals."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .websocket import Messages

PROTOCOLS = ("v5.channel.k8s.io", "v4.channel.k8s.io")
PORTS = ("v4.channel.k8s.io",)
_STDIN, _STDOUT, _STDERR, _ERROR, _RESIZE = range(5)
_END_OF_INPUT = b"\xff\x00"  # of v5: close channel 0
_END_OF_TYPING = b"\x04"  # what Ctrl-D types

Stream: TypeAlias = Literal["stdout", "stderr"]


class Wire(Protocol):
    """How a process is spoken with."""

    def read(self) -> bytes | tuple[int, int] | None:
        """What was typed, or the size of the window; None at the end."""
        ...

    def write(self, data: bytes, stream: Stream) -> None:
        """Send what was written."""
        ...

    def ended(self, status: dict[str, Any]) -> None:
        """Tell how it ended."""
        ...


class Process:
    """A process in a container of the fake, as the command that it runs sees it.

    Attributes:
        command: the command and its arguments.
        namespace: the pod's namespace.
        pod: the pod; of a terminal of a node, the node.
        container: the container.
        tty: whether it runs in a terminal.
        size: columns and rows of the terminal, as far as it was told.
    """

    def __init__(
        self,
        command: Sequence[str],
        wire: Wire,
        *,
        namespace: str = "",
        pod: str = "",
        container: str = "",
        stdin: bool = False,
        tty: bool = False,
    ) -> None:
        self.command = tuple(command)
        self.namespace, self.pod, self.container, self.tty = namespace, pod, container, tty
        self.size: tuple[int, int] | None = None
        self._wire, self._open = wire, stdin

    def read(self) -> bytes:
        """What comes next into its input; empty at the end of it."""
        while self._open:
            found = self._wire.read()
            if isinstance(found, tuple):
                self.size = found
                continue
            self._open = found is not None and not (self.tty and found.endswith(_END_OF_TYPING))
            data = (found or b"").removesuffix(_END_OF_TYPING) if self.tty else found or b""
            if data:
                return data
        return b""

    def write(self, data: bytes | str, stream: Stream = "stdout") -> None:
        """Write to its output; in a terminal, all of it is `stdout`."""
        raw = data.encode() if isinstance(data, str) else data
        if raw:
            self._wire.write(raw, "stdout" if self.tty else stream)


Command: TypeAlias = "Callable[[Process], int | None]"


@dataclass(frozen=True, slots=True)
class Channels:
    """Kubernetes' channels: a message is a channel's number, and what is sent on it."""

    messages: Messages

    def read(self) -> bytes | tuple[int, int] | None:
        """What was typed, or the size of the window; None at the end."""
        while (message := self.messages.receive()) is not None:
            data = message.encode() if isinstance(message, str) else message
            if data == _END_OF_INPUT:
                return None
            if data[:1] == bytes([_STDIN]):
                return data[1:]
            if data[:1] == bytes([_RESIZE]):
                size = json.loads(data[1:])
                return size["Width"], size["Height"]
        return None

    def write(self, data: bytes, stream: Stream) -> None:
        """Send what was written."""
        self.messages.send(bytes([_STDOUT if stream == "stdout" else _STDERR]) + data)

    def ended(self, status: dict[str, Any]) -> None:
        """Tell how it ended."""
        self.messages.send(bytes([_ERROR]) + json.dumps(status).encode())


@dataclass(frozen=True, slots=True)
class Frames:
    """KubeSphere's terminals: JSON objects `{Op, Data, Rows, Cols}`."""

    messages: Messages

    def read(self) -> bytes | tuple[int, int] | None:
        """What was typed, or the size of the window; None at the end."""
        while (message := self.messages.receive()) is not None:
            try:
                frame = json.loads(message)
                if frame["Op"] == "stdin":
                    return str(frame["Data"]).encode()
                if frame["Op"] == "resize":
                    return frame["Cols"], frame["Rows"]
            except (ValueError, LookupError, TypeError):
                continue
        return None

    def write(self, data: bytes, stream: Stream) -> None:  # noqa: ARG002 - a terminal has one
        """Send what was written."""
        self.messages.send(json.dumps({"Op": "stdout", "Data": data.decode("utf-8", "replace")}))

    def ended(self, status: dict[str, Any]) -> None:
        """Tell why it could not be run; of how it ended, nothing is told."""
        if status.get("reason") == "InternalError":
            self.toast(status["message"])

    def toast(self, text: str) -> None:
        """Send what a console shows beside the terminal."""
        self.messages.send(json.dumps({"Op": "toast", "Data": text}))


def run(process: Process, command: Command | None, wire: Wire) -> None:
    """Run a command to its end, and tell how it ended; None is one that isn't there."""
    if command is None:
        wire.ended(_no_command(process.command[0]))
        return
    code = command(process) or 0
    wire.ended(_exited(code) if code else {"metadata": {}, "status": "Success"})


def forward(messages: Messages, port: int, *, listening: bool) -> None:
    """A forwarded port: what is sent comes back, if something listens there."""
    for channel in (_STDIN, _STDOUT):
        messages.send(bytes([channel]) + port.to_bytes(2, "little"))
    if not listening:
        problem = f"error forwarding port {port}: dial tcp4 127.0.0.1:{port}: connect: connection refused"
        messages.send(bytes([_STDOUT]) + problem.encode())
        return
    while (message := messages.receive()) is not None:
        if isinstance(message, bytes) and message[:1] == bytes([_STDIN]):
            messages.send(message)


def _exited(code: int) -> dict[str, Any]:
    return {
        "metadata": {},
        "status": "Failure",
        "message": f"command terminated with non-zero exit code: exit status {code}",
        "reason": "NonZeroExitCode",
        "details": {"causes": [{"reason": "ExitCode", "message": str(code)}]},
    }


def _no_command(name: str) -> dict[str, Any]:
    problem = (
        "error executing command in container: failed to exec in container: unable to start container process: "
        f'exec: "{name}": executable file not found in $PATH: unknown'
    )
    return {
        "metadata": {},
        "status": "Failure",
        "message": f"Internal error occurred: {problem}",
        "reason": "InternalError",
        "details": {"causes": [{"message": problem}]},
        "code": 500,
    }
