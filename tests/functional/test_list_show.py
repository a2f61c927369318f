"""`ksgen list` and `ksgen show`: what the client of a release has, found by words, calls, paths and names."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner
from ksgen import build as builds
from ksgen.choice import Choice
from ksgen.cli import looking, main
from ksgen.docs.catalogue import Catalogue, example, find, search
from ksgen.errors import KsgenError
from ksgen.ir.calls import calls_of
from ksgen.project import find_project

USERS = "/kapis/iam.kubesphere.io/v1alpha2/users"


@pytest.fixture(scope="module")
def catalogue():
    reading = builds.read(find_project(), Choice())
    return Catalogue.of(reading.package)


@pytest.fixture
def ran(catalogue, folder, monkeypatch):
    """Run a command over a release that is read once."""
    monkeypatch.setattr(looking, "_catalogue", lambda *_: catalogue)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*words, code=0):
        result = CliRunner().invoke(main, list(words))
        assert result.exit_code == code, result.output
        assert "Traceback" not in result.output
        return result.stdout if code == 0 else result.stderr

    return run


def test_every_operation_of_the_contract_is_listed_once_by_a_method_of_the_client(catalogue):
    listed = [(each.called, each.verb, each.target) for each in catalogue.calls]
    assert len(listed) == len({*listed})
    places = {(each.verb, each.target.partition("?")[0]) for each in catalogue.calls}
    assert places >= {(each.verb, each.path) for each in catalogue.package.operations}
    assert places >= {
        (row.verb, row.target.partition("?")[0]) for kind in catalogue.package.kinds for row in calls_of(kind)
    }


def test_words_narrow_the_list(ran):
    lines = ran("list", "Iam", "users", "replace").splitlines()
    assert "PUT    ks.iam.v1alpha2.users.replace(user, body)  User" in lines
    assert 1 < len(lines) < 10


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("create user", "ks.iam.v1alpha2.users.create(body)"),
        ("list pods", "ks.k8s.core.v1.pods.list(namespace=namespace)"),
        ("restart deployments", "ks.k8s.apps.v1.deployments.restart(name, namespace=namespace)"),
        ("scale deployment", "ks.k8s.apps.v1.deployments.scale(name, replicas=replicas, namespace=namespace)"),
        ("node metrics", "ks.monitoring.v1alpha3.nodes.list()"),
        ("nodes metrics", "ks.monitoring.v1alpha3.nodes.list()"),
        ("pipeline logs", "ks.devops.v1alpha2.devops.pipelines.runs.log(devops, pipeline, run)"),
        ("workspace members", "ks.iam.v1alpha2.workspaces.workspacemembers.list(workspace)"),
        ("delete workspace", "ks.tenant.v1alpha2.workspaces.delete(workspace, body)"),
        ("apply configmap", "ks.k8s.core.v1.configmaps.apply(body, "),
        ("reset password", "ks.iam.v1alpha2.users.reset_password(user, body)"),
        ("users login records", "ks.iam.v1alpha2.users.loginrecords.list(user)"),
        ("audit events", "ks.tenant.v1alpha2.auditing.events.query()"),
        ("user kubeconfig", "ks.resources.v1alpha2.users.kubeconfig.get(user)"),
        ("list ippools", "ks.crd.network.v1alpha1.ippools.list()"),
    ],
)
def test_what_is_looked_for_comes_first(catalogue, words, first):
    assert search(catalogue.calls, words.split())[0].call.startswith(first)


def test_a_call_of_a_kind_tells_its_parameters(ran):
    told = ran("show", "k8s.apps.v1.deployments.restart")
    assert "  dry_run?" in told
    assert "  namespace?" in told
    assert "Replaces all pods of a Deployment" in told
    assert "namespace" not in ran("show", "k8s.core.v1.nodes.get").partition("Parameters")[2].partition("Returns")[0]
    (call,) = json.loads(ran("show", "k8s.core.v1.nodes.create", "--format", "json"))
    assert call["parameters"][0]["name"] == "body"
    assert call["parameters"][0]["type"] == "Node | Mapping[str, Any]"
    assert call["parameters"][0]["required"]


def test_kinds_and_models(ran):
    assert ran("list", "--kind", "ippool") == "ks.crd.network.v1alpha1.ippools  network.kubesphere.io/v1alpha1 IPPool\n"
    assert "models.iam_v1alpha2.UserSpec  6 fields" in ran("list", "--model", "userspec").splitlines()


def test_the_list_for_programs(ran):
    rows = json.loads(ran("list", "--format", "json", USERS))
    (row,) = [each for each in rows if (each["method"], each["path"]) == ("GET", f"{USERS}/{{user}}")]
    assert {**row, "summary": bool(row["summary"])} == {
        "call": "ks.iam.v1alpha2.users.get(user)",
        "method": "GET",
        "path": f"{USERS}/{{user}}",
        "returns": "User",
        "summary": True,
    }
    (kind,) = json.loads(ran("list", "--kind", "--format", "json", "ippool"))
    assert {key: kind[key] for key in ("apiVersion", "kind", "namespaced", "model")} == {
        "apiVersion": "network.kubesphere.io/v1alpha1",
        "kind": "IPPool",
        "namespaced": False,
        "model": "network_v1alpha1.IPPool",
    }


def test_nothing_found_says_what_was_perhaps_meant(ran):
    assert ran("list", "nods", code=2).endswith("'nods': did you mean nodes or pods or node?\n")
    assert "give fewer or other words" in ran("list", "users", "pipelines", "nodes", code=2)


def test_a_call(ran):
    shown = ran("show", "iam.v1alpha2.users.list")
    assert shown.startswith("ks.iam.v1alpha2.users.list()\n")
    assert f"\nGET {USERS}\n" in shown
    assert re.search(r"\n  limit\? +int: ", shown)
    assert "\nReturns\n  Page[User]\n" in shown
    assert "  with KubeSphere.from_env() as ks:\n      for item in ks.iam.v1alpha2.users.list():\n" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert ran("show", "ks.iam.v1alpha2.users.list()") == shown
    assert ran("show", f"GET {USERS}") == shown


def test_a_call_by_its_end_and_a_resource(ran):
    assert ran("show", "users.loginrecords.list").startswith("ks.iam.v1alpha2.users.loginrecords.list(user)")
    assert "say which: " in ran("show", "users.list", code=2)
    below = ran("show", "iam.v1alpha2.users").splitlines()
    assert "GET    ks.iam.v1alpha2.users.loginrecords.list(user)  Page[LoginRecord]" in below


@pytest.mark.parametrize(
    ("path", "dotted"),
    [
        (f"{USERS}/admin", "iam.v1alpha2.users.get"),
        (f"{USERS}/{{user}}", "iam.v1alpha2.users.get"),
        ("/apis/apps/v1/namespaces/demo/deployments/web/scale", "k8s.apps.v1.deployments.scale.get"),
        ("/api/v1/pods", "k8s.core.v1.pods.list"),
        ("/kapis/devops.kubesphere.io/v1alpha2/jenkins/a/b/c", "devops.v1alpha2.jenkins.get"),
    ],
)
def test_a_path_as_the_server_gets_it(catalogue, path, dotted):
    assert {each.called for each in find(catalogue, f"GET {path}")} == {dotted}


def test_a_kind_with_and_without_namespace_is_one_call(ran):
    shown = ran("show", "k8s.apps.v1.deployments.list")
    assert "GET /apis/apps/v1/deployments\nGET /apis/apps/v1/namespaces/{namespace}/deployments\n" in shown
    assert "apps/v1 Deployment, in namespaces" in shown


def test_models_and_kinds_by_name(ran):
    shown = ran("show", "Deployment")
    assert shown.startswith("kubesphere.models.apps_v1.Deployment\n")
    assert "its objects: ks.k8s.apps.v1.deployments\n" in shown
    assert re.search(r"\n  spec +apps_v1\.DeploymentSpec", shown)
    assert "ks.k8s.apps.v1.deployments.create(body, namespace=namespace)" in ran("show", "deployments")
    assert json.loads(ran("show", "iam_v1alpha2.User", "--format", "json"))["collections"] == [
        "ks.crd.iam.v1alpha2.users"
    ]


def test_a_call_for_programs(ran):
    (call,) = json.loads(ran("show", "iam.v1alpha2.users.get", "--format", "json"))
    (parameter,) = call["parameters"]
    assert {**parameter, "summary": bool(parameter["summary"])} == {
        "name": "user",
        "wire": "user",
        "in": "path",
        "type": "str",
        "required": True,
        "default": None,
        "summary": True,
    }


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("iam.v1alpha2.user.get", "did you mean iam.v1alpha2.users.get"),
        ("Deploymint", "did you mean Deployment"),
        (f"{USERS}s", f"did you mean {USERS}"),
        ("xqzw", "ksgen list WORD"),
    ],
)
def test_what_is_not_there(catalogue, text, meant):
    with pytest.raises(KsgenError) as caught:
        find(catalogue, text)
    assert meant in str(caught.value)


def test_every_example_is_python(catalogue):
    for call in catalogue.calls:
        compile(example(call, "kubesphere"), call.call, "exec")


@pytest.mark.parametrize(
    "dotted",
    [
        "iam.v1alpha2.users.list",
        "iam.v1alpha2.users.get",
        "iam.v1alpha2.workspaces.groups.list",
        "resources.v1alpha3.get",
        "k8s.core.v1.nodes.list",
        "k8s.core.v1.configmaps.create",
        "crd.network.v1alpha1.ippools.delete_all",
    ],
)
def test_examples_run(catalogue, server, monkeypatch, capsys, dotted):
    monkeypatch.setenv("KUBESPHERE_URL", server.url)
    monkeypatch.setenv("KUBESPHERE_TOKEN", server.token())
    server.create("namespaces", {"metadata": {"name": "demo"}})
    server.create("pods", {"metadata": {"name": "demo"}}, "demo")
    call = next(each for each in catalogue.calls if each.called == dotted)
    exec(example(call, "kubesphere"), {})
    assert server.calls()[-1].method == call.verb
    assert re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(call.target)), server.calls()[-1].path)
