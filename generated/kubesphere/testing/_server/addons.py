"""Notification, gateways, alerting rules, apps and metrics: what an installation with its add-ons answers."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import base64
import copy
from typing import TYPE_CHECKING, Any

from . import patches
from .catalog import BY_NAME
from .errors import TEXT, answer, text
from .iam import SUCCESS
from .lists import page_of, selected
from .loopback import Answer

if TYPE_CHECKING:
    from .routing import Incoming, Router
    from .tables import View

Object = dict[str, Any]

NOTIFICATION = "/kapis/notification.kubesphere.io"
GATEWAY = "/kapis/gateway.kubesphere.io/v1alpha1"
ALERTING = "/kapis/alerting.kubesphere.io/v2alpha1"
STORE = "/kapis/openpitrix.io/v1"
_OLD = ("configs", "receivers", "notificationmanagers", "secrets", "configmaps")
_ALL = (*_OLD, "routers", "silences")
_NAMESPACE = "kubesphere-monitoring-federated"
_POD = BY_NAME["Pod"]


class Notification:
    """Handlers of both versions: those of all, and those of one user."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._store = view.store

    def register(self, router: Router) -> None:
        for version in ("v2beta1", "v2beta2"):
            for scope in ("", "/users/{user}"):
                path = f"{NOTIFICATION}/{version}{scope}"
                router.add("POST", f"{path}/verification", lambda _: answer({"Status": 200, "Message": "ok"}))
                router.add("GET", f"{path}/{{resources}}", self._list)
                router.add("POST", f"{path}/{{resources}}", self._create)
                router.add("GET", f"{path}/{{resources}}/{{name}}", lambda call: answer(self._get(call)))
                router.add("PUT", f"{path}/{{resources}}/{{name}}", self._put)
                router.add("DELETE", f"{path}/{{resources}}/{{name}}", self._delete)
                if version == "v2beta2":
                    router.add("PATCH", f"{path}/{{resources}}/{{name}}", self._patch)

    def _kind(self, call: Incoming) -> Any:
        name = call.values["resources"]
        if name not in (_OLD if "/v2beta1/" in call.request.path else _ALL):
            raise text(400, f"unknown resource type {name}")
        return self._store.catalog.by_plural[name]

    def _labels(self, call: Incoming) -> Object:
        if "user" in call.values:
            return {"type": "tenant", "user": call.values["user"]}
        return {"type": "default" if call.values["resources"] == "configs" else "global"}

    def _list(self, call: Incoming) -> Answer:
        wanted = self._labels(call)
        items = [
            item
            for item in self._store.list(self._kind(call))
            if wanted.items() <= (item["metadata"].get("labels") or {}).items()
        ]
        channel = call.query.get("type")
        found = selected(items, {key: value for key, value in call.query.items() if key != "type"})
        found = [item for item in found if channel is None or channel in item.get("spec", {})]
        return answer({"items": page_of(found, call.query), "totalItems": len(found)})

    def _create(self, call: Incoming) -> Answer:
        kind, item = self._kind(call), call.object()
        labels = {**(item["metadata"].get("labels") or {}), **self._labels(call)}
        item = {**item, "metadata": {**item["metadata"], "labels": labels}}
        return answer(self._view.write({422: 400}, self._store.create, kind, item, _NAMESPACE))

    def _get(self, call: Incoming) -> Object:
        found = self._store.find(self._kind(call), call.values["name"], _NAMESPACE)
        if found is None or not self._labels(call).items() <= found["metadata"]["labels"].items():
            raise text(404, f'{call.values["resources"]} "{call.values["name"]}" not found')
        return found

    def _put(self, call: Incoming) -> Answer:
        before, item = self._get(call), call.object()
        if item["metadata"].get("name") != call.values["name"]:
            raise text(400, "incorrcet parameter, resource name is not equal to the name in body")
        metadata = {**item["metadata"], "labels": {**(item["metadata"].get("labels") or {}), **self._labels(call)}}
        if "namespace" in before["metadata"]:
            metadata["namespace"] = before["metadata"]["namespace"]
        return answer(self._view.write({}, self._store.replace, self._kind(call), {**item, "metadata": metadata}))

    def _patch(self, call: Incoming) -> Answer:
        merged = patches.merge(copy.deepcopy(self._get(call)), call.body())
        return answer(self._view.write({}, self._store.replace, self._kind(call), merged))

    def _delete(self, call: Incoming) -> Answer:
        found = self._get(call)
        self._store.delete(self._kind(call), call.values["name"], found["metadata"].get("namespace", ""))
        return answer(SUCCESS)


class Gateways:
    """Handlers: a namespace has one gateway, whose pods are those with its name as a label."""

    def __init__(self, view: View) -> None:
        self._store = view.store
        self._view = view

    def register(self, router: Router) -> None:
        one = f"{GATEWAY}/namespaces/{{namespace}}/gateways"
        router.add("GET", f"{GATEWAY}/gateways/", self._list)
        router.add("POST", one, self._create)
        router.add("GET", one, lambda call: answer(self._of(call)))
        router.add("DELETE", one, self._delete)
        router.add("GET", f"{one}/{{gateway}}/pods", self._pods)
        router.add("GET", f"{one}/{{gateway}}/pods/{{pod}}/log", self._log)
        router.add("GET", f"{one}/{{gateway}}/logs", self._logs)

    def _of(self, call: Incoming) -> list[Object]:
        name = f"kubesphere-router-{call.values['namespace']}"
        return [item for item in self._store.list(BY_NAME["Gateway"]) if item["metadata"]["name"] == name]

    def _list(self, call: Incoming) -> Answer:
        found = selected(self._store.list(BY_NAME["Gateway"]), call.query)
        return answer({"items": page_of(found, call.query), "totalItems": len(found)})

    def _create(self, call: Incoming) -> Answer:
        name = f"kubesphere-router-{call.values['namespace']}"
        item = {**call.object(), "metadata": {"name": name}}
        return answer(self._view.write({}, self._store.create, BY_NAME["Gateway"], item, "kubesphere-controls-system"))

    def _delete(self, call: Incoming) -> Answer:
        for item in self._of(call):
            self._store.delete(BY_NAME["Gateway"], item["metadata"]["name"], item["metadata"]["namespace"])
        return answer(SUCCESS)

    def _pods(self, call: Incoming) -> Answer:
        items = [
            item
            for item in self._store.list(_POD)
            if item["metadata"].get("labels", {}).get("app.kubernetes.io/instance") == call.values["gateway"]
        ]
        found = selected(items, call.query)
        return answer({"items": page_of(found, call.query), "totalItems": len(found)})

    def _log(self, call: Incoming) -> Answer:
        lines = [b"GET / 200\n", b"GET /health 200\n", b"GET /missing 404\n"]
        wanted = int(call.query.get("tailLines", len(lines)))
        return Answer(200, (TEXT,), b"".join(lines[len(lines) - wanted :]))

    def _logs(self, call: Incoming) -> Answer:
        if call.query.get("operation") == "export":
            return Answer(200, (TEXT, ("Content-Disposition", "attachment")), b"GET /missing 404\n")
        records = [{"time": self._store.timestamp(), "log": "GET /missing 404", "container": "controller"}]
        wanted = call.query.get("log_query", "")
        found = [each for each in records if wanted in each["log"]]
        return answer({"query": {"total": len(found), "records": found}})


class Rules:
    """Handlers of alerting rules, in bulk: what is wrong with one is told inside a success."""

    def __init__(self) -> None:
        self.by_name: dict[tuple[str, str], Object] = {}

    def register(self, router: Router) -> None:
        for scope in ("", "/namespaces/{namespace}"):
            router.add("POST", f"{ALERTING}{scope}/bulkrules", self._bulk)
            router.add("GET", f"{ALERTING}{scope}/rules", self._list)
            router.add("DELETE", f"{ALERTING}{scope}/rules", self._delete)

    def _bulk(self, call: Incoming) -> Answer:
        items: list[Object] = []
        for rule in call.body():
            place = call.values.get("namespace", ""), rule.get("name", "")
            if not rule.get("query"):
                error = {"ruleName": place[1], "status": "error", "error": "query is required"}
                items.append(error)
                continue
            result = "updated" if place in self.by_name else "created"
            self.by_name[place] = rule
            items.append({"ruleName": place[1], "status": "success", "result": result})
        return answer({"errors": any(each["status"] == "error" for each in items), "items": items})

    def _list(self, call: Incoming) -> Answer:
        namespace = call.values.get("namespace", "")
        items = [rule for (place, _), rule in self.by_name.items() if place == namespace]
        return answer({"items": items, "total": len(items)})

    def _delete(self, call: Incoming) -> Answer:
        names = [value for key, value in call.request.query if key == "name"]
        items: list[Object] = []
        for name in names:
            found = self.by_name.pop((call.values.get("namespace", ""), name), None)
            problem = {} if found else {"error": "not found"}
            items.append({"ruleName": name, "status": "success" if found else "error", **problem})
        return answer({"errors": any(each["status"] == "error" for each in items), "items": items})


class Store:
    """Handlers of apps and releases of a workspace; a release becomes active at the second look."""

    def __init__(self) -> None:
        self.apps: dict[str, Object] = {}
        self.releases: list[Object] = []

    def register(self, router: Router) -> None:
        workspace = f"{STORE}/workspaces/{{workspace}}"
        router.add("POST", f"{workspace}/apps", self._create_app)
        router.add("GET", f"{STORE}/apps", self._list_apps)
        router.add("POST", f"{workspace}/namespaces/{{namespace}}/applications", self._release)
        router.add("GET", f"{workspace}/namespaces/{{namespace}}/applications", self._list)
        router.add("GET", f"{workspace}/namespaces/{{namespace}}/applications/{{application}}", self._one)

    def _create_app(self, call: Incoming) -> Answer:
        body = call.body()
        name = base64.b64decode(body["version_package"]).decode().partition("\n")[0]
        if call.query.get("validate") == "true":
            return answer({"name": name, "version_name": "1.0.0"})
        identity = f"app-{len(self.apps) + 1}"
        self.apps[identity] = body
        return answer({"app_id": identity, "version_id": f"appv-{len(self.apps)}"})

    def _list_apps(self, call: Incoming) -> Answer:
        wanted = dict(each.split("=") for each in call.query.get("conditions", "").split(",") if each)
        items = [
            {"app_id": identity, "name": app["name"], "latest_app_version": {"version_id": f"appv-{identity[4:]}"}}
            for identity, app in self.apps.items()
            if wanted.get("keyword", "") in app["name"]
        ]
        return answer({"items": items, "total_count": len(items)})

    def _one(self, call: Incoming) -> Answer:
        found = [each for each in self.releases if each["cluster"]["cluster_id"] == call.values["application"]]
        if not found:
            raise text(500, f'helmrelease.application.kubesphere.io "{call.values["application"]}" not found')
        return answer(found[0])

    def _release(self, call: Incoming) -> Answer:
        body = call.body()
        if body.get("app_id") not in self.apps:
            raise text(500, f'helmapplication.application.kubesphere.io "{body.get("app_id")}" not found')
        cluster = {"name": body["name"], "cluster_id": f"rls-{len(self.releases) + 1}", "status": "creating"}
        self.releases.append({"name": body["name"], "cluster": {**cluster, "env": body.get("conf", "")}})
        return answer(SUCCESS)

    def _list(self, _: Incoming) -> Answer:
        shown = [{**each, "cluster": dict(each["cluster"])} for each in self.releases]
        for each in self.releases:
            each["cluster"]["status"] = "active"
        return answer({"items": shown, "total_count": len(shown)})


class Monitoring:
    """Handlers of metrics of nodes and namespaces: a value for each step."""

    def __init__(self, view: View) -> None:
        self._store = view.store

    def register(self, router: Router) -> None:
        path = "/kapis/monitoring.kubesphere.io/v1alpha3"
        router.add("GET", f"{path}/nodes", self._nodes)
        router.add("GET", f"{path}/namespaces/{{namespace}}", lambda call: _measured(call, "namespace", ["namespace"]))

    def _nodes(self, call: Incoming) -> Answer:
        return _measured(call, "node", [item["metadata"]["name"] for item in self._store.list(BY_NAME["Node"])])


def _measured(call: Incoming, label: str, names: list[str]) -> Answer:
    start, end = int(call.query["start"]), int(call.query["end"])
    step = int(call.query["step"].removesuffix("s"))
    values = [[moment, f"0.{place % 10}"] for place, moment in enumerate(range(start, end + 1, step), 5)]
    series = [{"metric": {label: call.values.get(name, name)}, "values": values} for name in names]
    metrics = call.query["metrics_filter"].strip("^$").split("|")
    data = {"resultType": "matrix", "result": series}
    return answer({"results": [{"metric_name": name, "data": data} for name in metrics]})


class Auditing:
    """The handler of audit events, which a test puts into `events`."""

    def __init__(self) -> None:
        self.events: list[Object] = []

    def register(self, router: Router) -> None:
        router.add("GET", "/kapis/tenant.kubesphere.io/v1alpha2/auditing/events", self._query)

    def _query(self, call: Incoming) -> Answer:
        verbs = call.query.get("verb_filter", "")
        found = [each for each in self.events if not verbs or each["Verb"] in verbs.split(",")]
        start = int(call.query.get("from", 0))
        records = found[start : start + int(call.query.get("size", 10))]
        return answer({"query": {"total": len(found), "records": records}})
