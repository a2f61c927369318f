"""Models of `version`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested


class KubernetesVersionInfo(Model):
    """What `VersionInfo.kubernetes` holds."""

    build_date: str | None = _field("buildDate")
    "When it was built."
    compiler: str | None = _field("compiler")
    "Compiler that built it."
    git_commit: str | None = _field("gitCommit")
    "Commit that it was built from."
    git_tree_state: str | None = _field("gitTreeState")
    "`clean` or `dirty`."
    git_version: str | None = _field("gitVersion")
    "Version, e.g. `v3.4.1`."
    go_version: str | None = _field("goVersion")
    "Version of Go that built it."
    major: str | None = _field("major")
    "First number of the version."
    minor: str | None = _field("minor")
    "Second number of the version."
    platform: str | None = _field("platform")
    "System and processor, e.g. `linux/amd64`."


class VersionInfo(Model):
    """A version info, as the server writes it."""

    build_date: str | None = _field("buildDate")
    "When it was built."
    compiler: str | None = _field("compiler")
    "Compiler that built it."
    git_commit: str | None = _field("gitCommit")
    "Commit that it was built from."
    git_major: str | None = _field("gitMajor")
    "First number of the version."
    git_minor: str | None = _field("gitMinor")
    "Second number of the version."
    git_tree_state: str | None = _field("gitTreeState")
    "`clean` or `dirty`."
    git_version: str | None = _field("gitVersion")
    "Version, e.g. `v3.4.1`."
    go_version: str | None = _field("goVersion")
    "Version of Go that built it."
    kubernetes: _Nested[KubernetesVersionInfo] = _field("kubernetes", _ref("KubernetesVersionInfo"))
    "Version of the Kubernetes below."
    platform: str | None = _field("platform")
    "System and processor, e.g. `linux/amd64`."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
