"""Models of `argocd`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .gitops_v1alpha1 import Info, RetryStrategy, SyncOperationResource, SyncStrategy


class ApplicationSyncRequest(Model):
    """Definition argocd.ApplicationSyncRequest."""

    __slots__ = ()

    dry_run: bool | None = _field("dryRun")
    infos: MutableSequence[Info] = _field("infos", _array(_ref("gitops_v1alpha1.Info")))
    manifests: MutableSequence[str] = _field("manifests", _array())
    prune: bool | None = _field("prune")
    resources: MutableSequence[SyncOperationResource] = _field(
        "resources", _array(_ref("gitops_v1alpha1.SyncOperationResource"))
    )
    retry_strategy: RetryStrategy = _field("retryStrategy", _ref("gitops_v1alpha1.RetryStrategy"))
    revision: str | None = _field("revision")
    strategy: SyncStrategy = _field("strategy", _ref("gitops_v1alpha1.SyncStrategy"))
    sync_options: MutableSequence[str] = _field("syncOptions", _array())


class ApplicationsSummary(Model):
    """Definition argocd.ApplicationsSummary."""

    __slots__ = ()

    health_status: MutableMapping[str, int] = _field("healthStatus", _mapping())
    sync_status: MutableMapping[str, int] = _field("syncStatus", _mapping())
    total: int | None = _field("total")
