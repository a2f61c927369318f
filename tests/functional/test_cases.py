"""Each folder of `tests/cases`: what is found, what the contract says, what the client sends and returns."""

from __future__ import annotations

import json
from functools import reduce
from pathlib import Path

import pytest
from ksgen.contract.validate import validate
from support.functional.pipeline import Answer

CASES = Path(__file__).parents[1] / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/input.json"))


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def case(request):
    """The input and what is expected of it."""
    return tuple(json.loads((request.param / name).read_text("utf-8")) for name in ("input.json", "expected.json"))


def test_case(case, client):
    published, expected = case
    assert [[each.rule, each.pointer] for each in validate(published, "file")] == expected["findings"]
    ks = client(published["paths"], published["definitions"])
    contract = json.loads((client.project.specs / "test" / "contract.json").read_text("utf-8"))
    for pointer, value in expected["contract"].items():
        found = at(contract, pointer)
        assert (list(found) if isinstance(value, list) and isinstance(found, dict) else found) == value, pointer
    if "call" in expected:
        check_call(client, ks, expected["call"])


def at(document, pointer):
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return reduce(lambda value, token: value[int(token) if isinstance(value, list) else token], tokens, document)


def check_call(client, ks, call):
    if "answer" in call:
        client.api.says(call["answer"])
    else:
        client.api.answer = Answer(call["answer_text"].encode(), 200, {"Content-Type": call["answer_type"]})
    method = reduce(getattr, call["method"].split("."), ks)
    returned = method(*call.get("arguments", ()), **call.get("keywords", {}))
    check_request(client.api.last, call["request"])
    for name, value in call.get("attributes", {}).items():
        assert getattr(returned, name) == value
    if "returns" in call:
        assert returned == call["returns"]
    if "returns_bytes" in call:
        assert returned == call["returns_bytes"].encode()


def check_request(sent, wanted):
    assert (sent.method, sent.target) == (wanted["method"], wanted["target"])
    assert sent.headers.get("content-type", "").startswith(wanted.get("content_type", ""))
    if "body" in wanted:
        assert sent.body.decode() == wanted["body"]
    for text in wanted.get("holds", ()):
        assert text.encode() in sent.body
