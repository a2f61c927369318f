"""`/kapis/resources.kubesphere.io` in both versions."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import lists, release, selectors
from .errors import TEXT, answer, message, text
from .loopback import Answer
from .settings import LABEL_SELECTOR_FILTER, MISSING_STATUS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .catalog import Kind
    from .routing import Incoming, Router
    from .tables import View

Object = dict[str, Any]

ROOT = "/kapis/resources.kubesphere.io"
# Custom resources that this server's cluster lacks: asking for them is an error.
_UNMATCHED = {"clusterdashboards": "ClusterDashboard", "dashboards": "Dashboard"}
# Names that v1alpha2 knows in a namespace are those of namespaced kinds; these it doesn't know at all elsewhere.
_COUNTED = {
    "count/pods": "pods",
    "count/services": "services",
    "count/deployments.apps": "deployments",
    "count/statefulsets.apps": "statefulsets",
    "count/daemonsets.apps": "daemonsets",
    "count/jobs.batch": "jobs",
    "count/cronjobs.batch": "cronjobs",
    "count/ingresses.extensions": "ingresses",
    "count/s2ibuilders.devops.kubesphere.io": "s2ibuilders",
    "persistentvolumeclaims": "persistentvolumeclaims",
}
_ABNORMAL = ("daemonsets", "deployments", "jobs", "persistentvolumeclaims", "statefulsets")
_LABELS_TAKE = {"name", "page", "limit", "sortBy", "ascending"}  # of `labels`, which any other key empties
_V1ALPHA3_BOTH = {"ippools"}  # cluster-wide, but taken in a namespace too


def _state(item: Object, value: str) -> bool:
    """The `status` filter, for the kinds that have one."""
    found = item.get("status", {}).get("phase") or item.get("status", {}).get("state")
    if item.get("kind") == "Node":
        found = "unschedulable" if item.get("spec", {}).get("unschedulable") else "running"
    return bool(found == value)


def _selected(item: Object, value: str) -> bool:
    return selectors.labels(value)(item)


def _never(_: Object) -> bool:
    return False


class Resources:
    """Handlers of the resources API."""

    def __init__(self, view: View, users: Callable[[Object], Object]) -> None:
        self._view = view
        self._store = view.store
        self._users = users

    def register(self, router: Router) -> None:
        v3, v2 = f"{ROOT}/v1alpha3", f"{ROOT}/v1alpha2"
        for place in ("", "/namespaces/{namespace}"):
            router.add("GET", f"{v3}{place}/{{resources}}", self._list)
            router.add("GET", f"{v3}{place}/{{resources}}/{{name}}", self._get)
            router.add("GET", f"{v2}{place}/{{resources}}", self._list_v1alpha2)
            router.add("GET", f"{v2}{place}/quotas", self._quotas)
            router.add("GET", f"{v2}{place}/abnormalworkloads", self._abnormal)
        for version in (v2, v3):
            router.add("GET", f"{version}/components", lambda _: answer([]))
            router.add("GET", f"{version}/componenthealth", self._health)
            router.add("GET", f"{version}/components/{{component}}", self._component)
        router.add("GET", f"{v3}/namespaces/{{namespace}}/imageconfig", self._image)
        router.add("GET", f"{v2}/registry/blob", self._blob)
        router.add("POST", f"{v2}/git/verify", self._git)
        router.add("GET", f"{v2}/users/{{user}}/kubeconfig", self._kubeconfig)
        router.add("GET", f"{v2}/namespaces/{{namespace}}/router", self._router)
        for workload in ("deployment", "daemonset", "statefulset"):
            path = f"{v2}/namespaces/{{namespace}}/{workload}s/{{name}}/revisions/{{revision}}"
            router.add("GET", path, self._revision)

    def _list(self, call: Incoming) -> Answer:
        kind = self._kind(call)
        namespace = call.values.get("namespace")
        keep = None if kind.namespaced or namespace is None else _never
        name, query = call.values["resources"], call.query
        filters = {"status": _state, **({"label": _selected} if LABEL_SELECTOR_FILTER else {}), **lists.by_fields(name)}
        if name == "labels" and query.keys() - _LABELS_TAKE:
            keep = _never
        return answer(self._view.list(kind, query, namespace=namespace, keep=keep, filters=filters))

    def _get(self, call: Incoming) -> Answer:
        kind, name = self._kind(call), call.values["name"]
        return answer(self._view.get(kind, name, call.values.get("namespace", ""), missing=MISSING_STATUS))

    def _kind(self, call: Incoming) -> Kind:
        name = call.values["resources"]
        if name in _UNMATCHED:
            raise text(500, f'no matches for kind "{_UNMATCHED[name]}" in version "monitoring.kubesphere.io/v1alpha2"')
        kind = self._named(name)
        if kind is None or ("namespace" in call.values and not kind.namespaced and name not in _V1ALPHA3_BOTH):
            raise text(404, "resource is not supported")
        return kind

    def _named(self, name: str) -> Kind | None:
        """The kind of a resource name, if the release has one of that name."""
        known, table = self._store.catalog, release.named(f"{ROOT}/v1alpha3/{{resources}}")
        if table is None or name not in table.models:
            return None
        place = release.place_of(table.operation(name, None))
        return (known.by_place.get(place) if place else None) or known.by_plural.get(name)

    def _list_v1alpha2(self, call: Incoming) -> Answer:
        kind, namespace = self._store.catalog.by_plural.get(call.values["resources"]), call.values.get("namespace")
        if kind is None or (namespace is not None and not kind.namespaced):
            raise text(500, "resource is not supported")
        found = lists.by_paging(self._store.list(kind, namespace), call.query)
        return answer({**found, "items": self._view.all(kind, found["items"])})

    def _quotas(self, call: Incoming) -> Answer:
        namespace = call.values.get("namespace")
        kinds = self._store.catalog.by_plural
        used = {name: str(len(self._store.list(kinds[plural], namespace))) for name, plural in _COUNTED.items()}
        return answer({"namespace": namespace or '""', "data": {"used": used}})

    def _abnormal(self, call: Incoming) -> Answer:
        namespace = call.values.get("namespace")
        kinds = self._store.catalog.by_plural
        data = {
            name: sum(not each.get("status") for each in self._store.list(kinds[name], namespace)) for name in _ABNORMAL
        }
        return answer({"namespace": namespace or "", "data": data})

    def _health(self, _: Incoming) -> Answer:
        nodes = len(self._store.list(self._store.catalog.by_plural["nodes"]))
        return answer({"kubesphereStatus": [], "nodeStatus": {"totalNodes": nodes, "healthyNodes": nodes}})

    def _component(self, call: Incoming) -> Answer:
        raise text(500, f'service "{call.values["component"]}" not found')

    def _image(self, call: Incoming) -> Answer:
        raise text(400, f"could not parse reference: {call.query.get('image', '')}")

    def _blob(self, call: Incoming) -> Answer:
        raise text(400, f'parsing image "{call.query.get("image", "")}" failed: invalid reference format')

    def _git(self, _: Incoming) -> Answer:
        raise message(500, "repository not found")

    def _kubeconfig(self, call: Incoming) -> Answer:
        lines = [
            "apiVersion: v1",
            "clusters: []",
            "contexts: []",
            "kind: Config",
            f"current-context: {call.values['user']}@local",
        ]
        return Answer(200, (TEXT,), "\n".join([*lines, ""]).encode())

    def _router(self, call: Incoming) -> Answer:
        raise message(404, f'service "kubesphere-router-{call.values["namespace"]}" not found')

    def _revision(self, call: Incoming) -> Answer:
        revision, name = call.values["revision"], call.values["name"]
        if "/deployments/" not in call.scope.path and not revision.isdecimal():
            raise message(400, f'strconv.Atoi: parsing "{revision}": invalid syntax')
        raise message(500, f"revision not found {name}#{revision}")
