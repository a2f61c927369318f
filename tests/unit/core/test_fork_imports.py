"""What a first request imports is whole before a fork: a thread that is importing it then is gone in the child."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import kubesphere
import pytest
from support.core.wire import Wire

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")

GENERATED = Path(kubesphere.__file__).parents[1]
BODY = b'{"items": [], "totalItems": 0}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"

FIRST_LIST = """
import asyncio, os, sys
from {package} import {name}
client = {name}({url!r}, token="t")

async def listed():
    async with client as ks:
        return await ks.iam.v1alpha2.users.list()

def first():
    return asyncio.run(listed()) if {name!r}.startswith("Async") else client.iam.v1alpha2.users.list()

client.iam.v1alpha2.users
if os.fork() == 0:
    before = set(sys.modules)
    first()
    print(*sorted(each for each in set(sys.modules) - before if each.startswith("{package}._core.")), flush=True)
    os._exit(0)
assert os.wait()[1] == 0
"""


@pytest.mark.parametrize("name", ["KubeSphere", "AsyncKubeSphere"])
def test_a_child_imports_nothing_that_another_thread_may_have_been_importing(name: str) -> None:
    with Wire(lambda connection: connection.sendall(ANSWER % (len(BODY), BODY))) as wire:
        code = FIRST_LIST.format(package="kubesphere", name=name, url=wire.url)
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False, cwd=GENERATED
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_a_fork_says_nothing_of_a_package_that_is_gone() -> None:
    code = """
import os, sys
from kubesphere import AsyncKubeSphere, KubeSphere
made = KubeSphere, AsyncKubeSphere
for each in [each for each in sys.modules if each.partition(".")[0] == "kubesphere"]:
    del sys.modules[each]
sys.path.remove(".")
if os.fork() == 0:
    os._exit(0)
assert os.wait()[1] == 0
"""
    code = f"import sys; sys.path.insert(0, '.')\n{code}"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, timeout=30, check=False, cwd=GENERATED
    )
    assert (done.returncode, done.stderr) == (0, "")
