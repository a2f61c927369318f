# Made from async_bearer.py.
"""The token that an authentication would send now: for other clients of the same server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..transport.http import httpx

_SCHEME = "Bearer "


def bearer(auth: httpx.Auth | None, request: httpx.Request, send: Callable[[httpx.Request], httpx.Response]) -> str:
    """The bearer token for `request`, which is not sent; logging in or renewing the token comes first if need be.

    Args:
        auth: the authentication.
        request: any request to the server.
        send: sends what the authentication asks for.

    Raises:
        KubeSphereError: there is no token to be had.
        ValueError: the authentication sends no bearer token.
    """
    if auth is not None:
        flow = auth.sync_auth_flow(request)
        try:
            asked = next(flow)
            while asked is not request:
                asked = flow.send(send(asked))
        finally:
            flow.close()
    value: str = request.headers.get("Authorization", "")
    if not value.startswith(_SCHEME):
        raise ValueError("this client's authentication sends no bearer token")
    return value.removeprefix(_SCHEME)
