"""Reading every field of every pod, by dicts and by models."""

from __future__ import annotations

import json
from functools import cache
from typing import Any


def by_json(text: bytes) -> int:
    """With the standard library; how many values there are."""
    return _walk(json.loads(text)["items"])


def by_page(text: bytes) -> int:
    """As a user of the client does: each field by its attribute, arrays and maps element by element."""
    from kubesphere._core.lists.page import read_page
    from kubesphere._core.lists.sync_page import Page

    return 1 + sum(map(_touch, read_page(text, "core_v1.Pod", Page).items))


def _walk(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_walk, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(_walk, value))
    return 1


def _touch(value: Any) -> int:
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

    return touch(value)


@cache
def _attributes(cls: type) -> dict[str, str]:
    """Attribute by wire name."""
    from kubesphere._core.models.model import fields_of

    return {field.wire: name for name, field in fields_of(cls).items()}
