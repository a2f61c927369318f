"""How a release's server behaves where releases differ, for the client to go by, and what became of earlier paths.

A row of `server.csv` is a setting; `settings.csv` lists all. One that no row speaks of has its default, which holds for
every release as far as that is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import MOVED, SERVER
from ksgen.contract.texts import own

if TYPE_CHECKING:
    from ksgen.contract.facts.passes import Facts
    from ksgen.json import Json


_COLUMNS: Final = ("setting", "name", "reading", "default", "values", "form", "about", "says")
_PATH: Final = re.compile(r"((GET|PUT|POST|DELETE|PATCH) )?/.*")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting may be, one of some values or any text of a form, and is by default.

    Attributes:
        says: What it tells of a server.
        name: What templates call it.
        reading: How they have it: as a `text`, `number` or `words`, or as whether it is this value.
        about: The operation that shows it, if one does: releases that publish that alike share the setting.
    """

    says: str
    name: str
    reading: str
    default: str
    values: tuple[str, ...]
    form: re.Pattern[str] | None
    about: str

    def takes(self, value: str) -> bool:
        """Whether it may be this."""
        return value in self.values if self.form is None else self.form.fullmatch(value) is not None

    def read(self, value: str) -> object:
        """The value as templates have it."""
        match self.reading:
            case "text":
                return value
            case "number":
                return int(value)
            case "words":
                return tuple(value.split())
            case _:
                return value == self.reading


SETTINGS: Final = {
    row["setting"]: Setting(
        row["says"],
        row["name"],
        row["reading"],
        row["default"],
        tuple(row["values"].split()),
        re.compile(row["form"]) if row["form"] else None,
        row["about"],
    )
    for row in own(Path(__file__).with_name("settings.csv"), *_COLUMNS)
}


def describe_server(facts: Facts) -> None:
    """Write down how the server behaves."""
    found: dict[str, str] = {}
    for row in facts.rows("server"):
        setting = SETTINGS.get(row["setting"])
        if setting is None:
            raise row.wrong(f"there is no setting {row['setting']!r}; settings are {', '.join(SETTINGS)}")
        if not setting.takes(row["value"]):
            choice = ", ".join(setting.values) or "of another form"
            raise row.wrong(f"{row['setting']} can't be {row['value']!r}; it is {choice}")
        found[row["setting"]] = row["value"]
        facts.record("server-setting", (SERVER, row["setting"]), setting.default, row["value"], row["source"])
    if found:
        facts.document[SERVER] = found


def name_successors(facts: Facts) -> None:
    """Write down where paths have moved to: the longest beginning of a path counts, `{}` stands for any variable."""
    found: list[Json] = []
    for row in facts.rows("moved"):
        if row["to"] and not row["to"].startswith("/"):
            raise row.wrong(f"{row['to']!r} is no path: it starts with a slash")
        if row["path"] and not _PATH.fullmatch(row["path"]):
            raise row.wrong(f"{row['path']!r} is no path: it starts with a slash, or with a method and a space")
        if not row["path"] or not (row["to"] or row["note"]):
            raise row.wrong("a row names a path, and where it went or what to know of it")
        facts.record("moved-path", (MOVED, len(found)), row["path"], row["to"], row["source"])
        found.append({"path": row["path"], "to": row["to"], "note": row["note"]})
    if found:
        facts.document[MOVED] = found
