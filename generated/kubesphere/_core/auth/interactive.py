"""Logging in with a browser, for programs that are not to see the password (RFC 6749 section 4.1, RFC 8252).

What the server of this release takes for it is in the docstring of the package's module `auth`. None reads a
`code_verifier` (PKCE, RFC 7636), and `state` needn't be sent back: the default redirect address has a random path
instead, which serves the same end.
"""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from ..errors import OAuthError, TimeoutError  # noqa: A004 - the package's own
from ..redact import Secret, secret
from ..server import AUTHORIZE_SCOPE, LISTED_REDIRECTS
from .grants import CLIENT, Grant
from .token_auth import TokenAuth
from .token_cache import CachedToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from .token_cache import TokenCache


def login_with_browser(  # noqa: PLR0913 - each an independent choice of the user's
    base_url: str,
    *,
    username: str | None = None,
    client_id: str = CLIENT,
    client_secret: str | Secret = CLIENT,
    redirect_uri: str | None = None,
    authorize_url: str | None = None,
    token_cache: TokenCache | None = None,
    timeout: float = 300.0,
    open_browser: Callable[[str], object] | None = None,
) -> TokenAuth:
    """Open a browser on this machine, where the user logs in, and wait for it to come back.

    Args:
        base_url: the server, as given to the client.
        username: whose login it is; only names the entry in the token cache.
        client_id: the OAuth client.
        client_secret: its secret.
        redirect_uri: where the browser is sent back to, `http://127.0.0.1:PORT/PATH`, if the client may use only that;
            by default a free port and a random path, where the server takes any address.
        authorize_url: the authorization endpoint as the browser reaches it; by default the server's `/oauth/authorize`.
        token_cache: where the session is kept. The browser is not opened if there is one.
        timeout: seconds to wait for the user.
        open_browser: opens an address; by default `webbrowser.open`.

    Returns:
        What to give a client as `auth=`. Its first request spends the code, which is good for some minutes; the session
        is renewed from then on, and ends when it can't be.

    Raises:
        OAuthError: the server or the user refused.
        TimeoutError: nobody came back in time.
        ValueError: `redirect_uri` is no address of this machine, or there is none and the server takes only one that
            its client lists.
        RuntimeError: there is no browser; see login_with_code.
    """
    flow = _Flow(base_url, username, client_id, client_secret, authorize_url, token_cache)
    del client_secret
    if flow.kept():
        return flow.session(None)
    port, path = (0, f"/{secrets.token_urlsafe(32)}") if redirect_uri is None else _local(redirect_uri)
    _check_listed(redirect_uri)
    with Loopback(port, path) as loopback:
        address = flow.authorize(redirect_uri or f"http://{HOST}:{loopback.port}{path}")
        if open_browser is None:
            import webbrowser  # noqa: PLC0415 - seldom needed

            open_browser = webbrowser.open
        if open_browser(address) is False:
            raise RuntimeError("no browser can be opened here; use login_with_code")
        query = loopback.wait(timeout)
    if query is None:
        raise TimeoutError(f"nobody logged in within {timeout:g} seconds")
    return flow.session(flow.code_in(query))


def login_with_code(  # noqa: PLR0913 - each an independent choice of the user's
    base_url: str,
    *,
    username: str | None = None,
    client_id: str = CLIENT,
    client_secret: str | Secret = CLIENT,
    redirect_uri: str | None = None,
    authorize_url: str | None = None,
    token_cache: TokenCache | None = None,
    read: Callable[[str], str] = input,
) -> TokenAuth:
    """Let the user log in with a browser anywhere, and paste the address that it ends at, or the code in it.

    The browser ends at a page that it can't show, as nothing need listen at `redirect_uri`.

    Args:
        base_url: the server, as given to the client.
        username: whose login it is; only names the entry in the token cache.
        client_id: the OAuth client.
        client_secret: its secret.
        redirect_uri: an address that the client may redirect to; by default `http://127.0.0.1/`, where the server takes
            any.
        authorize_url: the authorization endpoint as the browser reaches it; by default the server's `/oauth/authorize`.
        token_cache: where the session is kept. Nothing is asked if there is one.
        read: shows a text and returns what the user answers.

    Returns:
        What to give a client as `auth=`; see login_with_browser.

    Raises:
        OAuthError: the server or the user refused.
        ValueError: there is no code in the answer; or no `redirect_uri`, and the server takes only one that its client
            lists.
    """
    _check_listed(redirect_uri)
    flow = _Flow(base_url, username, client_id, client_secret, authorize_url, token_cache)
    del client_secret
    if flow.kept():
        return flow.session(None)
    address = flow.authorize(redirect_uri or f"http://{HOST}/")
    answer = Secret(read(f"Log in at\n  {address}\nthen paste the address that the browser ends at: ").strip())
    return flow.session(flow.code_in(answer))


class _Flow:
    """One interactive login, without any I/O but the cache's."""

    def __init__(
        self,
        base_url: str,
        username: str | None,
        client_id: str,
        client_secret: str | Secret,
        authorize_url: str | None,
        cache: TokenCache | None,
    ) -> None:
        self._base = base_url.rstrip("/")
        self._account = (username, client_id, secret(client_secret))
        self._authorize = authorize_url or f"{self._base}/oauth/authorize"
        self._cache = cache
        self._state = secrets.token_urlsafe(32)
        self._redirect_uri: str | None = None

    def authorize(self, redirect_uri: str) -> str:
        """The address to open (RFC 6749 section 4.1.1)."""
        self._redirect_uri = redirect_uri
        query = {
            "response_type": "code",
            "client_id": self._account[1],
            "redirect_uri": redirect_uri,
            "state": self._state,
            **({"scope": AUTHORIZE_SCOPE} if AUTHORIZE_SCOPE else {}),
        }
        return f"{self._authorize}{'&' if '?' in self._authorize else '?'}{urlencode(query)}"

    def code_in(self, answer: Secret) -> Secret:
        """The code in a redirected address, in its query, or as it is (RFC 6749 section 4.1.2).

        Raises:
            OAuthError: it tells of an error instead, or belongs to another login.
            ValueError: there is no code.
        """
        text = answer.reveal()
        if not text or any(each.isspace() for each in text):
            raise ValueError("there is no code in that")
        if "=" not in text:
            return answer
        fields = parse_qs(urlsplit(text).query if "://" in text else text)
        error, state = fields.get("error"), fields.get("state", [self._state])
        if error:
            raise OAuthError(fields.get("error_description", error)[0], status=400, reason=error[0])
        if not hmac.compare_digest(state[0].encode(), self._state.encode()):
            raise OAuthError("this code belongs to another login", status=400, reason="invalid_state")
        if "code" not in fields:
            raise ValueError("there is no code in that")
        return Secret(fields["code"][0])

    def kept(self) -> bool:
        """Whether the cache holds a session."""
        if self._cache is None:
            return False
        return CachedToken(self._cache, self._base, self._grant(None), time.monotonic).load() is not None

    def session(self, code: Secret | None) -> TokenAuth:
        """The session that begins with a code, or goes on from the cache."""
        return TokenAuth(self._base, self._grant(code), cache=self._cache)

    def _grant(self, code: Secret | None) -> Grant:
        username, client_id, client_secret = self._account
        return Grant(
            username=username,
            code=code,
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=None if code is None else self._redirect_uri,
        )


def _check_listed(redirect_uri: str | None) -> None:
    if redirect_uri is None and LISTED_REDIRECTS:
        raise ValueError("give a redirect_uri that the OAuth client lists among its redirectURIs, and that client_id")


def _local(redirect_uri: str) -> tuple[int, str]:
    """Port and path of a redirect address on this machine."""
    url = urlsplit(redirect_uri)
    if url.scheme != "http" or url.hostname not in (HOST, "localhost") or not url.port:
        raise ValueError(f"redirect_uri must look like http://{HOST}:PORT/PATH")
    return url.port, url.path or "/"


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

    def __exit__(self, *_: object) -> None:
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
