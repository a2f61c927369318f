"""Models of `job`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from datetime import datetime
from typing import Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.model import Model


class BlueChangeSetEntry(Model):
    """Definition job.BlueChangeSetEntry."""

    __slots__ = ()

    affected_paths: MutableSequence[str] = _field("affectedPaths", _array())
    author: BlueUser = _field("author", _ref("BlueUser"))
    checkout_count: int | None = _field("checkoutCount")
    commit_id: str | None = _field("commitId")
    issues: MutableSequence[Issue] = _field("issues", _array(_ref("Issue")))
    msg: str | None = _field("msg")
    timestamp: datetime | None = _field("timestamp", _timestamp)
    url: str | None = _field("url")


class BlueUser(Model):
    """Definition job.BlueUser."""

    __slots__ = ()

    avatar: str | None = _field("avatar")
    email: str | None = _field("email")
    full_name: str | None = _field("fullName")
    id: str | None = _field("id")
    permission: BlueUserPermission = _field("permission", _ref("BlueUserPermission"))


class BlueUserPermission(Model):
    """Definition job.BlueUserPermission."""

    __slots__ = ()

    administrator: bool | None = _field("administrator")
    credential: MutableMapping[str, bool] = _field("credential", _mapping())
    pipeline: MutableMapping[str, bool] = _field("pipeline", _mapping())


class Branch(Model):
    """Definition job.Branch."""

    __slots__ = ()

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Issue] = _field("issues", _array(_ref("Issue")))
    url: str | None = _field("url")


class Edge(Model):
    """Definition job.Edge."""

    __slots__ = ()

    id: str | None = _field("id")
    type: str | None = _field("type")


class Input(Model):
    """Definition job.Input."""

    __slots__ = ()

    id: str | None = _field("id")
    message: str | None = _field("message")
    ok: str | None = _field("ok")
    parameters: MutableSequence[ParameterDefinition] = _field("parameters", _array(_ref("ParameterDefinition")))
    submitter: str | None = _field("submitter")


class Issue(Model):
    """Definition job.Issue."""

    __slots__ = ()

    id: str | None = _field("id")
    url: str | None = _field("url")


class ParameterDefinition(Model):
    """Definition job.ParameterDefinition."""

    __slots__ = ()

    choices: MutableSequence[str] = _field("choices", _array())
    default_parameter_value: ParameterValue = _field("defaultParameterValue", _ref("ParameterValue"))
    description: str | None = _field("description")
    file: str | None = _field("file")
    filter: str | None = _field("filter")
    name: str | None = _field("name")
    project_name: str | None = _field("projectName")
    type: str | None = _field("type")
    value: str | None = _field("value")


class ParameterValue(Model):
    """Definition job.ParameterValue."""

    __slots__ = ()

    job_name: str | None = _field("jobName")
    name: str | None = _field("name")
    number: str | None = _field("number")
    value: Any = _field("value")


class PipelineRun(Model):
    """Definition job.PipelineRun."""

    __slots__ = ()

    artifacts_zip_file: str | None = _field("artifactsZipFile")
    branch: Branch = _field("branch", _ref("Branch"))
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    change_set: MutableSequence[BlueChangeSetEntry] = _field("changeSet", _array(_ref("BlueChangeSetEntry")))
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
    pull_request: PullRequest = _field("pullRequest", _ref("PullRequest"))
    queue_id: str | None = _field("queueId")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: datetime | None = _field("startTime", _timestamp)
    state: str | None = _field("state")
    type: str | None = _field("type")


class PullRequest(Model):
    """Definition job.PullRequest."""

    __slots__ = ()

    author: str | None = _field("author")
    id: str | None = _field("id")
    title: str | None = _field("title")
    url: str | None = _field("url")
