"""Models of `meta_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems


class APIGroup(_Typed):
    """One of `APIGroupList.groups`."""

    __required__ = ("name", "versions")
    name: str | None = _field("name")
    "Name of the group."
    preferred_version: _Nested[GroupVersionForDiscovery] = _field("preferredVersion", _ref("GroupVersionForDiscovery"))
    "The version to use."
    server_address_by_client_cidrs: _NestedItems[ServerAddressByClientCIDR] = _field(
        "serverAddressByClientCIDRs", _array(_ref("ServerAddressByClientCIDR"))
    )
    "Addresses to ask, by where one asks from."
    versions: _NestedItems[GroupVersionForDiscovery] = _field("versions", _array(_ref("GroupVersionForDiscovery")))
    "Its versions."


class APIGroupList(_Typed):
    """A list of objects of kind APIGroup."""

    __required__ = ("groups",)
    groups: _NestedItems[APIGroup] = _field("groups", _array(_ref("APIGroup")))
    "The groups."


class APIResource(Model):
    """One of `APIResourceList.resources`."""

    __required__ = ("kind", "name", "namespaced", "singularName", "verbs")
    categories: MutableSequence[str] = _field("categories", _array())
    "Names for several kinds together, e.g. `all`."
    group: str | None = _field("group")
    "API group, where it isn't that of the list."
    kind: str | None = _field("kind")
    "Name of the kind."
    name: str | None = _field("name")
    "The plural, e.g. `pods`, or with a subresource `pods/log`."
    namespaced: bool | None = _field("namespaced")
    "Whether its objects lie in projects."
    short_names: MutableSequence[str] = _field("shortNames", _array())
    "Short names, e.g. `po`."
    singular_name: str | None = _field("singularName")
    "The singular."
    storage_version_hash: str | None = _field("storageVersionHash")
    "Changes when the version that is stored does."
    verbs: MutableSequence[str] = _field("verbs", _array())
    "What can be done, e.g. `get` and `watch`."
    version: str | None = _field("version")
    "Version, where it isn't that of the list."


class APIResourceList(_Typed):
    """A list of objects of kind APIResource."""

    __required__ = ("groupVersion", "resources")
    group_version: str | None = _field("groupVersion")
    "Group and version."
    resources: _NestedItems[APIResource] = _field("resources", _array(_ref("APIResource")))
    "Their kinds."


class APIVersions(_Typed):
    """An API versions, as the server writes it."""

    __required__ = ("serverAddressByClientCIDRs", "versions")
    server_address_by_client_cidrs: _NestedItems[ServerAddressByClientCIDR] = _field(
        "serverAddressByClientCIDRs", _array(_ref("ServerAddressByClientCIDR"))
    )
    "Addresses to ask, by where one asks from."
    versions: MutableSequence[str] = _field("versions", _array())
    "Versions of the core."


class Condition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("lastTransitionTime", "message", "reason", "status", "type")
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this condition speaks of."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class DeleteOptions(_Typed):
    """A delete options, as the server writes it."""

    dry_run: MutableSequence[str] = _field("dryRun", _array())
    "`All` checks and changes nothing."
    grace_period_seconds: int | None = _field("gracePeriodSeconds")
    "Seconds that it has to end; 0 ends it at once."
    orphan_dependents: bool | None = _field("orphanDependents")
    "Out of use; see `propagation_policy`."
    preconditions: _Nested[Preconditions] = _field("preconditions", _ref("Preconditions"))
    "What must hold for it to be deleted."
    propagation_policy: str | None = _field("propagationPolicy")
    "`Background`, `Foreground` or `Orphan`: what becomes of what belongs to it."


class GroupKind(Model):
    """One of `ApplicationSpec.componentKinds` and others."""

    group: str | None = _field("group")
    "API group of the kind."
    kind: str | None = _field("kind")
    "Name of the kind."


class GroupVersionForDiscovery(Model):
    """What `APIGroup.preferredVersion` and others hold."""

    __required__ = ("groupVersion", "version")
    group_version: str | None = _field("groupVersion")
    "Group and version, e.g. `apps/v1`."
    version: str | None = _field("version")
    "The version alone."


class KubernetesWatchEvent(Model):
    """A kubernetes watch event, as the server writes it."""

    __required__ = ("object", "type")
    object: Any = _field("object")
    "The object as it is now; a status for `ERROR`."
    type: str | None = _field("type")
    "`ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK` or `ERROR`."


class LabelSelector(Model):
    """Objects by their labels; an empty one selects all."""

    match_expressions: _NestedItems[LabelSelectorRequirement] = _field(
        "matchExpressions", _array(_ref("LabelSelectorRequirement"))
    )
    "Conditions on labels; all of them must hold, beside `match_labels`."
    match_labels: MutableMapping[str, str] = _field("matchLabels", _mapping())
    "Labels that must have exactly these values; all of them must fit."


class LabelSelectorRequirement(Model):
    """A condition on one label."""

    __required__ = ("key", "operator")
    key: str | None = _field("key")
    "The label."
    operator: str | None = _field("operator")
    "`In`, `NotIn`, `Exists` or `DoesNotExist`."
    values: MutableSequence[str] = _field("values", _array())
    "Values to compare with; none for `Exists` and `DoesNotExist`."


class ListMeta(Model):
    """Version of a list, and where it goes on."""

    continue_: str | None = _field("continue")
    "Token for the next page; absent on the last one. In answers under `/kapis` it may be something else."
    remaining_item_count: int | None = _field("remainingItemCount")
    "How many objects follow this page, where the server knows."
    resource_version: str | None = _field("resourceVersion")
    "The version that was listed; a watch starts from it."
    self_link: str | None = _field("selfLink")
    "Out of use; servers leave it empty."


class ManagedFieldsEntry(Model):
    """One of `ObjectMeta.managedFields`."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    fields_type: str | None = _field("fieldsType")
    "Format of `fields_v1`; `FieldsV1`."
    fields_v1: MutableMapping[str, Any] = _field("fieldsV1", _mapping())
    "The fields, as a tree."
    manager: str | None = _field("manager")
    "Who set the fields."
    operation: str | None = _field("operation")
    "`Apply` or `Update`."
    subresource: str | None = _field("subresource")
    "The subresource by which they were set."
    time: _Moment = _field("time", _timestamp)
    "When they were set last."


class ObjectMeta(Model):
    """What every object has: its name, labels, owners and versions."""

    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    "Notes of any text by key; KubeSphere keeps display name, description and creator here (`kubesphere.io/alias-name`, `kubesphere.io/description`, `kubesphere.io/creator`)."
    creation_timestamp: _Moment = _field("creationTimestamp", _timestamp)
    "When it was created."
    deletion_grace_period_seconds: int | None = _field("deletionGracePeriodSeconds")
    "Seconds that it was given to end; set by the server with `deletion_timestamp`."
    deletion_timestamp: _Moment = _field("deletionTimestamp", _timestamp)
    "When it was asked to be deleted; it goes once its finalizers are gone."
    finalizers: MutableSequence[str] = _field("finalizers", _array())
    "What has to be done before it goes."
    generate_name: str | None = _field("generateName")
    "Beginning of a name that the server completes."
    generation: int | None = _field("generation")
    "Counts the changes of `spec`; set by the server."
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    "Labels to select objects by."
    managed_fields: _NestedItems[ManagedFieldsEntry] = _field("managedFields", _array(_ref("ManagedFieldsEntry")))
    "Who set which field and when, for server-side apply; set by the server."
    name: str | None = _field("name")
    "Name, unique in its project and kind; it can't be changed."
    namespace: str | None = _field("namespace")
    "The project it lies in; absent for objects of the whole cluster."
    owner_references: _NestedItems[OwnerReference] = _field("ownerReferences", _array(_ref("OwnerReference")))
    "Objects that it is deleted with."
    resource_version: str | None = _field("resourceVersion")
    "The version that was read; sent back with a replacement, it makes a change in between a conflict."
    self_link: str | None = _field("selfLink")
    "Out of use; servers leave it empty."
    uid: str | None = _field("uid")
    "Identifier that no other object has or will have."


class OwnerReference(Model):
    """An object that another one belongs to, and is deleted with."""

    __required__ = ("apiVersion", "kind", "name", "uid")
    api_version: str | None = _field("apiVersion")
    "Group and version of the owner, e.g. `apps/v1`."
    block_owner_deletion: bool | None = _field("blockOwnerDeletion")
    "Whether a foreground deletion of the owner waits until this is gone."
    controller: bool | None = _field("controller")
    "Whether the owner manages it; one owner at most does."
    kind: str | None = _field("kind")
    "Kind of the owner."
    name: str | None = _field("name")
    "Name of the owner, in the same project or of the whole cluster."
    uid: str | None = _field("uid")
    "Identifier of the owner; another object of the same name is no owner."


class Preconditions(Model):
    """What `DeleteOptions.preconditions` holds."""

    resource_version: str | None = _field("resourceVersion")
    "The version that it must have."
    uid: str | None = _field("uid")
    "The identifier that it must have."


class ServerAddressByClientCIDR(Model):
    """One of `APIGroup.serverAddressByClientCIDRs`."""

    __required__ = ("clientCIDR", "serverAddress")
    client_cidr: str | None = _field("clientCIDR")
    "Range of addresses that one asks from."
    server_address: str | None = _field("serverAddress")
    "The address to ask."


class Status(_Typed):
    """Kubernetes' answer where there is no object: what failed or succeeded, and why."""

    code: int | None = _field("code")
    "The HTTP status that goes with it."
    details: _Nested[StatusDetails] = _field("details", _ref("StatusDetails"))
    "What the answer is about, and the causes."
    message: str | None = _field("message")
    "What happened, for people."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("ListMeta"))
    "Version of the list, and where it goes on."
    reason: str | None = _field("reason")
    "What happened in one word, e.g. `NotFound` or `AlreadyExists`."
    status: str | None = _field("status")
    "`Success` or `Failure`."


class StatusCause(Model):
    """One of `StatusDetails.causes`."""

    field: str | None = _field("field")
    "Path of the field, e.g. `spec.email`."
    message: str | None = _field("message")
    "What is wrong, for people."
    reason: str | None = _field("reason")
    "What is wrong in one word."


class StatusDetails(Model):
    """What `Status.details` holds."""

    causes: _NestedItems[StatusCause] = _field("causes", _array(_ref("StatusCause")))
    "Each thing that is wrong, e.g. one for each field."
    group: str | None = _field("group")
    "API group of the object."
    kind: str | None = _field("kind")
    "Kind of the object, or its plural name."
    name: str | None = _field("name")
    "Name of the object that it is about."
    retry_after_seconds: int | None = _field("retryAfterSeconds")
    "Seconds to wait before trying again."
    uid: str | None = _field("uid")
    "Identifier of the object."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
