"""Models of `networking_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .core_v1 import NodeSelector


class ClusterCIDR(_Object):
    """A cluster CIDR, as the server writes it."""

    spec: _Nested[ClusterCIDRSpec] = _field("spec", _ref("ClusterCIDRSpec"))
    "What is wanted of it."


class ClusterCIDRSpec(Model):
    """What is wanted of a ClusterCIDR."""

    __required__ = ("perNodeHostBits",)
    ipv4: str | None = _field("ipv4")
    ipv6: str | None = _field("ipv6")
    node_selector: _Nested[NodeSelector] = _field("nodeSelector", _ref("core_v1.NodeSelector"))
    per_node_host_bits: int | None = _field("perNodeHostBits")


class IPAddress(_Object):
    """An IP address, as the server writes it."""

    spec: _Nested[IPAddressSpec] = _field("spec", _ref("IPAddressSpec"))
    "What is wanted of it."


class IPAddressSpec(Model):
    """What is wanted of a IPAddress."""

    parent_ref: _Nested[ParentReference] = _field("parentRef", _ref("ParentReference"))


class ParentReference(Model):
    """What `IPAddressSpec.parentRef` holds."""

    group: str | None = _field("group")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource: str | None = _field("resource")
    uid: str | None = _field("uid")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
