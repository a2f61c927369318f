"""Values of another shape are told in JSON's words, with what stands at the place."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Literal

import ksgen
import msgspec
import pytest
from ksgen import strict
from ksgen.errors import KsgenError


class Part(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    size: int | float | bool | None = None
    way: Literal["str", "int"] = "str"


class Whole(msgspec.Struct):
    parts: list[Part] = []
    grid: list[list[int]] = []
    named: dict[str, Part] = {}


@pytest.mark.parametrize(
    ("value", "problem", "place"),
    [
        (3, "expected object, got integer", "/"),
        ({"parts": {}}, "`parts`: expected array, got object", "/parts"),
        ({"parts": [{"name": "a"}, 1.5]}, "item 1 of `parts`: expected object, got number", "/parts/1"),
        ({"grid": [[1], [2, "3"]]}, "item 1 of item 1 of `grid`: expected integer, got string", "/grid/1/1"),
        ({"named": {"a/b": {"name": True}}}, "`name`: expected string, got boolean", "/named/a~1b/name"),
        ({"parts": [{}]}, 'the member "name" is missing', "/parts/0"),
        ({"parts": [{"name": "a", "b\n`str`": 1}]}, "unknown key", "/parts/0/b\n`str`"),
        ({"parts": [{"name": "a", "way": "float"}]}, "`way`: invalid enum value 'float'", "/parts/0/way"),
    ],
)
def test_another_shape_is_named(value: object, problem: str, place: str) -> None:
    with pytest.raises(KsgenError) as raised:
        strict.read(value, Whole, "file", noun="whole", hint="correct it")
    assert raised.value.message == f"malformed whole: {problem}"
    assert raised.value.where == f"file, {place}"
    assert raised.value.hint == "correct it"


def test_a_list_alone_has_no_name() -> None:
    assert strict.mismatch([1, "2"], list[int]) == ("expected integer, got string", [1])


def test_every_mistake_of_the_input_is_told_with_what_to_do() -> None:
    found: list[str] = []
    for path in Path(ksgen.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "KsgenError":
                found += [f"{path}:{node.lineno}"] * ("hint" not in {each.arg for each in node.keywords})
    assert not found
