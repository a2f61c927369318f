"""Models of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .kubernetes_version import Info as KubernetesVersionInfo


class Info(Model):
    """Definition version.Info."""

    __slots__ = ()

    build_date: str | None = _field("buildDate")
    compiler: str | None = _field("compiler")
    git_commit: str | None = _field("gitCommit")
    git_major: str | None = _field("gitMajor")
    git_minor: str | None = _field("gitMinor")
    git_tree_state: str | None = _field("gitTreeState")
    git_version: str | None = _field("gitVersion")
    go_version: str | None = _field("goVersion")
    kubernetes: KubernetesVersionInfo = _field("kubernetes", _ref("kubernetes_version.Info"))
    platform: str | None = _field("platform")
