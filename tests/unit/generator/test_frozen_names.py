"""Names that users keep: what a method or a model of 3.4 is called only changes with a line in CHANGELOG.md.

`frozen-names.csv` has every call and every plain name of a model. A row that no longer holds is renamed or removed on
purpose if CHANGELOG.md has its name in back-ticks; correct the row then.
"""

import csv
import json
from pathlib import Path

from ksgen.contract.contract import MODEL, PLAIN, VARIANTS, Contract, variant_name

ROOT = Path(__file__).resolve().parents[3]
TABLE = Path(__file__).with_name("frozen-names.csv")


def names():
    """(what, of what, name) for every call outside of /apis and every model that has its plain name."""
    contract = Contract(json.loads((ROOT / "specs/release-3.4/contract.json").read_bytes()), "contract.json")
    found = set()
    for each in contract.operations():
        if not each.path.startswith(("/apis", "/api/")):
            found.add(("call", each.title, each.node["operationId"]))
            found |= {("call", each.title, variant_name(each, variant)) for variant in each.node.get(VARIANTS, ())}
    places = [(schema[MODEL], bool(schema.get(PLAIN))) for schema in contract.schemas.values() if MODEL in schema]
    shared = {place.rpartition(".")[2] for place, plain in places if plain}
    for place, plain in places:
        module, _, cls = place.rpartition(".")
        if plain or cls not in shared:
            found.add(("model", cls, module))
    return found


def lost(frozen, found, changes):
    """Rows that no longer hold, and of which CHANGELOG.md says nothing."""
    return [row for row in frozen if row not in found and not any(f"`{each}`" in changes for each in row[1:])]


def test_no_name_changes_unsaid():
    with TABLE.open(newline="") as file:
        frozen = [tuple(row) for row in csv.reader(file)][1:]
    assert len(frozen) > 1000
    assert lost(frozen, names(), (ROOT / "CHANGELOG.md").read_text()) == []


def test_a_rename_needs_a_line():
    frozen, found = [("call", "GET /a", "a.list")], {("call", "GET /a", "a.get")}
    assert lost(frozen, found, "") == frozen
    assert lost(frozen, found, "- `a.list` is now `a.get`.") == []
    assert lost(frozen, {*frozen, *found}, "") == []
