"""Rules on the paths themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .finding import Problem, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .document import Document, PathItem

VARIABLE = re.compile(r"\{([^{}]*)\}")


def variables(path: str) -> list[str]:
    """Names of the variables of a path template, in order; a pattern after a colon (`{name:.*}`) is dropped."""
    return [name.split(":", 1)[0].strip() for name in VARIABLE.findall(path)]


def leading_slash(document: Document) -> Iterator[Problem]:
    """Paths that do not begin with a slash."""
    for item in document.paths:
        if not item.path.startswith("/"):
            yield Problem("path-without-slash", item.at, f"{quote(item.path)} does not begin with '/'")


def characters(document: Document) -> Iterator[Problem]:
    """Whitespace, control and invisible characters in a path."""
    for item in document.paths:
        odd = sorted({char for char in item.path if char.isspace() or not char.isprintable()})
        if odd:
            listed = ", ".join(f"U+{ord(char):04X}" for char in odd[:8])
            yield Problem("path-characters", item.at, f"{quote(item.path)} holds {listed}")


def template(document: Document) -> Iterator[Problem]:
    """Unbalanced braces, variables without a name, and one variable used twice."""
    for item in document.paths:
        names = variables(item.path)
        if set("{}") & set(VARIABLE.sub("", item.path)):
            yield Problem("path-template", item.at, f"{quote(item.path)} has unbalanced braces")
        if "" in names:
            yield Problem("path-template", item.at, f"{quote(item.path)} has a variable without a name")
        for name in dict.fromkeys(names):
            if name and names.count(name) > 1:
                yield Problem("path-template", item.at, f"{quote(item.path)} uses the variable {quote(name)} twice")


def equivalent(document: Document) -> Iterator[Problem]:
    """Paths equal to an earlier one once variables lose their names: a request could mean either."""
    first: dict[str, PathItem] = {}
    for item in document.paths:
        earlier = first.setdefault(VARIABLE.sub("{}", item.path), item)
        if earlier is not item:
            message = f"{quote(item.path)} equals {quote(earlier.path)} but for the names of its variables"
            yield Problem("equivalent-path", item.at, message)


RULES = (leading_slash, characters, template, equivalent)
