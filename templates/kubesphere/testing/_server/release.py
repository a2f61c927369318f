"""What this package knows of its release's operations, for the server to have the paths of that release."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from ..._core.by_name import ByName
from ..._core.kube.kinds import known_kinds
from ..._core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str, str, str]

_PACKAGE = __name__.partition(".testing.")[0]
_VARIABLE = re.compile(r"\{[^}]*\}")
_INSIDE = ("namespaces", "workspaces")
_CONFIRMATION = "common.Confirmation"


def has(method: str, template: str) -> bool:
    """Whether the release has an operation, whatever its variables are called; HEAD is where GET is."""
    return ("GET" if method == "HEAD" else method, _shape(template)) in _ends()


def has_version(group: str, version: str) -> bool:
    """Whether the release has an operation under `/kapis` of a group and version."""
    return (group, version) in _versions()


def operations(method: str, group: str) -> list[Operation[Any]]:
    """Operations under `/kapis` of an API group; those with the most fixed words first."""
    return _by_group().get((method, group), [])


def operation_at(method: str, path: str) -> Operation[Any] | None:
    """The operation that a decoded path is for."""
    for each in operations(method, path.strip("/").split("/")[1]):
        if expression(each.path, wildcard=each.wildcard).fullmatch(path):
            return each
    return None


def named(path: str) -> ByName[Any] | None:
    """The table of resource names that a path with `{resources}` takes."""
    return _by_name().get(path)


def place_of(operation: Operation[Any]) -> Place | None:
    """Group, version and plural of the kind whose model an operation answers with; None for any other answer."""
    return _kinds().get(operation.returns.target)


def told(path: str) -> list[Place]:
    """The kinds whose models the operations of a path answer with."""
    return _told().get(path, [])


def confirms(operation: Operation[Any] | None) -> bool:
    """Whether the answer only says that it was done."""
    return operation is not None and operation.returns.target == _CONFIRMATION


@cache
def without_route() -> frozenset[Place]:
    """Kinds that the server has no route for, and serves by their definitions: a creation answers nothing."""
    places = set(_kinds().values())
    found: set[Place] = set()
    for operation in _read():
        words = operation.path.strip("/").split("/")
        if operation.method == "POST" and operation.returns.kind == "nothing" and len(words) > 3:
            group, version, *rest = words[1:]
            inside = rest[2:] if rest[0] in _INSIDE and len(rest) > 2 else rest
            if words[0] == "kapis" and len(inside) == 1 and (group, version, inside[0]) in places:
                found.add((group, version, inside[0]))
    return frozenset(found)


@cache
def expression(template: str, *, wildcard: bool = False) -> re.Pattern[str]:
    """What the paths of a template look like, decoded, with a group for each variable."""
    pattern = "([^/]+)".join(re.escape(part) for part in _VARIABLE.split(template.rstrip("/")))
    rest = "([^/]+)"
    return re.compile((f"{pattern[: -len(rest)]}(.+)" if wildcard and pattern.endswith(rest) else pattern) + "/?")


def _shape(template: str) -> str:
    return _VARIABLE.sub("{}", template).rstrip("/ ")


@cache
def _ends() -> frozenset[tuple[str, str]]:
    return frozenset((operation.method, _shape(operation.path)) for operation in _read())


@cache
def _versions() -> frozenset[tuple[str, str]]:
    words = (operation.path.strip("/").split("/") for operation in _read())
    return frozenset((each[1], each[2]) for each in words if each[0] == "kapis" and len(each) > 2)


@cache
def _by_group() -> dict[tuple[str, str], list[Operation[Any]]]:
    found: dict[tuple[str, str], list[Operation[Any]]] = defaultdict(list)
    for operation in _read():
        words = operation.path.split("/")
        if words[1] == "kapis" and len(words) > 4:
            found[operation.method, words[2]].append(operation)
    for each in found.values():
        each.sort(key=lambda operation: (operation.wildcard, operation.path.count("{")))
    return dict(found)


@cache
def _by_name() -> dict[str, ByName[Any]]:
    tables = (value for value in _defined() if isinstance(value, ByName))
    return {operation.path: each for each in tables for operation in (each.everywhere, each.namespaced) if operation}


@cache
def _kinds() -> dict[str | None, Place]:
    found: dict[str | None, Place] = {}
    for each in known_kinds():
        group, _, version = each.api_version.rpartition("/")
        found[each.target] = group, version, each.plural
    return found


@cache
def _told() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for operation in _read():
        if (place := place_of(operation)) is not None:
            found[operation.path].append(place)
    return dict(found)


def _read() -> Iterator[Operation[Any]]:
    return (value for value in _defined() if isinstance(value, Operation))


@cache
def _defined() -> list[Any]:
    package = import_module(f"{_PACKAGE}._operations")
    modules = (import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__))
    return [value for module in modules for value in vars(module).values()]
