"""Models of `gateway_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .core_v1 import ResourceRequirements
    from .meta_v1 import ObjectMeta


class ControllerSpec(Model):
    """What is wanted of a Controller."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    config: MutableMapping[str, str] = _field("config", _mapping())
    replicas: int | None = _field("replicas")
    scope: _Nested[Scope] = _field("scope", _ref("Scope"))
    tcp: MutableMapping[str, str] = _field("tcp", _mapping())
    udp: MutableMapping[str, str] = _field("udp", _mapping())


class DeploymentSpec(Model):
    """What is wanted of a Deployment."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    replicas: int | None = _field("replicas")
    resources: _Nested[ResourceRequirements] = _field("resources", _ref("core_v1.ResourceRequirements"))


class Gateway(Model):
    """The ingress gateway of a project or of the cluster."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[GatewaySpec] = _field("spec", _ref("GatewaySpec"))
    "What is wanted of it."
    status: Any = _field("status")


class GatewaySpec(Model):
    """What is wanted of a Gateway."""

    __slots__ = ()

    controller: _Nested[ControllerSpec] = _field("controller", _ref("ControllerSpec"))
    deployment: _Nested[DeploymentSpec] = _field("deployment", _ref("DeploymentSpec"))
    service: _Nested[ServiceSpec] = _field("service", _ref("ServiceSpec"))


class Scope(Model):
    """A scope, as the server writes it."""

    __slots__ = ()

    enabled: bool | None = _field("enabled")
    namespace: str | None = _field("namespace")


class ServiceSpec(Model):
    """What is wanted of a Service."""

    __slots__ = ()

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    type: str | None = _field("type")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
