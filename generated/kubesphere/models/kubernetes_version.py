"""Models of `kubernetes_version`."""

from __future__ import annotations

from .._core.models.fields import field as _field
from .._core.models.model import Model


class Info(Model):
    """Definition kubernetes.version.Info."""

    __slots__ = ()

    build_date: str | None = _field("buildDate")
    compiler: str | None = _field("compiler")
    git_commit: str | None = _field("gitCommit")
    git_tree_state: str | None = _field("gitTreeState")
    git_version: str | None = _field("gitVersion")
    go_version: str | None = _field("goVersion")
    major: str | None = _field("major")
    minor: str | None = _field("minor")
    platform: str | None = _field("platform")
