"""Models of `networking_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .core_v1 import NodeSelector
    from .meta_v1 import ObjectMeta


class ClusterCIDR(Model):
    """Definition networking.v1alpha1.ClusterCIDR."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ClusterCIDRSpec = _field("spec", _ref("ClusterCIDRSpec"))


class ClusterCIDRSpec(Model):
    """Definition networking.v1alpha1.ClusterCIDRSpec."""

    __slots__ = ()
    __required__ = ("perNodeHostBits",)

    ipv4: str | None = _field("ipv4")
    ipv6: str | None = _field("ipv6")
    node_selector: NodeSelector = _field("nodeSelector", _ref("core_v1.NodeSelector"))
    per_node_host_bits: int | None = _field("perNodeHostBits")


class IPAddress(Model):
    """Definition networking.v1alpha1.IPAddress."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: IPAddressSpec = _field("spec", _ref("IPAddressSpec"))


class IPAddressSpec(Model):
    """Definition networking.v1alpha1.IPAddressSpec."""

    __slots__ = ()

    parent_ref: ParentReference = _field("parentRef", _ref("ParentReference"))


class ParentReference(Model):
    """Definition networking.v1alpha1.ParentReference."""

    __slots__ = ()

    group: str | None = _field("group")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource: str | None = _field("resource")
    uid: str | None = _field("uid")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
