"""Objects behind the miniature server: Kubernetes' API, and the two shapes of writes that differ under /kapis.

Optimistic locking, merge and JSON patches, server-side apply with field managers, watches, discovery.
"""

from __future__ import annotations

import json
import threading
from copy import deepcopy
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from kubesphere._core.models.patches import merge
from support.core.oauth_server import status
from support.core.patching import apply_json_patch, apply_merge_patch

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Handler

USERS = "/kapis/iam.kubesphere.io/v1alpha2/users"
WORKSPACES = "/kapis/tenant.kubesphere.io/v1alpha2/workspaces"
ROLES = "/kapis/iam.kubesphere.io/v1alpha2/globalroles"
CLUSTERS = "/apis/cluster.kubesphere.io/v1alpha1/clusters"
STALE = "the object has been modified; please apply your changes to the latest version and try again"
RESOURCES = {
    "/api/v1": [("configmaps", "ConfigMap", True), ("namespaces", "Namespace", False), ("pods", "Pod", True)],
    "/apis/apps/v1": [
        ("deployments", "Deployment", True),
        ("deployments/scale", "Scale", True),
        ("deployments/status", "Deployment", True),
    ],
    "/apis/cluster.kubesphere.io/v1alpha1": [("clusters", "Cluster", False)],
    "/apis/serving.knative.dev/v1": [("services", "Service", True)],
    "/apis/example.io/v1": [("widgets", "Widget", True)],
}

PLURALS = {name for found in RESOURCES.values() for name, *_ in found}


class Cluster:
    """The objects by path.

    `before_write` runs before each write, outside of the lock: what somebody else does then. `answers` says of each
    write that was carried out whether it is to be answered.
    """

    def __init__(self) -> None:
        self.objects: dict[str, dict[str, Any]] = {}
        self.events: list[tuple[int, str, str, dict[str, Any]]] = []
        self.version = 0
        self.changed = threading.Condition()
        self.before_write: Callable[[], None] | None = None
        self.discoveries: list[str] = []
        self.watching = threading.Event()
        self.forbid_watch = False
        self.answers: Callable[[Handler], bool] = lambda _: True
        self.closed = False

    def put(self, path: str, **data: Any) -> dict[str, Any]:
        """Make or change an object from outside."""
        with self.changed:
            old = self.objects.get(path, {"metadata": {"name": path.rpartition("/")[2], "uid": f"u{self.version}"}})
            return self._store(path, apply_merge_patch(old, data))

    def drop(self, path: str) -> None:
        """Delete an object from outside."""
        with self.changed:
            self.version += 1
            self.events.append((self.version, "DELETED", path, self.objects.pop(path)))
            self.changed.notify_all()

    def close(self) -> None:
        """End all watches."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def _store(self, path: str, data: dict[str, Any]) -> dict[str, Any]:
        self.version += 1
        data = deepcopy(data)
        data["metadata"]["resourceVersion"] = str(self.version)
        self.events.append((self.version, "MODIFIED" if path in self.objects else "ADDED", path, data))
        self.objects[path] = data
        self.changed.notify_all()
        return data

    def get(self, path: str) -> Callable[[Handler], None]:
        """The route of a path, as the server looks it up."""
        return self._answer

    def _answer(self, handler: Handler) -> None:
        url = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        method, path = handler.command, url.path.replace("/watch/", "/")
        path = path.replace("/clusters/member/", "/").replace("/apis/cluster.kubesphere.io/v1alpha1/", CLUSTERS[:-8])
        if path in RESOURCES:
            self.discoveries.append(url.path)
            found = [{"name": name, "kind": kind, "namespaced": inside} for name, kind, inside in RESOURCES[path]]
            return _json(handler, {"kind": "APIResourceList", "groupVersion": "", "resources": found})
        if query.get("watch"):
            return self._watch(handler, path, query)
        if method == "GET":
            return self._read(handler, path)
        if self.before_write is not None:
            self.before_write()
        body = json.loads(handler.seen.body or b"null")
        media = handler.seen.headers.get("content-type", "")
        with self.changed:
            return self._write(handler, method, path, body, media, query)

    def _read(self, handler: Handler, path: str) -> None:
        with self.changed:
            found, listed = self.objects.get(path), path.rpartition("/")[2]
            below = [each for at, each in self.objects.items() if at.rpartition("/")[0].endswith(f"/{listed}")]
            version = str(self.version)
        if found is not None:
            _json(handler, found)
        elif listed in PLURALS:
            _json(handler, {"kind": "List", "metadata": {"resourceVersion": version}, "items": below})
        elif path.startswith(USERS):
            handler.answer(500, "text/plain", b"users.iam.kubesphere.io &#34;x&#34; not found")
        else:
            handler.answer(404, "application/json", status(404, f"{path} not found"))

    def _write(self, handler: Handler, method: str, path: str, body: Any, media: str, query: dict[str, str]) -> None:
        if method == "POST":
            path = f"{path}/{body['metadata']['name']}"
            return _json(handler, self._store(path, body), 201)
        old = self.objects.get(path)
        if old is None and "apply-patch" not in media:
            return self._read(handler, path)
        if method == "DELETE":
            self.drop(path)
            return _json(handler, {"kind": "Status", "status": "Success"})
        try:
            new = self._changed(old or {"metadata": {}}, method, path, body, media, query)
        except Refused as refused:
            text = refused.args[1]
            kind = "text/plain" if isinstance(text, str) else "application/json"
            return handler.answer(refused.args[0], kind, text.encode() if isinstance(text, str) else text)
        stored = old if new == old else self._store(path, new)
        return _json(handler, stored) if self.answers(handler) else None

    def _changed(
        self, old: dict[str, Any], method: str, path: str, body: Any, media: str, query: dict[str, str]
    ) -> dict[str, Any]:
        version = old["metadata"].get("resourceVersion")
        if "apply-patch" in media:
            return _applied(old, body, query)
        if path.startswith(WORKSPACES) and method == "PATCH":
            media = "application/json-patch+json"
            if not isinstance(body, list):
                raise Refused(500, "json: cannot unmarshal object into Go value of type jsonpatch.Patch")
        if media == "application/json-patch+json":
            try:
                return apply_json_patch(old, body)
            except ValueError:
                raise Refused(422, status(422, "the server rejected our request due to an error in it")) from None
        given = (body.get("metadata") or {}).get("resourceVersion")
        if method == "PUT" and given is None:
            raise Refused(422, "metadata.resourceVersion: Invalid value: 0x0: must be specified for an update")
        if given not in (None, version):
            if path.startswith(WORKSPACES):
                raise Refused(500, STALE)
            raise Refused(409, STALE if path.startswith("/kapis") else status(409, STALE))
        return body if method == "PUT" else apply_merge_patch(old, body)

    def _watch(self, handler: Handler, path: str, query: dict[str, str]) -> None:
        if self.forbid_watch:
            return handler.answer(403, "application/json", status(403, "may not watch"))
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.end_headers()
        handler.wfile.flush()
        name, seen = query.get("fieldSelector", "=").partition("=")[2], int(query.get("resourceVersion", "0"))
        self.watching.set()
        with self.changed:
            while not self.closed:
                for at, kind, where, data in self.events:
                    if at > seen and where.startswith(f"{path}/") and name in ("", data["metadata"]["name"]):
                        handler.wfile.write(json.dumps({"type": kind, "object": data}).encode() + b"\n")
                        handler.wfile.flush()
                seen = self.version
                if not self.changed.wait(min(5, float(query.get("timeoutSeconds", "5")))):
                    return None
        return None


class Refused(Exception):
    """Status and body of a refusal."""


def _applied(old: dict[str, Any], body: dict[str, Any], query: dict[str, str]) -> dict[str, Any]:
    """A field is owned by who applied it last; only `data` and `spec` count."""
    owners: dict[str, str] = dict(old.get("owners", {}))
    manager, conflicts, new = query["fieldManager"], [], deepcopy(old)
    for part in ("data", "spec"):
        for key, value in (body.get(part) or {}).items():
            field = f".{part}.{key}"
            if old.get(part, {}).get(key, value) != value and owners.get(field, manager) != manager:
                conflicts.append((owners[field], field))
            owners[field] = manager
    if conflicts and query.get("force") != "true":
        causes = [
            {"reason": "FieldManagerConflict", "message": f'conflict with "{owner}" using v1', "field": field}
            for owner, field in conflicts
        ]
        answer = {"kind": "Status", "status": "Failure", "reason": "Conflict", "code": 409, "message": "Apply failed"}
        raise Refused(409, json.dumps({**answer, "details": {"causes": causes}}).encode())
    new = merge({}, body, new)[0]
    return {**new, "owners": owners}


def _json(handler: Handler, value: Any, code: int = 200) -> None:
    handler.answer(code, "application/json", json.dumps(value).encode())
