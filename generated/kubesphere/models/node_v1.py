"""Models of `node_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    quantity as _quantity,
    ref as _ref,
)
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedAmounts as _NestedAmounts, NestedItems as _NestedItems
    from .core_v1 import Toleration
    from .meta_v1 import ObjectMeta


class Overhead(Model):
    """An overhead, as the server writes it."""

    pod_fixed: _NestedAmounts = _field("podFixed", _mapping(_quantity))
    "What each pod needs more."


class RuntimeClass(Model):
    """A runtime class, as the server writes it."""

    __required__ = ("handler",)
    api_version: str | None = _field("apiVersion")
    "Group and version of the kind, e.g. `apps/v1`; often absent from answers under /kapis."
    handler: str | None = _field("handler")
    "What nodes call the runtime."
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    metadata: _Nested[ObjectMeta] = _field("metadata", _ref("meta_v1.ObjectMeta"))
    "Name, namespace, labels, annotations and versions."
    overhead: _Nested[Overhead] = _field("overhead", _ref("Overhead"))
    "What it needs beside the containers."
    scheduling: _Nested[Scheduling] = _field("scheduling", _ref("Scheduling"))
    "Which nodes have it."


class Scheduling(Model):
    """A scheduling, as the server writes it."""

    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    "Labels of the nodes."
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("core_v1.Toleration")))
    "Taints that its pods bear."


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
