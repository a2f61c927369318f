"""Overlays: reviewed changes of a contract, each with its reason (OpenAPI Overlay Specification 1.0 and 1.1).

Targets are JSONPath (RFC 9535). Stricter than the specification in two points: an action must say why
(`description`), and one that matches nothing is an error, so that no stale correction survives unnoticed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec
import yaml

from ksgen import strict
from ksgen.contract.texts import parse_yaml
from ksgen.errors import KsgenError
from ksgen.json import DEEPEST, Json, Place, copied, count_values, is_array, is_deep, is_object, pointer

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathQuery

    from ksgen.contract.findings import Recorder

VERSIONS: Final = ("1.0.", "1.1.")
_ACTION_KEYS: Final = {"target", "description", "update", "remove", "copy"}
_STALE: Final = "remove the action, or correct its target; `ksgen fetch` says what the release holds"
_MOST_TOUCHED: Final = 1_000_000
_LONGEST: Final = 1000
_STRING: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


class Action(msgspec.Struct, frozen=True):
    """One action: where, why, and what is merged there, copied there, or that it is removed; `index` in its file."""

    target: str = ""
    description: str = ""
    update: Any = None
    remove: bool = False
    copy: str | None = None
    index: int = 0

    def written(self) -> Json:
        """The action as it is written in a file."""
        change = {"remove": True} if self.remove else {"copy": self.copy} if self.copy else {"update": self.update}
        return {"target": self.target, "description": self.description, **change}


class _Document(msgspec.Struct):
    overlay: str
    actions: list[Action]
    info: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Overlay:
    """A parsed overlay file."""

    file: str
    actions: tuple[Action, ...]


def loads(raw: bytes, file: str) -> Overlay:
    """Parse the bytes of an overlay file.

    Raises:
        KsgenError: if they aren't YAML or no overlay; names the JSON pointer.
    """
    document = parse_yaml(raw, file)
    read = strict.read(document, _Document, file, noun="overlay", hint="correct the overlay")
    if not read.overlay.startswith(VERSIONS):
        raise _wrong(file, ("overlay",), "`overlay` must be 1.0.x or 1.1.x")
    keys = [set[str](node) for node in document["actions"]]
    return Overlay(file, tuple(_checked(each, keys[index], index, file) for index, each in enumerate(read.actions)))


def _checked(read: Action, keys: set[str], index: int, file: str) -> Action:
    at = ("actions", index)
    for key in sorted(keys - _ACTION_KEYS):
        if not key.startswith("x-"):
            raise _wrong(file, (*at, key), "unknown key")
    for key, text in (("target", read.target), ("description", read.description)):
        if not text.strip():
            raise _wrong(file, (*at, key), f"an action needs a `{key}`" + (": its reason" * (key == "description")))
    if sum((read.update is not None and read.update is not False, read.remove, read.copy is not None)) != 1:
        raise _wrong(file, at, "an action has one of `update`, `remove: true` and `copy`")
    for key, path in (("target", read.target), ("copy", read.copy)):
        if path is not None:
            _compiled(path, file, (*at, key))
    return msgspec.structs.replace(read, description=" ".join(read.description.split()), index=index)


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


def apply(overlay: Overlay, document: Json, recorder: Recorder) -> None:
    """Apply every action, in order, to `document` in place, and record what each does in each place.

    Raises:
        KsgenError: if a target is no JSONPath, matches nothing, or can't take the change; names the action.
    """
    editing = Editing(overlay.file, document, recorder)
    for action in overlay.actions:
        editing.apply(action)


class Editing:
    """A document that actions change in place, one by one; how many values they touch together is bounded."""

    def __init__(self, file: str, document: Json, recorder: Recorder) -> None:
        self._recorder = recorder
        self._file = file
        self._document = document
        self._spare = _MOST_TOUCHED + 4 * count_values(document)

    def locations(self, action: Action, path: str) -> list[Place]:
        """Where a JSONPath of an action leads, each place once; the work is bounded by the size of the document.

        Raises:
            KsgenError: if it is none; names the action.
        """
        from jsonpath_rfc9535 import JSONPathError, JSONPathNode  # noqa: PLC0415 (a build with nothing to do needs none)

        nodes = [JSONPathNode(value=self._document, location=(), parent=None, root=self._document)]
        try:
            for segment in _compiled(path, self._file, ("actions", action.index)).segments:
                # Each place once after each step: `[*,*]` would double them every time.
                nodes = list({node.location: node for node in segment.resolve(nodes)}.values())
        except (JSONPathError, RecursionError) as error:
            raise self._wrong(action, f"{path[:200]!r} is no JSONPath: {error}") from error
        return [node.location for node in nodes]

    def apply(self, action: Action) -> None:
        """Apply one action.

        Raises:
            KsgenError: if its target is no JSONPath, matches nothing, or can't take the change; names the action.
        """
        found = self.locations(action, action.target)
        if not found:
            raise self._wrong(action, f"matches nothing: {action.target}", hint=_STALE)
        self.apply_at(action, found)

    def apply_at(self, action: Action, found: list[Place]) -> None:
        """Apply one action where its target was located, with nothing applied since.

        Raises:
            KsgenError: if a place can't take the change; names the action.
        """
        if action.remove:
            # From the last to the first: removing an element must not move those still to be removed.
            found.sort(key=lambda at: [(isinstance(part, str), part) for part in at], reverse=True)
        for at in found:
            self._apply_one(action, at)

    def _apply_one(self, action: Action, at: Place) -> None:
        if not at:
            raise self._wrong(action, "the whole document can't be the target")
        try:
            parent = self._value(at[:-1])
            there = parent[at[-1]]
        except (LookupError, TypeError):
            raise self._wrong(action, f"{pointer(*at)} is no longer there") from None
        before = self._copied(action, at, there)
        if action.remove:
            del parent[at[-1]]
            self._recorder.add("overlay", "contract", at, before, "removed", action.description)
            return
        value = action.update
        if action.copy is not None:
            sources = self.locations(action, action.copy)
            if len(sources) != 1:
                raise self._wrong(action, f"{len(sources)} matches, one is needed", "copy")
            value = self._value(sources[0])
        if not isinstance(there, dict | list):
            raise self._wrong(action, f"{pointer(*at)} is neither an object nor an array")
        parent[at[-1]] = _merged(there, self._copied(action, at, value))
        self._recorder.add("overlay", "contract", at, before, parent[at[-1]], action.description)

    def _copied(self, action: Action, at: Place, value: Any) -> Any:
        """A copy of a value for a place: actions that copy each other's work would make billions.

        Raises:
            KsgenError: more values than there are to spare, or the document would nest too deep.
        """
        count = count_values(value, self._spare)
        if count >= self._spare:
            problem = (
                "all actions together touch too much: a million values more than four times what the document holds"
            )
            raise self._wrong(action, problem)
        if is_deep(value, DEEPEST - len(at)):
            raise self._wrong(action, f"the document would nest deeper than {DEEPEST} levels")
        self._spare -= count
        return copied(value)

    def _value(self, at: Place) -> Any:
        node: Any = self._document
        for part in at:
            node = node[part]
        return node

    def _wrong(self, action: Action, problem: str, *below: str, hint: str = "correct the overlay") -> KsgenError:
        return _wrong(self._file, ("actions", action.index, *below), problem, hint)


def _merged(target: Any, value: Any) -> Any:
    """Objects merge, recursively; an array grows by the value or, given an array, its values; the rest is replaced."""
    if is_object(target) and is_object(value):
        for key, each in value.items():
            target[key] = _merged(target[key], each) if key in target else each
        return target
    if is_array(target):
        return [*target, *value] if is_array(value) else [*target, value]
    return value


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


def _wrong(file: str, at: Place, problem: str, hint: str = "correct the overlay") -> KsgenError:
    return KsgenError(f"overlay: {problem}", where=f"{file}, {pointer(*at) or '/'}", hint=hint)
