"""Models of `gitops_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, choice as _choice, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems, NestedNamed as _NestedNamed
    from .helm_v2beta1 import (
        CrossNamespaceObjectReference,
        HelmReleaseStatus,
        HelmTest,
        Install,
        KubeConfig,
        PostRenderer,
        Rollback,
        Uninstall,
        Upgrade,
        ValuesReference,
    )
    from .kustomize_v1beta2 import Decryption, KustomizationStatus, KustomizeImage, KustomizePatch, PostBuild


class Application(_Object):
    """An application, as the server writes it."""

    spec: _Nested[ApplicationSpec] = _field("spec", _ref("ApplicationSpec"))
    "What is wanted of it."
    status: _Nested[ApplicationStatus] = _field("status", _ref("ApplicationStatus"))
    "What the server reports of it."


class ApplicationDestination(Model):
    """What `ArgoApplicationSpec.destination` holds."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")
    server: str | None = _field("server")


class ApplicationInfo(Model):
    """One of `ApplicationOperation.info` and others."""

    name: str | None = _field("name")
    value: str | None = _field("value")


class ApplicationOperation(Model):
    """What `ArgoApplication.operation` holds."""

    info: _NestedItems[ApplicationInfo] = _field("info", _array(_ref("ApplicationInfo")))
    initiated_by: _Nested[OperationInitiator] = _field("initiatedBy", _ref("OperationInitiator"))
    retry: _Nested[RetryStrategy] = _field("retry", _ref("RetryStrategy"))
    sync: _Nested[SyncOperation] = _field("sync", _ref("SyncOperation"))


class ApplicationSource(Model):
    """What `ArgoApplicationSpec.source` and others hold."""

    chart: str | None = _field("chart")
    directory: _Nested[ApplicationSourceDirectory] = _field("directory", _ref("ApplicationSourceDirectory"))
    helm: _Nested[ApplicationSourceHelm] = _field("helm", _ref("ApplicationSourceHelm"))
    ksonnet: _Nested[ApplicationSourceKsonnet] = _field("ksonnet", _ref("ApplicationSourceKsonnet"))
    kustomize: _Nested[ApplicationSourceKustomize] = _field("kustomize", _ref("ApplicationSourceKustomize"))
    path: str | None = _field("path")
    plugin: _Nested[ApplicationSourcePlugin] = _field("plugin", _ref("ApplicationSourcePlugin"))
    repo_url: str | None = _field("repoURL")
    target_revision: str | None = _field("targetRevision")


class ApplicationSourceDirectory(Model):
    """What `ApplicationSource.directory` holds."""

    exclude: str | None = _field("exclude")
    include: str | None = _field("include")
    jsonnet: _Nested[ApplicationSourceJsonnet] = _field("jsonnet", _ref("ApplicationSourceJsonnet"))
    recurse: bool | None = _field("recurse")


class ApplicationSourceHelm(Model):
    """What `ApplicationSource.helm` holds."""

    file_parameters: _NestedItems[HelmFileParameter] = _field("fileParameters", _array(_ref("HelmFileParameter")))
    ignore_missing_value_files: bool | None = _field("ignoreMissingValueFiles")
    parameters: _NestedItems[HelmParameter] = _field("parameters", _array(_ref("HelmParameter")))
    pass_credentials: bool | None = _field("passCredentials")
    release_name: str | None = _field("releaseName")
    skip_crds: bool | None = _field("skipCrds")
    value_files: MutableSequence[str] = _field("valueFiles", _array())
    values: str | None = _field("values")
    version: str | None = _field("version")


class ApplicationSourceJsonnet(Model):
    """What `ApplicationSourceDirectory.jsonnet` holds."""

    ext_vars: _NestedItems[JsonnetVar] = _field("extVars", _array(_ref("JsonnetVar")))
    libs: MutableSequence[str] = _field("libs", _array())
    tlas: _NestedItems[JsonnetVar] = _field("tlas", _array(_ref("JsonnetVar")))


class ApplicationSourceKsonnet(Model):
    """What `ApplicationSource.ksonnet` holds."""

    environment: str | None = _field("environment")
    parameters: _NestedItems[KsonnetParameter] = _field("parameters", _array(_ref("KsonnetParameter")))


class ApplicationSourceKustomize(Model):
    """What `ApplicationSource.kustomize` holds."""

    common_annotations: MutableMapping[str, str] = _field("commonAnnotations", _mapping())
    common_labels: MutableMapping[str, str] = _field("commonLabels", _mapping())
    force_common_annotations: bool | None = _field("forceCommonAnnotations")
    force_common_labels: bool | None = _field("forceCommonLabels")
    images: MutableSequence[str] = _field("images", _array())
    name_prefix: str | None = _field("namePrefix")
    name_suffix: str | None = _field("nameSuffix")
    version: str | None = _field("version")


class ApplicationSourcePlugin(Model):
    """What `ApplicationSource.plugin` holds."""

    env: _NestedItems[EnvEntry] = _field("env", _array(_ref("EnvEntry")))
    name: str | None = _field("name")


class ApplicationSpec(Model):
    """What is wanted of a Application."""

    argo_app: _Nested[ArgoApplication] = _field("argoApp", _ref("ArgoApplication"))
    flux_app: _Nested[FluxApplication] = _field("fluxApp", _ref("FluxApplication"))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."


class ApplicationStatus(Model):
    """What the server reports of a Application."""

    argo_app: str | None = _field("argoApp")
    flux_app: _Nested[FluxApplicationStatus] = _field("fluxApp", _ref("FluxApplicationStatus"))
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."


class ApplicationSyncRequest(Model):
    """What the operation ApplicationSync is asked with."""

    dry_run: bool | None = _field("dryRun")
    infos: _NestedItems[ApplicationInfo] = _field("infos", _array(_ref("ApplicationInfo")))
    manifests: MutableSequence[str] = _field("manifests", _array())
    prune: bool | None = _field("prune")
    resources: _NestedItems[SyncOperationResource] = _field("resources", _array(_ref("SyncOperationResource")))
    retry_strategy: _Nested[RetryStrategy] = _field("retryStrategy", _ref("RetryStrategy"))
    revision: str | None = _field("revision")
    strategy: _Nested[SyncStrategy] = _field("strategy", _ref("SyncStrategy"))
    sync_options: MutableSequence[str] = _field("syncOptions", _array())


class ApplicationsSummary(Model):
    """An applications summary, as the server writes it."""

    health_status: MutableMapping[str, int] = _field("healthStatus", _mapping())
    sync_status: MutableMapping[str, int] = _field("syncStatus", _mapping())
    total: int | None = _field("total")


class ArgoApplication(Model):
    """What `ApplicationSpec.argoApp` holds."""

    operation: _Nested[ApplicationOperation] = _field("operation", _ref("ApplicationOperation"))
    spec: _Nested[ArgoApplicationSpec] = _field("spec", _ref("ArgoApplicationSpec"))
    "What is wanted of it."


class ArgoApplicationSpec(Model):
    """What is wanted of a ArgoApplication."""

    destination: _Nested[ApplicationDestination] = _field("destination", _ref("ApplicationDestination"))
    ignore_differences: _NestedItems[ResourceIgnoreDifferences] = _field(
        "ignoreDifferences", _array(_ref("ResourceIgnoreDifferences"))
    )
    info: _NestedItems[ApplicationInfo] = _field("info", _array(_ref("ApplicationInfo")))
    project: str | None = _field("project")
    revision_history_limit: int | None = _field("revisionHistoryLimit")
    source: _Nested[ApplicationSource] = _field("source", _ref("ApplicationSource"))
    sync_policy: _Nested[SyncPolicy] = _field("syncPolicy", _ref("SyncPolicy"))


class Backoff(Model):
    """What `RetryStrategy.backoff` holds."""

    duration: str | None = _field("duration")
    factor: int | None = _field("factor")
    max_duration: str | None = _field("maxDuration")


class Deploy(Model):
    """One of `HelmReleaseSpec.deploy`."""

    depends_on: _NestedItems[NamespacedObjectReference] = _field("dependsOn", _array(_ref("NamespacedObjectReference")))
    destination: _Nested[FluxApplicationDestination] = _field("destination", _ref("FluxApplicationDestination"))
    install: _Nested[Install] = _field("install", _ref("helm_v2beta1.Install"))
    interval: str | None = _field("interval")
    max_history: int | None = _field("maxHistory")
    post_renderers: _NestedItems[PostRenderer] = _field("postRenderers", _array(_ref("helm_v2beta1.PostRenderer")))
    release_name: str | None = _field("releaseName")
    rollback: _Nested[Rollback] = _field("rollback", _ref("helm_v2beta1.Rollback"))
    service_account_name: str | None = _field("serviceAccountName")
    storage_namespace: str | None = _field("storageNamespace")
    suspend: bool | None = _field("suspend")
    test: _Nested[HelmTest] = _field("test", _ref("helm_v2beta1.HelmTest"))
    timeout: str | None = _field("timeout")
    uninstall: _Nested[Uninstall] = _field("uninstall", _ref("helm_v2beta1.Uninstall"))
    upgrade: _Nested[Upgrade] = _field("upgrade", _ref("helm_v2beta1.Upgrade"))
    values: Any = _field("values")
    values_from: _NestedItems[ValuesReference] = _field("valuesFrom", _array(_ref("helm_v2beta1.ValuesReference")))


class EnvEntry(Model):
    """One of `ApplicationSourcePlugin.env`."""

    name: str | None = _field("name")
    value: str | None = _field("value")


class FluxApplication(Model):
    """What `ApplicationSpec.fluxApp` holds."""

    spec: _Nested[FluxApplicationSpec] = _field("spec", _ref("FluxApplicationSpec"))
    "What is wanted of it."


class FluxApplicationConfig(Model):
    """What `FluxApplicationSpec.config` holds."""

    helm_release: _Nested[HelmReleaseSpec] = _field("helmRelease", _ref("HelmReleaseSpec"))
    kustomization: _NestedItems[KustomizationSpec] = _field("kustomization", _array(_ref("KustomizationSpec")))


class FluxApplicationDestination(Model):
    """What `Deploy.destination` and others hold."""

    kube_config: _Nested[KubeConfig] = _field("kubeConfig", _ref("helm_v2beta1.KubeConfig"))
    target_namespace: str | None = _field("targetNamespace")


class FluxApplicationSource(Model):
    """What `FluxApplicationSpec.source` holds."""

    source_ref: _Nested[CrossNamespaceObjectReference] = _field(
        "sourceRef", _ref("helm_v2beta1.CrossNamespaceObjectReference")
    )


class FluxApplicationSpec(Model):
    """What is wanted of a FluxApplication."""

    config: _Nested[FluxApplicationConfig] = _field("config", _ref("FluxApplicationConfig"))
    source: _Nested[FluxApplicationSource] = _field("source", _ref("FluxApplicationSource"))


class FluxApplicationStatus(Model):
    """What the server reports of a FluxApplication."""

    helm_release_status: _NestedNamed[HelmReleaseStatus] = _field(
        "helmReleaseStatus", _mapping(_ref("helm_v2beta1.HelmReleaseStatus"))
    )
    kustomization_status: _NestedNamed[KustomizationStatus] = _field(
        "kustomizationStatus", _mapping(_ref("kustomize_v1beta2.KustomizationStatus"))
    )


class HelmChartTemplateSpec(Model):
    """What is wanted of a HelmChartTemplate."""

    chart: str | None = _field("chart")
    interval: str | None = _field("interval")
    reconcile_strategy: str | None = _field("reconcileStrategy")
    values_files: MutableSequence[str] = _field("valuesFiles", _array())
    version: str | None = _field("version")


class HelmFileParameter(Model):
    """One of `ApplicationSourceHelm.fileParameters`."""

    name: str | None = _field("name")
    path: str | None = _field("path")


class HelmParameter(Model):
    """One of `ApplicationSourceHelm.parameters`."""

    force_string: bool | None = _field("forceString")
    name: str | None = _field("name")
    value: str | None = _field("value")


class HelmReleaseSpec(Model):
    """What is wanted of a HelmRelease."""

    chart: _Nested[HelmChartTemplateSpec] = _field("chart", _ref("HelmChartTemplateSpec"))
    deploy: _NestedItems[Deploy] = _field("deploy", _array(_ref("Deploy")))
    template: str | None = _field("template")


class ImageUpdater(_Object):
    """An image updater, as the server writes it."""

    __required__ = ("spec",)
    spec: _Nested[ImageUpdaterSpec] = _field("spec", _ref("ImageUpdaterSpec"))
    "What is wanted of it."


class ImageUpdaterSpec(Model):
    """What is wanted of a ImageUpdater."""

    argo: _Nested[ImageUpdaterSpecArgo] = _field("argo", _ref("ImageUpdaterSpecArgo"))
    images: MutableSequence[str] = _field("images", _array())
    kind: str | None = _field("kind", _choice("argocd", "fluxcd"))
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."


class ImageUpdaterSpecArgo(Model):
    """What `ImageUpdaterSpec.argo` holds."""

    __required__ = ("app",)
    allow_tags: MutableMapping[str, str] = _field("allowTags", _mapping())
    app: _Nested[ImageUpdaterSpecArgoApp] = _field("app", _ref("ImageUpdaterSpecArgoApp"))
    ignore_tags: MutableMapping[str, str] = _field("ignoreTags", _mapping())
    platforms: MutableMapping[str, str] = _field("platforms", _mapping())
    secrets: MutableMapping[str, str] = _field("secrets", _mapping())
    update_strategy: MutableMapping[str, str] = _field("updateStrategy", _mapping())
    write: str | None = _field("write", _choice("built-in", "git"))


class ImageUpdaterSpecArgoApp(Model):
    """What `ImageUpdaterSpecArgo.app` holds."""

    name: str | None = _field("name")


class JsonnetVar(Model):
    """One of `ApplicationSourceJsonnet.extVars` and others."""

    code: bool | None = _field("code")
    name: str | None = _field("name")
    value: str | None = _field("value")


class KsonnetParameter(Model):
    """One of `ApplicationSourceKsonnet.parameters`."""

    component: str | None = _field("component")
    name: str | None = _field("name")
    value: str | None = _field("value")


class KustomizationSpec(Model):
    """What is wanted of a Kustomization."""

    decryption: _Nested[Decryption] = _field("decryption", _ref("kustomize_v1beta2.Decryption"))
    depends_on: _NestedItems[NamespacedObjectReference] = _field("dependsOn", _array(_ref("NamespacedObjectReference")))
    destination: _Nested[FluxApplicationDestination] = _field("destination", _ref("FluxApplicationDestination"))
    force: bool | None = _field("force")
    health_checks: _NestedItems[NamespacedObjectKindReference] = _field(
        "healthChecks", _array(_ref("NamespacedObjectKindReference"))
    )
    images: _NestedItems[KustomizeImage] = _field("images", _array(_ref("kustomize_v1beta2.KustomizeImage")))
    interval: str | None = _field("interval")
    patches: _NestedItems[KustomizePatch] = _field("patches", _array(_ref("kustomize_v1beta2.KustomizePatch")))
    path: str | None = _field("path")
    post_build: _Nested[PostBuild] = _field("postBuild", _ref("kustomize_v1beta2.PostBuild"))
    prune: bool | None = _field("prune")
    retry_interval: str | None = _field("retryInterval")
    service_account_name: str | None = _field("serviceAccountName")
    suspend: bool | None = _field("suspend")
    timeout: str | None = _field("timeout")
    wait: bool | None = _field("wait")


class LocalObjectReference(Model):
    """What `Decryption.secretRef` holds."""

    name: str | None = _field("name")


class NamespacedObjectKindReference(_Typed):
    """One of `KustomizationSpec.healthChecks`."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class NamespacedObjectReference(Model):
    """One of `Deploy.dependsOn` and others."""

    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class OperationInitiator(Model):
    """What `ApplicationOperation.initiatedBy` holds."""

    automated: bool | None = _field("automated")
    username: str | None = _field("username")


class ResourceIgnoreDifferences(Model):
    """One of `ArgoApplicationSpec.ignoreDifferences`."""

    group: str | None = _field("group")
    jq_path_expressions: MutableSequence[str] = _field("jqPathExpressions", _array())
    json_pointers: MutableSequence[str] = _field("jsonPointers", _array())
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    managed_fields_managers: MutableSequence[str] = _field("managedFieldsManagers", _array())
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class RetryStrategy(Model):
    """What `ApplicationOperation.retry` and others hold."""

    backoff: _Nested[Backoff] = _field("backoff", _ref("Backoff"))
    limit: int | None = _field("limit")


class SecretKeyReference(Model):
    """What `KubeConfig.secretRef` holds."""

    key: str | None = _field("key")
    name: str | None = _field("name")


class SyncOperation(Model):
    """What `ApplicationOperation.sync` holds."""

    dry_run: bool | None = _field("dryRun")
    manifests: MutableSequence[str] = _field("manifests", _array())
    prune: bool | None = _field("prune")
    resources: _NestedItems[SyncOperationResource] = _field("resources", _array(_ref("SyncOperationResource")))
    revision: str | None = _field("revision")
    source: _Nested[ApplicationSource] = _field("source", _ref("ApplicationSource"))
    sync_options: MutableSequence[str] = _field("syncOptions", _array())
    sync_strategy: _Nested[SyncStrategy] = _field("syncStrategy", _ref("SyncStrategy"))


class SyncOperationResource(Model):
    """One of `ApplicationSyncRequest.resources` and others."""

    group: str | None = _field("group")
    kind: str | None = _field("kind")
    "Name of the kind, e.g. `Pod`; often absent from answers under /kapis."
    name: str | None = _field("name")
    namespace: str | None = _field("namespace")


class SyncPolicy(Model):
    """What `ArgoApplicationSpec.syncPolicy` holds."""

    automated: _Nested[SyncPolicyAutomated] = _field("automated", _ref("SyncPolicyAutomated"))
    retry: _Nested[RetryStrategy] = _field("retry", _ref("RetryStrategy"))
    sync_options: MutableSequence[str] = _field("syncOptions", _array())


class SyncPolicyAutomated(Model):
    """What `SyncPolicy.automated` holds."""

    allow_empty: bool | None = _field("allowEmpty")
    prune: bool | None = _field("prune")
    self_heal: bool | None = _field("selfHeal")


class SyncStrategy(Model):
    """What `ApplicationSyncRequest.strategy` and others hold."""

    apply: _Nested[SyncStrategyApply] = _field("apply", _ref("SyncStrategyApply"))
    hook: _Nested[SyncStrategyHook] = _field("hook", _ref("SyncStrategyHook"))


class SyncStrategyApply(Model):
    """What `SyncStrategy.apply` holds."""

    force: bool | None = _field("force")


class SyncStrategyHook(Model):
    """What `SyncStrategy.hook` holds."""

    force: bool | None = _field("force")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
