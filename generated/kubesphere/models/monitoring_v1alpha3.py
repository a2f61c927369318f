"""Models of `monitoring_v1alpha3`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from .._core.models.series import Measured as _Measured

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class DashboardEntity(Model):
    """A dashboard entity, as the server writes it."""

    description: str | None = _field("description")
    "What is said of it."
    grafana_dashboard_content: str | None = _field("grafanaDashboardContent")
    "A dashboard of Grafana, as JSON text."
    grafana_dashboard_url: str | None = _field("grafanaDashboardUrl")
    "Where to read it from, in place of its content."
    namespace: str | None = _field("namespace")
    "Project that it goes to."


class Metric(_Measured):
    """One metric: its name, values by labels, and `error` if the backend failed."""

    data: _Nested[MetricData] = _field("data", _ref("MetricData"))
    "Its values."
    error: str | None = _field("error")
    "What the backend failed with; the answer is 200 all the same."
    metric_name: str | None = _field("metric_name")
    "Name of the metric, e.g. `namespace_cpu_usage`."


class MetricData(Model):
    """The values of one metric, for each thing it is of."""

    result: _NestedItems[MetricValue] = _field("result", _array(_ref("MetricValue")))
    "One entry for each thing that the metric is of."
    result_type: str | None = _field("resultType")
    "`vector` for one value each, `matrix` for values over time."


class MetricLabelSet(Model):
    """A metric label set, as the server writes it."""

    __required__ = ("data",)
    data: MutableSequence[MutableMapping[str, str]] = _field("data", _array(_mapping()))
    "Sets of labels, each with its values."


class MetricMetadata(Model):
    """One of `MetricsMetadata.data`."""

    help: str | None = _field("help")
    "What it measures."
    metric: str | None = _field("metric")
    "Name of the metric."
    type: str | None = _field("type")
    "`counter`, `gauge`, `histogram`, `summary` or `unknown`."


class MetricValue(Model):
    """The values of one metric of one thing; `time_series` gives them as times and numbers."""

    __required__ = ("avg_value", "currency_unit", "fee", "max_value", "min_value", "resource_unit", "sum_value")
    avg_value: str | None = _field("avg_value")
    "The mean of the values, for metering."
    currency_unit: str | None = _field("currency_unit")
    "Currency of `fee`, as it is set in the server."
    exported_value: MutableSequence[float] = _field("exported_value", _array())
    "The value as it goes into an export: two numbers."
    exported_values: MutableSequence[MutableSequence[float]] = _field("exported_values", _array(_array()))
    "The values as they go into an export."
    fee: str | None = _field("fee")
    "What it costs, for metering; 0 where no price is set."
    max_value: str | None = _field("max_value")
    "The greatest of the values, for metering."
    metric: MutableMapping[str, str] = _field("metric", _mapping())
    'What the values are of, by label: `{"namespace": "demo", "pod": "web-1"}`.'
    min_value: str | None = _field("min_value")
    "The least of the values, for metering."
    resource_unit: str | None = _field("resource_unit")
    "Unit of the values, e.g. `cores` or `bytes`, for metering."
    sum_value: str | None = _field("sum_value")
    "The sum of the values, for metering."
    value: MutableSequence[Any] = _field("value", _array())
    "One value: Unix time in seconds and a number as text."
    values: MutableSequence[MutableSequence[Any]] = _field("values", _array(_array()))
    "Values over time, oldest first, each as `value`."


class Metrics(_Measured):
    """Answers to a question about several metrics, one entry in `results` for each."""

    __required__ = ("results",)
    page: int | None = _field("page")
    "Number of this page, from 1, of a sorted answer."
    results: _NestedItems[Metric] = _field("results", _array(_ref("Metric")))
    "One entry for each metric that was asked for."
    total_item: int | None = _field("total_item")
    "How many things a sorted answer has on all pages."
    total_page: int | None = _field("total_page")
    "How many pages a sorted answer has."


class MetricsMetadata(Model):
    """A metrics metadata, as the server writes it."""

    __required__ = ("data",)
    data: _NestedItems[MetricMetadata] = _field("data", _array(_ref("MetricMetadata")))
    "The metrics."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
