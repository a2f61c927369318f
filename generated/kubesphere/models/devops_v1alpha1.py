"""Models of `devops_v1alpha1`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import (
    array as _array,
    field as _field,
    mapping as _mapping,
    ref as _ref,
    timestamp as _timestamp,
)
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model
from ._objects import Object as _Object, Typed as _Typed

if TYPE_CHECKING:
    from .._core.models.given import Moment as _Moment, Nested as _Nested, NestedItems as _NestedItems
    from .core_v1 import LocalObjectReference
    from .meta_v1 import ListMeta


class AuthConfig(Model):
    """What `S2iConfig.incrementalAuthentication` and others hold."""

    email: str | None = _field("email")
    "E-mail address."
    password: str | None = _field("password")
    secret_ref: _Nested[LocalObjectReference] = _field("secretRef", _ref("core_v1.LocalObjectReference"))
    server_address: str | None = _field("serverAddress")
    username: str | None = _field("username")


class CGroupLimits(Model):
    """What `S2iConfig.cgroupLimits` holds."""

    __required__ = ("cpuPeriod", "cpuQuota", "cpuShares", "memoryLimitBytes", "memorySwap", "parent")
    cpu_period: int | None = _field("cpuPeriod")
    cpu_quota: int | None = _field("cpuQuota")
    cpu_shares: int | None = _field("cpuShares")
    memory_limit_bytes: int | None = _field("memoryLimitBytes")
    memory_swap: int | None = _field("memorySwap")
    parent: str | None = _field("parent")


class ContainerInfo(Model):
    """One of `S2iBuilderTemplateSpec.containerInfo`."""

    build_volumes: MutableSequence[str] = _field("buildVolumes", _array())
    builder_image: str | None = _field("builderImage")
    runtime_artifacts: _NestedItems[VolumeSpec] = _field("runtimeArtifacts", _array(_ref("VolumeSpec")))
    runtime_image: str | None = _field("runtimeImage")


class DockerConfig(Model):
    """What `S2iConfig.dockerConfig` holds."""

    __required__ = ("caFile", "certFile", "endPoint", "keyFile", "tlsVerify", "useTLS")
    ca_file: str | None = _field("caFile")
    cert_file: str | None = _field("certFile")
    end_point: str | None = _field("endPoint")
    key_file: str | None = _field("keyFile")
    tls_verify: bool | None = _field("tlsVerify")
    use_tls: bool | None = _field("useTLS")


class EnvironmentSpec(Model):
    """What is wanted of a Environment."""

    __required__ = ("name", "value")
    name: str | None = _field("name")
    "Name."
    value: str | None = _field("value")


class Parameter(Model):
    """One of `S2iBuilderTemplateSpec.environment` and others."""

    default_value: str | None = _field("defaultValue")
    "The parameter's default."
    description: str | None = _field("description")
    "What is said of it."
    key: str | None = _field("key")
    opt_values: MutableSequence[str] = _field("optValues", _array())
    required: bool | None = _field("required")
    type: str | None = _field("type")
    value: str | None = _field("value")


class ProxyConfig(Model):
    """What `S2iConfig.scriptDownloadProxyConfig` holds."""

    http_proxy: str | None = _field("httpProxy")
    https_proxy: str | None = _field("httpsProxy")


class S2iBinary(_Object):
    """One of `S2iBinaryList.items`."""

    spec: _Nested[S2iBinarySpec] = _field("spec", _ref("S2iBinarySpec"))
    "What is wanted of it."
    status: _Nested[S2iBinaryStatus] = _field("status", _ref("S2iBinaryStatus"))
    "What the server reports of it."


class S2iBinaryList(_Typed):
    """A list of objects of kind S2iBinary."""

    __required__ = ("items",)
    items: _NestedItems[S2iBinary] = _field("items", _array(_ref("S2iBinary")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class S2iBinarySpec(Model):
    """What is wanted of a S2iBinary."""

    download_url: str | None = _field("downloadURL")
    file_name: str | None = _field("fileName")
    md5: str | None = _field("md5")
    size: str | None = _field("size")
    upload_time_stamp: _Moment = _field("uploadTimeStamp", _timestamp)


class S2iBinaryStatus(Model):
    """What the server reports of a S2iBinary."""

    phase: str | None = _field("phase")


class S2iBuildResult(Model):
    """What `S2iRunStatus.s2iBuildResult` holds."""

    command_pull: str | None = _field("commandPull")
    image_created: str | None = _field("imageCreated")
    image_id: str | None = _field("imageID")
    image_name: str | None = _field("imageName")
    image_repo_tags: MutableSequence[str] = _field("imageRepoTags", _array())
    image_size: int | None = _field("imageSize")


class S2iBuildSource(Model):
    """What `S2iRunStatus.s2iBuildSource` holds."""

    binary_name: str | None = _field("binaryName")
    binary_size: int | None = _field("binarySize")
    builder_image: str | None = _field("builderImage")
    commit_id: str | None = _field("commitID")
    committer_email: str | None = _field("committerEmail")
    committer_name: str | None = _field("committerName")
    description: str | None = _field("description")
    "What is said of it."
    revision_id: str | None = _field("revisionId")
    source_url: str | None = _field("sourceUrl")


class S2iBuilder(_Object):
    """One of `S2iBuilderList.items`."""

    spec: _Nested[S2iBuilderSpec] = _field("spec", _ref("S2iBuilderSpec"))
    "What is wanted of it."
    status: _Nested[S2iBuilderStatus] = _field("status", _ref("S2iBuilderStatus"))
    "What the server reports of it."


class S2iBuilderList(_Typed):
    """A list of objects of kind S2iBuilder."""

    __required__ = ("items",)
    items: _NestedItems[S2iBuilder] = _field("items", _array(_ref("S2iBuilder")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class S2iBuilderSpec(Model):
    """What is wanted of a S2iBuilder."""

    config: _Nested[S2iConfig] = _field("config", _ref("S2iConfig"))
    from_template: _Nested[UserDefineTemplate] = _field("fromTemplate", _ref("UserDefineTemplate"))


class S2iBuilderStatus(Model):
    """What the server reports of a S2iBuilder."""

    __required__ = ("runCount",)
    last_run_name: str | None = _field("lastRunName")
    last_run_start_time: _Moment = _field("lastRunStartTime", _timestamp)
    last_run_state: str | None = _field("lastRunState")
    run_count: int | None = _field("runCount")


class S2iBuilderTemplate(_Object):
    """One of `S2iBuilderTemplateList.items`."""

    spec: _Nested[S2iBuilderTemplateSpec] = _field("spec", _ref("S2iBuilderTemplateSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class S2iBuilderTemplateList(_Typed):
    """A list of objects of kind S2iBuilderTemplate."""

    __required__ = ("items",)
    items: _NestedItems[S2iBuilderTemplate] = _field("items", _array(_ref("S2iBuilderTemplate")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class S2iBuilderTemplateSpec(Model):
    """What is wanted of a S2iBuilderTemplate."""

    code_framework: str | None = _field("codeFramework")
    container_info: _NestedItems[ContainerInfo] = _field("containerInfo", _array(_ref("ContainerInfo")))
    default_base_image: str | None = _field("defaultBaseImage")
    description: str | None = _field("description")
    "What is said of it."
    environment: _NestedItems[Parameter] = _field("environment", _array(_ref("Parameter")))
    icon_path: str | None = _field("iconPath")
    version: str | None = _field("version")


class S2iConfig(Model):
    """What `S2iBuilderSpec.config` holds."""

    __required__ = ("imageName", "sourceUrl")
    add_host: MutableSequence[str] = _field("addHost", _array())
    as_dockerfile: str | None = _field("asDockerfile")
    assemble_user: str | None = _field("assembleUser")
    block_on_build: bool | None = _field("blockOnBuild")
    branch_expression: str | None = _field("branchExpression")
    build_volumes: MutableSequence[str] = _field("buildVolumes", _array())
    builder_base_image_version: str | None = _field("builderBaseImageVersion")
    builder_image: str | None = _field("builderImage")
    builder_image_version: str | None = _field("builderImageVersion")
    builder_pull_policy: str | None = _field("builderPullPolicy")
    callback_url: str | None = _field("callbackUrl")
    cgroup_limits: _Nested[CGroupLimits] = _field("cgroupLimits", _ref("CGroupLimits"))
    context_dir: str | None = _field("contextDir")
    description: str | None = _field("description")
    "What is said of it."
    destination: str | None = _field("destination")
    display_name: str | None = _field("displayName")
    "Name that people read."
    docker_config: _Nested[DockerConfig] = _field("dockerConfig", _ref("DockerConfig"))
    docker_network_mode: str | None = _field("dockerNetworkMode")
    drop_capabilities: MutableSequence[str] = _field("dropCapabilities", _array())
    environment: _NestedItems[EnvironmentSpec] = _field("environment", _array(_ref("EnvironmentSpec")))
    exclude_reg_exp: str | None = _field("excludeRegExp")
    export: bool | None = _field("export")
    git_secret_ref: _Nested[LocalObjectReference] = _field("gitSecretRef", _ref("core_v1.LocalObjectReference"))
    has_on_build: bool | None = _field("hasOnBuild")
    image_name: str | None = _field("imageName")
    image_scripts_url: str | None = _field("imageScriptsUrl")
    image_work_dir: str | None = _field("imageWorkDir")
    incremental: bool | None = _field("incremental")
    incremental_authentication: _Nested[AuthConfig] = _field("incrementalAuthentication", _ref("AuthConfig"))
    incremental_from_tag: str | None = _field("incrementalFromTag")
    injections: _NestedItems[VolumeSpec] = _field("injections", _array(_ref("VolumeSpec")))
    is_binary_url: bool | None = _field("isBinaryURL")
    keep_symlinks: bool | None = _field("keepSymlinks")
    label_namespace: str | None = _field("labelNamespace")
    labels: MutableMapping[str, str] = _field("labels", _mapping())
    layered_build: bool | None = _field("layeredBuild")
    node_affinity_key: str | None = _field("nodeAffinityKey")
    node_affinity_values: MutableSequence[str] = _field("nodeAffinityValues", _array())
    output_build_result: bool | None = _field("outputBuildResult")
    output_image_name: str | None = _field("outputImageName")
    preserve_working_dir: bool | None = _field("preserveWorkingDir")
    previous_image_pull_policy: str | None = _field("previousImagePullPolicy")
    pull_authentication: _Nested[AuthConfig] = _field("pullAuthentication", _ref("AuthConfig"))
    push_authentication: _Nested[AuthConfig] = _field("pushAuthentication", _ref("AuthConfig"))
    remove_previous_image: bool | None = _field("removePreviousImage")
    revision_id: str | None = _field("revisionId")
    run_image: bool | None = _field("runImage")
    runtime_artifacts: _NestedItems[VolumeSpec] = _field("runtimeArtifacts", _array(_ref("VolumeSpec")))
    runtime_authentication: _Nested[AuthConfig] = _field("runtimeAuthentication", _ref("AuthConfig"))
    runtime_image: str | None = _field("runtimeImage")
    runtime_image_pull_policy: str | None = _field("runtimeImagePullPolicy")
    script_download_proxy_config: _Nested[ProxyConfig] = _field("scriptDownloadProxyConfig", _ref("ProxyConfig"))
    scripts_url: str | None = _field("scriptsUrl")
    secret_code: str | None = _field("secretCode")
    security_opt: MutableSequence[str] = _field("securityOpt", _array())
    source_url: str | None = _field("sourceUrl")
    tag: str | None = _field("tag")
    taint_key: str | None = _field("taintKey")
    usage: bool | None = _field("usage")
    working_dir: str | None = _field("workingDir")
    working_source_dir: str | None = _field("workingSourceDir")


class S2iRun(_Object):
    """One of `S2iRunList.items`."""

    spec: _Nested[S2iRunSpec] = _field("spec", _ref("S2iRunSpec"))
    "What is wanted of it."
    status: _Nested[S2iRunStatus] = _field("status", _ref("S2iRunStatus"))
    "What the server reports of it."


class S2iRunList(_Typed):
    """A list of objects of kind S2iRun."""

    __required__ = ("items",)
    items: _NestedItems[S2iRun] = _field("items", _array(_ref("S2iRun")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class S2iRunSpec(Model):
    """What is wanted of a S2iRun."""

    __required__ = ("builderName",)
    backoff_limit: int | None = _field("backoffLimit")
    builder_name: str | None = _field("builderName")
    new_revision_id: str | None = _field("newRevisionId")
    new_source_url: str | None = _field("newSourceURL")
    new_tag: str | None = _field("newTag")
    seconds_after_finished: int | None = _field("secondsAfterFinished")


class S2iRunStatus(Model):
    """What the server reports of a S2iRun."""

    completion_time: _Moment = _field("completionTime", _timestamp)
    kubernetes_job_name: str | None = _field("kubernetesJobName")
    log_url: str | None = _field("logURL")
    run_state: str | None = _field("runState")
    s2i_build_result: _Nested[S2iBuildResult] = _field("s2iBuildResult", _ref("S2iBuildResult"))
    s2i_build_source: _Nested[S2iBuildSource] = _field("s2iBuildSource", _ref("S2iBuildSource"))
    start_time: _Moment = _field("startTime", _timestamp)
    "When it started."


class UserDefineTemplate(Model):
    """What `S2iBuilderSpec.fromTemplate` holds."""

    builder_image: str | None = _field("builderImage")
    name: str | None = _field("name")
    "Name."
    parameters: _NestedItems[Parameter] = _field("parameters", _array(_ref("Parameter")))
    "Its parameters."


class VolumeSpec(Model):
    """What is wanted of a Volume."""

    destination: str | None = _field("destination")
    keep: bool | None = _field("keep")
    source: str | None = _field("source")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
