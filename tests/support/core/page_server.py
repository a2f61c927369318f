"""Lists that make their pages on the fly, in each style, and misbehave as told."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from kubesphere._core import operation as op
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation
from support.core.crowd import run_async

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kubesphere._core.lists.sync_page import Page
    from kubesphere._core.operation import Paging
    from support.core.oauth_server import Handler, Server

PATH = "/kapis/things"


def list_of(style: Paging | None, others: Mapping[int, op.Result[Any]] | None = None) -> Operation[Page[Any]]:
    page = op.page("v1.User")
    return Operation("GET", PATH, op.by_status(page, others) if others else page, paging=style)


def thing(name: str, namespace: str = "") -> dict[str, Any]:
    return {"metadata": {"name": name, **({"namespace": namespace} if namespace else {})}}


@dataclass
class Things:
    """The items of a list, in their order, and how the server hands them out.

    Attributes:
        names: the items.
        total: the field that holds the total; None leaves it out.
        cap: the most items of a page.
        before: called with the query before each answer: may change the list, or answer itself and return True.
        targets: what was asked for.
    """

    names: list[str]
    total: str | None = "totalItems"
    cap: int = 1_000_000
    before: Callable[[Handler, dict[str, str]], bool | None] = lambda *_: None
    queries: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def serve(self, server: Server) -> Things:
        server.access.add("t")
        server.routes[PATH] = self
        return self

    def __call__(self, handler: Handler) -> None:
        query = {name: values[0] for name, values in parse_qs(handler.path.partition("?")[2]).items()}
        self.queries.append(query)
        if self.before(handler, query):
            return
        body = self.continued(query) if "continue" in query or self.total == "metadata" else self.numbered(query)
        handler.answer(200, "application/json", json.dumps(body).encode())

    def numbered(self, query: dict[str, str]) -> dict[str, Any]:
        limit, page = int(query.get("limit", -1)), int(query.get("page", 1))
        limit = len(self.names) if limit < 0 else min(limit, self.cap)
        start = (page - 1) * limit
        past = start >= len(self.names) and page > 1 and (limit, page) != (len(self.names), 2)
        assert self.total is None or not past, "a page past the end"
        items = [thing(name) for name in self.names[start : start + limit]]
        return {"items": items or None, **({self.total: len(self.names)} if self.total else {})}

    def continued(self, query: dict[str, str]) -> dict[str, Any]:
        """As Kubernetes does; a token is the name of the last item."""
        names = [name for name in self.names if name > query.get("continue", "")]
        limit = min(int(query.get("limit", 0)) or len(names), self.cap)
        token = {"continue": names[limit - 1]} if limit < len(names) else {}
        return {
            "metadata": {"resourceVersion": "7", **token},
            "items": [thing(name) for name in names[:limit]],
        }


def walk(
    run: Callable[..., Any] | None,
    server: Server,
    style: Paging | None,
    others: Mapping[int, op.Result[Any]] | None = None,
    **query: Any,
) -> list[str]:
    """The names of all items of a list, sync (None) or on an event loop."""
    if run is None:
        with Client(server.url, token="t", retries=0) as client:
            return [item.metadata.name for item in client.call(list_of(style, others), query=query)]

    async def main() -> list[str]:
        async with AsyncClient(server.url, token="t", retries=0) as client:
            page: Any = await client.call(list_of(style, others), query=query)
            return [item.metadata.name async for item in page]

    names: list[str] = run_async(run, main)
    return names
