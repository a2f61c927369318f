"""In which order the writes were recorded, and what else was done in between: the records' names don't tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from servers.apiserver import ApiServer

# Before everything else of their group, in this order.
_FIRST = """
01-token-password-ok
01-lockout-wrong-password-try-01 01-lockout-wrong-password-try-02 01-lockout-wrong-password-try-03
01-lockout-wrong-password-try-04 01-lockout-wrong-password-try-05 01-lockout-wrong-password-try-06
01-lockout-wrong-password-try-07 01-lockout-wrong-password-try-08 01-lockout-wrong-password-try-09
01-lockout-wrong-password-try-10 01-lockout-wrong-password-try-11 01-lockout-basic-auth-while-locked
05-globalrole-create 05-globalrole-create-duplicate 05-globalrole-patch-application_merge-patch_json
05-globalrole-patch-application_json 05-globalrole-patch-application_json-patch_json 05-globalrole-delete
05-user-create-ok 05-user-create-duplicate-email 05-user-put-name-mismatch 05-user-put-no-resourceVersion
05-user-put-stale-resourceVersion-409 05-user-put-ok 05-user-change-password 05-user-change-password-wrong-current
05-workspace-create-ok 05-workspace-create-duplicate 05-workspace-get 05-workspacetemplate-v1alpha3-get
05-workspace-put-stale-resourceVersion 05-workspace-delete
05-workspace-namespace-create 05-workspace-namespace-create-duplicate 05-workspace-namespace-get
05-workspace-namespace-patch-merge
05-workspacemembers-create 05-workspacemember-put 05-workspacemember-delete
07-nnp-create 07-nnp-patch-json-patch 07-nnp-patch-json-patch-bad-path-422
07-nnp-patch-apply-create-201 07-nnp-patch-apply-update-200 07-nnp-limit1-continue-2 07-nnp-labelSelector
07-nnp-fieldSelector 07-nnp-list 07-nnp-list-all-namespaces 07-nnp-patch-apply-force 07-kapis-dynamic-nnp-list
07-nnp-deletecollection 07-nnp-delete-applied 07-nnp-delete 07-nnp-delete-404
""".split()  # noqa: SIM905


def in_order(names: Iterable[str]) -> list[str]:
    """Names as they were recorded."""
    place = {name: index for index, name in enumerate(_FIRST)}
    return sorted(names, key=lambda name: (name[:3], place.get(name, len(place)), name))


def _put(server: ApiServer, plural: str, name: str, namespace: str = "", **more: object) -> None:
    server.create(plural, {"metadata": {"name": name, **more}}, namespace)


def _label(server: ApiServer) -> None:
    kind = "namespacenetworkpolicies"
    found = server.find(kind, "crud1", "demo-ns1")
    server.replace(kind, {**found, "metadata": {**found["metadata"], "labels": {"l": "1", "mp": "1"}}})


def _project(server: ApiServer) -> None:
    server.create("devopsprojects", {"metadata": {"name": "devops1"}, "spec": {"argo": {}}})


def _template(server: ApiServer) -> None:
    spec = {"template": {"metadata": {}, "spec": {"manager": "admin"}}, "placement": {}}
    server.create("workspacetemplates", {"metadata": {"name": "ws-tmp2", "annotations": {"q": "1"}}, "spec": spec})


def _restart(server: ApiServer) -> None:
    server.restart()
    server.logged_in("admin")


# What was done by other means before a record was made, by a pattern of its name.
_BEFORE: dict[str, Callable[[ApiServer], None]] = {
    "05-namespace-role-delete": lambda server: _put(server, "roles", "r1", "demo-ns1"),
    "05-workspace-patch-jsonpatch-body-with-application-json": _template,
    "06-cm-delete": lambda server: _put(server, "configmaps", "cm-apply", "demo-ns1"),
    "06-watch-namespaces-from-rv": lambda server: server.compact(),
    "07-nnp-patch-json-patch": _label,
    "07-nnp-limit1-continue-2": lambda server: _put(server, "namespacenetworkpolicies", "last", "demo-ns1"),
    "12-healthz": _restart,
    "14-devops-kubesphere-io-v1alpha3-devopsprojects": _project,
}


def prepare(server: ApiServer, name: str) -> None:
    """Do what was done before a record was made."""
    if name in _BEFORE:
        _BEFORE[name](server)


def current(server: ApiServer, name: str, body: str) -> str:
    """A body with the resource version that the object has now, where it had the recorded one."""
    if not name.endswith("-put-ok"):
        return body
    version = server.find("users", "dave")["metadata"]["resourceVersion"]
    return re.sub(r'("resourceVersion":\s*")\d+', rf"\g<1>{version}", body)
