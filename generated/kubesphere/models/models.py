"""Models of `models`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class PodInfo(Model):
    """Definition models.PodInfo."""

    __slots__ = ()
    __required__ = ("container", "namespace", "pod")

    container: str | None = _field("container")
    namespace: str | None = _field("namespace")
    pod: str | None = _field("pod")
