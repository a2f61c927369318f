"""Corrections of a pinned release that another takes over: only what speaks of parts that both publish alike."""

from __future__ import annotations

import copy
import json

import pytest
from ksgen.contract.carry import Agreement, Published, carry_actions, carry_tables
from ksgen.contract.findings import Recorder
from ksgen.contract.overlay import apply, dump, loads
from support.generator.facts_documents import document, operation, tables

RESOURCES = "/kapis/resources.kubesphere.io/v1alpha3/{resources}"
ANSWER = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "string"}}}}}


def query(name):
    return {"name": name, "in": "query", "schema": {"type": "string"}}


def carried(old, new, facts=None, *actions):
    agreement = Agreement(Published.of(old), new)
    before = copy.deepcopy(new)
    found = carry_tables(facts or tables(), agreement, new)
    assert new == before
    if actions:
        carry_actions(
            loads(json.dumps({"overlay": "1.1.0", "actions": actions}).encode(), "o"), agreement, new, found, Recorder()
        )
        apply(loads(dump("t", tuple(found.actions)), "o"), before, Recorder())
        assert new == before  # what is written does what was done
    return found


def rows(found, name):
    return [[*row.cells.values()][:3] for row in found.rows[f"{name}.csv"]]


def action(target, **change):
    return {"target": target, "description": "because", **change}


SAME = {"/same": {"get": operation()}}


@pytest.mark.parametrize(
    "changed",
    [
        operation(parameters=[query("q")]),
        {"responses": ANSWER},
        operation(requestBody={"content": {}}),
        operation(deprecated=True),
    ],
)
def test_a_row_on_what_is_published_otherwise_is_left(changed):
    old = document({**SAME, "/other": {"get": operation()}})
    new = document({**SAME, "/other": {"get": changed}})
    facts = tables(
        results=["GET|/same|User|", "GET|/other|User|", "GET|/gone|User|"],
        bodies=["GET|/same|json User|", "GET|/other|json User|"],
        parameters=["GET|/same|a|", "GET|/other|a|"],
        variants=["GET|/same|x|a=b||Text|", "GET|/other|x|a=b||Text|"],
    )
    found = carried(old, new, facts)
    for name in ("results", "bodies", "parameters", "variants"):
        assert [row[1] for row in rows(found.tables, name)] == ["/same"]
    assert [row[1] for row in rows(found.left, "results")] == ["/other", "/gone"]


def test_prose_makes_no_difference():
    described = {**operation(), "description": "what", "responses": {"200": {"description": "words"}}}
    found = carried(
        document({"/a": {"get": operation()}}), document({"/a": {"get": described}}), tables(results=["GET|/a|User|"])
    )
    assert len(found.tables.rows["results.csv"]) == 1


def test_what_a_server_has_beyond_its_swagger_is_never_taken():
    facts = tables(operations=["GET|/x|||User|"], absent=["GET|/same|"])
    found = carried(document(SAME), document(SAME), facts)
    assert not found.tables
    assert rows(found.left, "operations") == [["GET", "/x", ""]]
    assert rows(found.left, "absent") == [["GET", "/same", ""]]


def test_types_are_taken_where_both_publish_them_alike_or_neither_does():
    here = {"type": "object", "properties": {"x": {"type": "string"}}}
    there = {"type": "object", "properties": {"x": {"type": "integer"}}}
    old = document(SAME, {"a.Same": here, "a.Other": here, "a.Gone": here})
    new = document(SAME, {"a.Same": here, "a.Other": there})
    types = {
        "a.Same": {"x": "date-time"}, "a.Other": {"x": "date-time"}, "a.Gone": {"x": "date-time"},
        "a.Added": {"y": "a.Deep"}, "a.Deep": {"z": "string"}, "a.Unreached": {},
    }  # fmt: skip
    found = carried(old, new, tables(types, results=["GET|/same|List<a.Added>|"]))
    assert {*found.tables.types} == {"a.Same", "a.Added", "a.Deep"}
    assert {*found.left.types} == {"a.Other", "a.Gone", "a.Unreached"}


def test_a_row_that_names_an_unknown_type_is_left():
    gone = {"type": "object", "properties": {"x": {}}}
    found = carried(document(SAME, {"a.Gone": gone}), document(SAME), tables(results=["GET|/same|[a.Gone]|"]))
    assert rows(found.left, "results") == [["GET", "/same", "[a.Gone]"]]


def test_resources_are_taken_with_their_type():
    pod, config = {"core.v1.Pod": {"x": "string"}}, {"notification.v2.Config": {"x": "string"}}
    schema = {"a.Same": {"type": "object", "properties": {"x": {}}}}
    facts = tables(
        pod | config,
        resources=[f"v1alpha3|{name}|cluster|{kind}||" for name, kind in
                   (("pods", "core.v1.Pod"), ("configs", "notification.v2.Config"), ("sames", "a.Same"))],
    )  # fmt: skip
    paths = {RESOURCES: {"get": operation()}}
    assert [
        row[1] for row in rows(carried(document(paths, schema), document(paths, schema), facts).tables, "resources")
    ] == [
        "pods",
        "sames",
    ]
    other = {RESOURCES: {"get": operation(parameters=[query("q")])}}
    assert rows(carried(document(paths, schema), document(other, schema), facts).tables, "resources") == []


def test_styles_are_taken_with_the_lists_they_serve():
    facts = tables(results=["GET|/same|List<User>|"], lists=["List|/same|page|", "List|/other|page|", "Totals|/|page|"])
    found = carried(document(SAME), document(SAME), facts)
    assert [row[1] for row in rows(found.tables, "lists")] == ["/same"]
    assert [row[1] for row in rows(found.left, "lists")] == ["/other", "/"]


def test_actions_are_taken_where_their_operation_is_published_alike():
    old = document({**SAME, "/other": {"get": operation()}, "/version/": {"get": operation()}})
    new = document({**SAME, "/other": {"get": {"responses": ANSWER}}, "/version": {"get": operation()}})
    found = carried(
        old, new, None,
        action("$.paths['/same'].get", update={"deprecated": True}),
        action("$.paths['/other'].get", update={"deprecated": True}),
        action("$.paths['/other'].get", update={"x-ksgen-name": "a.b"}),
        action("$.paths['/version/'].get", update={"x-ksgen-name": "version.get_root"}),
        action("$.paths[*][*].responses", update={"x-ksgen-names": {"ingroup": "in_group"}}),
        action("$.paths['/same'].get", remove=True),
        action("$.paths['/same']", remove=True),
        action("$.paths['/same'].get.responses['200'].x", remove=True),
        action("$.info", update={"x": 1}),
    )  # fmt: skip
    assert [(each.target, each.index) for each in found.actions] == [
        ("$.paths['/same'].get", 0),
        ("$.paths['/other'].get", 2),
        ("$.paths['/version'].get", 3),
        ("$.paths[*][*].responses", 4),
    ]
    assert [each.index for each in found.left_actions] == [1, 5, 6, 7, 8]


def test_a_name_of_an_argument_is_kept_wherever_its_parameter_is():
    nodes = {"name": "q", "in": "query", "schema": {"type": "string"}}
    old = document({"/same": {"get": {"parameters": [nodes], "responses": ANSWER}}})
    new = document({"/same": {"get": {"parameters": [nodes, {**nodes, "name": "x"}], "responses": ANSWER}}})
    named = action("$.paths[*][*].parameters[?@.name=='q']", update={"x-ksgen-name": "query"})
    other = action("$.paths[*][*].parameters[?@.name=='q']", update={"required": True})
    found = carried(old, new, None, named, other)
    assert [each.index for each in found.actions] == [0]
    assert [each.index for each in found.left_actions] == [1]


def test_what_is_published_is_written_and_read():
    published = Published.of(document(SAME))
    assert Published.loads(published.dumps(), "published.json") == published
