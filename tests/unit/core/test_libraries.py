"""What is imported when, and which HTTP library is used."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from kubesphere._core import errors
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.transport.async_transport import AsyncTransport
from kubesphere._core.transport.sync_transport import Transport
from support.core.crowd import RUNNERS, run_async
from support.core.oauth_server import PASSWORD
from support.core.users import ECHO

if TYPE_CHECKING:
    from support.core.oauth_server import Handler, Server

each_library = pytest.mark.parametrize(
    ("library", "other"), [(httpx, httpx2), (httpx2, httpx)], ids=["httpx", "httpx2"]
)

CORE = Path(inspect.getfile(Client)).parents[1]


def plain_environment() -> dict[str, str]:
    """The environment without what a run of tests on several cores, or one that is measured, sets."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COVERAGE_"))}


def in_new_python(code: str) -> str:
    """What a fresh interpreter prints."""
    env = {**plain_environment(), "PYTHONPATH": os.pathsep.join([str(CORE.parents[1]), str(Path(__file__).parents[2])])}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_resources_and_models_stand_on_imports_no_library() -> None:
    code = """
import sys
import kubesphere._core.operation, kubesphere._core.async_resource, kubesphere._core.sync_resource
import kubesphere._core.models.model, kubesphere._core.errors
import kubesphere._core.models.quantity, kubesphere._core.models.fields, kubesphere._core.models.validation
names = ("httpx", "httpx2", "httpcore", "aiohttp", "msgspec", "anyio", "ssl", "decimal")
print([name for name in names if name in sys.modules])
"""
    assert in_new_python(code) == "[]\n"


def test_a_first_call_with_a_token_imports_no_more_than_it_needs() -> None:
    """No time is measured: what costs time is imported, or made, by what needs it."""
    code = """
import sys, httpx
before = set(sys.modules)
import dataclasses
def made(*_): raise AssertionError("a dataclass, which takes 2 ms to make; write the class out")
dataclasses._process_class = made
import kubesphere
ks = kubesphere.KubeSphere("http://127.0.0.1", token="t")
ks.iam.v1alpha2.users, kubesphere.models.User().spec.email
own = {name.removeprefix("kubesphere.") for name in set(sys.modules) - before}
seldom = ("aio", "async_client", "filters", "testing", "_cli", "_kinds", "_core.devops", "_core.auth.grants",
    "_core.auth.token_auth", "_core.auth.token_cache", "_core.auth.interactive", "_core.client.raw",
    "_core.client.sync_streams", "_core.transport.redirects", "_core.lists.sync_watch",
    "_core.lists.sync_informer", "_core.models.validation", "_core.models.yaml_text", "_core.models.series",
    "_core.client.answers", "_core.client.requests", "_core.transport.refusals", "_core.transport.request",
    "_core.transport.sync_sending", "_core.transport.sync_body", "_core.transport.deadline", "_core.transport.files",
    "_core.lists.paging", "_core.models.levels", "_core.models.codec", "_core.models.table", "_core.transport.exchange",
    "_core.transport.retry", "msgspec", "certifi", "yaml", "tempfile", "asyncio", "importlib.util", "inspect",
    "hashlib")
print(sorted(name for name in own if name in seldom or name.startswith("_core.kube") or "async_" in name))
print(sorted(name for name in own if name.startswith(("api.", "models.", "_operations."))))
print(kubesphere._core.transport.connections.default_trust.cache_info().currsize)
"""
    models = "['_operations.iam', 'api.iam', 'models._objects', 'models.iam_v1alpha2']"
    assert in_new_python(code) == f"[]\n{models}\n0\n"


def test_one_module_names_the_http_library() -> None:
    for path in CORE.rglob("*.py"):
        if path.name != "http.py":
            assert re.search(r"^\s*(import|from) httpx", path.read_text(), re.MULTILINE) is None, path.name


def test_what_others_have_installed_is_not_taken(server: Server) -> None:
    """httpx2 and aiohttp are there, and nobody has asked for them."""
    with Client(server.url, username="admin", password=PASSWORD) as client:
        assert type(client.request("GET", "/kapis/x")) is httpx.Response
        assert type(client._http) is Transport

    async def main() -> None:
        async with AsyncClient(server.url, username="admin", password=PASSWORD) as client:
            assert type(await client.request("GET", "/kapis/x")) is httpx.Response
            assert type(client._http) is AsyncTransport

    asyncio.run(main())


def test_what_was_asked_for_is_taken(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUBESPHERE_URL", server.url)
    monkeypatch.setenv("KUBESPHERE_FAST", "1")

    async def main() -> None:
        async with AsyncClient.from_env(username="admin", password=PASSWORD) as client:
            assert type(await client.request("GET", "/kapis/x")) is httpx.Response
            assert type(client._http).__name__ == "AiohttpTransport"

    asyncio.run(main())
    monkeypatch.setenv("KUBESPHERE_FAST", "perhaps")
    with pytest.raises(ValueError, match="KUBESPHERE_FAST must be 1 or 0, not 'perhaps'"):
        AsyncClient.from_env(username="admin", password=PASSWORD)


def test_speed_that_is_not_installed_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ImportError, match="the extra fast installs"):
        AsyncClient("http://h", token="t", fast=True)


@each_library
def test_a_client_of_either_library_serves(server: Server, library: Any, other: Any) -> None:
    serve_redirects(server)
    with library.Client() as mine:
        client = Client(server.url, username="admin", password=PASSWORD, http_client=mine, timeout=other.Timeout(5))
        assert type(client._timeout) is library.Timeout
        client.call(ECHO, ("x",))
        server.revoke_access()
        assert client.request("GET", "/kapis/a", follow_redirects=True).json()["target"] == "/kapis/b"
        with client.stream("GET", "/kapis/x") as answer:
            assert json.loads(answer.read())["method"] == "GET"
        with pytest.raises(errors.ConnectionDroppedError) as caught:
            client.request("POST", "/kapis/drop")
    assert type(caught.value.__cause__).__module__.partition(".")[0] == library.__name__
    assert server.grants() == ["password", "refresh_token"]


@each_library
@pytest.mark.parametrize("run", RUNNERS)
def test_an_async_client_of_either_library_serves(server: Server, library: Any, other: Any, run: Any) -> None:
    serve_redirects(server)

    async def main() -> None:
        async with library.AsyncClient() as mine:
            client = AsyncClient(server.url, username="admin", password=PASSWORD, http_client=mine)
            await client.call(ECHO, ("x",))
            server.revoke_access()
            response = await client.request("GET", "/kapis/a", follow_redirects=True)
            assert response.json()["target"] == "/kapis/b"
            async with client.stream("GET", "/kapis/x") as answer:
                assert json.loads(await answer.read())["method"] == "GET"
            with pytest.raises(errors.ConnectionDroppedError) as caught:
                await client.request("POST", "/kapis/drop")
        assert type(caught.value.__cause__).__module__.partition(".")[0] == library.__name__

    run_async(run, main)
    assert server.grants() == ["password", "refresh_token"]


@each_library
def test_one_login_serves_clients_of_both(server: Server, library: Any, other: Any) -> None:
    auth = TokenAuth(server.url, PasswordGrant("admin", PASSWORD))
    with library.Client() as first, other.Client() as second:
        for mine in (first, second, None):
            with Client(server.url, auth=auth, http_client=mine) as client:
                client.call(ECHO, ("x",))
    assert server.grants() == ["password"]


def serve_redirects(server: Server) -> None:
    server.routes["/kapis/a"] = lambda handler: handler.answer(302, "text/html", b"", Location="/kapis/b")
    server.routes["/kapis/drop"] = drop


def drop(handler: Handler) -> None:
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


OVER_AIOHTTP = """
import sys
import pytest
from kubesphere._core.client.base import BaseClient
init = BaseClient.__init__
def fast(self, *values, **options):
    init(self, *values, **options if options.get("http_client") else {"fast": True, **options})
BaseClient.__init__ = fast
sys.exit(pytest.main(sys.argv[1:]))
"""


def test_all_of_it_works_over_aiohttp() -> None:
    """The tests of what is sent and received, once more in a process whose clients are fast."""
    folder = Path(__file__).parent
    tests = [str(folder / f"test_{name}.py") for name in ("login", "follow", "watch", "crowd")]
    command = [sys.executable, "-c", OVER_AIOHTTP, "-q", "-x", "-p", "no:cacheprovider", "-n0"]
    done = subprocess.run(
        [*command, *tests],
        cwd=folder.parents[2],
        capture_output=True,
        text=True,
        check=False,
        env={**plain_environment(), "PYTHONPATH": str(CORE.parents[1])},
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "passed" in done.stdout or "100%" in done.stdout
