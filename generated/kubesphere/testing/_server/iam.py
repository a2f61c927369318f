"""`/kapis/iam.kubesphere.io/v1alpha2`: users, roles, members."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from . import patches
from .accounts import Account, Accounts
from .catalog import BY_NAME, Kind
from .errors import answer, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from .loopback import Answer
    from .routing import Call, Router
    from .shown import View

Object = dict[str, Any]

ROOT = "/kapis/iam.kubesphere.io/v1alpha2"
GLOBAL_ROLE = "iam.kubesphere.io/globalrole"
AGGREGATED = "iam.kubesphere.io/aggregation-roles"
USER_REF = "iam.kubesphere.io/user-ref"
WORKSPACE = "kubesphere.io/workspace"
SUCCESS = {"message": "success"}
USER, RECORD, GLOBAL, BINDING = (BY_NAME[name] for name in ("User", "LoginRecord", "GlobalRole", "GlobalRoleBinding"))
ROLES = {"namespace": BY_NAME["Role"], "workspace": BY_NAME["WorkspaceRole"], "": BY_NAME["ClusterRole"]}
BINDINGS = {
    "namespace": BY_NAME["RoleBinding"],
    "workspace": BY_NAME["WorkspaceRoleBinding"],
    "": BY_NAME["ClusterRoleBinding"],
}
_MEMBERS = {
    "/namespaces/{namespace}/members": "namespace",
    "/workspaces/{workspace}/workspacemembers": "workspace",
    "/clustermembers": "",
}


class Identity:
    """Handlers of users, roles and members."""

    def __init__(self, view: View, accounts: Accounts) -> None:
        self._view = view
        self._store = view.store
        self._accounts = accounts

    def register(self, router: Router) -> None:
        def add(methods: dict[str, Callable[[Call], Answer]], path: str) -> None:
            for method, handler in methods.items():
                router.add(method, ROOT + path, handler)

        add({"GET": self._users, "POST": self._create_user}, "/users")
        add({"DELETE": self._delete_user, "PUT": self._put_user, "GET": self._user}, "/users/{user}")
        add({"PUT": self._password}, "/users/{user}/password")
        add(
            {"GET": lambda call: answer(self._templates(GLOBAL, self._global_role(call.values["user"])))},
            "/users/{user}/globalroles",
        )
        add({"GET": self._records}, "/users/{user}/loginrecords")
        self._register_roles(add)
        for path, level in _MEMBERS.items():
            self._register_members(add, path, level)
        for plural, name in (
            ("groups", "Group"),
            ("groupbindings", "GroupBinding"),
            ("workspacerolebindings", "WorkspaceRoleBinding"),
        ):
            kind = BY_NAME[name]
            add({"GET": self._in_workspace(kind)}, f"/workspaces/{{workspace}}/{plural}")
            one = f"/workspaces/{{workspace}}/{plural}/{{name}}"
            add({"GET": self._getting(kind)}, one)
        add({"GET": self._bindings_of_workspace}, "/workspaces/{workspace}/rolebindings")

    def _register_roles(self, add: Callable[[dict[str, Callable[[Call], Answer]], str], None]) -> None:
        for path, kind in (
            ("/globalroles", GLOBAL),
            ("/clusterroles", ROLES[""]),
            ("/namespaces/{namespace}/roles", ROLES["namespace"]),
            ("/workspaces/{workspace}/workspaceroles", ROLES["workspace"]),
        ):
            add({"GET": self._in_workspace(kind), "POST": self._creating(kind)}, path)
            one = {
                "GET": self._getting(kind),
                "PUT": self._putting(kind),
                "PATCH": self._patching(kind),
                "DELETE": self._deleting(kind),
            }
            add(one, f"{path}/{{name}}")

    def _register_members(
        self, add: Callable[[dict[str, Callable[[Call], Answer]], str], None], path: str, level: str
    ) -> None:
        def of(call: Call, handler: Callable[[Call, str, str], Answer]) -> Answer:
            return handler(call, level, call.values.get(level, ""))

        add({"GET": lambda call: of(call, self._members), "POST": lambda call: of(call, self._add_members)}, path)
        one = f"{path}/{{member}}"
        add({"GET": lambda call: of(call, self._member)}, one)
        add({"PUT": lambda call: of(call, self._put_member), "DELETE": lambda call: of(call, self._remove_member)}, one)
        roles = {"namespace": "roles", "workspace": "workspaceroles", "": "clusterroles"}[level]
        add({"GET": lambda call: answer(self._member_templates(call, level))}, f"{one}/{roles}")

    # Users.

    def shown(self, user: Object) -> Object:
        """A user without the password and with the global role."""
        role = self._global_role(user["metadata"]["name"])
        metadata = user["metadata"]
        if role:
            metadata = {**metadata, "annotations": {**metadata.get("annotations", {}), GLOBAL_ROLE: role}}
        spec = {name: value for name, value in user.get("spec", {}).items() if name != "password"}
        return {**user, "metadata": metadata, "spec": spec}

    def _users(self, call: Call) -> Answer:
        filters = {
            "email": lambda user, value: user.get("spec", {}).get("email") == value,
            "globalrole": lambda user, value: self._global_role(user["metadata"]["name"]) == value,
        }
        return answer(self._view.list(USER, call.query, show=self.shown, filters=filters))

    def _user(self, call: Call) -> Answer:
        return answer(self.shown(self._view.get(USER, call.values["user"], missing=500)))

    def _create_user(self, call: Call) -> Answer:
        user = call.object()
        metadata, spec = user.setdefault("metadata", {}), user.setdefault("spec", {})
        role = metadata.get("annotations", {}).pop(GLOBAL_ROLE, None)
        if role and self._store.find(GLOBAL, role) is None:
            raise text(404, f'{GLOBAL.singular} "{role}" not found')
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", spec.get("email", "")):
            raise self._denied(400, f"invalid email address:{spec.get('email', '')}")
        if any(spec["email"] == each.get("spec", {}).get("email") for each in self._store.list(USER)):
            raise self._denied(409, f"user email: {spec['email']} already exists")
        password = spec.get("password", "")
        if password:
            spec["password"] = "encrypted"  # noqa: S105 - what the server shows
        created = self._view.write({}, self._store.create, USER, user)
        name = created["metadata"]["name"]
        self._accounts.by_name[name] = Account(name, password)
        if role:
            self.bind_global(name, role)
        return answer(self._view.show(USER, created))

    def _denied(self, code: int, why: str) -> Exception:
        return text(code, f'admission webhook "users.iam.kubesphere.io" denied the request: {why}')

    def _put_user(self, call: Call) -> Answer:
        user, name = call.object(), call.values["user"]
        metadata = user.setdefault("metadata", {})
        if metadata.get("name") != name:
            raise text(
                400, f"the name of the object ({metadata.get('name')}) does not match the name on the URL ({name})"
            )
        before = self._store.find(USER, name)
        if before is None:
            raise text(404, f'{USER.singular} "{name}" not found')
        if not metadata.get("resourceVersion"):
            problem = "metadata.resourceVersion: Invalid value: 0x0: must be specified for an update"
            raise text(422, f'{USER.resource} "{name}" is invalid: {problem}')
        role = metadata.get("annotations", {}).get(GLOBAL_ROLE)
        kept = {"status": before["status"]} if "status" in before else {}
        after = self._view.write({}, self._store.replace, USER, {**user, **kept})
        if role:
            self.bind_global(name, role)
        return answer(self.shown(self._view.show(USER, after)))

    def _delete_user(self, call: Call) -> Answer:
        self._view.write({}, self._store.delete, USER, call.values["user"])
        self._accounts.by_name.pop(call.values["user"], None)
        return answer(SUCCESS)

    def _password(self, call: Call) -> Answer:
        account = self._accounts.by_name.get(call.values["user"])
        if account is None:
            raise text(404, f'{USER.singular} "{call.values["user"]}" not found')
        given = call.body()
        if account.password != given.get("currentPassword"):
            raise text(400, "incorrect old password")
        account.password = given["password"]
        return answer(SUCCESS)

    def _records(self, call: Call) -> Answer:
        return answer(self._view.list(RECORD, call.query, keep=_labelled(USER_REF, call.values["user"])))

    # Roles.

    def _in_workspace(self, kind: Kind) -> Callable[[Call], Answer]:
        def handler(call: Call) -> Answer:
            workspace = call.values.get("workspace")
            keep = None if workspace is None else _labelled(WORKSPACE, workspace)
            return answer(self._view.list(kind, call.query, namespace=call.values.get("namespace"), keep=keep))

        return handler

    def _getting(self, kind: Kind) -> Callable[[Call], Answer]:
        return lambda call: answer(self._view.get(kind, call.values["name"], call.values.get("namespace", "")))

    def _creating(self, kind: Kind) -> Callable[[Call], Answer]:
        def handler(call: Call) -> Answer:
            role = call.object()
            if "workspace" in call.values:
                role.setdefault("metadata", {}).setdefault("labels", {})[WORKSPACE] = call.values["workspace"]
            namespace = call.values.get("namespace", "")
            return answer(self._view.show(kind, self._view.write({}, self._store.create, kind, role, namespace)))

        return handler

    def _putting(self, kind: Kind) -> Callable[[Call], Answer]:
        def handler(call: Call) -> Answer:
            role = call.object()
            metadata = {**role.get("metadata", {}), "name": call.values["name"]}
            if kind.namespaced:
                metadata["namespace"] = call.values["namespace"]
            return answer(
                self._view.show(kind, self._view.write({}, self._store.replace, kind, {**role, "metadata": metadata}))
            )

        return handler

    def _patching(self, kind: Kind) -> Callable[[Call], Answer]:
        """A merge patch, whatever the content type says."""

        def handler(call: Call) -> Answer:
            patch = json.loads(call.request.body)
            if isinstance(patch, list):
                raise text(400, f"json: cannot unmarshal array into Go value of type v1alpha2.{kind.name}")
            before = self._view.write({}, self._store.get, kind, call.values["name"], call.values.get("namespace", ""))
            after = self._view.write({}, self._store.replace, kind, patches.merge(before, patch))
            return answer(self._view.show(kind, after))

        return handler

    def _deleting(self, kind: Kind) -> Callable[[Call], Answer]:
        def handler(call: Call) -> Answer:
            self._view.write({}, self._store.delete, kind, call.values["name"], call.values.get("namespace", ""))
            return answer(SUCCESS)

        return handler

    def bind_global(self, user: str, role: str) -> None:
        """Give a user a global role."""
        for each in self._store.list(BINDING):
            if each["metadata"]["labels"][USER_REF] == user:
                if each["roleRef"]["name"] == role:
                    return
                self._store.delete(BINDING, each["metadata"]["name"])
        self._store.create(BINDING, _binding(user, role, GLOBAL))

    def _global_role(self, user: str) -> str | None:
        fits = _labelled(USER_REF, user)
        return next((str(each["roleRef"]["name"]) for each in self._store.list(BINDING) if fits(each)), None)

    def _templates(self, kind: Kind, role: str | None, namespace: str = "") -> list[Object]:
        """The role templates that a role is made of."""
        found = self._store.find(kind, role or "", namespace)
        names = json.loads((found or {"metadata": {}})["metadata"].get("annotations", {}).get(AGGREGATED, "[]"))
        return [self._view.get(kind, name, namespace) for name in names]

    # Members.

    def bindings(self, level: str, place: str) -> list[Object]:
        kind = BINDINGS[level]
        found = self._store.list(kind, place if level == "namespace" else None)
        if level == "workspace":
            found = [each for each in found if each["metadata"]["labels"].get(WORKSPACE) == place]
        return [each for each in found if USER_REF in each["metadata"].get("labels", {})]

    def workspace_of(self, namespace: str) -> str | None:
        found = self._store.find(BY_NAME["Namespace"], namespace)
        return None if found is None else found["metadata"].get("labels", {}).get(WORKSPACE)

    def bind(self, level: str, place: str, user: str, role: str) -> None:
        """Make a user a member."""
        for each in self.bindings(level, place):
            if each["metadata"]["labels"][USER_REF] == user:
                self._store.delete(BINDINGS[level], each["metadata"]["name"], place if level == "namespace" else "")
        binding = _binding(user, role, ROLES[level])
        if level == "workspace":
            binding["metadata"]["labels"][WORKSPACE] = place
        self._store.create(BINDINGS[level], binding, place if level == "namespace" else "")

    def _members(self, call: Call, level: str, place: str) -> Answer:
        roles = {each["metadata"]["labels"][USER_REF]: each["roleRef"]["name"] for each in self.bindings(level, place)}
        wanted = {"namespace": "role", "workspace": "workspacerole", "": "clusterrole"}[level]
        filters = {wanted: lambda user, value: roles[user["metadata"]["name"]] == value}

        def keep(user: Object) -> bool:
            return user["metadata"]["name"] in roles

        return answer(self._view.list(USER, call.query, keep=keep, show=self.shown, filters=filters))

    def _member(self, call: Call, level: str, place: str) -> Answer:
        name = call.values["member"]
        inside = any(each["metadata"]["labels"][USER_REF] == name for each in self.bindings(level, place))
        return answer(self.shown(self._view.get(USER, name, inside=inside)))

    def _add_members(self, call: Call, level: str, place: str) -> Answer:
        given = call.body()
        for each in given:
            self._check_role(level, place, each["roleRef"])
        for each in given:
            self.bind(level, place, each["username"], each["roleRef"])
        return answer(given)

    def _put_member(self, call: Call, level: str, place: str) -> Answer:
        given = call.body()
        self._check_role(level, place, given["roleRef"])
        self.bind(level, place, call.values["member"], given["roleRef"])
        return answer(given)

    def _remove_member(self, call: Call, level: str, place: str) -> Answer:
        for each in self.bindings(level, place):
            if each["metadata"]["labels"][USER_REF] == call.values["member"]:
                self._store.delete(BINDINGS[level], each["metadata"]["name"], place if level == "namespace" else "")
        return answer(SUCCESS)

    def _check_role(self, level: str, place: str, role: str) -> None:
        kind = ROLES[level]
        if self._store.find(kind, role, place if level == "namespace" else "") is None:
            raise text(404, f'{kind.singular} "{role}" not found')

    def _member_templates(self, call: Call, level: str) -> list[Object]:
        place, name = call.values.get(level, ""), call.values["member"]
        roles = [
            each["roleRef"]["name"]
            for each in self.bindings(level, place)
            if each["metadata"]["labels"][USER_REF] == name
        ]
        namespace = place if level == "namespace" else ""
        return [template for role in roles for template in self._templates(ROLES[level], role, namespace)]

    def _bindings_of_workspace(self, call: Call) -> Answer:
        namespaces = [
            each["metadata"]["name"]
            for each in self._store.list(BY_NAME["Namespace"])
            if each["metadata"].get("labels", {}).get(WORKSPACE) == call.values["workspace"]
        ]
        kind = BINDINGS["namespace"]
        return answer(self._view.all(kind, [each for name in namespaces for each in self._store.list(kind, name)]))


def _labelled(label: str, value: str) -> Callable[[Object], bool]:
    return lambda item: item["metadata"].get("labels", {}).get(label) == value


def _binding(user: str, role: str, kind: Kind) -> Object:
    return {
        "metadata": {"name": f"{user}-{role}", "labels": {USER_REF: user}},
        "subjects": [{"kind": "User", "apiGroup": "iam.kubesphere.io", "name": user}],
        "roleRef": {"apiGroup": kind.group, "kind": kind.name, "name": role},
    }
