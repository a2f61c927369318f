"""Docstrings of methods: what is called, with what, what comes back and what can go wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.ir.nodes import Argument, Method, Selector
    from ksgen.json import Json


def describe(method: Method, node: Json, title: str) -> list[str]:
    """The lines of a method's docstring, unquoted."""
    lines = [f"`{title}`"]
    prose = node.get("summary") or node.get("description")
    if isinstance(prose, str) and prose.strip():
        lines = [prose.strip().split("\n")[0], "", lines[0]]
    if method.deprecated:
        lines += ["", "Deprecated by the server."]
    arguments = list(_arguments(method, node))
    if arguments:
        lines += ["", "Args:", *(f"    {line}" for line in arguments)]
    if method.returns != "None" or method.watch:
        lines += ["", "Yields:" if method.watch else "Returns:", f"    {_result(method)}"]
    return [
        *lines,
        "",
        "Raises:",
        "    APIError: if the server answers with an error.",
        "    TransportError: if it doesn't answer.",
    ]


def _arguments(method: Method, node: Json) -> Iterator[str]:
    if method.selector is not None:
        yield from _selected(method, method.selector)
        return
    described = {each["name"]: each for each in node.get("parameters", [])}
    for argument in (*method.positional, *method.keywords):
        wire = str(argument.wire)[1:-1]
        yield f"{argument.name} ({_type(argument)}): {_about(argument, method, wire, described.get(wire, {}))}"
    if method.content_types:
        yield "content_type (str, optional): Media type of the body; by default it follows from the body."


def _selected(method: Method, selector: Selector) -> Iterator[str]:
    yield "resources (str): Path variable `resources`; the names known to the server have overloads of their own."
    for argument in method.path_arguments[1:]:
        yield f"{argument.name} ({_type(argument)}): Path variable `{argument.name}`."
    yield "namespace (str, optional): Only in this namespace."
    if selector.filters:
        yield f"**filters: Query parameters and filters: see `filters.{selector.filters}` and, by name, its siblings."


def _type(argument: Argument) -> str:
    text = argument.annotation.removesuffix(" | None")
    return f"{text}, optional" if argument.default is not None else text


def _about(argument: Argument, method: Method, wire: str, node: Json) -> str:
    place = _place(argument, method)
    text = f"{place} `{wire}`." if argument is not method.body else "Request body."
    default = node.get("schema", {}).get("default")
    if default is not None:
        text += f" The server's default is {default}."
    prose = node.get("description")
    return f"{text} {' '.join(prose.split())}" if isinstance(prose, str) else text


def _place(argument: Argument, method: Method) -> str:
    if argument in method.path_arguments:
        return "Path variable"
    if argument in method.query:
        return "Query parameter"
    return "Header" if argument in method.header else "Form field"


def _result(method: Method) -> str:
    return f"{'WatchEvent[' if method.watch else ''}{method.returns}{']' if method.watch else ''}: {_meaning(method)}"


def _meaning(method: Method) -> str:
    if method.watch:
        return "each change, as it happens."
    if method.returns.startswith("Page["):
        return "the items, decoded when they are read; iterating goes on with the pages after this one."
    return "the decoded answer." if method.returns != "Any" else "JSON, text, or None for an empty answer."
