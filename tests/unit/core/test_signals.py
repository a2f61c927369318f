"""A signal handler that sends a request itself, and others who can't wait for what a first request imports."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import kubesphere
import pytest
from support.core.wire import Wire, answer

pytestmark = pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="there are no such signals here")

GENERATED = Path(kubesphere.__file__).parents[1]
PROGRAM = """
import asyncio, signal, sys, threading
from kubesphere import AsyncKubeSphere, KubeSphere

main, told = threading.get_ident(), []
ks = KubeSphere({url!r}, token="t")

class Finder:
    def find_spec(self, name, *_):
        if name == "kubesphere._core.{module}":
            signal.pthread_kill(main, signal.SIGUSR1)

async def asked():
    async with AsyncKubeSphere({url!r}, token="t") as client:
        return await client.request("GET", "/main")

sys.meta_path.insert(0, Finder())
signal.signal(signal.SIGUSR1, lambda *_: told.append(ks.request("GET", "/handler").status_code))
found = asyncio.run(asked()) if {is_async} else ks.request("GET", "/main")
print(found.status_code, *told)
"""


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("module", ["transport.request", "transport.refusals"])
def test_it_waits_for_what_is_half_imported(module: str, is_async: bool) -> None:
    with Wire(answer(200)) as wire:
        assert _printed(PROGRAM.format(url=wire.url, module=module, is_async=is_async)) == ["200", "200"]


IMPORTING = """
import signal, sys
from kubesphere import KubeSphere

told = []
ks = KubeSphere({url!r}, token="t")

class Finder:
    def find_spec(self, name, *_):
        if name == "kubesphere._core.lists.sync_page":
            signal.raise_signal(signal.SIGUSR1)

sys.meta_path.insert(0, Finder())
signal.signal(signal.SIGUSR1, lambda *_: told.append(ks.request("GET", "/handler").status_code))
import kubesphere._core.lists.sync_page
print(*told, ks.request("GET", "/main").status_code)
"""


def test_it_waits_for_no_module_that_the_thread_below_it_imports() -> None:
    with Wire(answer(200)) as wire:
        assert _printed(IMPORTING.format(url=wire.url)) == ["200", "200"]


ENDING = """
from kubesphere import KubeSphere

class Goodbye:
    def __init__(self):
        self.ks = KubeSphere("http://127.0.0.1:9", token="t")
    def __del__(self, print=print):
        try:
            self.ks.request("GET", "/goodbye")
        except ImportError:
            print("too late", flush=True)

class Cycle: pass

cycle = Cycle()
cycle.itself, cycle.goodbye = cycle, Goodbye()
"""


def test_a_request_of_a_program_that_has_ended_waits_for_no_thread() -> None:
    assert _printed(ENDING) == ["too", "late"]


def _printed(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False, cwd=GENERATED
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
