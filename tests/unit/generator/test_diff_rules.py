"""Each rule of `ksgen diff`: the smallest pair of contracts that it tells apart, and pairs that are alike to users."""

from __future__ import annotations

from typing import Any

import pytest
from ksgen.contract.contract import Contract
from ksgen.diff import RULES
from support.generator.diffing import (
    INTEGER,
    STRING,
    Json,
    answer,
    at,
    body,
    changes,
    contract,
    model,
    operation,
    query,
    ref,
    sending,
    variable,
)

USERS = "/kapis/g.io/v1/users"
PATCHES = ("application/json-patch+json", "application/merge-patch+json")

Case = tuple[str, Contract, Contract, tuple[str | None, ...]]


def sent(*required: str, **properties: Json) -> Contract:
    """A contract whose requests hold the model `v1.User`."""
    return contract(sending(ref("v1.User")), {"v1.User": model(*required, **properties)})


def read(*required: str, **properties: Json) -> Contract:
    """A contract in which the model `v1.User` is only ever read."""
    return contract(at(result=ref("v1.User")), {"v1.User": model(*required, **properties)})


def argument(schema: Json | None, **members: Any) -> Contract:
    return contract(at(USERS, "get", *([query("q", schema, **members)] if schema is not None else [])))


def result(schema: Json | None, **schemas: Json) -> Contract:
    return contract(at(result=schema), {"v1.User": model(name=STRING), **schemas})


def patched(*media: str) -> Contract:
    return contract(at(f"{USERS}/{{user}}", "patch", variable("user"), requestBody=body({}, *media)))


def by_name(**names: Json) -> Contract:
    known = [{"name": name, "schema": schema, "scope": "cluster"} for name, schema in names.items()]
    path = at("/kapis/g.io/v1/{resources}", "get", variable("resources"), **{"x-ksgen-resources": known})
    return contract(path, {"v1.Pod": model(a=STRING), "v1.Node": model(a=STRING)})


def modules(*definitions: str, **properties: Json) -> Contract:
    """Models without any call."""
    return contract(schemas={name: model(a=STRING, **properties) for name in definitions})


def serving(setting: str, value: str) -> Contract:
    """A contract whose server behaves otherwise."""
    made = contract()
    made.document["x-ksgen-server"] = {setting: value}
    return made


NAMED = {"x-ksgen-name": "g.v1.people.list"}
ENUM = {"type": "string", "enum": ["a", "b"]}

CASES: list[Case] = [
    # rule, old, new: (name, part, before, after)
    ("call-removed", contract(at()), contract(), ("g.v1.users.list", None, None, None)),
    ("call-added", contract(), contract(at()), ("g.v1.users.list", None, None, None)),
    (
        "call-renamed",
        contract(at()),
        contract(at(**NAMED)),
        ("g.v1.users.list", None, "g.v1.users.list", "g.v1.people.list"),
    ),
    (
        "endpoint-changed",
        contract(at("/kapis/g.io/v1/people", **NAMED)),
        contract(at(**NAMED)),
        ("g.v1.people.list", None, "GET /kapis/g.io/v1/people", f"GET {USERS}"),
    ),
    (
        "positional-changed",
        contract(at(f"{USERS}/{{user}}", "get", variable("user"))),
        contract(at(f"{USERS}/{{name}}", "get", variable("name"))),
        ("g.v1.users.get", None, "(user)", "(name)"),
    ),
    ("argument-removed", argument(STRING), argument(None), ("g.v1.users.list", "q", "str", None)),
    ("argument-added", argument(None), argument(INTEGER), ("g.v1.users.list", "q", None, "int")),
    (
        "argument-added-required",
        argument(None),
        argument(STRING, required=True),
        ("g.v1.users.list", "q", None, "str"),
    ),
    ("argument-required", argument(STRING), argument(STRING, required=True), ("g.v1.users.list", "q", None, None)),
    ("argument-optional", argument(STRING, required=True), argument(STRING), ("g.v1.users.list", "q", None, None)),
    ("argument-changed", argument(STRING), argument(INTEGER), ("g.v1.users.list", "q", "str", "int")),
    ("argument-narrowed", argument({}), argument(STRING), ("g.v1.users.list", "q", "Any", "str")),
    ("argument-narrowed", argument({"type": "number"}), argument(INTEGER), ("g.v1.users.list", "q", "float", "int")),
    ("argument-narrowed", argument(STRING), argument(ENUM), ("g.v1.users.list", "q", "str", 'Literal["a", "b"] | str')),
    (
        "argument-narrowed",
        argument({"type": ["string", "integer"]}),
        argument(INTEGER),
        ("g.v1.users.list", "q", "int | str", "int"),
    ),
    (
        "argument-widened",
        argument({"type": "array", "items": INTEGER}),
        argument({"type": "array", "items": {"type": "number"}}),
        ("g.v1.users.list", "q", "list[int]", "list[float]"),
    ),
    ("argument-widened", argument(ENUM), argument(STRING), ("g.v1.users.list", "q", 'Literal["a", "b"] | str', "str")),
    (
        "argument-widened",
        contract(sending({"type": "object"}), {"v1.User": model(a=STRING)}),
        contract(sending(ref("v1.User")), {"v1.User": model(a=STRING)}),
        ("g.v1.users.create", "body", "dict[str, Any]", "v1.User"),
    ),
    (
        "media-type-removed",
        patched(*PATCHES),
        patched(PATCHES[0]),
        ("g.v1.users.patch", None, "application/merge-patch+json", None),
    ),
    (
        "media-type-added",
        patched(PATCHES[1]),
        patched(*PATCHES),
        ("g.v1.users.patch", None, None, "application/json-patch+json"),
    ),
    ("result-changed", result(STRING), result(ref("v1.User")), ("g.v1.users.list", None, "str", "v1.User")),
    (
        "result-changed",
        result({"type": "array", "items": ref("v1.User")}),
        result({"type": "object", "additionalProperties": ref("v1.User")}),
        ("g.v1.users.list", None, "list[v1.User]", "dict[str, v1.User]"),
    ),
    ("result-added", result(None), result(STRING), ("g.v1.users.list", None, "None", "str")),
    ("resource-removed", by_name(pods=ref("v1.Pod")), by_name(), ("g.v1.list", "pods", "v1.Pod", None)),
    ("resource-added", by_name(), by_name(pods=ref("v1.Pod")), ("g.v1.list", "pods", None, "v1.Pod")),
    (
        "resource-changed",
        by_name(pods=ref("v1.Pod")),
        by_name(pods=ref("v1.Node")),
        ("g.v1.list", "pods", "v1.Pod", "v1.Node"),
    ),
    ("deprecated", contract(at()), contract(at(deprecated=True)), ("g.v1.users.list", None, None, None)),
    ("not-deprecated", contract(at(deprecated=True)), contract(at()), ("g.v1.users.list", None, None, None)),
    ("model-removed", modules("v1.A"), modules(), ("v1.A", None, None, None)),
    ("model-added", modules(), modules("v1.A"), ("v1.A", None, None, None)),
    ("model-renamed", modules("v1.A"), modules("v2.A"), ("v1.A", None, "v1.A", "v2.A")),
    (
        "model-renamed",
        modules("v1.A", b=STRING, c=INTEGER),
        modules("v1.B", b=STRING, c=INTEGER),
        ("v1.A", None, "v1.A", "v1.B"),
    ),
    ("property-removed", read(a=STRING, b=STRING), read(b=STRING), ("v1.User", "a", "str", None)),
    ("property-added", sent(a=STRING), sent(a=STRING, podCIDR=STRING), ("v1.User", "pod_cidr", None, "str")),
    (
        "property-renamed",
        read(a=STRING),
        read(a={**STRING, "x-ksgen-name": "b"}),
        ("v1.User", None, "a", "b"),
    ),
    ("property-changed", read(a=STRING), read(a=INTEGER), ("v1.User", "a", "str", "int")),
    (
        "property-changed",
        read(a={"type": "array", "items": STRING}),
        read(a={"type": "array"}),
        ("v1.User", "a", "list[str]", "list[Any]"),
    ),
    ("property-added-required", sent(a=STRING), sent("b", a=STRING, b=STRING), ("v1.User", "b", None, "str")),
    ("property-required", sent(a=STRING), sent("a", a=STRING), ("v1.User", "a", None, None)),
    ("property-optional", sent("a", a=STRING), sent(a=STRING), ("v1.User", "a", None, None)),
]


@pytest.mark.parametrize(("rule", "old", "new", "expected"), CASES)
def test_one_change_is_told_as_one(rule, old, new, expected):
    found = changes(old, new)
    assert [(each.rule, each.name, each.part, each.before, each.after) for each in found] == [(rule, *expected)]
    assert found[0].breaking is RULES[rule].breaking


SHORT_NAMES: list[tuple[str, Contract, Contract, str | None, str | None]] = [
    # Of two models of one class name, the one that the contract marks has the plain name.
    (
        "short-name-changed",
        contract(schemas={"v1.A": model(a=STRING)}),
        contract(schemas={"v1.A": model(a=STRING), "v2.A": {**model(a=STRING), "x-ksgen-plain": True}}),
        "v1.A",
        "v2.A",
    ),
]


@pytest.mark.parametrize(("rule", "old", "new", "before", "after"), SHORT_NAMES)
def test_a_short_name_that_means_something_else_is_told_besides_the_model(rule, old, new, before, after):
    model_change, short_name = changes(old, new)
    assert model_change.kind.subject == "model"
    assert (short_name.rule, short_name.name, short_name.before, short_name.after) == (rule, "models.A", before, after)


def kinds(*collections: str) -> Contract:
    """A contract of custom resources, by the paths of their collections."""
    action = {"x-kubernetes-action": "list"}
    inside = {path: [variable("namespace")] * ("{" in path) for path in collections}
    return contract({path: {"get": operation(*given, **action)} for path, given in inside.items()})


CLUSTER, INSIDE = "/apis/g.io/v1/things", "/apis/g.io/v1/namespaces/{namespace}/things"
OTHERS: list[tuple[str, Contract, Contract, tuple[str, str | None, str | None]]] = [
    ("kind-removed", kinds(CLUSTER), kinds(), ("crd.g.v1.things", None, None)),
    ("kind-added", kinds(), kinds(CLUSTER), ("crd.g.v1.things", None, None)),
    ("kind-moved", kinds(CLUSTER), kinds(INSIDE), ("crd.g.v1.things", CLUSTER, INSIDE)),
    ("setting-changed", contract(), serving("code-grant", "code"), ("code-grant", "authorization_code", "code")),
]


@pytest.mark.parametrize(("rule", "old", "new", "expected"), OTHERS)
def test_kinds_and_settings(rule, old, new, expected):
    (change,) = changes(old, new)
    assert (change.rule, (change.name, change.before, change.after)) == (rule, expected)


def test_every_rule_has_a_case():
    of_kinds = {"verb-added", "verb-removed"}  # test_diff_kinds.py
    assert {case[0] for case in (*CASES, *SHORT_NAMES, *OTHERS)} | of_kinds == RULES.keys()


def moved(*rows: tuple[str, str, str], paths: Any) -> Contract:
    made = contract(paths)
    made.document["x-ksgen-moved"] = [{"path": path, "to": to, "note": note} for path, to, note in rows]
    return made


def test_a_call_is_followed_to_where_its_path_has_gone():
    """By the longest beginning; what else changed is told as of any renamed call, and a call may take in several."""
    user = "/kapis/g.io/v1/users/{user}"
    old = contract({**at(USERS, "get", query("a")), **at(user, "get", variable("user")), **at("/kapis/h.io/v1/users")})
    new = moved(
        ("/kapis/g.io/v1/", "/kapis/g.io/v2/", "they answer nothing"),
        ("/kapis/g.io/v1/users/{}", "", "ask elsewhere"),
        ("/kapis/h.io/v1/", "/kapis/g.io/v2/", ""),
        paths=at("/kapis/g.io/v2/users", "get"),
    )
    told = {(each.rule, each.name): (each.before, each.after, each.note) for each in changes(old, new)}
    assert told["call-renamed", "g.v1.users.list"] == (
        "g.v1.users.list",
        "g.v2.users.list",
        "they answer nothing",
    )
    assert told["argument-removed", "g.v1.users.list"] == ("str", None, None)
    assert told["call-removed", "g.v1.users.get"] == (None, None, "ask elsewhere")
    assert told["call-renamed", "h.v1.users.list"] == ("h.v1.users.list", "g.v2.users.list", None)
    assert ("call-added", "g.v2.users.list") not in told


ALIKE: list[tuple[str, Contract, Contract]] = [
    ("prose", contract(at()), contract(at(description="d", summary="s", tags=["t"]))),
    (
        "order of keywords",
        contract(at(USERS, "get", query("a"), query("b"))),
        contract(at(USERS, "get", query("b"), query("a"))),
    ),
    ("order of properties", sent("a", "b", a=STRING, b=STRING), sent("b", "a", b=STRING, a=STRING)),
    ("order of models", modules("v1.A", "v2.B"), modules("v2.B", "v1.A")),
    ("order of media types", patched(*PATCHES), patched(*reversed(PATCHES))),
    ("default", argument(INTEGER), argument({"type": "integer", "default": 3})),
    ("width of integers", read(a=INTEGER), read(a={"type": "integer", "format": "int64"})),
    ("where a keyword goes", argument(STRING), contract(at(USERS, "get", {**query("q"), "in": "header"}))),
    ("name in the query", contract(at(USERS, "get", query("sortBy"))), contract(at(USERS, "get", query("sort_by")))),
    ("known values that are only read", read(a=STRING), read(a=ENUM)),
    ("required where only read", read(a=STRING), read("a", a=STRING)),
    ("what is sent as text anyway", argument(STRING), argument({"type": "string", "format": "quantity"})),
    ("answers besides the success", contract(at()), contract(at(responses={**answer(), "404": {"description": ""}}))),
    (
        "a reference to what is no model",
        argument(STRING),
        contract(at(USERS, "get", query("q", ref("T"))), {"T": STRING}),
    ),
    ("extensions", contract(at()), contract(at(**{"x-ksgen-note": 1, "x-kubernetes-group-version-kind": {}}))),
]


@pytest.mark.parametrize(("old", "new"), [pytest.param(*each[1:], id=each[0]) for each in ALIKE])
def test_what_users_do_not_see_is_no_change(old, new):
    assert changes(old, new) == changes(new, old) == ()


def test_positional_arguments_are_told_at_once():
    one = at(f"{USERS}/{{user}}", "get", variable("user"), **NAMED)
    two = at("/kapis/g.io/v1/groups/{group}/users/{user}", "get", variable("group"), variable("user"), **NAMED)
    found = {each.rule: (each.before, each.after) for each in changes(contract(one), contract(two))}
    assert found.keys() == {"endpoint-changed", "positional-changed"}
    assert found["positional-changed"] == ("(user)", "(group, user)")


def test_a_renamed_call_keeps_its_other_changes():
    found = changes(contract(at()), contract(at(USERS, "get", query("q"), **NAMED)))
    assert [(each.rule, each.name) for each in found] == [
        ("call-renamed", "g.v1.users.list"),
        ("argument-added", "g.v1.users.list"),
    ]


def test_a_call_whose_name_passes_to_another_endpoint_was_renamed():
    old = contract(at(**NAMED))
    new = contract({**at(**{"x-ksgen-name": "g.v1.users.all"}), **at("/kapis/g.io/v1/people", **NAMED)})
    assert [(each.rule, each.at) for each in changes(old, new)] == [
        ("call-added", "GET /kapis/g.io/v1/people"),
        ("call-renamed", f"GET {USERS}"),
    ]


def test_required_counts_only_where_both_releases_send_the_model():
    schemas = {"v1.User": model(a=STRING)}
    strict = {"v1.User": model("a", a=STRING)}
    found = changes(contract(at(result=ref("v1.User")), schemas), contract(sending(ref("v1.User")), strict))
    assert {each.rule for each in found} == {"call-removed", "call-added"}


def test_required_counts_at_any_depth_of_a_request():
    def nested(*required: str) -> Contract:
        return contract(sending(ref("v1.A")), {"v1.A": model(b=ref("v1.B")), "v1.B": model(*required, c=STRING)})

    assert [each.rule for each in changes(nested(), nested("c"))] == ["property-required"]


def test_files_are_arguments():
    def upload(schema: Json) -> Contract:
        form = {"type": "object", "properties": {"file": schema}}
        paths = at(USERS, "post", requestBody=body(form, "multipart/form-data"))
        return contract(paths)

    (change,) = changes(upload(STRING), upload({"type": "string", "format": "binary"}))
    assert (change.rule, change.part, change.before, change.after) == ("argument-changed", "file", "str", "FileContent")


def test_a_page_is_a_result_of_its_own():
    listed = model(items={"type": "array", "items": ref("v1.User")}, totalItems=INTEGER)
    schemas = {"v1.User": model(a=STRING), "v1.UserList": listed}
    paged, single = (
        at("/kapis/g.io/v1/users", "get", result=ref(f"v1.{each}"), **NAMED) for each in ("UserList", "User")
    )
    (change,) = changes(contract(paged, schemas), contract(single, schemas))
    assert (change.before, change.after) == ("Page[v1.User]", "v1.User")


def test_variants_of_an_operation_are_calls():
    variant = {"name": "export", "query": {"operation": "export"}, "responses": answer()}
    old, new = at(**NAMED), {USERS: {"get": operation(**NAMED, **{"x-ksgen-variants": [variant]})}}
    (change,) = changes(contract(old), contract(new))
    assert (change.rule, change.name, change.at) == (
        "call-added",
        "g.v1.people.export",
        f"GET {USERS}?operation=export",
    )
