"""Sources: what a user may name, strict JSON, folders and their commit, the comparison with the lock."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from ksgen.json import DEEPEST, parse_json
from ksgen.source import fetch as source
from ksgen.source.fetch import FILES, Directory, RawHost, SourceFile, fetch, parse_source, verify
from ksgen.source.lock import FilePin, Release

UPSTREAM = Path(__file__).parents[4] / "shared" / "upstream"
SWAGGER = b'{"swagger": "2.0", "paths": {}}\n'


@pytest.fixture
def layout(tmp_path):
    for path in FILES.values():
        file = tmp_path / path
        file.parent.mkdir(parents=True)
        file.write_bytes(SWAGGER)
    return tmp_path


# --- naming a source


def test_github_is_the_default():
    assert parse_source() == RawHost(
        "https://raw.githubusercontent.com", "kubesphere/kubesphere", "https://api.github.com"
    )


def test_a_mirror_is_not_asked_for_commits():
    assert parse_source("https://mirror.example/raw/") == RawHost("https://mirror.example/raw", commits_api=None)


def test_a_folder_is_a_folder():
    assert parse_source("../kubesphere") == Directory(Path("../kubesphere"))


@pytest.mark.parametrize(
    "text",
    ["ftp://host/x", "file:///etc/passwd", "https://", "https://host/?q=1", "https://host/#f", "http://[::1", "http://h:99999/",
     "http://host/\n", "http://host/a b", "http://a..b/", "http://xn--a/", "http://\uff11\uff12\uff17.0.0.1/", "http://-a/",
     "http://a_b-/", "http://ho%73t/", "http://[fe80::1%eth0]/", "https://host/" + "a" * 70_000,
     "http://" + "a" * 64 + "/"],
)  # fmt: skip
def test_what_is_not_a_plain_http_url_is_refused(text):
    with pytest.raises(KsgenError) as caught:
        parse_source(text)
    assert caught.value.hint


@pytest.mark.parametrize("text", ["https://user:s3cret@host/", "https://s3cret@host/", "https://:s3cret@host:99999/"])
def test_credentials_in_a_url_are_refused_and_not_repeated(text):
    with pytest.raises(KsgenError) as caught:
        parse_source(text)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("repository", ["kubesphere", "a/b/c", "../..", "a/..", "a/b?x", "a/b#", ""])
def test_what_is_not_a_repository_is_refused(repository):
    with pytest.raises(KsgenError, match="isn't a repository"):
        parse_source(repository=repository)
    with pytest.raises(KsgenError, match="isn't a repository"):
        fetch(Directory(Path(), repository), "main")


# --- strict JSON


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"paths": {"/a": 1, "/a": 2}}', "the key '/a' is repeated"),
        (b'{"a": NaN}', "NaN isn't a JSON number"),
        (b'{"a": -Infinity}', "-Infinity isn't a JSON number"),
        (b'{"a": 1e999}', "the number 1e999 is too large"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not usable JSON"),
        (b'{"a": "\xff"}', "not UTF-8 at byte 7"),
        (b'{"a": ', "not JSON: Expecting value"),
        (b'{"a": 1} x', "not JSON: Extra data"),
        (b"", "not JSON"),
        (b"[" * 200_000, "nested deeper than"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested deeper than"),
        (b"[" * (DEEPEST + 1) + b"1" + b"]" * (DEEPEST + 1), "nested deeper than"),
    ],
)
def test_json_that_readers_disagree_about_is_refused(data, problem):
    with pytest.raises(KsgenError, match=problem) as caught:
        parse_json(data, "swagger.json")
    assert (caught.value.where or "").startswith("swagger.json")


def test_half_a_surrogate_pair_is_found_by_its_pointer():
    with pytest.raises(KsgenError) as caught:
        parse_json(rb'{"paths": {"/a": ["x", "\ud800"]}}', "swagger.json")
    assert caught.value.where == "swagger.json#/paths/~1a/1"
    with pytest.raises(KsgenError, match="surrogate"):
        parse_json(rb'{"\udc00": 1}', "swagger.json")
    assert parse_json(rb'"\ud83d\ude00"', "swagger.json") == "\N{GRINNING FACE}"


def test_the_deepest_that_is_taken():
    assert parse_json(b"[" * DEEPEST + b"1" + b"]" * DEEPEST, "swagger.json")


def test_a_web_page_is_called_one():
    with pytest.raises(KsgenError, match="web page"):
        parse_json(b"\n<!DOCTYPE html><title>Sign in</title>", "https://host/swagger.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


@settings(deadline=None)
@given(json_values, st.booleans())
def test_ordinary_json_reads_as_it_does_elsewhere(value, ascii_only):
    assert parse_json(json.dumps(value, ensure_ascii=ascii_only).encode(), "x") == value


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_value_or_one_clear_error(data):
    with suppress(KsgenError):
        parse_json(data, "x")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"[]", "not a JSON object"),
        (b"{}", 'no `swagger: "2.0"`'),
        (b'{"swagger": 2.0}', 'no `swagger: "2.0"`'),
        (b'{"openapi": "3.1.0"}', "OpenAPI 3.1.0"),
    ],
)
def test_other_json_is_refused(data, problem):
    with pytest.raises(KsgenError, match=problem):
        _ = SourceFile("api", "p", "p", data).document


# --- folders


def test_each_file_is_parsed_once(layout, monkeypatch):
    parsed = []
    monkeypatch.setattr(source, "parse_json", lambda *given: parsed.append(given[1]) or parse_json(*given))
    fetched = fetch(Directory(layout), "my-release")
    documents = [file.document for _ in range(2) for file in fetched.files.values()]
    assert parsed == [str(layout / path) for path in FILES.values()]
    assert documents == [{"swagger": "2.0", "paths": {}}] * 4


def test_a_folder_is_read(layout):
    fetched = fetch(Directory(layout), "my-release")
    assert (fetched.ref, fetched.commit, list(fetched.files)) == ("my-release", None, ["api", "crd"])
    api = fetched.files["api"]
    assert (api.pin.path, api.pin.size, api.pin.sha256) == (
        FILES["api"],
        len(SWAGGER),
        hashlib.sha256(SWAGGER).hexdigest(),
    )
    assert len(fetched.notes) == 1


@pytest.mark.parametrize("release", ["release-3.1", "release-3.3", "release-3.4"])
def test_the_published_files_are_taken(release):
    if not UPSTREAM.exists():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    sums = dict(reversed(line.split()) for line in (UPSTREAM / "SHA256SUMS").read_text().splitlines())
    fetched = fetch(Directory(UPSTREAM / release), release)
    assert {file.path: file.pin.sha256 for file in fetched.files.values()} == {
        path: sums[f"{release}/{path}"] for path in FILES.values()
    }


def test_a_commit_given_is_recorded(layout):
    assert fetch(Directory(layout), "main", commit="3e" * 20).commit == "3e" * 20
    assert fetch(Directory(layout), "3e" * 20).commit == "3e" * 20
    with pytest.raises(KsgenError, match="isn't a full commit"):
        fetch(Directory(layout), "main", commit="3e04")


def test_a_missing_file_is_named(layout):
    (layout / FILES["crd"]).unlink()
    with pytest.raises(KsgenError) as caught:
        fetch(Directory(layout), "main")
    assert caught.value.where == str(layout / FILES["crd"])
    with pytest.raises(KsgenError, match="no such folder"):
        fetch(Directory(layout / "nowhere"), "main")


def test_a_pipe_does_not_block(layout):
    (layout / FILES["api"]).unlink()
    os.mkfifo(layout / FILES["api"])
    with pytest.raises(KsgenError, match="no regular file"):
        fetch(Directory(layout), "main")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_not_read(layout, device):
    (layout / FILES["api"]).unlink()
    (layout / FILES["api"]).symlink_to(device)
    with pytest.raises(KsgenError, match="no regular file"):
        fetch(Directory(layout), "main")


def test_what_a_user_names_may_be_a_link(layout):
    there = layout / "elsewhere.json"
    (layout / FILES["api"]).rename(there)
    (layout / FILES["api"]).symlink_to(there)
    assert fetch(Directory(layout), "main").files["api"].content == there.read_bytes()


def test_a_file_too_large_is_not_read(layout, monkeypatch):
    monkeypatch.setattr(source, "_LARGEST", 10)
    with pytest.raises(KsgenError, match="larger than"):
        fetch(Directory(layout), "main")


@pytest.mark.parametrize("ref", ["../up", "", "a b"])
def test_a_ref_that_names_no_folder_is_refused(layout, ref):
    with pytest.raises(KsgenError, match="can't be the name"):
        fetch(Directory(layout), ref)


# --- the commit of a folder


@pytest.fixture
def checkout(layout, monkeypatch):
    if shutil.which("git") is None:
        pytest.skip("git isn't installed")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git(layout, "init", "-q")
    git(layout, "add", ".")
    git(layout, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false",
        "commit", "-q", "--no-verify", "-m", "files")  # fmt: skip
    return layout


def git(folder, *arguments):
    done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=True, text=True)
    return done.stdout.strip()


def test_a_clean_checkout_tells_its_commit(checkout):
    fetched = fetch(Directory(checkout), "main")
    assert fetched.commit == git(checkout, "rev-parse", "HEAD")
    assert fetched.notes == ()


def test_other_changes_in_the_checkout_do_not_matter(checkout):
    (checkout / "notes.txt").write_text("mine")
    assert fetch(Directory(checkout), "main").commit


def test_a_changed_file_has_no_commit(checkout):
    (checkout / FILES["crd"]).write_bytes(SWAGGER + b"\n")
    fetched = fetch(Directory(checkout), "main")
    assert fetched.commit is None
    assert FILES["crd"] in fetched.notes[0]


def test_a_copy_inside_another_repository_has_no_commit(checkout):
    shutil.copytree(checkout / "api", checkout / "vendored" / "api")
    git(checkout, "add", ".")
    assert fetch(Directory(checkout / "vendored"), "main").commit is None


def test_a_checkout_of_another_commit_is_refused(checkout):
    with pytest.raises(KsgenError, match="is a checkout of"):
        fetch(Directory(checkout), "main", commit="3e" * 20)


def test_the_checkout_runs_nothing_and_the_environment_misleads_nobody(checkout, tmp_path_factory, monkeypatch):
    trace = tmp_path_factory.mktemp("trace") / "ran"
    git(checkout, "config", "core.fsmonitor", f"touch {trace}; false")
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert fetch(Directory(checkout), "main").commit
    assert not trace.exists()


def test_without_git_the_commit_is_unknown(checkout, monkeypatch):
    monkeypatch.setenv("PATH", "")
    fetched = fetch(Directory(checkout), "main")
    assert (fetched.commit, fetched.notes) == (None, ("commit unknown: git isn't installed",))


# --- the lock


def pinned(content=SWAGGER, **changes):
    digest = hashlib.sha256(content).hexdigest()
    pins = {name: FilePin(path, digest, len(content)) for name, path in FILES.items()} | changes
    return Release(ref="main", repository="kubesphere/kubesphere", contract_sha256="0" * 64, **pins)


def test_pinned_bytes_pass(layout):
    verify(fetch(Directory(layout), "main").files, pinned())


def test_other_bytes_are_an_error_that_names_both_digests(layout):
    (layout / FILES["crd"]).write_bytes(SWAGGER + b" ")
    with pytest.raises(KsgenError, match="not the pinned bytes") as caught:
        verify(fetch(Directory(layout), "main").files, pinned())
    for content in (SWAGGER, SWAGGER + b" "):
        assert hashlib.sha256(content).hexdigest() in str(caught.value)
    assert caught.value.where == str(layout / FILES["crd"])


def test_a_wrong_size_is_an_error(layout):
    files = fetch(Directory(layout), "main").files
    with pytest.raises(KsgenError, match="not the pinned bytes"):
        verify(files, pinned(api=FilePin(FILES["api"], hashlib.sha256(SWAGGER).hexdigest(), 1)))
