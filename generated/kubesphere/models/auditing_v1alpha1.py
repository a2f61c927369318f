"""Models of `auditing_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class AuditQueryResult(Model):
    """Definition auditing.v1alpha1.APIResponse."""

    __slots__ = ()

    histogram: Histogram = _field("histogram", _ref("Histogram"))
    query: Events = _field("query", _ref("Events"))
    statistics: Statistics = _field("statistics", _ref("Statistics"))


class Bucket(Model):
    """Definition auditing.Bucket."""

    __slots__ = ()

    count: int | None = _field("count")
    time: int | None = _field("time")


class Events(Model):
    """Definition auditing.Events."""

    __slots__ = ()

    records: MutableSequence[Any] = _field("records", _array())
    total: int | None = _field("total")


class Histogram(Model):
    """Definition auditing.Histogram."""

    __slots__ = ()

    buckets: MutableSequence[Bucket] = _field("buckets", _array(_ref("Bucket")))
    total: int | None = _field("total")


class Statistics(Model):
    """Definition auditing.Statistics."""

    __slots__ = ()

    events: int | None = _field("events")
    resources: int | None = _field("resources")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
