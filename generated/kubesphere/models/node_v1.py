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
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedAmounts as _NestedAmounts, NestedItems as _NestedItems
    from .core_v1 import Toleration


class Overhead(Model):
    """What `RuntimeClass.overhead` holds."""

    pod_fixed: _NestedAmounts = _field("podFixed", _mapping(_quantity))
    "What each pod needs more."


class RuntimeClass(_Object):
    """A runtime class, as the server writes it."""

    __required__ = ("handler",)
    handler: str | None = _field("handler")
    "What nodes call the runtime."
    overhead: _Nested[Overhead] = _field("overhead", _ref("Overhead"))
    "What it needs beside the containers."
    scheduling: _Nested[Scheduling] = _field("scheduling", _ref("Scheduling"))
    "Which nodes have it."


class Scheduling(Model):
    """What `RuntimeClass.scheduling` holds."""

    node_selector: MutableMapping[str, str] = _field("nodeSelector", _mapping())
    "Labels of the nodes."
    tolerations: _NestedItems[Toleration] = _field("tolerations", _array(_ref("core_v1.Toleration")))
    "Taints that its pods bear."


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
