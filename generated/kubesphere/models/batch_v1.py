"""Models of `batch_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import ObjectReference, PodTemplateSpec
    from .meta_v1 import LabelSelector, ObjectMeta


class CronJob(Model):
    """A cron job, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[CronJobSpec] = _field("spec", _ref("CronJobSpec"))
    "What is wanted of it."
    status: _Nested[CronJobStatus] = _field("status", _ref("CronJobStatus"))
    "What the server reports of it."


class CronJobSpec(Model):
    """What is wanted of a CronJob."""

    __required__ = ("jobTemplate", "schedule")

    concurrency_policy: str | None = _field("concurrencyPolicy")
    failed_jobs_history_limit: int | None = _field("failedJobsHistoryLimit")
    job_template: _Nested[JobTemplateSpec] = _field("jobTemplate", _ref("JobTemplateSpec"))
    schedule: str | None = _field("schedule")
    starting_deadline_seconds: int | None = _field("startingDeadlineSeconds")
    successful_jobs_history_limit: int | None = _field("successfulJobsHistoryLimit")
    suspend: bool | None = _field("suspend")
    time_zone: str | None = _field("timeZone")


class CronJobStatus(Model):
    """What the server reports of a CronJob."""

    active: _NestedItems[ObjectReference] = _field("active", _array(_ref("core_v1.ObjectReference")))
    last_schedule_time: _Moment = _field("lastScheduleTime", _timestamp)
    last_successful_time: _Moment = _field("lastSuccessfulTime", _timestamp)


class Job(Model):
    """A job, as the server writes it."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[JobSpec] = _field("spec", _ref("JobSpec"))
    "What is wanted of it."
    status: _Nested[JobStatus] = _field("status", _ref("JobStatus"))
    "What the server reports of it."


class JobCondition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    __required__ = ("status", "type")

    last_probe_time: _Moment = _field("lastProbeTime", _timestamp)
    "When it was looked at last."
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


class JobSpec(Model):
    """What is wanted of a Job."""

    __required__ = ("template",)

    active_deadline_seconds: int | None = _field("activeDeadlineSeconds")
    backoff_limit: int | None = _field("backoffLimit")
    backoff_limit_per_index: int | None = _field("backoffLimitPerIndex")
    completion_mode: str | None = _field("completionMode")
    completions: int | None = _field("completions")
    manual_selector: bool | None = _field("manualSelector")
    max_failed_indexes: int | None = _field("maxFailedIndexes")
    parallelism: int | None = _field("parallelism")
    pod_failure_policy: _Nested[PodFailurePolicy] = _field("podFailurePolicy", _ref("PodFailurePolicy"))
    pod_replacement_policy: str | None = _field("podReplacementPolicy")
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    suspend: bool | None = _field("suspend")
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    ttl_seconds_after_finished: int | None = _field("ttlSecondsAfterFinished")


class JobStatus(Model):
    """What the server reports of a Job."""

    active: int | None = _field("active")
    completed_indexes: str | None = _field("completedIndexes")
    completion_time: _Moment = _field("completionTime", _timestamp)
    conditions: _NestedItems[JobCondition] = _field("conditions", _array(_ref("JobCondition")))
    failed: int | None = _field("failed")
    failed_indexes: str | None = _field("failedIndexes")
    ready: int | None = _field("ready")
    start_time: _Moment = _field("startTime", _timestamp)
    succeeded: int | None = _field("succeeded")
    terminating: int | None = _field("terminating")
    uncounted_terminated_pods: _Nested[UncountedTerminatedPods] = _field(
        "uncountedTerminatedPods", _ref("UncountedTerminatedPods")
    )


class JobTemplateSpec(Model):
    """What is wanted of a JobTemplate."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[JobSpec] = _field("spec", _ref("JobSpec"))
    "What is wanted of it."


class PodFailurePolicy(Model):
    """A pod failure policy, as the server writes it."""

    __required__ = ("rules",)

    rules: _NestedItems[PodFailurePolicyRule] = _field("rules", _array(_ref("PodFailurePolicyRule")))


class PodFailurePolicyOnExitCodesRequirement(Model):
    """A pod failure policy on exit codes requirement, as the server writes it."""

    __required__ = ("operator", "values")

    container_name: str | None = _field("containerName")
    operator: str | None = _field("operator")
    values: MutableSequence[int] = _field("values", _array())


class PodFailurePolicyOnPodConditionsPattern(Model):
    """A pod failure policy on pod conditions pattern, as the server writes it."""

    __required__ = ("status", "type")

    status: str | None = _field("status")
    type: str | None = _field("type")


class PodFailurePolicyRule(Model):
    """A pod failure policy rule, as the server writes it."""

    __required__ = ("action",)

    action: str | None = _field("action")
    on_exit_codes: _Nested[PodFailurePolicyOnExitCodesRequirement] = _field(
        "onExitCodes", _ref("PodFailurePolicyOnExitCodesRequirement")
    )
    on_pod_conditions: _NestedItems[PodFailurePolicyOnPodConditionsPattern] = _field(
        "onPodConditions", _array(_ref("PodFailurePolicyOnPodConditionsPattern"))
    )


class UncountedTerminatedPods(Model):
    """A uncounted terminated pods, as the server writes it."""

    failed: MutableSequence[str] = _field("failed", _array())
    succeeded: MutableSequence[str] = _field("succeeded", _array())


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
