"""Models of `template`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class Parameter(Model):
    """Definition template.Parameter."""

    __slots__ = ()

    name: str | None = _field("name")
    value: Any = _field("value")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, "template", name)
