"""What is called for a kind's operations: the rows that a reader finds beside those of all other operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.kinds.table import Kind

# A verb's HTTP method, whether it is about one object, and what its method is given.
_VERBS: Final = {
    "list": ("GET", False, ""),
    "watch": ("GET", False, ""),
    "create": ("POST", False, "body"),
    "get": ("GET", True, "name"),
    "replace": ("PUT", True, "name, body"),
    "patch": ("PATCH", True, "name, body"),
    "delete": ("DELETE", True, "name"),
    "delete_all": ("DELETE", False, ""),
}
_MEMBERS: Final = {"ephemeralcontainers": "ephemeral_containers"}
# Subresources whose one operation is a method: HTTP method, method, what it is given, what it returns.
_METHODS: Final = {
    "attach": ("GET", "attach", "name", "Process"),
    "binding": ("POST", "bind", "name, node=node", "dict[str, Any]"),
    "eviction": ("POST", "evict", "name", "dict[str, Any]"),
    "exec": ("GET", "exec", "name, command", "Process"),
    "log": ("GET", "log", "name", "str"),
    "portforward": ("GET", "port_forward", "name, port", "PortForward"),
    "proxy": ("GET", "proxy", "name, path", "Response"),
    "token": ("POST", "create_token", "name", "TokenRequest"),
}


@dataclass(frozen=True, slots=True)
class CallRow:
    """One operation of a kind: HTTP method, path, what is called for it, and what that returns."""

    verb: str
    path: str
    call: str
    returns: str


def calls_of(kind: Kind, handle: str) -> Iterator[CallRow]:
    """The operations of a kind; `handle` is what leads to its collection."""
    model = kind.kind if kind.definition else "dict[str, Any]"
    inside = "/namespaces/{namespace}" if kind.namespaced else ""
    at = "namespace=namespace" if kind.namespaced else ""
    verbs = kind.verbs | ({"watch"} if {"list", "create"} <= kind.verbs else set[str]())
    for name, (method, one, given) in _VERBS.items():
        if name not in verbs:
            continue
        returns = {"list": f"Page[{model}]", "watch": f"Watch[{model}]"}.get(name, model)
        returns = "dict[str, Any]" if name.startswith("delete") else returns
        tail = "?watch=true" if name == "watch" else ""
        if kind.namespaced and name in {"list", "watch"}:
            yield CallRow(method, f"{kind.root}/{kind.plural}{tail}", f"{handle}.{name}()", returns)
        path = f"{kind.root}{inside}/{kind.plural}{'/{name}' if one else ''}{tail}"
        yield CallRow(method, path, f"{handle}.{name}({', '.join(filter(None, (given, at)))})", returns)
    for name, sub in sorted(kind.subresources.items()):
        path = f"{kind.root}{inside}/{kind.plural}/{{name}}/{name}"
        if name in _METHODS:
            method, called, given, returns = _METHODS[name]
            yield CallRow(method, path, f"{handle}.{called}({', '.join(filter(None, (given, at)))})", returns)
            continue
        for verb in ("get", "replace", "patch"):
            if verb in sub.verbs:
                given = ", ".join(filter(None, (_VERBS[verb][2], at)))
                called = name if name == "finalize" else f"{_MEMBERS.get(name, name)}.{verb}"
                yield CallRow(_VERBS[verb][0], path, f"{handle}.{called}({given})", sub.kind)
