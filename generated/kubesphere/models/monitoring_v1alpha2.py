"""Models of `monitoring_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class Annotation(Model):
    """One of `DashboardSpec.annotations`."""

    datasource: str | None = _field("datasource")
    enable: bool | None = _field("enable")
    expr: str | None = _field("expr")
    icon_color: str | None = _field("iconColor")
    icon_size: int | None = _field("iconSize")
    line_color: str | None = _field("lineColor")
    name: str | None = _field("name")
    query: str | None = _field("query")
    show_line: bool | None = _field("showLine")
    step: str | None = _field("step")
    tag_keys: str | None = _field("tagKeys")
    tags: MutableSequence[str] = _field("tags", _array())
    tags_field: str | None = _field("tagsField")
    text_field: str | None = _field("textField")
    text_format: str | None = _field("textFormat")
    title_format: str | None = _field("titleFormat")
    type: str | None = _field("type")


class Axis(Model):
    """What `Panel.xaxis` and others hold."""

    decimals: int | None = _field("decimals")
    format: str | None = _field("format")


class BarGaugeOptions(Model):
    """What `Panel.options` holds."""

    color_mode: str | None = _field("colorMode")
    content: str | None = _field("content")
    display_mode: str | None = _field("displayMode")
    graph_mode: str | None = _field("graphMode")
    justify_mode: str | None = _field("justifyMode")
    mode: str | None = _field("mode")
    orientation: str | None = _field("orientation")
    text_mode: str | None = _field("textMode")


class ClusterDashboard(_Object):
    """A cluster dashboard, as the server writes it."""

    spec: _Nested[DashboardSpec] = _field("spec", _ref("DashboardSpec"))
    "What is wanted of it."


class Dashboard(_Object):
    """A dashboard, as the server writes it."""

    spec: _Nested[DashboardSpec] = _field("spec", _ref("DashboardSpec"))
    "What is wanted of it."


class DashboardSpec(Model):
    """What is wanted of a Dashboard."""

    annotations: _NestedItems[Annotation] = _field("annotations", _array(_ref("Annotation")))
    auto_refresh: str | None = _field("auto_refresh")
    description: str | None = _field("description")
    editable: bool | None = _field("editable")
    id: int | None = _field("id")
    panels: _NestedItems[Panel] = _field("panels", _array(_ref("Panel")))
    shared_crosshair: bool | None = _field("shared_crosshair")
    tags: MutableSequence[str] = _field("tags", _array())
    templatings: _NestedItems[TemplateVar] = _field("templatings", _array(_ref("TemplateVar")))
    time: _Nested[TimeRange] = _field("time", _ref("TimeRange"))
    timezone: str | None = _field("timezone")
    title: str | None = _field("title")
    uid: str | None = _field("uid")


class Gauge(Model):
    """What `Panel.gauge` holds."""

    max_value: int | None = _field("maxValue")
    min_value: int | None = _field("minValue")
    show: bool | None = _field("show")
    threshold_labels: bool | None = _field("thresholdLabels")
    threshold_markers: bool | None = _field("thresholdMarkers")


class Panel(Model):
    """One of `DashboardSpec.panels`."""

    bars: bool | None = _field("bars")
    colors: MutableSequence[str] = _field("colors", _array())
    content: str | None = _field("content")
    datasource: str | None = _field("datasource")
    decimals: int | None = _field("decimals")
    description: str | None = _field("description")
    format: str | None = _field("format")
    gauge: _Nested[Gauge] = _field("gauge", _ref("Gauge"))
    height: str | None = _field("height")
    id: int | None = _field("id")
    legend: MutableSequence[str] = _field("legend", _array())
    lines: bool | None = _field("lines")
    mode: str | None = _field("mode")
    options: _Nested[BarGaugeOptions] = _field("options", _ref("BarGaugeOptions"))
    scroll: bool | None = _field("scroll")
    sort: _Nested[TableSort] = _field("sort", _ref("TableSort"))
    sparkline: str | None = _field("sparkline")
    stack: bool | None = _field("stack")
    targets: _NestedItems[Target] = _field("targets", _array(_ref("Target")))
    title: str | None = _field("title")
    type: str | None = _field("type")
    value_name: str | None = _field("valueName")
    xaxis: _Nested[Axis] = _field("xaxis", _ref("Axis"))
    yaxes: _NestedItems[Axis] = _field("yaxes", _array(_ref("Axis")))


class TableSort(Model):
    """What `Panel.sort` holds."""

    col: int | None = _field("col")
    desc: bool | None = _field("desc")


class Target(Model):
    """One of `Panel.targets`."""

    expr: str | None = _field("expr")
    legend_format: str | None = _field("legendFormat")
    ref_id: int | None = _field("refId")
    step: str | None = _field("step")


class TemplateVar(Model):
    """One of `DashboardSpec.templatings`."""

    all_format: str | None = _field("allFormat")
    all_value: str | None = _field("allValue")
    auto: bool | None = _field("auto")
    auto_count: int | None = _field("auto_count")
    datasource: str | None = _field("datasource")
    hide: int | None = _field("hide")
    include_all: bool | None = _field("includeAll")
    label: str | None = _field("label")
    multi: bool | None = _field("multi")
    multi_format: str | None = _field("multiFormat")
    name: str | None = _field("name")
    options: _NestedItems[TemplatingOption] = _field("options", _array(_ref("TemplatingOption")))
    query: str | None = _field("query")
    regex: str | None = _field("regex")
    sort: int | None = _field("sort")
    type: str | None = _field("type")


class TemplatingOption(Model):
    """One of `TemplateVar.options`."""

    selected: bool | None = _field("selected")
    text: str | None = _field("text")
    value: str | None = _field("value")


class TimeRange(Model):
    """What `DashboardSpec.time` holds."""

    from_: str | None = _field("from")
    to: str | None = _field("to")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
