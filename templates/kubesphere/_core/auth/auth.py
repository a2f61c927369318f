"""Authentication for the HTTP library that needs no token endpoint: a fixed token, HTTP Basic."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any, NoReturn

from ..redact import Secret, secret
from ..transport.http import httpx

if TYPE_CHECKING:
    from collections.abc import Generator

TOKEN_PATH = "/oauth/token"  # noqa: S105 - never from discovery, whose URLs are wrong
_TOKEN = r"[\x21-\x7e]+"  # text, compiled by `re` when first used  # noqa: S105
# The request extension by which our clients send a token request for the flow. Any other client gets it yielded, and
# the flow then cannot see why it failed.
SEND = "kubesphere.send"
# And that by which they tell how long a request goes on trying: its retries and its timeout.
PATIENCE = "kubesphere.patience"


def checked_token(value: Any) -> str | None:
    """The token, if it can be sent in a header."""
    return value if isinstance(value, str) and re.fullmatch(_TOKEN, value) else None


class OriginAuth(httpx.Auth):
    """Authentication that holds for one origin (scheme, host, port); requests to any other go without it.

    So do requests to the token endpoint, which refuses a stale bearer before it looks at the grant.
    """

    _origin: tuple[str, str, int | None] = ("", "", None)  # for the repr of one whose arguments are refused

    def __init__(self, base_url: str) -> None:
        url = httpx.URL(base_url)
        self._origin = (url.scheme, url.host, url.port)
        self._token_path = url.path.rstrip("/") + TOKEN_PATH

    def _applies(self, request: httpx.Request) -> bool:
        url = request.url
        ours = (url.scheme, url.host, url.port) == self._origin and url.path != self._token_path
        return ours and "Authorization" not in request.headers

    def __repr__(self) -> str:
        scheme, host, port = self._origin
        return f"{type(self).__name__}('{scheme}://{host}{'' if port is None else f':{port}'}')"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a credential and cannot be pickled or copied")


class HeaderAuth(OriginAuth):
    """A fixed Authorization header."""

    def __init__(self, base_url: str, value: Secret) -> None:
        super().__init__(base_url)
        self._value = value

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header."""
        if self._applies(request):
            request.headers["Authorization"] = self._value.reveal()
        yield request


class BearerAuth(HeaderAuth):
    """A fixed bearer token (RFC 6750 section 2.1), never renewed.

    Raises:
        ValueError: the token is no token.
    """

    def __init__(self, base_url: str, token: str | Secret) -> None:
        token = secret(token)
        if checked_token(token.reveal()) is None:
            raise ValueError("token must be one word of visible ASCII characters, without 'Bearer'")
        super().__init__(base_url, Secret(f"Bearer {token.reveal()}"))


class BasicAuth(HeaderAuth):
    """HTTP Basic (RFC 7617) with a KubeSphere account: no token, but every request that fails counts as a login.

    Raises:
        ValueError: the user name holds a colon.
    """

    def __init__(self, base_url: str, username: str, password: str | Secret) -> None:
        password = secret(password)
        if ":" in username:
            raise ValueError("HTTP Basic cannot carry a user name with a colon")
        pair = Secret(b64encode(f"{username}:{password.reveal()}".encode()).decode())
        super().__init__(base_url, Secret(f"Basic {pair.reveal()}"))


def refuse(auth: Any, token: str) -> None:
    """Tell the authentication that the server has just refused the token: it is renewed before the next request."""
    note = getattr(unwrapped(auth), "refuse", None)
    if note is not None:
        note(token)


def forget(auth: Any) -> None:
    """Let the authentication forget its tokens, if it keeps any."""
    note = getattr(unwrapped(auth), "forget", None)
    if note is not None:
        note()


def unwrapped(auth: Any) -> Any:
    """The authentication as it was given, where it had to be adapted to another HTTP library."""
    return getattr(auth, "wrapped", auth)
