"""A program of several processes with one token cache, each of which makes one call when told to.

`python cached_caller.py URL FOLDER KIND...`: a process for each kind. They are forked, so that what they import is
imported once; each has its own client and its own cache.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import anyio
from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, json_value

PASSWORD = "P#$$w0rd &+="


def call(url: str, folder: str, kind: str) -> None:
    """One call, in this process."""
    get = Operation("GET", "/kapis/{x}", json_value())
    account = {"username": "admin", "password": PASSWORD, "token_cache": FileTokenCache(folder)}
    if kind == "sync":
        with Client(url, **account) as client:
            client.call(get, ("x",))
        return

    async def main() -> None:
        async with AsyncClient(url, **account) as client:
            await client.call(get, ("x",))

    anyio.run(main, backend=kind)


def main() -> None:
    """Fork, tell when all are ready, and end well if each has."""
    url, folder, *kinds = sys.argv[1:]
    for name in ("h2.connection", "httpcore", "msgspec.json", "trio"):  # which a first call imports
        import_module(name)
    waiting, start = os.pipe()
    processes: list[int] = []
    for kind in kinds:
        process = os.fork()
        if not process:
            os.close(start)
            os.read(waiting, 1)  # until the other end is closed
            call(url, folder, kind)
            return
        processes.append(process)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    os.close(start)
    sys.exit(max([os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) != 0 for process in processes]))


if __name__ == "__main__":
    main()
