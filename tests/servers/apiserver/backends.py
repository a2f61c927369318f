"""What is left of `/kapis`: a server without its optional backends, route by route as the contract has them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kubesphere.testing._server.errors import TEXT, answer, hang_up, text
from kubesphere.testing._server.loopback import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere.testing._server.routing import Incoming, Router

_SPECS = Path(__file__).resolve().parents[3] / "specs" / "release-3.4"
_METHODS = ("get", "put", "post", "delete", "patch")
_PROMETHEUS = 'Post "http://prometheus:9090/api/v1/query": dial tcp: connect: connection refused'
_PROXIES = ("edgeruntime.kubesphere.io", "kubeedge.kubesphere.io", "alerting.kubesphere.io")
_METERS = {
    "value": [0, "2"],
    **dict.fromkeys(("min_value", "max_value", "avg_value", "sum_value", "fee"), ""),
    **dict.fromkeys(("resource_unit", "currency_unit"), ""),
}
_EMPTY_METRICS = ("/applications", "/openpitrixs", "components/{component}")
# openpitrix: what an item is called, and where its absence is a 404 rather than the usual 500.
_HELM = {
    "apps": ("helmapplication", "helmapplication"),
    "versions": ("helmapplicationversion", "helmapplicationversion"),
    "categories": ("helmcategories", "helmcategory"),
    "repos": ("helmrepos", "helmrepo"),
    "applications": ("helmrelease", "helmrelease"),
}


@cache
def _contract() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_SPECS / "contract.json").read_text())
    return found


def register(router: Router) -> None:
    """Add every route of the contract that has no handler yet."""
    for template, item in _contract()["paths"].items():
        if not template.startswith("/kapis/"):
            continue
        path = _wild(template, item)
        for method in _METHODS:
            if method in item:
                router.add(method.upper(), path, _handler(path, method, item[method]))
    for group in _PROXIES:
        router.add("GET", f"/kapis/{group}/{{path:*}}", _silent)
    router.add("GET", "/kapis/notification.kubesphere.io/{path:*}", _notification)


def _wild(template: str, item: dict[str, Any]) -> str:
    for method in _METHODS:
        for parameter in item.get(method, {}).get("parameters", ()):
            if parameter.get("x-ksgen-wildcard"):
                template = template.replace(f"{{{parameter['name']}}}", f"{{{parameter['name']}:*}}")
    return template.replace("%20", " ")


def _handler(path: str, method: str, node: dict[str, Any]) -> Callable[[Incoming], Answer]:
    """What answers a route whose backend isn't there."""
    for pattern, make in _MISSING:
        if pattern.match(path):
            return make(path)
    if method == "get" and path.startswith("/kapis/openpitrix.io/"):
        if path.rstrip().endswith("}"):
            return _helm(path)
        if path.endswith(("/files", "/package", "/events")):
            return _helm(path.rpartition("/")[0], 404 if path.endswith("/files") else 500)
    found = next((_SPECIAL[end] for end in _SPECIAL if path.endswith(end)), None)
    return found or _empty(node)


def _empty(node: dict[str, Any]) -> Callable[[Incoming], Answer]:
    """The emptiest answer of an operation's kind."""
    for status, response in node["responses"].items():
        for media, content in response.get("content", {}).items():
            if "json" not in media:
                return lambda _: Answer(int(status), (TEXT,))
            schema = _resolved(content.get("schema", {}))
            value = _nothing(schema)
            return lambda _, value=value: answer(value, int(status))
    return lambda _: Answer(200)


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = _contract()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def _nothing(schema: dict[str, Any]) -> Any:
    kinds = schema.get("type")
    if "array" in (kinds if isinstance(kinds, list) else [kinds]):
        return []
    properties = schema.get("properties", {})
    if "items" not in properties:
        return {}
    return {"items": [], **{name: 0 for name in ("totalItems", "total_count", "total") if name in properties}}


def _silent(_: Incoming) -> Answer:
    """A dead proxied backend."""
    return Answer(200)


def _saying(code: int, words: str) -> Callable[[Incoming], Answer]:
    def handler(_: Incoming) -> Answer:
        raise text(code, words)

    return handler


def _notification(_: Incoming) -> Answer:
    return Answer(404, (TEXT,), b"404: Page Not Found")


def _alerting(call: Incoming) -> Answer:
    name = call.values.get("name")
    if name is None:
        raise hang_up()
    kind = call.scope.resource.removesuffix("s")
    raise text(404, f'{kind}.alerting.kubesphere.io "{name}" not found')


def _monitoring(path: str) -> Callable[[Incoming], Answer]:
    failed = {"data": {}, "error": _PROMETHEUS}
    if path.endswith("/kubesphere"):
        data = {"resultType": "vector", "result": [_METERS]}
        return lambda _: answer({"results": [{"metric_name": "kubesphere_cluser_count", "data": data}]})
    if path.endswith(_EMPTY_METRICS):
        return lambda _: answer({"results": None})
    if path.endswith("/namespaces/{namespace}/targets/query"):
        return _saying(400, "1:1: parse error: no expression found in input")
    if path.endswith("/targets/query"):
        return lambda _: answer(failed)

    def handler(call: Incoming) -> Answer:
        name = call.query.get("metrics_filter", "some_metric").strip("^$").partition("|")[0]
        return answer({"results": [{"metric_name": name, **failed}]})

    return handler


def _helm(path: str, code: int | None = None) -> Callable[[Incoming], Answer]:
    """An item of the application store, which is empty."""
    version, _, variable = path.split("/")[3], *path.rpartition("/")[::2]
    segment = path.split("/")[-2]
    if segment == "attachments":
        return _saying(500, "invalid storage config")
    if segment not in _HELM:
        return lambda _: answer({})
    if version == "v1" and segment == "applications":
        return lambda _: answer({"name": ""})
    kind = _HELM[segment][version != "v1"]
    missing = code or (404 if segment == "repos" else 500)

    def handler(call: Incoming) -> Answer:
        value = call.values[variable.strip("{} ")]
        raise text(missing, f'{kind}.application.kubesphere.io "{value}" not found')

    return handler


def _agent(call: Incoming) -> Answer:
    raise text(404, f"cluster {call.values['cluster']} is not using proxy connection")


def _no_pod(_: Incoming) -> Answer:
    raise text(500, "pod does not exist")


def _panic(_: Incoming) -> Answer:
    raise hang_up()


_SPECIAL: dict[str, Callable[[Incoming], Answer]] = {
    "/agent/deployment": _agent,
    "/gateways/{gateway}/pods/{pod}/log": _no_pod,
    "/namespaces/{namespace}/gateways/": lambda _: answer(None),
    "/devops/{devops}/members": _panic,
    "/devops/{devops}/roles": _panic,
    "/devops/{devops}/roles/{role}": _panic,
    "/devops/{devops}/members/{member}": _panic,
    "/devops/{devops}/members/{member}/roles": _panic,
}
_MISSING: list[tuple[re.Pattern[str], Callable[[str], Callable[[Incoming], Answer]]]] = [
    (re.compile(pattern.replace("~", "/kapis/").replace(".K", r"\.kubesphere\.io")), make)
    for pattern, make in (
        (r"~(devops|gitops|edgeruntime|kubeedge).K", lambda _: _silent),
        (r"~alerting.K/\{", lambda _: _silent),
        (r"~alerting.K/v2alpha1", lambda _: _saying(400, "The alerting v2 API is not enabled")),
        (r"~alerting.K/v2beta1", lambda _: _alerting),
        (r"~notification.K", lambda _: _notification),
        (r"~servicemesh.K/.*/traces$", lambda _: _saying(500, 'Get "/api/traces?": unsupported protocol scheme ""')),
        (r"~servicemesh.K", lambda _: _saying(500, "kiali url is not defined")),
        (r"~network.K/.*topology", lambda _: _saying(500, "http: no Host in request URL")),
        (r"~(monitoring|metering).K", _monitoring),
    )
]
