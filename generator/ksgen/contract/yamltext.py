"""YAML for what JSON can hold: anything else is refused, not guessed.

Refused besides malformed text: a repeated key, keys that are no strings, dates and other types that JSON lacks, NaN
and infinities, halves of surrogate pairs, deep nesting, and aliases that unfold into more than `LARGEST` values.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import yaml

from ksgen.errors import KsgenError
from ksgen.json import DEEPEST, is_array, is_object, pointer

if TYPE_CHECKING:
    from collections.abc import Hashable

LARGEST: Final = 100_000

Place = tuple[str | int, ...]


def parse_yaml(data: bytes, where: str) -> Any:
    """Decode `data` to plain JSON values; `where` names the file in errors.

    Raises:
        KsgenError: It isn't YAML, or is one of the refused forms above.
    """
    try:
        document = yaml.load(data, _Loader)  # noqa: S506 (it is a SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise KsgenError(f"not YAML: {' '.join(str(error).split())}", where=where, hint=_HINT) from error
    return _Plain(where).value(document, ())


class _Loader(yaml.SafeLoader):
    """A mapping with a repeated key is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build a mapping, as the base class does."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"the key {key.value!r} is repeated", problem_mark=key.start_mark
                )
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)


class _Plain:
    """Rebuilds a decoded document, so that no two parts of it are one object."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._count = 0

    def value(self, value: Any, at: Place) -> Any:
        """The same value, if JSON can hold it."""
        self._count += 1
        if len(at) > DEEPEST or self._count > LARGEST:
            raise self._wrong(at[:8], f"nested deeper than {DEEPEST} levels, or of more than {LARGEST} values")
        if is_object(value):
            return {self._key(key, at): self.value(each, (*at, key)) for key, each in value.items()}
        if is_array(value):
            return [self.value(each, (*at, index)) for index, each in enumerate(value)]
        if isinstance(value, str):
            return self._text(value, at)
        if value is None or isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
            return value
        kind = repr(value) if isinstance(value, float) else f"a {type(value).__name__}"
        raise self._wrong(at, f"{kind} is no JSON value; quote it if it is text")

    def _key(self, key: object, at: Place) -> str:
        if not isinstance(key, str):
            raise self._wrong(at, f"the key {key!r} is no string; quote it")
        return self._text(key, at)

    def _text(self, text: str, at: Place) -> str:
        try:
            # YAML leaves the two halves as they are where JSON's escapes mean one character.
            return text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            raise self._wrong(at, "a string holds half of a surrogate pair") from None

    def _wrong(self, at: Place, problem: str) -> KsgenError:
        return KsgenError(problem, where=f"{self._where}, {pointer(*at) or '/'}", hint=_HINT)


_HINT: Final = "correct the file"
