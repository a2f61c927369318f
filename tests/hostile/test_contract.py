"""A hostile string in every string position of a contract and of an overlay: what reaches it not from Swagger."""

from __future__ import annotations

import contextlib
import copy
import json
import keyword
import re

import pytest
import yaml
from hostile.conftest import is_ours, watched
from hostile.test_positions import check
from ksgen import ir
from ksgen.contract import contract as contracts
from ksgen.contract.contract import Contract
from ksgen.contract.normalise import normalise
from ksgen.contract.validate import validate_contract
from ksgen.contract.wellformed import check_shape, check_wellformed
from ksgen.errors import KsgenError
from ksgen.ir.collisions import LONGEST
from ksgen.kinds.world import join
from ksgen.render.render import render
from support.hostile.corpus import STRINGS
from support.hostile.placements import some
from support.hostile.shape import surprises
from support.hostile.spec import PAIR, around, positions, with_string

THINGS = "/kapis/a.io/v1/things"
EXTENSIONS = {
    "x-ksgen-name": "a.v1.things.all",
    "x-ksgen-variants": [
        {
            "name": "export",
            "query": {"operation": "export"},
            "parameters": [{"name": "zone", "in": "query", "schema": {"type": "string", "enum": ["x"]}}],
            "responses": {"200": {"description": "OK", "content": {"text/plain": {"schema": {"type": "string"}}}}},
        }
    ],
}
RESOURCES = [
    {
        "name": name,
        "scope": scope,
        "schema": {"$ref": "#/components/schemas/v1.Thing"},
        "filters": ["status"],
        "sort": ["createTime"],
    }
    for name, scope in (("things", "namespaced"), ("nodes", "cluster"))
]


def selected(parameters):
    answer = {
        "200": {
            "description": "OK",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/v1.ThingList"}}},
        }
    }
    names = [{"name": each, "in": "path", "required": True, "schema": {"type": "string"}} for each in parameters]
    return {"get": {"parameters": names, "responses": answer, "x-ksgen-resources": copy.deepcopy(RESOURCES)}}


def contract():
    """What the hostile pair's twin becomes, with all that facts and overlays can add."""
    document = normalise(PAIR, version="r", descriptions=True)[0]
    document["paths"][THINGS]["get"] |= copy.deepcopy(EXTENSIONS)
    later = {"description": "later", "content": {"text/plain": {"schema": {"type": "string"}}}}
    document["paths"][THINGS]["get"]["responses"] |= {"202": later, "204": {"description": "none"}}
    base = "/kapis/r.io/v1"
    document["paths"][f"{base}/{{resources}}"] = selected(["resources"])
    document["paths"][f"{base}/namespaces/{{namespace}}/{{resources}}"] = selected(["namespace", "resources"])
    schemas = document["components"]["schemas"]
    schemas["v1.Thing"]["properties"]["name"]["x-ksgen-name"] = "title"
    schemas["v1.Part"] |= {"x-ksgen-model": "r_v1.Part", "x-ksgen-plain": True}
    return document


DOCUMENT = contract()
EVERYWHERE = [(at, kind) for at, kind in positions(DOCUMENT) if at[0] != "openapi"]


def built(document, templates, folder, *, prove):
    """The files of a contract that has come as far as being pinned, or the error."""
    document = copy.deepcopy(document)
    made = Contract(document, "contract.json")
    with watched(folder):
        try:
            if prove and any(each.severity == "error" for each in validate_contract(document)):
                return KsgenError("the contract isn't valid")
            check_shape(document, made.file)
            contracts.assign_names(made)
            check_wellformed(document, made.file)
            tree = ir.build(join(made), package="made", version="1")
            files = render(tree, templates)
        except KsgenError as error:
            return error
    return files


def outcome(document, templates, folder):
    """Without the proof where nothing falls over without it: see `Pipeline.unproved`."""
    with contextlib.suppress(KeyError, AttributeError, TypeError, ValueError, IndexError):
        files = built(document, templates, folder, prove=False)
        if isinstance(files, dict) or not is_ours(files):
            return files
    return built(document, templates, folder, prove=True)


def test_the_benign_contract_is_built(pipeline, tmp_path):
    files = built(DOCUMENT, pipeline.templates, tmp_path, prove=True)
    assert isinstance(files, dict), files
    assert "def export(" in files["made/api/a.py"]
    assert ", {202: text(), 204: nothing()})" in files["made/_operations/a.py"]
    assert "@overload" in files["made/api/r.py"]
    assert surprises(files) == []


CASES = some([(number, at, kind) for number, (at, kind) in enumerate(EVERYWHERE)], 48)


@pytest.mark.parametrize("shard", range(8))
def test_every_position_of_a_contract(pipeline, tmp_path, shard):
    for number, at, kind in CASES[shard::8]:
        text = STRINGS[number * 11 % len(STRINGS)]
        choices = around(at[-1] if kind == "key" else _value(at), text)
        document = with_string(DOCUMENT, at, kind, choices[number % len(choices)])
        files = outcome(document, pipeline.templates, tmp_path)
        if isinstance(files, KsgenError):
            assert not is_ours(files)
            continue
        assert surprises(files) == []


def _value(at):
    node = DOCUMENT
    for part in at:
        node = node[part]
    return node


# --- overlays


ACTIONS = [
    {
        "target": f"$.paths['{THINGS}'].get",
        "description": "A reason.",
        "update": {
            "x-ksgen-name": "a.v1.things.all",
            "summary": "Ours.",
            "parameters": [{"name": "zone", "in": "query", "description": "Its zone.", "schema": {"type": "string"}}],
        },
    },
    {
        "target": "$.components.schemas['v1.Thing']",
        "description": "Another.",
        "update": {"properties": {"more": {"type": "string"}}},
    },
    {"target": "$.components.schemas['v1.Thing'].properties.other", "description": "A third.", "remove": True},
    {
        "target": "$.components.schemas['v2.Thing']",
        "description": "A fourth.",
        "copy": "$.components.schemas['v1.Part']",
    },
]
OVERLAY = {"overlay": "1.1.0", "info": {"title": "Ours", "version": "1"}, "actions": ACTIONS}
IN_OVERLAY = positions(OVERLAY)


def test_the_benign_overlay_is_applied(pipeline):
    assert check(pipeline, PAIR, json.dumps(OVERLAY))


@pytest.mark.parametrize("at_kind", some(IN_OVERLAY, 24), ids=lambda each: "-".join(map(str, (*each[0], each[1]))))
def test_every_position_of_an_overlay(pipeline, at_kind):
    at, kind = at_kind
    offset = IN_OVERLAY.index(at_kind)
    node = OVERLAY
    for part in at:
        node = node[part]
    for index in range(2):
        text = STRINGS[(offset * 2 + index) * 13 % len(STRINGS)]
        choices = around(at[-1] if kind == "key" else node, text)
        changed = with_string(OVERLAY, at, kind, choices[index % len(choices)])
        check(pipeline, PAIR, yaml.safe_dump(changed, sort_keys=False) if index % 2 else json.dumps(changed))


@pytest.mark.parametrize("text", some(STRINGS, 40), ids=ascii)
def test_names_from_an_overlay(pipeline, text):
    """A name either is one, or is refused."""
    action = {
        "target": f"$.paths['{THINGS}'].get",
        "description": "d",
        "update": {"x-ksgen-name": f"a.v1.things.{text}"},
    }
    assert check(pipeline, PAIR, json.dumps({**OVERLAY, "actions": [action]})) == all(
        NAME.fullmatch(part) and len(part) <= LONGEST and not keyword.iskeyword(part) and part not in HIDING
        for part in text.split(".")
    )


NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
HIDING = {"str", "property", "overload", "datetime", "builtins"}
