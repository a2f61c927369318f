"""A server that costs next to nothing, in its own process: `python -m bench.fastserver` prints its port and serves.

Any path that ends in `workspaces` is answered with a list of about 3 KB, `/oauth/token` with a token, any other with
one small object. Connections are kept alive; pipelined requests are not expected.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def workspace(number: int) -> dict[str, Any]:
    """A workspace as the server describes one."""
    return {
        "kind": "Workspace",
        "apiVersion": "tenant.kubesphere.io/v1alpha1",
        "metadata": {
            "name": f"team-{number}",
            "uid": f"6ec1d7c6-0c37-4b54-9a50-{number:012}",
            "resourceVersion": str(90000 + number),
            "generation": 2,
            "creationTimestamp": "2024-01-01T00:00:00Z",
            "labels": {"kubesphere.io/managed": "true", "kubesphere.io/team": f"team-{number}"},
            "annotations": {"kubesphere.io/creator": "admin"},
            "finalizers": ["finalizers.tenant.kubesphere.io"],
        },
        "spec": {"manager": "admin", "networkIsolation": False},
        "status": {},
    }


def _answer(value: Any) -> bytes:
    body = json.dumps(value, separators=(",", ":")).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


ITEMS = 7
LIST = _answer({"items": [workspace(number) for number in range(ITEMS)], "totalItems": ITEMS})
OBJECT = _answer(workspace(0))
TOKEN = _answer({"access_token": "x" * 300, "token_type": "Bearer", "refresh_token": "y" * 300, "expires_in": 7200})


class _Connection(asyncio.Protocol):
    """One connection: a request is a head and, if it has one, a form that follows in full."""

    def __init__(self) -> None:
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, end, body = self._data.partition(b"\r\n\r\n")
        if not end:
            return
        length = head.lower().partition(b"\r\ncontent-length: ")[2].partition(b"\r\n")[0]
        if len(body) < int(length or 0):
            return
        self._data = b""
        path = head.split(b" ", 2)[1].partition(b"?")[0]
        if path == b"/oauth/token":
            self._transport.write(TOKEN)
        else:
            self._transport.write(LIST if path.endswith(b"workspaces") else OBJECT)


async def main() -> None:
    """Serve on a free loopback port until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0, backlog=256)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def serving() -> Iterator[str]:
    """The URL of a server that ends with the context."""
    command = [sys.executable, str(Path(__file__))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.communicate()


if __name__ == "__main__":
    asyncio.run(main())
