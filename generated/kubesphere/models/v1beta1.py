"""Models of `v1beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta
    from .tenant_v1alpha1 import WorkspaceSpec
    from .v1 import LabelSelector


class ClusterOverride(Model):
    """Definition v1beta1.ClusterOverride."""

    __slots__ = ()
    __required__ = ("path",)

    op: str | None = _field("op")
    path: str | None = _field("path")
    value: Any = _field("value")


class FederatedWorkspaceSpec(Model):
    """Definition v1beta1.FederatedWorkspaceSpec."""

    __slots__ = ()
    __required__ = ("placement", "template")

    overrides: MutableSequence[GenericOverrideItem] = _field("overrides", _array(_ref("GenericOverrideItem")))
    placement: GenericPlacementFields = _field("placement", _ref("GenericPlacementFields"))
    template: WorkspaceTemplate = _field("template", _ref("WorkspaceTemplate"))


class GenericClusterReference(Model):
    """Definition v1beta1.GenericClusterReference."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class GenericOverrideItem(Model):
    """Definition v1beta1.GenericOverrideItem."""

    __slots__ = ()
    __required__ = ("clusterName",)

    cluster_name: str | None = _field("clusterName")
    cluster_overrides: MutableSequence[ClusterOverride] = _field("clusterOverrides", _array(_ref("ClusterOverride")))


class GenericPlacementFields(Model):
    """Definition v1beta1.GenericPlacementFields."""

    __slots__ = ()

    cluster_selector: LabelSelector = _field("clusterSelector", _ref("v1.LabelSelector"))
    clusters: MutableSequence[GenericClusterReference] = _field("clusters", _array(_ref("GenericClusterReference")))


class WorkspaceTemplate(Model):
    """Definition v1beta1.WorkspaceTemplate."""

    __slots__ = ()

    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: WorkspaceSpec = _field("spec", _ref("tenant_v1alpha1.WorkspaceSpec"))
