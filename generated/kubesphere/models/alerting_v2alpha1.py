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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, NestedItems as _NestedItems


class Alert(Model):
    """What a rule has found: one series for which the expression holds."""

    active_at: _Moment = _field("activeAt", _timestamp)
    "Since when the expression holds."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts of the rule, filled in."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels of the series and of the rule."
    rule_id: str | None = _field("ruleId")
    "Identifier of the rule; absent for rules that KubeSphere doesn't manage."
    rule_name: str | None = _field("ruleName")
    "Name of the rule."
    state: str | None = _field("state")
    "`firing` or `pending`."
    value: str | None = _field("value")
    "What the expression was at last, a number as text."


class BulkItemResponse(Model):
    """What the operation BulkItem answers."""

    error: str | None = _field("error")
    "Why it failed."
    error_type: str | None = _field("errorType")
    "What sort of failure it was, e.g. `notFound` or `internalError`."
    result: str | None = _field("result")
    "`created`, `updated` or `deleted`."
    rule_name: str | None = _field("ruleName")
    "Name of the rule."
    status: str | None = _field("status")
    "`success` or `error`."


class BulkResponse(Model):
    """What became of each of several rules; failures are in here, not in the HTTP status."""

    __required__ = ("errors", "items")
    errors: bool | None = _field("errors")
    "Whether any rule failed; the answer is 200 all the same."
    items: _NestedItems[BulkItemResponse] = _field("items", _array(_ref("BulkItemResponse")))
    "What became of each rule."


class GettableAlertingRule(Model):
    """An alerting rule, its state and its alerts."""

    alerts: _NestedItems[Alert] = _field("alerts", _array(_ref("Alert")))
    "The alerts that it has now."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts that alerts get, e.g. `summary` and `message`; `{{ $labels.pod }}` is filled in."
    duration: str | None = _field("duration")
    "How long it must hold before an alert fires, e.g. `5m`; at once where it is absent."
    evaluation_time: float | None = _field("evaluationTime")
    "How long that took, in seconds."
    health: str | None = _field("health")
    "Whether the expression could be evaluated: `ok`, `err` or `unknown`."
    id: str | None = _field("id")
    "Identifier of the rule, made by the server; sent with a change, it must fit the name."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    'Labels that alerts get, e.g. `{"severity": "critical"}`; routes and silences select by them.'
    last_error: str | None = _field("lastError")
    "Why it could not be evaluated."
    last_evaluation: _Moment = _field("lastEvaluation", _timestamp)
    "When it was evaluated last."
    name: str | None = _field("name")
    "Name of the rule, unique in its project or in the cluster."
    query: str | None = _field("query")
    "The expression in PromQL; there is an alert for each series that it finds."
    state: str | None = _field("state")
    "`firing`, `pending` (not yet for as long as `duration`) or `inactive`."


class PostableAlertingRule(Model):
    """An alerting rule to create or to change."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Texts that alerts get, e.g. `summary` and `message`; `{{ $labels.pod }}` is filled in."
    duration: str | None = _field("duration")
    "How long it must hold before an alert fires, e.g. `5m`; at once where it is absent."
    id: str | None = _field("id")
    "Identifier of the rule, made by the server; sent with a change, it must fit the name."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    'Labels that alerts get, e.g. `{"severity": "critical"}`; routes and silences select by them.'
    name: str | None = _field("name")
    "Name of the rule, unique in its project or in the cluster."
    query: str | None = _field("query")
    "The expression in PromQL; there is an alert for each series that it finds."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
