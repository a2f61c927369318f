"""Models of `kiali_graph`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .kiali import SEInfo, ServiceName, WEInfo


class Config(Model):
    """Definition kiali.graph.Config."""

    __slots__ = ()

    duration: int | None = _field("duration")
    elements: Elements = _field("elements", _ref("Elements"))
    graph_type: str | None = _field("graphType")
    timestamp: int | None = _field("timestamp")


class EdgeData(Model):
    """Definition kiali.graph.EdgeData."""

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
    """Definition kiali.graph.EdgeWrapper."""

    __slots__ = ()

    data: EdgeData = _field("data", _ref("EdgeData"))


class Elements(Model):
    """Definition kiali.graph.Elements."""

    __slots__ = ()

    edges: MutableSequence[EdgeWrapper] = _field("edges", _array(_ref("EdgeWrapper")))
    nodes: MutableSequence[NodeWrapper] = _field("nodes", _array(_ref("NodeWrapper")))


class GWInfo(Model):
    """Definition kiali.graph.GWInfo."""

    __slots__ = ()

    egress_info: GWInfoIngress = _field("egressInfo", _ref("GWInfoIngress"))
    ingress_info: GWInfoIngress = _field("ingressInfo", _ref("GWInfoIngress"))


class GWInfoIngress(Model):
    """Definition kiali.graph.GWInfoIngress."""

    __slots__ = ()

    hostnames: MutableSequence[str] = _field("hostnames", _array())


class NodeData(Model):
    """Definition kiali.graph.NodeData."""

    __slots__ = ()

    aggregate: str | None = _field("aggregate")
    app: str | None = _field("app")
    cluster: str | None = _field("cluster")
    dest_services: MutableSequence[ServiceName] = _field("destServices", _array(_ref("kiali.ServiceName")))
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
    has_workload_entry: MutableSequence[WEInfo] = _field("hasWorkloadEntry", _array(_ref("kiali.WEInfo")))
    health_data: Any = _field("healthData")
    id: str | None = _field("id")
    is_box: str | None = _field("isBox")
    is_dead: bool | None = _field("isDead")
    is_gateway: GWInfo = _field("isGateway", _ref("GWInfo"))
    is_idle: bool | None = _field("isIdle")
    is_inaccessible: bool | None = _field("isInaccessible")
    is_outside: bool | None = _field("isOutside")
    is_root: bool | None = _field("isRoot")
    is_service_entry: SEInfo = _field("isServiceEntry", _ref("kiali.SEInfo"))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    namespace: str | None = _field("namespace")
    node_type: str | None = _field("nodeType")
    parent: str | None = _field("parent")
    service: str | None = _field("service")
    traffic: MutableSequence[ProtocolTraffic] = _field("traffic", _array(_ref("ProtocolTraffic")))
    version: str | None = _field("version")
    workload: str | None = _field("workload")


class NodeWrapper(Model):
    """Definition kiali.graph.NodeWrapper."""

    __slots__ = ()

    data: NodeData = _field("data", _ref("NodeData"))


class ProtocolTraffic(Model):
    """Definition kiali.graph.ProtocolTraffic."""

    __slots__ = ()

    protocol: str | None = _field("protocol")
    rates: MutableMapping[str, str] = _field("rates", _mapping())
    responses: MutableMapping[str, ResponseDetail] = _field("responses", _mapping(_ref("ResponseDetail")))


class ResponseDetail(Model):
    """Definition kiali.graph.ResponseDetail."""

    __slots__ = ()

    flags: MutableMapping[str, str] = _field("flags", _mapping())
    hosts: MutableMapping[str, str] = _field("hosts", _mapping())


class VSInfo(Model):
    """Definition kiali.graph.VSInfo."""

    __slots__ = ()

    hostnames: MutableSequence[str] = _field("hostnames", _array())
