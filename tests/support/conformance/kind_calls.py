"""The calls of real clients that Kubernetes answers: the kind that each is about, and the method that makes it."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kubesphere._core.kube import async_pods, collection
from kubesphere._core.kube.kinds import _tables  # pyright: ignore[reportPrivateUsage]
from support.conformance.kinds import VALUES, python_name

if TYPE_CHECKING:
    from kubesphere._core.kube.kinds import Kind
    from support.conformance.client_calls import Call

# A placeholder stands for a name; in a kind's plural, for one of several.
_PATH = re.compile(
    r"(?:/api|/apis/(?P<group>[^/]+))/(?P<version>[^/]+)(?P<watch>/watch)?"
    r"(?:/namespaces/(?P<namespace>[^/]+)(?=/))?/(?P<plural>[^/]+)(?:/(?P<name>[^/]+)(?:/(?P<sub>[^/]+))?)?"
)
_MODULE = "deployments"  # what the console federates
# Bodies that methods have arguments for: DeleteOptions.
_OPTIONS = {"propagation_policy", "grace_period_seconds", "dry_run"}


@dataclass(frozen=True)
class KindCall:
    """A call and the kind that it is about."""

    call: Call
    kind: Kind
    path: str
    watch: bool
    namespace: str | None
    name: str | None
    sub: str | None

    @property
    def attributes(self) -> list[str]:
        """What leads to the kind's collection: root, group, version and kind."""
        group, _, version = self.kind.api_version.rpartition("/")
        [name] = [name for (_, name), kind in _tables().by_attribute.items() if kind is self.kind]
        root = "k8s" if self.kind.native else "crd"
        return [root, group.partition(".")[0] or "core", version, name]

    @property
    def method(self) -> str:
        if self.sub:
            return self.sub
        if self.watch:
            return "watch"
        if self.name is None:
            return {"GET": "list", "POST": "create", "DELETE": "delete_all"}[self.call.method]
        return {"GET": "get", "PUT": "replace", "PATCH": "patch", "DELETE": "delete"}[self.call.method]

    @property
    def body(self) -> Any:
        """A body of the call's sort: what is created or replaced has a name, as in the path."""
        if self.call.body == "jsonpatch":
            return [{"op": "add", "path": "/metadata/labels/a", "value": "b"}]
        if self.call.method == "PATCH":
            return {"metadata": {"labels": {"a": "b"}}}
        if self.call.method in {"POST", "PUT"}:
            return {"metadata": {"name": self.name or "x"}}
        return None  # what a delete says is an option here

    @property
    def sent(self) -> Any:
        """What is sent of it: an object that is created or replaced says its kind."""
        if self.call.method == "PATCH":
            return self.body
        return {"apiVersion": self.kind.api_version, "kind": self.kind.kind, **self.body}

    def handle(self, client: Any) -> Any:
        for name in self.attributes:
            client = getattr(client, name)
        return client

    def make(self, client: Any) -> Any:
        """Make the call."""
        given = {python_name(key): VALUES.get(key, "x") for key in sorted(self.call.query)}
        given |= {"follow": True, "tail_lines": 3, "timestamps": True} if self.sub == "log" else {}
        given |= {"resource_version": "7"} if self.watch else {}
        if self.namespace is not None:
            given["namespace"] = self.namespace
        body = self.body
        positional = [each for each in (self.name, body) if each is not None]
        return getattr(self.handle(client), self.method)(*positional, **given)

    def untyped(self, client: Any) -> str | None:
        """What a type checker wouldn't know of it; None if it knows all."""
        at = client
        *parents, attribute = self.attributes
        for name in parents:
            found: Any = inspect.getattr_static(type(at), name).fget  # of the client; others are annotated names
            said = type(at).__annotations__.get(name) or found.__annotations__["return"]
            at = getattr(at, name)
            if said.rpartition(".")[2] != type(at).__name__:
                return f"{name} is said to be {said}"
        declared = type(at).__annotations__[attribute]
        if "Any" in declared or "_v" not in declared:
            return f"{attribute} is {declared}"
        method = getattr(type(self.handle(client)), self.method)
        known = _parameters(method)
        wanted = {python_name(key) for key in self.call.query} | ({"namespace"} if self.namespace else set())
        wanted |= _OPTIONS if self.call.method == "DELETE" else set()
        if wanted - known:
            return f"no parameter {', '.join(sorted(wanted - known))}"
        return None


def kind_call(call: Call) -> KindCall | None:
    """A call and its kind; None where no table has the kind."""
    path = re.sub(r"(?<=/federated)\{module\}", _MODULE, call.path)
    path = re.sub(r"\{[^{}]*\}", "x", path)
    match = _PATH.fullmatch(path)
    assert match is not None, call.title
    api_version = "/".join(filter(None, (match["group"], match["version"])))
    for kind in _tables().by_name.values():
        if (kind.api_version, kind.plural) == (api_version, match["plural"]):
            found = (match["watch"] is not None, match["namespace"], match["name"], match["sub"])
            return KindCall(call, kind, path.replace("/watch/", "/"), *found)
    return None


def _parameters(method: Any) -> set[str]:
    """The arguments that a method declares, those of its options included."""
    found: set[str] = set()
    for name, each in inspect.signature(method).parameters.items():
        if each.kind is inspect.Parameter.VAR_KEYWORD:
            options = re.fullmatch(r"Unpack\[(\w+)\]", str(each.annotation))
            assert options, f"{method.__qualname__} says nothing of its options"
            home = next(each for each in (collection, async_pods) if hasattr(each, options[1]))
            found |= getattr(home, options[1]).__annotations__.keys()
        else:
            found.add(name)
    return found
