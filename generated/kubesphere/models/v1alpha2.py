"""Models of `v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    quantity as _quantity,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model
from .._core.models.quantity import Quantity

if TYPE_CHECKING:
    from .annotations import Annotation
    from .logging import Histogram, Logs, Statistics
    from .meta_v1 import ObjectMeta
    from .panels import Panel
    from .templatings import TemplateVar
    from .time import Time
    from .v1 import (
        PolicyRule,
        ResourceQuotaSpec as V1ResourceQuotaSpec,
        ResourceQuotaStatus as V1ResourceQuotaStatus,
        RoleRef,
        Subject,
    )
    from .v1beta1 import FederatedWorkspaceSpec


class APIResponse(Model):
    """Definition v1alpha2.APIResponse."""

    __slots__ = ()

    histogram: Histogram = _field("histogram", _ref("logging.Histogram"))
    query: Logs = _field("query", _ref("logging.Logs"))
    statistics: Statistics = _field("statistics", _ref("logging.Statistics"))


class BadRequestError(Model):
    """Definition v1alpha2.BadRequestError."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


class ClusterDashboard(Model):
    """Definition v1alpha2.ClusterDashboard."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: DashboardSpec = _field("spec", _ref("DashboardSpec"))


class Column(Model):
    """Definition v1alpha2.Column."""

    __slots__ = ()
    __required__ = ("dataType", "id", "label")

    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    label: str | None = _field("label")


class ComponentStatus(Model):
    """Definition v1alpha2.ComponentStatus."""

    __slots__ = ()
    __required__ = ("healthyBackends", "label", "name", "namespace", "selfLink", "startedAt", "totalBackends")

    healthy_backends: int | None = _field("healthyBackends")
    label: Any = _field("label")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    self_link: str | None = _field("selfLink")
    started_at: datetime | None = _field("startedAt", _timestamp)
    total_backends: int | None = _field("totalBackends")


class Connection(Model):
    """Definition v1alpha2.Connection."""

    __slots__ = ()
    __required__ = ("id", "label", "nodeId")

    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: MutableSequence[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    node_id: str | None = _field("nodeId")


class ConnectionsSummary(Model):
    """Definition v1alpha2.ConnectionsSummary."""

    __slots__ = ()
    __required__ = ("columns", "connections", "id", "label", "topologyId")

    columns: MutableSequence[Column] = _field("columns", _array(_ref("Column")))
    connections: MutableSequence[Connection] = _field("connections", _array(_ref("Connection")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    topology_id: str | None = _field("topologyId")


class Control(Model):
    """Definition v1alpha2.Control."""

    __slots__ = ()
    __required__ = ("human", "icon", "id", "rank")

    confirmation: str | None = _field("confirmation")
    human: str | None = _field("human")
    icon: str | None = _field("icon")
    id: str | None = _field("id")
    rank: int | None = _field("rank")


class ControlInstance(Model):
    """Definition v1alpha2.ControlInstance."""

    __slots__ = ()
    __required__ = ("Control", "NodeID", "ProbeID")

    control: Control = _field("Control", _ref("Control"))
    node_id: str | None = _field("NodeID")
    probe_id: str | None = _field("ProbeID")


class Dashboard(Model):
    """Definition v1alpha2.Dashboard."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: DashboardSpec = _field("spec", _ref("DashboardSpec"))


class DashboardSpec(Model):
    """Definition v1alpha2.DashboardSpec."""

    __slots__ = ()

    annotations: MutableSequence[Annotation] = _field("annotations", _array(_ref("annotations.Annotation")))
    auto_refresh: str | None = _field("auto_refresh")
    description: str | None = _field("description")
    editable: bool | None = _field("editable")
    id: int | None = _field("id")
    panels: MutableSequence[Panel] = _field("panels", _array(_ref("panels.Panel")))
    shared_crosshair: bool | None = _field("shared_crosshair")
    tags: MutableSequence[str] = _field("tags", _array())
    templatings: MutableSequence[TemplateVar] = _field("templatings", _array(_ref("templatings.TemplateVar")))
    time: Time = _field("time", _ref("time.Time"))
    timezone: str | None = _field("timezone")
    title: str | None = _field("title")
    uid: str | None = _field("uid")


class GlobalRole(Model):
    """Definition v1alpha2.GlobalRole."""

    __slots__ = ()
    __required__ = ("rules",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    rules: MutableSequence[PolicyRule] = _field("rules", _array(_ref("v1.PolicyRule")))


class Group(Model):
    """Definition v1alpha2.Group."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    status: MutableMapping[str, Any] = _field("status", _mapping())


class GroupBinding(Model):
    """Definition v1alpha2.GroupBinding."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    group_ref: GroupRef = _field("groupRef", _ref("GroupRef"))
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    users: MutableSequence[str] = _field("users", _array())


class GroupMember(Model):
    """Definition v1alpha2.GroupMember."""

    __slots__ = ()
    __required__ = ("groupName", "userName")

    group_name: str | None = _field("groupName")
    user_name: str | None = _field("userName")


class GroupRef(Model):
    """Definition v1alpha2.GroupRef."""

    __slots__ = ()

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    name: str | None = _field("name")


class HealthStatus(Model):
    """Definition v1alpha2.HealthStatus."""

    __slots__ = ()
    __required__ = ("kubesphereStatus", "nodeStatus")

    kubesphere_status: MutableSequence[ComponentStatus] = _field("kubesphereStatus", _array(_ref("ComponentStatus")))
    node_status: NodeStatus = _field("nodeStatus", _ref("NodeStatus"))


class Member(Model):
    """Definition v1alpha2.Member."""

    __slots__ = ()
    __required__ = ("roleRef", "username")

    role_ref: str | None = _field("roleRef")
    username: str | None = _field("username")


class MetadataRow(Model):
    """Definition v1alpha2.MetadataRow."""

    __slots__ = ()
    __required__ = ("id", "label", "value")

    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    label: str | None = _field("label")
    priority: float | None = _field("priority")
    truncate: int | None = _field("truncate")
    value: str | None = _field("value")


class Metric(Model):
    """Definition v1alpha2.Metric."""

    __slots__ = ()
    __required__ = ("max", "min")

    max: float | None = _field("max")
    min: float | None = _field("min")
    samples: MutableSequence[Sample] = _field("samples", _array(_ref("Sample")))


class MetricRow(Model):
    """Definition v1alpha2.MetricRow."""

    __slots__ = ()
    __required__ = ("Format", "Group", "ID", "Label", "Metric", "Priority", "URL", "Value", "ValueEmpty")

    format: str | None = _field("Format")
    group: str | None = _field("Group")
    id: str | None = _field("ID")
    label: str | None = _field("Label")
    metric: Metric = _field("Metric", _ref("Metric"))
    priority: float | None = _field("Priority")
    url: str | None = _field("URL")
    value: float | None = _field("Value")
    value_empty: bool | None = _field("ValueEmpty")


class Node(Model):
    """Definition v1alpha2.Node."""

    __slots__ = ()
    __required__ = ("controls", "id", "label", "labelMinor", "rank")

    adjacency: MutableSequence[str] = _field("adjacency", _array())
    children: MutableSequence[NodeSummaryGroup] = _field("children", _array(_ref("NodeSummaryGroup")))
    connections: MutableSequence[ConnectionsSummary] = _field("connections", _array(_ref("ConnectionsSummary")))
    controls: MutableSequence[ControlInstance] = _field("controls", _array(_ref("ControlInstance")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: MutableSequence[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    metrics: MutableSequence[MetricRow] = _field("metrics", _array(_ref("MetricRow")))
    parents: MutableSequence[Parent] = _field("parents", _array(_ref("Parent")))
    pseudo: bool | None = _field("pseudo")
    rank: str | None = _field("rank")
    shape: str | None = _field("shape")
    stack: bool | None = _field("stack")
    tables: MutableSequence[Table] = _field("tables", _array(_ref("Table")))
    tag: str | None = _field("tag")


class NodeResponse(Model):
    """Definition v1alpha2.NodeResponse."""

    __slots__ = ()
    __required__ = ("node",)

    node: Node = _field("node", _ref("Node"))


class NodeStatus(Model):
    """Definition v1alpha2.NodeStatus."""

    __slots__ = ()
    __required__ = ("healthyNodes", "totalNodes")

    healthy_nodes: int | None = _field("healthyNodes")
    total_nodes: int | None = _field("totalNodes")


class NodeSummary(Model):
    """Definition v1alpha2.NodeSummary."""

    __slots__ = ()
    __required__ = ("id", "label", "labelMinor", "rank")

    adjacency: MutableSequence[str] = _field("adjacency", _array())
    id: str | None = _field("id")
    label: str | None = _field("label")
    label_minor: str | None = _field("labelMinor")
    metadata: MutableSequence[MetadataRow] = _field("metadata", _array(_ref("MetadataRow")))
    metrics: MutableSequence[MetricRow] = _field("metrics", _array(_ref("MetricRow")))
    parents: MutableSequence[Parent] = _field("parents", _array(_ref("Parent")))
    pseudo: bool | None = _field("pseudo")
    rank: str | None = _field("rank")
    shape: str | None = _field("shape")
    stack: bool | None = _field("stack")
    tables: MutableSequence[Table] = _field("tables", _array(_ref("Table")))
    tag: str | None = _field("tag")


class NodeSummaryGroup(Model):
    """Definition v1alpha2.NodeSummaryGroup."""

    __slots__ = ()
    __required__ = ("columns", "id", "label", "nodes", "topologyId")

    columns: MutableSequence[Column] = _field("columns", _array(_ref("Column")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    nodes: MutableSequence[NodeSummary] = _field("nodes", _array(_ref("NodeSummary")))
    topology_id: str | None = _field("topologyId")


class NotFoundError(Model):
    """Definition v1alpha2.NotFoundError."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


class Parent(Model):
    """Definition v1alpha2.Parent."""

    __slots__ = ()
    __required__ = ("id", "label", "topologyId")

    id: str | None = _field("id")
    label: str | None = _field("label")
    topology_id: str | None = _field("topologyId")


class PasswordReset(Model):
    """Definition v1alpha2.PasswordReset."""

    __slots__ = ()
    __required__ = ("currentPassword", "password")

    current_password: str | None = _field("currentPassword")
    password: str | None = _field("password")


class ResourceQuota(Model):
    """Definition v1alpha2.ResourceQuota."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceQuotaSpec = _field("spec", _ref("ResourceQuotaSpec"))
    status: ResourceQuotaStatus = _field("status", _ref("ResourceQuotaStatus"))


class ResourceQuotaSpec(Model):
    """Definition v1alpha2.ResourceQuotaSpec."""

    __slots__ = ()
    __required__ = ("quota", "selector")

    quota: V1ResourceQuotaSpec = _field("quota", _ref("v1.ResourceQuotaSpec"))
    selector: MutableMapping[str, str] = _field("selector", _mapping())


class ResourceQuotaStatus(Model):
    """Definition v1alpha2.ResourceQuotaStatus."""

    __slots__ = ()
    __required__ = ("namespaces", "total")

    namespaces: MutableSequence[ResourceQuotaStatusByNamespace] = _field(
        "namespaces", _array(_ref("ResourceQuotaStatusByNamespace"))
    )
    total: V1ResourceQuotaStatus = _field("total", _ref("v1.ResourceQuotaStatus"))


class ResourceQuotaStatusByNamespace(Model):
    """Definition v1alpha2.ResourceQuotaStatusByNamespace."""

    __slots__ = ()
    __required__ = ("namespace",)

    hard: MutableMapping[str, Quantity] = _field("hard", _mapping(_quantity))
    namespace: str | None = _field("namespace")
    used: MutableMapping[str, Quantity] = _field("used", _mapping(_quantity))


class Row(Model):
    """Definition v1alpha2.Row."""

    __slots__ = ()
    __required__ = ("entries", "id")

    entries: MutableMapping[str, str] = _field("entries", _mapping())
    id: str | None = _field("id")


class Sample(Model):
    """Definition v1alpha2.Sample."""

    __slots__ = ()
    __required__ = ("date", "value")

    date: datetime | None = _field("date", _timestamp)
    value: float | None = _field("value")


class Table(Model):
    """Definition v1alpha2.Table."""

    __slots__ = ()
    __required__ = ("columns", "id", "label", "rows", "type")

    columns: MutableSequence[Column] = _field("columns", _array(_ref("Column")))
    id: str | None = _field("id")
    label: str | None = _field("label")
    rows: MutableSequence[Row] = _field("rows", _array(_ref("Row")))
    truncation_count: int | None = _field("truncationCount")
    type: str | None = _field("type")


class TopologyResponse(Model):
    """Definition v1alpha2.TopologyResponse."""

    __slots__ = ()
    __required__ = ("nodes",)

    nodes: MutableMapping[str, NodeSummary] = _field("nodes", _mapping(_ref("NodeSummary")))


class User(Model):
    """Definition v1alpha2.User."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: UserSpec = _field("spec", _ref("UserSpec"))
    status: UserStatus = _field("status", _ref("UserStatus"))


class UserSpec(Model):
    """Definition v1alpha2.UserSpec."""

    __slots__ = ()
    __required__ = ("email",)

    description: str | None = _field("description")
    display_name: str | None = _field("displayName")
    email: str | None = _field("email")
    groups: MutableSequence[str] = _field("groups", _array())
    lang: str | None = _field("lang")
    password: str | None = _field("password")


class UserStatus(Model):
    """Definition v1alpha2.UserStatus."""

    __slots__ = ()

    last_login_time: datetime | None = _field("lastLoginTime", _timestamp)
    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    reason: str | None = _field("reason")
    state: str | None = _field("state")


class WorkspaceRole(Model):
    """Definition v1alpha2.WorkspaceRole."""

    __slots__ = ()
    __required__ = ("rules",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    rules: MutableSequence[PolicyRule] = _field("rules", _array(_ref("v1.PolicyRule")))


class WorkspaceRoleBinding(Model):
    """Definition v1alpha2.WorkspaceRoleBinding."""

    __slots__ = ()
    __required__ = ("roleRef",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    role_ref: RoleRef = _field("roleRef", _ref("v1.RoleRef"))
    subjects: MutableSequence[Subject] = _field("subjects", _array(_ref("v1.Subject")))


class WorkspaceTemplate(Model):
    """Definition v1alpha2.WorkspaceTemplate."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: FederatedWorkspaceSpec = _field("spec", _ref("v1beta1.FederatedWorkspaceSpec"))
