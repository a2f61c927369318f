"""JSON: its Python types, pointers (RFC 6901), and strict reading (RFC 8259).

What other readers would take differently is refused, not guessed. Refused besides malformed text: a repeated key (RFC
8259 section 4 leaves its meaning open; one of two operations would vanish), NaN and infinities, half of a surrogate
pair (no UTF-8 for it), nesting deeper than `DEEPEST`, numbers of more than `LONGEST_NUMBER` digits, and more values
than `MOST_VALUES`.
"""

from __future__ import annotations

import json
import math
import re
import sys
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeGuard

from ksgen.errors import KsgenError

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
Place = tuple[str | int, ...]  # keys and indices from the root: a pointer, not yet escaped

# The published files nest 8 deep. Later stages walk the document recursively, so this stays far below Python's limit.
DEEPEST: Final = 100
LONGEST_NUMBER: Final = 300
# Each costs up to 100 bytes of memory. The published files have 25,000 to a megabyte.
MOST_VALUES: Final = 6_000_000
_SURROGATE_ESCAPE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_SWAGGER: Final = "check that this is one of KubeSphere's Swagger files, unchanged"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def count_values(value: Any, limit: int = sys.maxsize) -> int:
    """How many JSON values a value holds; counting ends at the limit."""
    count, waiting = 0, [value]
    while waiting and count < limit:
        found = waiting.pop()
        count += 1
        if is_object(found):
            waiting += found.values()
        elif is_array(found):
            waiting += found
    return count


def copied(value: Any) -> Any:
    """A copy that shares no object or array with a JSON value, several times faster than `copy.deepcopy`.

    What a value holds twice, as aliases of YAML make it, is copied twice. It nests no deeper than `DEEPEST`.
    """
    if is_object(value):
        return {key: copied(each) if isinstance(each, dict | list) else each for key, each in value.items()}
    if is_array(value):
        return [copied(each) if isinstance(each, dict | list) else each for each in value]
    return value


def is_deep(value: Any, most: int) -> bool:
    """Whether a value holds more levels of objects and arrays than that."""
    level: list[Any] = [value]
    for _ in range(most + 1):
        level = [each for each in level if isinstance(each, dict | list)]
        if not level:
            return False
        level = [inner for each in level for inner in (each.values() if is_object(each) else each)]
    return True


def pointer(*parts: str | int) -> str:
    """Join reference tokens into a pointer: `~` becomes `~0`, `/` becomes `~1` (RFC 6901 section 3)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def parse_json(data: bytes, where: str, *, hint: str = _SWAGGER) -> Any:
    """Decode `data`; `where` (a file or a URL) names it in errors, `hint` says what to do about them.

    Raises:
        KsgenError: It isn't UTF-8, isn't JSON, or is one of the refused forms above.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KsgenError(f"not UTF-8 at byte {error.start}", where=where, hint=_hint(data, hint)) from error
    values = sum(map(data.count, (b"[", b"{", b",")))
    if values > MOST_VALUES:
        raise KsgenError(
            f"it may hold {values:,} values; {MOST_VALUES:,} are the most that is read",
            where=where,
            hint=_hint(data, hint),
        )
    try:
        document = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_constant, parse_float=_finite, parse_int=_integer
        )
    except json.JSONDecodeError as error:
        place = f"{where}, line {error.lineno}, column {error.colno}"
        raise KsgenError(f"not JSON: {error.msg}", where=place, hint=_hint(data, hint)) from error
    except RecursionError as error:
        raise _too_deep(where, hint) from error
    except ValueError as error:  # from the hooks below, and for integers of thousands of digits
        raise KsgenError(f"not usable JSON: {error}", where=where, hint=_hint(data, hint)) from error
    if is_deep(document, DEEPEST):
        raise _too_deep(where, hint)
    for half in _half_pairs(document, ()) if _SURROGATE_ESCAPE.search(text) else ():
        raise KsgenError(
            "a string holds half of a surrogate pair, which no UTF-8 can carry",
            where=f"{where}#{pointer(*half)}",
            hint="correct the escape (\\uD800 to \\uDFFF come in pairs)",
        )
    return document


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"the key {key[:200]!r} is repeated within one object")
            seen.add(key)
    return result


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} isn't a JSON number")


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError(f"a number of {len(digits)} digits; {LONGEST_NUMBER} are the most that is read")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"the number {digits[:40]} is too large")
    return number


def _half_pairs(value: Any, place: Place) -> Iterator[Place]:
    """Where a text, or the key of one, holds half of a surrogate pair."""
    if isinstance(value, str) and _SURROGATE.search(value):
        yield place
    children = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
    for token, child in children:
        if isinstance(token, str) and _SURROGATE.search(token):
            yield place
        yield from _half_pairs(child, (*place, token))


def _too_deep(where: str, hint: str) -> KsgenError:
    return KsgenError(f"nested deeper than {DEEPEST} levels", where=where, hint=hint)


def _hint(data: bytes, otherwise: str) -> str:
    start = data[:200].lstrip().lower()
    if start.startswith((b"<!doctype", b"<html", b"<")):
        return "this is a web page (a login? a proxy?): open the address in a browser, or name another with --from"
    if not start:
        return "the file is empty: check the ref and the source"
    return otherwise
