"""Models of `cluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field
from .._core.models.model import Model

if TYPE_CHECKING:
    pass


class KubeConfigRequest(Model):
    """Definition cluster.KubeConfigRequest."""

    __slots__ = ()

    kubeconfig: str | None = _field("kubeconfig")
