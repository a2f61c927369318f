"""What a request is about (Kubernetes request info): group, version, namespace or workspace, resource, name, verb."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .errors import Refusal, refuse

ANONYMOUS = "system:anonymous"
_VERBS = {"GET": "get", "HEAD": "get", "POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}


@dataclass(frozen=True)
class Scope:
    """One request's target. `path` is decoded and without a cluster; `resource` is empty where there is none."""

    root: str
    path: str
    verb: str
    cluster: str | None = None
    group: str = ""
    version: str = ""
    namespace: str = ""
    workspace: str = ""
    resource: str = ""
    name: str = ""
    rest: tuple[str, ...] = ()

    @property
    def subresource(self) -> str:
        return "/".join([self.resource, *self.rest[:1]])

    def at(self, root: str) -> Scope:
        """The same target under another root."""
        return replace(self, root=root)


def read_scope(method: str, path: str, *, watching: bool = False) -> Scope:
    """The target of a decoded path."""
    verb = _VERBS.get(method, method.lower())
    root, *parts = path.strip("/").split("/") if path.strip("/") else [""]
    if root not in {"api", "apis", "kapis"}:
        return Scope(root, path, verb)
    cluster = None
    if len(parts) > 1 and parts[0] == "clusters":
        cluster, parts = parts[1], parts[2:]
    whole = "/" + "/".join([root, *parts])
    if len(parts) < 2 + (root != "api"):
        return Scope(root, whole, verb, cluster)
    group, version, *rest = parts if root != "api" else ["", *parts]
    namespace = workspace = ""
    if rest[0] == "watch":
        rest, verb = rest[1:], "watch"
    if rest[:1] == ["namespaces"] and len(rest) > 2 and not (root == "api" and rest[2] in {"status", "finalize"}):
        namespace, rest = rest[1], rest[2:]
    elif rest[:1] == ["workspaces"] and len(rest) > 2:
        workspace, rest = rest[1], rest[2:]
    resource, name, *more = [*rest, "", ""]
    if not name and verb in {"get", "delete"}:
        verb = {"get": "watch" if watching else "list", "delete": "deletecollection"}[verb]
    left = tuple(each for each in more if each)
    return Scope(root, whole, verb, cluster, group, version, namespace, workspace, resource, name, left)


def forbidden(scope: Scope, username: str | None, method: str) -> Refusal:
    """403, for anonymous too."""
    who = username or ANONYMOUS
    if not scope.resource:
        return refuse(403, f'forbidden: User "{who}" cannot {method} path "{scope.path}"', details={})
    place = f'in the namespace "{scope.namespace}"' if scope.namespace else "at the cluster scope"
    full = f"{scope.resource}.{scope.group}" if scope.group else scope.resource
    named = f'{full} "{scope.name}"' if scope.name else full
    message = (
        f'{named} is forbidden: User "{who}" cannot {scope.verb} resource "{scope.subresource}" '
        f'in API group "{scope.group}" {place}'
    )
    details = {
        **({"name": scope.name} if scope.name else {}),
        **({"group": scope.group} if scope.group else {}),
        "kind": scope.resource,
    }
    return refuse(403, message, details=details)
