"""What became of the paths of an earlier release: where each went, or what to know of one that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import MOVED
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.normalise import Recorder
    from ksgen.json import Json


def name_successors(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Write down where paths have moved to: the longest beginning of a path counts, `{}` stands for any variable."""
    found: list[Json] = []
    for row in tables.rows["moved.csv"]:
        for column in ("path", "to"):
            if row[column] and not row[column].startswith("/"):
                raise row.wrong(f"{row[column]!r} is no path: it starts with a slash")
        if not row["path"] or not (row["to"] or row["note"]):
            raise row.wrong("a row names a path, and where it went or what to know of it")
        recorder.add("moved-path", "contract", pointer(MOVED, len(found)), row["path"], row["to"], row["source"])
        found.append({"path": row["path"], "to": row["to"], "note": row["note"]})
    if found:
        document[MOVED] = found
