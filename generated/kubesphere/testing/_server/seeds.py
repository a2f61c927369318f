"""Objects that are put into the server from outside, with what the controllers make of them."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .catalog import BY_NAME
from .iam import GLOBAL_ROLE
from .tokens import Account
from .world import PASSWORD

if TYPE_CHECKING:
    from .catalog import Kind
    from .objects import Object
    from .server import Server

ADMINISTRATOR = "platform-admin"
_USER, _NAMESPACE, _TEMPLATE = (BY_NAME[name] for name in ("User", "Namespace", "WorkspaceTemplate"))


def kind_of(server: Server, item: Object) -> Kind:
    """The kind of a JSON object.

    Raises:
        ValueError: it names none, or none that is known.
    """
    name, place = item.get("kind"), item.get("apiVersion")
    for each in server.store.catalog.kinds:
        if (each.name, each.api_version) == (name, place):
            return each
    raise ValueError(f"no kind is known as {place} {name}; a CustomResourceDefinition makes its kinds known")


def add(server: Server, kind: Kind, item: Object, namespace: str) -> None:
    """Store an object, in place of one that is there."""
    metadata: dict[str, Any] = item.setdefault("metadata", {})
    name = metadata.get("name", "")
    namespace = (metadata.get("namespace") or namespace) if kind.namespaced else ""
    if namespace and server.store.find(_NAMESPACE, namespace) is None:
        server.create(_NAMESPACE, {"metadata": {"name": namespace}, "status": {"phase": "Active"}})
    if name and server.store.find(kind, name, namespace) is not None:
        metadata.pop("resourceVersion", None)
        item["metadata"] = {**metadata, **({"namespace": namespace} if namespace else {})}
        server.store.replace(kind, item)
    else:
        server.store.create(kind, item, namespace)
        if kind.name == _TEMPLATE.name:
            server.tenant.complete(item)
    if kind.name == _USER.name:
        _account(server, item)


def add_user(server: Server, name: str, password: str, role: str, *, disabled: bool = False) -> None:
    """Store a user who can log in."""
    server.add_user(name, password, disabled=disabled)
    server.accounts.by_name[name].admin = role == ADMINISTRATOR
    server.identity.bind_global(name, role)


def _account(server: Server, user: Object) -> None:
    name, spec = user["metadata"]["name"], user.get("spec") or {}
    role = (user["metadata"].get("annotations") or {}).get(GLOBAL_ROLE, "platform-regular")
    disabled = (user.get("status") or {}).get("state") == "Disabled"
    known = server.accounts.by_name.get(name)
    password = spec.get("password") or (known.password if known else PASSWORD)
    server.accounts.by_name[name] = Account(name, password, admin=role == ADMINISTRATOR, disabled=disabled)
    server.identity.bind_global(name, role)
