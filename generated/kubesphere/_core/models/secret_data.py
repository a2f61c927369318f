"""The values of a Secret, which JSON holds in base64 (Kubernetes API reference, Secret v1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .view import live, writable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .model import Model


def secret_data(secret: Model) -> dict[str, bytes]:
    """The values of `data` of a Secret, decoded; a copy.

    Raises:
        ValueError: a value is not base64; the message names its key.
    """
    from base64 import b64decode  # noqa: PLC0415

    found: dict[str, bytes] = {}
    for key, value in _values(secret).items():
        try:
            found[key] = b64decode(value, validate=True)
        except (ValueError, TypeError):
            raise ValueError(f"data[{key!r}] is not base64") from None
    return found


def set_secret_data(secret: Model, values: Mapping[str, bytes | str]) -> None:
    """Set values in `data` of a Secret; text is written as UTF-8. Its other values stay."""
    from base64 import b64encode  # noqa: PLC0415

    encoded = {key: b64encode(_bytes(value)).decode() for key, value in values.items()}
    writable(secret)["data"] = {**_values(secret), **encoded}


def _values(secret: Model) -> dict[str, Any]:
    value = live(secret).get("data")
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _bytes(value: bytes | str) -> bytes:
    return value.encode() if isinstance(value, str) else value
