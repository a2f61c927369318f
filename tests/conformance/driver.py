"""Calls operations through a generated package, sync and async, against a server that captures what is sent."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self

from anyio.from_thread import start_blocking_portal
from servers.loopback import Answer, Loopback, Request

from conformance.calls import calls_of
from conformance.releases import method_of
from conformance.requests import check_request

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.calls import Call
    from conformance.contracts import Operation
    from conformance.releases import Release

TOKEN = "a.token"


class Driver:
    """A server, a sync and an async client of one release."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._answer: Answer | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._server = self._stack.enter_context(Loopback(lambda _: self._answer))
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
            check_request(request, call.sent)
            self.release.judge.check(request, call)
            self.release.results.check(call, method, result)
            again = method_of(self.asynchronous, operation.name)
            other, result = self._carry_out(call, again, self._async)
            assert _comparable(other, request) == _comparable(request, request)
            self.release.results.check(call, again, result)
            sent.append((call, request))
        return sent

    def _carry_out(
        self, call: Call, method: Callable[..., Any], way: Callable[[Call, Callable[..., Any]], Any]
    ) -> tuple[Request, Any]:
        self._answer = call.answer
        before = len(self._server.requests)
        result = way(call, method)
        requests = self._server.requests[before:]
        assert len(requests) == 1
        return requests[0], result

    def _sync(self, call: Call, method: Callable[..., Any]) -> Any:
        result = method(*call.positional, **call.keywords)
        return list(result) if call.operation.watches else result

    def _async(self, call: Call, method: Callable[..., Any]) -> Any:
        async def run() -> Any:
            if call.operation.watches:
                return [event async for event in method(*call.positional, **call.keywords)]
            return await method(*call.positional, **call.keywords)

        return self._portal.call(run)


def _comparable(request: Request, model: Request) -> tuple[Any, ...]:
    """All of a request; a multipart body's boundary is drawn by lot."""
    headers, body = dict(request.headers), request.body
    boundary, wanted = ((each.header("content-type") or "").partition("boundary=")[2] for each in (request, model))
    if boundary:
        headers["content-type"] = headers["content-type"].replace(boundary, wanted)
        body = body.replace(boundary.encode(), wanted.encode())
    return request.method, request.target, headers, body
