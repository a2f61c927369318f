"""Discovery (`/api`, `/apis`, `/apis/{group}`, `/apis/{group}/{version}`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .catalog import rank
from .errors import answer, nowhere

if TYPE_CHECKING:
    from .catalog import Catalog, Kind
    from .loopback import Answer
    from .scope import Scope

_VERBS = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"]


def answer_to(scope: Scope, catalog: Catalog) -> Answer:
    """What there is below a path that names no resource."""
    _, *parts = scope.path.strip("/").split("/")
    if scope.root == "api":
        if not parts:
            where = [{"clientCIDR": "0.0.0.0/0", "serverAddress": "127.0.0.1:6443"}]
            return answer({"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": where})
        group, version = "", parts[0]
    elif not parts:
        groups = [_group(group, catalog) for group in sorted({kind.group for kind in catalog.kinds if kind.group})]
        return answer({"kind": "APIGroupList", "apiVersion": "v1", "groups": groups})
    elif len(parts) == 1:
        if parts[0] not in {kind.group for kind in catalog.kinds}:
            raise nowhere()
        return answer({"kind": "APIGroup", "apiVersion": "v1", **_group(parts[0], catalog)})
    else:
        group, version = parts[:2]
    kinds = [kind for kind in catalog.kinds if (kind.group, kind.version) == (group, version)]
    if not kinds:
        raise nowhere()
    resources = [resource for kind in kinds for resource in _resources(kind)]
    place = f"{group}/{version}" if group else version
    return answer({"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": place, "resources": resources})


def _group(group: str, catalog: Catalog) -> dict[str, Any]:
    kinds = sorted((kind for kind in catalog.kinds if kind.group == group), key=rank)
    versions = dict.fromkeys(kind.version for kind in kinds)  # the preferred one first
    found = [{"groupVersion": f"{group}/{version}", "version": version} for version in versions]
    return {"name": group, "versions": found, "preferredVersion": found[0]}


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
