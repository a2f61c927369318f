"""Models of `apps_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
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
    from .meta_v1 import ObjectMeta
    from .v1 import LabelSelector, PodTemplateSpec


class ControllerRevision(Model):
    """Definition apps.v1.ControllerRevision."""

    __slots__ = ()
    __required__ = ("revision",)

    api_version: str | None = _field("apiVersion")
    data: MutableMapping[str, Any] = _field("data", _mapping())
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    revision: int | None = _field("revision")


class Deployment(Model):
    """Definition apps.v1.Deployment."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: DeploymentSpec = _field("spec", _ref("DeploymentSpec"))
    status: DeploymentStatus = _field("status", _ref("DeploymentStatus"))


class DeploymentCondition(Model):
    """Definition apps.v1.DeploymentCondition."""

    __slots__ = ()
    __required__ = ("status", "type")

    last_transition_time: datetime | None = _field("lastTransitionTime", _timestamp)
    last_update_time: datetime | None = _field("lastUpdateTime", _timestamp)
    message: str | None = _field("message")
    reason: str | None = _field("reason")
    status: str | None = _field("status")
    type: str | None = _field("type")


class DeploymentSpec(Model):
    """Definition apps.v1.DeploymentSpec."""

    __slots__ = ()
    __required__ = ("selector", "template")

    min_ready_seconds: int | None = _field("minReadySeconds")
    paused: bool | None = _field("paused")
    progress_deadline_seconds: int | None = _field("progressDeadlineSeconds")
    replicas: int | None = _field("replicas")
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    selector: LabelSelector = _field("selector", _ref("v1.LabelSelector"))
    strategy: DeploymentStrategy = _field("strategy", _ref("DeploymentStrategy"))
    template: PodTemplateSpec = _field("template", _ref("v1.PodTemplateSpec"))


class DeploymentStatus(Model):
    """Definition apps.v1.DeploymentStatus."""

    __slots__ = ()

    available_replicas: int | None = _field("availableReplicas")
    collision_count: int | None = _field("collisionCount")
    conditions: MutableSequence[DeploymentCondition] = _field("conditions", _array(_ref("DeploymentCondition")))
    observed_generation: int | None = _field("observedGeneration")
    ready_replicas: int | None = _field("readyReplicas")
    replicas: int | None = _field("replicas")
    unavailable_replicas: int | None = _field("unavailableReplicas")
    updated_replicas: int | None = _field("updatedReplicas")


class DeploymentStrategy(Model):
    """Definition apps.v1.DeploymentStrategy."""

    __slots__ = ()

    rolling_update: RollingUpdateDeployment = _field("rollingUpdate", _ref("RollingUpdateDeployment"))
    type: str | None = _field("type")


class RollingUpdateDeployment(Model):
    """Definition apps.v1.RollingUpdateDeployment."""

    __slots__ = ()

    max_surge: int | str | None = _field("maxSurge")
    max_unavailable: int | str | None = _field("maxUnavailable")


class StatefulSetOrdinals(Model):
    """Definition apps.v1.StatefulSetOrdinals."""

    __slots__ = ()

    start: int | None = _field("start")
