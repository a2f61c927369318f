"""What became of the paths of an earlier release: where each went, or what to know of one that is gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import MOVED
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.normalise import Recorder
    from ksgen.json import Json


_PATH: Final = re.compile(r"((GET|PUT|POST|DELETE|PATCH) )?/.*")


def name_successors(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Write down where paths have moved to: the longest beginning of a path counts, `{}` stands for any variable."""
    found: list[Json] = []
    for row in tables.rows["moved.csv"]:
        if row["to"] and not row["to"].startswith("/"):
            raise row.wrong(f"{row['to']!r} is no path: it starts with a slash")
        if row["path"] and not _PATH.fullmatch(row["path"]):
            raise row.wrong(f"{row['path']!r} is no path: it starts with a slash, or with a method and a space")
        if not row["path"] or not (row["to"] or row["note"]):
            raise row.wrong("a row names a path, and where it went or what to know of it")
        recorder.add("moved-path", "contract", pointer(MOVED, len(found)), row["path"], row["to"], row["source"])
        found.append({"path": row["path"], "to": row["to"], "note": row["note"]})
    if found:
        document[MOVED] = found
