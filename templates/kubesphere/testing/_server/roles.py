"""Roles, groups and bindings of `/kapis/iam.kubesphere.io/v1alpha2`; later versions serve them by definition."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import patches
from .catalog import BY_NAME, Kind
from .errors import answer, text
from .iam import BINDINGS, GLOBAL, ROLES, ROOTS, SUCCESS, WORKSPACE, labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from .loopback import Answer
    from .routing import Incoming, Router
    from .shown import View

Object = dict[str, Any]

_ROOT = ROOTS[0]
_READ = {"groups": "Group", "groupbindings": "GroupBinding", "workspacerolebindings": "WorkspaceRoleBinding"}


class Roles:
    """Handlers of roles, and of what is only read."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._store = view.store

    def register(self, router: Router) -> None:
        for path, kind in (
            ("/globalroles", GLOBAL),
            ("/clusterroles", ROLES[""]),
            ("/namespaces/{namespace}/roles", ROLES["namespace"]),
            ("/workspaces/{workspace}/workspaceroles", ROLES["workspace"]),
        ):
            router.add("GET", _ROOT + path, self._in_workspace(kind))
            router.add("POST", _ROOT + path, self._creating(kind))
            for method, handler in (
                ("GET", self._getting(kind)),
                ("PUT", self._putting(kind)),
                ("PATCH", self._patching(kind)),
                ("DELETE", self._deleting(kind)),
            ):
                router.add(method, f"{_ROOT}{path}/{{name}}", handler)
        for plural, name in _READ.items():
            path = f"{_ROOT}/workspaces/{{workspace}}/{plural}"
            router.add("GET", path, self._in_workspace(BY_NAME[name]))
            router.add("GET", f"{path}/{{name}}", self._getting(BY_NAME[name]))
        router.add("GET", f"{_ROOT}/workspaces/{{workspace}}/rolebindings", self._bindings_of_workspace)

    def _in_workspace(self, kind: Kind) -> Callable[[Incoming], Answer]:
        def handler(call: Incoming) -> Answer:
            workspace = call.values.get("workspace")
            keep = None if workspace is None else labelled(WORKSPACE, workspace)
            return answer(self._view.list(kind, call.query, namespace=call.values.get("namespace"), keep=keep))

        return handler

    def _getting(self, kind: Kind) -> Callable[[Incoming], Answer]:
        return lambda call: answer(self._view.get(kind, call.values["name"], call.values.get("namespace", "")))

    def _creating(self, kind: Kind) -> Callable[[Incoming], Answer]:
        def handler(call: Incoming) -> Answer:
            role = call.object()
            if "workspace" in call.values:
                role.setdefault("metadata", {}).setdefault("labels", {})[WORKSPACE] = call.values["workspace"]
            namespace = call.values.get("namespace", "")
            return answer(self._view.show(kind, self._view.write({}, self._store.create, kind, role, namespace)))

        return handler

    def _putting(self, kind: Kind) -> Callable[[Incoming], Answer]:
        def handler(call: Incoming) -> Answer:
            role = call.object()
            metadata = {**role.get("metadata", {}), "name": call.values["name"]}
            if kind.namespaced:
                metadata["namespace"] = call.values["namespace"]
            return answer(
                self._view.show(kind, self._view.write({}, self._store.replace, kind, {**role, "metadata": metadata}))
            )

        return handler

    def _patching(self, kind: Kind) -> Callable[[Incoming], Answer]:
        """A merge patch, whatever the content type says."""

        def handler(call: Incoming) -> Answer:
            patch = json.loads(call.request.body)
            if isinstance(patch, list):
                raise text(400, f"json: cannot unmarshal array into Go value of type v1alpha2.{kind.name}")
            before = self._view.write({}, self._store.get, kind, call.values["name"], call.values.get("namespace", ""))
            after = self._view.write({}, self._store.replace, kind, patches.merge(before, patch))
            return answer(self._view.show(kind, after))

        return handler

    def _deleting(self, kind: Kind) -> Callable[[Incoming], Answer]:
        def handler(call: Incoming) -> Answer:
            self._view.write({}, self._store.delete, kind, call.values["name"], call.values.get("namespace", ""))
            return answer(SUCCESS)

        return handler

    def _bindings_of_workspace(self, call: Incoming) -> Answer:
        inside = filter(labelled(WORKSPACE, call.values["workspace"]), self._store.list(BY_NAME["Namespace"]))
        namespaces = [each["metadata"]["name"] for each in inside]
        kind = BINDINGS["namespace"]
        return answer(self._view.all(kind, [each for name in namespaces for each in self._store.list(kind, name)]))
