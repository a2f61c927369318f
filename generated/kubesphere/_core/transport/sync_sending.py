# Made from async_sending.py.
"""Sending by a transport alone: the library's client, around it, would cost nearly as much again, and adds nothing."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from .sync_body import bound_body, read_body
from .sync_io import cut_off, finished, sleep
from .http import httpx

if TYPE_CHECKING:
    from collections.abc import Generator

    from .exchange import Exchange


def attempts(http: Any, exchange: Exchange, auth: Any, most: float | None, *, bare: bool = False) -> httpx.Response:
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
            finished(hook(request))
        exchange.begin()
        try:
            with cut_off(exchange):
                response = _send(http, request, auth)
                _receive(response, most, bare=bare)
        except exchange.failures as error:
            delay: float | None = exchange.failed(error)
        else:
            try:
                delay = exchange.answered(response)
                exchange.hide_login(response)
                for hook in hooks.response:
                    finished(hook(response))
            except BaseException:
                response.close()
                raise
            if delay is None:
                return response
            response.close()
        sleep(delay or 0.0)


def _receive(response: httpx.Response, most: float | None, *, bare: bool) -> None:
    try:
        if most is None:
            bound_body(response, inf)
        else:
            read_body(response, most, bare=bare)
    except BaseException:
        response.close()
        raise


def _send(http: Any, request: httpx.Request, auth: Any) -> httpx.Response:
    """The answer, its body still to come.

    Args:
        http: a transport of ours; or a client that the user has made, which sends in its own way.
        request: the request.
        auth: the authentication, or what the user's client takes for it.
    """
    if not isinstance(http, httpx.BaseTransport):
        response: httpx.Response = http.send(request, stream=True, auth=auth, follow_redirects=False)
        return response
    if auth is None:
        return _sent(http, request)
    flow: Generator[httpx.Request, httpx.Response] = auth.sync_auth_flow(request)
    history: list[httpx.Response] = []
    try:
        asked = next(flow)
        while True:
            response = _sent(http, asked)
            try:
                asked = flow.send(response)
                response.history = [*history]
                response.read()
            except StopIteration:
                response.history = history
                return response
            except BaseException:
                response.close()
                raise
            history.append(response)
    finally:
        flow.close()


def _sent(http: httpx.BaseTransport, request: httpx.Request) -> httpx.Response:
    try:
        response = http.handle_request(request)
    except httpx.RequestError as error:
        error.request = request
        raise
    response.request = request
    return response
