"""Docstrings of methods: what is called, with what, what comes back and what can go wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.ir.spelling import spell, spell_result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.ir.nodes import Argument, Doc, Operation, Selector
    from ksgen.naming import ModelName

_PLACES = {"path": "Path variable", "query": "Query parameter", "header": "Header"}


def describe(method: Operation, prose: str | None) -> Doc:
    """The lines of a method's docstring.

    Args:
        method: The operation.
        prose: What the contract says of it.
    """
    lines = [f"`{method.title}`"]
    if prose and prose.strip():
        lines = [prose.strip().split("\n")[0], "", lines[0]]
    if method.deprecated:
        lines += ["", "Deprecated by the server."]
    arguments = list(_arguments(method))
    if arguments:
        lines += ["", "Args:", *(f"    {line}" for line in arguments)]
    if method.result.kind != "nothing":
        lines += ["", *_result(method)]
    return (
        *lines,
        "",
        "Raises:",
        "    APIError: if the server answers with an error.",
        "    TransportError: if it doesn't answer.",
    )


def _arguments(method: Operation) -> Iterator[str]:
    if method.selector is not None and not method.selector.whole:
        yield from _selected(method, method.selector)
        return
    for argument in (*method.positional, *method.keywords):
        optional = "" if argument.required else ", optional"
        yield f"{argument.name} ({spell(argument.type, _class)}{optional}): {_about(argument)}"
    if method.wildcard:
        yield "params (Mapping[str, Any], optional): The query, which the path must not hold."
    if method.wildcard and method.body:
        yield "data (Mapping[str, Any], optional): A form, in place of the body."
        yield "content (bytes | str, optional): A body that is sent as it is."
        yield "content_type (str, optional): Media type of the body; JSON by default."
    if method.media_choices:
        yield "content_type (str, optional): Media type of the body; by default it follows from the body."


def _selected(method: Operation, selector: Selector) -> Iterator[str]:
    yield "resources (str): Path variable `resources`; the names known to the server have overloads of their own."
    for argument in method.variables[1:]:
        yield f"{argument.name} ({spell(argument.type, _class)}): Path variable `{argument.name}`."
    yield "namespace (str, optional): Only in this namespace."
    if selector.filters:
        yield f"**filters: Query parameters and filters: see `filters.{selector.filters}` and, by name, its siblings."


def _about(argument: Argument) -> str:
    text = f"{_PLACES.get(argument.place, 'Form field')} `{argument.wire}`."
    if argument.place == "body":
        text = "Request body."
    if argument.default is not None:
        text += f" The server's default is {argument.default}."
    return f"{text} {' '.join(argument.prose.split())}" if argument.prose is not None else text


def _result(method: Operation) -> Iterator[str]:
    if method.result.kind == "watch":
        yield "Yields:"
        yield f"    WatchEvent[{spell(method.result.item, _class)}]: each change, as it happens."
    else:
        yield "Returns:"
        yield f"    {spell_result(method.result, _class)}: {_meaning(method)}"


def _meaning(method: Operation) -> str:
    match method.result.kind:
        case "page":
            return "the items, decoded when they are read; iterating goes on with the pages after this one."
        case "progressive":
            return "a part of the text, and where the next begins."
        case "anything":
            return "JSON, text, or None for an empty answer."
        case _:
            return "the decoded answer."


def _class(name: ModelName) -> str:
    return name.cls
