"""Short representations that never show a secret."""
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..redact import MASK, looks_secret, mask_userinfo

if TYPE_CHECKING:
    from collections.abc import Iterable

_TEXT = 60
_ITEMS = 5
_TOLD = ("name", "namespace", "phase")  # what one looks for in metadata and status


def show_scalar(value: Any) -> str:
    """A JSON scalar, long text cut; a container only by its size."""
    if isinstance(value, dict):
        return "{...}" if value else "{}"
    if isinstance(value, list):
        return "[...]" if value else "[]"
    if isinstance(value, str):
        text = mask_userinfo(value)
        return repr(text if len(text) <= _TEXT else text[: _TEXT - 3] + "...")
    return repr(value)


def show_array(items: list[Any]) -> str:
    """The first few scalars of an array."""
    shown = [show_scalar(item) for item in items[:_ITEMS]]
    return "[" + ", ".join(shown + [f"... {len(items)} items"] * (len(items) > _ITEMS)) + "]"


def show_mapping(data: dict[str, Any]) -> str:
    """The keys alone: a free key says nothing about whether its value is secret (Secret.data, ConfigMap.data)."""
    return "{" + ", ".join(f"{show_scalar(key)}: ..." for key in data) + "}"


class Shown:
    """Text that is shown as it is, without quotes."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def shown_field(wire: str, data: dict[str, Any], *, model: bool = True) -> str:
    """A field of an object, masked if it looks secret."""
    return MASK if _hidden(wire, data) else _show_nested(data[wire], model=model)


def show_model(name: str, fields: Iterable[tuple[str, str, bool]], data: dict[str, Any]) -> str:
    """`Name(attribute=value, ...)` for each set (attribute, wire name, is a model); a model only by its `name`."""
    parts: list[str] = []
    for attribute, wire, model in fields:
        if wire in data:
            parts.append(f"{attribute}={shown_field(wire, data, model=model)}")
    return f"{name}({', '.join(parts)})"


def _hidden(wire: str, data: dict[str, Any]) -> bool:
    """Whether to hide a field: by its own name, or a `value` beside a `name` or `key` that looks secret (EnvVar)."""
    if wire == "value":
        return any(isinstance(data.get(label), str) and looks_secret(data[label]) for label in ("name", "key"))
    return looks_secret(wire)


def _show_nested(value: Any, *, model: bool) -> str:
    if model and isinstance(value, dict):
        told = {key: value[key] for key in _TOLD if isinstance(value.get(key), str) and not looks_secret(value[key])}
        if told:
            parts = [f"{key!r}: {show_scalar(each)}" for key, each in told.items()]
            return "{" + ", ".join(parts + ["..."] * (len(value) > len(told))) + "}"
    return show_array(value) if isinstance(value, list) else show_scalar(value)
