"""Models of `tenant_v1alpha2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .kubefed_v1beta1 import FederatedWorkspaceSpec
    from .meta_v1 import ObjectMeta


class WorkspaceTemplate(Model):
    """A workspace, and the clusters that it is placed in; this is what people create and change."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[FederatedWorkspaceSpec] = _field("spec", _ref("kubefed_v1beta1.FederatedWorkspaceSpec"))
    "What is wanted of it."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
