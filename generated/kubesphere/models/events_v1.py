"""Models of `events_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested
    from .core_v1 import EventSource, ObjectReference


class Event(_Object):
    """An event, as the server writes it."""

    __required__ = ("eventTime",)
    action: str | None = _field("action")
    "What was done or failed."
    deprecated_count: int | None = _field("deprecatedCount")
    "How often it happened, from older reporters."
    deprecated_first_timestamp: _Moment = _field("deprecatedFirstTimestamp", _timestamp)
    "When it happened first, from older reporters."
    deprecated_last_timestamp: _Moment = _field("deprecatedLastTimestamp", _timestamp)
    "When it happened last, from older reporters."
    deprecated_source: _Nested[EventSource] = _field("deprecatedSource", _ref("core_v1.EventSource"))
    "Which component told it, from older reporters."
    event_time: _Moment = _field("eventTime", _timestamp)
    "When it happened first."
    note: str | None = _field("note")
    "What happened, for people."
    reason: str | None = _field("reason")
    "What happened in one word."
    regarding: _Nested[ObjectReference] = _field("regarding", _ref("core_v1.ObjectReference"))
    "The object that it is about."
    related: _Nested[ObjectReference] = _field("related", _ref("core_v1.ObjectReference"))
    "A second object that takes part."
    reporting_controller: str | None = _field("reportingController")
    "The controller that told it."
    reporting_instance: str | None = _field("reportingInstance")
    "Which instance of it."
    series: _Nested[EventSeries] = _field("series", _ref("EventSeries"))
    "How often it happened in a row, and when last."
    type: str | None = _field("type")
    "`Normal` or `Warning`."


class EventSeries(Model):
    """What `Event.series` holds."""

    __required__ = ("count", "lastObservedTime")
    count: int | None = _field("count")
    "How often it happened in the series."
    last_observed_time: _Moment = _field("lastObservedTime", _timestamp)
    "When it happened last."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
