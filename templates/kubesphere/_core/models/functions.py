"""What is done with models: functions beside the class, so that a field may have any name."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .codec import decode, encode
from .model import Model
from .view import live, object_of, rebuild, writable

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
    data: dict[str, Any] = live(model)
    return data


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


def secret_data(secret: Model) -> dict[str, bytes]:
    """The values of `data` of a Secret, which JSON holds in base64 (Kubernetes API, Secret v1), decoded; a copy.

    Raises:
        ValueError: a value is not base64; the message names its key.
    """
    found: dict[str, bytes] = {}
    for key, value in _values(secret).items():
        try:
            found[key] = b64decode(value, validate=True)
        except (ValueError, TypeError):
            raise ValueError(f"data[{key!r}] is not base64") from None
    return found


def set_secret_data(secret: Model, values: Mapping[str, bytes | str]) -> None:
    """Set values in `data` of a Secret; text is written as UTF-8. Its other values stay."""
    encoded = {key: b64encode(_bytes(value)).decode() for key, value in values.items()}
    writable(secret)["data"] = {**_values(secret), **encoded}


def _values(secret: Model) -> dict[str, Any]:
    return object_of(live(secret).get("data"))


def _bytes(value: bytes | str) -> bytes:
    return value.encode() if isinstance(value, str) else value
