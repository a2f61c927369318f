"""Every defect of a published Swagger 2.0 file: what admission refuses and the passes repair, and what no pass can.

The library's validator as a whole stops at the first `$ref` to nothing, and what it says of parameters carries no
place. So of it the JSON Schema of Swagger 2.0 is asked, which never follows a reference of the document, and for the
verdict on what the passes make of the document.
"""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from ksgen.contract.findings import Finding, arrange, quote
from ksgen.contract.normalise import PASSES, Document, Recorder, admit, convert
from ksgen.contract.normalise.document import referenced, simple_parameters
from ksgen.contract.validate.contract import validate_contract
from ksgen.contract.validate.shapes import swagger_problems
from ksgen.contract.wellformed import check_wellformed
from ksgen.errors import KsgenError
from ksgen.json import Json, copied, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.json import Place


UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode general categories: control, format (direction marks among them), surrogate, private, unassigned, and
line ends."""

_EXPRESSION = re.compile(r"[A-Za-z_][\w.-]*=[^=,]*(,[A-Za-z_][\w.-]*=[^=,]*)*")
_LONGEST_EXPRESSION = 1000
_NAMED = ("definitions", "parameters", "responses", "securityDefinitions", "properties", "headers")

Graph = dict[str | None, set[str | None]]


class _Listing(Recorder):
    """A recorder that lists what can't be repaired and goes on."""

    def refuse(self, rule: str, file: str, at: Place, message: str, hint: str) -> None:
        del file, hint
        self.repairs.append(Finding(rule, at, message))


def validate(doc: object, file: str) -> list[Finding]:
    """List every defect of a decoded Swagger 2.0 document, called `file` in findings. Bad input never raises.

    Returns:
        Findings in document order, one for each defect; anything but an object is itself one.
    """
    problems = [*_repairs(copied(doc) if is_object(doc) else {}), *swagger_problems(doc), *unsafe_names(doc)]
    return arrange(problems, doc, file)


def _repairs(swagger: dict[str, object]) -> Iterator[Finding]:
    """What the engine that makes the contract finds in a document, which it changes."""
    recorder = _Listing()
    document = Document("file", swagger, recorder)
    yield from admit(document)
    for repair in PASSES:
        repair(document)
    yield from (*expressions(document), *recursion(document))
    contract = convert([document], version="")
    yield from recorder.repairs
    if any(each.rule == "too-large" for each in recorder.repairs):
        return  # the passes stopped half-way: this isn't what would become the contract
    for finding in validate_contract(contract):
        if finding.severity == "error":
            yield Finding("not-repaired", (), f"the contract, {finding.pointer}: {finding.message}")
    try:
        check_wellformed(contract, "the contract", named=False)
    except KsgenError as error:
        yield Finding("not-repaired", (), f"{error.where}: {error.message}")


def unsafe_names(root: object, at: Place = ()) -> Iterator[Finding]:
    """Names that a client shows or turns into code and that aren't visible text."""
    if not is_object(root):
        for index, inner in enumerate(root if is_array(root) else ()):
            yield from unsafe_names(inner, (*at, index))
        return
    named = bool(at) and at[-1] in _NAMED
    for key, value in root.items():
        place = (*at, key)
        if named:
            yield from _unsafe(key, place)
        if key in ("name", "operationId") and isinstance(value, str) and not named:
            yield from _unsafe(value, place)
        elif key == "tags":
            tags = [tag for tag in enumerate(_elements(root, key)) if isinstance(tag[1], str)]
            yield from (problem for index, tag in tags for problem in _unsafe(str(tag), (*place, index)))
        if named or not (key in ("default", "enum", "example", "examples") or key.startswith("x-")):
            yield from unsafe_names(value, place)


def _unsafe(name: str, at: Place) -> Iterator[Finding]:
    odd = () if name.isascii() and name.isprintable() else sorted(set(filter(_is_unsafe, name)))
    if odd:
        listed = ", ".join(f"U+{ord(char):04X}" for char in odd[:8])
        yield Finding("unsafe-name", at, f"the name {quote(name)} holds {listed}")


def _is_unsafe(char: str) -> bool:
    return unicodedata.category(char) in UNSAFE


def expressions(document: Document) -> Iterator[Finding]:
    """Defaults of parameters that are written as `limit=10,page=1`: what the server takes, but no plain value."""
    for operation, index, parameter in simple_parameters(document):
        value = parameter.get("default")
        if isinstance(value, str) and len(value) <= _LONGEST_EXPRESSION and _EXPRESSION.fullmatch(value):
            at = (*operation.place(index), "default")
            yield Finding("default-is-expression", at, f"{quote(value)} is an expression, not a plain value")


def recursion(document: Document) -> Iterator[Finding]:
    """Definitions without a finite value, and those whose values never carry a datum."""
    needs: Graph = {name: set(_needs(node)) for name, node in document.definitions.items()}
    endless = _without_way_out(needs)
    for name in _recursive(document, needs, endless):
        message = f"no value of {quote(name)} ends: it requires others in it without end"
        yield Finding("impossible-recursion", ("definitions", name), message)
    contents: Graph = {name: set(_contents(node)) for name, node in document.definitions.items()}
    for name in _recursive(document, contents, _closed(contents)):
        if name not in endless:
            message = f"{quote(name)} holds nothing but itself: no value of it carries data"
            yield Finding("empty-recursion", ("definitions", name), message)


def _without_way_out(needs: Graph) -> set[str | None]:
    """Names that need one of these names: every value would be infinite."""
    sorter = TopologicalSorter(needs)
    with suppress(CycleError):  # what no circle holds back is handed out all the same
        sorter.prepare()
    left = set(needs)
    while ready := sorter.get_ready():
        left.difference_update(ready)
        sorter.done(*ready)
    return left


def _closed(contents: Graph) -> set[str | None]:
    """Names that hold nothing but these names."""
    users = _users(contents)
    waiting = [name for name, found in contents.items() if any(each not in contents for each in found)]
    left = set(contents)
    while waiting:
        name = waiting.pop()
        if name in left:
            left.discard(name)
            waiting += users.get(name, ())
    return left


def _users(graph: Graph) -> Graph:
    users: Graph = {}
    for name, found in graph.items():
        for each in found:
            users.setdefault(each, set()).add(name)
    return users


def _recursive(document: Document, graph: Graph, left: set[str | None]) -> list[str]:
    """Those of `left` that lead on and are led to within it; a bare `$ref` only passes another's defect on."""
    inner: Graph = {name: graph[name] & left for name in left}
    found = _without_way_out(_users(inner))
    return [name for name in document.definitions if name in found and "$ref" not in document.definitions[name]]


def _needs(schema: object) -> Iterator[str | None]:
    """Definitions of which every value of a schema holds a value."""
    if not is_object(schema):
        return
    if "$ref" in schema:
        yield referenced(schema)
        return
    properties, least = _member(schema, "properties"), schema.get("minItems")
    parts = [properties.get(name) for name in _elements(schema, "required") if isinstance(name, str)]
    if isinstance(least, int) and least > 0:
        parts.append(schema.get("items"))
    for part in [*parts, *_elements(schema, "allOf")]:
        yield from _needs(part)


def _contents(schema: object) -> Iterator[str | None]:
    """Definitions inside a schema; None for a place that can hold a datum."""
    if not is_object(schema):
        yield None
        return
    if "$ref" in schema:
        yield referenced(schema)
        return
    parts = [*_member(schema, "properties").values(), *_elements(schema, "allOf")]
    parts += [schema[key] for key in ("items", "additionalProperties") if schema.get(key, False) is not False]
    if not parts:
        yield None
    for part in parts:
        yield from _contents(part)


def _member(value: object, key: str) -> Json:
    """An object's member that should be an object: an empty one when it is absent or something else."""
    found = value.get(key) if is_object(value) else None
    return found if is_object(found) else {}


def _elements(value: object, key: str) -> list[object]:
    """An object's member that should be an array: an empty one when it is absent or something else."""
    found = value.get(key) if is_object(value) else None
    return found if is_array(found) else []
