"""The pages of operations, kinds and models."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from ksgen.docs.catalogue import example
from ksgen.errors import counted
from ksgen.ir.calls import calls_of
from ksgen.ir.types import spell, spell_result
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ksgen.docs.catalogue import Catalogue
    from ksgen.docs.methods import Method
    from ksgen.ir import Model, Operation
    from ksgen.ir.calls import KindCall
    from ksgen.ir.kinds import KindGroup, KindModule
    from ksgen.ir.nodes import Argument, ModelModule
    from ksgen.ir.types import Result, Type
    from ksgen.kinds.table import Kind
    from ksgen.naming.models import ModelName

Pages = dict[str, str]

CALLS: Final = "kinds/calls"
_PLACES: Final = {"path": "in the path", "query": "query", "header": "header", "form": "form", "file": "file"}
_NOT_AWAITED: Final = ("Watch[", "Iterator[", "Process", "PortForward")
_SERVER: Final = '<strong class="server">The server has it, the published specification does not.</strong>'
_MEASURING: Final = frozenset({"monitoring", "metering"})
_ERRORS: Final = '<a href="../guide.html#errors">errors of any call</a>'
_ROWS: Final = 140  # of tables on a page; a browser opens as many in half a second
_SMALL: Final = 50  # what has fewer stays with its like
_HEAD: Final = 5  # rows that all but the table of an operation is worth


class Reference:
    """The pages.

    Args:
        catalogue: What the client has.
        served: Path and method, in upper case, of what only the server tells of.
        methods: What can be done with a kind's objects.
    """

    def __init__(self, catalogue: Catalogue, served: frozenset[tuple[str, str]], methods: Mapping[str, Method]) -> None:
        self.catalogue = catalogue
        self._served = served
        self._methods = methods
        self._models = model_pages(catalogue.package.model_modules)
        self._places = places(self._models)
        self._linked = Linked(self._places)

    def operations(self) -> Pages:
        """KubeSphere's own operations, by the beginning of their names."""
        pages: Pages = {}
        for name, calls in operation_pages(self.catalogue.own()).items():
            lines = [f"# {markdown(name)}", "", f"{counted(len(calls), 'operation')} of `ks.{name}`.", ""]
            taken: set[str] = set()
            for call in calls:
                lines += self._operation(call, _anchor(call, taken))
            pages[f"reference/{name}.md"] = "\n".join(lines)
        return pages

    def _operation(self, call: Operation, anchor: str) -> Iterator[str]:
        yield from heading(2, call.called, anchor)
        if call.summary:
            yield from (prose(call.summary), "")
        if (call.path, call.verb) in self._served:
            yield from (_SERVER, "")
        if call.deprecated:
            yield from ("Deprecated by the server.", "")
        awaited = "" if call.returns.startswith(_NOT_AWAITED) else '<span class="k">await</span> '
        written = markdown(call.call)
        yield from listing(
            (
                f'{written}  <span class="c1"># KubeSphere</span>',
                f'{awaited}{written}  <span class="c1"># AsyncKubeSphere</span>',
            )
        )
        yield from listing((markdown(f"{call.verb} {call.target}"),))
        yield from self._parameters(call)
        yield from (f"Returns {self._linked.result(call.result)}. {_raises(call)}", "")
        yield from ('??? example "A program"', "")
        program = example(call, self.catalogue.package.name)
        yield from (f"    {line}".rstrip() for line in block("python", program))

    def _parameters(self, operation: Operation) -> list[str]:
        given = [(each, True) for each in operation.positional]
        given += [(each, each.required) for each in operation.keywords]
        rows = [
            (monospace(each.name), self._linked.type(each.type), _place(each), "yes" if needed else "", _words(each))
            for each, needed in given
        ]
        return table(("parameter", "type", "where", "required", "what it is"), rows)

    def kinds(self) -> Pages:
        """A page for each group of Kubernetes' kinds and of custom resources, and one for what is done with them."""
        pages: Pages = {f"{CALLS}.md": "\n".join(self._calls())}
        for module in self.catalogue.package.kind_modules:
            for group in module.groups:
                pages[f"kinds/{module.name}.{group.name}.md"] = "\n".join(self._group(module, group))
        return pages

    def _calls(self) -> Iterator[str]:
        yield from ("# What can be done with kinds", "")
        yield from (
            "What each call takes, for every kind that has it. `T` is the kind's model. With `AsyncKubeSphere`, all "
            f"but `watch`, `exec`, `attach` and `port_forward` are awaited. All raise the {_ERRORS}.",
            "",
        )
        for name in sorted(self._methods):
            method = self._methods[name]
            yield from heading(2, name, name)
            yield from (prose(method.text), "")
            rows = [
                (monospace(each.name), monospace(each.type), "yes" if each.required else "", prose(each.text))
                for each in method.parameters
            ]
            yield from table(("parameter", "type", "required", "what it is"), rows)
            yield from (f"Returns {monospace(method.returns)}.", "")

    def _group(self, module: KindModule, group: KindGroup) -> Iterator[str]:
        yield from (f"# {markdown(f'{module.name}.{group.name}')}", "")
        for member in group.members:
            yield from self._kind(member)

    def _kind(self, member: Kind) -> Iterator[str]:
        yield from heading(2, member.handle, member.handle)
        model = member.model
        shown = link(member.kind, self._places[model]) if model else markdown(member.kind)
        scope = "in namespaces" if member.namespaced else "of the whole cluster"
        yield from (f"{shown} of {monospace(member.api_version)}, {scope}.", "")
        rows = [
            (
                self._linked_call(row),
                f"{monospace(row.verb)} {monospace(row.target)}",
                self._returns(row, member),
            )
            for row in calls_of(member)
        ]
        yield from table(("call", "request", "returns"), rows)

    def _linked_call(self, row: KindCall) -> str:
        """The call below the kind's own place, its name leading to its parameters."""
        called, _, given = row.call.partition("(")
        name = called.rpartition(".")[2]
        if name not in self._methods:
            return monospace(row.call)
        return f'<code class="call">{link(name, f"calls.html#{name}")}{markdown(f"({given}")}</code>'

    def _returns(self, row: KindCall, member: Kind) -> str:
        model = member.model
        before, found, after = row.returns.partition(member.kind)
        if model is None or not found:
            return monospace(row.returns)
        return f"<code>{markdown(before)}{link(found, self._places[model])}{markdown(after)}</code>"

    def models(self) -> Pages:
        """A page for each module of models, several for a large one."""
        pages: Pages = {}
        for name, models in self._models.items():
            lines = [f"# {markdown(name)}", "", f"{counted(len(models), 'model')}.", ""]
            for model in models:
                lines += self._model(model)
            pages[f"models/{name}.md"] = "\n".join(lines)
        return pages

    def _model(self, model: Model) -> Iterator[str]:
        yield from heading(2, model.cls, model.name.cls)
        yield from (*(prose(line) for line in model.doc), "")
        rows = [
            (monospace(each.name), self._linked.type(each.type), _wire(each.name, each.wire), prose(" ".join(each.doc)))
            for each in model.fields
        ]
        yield from table(("field", "type", "in JSON", "what it is"), rows)


def _anchor(call: Operation, taken: set[str]) -> str:
    """The call's name; method and path too where several operations are called by one name."""
    anchor = call.called
    if anchor in taken:
        anchor = f"{call.called}-{call.verb}{''.join(char if char.isalnum() else '-' for char in call.target)}"
    taken.add(anchor)
    return anchor


def _raises(operation: Operation) -> str:
    """The errors that calls like this meet, and where all of them are."""
    own: list[str] = []
    if operation.positional and operation.verb != "POST":
        own.append("NotFoundError")
    if operation.verb == "POST" and operation.dotted.endswith(".create"):
        own.append("AlreadyExistsError")
    if operation.verb in {"PUT", "PATCH"}:
        own.append("ConflictError")
    if operation.verb in {"POST", "PUT", "PATCH"}:
        own += ["BadRequestError", "UnprocessableEntityError"]
    if operation.dotted.partition(".")[0] in _MEASURING:
        own.append("BackendError")
    told = ", ".join(map(monospace, own))
    return f"Raises {told}, and the other {_ERRORS}." if own else f"Raises the {_ERRORS}."


def _wire(name: str, wire: str) -> str:
    return monospace(wire) if wire != name else ""


def _place(argument: Argument) -> str:
    place = _PLACES.get(argument.place, argument.place)
    return f"{place}, as {monospace(argument.wire)}" if argument.wire != argument.name and place != "body" else place


def _words(argument: Argument) -> str:
    default = f" The server's default is {value(argument.default)}." if argument.default is not None else ""
    return prose(argument.prose or "") + default


# --- which page holds what: pages stay small enough to open at once, and each thing has one place


def operation_pages(calls: Iterable[Operation]) -> dict[str, list[Operation]]:
    """Calls by the page's name, which is the beginning that their names share: `iam.v1alpha2.users`."""
    groups: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for call in calls:
        groups[call.called.partition(".")[0],].append(call)
    pages: dict[str, list[Operation]] = {}
    for prefix, group in groups.items():
        pages |= {".".join(name): held for name, held in _split(prefix, group).items()}
    return pages


def _split(prefix: tuple[str, ...], calls: Sequence[Operation]) -> dict[tuple[str, ...], list[Operation]]:
    """The calls whose names begin so, on one page or, where they are too many, on one for each longer beginning."""
    if _rows(calls) <= _ROWS:
        return {prefix: list(calls)}
    groups: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for call in calls:
        groups[tuple(call.called.split(".")[: len(prefix) + 1])].append(call)
    pages: dict[tuple[str, ...], list[Operation]] = {}
    for name, group in sorted(groups.items(), key=lambda each: _rows(each[1])):
        leaf = name == tuple(group[0].dotted.split("."))
        if leaf or (_rows(group) < _SMALL and _rows([*pages.get(prefix, ()), *group]) <= _ROWS):
            pages.setdefault(prefix, []).extend(group)
        else:
            pages |= _split(name, group)
    if prefix in pages:
        pages[prefix].sort(key=lambda each: (each.called, each.target))
    return pages


def _rows(calls: Sequence[Operation]) -> int:
    return sum(_HEAD + len(each.positional) + len(each.keywords) for each in calls)


def model_pages(modules: Iterable[ModelModule]) -> dict[str, list[Model]]:
    """Models by the page's name: the module's, and of a large module's further pages that of the first model, too."""
    pages: dict[str, list[Model]] = {}
    for module in modules:
        name, rows = str(module.name), 0
        for model in module.models:
            size = _HEAD + len(model.fields)
            if rows and rows + size > _ROWS:
                name, rows = f"{module.name}-{model.name.cls}", 0
            pages.setdefault(name, []).append(model)
            rows += size
    return pages


def places(pages: Mapping[str, Iterable[Model]]) -> dict[ModelName, str]:
    """Where each model is, from a page in a folder of its own."""
    return {model.name: f"../models/{name}.html#{model.name.cls}" for name, held in pages.items() for model in held}


# --- what pages are written with. Foreign text can be nothing but text in them.

_MARK: Final = re.compile("\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002")


def monospace(text: str) -> str:
    """Inline code, in a table too."""
    return f"<code>{markdown(text)}</code>"


def block(language: str, text: str) -> list[str]:
    """A block of code."""
    fence = "`" * max([3, *(len(each) + 1 for each in re.findall("`+", text))])
    return [f"{fence}{language}", *text.splitlines(), fence, ""]


def listing(lines: Iterable[str]) -> list[str]:
    """A block of code that is HTML already; it costs a browser little, of which it gets hundreds."""
    return ['<div class="highlight"><pre><code>' + "\n".join(lines) + "</code></pre></div>", ""]


def heading(level: int, text: str, anchor: str) -> list[str]:
    """A heading that links lead to."""
    return [f"{'#' * level} {markdown(text)} {{ #{anchor} }}", ""]


def link(text: str, target: str) -> str:
    """A link to a page of this site."""
    return f'<a href="{escape(target)}">{markdown(text)}</a>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table of cells that are Markdown already; nothing where there are no rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(head)} |", "|---" * len(head) + "|", *lines, ""] if lines else []


def prose(text: str) -> str:
    """A sentence: what stands between back-ticks is code."""
    parts = " ".join(text.split()).split("`")
    if len(parts) % 2 == 0:
        return markdown("`".join(parts))
    return "".join(monospace(each) if index % 2 else markdown(each) for index, each in enumerate(parts))


@dataclass(frozen=True, slots=True)
class Linked:
    """Types for reading, their models linked.

    Attributes:
        places: Where each model is.
    """

    places: Mapping[ModelName, str]

    def type(self, kind: Type) -> str:
        """A type."""
        return _linked(spell(kind, self._marked))

    def result(self, result: Result) -> str:
        """What a call returns."""
        return _linked(spell_result(result, self._marked))

    def _marked(self, name: ModelName) -> str:
        return f"\ue000{self.places[name]}\ue001{name.cls}\ue002"


def value(default: object) -> str:
    """A default."""
    return monospace(json.dumps(default))


def _linked(text: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _MARK.finditer(text):
        parts += [markdown(text[end : found.start()]), link(found[2], found[1])]
        end = found.end()
    return f"<code>{''.join(parts)}{markdown(text[end:])}</code>"
