"""Names that users keep: what a method, a kind or a model of 3.4 is called only changes with a line in CHANGELOG.md.

`frozen-names.csv` has every call, every collection of a kind and every plain name of a model. A row that no longer
holds is renamed or removed on purpose if CHANGELOG.md has its name in back-ticks, and that of what is in its place;
correct the row then.
"""

import csv
import json
import re
from pathlib import Path

from ksgen.contract.contract import MODEL, PLAIN, VARIANTS, Contract, variant_name

ROOT = Path(__file__).resolve().parents[3]
TABLE = Path(__file__).with_name("frozen-names.csv")
# Path and collection of an operation of a kind.
KIND = re.compile(r"\| `(?P<path>/apis?/[^`?]+)[^`]*` \| `ks\.(?P<name>(?:k8s|crd)\.\w+\.\w+\.\w+)\.")


def names():
    """(what, of what, name) for every call outside of /apis, every kind, and every model that has its plain name."""
    contract = Contract(json.loads((ROOT / "specs/release-3.4/contract.json").read_bytes()), "contract.json")
    found = set()
    for each in contract.operations():
        if not each.path.startswith(("/apis", "/api/")):
            found.add(("call", each.title, each.node["operationId"]))
            found |= {("call", each.title, variant_name(each, variant)) for variant in each.node.get(VARIANTS, ())}
    for row in KIND.finditer((ROOT / "generated/api.md").read_text()):
        path = row["path"].replace("/namespaces/{namespace}", "").partition("/{name}")[0]
        found.add(("kind", path, row["name"]))
    places = [(schema[MODEL], bool(schema.get(PLAIN))) for schema in contract.schemas.values() if MODEL in schema]
    shared = {place.rpartition(".")[2] for place, plain in places if plain}
    for place, plain in places:
        module, _, cls = place.rpartition(".")
        if plain or cls not in shared:
            found.add(("model", cls, module))
    return found


def lost(frozen, found, changes):
    """Rows that no longer hold, and of which CHANGELOG.md says nothing, or not what is in their place."""
    return [row for row in frozen if row not in found and not said(row, found - {*frozen}, changes)]


def said(row, new, changes):
    """Whether it is told what became of a name: the old one, and one of those that its place has now, if any."""
    what, of, name = row
    old = of if what == "model" else name
    now = {each[2] for each in new if each[:2] == (what, of)}
    return f"`{old}`" in changes and (not now or any(f"`{each}`" in changes for each in now))


def test_no_name_changes_unsaid():
    with TABLE.open(newline="") as file:
        frozen = [tuple(row) for row in csv.reader(file)][1:]
    assert len(frozen) > 1600
    assert lost(frozen, names(), (ROOT / "CHANGELOG.md").read_text()) == []


def test_a_rename_needs_a_line():
    frozen, found = [("call", "GET /a", "a.list")], {("call", "GET /a", "a.get")}
    assert lost(frozen, found, "") == frozen
    assert lost(frozen, found, "- `a.list` is now `a.get`.") == []
    assert lost(frozen, {*frozen, *found}, "") == []


def test_what_was_renamed_once_is_not_free_to_change_again():
    frozen = [("call", "GET /a", "a.get"), ("model", "User", "iam_v1"), ("model", "Role", "iam_v1")]
    found = {("call", "GET /a", "a.fetch"), ("model", "User", "iam_v2")}
    said = "- `a.list` is now `a.get`, and `v1` is `iam_v1`."
    assert lost(frozen, found, said) == frozen
    said += " `a.get` is `a.fetch`, `User` is in `iam_v2`, `Role` is gone."
    assert lost(frozen, found, said) == []
