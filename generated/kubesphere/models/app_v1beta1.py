"""Models of `app_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import GroupKind, LabelSelector, ObjectMeta


class Application(Model):
    """An application, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ApplicationSpec] = _field("spec", _ref("ApplicationSpec"))
    "What is wanted of it."
    status: _Nested[ApplicationStatus] = _field("status", _ref("ApplicationStatus"))
    "What the server reports of it."


class ApplicationSpec(Model):
    """What is wanted of a Application."""

    add_owner_ref: bool | None = _field("addOwnerRef")
    assembly_phase: str | None = _field("assemblyPhase")
    component_kinds: _NestedItems[GroupKind] = _field("componentKinds", _array(_ref("meta_v1.GroupKind")))
    descriptor: _Nested[Descriptor] = _field("descriptor", _ref("Descriptor"))
    info: _NestedItems[InfoItem] = _field("info", _array(_ref("InfoItem")))
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))


class ApplicationStatus(Model):
    """What the server reports of a Application."""

    components: _NestedItems[ObjectStatus] = _field("components", _array(_ref("ObjectStatus")))
    components_ready: str | None = _field("componentsReady")
    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("Condition")))
    observed_generation: int | None = _field("observedGeneration")


class Condition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    last_update_time: _Moment = _field("lastUpdateTime", _timestamp)
    "When it was written last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class ConfigMapKeySelector(Model):
    """A config map key selector, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")
    key: str | None = _field("key")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ContactData(Model):
    """A contact data, as the server writes it."""

    email: str | None = _field("email")
    name: str | None = _field("name")
    url: str | None = _field("url")


class Descriptor(Model):
    """A descriptor, as the server writes it."""

    description: str | None = _field("description")
    icons: _NestedItems[ImageSpec] = _field("icons", _array(_ref("ImageSpec")))
    keywords: MutableSequence[str] = _field("keywords", _array())
    links: _NestedItems[Link] = _field("links", _array(_ref("Link")))
    maintainers: _NestedItems[ContactData] = _field("maintainers", _array(_ref("ContactData")))
    notes: str | None = _field("notes")
    owners: _NestedItems[ContactData] = _field("owners", _array(_ref("ContactData")))
    type: str | None = _field("type")
    version: str | None = _field("version")


class ImageSpec(Model):
    """What is wanted of a Image."""

    size: str | None = _field("size")
    src: str | None = _field("src")
    type: str | None = _field("type")


class InfoItem(Model):
    """An info item, as the server writes it."""

    name: str | None = _field("name")
    type: str | None = _field("type")
    value: str | None = _field("value")
    value_from: _Nested[InfoItemSource] = _field("valueFrom", _ref("InfoItemSource"))


class InfoItemSource(Model):
    """An info item source, as the server writes it."""

    config_map_key_ref: _Nested[ConfigMapKeySelector] = _field("configMapKeyRef", _ref("ConfigMapKeySelector"))
    ingress_ref: _Nested[IngressSelector] = _field("ingressRef", _ref("IngressSelector"))
    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))
    service_ref: _Nested[ServiceSelector] = _field("serviceRef", _ref("ServiceSelector"))
    type: str | None = _field("type")


class IngressSelector(Model):
    """An ingress selector, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")
    host: str | None = _field("host")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    path: str | None = _field("path")
    protocol: str | None = _field("protocol")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class Link(Model):
    """A link, as the server writes it."""

    description: str | None = _field("description")
    url: str | None = _field("url")


class ObjectStatus(Model):
    """What the server reports of a Object."""

    group: str | None = _field("group")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    link: str | None = _field("link")
    name: str | None = _field("name")
    status: str | None = _field("status")


class SecretKeySelector(Model):
    """A secret key selector, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")
    key: str | None = _field("key")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ServiceSelector(Model):
    """A service selector, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    field_path: str | None = _field("fieldPath")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    path: str | None = _field("path")
    port: int | None = _field("port")
    protocol: str | None = _field("protocol")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
