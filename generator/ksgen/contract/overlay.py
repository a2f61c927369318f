"""Overlays: reviewed changes of a contract, each with its reason (OpenAPI Overlay Specification 1.0 and 1.1).

Targets are JSONPath (RFC 9535). Stricter than the specification in two points: an action must say why
(`description`), and one that matches nothing is an error, so that no stale correction survives unnoticed.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec
import yaml

from ksgen import strict
from ksgen.contract.texts import parse_yaml
from ksgen.errors import KsgenError
from ksgen.json import DEEPEST, Json, Place, count_values, is_array, is_deep, is_object, pointer

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery

VERSIONS = ("1.0.", "1.1.")
_ACTION_KEYS = {"target", "description", "update", "remove", "copy"}


@dataclass(frozen=True, slots=True)
class Action:
    """One action: where, why, and what is merged there, copied there, or that it is removed."""

    index: int
    target: str
    description: str
    update: Any = None
    remove: bool = False
    copy: str | None = None

    def written(self) -> Json:
        """The action as it is written in a file."""
        change = {"remove": True} if self.remove else {"copy": self.copy} if self.copy else {"update": self.update}
        return {"target": self.target, "description": self.description, **change}


class Applied(NamedTuple):
    """What one action did in one place; before and after are JSON values."""

    pointer: str
    action: Action
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Overlay:
    """A parsed overlay file."""

    file: str
    title: str
    actions: tuple[Action, ...]


def loads(raw: bytes, file: str) -> Overlay:
    """Parse the bytes of an overlay file.

    Raises:
        KsgenError: if they aren't YAML or no overlay; names the JSON pointer.
    """
    return parse(parse_yaml(raw, file), file)


class _Action(msgspec.Struct):
    target: str = ""
    description: str = ""
    update: Any = None
    remove: bool = False
    copy: str | None = None


class _Info(msgspec.Struct):
    title: str = ""


class _Document(msgspec.Struct):
    overlay: str
    actions: list[_Action]
    info: _Info = msgspec.field(default_factory=_Info)


def parse(document: Any, file: str) -> Overlay:
    """Check the parts of an overlay document.

    Raises:
        KsgenError: on the first part that is missing or of the wrong type.
    """
    read = strict.read(document, _Document, file, noun="overlay", hint="correct the overlay")
    if not read.overlay.startswith(VERSIONS):
        raise _wrong(file, ("overlay",), "`overlay` must be 1.0.x or 1.1.x")
    nodes: list[Json] = document["actions"]
    actions = [
        _action(each, node, index, file) for index, (each, node) in enumerate(zip(read.actions, nodes, strict=True))
    ]
    return Overlay(file, read.info.title, tuple(actions))


def _action(read: _Action, node: Json, index: int, file: str) -> Action:
    at = ("actions", index)
    for key in node:
        if key not in _ACTION_KEYS and not key.startswith("x-"):
            raise _wrong(file, (*at, key), "unknown key")
    for key, text in (("target", read.target), ("description", read.description)):
        if not text.strip():
            raise _wrong(file, (*at, key), f"an action needs a `{key}`" + (": its reason" * (key == "description")))
    if sum((read.update is not None and read.update is not False, read.remove, read.copy is not None)) != 1:
        raise _wrong(file, at, "an action has one of `update`, `remove: true` and `copy`")
    for key, path in (("target", read.target), ("copy", read.copy)):
        if path is not None:
            _compiled(path, file, (*at, key))
    return Action(index, read.target, " ".join(read.description.split()), read.update, read.remove, read.copy)


def apply(overlay: Overlay, document: Json) -> list[Applied]:
    """Apply every action, in order, to `document` in place.

    Raises:
        KsgenError: if a target is no JSONPath, matches nothing, or can't take the change; names the action.
    """
    applied: list[Applied] = []
    spare = to_spare(document)
    for action in overlay.actions:
        spare -= apply_action(overlay, action, document, applied, spare)
    return applied


def to_spare(document: Json) -> int:
    """How many values all actions together may touch."""
    return _MOST_TOUCHED + 4 * count_values(document)


def apply_action(
    overlay: Overlay,
    action: Action,
    document: Json,
    applied: list[Applied],
    spare: int,
    found: list[Place] | None = None,
) -> int:
    """Apply one action, where its target was found if that is known; returns how many of the values to spare it took.

    Raises:
        KsgenError: as `apply`.
    """
    if found is None:
        found = locations(overlay, action, action.target, document)
    if not found:
        raise _wrong(overlay.file, ("actions", action.index), f"matches nothing: {action.target}", _STALE)
    if action.remove:
        # From the last to the first: removing an element must not move those still to be removed.
        found.sort(key=lambda at: [(isinstance(part, str), part) for part in at], reverse=True)
    touched = 0
    for at in found:
        touched += _apply_at(overlay, action, document, at, applied, spare - touched)
    return touched


def dump(title: str, actions: tuple[Action, ...]) -> bytes:
    """An overlay file of these actions."""
    document = {
        "overlay": "1.1.0",
        "info": {"title": title, "version": "1.0.0"},
        "actions": [action.written() for action in actions],
    }
    # Escaped: YAML reads some characters of a text as line ends (U+0085, U+2028).
    text: str = yaml.safe_dump(document, sort_keys=False, allow_unicode=False, width=110)  # pyright: ignore[reportUnknownMemberType]
    return text.encode()


def _apply_at(overlay: Overlay, action: Action, document: Json, at: Place, applied: list[Applied], spare: int) -> int:
    """Apply an action in one place; returns how many values that touched, of those to spare."""
    if not at:
        raise _wrong(overlay.file, ("actions", action.index), "the whole document can't be the target")
    try:
        parent = _at(document, at[:-1])
        there = parent[at[-1]]
    except (LookupError, TypeError):
        raise _wrong(overlay.file, ("actions", action.index), f"{pointer(*at)} is no longer there") from None
    touched = _touched(overlay, action, at, there, spare)
    before = copy.deepcopy(there)
    if action.remove:
        del parent[at[-1]]
        applied.append(Applied(pointer(*at), action, before, None))
        return touched
    value = action.update
    if action.copy is not None:
        sources = locations(overlay, action, action.copy, document)
        if len(sources) != 1:
            raise _wrong(overlay.file, ("actions", action.index, "copy"), f"{len(sources)} matches, one is needed")
        value = _at(document, sources[0])
    if not isinstance(there, dict | list):
        raise _wrong(overlay.file, ("actions", action.index), f"{pointer(*at)} is neither an object nor an array")
    touched += _touched(overlay, action, at, value, spare - touched)
    parent[at[-1]] = _merged(there, copy.deepcopy(value))
    applied.append(Applied(pointer(*at), action, before, copy.deepcopy(parent[at[-1]])))
    return touched


def _touched(overlay: Overlay, action: Action, at: Place, value: Any, spare: int) -> int:
    """How many values are about to be copied: actions that copy each other's work would make billions.

    Raises:
        KsgenError: more than there are to spare, or the document would nest too deep.
    """
    count = count_values(value, spare)
    if count >= spare:
        problem = "all actions together touch too much: a million values more than four times what the document holds"
        raise _wrong(overlay.file, ("actions", action.index), problem)
    if is_deep(value, DEEPEST - len(at)):
        problem = f"the document would nest deeper than {DEEPEST} levels"
        raise _wrong(overlay.file, ("actions", action.index), problem)
    return count


def _merged(target: Any, value: Any) -> Any:
    """Objects merge, recursively; an array grows by the value or, given an array, its values; the rest is replaced."""
    if is_object(target) and is_object(value):
        for key, each in value.items():
            target[key] = _merged(target[key], each) if key in target else each
        return target
    if is_array(target):
        return [*target, *value] if is_array(value) else [*target, value]
    return value


def locations(overlay: Overlay, action: Action, path: str, document: Json) -> list[Place]:
    """Where a JSONPath leads, each place once; the work is bounded by the size of the document.

    Raises:
        KsgenError: if it is none; names the action.
    """
    from jsonpath_rfc9535 import JSONPathError, JSONPathNode  # noqa: PLC0415 (a build with nothing to do needs none)

    at = ("actions", action.index)
    nodes = [JSONPathNode(value=document, location=(), parent=None, root=document)]
    try:
        for segment in _compiled(path, overlay.file, at).segments:
            # Each place once after each step: `[*,*]` would double them every time.
            nodes = list({node.location: node for node in segment.resolve(nodes)}.values())
    except (JSONPathError, RecursionError) as error:
        raise _wrong(overlay.file, at, f"{path[:200]!r} is no JSONPath: {error}") from error
    return [node.location for node in nodes]


_MOST_TOUCHED: Final = 1_000_000
_LONGEST: Final = 1000
_STRING: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


@cache
def _environment() -> JSONPathEnvironment:
    """RFC 9535 without its two functions of regular expressions, whose time nothing bounds."""
    from jsonpath_rfc9535 import JSONPathEnvironment  # noqa: PLC0415

    made = JSONPathEnvironment()
    for function in ("match", "search"):
        del made.function_extensions[function]
    return made


def _compiled(path: str, file: str, at: Place) -> JSONPathQuery:
    if len(path) > _LONGEST:
        raise _wrong(file, at, f"a JSONPath has at most {_LONGEST} characters")
    bare = _STRING.sub("", path)
    if bare.count("..") > 2 or (
        "?" in bare and ("," in bare or "*" in bare.partition("?")[2] or ".." in bare.partition("?")[2])
    ):
        problem = "a JSONPath has at most two `..`, and in a filter neither `..`, `*` nor several selectors"
        raise _wrong(file, at, f"{path[:200]!r}: {problem}")
    from jsonpath_rfc9535 import JSONPathError  # noqa: PLC0415

    try:
        return _environment().compile(path)
    except (JSONPathError, RecursionError, ValueError) as error:
        raise _wrong(file, at, f"{path[:200]!r} is no JSONPath: {error}") from error


def _at(document: Json, at: Place) -> Any:
    node: Any = document
    for part in at:
        node = node[part]
    return node


_STALE = "remove the action, or correct its target; `ksgen fetch` says what the release holds"


def _wrong(file: str, at: Place, problem: str, hint: str = "correct the overlay") -> KsgenError:
    return KsgenError(f"overlay: {problem}", where=f"{file}, {pointer(*at) or '/'}", hint=hint)
