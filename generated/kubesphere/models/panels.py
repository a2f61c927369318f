"""Models of `panels`."""

from __future__ import annotations

from collections.abc import MutableSequence

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class Axis(Model):
    """Definition panels.Axis."""

    __slots__ = ()

    decimals: int | None = _field("decimals")
    format: str | None = _field("format")


class BarGaugeOptions(Model):
    """Definition panels.BarGaugeOptions."""

    __slots__ = ()

    color_mode: str | None = _field("colorMode")
    content: str | None = _field("content")
    display_mode: str | None = _field("displayMode")
    graph_mode: str | None = _field("graphMode")
    justify_mode: str | None = _field("justifyMode")
    mode: str | None = _field("mode")
    orientation: str | None = _field("orientation")
    text_mode: str | None = _field("textMode")


class Gauge(Model):
    """Definition panels.Gauge."""

    __slots__ = ()

    max_value: int | None = _field("maxValue")
    min_value: int | None = _field("minValue")
    show: bool | None = _field("show")
    threshold_labels: bool | None = _field("thresholdLabels")
    threshold_markers: bool | None = _field("thresholdMarkers")


class Panel(Model):
    """Definition panels.Panel."""

    __slots__ = ()

    bars: bool | None = _field("bars")
    colors: MutableSequence[str] = _field("colors", _array())
    content: str | None = _field("content")
    datasource: str | None = _field("datasource")
    decimals: int | None = _field("decimals")
    description: str | None = _field("description")
    format: str | None = _field("format")
    gauge: Gauge = _field("gauge", _ref("Gauge"))
    height: str | None = _field("height")
    id: int | None = _field("id")
    legend: MutableSequence[str] = _field("legend", _array())
    lines: bool | None = _field("lines")
    mode: str | None = _field("mode")
    options: BarGaugeOptions = _field("options", _ref("BarGaugeOptions"))
    scroll: bool | None = _field("scroll")
    sort: Sort = _field("sort", _ref("Sort"))
    sparkline: str | None = _field("sparkline")
    stack: bool | None = _field("stack")
    targets: MutableSequence[Target] = _field("targets", _array(_ref("Target")))
    title: str | None = _field("title")
    type: str | None = _field("type")
    value_name: str | None = _field("valueName")
    xaxis: Axis = _field("xaxis", _ref("Axis"))
    yaxes: MutableSequence[Axis] = _field("yaxes", _array(_ref("Axis")))


class Sort(Model):
    """Definition panels.Sort."""

    __slots__ = ()

    col: int | None = _field("col")
    desc: bool | None = _field("desc")


class Target(Model):
    """Definition panels.Target."""

    __slots__ = ()

    expr: str | None = _field("expr")
    legend_format: str | None = _field("legendFormat")
    ref_id: int | None = _field("refId")
    step: str | None = _field("step")
