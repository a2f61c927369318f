"""Each folder of `tests/cases`: what is found, what the contract says, what the client sends and returns."""

from __future__ import annotations

import asyncio
import inspect
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
    whole = {key: published[key] for key in ("consumes", "produces") if key in published}
    ks = client(published["paths"], published["definitions"], whole=whole)
    contract = json.loads((client.project.specs / "test" / "contract.json").read_text("utf-8"))
    for pointer, value in expected["contract"].items():
        found = at(contract, pointer)
        assert (list(found) if isinstance(value, list) and isinstance(found, dict) else found) == value, pointer
    if "call" in expected:
        for call in listed(expected["call"]):
            check_call(client, ks, call)
            asyncio.run(check_asynchronous(client, call))


def test_a_folder_has_the_name_of_the_rule_that_it_shows():
    for folder in FOLDERS:
        found = {rule for rule, _ in json.loads((folder / "expected.json").read_text("utf-8"))["findings"]}
        assert not found or folder.name.startswith(tuple(found)), folder.name


def at(document, pointer):
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return reduce(lambda value, token: value[int(token) if isinstance(value, list) else token], tokens, document)


def listed(call):
    return call if isinstance(call, list) else [call]


def check_call(client, ks, call):
    check_returned(client, call, called(client, ks, call))


async def check_asynchronous(client, call):
    async with client.package.AsyncKubeSphere(client.api.url, token="t") as ks:
        returned = called(client, ks.a.v1, call)
        assert inspect.isawaitable(returned)
        check_returned(client, call, await returned)


def called(client, ks, call):
    status, kind = call.get("status", 200), call.get("answer_type", "application/json")
    text = json.dumps(call["answer"]) if "answer" in call else call["answer_text"]
    client.api.answer = Answer(text.encode(), status, {"Content-Type": kind})
    method = reduce(getattr, call["method"].split("."), ks)
    return method(*call.get("arguments", ()), **call.get("keywords", {}))


def check_returned(client, call, returned):
    check_request(client.api.last, call["request"])
    if "type" in call:
        assert type(returned).__name__.removeprefix("Async") == call["type"]
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
