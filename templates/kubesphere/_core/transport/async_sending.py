"""Sending by a transport alone: the library's client, around it, would cost nearly as much again, and adds nothing."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from .async_body import bound_body, read_body
from .async_io import cut_off, finished, sleep
from .http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .exchange import Exchange


async def attempts(
    http: Any, exchange: Exchange, auth: Any, most: float | None, *, bare: bool = False
) -> httpx.Response:
    """The answer to the last of as many attempts as there may be.

    Args:
        http: as for `_send`.
        exchange: the request.
        auth: as for `_send`.
        most: how many bytes the body may have, decompressed; None leaves it to be read as it comes.
        bare: see `read_body`.
    """
    hooks, request = exchange.hooks, exchange.request
    while True:
        for hook in hooks.request:
            await finished(hook(request))
        exchange.begin()
        try:
            with cut_off(exchange):
                response = await _send(http, request, auth)
                await _receive(response, most, bare=bare)
        except exchange.failures as error:
            delay: float | None = exchange.failed(error)
        else:
            try:
                delay = exchange.answered(response)
                exchange.hide_login(response)
                for hook in hooks.response:
                    await finished(hook(response))
            except BaseException:
                await response.aclose()
                raise
            if delay is None:
                return response
            await response.aclose()
        await sleep(delay or 0.0)


async def _receive(response: httpx.Response, most: float | None, *, bare: bool) -> None:
    try:
        if most is None:
            bound_body(response, inf)
        else:
            await read_body(response, most, bare=bare)
    except BaseException:
        await response.aclose()
        raise


async def _send(http: Any, request: httpx.Request, auth: Any) -> httpx.Response:
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
