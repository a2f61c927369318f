"""Members of the platform's clusters, of workspaces and of projects, and what roles they have."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import lists, patches, release
from .catalog import BY_NAME, Kind
from .errors import answer, text
from .iam import BINDINGS, GLOBAL, ROLES, ROOTS, SUCCESS, USER, USER_REF, WORKSPACE, labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from .iam import Identity
    from .loopback import Answer
    from .routing import Incoming, Router
    from .tables import View

Object = dict[str, Any]

_LEVELS = {
    "/namespaces/{namespace}/members": "namespace",
    "/namespaces/{namespace}/namespacemembers": "namespace",
    "/workspaces/{workspace}/workspacemembers": "workspace",
    "/clustermembers": "",
}


class Members:
    """Handlers of members."""

    def __init__(self, view: View, identity: Identity) -> None:
        self._view = view
        self._store = view.store
        self._identity = identity

    def register(self, router: Router) -> None:
        for root in ROOTS:
            for path, level in _LEVELS.items():
                self._register(router, root + path, level)

    def _register(self, router: Router, path: str, level: str) -> None:
        def add(method: str, path: str, handler: Callable[[Incoming, str, str], Answer]) -> None:
            router.add(method, path, lambda call: handler(call, level, call.values.get(level, "")))

        one = f"{path}/{{member}}"
        add("GET", path, self._members)
        add("POST", path, self._add_members)
        add("GET", one, self._member)
        add("PUT", one, self._put_member)
        add("DELETE", one, self._remove_member)
        roles = {"namespace": "roles", "workspace": "workspaceroles", "": "clusterroles"}[level]
        router.add("GET", f"{one}/{roles}", lambda call: answer(self._member_templates(call, level)))

    def _members(self, call: Incoming, level: str, place: str) -> Answer:
        roles = {
            each["metadata"]["labels"][USER_REF]: each["roleRef"]["name"]
            for each in self._identity.bindings(level, place)
        }
        wanted = {"namespace": "role", "workspace": "workspacerole", "": "clusterrole"}[level]
        filters: lists.Filters = {wanted: lambda user, value: roles[user["metadata"]["name"]] == value}

        def keep(user: Object) -> bool:
            return user["metadata"]["name"] in roles

        filters |= lists.by_fields(USER.group)
        found = self._view.list(USER, call.query, keep=keep, show=self._identity.shown, filters=filters)
        return answer(lists.shown_empty(found, call.scope.resource))

    def _member(self, call: Incoming, level: str, place: str) -> Answer:
        name = call.values["member"]
        inside = any(each["metadata"]["labels"][USER_REF] == name for each in self._identity.bindings(level, place))
        return answer(self._identity.shown(self._view.get(USER, name, inside=inside)))

    def _add_members(self, call: Incoming, level: str, place: str) -> Answer:
        given = call.body()
        for each in given:
            self._check_role(level, place, each["roleRef"])
        for each in given:
            self._identity.bind(level, place, each["username"], each["roleRef"])
        return answer(given)

    def _put_member(self, call: Incoming, level: str, place: str) -> Answer:
        given = call.body()
        self._check_role(level, place, given["roleRef"])
        self._identity.bind(level, place, call.values["member"], given["roleRef"])
        return answer(SUCCESS if release.confirms(release.operation_at("PUT", call.scope.path)) else given)

    def _remove_member(self, call: Incoming, level: str, place: str) -> Answer:
        for each in self._identity.bindings(level, place):
            if each["metadata"]["labels"][USER_REF] == call.values["member"]:
                self._store.delete(BINDINGS[level], each["metadata"]["name"], place if level == "namespace" else "")
        return answer(SUCCESS)

    def _check_role(self, level: str, place: str, role: str) -> None:
        kind = ROLES[level]
        if self._store.find(kind, role, place if level == "namespace" else "") is None:
            raise text(404, f'{kind.singular} "{role}" not found')

    def _member_templates(self, call: Incoming, level: str) -> list[Object]:
        place, name = call.values.get(level, ""), call.values["member"]
        roles = [
            each["roleRef"]["name"]
            for each in self._identity.bindings(level, place)
            if each["metadata"]["labels"][USER_REF] == name
        ]
        namespace = place if level == "namespace" else ""
        return [template for role in roles for template in self._identity.templates(ROLES[level], role, namespace)]


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
