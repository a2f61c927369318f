"""Models of `storage_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, choice as _choice, field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class Accessor(Model):
    """Definition storage.v1alpha1.Accessor."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: AccessorSpec = _field("spec", _ref("AccessorSpec"))


class AccessorSpec(Model):
    """Definition storage.v1alpha1.AccessorSpec."""

    __slots__ = ()

    namespace_selector: AccessorSpecNamespaceSelector = _field(
        "namespaceSelector", _ref("AccessorSpecNamespaceSelector")
    )
    storage_class_name: str | None = _field("storageClassName")
    workspace_selector: AccessorSpecWorkspaceSelector = _field(
        "workspaceSelector", _ref("AccessorSpecWorkspaceSelector")
    )


class AccessorSpecNamespaceSelector(Model):
    """Definition storage.v1alpha1.AccessorSpecNamespaceSelector."""

    __slots__ = ()

    field_selector: MutableSequence[AccessorSpecNamespaceSelectorFieldSelectorItem] = _field(
        "fieldSelector", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItem"))
    )
    label_selector: MutableSequence[AccessorSpecNamespaceSelectorLabelSelectorItem] = _field(
        "labelSelector", _array(_ref("AccessorSpecNamespaceSelectorLabelSelectorItem"))
    )


class AccessorSpecNamespaceSelectorFieldSelectorItem(Model):
    """Definition storage.v1alpha1.AccessorSpecNamespaceSelectorFieldSelectorItem."""

    __slots__ = ()

    field_expressions: MutableSequence[AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression] = _field(
        "fieldExpressions", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression"))
    )


class AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression(Model):
    """Definition storage.v1alpha1.AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression."""

    __slots__ = ()

    field: str | None = _field("field")
    operator: str | None = _field("operator", _choice("In", "NotIn"))
    values: MutableSequence[str] = _field("values", _array())


class AccessorSpecNamespaceSelectorLabelSelectorItem(Model):
    """Definition storage.v1alpha1.AccessorSpecNamespaceSelectorLabelSelectorItem."""

    __slots__ = ()

    match_expressions: MutableSequence[AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression] = _field(
        "matchExpressions", _array(_ref("AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression"))
    )


class AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression(Model):
    """Definition storage.v1alpha1.AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression."""

    __slots__ = ()

    key: str | None = _field("key")
    operator: str | None = _field("operator", _choice("In", "NotIn"))
    values: MutableSequence[str] = _field("values", _array())


class AccessorSpecWorkspaceSelector(Model):
    """Definition storage.v1alpha1.AccessorSpecWorkspaceSelector."""

    __slots__ = ()

    field_selector: MutableSequence[AccessorSpecNamespaceSelectorFieldSelectorItem] = _field(
        "fieldSelector", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItem"))
    )


class ProvisionerCapability(Model):
    """Definition storage.v1alpha1.ProvisionerCapability."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: ProvisionerCapabilitySpec = _field("spec", _ref("ProvisionerCapabilitySpec"))


class ProvisionerCapabilitySpec(Model):
    """Definition storage.v1alpha1.ProvisionerCapabilitySpec."""

    __slots__ = ()
    __required__ = ("features", "pluginInfo")

    features: ProvisionerCapabilitySpecFeatures = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    plugin_info: ProvisionerCapabilitySpecPluginInfo = _field("pluginInfo", _ref("ProvisionerCapabilitySpecPluginInfo"))


class ProvisionerCapabilitySpecFeatures(Model):
    """Definition storage.v1alpha1.ProvisionerCapabilitySpecFeatures."""

    __slots__ = ()
    __required__ = ("snapshot", "topology", "volume")

    snapshot: ProvisionerCapabilitySpecFeaturesSnapshot = _field(
        "snapshot", _ref("ProvisionerCapabilitySpecFeaturesSnapshot")
    )
    topology: bool | None = _field("topology")
    volume: ProvisionerCapabilitySpecFeaturesVolume = _field("volume", _ref("ProvisionerCapabilitySpecFeaturesVolume"))


class ProvisionerCapabilitySpecFeaturesSnapshot(Model):
    """Definition storage.v1alpha1.ProvisionerCapabilitySpecFeaturesSnapshot."""

    __slots__ = ()
    __required__ = ("create", "list")

    create: bool | None = _field("create")
    list: bool | None = _field("list")


class ProvisionerCapabilitySpecFeaturesVolume(Model):
    """Definition storage.v1alpha1.ProvisionerCapabilitySpecFeaturesVolume."""

    __slots__ = ()
    __required__ = ("attach", "clone", "create", "expandMode", "list", "stats")

    attach: bool | None = _field("attach")
    clone: bool | None = _field("clone")
    create: bool | None = _field("create")
    expand_mode: str | None = _field("expandMode")
    list: bool | None = _field("list")
    stats: bool | None = _field("stats")


class ProvisionerCapabilitySpecPluginInfo(Model):
    """Definition storage.v1alpha1.ProvisionerCapabilitySpecPluginInfo."""

    __slots__ = ()
    __required__ = ("name", "version")

    name: str | None = _field("name")
    version: str | None = _field("version")


class StorageClassCapability(Model):
    """Definition storage.v1alpha1.StorageClassCapability."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: StorageClassCapabilitySpec = _field("spec", _ref("StorageClassCapabilitySpec"))


class StorageClassCapabilitySpec(Model):
    """Definition storage.v1alpha1.StorageClassCapabilitySpec."""

    __slots__ = ()
    __required__ = ("features", "provisioner")

    features: ProvisionerCapabilitySpecFeatures = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    provisioner: str | None = _field("provisioner")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
