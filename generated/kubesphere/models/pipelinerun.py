"""Models of `pipelinerun`."""

from __future__ import annotations

from collections.abc import MutableSequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref, timestamp as _timestamp
from .._core.models.model import Model

if TYPE_CHECKING:
    from .job import Edge, Input


class NodeDetail(Model):
    """Definition pipelinerun.NodeDetail."""

    __slots__ = ()

    cause_of_blockage: str | None = _field("causeOfBlockage")
    display_description: str | None = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[Edge] = _field("edges", _array(_ref("job.Edge")))
    first_parent: str | None = _field("firstParent")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("job.Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: datetime | None = _field("startTime", _timestamp)
    state: str | None = _field("state")
    steps: MutableSequence[Step] = _field("steps", _array(_ref("Step")))
    type: str | None = _field("type")


class Step(Model):
    """Definition pipelinerun.Step."""

    __slots__ = ()

    approvable: bool | None = _field("approvable")
    display_description: str | None = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("job.Input"))
    result: str | None = _field("result")
    start_time: datetime | None = _field("startTime", _timestamp)
    state: str | None = _field("state")
    type: str | None = _field("type")
