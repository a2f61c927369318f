"""The package has a method for every operation of the contract, and none besides."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.conformance.contracts import ROOT
from support.conformance.driver import TOKEN
from support.conformance.releases import committed, pinned
from support.conformance.surface import methods, tables

if TYPE_CHECKING:
    from support.conformance.releases import Release


def check_surface(release: Release) -> None:
    """Methods, sync and async, tables of operations, and contract agree; both ways take the same arguments."""
    options = {"token": TOKEN, "verify": False}
    sync = methods(release.package, release.client("KubeSphere")("http://127.0.0.1", **options))
    asynchronous = methods(release.package, release.client("AsyncKubeSphere")("http://127.0.0.1", **options))
    assert sync.keys() == release.called.keys()
    assert asynchronous.keys() == release.called.keys()
    for name, method in sync.items():
        one, other = inspect.signature(method), inspect.signature(asynchronous[name])
        assert one.parameters == other.parameters, name
        operation = release.contract.operations[name]
        assert inspect.iscoroutinefunction(asynchronous[name]) != (operation.watches or operation.terminal), name
        if not operation.watches:
            assert one.return_annotation == re.sub("^Async(?=Page|Process)", "", other.return_annotation), name
    rows = tables(release.package)
    places = sorted((method, path) for _, method, path in rows)
    assert places == sorted((each.method.upper(), each.path) for each in release.contract.operations.values())


def test_every_operation_has_a_method_and_every_method_an_operation() -> None:
    check_surface(committed())


def test_every_call_that_is_listed_can_be_made() -> None:
    release = committed()
    client = release.client("KubeSphere")("http://127.0.0.1", token=TOKEN, verify=False)
    listed = (ROOT / "generated" / "api.md").read_text(encoding="utf-8")
    calls = re.findall(r"\| `(ks\..*?\))` \|", listed)
    assert len(calls) > 1500
    for text in calls:
        call = ast.parse(text, mode="eval").body
        assert isinstance(call, ast.Call)
        chain = ast.unparse(call.func).split(".")[1:]
        given = {each.arg: None for each in call.keywords}
        inspect.signature(reduce(getattr, chain, client)).bind(*call.args, **given)


@pytest.mark.parametrize("other", [False, True], ids=["committed", "release-4.1"])
def test_a_readme_speaks_of_its_own_release(other: bool) -> None:
    """Every name in its examples is one of the package's, and no other release is spoken of."""
    release = pinned("release-4.1", "kubesphere_4_1") if other else committed()
    package = importlib.import_module(release.package)
    text = Path(str(package.__file__)).parents[1].joinpath("README.md").read_text(encoding="utf-8")
    client = release.client("KubeSphere")("http://127.0.0.1", token=TOKEN, verify=False)
    found = set()
    for block in re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.ImportFrom):
                module = importlib.import_module(str(node.module))
                assert [each.name for each in node.names if not hasattr(module, each.name)] == []
            elif isinstance(node, ast.Attribute) and ast.unparse(node).startswith("ks."):
                chain = ast.unparse(node)
                if re.fullmatch(r"[\w.]+", chain):
                    reduce(getattr, chain.split(".")[1:], client)
                    found.add(chain)
    assert len(found) > 15
    assert set(re.findall(r"\b[34]\.\d\b", text)) <= {"4.1" if other else "3.4"}
