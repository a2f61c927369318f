"""Names that users keep only change with a line in CHANGELOG.md.

`names/` has a table for each release (calls with their arguments, kinds, models with their fields) and one for what all
releases share: the runtime's public names, what can be done with kinds, and both command lines. A row that no longer
holds is renamed or removed on purpose if CHANGELOG.md has its name in back-ticks, and that of what is in its place; so
is an argument or a field if the same point names what it was of, or what takes its place there.
`FREEZE=1 pytest tests/conformance/test_names.py` then writes the tables anew.
"""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

import pytest
from support.conformance.contracts import ROOT
from support.conformance.names import Row, of_release, of_runtime
from support.conformance.releases import committed, pinned

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

TABLES = ROOT / "tests" / "conformance" / "names"
HEAD: Row = ("what", "of", "name", "takes")


def found_in(table: str) -> set[Row]:
    if table == "runtime":
        return of_runtime("kubesphere")
    return of_release(committed() if table == "release-3.4" else pinned(table, "kubesphere_4_1"))


@pytest.mark.parametrize(("table", "least"), [("release-3.4", 2000), ("release-4.1", 1200), ("runtime", 400)])
def test_no_name_changes_unsaid(table: str, least: int) -> None:
    path, found = TABLES / f"{table}.csv", found_in(table)
    frozen = read(path)
    assert lost(frozen, found, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")) == []
    if os.environ.get("FREEZE"):
        write(path, found)
    assert len(found) > least
    assert sorted(found ^ read(path)) == [], "new names: look at them, then freeze them (see above)"


def read(path: Path) -> set[Row]:
    if not path.exists():
        return set()
    with path.open(newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == HEAD
    return {(what, of, name, takes) for what, of, name, takes in rows}


def write(path: Path, rows: Collection[Row]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([HEAD, *sorted(rows)])


def lost(frozen: set[Row], found: set[Row], changes: str) -> list[Row]:
    """Rows that no longer hold, and of which CHANGELOG.md says nothing, or not what is in their place."""
    now = {row[:3]: row[3] for row in found}
    return [
        row
        for row in sorted(frozen)
        if not (kept(row, now[row[:3]], changes) if row[:3] in now else said(row, found - frozen, changes))
    ]


def said(row: Row, new: set[Row], changes: str) -> bool:
    """Whether it is told what became of a name: the old one, and one of those that its place has now, if any."""
    what, of, name, _ = row
    old = of if what == "model" else name
    now = {each[2] for each in new if each[:2] == (what, of) and what in {"call", "kind", "model"}}
    return f"`{old}`" in changes and (not now or any(f"`{each}`" in changes for each in now))


def kept(row: Row, takes: str, changes: str) -> bool:
    """Whether who uses the old arguments, fields or options still can, but for those that CHANGELOG.md names.

    What is given by place stays where it is, what is given by name stays, and nothing more has to be given.
    """
    (before, named), (after, named_now) = split(row[3]), split(takes)
    gone = [each for each in (*before, *named) if each not in after and each not in named_now]
    more = {*after, *named_now} - {*before, *named}
    if not all(told(each, (*owners(row), *more), changes) for each in gone):
        return False
    if row[0] not in {"call", "class", "method", "name"}:
        return True
    needed = [each for each in more if not each.endswith("=") and not each.startswith("*")]
    stays = [each for each in before if each not in gone]
    return after[: len(stays)] == stays and all(gone and told(each, (*owners(row), *gone), changes) for each in needed)


def told(word: str, of: Collection[str], changes: str) -> bool:
    """Whether a point of CHANGELOG.md names an argument or a field, and what it is of or what takes its place."""
    named, others = f"`{word.strip('=*')}`", [f"`{each.strip('=*')}`" for each in of]
    return any(named in point and any(each in point for each in others) for point in changes.split("\n- "))


def owners(row: Row) -> set[str]:
    """What a row's arguments or fields may be told of: its name, all of a group's calls, the class or the command."""
    what, of, name, _ = row
    parts = name.split(".") if what in {"call", "kind"} else [name]
    return {".".join(parts[: number + 1]) for number in range(len(parts))} | {of, of.rpartition(".")[2], f"{of} {name}"}


def split(takes: str) -> tuple[list[str], list[str]]:
    """Arguments by place, and by name only."""
    by_place, _, by_name = takes.partition(" * ") if not takes.startswith("* ") else ("", "", takes[2:])
    return by_place.split(), by_name.split()


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        ({("call", "GET /a", "a.get", "")}, "`a.list` is now `a.get`."),
        (set[Row](), "`a.list` is gone."),
        ({("call", "GET /a", "a.list", "b * c= d="), ("call", "GET /b", "b.list", "")}, ""),
        ({("call", "GET /a", "a.list", "b * e=")}, "`c` of `a.list` is `e`."),
    ],
)
def test_a_rename_needs_a_line(new: set[Row], changes: str) -> None:
    frozen: set[Row] = {("call", "GET /a", "a.list", "b * c=")}
    assert lost(frozen, new, changes) == []
    if changes:
        assert lost(frozen, new, "") == [*frozen]


@pytest.mark.parametrize("takes", ["", "* b= c=", "c b", "b * c= d", "b x * c=", "x b * c="])
def test_what_breaks_a_call_needs_a_line(takes: str) -> None:
    frozen: set[Row] = {("call", "GET /a", "a.list", "b * c=")}
    assert lost(frozen, {("call", "GET /a", "a.list", takes)}, "") == [*frozen]


@pytest.mark.parametrize(
    ("takes", "changes"),
    [
        ("b", "- `c` of `z.list` is gone.\n- `a.list` is new."),  # of another call
        ("b", "- `a.lists` has no `c`."),
        ("b d", "- `c` of `a.list` is gone."),  # which says nothing of what has to be given now
        ("b * d=", "- `c` is `e`."),
    ],
)
def test_a_line_has_to_say_it_of_this_call(takes: str, changes: str) -> None:
    frozen: set[Row] = {("call", "GET /a", "a.list", "b * c=")}
    assert lost(frozen, {("call", "GET /a", "a.list", takes)}, changes) == [*frozen]


@pytest.mark.parametrize(
    ("takes", "changes"),
    [("b", "- `c` of all lists of `a` is gone."), ("b d", "- `c` of `a.list` is `d`."), ("b * d=", "- `c` is `d`.")],
)
def test_what_is_said_of_a_group_holds_for_its_calls(takes: str, changes: str) -> None:
    frozen: set[Row] = {("call", "GET /a", "a.list", "b * c=")}
    assert lost(frozen, {("call", "GET /a", "a.list", takes)}, changes) == []


def test_fields_have_no_order() -> None:
    frozen: set[Row] = {("model", "User", "iam_v1", "spec status")}
    assert lost(frozen, {("model", "User", "iam_v1", "metadata status spec")}, "") == []
    assert lost(frozen, {("model", "User", "iam_v1", "spec state")}, "") == [*frozen]


def test_what_was_renamed_once_is_not_free_to_change_again() -> None:
    frozen: set[Row] = {
        ("call", "GET /a", "a.get", ""),
        ("model", "User", "iam_v1", ""),
        ("model", "Role", "iam_v1", ""),
    }
    found: set[Row] = {("call", "GET /a", "a.fetch", ""), ("model", "User", "iam_v2", "")}
    said = "- `a.list` is now `a.get`, and `v1` is `iam_v1`."
    assert lost(frozen, found, said) == sorted(frozen)
    said += " `a.get` is `a.fetch`, `User` is in `iam_v2`, `Role` is gone."
    assert lost(frozen, found, said) == []
