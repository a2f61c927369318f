"""A hostile string in every string position of a spec pair: refused by name, or nothing but data in the output."""

from __future__ import annotations

import ast
import copy

import pytest
from hostile.conftest import is_ours, watched
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ksgen.errors import KsgenError
from support.hostile.corpus import STRINGS
from support.hostile.placements import WHOLE, some
from support.hostile.shape import findings, surprises
from support.hostile.spec import PAIR, around, positions, with_string

EVERYWHERE = [
    ((name, *at), kind) for name, document in PAIR.items() for at, kind in positions(document) if at != ("swagger",)
]


def outcome(pipeline, pair, overlay=None):
    """The files, or the error."""
    with watched(pipeline.folder):
        try:
            return pipeline.unproved(pair, overlay)[1]
        except KsgenError as error:
            return error


def check(pipeline, pair, overlay=None):
    """Either one clear error and nothing written, or files that hold nothing but data; True for the latter."""
    found = outcome(pipeline, pair, overlay)
    release = pipeline.folder / "specs" / "r"
    if isinstance(found, KsgenError):
        assert found.exit_code == 2
        assert found.where
        assert found.hint
        assert not is_ours(found)
        lines = str(found).split("\n")
        assert len(lines) == 3
        assert all(line.isprintable() for line in lines)
        assert not (pipeline.folder / "out").exists()
        assert (release / "contract.json").exists() == (pipeline.folder / "specs" / "ksgen.lock").exists()
        return False
    assert surprises(found) == []
    report = (release / "report.md").read_text(encoding="utf-8")
    assert all(line.isprintable() for line in (report + found["api.md"]).split("\n"))
    return True


def test_the_benign_pair_is_built(pipeline):
    assert check(pipeline, PAIR)
    assert len(EVERYWHERE) > 300


def test_the_checker_sees(pipeline):
    """Each thing that must never appear is found when it is there."""
    project, _ = pipeline.pin(PAIR)
    files = pipeline.files(project)
    for added in (
        "import os",
        "from os import path",
        "from typing import cast",
        "f()",
        "self.x()",
        "x = lambda: 0",
        "x = [y for y in z]",
        "def f(a=g()): ...",
        "@other\ndef f(): ...",
        "class A(B()): ...",
        "x = y.__class__",
        "x = __builtins__",
        "x = f'{y}'",
        "while x: pass",
        "with x: pass",
        "del x",
        "raise x",
    ):
        path = "made/api/a.py"
        assert findings(path, files[path] + "\n" + added + "\n"), added


PER_POSITION = 2
CASES = some(
    [(number, at, kind, index) for number, (at, kind) in enumerate(EVERYWHERE) for index in range(PER_POSITION)], 64
)


@pytest.mark.parametrize("shard", range(8))
def test_every_position(pipeline, shard):
    """Each position meets a few strings, each string many positions."""
    for number, at, kind, index in CASES[shard::8]:
        text = STRINGS[(number * PER_POSITION + index) * 7 % len(STRINGS)]
        choices = around(at[-1] if kind == "key" else _value(at), text)
        check(pipeline, with_string(PAIR, at, kind, choices[(number + index) % len(choices)]))


def _value(at):
    node = PAIR
    for part in at:
        node = node[part]
    return node


PROSE = {"description", "summary", "title", "example"}
SAID = [at for at, kind in EVERYWHERE if kind == "value" and at[-1] in PROSE]


@pytest.mark.parametrize("start", range(0, len(STRINGS), len(SAID)))
def test_every_string_in_prose(pipeline, start):
    """Where any text may stand, any text is taken; each string stands in one place."""
    assert check(pipeline, said(STRINGS[start : start + len(SAID)]))


@pytest.mark.parametrize("text", some(STRINGS, 8), ids=ascii)
def test_every_string_in_all_prose(pipeline, text):
    assert check(pipeline, said([text] * len(SAID)))


def said(texts):
    """The pair with these texts in its prose, one in each place."""
    pair = copy.deepcopy(PAIR)
    for at, text in zip(SAID, texts, strict=False):
        node = pair
        for part in at[:-1]:
            node = node[part]
        node[at[-1]] = f"Before {text}\n\n{text}"
    return pair


@settings(max_examples=400 if WHOLE else 20, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(EVERYWHERE), st.one_of(st.sampled_from(STRINGS), st.text(max_size=20))),
        min_size=2,
        max_size=6,
    )
)
def test_several_at_once(pipeline, changes):
    pair = PAIR
    for (at, kind), text in changes:
        try:
            pair = with_string(pair, at, kind, text)
        except (KeyError, TypeError, IndexError):
            continue
    check(pipeline, pair)


def test_constants_are_where_strings_go(pipeline):
    """A string that is no name reaches the output as one constant, not spread over code."""
    text = "a'\"\\\n{{7*7}}{x}"
    pair = with_string(
        PAIR, ("api", "paths", "/kapis/a.io/v1/things", "get", "parameters", 1, "enum", 0), "value", text
    )
    project, _ = pipeline.pin(pair)
    trees = [ast.parse(each) for path, each in pipeline.files(project).items() if path.endswith(".py")]
    found = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Constant) and n.value == text]
    assert len(found) == 2  # the sync and the async annotation
