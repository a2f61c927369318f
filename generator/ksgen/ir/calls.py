"""Calls for reading: what is called for each operation of a kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.contract.words import article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.kinds.table import Kind, Subresource


@dataclass(frozen=True, slots=True)
class Call:
    """What is called, for reading; an `Operation` says the same of itself.

    Attributes:
        call: As it is written, `ks.k8s.core.v1.nodes.get(name)`.
        verb: The HTTP method.
        target: The path template, with the query that the call always sends.
        returns: The type of the answer.
        summary: What it does.
    """

    call: str
    verb: str
    target: str
    returns: str
    summary: str

    @property
    def called(self) -> str:
        """The name below the client that is called."""
        return self.call.removeprefix("ks.").partition("(")[0]


@dataclass(frozen=True, slots=True)
class KindCall(Call):
    """A call for the objects of a kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class _Method:
    """A method: which verb it needs, HTTP method, whether it is about one object, what it takes, returns and does."""

    needs: str
    verb: str
    one: bool
    given: str
    returns: str
    summary: str


_STATUS: Final = "dict[str, Any]"
_METHODS: Final = {
    "list": _Method("list", "GET", False, "", "Page[{model}]", "Lists the {kind} objects{place}."),
    "watch": _Method("watch", "GET", False, "", "Watch[{model}]", "Tells of changes of the {kind} objects{place}."),
    "create": _Method("create", "POST", False, "body", "{model}", "Creates {a_kind}."),
    "get": _Method("get", "GET", True, "name", "{model}", "Gets {a_kind}."),
    "replace": _Method("replace", "PUT", True, "name, body", "{model}", "Replaces {a_kind}."),
    "patch": _Method("patch", "PATCH", True, "name, body", "{model}", "Changes a part of {a_kind}."),
    "apply": _Method(
        *("patch", "PATCH", True, "body, field_manager=field_manager", "{model}"),
        "Creates {a_kind} or makes it as given, by server-side apply.",
    ),
    "delete": _Method("delete", "DELETE", True, "name", _STATUS, "Deletes {a_kind}."),
    "delete_all": _Method(
        "delete_all", "DELETE", False, "", _STATUS, "Deletes all {kind} objects{place}, or those that selectors name."
    ),
}
_PARTS: Final = {
    "get": "Gets the {sub} of {a_kind}.",
    "replace": "Replaces the {sub} of {a_kind}.",
    "patch": "Changes a part of the {sub} of {a_kind}.",
}
_MEMBERS: Final = {"ephemeralcontainers": "ephemeral_containers"}
# Subresources whose one operation is a method.
_CALLED: Final = {
    "attach": ("GET", "attach", "name", "Process", "Connects to the process that a container of {a_kind} runs."),
    "binding": ("POST", "bind", "name, node=node", _STATUS, "Assigns {a_kind} to a node."),
    "eviction": ("POST", "evict", "name", _STATUS, "Ends {a_kind}, unless a disruption budget forbids it."),
    "exec": ("GET", "exec", "name, command", "Process", "Runs a command in a container of {a_kind}."),
    "finalize": ("PUT", "finalize", "name, body", "{model}", "Replaces the finalizers of {a_kind}."),
    "log": ("GET", "log", "name", "str", "Gets or follows the log of {a_kind}."),
    "portforward": ("GET", "port_forward", "name, port", "PortForward", "Connects to a port of {a_kind}."),
    "proxy": ("GET", "proxy", "name, path", "Response", "Sends a request to {a_kind}; `method` may be any."),
    "token": ("POST", "create_token", "name", "TokenRequest", "Creates a token of {a_kind}."),
}
_RESTARTED: Final = {("apps", "DaemonSet"), ("apps", "Deployment"), ("apps", "StatefulSet")}

# What an API server says of itself.
SERVER_ROWS: Final = tuple(
    Call(f"ks.k8s.{call}", "GET", path, returns, summary)
    for path, call, returns, summary in (
        ("/api/", "api_versions()", "APIVersions", "Lists the versions of the core group."),
        ("/apis/", "api_groups()", "APIGroupList", "Lists the API groups with their versions."),
        ("/apis/{group}/", "api_group(group)", "APIGroup", "Gets one API group with its versions."),
        ("/apis/{group}/{version}/", "api_resources(api_version)", "APIResourceList", "Lists the kinds of a version."),
        (
            *("/.well-known/openid-configuration/", "openid_configuration()", _STATUS),
            "Gets how tokens of service accounts are checked.",
        ),
        ("/openid/v1/jwks/", "openid_keys()", _STATUS, "Gets the keys that those tokens are signed with."),
        ("/logs/{logpath}", "logs(path)", "str", "Gets a log file of the API server, where it shows them."),
        ("/version/", "version()", _STATUS, "Gets the server's version."),
    )
)


def calls_of(kind: Kind) -> Iterator[KindCall]:
    """The operations of a kind."""
    rows = _Rows(kind)
    verbs = kind.verbs | ({"watch"} if {"list", "create"} <= kind.verbs else set[str]())
    for name, method in _METHODS.items():
        if method.needs in verbs:
            yield from rows.method(name, method)
    if (kind.group, kind.kind) in _RESTARTED and kind.native:
        yield rows.row("PATCH", "/{name}", "restart", "name", "{model}", "Replaces all pods of {a_kind}, one by one.")
    for name, sub in sorted(kind.subresources.items()):
        yield from rows.part(name, sub)


@dataclass(frozen=True, slots=True)
class _Rows:
    kind: Kind

    def row(self, verb: str, path: str, called: str, given: str, returns: str, summary: str) -> KindCall:
        """A row of what is in a namespace, where the kind's objects are in any."""
        given = ", ".join(filter(None, (given, "namespace=namespace" * self.kind.namespaced)))
        return self._row(verb, f"{self.kind.inner_path}{path}", called, given, returns, summary)

    def _row(self, verb: str, path: str, called: str, given: str, returns: str, summary: str) -> KindCall:
        place = " of a namespace" if "{namespace}" in path else " of all namespaces" if self.kind.namespaced else ""
        model = self.kind.kind if self.kind.definition else _STATUS
        kind = self.kind.kind
        said = summary.format(kind=kind, a_kind=article(kind), place=place)
        call = f"ks.{self.kind.handle}.{called}({given})"
        return KindCall(call, verb, path, returns.format(model=model), said, self.kind)

    def method(self, name: str, method: _Method) -> Iterator[KindCall]:
        """The rows of a method of the collection."""
        tail = "/{name}" if method.one else "?watch=true" if name == "watch" else ""
        if self.kind.namespaced and name in {"list", "watch"}:
            yield self._row("GET", f"{self.kind.path}{tail}", name, "", method.returns, method.summary)
        yield self.row(method.verb, tail, name, method.given, method.returns, method.summary)

    def part(self, name: str, sub: Subresource) -> Iterator[KindCall]:
        """The rows of a subresource."""
        path = f"/{{name}}/{name}"
        if name in _CALLED:
            verb, called, given, returns, summary = _CALLED[name]
            yield self.row(verb, path, called, given, returns, summary)
            return
        if name == "scale":
            summary = "Sets how many replicas {a_kind} has."
            yield self.row("PATCH", path, "scale", "name, replicas=replicas", sub.kind, summary)
        member = _MEMBERS.get(name, name)
        for each in (each for each in _PARTS if each in sub.verbs):
            method = _METHODS[each]
            summary = _PARTS[each].replace("{sub}", member.replace("_", " "))
            yield self.row(method.verb, path, f"{member}.{each}", method.given, sub.kind, summary)
