"""Models of `kustomize_v1beta2`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .gitops_v1alpha1 import LocalObjectReference
    from .meta_v1 import Condition


class Decryption(Model):
    """What `KustomizationSpec.decryption` holds."""

    provider: str | None = _field("provider")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("gitops_v1alpha1.LocalObjectReference"))


class JSON6902(Model):
    """One of `JSON6902Patch.patch`."""

    from_: str | None = _field("from")
    op: str | None = _field("op")
    path: str | None = _field("path")
    value: Any = _field("value")


class JSON6902Patch(Model):
    """One of `Kustomize.patchesJson6902`."""

    patch: _NestedItems[JSON6902] = _field("patch", _array(_ref("JSON6902")))
    target: _Nested[Selector] = _field("target", _ref("Selector"))


class KustomizationStatus(Model):
    """What the server reports of a Kustomization."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    inventory: _Nested[ResourceInventory] = _field("inventory", _ref("ResourceInventory"))
    last_applied_revision: str | None = _field("lastAppliedRevision")
    last_attempted_revision: str | None = _field("lastAttemptedRevision")
    last_handled_reconcile_at: str | None = _field("lastHandledReconcileAt")
    observed_generation: int | None = _field("observedGeneration")


class KustomizeImage(Model):
    """One of `KustomizationSpec.images` and others."""

    digest: str | None = _field("digest")
    name: str | None = _field("name")
    new_name: str | None = _field("newName")
    new_tag: str | None = _field("newTag")


class KustomizePatch(Model):
    """One of `KustomizationSpec.patches` and others."""

    patch: str | None = _field("patch")
    target: _Nested[Selector] = _field("target", _ref("Selector"))


class PostBuild(Model):
    """What `KustomizationSpec.postBuild` holds."""

    substitute: MutableMapping[str, str] = _field("substitute", _mapping())
    substitute_from: _NestedItems[SubstituteReference] = _field("substituteFrom", _array(_ref("SubstituteReference")))


class ResourceInventory(Model):
    """What `KustomizationStatus.inventory` holds."""

    entries: _NestedItems[ResourceRef] = _field("entries", _array(_ref("ResourceRef")))


class ResourceRef(Model):
    """One of `ResourceInventory.entries`."""

    id: str | None = _field("id")
    v: str | None = _field("v")


class Selector(Model):
    """What `JSON6902Patch.target` and others hold."""

    annotation_selector: str | None = _field("annotationSelector")
    group: str | None = _field("group")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    label_selector: str | None = _field("labelSelector")
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    version: str | None = _field("version")


class SubstituteReference(Model):
    """One of `PostBuild.substituteFrom`."""

    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    optional: bool | None = _field("optional")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
