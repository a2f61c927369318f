"""Members of the platform's clusters, of workspaces and of projects, and what roles they have."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import lists, release
from .errors import answer, text
from .iam import BINDINGS, ROLES, ROOTS, SUCCESS, USER, USER_REF

if TYPE_CHECKING:
    from collections.abc import Callable

    from .iam import Identity
    from .loopback import Answer
    from .routing import Incoming, Router
    from .shown import View

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
