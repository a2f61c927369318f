"""Docstrings of methods: what it does, method and path, and the arguments that need saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.ir.nodes import Argument, Doc, Operation, Selector

# What is said where there is nothing to say but the name.
_SAYS_LITTLE = ("Name of the ", "Sent as the ")


def describe(method: Operation, prose: str | None) -> Doc:
    """The lines of a method's docstring.

    Args:
        method: The operation.
        prose: What the contract says of it.
    """
    lines = [f"`{method.title}`"]
    if prose and prose.strip():
        lines = [prose.strip().split("\n")[0], lines[0]]
    if method.deprecated:
        lines += ["", "Deprecated by the server."]
    arguments = list(_arguments(method))
    if arguments:
        lines += ["", "Args:", *(f"    {line}" for line in arguments)]
    return tuple(lines)


def _arguments(method: Operation) -> Iterator[str]:
    if method.selector is not None and not method.selector.whole:
        yield from _selected(method.selector)
        return
    for argument in (*method.positional, *method.keywords):
        if about := about_argument(argument):
            yield f"{argument.name}: {about}"
    if method.wildcard:
        yield "params: The query, which the path must not hold."
    if method.wildcard and method.body:
        yield "data: A form, in place of the body."
        yield "content: A body that is sent as it is."
        yield "content_type: Media type of the body; JSON by default."
    if method.media_choices:
        yield "content_type: Media type of the body; by default it follows from the body."


def _selected(selector: Selector) -> Iterator[str]:
    yield "resources: Plural name of a kind, e.g. `pods`; the names known to the server have overloads of their own."
    yield "namespace: Only in this project."
    if selector.filters:
        yield f"**filters: Query parameters and filters: see `filters.{selector.filters}` and, by name, its siblings."


def about_argument(argument: Argument) -> str:
    """What an argument's name and type don't say; empty if that is nothing."""
    prose = " ".join((argument.prose or "").split())
    parts = [prose] if prose and not prose.startswith(_SAYS_LITTLE) else []
    if argument.place != "body" and snake(argument.wire) != argument.name:
        parts.append(f"Sent as `{argument.wire}`.")
    if argument.default is not None:
        parts.append(f"The server's default is {argument.default}.")
    return " ".join(parts)
