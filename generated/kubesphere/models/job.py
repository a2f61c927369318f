"""Models of `job`."""

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
    from .devops_v1alpha3 import BlueChangeSetEntry, Branch, ParameterValue, PullRequest


class ParameterDefinition(Model):
    """A parameter definition, as the server writes it."""

    __slots__ = ()

    choices: MutableSequence[str] = _field("choices", _array())
    default_parameter_value: ParameterValue = _field("defaultParameterValue", _ref("devops_v1alpha3.ParameterValue"))
    description: str | None = _field("description")
    file: str | None = _field("file")
    filter: str | None = _field("filter")
    name: str | None = _field("name")
    project_name: str | None = _field("projectName")
    type: str | None = _field("type")
    value: str | None = _field("value")


class PipelineRun(Model):
    """A pipeline run, as the server writes it."""

    __slots__ = ()

    artifacts_zip_file: str | None = _field("artifactsZipFile")
    branch: Branch = _field("branch", _ref("devops_v1alpha3.Branch"))
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    change_set: MutableSequence[BlueChangeSetEntry] = _field(
        "changeSet", _array(_ref("devops_v1alpha3.BlueChangeSetEntry"))
    )
    commit_id: str | None = _field("commitId")
    commit_url: str | None = _field("commitUrl")
    description: str | None = _field("description")
    duration_in_millis: int | None = _field("durationInMillis")
    en_queue_time: datetime | None = _field("enQueueTime", _timestamp)
    end_time: datetime | None = _field("endTime", _timestamp)
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    pull_request: PullRequest = _field("pullRequest", _ref("devops_v1alpha3.PullRequest"))
    queue_id: str | None = _field("queueId")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: datetime | None = _field("startTime", _timestamp)
    state: str | None = _field("state")
    type: str | None = _field("type")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
