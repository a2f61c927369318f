"""Operations of the package that have no handler of their own: those on a kind's objects work, others say so."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import pairwise
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, TypeGuard

from ..._core.kube.kinds import known_kinds
from ..._core.operation import Operation
from . import lists, patches
from .errors import answer, text
from .iam import SUCCESS, WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .catalog import Kind
    from .loopback import Answer, Request
    from .scope import Scope
    from .shown import View

Object = dict[str, Any]

_PACKAGE = __name__.partition(".testing.")[0]
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
        """Answer a request; None if it is for no operation of the package."""
        for operation in _operations().get((request.method, scope.path.strip("/").split("/")[1]), ()):
            match = _expression(operation.path, operation.wildcard).fullmatch(scope.path)
            if match is not None:
                target = self._target(operation, match.groups())
                return self._unserved(request) if target is None else self._served(request, target)
        return None

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
        if operation.wildcard or kind is None:
            return None
        places = {word: value for (word, _), (_, value) in pairwise(parts) if value is not None}
        namespace = next((value for word, value in places.items() if word in _NAMESPACES), None)
        return _Target(operation, kind, namespace, places.get("workspaces"), name)

    def _kind(self, path: str, place: tuple[str, str, str]) -> Kind | None:
        """The kind of a place, or the one that the model of any of the path's operations belongs to."""
        by_place = self._store.catalog.by_place
        told = (by_place.get(each) for each in _places().get(path, ()) if each[2] == place[2])
        return by_place.get(place) or next((each for each in told if each is not None), None)

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
            return answer(SUCCESS)
        given = _body(request)
        after = patches.merge(before, given) if request.method == "PATCH" else given
        metadata = {**(after.get("metadata") or {}), "name": name}
        if target.namespace and target.kind.namespaced:
            metadata["namespace"] = target.namespace
        kept = self._view.write({}, self._store.replace, target.kind, {**after, "metadata": metadata})
        return answer(self._view.show(target.kind, kept))

    def _list(self, request: Request, target: _Target) -> Answer:
        def of_workspace(item: Object) -> bool:
            return (item["metadata"].get("labels") or {}).get(WORKSPACE) == target.workspace

        keep = of_workspace if target.workspace is not None else None
        query = dict(request.query)
        if target.operation.paging == "paging":
            items = [item for item in self._store.list(target.kind, target.namespace) if keep is None or keep(item)]
            found = lists.by_paging(items, query)
            return answer({**found, "items": self._view.all(target.kind, found["items"])})
        return answer(self._view.list(target.kind, query, namespace=target.namespace, keep=keep))

    def _create(self, request: Request, target: _Target) -> Answer:
        item = _body(request)
        if target.workspace is not None:
            metadata = item.get("metadata") or {}
            labels = {**(metadata.get("labels") or {}), WORKSPACE: target.workspace}
            item["metadata"] = {**metadata, "labels": labels}
        created = self._view.write({}, self._store.create, target.kind, item, target.namespace or "default")
        return answer(self._view.show(target.kind, created))


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


@cache
def _operations() -> dict[tuple[str, str], list[Operation[Any]]]:
    """By method and API group; those with the most fixed words first."""
    found: dict[tuple[str, str], list[Operation[Any]]] = defaultdict(list)
    for operation in _read():
        words = operation.path.split("/")
        if words[1] == "kapis" and len(words) > 4:
            found[operation.method, words[2]].append(operation)
    for each in found.values():
        each.sort(key=lambda operation: (operation.wildcard, operation.path.count("{")))
    return dict(found)


@cache
def _places() -> dict[str, list[tuple[str, str, str]]]:
    """By path: group, version and plural of the kinds whose models its operations answer with."""
    kinds: dict[str | None, tuple[str, str, str]] = {}
    for each in known_kinds():
        group, _, version = each.api_version.rpartition("/")
        kinds[each.target] = group, version, each.plural
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for operation in _read():
        if operation.returns.target in kinds:
            found[operation.path].append(kinds[operation.returns.target])
    return dict(found)


def _read() -> Iterator[Operation[Any]]:
    package = import_module(f"{_PACKAGE}._operations")
    for module in iter_modules(package.__path__):
        for value in vars(import_module(f"{package.__name__}.{module.name}")).values():
            if isinstance(value, Operation):
                yield value


@cache
def _expression(template: str, wildcard: bool) -> re.Pattern[str]:
    parts = [re.escape(part) for part in re.split(r"\{[^}]*\}", template.rstrip("/"))]
    pattern = "([^/]+)".join(parts)
    return re.compile(
        (f"{pattern[: -len('([^/]+)')]}(.+)" if wildcard and pattern.endswith("([^/]+)") else pattern) + "/?"
    )
