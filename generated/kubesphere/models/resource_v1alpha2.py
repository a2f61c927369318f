"""Models of `resource_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import NodeSelector
    from .meta_v1 import ObjectMeta


class AllocationResult(Model):
    """What `ResourceClaimStatus.allocation` holds."""

    available_on_nodes: _Nested[NodeSelector] = _field("availableOnNodes", _ref("core_v1.NodeSelector"))
    resource_handles: _NestedItems[ResourceHandle] = _field("resourceHandles", _array(_ref("ResourceHandle")))
    shareable: bool | None = _field("shareable")


class PodSchedulingContext(_Object):
    """A pod scheduling context, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[PodSchedulingContextSpec] = _field("spec", _ref("PodSchedulingContextSpec"))
    "What is wanted of it."
    status: _Nested[PodSchedulingContextStatus] = _field("status", _ref("PodSchedulingContextStatus"))
    "What the server reports of it."


class PodSchedulingContextSpec(Model):
    """What is wanted of a PodSchedulingContext."""

    potential_nodes: MutableSequence[str] = _field("potentialNodes", _array())
    selected_node: str | None = _field("selectedNode")


class PodSchedulingContextStatus(Model):
    """What the server reports of a PodSchedulingContext."""

    resource_claims: _NestedItems[ResourceClaimSchedulingStatus] = _field(
        "resourceClaims", _array(_ref("ResourceClaimSchedulingStatus"))
    )


class ResourceClaim(_Object):
    """A resource claim, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[ResourceClaimSpec] = _field("spec", _ref("ResourceClaimSpec"))
    "What is wanted of it."
    status: _Nested[ResourceClaimStatus] = _field("status", _ref("ResourceClaimStatus"))
    "What the server reports of it."


class ResourceClaimConsumerReference(Model):
    """One of `ResourceClaimStatus.reservedFor`."""

    __required__ = ("name", "resource", "uid")
    api_group: str | None = _field("apiGroup")
    name: str | None = _field("name")
    resource: str | None = _field("resource")
    uid: str | None = _field("uid")


class ResourceClaimParametersReference(Model):
    """What `ResourceClaimSpec.parametersRef` holds."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")


class ResourceClaimSchedulingStatus(Model):
    """What the server reports of a ResourceClaimScheduling."""

    name: str | None = _field("name")
    unsuitable_nodes: MutableSequence[str] = _field("unsuitableNodes", _array())


class ResourceClaimSpec(Model):
    """What is wanted of a ResourceClaim."""

    __required__ = ("resourceClassName",)
    allocation_mode: str | None = _field("allocationMode")
    parameters_ref: _Nested[ResourceClaimParametersReference] = _field(
        "parametersRef", _ref("ResourceClaimParametersReference")
    )
    resource_class_name: str | None = _field("resourceClassName")


class ResourceClaimStatus(Model):
    """What the server reports of a ResourceClaim."""

    allocation: _Nested[AllocationResult] = _field("allocation", _ref("AllocationResult"))
    deallocation_requested: bool | None = _field("deallocationRequested")
    driver_name: str | None = _field("driverName")
    reserved_for: _NestedItems[ResourceClaimConsumerReference] = _field(
        "reservedFor", _array(_ref("ResourceClaimConsumerReference"))
    )


class ResourceClaimTemplate(_Object):
    """A resource claim template, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[ResourceClaimTemplateSpec] = _field("spec", _ref("ResourceClaimTemplateSpec"))
    "What is wanted of it."


class ResourceClaimTemplateSpec(Model):
    """What is wanted of a ResourceClaimTemplate."""

    __required__ = ("spec",)
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ResourceClaimSpec] = _field("spec", _ref("ResourceClaimSpec"))
    "What is wanted of it."


class ResourceClass(_Object):
    """A resource class, as the server writes it."""

    __required__ = ("driverName",)
    driver_name: str | None = _field("driverName")
    parameters_ref: _Nested[ResourceClassParametersReference] = _field(
        "parametersRef", _ref("ResourceClassParametersReference")
    )
    suitable_nodes: _Nested[NodeSelector] = _field("suitableNodes", _ref("core_v1.NodeSelector"))


class ResourceClassParametersReference(Model):
    """What `ResourceClass.parametersRef` holds."""

    __required__ = ("kind", "name")
    api_group: str | None = _field("apiGroup")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class ResourceHandle(Model):
    """One of `AllocationResult.resourceHandles`."""

    data: str | None = _field("data")
    driver_name: str | None = _field("driverName")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
