"""Models of `monitoring_v1`."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from .._core.models.fields import field as _field, mapping as _mapping
from .._core.models.missing import missing_of as _missing_of
from ._objects import Object as _Object


class ServiceMonitor(_Object):
    """A service monitor, as the server writes it."""

    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    status: MutableMapping[str, Any] = _field("status", _mapping())


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
