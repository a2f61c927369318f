"""The contract's types are the server's: every property of every one, against the Go type that writes its JSON."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest
from support.conformance.facts import CONTRACT, MISSING, SCHEMAS, SERVER, Said, cases, find, said, table
from support.conformance.facts_types import PREFIX, Comparison, GoType, differences, go_types_called, kinds_of

# Where the server reads or writes another type than its own documentation says, which routes.csv repeats; what it is
# instead, `test_facts_operations` and `test_facts_lists` check.
_CORRECTED = (
    "response",
    "missing_op",
    "body",
    "missing_body",
    "produces",
    "protocol",
    "multiple_body",
    "nonexistent_op",
)

# Names that aren't made of their Go type's package.
_RENAMED = {
    "kubernetes.version.Info": "k8s.io/apimachinery/pkg/version.Info",
    "devops.v1alpha3.PipelineRunParameter": "kubesphere.io/devops/pkg/api/devops/v1alpha3.Parameter",
    "event.Event": "kubesphere.io/devops/pkg/event/common.Event",
}

# Added types that the table of Go types has no struct for: why, and what else says how they are.
_NO_STRUCT = {
    "api.NamespacedResourceQuota": "not in the table (pkg/api/types.go:34); as recorded",
    "api.QuotaUsage": "a part of the former; as recorded",
    "cluster.KubeConfigRequest": "an anonymous struct of the handler",
    "oauth.JSONWebKey": "a library's type (RFC 7517), as recorded",
    "oauth.JSONWebKeySet": "a library's type (RFC 7517), as recorded",
    "oauth.ProviderMetadata": "an unexported struct (OpenID Connect Discovery), as recorded",
    "token.UserInfo": "a subset of token.Claims, as recorded",
    "devops.Link": "many structs without a name, all of these two fields",
    "devops.NameCheck": "a map that the handler makes",
    "jaeger.TraceError": "unexported (jaeger cmd/query/app structuredError)",
    "jaeger.TraceSearch": "unexported (jaeger cmd/query/app structuredResponse)",
    "steptemplate.Rendered": "a map that the handler makes",
    "edgeruntime.JoinResponse": "of a service behind the server, as its clients read it",
    "notification.Verification": "a struct of the model (pkg/models/notification/notification.go Data)",
    "notification.VerificationResult": "a struct of the model (pkg/models/notification/notification.go Result)",
    "types.v1beta1.FederatedServiceAccount": "made by federation of any kind, after the others' pattern",
    "types.v1beta1.FederatedServiceAccountSpec": "made by federation of any kind, after the others' pattern",
}


# Where a real server answers another type than its documentation says: an old revision is one, not its workload.
_SEEN = {
    (
        "GET",
        "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/daemonsets/{daemonset}/revisions/{revision}",
    ),
    (
        "GET",
        "/kapis/resources.kubesphere.io/v1alpha2/namespaces/{namespace}/statefulsets/{statefulset}/revisions/{revision}",
    ),
}


def _roots() -> list[tuple[str, dict[str, Any], GoType]]:
    """Schemas of which it is known what Go type is behind them: where from, schema, Go type."""
    roots: list[tuple[str, dict[str, Any], GoType]] = []
    for key, row in table("list_items.json").items():
        if "go_type" in row["item_type"]:
            roots.append((key, _item(said(find(*key.split(" ", 1)))), {"ref": row["item_type"]["go_type"]}))
    for part in ("v1alpha3", "v1alpha3_fallback_from_v1alpha2", "v1alpha2"):
        version = part[:8]
        known = {
            each["name"]: each["schema"]
            for each in find("get", f"/kapis/resources.kubesphere.io/{version}/{{resources}}").node["x-ksgen-resources"]
        }
        getters = table("resource_getters.json").get(part, {})
        roots += [(f"{version} {name}", known[name], {"ref": row["go_type"]}) for name, row in getters.items()]
    corrected = {(row["method"], row["path"]) for row in table("op_fixes.json") if row["category"] in _CORRECTED}
    corrected |= _SEEN
    corrected |= {tuple(key.split(" ", 1)) for key in table("list_items.json")}
    for row in table("routes.csv"):
        if (row["method"], row["path"]) not in corrected:
            roots += _of_route(row)
    return roots


def _item(answer: Said) -> dict[str, Any]:
    """The schema of a collection's items; metrics and metadata are collections under another name."""
    if answer.kind != "object":
        return answer.schema
    properties = CONTRACT.resolve(answer.schema)["properties"]
    return properties["results" if "results" in properties else "data"]["items"]  # type: ignore[no-any-return]


def _of_route(row: dict[str, str]) -> list[tuple[str, dict[str, Any], GoType]]:
    """What a route reads and returns, where its documentation names Go types."""
    found: list[tuple[str, dict[str, Any], GoType]] = []
    title = f"{row['method']} {row['path']}"
    returns = json.loads(row["returns"] or "{}").get("200")
    types = {"returns": returns, "reads": row["reads"]}
    for way, text in types.items():
        name = (text or "").lstrip("[]*")
        if name not in table("go_types.json"):
            continue
        operation = find(row["method"], row["path"])
        content = operation.success[1] if way == "returns" else operation.content
        go: GoType = {"array": {"ref": name}} if text.startswith("[]") else {"ref": name}
        found += [(f"{title} {way}", media["schema"], go) for media in content.values()]
    return found


@cache
def _compared() -> Comparison:
    comparison = Comparison()
    for at, schema, go in _roots():
        comparison.compare(schema, go, at)
    return comparison


@pytest.mark.skipif(not SERVER.is_dir(), reason=MISSING)
def test_every_type_reached_is_the_go_type() -> None:
    comparison = _compared()
    assert comparison.differences == []
    assert len({name for name, _ in comparison.pairs}) > 630


@pytest.mark.skipif(not SERVER.is_dir(), reason=MISSING)
def test_no_schema_stands_for_two_go_types() -> None:
    """Unless they have the same fields, which was compared."""
    by_schema: dict[str, set[str]] = {}
    for name, ref in _compared().pairs:
        by_schema.setdefault(name, set()).add(ref)
    shared = {name: sorted(refs) for name, refs in by_schema.items() if len(refs) > 1}
    assert [name for name, refs in shared.items() if len({ref.rpartition(".")[2] for ref in refs}) > 1] == []


@pytest.mark.skipif(not SERVER.is_dir(), reason=MISSING)
@pytest.mark.parametrize("name", [name for name, each in SCHEMAS.items() if each.get("x-ksgen-origin") == "server"])
def test_every_added_type_has_exactly_its_fields(name: str) -> None:
    """Those that no route leads to by its documentation, against the Go type of their name."""
    if name in {each for each, _ in _compared().pairs}:
        return  # in the test above
    if name in _NO_STRUCT:
        assert go_types_called(name) == []
        return
    candidates = [_RENAMED[name]] if name in _RENAMED else go_types_called(name)
    assert candidates, "no Go type of this name"
    assert any(differences({"$ref": PREFIX + name}, ref) == [] for ref in candidates), [
        differences({"$ref": PREFIX + name}, ref) for ref in candidates
    ]


def _known(name: str) -> list[str]:
    """The schemas that a definition became: its own name, or that with its package before it."""
    return [each for each in SCHEMAS if each == name or each.endswith(f".{name}")]


def _defects() -> list[dict[str, str]]:
    """Rows with a type of the server's: of what no Go struct is reachable for, nothing is known."""
    return [row for row in table("model_defects.csv") if row["defect"] != "(no go struct reachable)"]


@pytest.mark.parametrize("row", cases(_defects(), lambda row: f"{row['definition']} {row['property'] or 'itself'}"))
def test_defect(row: dict[str, str]) -> None:
    names = [name for name in _known(row["definition"]) if row["defect"] != "type mismatch" or _has(name, row)]
    if row["definition"] == "v1alpha1.APIResponse":  # two Go types under one name: the other got its own
        names = ["auditing.v1alpha1.APIResponse"]
    assert names
    for name in names:
        schema = SCHEMAS[name]
        if row["defect"] == "custom marshaller on Go type":
            assert kinds_of(schema) == ({"string"} if row["definition"] == "v1.Hash" else {"object"})
        elif row["defect"] == "prop not in JSON":
            assert row["property"] not in schema["properties"]
        else:
            assert _is(schema["properties"][row["property"]], row["server(go json)"]), schema["properties"]


def _has(name: str, row: dict[str, str]) -> bool:
    return row["property"] in SCHEMAS[name].get("properties", {})


_SCALARS: dict[str, tuple[set[str], str | None]] = {
    "string": ({"string"}, None),
    "boolean": ({"boolean"}, None),
    "integer": ({"integer"}, None),
    "number": ({"number"}, None),
    "object": ({"object"}, None),
    "int-or-string": ({"integer", "string"}, "int-or-string"),
    "quantity(string|number)": ({"string"}, "quantity"),
    "custom:strfmt.DateTime": ({"string"}, "date-time"),
    "custom:v1.Time": ({"string"}, "date-time"),
    "custom:strfmt.Base64": ({"string"}, "byte"),
    "custom:v1.Hash": ({"string"}, None),
}


def _is(schema: dict[str, Any], text: str) -> bool:
    """Whether a schema is what the table's notation says."""
    whole = CONTRACT.resolve(schema)
    if text == "any":
        return not whole.keys() - {"description"}
    if text in _SCALARS:
        kinds, form = _SCALARS[text]
        return kinds_of(whole) == kinds and (form is None or whole.get("format") == form)
    if text == "custom:monitoring.Point":
        return [each["type"] for each in whole.get("prefixItems", ())] == ["number", "string"]
    if generic := re.fullmatch(r"(array|map)<(.+)>", text):
        kind, inner = ("array", "items") if generic[1] == "array" else ("object", "additionalProperties")
        return kinds_of(whole) == {kind} and _is(whole[inner], generic[2])
    name = text.partition(":")[2].replace("time.Time", "Time")
    return str(schema.get("$ref", "")).endswith(name) and kinds_of(whole) == {"object"}
