"""report.md: each repair with its place, and no text of a spec that becomes markup; what is told on a terminal too."""

from __future__ import annotations

import contextlib
import io
import re

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from ksgen.contract.findings import render_report
from ksgen.contract.normalise import Recorder
from ksgen.errors import KsgenError
from ksgen.quote import code_span, markdown
from ksgen.terminal import Progress

texts = st.one_of(
    st.text(),
    st.text(alphabet="`|\\<>&[]()!*_ \n\rax", max_size=20),
    st.sampled_from(["<script>alert(1)</script>", "![x](http://evil.example/x.png)", "a\\|b", "`|`", "\x1b[31m"]),
)


def report(*repairs, operations=3, schemas=2):
    recorder = Recorder()
    for rule, at, before, after, why in repairs:
        recorder.add(rule, "api", at, before, after, why)
    return render_report("release-1", "c" * 40, recorder, operations, schemas)


def test_what_it_says():
    text = report(
        ("rule-a", ("paths", "/a"), {"b": 1, "description": "upstream's"}, "dropped", "the Go type writes JSON"),
        ("rule-b", ("x",), "old", "new", "one reason"),
        ("rule-b", ("y",), "old", "new", "another reason"),
    )
    assert "3 operations and 2 schemas, 3 repairs by 2 rules" in text
    assert "c" * 40 in text
    assert "| [rule-b](#rule-b) | 2 |\n| [rule-a](#rule-a) | 1 |" in text
    assert "The Go type writes JSON." in text
    assert '| api | `/paths/~1a` | `{"b": 1}` | `dropped` |' in text
    assert "| api | `/y` | `old` | `new` | another reason |" in text
    assert "upstream's" not in text


def test_one_is_told_in_the_singular():
    assert "1 operation and 1 schema, 1 repair by 1 rule." in report(
        ("a", ("x",), "b", "c", "why"), operations=1, schemas=1
    )


def test_nothing_repaired():
    assert "0 repairs by 0 rules" in report()


def test_a_long_value_is_cut():
    assert "..." in report(("r", ("x",), "a" * 500, "b", "c"))
    assert max(map(len, report(("r", ("x",), "a" * 500, "b", "c")).split("\n"))) < 400


def cells(line):
    """A table row as GitHub splits it (GFM section 4.10): at each pipe without a backslash before it."""
    return re.split(r"(?<!\\)\|", line)[1:-1]


@given(texts, texts, texts, texts)
def test_no_text_leaves_its_cell(where, before, after, why):
    text = report(("rule", (where,), before, after, "a"), ("rule", ("x",), "y", "z", why + "b"))
    lines = text.splitlines()
    assert lines == text.split("\n")[:-1]
    rows = [line for line in lines if line.startswith("| api")]
    assert len(rows) == 2
    assert all(len(cells(row)) == 5 for row in rows)


@given(texts)
def test_a_code_span_is_one(text):
    code = code_span(text)
    fence = re.match("`+", code)
    if fence is None:
        assert code == f"<code>{markdown(text)}</code>"
        return
    inner = code[len(fence[0]) : -len(fence[0])]
    assert fence[0] not in re.findall("`+", inner)
    assert not inner.startswith("`")
    assert not inner.endswith("`")


@given(texts)
def test_a_reason_is_no_markup(why):
    (line,) = [each for each in report(("rule", ("x",), "a", "b", "x" + why)).split("\n") if each.startswith("X")]
    assert not set(line.replace("<wbr>", "")) & set("<>|`[]*\\")


# --- the terminal


@pytest.mark.parametrize("say", ["note", "warn", "done"])
def test_no_text_commands_the_terminal(say, monkeypatch):
    err = io.StringIO()
    monkeypatch.setattr("sys.stderr", err)
    with Progress(quiet=False) as progress:
        getattr(progress, say)("a\x1b]0;title\x07\r\nb\u202e")
    assert err.getvalue().endswith("a\\x1b]0;title\\x07\\r\\nb\\u202e\n")


def test_quiet_says_warnings_only(capsys):
    with Progress(quiet=True) as progress:
        progress.stage("s")
        progress.note("n")
        progress.done("d")
        progress.warn("w")
    assert capsys.readouterr().err == "warning: w\n"


def test_a_terminal_sees_stages(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    err = Terminal()
    monkeypatch.setattr("sys.stderr", err)
    with contextlib.suppress(KsgenError), Progress(quiet=False) as progress:
        progress.stage("one")
        progress.stage("two")
        raise KsgenError("no")
    shown = err.getvalue()
    assert re.search(r" s  one\n", shown)
    assert "failed" in shown
    assert shown.endswith("two\n")


def test_the_command_line_tells_a_mistake_in_one_piece():
    import click
    from ksgen.cli.options import Group

    @click.command()
    def bad():
        raise KsgenError("a\x1b[31m\nb", where="f, /x", hint="do")

    group = Group("g", commands={"bad": bad})
    result = CliRunner().invoke(group, ["bad"])
    assert result.exit_code == 2
    assert result.stderr == "error: a\\x1b[31m\\nb\n  at: f, /x\n  fix: do\n"
