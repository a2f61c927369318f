"""Lists by a resource's name are walked as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from support.core.crowd import RUNNERS, run_async
from support.core.page_server import Things

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from support.core.oauth_server import Server

NAMES = [f"n{number:02}" for number in range(25)]


@pytest.mark.parametrize("run", [None, *RUNNERS])
@pytest.mark.parametrize(("version", "total"), [("v1alpha3", "totalItems"), ("v1alpha2", "total_count")])
def test_by_name(server: Server, run: Callable[..., Any] | None, version: str, total: str) -> None:
    things = Things(NAMES, total).serve(server)
    server.routes[f"/kapis/resources.kubesphere.io/{version}/namespaces/ns/configmaps"] = things

    async def main() -> list[str | None]:
        async with AsyncKubeSphere(server.url, token="t") as ks:
            page: Any = await getattr(ks.resources, version).list("configmaps", namespace="ns", limit=10)
            return [each.metadata.name async for each in page]

    if run is None:
        with KubeSphere(server.url, token="t") as ks:
            page = getattr(ks.resources, version).list("configmaps", namespace="ns", limit=10)
            found = [each.metadata.name for each in page]
    else:
        found = run_async(run, main)
    assert found == NAMES
    assert len(things.queries) == 3
