"""Models of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested


class KubernetesVersionInfo(Model):
    """A kubernetes version info, as the server writes it."""

    build_date: str | None = _field("buildDate")
    compiler: str | None = _field("compiler")
    git_commit: str | None = _field("gitCommit")
    git_tree_state: str | None = _field("gitTreeState")
    git_version: str | None = _field("gitVersion")
    go_version: str | None = _field("goVersion")
    major: str | None = _field("major")
    minor: str | None = _field("minor")
    platform: str | None = _field("platform")


class VersionInfo(Model):
    """A version info, as the server writes it."""

    build_date: str | None = _field("buildDate")
    compiler: str | None = _field("compiler")
    git_commit: str | None = _field("gitCommit")
    git_major: str | None = _field("gitMajor")
    git_minor: str | None = _field("gitMinor")
    git_tree_state: str | None = _field("gitTreeState")
    git_version: str | None = _field("gitVersion")
    go_version: str | None = _field("goVersion")
    kubernetes: _Nested[KubernetesVersionInfo] = _field("kubernetes", _ref("KubernetesVersionInfo"))
    platform: str | None = _field("platform")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
