"""`call`: any method of the client by its dotted name, its arguments as text."""

from __future__ import annotations

import inspect
import json
import re
import sys
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from .._core.client.sync_client import Client
from .._core.models.yaml_text import load_documents
from .usage import UsageError, meant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..client import KubeSphere

_NAMED: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*)=(.*)", re.DOTALL)
_ROOT: Final = __name__.partition("._cli.")[0]
# Where the options are that collections of kinds take.
_OPTIONS: Final = (f"{_ROOT}._core.kube.collection", f"{_ROOT}._core.kube.sync_pods", f"{_ROOT}.filters")
_FLAGS: Final = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def below(node: Any) -> list[str]:
    """What a part of the client leads to: API groups, resources, methods."""
    if isinstance(node, Client):  # its methods are no operations
        own = vars(type(node)).items()
        return sorted(name for name, value in own if isinstance(value, property) and name != "objects")
    return sorted(name for name in dir(node) if not name.startswith("_"))


def find(ks: KubeSphere, dotted: str) -> Callable[..., Any]:
    """The method of a dotted name, as `api.md` lists it; `ks.` in front and `()` behind it change nothing.

    Raises:
        UsageError: there is none; names what is near, or what a resource has.
    """
    node: Any = ks
    parts = dotted.removeprefix("ks.").partition("(")[0].split(".")
    for depth, part in enumerate(parts):
        offered = below(node)
        if part not in offered:
            where = ".".join(parts[:depth]) or "the client"
            near = meant(part, offered) or f"; it has {', '.join(offered)}"
            raise UsageError(f"{where} has no {part!r}{near}")
        node = getattr(node, part)
    if not callable(node):
        raise UsageError(f"{dotted} is no call; it has {', '.join(below(node))}")
    return cast("Callable[..., Any]", node)


def described(dotted: str, method: Callable[..., Any]) -> str:
    """What a call does and takes, for `call CALL --help`."""
    signature = inspect.signature(method)
    doc = inspect.getdoc(method) or ""
    lines = [f"  {name}: {_shown(each)}" for name, each in signature.parameters.items()]
    return "\n".join([usage_of(dotted, method), "", doc, *(["", "Types:", *lines] if lines else [])])


def usage_of(dotted: str, method: Callable[..., Any]) -> str:
    """How a call is written."""
    parts: list[str] = []
    for name, each in inspect.signature(method).parameters.items():
        if each.kind is each.VAR_KEYWORD:
            parts.append("[NAME=VALUE ...]")
        elif each.kind is each.KEYWORD_ONLY:
            parts.append(f"{name}=VALUE" if each.default is each.empty else f"[{name}=VALUE]")
        else:
            parts.append(name.upper() if each.default is each.empty else f"[{name.upper()}]")
    return f"usage: {_ROOT} call {' '.join([dotted, *parts])}"


def bind(dotted: str, method: Callable[..., Any], given: Iterable[str]) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of a call: `NAME=VALUE` where it has such an argument, anything else by position.

    Raises:
        UsageError: one is missing, too many, or of the wrong type.
    """
    signature = inspect.signature(method)
    parameters = signature.parameters
    rest = next((each for each in parameters.values() if each.kind is each.VAR_KEYWORD), None)
    ordered = [each for each in parameters.values() if each.kind is each.POSITIONAL_OR_KEYWORD]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for text in given:
        found = _NAMED.fullmatch(text)
        name = found[1].replace("-", "_") if found else ""
        if found and name in parameters and parameters[name] is not rest:
            named[name] = convert(name, found[2], str(parameters[name].annotation))
        elif found and rest is not None:
            named[name] = convert(name, found[2], _option(name, str(rest.annotation)))
        elif len(positional) < len(ordered):
            parameter = ordered[len(positional)]
            positional.append(convert(parameter.name, text, str(parameter.annotation)))
        else:
            near = meant(name, parameters) if found else ""
            raise UsageError(f"{dotted} takes no {text!r}{near}\n{usage_of(dotted, method)}")
    try:
        signature.bind(*positional, **named)
    except TypeError as error:
        raise UsageError(f"{error}\n{usage_of(dotted, method)}") from None
    return positional, named


def _option(name: str, annotation: str) -> str:
    """The type of an option of `**options: Unpack[ListOptions]`; text where anything is taken."""
    found = re.search(r"Unpack\[(?:_filters\.)?(\w+)\]", annotation)
    if found is None:
        return "str"
    for module in _OPTIONS:
        with suppress(ModuleNotFoundError):
            options = getattr(import_module(module), found[1], None)
            known: Mapping[str, Any] | None = getattr(options, "__annotations__", None)
            if known is not None and name in known:
                return str(getattr(known[name], "__forward_arg__", known[name]))
            if known is not None:
                raise UsageError(f"there is no option {name!r}{meant(name, known) or '; there is ' + ', '.join(known)}")
    return "str"


def convert(name: str, text: str, annotation: str) -> Any:
    """A value of its text, by the type that the method's signature tells.

    JSON, and `@FILE` or `@-` for a file's or standard input's, stand for objects.

    Raises:
        UsageError: it is none of that type.
    """
    words = {*re.findall(r"\w+", re.sub(r"Literal\[[^\]]*\]", "str", annotation))}
    if "bool" in words:
        if text.lower() not in _FLAGS:
            raise UsageError(f"{name} is true or false, not {text!r}")
        return _FLAGS[text.lower()]
    for word, cls in (("int", int), ("float", float)):
        if word in words and "dict" not in words:
            with suppress(ValueError):
                return cls(text)
            if "str" not in words:
                raise UsageError(f"{name} is a number, not {text!r}")
    if "datetime" in words:
        with suppress(ValueError):
            return datetime.fromisoformat(text)
    if words & {"Upload", "IO", "PathLike", "FilePath", "FileContent"}:
        return Path(text.removeprefix("@"))
    if words & {"list", "List", "Sequence"} and not words & {"Mapping", "dict", "Any"} and words & {"str", "int"}:
        return [convert(name, each, "int" if "int" in words else "str") for each in text.split(",")]
    if words <= {"str", "None", "bytes", "datetime", "timedelta", "Quantity", "list", "List", "Sequence"}:
        return text
    return read_value(name, text, plain=words <= {"Any", "None", "object"})


def read_value(name: str, text: str, *, plain: bool = False) -> Any:
    """A value of JSON, or of the JSON or YAML in `@FILE` or `@-`; with `plain`, what is no JSON is text."""
    if text.startswith("@"):
        found = documents(text[1:])
        if len(found) != 1:
            raise UsageError(f"{text[1:]} holds {len(found)} documents, {name} is one")
        return found[0]
    try:
        return json.loads(text)
    except ValueError:
        if plain:
            return text
        raise UsageError(f"{name} is JSON, or @FILE for that of a file, not {text[:60]!r}") from None


def documents(source: str) -> list[Any]:
    """The documents of a file, `-` for standard input: JSON, or YAML where PyYAML is installed.

    Raises:
        UsageError: it can't be read.
        ImportError: it isn't JSON, and YAML needs PyYAML.
    """
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"can't read {source}: {getattr(error, 'strerror', None) or error}") from None
    with suppress(ValueError):
        return [json.loads(text)]
    try:
        return [each for each in load_documents(text) if each is not None]
    except ValueError as error:
        raise UsageError(f"{source} is {error}") from None


def _shown(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default in {parameter.empty, None} else f", by default {parameter.default!r}"
    return f"{str(parameter.annotation).removesuffix(' | None')}{default}"
