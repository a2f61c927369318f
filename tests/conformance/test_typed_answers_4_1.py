"""How many calls of 4.1 have a typed answer: as published, with the facts, and with what is served without a route."""

from __future__ import annotations

import csv
import re
import sys
from typing import TYPE_CHECKING

import pytest
from ksgen.contract.contract import Contract, load
from ksgen.ir.operations import read_operations
from ksgen.ir.types import ANY, ListOf, MapOf, Types
from support.conformance.contracts import ROOT
from support.conformance.releases import normalised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.ir.nodes import Operation
    from ksgen.ir.types import Type

SERVER = ROOT.parent / "shared" / "server-4.1"
# What the server itself answers with anything: the table says so of its route.
_ANYTHING = {"any", "Any", "object", "List<object>", "List<any>", "{byte}", "{string}"}

pytestmark = pytest.mark.skipif(not SERVER.is_dir(), reason="the server's tables (../shared/server-4.1) are not here")


def shape(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path).rstrip("/")


def rows(name: str) -> list[dict[str, str]]:
    with (SERVER / name).open(newline="") as lines:
        return list(csv.DictReader(lines))


def is_typed(operation: Operation) -> bool:
    """Whether the answer's type says anything; of a call by resource name the names say it."""
    result = operation.result
    if operation.selector is not None or operation.called_by is not None:
        return True
    said = result.kind not in {"page", "model", "models", "json_value"} or not _says_nothing(result.item)
    return result.kind != "anything" and said


def _says_nothing(kind: Type) -> bool:
    if isinstance(kind, ListOf | MapOf):
        return _says_nothing(kind.item)
    return kind == ANY


def counted(operations: Iterable[Operation]) -> tuple[int, int]:
    known = list(operations)
    return sum(map(is_typed, known)), len(known)


def calls(contract: Contract) -> list[Operation]:
    """The calls of a contract, with those on custom resources under `/apis`."""
    return read_operations(Types(contract))


def test_how_many_answers_are_typed(capsys: pytest.CaptureFixture[str]) -> None:
    published, _ = normalised("release-4.1")
    dynamic = {(row["method"], shape(row["path"])) for row in rows("extra/dynamic_operations.csv")}
    contract = Contract(published, "published")
    for index, node in enumerate(contract.operations()):
        node.node["operationId"] = f"calls.c{index}"  # names are no matter here
    bare = calls(contract)
    everything = calls(load(ROOT / "specs" / "release-4.1" / "contract.json"))
    routed = [each for each in everything if (each.verb, shape(each.path)) not in dynamic]
    without, facts, whole = counted(bare), counted(routed), counted(everything)
    with capsys.disabled():
        told = f"{without[0]} of {without[1]} calls typed without facts, {facts[0]} of {facts[1]} with them"
        sys.stdout.write(f"\n{told}, {whole[0]} of {whole[1]} with kinds that have no route\n")
    assert without[0] < 110
    assert facts[0] / facts[1] > 230 / 251
    assert whole[0] / whole[1] > 419 / 440
    assert whole[1] - facts[1] == len(dynamic)
    answers = {(row["method"], shape(row["path"])): row["real_answer"] for row in rows("routes.csv")}
    untyped = [each for each in everything if not is_typed(each)]
    assert {answers.get((each.verb, shape(each.path)), each.path) for each in untyped} <= _ANYTHING
