"""Clients of two releases in one program: they share nothing, and the server's version says which to take."""

from __future__ import annotations

import asyncio
import importlib
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import kubesphere
import pytest
from kubesphere.testing._server.loopback import Answer, Loopback
from support.conformance.contracts import ROOT
from support.conformance.releases import pinned

if TYPE_CHECKING:
    from types import ModuleType

JSON = (("Content-Type", "application/json"),)
SNIPPET = re.compile(r"<!-- releases -->\n```python\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def newer() -> ModuleType:
    return importlib.import_module(pinned("release-4.1", "kubesphere_4_1").package)


def modules(package: str) -> dict[str, ModuleType]:
    return {
        name.removeprefix(package): module
        for name, module in sys.modules.items()
        if name == package or name.startswith(f"{package}.")
    }


def test_they_share_no_module_no_class_and_no_state(newer: ModuleType) -> None:
    for package in (kubesphere, newer):
        for name in ("client", "async_client", "models", "errors", "auth", "api.iam", "_core.kube.kinds"):
            importlib.import_module(f"{package.__name__}.{name}")
    ours, theirs = modules("kubesphere"), modules(newer.__name__)
    shared = ours.keys() & theirs.keys()
    assert len(shared) > 50
    for name in shared:
        assert ours[name] is not theirs[name]
        mine = {id(value) for value in vars(ours[name]).values() if isinstance(value, dict | list | set) and value}
        its = {id(value) for key, value in vars(theirs[name]).items() if not key.startswith("__")}
        assert not mine & its, name
        for value in vars(theirs[name]).values():
            home = getattr(value, "__module__", None)
            assert not (isinstance(home, str) and home.partition(".")[0] == "kubesphere"), (name, value)
    assert kubesphere.RELEASE == "release-3.4"
    assert newer.RELEASE == "release-4.1"
    assert not issubclass(newer.errors.NotFoundError, kubesphere.errors.KubeSphereError)


def test_one_import_brings_nothing_of_the_other(newer: ModuleType) -> None:
    folder = ROOT / ".pytest_cache" / "d" / newer.__name__
    code = f"import sys; sys.path.append({str(folder)!r}); import {newer.__name__}.client, {newer.__name__}.models; "
    code += "print([name for name in sys.modules if name.partition('.')[0] == 'kubesphere'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("version", "release"), [("v3.4.1", "release-3.4"), ("v4.1.3", "release-4.1")])
def test_the_documented_way_picks_by_version(newer: ModuleType, version: str, release: str) -> None:
    """As README.md has it."""
    [snippet] = SNIPPET.findall((ROOT / "README.md").read_text())
    scope: dict[str, Any] = {}
    exec(compile(snippet, "README.md", "exec"), scope)
    answer = f'{{"gitVersion": "{version}"}}'.encode()
    with Loopback(lambda _: Answer(200, JSON, answer)) as server:
        with scope["client_of"](server.url, token="a.token") as ks:
            assert release == sys.modules[type(ks).__module__.partition(".")[0]].RELEASE
            before = len(server.requests)
            ks.cluster("m").request("GET", "/kapis/x")
        assert server.requests[before].target == (
            "/clusters/m/kapis/x" if release[-3:] == "4.1" else "/kapis/clusters/m/x"
        )


def test_both_at_once_against_one_server(newer: ModuleType) -> None:
    with Loopback(lambda request: Answer(200, JSON, b'{"items": [], "totalItems": 0}')) as server:

        async def main() -> None:
            old = kubesphere.AsyncKubeSphere(server.url, token="a.token")
            new = newer.AsyncKubeSphere(server.url, token="b.token")
            async with old, new:
                await asyncio.gather(old.iam.v1alpha2.users.list(), new.iam.v1beta1.users.list())

        asyncio.run(main())
        sent = {(each.path, each.header("authorization")) for each in server.requests}
    assert sent == {
        ("/kapis/iam.kubesphere.io/v1alpha2/users", "Bearer a.token"),
        ("/kapis/iam.kubesphere.io/v1beta1/users", "Bearer b.token"),
    }
