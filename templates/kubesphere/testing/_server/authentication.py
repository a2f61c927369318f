"""Who sends a request: bearer, HTTP Basic or nobody; anything that can't be read is 401 with a Status."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING

from .accounts import LoginError
from .errors import refuse
from .tokens import ACCESS, REFRESH, TokenError

if TYPE_CHECKING:
    from .loopback import Request
    from .oauth import AuthorizationServer

ANONYMOUS = "system:anonymous"


def user_of(request: Request, server: AuthorizationServer) -> str | None:
    """The user's name; None for a request without credentials."""
    value = request.header("authorization")
    if value is None:
        return None
    scheme, _, credentials = value.partition(" ")
    try:
        if scheme.lower() == "bearer":
            return server.tokens.verify(credentials.strip(), ACCESS, REFRESH)
        if scheme.lower() == "basic":
            name, _, password = b64decode(credentials, validate=True).decode().partition(":")
            return server.accounts.login(name, password).name
    except (TokenError, LoginError) as error:
        raise refuse(401, f"Unauthorized: {error}") from None
    except (binascii.Error, UnicodeDecodeError):
        pass
    raise refuse(401, "Unauthorized: %!s(<nil>)")
