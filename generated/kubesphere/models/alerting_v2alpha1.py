"""Models of `alerting_v2alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, NestedItems as _NestedItems


class Alert(Model):
    """An alert, as the server writes it."""

    __slots__ = ()

    active_at: _Moment = _field("activeAt", _timestamp)
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    rule_id: str | None = _field("ruleId")
    rule_name: str | None = _field("ruleName")
    state: str | None = _field("state")
    value: str | None = _field("value")


class BulkItemResponse(Model):
    """What the operation BulkItem answers."""

    __slots__ = ()

    error: str | None = _field("error")
    error_type: str | None = _field("errorType")
    result: str | None = _field("result")
    rule_name: str | None = _field("ruleName")
    status: str | None = _field("status")


class BulkResponse(Model):
    """What the operation Bulk answers."""

    __slots__ = ()
    __required__ = ("errors", "items")

    errors: bool | None = _field("errors")
    items: _NestedItems[BulkItemResponse] = _field("items", _array(_ref("BulkItemResponse")))


class GettableAlertingRule(Model):
    """A gettable alerting rule, as the server writes it."""

    __slots__ = ()

    alerts: _NestedItems[Alert] = _field("alerts", _array(_ref("Alert")))
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    duration: str | None = _field("duration")
    evaluation_time: float | None = _field("evaluationTime")
    health: str | None = _field("health")
    id: str | None = _field("id")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    last_error: str | None = _field("lastError")
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    name: str | None = _field("name")
    query: str | None = _field("query")
    state: str | None = _field("state")


class PostableAlertingRule(Model):
    """A postable alerting rule, as the server writes it."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    duration: str | None = _field("duration")
    id: str | None = _field("id")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    name: str | None = _field("name")
    query: str | None = _field("query")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
