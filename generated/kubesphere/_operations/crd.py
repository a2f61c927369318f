"""Resources of `crd`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, model

if TYPE_CHECKING:
    from ..models.meta_v1 import APIGroupList

API_GROUPS: Operation[APIGroupList] = Operation("GET", "/apis/", model("meta_v1.APIGroupList"))
