"""Discovery (`/api`, `/apis`, `/apis/{group}`, `/apis/{group}/{version}`) and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servers.apiserver.errors import answer, nowhere

if TYPE_CHECKING:
    from servers.apiserver.catalog import Kind
    from servers.apiserver.scope import Scope
    from servers.loopback import Answer

_VERBS = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"]


def answer_to(scope: Scope, kinds: list[Kind]) -> Answer:
    """What there is below a path that names no resource."""
    _, *parts = scope.path.strip("/").split("/")
    if scope.root == "api":
        if not parts:
            where = [{"clientCIDR": "0.0.0.0/0", "serverAddress": "127.0.0.1:6443"}]
            return answer({"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": where})
        group, version = "", parts[0]
    elif not parts:
        groups = [_group(group, kinds) for group in sorted({kind.group for kind in kinds if kind.group})]
        return answer({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups})
    elif len(parts) == 1:
        if parts[0] not in {kind.group for kind in kinds}:
            raise nowhere()
        return answer({"kind": "APIGroup", "apiVersion": "v1", **_group(parts[0], kinds)})
    else:
        group, version = parts[:2]
    found = [kind for kind in kinds if (kind.group, kind.version) == (group, version)]
    if not found:
        raise nowhere()
    resources = [resource for kind in found for resource in _resources(kind)]
    place = f"{group}/{version}" if group else version
    return answer({"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": place, "resources": resources})


def _group(group: str, kinds: list[Kind]) -> dict[str, Any]:
    versions = sorted({kind.version for kind in kinds if kind.group == group})
    found = [{"groupVersion": f"{group}/{version}", "version": version} for version in versions]
    return {"name": group, "versions": found, "preferredVersion": found[-1]}


def _resources(kind: Kind) -> list[dict[str, Any]]:
    whole = {
        "name": kind.plural,
        "singularName": "" if kind.native else kind.name.lower(),
        "namespaced": kind.namespaced,
        "kind": kind.name,
        "verbs": _VERBS,
    }
    status = {**whole, "name": f"{kind.plural}/status", "singularName": "", "verbs": ["get", "patch", "update"]}
    return [whole, status] if kind.native or kind.name == "IPPool" else [whole]


def table(metadata: dict[str, Any], items: list[dict[str, Any]]) -> dict[str, Any]:
    """A list as a table of names and ages."""
    columns = [
        {"name": name, "type": "string", "format": form, "description": name, "priority": 0}
        for name, form in (("Name", "name"), ("Status", ""), ("Age", ""))
    ]
    rows = [
        {
            "cells": [item["metadata"]["name"], item.get("status", {}).get("phase", ""), "1m"],
            "object": {"kind": "PartialObjectMetadata", "apiVersion": "meta.k8s.io/v1", "metadata": item["metadata"]},
        }
        for item in items
    ]
    fields = {"kind": "Table", "apiVersion": "meta.k8s.io/v1", "metadata": metadata}
    return {**fields, "columnDefinitions": columns, "rows": rows}
