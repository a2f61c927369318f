"""Reading every field of every pod, by dicts and by models: by a walk that knows none, and by a program that knows all.

A walk asks of each value what it is, and of a model which fields are set: that costs more than reading them does.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from .pod_list import pods_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


def by_json(text: bytes) -> int:
    """With the standard library, walking; how many values there are."""
    return _walk(json.loads(text)["items"])


def by_page(text: bytes) -> int:
    """By the attributes of models, walking: arrays and maps element by element."""
    return 1 + sum(map(_toucher(), pods(text)))


def by_json_program(text: bytes) -> int:
    """With the standard library, each field by its key; how many scalars there are."""
    return sum(map(len, map(programs()[0], json.loads(text)["items"])))


def by_page_program(text: bytes) -> int:
    """As a user of the client does, each field by its attribute; how many scalars there are."""
    return sum(map(len, map(programs()[1], pods(text))))


def pods(text: bytes) -> Any:
    """The pods of a page, as models."""
    from kubesphere._core.lists.page import read_page
    from kubesphere._core.lists.sync_page import Page

    return read_page(text, "core_v1.Pod", Page).items


def _walk(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_walk, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(_walk, value))
    return 1


@cache
def _toucher() -> Callable[[Any], int]:
    from kubesphere import to_dict
    from kubesphere._core.models.containers import ArrayView, MapView
    from kubesphere._core.models.model import Model

    def touch(value: Any) -> int:
        if isinstance(value, str):
            return 1
        if isinstance(value, Model):
            names = _attributes(type(value))
            return 1 + sum([touch(getattr(value, names[wire])) for wire in to_dict(value)])
        if isinstance(value, MapView):
            return 1 + sum(map(touch, value.values()))
        return 1 + sum(map(touch, value)) if isinstance(value, ArrayView) else _walk(value)

    return touch


@cache
def programs() -> tuple[Callable[[Any], list[Any]], Callable[[Any], list[Any]]]:
    """What somebody would write who reads every field of such pods, for dicts and for models."""
    text = pods_json(1)
    lines = [*_lines(json.loads(text)["items"][0], pods(text)[0], ("pod", "pod"), 1, " ")]
    return _function(old for old, _ in lines), _function(new for _, new in lines)


def _function(lines: Iterable[str]) -> Callable[[Any], list[Any]]:
    made: dict[str, Any] = {}
    exec("\n".join(["def read(pod):", " found = []", *lines, " return found"]), made)
    read: Callable[[Any], list[Any]] = made["read"]
    return read


def _lines(plain: Any, view: Any, at: tuple[str, str], depth: int, pad: str) -> Iterator[tuple[str, str]]:
    """Lines that read a value at two expressions, that of a dict and that of a model."""
    from kubesphere._core.models.containers import ArrayView, MapView
    from kubesphere._core.models.model import Model

    name = f"at{depth}"
    if isinstance(view, Model):
        yield f"{pad}{name} = {at[0]}", f"{pad}{name} = {at[1]}"
        for wire, member in plain.items():
            attribute = _attributes(type(view))[wire]
            both = f"{name}[{wire!r}]", f"{name}.{attribute}"
            yield from _lines(member, getattr(view, attribute), both, depth + 1, pad)
    elif isinstance(view, ArrayView):
        yield f"{pad}for {name} in {at[0]}:", f"{pad}for {name} in {at[1]}:"
        yield from _lines(plain[0], view[0], (name, name), depth + 1, pad + " ")
    else:
        way = "found.extend({}.values())" if isinstance(view, MapView) else "found.append({})"
        yield pad + way.format(at[0]), pad + way.format(at[1])


@cache
def _attributes(cls: type) -> dict[str, str]:
    """Attribute by wire name."""
    from kubesphere._core.models.model import fields_of

    return {field.wire: name for name, field in fields_of(cls).items()}
