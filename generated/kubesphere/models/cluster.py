"""Models of `cluster`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class KubeConfigRequest(Model):
    """Definition cluster.KubeConfigRequest."""

    __slots__ = ()

    kubeconfig: str | None = _field("kubeconfig")
