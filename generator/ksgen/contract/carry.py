"""What of a pinned release's corrections holds for another: only what speaks of parts that both publish alike.

A release keeps a digest of each operation and schema as published (`published.json`), before any correction. What a
server has or lacks beyond its Swagger is never taken over: added operations, dropped ones, unpublished custom
resources. What isn't taken over is handed back, so that it can be copied where it holds after all.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ksgen import strict
from ksgen.contract import overlay as overlays
from ksgen.contract.contract import METHODS, NAME, NAMES, ORIGIN, OVERLAY
from ksgen.contract.facts.language import named_type, named_types
from ksgen.contract.facts.passes import list_style, spoken_of
from ksgen.contract.facts.server import SETTINGS
from ksgen.contract.facts.tables import COLUMNS, Tables, dump_tables
from ksgen.contract.references import references
from ksgen.contract.texts import Row
from ksgen.json import is_array, is_object, parse_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ksgen.contract.findings import Recorder
    from ksgen.contract.overlay import Action, Overlay
    from ksgen.json import Json, Place

# Kubernetes has had these since 1.9, older than any release of KubeSphere, and publishes them itself.
_EVERYWHERE: Final = ("core.v1.", "apps.v1.", "rbac.v1.", "storage.v1.")
LEFT: Final = "not-carried"  # the folder of what isn't taken over
_PROSE: Final = frozenset({"description", "summary", "title"})
_LITERAL_PATH: Final = re.compile(r"^\$\.paths\['([^']*)'\]")


class Published(msgspec.Struct, forbid_unknown_fields=True):
    """Digests of what a release publishes: operations by `GET /path`, schemas by name."""

    operations: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    schemas: dict[str, str] = msgspec.field(default_factory=dict[str, str])

    @classmethod
    def of(cls, document: Json) -> Published:
        """The digests of a normalised document."""
        operations = {
            f"{method.upper()} {path}": _digest(item[method])
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        }
        schemas = {name: _digest(schema) for name, schema in document["components"]["schemas"].items()}
        return cls(operations, schemas)

    @classmethod
    def loads(cls, content: bytes, where: str) -> Published:
        """Read a file of digests.

        Raises:
            KsgenError: if it is none.
        """
        hint = "fetch that release again"
        return strict.read(
            parse_json(content, where, hint=hint), cls, where, noun="list of what is published", hint=hint
        )

    def dumps(self) -> bytes:
        """The file."""
        document = {"operations": self.operations, "schemas": self.schemas}
        return (json.dumps(document, indent=1, sort_keys=True) + "\n").encode()


def _digest(node: Any) -> str:
    """Of everything but prose, which a pin may leave out."""
    plain = json.dumps(_without_prose(node), sort_keys=True)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _without_prose(node: Any) -> Any:
    if is_object(node):
        return {
            key: _without_prose(each)
            for key, each in node.items()
            if not (key in _PROSE and isinstance(each, str)) and key != ORIGIN
        }
    return [_without_prose(each) for each in node] if is_array(node) else node


@dataclass(slots=True)
class Carried:
    """What holds, and what doesn't or can't be told."""

    tables: Tables = field(default_factory=Tables)
    actions: list[Action] = field(default_factory=list["Action"])
    left: Tables = field(default_factory=Tables)
    left_actions: list[Action] = field(default_factory=list["Action"])

    def overlay(self, ref: str, origin: str, own: Overlay) -> bytes | None:
        """The overlay of the new release, if it has one: what was taken over, then the actions it has itself."""
        actions = (*self.actions, *own.actions)
        return overlays.dump(f"Corrections of {ref}, carried over from {origin}", actions) if actions else None

    def left_files(self, ref: str, origin: str) -> dict[str, bytes]:
        """What wasn't taken over, as files to copy from, by path below the release's folder."""
        files = {f"{LEFT}/{name}": content for name, content in dump_tables(self.left).items()}
        if self.left_actions:
            title = f"Corrections of {origin} that are not known to hold for {ref}"
            files[f"{LEFT}/{OVERLAY}"] = overlays.dump(title, tuple(self.left_actions))
        return files

    def notes(self, folder: Path, origin: str) -> Iterator[str]:
        """What was taken over and what wasn't, for the user."""
        counts = [(name, len(self.tables.rows[name]), len(self.left.rows[name])) for name in COLUMNS]
        counts += [("types.json", len(self.tables.types), len(self.left.types))]
        counts += [(OVERLAY, len(self.actions), len(self.left_actions))]
        told = ", ".join(f"{name}: {kept} of {kept + left}" for name, kept, left in counts if kept or left)
        yield f"carried over from {origin}, where both publish alike: {told}"
        if self.left or self.left_actions:
            yield f"not carried over; copy what holds here from {folder / LEFT}:"
        for name, rows in self.left.rows.items():
            yield from (f"  {name}: {','.join(row.cells.values())}" for row in rows)
        if self.left.types:
            yield f"  types.json: {' '.join(self.left.types)}"
        yield from (f"  {OVERLAY}: {action.target} ({action.description})" for action in self.left_actions)


class Agreement:
    """What two releases publish alike; made before any correction of `document`."""

    def __init__(self, base: Published, document: Json) -> None:
        self._base = base
        self._here = Published.of(document)
        self._there = {_canonical(key): digest for key, digest in base.operations.items()} | base.operations
        self._paths = {_canonical(path): path for path in document["paths"]}
        self.schemas = frozenset(self._here.schemas)

    def path(self, path: str) -> str | None:
        """The same path here: what its variables are called and a slash at the end don't matter."""
        return self._paths.get(_canonical(path))

    def operation(self, method: str, path: str) -> bool:
        """Whether both publish this operation alike."""
        here, key = self._here.operations.get(f"{method} {self.path(path)}"), f"{method} {path}"
        return here is not None and here == self._there.get(key, self._there.get(_canonical(key)))

    def schema(self, name: str) -> bool:
        """Whether both publish this schema alike."""
        return name in self._here.schemas and self._here.schemas[name] == self._base.schemas.get(name)

    def unpublished(self, name: str) -> bool:
        """Whether neither publishes a schema of this name."""
        return name not in self._here.schemas and name not in self._base.schemas


def _canonical(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path).rstrip("/")


def carry_tables(tables: Tables, agreement: Agreement, document: Json) -> Carried:
    """What of a release's tables holds for the release that `document` is of, normalised and not yet corrected."""
    carried = Carried()
    known = _carry_types(tables, agreement, carried)
    _carry_rows(tables, agreement, known, carried)
    _prune(carried, document)
    names = {*document["components"]["schemas"], *carried.tables.types}
    for row in tables.rows["models.csv"]:
        (carried.tables if spoken_of(row["definition"], names) else carried.left).rows["models.csv"].append(row)
    return carried


def _carry_types(tables: Tables, agreement: Agreement, carried: Carried) -> set[str]:
    """Types that both publish alike or neither does, as far as they speak of known ones; returns all that are known."""
    alike = {name for name in tables.types if agreement.schema(name) or agreement.unpublished(name)}
    known = {*agreement.schemas, *alike}
    for name, properties in tables.types.items():
        holds = {wire: name in alike and named_type(kind) in {None, *known} for wire, kind in properties.items()}
        rest = {wire: kind for wire, kind in properties.items() if not holds[wire]}
        if name in alike:
            carried.tables.types[name] = {wire: kind for wire, kind in properties.items() if holds[wire]}
        if name not in alike or rest:
            carried.left.types[name] = rest
        if name in tables.sources:
            (carried.tables if name in alike else carried.left).sources[name] = tables.sources[name]
    return known


def _carry_rows(tables: Tables, agreement: Agreement, known: set[str], carried: Carried) -> None:
    for name in COLUMNS:
        for row in tables.rows[name] if name not in {"lists.csv", "models.csv"} else ():
            holds = _row_holds(name, row, agreement, known)
            (carried.tables if holds else carried.left).rows[name].append(_here(row, agreement) if holds else row)
    used = [style for row in carried.tables.rows["results.csv"] if (style := list_style(tables, row)) is not None]
    for row in tables.rows["lists.csv"]:
        (carried.tables if row in used else carried.left).rows["lists.csv"].append(row)


def _row_holds(table: str, row: Row, agreement: Agreement, known: set[str]) -> bool:
    match table:
        case "results.csv" | "bodies.csv" | "parameters.csv" | "variants.csv":
            named = named_types(row.cells.get("result", ""), row.cells.get("body", ""))
            return agreement.operation(row["method"], row["path"]) and named <= known
        case "resources.csv":
            everywhere = row["type"].startswith(_EVERYWHERE) and row["type"] in known
            path = f"/kapis/resources.kubesphere.io/{row['version']}/{{resources}}"
            return agreement.operation("GET", path) and (
                agreement.schema(row["type"]) or (agreement.unpublished(row["type"]) and everywhere)
            )
        case "scopes.csv":
            base = f"/apis/{row['group']}/{row['version']}/{row['plural']}"
            return agreement.operation("GET", base) and agreement.operation("GET", f"{base}/{{name}}")
        case "server.csv":
            about = SETTINGS[row["setting"]].about if row["setting"] in SETTINGS else ""
            return bool(about) and agreement.operation(*about.split())
        case _:
            return False


def _here(row: Row, agreement: Agreement) -> Row:
    path = agreement.path(row.cells.get("path", ""))
    return row if path is None else Row(row.file, row.line, {**row.cells, "path": path})


def _prune(carried: Carried, document: Json) -> None:
    """Leave out added types that nothing reaches."""
    types = carried.tables.types
    cells = " ".join(" ".join(row.cells.values()) for rows in carried.tables.rows.values() for row in rows)
    reached = {*document["components"]["schemas"], *re.findall(r"[A-Za-z0-9._-]+", cells), *references(document)}
    pending = [name for name in types if name in reached]
    kept: set[str] = set()
    while pending:
        name = pending.pop()
        if name in types and name not in kept:
            kept.add(name)
            pending += [named for kind in types[name].values() if (named := named_type(kind)) is not None]
    for name in [each for each in types if each not in kept]:
        carried.left.types[name] = types.pop(name)
        if name in carried.tables.sources:
            carried.left.sources[name] = carried.tables.sources.pop(name)


def carry_actions(overlay: Overlay, agreement: Agreement, document: Json, carried: Carried, recorder: Recorder) -> None:
    """Apply, and add, the actions that have something to do in `document`, on what both publish alike.

    Its tables are applied before. A name, of an argument or of filters, is kept wherever its place is.
    """
    editing = overlays.Editing(overlay.file, document, recorder)
    for action in overlay.actions:
        moved = _moved(action, agreement)
        found = editing.locations(moved, moved.target)
        holds = bool(found) and all(_holds(moved, at, agreement, document) for at in found)
        (carried.actions if holds else carried.left_actions).append(moved if holds else action)
        if holds:
            editing.apply_at(moved, found)


def _moved(action: Action, agreement: Agreement) -> Action:
    """The action with its path as it is written here."""
    found = _LITERAL_PATH.match(action.target)
    path = agreement.path(found[1]) if found else None
    if found is None or path is None or "'" in path:
        return action
    return msgspec.structs.replace(action, target=f"$.paths['{path}']{action.target[found.end() :]}")


def _holds(action: Action, at: Place, agreement: Agreement, document: Json) -> bool:
    update: Any = action.update
    if is_object(update) and update.keys() in ({NAME}, {NAMES}):
        return len(at) >= 3 and at[0] == "paths"
    if at[:2] == ("components", "schemas") and len(at) > 2:
        return agreement.schema(str(at[2]))
    if at[:1] != ("paths",) or len(at) < 2:
        return False
    if action.remove and len(at) <= 3:
        return False  # what a server has is of its release
    return all(agreement.operation(method.upper(), str(at[1])) for method in _methods(at, document))


def _methods(at: Place, document: Json) -> Iterable[str]:
    path, *below = at[1:]
    return [str(below[0])] if below else [each for each in METHODS if each in document["paths"][path]]
