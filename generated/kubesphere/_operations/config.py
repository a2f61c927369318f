"""Resources of `config`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation, json_value, model, models

if TYPE_CHECKING:
    from ..models.config_v1alpha2 import GPUKind
    from ..models.oauth import OAuthOptions

V1ALPHA2_CONFIGS_CONFIGZ_GET: Operation[dict[str, bool]] = Operation(
    "GET", "/kapis/config.kubesphere.io/v1alpha2/configs/configz", json_value()
)
V1ALPHA2_CONFIGS_GPU_KINDS_LIST: Operation[builtins.list[GPUKind]] = Operation(
    "GET", "/kapis/config.kubesphere.io/v1alpha2/configs/gpu/kinds", models("config_v1alpha2.GPUKind")
)
V1ALPHA2_CONFIGS_OAUTH_GET: Operation[OAuthOptions] = Operation(
    "GET", "/kapis/config.kubesphere.io/v1alpha2/configs/oauth", model("oauth.OAuthOptions")
)
