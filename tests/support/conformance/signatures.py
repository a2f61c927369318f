"""Which argument of a generated method stands for what in the contract."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from support.conformance.contracts import FORM, MULTIPART, VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.conformance.contracts import Json, Operation

# Arguments that are called otherwise than what is sent.
RENAMED = {
    "callback": "identity_provider",
    "crname": "cr_name",
    "identityprovider": "identity_provider",
    "ingroup": "in_group",
    "nodename": "node",
    "notingroup": "not_in_group",
    "objectref_name_filter": "object_ref_name_filter",
    "objectref_name_search": "object_ref_name_search",
    "objectref_namespace_filter": "object_ref_namespace_filter",
    "objectref_namespace_search": "object_ref_namespace_search",
    "objectref_resource_filter": "object_ref_resource_filter",
    "objectref_subresource_filter": "object_ref_subresource_filter",
    "pageNumber": "page",
    "pageSize": "limit",
    "q": "query",
    "rolename": "role_name",
    "timeOutInSecs": "timeout_seconds",
}
# The same of a parameter whose name says enough elsewhere, by a part of the path, the place and the name.
_THERE = {
    ("/cr/", "query", "namespace"): "cr_namespace",
    ("/roletemplates", "path", "username"): "user",
    ("/workspacerolebindings/", "path", "rolebinding"): "workspacerolebinding",
}
# The same of a field of one form; a file is `file` where a variable of the path has its name.
_FIELDS = {("post", "checkScriptCompile", "value"): "jenkinsfile", ("put", "file", "s2ibinary"): "file"}


class Signature:
    """Which argument of a method stands for what in the contract: every one, and only those, must be there."""

    def __init__(self, operation: Operation, method: Callable[..., Any]) -> None:
        self.operation = operation
        self._left = dict(inspect.signature(method).parameters)
        self.positional = [self._take(name, "path", required=True) for name in VARIABLE.findall(operation.path)]
        self.by_name = operation.by_name and bool(self._left.pop("namespace", None))
        free = [name for name, each in self._left.items() if each.kind is inspect.Parameter.VAR_KEYWORD]
        self._free = bool([self._left.pop(name) for name in free])
        self.query = {each["name"]: self._of(each) for each in operation.parameters("query") if not self._implied(each)}
        self.header = {each["name"]: self._of(each) for each in operation.parameters("header")}
        self.fields: dict[str, str] = {}
        content = operation.content
        schema: Json = next((content[media]["schema"] for media in (FORM, MULTIPART) if media in content), {})
        for name in schema.get("properties", {}):
            wanted: str = _FIELDS.get((operation.method, operation.path.rpartition("/")[2], str(name))) or name
            self.fields[name] = self._take(wanted, "form", required=name in schema.get("required", ()))
        further = {"params", "data", "content", "content_type"} if operation.wildcard else set[str]()
        self.further = {name for name in further if self._left.pop(name, None)}
        typed = [media for media in content if media not in (FORM, MULTIPART)]
        self.body = self._take("body", "body", required=self.body_required) if typed else None
        self.content_type = self._take("contentType", "body", required=False) if len(typed) > 1 else None
        assert not self._left, f"{operation.name} takes {[*self._left]}, of which the contract knows nothing"

    @property
    def body_required(self) -> bool:
        """Whether the caller must give one; of some the client sends an empty object unasked."""
        body = self.operation.node.get("requestBody", {})
        return bool(body.get("required")) and not body.get("x-ksgen-empty-body")

    def _of(self, parameter: Json) -> str:
        return self._take(parameter["name"], parameter["in"], required=bool(parameter.get("required")))

    def _take(self, wire: str, place: str, *, required: bool) -> str:
        there = [new for (part, *at), new in _THERE.items() if part in self.operation.path and at == [place, wire]]
        for wanted in map(_plain, there or (snake(wire), f"{place}{wire}")):
            for name, parameter in self._left.items():
                if _plain(name) == wanted:
                    del self._left[name]
                    mandatory = parameter.default is inspect.Parameter.empty
                    assert mandatory == required, (
                        f"{self.operation.name}: {name} is {'' if required else 'not '}required"
                    )
                    return name
        if place == "query" and self._free and not required:
            return snake(wire)
        raise AssertionError(f"{self.operation.name} takes no {place} parameter {wire!r}")

    def _implied(self, parameter: Json) -> bool:
        """`list` lists and `watch` watches: the method's name says it, so no argument does.

        Where the method is overloaded by resource name, `namespace` is no filter: it says where to look.
        """
        name, action = parameter["name"], self.operation.kubernetes_action
        return (
            (name == "watch" and action in {"list", "watch", "watchlist"})
            or (name == "allowWatchBookmarks" and action == "list")
            or (name == "namespace" and self.by_name)
        )


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def snake(wire: str) -> str:
    """The Python name of a parameter or a filter: `nodeName` is `node_name`."""
    return RENAMED.get(wire) or re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", wire).lower()
