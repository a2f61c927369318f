"""JSON texts as a server might send them: what a schema says, and noise that it doesn't."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from support.conformance.contracts import Contract, Json

# Numbers whose text gets lost by most ways of reading JSON, beside ordinary ones.
NUMBERS = (
    "0", "-0", "7", "1.10", "1.0", "-0.0", "1E5", "1e400", "1e-400", "0.1", "12345678901234567890123",
    "-9223372036854775809", "18446744073709551616", "123456789.123456789123456789", "9" * 400, "9" * 5000,
)  # fmt: skip
TEXTS = ("", "text", "2026-01-02T03:04:05.123456789Z", "1.50Gi", "-0", 'ü漢😀\\ "/\u2028', "a/b~c", "\x00\x7f")
_DEEPEST = 5


class Noise:
    """Makes JSON texts, the same for the same seed.

    Args:
        contract: What the schemas are of.
        seed: What to begin with.
        share: How much of it is noise, 0 to 1.
    """

    def __init__(self, contract: Contract, seed: int, share: float) -> None:
        self._contract = contract
        self._random = Random(seed)
        self._share = share

    def text(self, schema: Json, depth: int = 0) -> str:
        """The text of a value that the schema allows, or of noise."""
        if depth and self._random.random() < self._share:
            return self.noise(depth)
        schema = self._contract.resolve(schema)
        kind = schema.get("type")
        kind = next((each for each in kind if each != "null"), None) if isinstance(kind, list) else kind
        if kind == "array":
            items = schema.get("items", {})
            return self._array([self.text(items, depth + 1) for _ in range(self._random.randint(0, 2))], depth)
        if kind == "object":
            return self.object(schema, depth)
        if kind in ("integer", "number"):
            return self._random.choice(NUMBERS)
        return json.dumps(self._random.choice(TEXTS), ensure_ascii=False) if kind == "string" else self.noise(depth)

    def object(self, schema: Json, depth: int = 0) -> str:
        """An object with about half of what the schema names, keys in any order, and fields it doesn't know."""
        known: Json = schema.get("properties", {})
        keys = [key for key in known if self._random.random() < (0.9 if depth < 2 else 0.4 if depth < _DEEPEST else 0)]
        texts = {key: self.text(known[key], depth + 1) for key in keys}
        further = schema.get("additionalProperties")
        if isinstance(further, dict) and depth < _DEEPEST:
            texts["free"] = self.text(further, depth + 1)
        if self._random.random() < 0.5:
            texts[self._random.choice(TEXTS)] = self.noise(depth + 1)
        return self._object(texts)

    def noise(self, depth: int) -> str:
        """Any value."""
        choice = self._random.randint(0, 9)
        if choice < 2 and depth < _DEEPEST:
            return self._object({text: self.noise(depth + 1) for text in self._random.sample(TEXTS, 2)})
        if choice < 4 and depth < _DEEPEST:
            return self._array([self.noise(depth + 1) for _ in range(2)], depth)
        if choice < 7:
            return self._random.choice(NUMBERS)
        return self._random.choice(("null", "true", "false", *(json.dumps(text) for text in TEXTS)))

    def _object(self, texts: dict[str, str]) -> str:
        space = self._random.choice(("", "", " ", "\n\t"))
        pairs = [f"{space}{json.dumps(key)}{space}:{space}{text}" for key, text in texts.items()]
        self._random.shuffle(pairs)
        return "{" + f"{space},".join(pairs) + space + "}"

    def _array(self, texts: list[str], depth: int) -> str:
        space = self._random.choice(("", " "))
        return "[" + f"{space},{space}".join(texts) + "]"


class Text(str):
    """A number's text, never equal to a string."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and str.__eq__(self, other)

    __hash__ = str.__hash__


def exact(text: str | bytes) -> Any:
    """A JSON text with objects as lists of pairs and numbers as their texts: equal only if nothing was lost."""
    return json.loads(text, parse_int=Text, parse_float=Text, object_pairs_hook=lambda pairs: ("object", pairs))
