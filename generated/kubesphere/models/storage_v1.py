"""Models of `storage_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .core_v1 import TopologySelectorTerm
    from .meta_v1 import ObjectMeta


class StorageClass(Model):
    """A storage class, as the server writes it."""

    __slots__ = ()

    allow_volume_expansion: bool | None = _field("allowVolumeExpansion")
    allowed_topologies: MutableSequence[TopologySelectorTerm] = _field(
        "allowedTopologies", _array(_ref("core_v1.TopologySelectorTerm"))
    )
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    mount_options: MutableSequence[str] = _field("mountOptions", _array())
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())
    provisioner: str | None = _field("provisioner")
    reclaim_policy: str | None = _field("reclaimPolicy")
    volume_binding_mode: str | None = _field("volumeBindingMode")


if not TYPE_CHECKING:
    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
