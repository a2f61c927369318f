"""Models of `servicemesh_v1alpha2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class BadRequestError(Model):
    """Definition v1alpha2.BadRequestError."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


class NotFoundError(Model):
    """Definition v1alpha2.NotFoundError."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, "servicemesh_v1alpha2", name)
