"""Models of `batch_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import ObjectReference, PodTemplateSpec
    from .meta_v1 import LabelSelector, ObjectMeta


class CronJob(_Object):
    """A job, made again and again by the clock."""

    spec: _Nested[CronJobSpec] = _field("spec", _ref("CronJobSpec"))
    "What is wanted of it."
    status: _Nested[CronJobStatus] = _field("status", _ref("CronJobStatus"))
    "What the server reports of it."


class CronJobSpec(Model):
    """What is wanted of a CronJob."""

    __required__ = ("jobTemplate", "schedule")
    concurrency_policy: str | None = _field("concurrencyPolicy")
    "`Allow` (the default), `Forbid`, or `Replace`, which ends the job before."
    failed_jobs_history_limit: int | None = _field("failedJobsHistoryLimit")
    "How many jobs are kept that failed; 1 by default."
    job_template: _Nested[JobTemplateSpec] = _field("jobTemplate", _ref("JobTemplateSpec"))
    "The job that it makes."
    schedule: str | None = _field("schedule")
    "When it runs, in cron's format: `*/5 * * * *`."
    starting_deadline_seconds: int | None = _field("startingDeadlineSeconds")
    "Seconds that a run may be late and still be made."
    successful_jobs_history_limit: int | None = _field("successfulJobsHistoryLimit")
    "How many jobs are kept that succeeded; 3 by default."
    suspend: bool | None = _field("suspend")
    "Whether it makes no jobs for now."
    time_zone: str | None = _field("timeZone")
    "Time zone of `schedule`, e.g. `Asia/Shanghai`; that of the controller by default."


class CronJobStatus(Model):
    """What the server reports of a CronJob."""

    active: _NestedItems[ObjectReference] = _field("active", _array(_ref("core_v1.ObjectReference")))
    "Jobs that run."
    last_schedule_time: _Moment = _field("lastScheduleTime", _timestamp)
    "When it made a job last."
    last_successful_time: _Moment = _field("lastSuccessfulTime", _timestamp)
    "When a job of it succeeded last."


class Job(_Object):
    """Pods that run until enough of them have succeeded."""

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
    "Seconds after which its pods are ended and it has failed."
    backoff_limit: int | None = _field("backoffLimit")
    "How many failures are borne before it has failed; 6 by default."
    backoff_limit_per_index: int | None = _field("backoffLimitPerIndex")
    "The same, for each index."
    completion_mode: str | None = _field("completionMode")
    "`NonIndexed` (the default), or `Indexed`, where each pod has a number."
    completions: int | None = _field("completions")
    "How many pods must succeed; 1 by default."
    manual_selector: bool | None = _field("manualSelector")
    "Whether `selector` is yours; leave it out."
    max_failed_indexes: int | None = _field("maxFailedIndexes")
    "How many indexes may fail before it has failed."
    parallelism: int | None = _field("parallelism")
    "How many pods run at once at most; 1 by default."
    pod_failure_policy: _Nested[PodFailurePolicy] = _field("podFailurePolicy", _ref("PodFailurePolicy"))
    "Which failures of pods count, and how."
    pod_replacement_policy: str | None = _field("podReplacementPolicy")
    "`TerminatingOrFailed` or `Failed`: when a pod is replaced."
    selector: _Nested[LabelSelector] = _field("selector", _ref("meta_v1.LabelSelector"))
    "Labels of its pods; set by the server."
    suspend: bool | None = _field("suspend")
    "Whether no pods run for now; setting it ends those that do."
    template: _Nested[PodTemplateSpec] = _field("template", _ref("core_v1.PodTemplateSpec"))
    "What its pods look like; their `restart_policy` is `Never` or `OnFailure`."
    ttl_seconds_after_finished: int | None = _field("ttlSecondsAfterFinished")
    "Seconds after its end until it is deleted; kept where absent."


class JobStatus(Model):
    """What the server reports of a Job."""

    active: int | None = _field("active")
    "How many pods run or wait."
    completed_indexes: str | None = _field("completedIndexes")
    "Numbers that succeeded, e.g. `1,3-5`."
    completion_time: _Moment = _field("completionTime", _timestamp)
    "When it succeeded; absent before, and after a failure."
    conditions: _NestedItems[JobCondition] = _field("conditions", _array(_ref("JobCondition")))
    "`Complete` or `Failed` tells the end; `Suspended` that it rests."
    failed: int | None = _field("failed")
    "How many pods failed."
    failed_indexes: str | None = _field("failedIndexes")
    "Numbers that failed."
    ready: int | None = _field("ready")
    "How many pods are ready."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it was taken up."
    succeeded: int | None = _field("succeeded")
    "How many pods succeeded."
    terminating: int | None = _field("terminating")
    "How many pods are being ended."
    uncounted_terminated_pods: _Nested[UncountedTerminatedPods] = _field(
        "uncountedTerminatedPods", _ref("UncountedTerminatedPods")
    )
    "Pods that ended and are not in the counts yet."


class JobTemplateSpec(Model):
    """What is wanted of a JobTemplate."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[JobSpec] = _field("spec", _ref("JobSpec"))
    "The job."


class PodFailurePolicy(Model):
    """What `JobSpec.podFailurePolicy` holds."""

    __required__ = ("rules",)
    rules: _NestedItems[PodFailurePolicyRule] = _field("rules", _array(_ref("PodFailurePolicyRule")))
    "The rules; the first that fits counts."


class PodFailurePolicyOnExitCodesRequirement(Model):
    """What `PodFailurePolicyRule.onExitCodes` holds."""

    __required__ = ("operator", "values")
    container_name: str | None = _field("containerName")
    "The container; any where it is absent."
    operator: str | None = _field("operator")
    "`In` or `NotIn`."
    values: MutableSequence[int] = _field("values", _array())
    "Exit codes."


class PodFailurePolicyOnPodConditionsPattern(Model):
    """One of `PodFailurePolicyRule.onPodConditions`."""

    __required__ = ("status", "type")
    status: str | None = _field("status")
    "Its status; `True` by default."
    type: str | None = _field("type")
    "Which condition is meant."


class PodFailurePolicyRule(Model):
    """One of `PodFailurePolicy.rules`."""

    __required__ = ("action",)
    action: str | None = _field("action")
    "`FailJob`, `FailIndex`, `Ignore` or `Count`."
    on_exit_codes: _Nested[PodFailurePolicyOnExitCodesRequirement] = _field(
        "onExitCodes", _ref("PodFailurePolicyOnExitCodesRequirement")
    )
    "Exit codes that it is for."
    on_pod_conditions: _NestedItems[PodFailurePolicyOnPodConditionsPattern] = _field(
        "onPodConditions", _array(_ref("PodFailurePolicyOnPodConditionsPattern"))
    )
    "States of the pod that it is for."


class UncountedTerminatedPods(Model):
    """What `JobStatus.uncountedTerminatedPods` holds."""

    failed: MutableSequence[str] = _field("failed", _array())
    "Identifiers of pods that failed."
    succeeded: MutableSequence[str] = _field("succeeded", _array())
    "Identifiers of pods that succeeded."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
