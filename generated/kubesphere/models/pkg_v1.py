"""Models of `pkg_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.fields import field as _field
from .._core.model import Model

if TYPE_CHECKING:
    pass


class Hash(Model):
    """Definition pkg.v1.Hash."""

    __slots__ = ()

    algorithm: str | None = _field("Algorithm")
    hex: str | None = _field("Hex")
