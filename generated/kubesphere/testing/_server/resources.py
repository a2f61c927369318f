"""`/kapis/resources.kubesphere.io` in both versions, and what is served dynamically for registered kinds."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import lists
from .catalog import Kind, typed
from .errors import TEXT, answer, hang_up, message, text
from .loopback import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from .loopback import Request
    from .routing import Call, Router
    from .scope import Scope
    from .shown import View

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
_V1ALPHA3_BOTH = {"ippools"}  # cluster-wide, but taken in a namespace too


def _state(item: Object, value: str) -> bool:
    """The `status` filter, for the kinds that have one."""
    found = item.get("status", {}).get("phase") or item.get("status", {}).get("state")
    if item.get("kind") == "Node":
        found = "unschedulable" if item.get("spec", {}).get("unschedulable") else "running"
    return bool(found == value)


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

    def _list(self, call: Call) -> Answer:
        kind = self._kind(call)
        namespace = call.values.get("namespace")
        keep = None if kind.namespaced or namespace is None else lambda _: False
        return answer(self._view.list(kind, call.query, namespace=namespace, keep=keep, filters={"status": _state}))

    def _get(self, call: Call) -> Answer:
        kind, name = self._kind(call), call.values["name"]
        return answer(self._view.get(kind, name, call.values.get("namespace", ""), missing=500))

    def _kind(self, call: Call) -> Kind:
        name = call.values["resources"]
        if name in _UNMATCHED:
            raise text(500, f'no matches for kind "{_UNMATCHED[name]}" in version "monitoring.kubesphere.io/v1alpha2"')
        kind = self._store.catalog.by_plural.get(name)
        if kind is None or ("namespace" in call.values and not kind.namespaced and name not in _V1ALPHA3_BOTH):
            raise text(404, "resource is not supported")
        return kind

    def _list_v1alpha2(self, call: Call) -> Answer:
        kind, namespace = self._store.catalog.by_plural.get(call.values["resources"]), call.values.get("namespace")
        if kind is None or (namespace is not None and not kind.namespaced):
            raise text(500, "resource is not supported")
        found = lists.by_paging(self._store.list(kind, namespace), call.query)
        return answer({**found, "items": self._view.all(kind, found["items"])})

    def _quotas(self, call: Call) -> Answer:
        namespace = call.values.get("namespace")
        kinds = self._store.catalog.by_plural
        used = {name: str(len(self._store.list(kinds[plural], namespace))) for name, plural in _COUNTED.items()}
        return answer({"namespace": namespace or '""', "data": {"used": used}})

    def _abnormal(self, call: Call) -> Answer:
        namespace = call.values.get("namespace")
        kinds = self._store.catalog.by_plural
        data = {
            name: sum(not each.get("status") for each in self._store.list(kinds[name], namespace)) for name in _ABNORMAL
        }
        return answer({"namespace": namespace or "", "data": data})

    def _health(self, _: Call) -> Answer:
        nodes = len(self._store.list(self._store.catalog.by_plural["nodes"]))
        return answer({"kubesphereStatus": [], "nodeStatus": {"totalNodes": nodes, "healthyNodes": nodes}})

    def _component(self, call: Call) -> Answer:
        raise text(500, f'service "{call.values["component"]}" not found')

    def _image(self, call: Call) -> Answer:
        raise text(400, f"could not parse reference: {call.query.get('image', '')}")

    def _blob(self, call: Call) -> Answer:
        raise text(400, f'parsing image "{call.query.get("image", "")}" failed: invalid reference format')

    def _git(self, _: Call) -> Answer:
        raise message(500, "repository not found")

    def _kubeconfig(self, call: Call) -> Answer:
        lines = [
            "apiVersion: v1",
            "clusters: []",
            "contexts: []",
            "kind: Config",
            f"current-context: {call.values['user']}@local",
        ]
        return Answer(200, (TEXT,), "\n".join([*lines, ""]).encode())

    def _router(self, call: Call) -> Answer:
        raise message(404, f'service "kubesphere-router-{call.values["namespace"]}" not found')

    def _revision(self, call: Call) -> Answer:
        revision, name = call.values["revision"], call.values["name"]
        if "/deployments/" not in call.scope.path and not revision.isdecimal():
            raise message(400, f'strconv.Atoi: parsing "{revision}": invalid syntax')
        raise message(500, f"revision not found {name}#{revision}")


_PANICS = {"alerting.kubesphere.io"}  # its list needs a backend that isn't there


class Dynamic:
    """What the server answers for a path under `/kapis` without a handler, if it is that of a registered kind."""

    def __init__(self, view: View) -> None:
        self._view = view

    def respond(self, request: Request, scope: Scope) -> Answer | None:
        """Answer; None if there is no such kind."""
        kind = self._view.store.catalog.by_place.get((scope.group, scope.version, scope.resource))
        if kind is None or kind.native:
            return None
        if request.method in {"PATCH", "POST", "PUT"}:
            raise text(400, "wrong resource GroupVersionKind")
        if not scope.name:
            if kind.group in _PANICS:
                raise hang_up()
            return self._list(request, scope, kind)
        found = self._view.store.find(kind, scope.name, scope.namespace)
        if found is None or scope.rest:
            raise text(404, f'{kind.qualified} "{scope.name}" not found')
        if request.method == "DELETE":
            self._view.store.delete(kind, scope.name, scope.namespace)
            return answer({"message": "success"})
        return answer(typed(kind, found))

    def _list(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        query = dict(request.query)
        found = self._view.list(kind, query, namespace=scope.namespace or None, kinds=True)
        left = found["totalItems"] - len(found["items"])
        return answer({"metadata": {"remainingItemCount": left}, "items": found["items"]})
