"""JSON to and from bytes, and JSON values to models.

What JSON cannot hold is found before anything is sent, and where it stands.
"""
# pyright: reportPrivateUsage=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from math import isfinite
from typing import Any, cast

import msgspec

from .exact import Number, encode_exactly
from .fields import Ref, bound_ref
from .levels import Levels
from .levels import decode as decode  # noqa: PLC0414 - for those who import it from here
from .patches import escape
from .view import View, near, rebuild, to_json

_MODELS = f"{__name__.rpartition('._core.')[0]}.models."
_refs: dict[str, Ref] = {}
_SAFE: frozenset[type] = frozenset({str, int, bool, type(None), msgspec.Raw})


def encode(value: Any) -> bytes:
    """JSON text of plain values, models, datetimes and quantities.

    Raises:
        TypeError: something in it cannot be written as JSON; the message names its place (RFC 6901).
        ValueError: a number that JSON cannot hold, or a datetime without timezone; so does this one.
    """
    if not (isinstance(value, View) and isinstance(value._link, Levels)):  # that came as JSON, and writes were checked
        _check(value)
    try:
        return msgspec.json.encode(value, enc_hook=_encoded)
    except (UnicodeEncodeError, OverflowError):  # a lone surrogate or a long integer: UTF-8 or 64 bits cannot hold it
        return encode_exactly(to_json(value)).encode()


def _encoded(value: Any) -> Any:
    """What the encoder writes for a value it doesn't know; text that was never decoded is written as it came."""
    if isinstance(value, View):
        return near(value)
    if isinstance(value, Number):
        return msgspec.Raw(value.text.encode())
    parts = getattr(cast("Any", type(value)), "__json__", None)
    return to_json(value) if parts is None else parts(value)


def _check(value: Any) -> None:
    """Refuse what the encoder would write as something else: NaN as null, bytes as base64, the key None as text.

    Raises:
        TypeError: a value or key of a type that JSON has not.
        ValueError: a number that JSON cannot hold, or a datetime without timezone.
    """
    try:
        found = _problem(value)
    except RecursionError:
        raise ValueError("nested too deeply to be written as JSON, or holding itself") from None
    if found is not None:
        keys, error = found
        place = "".join(f"/{escape(str(key))}" for key in reversed(keys))
        raise type(error)(f"{place}: {error}" if place else str(error))


def _problem(value: Any) -> tuple[list[Any], TypeError | ValueError] | None:
    """The first value that cannot be written, and the keys that lead to it, innermost first."""
    kind = type(value)
    if kind in _SAFE or (kind is float and isfinite(value)):
        return None
    if isinstance(value, View):
        value = near(value)
    elif (parts := getattr(cast("Any", kind), "__json__", None)) is not None:
        value = parts(value)
    if isinstance(value, Mapping):
        return _mapping(value)
    if isinstance(value, Sequence | Set) and not isinstance(value, str | bytes | bytearray | memoryview):
        for index, item in enumerate(value):
            if type(item) not in _SAFE and (found := _problem(item)) is not None:
                found[0].append(index)
                return found
        return None
    try:
        to_json(value)
    except (TypeError, ValueError) as error:
        return [], error
    return None


def _mapping(value: Mapping[Any, Any]) -> tuple[list[Any], TypeError | ValueError] | None:
    for key, item in value.items():
        if type(key) is not str and not isinstance(key, str):
            return [], TypeError(f"JSON object keys are strings, not {type(key).__name__}: {key!r}")
        if type(item) not in _SAFE and (found := _problem(item)) is not None:
            found[0].append(key)
            return found
    return None


def model_class(target: str) -> type[View]:
    """The class that `module.Class` names in this package's `models`."""
    found = _refs.get(target)
    if found is None:
        found = _refs[target] = bound_ref(target, _MODELS)
    return found.resolve()


def as_model(target: str | None, value: Any) -> Any:
    """A model over a decoded JSON object; any other value, or without a target, the value itself."""
    if target is None or not isinstance(value, dict):
        return value
    return rebuild(model_class(target), value)
