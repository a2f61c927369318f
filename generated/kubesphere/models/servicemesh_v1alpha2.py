"""Models of `servicemesh_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import (
        Moment as _Moment,
        Nested as _Nested,
        NestedItems as _NestedItems,
        NestedNamed as _NestedNamed,
    )


class AppHealth(Model):
    """An app health, as the server writes it."""

    requests: _Nested[RequestHealth] = _field("requests", _ref("RequestHealth"))
    workload_statuses: _NestedItems[WorkloadStatus] = _field("workloadStatuses", _array(_ref("WorkloadStatus")))


class BadRequestResponse(Model):
    """What the operation BadRequest answers."""

    __required__ = ("reason", "status")
    reason: Any = _field("reason")
    status: int | None = _field("status")


class GatewayInfo(Model):
    """What `ServiceGraphNodeData.isGateway` holds."""

    egress_info: _Nested[GatewayInfoIngress] = _field("egressInfo", _ref("GatewayInfoIngress"))
    ingress_info: _Nested[GatewayInfoIngress] = _field("ingressInfo", _ref("GatewayInfoIngress"))


class GatewayInfoIngress(Model):
    """What `GatewayInfo.ingressInfo` and others hold."""

    hostnames: MutableSequence[str] = _field("hostnames", _array())


class KeyValue(Model):
    """One of `Log.fields` and others."""

    key: str | None = _field("key")
    type: str | None = _field("type")
    value: Any = _field("value")


class Log(Model):
    """One of `Span.logs`."""

    fields: _NestedItems[KeyValue] = _field("fields", _array(_ref("KeyValue")))
    timestamp: int | None = _field("timestamp")


class Metric(Model):
    """A metric, as the server writes it."""

    datapoints: MutableSequence[MutableSequence[Any]] = _field("datapoints", _array(_array()))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    name: str | None = _field("name")
    stat: str | None = _field("stat")


class NotFoundResponse(Model):
    """What the operation NotFound answers."""

    __required__ = ("reason", "status")
    reason: Any = _field("reason")
    status: int | None = _field("status")


class Process(Model):
    """What `Span.process` and others hold."""

    service_name: str | None = _field("serviceName")
    tags: _NestedItems[KeyValue] = _field("tags", _array(_ref("KeyValue")))


class ProtocolTraffic(Model):
    """What `ServiceGraphEdgeData.traffic` and others hold."""

    protocol: str | None = _field("protocol")
    rates: MutableMapping[str, str] = _field("rates", _mapping())
    responses: _NestedNamed[ResponseDetail] = _field("responses", _mapping(_ref("ResponseDetail")))


class Reference(Model):
    """One of `Span.references`."""

    ref_type: str | None = _field("refType")
    span_id: str | None = _field("spanID")
    trace_id: str | None = _field("traceID")


class RequestHealth(Model):
    """What `AppHealth.requests` and others hold."""

    health_annotations: MutableMapping[str, str] = _field("healthAnnotations", _mapping())
    inbound: MutableMapping[str, MutableMapping[str, float]] = _field("inbound", _mapping(_mapping()))
    outbound: MutableMapping[str, MutableMapping[str, float]] = _field("outbound", _mapping(_mapping()))


class ResponseDetail(Model):
    """One of `ProtocolTraffic.responses`."""

    flags: MutableMapping[str, str] = _field("flags", _mapping())
    hosts: MutableMapping[str, str] = _field("hosts", _mapping())


class ServiceEntryInfo(Model):
    """What `ServiceGraphNodeData.isServiceEntry` holds."""

    hosts: MutableSequence[str] = _field("hosts", _array())
    location: str | None = _field("location")
    namespace: str | None = _field("namespace")


class ServiceGraph(Model):
    """A service graph, as the server writes it."""

    duration: int | None = _field("duration")
    elements: _Nested[ServiceGraphElements] = _field("elements", _ref("ServiceGraphElements"))
    graph_type: str | None = _field("graphType")
    timestamp: int | None = _field("timestamp")


class ServiceGraphEdge(Model):
    """One of `ServiceGraphElements.edges`."""

    data: _Nested[ServiceGraphEdgeData] = _field("data", _ref("ServiceGraphEdgeData"))


class ServiceGraphEdgeData(Model):
    """What `ServiceGraphEdge.data` holds."""

    dest_principal: str | None = _field("destPrincipal")
    id: str | None = _field("id")
    is_mtls: str | None = _field("isMTLS")
    response_time: str | None = _field("responseTime")
    source: str | None = _field("source")
    source_principal: str | None = _field("sourcePrincipal")
    target: str | None = _field("target")
    throughput: str | None = _field("throughput")
    traffic: _Nested[ProtocolTraffic] = _field("traffic", _ref("ProtocolTraffic"))


class ServiceGraphElements(Model):
    """What `ServiceGraph.elements` holds."""

    edges: _NestedItems[ServiceGraphEdge] = _field("edges", _array(_ref("ServiceGraphEdge")))
    nodes: _NestedItems[ServiceGraphNode] = _field("nodes", _array(_ref("ServiceGraphNode")))


class ServiceGraphNode(Model):
    """One of `ServiceGraphElements.nodes`."""

    data: _Nested[ServiceGraphNodeData] = _field("data", _ref("ServiceGraphNodeData"))


class ServiceGraphNodeData(Model):
    """What `ServiceGraphNode.data` holds."""

    aggregate: str | None = _field("aggregate")
    app: str | None = _field("app")
    cluster: str | None = _field("cluster")
    dest_services: _NestedItems[ServiceName] = _field("destServices", _array(_ref("ServiceName")))
    has_cb: bool | None = _field("hasCB")
    has_fault_injection: bool | None = _field("hasFaultInjection")
    has_health_config: MutableMapping[str, str] = _field("hasHealthConfig", _mapping())
    has_mirroring: bool | None = _field("hasMirroring")
    has_missing_sc: bool | None = _field("hasMissingSC")
    has_request_routing: bool | None = _field("hasRequestRouting")
    has_request_timeout: bool | None = _field("hasRequestTimeout")
    has_tcp_traffic_shifting: bool | None = _field("hasTCPTrafficShifting")
    has_traffic_shifting: bool | None = _field("hasTrafficShifting")
    has_vs: _Nested[VirtualServiceInfo] = _field("hasVS", _ref("VirtualServiceInfo"))
    has_workload_entry: _NestedItems[WorkloadEntryInfo] = _field("hasWorkloadEntry", _array(_ref("WorkloadEntryInfo")))
    health_data: Any = _field("healthData")
    id: str | None = _field("id")
    is_box: str | None = _field("isBox")
    is_dead: bool | None = _field("isDead")
    is_gateway: _Nested[GatewayInfo] = _field("isGateway", _ref("GatewayInfo"))
    is_idle: bool | None = _field("isIdle")
    is_inaccessible: bool | None = _field("isInaccessible")
    is_outside: bool | None = _field("isOutside")
    is_root: bool | None = _field("isRoot")
    is_service_entry: _Nested[ServiceEntryInfo] = _field("isServiceEntry", _ref("ServiceEntryInfo"))
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    namespace: str | None = _field("namespace")
    node_type: str | None = _field("nodeType")
    parent: str | None = _field("parent")
    service: str | None = _field("service")
    traffic: _NestedItems[ProtocolTraffic] = _field("traffic", _array(_ref("ProtocolTraffic")))
    version: str | None = _field("version")
    workload: str | None = _field("workload")


class ServiceHealth(Model):
    """A service health, as the server writes it."""

    requests: _Nested[RequestHealth] = _field("requests", _ref("RequestHealth"))


class ServiceName(Model):
    """One of `ServiceGraphNodeData.destServices`."""

    cluster: str | None = _field("cluster")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class ServicePolicy(_Object):
    """A service policy, as the server writes it."""

    spec: _Nested[ServicePolicySpec] = _field("spec", _ref("ServicePolicySpec"))
    "What is wanted of it."
    status: _Nested[StrategyStatus] = _field("status", _ref("StrategyStatus"))
    "What the server reports of it."


class ServicePolicySpec(Model):
    """What is wanted of a ServicePolicy."""

    selector: _Nested[StrategySpecSelector] = _field("selector", _ref("StrategySpecSelector"))
    template: _Nested[ServicePolicySpecTemplate] = _field("template", _ref("ServicePolicySpecTemplate"))


class ServicePolicySpecTemplate(Model):
    """What `ServicePolicySpec.template` holds."""

    metadata: MutableMapping[str, Any] = _field("metadata", _mapping())
    spec: _Nested[ServicePolicySpecTemplateSpec] = _field("spec", _ref("ServicePolicySpecTemplateSpec"))
    "What is wanted of it."


class ServicePolicySpecTemplateSpec(Model):
    """What is wanted of a ServicePolicySpecTemplate."""

    export_to: MutableSequence[str] = _field("export_to", _array())
    host: str | None = _field("host")
    subsets: _NestedItems[ServicePolicySpecTemplateSpecSubset] = _field(
        "subsets", _array(_ref("ServicePolicySpecTemplateSpecSubset"))
    )
    traffic_policy: _Nested[ServicePolicySpecTemplateSpecTrafficPolicy] = _field(
        "traffic_policy", _ref("ServicePolicySpecTemplateSpecTrafficPolicy")
    )


class ServicePolicySpecTemplateSpecSubset(Model):
    """One of `ServicePolicySpecTemplateSpec.subsets`."""

    labels: MutableMapping[str, str] = _field("labels", _mapping())
    name: str | None = _field("name")
    traffic_policy: _Nested[ServicePolicySpecTemplateSpecTrafficPolicy] = _field(
        "traffic_policy", _ref("ServicePolicySpecTemplateSpecTrafficPolicy")
    )


class ServicePolicySpecTemplateSpecTrafficPolicy(Model):
    """What `ServicePolicySpecTemplateSpec.traffic_policy` and others hold."""

    connection_pool: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool] = _field(
        "connection_pool", _ref("ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool")
    )
    load_balancer: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer] = _field(
        "load_balancer", _ref("ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer")
    )
    outlier_detection: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection] = _field(
        "outlier_detection", _ref("ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection")
    )
    port_level_settings: _NestedItems[ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting] = _field(
        "port_level_settings", _array(_ref("ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting"))
    )
    tls: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyTls] = _field(
        "tls", _ref("ServicePolicySpecTemplateSpecTrafficPolicyTls")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicy.connection_pool` and others hold."""

    http: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp] = _field(
        "http", _ref("ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp")
    )
    tcp: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp] = _field(
        "tcp", _ref("ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool.http` holds."""

    h2_upgrade_policy: int | None = _field("h2_upgrade_policy")
    http1_max_pending_requests: int | None = _field("http1_max_pending_requests")
    http2_max_requests: int | None = _field("http2_max_requests")
    idle_timeout: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "idle_timeout", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    max_requests_per_connection: int | None = _field("max_requests_per_connection")
    max_retries: int | None = _field("max_retries")


class ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool.tcp` holds."""

    connect_timeout: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "connect_timeout", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    max_connections: int | None = _field("max_connections")
    tcp_keepalive: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive] = _field(
        "tcp_keepalive", _ref("ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcpTcpKeepalive(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolTcp.tcp_keepalive` holds."""

    interval: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "interval", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    probes: int | None = _field("probes")
    time: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "time", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicy.load_balancer` and others hold."""

    locality_lb_setting: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting] = _field(
        "locality_lb_setting", _ref("ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer.locality_lb_setting` holds."""

    distribute: _NestedItems[ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem] = (
        _field(
            "distribute",
            _array(_ref("ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem")),
        )
    )
    enabled: _Nested[StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials] = _field(
        "enabled", _ref("StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials")
    )
    failover: _NestedItems[ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem] = (
        _field(
            "failover",
            _array(_ref("ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem")),
        )
    )


class ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem(Model):
    """One of `ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting.distribute`."""

    from_: str | None = _field("from")
    to: MutableMapping[str, int] = _field("to", _mapping())


class ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem(Model):
    """One of `ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting.failover`."""

    from_: str | None = _field("from")
    to: str | None = _field("to")


class ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicy.outlier_detection` and others hold."""

    base_ejection_time: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "base_ejection_time", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    consecutive_5xx_errors: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercent] = _field(
        "consecutive_5xx_errors", _ref("StrategySpecTemplateSpecHttpItemMirrorPercent")
    )
    consecutive_errors: int | None = _field("consecutive_errors")
    consecutive_gateway_errors: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercent] = _field(
        "consecutive_gateway_errors", _ref("StrategySpecTemplateSpecHttpItemMirrorPercent")
    )
    interval: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "interval", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    max_ejection_percent: int | None = _field("max_ejection_percent")
    min_health_percent: int | None = _field("min_health_percent")


class ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting(Model):
    """One of `ServicePolicySpecTemplateSpecTrafficPolicy.port_level_settings`."""

    connection_pool: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool] = _field(
        "connection_pool", _ref("ServicePolicySpecTemplateSpecTrafficPolicyConnectionPool")
    )
    load_balancer: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer] = _field(
        "load_balancer", _ref("ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancer")
    )
    outlier_detection: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection] = _field(
        "outlier_detection", _ref("ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection")
    )
    port: _Nested[StrategySpecTemplateSpecHttpItemMirrorPort] = _field(
        "port", _ref("StrategySpecTemplateSpecHttpItemMirrorPort")
    )
    tls: _Nested[ServicePolicySpecTemplateSpecTrafficPolicyTls] = _field(
        "tls", _ref("ServicePolicySpecTemplateSpecTrafficPolicyTls")
    )


class ServicePolicySpecTemplateSpecTrafficPolicyTls(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicy.tls` and others hold."""

    ca_certificates: str | None = _field("ca_certificates")
    client_certificate: str | None = _field("client_certificate")
    mode: int | None = _field("mode")
    private_key: str | None = _field("private_key")
    sni: str | None = _field("sni")
    subject_alt_names: MutableSequence[str] = _field("subject_alt_names", _array())


class Span(Model):
    """One of `Trace.spans`."""

    duration: int | None = _field("duration")
    flags: int | None = _field("flags")
    logs: _NestedItems[Log] = _field("logs", _array(_ref("Log")))
    operation_name: str | None = _field("operationName")
    parent_span_id: str | None = _field("parentSpanID")
    process: _Nested[Process] = _field("process", _ref("Process"))
    process_id: str | None = _field("processID")
    references: _NestedItems[Reference] = _field("references", _array(_ref("Reference")))
    span_id: str | None = _field("spanID")
    start_time: int | None = _field("startTime")
    tags: _NestedItems[KeyValue] = _field("tags", _array(_ref("KeyValue")))
    trace_id: str | None = _field("traceID")
    warnings: MutableSequence[str] = _field("warnings", _array())


class Strategy(_Object):
    """A strategy, as the server writes it."""

    spec: _Nested[StrategySpec] = _field("spec", _ref("StrategySpec"))
    "What is wanted of it."
    status: _Nested[StrategyStatus] = _field("status", _ref("StrategyStatus"))
    "What the server reports of it."


class StrategySpec(Model):
    """What is wanted of a Strategy."""

    governor: str | None = _field("governor")
    principal: str | None = _field("principal")
    selector: _Nested[StrategySpecSelector] = _field("selector", _ref("StrategySpecSelector"))
    strategy_policy: str | None = _field("strategyPolicy")
    template: _Nested[StrategySpecTemplate] = _field("template", _ref("StrategySpecTemplate"))
    type: str | None = _field("type")


class StrategySpecSelector(Model):
    """What `ServicePolicySpec.selector` and others hold."""

    match_expressions: _NestedItems[StrategySpecSelectorMatchExpression] = _field(
        "matchExpressions", _array(_ref("StrategySpecSelectorMatchExpression"))
    )
    match_labels: MutableMapping[str, str] = _field("matchLabels", _mapping())


class StrategySpecSelectorMatchExpression(Model):
    """One of `StrategySpecSelector.matchExpressions`."""

    __required__ = ("key", "operator")
    key: str | None = _field("key")
    operator: str | None = _field("operator")
    values: MutableSequence[str] = _field("values", _array())


class StrategySpecTemplate(Model):
    """What `StrategySpec.template` holds."""

    metadata: MutableMapping[str, Any] = _field("metadata", _mapping())
    spec: _Nested[StrategySpecTemplateSpec] = _field("spec", _ref("StrategySpecTemplateSpec"))
    "What is wanted of it."


class StrategySpecTemplateSpec(Model):
    """What is wanted of a StrategySpecTemplate."""

    export_to: MutableSequence[str] = _field("export_to", _array())
    gateways: MutableSequence[str] = _field("gateways", _array())
    hosts: MutableSequence[str] = _field("hosts", _array())
    http: _NestedItems[StrategySpecTemplateSpecHttpItem] = _field(
        "http", _array(_ref("StrategySpecTemplateSpecHttpItem"))
    )
    tcp: _NestedItems[StrategySpecTemplateSpecTcpItem] = _field("tcp", _array(_ref("StrategySpecTemplateSpecTcpItem")))
    tls: _NestedItems[StrategySpecTemplateSpecTlsItem] = _field("tls", _array(_ref("StrategySpecTemplateSpecTlsItem")))


class StrategySpecTemplateSpecHttpItem(Model):
    """One of `StrategySpecTemplateSpec.http`."""

    cors_policy: _Nested[StrategySpecTemplateSpecHttpItemCorsPolicy] = _field(
        "cors_policy", _ref("StrategySpecTemplateSpecHttpItemCorsPolicy")
    )
    delegate: _Nested[StrategySpecTemplateSpecHttpItemDelegate] = _field(
        "delegate", _ref("StrategySpecTemplateSpecHttpItemDelegate")
    )
    fault: _Nested[StrategySpecTemplateSpecHttpItemFault] = _field(
        "fault", _ref("StrategySpecTemplateSpecHttpItemFault")
    )
    headers: _Nested[StrategySpecTemplateSpecHttpItemHeaders] = _field(
        "headers", _ref("StrategySpecTemplateSpecHttpItemHeaders")
    )
    match: _NestedItems[StrategySpecTemplateSpecHttpItemMatchItem] = _field(
        "match", _array(_ref("StrategySpecTemplateSpecHttpItemMatchItem"))
    )
    mirror: _Nested[StrategySpecTemplateSpecHttpItemMirror] = _field(
        "mirror", _ref("StrategySpecTemplateSpecHttpItemMirror")
    )
    mirror_percent: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercent] = _field(
        "mirror_percent", _ref("StrategySpecTemplateSpecHttpItemMirrorPercent")
    )
    mirror_percentage: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercentage] = _field(
        "mirror_percentage", _ref("StrategySpecTemplateSpecHttpItemMirrorPercentage")
    )
    name: str | None = _field("name")
    redirect: _Nested[StrategySpecTemplateSpecHttpItemRedirect] = _field(
        "redirect", _ref("StrategySpecTemplateSpecHttpItemRedirect")
    )
    retries: _Nested[StrategySpecTemplateSpecHttpItemRetries] = _field(
        "retries", _ref("StrategySpecTemplateSpecHttpItemRetries")
    )
    rewrite: _Nested[StrategySpecTemplateSpecHttpItemRewrite] = _field(
        "rewrite", _ref("StrategySpecTemplateSpecHttpItemRewrite")
    )
    route: _NestedItems[StrategySpecTemplateSpecHttpItemRouteItem] = _field(
        "route", _array(_ref("StrategySpecTemplateSpecHttpItemRouteItem"))
    )
    timeout: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "timeout", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )


class StrategySpecTemplateSpecHttpItemCorsPolicy(Model):
    """What `StrategySpecTemplateSpecHttpItem.cors_policy` holds."""

    allow_credentials: _Nested[StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials] = _field(
        "allow_credentials", _ref("StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials")
    )
    allow_headers: MutableSequence[str] = _field("allow_headers", _array())
    allow_methods: MutableSequence[str] = _field("allow_methods", _array())
    allow_origin: MutableSequence[str] = _field("allow_origin", _array())
    allow_origins: MutableSequence[MutableMapping[str, Any]] = _field("allow_origins", _array(_mapping()))
    expose_headers: MutableSequence[str] = _field("expose_headers", _array())
    max_age: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "max_age", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )


class StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyLoadBalancerLocalityLbSetting.enabled` and others hold."""

    value: bool | None = _field("value")


class StrategySpecTemplateSpecHttpItemDelegate(Model):
    """What `StrategySpecTemplateSpecHttpItem.delegate` holds."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class StrategySpecTemplateSpecHttpItemFault(Model):
    """What `StrategySpecTemplateSpecHttpItem.fault` holds."""

    abort: _Nested[StrategySpecTemplateSpecHttpItemFaultAbort] = _field(
        "abort", _ref("StrategySpecTemplateSpecHttpItemFaultAbort")
    )
    delay: _Nested[StrategySpecTemplateSpecHttpItemFaultDelay] = _field(
        "delay", _ref("StrategySpecTemplateSpecHttpItemFaultDelay")
    )


class StrategySpecTemplateSpecHttpItemFaultAbort(Model):
    """What `StrategySpecTemplateSpecHttpItemFault.abort` holds."""

    percentage: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercentage] = _field(
        "percentage", _ref("StrategySpecTemplateSpecHttpItemMirrorPercentage")
    )


class StrategySpecTemplateSpecHttpItemFaultDelay(Model):
    """What `StrategySpecTemplateSpecHttpItemFault.delay` holds."""

    percent: int | None = _field("percent")
    percentage: _Nested[StrategySpecTemplateSpecHttpItemMirrorPercentage] = _field(
        "percentage", _ref("StrategySpecTemplateSpecHttpItemMirrorPercentage")
    )


class StrategySpecTemplateSpecHttpItemHeaders(Model):
    """What `StrategySpecTemplateSpecHttpItem.headers` and others hold."""

    request: _Nested[StrategySpecTemplateSpecHttpItemHeadersRequest] = _field(
        "request", _ref("StrategySpecTemplateSpecHttpItemHeadersRequest")
    )
    response: _Nested[StrategySpecTemplateSpecHttpItemHeadersRequest] = _field(
        "response", _ref("StrategySpecTemplateSpecHttpItemHeadersRequest")
    )


class StrategySpecTemplateSpecHttpItemHeadersRequest(Model):
    """What the operation StrategySpecTemplateSpecHttpItemHeaders is asked with."""

    add: MutableMapping[str, str] = _field("add", _mapping())
    remove: MutableSequence[str] = _field("remove", _array())
    set: MutableMapping[str, str] = _field("set", _mapping())


class StrategySpecTemplateSpecHttpItemMatchItem(Model):
    """One of `StrategySpecTemplateSpecHttpItem.match`."""

    authority: MutableMapping[str, Any] = _field("authority", _mapping())
    gateways: MutableSequence[str] = _field("gateways", _array())
    headers: MutableMapping[str, MutableMapping[str, Any]] = _field("headers", _mapping(_mapping()))
    ignore_uri_case: bool | None = _field("ignore_uri_case")
    method: MutableMapping[str, Any] = _field("method", _mapping())
    name: str | None = _field("name")
    port: int | None = _field("port")
    query_params: MutableMapping[str, MutableMapping[str, Any]] = _field("query_params", _mapping(_mapping()))
    scheme: MutableMapping[str, Any] = _field("scheme", _mapping())
    source_labels: MutableMapping[str, str] = _field("source_labels", _mapping())
    source_namespace: str | None = _field("source_namespace")
    uri: MutableMapping[str, Any] = _field("uri", _mapping())
    without_headers: MutableMapping[str, MutableMapping[str, Any]] = _field("without_headers", _mapping(_mapping()))


class StrategySpecTemplateSpecHttpItemMirror(Model):
    """What `StrategySpecTemplateSpecHttpItem.mirror` and others hold."""

    host: str | None = _field("host")
    port: _Nested[StrategySpecTemplateSpecHttpItemMirrorPort] = _field(
        "port", _ref("StrategySpecTemplateSpecHttpItemMirrorPort")
    )
    subset: str | None = _field("subset")


class StrategySpecTemplateSpecHttpItemMirrorPercent(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyOutlierDetection.consecutive_5xx_errors` and others hold."""

    value: int | None = _field("value")


class StrategySpecTemplateSpecHttpItemMirrorPercentage(Model):
    """What `StrategySpecTemplateSpecHttpItem.mirror_percentage` and others hold."""

    value: float | None = _field("value")


class StrategySpecTemplateSpecHttpItemMirrorPort(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyPortLevelSetting.port` and others hold."""

    number: int | None = _field("number")


class StrategySpecTemplateSpecHttpItemRedirect(Model):
    """What `StrategySpecTemplateSpecHttpItem.redirect` holds."""

    authority: str | None = _field("authority")
    redirect_code: int | None = _field("redirect_code")
    uri: str | None = _field("uri")


class StrategySpecTemplateSpecHttpItemRetries(Model):
    """What `StrategySpecTemplateSpecHttpItem.retries` holds."""

    attempts: int | None = _field("attempts")
    per_try_timeout: _Nested[StrategySpecTemplateSpecHttpItemTimeout] = _field(
        "per_try_timeout", _ref("StrategySpecTemplateSpecHttpItemTimeout")
    )
    retry_on: str | None = _field("retry_on")
    retry_remote_localities: _Nested[StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials] = _field(
        "retry_remote_localities", _ref("StrategySpecTemplateSpecHttpItemCorsPolicyAllowCredentials")
    )


class StrategySpecTemplateSpecHttpItemRewrite(Model):
    """What `StrategySpecTemplateSpecHttpItem.rewrite` holds."""

    authority: str | None = _field("authority")
    uri: str | None = _field("uri")


class StrategySpecTemplateSpecHttpItemRouteItem(Model):
    """One of `StrategySpecTemplateSpecHttpItem.route`."""

    destination: _Nested[StrategySpecTemplateSpecHttpItemMirror] = _field(
        "destination", _ref("StrategySpecTemplateSpecHttpItemMirror")
    )
    headers: _Nested[StrategySpecTemplateSpecHttpItemHeaders] = _field(
        "headers", _ref("StrategySpecTemplateSpecHttpItemHeaders")
    )
    weight: int | None = _field("weight")


class StrategySpecTemplateSpecHttpItemTimeout(Model):
    """What `ServicePolicySpecTemplateSpecTrafficPolicyConnectionPoolHttp.idle_timeout` and others hold."""

    nanos: int | None = _field("nanos")
    seconds: int | None = _field("seconds")


class StrategySpecTemplateSpecTcpItem(Model):
    """One of `StrategySpecTemplateSpec.tcp`."""

    match: _NestedItems[StrategySpecTemplateSpecTcpItemMatchItem] = _field(
        "match", _array(_ref("StrategySpecTemplateSpecTcpItemMatchItem"))
    )
    route: _NestedItems[StrategySpecTemplateSpecTcpItemRouteItem] = _field(
        "route", _array(_ref("StrategySpecTemplateSpecTcpItemRouteItem"))
    )


class StrategySpecTemplateSpecTcpItemMatchItem(Model):
    """One of `StrategySpecTemplateSpecTcpItem.match`."""

    destination_subnets: MutableSequence[str] = _field("destination_subnets", _array())
    gateways: MutableSequence[str] = _field("gateways", _array())
    port: int | None = _field("port")
    source_labels: MutableMapping[str, str] = _field("source_labels", _mapping())
    source_namespace: str | None = _field("source_namespace")
    source_subnet: str | None = _field("source_subnet")


class StrategySpecTemplateSpecTcpItemRouteItem(Model):
    """One of `StrategySpecTemplateSpecTcpItem.route` and others."""

    destination: _Nested[StrategySpecTemplateSpecHttpItemMirror] = _field(
        "destination", _ref("StrategySpecTemplateSpecHttpItemMirror")
    )
    weight: int | None = _field("weight")


class StrategySpecTemplateSpecTlsItem(Model):
    """One of `StrategySpecTemplateSpec.tls`."""

    match: _NestedItems[StrategySpecTemplateSpecTlsItemMatchItem] = _field(
        "match", _array(_ref("StrategySpecTemplateSpecTlsItemMatchItem"))
    )
    route: _NestedItems[StrategySpecTemplateSpecTcpItemRouteItem] = _field(
        "route", _array(_ref("StrategySpecTemplateSpecTcpItemRouteItem"))
    )


class StrategySpecTemplateSpecTlsItemMatchItem(Model):
    """One of `StrategySpecTemplateSpecTlsItem.match`."""

    destination_subnets: MutableSequence[str] = _field("destination_subnets", _array())
    gateways: MutableSequence[str] = _field("gateways", _array())
    port: int | None = _field("port")
    sni_hosts: MutableSequence[str] = _field("sni_hosts", _array())
    source_labels: MutableMapping[str, str] = _field("source_labels", _mapping())
    source_namespace: str | None = _field("source_namespace")


class StrategyStatus(Model):
    """What the server reports of a Strategy."""

    completion_time: _Moment = _field("completionTime", _timestamp)
    conditions: _NestedItems[StrategyStatusCondition] = _field("conditions", _array(_ref("StrategyStatusCondition")))
    start_time: _Moment = _field("startTime", _timestamp)


class StrategyStatusCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_probe_time: _Moment = _field("lastProbeTime", _timestamp)
    "When it was looked at last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class Trace(Model):
    """One of `TraceSearch.data`."""

    processes: _NestedNamed[Process] = _field("processes", _mapping(_ref("Process")))
    spans: _NestedItems[Span] = _field("spans", _array(_ref("Span")))
    trace_id: str | None = _field("traceID")
    warnings: MutableSequence[str] = _field("warnings", _array())


class TraceError(Model):
    """One of `TraceSearch.errors`."""

    code: int | None = _field("code")
    msg: str | None = _field("msg")
    trace_id: str | None = _field("traceID")


class TraceSearch(Model):
    """A trace search, as the server writes it."""

    data: _NestedItems[Trace] = _field("data", _array(_ref("Trace")))
    errors: _NestedItems[TraceError] = _field("errors", _array(_ref("TraceError")))
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")
    total: int | None = _field("total")


class VirtualServiceInfo(Model):
    """What `ServiceGraphNodeData.hasVS` holds."""

    hostnames: MutableSequence[str] = _field("hostnames", _array())


class WorkloadEntryInfo(Model):
    """One of `ServiceGraphNodeData.hasWorkloadEntry`."""

    name: str | None = _field("name")


class WorkloadHealth(Model):
    """A workload health, as the server writes it."""

    requests: _Nested[RequestHealth] = _field("requests", _ref("RequestHealth"))
    workload_status: _Nested[WorkloadStatus] = _field("workloadStatus", _ref("WorkloadStatus"))


class WorkloadStatus(Model):
    """What the server reports of a Workload."""

    available_replicas: int | None = _field("availableReplicas")
    current_replicas: int | None = _field("currentReplicas")
    desired_replicas: int | None = _field("desiredReplicas")
    name: str | None = _field("name")
    synced_proxies: int | None = _field("syncedProxies")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
