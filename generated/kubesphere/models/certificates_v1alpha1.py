"""Models of `certificates_v1alpha1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested


class ClusterTrustBundle(_Object):
    """A cluster trust bundle, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[ClusterTrustBundleSpec] = _field("spec", _ref("ClusterTrustBundleSpec"))
    "What is wanted of it."


class ClusterTrustBundleSpec(Model):
    """What is wanted of a ClusterTrustBundle."""

    __required__ = ("trustBundle",)
    signer_name: str | None = _field("signerName")
    trust_bundle: str | None = _field("trustBundle")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
