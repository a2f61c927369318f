"""What the objects of many kinds begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models.fields import field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested
    from .meta_v1 import ObjectMeta


class Typed(Model):
    """What says of what kind it is."""

    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."


class Object(Typed):
    """An object of a kind, with its name and labels."""

    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
