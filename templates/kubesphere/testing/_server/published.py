"""Operations of the package that have no handler of their own: those on a kind's objects work, others say so."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeGuard

from . import lists, patches, release
from .errors import answer, text
from .iam import SUCCESS, WORKSPACE, labelled
from .loopback import Answer

if TYPE_CHECKING:
    from ..._core.operation import Operation
    from .catalog import Kind
    from .loopback import Request
    from .scope import Scope
    from .tables import View

Object = dict[str, Any]

_NAMESPACES = {"namespaces", "devops"}


@dataclass(frozen=True)
class _Target:
    """What an operation is about: a kind's objects, in a namespace or of a workspace, and maybe one of them."""

    operation: Operation[Any]
    kind: Kind
    namespace: str | None
    workspace: str | None
    name: str | None


class Published:
    """What answers them."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._store = view.store

    def respond(self, request: Request, scope: Scope) -> Answer | None:
        """Answer a request; None if it is for no operation of the package, or for a kind without a route."""
        operation = release.operation_at(request.method, scope.path)
        if operation is None:
            return None
        match = release.expression(operation.path, wildcard=operation.wildcard).fullmatch(scope.path)
        if match is None:
            return None
        target = self._target(operation, match.groups())
        if target is None:
            return self._unserved(request)
        place = target.kind.group, target.kind.version, target.kind.plural
        return None if place in release.without_route() else self._served(request, target)

    def _unserved(self, request: Request) -> Answer:
        raise text(
            501, f"kubesphere.testing doesn't serve {request.method} {request.path}; see FakeKubeSphere.answer()"
        )

    def _target(self, operation: Operation[Any], values: tuple[str, ...]) -> _Target | None:
        given = iter(values)
        words = operation.path.strip("/").split("/")[1:]
        parts = [(word, next(given) if word.startswith("{") else None) for word in words]
        group, version = words[0], words[1]
        name = parts.pop()[1] if parts[-1][1] is not None else None
        plural = parts.pop()[0]
        kind = self._kind(operation.path, (group, version, plural))
        if operation.wildcard or kind is None or not self._is_served(operation, kind):
            return None
        places = {word: value for (word, _), (_, value) in pairwise(parts) if value is not None}
        namespace = next((value for word, value in places.items() if word in _NAMESPACES), None)
        return _Target(operation, kind, namespace, places.get("workspaces"), name)

    def _kind(self, path: str, place: tuple[str, str, str]) -> Kind | None:
        """The kind whose model the path's operations answer with, or else the one of a place."""
        by_place = self._store.catalog.by_place
        told = release.told(path)
        near = (by_place.get(each) for each in told if each[:2] == place[:2])
        other = (by_place.get(each) for each in told if each[2] == place[2])
        found = next((each for each in near if each is not None), by_place.get(place))
        return found or next((each for each in other if each is not None), None)

    def _is_served(self, operation: Operation[Any], kind: Kind) -> bool:
        """Whether the answer is of the kind, or tells nothing: some handlers make objects of something else."""
        if operation.returns.target is None or release.confirms(operation):
            return True
        return release.place_of(operation) == (kind.group, kind.version, kind.plural)

    def _served(self, request: Request, target: _Target) -> Answer:
        name = target.name
        if name is None:
            if request.method not in {"GET", "POST"}:
                return self._unserved(request)
            return self._list(request, target) if request.method == "GET" else self._create(request, target)
        before = self._view.write({}, self._store.get, target.kind, name, target.namespace or "")
        if request.method == "GET":
            return answer(self._view.show(target.kind, before))
        if request.method == "DELETE":
            self._store.delete(target.kind, name, target.namespace or "")
            return Answer(200) if target.operation.returns.kind == "nothing" else answer(SUCCESS)
        given = _body(request)
        after = patches.merge(before, given) if request.method == "PATCH" else given
        metadata = {**(after.get("metadata") or {}), "name": name}
        if target.namespace and target.kind.namespaced:
            metadata["namespace"] = target.namespace
        kept = self._view.write({}, self._store.replace, target.kind, {**after, "metadata": metadata})
        return self._told(target, kept)

    def _list(self, request: Request, target: _Target) -> Answer:
        keep = None if target.workspace is None else labelled(WORKSPACE, target.workspace)
        query = dict(request.query)
        if target.operation.paging == "ordered":
            items = [item for item in self._store.list(target.kind, target.namespace) if keep is None or keep(item)]
            found = lists.by_paging(items, query)
            return answer({**found, "items": self._view.all(target.kind, found["items"])})
        group = target.operation.path.split("/")[2]
        filters = lists.by_fields(group)
        found = self._view.list(target.kind, query, namespace=target.namespace, keep=keep, filters=filters)
        return answer(lists.shown_empty(found, group))

    def _create(self, request: Request, target: _Target) -> Answer:
        item = _body(request)
        if target.workspace is not None:
            metadata = item.get("metadata") or {}
            labels = {**(metadata.get("labels") or {}), WORKSPACE: target.workspace}
            item["metadata"] = {**metadata, "labels": labels}
        created = self._view.write({}, self._store.create, target.kind, item, target.namespace or "default")
        return self._told(target, created)

    def _told(self, target: _Target, kept: Object) -> Answer:
        return answer(SUCCESS if release.confirms(target.operation) else self._view.show(target.kind, kept))


def _body(request: Request) -> Object:
    try:
        found = json.loads(request.body)
    except ValueError:
        raise text(400, "unexpected EOF") from None
    if not is_object(found):
        raise text(400, "json: cannot unmarshal into Go value")
    return found


def is_object(value: Any) -> TypeGuard[Object]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)
