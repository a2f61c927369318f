"""Models of `discovery_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import ObjectReference
    from .meta_v1 import ObjectMeta


class Endpoint(Model):
    """An endpoint, as the server writes it."""

    __required__ = ("addresses",)

    addresses: MutableSequence[str] = _field("addresses", _array())
    conditions: _Nested[EndpointConditions] = _field("conditions", _ref("EndpointConditions"))
    deprecated_topology: MutableMapping[str, str] = _field("deprecatedTopology", _mapping())
    hints: _Nested[EndpointHints] = _field("hints", _ref("EndpointHints"))
    hostname: str | None = _field("hostname")
    node_name: str | None = _field("nodeName")
    target_ref: _Nested[ObjectReference] = _field("targetRef", _ref("core_v1.ObjectReference"))
    zone: str | None = _field("zone")


class EndpointConditions(Model):
    """An endpoint conditions, as the server writes it."""

    ready: bool | None = _field("ready")
    serving: bool | None = _field("serving")
    terminating: bool | None = _field("terminating")


class EndpointHints(Model):
    """An endpoint hints, as the server writes it."""

    for_zones: _NestedItems[ForZone] = _field("forZones", _array(_ref("ForZone")))


class EndpointPort(Model):
    """An endpoint port, as the server writes it."""

    app_protocol: str | None = _field("appProtocol")
    name: str | None = _field("name")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")


class EndpointSlice(Model):
    """An endpoint slice, as the server writes it."""

    __required__ = ("addressType", "endpoints")

    address_type: str | None = _field("addressType")
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    endpoints: _NestedItems[Endpoint] = _field("endpoints", _array(_ref("Endpoint")))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    ports: _NestedItems[EndpointPort] = _field("ports", _array(_ref("EndpointPort")))


class ForZone(Model):
    """A for zone, as the server writes it."""

    __required__ = ("name",)

    name: str | None = _field("name")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
