"""Models of `networking_v1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from .._core.fields import array as _array, field as _field
from .._core.model import Model

if TYPE_CHECKING:
    pass


class IPBlock(Model):
    """Definition networking.v1.IPBlock."""

    __slots__ = ()

    cidr: str | None = _field("cidr")
    except_: MutableSequence[str] = _field("except", _array())


class NetworkPolicyPort(Model):
    """Definition networking.v1.NetworkPolicyPort."""

    __slots__ = ()

    end_port: int | None = _field("endPort")
    port: int | str | None = _field("port")
    protocol: str | None = _field("protocol")
