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


def fields(text: str, *, any_case: bool = False) -> Callable[[dict[str, Any]], bool]:
    """Whether an object's fields fit: `metadata.name=x,status.phase!=Running`, and `spec.email~x` in any case."""
    tests = [_in_any_case(term) if any_case and "~" in term else _field(term) for term in text.split(",") if term]
    return lambda item: all(test(item) for test in tests)


def _in_any_case(term: str) -> Callable[[dict[str, Any]], bool]:
    path, _, value = term.partition("~")
    return lambda item: _text_at(item, path).lower() == value.lower()


def _field(term: str) -> Callable[[dict[str, Any]], bool]:
    path, sign, value = term.partition("!=") if "!=" in term else term.partition("=")

    def fits(item: dict[str, Any]) -> bool:
        return (_text_at(item, path) == value.lstrip("=")) == (sign != "!=")

    return fits


def _text_at(item: dict[str, Any], path: str) -> str:
    found: Any = item
    for part in path.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return str(found if found is not None else "")
