"""Models of `jaeger`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model


class KeyValue(Model):
    """Definition jaeger.KeyValue."""

    __slots__ = ()

    key: str | None = _field("key")
    type: str | None = _field("type")
    value: Any = _field("value")


class Log(Model):
    """Definition jaeger.Log."""

    __slots__ = ()

    fields: MutableSequence[KeyValue] = _field("fields", _array(_ref("KeyValue")))
    timestamp: int | None = _field("timestamp")


class Process(Model):
    """Definition jaeger.Process."""

    __slots__ = ()

    service_name: str | None = _field("serviceName")
    tags: MutableSequence[KeyValue] = _field("tags", _array(_ref("KeyValue")))


class Reference(Model):
    """Definition jaeger.Reference."""

    __slots__ = ()

    ref_type: str | None = _field("refType")
    span_id: str | None = _field("spanID")
    trace_id: str | None = _field("traceID")


class Span(Model):
    """Definition jaeger.Span."""

    __slots__ = ()

    duration: int | None = _field("duration")
    flags: int | None = _field("flags")
    logs: MutableSequence[Log] = _field("logs", _array(_ref("Log")))
    operation_name: str | None = _field("operationName")
    parent_span_id: str | None = _field("parentSpanID")
    process: Process = _field("process", _ref("Process"))
    process_id: str | None = _field("processID")
    references: MutableSequence[Reference] = _field("references", _array(_ref("Reference")))
    span_id: str | None = _field("spanID")
    start_time: int | None = _field("startTime")
    tags: MutableSequence[KeyValue] = _field("tags", _array(_ref("KeyValue")))
    trace_id: str | None = _field("traceID")
    warnings: MutableSequence[str] = _field("warnings", _array())


class Trace(Model):
    """Definition jaeger.Trace."""

    __slots__ = ()

    processes: MutableMapping[str, Process] = _field("processes", _mapping(_ref("Process")))
    spans: MutableSequence[Span] = _field("spans", _array(_ref("Span")))
    trace_id: str | None = _field("traceID")
    warnings: MutableSequence[str] = _field("warnings", _array())


class TraceError(Model):
    """Definition jaeger.TraceError."""

    __slots__ = ()

    code: int | None = _field("code")
    msg: str | None = _field("msg")
    trace_id: str | None = _field("traceID")


class TraceSearch(Model):
    """Definition jaeger.TraceSearch."""

    __slots__ = ()

    data: MutableSequence[Trace] = _field("data", _array(_ref("Trace")))
    errors: MutableSequence[TraceError] = _field("errors", _array(_ref("TraceError")))
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")
    total: int | None = _field("total")
