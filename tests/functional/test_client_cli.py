"""`kubesphere` on the command line, against the loopback server: what it prints, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from kubesphere._cli.main import main
from kubesphere.testing._server.tokens import ACCESS, TokenError
from kubesphere.testing._server.world import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
ADMIN = {"KUBESPHERE_USERNAME": "admin", "KUBESPHERE_PASSWORD": PASSWORD}


@pytest.fixture(autouse=True)
def own_environment(tmp_path, monkeypatch):
    for name in [each for each in os.environ if each.startswith("KUBESPHERE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ran(capsys, monkeypatch):
    """Run a command; what it wrote to standard output, or with a code other than 0, to standard error."""

    def run(*arguments, code=0, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        try:
            found = main(arguments)
        except SystemExit as left:  # argparse
            found = left.code
        out, error = capsys.readouterr()
        assert found == code, (out, error)
        assert "Traceback" not in error
        return out if code == 0 else error

    return run


@pytest.fixture
def logged_in(server, ran):
    ran("login", server.url, "-u", "admin", "--password-stdin", stdin=f"{PASSWORD}\n")
    server.requests.clear()
    return server


# --- sessions


def test_a_login_lasts_for_later_calls_and_keeps_no_password(logged_in, ran, own_environment):
    assert ran("whoami") == f"admin <admin@example.org> at {logged_in.url}\n"
    assert json.loads(ran("whoami", "--json"))["name"] == "admin"
    token = ran("token").strip()
    assert token.count(".") == 2
    assert logged_in.token_calls() == []
    folder = own_environment / "cache/kubesphere"
    assert (folder / "session.json").stat().st_mode & 0o777 == 0o600
    kept = "".join(path.read_text() for path in folder.iterdir())
    assert PASSWORD not in kept
    assert token not in (folder / "session.json").read_text()


def test_a_wrong_password_is_told_and_nobody_is_logged_in(server, ran):
    told = ran("login", server.url, "-u", "admin", "--password-stdin", stdin="wrong\n", code=4)
    assert "invalid_grant" in told
    assert "nobody is logged in; log in with: kubesphere login URL" in ran("whoami", code=4)


def test_a_login_is_by_the_password_that_was_given(logged_in, ran):
    told = ran("login", logged_in.url, "-u", "admin", "--password-stdin", stdin="nonsense\n", code=4)
    assert "invalid_grant" in told


def test_a_session_that_has_ended(logged_in, ran):
    logged_in.restart()
    told = ran("get", "pods", code=4)
    assert told.endswith("log in again with: kubesphere login\n")


def test_logout_ends_the_session_and_forgets_it(logged_in, ran):
    token = ran("token").strip()
    ran("logout")
    assert [each.path for each in logged_in.calls()] == ["/oauth/logout"]
    with pytest.raises(TokenError):
        logged_in.oauth.tokens.verify(token, ACCESS)
    assert ran("token", code=4)
    assert ran("logout", code=4)


def test_logout_here_alone_asks_the_server_for_nothing(logged_in, ran):
    ran("logout", "--local")
    assert logged_in.requests == []
    assert ran("whoami", code=4)


def test_the_environment_wins_over_a_session(logged_in, ran, monkeypatch):
    logged_in.add_user("dora", "secret-1")
    monkeypatch.setenv("KUBESPHERE_URL", logged_in.url)
    monkeypatch.setenv("KUBESPHERE_TOKEN", logged_in.token("dora"))
    assert ran("whoami").startswith("dora <")


def test_an_account_of_the_environment_logs_in_once(server, ran, monkeypatch):
    for name, value in {**ADMIN, "KUBESPHERE_URL": server.url}.items():
        monkeypatch.setenv(name, value)
    ran("whoami")
    ran("whoami")
    assert len(server.token_calls()) == 1


def test_sessions_at_two_servers(logged_in, ran):
    other = "http://127.0.0.1:1"
    assert "nobody is logged in at http://127.0.0.1:1" in ran("whoami", "--server", other, code=4)
    assert ran("whoami", "--server", f"{logged_in.url}/").startswith("admin")


def test_nobody_to_ask(ran):
    assert "there is no terminal to ask at for the server" in ran("login", code=2)
    assert "the server is a URL" in ran("login", "10.0.0.5", code=2)
    assert "--password-stdin" in ran("login", "http://127.0.0.1:1", "-u", "admin", code=2)


def test_a_server_that_is_not_there(ran, monkeypatch):
    monkeypatch.setenv("KUBESPHERE_TOKEN", "t")
    told = ran("get", "pods", "--server", "http://127.0.0.1:1", code=1)
    assert told.startswith("error: ")
    assert "http://127.0.0.1:1" in told


# --- call


def test_a_call_prints_json(logged_in, ran):
    user = json.loads(ran("call", "iam.v1alpha2.users.get", "admin"))
    assert user["metadata"]["name"] == "admin"
    assert ran("call", "ks.iam.v1alpha2.users.get()", "admin") == ran("call", "iam.v1alpha2.users.get", "user=admin")


def test_a_list_is_whole_unless_a_page_is_asked_for(logged_in, ran):
    found = json.loads(ran("call", "resources.v1alpha3.list", "pods", "namespace=demo-ns1"))
    assert len(found["items"]) == found["totalItems"] == 10
    page = json.loads(ran("call", "resources.v1alpha3.list", "pods", "namespace=demo-ns1", "limit=3", "page=2"))
    assert (len(page["items"]), page["totalItems"]) == (3, 10)


def test_a_call_as_table_and_yaml(logged_in, ran):
    lines = ran("call", "resources.v1alpha3.list", "pods", "namespace=demo-ns1", "--table", "limit=2").splitlines()
    assert lines[0].split() == ["NAMESPACE", "NAME", "PHASE", "CREATED"]
    assert len(lines) == 3
    user = yaml.safe_load(ran("call", "iam.v1alpha2.users.get", "admin", "--yaml"))
    assert user["spec"]["email"] == "admin@example.org"


def test_bodies_and_typed_arguments(logged_in, ran, own_environment):
    body = {"metadata": {"name": "eve"}, "spec": {"email": "eve@example.org", "password": "P@88w0rd"}}
    assert json.loads(ran("call", "iam.v1alpha2.users.create", json.dumps(body)))["metadata"]["name"] == "eve"
    (own_environment / "patch.yaml").write_text("spec: {description: new}")
    ran("call", "crd.iam.v1alpha2.users.patch", "eve", "@patch.yaml")
    ran("call", "crd.iam.v1alpha2.users.patch", "eve", "@-", stdin='{"spec": {"lang": "en"}}')
    spec = logged_in.find("users", "eve", "")["spec"]
    assert (spec["description"], spec["lang"]) == ("new", "en")
    ran("call", "k8s.apps.v1.deployments.scale", "dep1", "namespace=demo-ns1", "replicas=3")
    assert logged_in.find("deployments", "dep1", "demo-ns1")["spec"]["replicas"] == 3


def test_a_watch_is_an_event_a_line(logged_in, ran):
    out = ran("call", "k8s.core.v1.configmaps.watch", "namespace=demo-ns1", "timeout_seconds=1")
    decoder, found, rest = json.JSONDecoder(), [], out.strip()
    while rest:
        event, end = decoder.raw_decode(rest)
        found.append((event["type"], event["object"]["metadata"]["name"]))
        rest = rest[end:].lstrip()
    assert found == [("ADDED", "cm-1"), ("ADDED", "cm-2")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["iam.v1alpha2.user.get"], "iam.v1alpha2 has no 'user'; did you mean users"),
        (["iam.v1alpha2.users"], "iam.v1alpha2.users is no call; it has "),
        (["close"], "the client has no 'close'"),
        (["iam._caller.close"], "iam has no '_caller'"),
        (["iam.v1alpha2.users.get"], "usage: kubesphere call iam.v1alpha2.users.get USER"),
        (["iam.v1alpha2.users.get", "a", "b"], "takes no 'b'"),
        (["iam.v1alpha2.users.list", "limit=many"], "limit is a number, not 'many'"),
        (["iam.v1alpha2.users.list", "ascending=up"], "ascending is true or false"),
        (["iam.v1alpha2.users.list", "limits=1"], "did you mean limit"),
        (["iam.v1alpha2.users.create", "eve"], "body is JSON, or @FILE"),
        (["iam.v1alpha2.users.create", "@nowhere.json"], "can't read nowhere.json"),
        (["k8s.core.v1.pods.list", "labels=a"], "there is no option 'labels'; did you mean label_selector"),
        (["iam.v1alpha2.users.get", "../x"], "error: "),
    ],
)
def test_a_call_that_makes_no_sense_sends_nothing(logged_in, ran, words, told):
    assert told in ran("call", *words, code=2)
    assert logged_in.requests == []


def test_what_a_call_takes(ran):
    told = ran("call", "iam.v1alpha2.users.list", "--help")
    assert told.startswith("usage: kubesphere call iam.v1alpha2.users.list ")
    assert "GET /kapis/iam.kubesphere.io/v1alpha2/users" in told
    assert "  limit: int" in told


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_what_call_takes_where_no_call_is_named(ran, flag):
    told = ran("call", flag)
    assert told.startswith("usage: kubesphere call ")
    assert "NAME=VALUE" in told


@pytest.mark.parametrize(("command", "wanted"), [("call", "CALL"), ("get", "KIND")])
def test_only_what_is_missing_is_asked_for(ran, command, wanted):
    assert f"the following arguments are required: {wanted}\n" in ran(command, code=2)


def test_a_refusal(logged_in, ran):
    told = ran("call", "iam.v1alpha2.users.get", "nosuch", code=1)
    assert told.startswith("error: GET ")
    assert "not found" in told


# --- get


def test_get_shows_the_servers_table(logged_in, ran):
    lines = ran("get", "pods", "-n", "demo-ns1").splitlines()
    assert lines[0].split() == ["NAME", "READY", "STATUS", "RESTARTS", "AGE"]
    assert lines[1].split()[:4] == ["web-0", "1/1", "Running", "0"]
    assert len(lines) == 11
    every = ran("get", "po", "-A", "-l", "app=db").splitlines()
    assert every[0].split()[0] == "NAMESPACE"
    assert every[1].split()[:4] == ["demo-ns1", "web-0", "1/1", "Running"]


def test_one_object_has_the_columns_of_the_list(logged_in, ran):
    for kind, name in (("nodes", "node1"), ("users", "admin"), ("ns", "demo-ns1")):
        every, one = ran("get", kind).splitlines(), ran("get", kind, name).splitlines()
        assert one[0].split() == every[0].split()
        assert one[1].split() in [line.split() for line in every]
    assert ran("get", "no/node1").splitlines()[1].split()[:4] == ["node1", "Ready", "control-plane", "v1.20.2"]


def test_several_kinds(logged_in, ran):
    cms, nodes = ran("get", "cm,sts,no", "-n", "demo-ns1").strip().split("\n\n")
    assert [line.split()[0] for line in cms.splitlines()] == ["NAME", "configmap/cm-1", "configmap/cm-2"]
    assert nodes.splitlines()[1].split()[:2] == ["node/node1", "Ready"]
    assert ran("get", "cm,no", "-n", "demo-ns1", "-o", "name").split()[1:3] == ["configmap/cm-2", "node/node1"]
    items = json.loads(ran("get", "no,cm", "-n", "demo-ns1", "-o", "json"))["items"]
    assert [each["kind"] for each in items] == ["Node"] * 3 + ["ConfigMap"] * 2
    assert not ran("get", "cm,sts", "-n", "nosuch")


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("pod", "/api/v1/namespaces/default/pods"),
        ("Deployment", "/apis/apps/v1/namespaces/default/deployments"),
        ("deploy", "/apis/apps/v1/namespaces/default/deployments"),
        ("deployments.apps", "/apis/apps/v1/namespaces/default/deployments"),
        ("ippools", "/apis/network.kubesphere.io/v1alpha1/ippools"),
        ("users.iam", "/apis/iam.kubesphere.io/v1alpha2/users"),
        ("users.v1alpha2.iam.kubesphere.io", "/apis/iam.kubesphere.io/v1alpha2/users"),
    ],
)
def test_words_for_kinds(logged_in, ran, word, path):
    ran("get", word)
    assert logged_in.calls()[-1].path == path


def test_get_of_some(logged_in, ran):
    assert json.loads(ran("get", "cm/cm-1", "-n", "demo-ns1", "--json"))["data"] == {"k": "v"}
    both = yaml.safe_load(ran("get", "cm", "cm-1", "cm-2", "-n", "demo-ns1", "-o", "yaml"))
    assert [each["metadata"]["name"] for each in both["items"]] == ["cm-1", "cm-2"]
    assert {each["kind"] for each in both["items"]} == {"ConfigMap"}
    assert ran("get", "deploy", "-n", "demo-ns1", "-o", "name") == "deployment.apps/dep1\n"
    assert ran("get", "pod", "web-3", "-n", "demo-ns1").splitlines()[1].split()[:2] == ["web-3", "1/1"]
    assert ran("get", "pod", "-n", "demo-ns1", "web-3") == ran("get", "-n", "demo-ns1", "pod", "web-3")
    assert "not found" in ran("get", "pod", "nosuch", code=1)
    assert "unrecognized arguments: --colour" in ran("get", "pod", "--colour", code=2)


def test_get_of_nothing(logged_in, ran, capsys):
    assert main(["get", "secrets"]) == 0
    assert capsys.readouterr() == ("", "No resources found in default namespace.\n")


def test_get_goes_on(logged_in, ran):
    lines = ran("get", "cm", "-n", "demo-ns1", "-w", "--timeout", "1").splitlines()
    assert lines[0].split() == ["EVENT", "NAME", "PHASE", "READY", "REPLICAS", "CREATED"]
    assert [line.split()[:2] for line in lines[1:]] == [["ADDED", "cm-1"], ["ADDED", "cm-2"]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["podz"], "there is no kind 'podz'; did you mean pods"),
        (["nothinglikeit"], "PLURAL.VERSION.GROUP"),
        (["things.v1.nowhere.io"], "error: "),
        (["pods", "-A", "x"], "-A or a name"),
        (["pods", "a", "b", "-w"], "give one name"),
        (["pods,cm", "a"], "name one kind"),
        ([","], "name a kind"),
    ],
)
def test_get_of_what_is_not(logged_in, ran, words, told):
    assert told in ran("get", *words, code=1 if "nowhere" in words[0] else 2)


def test_cells_hold_no_control_character(logged_in, ran):
    logged_in.create("pods", {"metadata": {"name": "bad"}, "status": {"phase": "\x1b[31mred\n"}}, "default")
    assert "\\x1b[31mred\\n" in ran("get", "pods")


# --- logs, apply


def test_logs(logged_in, ran):
    item = {"metadata": {"name": "talker"}, "status": {"log": ["one", "", "three"]}}
    logged_in.create("pods", item, "demo-ns1")
    assert ran("logs", "talker", "-n", "demo-ns1") == "one\n\nthree\n"
    assert ran("logs", "pod/talker", "-n", "demo-ns1", "-f", "--tail", "2", "--since", "1h30m") == "\nthree\n"
    query = dict(logged_in.calls()[-1].query)
    assert (query["tailLines"], query["sinceSeconds"], query["follow"]) == ("2", "5400", "true")
    assert "--since is a time" in ran("logs", "talker", "--since", "soon", code=2)


def test_apply(logged_in, ran, own_environment):
    (own_environment / "all.yaml").write_text(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\ndata: {a: '1'}\n---\n---\n"
        "apiVersion: v1\nkind: List\nitems:\n"
        "- {apiVersion: iam.kubesphere.io/v1alpha2, kind: User, metadata: {name: zoe}, spec: {email: z@example.org}}\n"
    )
    out = ran("apply", "-f", "all.yaml", "-n", "demo-ns1")
    assert out == "configmap/one serverside-applied\nuser.iam.kubesphere.io/zoe serverside-applied\n"
    assert logged_in.find("configmaps", "one", "demo-ns1")["data"] == {"a": "1"}
    manifest = json.dumps({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "two"}})
    assert ran("apply", "-f", "-", "--dry-run", stdin=manifest) == "configmap/two serverside-applied (dry run)\n"


def test_one_that_fails_does_not_keep_the_others_from_being_applied(logged_in, ran, own_environment, capsys):
    bad = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "Not A Name", "namespace": "elsewhere"}}
    good = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "good"}}
    (own_environment / "list.json").write_text(json.dumps({"kind": "List", "items": [bad, good]}))
    assert main(["apply", "-f", "list.json", "-n", "demo-ns1"]) == 1
    out, error = capsys.readouterr()
    assert out == "configmap/good serverside-applied\n"
    assert error.startswith("error: list.json, object 1: ")
    assert "has no apiVersion and kind" in ran("apply", "-f", "-", stdin="{}", code=2)


# --- the program


def test_help_and_version(ran):
    assert "\n    login" in ran("--help")
    assert ran("--version").startswith("kubesphere 3.4.0.")
    assert main([]) == 2
    assert "invalid choice: 'gett'" in ran("gett", code=2)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["lo"], ["login", "logout", "logs"]),
        (["get", "deplo"], ["deploy", "deployments"]),
        (["get", "pods", "--na"], ["--namespace"]),
        (["call", "iam.v1alpha2.users.l"], ["iam.v1alpha2.users.list", "iam.v1alpha2.users.loginrecords."]),
        (["call", "k8s.app"], ["k8s.apps."]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["call", "nowhere.x"], []),
    ],
)
def test_completion(ran, words, found):
    assert sorted(ran("__complete", *words).split()) == sorted(found)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(ran, shell):
    assert "kubesphere __complete" in ran("completion", shell)


def test_bash_completes():
    script = f"""
kubesphere() {{ {sys.executable} -m kubesphere "$@"; }}
source <(kubesphere completion bash)
COMP_WORDS=(kubesphere call k8s.core.v1.po); COMP_CWORD=2
_kubesphere; echo "${{COMPREPLY[@]}}"
"""
    shown = subprocess.run(["bash", "-c", script], cwd=ROOT / "generated", capture_output=True, text=True, check=True)
    assert shown.stdout == "k8s.core.v1.pods. k8s.core.v1.podtemplates.\n"


def test_the_module_runs_and_a_closed_pipe_is_no_error(logged_in):
    command = f"{sys.executable} -m kubesphere get pods -A | head -1; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    shown = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[0].split() == ["NAMESPACE", "NAME", "READY", "STATUS", "RESTARTS", "AGE"]
    assert shown.stderr == ""


def test_importing_the_package_brings_none_of_it():
    code = (
        "import sys, kubesphere, kubesphere.client; print([m for m in sys.modules if '._cli.' in m or m == 'argparse'])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "generated", capture_output=True, check=True, text=True
    )
    assert shown.stdout == "[]\n"
