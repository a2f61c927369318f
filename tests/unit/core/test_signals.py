"""A signal handler that sends a request itself, while the main thread is importing what its first one needs."""

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
        code = PROGRAM.format(url=wire.url, module=module, is_async=is_async)
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False, cwd=GENERATED
        )
    assert (done.returncode, done.stdout.split()) == (0, ["200", "200"]), done.stderr
