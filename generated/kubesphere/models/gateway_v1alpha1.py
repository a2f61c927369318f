"""Models of `gateway_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .core_v1 import ResourceRequirements


class ControllerSpec(Model):
    """Settings of a gateway's ingress controller."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Annotations of the controller's pods."
    config: MutableMapping[str, str] = _field("config", _mapping())
    'Settings of ingress-nginx by key, e.g. `{"proxy-body-size": "20m"}`.'
    replicas: int | None = _field("replicas")
    "How many pods; `deployment.replicas` is the one that counts."
    scope: _Nested[Scope] = _field("scope", _ref("Scope"))
    "Which ingresses it serves; the server sets the project's for the gateway of a project."
    tcp: MutableMapping[str, str] = _field("tcp", _mapping())
    'Services by TCP port: `{"9000": "demo/web:8080"}`.'
    udp: MutableMapping[str, str] = _field("udp", _mapping())
    "Services by UDP port, in the same form."


class DeploymentSpec(Model):
    """What is wanted of a Deployment."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    'Annotations of the deployment; `servicemesh.kubesphere.io/enabled: "true"` traces requests.'
    replicas: int | None = _field("replicas")
    "How many pods; 1 by default."
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))
    "What each pod asks for and may use at most."


class Gateway(_Object):
    """The ingress gateway of a project or of the cluster."""

    spec: _Nested[GatewaySpec] = _field("spec", _ref("GatewaySpec"))
    "What is wanted of it."
    status: Any = _field("status")
    "What the release of the ingress controller reports, as it is."


class GatewaySpec(Model):
    """How a gateway runs, and how it is reached."""

    controller: _Nested[ControllerSpec] = _field("controller", _ref("ControllerSpec"))
    "The ingress controller."
    deployment: _Nested[DeploymentSpec] = _field("deployment", _ref("DeploymentSpec"))
    "Where and how it runs."
    service: _Nested[ServiceSpec] = _field("service", _ref("ServiceSpec"))
    "The service that leads to it."


class Scope(Model):
    """What `ControllerSpec.scope` holds."""

    enabled: bool | None = _field("enabled")
    "Whether it serves one project only."
    namespace: str | None = _field("namespace")
    "Name of that project."


class ServiceSpec(Model):
    """What is wanted of a Service."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Annotations of the service, e.g. what a cloud's load balancer asks for."
    type: str | None = _field("type")
    "`NodePort`, `LoadBalancer` or `ClusterIP`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
