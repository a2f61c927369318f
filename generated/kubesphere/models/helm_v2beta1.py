"""Models of `helm_v2beta1`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems
    from .gitops_v1alpha1 import SecretKeyReference
    from .kustomize_v1beta2 import JSON6902Patch, KustomizeImage, KustomizePatch
    from .meta_v1 import Condition


class CrossNamespaceObjectReference(_Typed):
    """What `FluxApplicationSource.sourceRef` holds."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class HelmReleaseStatus(Model):
    """What the server reports of a HelmRelease."""

    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("meta_v1.Condition")))
    failures: int | None = _field("failures")
    helm_chart: str | None = _field("helmChart")
    install_failures: int | None = _field("installFailures")
    last_applied_revision: str | None = _field("lastAppliedRevision")
    last_attempted_revision: str | None = _field("lastAttemptedRevision")
    last_attempted_values_checksum: str | None = _field("lastAttemptedValuesChecksum")
    last_handled_reconcile_at: str | None = _field("lastHandledReconcileAt")
    last_release_revision: int | None = _field("lastReleaseRevision")
    observed_generation: int | None = _field("observedGeneration")
    upgrade_failures: int | None = _field("upgradeFailures")


class HelmTest(Model):
    """What `Deploy.test` holds."""

    enable: bool | None = _field("enable")
    ignore_failures: bool | None = _field("ignoreFailures")
    timeout: str | None = _field("timeout")


class Install(Model):
    """What `Deploy.install` holds."""

    crds: str | None = _field("crds")
    create_namespace: bool | None = _field("createNamespace")
    disable_hooks: bool | None = _field("disableHooks")
    disable_open_api_validation: bool | None = _field("disableOpenAPIValidation")
    disable_wait: bool | None = _field("disableWait")
    disable_wait_for_jobs: bool | None = _field("disableWaitForJobs")
    remediation: _Nested[InstallRemediation] = _field("remediation", _ref("InstallRemediation"))
    replace: bool | None = _field("replace")
    skip_crds: bool | None = _field("skipCRDs")
    timeout: str | None = _field("timeout")


class InstallRemediation(Model):
    """What `Install.remediation` holds."""

    ignore_test_failures: bool | None = _field("ignoreTestFailures")
    remediate_last_failure: bool | None = _field("remediateLastFailure")
    retries: int | None = _field("retries")


class KubeConfig(Model):
    """What `FluxApplicationDestination.kubeConfig` holds."""

    secret_ref: _Nested[SecretKeyReference] = _field("secretRef", _ref("gitops_v1alpha1.SecretKeyReference"))


class Kustomize(Model):
    """What `PostRenderer.kustomize` holds."""

    images: _NestedItems[KustomizeImage] = _field("images", _array(_ref("kustomize_v1beta2.KustomizeImage")))
    patches: _NestedItems[KustomizePatch] = _field("patches", _array(_ref("kustomize_v1beta2.KustomizePatch")))
    patches_json6902: _NestedItems[JSON6902Patch] = _field(
        "patchesJson6902", _array(_ref("kustomize_v1beta2.JSON6902Patch"))
    )
    patches_strategic_merge: MutableSequence[Any] = _field("patchesStrategicMerge", _array())


class PostRenderer(Model):
    """One of `Deploy.postRenderers`."""

    kustomize: _Nested[Kustomize] = _field("kustomize", _ref("Kustomize"))


class Rollback(Model):
    """What `Deploy.rollback` holds."""

    cleanup_on_fail: bool | None = _field("cleanupOnFail")
    disable_hooks: bool | None = _field("disableHooks")
    disable_wait: bool | None = _field("disableWait")
    disable_wait_for_jobs: bool | None = _field("disableWaitForJobs")
    force: bool | None = _field("force")
    recreate: bool | None = _field("recreate")
    timeout: str | None = _field("timeout")


class Uninstall(Model):
    """What `Deploy.uninstall` holds."""

    disable_hooks: bool | None = _field("disableHooks")
    disable_wait: bool | None = _field("disableWait")
    keep_history: bool | None = _field("keepHistory")
    timeout: str | None = _field("timeout")


class Upgrade(Model):
    """What `Deploy.upgrade` holds."""

    cleanup_on_fail: bool | None = _field("cleanupOnFail")
    crds: str | None = _field("crds")
    disable_hooks: bool | None = _field("disableHooks")
    disable_open_api_validation: bool | None = _field("disableOpenAPIValidation")
    disable_wait: bool | None = _field("disableWait")
    disable_wait_for_jobs: bool | None = _field("disableWaitForJobs")
    force: bool | None = _field("force")
    preserve_values: bool | None = _field("preserveValues")
    remediation: _Nested[UpgradeRemediation] = _field("remediation", _ref("UpgradeRemediation"))
    timeout: str | None = _field("timeout")


class UpgradeRemediation(Model):
    """What `Upgrade.remediation` holds."""

    ignore_test_failures: bool | None = _field("ignoreTestFailures")
    remediate_last_failure: bool | None = _field("remediateLastFailure")
    retries: int | None = _field("retries")
    strategy: str | None = _field("strategy")


class ValuesReference(Model):
    """One of `Deploy.valuesFrom`."""

    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    optional: bool | None = _field("optional")
    target_path: str | None = _field("targetPath")
    values_key: str | None = _field("valuesKey")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
