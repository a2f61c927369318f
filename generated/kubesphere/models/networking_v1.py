"""Models of `networking_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import TypedLocalObjectReference
    from .meta_v1 import Condition, LabelSelector


class HTTPIngressPath(Model):
    """One of `HTTPIngressRuleValue.paths`."""

    __required__ = ("backend", "pathType")
    backend: _Nested[IngressBackend] = _field("backend", _ref("IngressBackend"))
    "Where it leads."
    path: str | None = _field("path")
    "The path, from `/` on."
    path_type: str | None = _field("pathType")
    "`Exact`, `Prefix`, or `ImplementationSpecific`."


class HTTPIngressRuleValue(Model):
    """What `IngressRule.http` holds."""

    __required__ = ("paths",)
    paths: _NestedItems[HTTPIngressPath] = _field("paths", _array(_ref("HTTPIngressPath")))
    "Paths, and where they lead."


class IPBlock(Model):
    """What `NetworkPolicyPeer.ipBlock` and others hold."""

    __required__ = ("cidr",)
    cidr: str | None = _field("cidr")
    "The range, e.g. `10.0.0.0/8`."
    except_: MutableSequence[str] = _field("except", _array())
    "Ranges in it that are left out."


class Ingress(_Object):
    """Hosts and paths of HTTP, and the services that they lead to."""

    spec: _Nested[IngressSpec] = _field("spec", _ref("IngressSpec"))
    "What is wanted of it."
    status: _Nested[IngressStatus] = _field("status", _ref("IngressStatus"))
    "What the server reports of it."


class IngressBackend(Model):
    """What `HTTPIngressPath.backend` and others hold."""

    resource: _Nested[TypedLocalObjectReference] = _field("resource", _ref("core_v1.TypedLocalObjectReference"))
    "Another object of the same project, in place of a service."
    service: _Nested[IngressServiceBackend] = _field("service", _ref("IngressServiceBackend"))
    "A service of the same project."


class IngressClass(_Object):
    """Which controller serves ingresses of this class."""

    spec: _Nested[IngressClassSpec] = _field("spec", _ref("IngressClassSpec"))
    "What is wanted of it."


class IngressClassParametersReference(Model):
    """What `IngressClassSpec.parameters` holds."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    "API group of the object."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    "Name of the object."
    namespace: str | None = _field("namespace")
    "Project of the object, for scope `Namespace`."
    scope: str | None = _field("scope")
    "`Cluster` or `Namespace`."


class IngressClassSpec(Model):
    """What is wanted of a IngressClass."""

    controller: str | None = _field("controller")
    "The controller, e.g. `k8s.io/ingress-nginx`."
    parameters: _Nested[IngressClassParametersReference] = _field("parameters", _ref("IngressClassParametersReference"))
    "An object with the controller's settings."


class IngressLoadBalancerIngress(Model):
    """One of `IngressLoadBalancerStatus.ingress`."""

    hostname: str | None = _field("hostname")
    "The name."
    ip: str | None = _field("ip")
    "The address."
    ports: _NestedItems[IngressPortStatus] = _field("ports", _array(_ref("IngressPortStatus")))
    "State of its ports."


class IngressLoadBalancerStatus(Model):
    """What the server reports of a IngressLoadBalancer."""

    ingress: _NestedItems[IngressLoadBalancerIngress] = _field("ingress", _array(_ref("IngressLoadBalancerIngress")))
    "Addresses; empty until there is one."


class IngressPortStatus(Model):
    """What the server reports of a IngressPort."""

    __required__ = ("port", "protocol")
    error: str | None = _field("error")
    "What is wrong with it, in one word."
    port: int | None = _field("port")
    "Number of the port."
    protocol: str | None = _field("protocol")
    "`TCP`, `UDP` or `SCTP`."


class IngressRule(Model):
    """One of `IngressSpec.rules`."""

    host: str | None = _field("host")
    "Name of the host, e.g. `shop.example`, or `*.example`; any where it is absent."
    http: _Nested[HTTPIngressRuleValue] = _field("http", _ref("HTTPIngressRuleValue"))
    "Its paths."


class IngressServiceBackend(Model):
    """What `IngressBackend.service` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the service."
    port: _Nested[ServiceBackendPort] = _field("port", _ref("ServiceBackendPort"))
    "Its port."


class IngressSpec(Model):
    """What is wanted of a Ingress."""

    default_backend: _Nested[IngressBackend] = _field("defaultBackend", _ref("IngressBackend"))
    "Where all else leads."
    ingress_class_name: str | None = _field("ingressClassName")
    "Class that says which controller serves it."
    rules: _NestedItems[IngressRule] = _field("rules", _array(_ref("IngressRule")))
    "Hosts and paths, and where they lead."
    tls: _NestedItems[IngressTLS] = _field("tls", _array(_ref("IngressTLS")))
    "Hosts that are served by TLS, and their certificates."


class IngressStatus(Model):
    """What the server reports of a Ingress."""

    load_balancer: _Nested[IngressLoadBalancerStatus] = _field("loadBalancer", _ref("IngressLoadBalancerStatus"))
    "Where it is reached."


class IngressTLS(Model):
    """One of `IngressSpec.tls`."""

    hosts: MutableSequence[str] = _field("hosts", _array())
    "Names in the certificate."
    secret_name: str | None = _field("secretName")
    "Secret with `tls.crt` and `tls.key`."


class NetworkPolicy(_Object):
    """What may come into pods, and go out."""

    spec: _Nested[NetworkPolicySpec] = _field("spec", _ref("NetworkPolicySpec"))
    "What is wanted of it."
    status: _Nested[NetworkPolicyStatus] = _field("status", _ref("NetworkPolicyStatus"))
    "What the server reports of it."


class NetworkPolicyEgressRule(Model):
    """One of `NetworkPolicySpec.egress`."""

    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("NetworkPolicyPort")))
    "Ports that it is for; all where it is absent."
    to: _NestedItems[NetworkPolicyPeer] = _field("to", _array(_ref("NetworkPolicyPeer")))
    "Where it may go; anywhere where it is absent."


class NetworkPolicyIngressRule(Model):
    """One of `NetworkPolicySpec.ingress`."""

    from_: _NestedItems[NetworkPolicyPeer] = _field("from", _array(_ref("NetworkPolicyPeer")))
    "Who may come in; anybody where it is absent."
    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("NetworkPolicyPort")))
    "Ports that it is for; all where it is absent."


class NetworkPolicyPeer(Model):
    """One of `NetworkPolicyEgressRule.to` and others."""

    ip_block: _Nested[IPBlock] = _field("ipBlock", _ref("IPBlock"))
    "A range of addresses, in place of pods."
    namespace_selector: _Nested[LabelSelector] = _field("namespaceSelector", _ref("meta_v1.LabelSelector"))
    "Labels of their projects; the policy's own where it is absent."
    pod_selector: _Nested[LabelSelector] = _field("podSelector", _ref("meta_v1.LabelSelector"))
    "Labels of pods."


class NetworkPolicyPort(Model):
    """One of `NetworkPolicyEgressRule.ports` and others."""

    end_port: int | None = _field("endPort")
    "Last port of a range that `port` begins."
    port: int | str | None = _field("port")
    "The port, by number or by name; all where it is absent."
    protocol: str | None = _field("protocol")
    "`TCP` (the default), `UDP` or `SCTP`."


class NetworkPolicySpec(Model):
    """What is wanted of a NetworkPolicy."""

    __required__ = ("podSelector",)
    egress: _NestedItems[NetworkPolicyEgressRule] = _field("egress", _array(_ref("NetworkPolicyEgressRule")))
    "What may go out; nothing where it is empty and the type is named."
    ingress: _NestedItems[NetworkPolicyIngressRule] = _field("ingress", _array(_ref("NetworkPolicyIngressRule")))
    "What may come in; nothing where it is empty and the type is named."
    pod_selector: _Nested[LabelSelector] = _field("podSelector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that it is for; empty means all of the project."
    policy_types: MutableSequence[str] = _field("policyTypes", _array())
    "`Ingress`, `Egress` or both."


class NetworkPolicyStatus(Model):
    """What the server reports of a NetworkPolicy."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    "States that hold or don't, each with when and why."


class ServiceBackendPort(Model):
    """What `IngressServiceBackend.port` holds."""

    name: str | None = _field("name")
    "Name of the port."
    number: int | None = _field("number")
    "Number of the port, in place of its name."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
