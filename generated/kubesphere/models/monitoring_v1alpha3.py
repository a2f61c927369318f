"""Models of `monitoring_v1alpha3`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class DashboardEntity(Model):
    """A dashboard entity, as the server writes it."""

    __slots__ = ()

    description: str | None = _field("description")
    grafana_dashboard_content: str | None = _field("grafanaDashboardContent")
    grafana_dashboard_url: str | None = _field("grafanaDashboardUrl")
    namespace: str | None = _field("namespace")


class Metric(Model):
    """One metric: its name, values by labels, and `error` if the backend failed."""

    __slots__ = ()

    data: _Nested[MetricData] = _field("data", _ref("MetricData"))
    error: str | None = _field("error")
    "What the backend failed with; the answer is 200 all the same."
    metric_name: str | None = _field("metric_name")
    "Name of the metric."


class MetricData(Model):
    """A metric data, as the server writes it."""

    __slots__ = ()

    result: _NestedItems[MetricValue] = _field("result", _array(_ref("MetricValue")))
    result_type: str | None = _field("resultType")


class MetricLabelSet(Model):
    """A metric label set, as the server writes it."""

    __slots__ = ()
    __required__ = ("data",)

    data: MutableSequence[MutableMapping[str, str]] = _field("data", _array(_mapping()))


class MetricMetadata(Model):
    """A metric metadata, as the server writes it."""

    __slots__ = ()

    help: str | None = _field("help")
    metric: str | None = _field("metric")
    type: str | None = _field("type")


class MetricValue(Model):
    """A metric value, as the server writes it."""

    __slots__ = ()
    __required__ = ("avg_value", "currency_unit", "fee", "max_value", "min_value", "resource_unit", "sum_value")

    avg_value: str | None = _field("avg_value")
    currency_unit: str | None = _field("currency_unit")
    exported_value: MutableSequence[float] = _field("exported_value", _array())
    exported_values: MutableSequence[MutableSequence[float]] = _field("exported_values", _array(_array()))
    fee: str | None = _field("fee")
    max_value: str | None = _field("max_value")
    metric: MutableMapping[str, str] = _field("metric", _mapping())
    min_value: str | None = _field("min_value")
    resource_unit: str | None = _field("resource_unit")
    sum_value: str | None = _field("sum_value")
    value: MutableSequence[Any] = _field("value", _array())
    values: MutableSequence[MutableSequence[Any]] = _field("values", _array(_array()))


class Metrics(Model):
    """Answers to a question about several metrics, one entry in `results` for each."""

    __slots__ = ()
    __required__ = ("results",)

    page: int | None = _field("page")
    results: _NestedItems[Metric] = _field("results", _array(_ref("Metric")))
    total_item: int | None = _field("total_item")
    total_page: int | None = _field("total_page")


class MetricsMetadata(Model):
    """A metrics metadata, as the server writes it."""

    __slots__ = ()
    __required__ = ("data",)

    data: _NestedItems[MetricMetadata] = _field("data", _array(_ref("MetricMetadata")))


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
