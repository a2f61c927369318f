"""The pages of operations, kinds and models."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from ksgen.catalogue import Call, handle_of
from ksgen.docs.text import block, heading, link, model_page, monospace, result_text, table, type_text, value
from ksgen.errors import counted
from ksgen.example import example
from ksgen.quote import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.catalogue import Catalogue
    from ksgen.ir import Model, Operation
    from ksgen.ir.kinds import KindGroup, KindMember, KindModule
    from ksgen.ir.nodes import Argument

Pages = dict[str, str]

_PLACES: Final = {"path": "in the path", "query": "query", "header": "header", "form": "form", "file": "file"}
_NOT_AWAITED: Final = ("Watch[", "Iterator[", "Process", "PortForward")
_SERVER: Final = '<strong class="server">The server has it, the published specification does not.</strong>'
_ERRORS: Final = '<a href="../guide.html#errors">Errors</a>'


def operations(catalogue: Catalogue, served: frozenset[tuple[str, str]]) -> Pages:
    """A page for each of KubeSphere's API groups.

    Args:
        catalogue: What the client has.
        served: Path and method, in upper case, of what only the server tells of.
    """
    groups: dict[str, list[Call]] = defaultdict(list)
    for call in catalogue.calls:
        if call.kind is None:
            groups[call.dotted.partition(".")[0]].append(call)
    pages: Pages = {}
    for group, calls in groups.items():
        lines = [f"# {markdown(group)}", "", f"{counted(len(calls), 'operation')} of `ks.{group}`.", ""]
        taken: set[str] = set()
        for call in calls:
            lines += _operation(call, catalogue.package.name, served, _anchor(call, taken))
        pages[f"reference/{group}.md"] = "\n".join(lines)
    return pages


def _anchor(call: Call, taken: set[str]) -> str:
    """The call's name; method and path too where several operations are called by one name."""
    anchor = call.dotted
    if anchor in taken:
        anchor = f"{call.dotted}-{call.method}{''.join(char if char.isalnum() else '-' for char in call.path)}"
    taken.add(anchor)
    return anchor


def _operation(call: Call, package: str, served: frozenset[tuple[str, str]], anchor: str) -> Iterator[str]:
    operation = call.operation
    yield from heading(2, call.dotted, anchor)
    if call.summary:
        yield from (markdown(call.summary), "")
    if operation is not None and (operation.path, operation.verb) in served:
        yield from (_SERVER, "")
    if operation is not None and operation.deprecated:
        yield from ("Deprecated by the server.", "")
    awaited = "" if call.returns.startswith(_NOT_AWAITED) else "await "
    yield from block("python", f"{call.call}  # KubeSphere\n{awaited}{call.call}  # AsyncKubeSphere")
    yield from block("http", f"{call.method} {call.path}")
    if operation is not None:
        yield from _parameters(operation)
        yield from (f"Returns {result_text(operation.result)}. {_ERRORS}", "")
    yield from ('??? example "A program"', "")
    yield from (f"    {line}".rstrip() for line in block("python", example(call, package)))


def _parameters(operation: Operation) -> list[str]:
    given = [(each, True) for each in operation.positional] + [(each, each.required) for each in operation.keywords]
    rows = [
        (monospace(each.name), type_text(each.type), _place(each), "yes" if needed else "", _words(each))
        for each, needed in given
    ]
    return table(("parameter", "type", "where", "required", "what it is"), rows)


def _place(argument: Argument) -> str:
    place = _PLACES.get(argument.place, argument.place)
    return f"{place}, as {monospace(argument.wire)}" if argument.wire != argument.name and place != "body" else place


def _words(argument: Argument) -> str:
    said = markdown(" ".join((argument.prose or "").split()))
    default = f" The server's default is {value(argument.default)}." if argument.default is not None else ""
    return said + default


def kinds(catalogue: Catalogue) -> Pages:
    """A page for each group of Kubernetes' kinds and of custom resources."""
    pages: Pages = {}
    for module in catalogue.package.kind_modules:
        for group in module.groups:
            pages[f"kinds/{module.name}-{group.name}.md"] = "\n".join(_group(module, group))
    return pages


def _group(module: KindModule, group: KindGroup) -> Iterator[str]:
    yield from (f"# {markdown(f'{module.name}.{group.name}')}", "")
    for version in group.versions:
        for member in version.members:
            yield from _kind(member)


def _kind(member: KindMember) -> Iterator[str]:
    handle = handle_of(member)
    yield from heading(2, handle.removeprefix("ks."), handle.removeprefix("ks."))
    model = member.models[0]
    shown = link(member.kind, model_page(model)) if model else markdown(member.kind)
    scope = "in namespaces" if member.namespaced else "of the whole cluster"
    yield from (f"{shown} of {monospace(member.api_version)}, {scope}. With `AsyncKubeSphere`, calls are awaited.", "")
    rows = [
        (monospace(each.call), f"{monospace(each.verb)} {monospace(each.path)}", _kind_returns(each.returns, member))
        for each in member.calls
    ]
    yield from table(("call", "request", "returns"), rows)
    yield from (_ERRORS, "")


def _kind_returns(text: str, member: KindMember) -> str:
    model = member.models[0]
    before, found, after = text.partition(member.kind)
    if model is None or not found:
        return monospace(text)
    return f"<code>{markdown(before)}{link(found, model_page(model))}{markdown(after)}</code>"


def models(catalogue: Catalogue) -> Pages:
    """A page for each module of models."""
    pages: Pages = {}
    for module in catalogue.package.model_modules:
        lines = [f"# {markdown(module.name)}", "", f"{counted(len(module.models), 'model')}.", ""]
        for model in module.models:
            lines += _model(model)
        pages[f"models/{module.name}.md"] = "\n".join(lines)
    return pages


def _model(model: Model) -> Iterator[str]:
    yield from heading(2, model.cls, model.name.cls)
    yield from (*(markdown(line) for line in model.doc), "")
    rows = [
        (monospace(each.name), type_text(each.type), monospace(each.wire), markdown(" ".join(each.doc)))
        for each in model.fields
    ]
    yield from table(("field", "type", "in JSON", "what it is"), rows)
