"""Models of `devops_v1alpha3`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .meta_v1 import ListMeta, ObjectMeta


class BitbucketServerSource(Model):
    """Definition devops.v1alpha3.BitbucketServerSource."""

    __slots__ = ()

    api_uri: str | None = _field("api_uri")
    credential_id: str | None = _field("credential_id")
    discover_branches: int | None = _field("discover_branches")
    discover_pr_from_forks: DiscoverPRFromForks = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    discover_tags: bool | None = _field("discover_tags")
    git_clone_option: GitCloneOption = _field("git_clone_option", _ref("GitCloneOption"))
    owner: str | None = _field("owner")
    regex_filter: str | None = _field("regex_filter")
    repo: str | None = _field("repo")
    scm_id: str | None = _field("scm_id")


class DevOpsProject(Model):
    """Definition devops.v1alpha3.DevOpsProject."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: MutableMapping[str, Any] = _field("spec", _mapping())
    status: DevOpsProjectStatus = _field("status", _ref("DevOpsProjectStatus"))


class DevOpsProjectList(Model):
    """Definition devops.v1alpha3.DevOpsProjectList."""

    __slots__ = ()
    __required__ = ("items",)

    api_version: str | None = _field("apiVersion")
    items: MutableSequence[DevOpsProject] = _field("items", _array(_ref("DevOpsProject")))
    kind: str | None = _field("kind")
    metadata: ListMeta = _field("metadata", _ref("meta_v1.ListMeta"))


class DevOpsProjectStatus(Model):
    """Definition devops.v1alpha3.DevOpsProjectStatus."""

    __slots__ = ()

    admin_namespace: str | None = _field("adminNamespace")


class DiscarderProperty(Model):
    """Definition devops.v1alpha3.DiscarderProperty."""

    __slots__ = ()

    days_to_keep: str | None = _field("days_to_keep")
    num_to_keep: str | None = _field("num_to_keep")


class DiscoverPRFromForks(Model):
    """Definition devops.v1alpha3.DiscoverPRFromForks."""

    __slots__ = ()

    strategy: int | None = _field("strategy")
    trust: int | None = _field("trust")


class GitCloneOption(Model):
    """Definition devops.v1alpha3.GitCloneOption."""

    __slots__ = ()

    depth: int | None = _field("depth")
    shallow: bool | None = _field("shallow")
    timeout: int | None = _field("timeout")


class GitSource(Model):
    """Definition devops.v1alpha3.GitSource."""

    __slots__ = ()

    credential_id: str | None = _field("credential_id")
    discover_branches: bool | None = _field("discover_branches")
    discover_tags: bool | None = _field("discover_tags")
    git_clone_option: GitCloneOption = _field("git_clone_option", _ref("GitCloneOption"))
    regex_filter: str | None = _field("regex_filter")
    scm_id: str | None = _field("scm_id")
    url: str | None = _field("url")


class GithubSource(Model):
    """Definition devops.v1alpha3.GithubSource."""

    __slots__ = ()

    api_uri: str | None = _field("api_uri")
    credential_id: str | None = _field("credential_id")
    discover_branches: int | None = _field("discover_branches")
    discover_pr_from_forks: DiscoverPRFromForks = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    discover_tags: bool | None = _field("discover_tags")
    git_clone_option: GitCloneOption = _field("git_clone_option", _ref("GitCloneOption"))
    owner: str | None = _field("owner")
    regex_filter: str | None = _field("regex_filter")
    repo: str | None = _field("repo")
    scm_id: str | None = _field("scm_id")


class GitlabSource(Model):
    """Definition devops.v1alpha3.GitlabSource."""

    __slots__ = ()

    api_uri: str | None = _field("api_uri")
    credential_id: str | None = _field("credential_id")
    discover_branches: int | None = _field("discover_branches")
    discover_pr_from_forks: DiscoverPRFromForks = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    discover_tags: bool | None = _field("discover_tags")
    git_clone_option: GitCloneOption = _field("git_clone_option", _ref("GitCloneOption"))
    owner: str | None = _field("owner")
    regex_filter: str | None = _field("regex_filter")
    repo: str | None = _field("repo")
    scm_id: str | None = _field("scm_id")
    server_name: str | None = _field("server_name")


class MultiBranchJobTrigger(Model):
    """Definition devops.v1alpha3.MultiBranchJobTrigger."""

    __slots__ = ()

    create_action_job_to_trigger: str | None = _field("create_action_job_to_trigger")
    delete_action_job_to_trigger: str | None = _field("delete_action_job_to_trigger")


class MultiBranchPipeline(Model):
    """Definition devops.v1alpha3.MultiBranchPipeline."""

    __slots__ = ()
    __required__ = ("name", "script_path", "source_type")

    bitbucket_server_source: BitbucketServerSource = _field("bitbucket_server_source", _ref("BitbucketServerSource"))
    description: str | None = _field("description")
    discarder: DiscarderProperty = _field("discarder", _ref("DiscarderProperty"))
    git_source: GitSource = _field("git_source", _ref("GitSource"))
    github_source: GithubSource = _field("github_source", _ref("GithubSource"))
    gitlab_source: GitlabSource = _field("gitlab_source", _ref("GitlabSource"))
    multibranch_job_trigger: MultiBranchJobTrigger = _field("multibranch_job_trigger", _ref("MultiBranchJobTrigger"))
    name: str | None = _field("name")
    script_path: str | None = _field("script_path")
    single_svn_source: SingleSvnSource = _field("single_svn_source", _ref("SingleSvnSource"))
    source_type: str | None = _field("source_type")
    svn_source: SvnSource = _field("svn_source", _ref("SvnSource"))
    timer_trigger: TimerTrigger = _field("timer_trigger", _ref("TimerTrigger"))


class NoScmPipeline(Model):
    """Definition devops.v1alpha3.NoScmPipeline."""

    __slots__ = ()
    __required__ = ("name",)

    description: str | None = _field("description")
    disable_concurrent: bool | None = _field("disable_concurrent")
    discarder: DiscarderProperty = _field("discarder", _ref("DiscarderProperty"))
    jenkinsfile: str | None = _field("jenkinsfile")
    name: str | None = _field("name")
    parameters: MutableSequence[Parameter] = _field("parameters", _array(_ref("Parameter")))
    remote_trigger: RemoteTrigger = _field("remote_trigger", _ref("RemoteTrigger"))
    timer_trigger: TimerTrigger = _field("timer_trigger", _ref("TimerTrigger"))


class Parameter(Model):
    """Definition devops.v1alpha3.Parameter."""

    __slots__ = ()
    __required__ = ("name", "type")

    default_value: str | None = _field("default_value")
    description: str | None = _field("description")
    name: str | None = _field("name")
    type: str | None = _field("type")


class Pipeline(Model):
    """Definition devops.v1alpha3.Pipeline."""

    __slots__ = ()

    api_version: str | None = _field("apiVersion")
    kind: str | None = _field("kind")
    metadata: ObjectMeta = _field("metadata", _ref("meta_v1.ObjectMeta"))
    spec: PipelineSpec = _field("spec", _ref("PipelineSpec"))
    status: MutableMapping[str, Any] = _field("status", _mapping())


class PipelineList(Model):
    """Definition devops.v1alpha3.PipelineList."""

    __slots__ = ()
    __required__ = ("items",)

    api_version: str | None = _field("apiVersion")
    items: MutableSequence[Pipeline] = _field("items", _array(_ref("Pipeline")))
    kind: str | None = _field("kind")
    metadata: ListMeta = _field("metadata", _ref("meta_v1.ListMeta"))


class PipelineSpec(Model):
    """Definition devops.v1alpha3.PipelineSpec."""

    __slots__ = ()
    __required__ = ("type",)

    multi_branch_pipeline: MultiBranchPipeline = _field("multi_branch_pipeline", _ref("MultiBranchPipeline"))
    pipeline: NoScmPipeline = _field("pipeline", _ref("NoScmPipeline"))
    type: str | None = _field("type")


class RemoteTrigger(Model):
    """Definition devops.v1alpha3.RemoteTrigger."""

    __slots__ = ()

    token: str | None = _field("token")


class SingleSvnSource(Model):
    """Definition devops.v1alpha3.SingleSvnSource."""

    __slots__ = ()

    credential_id: str | None = _field("credential_id")
    remote: str | None = _field("remote")
    scm_id: str | None = _field("scm_id")


class SvnSource(Model):
    """Definition devops.v1alpha3.SvnSource."""

    __slots__ = ()

    credential_id: str | None = _field("credential_id")
    excludes: str | None = _field("excludes")
    includes: str | None = _field("includes")
    remote: str | None = _field("remote")
    scm_id: str | None = _field("scm_id")


class TimerTrigger(Model):
    """Definition devops.v1alpha3.TimerTrigger."""

    __slots__ = ()

    cron: str | None = _field("cron")
    interval: str | None = _field("interval")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, "devops_v1alpha3", name)
