"""What one call costs next to the bare HTTP libraries: sequential, and 64 at once; all ways take turns in one run.

Every way sends a bearer and reads a name of each object it gets: a list of 3 KB, and one small object. `kubesphere` is
the client with `fast=True`, `without aiohttp` the async one without; `on httpx` and `on httpx2` send
through a client of that library, given as it comes.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from importlib.util import find_spec
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import lightkube
from lightkube.config.kubeconfig import KubeConfig
from lightkube.config.models import Cluster, User
from lightkube.generic_resource import create_global_resource

from .fastserver import serving
from .table import Row, bound

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

SEQUENTIAL_RATIO = 1.05
CROWD_RATIO = 0.25
CROWD = 64
LIST = "/apis/tenant.kubesphere.io/v1alpha1/workspaces"
OBJECT = f"{LIST}/team-0"
HEADERS = {"Authorization": "Bearer " + "x" * 300}
_RESOURCE = create_global_resource("tenant.kubesphere.io", "v1alpha1", "Workspace", "workspaces")

Names = list[str]
Spent = list[tuple[float, float]]
Calls = dict[str, "Callable[[], Names]"]
AsyncCalls = dict[str, "Callable[[], Awaitable[Names]]"]


def names(document: Any) -> Names:
    """What every way reads."""
    return [each["metadata"]["name"] for each in document.get("items", [document])]


def _kube_config(url: str) -> KubeConfig:
    return KubeConfig.from_one(cluster=Cluster(server=url), user=User(token="x" * 300))


@contextmanager
def sync_ways(url: str) -> Iterator[tuple[Calls, Calls]]:
    """How to get the list, and the object."""
    from kubesphere import KubeSphere

    with ExitStack() as stack:
        lists: Calls = {}
        objects: Calls = {}

        def bare(name: str, client: Any) -> None:
            stack.enter_context(client)
            lists[name] = lambda: names(client.get(url + LIST).json())
            objects[name] = lambda: names(client.get(url + OBJECT).json())

        def ours(name: str, http: Any) -> None:
            ks = stack.enter_context(KubeSphere(url, username="admin", password="p", http_client=http))
            of = ks.crd.tenant.v1alpha1.workspaces
            lists[name] = lambda: [each.metadata.name for each in of.list().items]
            objects[name] = lambda: [of.get("team-0").metadata.name]

        bare("httpx", httpx.Client(headers=HEADERS))
        bare("httpx2", httpx2.Client(headers=HEADERS))
        ours("kubesphere", None)
        ours("kubesphere on httpx", stack.enter_context(httpx.Client()))
        ours("kubesphere on httpx2", stack.enter_context(httpx2.Client()))
        kube = stack.enter_context(lightkube.Client(_kube_config(url)))
        lists["lightkube"] = lambda: [each.metadata.name for each in kube.list(_RESOURCE)]
        objects["lightkube"] = lambda: [kube.get(_RESOURCE, "team-0").metadata.name]
        yield lists, objects


@asynccontextmanager
async def async_ways(url: str) -> AsyncIterator[AsyncCalls]:
    """How to get the list."""
    from kubesphere import AsyncKubeSphere

    async with AsyncExitStack() as stack:
        lists: AsyncCalls = {}

        async def bare(name: str, client: Any) -> None:
            await stack.enter_async_context(client)

            async def get() -> Names:
                return names((await client.get(url + LIST)).json())

            lists[name] = get

        async def ours(name: str, http: Any, **options: Any) -> None:
            options = {"username": "admin", "password": "p", "http_client": http, **options}
            ks = await stack.enter_async_context(AsyncKubeSphere(url, **options))
            of = ks.crd.tenant.v1alpha1.workspaces

            async def get() -> Names:
                return [each.metadata.name for each in (await of.list()).items]

            lists[name] = get

        kept = httpx.Limits(max_connections=100, max_keepalive_connections=100)
        await bare("httpx", httpx.AsyncClient(headers=HEADERS))
        await bare("httpx, all kept alive", httpx.AsyncClient(headers=HEADERS, limits=kept))
        await bare("httpx2", httpx2.AsyncClient(headers=HEADERS))
        await ours("kubesphere", None, fast=find_spec("aiohttp") is not None)
        await ours("kubesphere without aiohttp", None)
        await ours("kubesphere on httpx", await stack.enter_async_context(httpx.AsyncClient()))
        await ours("kubesphere on httpx2", await stack.enter_async_context(httpx2.AsyncClient()))
        if find_spec("aiohttp"):
            lists["aiohttp"] = await stack.enter_async_context(_aiohttp_way(url))
        kube = lightkube.AsyncClient(_kube_config(url))
        stack.push_async_callback(kube.close)

        async def get_lightkube() -> Names:
            return [each.metadata.name async for each in kube.list(_RESOURCE)]

        yield {**lists, "lightkube": get_lightkube}


@asynccontextmanager
async def _aiohttp_way(url: str) -> AsyncIterator[Callable[[], Awaitable[Names]]]:
    import aiohttp

    async with aiohttp.ClientSession(headers=HEADERS) as session:

        async def get() -> Names:
            async with session.get(url + LIST) as response:
                return names(json.loads(await response.read()))

        yield get


def time_sync(calls: Calls, rounds: int, times: int) -> dict[str, Spent]:
    """Seconds a call on the clock and of CPU, for each way and round."""
    found: dict[str, Spent] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            start, cpu = perf_counter(), process_time()
            for _ in range(times):
                call()
            found[name].append(((perf_counter() - start) / times, (process_time() - cpu) / times))
    return found


async def time_async(calls: AsyncCalls, rounds: int, times: int, crowd: int) -> dict[str, Spent]:
    """The same, `crowd` calls at once; seconds a call, not a crowd."""
    found: dict[str, Spent] = {name: [] for name in calls}
    each = times * crowd
    for number in range(rounds + 1):  # the first round opens the connections
        for name, call in calls.items():
            start, cpu = perf_counter(), process_time()
            for _ in range(times):
                await asyncio.gather(*(call() for _ in range(crowd)))
            if number:
                found[name].append(((perf_counter() - start) / each, (process_time() - cpu) / each))
    return found


def measure(rounds: int, times: int = 100, crowd: int = CROWD) -> Iterator[Row]:
    """The rows of the table, those of one kind of call as soon as all ways have had their turns at it."""
    with serving() as url:
        with sync_ways(url) as (lists, objects):
            time_sync({**lists, **objects}, 1, 2)
            yield from _rows("a list, sync", time_sync(lists, rounds, times), SEQUENTIAL_RATIO)
            yield from _rows("an object, sync", time_sync(objects, rounds, times), SEQUENTIAL_RATIO)

        async def in_turns(times: int, crowd: int) -> dict[str, Spent]:
            async with async_ways(url) as calls:
                return await time_async(calls, rounds, times, crowd)

        yield from _rows("a list, async", asyncio.run(in_turns(times, 1)), SEQUENTIAL_RATIO)
        at_once = asyncio.run(in_turns(max(1, times // crowd), crowd))
        yield from _rows(f"a list, async, {crowd} at once", at_once, CROWD_RATIO)


def _rows(what: str, found: dict[str, Spent], most: float) -> Iterator[Row]:
    """One row a way: the median of its rounds, and the median of its ratios to httpx in the same round."""
    for name, values in found.items():
        ratio = median(each / bare for (each, _), (bare, _) in zip(values, found["httpx"], strict=True))
        target = bound(ratio, most) if name == "kubesphere" else ""
        wall, cpu = (median(part) * 1e6 for part in zip(*values, strict=True))
        yield Row(f"{what}: {name}", f"{wall:.0f} us", ratio, "httpx", target, f"{cpu:.0f} us")
