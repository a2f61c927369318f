"""`ksgen diff` on the command line, and what it says of published releases."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from click.testing import CliRunner
from ksgen.cli import main
from ksgen.contract import overlay as overlays
from ksgen.contract.contract import Contract, assign_names, dump, load
from ksgen.contract.normalise import Recorder
from ksgen.diff import Diff, compare, render_markdown, render_text
from ksgen.pin import Request, pin
from ksgen.source.fetch import Directory
from support.conformance.contracts import ROOT
from support.conformance.releases import normalised
from support.functional.pipeline import OK, UPSTREAM, operation, pin_pair, put_pair, query, swagger

USERS = "/kapis/iam.kubesphere.io/v1alpha2/users"
NAMES = """\
overlay: 1.0.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/oauth/authorize'].post
    description: it has the name of the GET otherwise
    update: {x-ksgen-name: oauth.authorize_form}
"""


@pytest.fixture(scope="module")
def specs(tmp_path_factory):
    """Two pinned releases: `one`, and `two`, whose list takes `name` no more and which has one more operation."""
    folder = tmp_path_factory.mktemp("project")
    listed = operation(query("name"), query("limit", "integer"))
    project, _ = pin_pair(folder, swagger({USERS: {"get": listed}}), ref="one")
    less = operation(query("limit", "integer"))
    source = put_pair(folder / "two", swagger({USERS: {"get": less}, f"{USERS}/all": {"get": operation()}}))
    pin(project, Request("two", Directory(source)), lambda _: None)
    return project.specs


def run(specs, *arguments):
    return CliRunner().invoke(main, ["diff", "--specs", str(specs), *map(str, arguments)])


def test_pinned_releases_are_compared(specs):
    result = run(specs, "one", "two")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "one -> two: 2 changes, 1 breaking (marked !)\n"
        "\n"
        "1 call changed\n"
        "  iam.v1alpha2.users.list\n"
        "!     removed argument name: str\n"
        "\n"
        "1 call added\n"
        "  iam.v1alpha2.users.all.get\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "fail_on", "code"),
    [
        ("one", "two", "breaking", 1),
        ("one", "two", "any", 1),
        ("one", "one", "any", 0),
        ("three", "one", "any", 0),
        ("one", "four", "breaking", 0),
        ("one", "four", "any", 1),
    ],
)
def test_the_exit_code_tells_what_it_was_asked_to_fail_on(specs, tmp_path, old, new, fail_on, code):
    document = json.loads((specs / "one/contract.json").read_text())
    for name in ("three", "four"):
        (tmp_path / name).mkdir()
        document["paths"][USERS]["get"]["deprecated"] = name == "four"
        (tmp_path / name / "contract.json").write_bytes(dump(document))
    places = {"three": tmp_path / "three", "four": tmp_path / "four/contract.json"}
    result = run(specs, places.get(old, old), places.get(new, new), "--fail-on", fail_on)
    assert (result.exit_code, result.stderr) == (code, "")


def test_other_formats(specs):
    found = json.loads(run(specs, "one", "two", "--format", "json").stdout)
    assert (found["breaking"], found["safe"]) == (1, 1)
    assert run(specs, "one", "two", "--format", "markdown").stdout.startswith("## `one` to `two`\n")


def test_a_contract_of_a_user_is_no_release(specs, tmp_path):
    """Nothing but the two contracts is read: there needn't be a lock."""
    result = run(tmp_path, specs / "one", specs / "one" / "contract.json")
    assert (result.exit_code, result.stdout) == (0, "one -> one: no changes\n")


@pytest.mark.parametrize(
    ("given", "text", "said"),
    [
        ("nowhere", None, "release 'nowhere' isn't pinned (pinned: one, two)"),
        ("{tmp}/gone.json", None, "there is no such file"),
        ("{tmp}", None, "the folder holds no contract.json"),
        ("{tmp}/a.json", "{", "not JSON"),
        ("{tmp}/a.json", "{}", 'the member "openapi" is missing'),
        ("{tmp}/a.json", '{"openapi": "3.1.0"}', 'the member "info" is missing'),
        (
            "{tmp}/a.json",
            '{"openapi": "3.1.0", "paths": [], "components": 3}',
            "malformed contract: `paths`: expected object, got array",
        ),
        ("{tmp}/a.json", "unnamed", 'the member "operationId" is missing'),
        ("{tmp}/a.json", "[" * 100_000, "nested deeper than 100 levels"),
    ],
)
def test_bad_input_is_told_once_and_exits_2(specs, tmp_path, given, text, said):
    if text == "unnamed":
        document = json.loads((specs / "one/contract.json").read_text())
        del document["paths"][USERS]["get"]["operationId"]
        text = json.dumps(document)
    if text is not None:
        (tmp_path / "a.json").write_text(text)
    for pair in ((given.format(tmp=tmp_path), "one"), ("one", given.format(tmp=tmp_path))):
        result = run(specs, *pair)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert "Traceback" not in result.stderr


def test_a_pinned_contract_that_was_edited_is_refused(tmp_path):
    project, pinned = pin_pair(tmp_path, swagger({USERS: {"get": operation(responses=OK)}}), ref="one")
    path = pinned.folder / "contract.json"
    path.write_bytes(path.read_bytes() + b"\n")
    result = run(project.specs, "one", "one")
    assert result.exit_code == 2
    assert "the lock pins" in result.stderr


# --- published releases


def published(release: str) -> Contract:
    folder = UPSTREAM / f"release-{release}"
    if not folder.is_dir():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    document, _ = normalised(folder.name)
    overlay = overlays.loads(NAMES.encode(), "overlay.yaml")
    editing = overlays.Editing(overlay.file, document, Recorder())
    kept = tuple(each for each in overlay.actions if editing.locations(each, each.target))
    overlays.apply(overlays.loads(overlays.dump("Names", kept), "overlay.yaml"), document, Recorder())
    contract = Contract(document, release)
    assign_names(contract)
    return contract


@pytest.fixture(scope="module")
def since_31() -> Diff:
    return compare(published("3.1"), published("3.4"))


@pytest.fixture(scope="module")
def since_33() -> Diff:
    return compare(published("3.3"), published("3.4"))


def rules(diff: Diff) -> Counter[str]:
    return Counter(each.rule for each in diff.changes)


def test_release_33_to_34_breaks_next_to_nothing(since_33):
    """The two have the same operations; the Kubernetes types in them are of a newer version."""
    found = rules(since_33)
    assert not {"call-added", "call-removed", "call-renamed", "endpoint-changed"} & found.keys()
    assert {(each.rule, each.name, each.part or each.after) for each in since_33.changes if each.breaking} == {
        ("model-renamed", "v1.Handler", "v1.LifecycleHandler"),
        ("property-removed", "meta_v1.ObjectMeta", "cluster_name"),
        ("property-removed", "v1.ServiceSpec", "topology_keys"),
    }


def test_release_31_to_34_removes_the_devops_api_and_changes_the_login(since_31):
    gone = {each.name.split(".")[0] for each in since_31.changes if each.rule == "call-removed"}
    assert gone == {"devops", "iam"}
    login = {(each.rule, each.part) for each in since_31.changes if each.name == "oauth.token"}
    assert ("argument-added-required", "client_id") in login
    deprecated = [each.name for each in since_31.changes if each.rule == "deprecated"]
    assert "openpitrix.v1.apps.list" in deprecated
    assert rules(since_31)["call-added"] > rules(since_31)["call-removed"] > 50


def test_a_release_that_adds_operations_renames_none(since_31, since_33):
    assert not rules(since_31)["call-renamed"]
    assert not rules(since_33)["call-renamed"]


def test_every_change_is_told(since_31):
    text, markdown = render_text(since_31), render_markdown(since_31)
    for change in since_31.changes:
        assert change.name.rpartition(".")[2] in text
        assert (change.part or "") in text
        assert (change.part or "") in markdown


def test_published_releases_do_not_differ_from_themselves():
    one = published("3.4")
    assert compare(one, published("3.4")).changes == ()


def test_every_call_that_went_has_a_successor_or_a_reason():
    """What the server of 4.1 lacks is told of each call of 3.4, and what is named in its place is there."""
    contracts = [load(ROOT / "specs" / ref / "contract.json") for ref in ("release-3.4", "release-4.1")]
    diff = compare(*contracts)
    gone = {each.name: each.note for each in diff.changes if each.rule == "call-removed"}
    assert len(gone) > 300
    assert [name for name, note in gone.items() if not note] == []
    known = {str(each.node["operationId"]) for each in contracts[1].operations()}
    known |= {name.rpartition(".")[0] for name in known}
    named = {word for note in gone.values() for word in re.findall(r"`((?:[a-z][a-z0-9]*\.)+[a-z_]+)`", note or "")}
    assert len(named) > 8
    assert named <= known
