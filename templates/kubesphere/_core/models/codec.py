"""JSON to and from bytes, and JSON values to models. What it needs comes with the first request, not the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from .writable import encode_checked  # noqa: PLC0415

    return encode_checked(value)


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
