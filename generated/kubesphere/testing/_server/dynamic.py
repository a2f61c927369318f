"""What is served under `/kapis` without a handler: kinds that the server knows by their definitions."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import lists, patches
from .catalog import Kind, typed
from .errors import answer, hang_up, text
from .iam import WORKSPACE, labelled
from .loopback import Answer
from .settings import DYNAMIC_WRITES

if TYPE_CHECKING:
    from .loopback import Request
    from .scope import Scope
    from .tables import View

Object = dict[str, Any]

_PANICS = {"alerting.kubesphere.io"}  # its list needs a backend that isn't there
_NOTHING = Answer(200)


class Dynamic:
    """What the server answers for a path under `/kapis` without a handler, if it is that of a registered kind."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._store = view.store

    def respond(self, request: Request, scope: Scope) -> Answer | None:
        """Answer; None if there is no such kind."""
        kind = self._store.catalog.by_place.get((scope.group, scope.version, scope.resource))
        if kind is None or (kind.native and not (DYNAMIC_WRITES and kind.group)):
            return None
        if DYNAMIC_WRITES:
            return self._written(request, scope, kind)
        if request.method in {"PATCH", "POST", "PUT"}:
            raise text(400, "wrong resource GroupVersionKind")
        if not scope.name:
            if kind.group in _PANICS:
                raise hang_up()
            return self._list(request, scope, kind)
        found = self._store.find(kind, scope.name, scope.namespace)
        if found is None or scope.rest:
            raise text(404, f'{kind.qualified} "{scope.name}" not found')
        if request.method == "DELETE":
            self._store.delete(kind, scope.name, scope.namespace)
            return answer({"message": "success"})
        return answer(typed(kind, found))

    def _written(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        """As where such kinds can be written too: writes answer nothing, and lists their total as `continue`."""
        if scope.rest:
            raise text(404, f'{kind.qualified} "{scope.name}" not found')
        if scope.verb in {"watch", "deletecollection"}:
            raise text(400, f"{scope.verb} is not supported")
        if not scope.name:
            return self._list(request, scope, kind) if request.method == "GET" else self._create(request, scope, kind)
        found = self._view.write({}, self._store.get, kind, scope.name, scope.namespace)
        if scope.workspace and not labelled(WORKSPACE, scope.workspace)(found):
            raise text(404, f'{kind.resource} "{scope.name}" not found')
        if request.method == "GET":
            return answer(typed(kind, found))
        if request.method == "DELETE":
            self._store.delete(kind, scope.name, scope.namespace)
            return _NOTHING
        given = _object(request)
        if request.method == "PATCH":  # no patch document: an object with its name, whose fields are merged in
            if (given.get("metadata") or {}).get("name") != scope.name:
                raise text(400, "the name of the object does not match the name on the URL")
            given = patches.merge(found, given)
        place = {"name": scope.name, **({"namespace": scope.namespace} if scope.namespace else {})}
        given = {**given, "metadata": {**(given.get("metadata") or {}), **place}}
        self._view.write({}, self._store.replace, kind, given)
        return _NOTHING

    def _create(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        if kind.namespaced and not scope.namespace:
            raise text(400, "an empty namespace may not be set during creation")
        item = _object(request)
        if scope.workspace:
            metadata = item.get("metadata") or {}
            labels = {**(metadata.get("labels") or {}), WORKSPACE: scope.workspace}
            item = {**item, "metadata": {**metadata, "labels": labels}}
        self._view.write({}, self._store.create, kind, item, scope.namespace)
        return _NOTHING

    def _list(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        found = self._view.list(
            kind,
            dict(request.query),
            namespace=scope.namespace or None,
            keep=labelled(WORKSPACE, scope.workspace) if scope.workspace else None,
            filters=lists.by_fields("dynamic"),
            kinds=True,
        )
        total = found["totalItems"]
        metadata: Object = {"continue": str(total)} if DYNAMIC_WRITES else {}  # no token, whatever it is called
        metadata["remainingItemCount"] = total - lists.end_of(total, request.query)
        return answer({"metadata": metadata, "items": found["items"]})


def _object(request: Request) -> Object:
    """The object in the body, which says what it is."""
    try:
        found = json.loads(request.body)
    except ValueError:
        raise text(400, "unexpected EOF") from None
    if not isinstance(found, dict) or not (found.get("kind") and found.get("apiVersion")):
        raise text(400, "Object 'Kind' is missing")
    return found
