"""Models of `models`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field
from .._core.models.model import Model


class PageableResponse(Model):
    """Definition models.PageableResponse."""

    __slots__ = ()
    __required__ = ("items", "total_count")

    items: MutableSequence[Any] = _field("items", _array())
    total_count: int | None = _field("total_count")


class PodInfo(Model):
    """Definition models.PodInfo."""

    __slots__ = ()
    __required__ = ("container", "namespace", "pod")

    container: str | None = _field("container")
    namespace: str | None = _field("namespace")
    pod: str | None = _field("pod")
