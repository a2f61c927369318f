"""`/kapis/tenant.kubesphere.io`: workspaces, their namespaces and clusters, as far as the user may see them."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import patches, release
from .catalog import BY_NAME, BY_PLACE, Kind
from .errors import answer, hang_up, text
from .iam import ROLES, SUCCESS, USER_REF, WORKSPACE, labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from .iam import Identity
    from .loopback import Answer
    from .routing import Incoming, Router
    from .tables import View
    from .tokens import Accounts

Object = dict[str, Any]

ROOT = "/kapis/tenant.kubesphere.io"
QUOTA = BY_PLACE["quota.kubesphere.io", "v1alpha2", "resourcequotas"]
_VERSIONS = ("v1alpha2", "v1alpha3", "v1beta1")
_WORKSPACE = "workspaces/{workspace}"
TEMPLATE, OWN, NAMESPACE = (BY_NAME[name] for name in ("WorkspaceTemplate", "Workspace", "Namespace"))
CLUSTER, FEDERATED, DEVOPS = (BY_NAME[name] for name in ("Cluster", "FederatedNamespace", "DevOpsProject"))
# The codes handlers of workspaces make of the store's.
_CREATING = {409: 400, 422: 400}
_WRITING = {409: 500, 422: 500}
_PATCHES = ("application/json", "application/json-patch+json", "application/merge-patch+json")


class Tenant:
    """Handlers of what a tenant sees."""

    def __init__(self, view: View, identity: Identity, accounts: Accounts) -> None:
        self._view = view
        self._store = view.store
        self._identity = identity
        self._accounts = accounts

    def register(self, router: Router) -> None:
        """Add the handlers, at the paths of whatever version has them."""
        for version in _VERSIONS:
            root = f"{ROOT}/{version}"
            for plural in ("workspaces", "workspacetemplates"):
                self._register_workspaces(router, f"{root}/{plural}")
            self._register_namespaces(router, root)
            self._add(router, f"{root}/clusters", self._clusters)
            self._add(router, f"{root}/{_WORKSPACE}/clusters", self._clusters_of_workspace)
            self._add(router, f"{root}/{_WORKSPACE}/resourcequotas/{{name}}", self._quota)
            router.add("POST", f"{root}/{_WORKSPACE}/resourcequotas", self._create_quota)
            member = f"{_WORKSPACE}/workspacemembers/{{workspacemember}}"
            for path in ("federatednamespaces", f"{_WORKSPACE}/federatednamespaces"):
                self._add(router, f"{root}/{path}", self._federated)
            for path in ("devops", f"{_WORKSPACE}/devops", f"{member}/devops"):
                self._add(router, f"{root}/{path}", self._projects)
            self._add(router, f"{root}/metering/price", lambda _: {"retention_day": "7d", "currency": ""})
            for path in ("logs", "events", "auditing/events"):
                self._add(router, f"{root}/{path}", self._no_backend)

    def _register_workspaces(self, router: Router, path: str) -> None:
        one = f"{path}/{{workspace}}"
        router.add("GET", path, self._workspaces)
        router.add("POST", path, self._create)
        router.add("GET", one, self._workspace)
        router.add("PATCH", one, self._patch, *_PATCHES)
        router.add("PUT", one, self._put)
        router.add("DELETE", one, self._delete)

    def _register_namespaces(self, router: Router, root: str) -> None:
        member = f"{root}/{_WORKSPACE}/workspacemembers/{{workspacemember}}"
        self._add(router, f"{root}/namespaces", lambda call: self._namespaces(call, None))
        for path in (f"{root}/{_WORKSPACE}/namespaces", f"{member}/namespaces"):
            self._add(router, path, lambda call: self._namespaces(call, call.values["workspace"]))
        router.add("POST", f"{root}/{_WORKSPACE}/namespaces", self._create_namespace)
        path = f"{root}/{_WORKSPACE}/namespaces/{{namespace}}"
        self._add(router, path, lambda call: self._view.show(NAMESPACE, self._namespace(call)))
        router.add("PATCH", path, self._patch_namespace)
        router.add("PUT", path, self._put_namespace)
        router.add("DELETE", path, self._delete_namespace)

    def _add(self, router: Router, path: str, read: Callable[[Incoming], Any]) -> None:
        router.add("GET", path, lambda call: answer(read(call)))

    def _no_backend(self, _: Incoming) -> Any:
        raise hang_up()

    def _quota(self, call: Incoming) -> Any:
        found = self._store.find(QUOTA, call.values["name"])
        if found is None or found["metadata"]["labels"][WORKSPACE] != call.values["workspace"]:
            raise text(404, f'resourcequotas.quota.kubesphere.io "{call.values["name"]}" not found')
        return self._view.show(QUOTA, found)

    def _create_quota(self, call: Incoming) -> Answer:
        item, labels = call.object(), {WORKSPACE: call.values["workspace"]}
        item = {**item, "metadata": {**item.get("metadata", {}), "labels": labels}}
        item["spec"] = {**item.get("spec", {}), "selector": labels}
        return answer(self._view.show(QUOTA, self._view.write({}, self._store.create, QUOTA, item)))

    # Workspaces.

    def _mine(self, username: str | None) -> set[str] | None:
        """The workspaces a user is a member of; None for all."""
        account = self._accounts.by_name.get(username or "")
        if account is not None and account.admin:
            return None
        bindings = self._store.list(BY_NAME["WorkspaceRoleBinding"])
        labels = [each["metadata"]["labels"] for each in bindings]
        return {each[WORKSPACE] for each in labels if each.get(USER_REF) == username and WORKSPACE in each}

    def _kind(self, call: Incoming) -> Kind:
        """The template of a workspace or what became of it, as the release's operation has it."""
        operation = release.operation_at("GET", call.scope.path)
        place = None if operation is None else release.place_of(operation)
        return OWN if place == (OWN.group, OWN.version, OWN.plural) else TEMPLATE

    def _workspaces(self, call: Incoming) -> Answer:
        mine = self._mine(call.username)
        keep = None if mine is None else lambda item: item["metadata"]["name"] in mine
        return answer(self._view.list(self._kind(call), call.query, keep=keep))

    def _workspace(self, call: Incoming) -> Answer:
        return answer(self._view.get(self._kind(call), call.values["workspace"]))

    def _create(self, call: Incoming) -> Answer:
        created = self._view.write(_CREATING, self._store.create, TEMPLATE, call.object())
        shown = self._view.show(TEMPLATE, created)
        self.complete(created)
        return answer(shown)

    def complete(self, template: Object) -> None:
        """What the controllers do for a new workspace."""
        name = template["metadata"]["name"]
        spec = (template.get("spec", {}).get("template") or {}).get("spec") or {}
        self._store.create(OWN, {"metadata": {"name": name}, "spec": spec, "status": {}})
        for role in ("admin", "regular", "self-provisioner", "viewer"):
            self._give_role("workspace", {"name": f"{name}-{role}", "labels": {WORKSPACE: name}})

    def _give_role(self, scope: str, metadata: Object) -> None:
        kind, namespace = ROLES[scope], metadata.get("namespace", "")
        if self._store.find(kind, metadata["name"], namespace) is None:
            rules = [{"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"]}]
            self._store.create(kind, {"metadata": metadata, "rules": rules}, namespace)

    def _put(self, call: Incoming) -> Answer:
        item = call.object()
        metadata = {**item.get("metadata", {}), "name": call.values["workspace"]}
        after = self._view.write(_WRITING, self._store.replace, TEMPLATE, {**item, "metadata": metadata})
        return answer(self._view.show(TEMPLATE, after))

    def _patch(self, call: Incoming) -> Answer:
        """A JSON patch, whatever the content type says."""
        patch = json.loads(call.request.body)
        if not isinstance(patch, list):
            raise text(500, "json: cannot unmarshal object into Go value of type jsonpatch.Patch")
        before = self._view.write({}, self._store.get, TEMPLATE, call.values["workspace"])
        try:
            after = patches.json_patch(before, patch)
        except patches.PatchError as error:
            raise text(500, str(error)) from None
        return answer(self._view.show(TEMPLATE, self._view.write(_WRITING, self._store.replace, TEMPLATE, after)))

    def _delete(self, call: Incoming) -> Answer:
        name, operation = call.values["workspace"], release.operation_at("DELETE", call.scope.path)
        if operation is not None and operation.empty_body and not call.request.body:
            raise text(400, "EOF")
        self._view.write({}, self._store.delete, TEMPLATE, name)
        if self._store.find(OWN, name):
            self._store.delete(OWN, name)
        return answer(SUCCESS)

    def _clusters(self, call: Incoming) -> Object:
        mine = self._mine(call.username)
        return self._view.list(CLUSTER, call.query, keep=None if mine is None else lambda _: bool(mine))

    def _clusters_of_workspace(self, call: Incoming) -> Object:
        """All of them, where the operation reads no page."""
        operation = release.operation_at("GET", call.scope.path)
        paged = operation is None or operation.paging is not None
        return self._view.list(CLUSTER, call.query if paged else {})

    def _federated(self, call: Incoming) -> Object:
        return self._view.list(FEDERATED, call.query, keep=self._of_workspace(call))

    def _projects(self, call: Incoming) -> Object:
        return self._view.list(DEVOPS, call.query, keep=lambda _: False)

    # Namespaces.

    def _of_workspace(self, call: Incoming) -> Callable[[Object], bool]:
        wanted = call.values.get("workspace")
        return labelled(WORKSPACE, wanted) if wanted is not None else lambda _: True

    def _namespaces(self, call: Incoming, workspace: str | None) -> Object:
        account = self._accounts.by_name.get(call.username or "")

        def keep(item: Object) -> bool:
            metadata = item["metadata"]
            if workspace is not None:
                return labelled(WORKSPACE, workspace)(item)
            if account is not None and account.admin:
                return WORKSPACE in metadata.get("labels", {})
            bindings = self._identity.bindings("namespace", metadata["name"])
            return any(each["metadata"]["labels"][USER_REF] == call.username for each in bindings)

        return self._view.list(NAMESPACE, call.query, keep=keep)

    def _namespace(self, call: Incoming) -> Object:
        name = call.values["namespace"]
        found = self._store.find(NAMESPACE, name)
        if found is None or not labelled(WORKSPACE, call.values["workspace"])(found):
            raise text(404, f'{NAMESPACE.singular} "{name}" not found')
        return found

    def _create_namespace(self, call: Incoming) -> Answer:
        item = call.object()
        labels = {**item.get("metadata", {}).get("labels", {}), WORKSPACE: call.values["workspace"]}
        spec, status = {"finalizers": ["kubernetes"]}, {"phase": "Active"}
        new = {**item, "metadata": {**item.get("metadata", {}), "labels": labels}, "spec": spec, "status": status}
        created = self._view.write(_CREATING, self._store.create, NAMESPACE, new)
        for role in ("admin", "operator", "viewer"):  # as the controllers do
            self._give_role("namespace", {"name": role, "namespace": created["metadata"]["name"]})
        return answer(self._view.show(NAMESPACE, created))

    def _patch_namespace(self, call: Incoming) -> Answer:
        return self._replace(patches.merge(self._namespace(call), call.body()), NAMESPACE)

    def _put_namespace(self, call: Incoming) -> Answer:
        return self._replace({**self._namespace(call), **call.object()}, NAMESPACE)

    def _replace(self, item: Object, kind: Kind) -> Answer:
        return answer(self._view.show(kind, self._view.write({}, self._store.replace, kind, item)))

    def _delete_namespace(self, call: Incoming) -> Answer:
        self._store.delete(NAMESPACE, self._namespace(call)["metadata"]["name"])
        return answer(SUCCESS)
