"""Models of `scheduling_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .meta_v1 import ObjectMeta


class PriorityClass(Model):
    """A priority that pods can have, by name."""

    __required__ = ("value",)
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    description: str | None = _field("description")
    "What it is for."
    global_default: bool | None = _field("globalDefault")
    "Whether pods without a class have this one."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    preemption_policy: str | None = _field("preemptionPolicy")
    "`PreemptLowerPriority` (the default) or `Never`."
    value: int | None = _field("value")
    "The priority; pods with a higher one come first."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
