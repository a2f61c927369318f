"""A user's mistakes: one error of three lines that says what, where and what to do; exit 2; nothing written."""

from __future__ import annotations

import json
import re
import shutil

import pytest
from click.testing import CliRunner
from functional.conftest import THING
from ksgen import project
from ksgen.cli import main
from ksgen.source.fetch import FILES
from servers.rawhost import RawHost
from support.functional.pipeline import TEMPLATES, operation, put_pair, swagger, variable
from support.generator.outputs import tree

THINGS = "/kapis/a.io/v1/things"
AT = "/paths/~1kapis~1a.io~1v1~1things~1{thing}"


@pytest.fixture
def fails(ksgen, folder):
    """Run a command that must fail cleanly; returns its message, where and hint."""

    def run(*arguments):
        before = tree(folder)
        result = ksgen(*arguments, code=2)
        assert tree(folder) == before
        assert result.stdout == ""
        lines = re.fullmatch(r"error: (.+)\n  at: (.+)\n  fix: (.+)\n", result.stderr)
        assert lines, result.stderr
        return lines.groups()

    return run


def fetch(fails, source, *more, ref="r1"):
    return fails("fetch", "--ref", ref, "--from", str(source), *more)


# --- fetch: what is read


def test_a_folder_that_is_not_there(fails, folder):
    message, where, hint = fetch(fails, folder / "nowhere")
    assert message == "there is no such folder"
    assert where == str(folder / "nowhere")
    assert FILES["api"] in hint


def test_a_file_that_is_not_there(fails, source):
    (source / FILES["crd"]).unlink()
    assert fetch(fails, source)[1] == str(source / FILES["crd"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not JSON"),
        (b"<html>", "not JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[]", "not a Swagger file"),
        (b'{"openapi": "3.0.0"}', "not a Swagger 2.0 file: OpenAPI 3.0.0"),
        (b'{"swagger": "2.0", "swagger": "2.0"}', "repeated"),
        (b'{"swagger": "2.0", "x": NaN}', "NaN"),
        (b'{"swagger": "2.0", "x": ' + b"[" * 5000 + b"]" * 5000 + b"}", "nested deeper"),
    ],
)
def test_a_file_that_is_no_swagger(fails, source, content, message):
    (source / FILES["api"]).write_bytes(content)
    found, where, _ = fetch(fails, source)
    assert message in found
    assert where.startswith(str(source / FILES["api"]))


def test_an_unknown_ref_on_a_host(fails):
    with RawHost({}) as host:
        _, where, hint = fetch(fails, host.url, ref="nothing")
    assert where.startswith(host.url)
    assert "'nothing' exists" in hint


def test_a_host_that_does_not_answer(fails):
    assert fetch(fails, "http://127.0.0.1:1")[1].startswith("http://127.0.0.1:1")


@pytest.mark.parametrize("ref", ["../x", "", "-x", "a b", "a\x1bb", "a" * 300, ".", "/etc"])
def test_refs_that_are_none(ksgen, source, folder, ref):
    result = ksgen("fetch", f"--ref={ref}", "--from", str(source), code=2 if ref else None)
    if result.exit_code:
        assert re.match(r"error: .+\n", result.stderr)
        assert all(line.isprintable() for line in result.stderr.splitlines())
        assert sorted(path.name for path in folder.iterdir()) == ["source"]


# --- fetch: what it says


def test_an_operation_that_is_none(fails, source, small):
    small["paths"][THING]["get"]["parameters"][0]["in"] = "nowhere"
    message, where, hint = fetch(fails, put_pair(source, small))
    assert "in one of path, query" in message
    assert where == f"api Swagger file, {AT}/get/parameters/0/in"
    assert "--skip-invalid" in hint


def test_a_definition_that_cannot_be_expressed(fails, source, small):
    small["definitions"]["v1.Thing"]["properties"]["x"] = {"$ref": "other.json#/x"}
    message, where, _ = fetch(fails, put_pair(source, small))
    assert "nothing is ever fetched" in message
    assert where == "api Swagger file, /definitions/v1.Thing/properties/x/$ref"


def test_two_operations_with_one_name(fails, source, small):
    small["paths"][f"{THINGS}/{{thing}}/list"] = {"get": operation(variable("thing"))}
    small["paths"]["/kapis/a.io/v1/things/list"] = {"get": operation()}
    message, where, hint = fetch(fails, put_pair(source, small))
    assert message.startswith("two operations are both called `a.v1.things.list")
    assert where.count("GET /kapis/a.io/v1/things") == 2
    assert "x-ksgen-name" in hint


def test_many_names_that_are_shared(fails, source, small):
    """They are told at once, and the message stays one that can be read."""
    get = small["paths"][THINGS]["get"]
    for number in range(60):
        small["paths"] |= {f"/kapis/a.io/v1/{word}{number}": {"get": get} for word in ("parts", "Parts")}
    message, where, _ = fetch(fails, put_pair(source, small))
    assert len(re.findall(r"`a\.v1\.parts\d+\.\w+`", message)) == 41
    assert message.endswith(", 19 more")
    assert len(message) < 2000
    assert where.count("GET /kapis/a.io/v1/") == 2


def test_one_operation_in_both_files(fails, source, small):
    message, where, _ = fetch(fails, put_pair(source, small, small))
    assert "same operation" in message
    assert where.endswith(f"{AT}/get")


def test_a_base_path(fails, source, small):
    small["basePath"] = "/v2"
    put_pair(source, small)
    for more in ((), ("--skip-invalid",)):  # the whole document can't be left out
        _, where, hint = fails("fetch", "--ref", "r2", "--from", str(source), *more)
        assert where == "api Swagger file, /basePath"
        assert "--skip-invalid" not in hint


# --- fetch: overlays


@pytest.mark.parametrize(
    ("overlay", "message", "pointer"),
    [
        ("a: [", "not YAML", ""),
        (
            "overlay: 1.1.0\nactions: [{target: $.paths.x, description: d, update: {a: 1}}]",
            "matches nothing",
            ", /actions/0",
        ),
        (
            "overlay: 1.1.0\nactions: [{target: $.paths, update: {a: 1}}]",
            "`description`: its reason",
            ", /actions/0/description",
        ),
        (
            "overlay: 1.1.0\nactions: [{target: '$[', description: d, update: {a: 1}}]",
            "no JSONPath",
            ", /actions/0/target",
        ),
    ],
)
def test_overlays(fails, source, folder, overlay, message, pointer):
    file = folder / "specs" / "r1" / "overlay.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(overlay)
    found, where, _ = fetch(fails, source)
    assert message in found
    assert where == f"{file.relative_to(folder)}{pointer}"


@pytest.mark.parametrize(
    "update",
    [
        {"get": {"responses": None}},
        {"get": {"responses": {"200": {"content": []}}}},
        {"get": {"parameters": [{"name": "x"}]}},
        {"get": {"parameters": [{"$ref": "#/components/parameters/x"}]}},
        {"get": {"x-ksgen-variants": 5}},
        {"get": {"x-ksgen-variants": [{"name": "x"}]}},
        {"get": {"x-ksgen-resources": [{}]}},
        {"get": {"x-kubernetes-action": []}},
        {"get": {"x-ksgen-name": "No Name"}},
        {"get": "nothing"},
        {"parameters": []},
        {"trace": {}},
    ],
)
def test_an_overlay_that_breaks_the_contract(fails, source, folder, update):
    file = folder / "specs" / "r1" / "overlay.yaml"
    file.parent.mkdir(parents=True)
    action = {"target": f"$.paths['{THING}']", "description": "d", "update": update}
    file.write_text(json.dumps({"overlay": "1.1.0", "actions": [action]}))
    _, where, hint = fetch(fails, source)
    assert "specs/r1/contract.json" in where or THING in where
    assert "overlay" in hint


# --- build and check


@pytest.mark.parametrize("command", ["build", "check"])
class TestBuildAndCheck:
    def test_nothing_is_pinned(self, fails, folder, command):
        message, where, hint = fails(command)
        assert "specs/ksgen.lock" in where
        assert "ksgen fetch" in hint
        assert message

    def test_an_unknown_release(self, ksgen, pinned, command):
        error = ksgen(command, "--release", "r9", code=2).stderr
        assert error == "error: release 'r9' isn't pinned (pinned: r1)\n  fix: pin it with: ksgen fetch --ref r9\n"

    def test_a_changed_contract(self, fails, pinned, folder, command):
        file = folder / "specs/r1/contract.json"
        file.write_text(file.read_text() + " ")
        message, where, _ = fails(command)
        assert len(re.findall("[0-9a-f]{64}", message)) == 2
        assert where == "specs/r1/contract.json"

    def test_a_missing_contract(self, fails, pinned, folder, command):
        (folder / "specs/r1/contract.json").unlink()
        message, where, hint = fails(command)
        assert "can't be read" in message
        assert where == "specs/r1/contract.json"
        assert "ksgen fetch" in hint

    def test_a_damaged_lock(self, fails, pinned, folder, command):
        (folder / "specs/ksgen.lock").write_text("version = ")
        assert fails(command)[1].startswith("specs/ksgen.lock")

    @pytest.mark.parametrize(
        "name",
        [
            "Kube",
            "1a",
            "a-b",
            "a.b",
            "../x",
            "/x",
            "class",
            "",
            "é",
            "a b",
            "x" * 300,
            "json",
            "httpx",
            "con",
            "Nul",
            "__init__",
        ],
    )
    def test_package_names(self, ksgen, pinned, folder, command, name):
        before = tree(folder)
        result = ksgen(command, f"--package={name}", code=2)
        assert result.stderr.startswith("error: ")
        assert len(result.stderr.splitlines()) <= 3
        assert tree(folder) == before

    @pytest.mark.parametrize("missing", ["_shared/method.jinja", "kubesphere/api", "kubesphere", "."])
    def test_missing_templates(self, fails, pinned, folder, monkeypatch, command, missing):
        templates = folder / "templates"
        shutil.copytree(TEMPLATES, templates)
        gone = templates / missing
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
        real = project.find_project
        monkeypatch.setattr(
            project, "find_project", lambda **given: project.Project(real(**given).specs, templates, real(**given).out)
        )
        assert fails(command)[2]

    @pytest.mark.parametrize("wrong", ["{% if %}", "{{ package.nothing }}", "{{ nobody }}"])
    def test_a_broken_template_that_another_includes(self, fails, pinned, folder, monkeypatch, command, wrong):
        templates = folder / "templates"
        shutil.copytree(TEMPLATES, templates)
        place = templates / "_shared/method.jinja"
        lines = place.read_text().splitlines()
        place.write_text("\n".join([lines[0], f"{lines[1]}{wrong}", *lines[2:]]))
        real = project.find_project
        monkeypatch.setattr(
            project, "find_project", lambda **given: project.Project(real(**given).specs, templates, real(**given).out)
        )
        message, where, _ = fails(command)
        assert "the template is broken" in message
        assert where == "_shared/method.jinja, line 2"


def test_two_arguments_of_one_name(fails, source, small):
    """What can't be built isn't pinned."""
    parameters = [{"name": name, "in": "query", "type": "string"} for name in ("a-b", "a_b", "a.b")]
    small["paths"][THINGS]["get"]["parameters"] = parameters
    message, where, hint = fetch(fails, put_pair(source, small))
    assert "an argument `query_a_b` would be there twice" in message
    assert where == f"GET {THINGS}, parameter 'a_b' and GET {THINGS}, parameter 'a.b'"
    assert "overlay" in hint


def test_a_file_of_the_users_in_the_way(fails, pinned, folder):
    (folder / "out").mkdir()
    (folder / "out" / "README.md").write_text("mine")
    message, where, hint = fails("build")
    assert "isn't ksgen's" in message
    assert where.endswith("out/README.md")
    assert "move it" in hint


def test_an_output_folder_that_is_a_file(ksgen, pinned, folder):
    (folder / "out").write_text("mine")
    result = ksgen("build", code=2)
    assert "out" in result.stderr
    assert (folder / "out").read_text() == "mine"


@pytest.mark.parametrize("out", ["/", "specs", "specs/r1", "specs/new", ".", "other", "out/kubesphere/deep", "~"])
def test_an_output_where_something_else_lives(bare, ksgen, pinned, folder, out, monkeypatch):
    monkeypatch.setenv("HOME", str(folder / "home"))
    (folder / "home").mkdir()
    (folder / "other").mkdir()
    (folder / "other/pyproject.toml").write_text("[project]\n")
    ksgen("build")
    before = tree(folder)
    result = ksgen("build", "--out", str(folder / "home") if out == "~" else out, code=2)
    assert "the client can't be written here" in result.stderr
    assert "--out" in result.stderr
    assert tree(folder) == before


def test_an_output_inside_of_the_templates(ksgen, pinned):
    place = TEMPLATES / "kubesphere" / "gen"
    assert "can't be written here" in ksgen("build", "--out", str(place), code=2).stderr
    assert not place.exists()


def test_an_error_is_short_whatever_a_spec_holds(fails, source, small):
    small["paths"]["/kapis/" + "x" * 2_000_000] = 5
    put_pair(source, small)
    result = fails("fetch", "--ref", "r2", "--from", str(source))
    assert sum(map(len, result)) < 20_000


def test_a_link_in_the_way(fails, ksgen, pinned, folder):
    ksgen("build")
    shutil.move(folder / "out/kubesphere", folder / "elsewhere")
    (folder / "out/kubesphere").symlink_to(folder / "elsewhere")
    assert "a link" in fails("build")[0]


@pytest.mark.parametrize(
    "arguments",
    [["nothing"], ["build", "--nothing"], ["fetch", "--ref"], ["check", "extra"], ["validate", "--format", "xml"]],
)
def test_wrong_usage(arguments):
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [[], ["fetch"], ["build"], ["check"], ["validate"], ["diff"]])
def test_help(command):
    result = CliRunner().invoke(main, [*command, "-h"])
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")
    assert max(map(len, result.stdout.splitlines())) <= 100


# --- validate


def test_validate_lists_defects(ksgen, source, small):
    assert ksgen("validate", "--ref", "r1", "--from", str(source)).exit_code == 0
    small["paths"][THING]["get"]["parameters"] = []
    result = ksgen("validate", "--ref", "r1", "--from", str(put_pair(source, small)), code=1)
    assert AT in result.stdout
    found = json.loads(ksgen("validate", "--from", str(source), "--format", "json", code=1).stdout)
    assert AT in json.dumps(found)


def test_validate_of_nothing(fails, folder):
    assert fails("validate", "--from", str(folder / "nowhere"))[1] == str(folder / "nowhere")


def test_validate_of_an_empty_spec(ksgen, folder):
    ksgen("validate", "--from", str(put_pair(folder / "s", swagger())))
