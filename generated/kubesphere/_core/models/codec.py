"""JSON to and from bytes, and JSON values to models. What it needs comes with the first request, not the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import msgspec

    from .fields import Ref
    from .view import View

_MODELS = f"{__name__.rpartition('._core.')[0]}.models."
_refs: dict[str, Ref] = {}


def encode(value: Any) -> bytes:
    """JSON text of plain values, models, datetimes and quantities.

    Raises:
        TypeError: something in it cannot be written as JSON; the message names its place (RFC 6901).
        ValueError: a number that JSON cannot hold, or a datetime without timezone; so does this one.
    """
    import msgspec  # noqa: PLC0415

    from .exact import encode_exactly  # noqa: PLC0415
    from .view import to_json  # noqa: PLC0415
    from .writable import check  # noqa: PLC0415

    check(value)
    try:
        return msgspec.json.encode(value, enc_hook=_encoded)
    except (UnicodeEncodeError, OverflowError):  # a lone surrogate or a long integer: UTF-8 or 64 bits cannot hold it
        return encode_exactly(to_json(value)).encode()


def _encoded(value: Any) -> Any:
    """What the encoder writes for a value it doesn't know; text that was never decoded is written as it came."""
    import msgspec  # noqa: PLC0415

    from .exact import Number  # noqa: PLC0415
    from .view import View, near, to_json  # noqa: PLC0415

    if isinstance(value, View):
        return near(value)
    if isinstance(value, Number):
        return msgspec.Raw(value.text.encode())
    parts = getattr(cast("Any", type(value)), "__json__", None)
    return to_json(value) if parts is None else parts(value)


def decode(data: bytes | msgspec.Raw) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is not JSON.
    """
    from . import levels  # noqa: PLC0415

    return levels.decode(data)


def model_class(target: str) -> type[View]:
    """The class that `module.Class` names in this package's `models`."""
    found = _refs.get(target)
    if found is None:
        from .fields import bound_ref  # noqa: PLC0415

        found = _refs[target] = bound_ref(target, _MODELS)
    return found.resolve()


def as_model(target: str | None, value: Any) -> Any:
    """A model over a decoded JSON object; any other value, or without a target, the value itself."""
    if target is None or not isinstance(value, dict):
        return value
    from .view import rebuild  # noqa: PLC0415

    return rebuild(model_class(target), value)
