"""Resources of `config`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._operations import config as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from ..models.config_v1alpha2 import GPUKind
    from ..models.oauth import OAuthOptions


class V1alpha2ConfigsConfigz(AsyncResource):
    """`config.v1alpha2.configs.configz`."""

    async def get(self) -> dict[str, bool]:
        """Tells which components are enabled.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/configz`
        """
        return await self._call(_ops.V1ALPHA2_CONFIGS_CONFIGZ_GET)


class V1alpha2ConfigsGpuKinds(AsyncResource):
    """`config.v1alpha2.configs.gpu.kinds`."""

    async def list(self) -> builtins.list[GPUKind]:
        """Lists the kinds of GPU that can be asked for.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/gpu/kinds`
        """
        return await self._call(_ops.V1ALPHA2_CONFIGS_GPU_KINDS_LIST)


class V1alpha2ConfigsGpu(AsyncResource):
    """`config.v1alpha2.configs.gpu`."""

    kinds: V1alpha2ConfigsGpuKinds


class V1alpha2ConfigsOauth(AsyncResource):
    """`config.v1alpha2.configs.oauth`."""

    async def get(self) -> OAuthOptions:
        """Gets the configuration of logins.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/oauth`
        """
        return await self._call(_ops.V1ALPHA2_CONFIGS_OAUTH_GET)


class V1alpha2Configs(AsyncResource):
    """`config.v1alpha2.configs`."""

    configz: V1alpha2ConfigsConfigz
    gpu: V1alpha2ConfigsGpu
    oauth: V1alpha2ConfigsOauth


class V1alpha2(AsyncResource):
    """`config.v1alpha2`."""

    configs: V1alpha2Configs


class ConfigGroup(AsyncResource):
    """`config`."""

    v1alpha2: V1alpha2
