"""Whatever the documents hold: what the commands print has no control, bidi or other invisible character of theirs."""

from __future__ import annotations

import ast
import json
import re

import pytest
from click.testing import CliRunner
from hostile.test_contract import contract
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ksgen import ir, terminal
from ksgen.cli import looking, main
from ksgen.contract.contract import Contract, assign_names
from ksgen.contract.contract import dump as dumped
from ksgen.contract.wellformed import check_shape
from ksgen.docs.catalogue import Catalogue
from ksgen.errors import KsgenError
from ksgen.kinds.world import join
from ksgen.source.fetch import FILES
from support.examples import examples
from support.functional.pipeline import ROOT
from support.hostile.corpus import STRINGS
from support.hostile.spec import PAIR, around, positions, with_string

# Ends what a terminal shows, colours it, clears it, names its window, turns letters round, hides some.
WORST = "a\x1b[2Jb\x1b]0;x\x07c\x9b5md\re\u202ef\u2066g\u200bh\u2028i\x7fj\x00k\ue000l"
SIGNS = st.sampled_from([*"\x1b\x9b\x07\r\n\t\x7f\x00\x85\u061c\u200b\u200e\u202e\u2028\u2066\ufeff\ue000a[ ", WORST])
TEXTS = st.one_of(st.sampled_from([*STRINGS, WORST]), st.lists(SIGNS, max_size=12).map("".join))
# All that ksgen itself sends besides text, once a color is asked for.
OURS = re.compile(r"\x1b\[(0|1|2|3[1236])m")
DOCUMENT = contract()
ENTRIES = [place for place in positions(DOCUMENT) if place[0][0] != "openapi"]
PUBLISHED = [((name, *at), kind) for name, document in PAIR.items() for at, kind in positions(document)]
SETTINGS = settings(max_examples=examples(12), deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


def run(*arguments):
    """What a terminal gets of a command."""
    done = CliRunner().invoke(main, list(arguments), color=True)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    for stream in (done.stdout, done.stderr):
        assert all(line.isprintable() for line in OURS.sub("", stream).split("\n")), repr(stream)
    return done


def placed(document, places, texts):
    """The document with a text in each of the places, as far as they still are there."""
    for number, ((at, kind), text) in enumerate(zip(places, texts, strict=False)):
        try:
            choices = around(at[-1] if kind == "key" else "", text)
            document = with_string(document, at, kind, choices[number % len(choices)])
        except (KeyError, TypeError, IndexError):
            continue
    return document


def in_prose(document):
    """The worst text in all that is said, and in each value that may be any text."""
    said = {"description", "summary", "title", "example", "default", "externalDocs", "pattern"}
    for at, kind in positions(document):
        if kind == "value" and (at[-1] in said or at[-2:-1] == ("enum",)):
            document = with_string(document, at, kind, f"{WORST}{at[-1]}")
    return document


@SETTINGS
@given(st.lists(st.tuples(st.sampled_from(PUBLISHED), TEXTS), min_size=1, max_size=6))
@example([(place, WORST) for place in PUBLISHED])
def test_validate(tmp_path, changes):
    pair = placed(PAIR, *zip(*changes, strict=True))
    for name, path in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(json.dumps(pair[name]), encoding="utf-8")
    for form in ("text", "json"):
        run("validate", "--ref", "r", "--from", str(tmp_path), "--format", form)
    run("fetch", "--ref", "r", "--from", str(tmp_path), "--specs", str(tmp_path / "specs"), "-v")


def write_contract(place, document):
    document = json.loads(json.dumps(document))
    check_shape(document, str(place))
    assign_names(Contract(document, str(place)))
    place.write_bytes(dumped(document))


@SETTINGS
@given(st.lists(st.tuples(st.sampled_from(ENTRIES), TEXTS), min_size=1, max_size=3))
@example([])
@example([((("components",), "key"), "'")])
def test_diff(tmp_path, changes):
    document = placed(DOCUMENT, *zip(*changes, strict=True)) if changes else in_prose(DOCUMENT)
    try:
        write_contract(tmp_path / "old.json", DOCUMENT)
        write_contract(tmp_path / "new.json", document)
    except (KsgenError, UnicodeEncodeError):
        return
    for form in ("text", "markdown", "json"):
        done = run("diff", str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--format", form)
        assert changes or done.exit_code == 0


@SETTINGS
@given(st.lists(st.tuples(st.sampled_from(ENTRIES), TEXTS), min_size=1, max_size=3))
@example([])
def test_list_and_show(changes):
    document = placed(DOCUMENT, *zip(*changes, strict=True)) if changes else in_prose(DOCUMENT)
    made = Contract(json.loads(json.dumps(document)), "contract.json")
    try:
        assign_names(made)
        catalogue = Catalogue.of(ir.build(join(made), package="made", version="0"))
    except (KsgenError, LookupError, TypeError, ValueError, AttributeError):
        assert changes  # `build` proves a contract before it reads it; here only what is printed counts
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(looking, "_catalogue", lambda *_: catalogue)
        for form in ("text", "json"):
            for what in ((), ("--model",), ("--kind",), (WORST,)):
                run("list", *what, "--format", form)
            names = [each.call for each in catalogue.calls] + [each.target for each in catalogue.calls]
            for name in [*names[:: max(len(names) // 6, 1)], "Thing", WORST]:
                run("show", name, "--format", form)


def test_only_one_module_prints():
    """Else what it prints isn't held to this."""
    for path in sorted((ROOT / "generator/ksgen").rglob("*.py")):
        if path != ROOT / "generator/ksgen/terminal.py":
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
                assert name not in {"print", "click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write"}, path


def test_a_value_for_programs_is_what_it_was(capsys):
    value = {WORST: [WORST, "é 中 \U000e0001", 1, None]}
    terminal.tell_json(value)
    printed = capsys.readouterr().out
    assert json.loads(printed) == value
    assert "é 中" in printed


def test_colours_are_all_that_a_terminal_gets_besides(tmp_path, monkeypatch):
    write_contract(tmp_path / "old.json", DOCUMENT)
    write_contract(tmp_path / "new.json", in_prose({**DOCUMENT, "paths": dict(list(DOCUMENT["paths"].items())[1:])}))
    arguments = ("diff", str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--format", "text")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = run(*arguments).stdout
    assert "\x1b[31m!" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert run(*arguments).stdout == OURS.sub("", coloured)
