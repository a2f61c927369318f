"""`get`, `logs` and `apply`: objects of any kind, as kubectl shows and takes them."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Final, cast

from .._core.kube.sync_collections import sync_collection
from .._core.kube.writing import apply as apply_one
from .._core.models.table import COLUMNS, rows_of
from .._core.models.view import to_json
from ..errors import KubeSphereError
from .calls import documents
from .kinds import find_kind, full_name
from .output import as_json, columns, show, write
from .usage import REFUSED, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from .._core.kube.kinds import Kind
    from ..client import KubeSphere

_TABLE: Final = {"accept": "application/json;as=Table;g=meta.k8s.io;v=v1,application/json"}
_MANAGER: Final = "kubesphere-cli"
_SPAN: Final = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")
_PAGE: Final = 500


def get(ks: KubeSphere, given: argparse.Namespace) -> int:
    """Show the objects of kinds, or some of them, and go on with what changes where that is asked for."""
    word, slash, first = given.kind.partition("/")
    names: list[str] = [*([first] if slash else []), *given.name]
    kinds = [find_kind(ks, each) for each in word.split(",") if each]
    if not kinds:
        raise UsageError("name a kind")
    if len(kinds) > 1 and (names or given.watch):
        raise UsageError("of several kinds, all objects are shown: name one kind")
    if given.all_namespaces and names:
        raise UsageError("an object is named in one namespace, not in all: -A or a name")
    form = _form(given)
    if given.watch:
        return _watch(ks, kinds[0], _namespace(kinds[0], given), names, given, form)
    if form in {"json", "yaml"}:
        _show_whole(ks, kinds, names, given, form)
        return 0
    shown = False
    for kind in kinds:
        shown = _show_table(ks, kind, names, given, "\n" * shown, alone=len(kinds) == 1) or shown
    if not shown and len(kinds) > 1 and form != "name":
        sys.stderr.write("No resources found.\n")
    return 0


def _namespace(kind: Kind, given: argparse.Namespace) -> str | None:
    return None if given.all_namespaces or not kind.namespaced else given.namespace or "default"


def _show_table(
    ks: KubeSphere, kind: Kind, names: list[str], given: argparse.Namespace, before: str, *, alone: bool
) -> bool:
    """Show a kind's objects as a table or by name; whether there are any. Of several kinds, names say which."""
    form, namespace = _form(given), _namespace(kind, given)
    tables = list(_tables(ks, kind, namespace, names, given))
    rows = [row for table in tables for row in table.get("rows", [])]
    if form == "name":
        write("\n".join(f"{full_name(kind)}/{_metadata(row).get('name')}" for row in rows))
    elif rows:
        if not alone:
            rows = [{**row, "cells": [f"{full_name(kind)}/{row['cells'][0]}", *row["cells"][1:]]} for row in rows]
        spaced = given.all_namespaces and kind.namespaced
        write(before + _printed(tables[0]["columnDefinitions"], rows, spaced=spaced, wide=form))
    elif alone:
        sys.stderr.write(f"No resources found{f' in {namespace} namespace.' if namespace else '.'}\n")
    return bool(rows)


def _form(given: argparse.Namespace) -> str:
    return given.output or ("json" if given.json else "yaml" if given.yaml else "table")


def _printed(definitions: list[dict[str, Any]], rows: list[dict[str, Any]], *, spaced: bool, wide: str) -> str:
    """A table as Kubernetes writes it (meta.k8s.io/v1 Table); columns of priority 0, unless all are wanted."""
    shown = [index for index, each in enumerate(definitions) if wide == "wide" or not each.get("priority")]
    names = [str(definitions[index]["name"]).upper() for index in shown]
    cells = [[row["cells"][index] for index in shown] for row in rows]
    if spaced:
        names = ["NAMESPACE", *names]
        cells = [[_metadata(row).get("namespace"), *each] for row, each in zip(rows, cells, strict=True)]
    return columns(names, cells)


def _metadata(row: dict[str, Any]) -> dict[str, Any]:
    return _object(_object(row, "object"), "metadata")


def _object(data: dict[str, Any], name: str) -> dict[str, Any]:
    """A member that is an object, empty where there is none."""
    return cast("dict[str, Any]", data.get(name) or {})


def _query(given: argparse.Namespace) -> dict[str, Any]:
    asked = {"labelSelector": given.selector, "fieldSelector": given.field_selector}
    return {name: value for name, value in asked.items() if value}


def _tables(
    ks: KubeSphere, kind: Kind, namespace: str | None, names: list[str], given: argparse.Namespace
) -> Iterator[dict[str, Any]]:
    """The tables that the server makes, with its own columns for each kind; of what it made none of, one of ours."""
    collection = sync_collection(ks, kind, namespace)
    place = "/".join([kind.root, *(["namespaces", namespace] if namespace else []), kind.plural])
    if names:
        for name in names:
            path = collection._objects.path_of(name, {})  # pyright: ignore[reportPrivateUsage]
            yield _table_of(ks.request("GET", path, headers=_TABLE).json())
        return
    query: dict[str, Any] = {**_query(given), "limit": _PAGE}
    while True:
        found = ks.request("GET", place, params=query, headers=_TABLE).json()
        yield _table_of(found)
        going_on = _object(found, "metadata").get("continue")
        if not going_on:
            return
        query["continue"] = going_on


def _table_of(found: dict[str, Any]) -> dict[str, Any]:
    if found.get("kind") == "Table":
        return found
    items: list[Any] = found["items"] if isinstance(found.get("items"), list) else [found]
    paths = {name: path for name, path in COLUMNS.items() if name != "namespace"}
    cells = rows_of(items, paths)
    definitions = [{"name": name} for name in paths]
    rows = [{"cells": list(row.values()), "object": item} for row, item in zip(cells, items, strict=True)]
    return {"columnDefinitions": definitions, "rows": rows}


def _show_whole(ks: KubeSphere, kinds: list[Kind], names: list[str], given: argparse.Namespace, form: str) -> None:
    options = {"label_selector": given.selector, "field_selector": given.field_selector}
    items: list[dict[str, Any]] = []
    for kind in kinds:
        collection: Any = sync_collection(ks, kind, _namespace(kind, given))
        found = [collection.get(name) for name in names] if names else collection.list(limit=_PAGE, **options)
        items += [{"apiVersion": kind.api_version, "kind": kind.kind, **to_json(item)} for item in found]
    if len(names) == 1:
        show(items[0], form)
        return
    show({"apiVersion": "v1", "kind": "List", "metadata": {}, "items": items}, form)


def _watch(
    ks: KubeSphere, kind: Kind, namespace: str | None, names: list[str], given: argparse.Namespace, form: str
) -> int:
    """What there is, then every change, a line each; JSON is one event a line."""
    if len(names) > 1:
        raise UsageError("a watch is of one object or of all: give one name")
    collection: Any = sync_collection(ks, kind, namespace)
    field = ",".join(filter(None, [given.field_selector, f"metadata.name={names[0]}" if names else None]))
    options = {"label_selector": given.selector, "field_selector": field or None, "timeout_seconds": given.timeout}
    widths = [0]
    paths = {name: path for name, path in COLUMNS.items() if name != "namespace" or namespace is None}
    if form not in {"json", "yaml", "name"}:
        write(columns(["EVENT", *map(str.upper, paths)], [], widths))
    with collection.watch(**options) as events:
        for event in events:
            if form == "json":
                write(as_json({"type": event.type, "object": to_json(event.object)}))
            elif form == "yaml":
                write("---")
                show(event.object, "yaml")
            elif form == "name":
                write(f"{full_name(kind)}/{to_json(event.object)['metadata']['name']}")
            else:
                row = rows_of([event.object], paths)[0]
                write(columns([], [[event.type, *row.values()]], widths))
            sys.stdout.flush()
    return 0


def logs(ks: KubeSphere, given: argparse.Namespace) -> int:
    """What a pod has written, and with -f what it goes on to write."""
    pods: Any = sync_collection(ks, find_kind(ks, "pods"), given.namespace or "default")
    options = {
        "container": given.container,
        "tail_lines": given.tail,
        "since_seconds": _seconds(given.since) if given.since else None,
        "previous": given.previous or None,
        "timestamps": given.timestamps or None,
    }
    name = given.pod.removeprefix("pod/")
    if not given.follow:
        write(pods.log(name, **options))
        return 0
    with pods.log(name, follow=True, **options) as lines:
        for line in lines:
            write(line or "\n")
            sys.stdout.flush()
    return 0


def _seconds(text: str) -> int:
    """Seconds of `90`, `5m` or `1h30m`."""
    if text.isdecimal():
        return int(text)
    found = _SPAN.fullmatch(text)
    if not text or found is None:
        raise UsageError(f"--since is a time such as 90s, 5m or 1h30m, not {text!r}")
    hours, minutes, seconds = (int(each or 0) for each in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def apply(ks: KubeSphere, given: argparse.Namespace) -> int:
    """Apply each object of manifests, one after another; those that fail don't keep the others from being applied."""
    failed = 0
    for source in given.filename:
        for number, item in enumerate(_objects(documents(source)), 1):
            where = f"{source}, object {number}"
            data = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
            if not data.get("kind") or not data.get("apiVersion"):
                raise UsageError(f"{where} has no apiVersion and kind")
            try:
                done = _applied(ks, data, given)
            except (KubeSphereError, ValueError) as error:
                failed += 1
                sys.stderr.write(f"error: {where}: {error}\n")
            else:
                write(done)
    return REFUSED if failed else 0


def _objects(found: list[Any]) -> Iterator[Any]:
    """The objects of documents, each item of a List by itself."""
    for each in found:
        items = each.get("items") if isinstance(each, dict) and str(each.get("kind")).endswith("List") else None  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType, reportUnknownVariableType]
        yield from items if isinstance(items, list) else [each]  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]


def _applied(ks: KubeSphere, data: dict[str, Any], given: argparse.Namespace) -> str:
    kind = str(data["kind"])
    namespaced = _in_namespace(ks, data)
    metadata = _object(data, "metadata")
    namespace = (given.namespace or metadata.get("namespace") or "default") if namespaced else None
    if given.namespace and metadata.get("namespace") not in {None, given.namespace}:
        raise ValueError(f"the object is in the namespace {metadata['namespace']!r}, not in {given.namespace!r}")
    dry = bool(given.dry_run)
    made = apply_one(
        ks, data, field_manager=_MANAGER, force=bool(given.force_conflicts), namespace=namespace, dry_run=dry
    )
    group = str(data["apiVersion"]).rpartition("/")[0]
    name = f"{kind.lower()}.{group}" if group else kind.lower()
    return f"{name}/{made['metadata']['name']} serverside-applied{' (dry run)' if dry else ''}"


def _in_namespace(ks: KubeSphere, data: dict[str, Any]) -> bool:
    """Whether objects of the kind are in namespaces; asked of the server where no table knows."""
    found: Any = ks.objects(str(data["apiVersion"]), str(data["kind"]))
    return bool(found._objects.kind.namespaced)
