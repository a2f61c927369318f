"""Models of `pipeline`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .devops_v1alpha3 import Branch as DevopsV1alpha3Branch, LatestRun, PullRequest
    from .job import ParameterDefinition


class Branch(Model):
    """A branch, as the server writes it."""

    __slots__ = ()

    branch: DevopsV1alpha3Branch = _field("branch", _ref("devops_v1alpha3.Branch"))
    disabled: bool | None = _field("disabled")
    latest_run: LatestRun = _field("latestRun", _ref("devops_v1alpha3.LatestRun"))
    name: str | None = _field("name")
    parameters: MutableSequence[ParameterDefinition] = _field("parameters", _array(_ref("job.ParameterDefinition")))
    pull_request: PullRequest = _field("pullRequest", _ref("devops_v1alpha3.PullRequest"))
    raw_name: str | None = _field("rawName")
    weather_score: int | None = _field("weatherScore")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
