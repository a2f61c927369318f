"""Models of `discovery_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import ObjectReference


class Endpoint(Model):
    """One of `EndpointSlice.endpoints`."""

    __required__ = ("addresses",)
    addresses: MutableSequence[str] = _field("addresses", _array())
    "Its addresses."
    conditions: _Nested[EndpointConditions] = _field("conditions", _ref("EndpointConditions"))
    "Whether it is ready, serving or ending."
    deprecated_topology: MutableMapping[str, str] = _field("deprecatedTopology", _mapping())
    "Out of use."
    hints: _Nested[EndpointHints] = _field("hints", _ref("EndpointHints"))
    "Who should use it."
    hostname: str | None = _field("hostname")
    "Its host name."
    node_name: str | None = _field("nodeName")
    "The node that it is on."
    target_ref: _Nested[ObjectReference] = _field("targetRef", _ref("core_v1.ObjectReference"))
    "The pod behind it."
    zone: str | None = _field("zone")
    "The zone that it is in."


class EndpointConditions(Model):
    """What `Endpoint.conditions` holds."""

    ready: bool | None = _field("ready")
    "Whether services send to it."
    serving: bool | None = _field("serving")
    "Whether it answers, though it may be ending."
    terminating: bool | None = _field("terminating")
    "Whether it is ending."


class EndpointHints(Model):
    """What `Endpoint.hints` holds."""

    for_zones: _NestedItems[ForZone] = _field("forZones", _array(_ref("ForZone")))
    "Zones that should use it."


class EndpointPort(Model):
    """One of `EndpointSlice.ports`."""

    app_protocol: str | None = _field("appProtocol")
    "Protocol above it, e.g. `kubernetes.io/h2c`."
    name: str | None = _field("name")
    "Name of the port, that of the service."
    port: int | None = _field("port")
    "Number of the port."
    protocol: str | None = _field("protocol")
    "`TCP`, `UDP` or `SCTP`."


class EndpointSlice(_Object):
    """A part of the addresses of the pods behind a service."""

    __required__ = ("addressType", "endpoints")
    address_type: str | None = _field("addressType")
    "`IPv4`, `IPv6` or `FQDN`."
    endpoints: _NestedItems[Endpoint] = _field("endpoints", _array(_ref("Endpoint")))
    "The endpoints."
    ports: _NestedItems[EndpointPort] = _field("ports", _array(_ref("EndpointPort")))
    "Ports of each of them."


class ForZone(Model):
    """One of `EndpointHints.forZones`."""

    __required__ = ("name",)
    name: str | None = _field("name")
    "Name of the zone."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
