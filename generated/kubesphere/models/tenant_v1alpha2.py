"""Models of `tenant_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class WorkspaceTemplate(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplate."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: WorkspaceTemplateSpec = _field("spec", _ref("WorkspaceTemplateSpec"))


class WorkspaceTemplateSpec(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpec."""

    __slots__ = ()
    __required__ = ("placement", "template")

    overrides: MutableSequence[WorkspaceTemplateSpecOverride] = _field(
        "overrides", _array(_ref("WorkspaceTemplateSpecOverride"))
    )
    placement: WorkspaceTemplateSpecPlacement = _field("placement", _ref("WorkspaceTemplateSpecPlacement"))
    template: WorkspaceTemplateSpecTemplate = _field("template", _ref("WorkspaceTemplateSpecTemplate"))


class WorkspaceTemplateSpecOverride(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecOverride."""

    __slots__ = ()
    __required__ = ("clusterName",)

    cluster_name: str | None = _field("clusterName")
    cluster_overrides: MutableSequence[WorkspaceTemplateSpecOverrideClusterOverride] = _field(
        "clusterOverrides", _array(_ref("WorkspaceTemplateSpecOverrideClusterOverride"))
    )


class WorkspaceTemplateSpecOverrideClusterOverride(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecOverrideClusterOverride."""

    __slots__ = ()
    __required__ = ("path",)

    op: str | None = _field("op")
    path: str | None = _field("path")
    value: MutableMapping[str, Any] = _field("value", _mapping())


class WorkspaceTemplateSpecPlacement(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecPlacement."""

    __slots__ = ()

    cluster_selector: WorkspaceTemplateSpecPlacementClusterSelector = _field(
        "clusterSelector", _ref("WorkspaceTemplateSpecPlacementClusterSelector")
    )
    clusters: MutableSequence[WorkspaceTemplateSpecPlacementCluster] = _field(
        "clusters", _array(_ref("WorkspaceTemplateSpecPlacementCluster"))
    )


class WorkspaceTemplateSpecPlacementCluster(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecPlacementCluster."""

    __slots__ = ()
    __required__ = ("name",)

    name: str | None = _field("name")


class WorkspaceTemplateSpecPlacementClusterSelector(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecPlacementClusterSelector."""

    __slots__ = ()

    match_expressions: MutableSequence[WorkspaceTemplateSpecPlacementClusterSelectorMatchExpression] = _field(
        "matchExpressions", _array(_ref("WorkspaceTemplateSpecPlacementClusterSelectorMatchExpression"))
    )
    match_labels: MutableMapping[str, str] = _field("matchLabels", _mapping())


class WorkspaceTemplateSpecPlacementClusterSelectorMatchExpression(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecPlacementClusterSelectorMatchExpression."""

    __slots__ = ()
    __required__ = ("key", "operator")

    key: str | None = _field("key")
    operator: str | None = _field("operator")
    values: MutableSequence[str] = _field("values", _array())


class WorkspaceTemplateSpecTemplate(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecTemplate."""

    __slots__ = ()

    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: WorkspaceTemplateSpecTemplateSpec = _field("spec", _ref("WorkspaceTemplateSpecTemplateSpec"))


class WorkspaceTemplateSpecTemplateSpec(Model):
    """Definition tenant.v1alpha2.WorkspaceTemplateSpecTemplateSpec."""

    __slots__ = ()

    manager: str | None = _field("manager")
    network_isolation: bool | None = _field("networkIsolation")
