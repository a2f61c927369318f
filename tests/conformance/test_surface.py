"""The package has a method for every operation of the contract, and none besides."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from support.conformance.driver import TOKEN
from support.conformance.releases import committed
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
        assert inspect.iscoroutinefunction(asynchronous[name]) != release.contract.operations[name].watches, name
        if not release.contract.operations[name].watches:
            assert one.return_annotation == other.return_annotation.replace("AsyncPage[", "Page["), name
    rows = tables(release.package)
    places = sorted((method, path) for _, method, path in rows)
    assert places == sorted((each.method.upper(), each.path) for each in release.contract.operations.values())


def test_every_operation_has_a_method_and_every_method_an_operation() -> None:
    check_surface(committed())
