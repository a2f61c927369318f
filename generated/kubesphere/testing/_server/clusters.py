"""The dispatcher: paths of member clusters, in the forms that the release has, to the cluster meant."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..._core.server import CLUSTER_PATH
from .catalog import BY_NAME
from .errors import text, wrapped
from .settings import CLUSTERS_ALWAYS, UNREADY_STATUS

if TYPE_CHECKING:
    from .objects import Object, Store
    from .scope import Scope

CLUSTER = BY_NAME["Cluster"]
HOST = "cluster-role.kubesphere.io/host"
# A path with the cluster first, which other releases have behind the root only.
_FIRST = re.compile(r"/clusters/(?P<cluster>[^/]+)(?P<root>/kapis|/apis|/api)?(?P<rest>(/.*)?)")


def with_root_first(path: str, store: Store) -> str:
    """A decoded path as if it had its cluster, if any, behind the root; what is no resource has none there.

    Raises:
        Refusal: what is no resource is asked of a cluster that isn't there.
    """
    match = _FIRST.fullmatch(path) if CLUSTER_PATH.startswith("/clusters/") else None
    if match is None:
        return path
    root, cluster, rest = match["root"], match["cluster"], match["rest"]
    if root is not None:
        return f"{root}/clusters/{cluster}{rest}"
    _check(cluster, path, store)
    return rest


def dispatch(scope: Scope, store: Store) -> Scope:
    """The target within its cluster. The host is this one; a member must be ready, and here shares our objects."""
    if scope.cluster is None:
        return scope
    _check(scope.cluster, scope.path.replace(f"/{scope.root}", f"/{scope.root}/clusters/{scope.cluster}", 1), store)
    return replace(scope, cluster=None)


def _check(name: str, path: str, store: Store) -> None:
    found = _find(name, store)
    if found is None:
        raise wrapped(400, f"cluster {name} not exists")
    conditions = {each["type"]: each["status"] for each in found.get("status", {}).get("conditions", ())}
    if HOST in found["metadata"].get("labels", {}) or conditions.get("Ready") == "True":
        return
    if UNREADY_STATUS == 500:
        raise text(500, f'Internal Server Error: "{path}": cluster {name} is not ready')
    raise wrapped(UNREADY_STATUS, f"cluster {name} is not ready")


def _find(name: str, store: Store) -> Object | None:
    """The cluster of a name; where the prefix is always there, `host` finds the host whatever it is called."""
    found = store.find(CLUSTER, name)
    if found is not None or name != "host" or not CLUSTERS_ALWAYS:
        return found
    return next((each for each in store.list(CLUSTER) if HOST in each["metadata"].get("labels", {})), None)
