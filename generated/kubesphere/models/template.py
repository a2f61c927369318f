"""Models of `template`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class Parameter(Model):
    """Definition template.Parameter."""

    __slots__ = ()

    name: str | None = _field("name")
    value: Any = _field("value")


class RenderBody(Model):
    """Definition template.RenderBody."""

    __slots__ = ()

    parameters: MutableSequence[Parameter] = _field("parameters", _array(_ref("Parameter")))
