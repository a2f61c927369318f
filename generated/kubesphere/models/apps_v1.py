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
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import PersistentVolumeClaim, PodTemplateSpec
    from .meta_v1 import LabelSelector, ObjectMeta


class ControllerRevision(Model):
    """A controller revision, as the server writes it."""

    __required__ = ("revision",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    data: MutableMapping[str, Any] = _field("data", _mapping())
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    revision: int | None = _field("revision")


class DaemonSet(Model):
    """A daemon set, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    update_strategy: _Nested[DaemonSetUpdateStrategy] = _field("updateStrategy", _ref("DaemonSetUpdateStrategy"))


class DaemonSetStatus(Model):
    """What the server reports of a DaemonSet."""

    __required__ = ("currentNumberScheduled", "desiredNumberScheduled", "numberMisscheduled", "numberReady")

    collision_count: int | None = _field("collisionCount")
    conditions: _NestedItems[DaemonSetCondition] = _field("conditions", _array(_ref("DaemonSetCondition")))
    current_number_scheduled: int | None = _field("currentNumberScheduled")
    desired_number_scheduled: int | None = _field("desiredNumberScheduled")
    number_available: int | None = _field("numberAvailable")
    number_misscheduled: int | None = _field("numberMisscheduled")
    number_ready: int | None = _field("numberReady")
    number_unavailable: int | None = _field("numberUnavailable")
    observed_generation: int | None = _field("observedGeneration")
    updated_number_scheduled: int | None = _field("updatedNumberScheduled")


class DaemonSetUpdateStrategy(Model):
    """A daemon set update strategy, as the server writes it."""

    rolling_update: _Nested[RollingUpdateDaemonSet] = _field("rollingUpdate", _ref("RollingUpdateDaemonSet"))
    type: str | None = _field("type")


class Deployment(Model):
    """A deployment, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    paused: bool | None = _field("paused")
    progress_deadline_seconds: int | None = _field("progressDeadlineSeconds")
    replicas: int | None = _field("replicas")
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    strategy: _Nested[DeploymentStrategy] = _field("strategy", _ref("DeploymentStrategy"))
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))


class DeploymentStatus(Model):
    """What the server reports of a Deployment."""

    available_replicas: int | None = _field("availableReplicas")
    collision_count: int | None = _field("collisionCount")
    conditions: _NestedItems[DeploymentCondition] = _field("conditions", _array(_ref("DeploymentCondition")))
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")
    unavailable_replicas: int | None = _field("unavailableReplicas")
    updated_replicas: int | None = _field("updatedReplicas")


class DeploymentStrategy(Model):
    """A deployment strategy, as the server writes it."""

    rolling_update: _Nested[RollingUpdateDeployment] = _field("rollingUpdate", _ref("RollingUpdateDeployment"))
    type: str | None = _field("type")


class ReplicaSet(Model):
    """A replica set, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    replicas: int | None = _field("replicas")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))


class ReplicaSetStatus(Model):
    """What the server reports of a ReplicaSet."""

    __required__ = ("replicas",)

    available_replicas: int | None = _field("availableReplicas")
    conditions: _NestedItems[ReplicaSetCondition] = _field("conditions", _array(_ref("ReplicaSetCondition")))
    fully_labeled_replicas: int | None = _field("fullyLabeledReplicas")
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")


class RollingUpdateDaemonSet(Model):
    """A rolling update daemon set, as the server writes it."""

    max_surge: int | str | None = _field("maxSurge")
    max_unavailable: int | str | None = _field("maxUnavailable")


class RollingUpdateDeployment(Model):
    """A rolling update deployment, as the server writes it."""

    max_surge: int | str | None = _field("maxSurge")
    max_unavailable: int | str | None = _field("maxUnavailable")


class RollingUpdateStatefulSetStrategy(Model):
    """A rolling update stateful set strategy, as the server writes it."""

    max_unavailable: int | str | None = _field("maxUnavailable")
    partition: int | None = _field("partition")


class StatefulSet(Model):
    """A stateful set, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
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
    """A stateful set ordinals, as the server writes it."""

    start: int | None = _field("start")


class StatefulSetPersistentVolumeClaimRetentionPolicy(Model):
    """A stateful set persistent volume claim retention policy, as the server writes it."""

    when_deleted: str | None = _field("whenDeleted")
    when_scaled: str | None = _field("whenScaled")


class StatefulSetSpec(Model):
    """What is wanted of a StatefulSet."""

    __required__ = ("selector", "serviceName", "template")

    min_ready_seconds: int | None = _field("minReadySeconds")
    ordinals: _Nested[StatefulSetOrdinals] = _field("ordinals", _ref("StatefulSetOrdinals"))
    persistent_volume_claim_retention_policy: _Nested[StatefulSetPersistentVolumeClaimRetentionPolicy] = _field(
        "persistentVolumeClaimRetentionPolicy", _ref("StatefulSetPersistentVolumeClaimRetentionPolicy")
    )
    pod_management_policy: str | None = _field("podManagementPolicy")
    replicas: int | None = _field("replicas")
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    service_name: str | None = _field("serviceName")
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    update_strategy: _Nested[StatefulSetUpdateStrategy] = _field("updateStrategy", _ref("StatefulSetUpdateStrategy"))
    volume_claim_templates: _NestedItems[PersistentVolumeClaim] = _field(
        "volumeClaimTemplates", _array(_ref("core_v1.PersistentVolumeClaim"))
    )


class StatefulSetStatus(Model):
    """What the server reports of a StatefulSet."""

    __required__ = ("availableReplicas", "replicas")

    available_replicas: int | None = _field("availableReplicas")
    collision_count: int | None = _field("collisionCount")
    conditions: _NestedItems[StatefulSetCondition] = _field("conditions", _array(_ref("StatefulSetCondition")))
    current_replicas: int | None = _field("currentReplicas")
    current_revision: str | None = _field("currentRevision")
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")
    update_revision: str | None = _field("updateRevision")
    updated_replicas: int | None = _field("updatedReplicas")


class StatefulSetUpdateStrategy(Model):
    """A stateful set update strategy, as the server writes it."""

    rolling_update: _Nested[RollingUpdateStatefulSetStrategy] = _field(
        "rollingUpdate", _ref("RollingUpdateStatefulSetStrategy")
    )
    type: str | None = _field("type")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
