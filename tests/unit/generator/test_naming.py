"""Names: always identifiers, from the operation alone, the same in every release."""

from __future__ import annotations

import keyword
import re
import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.contract import Contract, assign_names
from ksgen.naming.models import RESERVED_CLASSES, class_name, model_name
from ksgen.naming.operations import KUBERNETES_VERBS, operation_name
from ksgen.naming.words import constant, is_plural, pascal, singular, snake
from support.conformance.releases import normalised
from support.functional.pipeline import UPSTREAM

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

anything = st.one_of(
    st.text(),
    st.sampled_from(
        [*keyword.kwlist, *keyword.softkwlist, *dir(__builtins__), "__class__", "self", "", "日本", "1", "_"]
    ),
    st.text(alphabet="aAbB1_-. []{}", max_size=12),
)
segments = st.one_of(
    st.sampled_from(
        ["kapis", "apis", "iam.kubesphere.io", "request.io", "v1alpha2", "users", "{user}", "{node_id}", "{class_id}"]
    ),
    st.text(alphabet="aBc9-_.{}%20/日", max_size=8),
    st.sampled_from(keyword.kwlist),
)
paths = st.lists(segments, max_size=7).map(lambda parts: "/" + "/".join(parts))
shapes = st.fixed_dictionaries(
    {
        "collection": st.booleans(),
        "wildcard": st.booleans(),
        "kubernetes_action": st.sampled_from([None, *KUBERNETES_VERBS, "connect"]),
    }
)


def is_name(text: str) -> bool:
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)


# --- words


@given(anything)
def test_any_text_becomes_a_snake_case_identifier(text):
    name = snake(text)
    assert is_name(name)
    assert name == name.lower()
    assert not name.startswith("_")


@pytest.mark.parametrize("text", ["A" * 100_000, "Ab" * 50_000, "a1" * 50_000, "ABs" * 30_000, "-" * 100_000])
def test_a_long_text_takes_linear_time(text):
    start = time.process_time()
    assert snake(text)
    assert time.process_time() - start < 1


@given(anything)
def test_snake_case_stays_as_it_is(text):
    assert snake(snake(text)) == snake(text)


@given(anything)
def test_any_text_becomes_a_class_name(text):
    name = class_name([text])
    assert is_name(name)
    assert name not in RESERVED_CLASSES
    assert not name.startswith("_")


@given(st.lists(anything, min_size=1, max_size=5))
def test_any_definition_has_a_module_and_a_class(parts):
    name = model_name(".".join(parts))
    assert is_name(name.module)
    assert is_name(name.cls)
    assert name.dotted == f"{name.module}.{name.cls}"


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("podCIDRs", "pod_cidrs"),
        ("filters[]", "filters"),
        ("labelSelector", "label_selector"),
        ("apiVersion", "api_version"),
        ("HTTPGetAction", "http_get_action"),
        ("clusterIPs", "cluster_ips"),
        ("class", "class_"),
        ("from", "from_"),
        ("int", "int_"),
        ("2fa", "n2fa"),
        ("", "unnamed"),
        ("__init__", "init"),
        ("../../x", "x"),
    ],
)
def test_snake_case(wire, name):
    assert snake(wire) == name


@pytest.mark.parametrize(
    ("definition", "dotted"),
    [
        ("devops.v1alpha3.Pipeline", "devops_v1alpha3.Pipeline"),
        ("v1.ObjectMeta", "v1.ObjectMeta"),
        ("v1.JSON", "v1.JSON"),
        ("v1.Page", "v1.Page_"),
        ("APIResponse", "common.APIResponse"),
        ("error", "common.Error"),
        ("monitoring.appHealthResponse", "monitoring.AppHealthResponse"),
        (".List.Items", "anonymous.ListItems"),
        ("class.Foo", "class_.Foo"),
    ],
)
def test_models(definition, dotted):
    assert model_name(definition).dotted == dotted


def test_constants():
    assert constant("workspaces.well_known.list") == "WORKSPACES_WELL_KNOWN_LIST"
    assert pascal("s2i-run") == "S2iRun"


@pytest.mark.parametrize("word", ["users", "namespaces", "Nodes"])
def test_plural(word):
    assert is_plural(word)


@pytest.mark.parametrize("word", ["devops", "ingress", "status", "analysis", "user", ""])
def test_not_plural(word):
    assert not is_plural(word)


# --- operations


@pytest.mark.parametrize(
    ("title", "shape", "name"),
    [
        ("GET /kapis/iam.kubesphere.io/v1alpha2/users", {}, "iam.v1alpha2.users.list"),
        ("POST /kapis/iam.kubesphere.io/v1alpha2/users", {}, "iam.v1alpha2.users.create"),
        ("GET /kapis/iam.kubesphere.io/v1alpha2/users/{user}", {}, "iam.v1alpha2.users.get"),
        ("PUT /kapis/iam.kubesphere.io/v1alpha2/users/{user}", {}, "iam.v1alpha2.users.replace"),
        ("DELETE /kapis/iam.kubesphere.io/v1alpha2/users/{user}", {}, "iam.v1alpha2.users.delete"),
        ("PATCH /kapis/tenant.kubesphere.io/v1alpha2/workspaces/{w}", {}, "tenant.v1alpha2.workspaces.patch"),
        (
            "GET /kapis/iam.kubesphere.io/v1alpha2/namespaces/{n}/members",
            {},
            "iam.v1alpha2.namespaces.members.list",
        ),
        ("GET /kapis/resources.kubesphere.io/v1alpha3/{resources}", {}, "resources.v1alpha3.list"),
        ("GET /kapis/cluster.kubesphere.io/v1alpha1/clusters/{cluster}", {}, "multicluster.v1alpha1.clusters.get"),
        ("GET /kapis/devops.kubesphere.io/v1alpha3/{path}", {"wildcard": True}, "devops.v1alpha3.get"),
        ("GET /kapis/x.io/v1/registry/blob", {"collection": True}, "x.v1.registry.blob.list"),
        ("POST /kapis/x.io/v1/git/verify", {}, "x.v1.git.verify"),
        ("POST /oauth/token", {}, "oauth.token"),
        ("GET /kapis/s.io/v1/topology/{node_id}", {}, "s.v1.topology.get_node"),
        ("GET /kapis/s.io/v1/topology/{class_id}", {}, "s.v1.topology.get_class"),
        (
            "GET /apis/cluster.kubesphere.io/v1alpha1/clusters",
            {"kubernetes_action": "list"},
            "crd.cluster.v1alpha1.clusters.list",
        ),
        (
            "DELETE /apis/cluster.kubesphere.io/v1alpha1/clusters",
            {"kubernetes_action": "deletecollection"},
            "crd.cluster.v1alpha1.clusters.delete_all",
        ),
        (
            "GET /apis/cluster.kubesphere.io/v1alpha1/watch/clusters",
            {"kubernetes_action": "watchlist"},
            "crd.cluster.v1alpha1.clusters.watch",
        ),
        ("GET /apis/", {}, "crd.api_groups"),
        ("GET /apis/cluster.kubesphere.io/", {}, "crd.cluster.api_group"),
        ("GET /apis/cluster.kubesphere.io/v1alpha1/", {}, "crd.cluster.v1alpha1.api_resources"),
        ("GET /kapis/o.io/v2/applications/{application}%20", {}, "o.v2.applications.get"),
    ],
)
def test_operations(title, shape, name):
    method, path = title.split()
    assert operation_name(method.lower(), path, **shape) == name


@given(st.sampled_from(METHODS), paths, shapes)
def test_every_part_of_an_operation_name_is_a_snake_case_identifier(method, path, shape):
    name = operation_name(method, path, **shape)
    parts = name.split(".")
    assert all(is_name(part) for part in parts)
    assert [snake(part) for part in parts] == parts


@given(
    st.sampled_from(METHODS), st.lists(st.sampled_from(["users", "members", "roles"]), min_size=1), shapes, st.data()
)
def test_a_name_has_nothing_of_the_variables(method, chain, shape, data):
    """Renaming a path variable (singular) renames no method."""

    def path(prefix):
        return "/kapis/g.io/v1/" + "/".join(f"{part}/{{{prefix}{index}}}" for index, part in enumerate(chain))

    assert operation_name(method, path("user"), **shape) == operation_name(method, path("member"), **shape)


@given(st.sampled_from(METHODS), paths, shapes)
def test_a_name_ends_in_no_counter(method, path, shape):
    """Digits come from the path or not at all."""
    digits = re.findall(r"\d", path)
    assert len(re.findall(r"\d", operation_name(method, path, **shape))) <= len(digits)


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("RuleGroupSpecRules", "RuleGroupSpecRule"),
        ("SpecTls", "SpecTlsItem"),
        ("SpecHttp", "SpecHttpItem"),
        ("NodeStatus", "NodeStatusItem"),
        ("SpecPolicies", "SpecPolicy"),
        ("HostAddresses", "HostAddress"),
    ],
)
def test_one_of_several(several, one):
    assert singular(several) == one


# --- the published releases


@cache
def published(release: str) -> dict[str, str]:
    """Name by method and path, by the rule alone."""
    folder = UPSTREAM / f"release-{release}"
    if not folder.is_dir():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    contract = Contract(normalised(folder.name)[0], release)
    names = {}
    for operation in contract.operations():
        alone = Contract({**contract.document, "paths": {operation.path: {operation.method: operation.node}}}, release)
        assign_names(alone)
        names[operation.title] = operation.node["operationId"]
    return names


def test_releases_give_the_same_name_to_every_operation_both_have():
    newer, older = published("3.4"), published("3.3")
    both = newer.keys() & older.keys()
    assert both
    assert {title: newer[title] for title in both} == {title: older[title] for title in both}


def test_no_operation_has_more_digits_than_its_path():
    for title, name in published("3.4").items():
        assert len(re.findall(r"\d", name)) <= len(re.findall(r"\d", title)), title
