"""Tables (meta.k8s.io/v1 Table): what `Accept: application/json;as=Table` answers, with the columns of each kind."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from . import lists
from .catalog import Kind, typed
from .errors import Refusal, text
from .routing import as_text

if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterable, Mapping

    from .catalog import Kind
    from .objects import Store


T = TypeVar("T")
Object = dict[str, Any]

_ROLE: Final = "node-role.kubernetes.io/"


def table(kind: Kind, metadata: Object, items: list[Object], now: str) -> Object:
    """Objects as a table.

    Args:
        kind: Their kind.
        metadata: That of the list, or of the one object.
        items: The objects.
        now: The time by the server's clock.
    """
    shown = _COLUMNS.get(kind.plural, _PHASE if any("phase" in (item.get("status") or {}) for item in items) else {})
    columns = [
        {"name": name, "type": "string", "format": "name" * (name == "Name"), "description": name, "priority": 0}
        for name in ("Name", *shown, "Age")
    ]
    rows = [
        {
            "cells": [item["metadata"]["name"], *(read(item) for read in shown.values()), _age(item, now)],
            "object": {"kind": "PartialObjectMetadata", "apiVersion": "meta.k8s.io/v1", "metadata": item["metadata"]},
        }
        for item in items
    ]
    fields = {"kind": "Table", "apiVersion": "meta.k8s.io/v1", "metadata": metadata}
    return {**fields, "columnDefinitions": columns, "rows": rows}


def _part(item: Object, name: str) -> Object:
    return item.get(name) or {}


def _age(item: Object, now: str) -> str:
    """Two of the largest units, as kubectl has it: `5d`, `3h`, `40s`."""
    try:
        began = datetime.fromisoformat(item["metadata"]["creationTimestamp"])
    except (KeyError, ValueError):
        return "<unknown>"
    seconds = max(int((datetime.fromisoformat(now) - began).total_seconds()), 0)
    return next(f"{seconds // size}{unit}" for unit, size in _UNITS if seconds >= size or size == 1)


_UNITS: Final = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def _node_status(item: Object) -> str:
    found = [each for each in _part(item, "status").get("conditions") or () if each.get("type") == "Ready"]
    status = "Ready" if found and found[0].get("status") == "True" else "NotReady" if found else "Unknown"
    return f"{status},SchedulingDisabled" if _part(item, "spec").get("unschedulable") else status


def _roles(item: Object) -> str:
    labels: Object = item["metadata"].get("labels") or {}
    return ",".join(sorted(each.removeprefix(_ROLE) for each in labels if each.startswith(_ROLE))) or "<none>"


def _containers(item: Object) -> list[Object]:
    return _part(item, "status").get("containerStatuses") or []


def _pod_ready(item: Object) -> str:
    wanted = len(_part(item, "spec").get("containers") or ())
    told = _containers(item)
    running = wanted * (_part(item, "status").get("phase") == "Running")  # of pods that a test made without more
    return f"{sum(bool(each.get('ready')) for each in told) if told else running}/{wanted}"


def _replicas(item: Object) -> str:
    wanted = _part(item, "spec").get("replicas")
    return f"{_part(item, 'status').get('readyReplicas', 0)}/{1 if wanted is None else wanted}"


def _ports(item: Object) -> str:
    ports = _part(item, "spec").get("ports") or ()
    return ",".join(f"{each.get('port')}/{each.get('protocol', 'TCP')}" for each in ports) or "<none>"


def _at(part: str, name: str, missing: Any = "") -> Callable[[Object], Any]:
    return lambda item: _part(item, part).get(name, missing)


_PHASE: Final[dict[str, Callable[[Object], Any]]] = {"Status": _at("status", "phase")}
_COLUMNS: Final[dict[str, dict[str, Callable[[Object], Any]]]] = {
    "nodes": {
        "Status": _node_status,
        "Roles": _roles,
        "Version": lambda item: _part(_part(item, "status"), "nodeInfo").get("kubeletVersion", ""),
    },
    "pods": {
        "Ready": _pod_ready,
        "Status": _at("status", "phase"),
        "Restarts": lambda item: str(sum(int(each.get("restartCount") or 0) for each in _containers(item))),
    },
    "deployments": {
        "Ready": _replicas,
        "Up-to-date": lambda item: str(_part(item, "status").get("updatedReplicas", 0)),
        "Available": lambda item: str(_part(item, "status").get("availableReplicas", 0)),
    },
    "statefulsets": {"Ready": _replicas},
    "services": {
        "Type": _at("spec", "type", "ClusterIP"),
        "Cluster-IP": _at("spec", "clusterIP", "<none>"),
        "Port(s)": _ports,
    },
    "configmaps": {"Data": lambda item: str(len(item.get("data") or ()))},
    "secrets": {
        "Type": lambda item: item.get("type", "Opaque"),
        "Data": lambda item: str(len(item.get("data") or ())),
    },
    "users": {"Email": _at("spec", "email"), "Status": _at("status", "state")},
}


class View:
    """Reads of the store as handlers make them, through a cache.

    The cache keeps the kind of custom resources that it listed when the server started; what came by watch since, and
    every native object, has lost it.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.listed = 0
        self._revision = 0
        self._found: dict[tuple[Any, ...], list[Object]] = {}

    def show(self, kind: Kind, item: Object) -> Object:
        if kind.native or int(item["metadata"].get("resourceVersion", 0)) > self.listed:
            item = {name: value for name, value in item.items() if name not in {"kind", "apiVersion"}}
        return typed(kind, item)

    def get(self, kind: Kind, name: str, namespace: str = "", *, missing: int = 404, inside: bool = True) -> Object:
        """The object as it is shown; what is missing is `missing` with text."""
        found = self.store.find(kind, name, namespace) if inside else None
        if found is None:
            raise text(missing, f'{kind.singular} "{name}" not found')
        return self.show(kind, found)

    def list(
        self,
        kind: Kind,
        query: Mapping[str, str],
        *,
        namespace: str | None = None,
        keep: Callable[[Object], bool] | None = None,
        filters: Mapping[str, Callable[[Object, str], bool]] | None = None,
        show: Callable[[Object], Object] = lambda item: item,
        kinds: bool = False,
    ) -> Object:
        """A v1alpha3 list; only the page's objects are made to be shown, with their kinds if asked."""
        items = self._selected(kind, query, namespace, keep, filters)
        page = lists.page_of(items, query)
        shown = [typed(kind, item) for item in page] if kinds else self.all(kind, page, show)
        return {"items": shown, "totalItems": len(items)}

    def _selected(
        self,
        kind: Kind,
        query: Mapping[str, str],
        namespace: str | None,
        keep: Callable[[Object], bool] | None,
        filters: Mapping[str, Callable[[Object, str], bool]] | None,
    ) -> builtins.list[Object]:
        """All that a list holds, in its order; found once for the pages of a walk, until something changes."""
        items = self.store.list(kind, namespace)
        if keep is not None:
            return lists.selected([item for item in items if keep(item)], query, filters)
        if self._revision != self.store.revision:
            self._revision, self._found = self.store.revision, {}
        asked = frozenset((name, value) for name, value in query.items() if name not in {"page", "limit"})
        place = (kind, namespace, asked, frozenset(filters or ()))
        if place not in self._found:
            self._found[place] = lists.selected(items, query, filters)
        return self._found[place]

    def all(
        self, kind: Kind, items: Iterable[Object], show: Callable[[Object], Object] = lambda item: item
    ) -> builtins.list[Object]:
        return [show(self.show(kind, item)) for item in items]

    def write(self, codes: dict[int, int], change: Callable[..., T], *given: Any, **more: Any) -> T:
        """A change of the store whose refusal is passed on as text, with other codes where `codes` says so."""
        try:
            return change(*given, **more)
        except Refusal as refusal:
            raise as_text(refusal, codes) from None
