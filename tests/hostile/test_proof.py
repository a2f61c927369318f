"""Proof by position: each payload in each string position of all input, alone and in pairs that close each other.

What builds holds nothing but data: its modules are of a closed set of syntax, equal to what was asked for (which the
renderer proves of each file), import without a socket, a process or a write, and TOML and Markdown stay what they are.
What doesn't build is one message and exit code 2, in bounded time. A sample with a fixed seed runs by default;
`KSGEN_HOSTILE=whole` runs all of it, `KSGEN_HOSTILE=3000` that many.
"""

from __future__ import annotations

import hashlib
import importlib.abc
import importlib.util
import json
import re
import resource
import shutil
import sys
import time
import tomllib
from functools import lru_cache
from html.parser import HTMLParser

import pytest
import tomli_w
import yaml
from hostile.conftest import is_ours, watched
from ksgen import build as builds
from ksgen import pin as pins
from ksgen.choice import Choice
from ksgen.errors import KsgenError
from ksgen.pin import Request, pin
from ksgen.project import Project
from ksgen.source.fetch import FILES, Directory
from markdown_it import MarkdownIt
from support.functional.pipeline import ROOT
from support.hostile.placements import MODE, PAYLOADS, WHOLE, cut, every, inputs, sample
from support.hostile.shape import of_the_spec, surprises

SAMPLE = 96
COUNT = None if WHOLE else int(MODE or SAMPLE)
SHARDS = 8
SECONDS = 20  # of CPU, that any one placement may take: the largest payload in the worst place takes 2
GROWTH = 600  # MB
CORE = ROOT / "generated" / "kubesphere" / "_core"
MARKDOWN = MarkdownIt("gfm-like", {"html": True})


class _InMemory(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the package `made` from rendered files; the runtime, which is the same for all, from where it stands."""

    def __init__(self, files):
        self.files = files

    def find_spec(self, name, path=None, target=None):
        if name == "made._core":
            return importlib.util.spec_from_file_location(
                name, CORE / "__init__.py", submodule_search_locations=[str(CORE)]
            )
        place = name.replace(".", "/")
        for file, is_package in ((f"{place}/__init__.py", True), (f"{place}.py", False)):
            if file in self.files:
                return importlib.util.spec_from_loader(name, self, origin=file, is_package=is_package)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        origin = module.__spec__.origin
        exec(compiled(self.files[origin], origin), module.__dict__)


@lru_cache(maxsize=4096)
def compiled(text, path):
    return compile(text, path, "exec")


def import_all(files):
    """Import every generated module."""
    finder = _InMemory(files)
    sys.meta_path.insert(0, finder)
    try:
        for path in of_the_spec(files):
            if path.endswith(".py"):
                importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    finally:
        sys.meta_path.remove(finder)
        for name in [each for each in sys.modules if each == "made" or each.startswith("made.")]:
            if not name.startswith("made._core"):
                del sys.modules[name]


class _Foreign(HTMLParser):
    """Notes what of rendered Markdown runs or leads elsewhere."""

    TAGS = frozenset(
        {"h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "code", "pre", "ul", "li", "br", "wbr"}
    )

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found += [tag] * (tag not in self.TAGS | {"a", "strong", "em"})
        self.found += [
            f"{tag} {name}={value}"
            for name, value in attrs
            if name not in {"style", "class"} and not (name == "href" and str(value).startswith("#"))
        ]

    def handle_comment(self, data):
        self.found.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


@lru_cache(maxsize=64)
def foreign(text):
    """What a reader of rendered Markdown could be led to or run."""
    parser = _Foreign()
    parser.feed(MARKDOWN.render(text))
    return tuple(parser.found)


@pytest.fixture(scope="module")
def everything():
    return inputs()


@pytest.fixture(scope="module")
def published(everything):
    part = cut()
    return {**everything, "api": part, "overlay": None, "facts": None, "words": None} if part else None


def put(folder, given):
    """Write the inputs as a user has them."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("api", "crd"):
        file = folder / "source" / FILES[name]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(given[name]), encoding="utf-8")
    release = folder / "specs" / "r"
    (release / "facts").mkdir(parents=True)
    (release / "words").mkdir()
    if given["overlay"] is not None:
        (release / "overlay.yaml").write_bytes(
            yaml.safe_dump(given["overlay"], sort_keys=False).encode("utf-8", "replace")
        )
    for kind in ("facts", "words"):
        for name, text in (given[kind] or {}).items():
            (release / kind / name).write_bytes(text.encode("utf-8", "replace"))


def put_pin(folder, given):
    """Write what `build` reads, as somebody edits it who may write there: the lock has the contract's new hash."""
    specs = folder / "specs"
    contract = json.dumps(given["contract"]).encode("utf-8", "surrogatepass")
    lock = tomli_w.dumps(given["lock"]).encode("utf-8", "replace")
    (specs / "r" / "contract.json").write_bytes(contract)
    (specs / "ksgen.lock").write_bytes(lock.replace(HASH.encode(), hashlib.sha256(contract).hexdigest().encode()))


HASH = "f" * 64


@pytest.fixture
def pinned(pipeline, everything, monkeypatch):
    """A pin of all inputs, and what of it `build` reads."""
    monkeypatch.setattr(pins, "prove_valid", lambda *_, **_named: None)
    folder = pipeline.folder / "p"
    put(folder, everything)
    pin(project(folder, pipeline.templates), request(folder), lambda _: None)
    contract = (folder / "specs" / "r" / "contract.json").read_bytes()
    lock = (folder / "specs" / "ksgen.lock").read_text().replace(hashlib.sha256(contract).hexdigest(), HASH)
    assert HASH in lock
    return {"contract": json.loads(contract), "lock": tomllib.loads(lock)}


def project(folder, templates):
    return Project(folder / "specs", templates, folder / "out")


def request(folder):
    return Request("r", Directory(folder / "source"), descriptions=True)


def outcome(folder, templates, given):
    """The files, or the error: of all inputs, or of what is pinned."""
    where = project(folder, templates)
    (put if "api" in given else put_pin)(folder, given)
    with watched(folder.parent):
        try:
            if "api" in given:
                pin(where, request(folder), lambda _: None)
            return builds.generate(where, Choice("r", "made")).files
        except KsgenError as error:
            return error


def check(folder, templates, given):
    """True if it built."""
    started = time.process_time()
    found = outcome(folder, templates, given)
    assert time.process_time() - started < SECONDS
    if isinstance(found, KsgenError):
        lines = str(found).split("\n")
        assert found.exit_code == 2
        assert not is_ours(found), found
        assert len(lines) <= 3
        assert all(line.isprintable() for line in lines)
        assert len(str(found)) < 20_000
        assert "lock" in given or not (folder / "specs" / "ksgen.lock").exists()
        return False
    assert surprises(found) == []
    assert tomllib.loads(found["pyproject.toml"])["project"]["name"] == "made"
    report = (folder / "specs" / "r" / "report.md").read_text(encoding="utf-8")
    for text in (found["api.md"], report):
        assert foreign(text) == ()
    with watched(folder.parent):
        import_all(found)
    return True


def prove(folder, templates, given, placement):
    try:
        return check(folder, templates, placement.made(given))
    except Exception as error:
        raise AssertionError(f"{placement}: {type(error).__name__}: {error}"[:2000]) from error


def placed(pipeline, given, shard, count, record_property, document):
    """Try one shard's placements, all of them or `count`, and record what came of them."""
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    only = {document} if document in given else given.keys()
    where = {name: each for name, each in given.items() if each is not None and name in only}
    results = []
    for number, placement in enumerate(sample(where, count, shard)):
        if COUNT is None and number % SHARDS != shard:
            continue
        results.append(prove(pipeline.folder / "p", pipeline.templates, given, placement))
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) / 1024 < GROWTH
    assert results
    total = f"{len(list(every(where)))} positions x {len(PAYLOADS)} payloads"
    record_property("placed", (document, total, len(results), sum(results)))


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("document", ["small", "published"])
def test_every_position(pipeline, everything, published, record_property, monkeypatch, document, shard):
    given = everything if document == "small" else published
    if given is None:
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    # Proving a contract valid takes longer than all else and can only refuse: what is safe without is safe with it.
    monkeypatch.setattr(pins, "prove_valid", lambda *_, **_named: None)
    share = SHARDS if document == "small" else 6 * SHARDS  # the cut of a release is larger by far
    count = None if COUNT is None else max(1, COUNT // share)
    placed(pipeline, given, shard, count, record_property, document)


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("document", ["contract", "lock"])
def test_every_position_of_a_pin(pipeline, pinned, record_property, document, shard):
    count = None if COUNT is None else max(1, COUNT // (3 * SHARDS))
    placed(pipeline, pinned, shard, count, record_property, document)


def test_security_md_says_how_many(everything, published, pinned):
    """Its table has the positions and payloads that a run prints, and how many a sample places."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.*) \| ([\d,]+) x (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", text, re.MULTILINE)
    told = {name: [int(each.replace(",", "")) for each in numbers] for name, *numbers in rows}
    documents = {
        "a small pair of files, its overlay, facts and words": (everything, SHARDS),
        "a cut of release-3.4 as published": (published, 6 * SHARDS),
        "a contract, with its hash in the lock": ({"contract": pinned["contract"]}, 3 * SHARDS),
        "a lock": ({"lock": pinned["lock"]}, 3 * SHARDS),
    }
    assert told.keys() == documents.keys()
    for name, (given, share) in documents.items():
        positions, payloads, tried, built, refused = told[name]
        assert (payloads, tried, built + refused) == (len(PAYLOADS), SHARDS * (SAMPLE // share), tried), name
        if given is not None:
            where = {each: document for each, document in given.items() if document is not None}
            assert positions == len(list(every(where))), name


def test_the_benign_inputs_are_built(pipeline, everything, published):
    assert check(pipeline.folder / "p", pipeline.templates, everything)
    assert published is None or check(pipeline.folder / "p", pipeline.templates, published)
    assert 55 <= len(PAYLOADS) <= 80


def test_the_proof_sees_code_that_runs(pipeline, everything):
    """If something did reach the output, it would be seen."""
    files = outcome(pipeline.folder / "p", pipeline.templates, everything)
    bad = {
        **files,
        "made/api/a.py": files["made/api/a.py"] + "\nimport socket\nsocket.create_connection(('127.0.0.1', 1))\n",
    }
    with pytest.raises((AssertionError, OSError)), watched(pipeline.folder):
        import_all(bad)
    assert foreign("[x](http://evil.example)")
    assert foreign("http://evil.example")
    assert foreign("a <script>x</script>")
