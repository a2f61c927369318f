"""Models of `app_v1beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .meta_v1 import GroupKind, LabelSelector


class Application(_Object):
    """An application, as the server writes it."""

    spec: _Nested[ApplicationSpec] = _field("spec", _ref("ApplicationSpec"))
    "What is wanted of it."
    status: _Nested[ApplicationStatus] = _field("status", _ref("ApplicationStatus"))
    "What the server reports of it."


class ApplicationInfoItem(Model):
    """One of `ApplicationSpec.info`."""

    name: str | None = _field("name")
    "Its name."
    type: str | None = _field("type")
    "Its type."
    value: str | None = _field("value")
    "Its value."
    value_from: _Nested[InfoItemSource] = _field("valueFrom", _ref("InfoItemSource"))
    "Where its value comes from."


class ApplicationSpec(Model):
    """What is wanted of a Application."""

    add_owner_ref: bool | None = _field("addOwnerRef")
    "Whether what belongs to it goes with it."
    assembly_phase: str | None = _field("assemblyPhase")
    "`Pending`, `Succeeded` or `Failed`."
    component_kinds: _NestedItems[GroupKind] = _field("componentKinds", _array(_ref("meta_v1.GroupKind")))
    "Kinds that belong to it."
    descriptor: _Nested[Descriptor] = _field("descriptor", _ref("Descriptor"))
    "What is said of it."
    info: _NestedItems[ApplicationInfoItem] = _field("info", _array(_ref("ApplicationInfoItem")))
    "Values to show."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of what belongs to it."


class ApplicationStatus(Model):
    """What the server reports of a Application."""

    components: _NestedItems[ObjectStatus] = _field("components", _array(_ref("ObjectStatus")))
    "State of each object."
    components_ready: str | None = _field("componentsReady")
    "How many are ready, e.g. `3/4`."
    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("Condition")))
    "`Ready` and `Error`."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of."


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
    "Its type."


class ConfigMapKeySelector(_Typed):
    """What `InfoItemSource.configMapKeyRef` holds."""

    field_path: str | None = _field("fieldPath")
    "The part that is meant."
    key: str | None = _field("key")
    "The key."
    name: str | None = _field("name")
    "Its name."
    namespace: str | None = _field("namespace")
    "Project of the object."
    resource_version: str | None = _field("resourceVersion")
    "Version of the object."
    uid: str | None = _field("uid")
    "Identifier of the object."


class ContactData(Model):
    """One of `Descriptor.maintainers` and others."""

    email: str | None = _field("email")
    "E-mail address."
    name: str | None = _field("name")
    "Its name."
    url: str | None = _field("url")
    "Web address."


class Descriptor(Model):
    """What `ApplicationSpec.descriptor` holds."""

    description: str | None = _field("description")
    "What it does."
    icons: _NestedItems[ImageSpec] = _field("icons", _array(_ref("ImageSpec")))
    "Its icons."
    keywords: MutableSequence[str] = _field("keywords", _array())
    "Words that it is found by."
    links: _NestedItems[Link] = _field("links", _array(_ref("Link")))
    "Addresses about it."
    maintainers: _NestedItems[ContactData] = _field("maintainers", _array(_ref("ContactData")))
    "Who looks after it."
    notes: str | None = _field("notes")
    "How to begin with it."
    owners: _NestedItems[ContactData] = _field("owners", _array(_ref("ContactData")))
    "Who runs it."
    type: str | None = _field("type")
    "What sort of application it is."
    version: str | None = _field("version")
    "Its version."


class ImageSpec(Model):
    """What is wanted of a Image."""

    size: str | None = _field("size")
    "Its size."
    src: str | None = _field("src")
    "Where it is."
    type: str | None = _field("type")
    "Its type."


class InfoItemSource(Model):
    """What `ApplicationInfoItem.valueFrom` holds."""

    config_map_key_ref: _Nested[ConfigMapKeySelector] = _field("configMapKeyRef", _ref("ConfigMapKeySelector"))
    "A key of a config map."
    ingress_ref: _Nested[IngressSelector] = _field("ingressRef", _ref("IngressSelector"))
    "Address of an ingress."
    secret_key_ref: _Nested[SecretKeySelector] = _field("secretKeyRef", _ref("SecretKeySelector"))
    "A key of a secret."
    service_ref: _Nested[ServiceSelector] = _field("serviceRef", _ref("ServiceSelector"))
    "Address of a service."
    type: str | None = _field("type")
    "Its type."


class IngressSelector(_Typed):
    """What `InfoItemSource.ingressRef` holds."""

    field_path: str | None = _field("fieldPath")
    "The part that is meant."
    host: str | None = _field("host")
    "Host of the ingress."
    name: str | None = _field("name")
    "Its name."
    namespace: str | None = _field("namespace")
    "Project of the object."
    path: str | None = _field("path")
    "Path of the request."
    protocol: str | None = _field("protocol")
    "`https` or `http`."
    resource_version: str | None = _field("resourceVersion")
    "Version of the object."
    uid: str | None = _field("uid")
    "Identifier of the object."


class Link(Model):
    """One of `Descriptor.links`."""

    description: str | None = _field("description")
    "What it is."
    url: str | None = _field("url")
    "Web address."


class ObjectStatus(Model):
    """What the server reports of a Object."""

    group: str | None = _field("group")
    "API group of the object."
    kind: str | None = _field("kind")
    "Kind of the object."
    link: str | None = _field("link")
    "Path of the object."
    name: str | None = _field("name")
    "Name of the object."
    status: str | None = _field("status")
    "`Ready`, `InProgress` or `Unknown`."


class SecretKeySelector(_Typed):
    """What `InfoItemSource.secretKeyRef` holds."""

    field_path: str | None = _field("fieldPath")
    "The part that is meant."
    key: str | None = _field("key")
    "The key."
    name: str | None = _field("name")
    "Its name."
    namespace: str | None = _field("namespace")
    "Project of the object."
    resource_version: str | None = _field("resourceVersion")
    "Version of the object."
    uid: str | None = _field("uid")
    "Identifier of the object."


class ServiceSelector(_Typed):
    """What `InfoItemSource.serviceRef` holds."""

    field_path: str | None = _field("fieldPath")
    "The part that is meant."
    name: str | None = _field("name")
    "Its name."
    namespace: str | None = _field("namespace")
    "Project of the object."
    path: str | None = _field("path")
    "Path of the request."
    port: int | None = _field("port")
    "The port."
    protocol: str | None = _field("protocol")
    "`https` or `http`."
    resource_version: str | None = _field("resourceVersion")
    "Version of the object."
    uid: str | None = _field("uid")
    "Identifier of the object."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
