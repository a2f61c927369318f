"""Models of `apiregistration_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class APIService(_Object):
    """An API group in one version, and who serves it."""

    spec: _Nested[APIServiceSpec] = _field("spec", _ref("APIServiceSpec"))
    "What is wanted of it."
    status: _Nested[APIServiceStatus] = _field("status", _ref("APIServiceStatus"))
    "What the server reports of it."


class APIServiceCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class APIServiceSpec(Model):
    """What is wanted of a APIService."""

    __required__ = ("groupPriorityMinimum", "versionPriority")
    ca_bundle: str | None = _field("caBundle")
    "Certificates to check the service with, in base64."
    group: str | None = _field("group")
    "API group."
    group_priority_minimum: int | None = _field("groupPriorityMinimum")
    "Order of groups; the highest comes first."
    insecure_skip_tls_verify: bool | None = _field("insecureSkipTLSVerify")
    "Whether they aren't checked."
    service: _Nested[ServiceReference] = _field("service", _ref("ServiceReference"))
    "The service that serves it; absent for the server's own."
    version: str | None = _field("version")
    "Version."
    version_priority: int | None = _field("versionPriority")
    "Order of versions; the highest comes first."


class APIServiceStatus(Model):
    """What the server reports of a APIService."""

    conditions: _NestedItems[APIServiceCondition] = _field("conditions", _array(_ref("APIServiceCondition")))
    "`Available` tells whether it is served."


class ServiceReference(Model):
    """What `APIServiceSpec.service` holds."""

    name: str | None = _field("name")
    "Name of the service."
    namespace: str | None = _field("namespace")
    "Project of the service."
    port: int | None = _field("port")
    "Its port; 443 by default."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
