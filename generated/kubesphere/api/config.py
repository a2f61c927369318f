"""Resources of `config`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._operations import config as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from ..models.config_v1alpha2 import GPUKind
    from ..models.oauth import OAuthOptions


class V1alpha2ConfigsConfigz(Resource):
    """`config.v1alpha2.configs.configz`."""

    def get(self) -> dict[str, bool]:
        """Tells which components are enabled.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/configz`
        """
        return self._call(_ops.V1ALPHA2_CONFIGS_CONFIGZ_GET)


class V1alpha2ConfigsGpuKinds(Resource):
    """`config.v1alpha2.configs.gpu.kinds`."""

    def list(self) -> builtins.list[GPUKind]:
        """Lists the kinds of GPU that can be asked for.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/gpu/kinds`
        """
        return self._call(_ops.V1ALPHA2_CONFIGS_GPU_KINDS_LIST)


class V1alpha2ConfigsGpu(Resource):
    """`config.v1alpha2.configs.gpu`."""

    kinds: V1alpha2ConfigsGpuKinds


class V1alpha2ConfigsOauth(Resource):
    """`config.v1alpha2.configs.oauth`."""

    def get(self) -> OAuthOptions:
        """Gets the configuration of logins.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/oauth`
        """
        return self._call(_ops.V1ALPHA2_CONFIGS_OAUTH_GET)


class V1alpha2Configs(Resource):
    """`config.v1alpha2.configs`."""

    configz: V1alpha2ConfigsConfigz
    gpu: V1alpha2ConfigsGpu
    oauth: V1alpha2ConfigsOauth


class V1alpha2(Resource):
    """`config.v1alpha2`."""

    configs: V1alpha2Configs


class ConfigGroup(Resource):
    """`config`."""

    v1alpha2: V1alpha2
