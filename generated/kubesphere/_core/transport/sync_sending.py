# Made from async_sending.py.
"""Sending by a transport alone: the library's client, around it, would cost nearly as much again, and adds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .http import httpx

if TYPE_CHECKING:
    from collections.abc import Generator


def send(http: Any, request: httpx.Request, auth: Any) -> httpx.Response:
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
