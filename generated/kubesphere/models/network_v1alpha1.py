"""Models of `network_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems, NestedNamed as _NestedNamed
    from .meta_v1 import ListMeta
    from .networking_v1 import IPBlock, NetworkPolicyPort


class BgpConf(_Object):
    """A bgp conf, as the server writes it."""

    spec: _Nested[BgpConfSpec] = _field("spec", _ref("BgpConfSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "Free of a form."


class BgpConfSpec(Model):
    """What is wanted of a BgpConf."""

    as_: int | None = _field("as")
    "Number of the autonomous system."
    port: int | None = _field("port")
    "Port that it listens on; 179 by default."
    router_id: str | None = _field("router-id")
    "Identifier of the router."


class DNS(Model):
    """What `IPPoolSpec.dns` holds."""

    domain: str | None = _field("domain")
    "The domain of the pods."
    nameservers: MutableSequence[str] = _field("nameservers", _array())
    "Addresses of name servers."
    options: MutableSequence[str] = _field("options", _array())
    "Options of the resolver, e.g. `ndots:5`."
    search: MutableSequence[str] = _field("search", _array())
    "Domains that short names are looked up in."


class IPAMBlock(_Object):
    """An IPAM block, as the server writes it."""

    spec: _Nested[IPAMBlockSpec] = _field("spec", _ref("IPAMBlockSpec"))
    "What is wanted of it."


class IPAMBlockSpec(Model):
    """What is wanted of a IPAMBlock."""

    __required__ = ("allocations", "attributes", "cidr", "deleted", "id", "unallocated")
    allocations: MutableSequence[int] = _field("allocations", _array())
    "For each address the index of its attributes; null where it is free."
    attributes: _NestedItems[IPAMBlockSpecAttribute] = _field("attributes", _array(_ref("IPAMBlockSpecAttribute")))
    "Who has addresses."
    cidr: str | None = _field("cidr")
    "Range of addresses of the block."
    deleted: bool | None = _field("deleted")
    "Whether the block is being given up."
    id: int | None = _field("id")
    "Number of the pool."
    unallocated: MutableSequence[int] = _field("unallocated", _array())
    "Addresses that are free, by their number in the block."


class IPAMBlockSpecAttribute(Model):
    """One of `IPAMBlockSpec.attributes`."""

    handle_id: str | None = _field("handle_id")
    "Who asked for the address."
    secondary: MutableMapping[str, str] = _field("secondary", _mapping())
    "Pod, project and node of the address."


class IPAMHandle(_Object):
    """An IPAM handle, as the server writes it."""

    spec: _Nested[IPAMHandleSpec] = _field("spec", _ref("IPAMHandleSpec"))
    "What is wanted of it."


class IPAMHandleSpec(Model):
    """What is wanted of a IPAMHandle."""

    __required__ = ("block", "deleted", "handleID")
    block: MutableMapping[str, int] = _field("block", _mapping())
    "How many addresses of each block."
    deleted: bool | None = _field("deleted")
    "Whether it is being given up."
    handle_id: str | None = _field("handleID")
    "Who asked for addresses."


class IPPool(_Object):
    """A range of addresses that pods get theirs from."""

    spec: _Nested[IPPoolSpec] = _field("spec", _ref("IPPoolSpec"))
    "What is wanted of it."
    status: _Nested[IPPoolStatus] = _field("status", _ref("IPPoolStatus"))
    "What the server reports of it."


class IPPoolList(_Typed):
    """A list of objects of kind IPPool."""

    __required__ = ("items",)
    items: _NestedItems[IPPool] = _field("items", _array(_ref("IPPool")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class IPPoolSpec(Model):
    """A range of addresses, and how pods use it."""

    __required__ = ("cidr", "type")
    block_size: int | None = _field("blockSize")
    "Prefix length of the blocks that nodes get, from 16 to 32; 26 is Calico's default."
    cidr: str | None = _field("cidr")
    "The range in CIDR form, e.g. `10.233.64.0/18`; it can't be changed."
    disabled: bool | None = _field("disabled")
    "Whether no new address is given out; pods keep theirs. A pool must be disabled before it can be deleted."
    dns: _Nested[DNS] = _field("dns", _ref("DNS"))
    "How pods find names, for `vlan`."
    gateway: str | None = _field("gateway")
    "Address of the gateway, for `vlan`."
    range_end: str | None = _field("rangeEnd")
    "Last address given out; the last of `cidr` where it is absent."
    range_start: str | None = _field("rangeStart")
    "First address given out; the first of `cidr` where it is absent."
    routes: _NestedItems[Route] = _field("routes", _array(_ref("Route")))
    "Routes that pods get, for `vlan`."
    type: str | None = _field("type")
    "Who gives out the addresses, e.g. `calico` or `vlan`."
    vlan_config: _Nested[VLANConfig] = _field("vlanConfig", _ref("VLANConfig"))
    "The VLAN, for `vlan`."


class IPPoolStatus(Model):
    """How many addresses of a range are in use."""

    __required__ = ("allocations", "capacity", "unallocated")
    allocations: int | None = _field("allocations")
    "How many are given out."
    capacity: int | None = _field("capacity")
    "How many addresses it has."
    reserved: int | None = _field("reserved")
    "How many are held back."
    synced: bool | None = _field("synced")
    "Whether the network plugin has the pool."
    unallocated: int | None = _field("unallocated")
    "How many are free."
    workspaces: _NestedNamed[WorkspaceStatus] = _field("workspaces", _mapping(_ref("WorkspaceStatus")))
    "How many addresses each workspace has, by name."


class NamespaceNetworkPolicy(_Object):
    """One of `NamespaceNetworkPolicyList.items`."""

    spec: _Nested[NamespaceNetworkPolicySpec] = _field("spec", _ref("NamespaceNetworkPolicySpec"))
    "What is wanted of it."


class NamespaceNetworkPolicyList(_Typed):
    """A list of objects of kind NamespaceNetworkPolicy."""

    __required__ = ("items",)
    items: _NestedItems[NamespaceNetworkPolicy] = _field("items", _array(_ref("NamespaceNetworkPolicy")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class NamespaceNetworkPolicySpec(Model):
    """What is wanted of a NamespaceNetworkPolicy."""

    egress: _NestedItems[NetworkPolicyEgressRule] = _field("egress", _array(_ref("NetworkPolicyEgressRule")))
    "What may go out."
    ingress: _NestedItems[NetworkPolicyIngressRule] = _field("ingress", _array(_ref("NetworkPolicyIngressRule")))
    "What may come in."
    policy_types: MutableSequence[str] = _field("policyTypes", _array())
    "`Ingress`, `Egress` or both."


class NamespaceSelector(Model):
    """What `NetworkPolicyPeer.namespace` holds."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the project."


class NetworkPolicyEgressRule(Model):
    """One of `NamespaceNetworkPolicySpec.egress`."""

    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("networking_v1.NetworkPolicyPort")))
    "Ports that it is for; all where it is absent."
    to: _NestedItems[NetworkPolicyPeer] = _field("to", _array(_ref("NetworkPolicyPeer")))
    "Where it may go; anywhere where it is absent."


class NetworkPolicyIngressRule(Model):
    """One of `NamespaceNetworkPolicySpec.ingress`."""

    from_: _NestedItems[NetworkPolicyPeer] = _field("from", _array(_ref("NetworkPolicyPeer")))
    "Who may come in; anybody where it is absent."
    ports: _NestedItems[NetworkPolicyPort] = _field("ports", _array(_ref("networking_v1.NetworkPolicyPort")))
    "Ports that it is for; all where it is absent."


class NetworkPolicyPeer(Model):
    """One of `NetworkPolicyEgressRule.to` and others."""

    ip_block: _Nested[IPBlock] = _field("ipBlock", _ref("networking_v1.IPBlock"))
    "A range of addresses."
    namespace: _Nested[NamespaceSelector] = _field("namespace", _ref("NamespaceSelector"))
    "A project."
    service: _Nested[ServiceSelector] = _field("service", _ref("ServiceSelector"))
    "A service of a project."


class Route(Model):
    """One of `IPPoolSpec.routes`."""

    dst: str | None = _field("dst")
    "Destination in CIDR form."
    gateway: str | None = _field("gateway")
    "Address that it goes by."


class ServiceSelector(Model):
    """What `NetworkPolicyPeer.service` holds."""

    __required__ = ("name", "namespace")
    name: str | None = _field("name")
    "Name of the service."
    namespace: str | None = _field("namespace")
    "Project of the service."


class VLANConfig(Model):
    """What `IPPoolSpec.vlanConfig` holds."""

    __required__ = ("master", "vlanId")
    master: str | None = _field("master")
    "Interface of the nodes that it is on, e.g. `eth0`."
    vlan_id: int | None = _field("vlanId")
    "Number of the VLAN, 0 to 4094."


class WorkspaceStatus(Model):
    """What the server reports of a Workspace."""

    __required__ = ("allocations",)
    allocations: int | None = _field("allocations")
    "How many addresses the workspace has."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
