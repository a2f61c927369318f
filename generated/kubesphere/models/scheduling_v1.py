"""Models of `scheduling_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.missing import missing_of as _missing_of
from ._objects import Object as _Object


class PriorityClass(_Object):
    """A priority that pods can have, by name."""

    __required__ = ("value",)
    description: str | None = _field("description")
    "What it is for."
    global_default: bool | None = _field("globalDefault")
    "Whether pods without a class have this one."
    preemption_policy: str | None = _field("preemptionPolicy")
    "`PreemptLowerPriority` (the default) or `Never`."
    value: int | None = _field("value")
    "The priority; pods with a higher one come first."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
