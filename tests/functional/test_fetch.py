"""`ksgen fetch`: from a folder and from a host, verified against the lock, facts only unless prose is asked for."""

from __future__ import annotations

import ast
import hashlib
import json
import subprocess
import sys

import pytest
from functional.conftest import THING
from ksgen.source.fetch import FILES
from ksgen.source.lock import load
from servers.rawhost import RawHost, Status
from support.functional.pipeline import ROOT, UPSTREAM, operation, put_pair, swagger, variable
from support.generator.outputs import contents, tree

COMMIT = "3e0493a1c5e1c4413a7b77e8b408d428220ed929"
OTHER = "4" * 40


def lock(folder):
    return load(folder / "specs" / "ksgen.lock")


# --- what is pinned


def test_from_a_folder(ksgen, source, folder):
    result = ksgen("fetch", "--ref", "r1", "--from", str(source), "--default")
    assert "pinned r1: 2 operations, 1 schema, 0 repairs (see specs/r1/report.md)" in result.stderr
    assert sorted(contents(folder / "specs")) == ["ksgen.lock", "r1/contract.json", "r1/published.json", "r1/report.md"]
    release = lock(folder).release()
    for name, pin in release.files.items():
        content = (source / FILES[name]).read_bytes()
        assert (pin.path, pin.size, pin.sha256) == (FILES[name], len(content), hashlib.sha256(content).hexdigest())
    contract = (folder / "specs/r1/contract.json").read_bytes()
    assert release.contract_sha256 == hashlib.sha256(contract).hexdigest()
    assert (release.commit, release.descriptions, release.skip_invalid) == (None, False, False)


def test_from_a_checkout_the_commit_is_known(ksgen, source, folder):
    git = ["git", "-C", str(source), "-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert lock(folder).release("r1").commit == head
    assert head in (folder / "specs/r1/report.md").read_text()


def test_a_commit_that_stays_known_is_not_called_unknown(ksgen, source, folder):
    assert "commit unknown" not in ksgen("fetch", "--ref", "r1", "--from", str(source), "--commit", COMMIT).stderr
    assert "commit unknown" not in ksgen("fetch", "--ref", "r1", "--from", str(source)).stderr  # the same bytes
    assert lock(folder).release("r1").commit == COMMIT
    (source / FILES["crd"]).write_bytes((source / FILES["crd"]).read_bytes() + b"\n")
    assert "commit unknown" in ksgen("fetch", "--ref", "r1", "--from", str(source), "--update").stderr
    assert lock(folder).release("r1").commit is None


def test_again_changes_nothing(ksgen, pinned, source, folder):
    before = contents(folder / "specs")
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert contents(folder / "specs") == before


def test_without_a_ref_it_is_the_default(ksgen, pinned, source, folder):
    assert "pinned r1" in ksgen("fetch", "--from", str(source)).stderr


def test_releases_stay_beside_each_other(ksgen, pinned, source, folder):
    before = contents(folder / "specs" / "r1")
    ksgen("fetch", "--ref", "release/2", "--from", str(source))
    assert contents(folder / "specs" / "r1") == before
    assert [each.ref for each in lock(folder).releases] == ["r1", "release/2"]
    assert lock(folder).default == "r1"
    ksgen("fetch", "--ref", "release/2", "--from", str(source), "--default")
    assert lock(folder).default == "release/2"


# --- all or nothing, and what builds are made of

KILLER = """
import os, signal, sys
from pathlib import Path
from ksgen.output import journal
from ksgen.pin import Request, pin
from ksgen.project import Project
from ksgen.source.fetch import Directory

folder, number = Path(sys.argv[1]), int(sys.argv[2])
seen, swap = [], journal.swap

def step(name):
    seen.append(name)
    if len(seen) == number:
        os.kill(os.getpid(), signal.SIGKILL)

import ksgen.pin
ksgen.pin.swap = lambda root, files: swap(root, files, step=step)
pin(Project(folder / "specs", folder, folder / "out"), Request("r2", Directory(folder / "source")), lambda _: None)
"""

NAMED = """overlay: 1.1.0
actions:
- target: $.paths['/kapis/a.io/v1/things/{thing}'].get
  description: said otherwise
  update: {x-ksgen-name: a.v1.things.read}
"""


@pytest.fixture
def corrected(ksgen, source, folder):
    """Pinned as `r1`, with an overlay, a table, and an operation that only the server is known to have."""
    facts = folder / "specs" / "r1" / "facts"
    facts.mkdir(parents=True)
    (facts.parent / "overlay.yaml").write_text(NAMED)
    (facts / "results.csv").write_text("method,path,result,source\nGET,/kapis/a.io/v1/things,List<v1.Thing>,f.go\n")
    (facts / "operations.csv").write_text("method,path,query,body,result,source\nGET,/extra,,,Text,f.go\n")
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--default")


def test_a_killed_fetch_leaves_all_or_nothing(ksgen, corrected, source, folder):
    subprocess.run(["cp", "-r", str(folder / "specs"), str(folder / "before")], check=True)
    expected = None
    for number in (1, 3, 6, 9, 12, 15, 18):
        subprocess.run(["rm", "-rf", str(folder / "specs")], check=True)
        subprocess.run(["cp", "-r", str(folder / "before"), str(folder / "specs")], check=True)
        done = subprocess.run(
            [sys.executable, "-c", KILLER, str(folder), str(number)], check=False, capture_output=True
        )
        assert done.returncode in {-9, 0}, done.stderr
        ksgen("fetch", "--ref", "r2", "--from", str(source))
        expected = expected or contents(folder / "specs")
        assert contents(folder / "specs") == expected
    assert "r2/facts/operations.csv" in expected


def test_two_fetches_at_once_keep_both_pins(source, folder):
    command = [sys.executable, "-m", "ksgen", "fetch", "--specs", "specs", "--from", str(source), "--ref"]
    command[1:3] = ["-c", "from ksgen.cli import main; main()"]
    running = [subprocess.Popen([*command, f"r{number}"], stderr=subprocess.DEVNULL) for number in range(3)]
    assert [each.wait() for each in running] == [0, 0, 0]
    assert [each.ref for each in lock(folder).releases] == ["r0", "r1", "r2"]


def test_a_tag_of_the_same_files_takes_over_everything(ksgen, corrected, source, folder):
    (folder / "specs/r1/words").mkdir()
    (folder / "specs/r1/words/models.csv").write_text("model,text\n")
    assert "the same files as r1" in ksgen("fetch", "--ref", "v1.0.0", "--from", str(source)).stderr
    for name in ("overlay.yaml", "facts/results.csv", "facts/operations.csv", "words/models.csv"):
        assert (folder / "specs/v1.0.0" / name).read_bytes() == (folder / "specs/r1" / name).read_bytes()
    one, other = (json.loads((folder / "specs" / ref / "contract.json").read_bytes()) for ref in ("r1", "v1.0.0"))
    assert one["paths"] == other["paths"]
    assert "/extra" in other["paths"]


def test_a_name_given_as_an_error_says_loses_no_facts(ksgen, corrected, source, small, folder):
    """The overlay that the message asks for comes on top of what is carried over."""
    small["paths"]["/kapis/a.io/v1/things/list"] = {"get": operation()}
    put_pair(source, small)
    error = ksgen("fetch", "--ref", "r2", "--from", str(source), code=2).stderr
    assert "`a.v1.things.list`" in error
    target = "$.paths['/kapis/a.io/v1/things/list'].get"
    action = f'- {{target: "{target}", description: x, update: {{x-ksgen-name: a.v1.things.find}}}}'
    (folder / "specs/r2").mkdir()
    (folder / "specs/r2/overlay.yaml").write_text(f"overlay: 1.1.0\nactions:\n{action.replace('list', 'lost')}\n")
    assert "overlay.yaml, /actions/0" in ksgen("fetch", "--ref", "r2", "--from", str(source), code=2).stderr
    (folder / "specs/r2/overlay.yaml").write_text(f"overlay: 1.1.0\nactions:\n{action}\n")
    ksgen("fetch", "--ref", "r2", "--from", str(source))
    paths = json.loads((folder / "specs/r2/contract.json").read_bytes())["paths"]
    assert paths[THING]["get"]["operationId"] == "a.v1.things.read"
    assert paths["/kapis/a.io/v1/things/list"]["get"]["operationId"] == "a.v1.things.find"
    assert "totalItems" in json.dumps(paths["/kapis/a.io/v1/things"])


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("overlay.yaml", lambda text: text.replace("read", "look")),
        ("overlay.yaml", None),
        ("facts/results.csv", lambda text: text.replace("List", "Array")),
        ("facts/results.csv", None),
        ("facts/bodies.csv", lambda _: "method,path,body,source\n"),
        ("words/models.csv", lambda _: "model,text\n"),
        ("published.json", lambda text: text.replace("GET /kapis/a.io/v1/things", "GET /kapis/a.io/v1/thinks")),
        ("published.json", None),
    ],
)
def test_edited_corrections_are_not_built(ksgen, corrected, source, folder, command, name, change):
    place = folder / "specs/r1" / name
    place.parent.mkdir(exist_ok=True)
    if change is None:
        place.unlink()
    else:
        place.write_text(change(place.read_text() if place.exists() else ""))
    error = ksgen(command, code=2).stderr
    assert "changed since the contract was made" in error
    assert f"at: specs/r1/{name.partition('/')[0]}" in error
    assert "ksgen fetch --ref r1" in error
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert ksgen("build").exit_code == 0


def test_nothing_is_carried_over_by_an_edited_list_of_what_is_published(ksgen, corrected, source, small, folder):
    """Else an edit would let a fact of one release pass for one of another."""
    place = folder / "specs/r1/published.json"
    honest = place.read_text()
    place.write_text(honest.replace('"GET /kapis/a.io/v1/things": "', '"GET /kapis/a.io/v1/things": "0'))
    small["info"] = {"title": "another", "version": "v0.0.0"}
    put_pair(source, small)
    before = tree(folder / "specs")
    error = ksgen("fetch", "--ref", "r2", "--from", str(source), code=2).stderr
    assert "list of what is published changed" in error
    assert tree(folder / "specs") == before
    place.write_text(honest)
    ksgen("fetch", "--ref", "r2", "--from", str(source))
    assert "List<v1.Thing>" in (folder / "specs/r2/facts/results.csv").read_text()


def test_a_pin_older_than_the_digest_of_what_is_published(ksgen, pinned, source, folder):
    place = folder / "specs/ksgen.lock"
    lines = [each for each in place.read_text().splitlines() if "published_sha256" not in each]
    place.write_text("\n".join(lines) + "\n")
    ksgen("build")
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert "published_sha256" in place.read_text()


def test_links_below_specs_are_not_written_through(ksgen, source, folder):
    victim = folder / "victim"
    victim.mkdir()
    (folder / "specs").mkdir()
    (folder / "specs/r1").symlink_to(victim)
    assert "a link stands where" in ksgen("fetch", "--ref", "r1", "--from", str(source), code=2).stderr
    assert list(victim.iterdir()) == []


# --- from a host


@pytest.fixture
def host(small):
    files = {FILES["api"]: json.dumps(small).encode(), FILES["crd"]: json.dumps(swagger()).encode()}
    with RawHost({f"/kubesphere/kubesphere/r1/{path}": content for path, content in files.items()}) as server:
        server.aliases = {f"/kubesphere/kubesphere/{COMMIT}/": "/kubesphere/kubesphere/r1/"}
        yield server


def test_by_ref(ksgen, host, folder):
    result = ksgen("fetch", "--ref", "r1", "--from", host.url, "--default")
    assert "commit unknown" in result.stderr
    assert [each.target for each in host.requests] == [f"/kubesphere/kubesphere/r1/{path}" for path in FILES.values()]
    assert not any("authorization" in each.headers or "cookie" in each.headers for each in host.requests)
    ksgen("build")


def test_by_commit(ksgen, host, folder):
    ksgen("fetch", "--ref", "r1", "--commit", COMMIT, "--from", host.url)
    assert lock(folder).release("r1").commit == COMMIT
    assert {each.target.split("/")[3] for each in host.requests} == {COMMIT}
    ksgen("fetch", "--ref", COMMIT, "--from", host.url)
    assert lock(folder).release(COMMIT).commit == COMMIT


def test_a_folder_and_a_host_pin_the_same(ksgen, host, source, folder):
    ksgen("fetch", "--ref", "r1", "--from", host.url)
    before = contents(folder / "specs")
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert contents(folder / "specs") == before


def test_a_host_that_fails_in_between(ksgen, host, folder):
    host.switch(f"/kubesphere/kubesphere/r1/{FILES['crd']}", Status(404))
    error = ksgen("fetch", "--ref", "r1", "--from", host.url, code=2).stderr
    assert host.url in error
    assert not (folder / "specs").exists()


# --- the lock is kept


def test_other_bytes_than_pinned(ksgen, pinned, source, small, folder):
    before = tree(folder / "specs")
    pin = lock(folder).release().api.sha256
    small["paths"][THING]["delete"] = operation(variable("thing"))
    put_pair(source, small)
    actual = hashlib.sha256((source / FILES["api"]).read_bytes()).hexdigest()
    error = ksgen("fetch", "--ref", "r1", "--from", str(source), code=2).stderr
    assert pin in error
    assert actual in error
    assert str(source / FILES["api"]) in error
    assert "ksgen fetch --ref r1 --update" in error
    assert tree(folder / "specs") == before
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--update")
    assert lock(folder).release().api.sha256 == actual


def test_the_commit_of_the_same_bytes_is_kept(ksgen, source, folder):
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--commit", COMMIT)
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert lock(folder).release("r1").commit == COMMIT


def test_the_commit_of_other_bytes_is_not(ksgen, source, small, folder):
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--commit", COMMIT)
    small["paths"][THING]["delete"] = operation(variable("thing"))
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")
    assert lock(folder).release("r1").commit is None


def test_a_failed_fetch_leaves_what_was_pinned(ksgen, pinned, source, small, folder):
    before = tree(folder / "specs")
    small["paths"][THING]["get"]["parameters"] = 5
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update", code=2)
    assert tree(folder / "specs") == before


@pytest.mark.parametrize("blocked", ["r1/report.md", "r1/published.json", "r2/contract.json"])
def test_a_disk_that_refuses_one_file(ksgen, pinned, source, small, folder, blocked):
    """The other files are as they were too: contract and lock always fit together."""
    ref = blocked[:2] if blocked.startswith("r") else "r1"
    small["paths"][THING]["delete"] = operation(variable("thing"))
    put_pair(source, small)
    (folder / "specs" / blocked).unlink(missing_ok=True)
    (folder / "specs" / blocked / "x").mkdir(parents=True)
    before = contents(folder / "specs")
    error = ksgen("fetch", "--ref", ref, "--from", str(source), "--update", code=2).stderr
    assert "stands where ksgen would put its file" in error
    assert contents(folder / "specs") == before


def test_a_folder_that_cannot_be_written_to(ksgen, source, folder):
    (folder / "specs").mkdir()
    (folder / "specs" / "r1").write_text("a file")
    error = ksgen("fetch", "--ref", "r1", "--from", str(source), code=2).stderr
    assert "specs/r1" in error
    assert contents(folder / "specs") == {"r1": b"a file"}


# --- what may be left out


def test_skip_invalid_lists_what_it_leaves_out_and_is_remembered(ksgen, source, small, folder):
    small["paths"][THING]["delete"] = {"parameters": {}}
    put_pair(source, small)
    assert "--skip-invalid" in ksgen("fetch", "--ref", "r1", "--from", str(source), code=2).stderr
    result = ksgen("fetch", "--ref", "r1", "--from", str(source), "--skip-invalid", "-q")
    assert result.stderr.startswith("warning: left out: api /paths/~1kapis~1a.io~1v1~1things~1{thing}/delete: ")
    assert "## skipped" in (folder / "specs/r1/report.md").read_text()
    assert lock(folder).release("r1").skip_invalid
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--no-skip-invalid", code=2)


# --- facts only


SAID = "Upstream's own sentence about the thing"


def test_descriptions_only_where_asked_for(ksgen, source, small, folder):
    get = small["paths"][THING]["get"]
    get["summary"] = SAID + " (summary)"
    get["parameters"][0]["description"] = SAID + " (parameter)"
    small["definitions"]["v1.Thing"]["description"] = SAID + " (model)"
    put_pair(source, small)
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--default")
    ksgen("build")
    for files in (contents(folder / "specs"), contents(folder / "out")):
        assert [path for path, content in files.items() if SAID.encode() in content] == []
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--descriptions")
    ksgen("build")
    api = (folder / "out/kubesphere/api/a.py").read_text()
    documented = [
        ast.get_docstring(each) or "" for each in ast.walk(ast.parse(api)) if isinstance(each, ast.FunctionDef)
    ]
    (doc,) = [each for each in documented if "(summary)" in each]
    assert doc.startswith(SAID)
    assert SAID + " (parameter)" in doc
    assert any(SAID + " (model)" in path.read_text() for path in (folder / "out/kubesphere/models").glob("*.py"))
    # Remembered, so that a later fetch pins the same.
    ksgen("fetch", "--ref", "r1", "--from", str(source))
    assert SAID.encode() in (folder / "specs/r1/contract.json").read_bytes()
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--no-descriptions")
    assert SAID.encode() not in (folder / "specs/r1/contract.json").read_bytes()


def sentences(node):
    """Every published description, summary and title of more than 20 characters and one word."""
    if isinstance(node, dict):
        for key, value in node.items():
            if (
                key in {"description", "summary", "title"}
                and isinstance(value, str)
                and len(value) > 20
                and " " in value
            ):
                yield value
            yield from sentences(value)
    elif isinstance(node, list):
        for each in node:
            yield from sentences(each)


def strings(node):
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from strings(value)
    elif isinstance(node, list):
        for each in node:
            yield from strings(each)
    elif isinstance(node, str):
        yield node


def test_no_published_sentence_is_in_the_repository():
    if not UPSTREAM.is_dir():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    published = {
        sentence
        for path in FILES.values()
        for sentence in sentences(json.loads((UPSTREAM / "release-3.4" / path).read_bytes()))
    }
    assert len(published) > 1000
    contract = json.loads((ROOT / "specs/release-3.4/contract.json").read_bytes())
    assert {each for each in strings(contract) if each in published} == set()
    kept = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("generated", "specs")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix in {".py", ".md", ".yaml", ".json", ".csv", ".toml"}
    )
    words = kept.split()
    text, known = " ".join(words), set(zip(words, words[1:], words[2:], strict=False))

    def may_be_there(sentence):
        """Whether its words follow each other so, three by three: but the first and the last, which may be cut."""
        inner = sentence.split()[1:-1]
        return known.issuperset(zip(inner, inner[1:], inner[2:], strict=False))

    found = sorted(each for each in published if may_be_there(each) and " ".join(each.split()) in text)
    assert found == []
