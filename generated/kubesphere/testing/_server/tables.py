"""Tables (meta.k8s.io/v1 Table): what `Accept: application/json;as=Table` answers, with the columns of each kind."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from .catalog import Kind

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
