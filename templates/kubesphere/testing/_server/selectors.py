"""Label and field selectors (Kubernetes API conventions)."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_SET = re.compile(r"(?P<key>\S+)\s+(?P<op>in|notin)\s+\((?P<values>[^)]*)\)")
_TERM = re.compile(r",(?![^()]*\))")


def labels(text: str) -> Callable[[dict[str, Any]], bool]:
    """Whether an object's labels fit: `k=v`, `k!=v`, `k`, `!k`, `k in (a,b)`, `k notin (a,b)`."""
    tests = [_label(term.strip()) for term in _TERM.split(text) if term.strip()]
    return lambda item: all(test(item["metadata"].get("labels") or {}) for test in tests)


def _label(term: str) -> Callable[[dict[str, str]], bool]:
    if found := _SET.fullmatch(term):
        key, values = found["key"], {each.strip() for each in found["values"].split(",")}
        wanted = found["op"] == "in"
        return lambda given: (given.get(key) in values) == wanted
    for sign in ("!=", "==", "="):
        key, found_sign, value = term.partition(sign)
        if found_sign:
            return lambda given: (given.get(key.strip()) == value.strip()) == (sign != "!=")
    if term.startswith("!"):
        return lambda given: term[1:] not in given
    return lambda given: term in given


def fields(text: str) -> Callable[[dict[str, Any]], bool]:
    """Whether an object's fields fit: `metadata.name=x,status.phase!=Running`."""
    tests = [_field(term) for term in text.split(",") if term]
    return lambda item: all(test(item) for test in tests)


def _field(term: str) -> Callable[[dict[str, Any]], bool]:
    path, sign, value = term.partition("!=") if "!=" in term else term.partition("=")

    def fits(item: dict[str, Any]) -> bool:
        found: Any = item
        for part in path.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return (str(found if found is not None else "") == value.lstrip("=")) == (sign != "!=")

    return fits
