"""A real ks-apiserver in miniature on a loopback port: OAuth as the real one does it, and scripted routes."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

PASSWORD = "P#$$w0rd &+="


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """The server's state, open to the test."""

    url: str = ""
    expires_in: float | None = 7200
    multiple_login: bool = True
    locked: bool = False
    token_answer: tuple[int, str, bytes] | None = None
    token_gate: Callable[[dict[str, str]], None] | None = None
    routes: dict[str, Callable[[Handler], None]] = field(default_factory=dict)
    requests: list[Seen] = field(default_factory=list)
    forms: list[dict[str, str]] = field(default_factory=list)
    access: set[str] = field(default_factory=set)
    refresh: set[str] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def grants(self) -> list[str]:
        """The grant types asked for, in order."""
        return [form.get("grant_type", "") for form in self.forms]

    def calls(self) -> list[Seen]:
        """The requests for anything but tokens."""
        return [seen for seen in self.requests if not seen.target.startswith("/oauth/token")]

    def revoke_access(self) -> None:
        """Forget every access token, as a restart or another login would."""
        self.access.clear()

    def issue(self) -> dict[str, Any]:
        """A new pair of tokens."""
        if not self.multiple_login:
            self.access.clear()
            self.refresh.clear()
        number = next(self.numbers)
        self.access.add(f"access-{number}")
        self.refresh.add(f"refresh-{number}")
        answer = {"access_token": f"access-{number}", "token_type": "Bearer", "refresh_token": f"refresh-{number}"}
        return answer if self.expires_in is None else {**answer, "expires_in": self.expires_in}

    def token(self, seen: Seen) -> tuple[int, str, bytes]:
        """The answer of the token endpoint."""
        if "authorization" in seen.headers:
            return 401, "application/json", status(401, "a bearer on the token endpoint")
        if seen.headers.get("content-type") != "application/x-www-form-urlencoded":
            return 415, "text/plain", b"415: Unsupported Media Type"
        form = {name: values[0] for name, values in parse_qs(seen.body.decode(), keep_blank_values=True).items()}
        with self.lock:
            self.forms.append(form)
        if self.token_gate is not None:
            self.token_gate(form)
        with self.lock:
            return self.token_answer or self.grant(form)

    def grant(self, form: dict[str, str]) -> tuple[int, str, bytes]:
        """The answer to a well-formed token request."""
        if (form.get("client_id"), form.get("client_secret")) != ("kubesphere", "kubesphere"):
            return oauth(401, "invalid_client")
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] not in self.refresh:
                return oauth(400, "invalid_grant", "token not found in cache")
        elif self.locked:
            return oauth(429, "invalid_grant", "auth rate limit exceeded")
        elif (form["username"], form["password"]) != ("admin", PASSWORD):
            return oauth(400, "invalid_grant", "incorrect password")
        return 200, "application/json", json.dumps(self.issue()).encode()


def status(code: int, message: str) -> bytes:
    return json.dumps({"kind": "Status", "message": message, "code": code}).encode()


def oauth(code: int, error: str, description: str = "") -> tuple[int, str, bytes]:
    answer = {"error": error, "error_description": description} if description else {"error": error}
    return code, "application/json", json.dumps(answer).encode()


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet for head and body: no wait for a delayed acknowledgement
    disable_nagle_algorithm = True  # the same for what takes several
    state: Server

    def answer(self, code: int, media: str, body: bytes, **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.seen = Seen(self.command, self.path, headers, self._body(headers))
        with self.state.lock:
            self.state.requests.append(self.seen)
        path = self.path.partition("?")[0]
        if path == "/oauth/token":
            self.answer(*self.state.token(self.seen))
            return
        with self.state.lock:
            known = headers.get("authorization", "").removeprefix("Bearer ") in self.state.access
        if not known and not path.startswith("/open"):
            self.answer(401, "application/json", status(401, "Unauthorized: token not found in cache"))
            return
        route = self.state.routes.get(path)
        if route is not None:
            route(self)
            return
        echo = {"method": self.command, "target": self.path, "body": self.seen.body.decode("latin-1")}
        self.answer(200, "application/json", json.dumps(echo).encode())

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(headers.get("content-length", "0")))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


class Listener(ThreadingHTTPServer):
    """A listener that holds a crowd: a full queue costs a connecting client a second."""

    request_queue_size = 64


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server on a free loopback port."""
    state = Server()
    server = Listener(("127.0.0.1", 0), type("BoundHandler", (Handler,), {"state": state}))
    state.url = f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
