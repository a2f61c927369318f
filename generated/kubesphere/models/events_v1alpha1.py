"""Models of `events_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class Bucket(Model):
    """One of `Histogram.buckets`."""

    __required__ = ("count", "time")
    count: int | None = _field("count")
    "How many."
    time: int | None = _field("time")
    "Begin of the interval, in milliseconds of Unix time."


class EventQueryResult(Model):
    """An event query result, as the server writes it."""

    histogram: _Nested[Histogram] = _field("histogram", _ref("Histogram"))
    "Numbers over time, if they were asked for."
    query: _Nested[Events] = _field("query", _ref("Events"))
    "Events, if they were asked for."
    statistics: _Nested[Statistics] = _field("statistics", _ref("Statistics"))


class Events(Model):
    """What `EventQueryResult.query` holds."""

    __required__ = ("records", "total")
    records: MutableSequence[Any] = _field("records", _array())
    "Those of this page."
    total: int | None = _field("total")
    "How many events fit."


class Histogram(Model):
    """What `EventQueryResult.histogram` holds."""

    __required__ = ("buckets", "total")
    buckets: _NestedItems[Bucket] = _field("buckets", _array(_ref("Bucket")))
    "How many in each interval."
    total: int | None = _field("total")
    "How many fit."


class Statistics(Model):
    """What `EventQueryResult.statistics` holds."""

    __required__ = ("events", "resources")
    events: int | None = _field("events")
    "How many events there are."
    resources: int | None = _field("resources")
    "How many objects they are about."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
