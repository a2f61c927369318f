"""Docstrings of methods: what one does, its method and path, and the arguments that need saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.render.fill import Doc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.ir.nodes import Operation, Selector


def described(method: Operation) -> Doc:
    """The lines of a method's docstring."""
    lines = [*([method.summary] if method.summary else []), f"`{method.title}`"]
    if method.deprecated:
        lines += ["", "Deprecated by the server."]
    arguments = list(_arguments(method))
    if arguments:
        lines += ["", "Args:", *(f"    {line}" for line in arguments)]
    return Doc(lines)


def _arguments(method: Operation) -> Iterator[str]:
    if method.selector is not None and not method.selector.whole:
        yield from _selected(method.selector)
        return
    for argument in (*method.positional, *method.keywords):
        if about := argument.about:
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
