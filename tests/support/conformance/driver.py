"""Calls operations through a generated package, sync and async, against a server that captures what is sent."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

import pytest
from anyio.from_thread import start_blocking_portal
from kubesphere.testing._server.loopback import Answer, Loopback, Request
from support.conformance.calls import LISTED_VERSION, calls_of
from support.conformance.releases import method_of
from support.conformance.requests import check_request, handshake

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.conformance.calls import Call
    from support.conformance.contracts import Operation
    from support.conformance.releases import Release

TOKEN = "a.token"
LIST = Answer(
    200,
    (("Content-Type", "application/json"),),
    b'{"metadata": {"resourceVersion": "%s"}, "items": null}' % LISTED_VERSION.encode(),
)


class Driver:
    """A server, a sync and an async client of one release."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._server = self._stack.enter_context(Loopback(self._respond))
        self._portal = self._stack.enter_context(start_blocking_portal("asyncio"))
        options: dict[str, Any] = {"token": TOKEN, "verify": False}  # no certificates are loaded
        self.sync = self._stack.enter_context(self.release.client("KubeSphere")(self._server.url, **options))
        self.asynchronous = self._stack.enter_context(
            self._portal.wrap_async_context_manager(self.release.client("AsyncKubeSphere")(self._server.url, **options))
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def check(self, operation: Operation) -> list[tuple[Call, Request]]:
        """Every call of an operation, both ways; what was sent and what came back. Returns the requests."""
        method = method_of(self.sync, operation.name)
        sent: list[tuple[Call, Request]] = []
        for call in calls_of(operation, method):
            request, result = self._carry_out(call, method, self._sync)
            if operation.terminal:
                request = handshake(request)
            check_request(request, call.sent)
            self.release.judge.check(request, call)
            self.release.results.check(call, method, result)
            again = method_of(self.asynchronous, operation.name)
            other, result = self._carry_out(call, again, self._async)
            if operation.terminal:
                other = handshake(other)
            assert _comparable(other, request) == _comparable(request, request)
            self.release.results.check(call, again, result)
            sent.append((call, request))
        return sent

    def _carry_out(
        self, call: Call, method: Callable[..., Any], way: Callable[[Call, Callable[..., Any]], Any]
    ) -> tuple[Request, Any]:
        self._call = call
        before = len(self._server.requests)
        result = way(call, method)
        *before_it, request = self._server.requests[before:]
        if not call.operation.watches:
            assert before_it == []
            return request, result
        assert [each.path for each in before_it] == ([] if "resource_version" in call.keywords else [call.listed])
        return _without_lot(request), result

    def _respond(self, request: Request) -> Answer:
        """What the call is answered; a watch lists first."""
        if self._call.operation.watches and request.path == self._call.listed:
            return LIST
        return self._call.answer

    def _sync(self, call: Call, method: Callable[..., Any]) -> Any:
        result = method(*call.positional, **call.keywords)
        if call.operation.terminal:
            with pytest.raises(Exception, match="expected a WebSocket, got 200"), result:
                pass
            return result
        if not call.operation.watches:
            return result
        with result:  # which goes on with another connection when the server ends this one
            return [next(result) for _ in call.answer.body.splitlines()]

    def _async(self, call: Call, method: Callable[..., Any]) -> Any:
        async def run() -> Any:
            result = method(*call.positional, **call.keywords)
            if call.operation.terminal:
                with pytest.raises(Exception, match="expected a WebSocket, got 200"):
                    await result.__aenter__()
                return result
            if not call.operation.watches:
                return await result
            async with result:
                return [await anext(result) for _ in call.answer.body.splitlines()]

        return self._portal.call(run)


def _without_lot(request: Request) -> Request:
    """A watch without the seconds that it draws by lot for its connection."""
    drawn = re.search(r"&timeoutSeconds=(\d+)", request.target)
    if drawn is None or not 300 <= int(drawn[1]) <= 600:
        return request
    return replace(request, target=request.target.replace(drawn[0], ""))


def _comparable(request: Request, model: Request) -> tuple[Any, ...]:
    """All of a request; a multipart body's boundary is drawn by lot."""
    headers, body = dict(request.headers), request.body
    boundary, wanted = ((each.header("content-type") or "").partition("boundary=")[2] for each in (request, model))
    if boundary:
        headers["content-type"] = headers["content-type"].replace(boundary, wanted)
        body = body.replace(boundary.encode(), wanted.encode())
    return request.method, request.target, headers, body
