"""Sending by a transport alone: the library's client, around it, would cost nearly as much again, and adds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


async def send(http: Any, request: httpx.Request, auth: Any) -> httpx.Response:
    """The answer, its body still to come.

    Args:
        http: a transport of ours; or a client that the user has made, which sends in its own way.
        request: the request.
        auth: the authentication, or what the user's client takes for it.
    """
    if not isinstance(http, httpx.AsyncBaseTransport):
        response: httpx.Response = await http.send(request, stream=True, auth=auth, follow_redirects=False)
        return response
    if auth is None:
        return await _sent(http, request)
    flow: AsyncGenerator[httpx.Request, httpx.Response] = auth.async_auth_flow(request)
    history: list[httpx.Response] = []
    try:
        asked = await anext(flow)
        while True:
            response = await _sent(http, asked)
            try:
                asked = await flow.asend(response)
                response.history = [*history]
                await response.aread()
            except StopAsyncIteration:
                response.history = history
                return response
            except BaseException:
                await response.aclose()
                raise
            history.append(response)
    finally:
        await flow.aclose()


async def _sent(http: httpx.AsyncBaseTransport, request: httpx.Request) -> httpx.Response:
    try:
        response = await http.handle_async_request(request)
    except httpx.RequestError as error:
        error.request = request
        raise
    response.request = request
    return response
