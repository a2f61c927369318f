"""`/kapis/iam.kubesphere.io`: users, and who is what."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from . import lists
from .catalog import BY_NAME, BY_PLACE, Kind
from .errors import answer, text
from .settings import MISSING_STATUS
from .tokens import Account, Accounts

if TYPE_CHECKING:
    from collections.abc import Callable

    from .loopback import Answer
    from .routing import Incoming, Router
    from .tables import View

Object = dict[str, Any]

ROOTS = tuple(f"/kapis/iam.kubesphere.io/{version}" for version in ("v1alpha2", "v1beta1"))
GLOBAL_ROLE = "iam.kubesphere.io/globalrole"
AGGREGATED = "iam.kubesphere.io/aggregation-roles"
USER_REF = "iam.kubesphere.io/user-ref"
WORKSPACE = "kubesphere.io/workspace"
SUCCESS = {"message": "success"}
USER, RECORD, GLOBAL, BINDING = (BY_NAME[name] for name in ("User", "LoginRecord", "GlobalRole", "GlobalRoleBinding"))


def _own(plural: str, name: str) -> Kind:
    """The kind of the users' group, where the release has one there, or else Kubernetes'."""
    return BY_PLACE.get((USER.group, USER.version, plural)) or BY_NAME[name]


ROLES = {
    "namespace": _own("roles", "Role"),
    "workspace": BY_NAME["WorkspaceRole"],
    "": _own("clusterroles", "ClusterRole"),
}
BINDINGS = {
    "namespace": _own("rolebindings", "RoleBinding"),
    "workspace": BY_NAME["WorkspaceRoleBinding"],
    "": _own("clusterrolebindings", "ClusterRoleBinding"),
}


class Identity:
    """Handlers of users, and the bindings that say what a user may do."""

    def __init__(self, view: View, accounts: Accounts) -> None:
        self._view = view
        self._store = view.store
        self._accounts = accounts

    def register(self, router: Router) -> None:
        users = {"GET": self._users, "POST": self._create_user}
        user = {"DELETE": self._delete_user, "PUT": self._put_user, "GET": self._user}
        for root in ROOTS:
            for path, handlers in {
                "/users": users,
                "/users/{user}": user,
                "/users/{user}/password": {"PUT": self._password},
                "/users/{user}/loginrecords": {"GET": self._records},
                "/users/{user}/globalroles": {"GET": self._global_templates},
                "/users/{user}/roletemplates": {"GET": self._role_templates},
            }.items():
                for method, handler in handlers.items():
                    router.add(method, root + path, handler)

    # Users.

    def shown(self, user: Object) -> Object:
        """A user without the password and with the global role."""
        role = self._global_role(user["metadata"]["name"])
        metadata = user["metadata"]
        if role:
            metadata = {**metadata, "annotations": {**metadata.get("annotations", {}), GLOBAL_ROLE: role}}
        spec = {name: value for name, value in user.get("spec", {}).items() if name != "password"}
        return {**user, "metadata": metadata, "spec": spec}

    def _users(self, call: Incoming) -> Answer:
        filters: lists.Filters = {
            "email": lambda user, value: user.get("spec", {}).get("email") == value,
            "globalrole": lambda user, value: self._global_role(user["metadata"]["name"]) == value,
        }
        filters |= lists.by_fields(USER.group)
        return answer(self._view.list(USER, call.query, show=self.shown, filters=filters))

    def _user(self, call: Incoming) -> Answer:
        return answer(self.shown(self._view.get(USER, call.values["user"], missing=MISSING_STATUS)))

    def _create_user(self, call: Incoming) -> Answer:
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

    def _put_user(self, call: Incoming) -> Answer:
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

    def _delete_user(self, call: Incoming) -> Answer:
        self._view.write({}, self._store.delete, USER, call.values["user"])
        self._accounts.by_name.pop(call.values["user"], None)
        return answer(SUCCESS)

    def _password(self, call: Incoming) -> Answer:
        account = self._accounts.by_name.get(call.values["user"])
        if account is None:
            raise text(404, f'{USER.singular} "{call.values["user"]}" not found')
        given = call.body()
        if account.password != given.get("currentPassword"):
            raise text(400, "incorrect old password")
        account.password = given["password"]
        return answer(SUCCESS)

    def _records(self, call: Incoming) -> Answer:
        keep, filters = labelled(USER_REF, call.values["user"]), lists.by_fields(RECORD.group)
        return answer(self._view.list(RECORD, call.query, keep=keep, filters=filters))

    # Roles.

    def bind_global(self, user: str, role: str) -> None:
        """Give a user a global role."""
        for each in self._store.list(BINDING):
            if each["metadata"]["labels"][USER_REF] == user:
                if each["roleRef"]["name"] == role:
                    return
                self._store.delete(BINDING, each["metadata"]["name"])
        self._store.create(BINDING, _binding(user, role, GLOBAL))

    def _global_role(self, user: str) -> str | None:
        fits = labelled(USER_REF, user)
        return next((str(each["roleRef"]["name"]) for each in self._store.list(BINDING) if fits(each)), None)

    def _global_templates(self, call: Incoming) -> Answer:
        return answer(self.templates(GLOBAL, self._global_role(call.values["user"])))

    def _role_templates(self, call: Incoming) -> Answer:
        """What a user's roles in a scope are made of: all of it, whatever page is asked for."""
        user, scope = call.values["user"], call.query.get("scope", "global")
        level = {"workspace": "workspace", "namespace": "namespace"}.get(scope, "")
        if scope == "global":
            roles = [self._store.find(GLOBAL, self._global_role(user) or "")]
        else:
            place = call.query.get(level, "")
            names = [each["roleRef"]["name"] for each in self.bindings(level, place) if labelled(USER_REF, user)(each)]
            roles = [self._store.find(ROLES[level], name, place) for name in names]
        wanted = {name for role in roles if role for name in _aggregated(role)}
        kind = BY_NAME["RoleTemplate"]
        found = [self._store.find(kind, name) for name in sorted(wanted)]
        items = self._view.all(kind, [each for each in found if each is not None])
        return answer({"items": items, "totalItems": len(items)})

    def templates(self, kind: Kind, role: str | None, namespace: str = "") -> list[Object]:
        """The role templates that a role is made of."""
        found = self._store.find(kind, role or "", namespace)
        names = json.loads((found or {"metadata": {}})["metadata"].get("annotations", {}).get(AGGREGATED, "[]"))
        return [self._view.get(kind, name, namespace) for name in names]

    def bindings(self, level: str, place: str) -> list[Object]:
        kind = BINDINGS[level]
        found = self._store.list(kind, place if level == "namespace" else None)
        if level == "workspace":
            found = list(filter(labelled(WORKSPACE, place), found))
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


def labelled(label: str, value: str) -> Callable[[Object], bool]:
    """Whether an object has a label of that value."""
    return lambda item: bool(item["metadata"].get("labels", {}).get(label) == value)


def _aggregated(role: Object) -> list[str]:
    names: list[str] = (role.get("aggregationRoleTemplates") or {}).get("templateNames") or []
    return names


def _binding(user: str, role: str, kind: Kind) -> Object:
    return {
        "metadata": {"name": f"{user}-{role}", "labels": {USER_REF: user}},
        "subjects": [{"kind": "User", "apiGroup": "iam.kubesphere.io", "name": user}],
        "roleRef": {"apiGroup": kind.group, "kind": kind.name, "name": role},
    }
