"""Who owns which fields (Kubernetes server-side apply): conflicts, forced take-over, and removal of what's dropped."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from .errors import refuse
from .objects import details

if TYPE_CHECKING:
    from .catalog import Kind

Path = tuple[str, ...]

_KEPT = {"uid", "resourceVersion", "creationTimestamp", "generation", "managedFields", "name", "namespace", "selfLink"}
_IDENTITY = {"kind", "apiVersion"}


def leaves(value: Any, path: Path = ()) -> dict[Path, Any]:
    """The fields of an object that can be owned; a list is one field, and so is an empty object."""
    if not isinstance(value, dict) or not value:
        return {path: value}
    found: dict[Path, Any] = {}
    for name, each in value.items():
        at = (*path, name)
        if (len(at) == 1 and name in _IDENTITY) or (len(at) == 2 and at[0] == "metadata" and name in _KEPT):
            continue
        found |= leaves(each, at)
    return found or ({path: value} if path and path != ("metadata",) else {})


def _written(paths: set[Path]) -> dict[str, Any]:
    """Paths as `fieldsV1`."""
    tree: dict[str, Any] = {}
    for path in sorted(paths):
        node = tree
        for name in path:
            node = node.setdefault(f"f:{name}", {})
    return tree


def _read(tree: dict[str, Any], path: Path = ()) -> set[Path]:
    below = {name: each for name, each in tree.items() if name.startswith("f:")}
    if not below:
        return {path} if path else set()
    return {found for name, each in below.items() for found in _read(each, (*path, name[2:]))}


def _entry(kind: Kind, manager: str, operation: str, paths: set[Path], time: str) -> dict[str, Any]:
    return {
        "manager": manager,
        "operation": operation,
        "apiVersion": kind.api_version,
        "time": time,
        "fieldsType": "FieldsV1",
        "fieldsV1": _written(paths),
    }


def _owners(item: dict[str, Any]) -> dict[tuple[str, str], set[Path]]:
    entries = item["metadata"].get("managedFields") or ()
    return {(each["manager"], each["operation"]): _read(each["fieldsV1"]) for each in entries}


def _set_owners(kind: Kind, item: dict[str, Any], owners: dict[tuple[str, str], set[Path]], time: str) -> None:
    entries = [_entry(kind, name, operation, paths, time) for (name, operation), paths in owners.items() if paths]
    item["metadata"]["managedFields"] = entries


def updated(kind: Kind, before: dict[str, Any] | None, after: dict[str, Any], manager: str, time: str) -> None:
    """Note that a manager wrote `after` by PUT, POST or a plain patch: what it changed is its own."""
    old = leaves(before) if before is not None else {}
    new = leaves(after)
    changed = {path for path, value in new.items() if path not in old or old[path] != value}
    owners = _owners(before) if before is not None else {}
    owners = {owner: (paths - changed) & new.keys() for owner, paths in owners.items()}
    owners[manager, "Update"] = owners.get((manager, "Update"), set()) | changed
    _set_owners(kind, after, owners, time)


def applied(
    kind: Kind, before: dict[str, Any] | None, config: dict[str, Any], manager: str, time: str, *, force: bool
) -> dict[str, Any]:
    """The object after a manager applied its configuration; refuses with 409 where another owns what it changes."""
    wanted = leaves(config)
    if before is None:
        created = copy.deepcopy(config)
        created.setdefault("metadata", {})
        _set_owners(kind, created, {(manager, "Apply"): set(wanted)}, time)
        return created
    owners = _owners(before)
    mine = owners.pop((manager, "Apply"), set())
    clashes = {
        (owner[0], path)
        for owner, paths in owners.items()
        for path, value in wanted.items()
        for theirs in paths
        if _clashes(before, path, value, theirs)
    }
    if clashes and not force:
        raise _conflict(kind, config["metadata"]["name"], sorted(clashes))
    after = copy.deepcopy(before)
    others = {path for paths in owners.values() for path in paths}
    for path in mine - wanted.keys() - others:
        _delete(after, path)
    for path, value in wanted.items():
        _put(after, path, copy.deepcopy(value))
    taken = {path for _, path in clashes}
    kept = {
        owner: {each for each in paths if not any(_overlap(each, path) for path in taken)}
        for owner, paths in owners.items()
    }
    _set_owners(kind, after, {**kept, (manager, "Apply"): set(wanted)}, time)
    return after


def _overlap(left: Path, right: Path) -> bool:
    shorter = min(len(left), len(right))
    return left[:shorter] == right[:shorter]


def _clashes(before: dict[str, Any], path: Path, value: Any, theirs: Path) -> bool:
    """Whether setting a field changes what another manager owns. Fields of one map don't hinder each other."""
    if not _overlap(path, theirs):
        return False
    if len(theirs) > len(path):
        return not isinstance(value, dict)
    now: Any = before
    for name in theirs:
        now = now.get(name) if isinstance(now, dict) else None
    return now != value if theirs == path and not isinstance(now, dict) else not isinstance(now, dict)


def _conflict(kind: Kind, name: str, clashes: list[tuple[str, Path]]) -> Exception:
    causes = [
        {"reason": "FieldManagerConflict", "message": f'conflict with "{owner}"', "field": "." + ".".join(path)}
        for owner, path in clashes
    ]
    fields = ", ".join(each["field"] for each in causes)
    count = f"{len(causes)} conflict{'s' if len(causes) > 1 else ''}"
    message = f'Apply failed with {count}: conflict with "{clashes[0][0]}": {fields}'
    return refuse(409, message, details={**details(kind, name), "causes": causes})


def _delete(item: dict[str, Any], path: Path) -> None:
    holder: Any = item
    for name in path[:-1]:
        holder = holder.get(name)
        if not isinstance(holder, dict):
            return
    holder.pop(path[-1], None)
    if len(path) > 2 and not holder:
        _delete(item, path[:-1])


def _put(item: dict[str, Any], path: Path, value: Any) -> None:
    if value == {} and path:
        holder: Any = item
        for name in path:
            holder = holder.get(name) if isinstance(holder, dict) else None
        if isinstance(holder, dict):
            return
    holder = item
    for name in path[:-1]:
        if not isinstance(holder.get(name), dict):
            holder[name] = {}
        holder = holder[name]
    holder[path[-1]] = value
