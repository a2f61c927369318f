"""A sync and an async client that send what they are told to nowhere, and what they sent."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any

import httpx
from kubesphere import AsyncKubeSphere, KubeSphere


class Wire:
    """Remembers what is sent, and answers with an empty object.

    Attributes:
        answers: What the calls gave, the sync client's first.
    """

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        self.answers: list[Any] = []
        self.sync = KubeSphere(
            "http://ks", token="t", http_client=httpx.Client(transport=httpx.MockTransport(self._answer))
        )
        self.asynchronous = AsyncKubeSphere(
            "http://ks", token="t", http_client=httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        if "watch" in request.url.params:
            return httpx.Response(200, json={"type": "ADDED", "object": {"metadata": {"name": "x"}}})
        return httpx.Response(200, json={"metadata": {}, "items": []})

    def request(self, call: Any) -> httpx.Request:
        """What a call sends with either client, which must be the same."""
        self.sent.clear()
        answer = call(self.sync)
        if isinstance(answer, AbstractContextManager):
            with answer as lines:
                answer = list(lines)
        [sync] = self.sent
        self.sent.clear()

        async def main() -> Any:
            found = call(self.asynchronous)
            if isinstance(found, AbstractAsyncContextManager):
                async with found as lines:
                    return [line async for line in lines]
            return await found if inspect.isawaitable(found) else found

        self.answers = [answer, asyncio.run(main())]
        [asynchronous] = self.sent
        assert (sync.method, sync.url, sync.content) == (asynchronous.method, asynchronous.url, asynchronous.content)
        assert sync.headers.get("content-type") == asynchronous.headers.get("content-type")
        return sync

    def watched(self, watch: Any) -> httpx.Request:
        """What the sync client sends for a watch."""
        self.sent.clear()
        events = watch(self.sync)
        next(iter(events), None)
        events.stop()
        return self.sent[0]
