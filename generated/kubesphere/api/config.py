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

    @property
    def kinds(self) -> V1alpha2ConfigsGpuKinds:
        return V1alpha2ConfigsGpuKinds(self._caller)


class V1alpha2ConfigsOauth(Resource):
    """`config.v1alpha2.configs.oauth`."""

    def get(self) -> OAuthOptions:
        """Gets the configuration of logins.
        `GET /kapis/config.kubesphere.io/v1alpha2/configs/oauth`
        """
        return self._call(_ops.V1ALPHA2_CONFIGS_OAUTH_GET)


class V1alpha2Configs(Resource):
    """`config.v1alpha2.configs`."""

    @property
    def configz(self) -> V1alpha2ConfigsConfigz:
        return V1alpha2ConfigsConfigz(self._caller)

    @property
    def gpu(self) -> V1alpha2ConfigsGpu:
        return V1alpha2ConfigsGpu(self._caller)

    @property
    def oauth(self) -> V1alpha2ConfigsOauth:
        return V1alpha2ConfigsOauth(self._caller)


class V1alpha2(Resource):
    """`config.v1alpha2`."""

    @property
    def configs(self) -> V1alpha2Configs:
        return V1alpha2Configs(self._caller)


class ConfigGroup(Resource):
    """`config`."""

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)
