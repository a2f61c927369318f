"""Every operation of the contract, called through the generated package, sends what the contract says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.conformance.calls import calls_of
from support.conformance.driver import TOKEN, Driver
from support.conformance.releases import committed, method_of
from support.conformance.routes import routes_of, shape, table

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASE = committed()
OPERATIONS = RELEASE.called


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with Driver(RELEASE) as driver:
        yield driver


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    with RELEASE.client("KubeSphere")("http://127.0.0.1", token=TOKEN, verify=False) as client:
        yield client


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation(driver: Driver, name: str) -> None:
    driver.check(OPERATIONS[name])


@pytest.mark.skipif(not table(), reason="the server's route table (../shared/server/routes.csv) is not here")
@pytest.mark.parametrize(
    "name", [name for name, each in OPERATIONS.items() if each.path.startswith(("/kapis", "/oauth"))]
)
def test_route(client: Any, name: str) -> None:
    """What a call sends (`test_operation` proves that it sends it) reaches its own route of the server."""
    operation = OPERATIONS[name]
    for call in calls_of(operation, method_of(client, name)):
        found = routes_of(call.sent.method, call.sent.path)
        assert shape(call.template) in found
