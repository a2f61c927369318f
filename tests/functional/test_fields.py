"""Models from the published file to what a user does with them: fields of any name, and what a strict check says."""

from __future__ import annotations

import copy

from support.functional.pipeline import operation, ref

THINGS = "/kapis/a.io/v1/things"
STRING = {"type": "string"}


def model(client, definitions, answer):
    ks = client({THINGS: {"get": operation(responses={"200": {"schema": ref("v1.Thing")}})}}, definitions)
    client.api.says(answer)
    return ks.things.list()


def thing(**properties):
    return {"type": "object", "properties": properties}


NAMES = {
    "from": "from_", "class": "class_", "items": "items", "os.version": "os_version", "$ref": "ref", "self": "self",
    "to_dict": "to_dict", "_data": "data", "_link": "link", "values": "values", "mro": "mro", "None": "none",
    "__init__": "init", "validate": "validate", "keys": "keys", "match": "match", "str": "str_", "copy": "copy",
}  # fmt: skip


def test_fields_of_any_name(client):
    found = model(client, {"v1.Thing": thing(**dict.fromkeys(NAMES, STRING))}, {wire: f"v of {wire}" for wire in NAMES})
    for wire, name in NAMES.items():
        assert getattr(found, name) == found[wire] == f"v of {wire}"
        setattr(found, name, f"new {wire}")
    made = client.package.models.Thing(**{name: f"new {wire}" for wire, name in NAMES.items()})
    assert client.package.to_dict(made) == {wire: f"new {wire}" for wire in NAMES}
    assert made == found
    assert client.package.validate(copy.deepcopy(found)) == []


def test_required_and_enumerated(client):
    definitions = {
        "v1.Thing": {**thing(phase={"type": "string", "enum": ["a", "b"]}, name=STRING), "required": ["name"]}
    }
    found = model(client, definitions, {"phase": "c"})
    assert client.package.validate(found) == [
        "/name: required, and missing",
        "/phase: expected one of 'a', 'b', found another text",
    ]
