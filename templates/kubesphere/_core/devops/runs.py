"""Runs of pipelines: what starts one, and whether it has ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..models.functions import to_dict
from ..models.model import Model

_OVER = {"FINISHED", "SKIPPED", "NOT_BUILT"}


def run_parameters(values: Mapping[str, str | int | bool]) -> dict[str, Any]:
    """The body that starts a run with these parameters: what `create` of `pipelineruns` and of `runs` takes.

    Values are sent as Jenkins reads them: text, numbers as such, and `true` or `false`.
    """
    return {"parameters": [{"name": name, "value": _text(value)} for name, value in values.items()]}


def _text(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def finished(run: Model | Mapping[str, Any]) -> bool:
    """Whether a run has ended, well or not: `wait(ks.devops.v1alpha3.namespaces.pipelineruns, ..., for_=finished)`.

    Args:
        run: a `PipelineRun`, or a run as Jenkins tells of it (`runs.get`).
    """
    data: Mapping[str, Any] = to_dict(run) if isinstance(run, Model) else run
    status = data.get("status")
    if isinstance(status, Mapping):
        return bool(cast("Mapping[str, Any]", status).get("completionTime"))
    return data.get("state") in _OVER
