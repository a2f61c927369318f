"""Models of `logging_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class Bucket(Model):
    """One of `Histogram.histograms`."""

    __required__ = ("count", "time")
    count: int | None = _field("count")
    "How many."
    time: int | None = _field("time")
    "Begin of the interval, in milliseconds of Unix time."


class Histogram(Model):
    """What `LogQueryResult.histogram` holds."""

    __required__ = ("histograms", "total")
    histograms: _NestedItems[Bucket] = _field("histograms", _array(_ref("Bucket")))
    "How many in each interval."
    total: int | None = _field("total")
    "How many lines fit."


class LogQueryResult(Model):
    """A log query result, as the server writes it."""

    histogram: _Nested[Histogram] = _field("histogram", _ref("Histogram"))
    "Numbers over time, if they were asked for."
    query: _Nested[Logs] = _field("query", _ref("Logs"))
    "Lines, if they were asked for."
    statistics: _Nested[Statistics] = _field("statistics", _ref("Statistics"))
    "Numbers, if they were asked for."


class Logs(Model):
    """What `LogQueryResult.query` holds."""

    __required__ = ("total",)
    records: _NestedItems[Record] = _field("records", _array(_ref("Record")))
    "Those of this page."
    total: int | None = _field("total")
    "How many lines fit."


class Output(_Object):
    """An output, as the server writes it."""

    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    "Where logs go."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "Whether they arrive."


class Record(Model):
    """One of `Logs.records`."""

    container: str | None = _field("container")
    "Name of the container."
    log: str | None = _field("log")
    "The line."
    namespace: str | None = _field("namespace")
    "Project of the pod."
    pod: str | None = _field("pod")
    "Name of the pod."
    time: str | None = _field("time")
    "When it was written."


class Statistics(Model):
    """What `LogQueryResult.statistics` holds."""

    __required__ = ("containers", "logs")
    containers: int | None = _field("containers")
    "How many containers wrote."
    logs: int | None = _field("logs")
    "How many lines there are."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
