"""The calls that clients of KubeSphere make (../shared/clients/calls.csv), and what answers them here."""

from __future__ import annotations

import csv
import inspect
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_overloads

from support.conformance.contracts import FORM, MULTIPART, ROOT
from support.conformance.facts import CONTRACT, methods, said
from support.conformance.results import declared

if TYPE_CHECKING:
    from support.conformance.contracts import Operation

CALLS = ROOT.parent / "shared" / "clients" / "calls.csv"

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Call:
    """One row: placeholders of the path stand for values; some of the query is ignored by the server."""

    source: str
    method: str
    path: str
    query: frozenset[str]
    body: str
    content_type: str

    @property
    def title(self) -> str:
        return f"{self.method} {self.path}"


@cache
def calls() -> list[Call]:
    """Every call; none where ../shared is absent."""
    if not CALLS.is_file():
        return []
    with CALLS.open(newline="") as lines:
        return [
            Call(
                row["source"],
                row["method"],
                row["path"].rstrip("/").replace("/{url}/", "/runs/{run}/"),  # a placeholder of two segments
                frozenset(filter(None, row["query"].split(","))) - {*row["ignored_by_server"].split(",")},
                row["body"],
                row["content_type"],
            )
            for row in csv.DictReader(lines)
        ]


def find(call: Call) -> tuple[Operation, list[str]]:
    """The operation of a call, that with the fewest variables, and its path values; a wildcard where there is none."""
    fits: list[tuple[Operation, list[str]]] = []
    for operation in CONTRACT.operations.values():
        match = operation.expression.fullmatch(call.path) or operation.expression.fullmatch(f"{call.path}/")
        if (
            operation.method == call.method.lower()
            and match
            and operation.fixed == operation.node.get("x-ksgen-fixed", {})
        ):
            fits.append((operation, list(match.groups())))
    if not fits:
        raise LookupError(call.title)
    return min(fits, key=lambda each: (each[0].wildcard, _stands_in(each[0], each[1]), len(each[1])))


def _stands_in(operation: Operation, values: list[str]) -> int:
    """How many literal segments of a call are values of variables: a placeholder of the call had better be one."""
    literal = sum(not _PLACEHOLDER.fullmatch(value) for value in values)
    return 2 * (len(_PLACEHOLDER.findall(operation.path)) - len(values)) + literal


def untyped(call: Call, unread: set[str]) -> str | None:
    """What is missing for the call to be typed: a method, a parameter, a body, an answer; None if nothing is.

    Args:
        call: The call.
        unread: Keys of its query that the server doesn't read.
    """
    try:
        operation, values = find(call)
    except LookupError:
        return "no method"
    if operation.wildcard:
        return "only a wildcard method"
    names = [each["name"] for each in operation.parameters("path")]
    resource = dict(zip(names, values, strict=True)).get("resources") if operation.by_name else None
    operation = _one_method(operation)
    known = {each["name"] for each in operation.node.get("x-ksgen-resources", ())}
    if resource is not None and resource not in known:
        return f"no overload for {resource}"
    declared_keys = {each["name"] for each in operation.parameters("query")} | {*operation.fixed}
    declared_keys |= _filters(operation, resource)
    if {"page", "limit"} <= declared_keys:
        declared_keys.add("paging")  # which says both in one
    variants = [each for each in CONTRACT.operations.values() if each.path == operation.path]
    declared_keys |= {
        key for each in variants if each.method == operation.method for key in (*each.fixed, *_names(each))
    }
    if missing := call.query - declared_keys - unread:
        return f"no parameter {', '.join(sorted(missing))}"
    return _untyped_body(call, operation, resource) or _untyped_answer(operation, resource)


def _one_method(operation: Operation) -> Operation:
    """What has the method: an operation in one namespace is the same as that across the cluster, by resource name."""
    everywhere = operation.path.replace("/namespaces/{namespace}/{resources}", "/{resources}")
    return next(
        (each for each in CONTRACT.operations.values() if (each.method, each.path) == (operation.method, everywhere)),
        operation,
    )


def _names(operation: Operation) -> set[str]:
    return {each["name"] for each in operation.parameters("query")}


def _filters(operation: Operation, resource: str | None) -> set[str]:
    return {
        key
        for each in operation.node.get("x-ksgen-resources", ())
        if each["name"] == resource
        for key in each.get("filters", ())
    }


def _untyped_body(call: Call, operation: Operation, resource: str | None) -> str | None:
    content = operation.content
    if call.body in {"form", "multipart"}:
        return None if {FORM, MULTIPART} & content.keys() else f"no {call.body} body"
    if call.body != "json" or not content:
        return None  # a body that the server doesn't read is no argument
    for method in methods(operation):
        if "body" not in inspect.signature(method).parameters:
            return "no body"
        chosen = [each for each in _overloads(method) if resource is not None and _is_for(each, resource)]
        annotation = str(inspect.signature(chosen[0] if chosen else method).parameters["body"].annotation)
        if annotation in {"Any", "Mapping[str, Any]"}:
            return "an untyped body"
    return None


def _overloads(method: Any) -> list[Any]:
    return list(get_overloads(getattr(method, "__func__", method)))


def _is_for(overload: Any, resource: str) -> bool:
    return re.search(rf"""Literal\[['"]{resource}['"]\]""", str(overload.__annotations__["resources"])) is not None


def _untyped_answer(operation: Operation, resource: str | None) -> str | None:
    kind = said(operation).kind
    if kind in {"text", "bytes", "empty", "redirect"}:
        return None
    for method in methods(operation):
        names = list(inspect.signature(method).parameters)
        returns = declared(method, *(resource if name == "resources" else "x" for name in names))
        if returns is Any or Any in get_args(returns) or returns is dict:
            return "an untyped answer"
    return None


def is_kubernetes(call: Call) -> bool:
    """Whether Kubernetes answers: kinds, which are tested as such."""
    return call.path.startswith(("/api/", "/apis/"))
