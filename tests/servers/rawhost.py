"""A loopback HTTP server that plays the raw-file host, GitHub's commits endpoint, and all that goes wrong there.

    with RawHost({"/o/r/main/a.json": b"{}"}) as host:
        host.switch("/o/r/main/a.json", Status(500), times=1)
        httpx.get(f"{host.url}/o/r/main/a.json")
    assert host.requests[0].headers.get("authorization") is None

Every path can be given switches, taken in order; after them it is served as usual.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Request:
    """What a client sent. Header names are in lower case; `target` is the request line's, absolute for a proxy."""

    method: str
    target: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Status:
    """Answer with this status and body."""

    code: int
    body: bytes = b"no\n"


@dataclass(frozen=True)
class Redirect:
    """Answer 302 to `location`."""

    location: str


@dataclass(frozen=True)
class Body:
    """Answer 200 with these bytes instead, and headers on top."""

    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Truncated:
    """Promise the whole file, send `keep` bytes of it, hang up."""

    keep: int = 10


@dataclass(frozen=True)
class Drop:
    """Hang up without an answer."""


@dataclass(frozen=True)
class Trickle:
    """Send a byte every `every` seconds for as long as the client stays: of the body, or already of the headers.

    `framed=False` leaves Content-Length out, so that only the end of the connection ends the body.
    """

    every: float = 0.01
    headers: bool = False
    framed: bool = True


@dataclass(frozen=True)
class Silent:
    """Accept the request and say nothing until the server closes."""


Switch = Status | Redirect | Body | Truncated | Drop | Trickle | Silent


class RawHost:
    """Serves `files` (path to bytes), or the folder `root`, on a free port of 127.0.0.1.

    `aliases` maps a first part of the request's path to one in `files` or below `root`: how
    `/kubesphere/kubesphere/<commit>/` shows the folder `release-3.4/`. `commits` maps `owner/repo/ref` to what the
    commits endpoint (`/repos/{owner}/{repo}/commits/{ref}`) answers.
    """

    def __init__(
        self,
        files: Mapping[str, bytes] | None = None,
        *,
        root: Path | None = None,
        aliases: Mapping[str, str] | None = None,
        commits: Mapping[str, str] | None = None,
    ) -> None:
        self.files = dict(files or {})
        self.root = root
        self.aliases = dict(aliases or {})
        self.commits = dict(commits or {})
        self.requests: list[Request] = []
        self.closing = threading.Event()
        self._switches: dict[str, deque[Switch]] = {}
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def switch(self, path: str, *switches: Switch, times: int = 1) -> None:
        """Let the next requests for `path` meet `switches` in order, all of them `times` over."""
        self._switches.setdefault(path, deque()).extend(switches * times)

    def take(self, path: str) -> Switch | None:
        waiting = self._switches.get(path)
        return waiting.popleft() if waiting else None

    def lookup(self, path: str) -> bytes | None:
        prefix, _, ref = path.partition("/commits/")
        if prefix.startswith("/repos/") and ref:
            sha = self.commits.get(f"{prefix.removeprefix('/repos/')}/{ref}")
            return sha.encode() if sha is not None else None
        for shown, real in self.aliases.items():
            if path.startswith(shown):
                path = real + path.removeprefix(shown)
                break
        if path in self.files:
            return self.files[path]
        if self.root is not None and ".." not in path:
            file = self.root / path.lstrip("/")
            return file.read_bytes() if file.is_file() else None
        return None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    # Joined on close, so that no thread of one test outlives it.
    daemon_threads = False

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what the tests are about."""


def _handler(host: RawHost) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.close_connection = True
            headers = {name.lower(): value for name, value in self.headers.items()}
            host.requests.append(Request(self.command, self.path, headers))
            path = self.path
            if "://" in path:  # we are the proxy
                path = "/" + path.split("/", 3)[3]
            content = host.lookup(path)
            action = host.take(path)
            if action is not None:
                _act(self, host, action, content or b"x" * 1000)
            elif content is None:
                _send(self, 404, b"404: Not Found")
            else:
                _send(self, 200, content)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    return Handler


def _send(handler: BaseHTTPRequestHandler, code: int, body: bytes, *headers: tuple[str, str]) -> None:
    handler.send_response(code)
    handler.send_header("Content-Type", "text/plain; charset=utf-8")
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers:
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def _act(handler: BaseHTTPRequestHandler, host: RawHost, action: Switch, content: bytes) -> None:
    match action:
        case Status(code, body):
            _send(handler, code, body)
        case Redirect(location):
            _send(handler, 302, b"", ("Location", location), ("Set-Cookie", "session=secret; Path=/"))
        case Body(body, headers):
            _send(handler, 200, body, *headers)
        case Truncated(keep):
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(content) + content[:keep])
        case Trickle(every, in_headers, framed):
            length = b"Content-Length: %d\r\n" % len(content) if framed else b""
            start = b"HTTP/1.1 200 OK\r\n" if in_headers else b"HTTP/1.1 200 OK\r\n" + length + b"\r\n"
            handler.wfile.write(start)
            _drip(handler.wfile.write, b"X-Long: " + b"x" * 10_000 if in_headers else content, every, host.closing)
        case Silent():
            host.closing.wait(10)
        case Drop():
            pass


def _drip(write: Callable[[bytes], object], content: bytes, every: float, closing: threading.Event) -> None:
    for byte in content[:500]:  # so that a client without a deadline gets its failure soon
        if closing.wait(every):
            return
        write(bytes([byte]))
