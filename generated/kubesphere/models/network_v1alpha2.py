"""Models of `network_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
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
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
        NestedNamed as _NestedNamed,
    )


class Column(Model):
    """One of `ConnectionsSummary.columns` and others."""

    __required__ = ("dataType", "id", "label")
    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    label: str | None = _field("label")


class Connection(Model):
    """One of `ConnectionsSummary.connections`."""

    __required__ = ("id", "label", "nodeId")
    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: _NestedItems[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    node_id: str | None = _field("nodeId")


class ConnectionsSummary(Model):
    """One of `Node.connections`."""

    __required__ = ("columns", "connections", "id", "label", "topologyId")
    columns: _NestedItems[Column] = _field("columns", _array(_ref("Column")))
    connections: _NestedItems[Connection] = _field("connections", _array(_ref("Connection")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    topology_id: str | None = _field("topologyId")


class Control(Model):
    """What `ControlInstance.Control` holds."""

    __required__ = ("human", "icon", "id", "rank")
    confirmation: str | None = _field("confirmation")
    human: str | None = _field("human")
    icon: str | None = _field("icon")
    id: str | None = _field("id")
    rank: int | None = _field("rank")


class ControlInstance(Model):
    """One of `Node.controls`."""

    __required__ = ("Control", "NodeID", "ProbeID")
    control: _Nested[Control] = _field("Control", _ref("Control"))
    node_id: str | None = _field("NodeID")
    probe_id: str | None = _field("ProbeID")


class MetadataRow(Model):
    """One of `Connection.metadata` and others."""

    __required__ = ("id", "label", "value")
    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    label: str | None = _field("label")
    priority: float | None = _field("priority")
    truncate: int | None = _field("truncate")
    value: str | None = _field("value")


class Metric(Model):
    """What `MetricRow.Metric` holds."""

    __required__ = ("max", "min")
    max: float | None = _field("max")
    min: float | None = _field("min")
    samples: _NestedItems[Sample] = _field("samples", _array(_ref("Sample")))


class MetricRow(Model):
    """One of `Node.metrics` and others."""

    __required__ = ("Format", "Group", "ID", "Label", "Metric", "Priority", "URL", "Value", "ValueEmpty")
    format: str | None = _field("Format")
    group: str | None = _field("Group")
    id: str | None = _field("ID")
    label: str | None = _field("Label")
    metric: _Nested[Metric] = _field("Metric", _ref("Metric"))
    priority: float | None = _field("Priority")
    url: str | None = _field("URL")
    value: float | None = _field("Value")
    value_empty: bool | None = _field("ValueEmpty")


class Node(Model):
    """What `NodeResponse.node` holds."""

    __required__ = ("controls", "id", "label", "labelMinor", "rank")
    adjacency: MutableSequence[str] = _field("adjacency", _array())
    children: _NestedItems[NodeSummaryGroup] = _field("children", _array(_ref("NodeSummaryGroup")))
    connections: _NestedItems[ConnectionsSummary] = _field("connections", _array(_ref("ConnectionsSummary")))
    controls: _NestedItems[ControlInstance] = _field("controls", _array(_ref("ControlInstance")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: _NestedItems[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    metrics: _NestedItems[MetricRow] = _field("metrics", _array(_ref("MetricRow")))
    parents: _NestedItems[Parent] = _field("parents", _array(_ref("Parent")))
    pseudo: bool | None = _field("pseudo")
    rank: str | None = _field("rank")
    shape: str | None = _field("shape")
    stack: bool | None = _field("stack")
    tables: _NestedItems[TopologyTable] = _field("tables", _array(_ref("TopologyTable")))
    tag: str | None = _field("tag")


class NodeResponse(Model):
    """What the operation Node answers."""

    __required__ = ("node",)
    node: _Nested[Node] = _field("node", _ref("Node"))


class NodeSummary(Model):
    """One of `NodeSummaryGroup.nodes` and others."""

    __required__ = ("id", "label", "labelMinor", "rank")
    adjacency: MutableSequence[str] = _field("adjacency", _array())
    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: _NestedItems[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    metrics: _NestedItems[MetricRow] = _field("metrics", _array(_ref("MetricRow")))
    parents: _NestedItems[Parent] = _field("parents", _array(_ref("Parent")))
    pseudo: bool | None = _field("pseudo")
    rank: str | None = _field("rank")
    shape: str | None = _field("shape")
    stack: bool | None = _field("stack")
    tables: _NestedItems[TopologyTable] = _field("tables", _array(_ref("TopologyTable")))
    tag: str | None = _field("tag")


class NodeSummaryGroup(Model):
    """One of `Node.children`."""

    __required__ = ("columns", "id", "label", "nodes", "topologyId")
    columns: _NestedItems[Column] = _field("columns", _array(_ref("Column")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    nodes: _NestedItems[NodeSummary] = _field("nodes", _array(_ref("NodeSummary")))
    topology_id: str | None = _field("topologyId")


class Parent(Model):
    """One of `Node.parents` and others."""

    __required__ = ("id", "label", "topologyId")
    id: str | None = _field("id")
    label: str | None = _field("label")
    topology_id: str | None = _field("topologyId")


class Sample(Model):
    """One of `Metric.samples`."""

    __required__ = ("date", "value")
    date: _Moment = _field("date", _timestamp)
    value: float | None = _field("value")


class TopologyResponse(Model):
    """What the operation Topology answers."""

    __required__ = ("nodes",)
    nodes: _NestedNamed[NodeSummary] = _field("nodes", _mapping(_ref("NodeSummary")))


class TopologyTable(Model):
    """One of `Node.tables` and others."""

    __required__ = ("columns", "id", "label", "rows", "type")
    columns: _NestedItems[Column] = _field("columns", _array(_ref("Column")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    rows: _NestedItems[TopologyTableRow] = _field("rows", _array(_ref("TopologyTableRow")))
    truncation_count: int | None = _field("truncationCount")
    type: str | None = _field("type")


class TopologyTableRow(Model):
    """One of `TopologyTable.rows`."""

    __required__ = ("entries", "id")
    entries: MutableMapping[str, str] = _field("entries", _mapping())
    id: str | None = _field("id")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
