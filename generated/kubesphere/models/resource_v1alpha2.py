"""Models of `resource_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .core_v1 import NodeSelector
    from .meta_v1 import ObjectMeta


class AllocationResult(Model):
    """Definition resource.v1alpha2.AllocationResult."""

    __slots__ = ()

    available_on_nodes: NodeSelector = _field("availableOnNodes", _ref("core_v1.NodeSelector"))
    resource_handles: MutableSequence[ResourceHandle] = _field("resourceHandles", _array(_ref("ResourceHandle")))
    shareable: bool | None = _field("shareable")


class PodSchedulingContext(Model):
    """Definition resource.v1alpha2.PodSchedulingContext."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: PodSchedulingContextSpec = _field("spec", _ref("PodSchedulingContextSpec"))
    status: PodSchedulingContextStatus = _field("status", _ref("PodSchedulingContextStatus"))


class PodSchedulingContextSpec(Model):
    """Definition resource.v1alpha2.PodSchedulingContextSpec."""

    __slots__ = ()

    potential_nodes: MutableSequence[str] = _field("potentialNodes", _array())
    selected_node: str | None = _field("selectedNode")


class PodSchedulingContextStatus(Model):
    """Definition resource.v1alpha2.PodSchedulingContextStatus."""

    __slots__ = ()

    resource_claims: MutableSequence[ResourceClaimSchedulingStatus] = _field(
        "resourceClaims", _array(_ref("ResourceClaimSchedulingStatus"))
    )


class ResourceClaim(Model):
    """Definition resource.v1alpha2.ResourceClaim."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceClaimSpec = _field("spec", _ref("ResourceClaimSpec"))
    status: ResourceClaimStatus = _field("status", _ref("ResourceClaimStatus"))


class ResourceClaimConsumerReference(Model):
    """Definition resource.v1alpha2.ResourceClaimConsumerReference."""

    __slots__ = ()
    __required__ = ("name", "resource", "uid")

    api_group: str | None = _field("apiGroup")
    name: str | None = _field("name")
    resource: str | None = _field("resource")
    uid: str | None = _field("uid")


class ResourceClaimParametersReference(Model):
    """Definition resource.v1alpha2.ResourceClaimParametersReference."""

    __slots__ = ()
    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    name: str | None = _field("name")


class ResourceClaimSchedulingStatus(Model):
    """Definition resource.v1alpha2.ResourceClaimSchedulingStatus."""

    __slots__ = ()

    name: str | None = _field("name")
    unsuitable_nodes: MutableSequence[str] = _field("unsuitableNodes", _array())


class ResourceClaimSpec(Model):
    """Definition resource.v1alpha2.ResourceClaimSpec."""

    __slots__ = ()
    __required__ = ("resourceClassName",)

    allocation_mode: str | None = _field("allocationMode")
    parameters_ref: ResourceClaimParametersReference = _field("parametersRef", _ref("ResourceClaimParametersReference"))
    resource_class_name: str | None = _field("resourceClassName")


class ResourceClaimStatus(Model):
    """Definition resource.v1alpha2.ResourceClaimStatus."""

    __slots__ = ()

    allocation: AllocationResult = _field("allocation", _ref("AllocationResult"))
    deallocation_requested: bool | None = _field("deallocationRequested")
    driver_name: str | None = _field("driverName")
    reserved_for: MutableSequence[ResourceClaimConsumerReference] = _field(
        "reservedFor", _array(_ref("ResourceClaimConsumerReference"))
    )


class ResourceClaimTemplate(Model):
    """Definition resource.v1alpha2.ResourceClaimTemplate."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceClaimTemplateSpec = _field("spec", _ref("ResourceClaimTemplateSpec"))


class ResourceClaimTemplateSpec(Model):
    """Definition resource.v1alpha2.ResourceClaimTemplateSpec."""

    __slots__ = ()
    __required__ = ("spec",)

    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ResourceClaimSpec = _field("spec", _ref("ResourceClaimSpec"))


class ResourceClass(Model):
    """Definition resource.v1alpha2.ResourceClass."""

    __slots__ = ()
    __required__ = ("driverName",)

    api_version: str | None = _field("apiVersion")
    driver_name: str | None = _field("driverName")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    parameters_ref: ResourceClassParametersReference = _field("parametersRef", _ref("ResourceClassParametersReference"))
    suitable_nodes: NodeSelector = _field("suitableNodes", _ref("core_v1.NodeSelector"))


class ResourceClassParametersReference(Model):
    """Definition resource.v1alpha2.ResourceClassParametersReference."""

    __slots__ = ()
    __required__ = ("kind", "name")

    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class ResourceHandle(Model):
    """Definition resource.v1alpha2.ResourceHandle."""

    __slots__ = ()

    data: str | None = _field("data")
    driver_name: str | None = _field("driverName")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
