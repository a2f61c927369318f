"""Crowds of threads and tasks that all want a token at once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import trio
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.operation import Operation, json_value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kubesphere._core.transport.http import httpx
    from support.core.oauth_server import Server

CROWD = 8
RUNNERS: list[Callable[..., Any]] = [asyncio.run, trio.run]
GET: Operation[Any] = Operation("GET", "/kapis/{x}", json_value())


def run_async(run: Callable[..., Any], main: Callable[[], Any]) -> Any:
    return run(main) if run is trio.run else run(main())


def wait_for_a_crowd(server: Server) -> None:
    """Hold each token request until a crowd of them has come, or a moment has passed: one alone is held up briefly."""
    crowd = threading.Barrier(CROWD)

    def gate(_: dict[str, str]) -> None:
        try:
            crowd.wait(0.1)
        except threading.BrokenBarrierError:
            crowd.reset()

    server.token_gate = gate


def outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except errors.KubeSphereError as error:
        return error


def in_threads(call: Callable[[], Any]) -> list[Any]:
    start = threading.Barrier(CROWD)

    def run() -> Any:
        start.wait()
        return outcome(call)

    with ThreadPoolExecutor(CROWD) as pool:
        return [future.result() for future in [pool.submit(run) for _ in range(CROWD)]]


async def in_tasks(call: Callable[[], Awaitable[Any]]) -> list[Any]:
    import anyio

    results: list[Any] = []

    async def run() -> None:
        try:
            results.append(await call())
        except errors.KubeSphereError as error:
            results.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(CROWD):
            group.start_soon(run)
    return results


def async_results(run: Callable[..., Any], server: Server, auth: httpx.Auth) -> list[Any]:
    async def main() -> list[Any]:
        async with AsyncClient(server.url, auth=auth) as client:
            return await in_tasks(lambda: client.call(GET, ("x",)))

    return run(main) if run is trio.run else run(main())
