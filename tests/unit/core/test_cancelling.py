"""Whatever a call waits for when it is cancelled: no connection is lost, no lock kept, nothing left running."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any

import anyio
import pytest
import trio
from kubesphere import AsyncInformer, AsyncKubeSphere, edit, wait
from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.kube.bridge import AsyncTransport
from kubesphere._core.transport.http import httpx
from kubesphere.errors import NotFoundError
from kubesphere.models import ConfigMap, ObjectMeta
from kubesphere.testing import FakeKubeSphere
from support.core.cancelling import CUTS, at_each
from support.core.wire import Wire, answer, until_hung_up

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    fake = FakeKubeSphere()
    for number in range(5):
        fake.add(ConfigMap(metadata=ObjectMeta(name=f"c{number}", namespace="demo"), data={"mode": "fast"}))
    pod = {"metadata": {"name": "web"}, "spec": {"containers": [{"name": "web", "image": "nginx"}]}}
    log = "".join(f"line {number}\n" for number in range(3))
    fake.add({"apiVersion": "v1", "kind": "Pod", **pod, "status": {"phase": "Running", "log": log}}, namespace="demo")
    with fake.serve() as url:
        yield url


async def get(ks: AsyncKubeSphere) -> None:
    await ks.k8s.core.v1.configmaps.get("c1", namespace="demo")


async def refused(ks: AsyncKubeSphere) -> None:
    with pytest.raises(Exception, match="not found"):
        await ks.k8s.core.v1.configmaps.get("none", namespace="demo")


async def stream(ks: AsyncKubeSphere) -> None:
    async with ks.stream("GET", "/api/v1/namespaces/demo/configmaps") as answer:
        async for _ in answer.iter_lines():
            break


async def followed(ks: AsyncKubeSphere) -> None:
    async with ks.k8s.core.v1.pods.log("web", namespace="demo", follow=True) as lines:
        async for _ in lines:
            break


async def pages(ks: AsyncKubeSphere) -> None:
    page = await ks.k8s.core.v1.configmaps.list(namespace="demo", limit=2)
    items = aiter(page)
    try:
        async for _ in items:
            pass
    finally:
        await items.aclose()  # type: ignore[attr-defined]


async def watch(ks: AsyncKubeSphere) -> None:
    async with ks.k8s.core.v1.configmaps.watch(namespace="demo", timeout_seconds=60) as events:
        async for event in events:
            if event.raw:
                break
            if event.object.metadata.name == "c4":
                await ks.k8s.core.v1.configmaps.patch("c0", {"data": {"mode": token_hex()}}, namespace="demo")


async def informer(ks: AsyncKubeSphere) -> None:
    async with AsyncInformer(ks.k8s.core.v1.configmaps.watch(namespace="demo")) as store:
        assert store.get("c1", "demo")


async def edited(ks: AsyncKubeSphere) -> None:
    async with edit(ks.k8s.core.v1.configmaps, "c2", namespace="demo") as found:
        found.data["mode"] = "slow" if found.data["mode"] == "fast" else "fast"


async def waited(ks: AsyncKubeSphere) -> None:
    await wait(ks.k8s.core.v1.pods, "web", namespace="demo", for_={"/status/phase": "Running"})


async def uploaded(ks: AsyncKubeSphere) -> None:
    async def pieces() -> Any:
        for _ in range(3):
            yield b" " * 100_000
        yield b'{"data": {"mode": "x"}}'

    body = pieces()
    try:
        await ks.request(
            "PATCH",
            "/api/v1/namespaces/demo/configmaps/c3",
            content=body,
            headers={"content-type": "application/merge-patch+json"},
        )
    finally:
        await body.aclose()


async def logged_out(ks: AsyncKubeSphere) -> None:
    await ks.logout()
    await get(ks)


async def logged_in(ks: AsyncKubeSphere) -> None:
    ks._login.forget()
    await get(ks)


async def token(ks: AsyncKubeSphere) -> None:
    await ks.access_token(refused=await ks.access_token())


async def redirected(ks: AsyncKubeSphere) -> None:
    await ks.request("GET", "/api/v1/namespaces", follow_redirects=True)


async def discovered(ks: AsyncKubeSphere) -> None:
    ks._kinds.clear()
    with pytest.raises(NotFoundError):
        await ks.objects("nosuch.example/v1", "Thing")


async def executed(ks: AsyncKubeSphere) -> None:
    async with ks.k8s.core.v1.pods.exec("web", ["echo", "hi"], namespace="demo") as process:
        assert (await process.wait()).stdout == b"hi\n"


async def bridged(ks: AsyncKubeSphere) -> None:
    transport: Any = type("Bridge", (AsyncTransport, httpx.AsyncBaseTransport), {})(ks, httpx)
    async with httpx.AsyncClient(transport=transport, base_url=ks._base) as other:
        assert (await other.get("/api/v1/namespaces")).status_code == 200
        async with other.stream("GET", "/api/v1/namespaces") as answer:
            lines = answer.aiter_lines()
            try:
                await anext(lines)
            finally:
                await lines.aclose()  # type: ignore[attr-defined]


CALLS = [
    get, refused, stream, followed, pages, watch, informer, edited, waited, uploaded,
    logged_in, logged_out, token, redirected, discovered, bridged,
]  # fmt: skip


def go_through(run: Any, cut: Any, url: str, call: Any, **options: Any) -> None:
    async def main() -> int:
        given = {"retries": 0, "timeout": httpx.Timeout(30, pool=10), **options}
        async with AsyncKubeSphere(url, username="admin", password="P@88w0rd", **given) as ks:
            await get(ks)
            return await at_each(cut, lambda: call(ks), lambda: get(ks))

    assert run(main) if run is trio.run else run(main())


WAYS = pytest.mark.parametrize(("run", "cut"), CUTS[::2], ids=["asyncio", "trio"])


@pytest.mark.parametrize("call", [stream, watch, informer, logged_in], ids=lambda call: call.__name__)
def test_a_scope_of_anyio(call: Any, url: str) -> None:
    go_through(*CUTS[1], url, call, limits=httpx.Limits(max_connections=1))


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
@WAYS
def test_a_call(run: Any, cut: Any, call: Any, url: str) -> None:
    go_through(run, cut, url, call, limits=httpx.Limits(max_connections=1))


@pytest.mark.parametrize("call", [get, stream, watch, uploaded], ids=lambda call: call.__name__)
@WAYS
def test_over_http2(run: Any, cut: Any, call: Any, url: str) -> None:
    go_through(run, cut, url, call, http2=True)


@pytest.mark.parametrize("call", [get, refused, stream, watch, uploaded, logged_in], ids=lambda call: call.__name__)
@pytest.mark.parametrize(("run", "cut"), CUTS[:2], ids=["asyncio", "anyio"])
def test_over_aiohttp(run: Any, cut: Any, call: Any, url: str) -> None:
    go_through(run, cut, url, call, fast=True)


@pytest.mark.parametrize("call", [logged_in, logged_out], ids=lambda call: call.__name__)
@WAYS
def test_a_login_that_other_processes_share(run: Any, cut: Any, call: Any, url: str, tmp_path: Path) -> None:
    go_through(run, cut, url, call, token_cache=FileTokenCache(tmp_path / "tokens"))


@pytest.mark.parametrize(("run", "cut"), CUTS[:2], ids=["asyncio", "anyio"])
def test_a_process_in_a_container(run: Any, cut: Any, url: str) -> None:
    go_through(run, cut, url, executed)


@WAYS
def test_closing_a_client_closes_every_connection(run: Any, cut: Any, url: str) -> None:
    async def main() -> int:
        closing: list[AsyncKubeSphere] = []
        connections: list[Any] = []

        async def close() -> None:
            await closing.pop().aclose()

        async def open_another() -> None:
            assert all(each.is_closed() for each in connections)
            ks = AsyncKubeSphere(url, username="admin", password="P@88w0rd", retries=0)
            async with ks.stream("GET", "/api/v1/namespaces") as answer:
                await get(ks)
                await answer.read()
            connections[:] = [each.pool._made for each in ks._pool.get()._open]
            assert len(connections) == 2
            closing.append(ks)

        await open_another()
        cuts = await at_each(cut, close, open_another)
        await close()
        return cuts

    assert run(main) if run is trio.run else run(main())


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"


@WAYS
def test_what_cleans_up_after_a_read_that_was_cancelled_is_cancelled_too(run: Any, cut: Any) -> None:
    async def read_on(client: AsyncClient) -> None:
        with anyio.CancelScope() as scope:
            async with client.stream("GET", "/slow") as answer:
                chunks = answer.iter_bytes()
                await anext(chunks)
                scope.cancel()
                await anext(chunks)

    def serve(connection: socket.socket) -> None:
        slow = wire.requests[-1].startswith(b"GET /slow")
        until_hung_up(HEAD if slow else answer(200))(connection)

    async def main(url: str) -> int:
        given = {"limits": httpx.Limits(max_connections=1), "timeout": httpx.Timeout(30, pool=10), "retries": 0}
        async with AsyncClient(url, token="t", **given) as client:

            async def check() -> None:
                await client.request("GET", "/x", headers={"connection": "close"})

            return await at_each(cut, lambda: read_on(client), check)

    with Wire(serve) as wire:
        assert run(main, wire.url) if run is trio.run else run(main(wire.url))
