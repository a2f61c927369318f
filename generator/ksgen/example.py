"""A program that makes one call: valid Python, ready to run where the environment says which server and who."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ksgen.ir.types import Choice, ListOf, MapOf, ModelOf, Primitive, UnionOf

if TYPE_CHECKING:
    from ksgen.catalogue import Call
    from ksgen.ir import Operation
    from ksgen.ir.nodes import Argument
    from ksgen.ir.types import Type

# What stands for a value, by the argument's name.
_VALUES: Final = {
    "namespace": "demo",
    "workspace": "demo-workspace",
    "user": "admin",
    "cluster": "host",
    "node": "node1",
    "resources": "pods",
    "name": "demo",
    "body": {"metadata": {"name": "demo"}},
}
_WORDS: Final[dict[str, Any]] = {
    "int": 1,
    "float": 1.0,
    "bool": True,
    "bytes": b"",
    "any": {},
    "file": b"",
    "datetime": "2026-01-01T00:00:00Z",
    "timedelta": "5m",
}


def example(call: Call, package: str) -> str:
    """The program.

    Args:
        call: What it calls.
        package: The client's import name.
    """
    name, operation = call.dotted, call.operation
    arguments = _arguments(operation) if operation is not None else _of_kind(call)
    line = f"ks.{name}({', '.join(arguments)})"
    body = _using(line, call)
    lines = "\n".join(f"    {each}" for each in body)
    return f"from {package} import KubeSphere\n\nwith KubeSphere.from_env() as ks:\n{lines}\n"


def _using(line: str, call: Call) -> list[str]:
    if call.returns.startswith(("Watch[", "Iterator[")):
        return [f"with {line} as events:", "    for event in events:", "        print(event.type, event.object)"]
    if call.returns.startswith("Page["):
        return [f"for item in {line}:", "    print(item)"]
    if call.returns.startswith(("Process", "PortForward")):
        return [f"with {line} as opened:", "    print(opened)"]
    return [line] if call.returns == "None" else [f"print({line})"]


def _arguments(operation: Operation) -> list[str]:
    given = [each for each in operation.positional if each.required]
    if operation.called_by is not None:
        rest = [repr(_value(each)) for each in given if each.name != "namespace"]
        return [*rest, f"namespace={_VALUES['namespace']!r}"]
    positional = [repr(_value(each)) for each in given]
    return positional + [f"{each.name}={_value(each)!r}" for each in operation.keywords if each.required]


def _of_kind(call: Call) -> list[str]:
    """The arguments as the call is written for reading: `name, body, namespace=namespace`."""
    inside = call.call.partition("(")[2].removesuffix(")")
    named = {"command": ["ls"], "port": 8080, "path": "healthz"}
    arguments: list[str] = []
    for each in filter(None, inside.split(", ")):
        name, is_keyword, _ = each.partition("=")
        value = named.get(name, _VALUES.get(name, "demo"))
        if name == "body" and call.kind is not None:
            value = {"apiVersion": call.kind.api_version, "kind": call.kind.kind, "metadata": {"name": "demo"}}
        if name == "body" and call.method == "PATCH":
            value = {"metadata": {"labels": {"team": "demo"}}}
        arguments.append(f"{name}={value!r}" if is_keyword else repr(value))
    return arguments


def _value(argument: Argument) -> Any:
    if argument.name in _VALUES and (argument.name != "body" or isinstance(argument.type, ModelOf)):
        return _VALUES[argument.name]
    return _typed(argument.type, argument.name)


def _typed(kind: Type, name: str) -> Any:
    match kind:
        case Primitive(word):
            return _WORDS.get(word, re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "demo")
        case Choice(values):
            return values[0]
        case ListOf(item):
            return [_typed(item, name)]
        case MapOf():
            return {}
        case ModelOf():
            return _VALUES["body"]
        case UnionOf(members):
            return _typed(members[-1], name)
