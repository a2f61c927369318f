"""Models of `storage_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, choice as _choice, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems


class Accessor(_Object):
    """An accessor, as the server writes it."""

    spec: _Nested[AccessorSpec] = _field("spec", _ref("AccessorSpec"))
    "What is wanted of it."


class AccessorSpec(Model):
    """What is wanted of a Accessor."""

    namespace_selector: _Nested[AccessorSpecNamespaceSelector] = _field(
        "namespaceSelector", _ref("AccessorSpecNamespaceSelector")
    )
    storage_class_name: str | None = _field("storageClassName")
    workspace_selector: _Nested[AccessorSpecWorkspaceSelector] = _field(
        "workspaceSelector", _ref("AccessorSpecWorkspaceSelector")
    )


class AccessorSpecNamespaceSelector(Model):
    """What `AccessorSpec.namespaceSelector` holds."""

    field_selector: _NestedItems[AccessorSpecNamespaceSelectorFieldSelectorItem] = _field(
        "fieldSelector", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItem"))
    )
    label_selector: _NestedItems[AccessorSpecNamespaceSelectorLabelSelectorItem] = _field(
        "labelSelector", _array(_ref("AccessorSpecNamespaceSelectorLabelSelectorItem"))
    )


class AccessorSpecNamespaceSelectorFieldSelectorItem(Model):
    """One of `AccessorSpecNamespaceSelector.fieldSelector` and others."""

    field_expressions: _NestedItems[AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression] = _field(
        "fieldExpressions", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression"))
    )


class AccessorSpecNamespaceSelectorFieldSelectorItemFieldExpression(Model):
    """One of `AccessorSpecNamespaceSelectorFieldSelectorItem.fieldExpressions`."""

    field: str | None = _field("field")
    operator: str | None = _field("operator", _choice("In", "NotIn"))
    values: MutableSequence[str] = _field("values", _array())


class AccessorSpecNamespaceSelectorLabelSelectorItem(Model):
    """One of `AccessorSpecNamespaceSelector.labelSelector`."""

    match_expressions: _NestedItems[AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression] = _field(
        "matchExpressions", _array(_ref("AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression"))
    )


class AccessorSpecNamespaceSelectorLabelSelectorItemMatchExpression(Model):
    """One of `AccessorSpecNamespaceSelectorLabelSelectorItem.matchExpressions`."""

    key: str | None = _field("key")
    operator: str | None = _field("operator", _choice("In", "NotIn"))
    values: MutableSequence[str] = _field("values", _array())


class AccessorSpecWorkspaceSelector(Model):
    """What `AccessorSpec.workspaceSelector` holds."""

    field_selector: _NestedItems[AccessorSpecNamespaceSelectorFieldSelectorItem] = _field(
        "fieldSelector", _array(_ref("AccessorSpecNamespaceSelectorFieldSelectorItem"))
    )


class ProvisionerCapability(_Object):
    """A provisioner capability, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[ProvisionerCapabilitySpec] = _field("spec", _ref("ProvisionerCapabilitySpec"))
    "What is wanted of it."


class ProvisionerCapabilitySpec(Model):
    """What is wanted of a ProvisionerCapability."""

    __required__ = ("features", "pluginInfo")
    features: _Nested[ProvisionerCapabilitySpecFeatures] = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    plugin_info: _Nested[ProvisionerCapabilitySpecPluginInfo] = _field(
        "pluginInfo", _ref("ProvisionerCapabilitySpecPluginInfo")
    )


class ProvisionerCapabilitySpecFeatures(Model):
    """What `ProvisionerCapabilitySpec.features` and others hold."""

    __required__ = ("snapshot", "topology", "volume")
    snapshot: _Nested[ProvisionerCapabilitySpecFeaturesSnapshot] = _field(
        "snapshot", _ref("ProvisionerCapabilitySpecFeaturesSnapshot")
    )
    topology: bool | None = _field("topology")
    volume: _Nested[ProvisionerCapabilitySpecFeaturesVolume] = _field(
        "volume", _ref("ProvisionerCapabilitySpecFeaturesVolume")
    )


class ProvisionerCapabilitySpecFeaturesSnapshot(Model):
    """What `ProvisionerCapabilitySpecFeatures.snapshot` holds."""

    __required__ = ("create", "list")
    create: bool | None = _field("create")
    list: bool | None = _field("list")


class ProvisionerCapabilitySpecFeaturesVolume(Model):
    """What `ProvisionerCapabilitySpecFeatures.volume` holds."""

    __required__ = ("attach", "clone", "create", "expandMode", "list", "stats")
    attach: bool | None = _field("attach")
    clone: bool | None = _field("clone")
    create: bool | None = _field("create")
    expand_mode: str | None = _field("expandMode")
    list: bool | None = _field("list")
    stats: bool | None = _field("stats")


class ProvisionerCapabilitySpecPluginInfo(Model):
    """What `ProvisionerCapabilitySpec.pluginInfo` holds."""

    __required__ = ("name", "version")
    name: str | None = _field("name")
    version: str | None = _field("version")


class StorageClassCapability(_Object):
    """A storage class capability, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[StorageClassCapabilitySpec] = _field("spec", _ref("StorageClassCapabilitySpec"))
    "What is wanted of it."


class StorageClassCapabilitySpec(Model):
    """What is wanted of a StorageClassCapability."""

    __required__ = ("features", "provisioner")
    features: _Nested[ProvisionerCapabilitySpecFeatures] = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    provisioner: str | None = _field("provisioner")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
