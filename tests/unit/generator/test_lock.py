"""The lock: what is written is read back, and what is malformed is refused by the name of its key."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from ksgen.source import lock as locks
from ksgen.source.lock import FilePin, Lock, Release, folder_name

SHA = "ab" * 32


def release(ref="release-3.4", **changes):
    fields = {
        "repository": "kubesphere/kubesphere",
        "api": FilePin("api/ks-openapi-spec/swagger.json", SHA, 770_925),
        "crd": FilePin("api/openapi-spec/swagger.json", "cd" * 32, 682_867),
        "contract_sha256": "ef" * 32,
    }
    return Release(ref=ref, **(fields | changes))


alnum = string.ascii_letters + string.digits
segments = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.-]{0,8}[A-Za-z0-9]", fullmatch=True).filter(
    lambda part: ".." not in part and not part.endswith(".lock")
)
refs = st.lists(segments, min_size=1, max_size=3).map("/".join)
hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
places = st.lists(st.from_regex(r"[a-z.]*[a-z]", fullmatch=True), min_size=1, max_size=3).map("/".join)
pins = st.builds(FilePin, places, hashes, st.integers(0, 2**40))
releases = st.builds(
    Release,
    ref=refs,
    repository=st.just("kubesphere/kubesphere"),
    api=pins,
    crd=pins,
    contract_sha256=hashes,
    commit=st.none() | hashes | st.binary(min_size=20, max_size=20).map(bytes.hex),
    overlay_sha256=st.none() | hashes,
    facts_sha256=st.none() | hashes,
    words_sha256=st.none() | hashes,
    published_sha256=st.none() | hashes,
    descriptions=st.booleans(),
    skip_invalid=st.booleans(),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(releases, max_size=3, unique_by=lambda one: one.folder.casefold()))
def test_a_lock_survives_writing_and_reading(pinned):
    lock = Lock()
    for one in pinned:
        lock = lock.with_release(one)
    text = locks.dumps(lock)
    assert locks.loads(text) == lock
    assert locks.dumps(locks.loads(text)) == text


@settings(max_examples=30, deadline=None)
@given(st.lists(releases, min_size=2, max_size=3, unique_by=lambda one: one.folder.casefold()))
def test_the_text_does_not_depend_on_the_order_of_pinning(pinned):
    forth, back = Lock(default=pinned[0].ref), Lock(default=pinned[0].ref)
    for one in pinned:
        forth = forth.with_release(one)
    for one in reversed(pinned):
        back = back.with_release(one)
    assert locks.dumps(forth) == locks.dumps(back)


def test_the_text_is_as_documented():
    text = locks.dumps(Lock().with_release(release(commit="3e" * 20, overlay_sha256=SHA, facts_sha256=SHA)))
    assert text.splitlines()[:14] == [
        "version = 1",
        'default = "release-3.4"',
        "",
        '[releases."release-3.4"]',
        'repository = "kubesphere/kubesphere"',
        'ref = "release-3.4"',
        f'commit = "{"3e" * 20}"',
        "descriptions = false",
        "skip_invalid = false",
        f'contract_sha256 = "{"ef" * 32}"',
        f'overlay_sha256 = "{SHA}"',
        f'facts_sha256 = "{SHA}"',
        "",
        '[releases."release-3.4".api]',
    ]


@given(refs)
def test_a_ref_comes_back_from_its_folder(ref):
    folder = folder_name(ref)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", folder)
    assert folder.replace("__", "/") == ref


@given(refs, refs)
def test_two_refs_never_share_a_folder(one, other):
    assert (folder_name(one) == folder_name(other)) == (one == other)


@given(st.text(max_size=200))
def test_any_text_is_a_plain_folder_or_refused(ref):
    try:
        folder = folder_name(ref)
    except KsgenError:
        return
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", folder)
    assert folder.replace("__", "/") == ref


@pytest.mark.parametrize(
    "ref",
    ["", ".", "..", "../x", "a/../b", "/a", "a/", "a//b", "a__b", "a_/b", "a\\b", "a:b", "a\x00", "a\n", "-rf",
     ".git", "ksgen.lock", "a.lock/b", "a.", "é", "a" * 129, "a b", "a%2fb"],
)  # fmt: skip
def test_a_ref_that_could_leave_its_folder_is_refused(ref):
    with pytest.raises(KsgenError, match="can't be the name"):
        folder_name(ref)


def test_feature_branches_map_to_one_folder():
    assert folder_name("feature/x") == "feature__x"


def test_an_unknown_release_lists_the_pinned_ones_and_the_command():
    lock = Lock().with_release(release()).with_release(release("release-3.3"))
    with pytest.raises(KsgenError) as caught:
        lock.release("release-9.9")
    assert "release-3.3, release-3.4" in str(caught.value)
    assert "ksgen fetch --ref release-9.9" in str(caught.value)


def test_the_first_release_becomes_the_default_and_stays_it():
    lock = Lock().with_release(release("release-3.3")).with_release(release())
    assert lock.release().ref == "release-3.3"


def test_pinning_again_replaces():
    lock = Lock().with_release(release()).with_release(release(commit="1" * 40))
    assert [one.commit for one in lock.releases] == ["1" * 40]


def test_a_release_is_found_by_its_folder_too():
    assert Lock().with_release(release("feature/x")).release("feature__x").ref == "feature/x"


def test_names_that_differ_by_case_alone_are_refused():
    with pytest.raises(KsgenError, match="letter case"):
        Lock().with_release(release()).with_release(release("Release-3.4"))


AT = "/releases/release-3.4"
GOOD = locks.dumps(Lock().with_release(release(commit="3e" * 20)))


@pytest.mark.parametrize(
    ("old", "new", "place", "named"),
    [
        ("version = 1", "version = 2", "/version", "this lock is of version 2"),
        ("version = 1", "version = true", "/version", "expected integer, got boolean"),
        ("version = 1", "version = 0", "/version", "expected integer >= 1"),
        ("version = 1\n", "", "/", 'the member "version" is missing'),
        ("version = 1", "version = 1\nextra = 1", "/extra", "unknown key"),
        ('default = "release-3.4"', 'default = "release-3.5"', "/default", "'release-3.5' isn't among"),
        ('default = "release-3.4"', "default = 3", "/default", "expected string | null, got integer"),
        ('ref = "release-3.4"', 'ref = "../../etc"', f"{AT}/ref", "'../../etc' can't be"),
        ('ref = "release-3.4"', 'ref = "release-3.5"', AT, "must be named 'release-3.5'"),
        ('ref = "release-3.4"', "", AT, 'the member "ref" is missing'),
        ('ref = "release-3.4"', 'ref = ""', f"{AT}/ref", "expected string of length >= 1"),
        ("descriptions = false", "descriptions = 0", f"{AT}/descriptions", "expected boolean, got integer"),
        ("skip_invalid = false", "skip_invalid = false\nx = 1", f"{AT}/x", "unknown key"),
        (f'commit = "{"3e" * 20}"', 'commit = "3e04"', f"{AT}/commit", "isn't a full commit"),
        ('repository = "kubesphere/kubesphere"', 'repository = "../.."', f"{AT}/repository", "isn't a repository"),
        (f'sha256 = "{SHA}"', 'sha256 = "AB"', f"{AT}/api/sha256", "64 lowercase hex digits"),
        ('path = "api/ks', 'path = "../ks', f"{AT}/api/path", "isn't a path inside the repository"),
        ('path = "api/ks', 'path = "/api/ks', f"{AT}/api/path", "isn't a path inside the repository"),
        ("size = 770925", "size = true", f"{AT}/api/size", "expected integer, got boolean"),
        ("size = 770925", "size = -1", f"{AT}/api/size", "expected integer >= 0"),
        ("version = 1", "version = ", "", "the lock isn't TOML"),
        ("version = 1", "x = " + "[" * 400, "", "the lock isn't TOML"),
        ("version = 1", "x = " + "[" * 100_000, "", "one line than 500"),
        ("version = 1", ".".join("a" * 20_000) + " = 1", "", "one line than 500"),
        ("size = 770925", "size = " + "9" * 5_000, "", "one line than 500"),
    ],
)
def test_a_malformed_lock_is_refused_by_the_name_of_its_key(old, new, place, named):
    assert old in GOOD
    with pytest.raises(KsgenError) as caught:
        locks.loads(GOOD.replace(old, new, 1), where="specs/ksgen.lock")
    assert named in str(caught.value)
    assert caught.value.where == ", ".join(filter(None, ("specs/ksgen.lock", place)))
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "place"),
    [("version = 1\nreleases = 3\n", "/releases"), ("version = 1\n[releases]\ny = 3\n", "/releases/y")],
)
def test_tables_of_the_wrong_type_are_refused(text, place):
    with pytest.raises(KsgenError, match="expected object, got integer") as caught:
        locks.loads(text)
    assert caught.value.where == f"ksgen.lock, {place}"


def test_a_lock_that_is_a_folder_says_what_to_do(tmp_path):
    with pytest.raises(KsgenError) as caught:
        locks.load(tmp_path)
    assert caught.value.message == "can't read the lock: it is no regular file"
    assert "restore the file" in str(caught.value.hint)


def test_a_missing_lock_says_how_to_make_one(tmp_path):
    with pytest.raises(KsgenError, match="ksgen fetch --ref"):
        locks.load(tmp_path / "ksgen.lock")
    assert locks.load(tmp_path / "ksgen.lock", missing_ok=True) == Lock()


def test_a_lock_that_is_not_text_is_refused(tmp_path):
    path = tmp_path / "ksgen.lock"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(KsgenError, match="can't read the lock"):
        locks.load(path)
    with pytest.raises(KsgenError, match="can't read the lock"):
        locks.load(tmp_path)


def test_an_error_prints_on_three_lines_whatever_the_spec_holds():
    error = KsgenError("bad \x1b[31m\nname", where="spec.json#/paths/~1a\n", hint="fix\u2028it")
    assert str(error).splitlines() == [
        "bad \\x1b[31m\\nname", "  at: spec.json#/paths/~1a\\n", "  fix: fix\\u2028it"]  # fmt: skip
