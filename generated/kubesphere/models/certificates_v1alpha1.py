"""Models of `certificates_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .meta_v1 import ObjectMeta


class ClusterTrustBundle(Model):
    """A cluster trust bundle, as the server writes it."""

    __required__ = ("spec",)
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    spec: _Nested[ClusterTrustBundleSpec] = _field("spec", _ref("ClusterTrustBundleSpec"))
    "What is wanted of it."


class ClusterTrustBundleSpec(Model):
    """What is wanted of a ClusterTrustBundle."""

    __required__ = ("trustBundle",)
    signer_name: str | None = _field("signerName")
    trust_bundle: str | None = _field("trustBundle")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
