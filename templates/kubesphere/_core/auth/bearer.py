"""The token that an authentication would send now: for other clients of the same server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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
            step = next(flow)
            while step is not request:
                step = flow.send(send(step))
        finally:
            flow.close()
    return _token_of(request)


async def abearer(
    auth: httpx.Auth | None, request: httpx.Request, send: Callable[[httpx.Request], Awaitable[httpx.Response]]
) -> str:
    """The same, awaited."""
    if auth is not None:
        flow = auth.async_auth_flow(request)
        try:
            step = await anext(flow)
            while step is not request:
                step = await flow.asend(await send(step))
        finally:
            await flow.aclose()
    return _token_of(request)


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


def _token_of(request: httpx.Request) -> str:
    value: str = request.headers.get("Authorization", "")
    if not value.startswith(_SCHEME):
        raise ValueError("this client's authentication sends no bearer token")
    return value.removeprefix(_SCHEME)
