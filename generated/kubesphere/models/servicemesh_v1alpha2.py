"""Models of `servicemesh_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model


class AppHealth(Model):
    """An app health, as the server writes it."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))
    workload_statuses: MutableSequence[WorkloadStatus] = _field("workloadStatuses", _array(_ref("WorkloadStatus")))


class BadRequestError(Model):
    """A bad request error, as the server writes it."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


class Config(Model):
    """A config, as the server writes it."""

    __slots__ = ()

    duration: int | None = _field("duration")
    elements: Elements = _field("elements", _ref("Elements"))
    graph_type: str | None = _field("graphType")
    timestamp: int | None = _field("timestamp")


class EdgeData(Model):
    """An edge data, as the server writes it."""

    __slots__ = ()

    dest_principal: str | None = _field("destPrincipal")
    id: str | None = _field("id")
    is_mtls: str | None = _field("isMTLS")
    response_time: str | None = _field("responseTime")
    source: str | None = _field("source")
    source_principal: str | None = _field("sourcePrincipal")
    target: str | None = _field("target")
    throughput: str | None = _field("throughput")
    traffic: ProtocolTraffic = _field("traffic", _ref("ProtocolTraffic"))


class EdgeWrapper(Model):
    """An edge wrapper, as the server writes it."""

    __slots__ = ()

    data: EdgeData = _field("data", _ref("EdgeData"))


class Elements(Model):
    """An elements, as the server writes it."""

    __slots__ = ()

    edges: MutableSequence[EdgeWrapper] = _field("edges", _array(_ref("EdgeWrapper")))
    nodes: MutableSequence[NodeWrapper] = _field("nodes", _array(_ref("NodeWrapper")))


class GWInfo(Model):
    """A gw info, as the server writes it."""

    __slots__ = ()

    egress_info: GWInfoIngress = _field("egressInfo", _ref("GWInfoIngress"))
    ingress_info: GWInfoIngress = _field("ingressInfo", _ref("GWInfoIngress"))


class GWInfoIngress(Model):
    """A gw info ingress, as the server writes it."""

    __slots__ = ()

    hostnames: MutableSequence[str] = _field("hostnames", _array())


class KeyValue(Model):
    """A key value, as the server writes it."""

    __slots__ = ()

    key: str | None = _field("key")
    type: str | None = _field("type")
    value: Any = _field("value")


class Log(Model):
    """A log, as the server writes it."""

    __slots__ = ()

    fields: MutableSequence[KeyValue] = _field("fields", _array(_ref("KeyValue")))
    timestamp: int | None = _field("timestamp")


class Metric(Model):
    """A metric, as the server writes it."""

    __slots__ = ()

    datapoints: MutableSequence[MutableSequence[Any]] = _field("datapoints", _array(_array()))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    name: str | None = _field("name")
    stat: str | None = _field("stat")


class NodeData(Model):
    """A node data, as the server writes it."""

    __slots__ = ()

    aggregate: str | None = _field("aggregate")
    app: str | None = _field("app")
    cluster: str | None = _field("cluster")
    dest_services: MutableSequence[ServiceName] = _field("destServices", _array(_ref("ServiceName")))
    has_cb: bool | None = _field("hasCB")
    has_fault_injection: bool | None = _field("hasFaultInjection")
    has_health_config: MutableMapping[str, str] = _field("hasHealthConfig", _mapping())
    has_mirroring: bool | None = _field("hasMirroring")
    has_missing_sc: bool | None = _field("hasMissingSC")
    has_request_routing: bool | None = _field("hasRequestRouting")
    has_request_timeout: bool | None = _field("hasRequestTimeout")
    has_tcp_traffic_shifting: bool | None = _field("hasTCPTrafficShifting")
    has_traffic_shifting: bool | None = _field("hasTrafficShifting")
    has_vs: VSInfo = _field("hasVS", _ref("VSInfo"))
    has_workload_entry: MutableSequence[WEInfo] = _field("hasWorkloadEntry", _array(_ref("WEInfo")))
    health_data: Any = _field("healthData")
    id: str | None = _field("id")
    is_box: str | None = _field("isBox")
    is_dead: bool | None = _field("isDead")
    is_gateway: GWInfo = _field("isGateway", _ref("GWInfo"))
    is_idle: bool | None = _field("isIdle")
    is_inaccessible: bool | None = _field("isInaccessible")
    is_outside: bool | None = _field("isOutside")
    is_root: bool | None = _field("isRoot")
    is_service_entry: SEInfo = _field("isServiceEntry", _ref("SEInfo"))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    namespace: str | None = _field("namespace")
    node_type: str | None = _field("nodeType")
    parent: str | None = _field("parent")
    service: str | None = _field("service")
    traffic: MutableSequence[ProtocolTraffic] = _field("traffic", _array(_ref("ProtocolTraffic")))
    version: str | None = _field("version")
    workload: str | None = _field("workload")


class NodeWrapper(Model):
    """A node wrapper, as the server writes it."""

    __slots__ = ()

    data: NodeData = _field("data", _ref("NodeData"))


class NotFoundError(Model):
    """A not found error, as the server writes it."""

    __slots__ = ()
    __required__ = ("reason", "status")

    reason: Any = _field("reason")
    status: int | None = _field("status")


class Process(Model):
    """A process, as the server writes it."""

    __slots__ = ()

    service_name: str | None = _field("serviceName")
    tags: MutableSequence[KeyValue] = _field("tags", _array(_ref("KeyValue")))


class ProtocolTraffic(Model):
    """A protocol traffic, as the server writes it."""

    __slots__ = ()

    protocol: str | None = _field("protocol")
    rates: MutableMapping[str, str] = _field("rates", _mapping())
    responses: MutableMapping[str, ResponseDetail] = _field("responses", _mapping(_ref("ResponseDetail")))


class Reference(Model):
    """A reference, as the server writes it."""

    __slots__ = ()

    ref_type: str | None = _field("refType")
    span_id: str | None = _field("spanID")
    trace_id: str | None = _field("traceID")


class RequestHealth(Model):
    """A request health, as the server writes it."""

    __slots__ = ()

    health_annotations: MutableMapping[str, str] = _field("healthAnnotations", _mapping())
    inbound: MutableMapping[str, MutableMapping[str, float]] = _field("inbound", _mapping(_mapping()))
    outbound: MutableMapping[str, MutableMapping[str, float]] = _field("outbound", _mapping(_mapping()))


class ResponseDetail(Model):
    """A response detail, as the server writes it."""

    __slots__ = ()

    flags: MutableMapping[str, str] = _field("flags", _mapping())
    hosts: MutableMapping[str, str] = _field("hosts", _mapping())


class SEInfo(Model):
    """A se info, as the server writes it."""

    __slots__ = ()

    hosts: MutableSequence[str] = _field("hosts", _array())
    location: str | None = _field("location")
    namespace: str | None = _field("namespace")


class ServiceHealth(Model):
    """A service health, as the server writes it."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))


class ServiceName(Model):
    """A service name, as the server writes it."""

    __slots__ = ()

    cluster: str | None = _field("cluster")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class Span(Model):
    """A span, as the server writes it."""

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
    """A trace, as the server writes it."""

    __slots__ = ()

    processes: MutableMapping[str, Process] = _field("processes", _mapping(_ref("Process")))
    spans: MutableSequence[Span] = _field("spans", _array(_ref("Span")))
    trace_id: str | None = _field("traceID")
    warnings: MutableSequence[str] = _field("warnings", _array())


class TraceError(Model):
    """A trace error, as the server writes it."""

    __slots__ = ()

    code: int | None = _field("code")
    msg: str | None = _field("msg")
    trace_id: str | None = _field("traceID")


class TraceSearch(Model):
    """A trace search, as the server writes it."""

    __slots__ = ()

    data: MutableSequence[Trace] = _field("data", _array(_ref("Trace")))
    errors: MutableSequence[TraceError] = _field("errors", _array(_ref("TraceError")))
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")
    total: int | None = _field("total")


class VSInfo(Model):
    """A vs info, as the server writes it."""

    __slots__ = ()

    hostnames: MutableSequence[str] = _field("hostnames", _array())


class WEInfo(Model):
    """A we info, as the server writes it."""

    __slots__ = ()

    name: str | None = _field("name")


class WorkloadHealth(Model):
    """A workload health, as the server writes it."""

    __slots__ = ()

    requests: RequestHealth = _field("requests", _ref("RequestHealth"))
    workload_status: WorkloadStatus = _field("workloadStatus", _ref("WorkloadStatus"))


class WorkloadStatus(Model):
    """What the server reports of a Workload."""

    __slots__ = ()

    available_replicas: int | None = _field("availableReplicas")
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    name: str | None = _field("name")
    synced_proxies: int | None = _field("syncedProxies")


if not TYPE_CHECKING:
    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
