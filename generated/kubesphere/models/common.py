"""Models of `common`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class Confirmation(Model):
    """Definition errors.Error."""

    __slots__ = ()
    __required__ = ("message",)

    message: str | None = _field("message")


class ListResult(Model):
    """Definition api.ListResult."""

    __slots__ = ()
    __required__ = ("items", "totalItems")

    items: MutableSequence[Any] = _field("items", _array())
    total_items: int | None = _field("totalItems")


class PageableResponse(Model):
    """Definition models.PageableResponse."""

    __slots__ = ()
    __required__ = ("items", "total_count")

    items: MutableSequence[Any] = _field("items", _array())
    total_count: int | None = _field("total_count")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, "common", name)
