"""Every operation of release 4.1, called through its client, sends what the contract says and reaches its route."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from support.conformance.by_name import NAMESPACED as IN_NAMESPACE
from support.conformance.contracts import ROOT, Contract
from support.conformance.driver import Driver
from support.conformance.releases import pinned

from conformance.test_surface import check_surface

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.conformance.contracts import Operation

CONTRACT = Contract.read(ROOT / "specs" / "release-4.1" / "contract.json")
# What lies in one namespace is called by the method without one, whose calls include it.
GROUPS: dict[str, dict[str, Operation]] = defaultdict(dict)
for name, operation in CONTRACT.operations.items():
    if IN_NAMESPACE not in operation.path:
        GROUPS[name.partition(".")[0]][name] = operation


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with Driver(pinned("release-4.1", "kubesphere_4_1")) as driver:
        yield driver


@pytest.mark.parametrize("group", GROUPS)
def test_operations(driver: Driver, group: str) -> None:
    failures: dict[str, str] = {}
    for name, each in GROUPS[group].items():
        try:
            driver.check(each)
        except Exception as error:  # noqa: BLE001 - all failures in one report
            failures[name] = f"{type(error).__name__}: {error}"[:500]
    assert not failures


def test_the_client_has_no_other_methods() -> None:
    check_surface(pinned("release-4.1", "kubesphere_4_1"))
