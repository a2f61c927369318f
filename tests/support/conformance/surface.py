"""The methods of a generated package, found by walking it from the client; and its tables of operations."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def methods(package: str, client: Any) -> dict[str, Callable[..., Any]]:
    """Every operation's method by dotted name, whatever the contract says."""
    core = importlib.import_module(f"{package}._core.sync_resource").Resource
    awaited = importlib.import_module(f"{package}._core.async_resource").AsyncResource
    found = dict(_walk(client, type(client), (), (core, awaited)))
    assert found
    return found


def _walk(
    owner: Any, cls: type, chain: tuple[str, ...], resources: tuple[type, ...]
) -> Iterator[tuple[str, Callable[..., Any]]]:
    if hasattr(cls, "_api_versions"):
        return  # what leads to kinds, whose methods are no operations of the contract
    for name, member in vars(cls).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            below = getattr(owner, name)
            assert isinstance(below, resources)
            yield from _walk(below, type(below), (*chain, name), resources)
        elif inspect.isfunction(member) and not any(name in vars(base) for base in cls.__mro__[1:]):
            yield ".".join((*chain, name)), getattr(owner, name)


def tables(package: str) -> list[tuple[str, str, str]]:
    """Where each operation of the tables that sync and async share is, with its method and path."""
    kind = importlib.import_module(f"{package}._core.operation").Operation
    folder = importlib.import_module(f"{package}._operations")
    modules = [
        importlib.import_module(f"{folder.__name__}.{each.name}") for each in pkgutil.iter_modules(folder.__path__)
    ]
    return [
        (f"{module.__name__}.{name}", value.method, value.path)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, kind)
    ]


@cache
def table_of(package: str, method: str, path: str, dotted: str = "") -> Any:
    """The table's entry of an operation; `dotted`, its name, tells apart what answers the same path."""
    found = [name for name, verb, template in tables(package) if (verb, template) == (method.upper(), path)]
    constant = dotted.partition(".")[2].replace(".", "_").upper()
    for name in sorted(found, key=lambda name: name.rpartition(".")[2] != constant):
        module, _, constant = name.rpartition(".")
        return getattr(importlib.import_module(module), constant)
    raise LookupError(f"{method} {path}")
