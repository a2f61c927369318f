"""A crowd that calls a server under fire, and an account of what it was told.

How much is called is given as a number of calls, for then a slow machine meets as many faults in as many calls.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import httpx2
from kubesphere import AsyncKubeSphere, KubeSphere, RetryPolicy, edit
from kubesphere.errors import ConflictError, KubeSphereError
from servers.underfire import CALM, COUNTERS, FIXED, LEDGER, NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

THREADS, TASKS = 64, 256
ADMIN: dict[str, Any] = {"username": "admin", "password": "P@88w0rd", "timeout": 120, "retries": RetryPolicy(8, 0.1)}
_TURNS = 30  # of somebody who counts up again, when another has counted up meanwhile
_PATIENCE = 240.0  # seconds that a call may take, on a machine that is busy with something else
_SHARES: dict[str, int] = {"get": 45, "walk": 5, "create": 15, "add": 12, "delete": 8, "cut": 15}
_FIXED = {f"fixed-{number}" for number in range(FIXED)}

Call = tuple[str, Any]


@dataclass
class Account:
    """What the crowd was told, and what came of it.

    Attributes:
        served: calls that did what they were to do.
        failed: the others, but for those that were cancelled, by call and error.
        cut: calls that were cancelled, or whose time was up.
        wrong: answers that belong to no such call.
        untyped: failures that are no error of the client's.
        hung: threads or tasks that did not end.
        made: names of what was created, by its mark.
        perhaps: marks of what may have been created.
        deleted: names of what was deleted.
        maybe_deleted: names of what may have been.
        added: how often each counter was raised.
        maybe_added: how often it may have been.
        slowest: seconds of the longest call.
    """

    served: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    cut: int = 0
    wrong: list[str] = field(default_factory=list)
    untyped: list[str] = field(default_factory=list)
    hung: int = 0
    made: dict[str, str] = field(default_factory=dict)
    perhaps: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    maybe_deleted: set[str] = field(default_factory=set)
    added: Counter[str] = field(default_factory=Counter)
    maybe_added: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    turn: threading.Lock = field(default_factory=threading.Lock)

    @property
    def share(self) -> float:
        """Of the calls that nobody cut short and a client may send again, how many were served.

        A create whose answer was lost is told instead: it may have been made, and a second one would double it.
        """
        undecided = self.failed["create: ConnectionDroppedError"]
        return self.served / max(1, self.served + self.failed.total() - undecided)


class Worker:
    """One of the crowd: draws what to call, and tells the account.

    Args:
        account: the crowd's.
        number: which one it is.
        seed: what is drawn from, with the number.
        calls: how many to make.
    """

    def __init__(self, account: Account, number: int, seed: int, calls: int) -> None:
        self._account, self._number, self._calls = account, number, calls
        self._random = random.Random(f"{seed}/{number}")
        self._names: list[str] = []
        self._marks = 0
        self._began = 0.0

    def calls(self) -> Iterator[Call]:
        """What to call."""
        for _ in range(self._calls):
            self._began = time.monotonic()
            yield self._drawn(*self._random.choices(list(_SHARES), list(_SHARES.values())))

    def _drawn(self, what: str) -> Call:
        if what == "delete" and not self._names:
            what = "create"
        if what == "delete":
            return what, self._names.pop()
        if what == "create":
            self._marks += 1
            return what, f"{self._number}-{self._marks}"
        if what == "add":
            return what, f"counter-{self._random.randrange(COUNTERS)}"
        if what == "cut":
            seconds = self._random.choice([0.0, 0.001, 0.003, 0.01, 0.03])
            return what, (self._drawn(self._random.choice(["get", "create", "add"])), seconds)
        return what, f"fixed-{self._random.randrange(FIXED)}"

    def done(self, call: Call, answer: Any) -> None:
        """The call was served."""
        what, given = call
        with self._account.turn:
            if what == "cut":
                self._account.served -= 1  # it counts as one that was cut
                self._account.cut += 1
                call = what, given = given[0]
            self._account.served += 1
            self._account.slowest = max(self._account.slowest, time.monotonic() - self._began)
            expected = {"get": (given, given.removeprefix("fixed-")), "walk": sorted(_FIXED)}.get(what, answer)
            if answer != expected:
                self._account.wrong.append(f"{what} {given}: {answer}")
            if what == "create":
                self._account.made[given] = answer
                self._names.append(answer)
            elif what == "add":
                self._account.added[given] += 1
            elif what == "delete":
                self._account.deleted.add(given)

    def failed(self, call: Call, error: BaseException | None) -> None:
        """The call was not served; without an error, it was cancelled."""
        what, given = call
        account = self._account
        with account.turn:
            account.slowest = max(account.slowest, time.monotonic() - self._began)
            if error is not None and not isinstance(error, KubeSphereError):
                account.untyped.append(f"{what} {given}: {error!r}")
            if what == "cut":
                account.cut += 1
                what, given = given[0]
            elif error is not None:
                account.failed[f"{what}: {type(error).__name__} {getattr(error, 'status', '') or ''}".strip()] += 1
            if what == "create":
                account.perhaps.add(given)
            elif what == "add":
                account.maybe_added[given] += 1
            elif what == "delete":
                account.maybe_deleted.add(given)


class Side:
    """The calls of the sync client."""

    def __init__(self, ks: KubeSphere) -> None:
        self._ks = ks
        self._maps = ks.k8s.core.v1.configmaps.in_namespace(NAMESPACE)

    def get(self, name: str) -> Any:
        found = self._maps.get(name)
        return found.metadata.name, (found.data or {}).get("n")

    def walk(self, _: str) -> Any:
        return sorted(str(each.metadata.name) for each in self._maps.list(label_selector="soak=fixed", limit=7))

    def create(self, mark: str) -> Any:
        return self._maps.create({"metadata": {"generateName": "made-"}, "data": {"mark": mark}}).metadata.name

    def add(self, name: str) -> None:
        for left in reversed(range(_TURNS)):
            try:
                with edit(self._maps, name) as found:
                    found.data["n"] = str(int(found.data["n"]) + 1)
            except ConflictError:
                if not left:
                    raise
            else:
                return

    def delete(self, name: str) -> None:
        self._maps.delete(name)

    def cut(self, given: tuple[Call, float]) -> Any:
        (what, argument), seconds = given
        return getattr(Side(self._ks.with_options(total_timeout=seconds)), what)(argument)

    def run(self, worker: Worker) -> None:
        for call in worker.calls():
            try:
                answer = getattr(self, call[0])(call[1])
            except BaseException as error:  # noqa: BLE001 - that it is ours is what is asked
                worker.failed(call, error)
            else:
                worker.done(call, answer)


class AsyncSide:
    """The calls of the async client."""

    def __init__(self, ks: AsyncKubeSphere) -> None:
        self._maps = ks.k8s.core.v1.configmaps.in_namespace(NAMESPACE)

    async def get(self, name: str) -> Any:
        found = await self._maps.get(name)
        return found.metadata.name, (found.data or {}).get("n")

    async def walk(self, _: str) -> Any:
        pages = await self._maps.list(label_selector="soak=fixed", limit=7)
        return sorted([str(each.metadata.name) async for each in pages])

    async def create(self, mark: str) -> Any:
        made = await self._maps.create({"metadata": {"generateName": "made-"}, "data": {"mark": mark}})
        return made.metadata.name

    async def add(self, name: str) -> None:
        for left in reversed(range(_TURNS)):
            try:
                async with edit(self._maps, name) as found:
                    found.data["n"] = str(int(found.data["n"]) + 1)
            except ConflictError:
                if not left:
                    raise
            else:
                return

    async def delete(self, name: str) -> None:
        await self._maps.delete(name)

    async def run(self, worker: Worker) -> None:
        for call in worker.calls():
            (what, given), seconds = call[1] if call[0] == "cut" else (call, _PATIENCE)
            with anyio.move_on_after(seconds) as scope:
                try:
                    answer = await getattr(self, what)(given)
                except Exception as error:  # noqa: BLE001 - that it is ours is what is asked
                    worker.failed(call, error)
                else:
                    worker.done(call, answer)
            if scope.cancelled_caught:
                worker.failed(call, None)


def _longest(calls: int) -> float:
    """Seconds that somebody who makes so many calls may take, before it is said to hang."""
    return _PATIENCE + calls


def in_threads(url: str, account: Account, seed: int, calls: int, library: Any = None) -> None:
    """The sync client, from many threads."""
    with ExitStack() as stack:
        http = None
        if library is not None:
            http = stack.enter_context(library.Client(limits=library.Limits(max_connections=THREADS)))
        side = Side(stack.enter_context(KubeSphere(url, http_client=http, **ADMIN)))
        workers = [Worker(account, number, seed, calls // THREADS) for number in range(THREADS)]
        threads = [threading.Thread(target=side.run, args=(worker,), daemon=True) for worker in workers]
        for thread in threads:
            thread.start()
        until = time.monotonic() + _longest(calls // THREADS)
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))
        account.hung = sum(thread.is_alive() for thread in threads)


def in_tasks(
    url: str, account: Account, seed: int, calls: int, library: Any = None, backend: str = "asyncio", **options: Any
) -> None:
    """The async client, from many tasks."""

    async def main() -> None:
        http = None
        if library is not None:
            # It looks at each idle connection before each request: with all kept, that is most of what it does.
            limits = library.Limits(max_connections=TASKS, max_keepalive_connections=TASKS // 8)
            http = library.AsyncClient(limits=limits)
        async with AsyncKubeSphere(url, http_client=http, **ADMIN, **options) as ks:
            side = AsyncSide(ks)
            account.hung = TASKS

            async def one(number: int) -> None:
                await side.run(Worker(account, number, seed, calls // TASKS))
                account.hung -= 1

            with anyio.move_on_after(_longest(calls // TASKS)):
                async with anyio.create_task_group() as group:
                    for number in range(TASKS):
                        group.start_soon(one, number)
        if http is not None:
            await http.aclose()

    anyio.run(main, backend=backend)


WAYS: dict[str, Callable[..., None]] = {
    "64 threads, httpx": in_threads,
    "64 threads, httpx2": lambda *given: in_threads(*given, library=httpx2),
    "256 tasks, httpx": in_tasks,
    "256 tasks, httpx2": lambda *given: in_tasks(*given, library=httpx2),
    "256 tasks, aiohttp": lambda *given: in_tasks(*given, fast=True),
    "256 tasks, trio": lambda *given: in_tasks(*given, backend="trio"),
}


def ledger(url: str) -> dict[str, Any]:
    """End the fire; what the server saw."""
    with httpx.Client(base_url=url) as http:
        http.post(CALM)
        found: dict[str, Any] = http.get(LEDGER).json()
        maps = f"/api/v1/namespaces/{NAMESPACE}/configmaps"
        answer = http.get(maps, headers={"Authorization": f"Bearer {found['token']}"})
        return {**found, "items": answer.raise_for_status().json()["items"]}


def lost_and_doubled(account: Account, items: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """What was acknowledged and isn't there, and what is there more often than it was asked for."""
    here = Counter(each["data"]["mark"] for each in items if "mark" in each["data"])
    names = {each["metadata"]["name"]: each["data"] for each in items}
    gone = account.deleted | account.maybe_deleted
    lost = [f"created {mark}" for mark, name in account.made.items() if name not in gone and not here[mark]]
    doubled = [f"created {mark}: {times} times" for mark, times in here.items() if times > 1]
    doubled += [f"deleted {name}, and there" for name in account.deleted if name in names]
    known = account.made.keys() | account.perhaps
    doubled += [f"created {mark}: by nobody" for mark in here if mark not in known]
    for number in range(COUNTERS):
        name = f"counter-{number}"
        stands, least = int(names[name]["n"]), account.added[name]
        if stands < least:
            lost.append(f"{name}: {stands} of {least}")
        if stands > least + account.maybe_added[name]:
            doubled.append(f"{name}: {stands}, though raised {least} to {least + account.maybe_added[name]} times")
    return lost, doubled


def described(found: dict[str, Any]) -> str:
    """The server's side of it, as one line."""
    return json.dumps({name: found[name] for name in ("requests", "grants", "met")})
