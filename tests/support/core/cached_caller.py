"""A program that makes one call when told to, with a token cache: `python cached_caller.py URL FOLDER KIND`."""

from __future__ import annotations

import sys

from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, json_value

PASSWORD = "P#$$w0rd &+="


def main() -> None:
    url, folder, kind = sys.argv[1:]
    get = Operation("GET", "/kapis/{x}", json_value())
    account = {"username": "admin", "password": PASSWORD, "token_cache": FileTokenCache(folder)}
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    if kind == "sync":
        with Client(url, **account) as client:
            client.call(get, ("x",))
        return

    async def call() -> None:
        async with AsyncClient(url, **account) as client:
            await client.call(get, ("x",))

    import anyio

    anyio.run(call, backend=kind)


if __name__ == "__main__":
    main()
