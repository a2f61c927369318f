"""Models of `scm_repository_list_result`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .scm import Repository


class Repositories(Model):
    """Definition scm.repositoryListResult.repositories."""

    __slots__ = ()

    items: MutableSequence[Repository] = _field("items", _array(_ref("scm.Repository")))
