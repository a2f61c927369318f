"""Models of `scm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .scm_repository_list_result import Repositories


class Organization(Model):
    """Definition scm.organization."""

    __slots__ = ()

    avatar: str | None = _field("avatar")
    name: str | None = _field("name")


class Repository(Model):
    """Definition scm.repository."""

    __slots__ = ()

    default_branch: str | None = _field("defaultBranch")
    name: str | None = _field("name")


class RepositoryListResult(Model):
    """Definition scm.repositoryListResult."""

    __slots__ = ()

    repositories: Repositories = _field("repositories", _ref("scm_repository_list_result.Repositories"))
