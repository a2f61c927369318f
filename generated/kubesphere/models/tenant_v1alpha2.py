"""Models of `tenant_v1alpha2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .kubefed_v1beta1 import FederatedWorkspaceSpec


class WorkspaceTemplate(_Object):
    """A workspace, and the clusters that it is placed in; this is what people create and change."""

    spec: _Nested[FederatedWorkspaceSpec] = _field("spec", _ref("kubefed_v1beta1.FederatedWorkspaceSpec"))
    "What is wanted of it."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
