"""Hostile strings are data: imported, the output runs nothing, and each arrives at a server as it was published."""

from __future__ import annotations

import importlib
import inspect
import json
import typing
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hostile.conftest import watched
from ksgen import ir
from ksgen.contract.wellformed import check_wellformed
from ksgen.errors import KsgenError
from ksgen.ir.collisions import LONGEST
from ksgen.kinds.world import join
from ksgen.naming.words import snake
from support.functional.pipeline import (
    Api,
    body,
    contract_of,
    import_everything,
    imported,
    operation,
    put_files,
    query,
    ref,
    rendered,
    swagger,
    variable,
)
from support.hostile.corpus import STRINGS

FORM = "application/x-www-form-urlencoded"
BASE = "/kapis/a.io/v1"
ODD = BASE + '/it\'s "é" (odd)/{a\'"b}'

# Those that normalising gives another type, or that are no name at all.
TYPED = {"page", "limit", "size", "from", "ascending", "reverse", ""}
TEXTS = [each for each in dict.fromkeys(STRINGS) if each not in TYPED]
TOO_LONG = [each for each in TEXTS if len(snake(each)) > LONGEST]
NAMED = [each for each in TEXTS if each not in TOO_LONG]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """One package with every string as the name of a query parameter, a form field, a property; and as a value."""
    names = unique(NAMED, "query")
    fields = unique(NAMED, "form")
    properties = unique(NAMED, "")
    api = swagger(
        {
            f"{BASE}/queries/{{thing}}": {"get": operation(variable("thing"), *(query(each) for each in names))},
            f"{BASE}/choices": {"get": operation(query("choice", enum=TEXTS, default=TEXTS[0]))},
            f"{BASE}/forms": {
                "post": operation(
                    *({"name": each, "in": "formData", "type": "string"} for each in fields), consumes=[FORM]
                )
            },
            f"{BASE}/things": {
                "post": operation(body(ref("v1.Thing")), responses={"200": {"schema": ref("v1.Thing")}})
            },
            ODD: {"get": operation(variable("a'\"b"))},
        },
        {
            "v1.Thing": {
                "type": "object",
                "description": "\n".join(TEXTS),
                "properties": {each: {"type": "string", "description": each} for each in properties},
            }
        },
    )
    contract, _ = contract_of(api, descriptions=True)
    folder = tmp_path_factory.mktemp("hostile")
    put_files(folder, rendered(contract))
    tree = ir.build(join(contract), package="made", version="1")
    with watched(folder), imported(folder, "made") as package:
        import_everything(package)
    with imported(folder, "made") as package:
        import_everything(package)
        yield package, tree, {"names": names, "fields": fields, "properties": properties}


def unique(texts, place):
    """Of texts that become one Python name, the first."""
    taken = {"self", "body", "content_type", "thing"} if place else set()
    kept = []
    for text in texts:
        name = snake(text)
        if name in taken:
            continue
        taken.add(name)
        kept.append(text)
    return kept


def method(tree, path):
    (found,) = [m for module in tree.modules for m in module.methods if m.path == path]
    return found


def wires(arguments):
    """Python name by wire name, as the method declares them."""
    return {each.wire: str(each.name) for each in arguments}


@pytest.fixture
def ks(hostile):
    package, *_ = hostile
    with Api() as api, package.KubeSphere(api.url) as client:
        api.says("ok")
        yield client, api


def test_there_are_enough(hostile):
    _, _, kept = hostile
    assert min(map(len, kept.values())) > 90


def test_query_names(hostile, ks):
    _, tree, kept = hostile
    client, api = ks
    found = wires(method(tree, f"{BASE}/queries/{{thing}}").query)
    assert set(found) == set(kept["names"])
    client.a.v1.queries.get("x", **{name: f"value of {wire}" for wire, name in found.items()})
    sent = dict(parse_qsl(urlsplit(api.last.target).query, keep_blank_values=True, strict_parsing=True))
    assert sent == {wire: f"value of {wire}" for wire in kept["names"]}


def test_path_values(ks):
    client, api = ks
    for text in (each for each in TEXTS if not each.isidentifier()):
        if text in {".", ".."} or "/" in text:
            with pytest.raises(ValueError, match="one path segment"):
                client.a.v1.queries.get(text)
            continue
        if "?" in text:  # what most likely was meant as a query
            with pytest.raises(ValueError, match="hold no query"):
                client.a.v1.queries.get(text)
            continue
        client.a.v1.queries.get(text)
        assert urlsplit(api.last.target).path.isascii()
        assert unquote(api.last.target) == f"{BASE}/queries/{text}"


def test_form_fields(hostile, ks):
    _, tree, kept = hostile
    client, api = ks
    found = wires(method(tree, f"{BASE}/forms").form)
    client.a.v1.forms.create(**dict.fromkeys(found.values(), "v"))
    assert dict(parse_qsl(api.last.body.decode(), strict_parsing=True)) == dict.fromkeys(kept["fields"], "v")


def test_choices_are_texts_of_the_annotation(hostile):
    package, *_ = hostile
    hint = typing.get_type_hints(importlib.import_module(f"{package.__name__}.api.a").V1Choices.list)["choice"]
    literal = next(each for each in typing.get_args(hint) if typing.get_origin(each) is typing.Literal)
    assert list(typing.get_args(literal)) == TEXTS


def test_properties(hostile, ks):
    package, tree, kept = hostile
    client, api = ks
    (fields,) = [m.fields for module in tree.model_modules for m in module.models]
    thing = package.models.Thing()
    for wire, name in wires(fields).items():
        setattr(thing, name, f"value of {wire}")
    expected = {wire: f"value of {wire}" for wire in kept["properties"]}
    assert package.to_dict(thing) == expected
    api.says(expected)
    answer = client.a.v1.things.create(thing)
    assert json.loads(api.last.body) == expected
    assert package.to_dict(answer) == expected


def test_docstrings_hold_the_texts_and_nothing_runs(hostile):
    package, *_ = hostile
    doc = inspect.getdoc(package.models.Thing)
    for text in ("{{ 7*7 }}", "{% raw %}", "\\x41\\u0041", "'''", "${x}"):
        assert text in doc


@pytest.mark.parametrize("text", TOO_LONG, ids=lambda each: f"{len(each)} of {each[0]!a}")
@pytest.mark.parametrize("place", ["query", "form", "property"])
def test_names_that_are_too_long_are_refused(text, place):
    thing: dict = {"type": "object", "properties": {"a": {"type": "string"}}}
    parameters = {
        "query": [query(text)],
        "form": [{"name": text, "in": "formData", "type": "string"}],
        "property": [body(ref("v1.Thing"))],
    }[place]
    if place == "property":
        thing["properties"][text] = {"type": "string"}
    posted = operation(*parameters, **({"consumes": [FORM]} if place == "form" else {}))
    api = swagger({f"{BASE}/things": {"post": posted}}, {"v1.Thing": thing})
    with pytest.raises(KsgenError, match=f"more than {LONGEST} characters") as caught:
        rendered(contract_of(api)[0])
    assert caught.value.hint
    assert len(str(caught.value)) < 2000


def test_a_path_with_a_backslash_is_refused():
    """Servers and libraries disagree on what it means in a path."""
    api = swagger({f"{BASE}/a\\b": {"get": operation()}})
    with pytest.raises(KsgenError, match="isn't a path"):
        check_wellformed(contract_of(api)[0].document, "contract.json")


def test_static_segments(hostile, ks):
    _, tree, _ = hostile
    client, api = ks
    (resource,) = [r for module in tree.modules for r in module.resources if any("(odd)" in m.path for m in r.methods)]
    (name,) = [
        str(c.name) for module in tree.modules for r in module.resources for c in r.children if c.cls == resource.cls
    ]
    getattr(client.a.v1, name).get("x")
    assert unquote(api.last.target) == ODD.replace("{a'\"b}", "x")
