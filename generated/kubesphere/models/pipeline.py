"""Models of `pipeline`."""

from __future__ import annotations

from collections.abc import MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .job import Branch as JobBranch, ParameterDefinition, PullRequest


class Branch(Model):
    """Definition pipeline.Branch."""

    __slots__ = ()

    branch: JobBranch = _field("branch", _ref("job.Branch"))
    disabled: bool | None = _field("disabled")
    latest_run: LatestRun = _field("latestRun", _ref("LatestRun"))
    name: str | None = _field("name")
    parameters: MutableSequence[ParameterDefinition] = _field("parameters", _array(_ref("job.ParameterDefinition")))
    pull_request: PullRequest = _field("pullRequest", _ref("job.PullRequest"))
    raw_name: str | None = _field("rawName")
    weather_score: int | None = _field("weatherScore")


class Cause(Model):
    """Definition pipeline.Cause."""

    __slots__ = ()

    short_description: str | None = _field("shortDescription")


class LatestRun(Model):
    """Definition pipeline.LatestRun."""

    __slots__ = ()

    causes: MutableSequence[Cause] = _field("causes", _array(_ref("Cause")))
    duration_in_millis: int | None = _field("durationInMillis")
    end_time: datetime | None = _field("endTime", _timestamp)
    id: str | None = _field("id")
    name: str | None = _field("name")
    pipeline: str | None = _field("pipeline")
    result: str | None = _field("result")
    start_time: datetime | None = _field("startTime", _timestamp)
    state: str | None = _field("state")
