"""The dispatcher: `/kapis/clusters/{c}/...`, `/apis/clusters/{c}/...`, `/api/clusters/{c}/...` to the cluster meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .catalog import BY_NAME
from .errors import text, wrapped

if TYPE_CHECKING:
    from .objects import Store
    from .scope import Scope

CLUSTER = BY_NAME["Cluster"]
HOST = "cluster-role.kubesphere.io/host"


def dispatch(scope: Scope, store: Store) -> Scope:
    """The target within its cluster. The host is this one; a member must be ready, and here shares our objects."""
    if scope.cluster is None:
        return scope
    found = store.find(CLUSTER, scope.cluster)
    if found is None:
        raise wrapped(400, f"cluster {scope.cluster} not exists")
    conditions = {each["type"]: each["status"] for each in found.get("status", {}).get("conditions", ())}
    if HOST not in found["metadata"].get("labels", {}) and conditions.get("Ready") != "True":
        path = scope.path.replace(f"/{scope.root}", f"/{scope.root}/clusters/{scope.cluster}", 1)
        raise text(500, f'Internal Server Error: "{path}": cluster {scope.cluster} is not ready')
    return replace(scope, cluster=None)
