"""Variants: what a path does for some query, as an operation of its own."""

from __future__ import annotations

import pytest
from ksgen.contract.contract import Contract, OperationNode, assign_names
from ksgen.errors import KsgenError
from ksgen.ir.operations import FIXED, expand
from support.generator.facts_documents import applied, document, operation, tables


def logs(*variants):
    """An operation with some query, and with these variants."""
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("operation", "start", "file")]
    target = document({"/kapis/a.io/v1/logs": {"get": operation(parameters=query, operationId="a.v1.logs.query")}})
    applied(target, tables(variants=[f"GET|/kapis/a.io/v1/logs|{each}" for each in variants]))
    return target


def expanded(target):
    (path,) = target["paths"]
    return [*expand(OperationNode("get", path, target["paths"][path]["get"]))]


def test_an_operation_without_variants_is_itself():
    target = logs()
    (found,) = expanded(target)
    assert found.node is target["paths"][found.path]["get"]


def test_a_variant_fixes_a_parameter_that_is_then_no_argument():
    base, export = expanded(logs("export|operation=export||Text|"))
    assert export.node["operationId"] == "a.v1.logs.export"
    assert export.node[FIXED] == {"operation": "export"}
    assert [each["name"] for each in export.node["parameters"]] == ["start", "file"]
    assert [*export.node["responses"]["200"]["content"]] == ["text/plain"]
    assert (export.method, export.path) == (base.method, base.path)
    assert FIXED not in base.node
    assert [each["name"] for each in base.node["parameters"]] == ["operation", "start", "file"]


def test_a_variant_may_ask_for_what_was_optional():
    _, download = expanded(logs("download|file* lines:integer||Binary|"))
    found = {each["name"]: bool(each.get("required")) for each in download.node["parameters"]}
    assert found == {"operation": False, "start": False, "file": True, "lines": False}


def test_several_variants():
    found = expanded(logs("export|operation=export||Text|", "download|file*||Binary|"))
    assert [each.node["operationId"] for each in found] == ["a.v1.logs.query", "a.v1.logs.export", "a.v1.logs.download"]


def test_a_variant_by_the_name_of_an_operation_is_refused():
    target = logs("list|operation=export||Text|")
    target["paths"]["/kapis/a.io/v1/logs/{log}"] = {"get": operation()}
    target["paths"]["/kapis/a.io/v1/logs"]["get"]["x-ksgen-name"] = "a.v1.logs.list"
    with pytest.raises(KsgenError) as caught:
        assign_names(Contract(target, "contract.json"))
    assert caught.value.message == "two operations are both called `a.v1.logs.list`"
