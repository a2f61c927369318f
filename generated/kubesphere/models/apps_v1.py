"""Models of `apps_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping
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
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import PersistentVolumeClaim, PodTemplateSpec
    from .meta_v1 import LabelSelector


class ControllerRevision(_Object):
    """An older template of a daemon set or stateful set."""

    __required__ = ("revision",)
    data: MutableMapping[str, Any] = _field("data", _mapping())
    "The template as it was."
    revision: int | None = _field("revision")
    "Counts the versions."


class DaemonSet(_Object):
    """One pod on each node."""

    spec: _Nested[DaemonSetSpec] = _field("spec", _ref("DaemonSetSpec"))
    "What is wanted of it."
    status: _Nested[DaemonSetStatus] = _field("status", _ref("DaemonSetStatus"))
    "What the server reports of it."


class DaemonSetCondition(Model):
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


class DaemonSetSpec(Model):
    """What is wanted of a DaemonSet."""

    __required__ = ("selector", "template")
    min_ready_seconds: int | None = _field("minReadySeconds")
    "Seconds that a new pod must stay ready before it counts as available; 0 by default."
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    "How many old versions are kept to go back to; 10 by default."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that belong to it; they must be among the template's and can't be changed."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    "What new pods look like; a change of it rolls out."
    update_strategy: _Nested[DaemonSetUpdateStrategy] = _field("updateStrategy", _ref("DaemonSetUpdateStrategy"))
    "How a change of the template rolls out."


class DaemonSetStatus(Model):
    """What the server reports of a DaemonSet."""

    __required__ = ("currentNumberScheduled", "desiredNumberScheduled", "numberMisscheduled", "numberReady")
    collision_count: int | None = _field("collisionCount")
    "Counts clashes of names, for the controller's own use."
    conditions: _NestedItems[DaemonSetCondition] = _field("conditions", _array(_ref("DaemonSetCondition")))
    "States that hold or don't, each with when and why; look them up by `type`."
    current_number_scheduled: int | None = _field("currentNumberScheduled")
    "How many nodes that should have a pod have one."
    desired_number_scheduled: int | None = _field("desiredNumberScheduled")
    "How many nodes should have a pod."
    number_available: int | None = _field("numberAvailable")
    "How many nodes have a pod that is available."
    number_misscheduled: int | None = _field("numberMisscheduled")
    "How many nodes have a pod that shouldn't."
    number_ready: int | None = _field("numberReady")
    "How many nodes have a pod that is ready."
    number_unavailable: int | None = _field("numberUnavailable")
    "How many nodes that should have a pod have none that is available."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of; if it is older, the status is, too."
    updated_number_scheduled: int | None = _field("updatedNumberScheduled")
    "How many nodes have a pod of the newest template."


class DaemonSetUpdateStrategy(Model):
    """What `DaemonSetSpec.updateStrategy` holds."""

    rolling_update: _Nested[RollingUpdateDaemonSet] = _field("rollingUpdate", _ref("RollingUpdateDaemonSet"))
    "How a rolling update goes, for `RollingUpdate`."
    type: str | None = _field("type")
    "`RollingUpdate` (the default), or `OnDelete`, which waits until old pods are deleted."


class Deployment(_Object):
    """Pods that are all alike, replaced step by step when the template changes."""

    spec: _Nested[DeploymentSpec] = _field("spec", _ref("DeploymentSpec"))
    "What is wanted of it."
    status: _Nested[DeploymentStatus] = _field("status", _ref("DeploymentStatus"))
    "What the server reports of it."


class DeploymentCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")
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


class DeploymentSpec(Model):
    """What is wanted of a Deployment."""

    __required__ = ("selector", "template")
    min_ready_seconds: int | None = _field("minReadySeconds")
    "Seconds that a new pod must stay ready before it counts as available; 0 by default."
    paused: bool | None = _field("paused")
    "Whether changes of the template don't roll out for now."
    progress_deadline_seconds: int | None = _field("progressDeadlineSeconds")
    "Seconds without progress after which a rollout counts as failed; 600 by default."
    replicas: int | None = _field("replicas")
    "How many pods there should be; 1 by default."
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    "How many old versions are kept to go back to; 10 by default."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that belong to it; they must be among the template's and can't be changed."
    strategy: _Nested[DeploymentStrategy] = _field("strategy", _ref("DeploymentStrategy"))
    "How a change of the template rolls out."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    "What new pods look like; a change of it rolls out."


class DeploymentStatus(Model):
    """What the server reports of a Deployment."""

    available_replicas: int | None = _field("availableReplicas")
    "How many pods have been ready for `min_ready_seconds`."
    collision_count: int | None = _field("collisionCount")
    "Counts clashes of names, for the controller's own use."
    conditions: _NestedItems[DeploymentCondition] = _field("conditions", _array(_ref("DeploymentCondition")))
    "States that hold or don't, each with when and why; look them up by `type`."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of; if it is older, the status is, too."
    ready_replicas: int | None = _field("readyReplicas")
    "How many pods are ready."
    replicas: int | None = _field("replicas")
    "How many pods there are."
    unavailable_replicas: int | None = _field("unavailableReplicas")
    "How many pods are still missing until all are available."
    updated_replicas: int | None = _field("updatedReplicas")
    "How many pods are of the newest template."


class DeploymentStrategy(Model):
    """What `DeploymentSpec.strategy` holds."""

    rolling_update: _Nested[RollingUpdateDeployment] = _field("rollingUpdate", _ref("RollingUpdateDeployment"))
    "How a rolling update goes, for `RollingUpdate`."
    type: str | None = _field("type")
    "`RollingUpdate` (the default), or `Recreate`, which ends all old pods first."


class ReplicaSet(_Object):
    """A number of pods of one template; deployments make them."""

    spec: _Nested[ReplicaSetSpec] = _field("spec", _ref("ReplicaSetSpec"))
    "What is wanted of it."
    status: _Nested[ReplicaSetStatus] = _field("status", _ref("ReplicaSetStatus"))
    "What the server reports of it."


class ReplicaSetCondition(Model):
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


class ReplicaSetSpec(Model):
    """What is wanted of a ReplicaSet."""

    __required__ = ("selector",)
    min_ready_seconds: int | None = _field("minReadySeconds")
    "Seconds that a new pod must stay ready before it counts as available; 0 by default."
    replicas: int | None = _field("replicas")
    "How many pods there should be; 1 by default."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that belong to it; they must be among the template's and can't be changed."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    "What new pods look like; a change of it rolls out."


class ReplicaSetStatus(Model):
    """What the server reports of a ReplicaSet."""

    __required__ = ("replicas",)
    available_replicas: int | None = _field("availableReplicas")
    "How many pods have been ready for `min_ready_seconds`."
    conditions: _NestedItems[ReplicaSetCondition] = _field("conditions", _array(_ref("ReplicaSetCondition")))
    "States that hold or don't, each with when and why; look them up by `type`."
    fully_labeled_replicas: int | None = _field("fullyLabeledReplicas")
    "How many pods have all labels of the template."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of; if it is older, the status is, too."
    ready_replicas: int | None = _field("readyReplicas")
    "How many pods are ready."
    replicas: int | None = _field("replicas")
    "How many pods there are."


class RollingUpdateDaemonSet(Model):
    """What `DaemonSetUpdateStrategy.rollingUpdate` holds."""

    max_surge: int | str | None = _field("maxSurge")
    "How many nodes may have an old and a new pod at once, as a number or a share; 0 by default."
    max_unavailable: int | str | None = _field("maxUnavailable")
    "On how many nodes the pod may be missing, as a number or a share; 1 by default."


class RollingUpdateDeployment(Model):
    """What `DeploymentStrategy.rollingUpdate` holds."""

    max_surge: int | str | None = _field("maxSurge")
    "How many pods more than wanted there may be, as a number or a share like `25%` (the default)."
    max_unavailable: int | str | None = _field("maxUnavailable")
    "How many pods less than wanted there may be, as a number or a share like `25%` (the default)."


class RollingUpdateStatefulSetStrategy(Model):
    """What `StatefulSetUpdateStrategy.rollingUpdate` holds."""

    max_unavailable: int | str | None = _field("maxUnavailable")
    "How many pods may be missing, as a number or a share; 1 by default."
    partition: int | None = _field("partition")
    "Pods with a lower number keep the old template; 0 by default."


class StatefulSet(_Object):
    """Pods with numbers, each with storage and a name of its own."""

    spec: _Nested[StatefulSetSpec] = _field("spec", _ref("StatefulSetSpec"))
    "What is wanted of it."
    status: _Nested[StatefulSetStatus] = _field("status", _ref("StatefulSetStatus"))
    "What the server reports of it."


class StatefulSetCondition(Model):
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


class StatefulSetOrdinals(Model):
    """What `StatefulSetSpec.ordinals` holds."""

    start: int | None = _field("start")
    "Number of the first pod; 0 by default."


class StatefulSetPersistentVolumeClaimRetentionPolicy(Model):
    """What `StatefulSetSpec.persistentVolumeClaimRetentionPolicy` holds."""

    when_deleted: str | None = _field("whenDeleted")
    "`Retain` (the default) or `Delete`: what becomes of claims when the set goes."
    when_scaled: str | None = _field("whenScaled")
    "`Retain` (the default) or `Delete`: what becomes of claims when there are fewer pods."


class StatefulSetSpec(Model):
    """What is wanted of a StatefulSet."""

    __required__ = ("selector", "serviceName", "template")
    min_ready_seconds: int | None = _field("minReadySeconds")
    "Seconds that a new pod must stay ready before it counts as available; 0 by default."
    ordinals: _Nested[StatefulSetOrdinals] = _field("ordinals", _ref("StatefulSetOrdinals"))
    "How its pods are numbered."
    persistent_volume_claim_retention_policy: _Nested[StatefulSetPersistentVolumeClaimRetentionPolicy] = _field(
        "persistentVolumeClaimRetentionPolicy", _ref("StatefulSetPersistentVolumeClaimRetentionPolicy")
    )
    "What becomes of the claims."
    pod_management_policy: str | None = _field("podManagementPolicy")
    "`OrderedReady` (the default), one pod after another, or `Parallel`."
    replicas: int | None = _field("replicas")
    "How many pods there should be; 1 by default."
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    "How many old versions are kept to go back to; 10 by default."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of the pods that belong to it; they must be among the template's and can't be changed."
    service_name: str | None = _field("serviceName")
    "The headless service that gives its pods their names."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    "What new pods look like; a change of it rolls out."
    update_strategy: _Nested[StatefulSetUpdateStrategy] = _field("updateStrategy", _ref("StatefulSetUpdateStrategy"))
    "How a change of the template rolls out."
    volume_claim_templates: _NestedItems[PersistentVolumeClaim] = _field(
        "volumeClaimTemplates", _array(_ref("core_v1.PersistentVolumeClaim"))
    )
    "A claim for each pod, kept when the pod goes."


class StatefulSetStatus(Model):
    """What the server reports of a StatefulSet."""

    __required__ = ("availableReplicas", "replicas")
    available_replicas: int | None = _field("availableReplicas")
    "How many pods have been ready for `min_ready_seconds`."
    collision_count: int | None = _field("collisionCount")
    "Counts clashes of names, for the controller's own use."
    conditions: _NestedItems[StatefulSetCondition] = _field("conditions", _array(_ref("StatefulSetCondition")))
    "States that hold or don't, each with when and why; look them up by `type`."
    current_replicas: int | None = _field("currentReplicas")
    "How many pods are of `current_revision`."
    current_revision: str | None = _field("currentRevision")
    "The version that pods had before the rollout."
    observed_generation: int | None = _field("observedGeneration")
    "The `metadata.generation` that this status speaks of; if it is older, the status is, too."
    ready_replicas: int | None = _field("readyReplicas")
    "How many pods are ready."
    replicas: int | None = _field("replicas")
    "How many pods there are."
    update_revision: str | None = _field("updateRevision")
    "The version that pods get."
    updated_replicas: int | None = _field("updatedReplicas")
    "How many pods are of the newest template."


class StatefulSetUpdateStrategy(Model):
    """What `StatefulSetSpec.updateStrategy` holds."""

    rolling_update: _Nested[RollingUpdateStatefulSetStrategy] = _field(
        "rollingUpdate", _ref("RollingUpdateStatefulSetStrategy")
    )
    "How a rolling update goes, for `RollingUpdate`."
    type: str | None = _field("type")
    "`RollingUpdate` (the default), or `OnDelete`, which waits until old pods are deleted."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
