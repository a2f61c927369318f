"""Overlays: each kind of change, and every way to write one wrongly."""

from __future__ import annotations

import copy
import json
from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.corrections import Corrections
from ksgen.contract.findings import Recorder
from ksgen.contract.overlay import apply, dump, loads
from ksgen.errors import KsgenError
from support.functional.pipeline import operation, pin_pair, query, swagger, variable

DOCUMENT = {
    "paths": {
        "/a": {"get": {"parameters": [{"name": "p"}, {"name": "q"}], "responses": {"200": {}}}},
        "/b": {"get": {"parameters": [], "responses": {"200": {}}}, "put": {"x": 1}},
    },
    "components": {"schemas": {"A": {"type": "object", "required": ["a", "b", "c"]}}},
}


def overlay(*actions, version="1.1.0"):
    return loads(json.dumps({"overlay": version, "info": {"title": "t"}, "actions": actions}).encode(), "o.yaml")


def action(target, **change):
    return {"target": target, "description": "because", **change}


def applied(*actions):
    document = copy.deepcopy(DOCUMENT)
    recorder = Recorder()
    apply(overlay(*actions), document, recorder)
    return document, recorder.repairs


def refused(text, match, pointer="/"):
    with pytest.raises(KsgenError, match=match) as caught:
        apply(loads(text.encode(), "o.yaml"), copy.deepcopy(DOCUMENT), Recorder())
    assert caught.value.where == f"o.yaml, {pointer}" or (pointer is None and caught.value.where == "o.yaml")
    assert caught.value.hint
    return str(caught.value)


# --- changes


def test_update_merges_objects():
    document, (change,) = applied(action("$.paths['/b'].put", update={"y": {"z": 1}}))
    assert document["paths"]["/b"]["put"] == {"x": 1, "y": {"z": 1}}
    assert (change.pointer, json.loads(change.before), json.loads(change.after)) == (
        "/paths/~1b/put",
        {"x": 1},
        {"x": 1, "y": {"z": 1}},
    )


def test_update_replaces_what_is_no_container():
    document, _ = applied(action("$.paths['/b'].put", update={"x": "two"}))
    assert document["paths"]["/b"]["put"] == {"x": "two"}


def test_update_appends_to_arrays():
    document, _ = applied(
        action("$.paths['/a'].get.parameters", update={"name": "r"}),
        action("$.components.schemas.A.required", update=["d", "e"]),
    )
    assert [each["name"] for each in document["paths"]["/a"]["get"]["parameters"]] == ["p", "q", "r"]
    assert document["components"]["schemas"]["A"]["required"] == ["a", "b", "c", "d", "e"]


def test_update_reaches_every_match():
    document, changes = applied(action("$.paths.*.get", update={"deprecated": True}))
    assert [each.pointer for each in changes] == ["/paths/~1a/get", "/paths/~1b/get"]
    assert document["paths"]["/a"]["get"]["deprecated"] is document["paths"]["/b"]["get"]["deprecated"] is True


def test_matches_share_nothing():
    document, _ = applied(action("$.paths.*.get", update={"tags": ["x"]}), action("$.paths['/a'].get.tags", update="y"))
    assert document["paths"]["/b"]["get"]["tags"] == ["x"]


def test_remove():
    document, (change,) = applied(action("$.paths['/b'].put", remove=True))
    assert document["paths"]["/b"] == {"get": DOCUMENT["paths"]["/b"]["get"]}
    assert (json.loads(change.before), change.after) == ({"x": 1}, "removed")


@pytest.mark.parametrize(
    "target", ["$.components.schemas.A.required[0,1]", "$.components.schemas.A.required[1,0]", "$..required[?@!='c']"]
)
def test_remove_elements_whatever_their_order(target):
    document, _ = applied(action(target, remove=True))
    assert document["components"]["schemas"]["A"]["required"] == ["c"]


def test_one_match_twice_is_one():
    document, changes = applied(action("$.components.schemas.A.required[0,0]", remove=True))
    assert document["components"]["schemas"]["A"]["required"] == ["b", "c"]
    assert len(changes) == 1


def test_remove_what_is_inside_of_what_is_removed():
    document, _ = applied(action("$.paths['/a']..*", remove=True))
    assert document["paths"]["/a"] == {}


def test_copy():
    document, _ = applied(action("$.paths['/b'].get", copy="$.paths['/b'].put"))
    assert document["paths"]["/b"]["get"]["x"] == 1
    document["paths"]["/b"]["get"]["x"] = 2
    assert document["paths"]["/b"]["put"]["x"] == 1


def test_actions_see_what_earlier_ones_did():
    document, changes = applied(
        action("$.paths['/b'].put", update={"y": {}}), action("$.paths['/b'].put.y", update={"z": 1})
    )
    assert document["paths"]["/b"]["put"]["y"] == {"z": 1}
    assert json.loads(changes[0].after) == {"x": 1, "y": {}}


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_versions(version):
    assert overlay(action("$.paths", remove=True), version=version).actions


def test_remove_false_says_nothing():
    document, _ = applied(action("$.paths['/b'].put", update={"y": 1}, remove=False))
    assert document["paths"]["/b"]["put"]["y"] == 1


# --- mistakes


def one(**fields):
    return json.dumps({"overlay": "1.1.0", "actions": [{"target": "$.paths", "description": "d", **fields}]})


@pytest.mark.parametrize(
    ("text", "match", "pointer"),
    [
        ("a: [", "not YAML", None),
        ("\x00", "not YAML", None),
        ("!!python/object/apply:os.system ['x']", "is no JSON value", "/"),
        ("- 1", "expected object, got array", "/"),
        ("", "expected object, got null", "/"),
        ("overlay: 2.0.0\nactions: []", "1.0.x or 1.1.x", "/overlay"),
        ("overlay: 1.1.0", 'the member "actions" is missing', "/"),
        ("overlay: 1.1.0\nactions: {}", "expected array, got object", "/actions"),
        ("overlay: 1.1.0\nactions: [1]", "expected object, got integer", "/actions/0"),
        ("overlay: 1.1.0\nactions: [{1: 2}]", "key 1 is no string", "/actions/0"),
        ("overlay: 1.1.0\nactions: [{on: 2}]", "key on is no string", "/actions/0"),
        ("overlay: 1.1.0\noverlay: 1.0.0", "repeated in line 2", "/"),
        (one(target=""), "needs a `target`", "/actions/0/target"),
        (one(description=" "), "needs a `description`: its reason", "/actions/0/description"),
        (one(description=None), "expected string, got null", "/actions/0/description"),
        (one(updates={}), "unknown key", "/actions/0/updates"),
        (one(), "one of", "/actions/0"),
        (one(update={}, remove=True), "one of", "/actions/0"),
        (one(remove="yes"), "expected boolean, got string", "/actions/0/remove"),
        (one(copy=1), "expected string", "/actions/0/copy"),
        (one(target="paths", update={}), "no JSONPath", "/actions/0/target"),
        (one(target="$.paths[?", update={}), "no JSONPath", "/actions/0/target"),
        (one(target="$..[?match(@.a, '(a*)*b')]", update={}), "in a filter", "/actions/0/target"),
        (one(target="$.a[?length(@.a) > 1]" + "[*]" * 400, update={}), "at most 1000", "/actions/0/target"),
        (one(target="$[?@[*]]", update={}), "in a filter", "/actions/0/target"),
        (one(target="$.......a", update={}), "at most two", "/actions/0/target"),
        (one(target="$.nothing", update={}), "matches nothing", "/actions/0"),
        (one(target="$", update={}), "whole document", "/actions/0"),
        (one(target="$.paths['/b'].put.x", update={}), "neither an object nor an array", "/actions/0"),
        (one(copy="$.nothing"), "0 matches", "/actions/0/copy"),
        (one(copy="$.paths.*"), "2 matches", "/actions/0/copy"),
    ],
)
def test_mistakes(text, match, pointer):
    refused(text, match, pointer)


UPDATE = "overlay: 1.1.0\nactions:\n- target: $.paths\n  description: d\n  update: "


@pytest.mark.parametrize(
    ("value", "match", "pointer"),
    [
        ("{a: 2020-01-01}", "a timestamp, which is no JSON", "/actions/0/update/a"),
        ("{a: .nan}", "no JSON", "/actions/0/update/a"),
        ("{a: [.inf]}", "no JSON", "/actions/0/update/a/0"),
        ("{200: {}}", "key 200 is no string", "/actions/0/update"),
        ("{a: !!binary aGk=}", "a binary, which is no JSON", "/actions/0/update/a"),
        ("{a: !!set {x}}", "set is no JSON", "/actions/0/update/a"),
        ('{a: "\\ud800"}', "surrogate", "/actions/0/update/a"),
        ('{"\\ud800": 1}', "surrogate", "/actions/0/update"),
        ("&x {a: *x}", "nested", None),
        ("!!int ''", "which is no JSON", "/actions/0/update"),
        ("!!float ''", "which is no JSON", "/actions/0/update"),
        ("!!bool x", "which is no JSON", "/actions/0/update"),
        ("!!timestamp x", "which is no JSON", "/actions/0/update"),
        ("0x" + "f" * 4000, "which is no JSON", "/actions/0/update"),
        ("1" + "0" * 5000, "which is no JSON", "/actions/0/update"),
        ("1_000", "which is no JSON", "/actions/0/update"),
        ("{<<: {a: 1}}", "merge keys", "/actions/0/update"),
        ("{? [a] : 1}", "a key is no string", "/actions/0/update"),
    ],
)
def test_what_is_no_json(value, match, pointer):
    with pytest.raises(KsgenError, match=match) as caught:
        loads((UPDATE + value).encode(), "o.yaml")
    assert pointer is None or caught.value.where == f"o.yaml, {pointer}"


def test_a_bomb_of_aliases_is_refused():
    lines = ["x-0: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"x-{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(KsgenError, match="more than"):
        loads("\n".join([*lines, UPDATE + "*x11"]).encode(), "o.yaml")


def test_an_alias_as_a_key_is_not_unfolded():
    lines = ["- &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"- &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(KsgenError, match=r"a key is no string|more than"):
        loads("\n".join([*lines, "- {? *x11 : 1}"]).encode(), "o.yaml")


def test_merges_are_not_unfolded():
    lines = ["- &x0 {a: 1}", *(f"- &x{n} {{<<: [*x{n - 1}, *x{n - 1}, *x{n - 1}]}}" for n in range(1, 40))]
    with pytest.raises(KsgenError, match="merge keys"):
        loads("\n".join(lines).encode(), "o.yaml")


@pytest.mark.parametrize("target", ["$" + "[*,*]" * 60, "$" + "['paths','paths']" * 40, "$..*..*[0,0,0,0,0,0]"])
def test_a_path_that_repeats_takes_bounded_time(target):
    with suppress(KsgenError):
        apply(overlay(action(target, update={"x": 1})), copy.deepcopy(DOCUMENT), Recorder())


def test_actions_that_copy_each_others_work_are_bounded():
    """Each makes twice as much of it: forty would make a trillion values."""
    double = action("$.components.schemas.A.properties", copy="$.components.schemas.A")
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["A"]["properties"] = {"a": {}}
    with pytest.raises(KsgenError, match=r"touch too much|nest deeper"):
        apply(overlay(*[double] * 40), document, Recorder())
    grow = action("$.paths", copy="$.components")
    more = action("$.components.schemas", copy="$.paths")
    with pytest.raises(KsgenError, match=r"touch too much|nest deeper"):
        apply(overlay(*[grow, more] * 40), copy.deepcopy(DOCUMENT), Recorder())
    many = action("$.components.schemas.A.required", copy="$.components.schemas.A.required")
    with pytest.raises(KsgenError, match="touch too much"):
        apply(overlay(*[many] * 40), copy.deepcopy(DOCUMENT), Recorder())


def test_actions_nest_no_deeper_than_what_is_read():
    """Later stages walk by recursion."""
    deep: dict = {}
    for _ in range(80):
        deep = {"a": deep}
    steps = [action("$.components.schemas.A" + ".a" * 80 * times, update=deep) for times in range(4)]
    with pytest.raises(KsgenError, match="nest deeper than 100 levels"):
        apply(overlay(*steps), copy.deepcopy(DOCUMENT), Recorder())


def test_aliases_become_values_of_their_own():
    document = copy.deepcopy(DOCUMENT)
    text = (
        "overlay: 1.1.0\nactions:\n- target: $.paths['/b']\n  description: d\n  update: {patch: &x {n: []}, head: *x}"
    )
    apply(loads(text.encode(), "o.yaml"), document, Recorder())
    document["paths"]["/b"]["patch"]["n"].append(1)
    assert document["paths"]["/b"]["head"] == {"n": []}


def test_a_match_that_the_action_itself_has_replaced():
    with pytest.raises(KsgenError, match="no longer there") as caught:
        apply(
            overlay(action("$.paths['/a']..[?@.name || @.parameters]", update={"parameters": 1, "name": 1})),
            {"paths": {"/a": {"get": {"parameters": {"p": {"name": "x"}}}}}},
            Recorder(),
        )
    assert caught.value.where == "o.yaml, /actions/0"


def test_a_file_that_cannot_be_read(tmp_path):
    (tmp_path / "overlay.yaml").mkdir()
    with pytest.raises(KsgenError, match="can't be read") as caught:
        Corrections.read(tmp_path)
    assert caught.value.where == str(tmp_path / "overlay.yaml")


# --- carry-over


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), inner, max_size=3)
        ),
    ).filter(lambda value: value not in (None, False))
)
def test_a_dumped_overlay_is_the_overlay(value):
    original = overlay(action("$.paths", update=value), action("$.components", remove=True), action("$.a", copy="$.b"))
    again = loads(dump("t", original.actions), "o.yaml")
    assert again.actions == original.actions


def test_a_new_release_takes_over_what_applies(tmp_path):
    path = "/kapis/a.io/v1/things/{thing}"
    gone = "/kapis/a.io/v1/gone"
    actions = [
        action(f"$.paths['{path}'].get", update={"x-ksgen-name": "a.v1.things.read"}),
        action(f"$.paths['{gone}'].get", update={"x-ksgen-name": "a.v1.gone.read"}),
    ]
    text = yaml.safe_dump({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    old = swagger({path: {"get": operation(variable("thing"))}, gone: {"get": operation(query("q"))}})
    pin_pair(tmp_path, old, overlay=text, ref="old", default=True)
    new = swagger({path: {"get": operation(variable("thing"))}})
    project, pinned = pin_pair(tmp_path, new, ref="new")
    assert any("overlay.yaml: 1 of 2" in note for note in pinned.notes)
    assert any(gone in note for note in pinned.notes)
    contract = json.loads((project.specs / "new" / "contract.json").read_bytes())
    assert contract["paths"][path]["get"]["operationId"] == "a.v1.things.read"
    carried = Corrections.read(project.specs / "new").parsed_overlay()
    assert carried is not None
    assert len(carried.actions) == 1
    again = (project.specs / "new" / "contract.json").read_bytes()
    pin_pair(tmp_path, new, ref="new")
    assert (project.specs / "new" / "contract.json").read_bytes() == again
