"""A listener on this machine's loopback address that a browser is redirected to (RFC 8252 section 7.3)."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from .secret import Secret

if TYPE_CHECKING:
    from types import TracebackType

HOST = "127.0.0.1"
_PAGE = b"<!doctype html><title>kubesphere</title><p>Done. You can close this page and go back to the program."
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": str(len(_PAGE)),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Connection": "close",
}


class Loopback:
    """Waits for one GET of one path; any other request is 404.

    Args:
        port: where to listen; 0 is any free port.
        path: the path.
    """

    def __init__(self, port: int, path: str) -> None:
        self._path = path
        self._arrived = threading.Event()
        self._query: Secret | None = None
        handler = type("BoundHandler", (_Handler,), {"owner": self})
        self._server = ThreadingHTTPServer((HOST, port), handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="kubesphere-login", daemon=True
        )

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    def wait(self, seconds: float) -> Secret | None:
        """The query that came with the request, None if there was none in time."""
        self._arrived.wait(seconds)
        return self._query

    def take(self, target: str, host: str) -> bool:
        """Take the query of a request, if it is the one waited for."""
        url = urlsplit(target)
        if url.path != self._path or not url.query or host.rpartition(":")[0] not in (HOST, "localhost"):
            return False
        if self._query is None:
            self._query = Secret(url.query)
        return True

    def answered(self) -> None:
        """The browser has its page."""
        self._arrived.set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    owner: Loopback
    timeout = 10  # a browser opens connections that it may never use

    def do_GET(self) -> None:
        if not self.owner.take(self.path, self.headers.get("Host", "")):
            self.send_error(404)
            return
        try:
            self.send_response(200)
            for name, value in _HEADERS.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(_PAGE)
        finally:
            self.owner.answered()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: the line would hold the code."""
