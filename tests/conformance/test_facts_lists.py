"""What every list of the server answers: the wrapper, the items, and what the generated methods make of them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pytest
from kubesphere import KubeSphere, errors
from kubesphere.models import Metrics
from kubesphere.testing._server.loopback import Answer, Loopback
from support.conformance.contracts import VARIABLE
from support.conformance.facts import (
    CONTRACT,
    cases,
    check_annotations,
    check_model,
    check_reachable,
    find,
    is_page,
    methods,
    said,
    table,
)
from support.conformance.facts_types import differences
from support.conformance.releases import method_of
from support.conformance.results import declared

if TYPE_CHECKING:
    from collections.abc import Iterator

WRAPPERS = {
    "ListResult{items,totalItems}": "ListResult",
    "PageableResponse{items,total_count}": "PageableResponse",
    "{total,items}": "Totals",
    "bare JSON array": "array",
}

# What no operation of the contract answers: any kind that is registered, read by `request` or through /apis.
EXEMPT = {"GET /kapis/{group}/{version}/{resource} (dynamic fallback)"}

# Called other than the server's Go type: the Swagger's definition of that name is its wrapper.
NAMES = {"Metadata": "MetricMetadata"}


def _rows() -> list[tuple[str, dict[str, Any]]]:
    rows = table("list_items.json")
    assert rows.keys() >= EXEMPT if rows else True
    return [(key, row) for key, row in rows.items() if key not in EXEMPT]


@pytest.mark.parametrize("row", cases(_rows(), lambda row: row[0]))
def test_list(row: tuple[str, dict[str, Any]]) -> None:
    title, known = row
    operation = find(*title.split(" ", 1))
    check_reachable(operation)
    check_annotations(operation)
    answer = said(operation)
    items = answer.schema
    if known["wrapper"].startswith("Metrics{results"):
        assert answer.type_name == "Metrics"
        items = CONTRACT.resolve(answer.schema)["properties"]["results"]["items"]
        assert [declared(method) for method in methods(operation)] == [Metrics, Metrics]
    elif known["wrapper"] == "{data}":
        items = CONTRACT.resolve(answer.schema)["properties"]["data"]["items"]
    else:
        assert answer.kind == WRAPPERS[known["wrapper"]]
        _check_items(operation, known)
    item = known["item_type"]
    if "go_type" in item:
        assert items["$ref"].rpartition(".")[2] == NAMES.get(item["kind"], item["kind"])
        assert differences(items, item["go_type"]) == []
    else:  # whatever the resource's name in the path says: `test_facts_resources`
        assert "lookup" in item
        assert items == {}


def _check_items(operation: Any, known: dict[str, Any]) -> None:
    for method in methods(operation):
        returns = declared(method, "bananas")
        assert get_origin(returns) is list if known["wrapper"] == "bare JSON array" else is_page(returns)
        if "go_type" in known["item_type"]:
            check_model(get_args(returns)[0], said(operation).schema)
            assert get_args(returns)[0].__name__ == known["item_type"]["kind"]


# Lists, and metrics: what has optional parameters, of which a server may take any it doesn't know for a filter.
QUIET = [
    each.name
    for each in CONTRACT.operations.values()
    if each.method == "get"
    and not each.watches
    and not each.terminal
    and not any(parameter.get("required") for parameter in each.parameters("query"))
    and each.parameters("query")
    and "/namespaces/{namespace}/{resources}" not in each.path  # the same method as without a namespace
]


@pytest.fixture(scope="module")
def captured() -> Iterator[tuple[Loopback, KubeSphere]]:
    body = b'{"items": [], "totalItems": 0}'
    with (
        Loopback(lambda _: Answer(200, (("Content-Type", "application/json"),), body)) as server,
        KubeSphere(server.url, token="a.token", verify=False) as client,
    ):
        yield server, client


def test_nothing_is_sent_but_what_the_caller_gave_and_how_a_list_is_walked(
    captured: tuple[Loopback, KubeSphere],
) -> None:
    server, client = captured
    assert len(QUIET) > 150
    for name in QUIET:
        operation = CONTRACT.operations[name]
        server.requests.clear()
        arguments = ["x"] * len(VARIABLE.findall(operation.path))
        with suppress(errors.KubeSphereError):  # an answer of another kind: only the request counts
            method_of(client, name)(*arguments)
        assert [sorted(request.query) for request in server.requests] == [
            sorted([*operation.fixed.items(), *operation.defaults])
        ], name


def test_none_is_not_given(captured: tuple[Loopback, KubeSphere]) -> None:
    server, client = captured
    server.requests.clear()
    client.iam.v1alpha2.users.list(page=2, limit=None, name="")
    client.resources.v1alpha3.list("pods", namespace="a", page=2)
    client.resources.v1alpha3.list("nodes", namespace=None, ascending=False)
    client.resources.v1alpha2.list("pods", limit=10)
    assert [(request.path.rpartition("/v1alpha")[2], sorted(request.query)) for request in server.requests] == [
        ("2/users", [("ascending", "true"), ("limit", "500"), ("name", ""), ("page", "2")]),
        ("3/namespaces/a/pods", [("ascending", "true"), ("limit", "500"), ("page", "2")]),
        ("3/nodes", [("ascending", "false"), ("limit", "500")]),
        ("2/pods", [("limit", "10")]),
    ]
