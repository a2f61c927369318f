"""What is done with models: functions beside the class, so that a field may have any name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .codec import decode, encode
from .model import Model
from .view import live, rebuild

if TYPE_CHECKING:
    from collections.abc import Mapping

M = TypeVar("M", bound=Model)


def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
    """A model over a JSON object: over the dict itself, not a copy.

    Raises:
        TypeError: `data` is no dict.
    """
    if not isinstance(data, dict):
        raise TypeError(f"{cls.__name__} is made of a dict, not of {type(data).__name__}")
    return cast("M", rebuild(cls, data))  # pyright: ignore[reportUnknownArgumentType]


def to_dict(model: Model) -> dict[str, Any]:
    """The JSON object behind a model, of dicts and lists: not a copy, changes to it are changes to the model."""
    return cast("dict[str, Any]", live(model))


def from_json(cls: type[M], text: bytes | str) -> M:
    """A model of a JSON text.

    Raises:
        ValueError: the text is not JSON.
        TypeError: it is no object.
    """
    return from_dict(cls, decode(text.encode() if isinstance(text, str) else text))


def to_json(model: Model) -> bytes:
    """The JSON text of a model, in UTF-8 and without spaces; numbers as they were read, keys in their order."""
    return encode(model)
