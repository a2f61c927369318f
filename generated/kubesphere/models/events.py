"""Models of `events`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class Bucket(Model):
    """Definition events.Bucket."""

    __slots__ = ()
    __required__ = ("count", "time")

    count: int | None = _field("count")
    time: int | None = _field("time")


class Events(Model):
    """Definition events.Events."""

    __slots__ = ()
    __required__ = ("records", "total")

    records: MutableSequence[Any] = _field("records", _array())
    total: int | None = _field("total")


class Histogram(Model):
    """Definition events.Histogram."""

    __slots__ = ()
    __required__ = ("buckets", "total")

    buckets: MutableSequence[Bucket] = _field("buckets", _array(_ref("Bucket")))
    total: int | None = _field("total")


class Statistics(Model):
    """Definition events.Statistics."""

    __slots__ = ()
    __required__ = ("events", "resources")

    events: int | None = _field("events")
    resources: int | None = _field("resources")
