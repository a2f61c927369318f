"""Models of `auditing_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .auditing import Events, Histogram, Statistics


class APIResponse(Model):
    """Definition auditing.v1alpha1.APIResponse."""

    __slots__ = ()

    histogram: Histogram = _field("histogram", _ref("auditing.Histogram"))
    query: Events = _field("query", _ref("auditing.Events"))
    statistics: Statistics = _field("statistics", _ref("auditing.Statistics"))
