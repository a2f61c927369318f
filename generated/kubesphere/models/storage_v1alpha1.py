"""Models of `storage_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ObjectMeta


class ProvisionerCapability(Model):
    """A provisioner capability, as the server writes it."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: ProvisionerCapabilitySpec = _field("spec", _ref("ProvisionerCapabilitySpec"))
    "What is wanted of it."


class ProvisionerCapabilitySpec(Model):
    """What is wanted of a ProvisionerCapability."""

    __slots__ = ()
    __required__ = ("features", "pluginInfo")

    features: ProvisionerCapabilitySpecFeatures = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    plugin_info: ProvisionerCapabilitySpecPluginInfo = _field("pluginInfo", _ref("ProvisionerCapabilitySpecPluginInfo"))


class ProvisionerCapabilitySpecFeatures(Model):
    """A provisioner capability spec features, as the server writes it."""

    __slots__ = ()
    __required__ = ("snapshot", "topology", "volume")

    snapshot: ProvisionerCapabilitySpecFeaturesSnapshot = _field(
        "snapshot", _ref("ProvisionerCapabilitySpecFeaturesSnapshot")
    )
    topology: bool | None = _field("topology")
    volume: ProvisionerCapabilitySpecFeaturesVolume = _field("volume", _ref("ProvisionerCapabilitySpecFeaturesVolume"))


class ProvisionerCapabilitySpecFeaturesSnapshot(Model):
    """A provisioner capability spec features snapshot, as the server writes it."""

    __slots__ = ()
    __required__ = ("create", "list")

    create: bool | None = _field("create")
    list: bool | None = _field("list")


class ProvisionerCapabilitySpecFeaturesVolume(Model):
    """A provisioner capability spec features volume, as the server writes it."""

    __slots__ = ()
    __required__ = ("attach", "clone", "create", "expandMode", "list", "stats")

    attach: bool | None = _field("attach")
    clone: bool | None = _field("clone")
    create: bool | None = _field("create")
    expand_mode: str | None = _field("expandMode")
    list: bool | None = _field("list")
    stats: bool | None = _field("stats")


class ProvisionerCapabilitySpecPluginInfo(Model):
    """A provisioner capability spec plugin info, as the server writes it."""

    __slots__ = ()
    __required__ = ("name", "version")

    name: str | None = _field("name")
    version: str | None = _field("version")


class StorageClassCapability(Model):
    """A storage class capability, as the server writes it."""

    __slots__ = ()
    __required__ = ("spec",)

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: StorageClassCapabilitySpec = _field("spec", _ref("StorageClassCapabilitySpec"))
    "What is wanted of it."


class StorageClassCapabilitySpec(Model):
    """What is wanted of a StorageClassCapability."""

    __slots__ = ()
    __required__ = ("features", "provisioner")

    features: ProvisionerCapabilitySpecFeatures = _field("features", _ref("ProvisionerCapabilitySpecFeatures"))
    provisioner: str | None = _field("provisioner")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
