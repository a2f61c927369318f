"""Reading all of a value, the way users do."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

from kubesphere._core.models.model import Model, fields_of


def visit(value: Any) -> None:
    """Read everything that can be read of a value."""
    repr(value)
    if isinstance(value, Model):
        for name in fields_of(type(value)):
            found = getattr(value, name)
            if found is not None and (found or not isinstance(found, Model)):
                visit(found)
    elif isinstance(value, MutableSequence):
        for item in value:
            visit(item)
    elif isinstance(value, MutableMapping):
        for key in value:
            visit(value[key])
