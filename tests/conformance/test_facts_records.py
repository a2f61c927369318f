"""Every JSON that the real server was recorded to answer is valid by the contract's schema of that answer."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from servers.replay import RECORDS, Record, records
from support.conformance.by_name import typed
from support.conformance.facts import CONTRACT

if TYPE_CHECKING:
    from support.conformance.contracts import Json, Operation

_CONTRACT = "urn:contract"
_REGISTRY: Registry[Any] = Registry().with_resource(_CONTRACT, DRAFT202012.create_resource(CONTRACT.document))


def _home(path: str) -> str:
    """The path on the cluster itself: that of a member cluster is the same behind a prefix."""
    root, found, rest = path.partition("/clusters/")
    return f"{root}/{rest.partition('/')[2]}" if found and root in {"/kapis", "/apis", "/api"} else path


@cache
def _operation(record: Record) -> Operation | None:
    """The record's operation; by the resource's name in the path, its items have a type."""
    found = CONTRACT.find(record.method, _home(record.path), record.query)
    if found is None:
        return None
    operation, values = found
    if not operation.by_name or "/{resources}" not in operation.path:
        return operation
    names = {each["name"]: each["schema"] for each in operation.node["x-ksgen-resources"]}
    name = unquote(_home(record.path).split("/")[operation.path.split("/").index("{resources}")])
    assert name in values
    return typed(operation, names[name]) if name in names else operation


def _answered() -> dict[str, Record]:
    """Successes of the contract's operations that are JSON. Watches are a stream of it."""
    return {
        name: record
        for name, record in records().items()
        if record.status is not None
        and record.status // 100 == 2
        and record.media_type == "application/json"
        and ("watch", "true") not in record.query
        and _operation(record)
    }


def _schema(operation: Operation, status: int | None) -> Json:
    content: dict[str, Json] = operation.node["responses"][str(status)].get("content", {})
    return next((media["schema"] for media in content.values() if "schema" in media), {})


def _absolute(node: Any) -> Any:
    """A schema whose references into the contract hold anywhere."""
    if isinstance(node, dict):
        return {
            key: f"{_CONTRACT}{value}" if key == "$ref" and str(value).startswith("#") else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(each) for each in node] if isinstance(node, list) else node


absent = pytest.mark.skipif(not RECORDS.is_dir(), reason="the recorded exchanges (../shared/records) are not here")


@absent
@pytest.mark.parametrize("name", _answered())
def test_answer(name: str) -> None:
    record = records()[name]
    operation = _operation(record)
    assert operation
    validator = Draft202012Validator(_absolute(_schema(operation, record.status)), registry=_REGISTRY)
    errors = [f"{each.json_path}: {each.message[:200]}" for each in validator.iter_errors(json.loads(record.body))]
    assert errors == []


@absent
def test_that_was_not_a_handful() -> None:
    assert len(_answered()) >= 310  # those of /api and /apis are read by kinds


@absent
def test_media_types_are_the_contracts() -> None:
    """What came is of a media type that the contract names, and a success is of a status that it names."""
    for name, record in records().items():
        operation = _operation(record)
        if operation is None or record.status is None or record.status // 100 != 2 or not record.body:
            continue
        response = operation.node["responses"].get(str(record.status))
        assert response, name
        assert {record.media_type, "*/*"} & response["content"].keys(), name


def declared_kinds(response: Json) -> list[Json]:
    """What an error may be."""
    schema: Json = next(iter(response["content"].values()))["schema"]
    kinds: list[Json] = schema.get("anyOf", [schema])
    return kinds


@absent
def test_oauth_errors_are_of_the_contract() -> None:
    """The endpoints whose errors the contract describes: what they answered is described."""
    checked = 0
    for name, record in records().items():
        operation = _operation(record)
        if operation is None or record.status is None or record.media_type != "application/json":
            continue
        declared = operation.node["responses"].get(str(record.status))
        if record.status >= 400 and declared:
            schema = _absolute(next(iter(declared["content"].values()))["schema"])
            body = json.loads(record.body)
            assert Draft202012Validator(schema, registry=_REGISTRY).is_valid(body), name
            kinds = [CONTRACT.resolve(each)["properties"].keys() for each in declared_kinds(declared)]
            assert any(body.keys() <= kind for kind in kinds), name
            checked += 1
    assert checked > 15
