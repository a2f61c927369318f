"""What is known of single operations of the server, row by row, against the contract and the generated methods."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import pytest
from support.conformance.contracts import FORM, MULTIPART
from support.conformance.facts import (
    CONTRACT,
    JSON,
    argument_names,
    cases,
    check_annotations,
    check_reachable,
    find,
    methods,
    said,
    table,
    variant,
)
from support.conformance.facts_types import PREFIX, differences, kinds_of, schema_of
from support.conformance.signatures import snake

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.conformance.contracts import Operation

Row = dict[str, Any]


def _title(row: Row) -> str:
    return f"{row['method']} {row['path']}"


@pytest.mark.parametrize("row", cases(table("op_fixes.json"), lambda row: f"{row['category']} {_title(row)}"))
def test_row(row: Row) -> None:
    if row["category"] == "nonexistent_op":
        assert row["path"] not in CONTRACT.document["paths"]
        return
    operation = find(row["method"], row["path"])
    check_reachable(operation)
    check_annotations(operation)
    _CHECKS[row["category"]](row, operation)


@pytest.mark.parametrize("row", cases(table("routes.csv"), _title))
def test_every_route_has_a_method_and_its_query(row: Row) -> None:
    operation = find(row["method"], row["path"])
    check_reachable(operation)
    assert operation.wildcard == row["path"].endswith(":*}")
    declared = {(each["in"], each["name"]): bool(each.get("required")) for each in operation.parameters("query")}
    declared |= {("query", name): False for name in settled(operation)}
    for each in filter(None, row["params"].split(";")):
        place, _, name = each.partition(":")
        known = (place, name.rstrip("*"))
        instead = {("query", other) for other in _INSTEAD.get(known[1], ())}
        if place == "query" and (_title(row), known[1]) not in _NOT_READ and not (instead and instead <= {*declared}):
            assert declared.get(known) == name.endswith("*")


# Documented, and what says the same in its place.
_INSTEAD = {"paging": ("page", "limit"), "orderBy": ("sortBy", "ascending"), "reverse": ("sortBy", "ascending")}


def settled(operation: Operation) -> set[str]:
    """The query that no argument gives: the operation's own, and what makes another method of it."""
    variants = operation.node.get("x-ksgen-variants", ())
    return {*operation.fixed, *(name for each in variants for name in each["query"])}


# Documented by the route, and not what the handler reads: rows of op_fixes.json on callback and logout; only secrets
# know fieldSelector, as a filter.
_NOT_READ = {
    ("GET /kapis/resources.kubesphere.io/v1alpha3/namespaces/{namespace}/{resources}", "fieldSelector"),
    ("GET /oauth/logout", "post_logout_redirect_uri"),
    *(
        ("GET /oauth/callback/{callback}", name)
        for name in ("access_token", "expires_in", "scope", "state", "token_type")
    ),
}


def _added(row: Row, operation: Operation) -> None:
    assert operation.node["x-ksgen-origin"] == "server"
    variables = re.findall(r"\{(\w+)\}", row["path"])
    assert [each["name"] for each in operation.parameters("path")] == variables
    if row["server"].startswith("form "):
        assert [*operation.content] == [FORM]
        fields = operation.content[FORM]["schema"]
        assert [*fields["properties"]] == fields["required"] == ["username", "password"]
        assert said(operation).type_name == "Token"


def _undeclared_path_variable(row: Row, operation: Operation) -> None:
    name = row["server"].rpartition(" ")[2]
    found = [each for each in operation.parameters("path") if each["name"] == name]
    assert [(each["required"], each["schema"]) for each in found] == [(True, {"type": "string"})]
    for method in methods(operation):
        assert inspect.signature(method).parameters[snake(name)].default is inspect.Parameter.empty


def _extra_path_parameter(row: Row, operation: Operation) -> None:
    name = row["swagger"].rpartition(" ")[2]
    assert name not in {each["name"] for each in operation.node.get("parameters", ())}
    for method in methods(operation):
        assert name not in inspect.signature(method).parameters
    if "validate=true" in row["server"]:
        _validating(operation, "ValidatePackageResponse")


def _validating(operation: Operation, kind: str) -> None:
    validating = variant(operation, "validate")
    assert dict(validating.fixed) == {"validate": "true"}
    assert said(validating).type_name == kind
    check_annotations(validating)


def _proxy(_: Row, operation: Operation) -> None:
    assert operation.wildcard
    assert said(operation).kind == "any"
    assert bool(operation.content) == (operation.method != "get")


def _collection(kind: str) -> Callable[[re.Match[str], Operation], None]:
    def check(match: re.Match[str], operation: Operation) -> None:
        answer = said(operation)
        assert (answer.kind, answer.type_name) == (kind, match[1])

    return check


def _plain(kind: str) -> Callable[[re.Match[str], Operation], None]:
    def check(_: re.Match[str], operation: Operation) -> None:
        assert said(operation).kind == kind

    return check


def _object(match: re.Match[str], operation: Operation) -> None:
    assert (said(operation).kind, said(operation).type_name) == ("object", match[1])


def _properties(*names: str) -> Callable[[re.Match[str], Operation], None]:
    def check(_: re.Match[str], operation: Operation) -> None:
        assert CONTRACT.resolve(said(operation).schema)["properties"].keys() == set(names)

    return check


def _metadata(_: re.Match[str], operation: Operation) -> None:
    properties = CONTRACT.resolve(said(operation).schema)["properties"]
    assert [*properties] == ["data"]
    items = properties["data"]["items"]
    assert differences(items, "kubesphere.io/kubesphere/pkg/simple/client/monitoring.Metadata") == []


def _auditing(_: re.Match[str], operation: Operation) -> None:
    query = CONTRACT.resolve(said(operation).schema)["properties"]["query"]
    assert differences(query, "kubesphere.io/kubesphere/pkg/simple/client/auditing.Events") == []


def _logout(_: re.Match[str], operation: Operation) -> None:
    assert CONTRACT.resolve(said(operation).schema)["properties"].keys() == {"message"}
    redirecting = variant(operation, "logout_redirect")
    assert said(redirecting).kind == "redirect"
    assert "post_logout_redirect_uri" in argument_names(redirecting)
    assert "post_logout_redirect_uri" not in argument_names(operation)


def _quota(_: re.Match[str], operation: Operation) -> None:
    assert said(operation).type_name == "NamespacedResourceQuota"
    data = CONTRACT.resolve(said(operation).schema)["properties"]["data"]
    assert CONTRACT.resolve(data)["properties"].keys() == {"hard", "used", "left"}


def _oauth_errors(match: re.Match[str], operation: Operation) -> None:
    for status in match[0].split(" ")[0].split("/"):
        schema = operation.node["responses"][status]["content"][JSON]["schema"]
        own = schema.get("anyOf", [schema])[0]  # 401 may be the authentication layer's Status, too
        assert own["properties"].keys() == {"error", "error_description"}


def _userinfo(match: re.Match[str], operation: Operation) -> None:
    names = {name.rstrip("?") for name in match[1].split(",")}
    assert CONTRACT.resolve(said(operation).schema)["properties"].keys() == names
    assert "401" in operation.node["responses"]


def _if_validating(match: re.Match[str], operation: Operation) -> None:
    _validating(operation, match[1])


def _redirect(_: re.Match[str], operation: Operation) -> None:
    assert said(operation).kind == "redirect"
    assert {"302", "400", "401"} <= operation.node["responses"].keys()
    assert "nonce" in argument_names(operation)


def _empty(_: re.Match[str], operation: Operation) -> None:
    """But for bulk changes of rules: seen on a real server, they answer what became of each, as they are documented."""
    bulk = operation.path.endswith("/bulkrules")
    assert (said(operation).kind, said(operation).type_name) == (("object", "BulkResponse") if bulk else ("empty", ""))


# What is said of answers, and what then holds; the first that fits.
_ANSWERS: tuple[tuple[str, Callable[[re.Match[str], Operation], None]], ...] = (
    (r"bare JSON array of (\w+)", _collection("array")),
    (r"ListResult\{items,totalItems\} of (\w+)", _collection("ListResult")),
    (r"PageableResponse\{items,total_count\} of (\w+)", _collection("PageableResponse")),
    (r"200 empty body", _empty),
    (r"YAML text|raw YAML bytes", _plain("text")),
    (r"single object of the resource kind", _plain("any")),
    (r"Kiali/Jaeger JSON passthrough", lambda _, operation: _passed_through(operation)),
    (r"with \?validate=true: (\w+)", _if_validating),
    (r"\{data\} of Metadata", _metadata),
    (r"auditing types", _auditing),
    (r'\{"message":"success"\} or 302', _logout),
    (r"NamespacedResourceQuota:", _quota),
    (r"400/401/429/500 ", _oauth_errors),
    (r"token\.Claims subset \{(.+?)\}", _userinfo),
    (r"JWKS \{keys:\[\.\.\]\}", _properties("keys")),
    (r"provider metadata \(13 fields\)", lambda _, operation: _thirteen(operation)),
    (r"302 ", _redirect),
    (r"(?:patched v1alpha2|openpitrix|metering)\.(\w+)", _object),
    (r"application\.kubesphere\.io/v1alpha1 (\w+)", _object),
    (r"(Helm\w+)$", _object),
)


def _passed_through(operation: Operation) -> None:
    """What Kiali or Jaeger answers, where that is known."""
    rows = [
        *table("devops/results-servicemesh.csv"),
        *table("devops/results-servicemesh-maps.csv"),
    ]
    known = next(row["result"] for row in rows if row["path"] == operation.path)
    kind = "any" if known == "any" else "json" if known.startswith("{") else "object"
    assert said(operation).kind == kind
    if kind == "object":
        assert str(said(operation).schema["$ref"]) == f"{PREFIX}{known}"


def _thirteen(operation: Operation) -> None:
    assert len(CONTRACT.resolve(said(operation).schema)["properties"]) == 13


def _answer(row: Row, operation: Operation) -> None:
    for pattern, check in _ANSWERS:
        if match := re.match(pattern, row["server"]):
            check(match, operation)
            return
    raise AssertionError(f"nothing checks {row['server']!r}")


def _body_of(operation: Operation, media: str, *, required: bool = True) -> dict[str, Any]:
    """The schema of the only media type; the methods take a body, and must have one if it is required."""
    assert [*operation.content] == [media]
    assert bool(operation.node["requestBody"].get("required")) == required
    if media not in (FORM, MULTIPART):
        for method in methods(operation):
            parameter = inspect.signature(method).parameters["body"]
            assert (parameter.default is inspect.Parameter.empty) == required
    return operation.content[media]["schema"]  # type: ignore[no-any-return]


def _type_name(schema: dict[str, Any]) -> str:
    return str(schema["$ref"]).rpartition("/")[2].rpartition(".")[2]


def _body(row: Row, operation: Operation) -> None:
    text = row["server"]
    if text.startswith("body MUST be a JSON-Patch array"):
        schema = _body_of(operation, "application/json-patch+json")
        assert kinds_of(schema) == {"array"}
        assert kinds_of(schema["items"]) == {"object"}
        assert "Sequence[Mapping[str, Any]]" in str(inspect.signature(methods(operation)[0]).parameters["body"])
    elif "applied as merge patch" in text:
        assert _type_name(_body_of(operation, "application/merge-patch+json")) == "Namespace"
    elif match := re.match(r"optional metav1\.(\w+) JSON body", text):
        assert _type_name(_body_of(operation, JSON, required=False)) == match[1]
    elif match := re.match(r"(?:JSON )?openpitrix\.(\w+)", text):
        schema = _body_of(operation, JSON)
        assert _type_name(schema) == match[1]
        assert differences(schema, f"kubesphere.io/kubesphere/pkg/models/openpitrix.{match[1]}") == []
    elif match := re.match(r"JSON \w+\{(.+)\}$", text):
        names = {name.rstrip("?") for name in match[1].split(",")}
        assert CONTRACT.resolve(_body_of(operation, JSON))["properties"].keys() == names
    elif text == "JSON {kubeconfig: base64}; 200 empty":
        properties = CONTRACT.resolve(_body_of(operation, JSON))["properties"]
        assert properties.keys() == {"kubeconfig"}
        assert properties["kubeconfig"].items() >= {"type": "string", "format": "byte"}.items()
        assert said(operation).kind == "empty"
    elif text == "JSON {type: string, annotations: map} (api.Router)":
        assert differences(_body_of(operation, JSON), "kubesphere.io/kubesphere/pkg/api.Router") == []
    elif text == "JSON cluster.kubesphere.io/v1alpha1 Cluster; 200 empty":
        assert differences(_body_of(operation, JSON), "kubesphere.io/api/cluster/v1alpha1.Cluster") == []
        assert said(operation).kind == "empty"
    elif text.startswith("multipart/form-data, exactly one file part"):
        properties = _body_of(operation, MULTIPART)["properties"]
        assert [each["format"] for each in properties.values()] == ["binary"]
    else:
        raise AssertionError(f"nothing checks {text!r}")


# Parameters that the server reads and the Swagger lacks: the type of each, by what is said of them.
_PARAMETERS: dict[str, dict[str, str]] = {
    "operation=export (+start,end) => text/plain CSV attachment; also labelSelector, cluster": {
        "operation": "string",
        "start": "string",
        "end": "string",
        "labelSelector": "string",
        "cluster": "string",
    },
    "int page=1, int limit=-1(all), labelSelector, any field filter as free query keys": {
        "page": "integer",
        "limit": "integer",
        "labelSelector": "string",
    },
    "page,limit,ascending": {"page": "integer", "limit": "integer", "ascending": "boolean"},
    "query files=a,b": {"files": "array"},
    "query timestamp; upstream status dropped => 200": {"timestamp": "string"},
}


def _missing_parameter(row: Row, operation: Operation) -> None:
    text = row["server"]
    if text.startswith("form field refresh_token"):
        assert "refresh_token" in operation.content[FORM]["schema"]["properties"]
        assert "refresh_token" in argument_names(operation)
        return
    if text == "?filename=NAME returns raw bytes":
        download = variant(operation, "download")
        assert said(download).kind == "bytes"
        assert [each["name"] for each in download.parameters("query") if each.get("required")] == ["filename"]
        check_annotations(download)
        return
    known = next(types for said_of, types in _PARAMETERS.items() if text.startswith(said_of))
    if "operation" in known:
        assert said(variant(operation, "export")).kind == "text"
        known = {name: kind for name, kind in known.items() if name not in settled(operation)}
    declared = {each["name"]: each for each in operation.parameters("query")}
    assert {name: declared[name]["schema"]["type"] for name in known} == known
    assert known.keys() <= set(argument_names(operation))
    if "files" in known:
        assert declared["files"]["explode"] is False


def _form(_: Row, operation: Operation) -> None:
    schema = operation.content[FORM]["schema"]
    names = {"response_type", "client_id", "redirect_uri", "scope", "state", "nonce"}
    assert schema["properties"].keys() == set(argument_names(operation)) == names


def _callback(_: Row, operation: Operation) -> None:
    assert {each["name"]: each["in"] for each in operation.node["parameters"]} == {
        "callback": "path",
        "code": "query",
        "state": "query",
    }


def _export(_: Row, operation: Operation) -> None:
    exporting = variant(operation, "export")
    assert dict(exporting.fixed) == {"operation": "export"}
    assert said(exporting).kind == "text"
    check_annotations(exporting)


def _websocket(row: Row, operation: Operation) -> None:
    assert operation.node["x-ksgen-protocol"] == "websocket"
    assert {each["name"] for each in operation.parameters("query")} == (
        {"container", "shell"} if "/pods/" in row["path"] else set()
    )


def _required_variable(row: Row, operation: Operation) -> None:
    assert [each["required"] for each in operation.parameters("path")] == [True]


def _one_body(_: Row, operation: Operation) -> None:
    assert _body_of(operation, JSON) == {"$ref": f"{PREFIX}v1.Secret"}
    assert schema_of("v1.Secret")["properties"]["data"]["additionalProperties"]["format"] == "byte"


def _statistics(_: Row, operation: Operation) -> None:
    assert "type" in argument_names(operation)
    assert said(operation).type_name == "Metrics"


def _kept_space(_: Row, operation: Operation) -> None:
    assert operation.path.endswith("/{application}%20")
    assert [each["name"] for each in operation.parameters("path")] == ["workspace", "application"]


def _rerun(_: Row, operation: Operation) -> None:
    declared = {each["name"]: each for each in operation.parameters("query")}
    assert operation.fixed == {"action": "rerun"}
    assert declared.keys() == {"resourceVersion"}


_CHECKS: dict[str, Callable[[Row, Operation], None]] = {
    "body": _body,
    "extra_path_param": _extra_path_parameter,
    "missing_body": _body,
    "missing_op": _added,
    "missing_param": _missing_parameter,
    "multiple_body": _one_body,
    "note": _statistics,
    "ok": _rerun,
    "param_location": _form,
    "params": _callback,
    "path": _kept_space,
    "path_param_required": _required_variable,
    "produces": _export,
    "protocol": _websocket,
    "proxy": _proxy,
    "response": _answer,
    "undeclared_path_param": _undeclared_path_variable,
}
