"""Models of `networking_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import TypedLocalObjectReference
    from .meta_v1 import Condition, LabelSelector, ObjectMeta


class HTTPIngressPath(Model):
    """A http ingress path, as the server writes it."""

    __required__ = ("backend", "pathType")

    backend: _Nested[IngressBackend] = _field("backend", _ref("IngressBackend"))
    path: str | None = _field("path")
    path_type: str | None = _field("pathType")


class HTTPIngressRuleValue(Model):
    """A http ingress rule value, as the server writes it."""

    __required__ = ("paths",)

    paths: _NestedItems[HTTPIngressPath] = _field("paths", _array(_ref("HTTPIngressPath")))


class IPBlock(Model):
    """An ip block, as the server writes it."""

    __required__ = ("cidr",)

    cidr: str | None = _field("cidr")
    except_: MutableSequence[str] = _field("except", _array())


class Ingress(Model):
    """An ingress, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[IngressSpec] = _field("spec", _ref("IngressSpec"))
    "What is wanted of it."
    status: _Nested[IngressStatus] = _field("status", _ref("IngressStatus"))
    "What the server reports of it."


class IngressBackend(Model):
    """An ingress backend, as the server writes it."""

    resource: _Nested[TypedLocalObjectReference] = _field("resource", _ref("core_v1.TypedLocalObjectReference"))
    service: _Nested[IngressServiceBackend] = _field("service", _ref("IngressServiceBackend"))


class IngressClass(Model):
    """An ingress class, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[IngressClassSpec] = _field("spec", _ref("IngressClassSpec"))
    "What is wanted of it."


class IngressClassParametersReference(Model):
    """An ingress class parameters reference, as the server writes it."""

    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    scope: str | None = _field("scope")


class IngressClassSpec(Model):
    """What is wanted of a IngressClass."""

    controller: str | None = _field("controller")
    parameters: _Nested[IngressClassParametersReference] = _field("parameters", _ref("IngressClassParametersReference"))


class IngressLoadBalancerIngress(Model):
    """An ingress load balancer ingress, as the server writes it."""

    hostname: str | None = _field("hostname")
    ip: str | None = _field("ip")
    ports: _NestedItems[IngressPortStatus] = _field("ports", _array(_ref("IngressPortStatus")))


class IngressLoadBalancerStatus(Model):
    """What the server reports of a IngressLoadBalancer."""

    ingress: _NestedItems[IngressLoadBalancerIngress] = _field("ingress", _array(_ref("IngressLoadBalancerIngress")))


class IngressPortStatus(Model):
    """What the server reports of a IngressPort."""

    __required__ = ("port", "protocol")

    error: str | None = _field("error")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")


class IngressRule(Model):
    """An ingress rule, as the server writes it."""

    host: str | None = _field("host")
    http: _Nested[HTTPIngressRuleValue] = _field("http", _ref("HTTPIngressRuleValue"))


class IngressServiceBackend(Model):
    """An ingress service backend, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")
    port: _Nested[ServiceBackendPort] = _field("port", _ref("ServiceBackendPort"))


class IngressSpec(Model):
    """What is wanted of a Ingress."""

    default_backend: _Nested[IngressBackend] = _field("defaultBackend", _ref("IngressBackend"))
    ingress_class_name: str | None = _field("ingressClassName")
    rules: _NestedItems[IngressRule] = _field("rules", _array(_ref("IngressRule")))
    tls: _NestedItems[IngressTLS] = _field("tls", _array(_ref("IngressTLS")))


class IngressStatus(Model):
    """What the server reports of a Ingress."""

    load_balancer: _Nested[IngressLoadBalancerStatus] = _field("loadBalancer", _ref("IngressLoadBalancerStatus"))


class IngressTLS(Model):
    """An ingress tls, as the server writes it."""

    hosts: MutableSequence[str] = _field("hosts", _array())
    secret_name: str | None = _field("secretName")


class NetworkPolicy(Model):
    """A network policy, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[NetworkPolicySpec] = _field("spec", _ref("NetworkPolicySpec"))
    "What is wanted of it."
    status: _Nested[NetworkPolicyStatus] = _field("status", _ref("NetworkPolicyStatus"))
    "What the server reports of it."


class NetworkPolicyEgressRule(Model):
    """A network policy egress rule, as the server writes it."""

    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("NetworkPolicyPort")))
    to: _NestedItems[NetworkPolicyPeer] = _field("to", _array(_ref("NetworkPolicyPeer")))


class NetworkPolicyIngressRule(Model):
    """A network policy ingress rule, as the server writes it."""

    from_: _NestedItems[NetworkPolicyPeer] = _field("from", _array(_ref("NetworkPolicyPeer")))
    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("NetworkPolicyPort")))


class NetworkPolicyPeer(Model):
    """A network policy peer, as the server writes it."""

    ip_block: _Nested[IPBlock] = _field("ipBlock", _ref("IPBlock"))
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    pod_selector: _Nested[LabelSelector] = _field("podSelector", _ref("meta_v1.LabelSelector"))


class NetworkPolicyPort(Model):
    """A network policy port, as the server writes it."""

    end_port: int | None = _field("endPort")
    port: int | str | None = _field("port")
    protocol: str | None = _field("protocol")


class NetworkPolicySpec(Model):
    """What is wanted of a NetworkPolicy."""

    __required__ = ("podSelector",)

    egress: _NestedItems[NetworkPolicyEgressRule] = _field("egress", _array(_ref("NetworkPolicyEgressRule")))
    ingress: _NestedItems[NetworkPolicyIngressRule] = _field("ingress", _array(_ref("NetworkPolicyIngressRule")))
    pod_selector: _Nested[LabelSelector] = _field("podSelector", _ref("meta_v1.LabelSelector"))
    policy_types: MutableSequence[str] = _field("policyTypes", _array())


class NetworkPolicyStatus(Model):
    """What the server reports of a NetworkPolicy."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))


class ServiceBackendPort(Model):
    """A service backend port, as the server writes it."""

    name: str | None = _field("name")
    number: int | None = _field("number")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
