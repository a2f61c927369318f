"""Kubernetes' channels over a WebSocket, and the frames of KubeSphere's terminals: bytes in and out, without any I/O.

A message of `v4.channel.k8s.io` is a channel's number and what is sent on it. `v5` adds one that closes another.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from ..errors import APIError
from ..models.view import object_of

STDIN, STDOUT, STDERR, ERROR, RESIZE, CLOSE = 0, 1, 2, 3, 4, 255
PROTOCOLS = ("v5.channel.k8s.io", "v4.channel.k8s.io")
PORTS = ("v4.channel.k8s.io",)

Stream = Literal["stdout", "stderr"]


@dataclass(frozen=True, slots=True)
class Output:
    """What a process wrote.

    Attributes:
        stream: `stdout` or `stderr`; of a terminal all is `stdout`.
        data: what it wrote there.
    """

    stream: Stream
    data: bytes


@dataclass(frozen=True, slots=True)
class Finished:
    """A process that has ended.

    Attributes:
        exit_code: its exit code; 0 is success.
        stdout: all that it wrote there.
        stderr: all that it wrote there.
    """

    exit_code: int
    stdout: bytes
    stderr: bytes


class Channels:
    """The messages of one process: those of Kubernetes' `exec` and `attach`.

    Attributes:
        exit_code: the exit code, once the process has ended and the server has said so.
    """

    def __init__(self, protocol: str | None) -> None:
        self.exit_code: int | None = None
        self._closes = protocol == PROTOCOLS[0]

    def stdin(self, data: bytes) -> bytes:
        """The message that writes to the process."""
        return bytes([STDIN]) + data

    def stdin_end(self) -> bytes:
        """The message that ends its input.

        Raises:
            RuntimeError: the server's protocol has none (Kubernetes before 1.30).
        """
        if not self._closes:
            raise RuntimeError("this server cannot be told that the input ends; have the process end by itself")
        return bytes([CLOSE, STDIN])

    def resize(self, columns: int, rows: int) -> bytes:
        """The message that says how large the terminal is."""
        return bytes([RESIZE]) + json.dumps({"Width": columns, "Height": rows}).encode()

    def received(self, message: bytes | str) -> Output | None:
        """What a message says: what the process wrote; None for nothing to hand out.

        Raises:
            APIError: the process could not be run.
        """
        data = message.encode() if isinstance(message, str) else message
        if not data:
            return None
        channel, rest = data[0], data[1:]
        if channel == ERROR:
            self.exit_code = exit_code(rest)
        if channel in {STDOUT, STDERR} and rest:
            return Output("stdout" if channel == STDOUT else "stderr", rest)
        return None


class Frames:
    """The messages of one of KubeSphere's terminals: JSON objects `{Op, Data, Rows, Cols}`.

    Attributes:
        exit_code: 0 once the server has closed the terminal; it doesn't tell more.
    """

    def __init__(self) -> None:
        self.exit_code: int | None = None

    def stdin(self, data: bytes) -> str:
        """The message that types into the terminal."""
        return json.dumps({"Op": "stdin", "Data": data.decode("utf-8", "replace")})

    def stdin_end(self) -> str:
        """The message that types the end of input."""
        return self.stdin(b"\x04")

    def resize(self, columns: int, rows: int) -> str:
        """The message that says how large the terminal is."""
        return json.dumps({"Op": "resize", "Cols": columns, "Rows": rows})

    def received(self, message: bytes | str) -> Output | None:
        """What a message says: what the terminal shows; None for nothing to hand out."""
        try:
            frame = object_of(json.loads(message))
        except ValueError:
            return None
        data = frame.get("Data")
        if frame.get("Op") not in {"stdout", "toast"} or not isinstance(data, str) or not data:
            return None
        return Output("stdout" if frame["Op"] == "stdout" else "stderr", data.encode())


def exit_code(status: bytes) -> int:
    """The exit code that a Status on the error channel tells.

    Raises:
        APIError: it tells of another failure: there is no such container, no such command.
    """
    try:
        told = object_of(json.loads(status))
    except ValueError:
        told = {"message": status.decode("utf-8", "replace")}
    if told.get("status") == "Success":
        return 0
    causes = object_of(told.get("details")).get("causes")
    for cause in map(object_of, causes if isinstance(causes, list) else ()):  # pyright: ignore[reportUnknownArgumentType]
        code = str(cause.get("message", ""))
        if cause.get("reason") == "ExitCode" and code.isdigit():
            return int(code)
    code_: Any = told.get("code")
    raise APIError(
        str(told.get("message") or "the process could not be run"),
        status=code_ if isinstance(code_, int) else 500,
        reason=str(told.get("reason") or ""),
        method="GET",
        url="exec",
    )


class Port:
    """One forwarded port: a message of it is a channel's number and data; the first on each channel is the port."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._greeted = set[int]()

    def data(self, data: bytes) -> bytes:
        """The message that sends to the port."""
        return bytes([0]) + data

    def received(self, message: bytes | str) -> bytes:
        """What the port sent; empty for a message that says nothing of it.

        Raises:
            ConnectionError: the connection to the port failed.
        """
        data = message.encode() if isinstance(message, str) else message
        if not data:
            return b""
        channel, rest = data[0], data[1:]
        if channel not in self._greeted:
            self._greeted.add(channel)
            rest = rest[2:]
        if channel == 1 and rest:
            raise ConnectionError(rest.decode("utf-8", "replace").strip())
        return rest if channel == 0 else b""
