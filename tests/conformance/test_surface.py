"""The package has a method for every operation of the contract, and none besides."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

from support.conformance.by_name import NAMESPACED
from support.conformance.driver import TOKEN
from support.conformance.releases import committed
from support.conformance.surface import methods, tables

if TYPE_CHECKING:
    from support.conformance.releases import Release


def check_surface(release: Release) -> None:
    """Methods, sync and async, tables of operations, and contract agree; both ways take the same arguments."""
    options = {"token": TOKEN, "verify": False}
    # What lies in one namespace is called by the method without one.
    names = {name for name, each in release.contract.operations.items() if NAMESPACED not in each.path}
    sync = methods(release.package, release.client("KubeSphere")("http://127.0.0.1", **options))
    asynchronous = methods(release.package, release.client("AsyncKubeSphere")("http://127.0.0.1", **options))
    assert sync.keys() == names
    assert asynchronous.keys() == names
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
