"""Models of `app_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import GroupKind, LabelSelector, ObjectMeta


class Application(Model):
    """Definition app.v1beta1.Application."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ApplicationSpec = _field("spec", _ref("ApplicationSpec"))
    status: ApplicationStatus = _field("status", _ref("ApplicationStatus"))


class ApplicationSpec(Model):
    """Definition app.v1beta1.ApplicationSpec."""

    __slots__ = ()

    add_owner_ref: bool | None = _field("addOwnerRef")
    assembly_phase: str | None = _field("assemblyPhase")
    component_kinds: MutableSequence[GroupKind] = _field("componentKinds", _array(_ref("meta_v1.GroupKind")))
    descriptor: Descriptor = _field("descriptor", _ref("Descriptor"))
    info: MutableSequence[InfoItem] = _field("info", _array(_ref("InfoItem")))
    selector: LabelSelector = _field("selector", _ref("meta_v1.LabelSelector"))


class ApplicationStatus(Model):
    """Definition app.v1beta1.ApplicationStatus."""

    __slots__ = ()

    components: MutableSequence[ObjectStatus] = _field("components", _array(_ref("ObjectStatus")))
    components_ready: str | None = _field("componentsReady")
    conditions: MutableSequence[Condition] = _field("conditions", _array(_ref("Condition")))
    observed_generation: int | None = _field("observedGeneration")


class Condition(Model):
    """Definition app.v1beta1.Condition."""

    __slots__ = ()

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    last_update_time: datetime | None = _field("lastUpdateTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class ConfigMapKeySelector(Model):
    """Definition app.v1beta1.ConfigMapKeySelector."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    key: str | None = _field("key")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ContactData(Model):
    """Definition app.v1beta1.ContactData."""

    __slots__ = ()

    email: str | None = _field("email")
    name: str | None = _field("name")
    url: str | None = _field("url")


class Descriptor(Model):
    """Definition app.v1beta1.Descriptor."""

    __slots__ = ()

    description: str | None = _field("description")
    icons: MutableSequence[ImageSpec] = _field("icons", _array(_ref("ImageSpec")))
    keywords: MutableSequence[str] = _field("keywords", _array())
    links: MutableSequence[Link] = _field("links", _array(_ref("Link")))
    maintainers: MutableSequence[ContactData] = _field("maintainers", _array(_ref("ContactData")))
    notes: str | None = _field("notes")
    owners: MutableSequence[ContactData] = _field("owners", _array(_ref("ContactData")))
    type: str | None = _field("type")
    version: str | None = _field("version")


class ImageSpec(Model):
    """Definition app.v1beta1.ImageSpec."""

    __slots__ = ()

    size: str | None = _field("size")
    src: str | None = _field("src")
    type: str | None = _field("type")


class InfoItem(Model):
    """Definition app.v1beta1.InfoItem."""

    __slots__ = ()

    name: str | None = _field("name")
    type: str | None = _field("type")
    value: str | None = _field("value")
    value_from: InfoItemSource = _field("valueFrom", _ref("InfoItemSource"))


class InfoItemSource(Model):
    """Definition app.v1beta1.InfoItemSource."""

    __slots__ = ()

    config_map_key_ref: ConfigMapKeySelector = _field("configMapKeyRef", _ref("ConfigMapKeySelector"))
    ingress_ref: IngressSelector = _field("ingressRef", _ref("IngressSelector"))
    secret_key_ref: SecretKeySelector = _field("secretKeyRef", _ref("SecretKeySelector"))
    service_ref: ServiceSelector = _field("serviceRef", _ref("ServiceSelector"))
    type: str | None = _field("type")


class IngressSelector(Model):
    """Definition app.v1beta1.IngressSelector."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    host: str | None = _field("host")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    path: str | None = _field("path")
    protocol: str | None = _field("protocol")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class Link(Model):
    """Definition app.v1beta1.Link."""

    __slots__ = ()

    description: str | None = _field("description")
    url: str | None = _field("url")


class ObjectStatus(Model):
    """Definition app.v1beta1.ObjectStatus."""

    __slots__ = ()

    group: str | None = _field("group")
    kind: str | None = _field("kind")
    link: str | None = _field("link")
    name: str | None = _field("name")
    status: str | None = _field("status")


class SecretKeySelector(Model):
    """Definition app.v1beta1.SecretKeySelector."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    key: str | None = _field("key")
    kind: str | None = _field("kind")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ServiceSelector(Model):
    """Definition app.v1beta1.ServiceSelector."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    field_path: str | None = _field("fieldPath")
    kind: str | None = _field("kind")
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
