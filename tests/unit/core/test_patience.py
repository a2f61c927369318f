"""Whoever waits for somebody else's login is as patient as it was told to be, not as that one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from kubesphere._core import errors
from kubesphere._core.auth.flight import Flight
from kubesphere._core.transport.retry import RetryPolicy
from support.core.oauth_server import PASSWORD, oauth
from support.core.wire import RUNS, making, run_to_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Server

ADMIN = {"username": "admin", "password": PASSWORD}
HASTY = {
    "never again": {"retries": 0},
    "out of time": {"total_timeout": 5.0, "retries": RetryPolicy(2, uniform=lambda *_: 6.0)},
    "short of breath": {"timeout": 0.3},
}


class Held:
    """Holds the first token request until somebody waits for what comes of it, and loses it then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, lost: Callable[[Held], None]) -> None:
        self.arrived, self._waits, self.over = threading.Event(), threading.Event(), threading.Event()
        self._lost = lost
        on_end = Flight._on_end

        def noted(flight: Flight, wake: Callable[[], None]) -> bool:
            found = on_end(flight, wake)
            self._waits.set()
            return found

        monkeypatch.setattr(Flight, "_on_end", noted)

    def __call__(self, _: dict[str, str]) -> None:
        if not self.arrived.is_set():
            self.arrived.set()
            assert self._waits.wait(5)
            self._lost(self)


def hang_up(_: Held) -> None:
    raise ConnectionAbortedError


def fall_silent(gate: Held) -> None:
    assert gate.over.wait(5)
    raise ConnectionAbortedError


def outcomes(run: Any, server: Server, hasty: dict[str, Any], gate: Held) -> list[Any]:
    """What came of one that is in haste and logs in, and of one that has waited for it."""
    found: dict[str, Any] = {}

    async def send(client: Any) -> Any:
        if run is None:
            return await anyio.to_thread.run_sync(client.client.request, "GET", "/kapis/x")
        return await client.request("GET", "/kapis/x")

    async def main() -> None:
        async with making(run, server.url, **ADMIN, retries=RetryPolicy(2, 0.0)) as client:

            async def one(name: str, given: dict[str, Any]) -> None:
                try:
                    found[name] = (await send(client.with_options(**given))).status_code
                except errors.KubeSphereError as error:
                    found[name] = error
                gate.over.set()

            await client.request("GET", "/kapis/x")
            server.revoke_access()
            server.token_gate = gate
            async with anyio.create_task_group() as group:
                group.start_soon(one, "hasty", hasty)
                await anyio.to_thread.run_sync(gate.arrived.wait)
                group.start_soon(one, "patient", {})

    anyio.run(main) if run is None else run_to_end(run, main)
    return [found["hasty"], found["patient"]]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("haste", HASTY)
def test_who_gave_up_early_fails_nobody_else(
    server: Server, run: Any, haste: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Held(monkeypatch, fall_silent if haste == "short of breath" else hang_up)
    hasty, patient = outcomes(run, server, HASTY[haste], gate)
    assert isinstance(hasty, errors.TransportError)
    assert patient == 200


@pytest.mark.parametrize("run", RUNS)
def test_what_the_server_judged_holds_for_all(server: Server, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_: Held) -> None:
        server.token_answer = oauth(429, "invalid_grant", "auth rate limit exceeded")

    hasty, patient = outcomes(run, server, HASTY["never again"], Held(monkeypatch, locked))
    assert isinstance(hasty, errors.AccountLockedError)
    assert isinstance(patient, errors.AccountLockedError)
    assert len(server.forms) == 2
