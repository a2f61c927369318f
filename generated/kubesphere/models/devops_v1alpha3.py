"""Models of `devops_v1alpha3`."""

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
    from .core_v1 import LocalObjectReference, ObjectReference, SecretReference
    from .meta_v1 import GroupKind, ListMeta


class Addon(_Object):
    """An addon, as the server writes it."""

    spec: _Nested[AddonSpec] = _field("spec", _ref("AddonSpec"))
    "What is wanted of it."
    status: _Nested[AddonStatus] = _field("status", _ref("AddonStatus"))
    "What the server reports of it."


class AddonSpec(Model):
    """What is wanted of a Addon."""

    external_address: str | None = _field("externalAddress")
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())
    "Its parameters."
    strategy: _Nested[AddonSpecStrategy] = _field("strategy", _ref("AddonSpecStrategy"))
    version: str | None = _field("version")


class AddonSpecStrategy(Model):
    """What `AddonSpec.strategy` holds."""

    name: str | None = _field("name")
    "Name."


class AddonStatus(Model):
    """What the server reports of a Addon."""

    phase: str | None = _field("phase")


class AddonStrategy(_Object):
    """An addon strategy, as the server writes it."""

    spec: _Nested[AddonStrategySpec] = _field("spec", _ref("AddonStrategySpec"))
    "What is wanted of it."


class AddonStrategySpec(Model):
    """What is wanted of a AddonStrategy."""

    available: bool | None = _field("available")
    helm_repo: str | None = _field("helmRepo")
    operator: _Nested[AddonStrategySpecOperator] = _field("operator", _ref("AddonStrategySpecOperator"))
    parameters: MutableMapping[str, str] = _field("parameters", _mapping())
    "Its parameters."
    simple_operator: _Nested[AddonStrategySpecOperator] = _field("simpleOperator", _ref("AddonStrategySpecOperator"))
    template: str | None = _field("template")
    type: str | None = _field("type")
    yaml: str | None = _field("yaml")


class AddonStrategySpecOperator(_Typed):
    """What `AddonStrategySpec.operator` and others hold."""

    field_path: str | None = _field("fieldPath")
    name: str | None = _field("name")
    "Name."
    namespace: str | None = _field("namespace")
    resource_version: str | None = _field("resourceVersion")
    uid: str | None = _field("uid")


class ApplicationDestination(Model):
    """One of `Argo.destinations`."""

    name: str | None = _field("name")
    "Name of the cluster, in place of its URL."
    namespace: str | None = _field("namespace")
    "Namespace in it; `*` is any."
    server: str | None = _field("server")
    "URL of the cluster's Kubernetes API."


class Argo(Model):
    """Where continuous deployments may come from and go to."""

    cluster_resource_blacklist: _NestedItems[GroupKind] = _field(
        "clusterResourceBlacklist", _array(_ref("meta_v1.GroupKind"))
    )
    "Kinds of the whole cluster that it may not deploy."
    cluster_resource_whitelist: _NestedItems[GroupKind] = _field(
        "clusterResourceWhitelist", _array(_ref("meta_v1.GroupKind"))
    )
    "Kinds of the whole cluster that it may deploy; none by default."
    description: str | None = _field("description")
    "What it is for."
    destinations: _NestedItems[ApplicationDestination] = _field("destinations", _array(_ref("ApplicationDestination")))
    "Clusters and namespaces that it may deploy to."
    namespace_resource_blacklist: _NestedItems[GroupKind] = _field(
        "namespaceResourceBlacklist", _array(_ref("meta_v1.GroupKind"))
    )
    "Kinds in namespaces that it may not deploy."
    namespace_resource_whitelist: _NestedItems[GroupKind] = _field(
        "namespaceResourceWhitelist", _array(_ref("meta_v1.GroupKind"))
    )
    "Kinds in namespaces that it may deploy."
    orphaned_resources: _Nested[OrphanedResourcesMonitorSettings] = _field(
        "orphanedResources", _ref("OrphanedResourcesMonitorSettings")
    )
    "Whether to look for objects that no application owns."
    roles: _NestedItems[ProjectRole] = _field("roles", _array(_ref("ProjectRole")))
    "Roles of Argo CD in it."
    signature_keys: _NestedItems[SignatureKey] = _field("signatureKeys", _array(_ref("SignatureKey")))
    "Keys that commits must be signed with."
    source_repos: MutableSequence[str] = _field("sourceRepos", _array())
    "URLs of repositories that it may deploy from; `*` is any."
    sync_windows: _NestedItems[SyncWindow] = _field("syncWindows", _array(_ref("SyncWindow")))
    "When it may deploy, and when not."


class BitbucketServerSource(Model):
    """What `MultiBranchPipeline.bitbucket_server_source` holds."""

    accept_jenkins_notification: bool | None = _field("accept_jenkins_notification")
    "Whether Jenkins reports the state of runs back."
    api_uri: str | None = _field("api_uri")
    "URL of the server's API; the public one where it is absent."
    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    discover_branches: int | None = _field("discover_branches")
    "Which branches: 1 without those of pull requests, 2 only those, 3 all. For plain Git: whether to look for branches."
    discover_pr_from_forks: _Nested[DiscoverPRFromForks] = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    "Pull requests of forks; none where it is absent."
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    "Pull requests of the repository itself: 1 merged with the target, 2 as they are, 3 both; none where it is absent."
    discover_tags: bool | None = _field("discover_tags")
    "Whether tags get runs too."
    git_clone_option: _Nested[GitCloneOption] = _field("git_clone_option", _ref("GitCloneOption"))
    "How it is cloned."
    owner: str | None = _field("owner")
    "Who owns the repository: a user, an organisation or a group."
    regex_filter: str | None = _field("regex_filter")
    "Only branches whose names match this regular expression."
    repo: str | None = _field("repo")
    "Name of the repository; for GitLab with its group, `group/name`."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."


class BlueChangeSetEntry(Model):
    """One of `JobRun.changeSet`."""

    affected_paths: MutableSequence[str] = _field("affectedPaths", _array())
    "Files that were changed."
    author: _Nested[BlueUser] = _field("author", _ref("BlueUser"))
    "Who wrote it."
    checkout_count: int | None = _field("checkoutCount")
    "How many checkouts it has."
    commit_id: str | None = _field("commitId")
    "The commit that it runs on."
    issues: _NestedItems[Issue] = _field("issues", _array(_ref("Issue")))
    "Issues that are named."
    msg: str | None = _field("msg")
    timestamp: _Moment = _field("timestamp", _timestamp)
    "When."
    url: str | None = _field("url")
    "Web address."


class BlueUser(Model):
    """What `BlueChangeSetEntry.author` holds."""

    avatar: str | None = _field("avatar")
    "Address of a picture."
    email: str | None = _field("email")
    "E-mail address."
    full_name: str | None = _field("fullName")
    "Name with the folders that it is in."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    permission: _Nested[BlueUserPermission] = _field("permission", _ref("BlueUserPermission"))


class BlueUserPermission(Model):
    """What `BlueUser.permission` holds."""

    administrator: bool | None = _field("administrator")
    credential: MutableMapping[str, bool] = _field("credential", _mapping())
    pipeline: MutableMapping[str, bool] = _field("pipeline", _mapping())
    "Name of the pipeline."


class Branch(Model):
    """A branch, as the server writes it."""

    branch: _Nested[BranchInfo] = _field("branch", _ref("BranchInfo"))
    "The branch that it is of."
    disabled: bool | None = _field("disabled")
    "Whether it is switched off."
    latest_run: _Nested[LatestRun] = _field("latestRun", _ref("LatestRun"))
    "Its newest run."
    name: str | None = _field("name")
    "Name."
    parameters: _NestedItems[JobParameterDefinition] = _field("parameters", _array(_ref("JobParameterDefinition")))
    "Its parameters."
    pull_request: _Nested[PullRequest] = _field("pullRequest", _ref("PullRequest"))
    "The pull request that it is of."
    raw_name: str | None = _field("rawName")
    weather_score: int | None = _field("weatherScore")
    "Share of the last runs that succeeded, 0 to 100."


class BranchInfo(Model):
    """What `Branch.branch` and others hold."""

    is_primary: bool | None = _field("isPrimary")
    "Whether it is the main branch."
    issues: _NestedItems[Issue] = _field("issues", _array(_ref("Issue")))
    "Issues that are named."
    url: str | None = _field("url")
    "Web address."


class Cause(Model):
    """One of `LatestRun.causes`."""

    short_description: str | None = _field("shortDescription")
    "What happened, for people."


class ClusterStepTemplate(_Object):
    """A cluster step template, as the server writes it."""

    spec: _Nested[StepTemplateSpec] = _field("spec", _ref("StepTemplateSpec"))
    "What is wanted of it."
    status: _Nested[StepTemplateStatus] = _field("status", _ref("StepTemplateStatus"))
    "What the server reports of it."


class ClusterTemplate(_Object):
    """A cluster template, as the server writes it."""

    spec: _Nested[TemplateSpec] = _field("spec", _ref("TemplateSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class Condition(Model):
    """One thing that the server tells of an object, with its reason and time."""

    last_probe_time: _Moment = _field("lastProbeTime", _timestamp)
    "When it was looked at last."
    last_transition_time: _Moment = _field("lastTransitionTime", _timestamp)
    "When `status` changed last."
    message: str | None = _field("message")
    "Why, for people."
    reason: str | None = _field("reason")
    "Why, in one word."
    status: str | None = _field("status")
    "`True`, `False` or `Unknown`."
    type: str | None = _field("type")
    "What is told, e.g. `Ready`; one condition of each type."


class DevOpsProject(_Object):
    """A DevOps project; its pipelines and credentials lie in the namespace of the same name."""

    spec: _Nested[DevOpsProjectSpec] = _field("spec", _ref("DevOpsProjectSpec"))
    "What is wanted of it."
    status: _Nested[DevOpsProjectStatus] = _field("status", _ref("DevOpsProjectStatus"))
    "What the server reports of it."


class DevOpsProjectList(_Typed):
    """A list of objects of kind DevOpsProject."""

    __required__ = ("items",)
    items: _NestedItems[DevOpsProject] = _field("items", _array(_ref("DevOpsProject")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class DevOpsProjectSpec(Model):
    """What is wanted of a DevOpsProject."""

    argo: _Nested[Argo] = _field("argo", _ref("Argo"))
    "Where its continuous deployments may come from and go to."


class DevOpsProjectStatus(Model):
    """What the server reports of a DevOpsProject."""

    admin_namespace: str | None = _field("adminNamespace")
    "Namespace of its pipelines and credentials."


class DiscarderProperty(Model):
    """How long old runs are kept."""

    days_to_keep: str | None = _field("days_to_keep")
    "Days after which a run is dropped, as text; -1 is never."
    num_to_keep: str | None = _field("num_to_keep")
    "How many runs are kept, as text; -1 is all."


class DiscoverPRFromForks(Model):
    """Whether pull requests of forks are run, and whose Jenkinsfile is trusted."""

    strategy: int | None = _field("strategy")
    "1 merged with the target, 2 as they are, 3 both."
    trust: int | None = _field("trust")
    "Whose Jenkinsfile is trusted: 1 members' (at GitHub contributors'), 2 everyone's, 3 that of those who may write, 4 nobody's."


class Edge(Model):
    """One of `NodeDetail.edges`."""

    id: str | None = _field("id")
    "Identifier, unique among its like."
    type: str | None = _field("type")


class Event(Model):
    """An event, as the server writes it."""

    data: Any = _field("data")
    "What was asked for."
    data_type: str | None = _field("dataType")
    id: str | None = _field("id")
    "Identifier, unique among its like."
    source: str | None = _field("source")
    time: str | None = _field("time")
    type: str | None = _field("type")


class GenericPayload(Model):
    """A generic payload, as the server writes it."""

    data: str | None = _field("data")
    "What was asked for."


class GenericVariable(Model):
    """One of `GenericWebhook.request_variables` and others."""

    key: str | None = _field("key")
    "Name of the parameter or header, and of the variable."
    regexp_filter: str | None = _field("regexp_filter")
    "What is cut out of the value, as a regular expression."


class GenericWebhook(Model):
    """How a webhook of anything starts runs."""

    cause: str | None = _field("cause")
    "What runs say they were started by."
    enable: bool | None = _field("enable")
    "Whether it is on."
    filter_expression: str | None = _field("filter_expression")
    "Regular expression that it must match for a run."
    filter_text: str | None = _field("filter_text")
    "Text that is compared, made of variables: `$ref`."
    header_variables: _NestedItems[GenericVariable] = _field("header_variables", _array(_ref("GenericVariable")))
    "Headers that become variables."
    print_post_content: bool | None = _field("print_post_content")
    "Whether the log shows what was sent."
    print_variables: bool | None = _field("print_variables")
    "Whether the log shows the variables."
    request_variables: _NestedItems[GenericVariable] = _field("request_variables", _array(_ref("GenericVariable")))
    "Query parameters that become variables."
    token: str | None = _field("token")
    "Secret that tells the pipeline from others in the webhook's URL."


class GitCloneOption(Model):
    """What `BitbucketServerSource.git_clone_option` and others hold."""

    depth: int | None = _field("depth")
    "How many commits a shallow clone has."
    shallow: bool | None = _field("shallow")
    "Whether to clone without history."
    timeout: int | None = _field("timeout")
    "Minutes after which cloning fails."


class GitRepository(_Object):
    """A git repository, as the server writes it."""

    spec: _Nested[GitRepositorySpec] = _field("spec", _ref("GitRepositorySpec"))
    "What is wanted of it."
    status: _Nested[GitRepositoryStatus] = _field("status", _ref("GitRepositoryStatus"))
    "What the server reports of it."


class GitRepositorySpec(Model):
    """What is wanted of a GitRepository."""

    owner: str | None = _field("owner")
    "Who owns it."
    provider: str | None = _field("provider")
    "Where it is, e.g. `github`, `gitlab` or `bitbucket_server`."
    repo: str | None = _field("repo")
    "Name of the repository."
    secret: _Nested[SecretReference] = _field("secret", _ref("core_v1.SecretReference"))
    "The secret to log in with."
    server: str | None = _field("server")
    url: str | None = _field("url")
    "Web address."
    webhooks: _NestedItems[LocalObjectReference] = _field("webhooks", _array(_ref("core_v1.LocalObjectReference")))
    "Its webhooks."


class GitRepositoryStatus(Model):
    """What the server reports of a GitRepository."""

    connection: str | None = _field("connection")
    message: str | None = _field("message")
    "What is said, for people."


class GitSource(Model):
    """What `MultiBranchPipeline.git_source` holds."""

    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    discover_branches: bool | None = _field("discover_branches")
    "Which branches: 1 without those of pull requests, 2 only those, 3 all. For plain Git: whether to look for branches."
    discover_tags: bool | None = _field("discover_tags")
    "Whether tags get runs too."
    git_clone_option: _Nested[GitCloneOption] = _field("git_clone_option", _ref("GitCloneOption"))
    "How it is cloned."
    regex_filter: str | None = _field("regex_filter")
    "Only branches whose names match this regular expression."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."
    url: str | None = _field("url")
    "URL of the repository, by HTTPS or SSH."


class GithubSource(Model):
    """What `MultiBranchPipeline.github_source` holds."""

    accept_jenkins_notification: bool | None = _field("accept_jenkins_notification")
    "Whether Jenkins reports the state of runs back."
    api_uri: str | None = _field("api_uri")
    "URL of the server's API; the public one where it is absent."
    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    discover_branches: int | None = _field("discover_branches")
    "Which branches: 1 without those of pull requests, 2 only those, 3 all. For plain Git: whether to look for branches."
    discover_pr_from_forks: _Nested[DiscoverPRFromForks] = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    "Pull requests of forks; none where it is absent."
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    "Pull requests of the repository itself: 1 merged with the target, 2 as they are, 3 both; none where it is absent."
    discover_tags: bool | None = _field("discover_tags")
    "Whether tags get runs too."
    git_clone_option: _Nested[GitCloneOption] = _field("git_clone_option", _ref("GitCloneOption"))
    "How it is cloned."
    owner: str | None = _field("owner")
    "Who owns the repository: a user, an organisation or a group."
    regex_filter: str | None = _field("regex_filter")
    "Only branches whose names match this regular expression."
    repo: str | None = _field("repo")
    "Name of the repository; for GitLab with its group, `group/name`."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."


class GitlabSource(Model):
    """What `MultiBranchPipeline.gitlab_source` holds."""

    accept_jenkins_notification: bool | None = _field("accept_jenkins_notification")
    "Whether Jenkins reports the state of runs back."
    api_uri: str | None = _field("api_uri")
    "URL of the server's API; the public one where it is absent."
    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    discover_branches: int | None = _field("discover_branches")
    "Which branches: 1 without those of pull requests, 2 only those, 3 all. For plain Git: whether to look for branches."
    discover_pr_from_forks: _Nested[DiscoverPRFromForks] = _field("discover_pr_from_forks", _ref("DiscoverPRFromForks"))
    "Pull requests of forks; none where it is absent."
    discover_pr_from_origin: int | None = _field("discover_pr_from_origin")
    "Pull requests of the repository itself: 1 merged with the target, 2 as they are, 3 both; none where it is absent."
    discover_tags: bool | None = _field("discover_tags")
    "Whether tags get runs too."
    git_clone_option: _Nested[GitCloneOption] = _field("git_clone_option", _ref("GitCloneOption"))
    "How it is cloned."
    owner: str | None = _field("owner")
    "Who owns the repository: a user, an organisation or a group."
    regex_filter: str | None = _field("regex_filter")
    "Only branches whose names match this regular expression."
    repo: str | None = _field("repo")
    "Name of the repository; for GitLab with its group, `group/name`."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."
    server_name: str | None = _field("server_name")
    "Name of the GitLab server as Jenkins knows it."


class Input(Model):
    """What `NodeDetail.input` and others hold."""

    id: str | None = _field("id")
    "Identifier, unique among its like."
    message: str | None = _field("message")
    "What is said, for people."
    ok: str | None = _field("ok")
    "What the button to go on says."
    parameters: _NestedItems[JobParameterDefinition] = _field("parameters", _array(_ref("JobParameterDefinition")))
    "Its parameters."
    submitter: str | None = _field("submitter")
    "Who may answer."


class Issue(Model):
    """One of `BlueChangeSetEntry.issues` and others."""

    id: str | None = _field("id")
    "Identifier, unique among its like."
    url: str | None = _field("url")
    "Web address."


class JWTToken(Model):
    """One of `ProjectRole.jwtTokens`."""

    exp: int | None = _field("exp")
    "When it ends, Unix time in seconds; absent if never."
    iat: int | None = _field("iat")
    "When it was made, Unix time in seconds."
    id: str | None = _field("id")
    "Identifier of the token."


class JobParameterDefinition(Model):
    """One of `Branch.parameters` and others."""

    choices: MutableSequence[str] = _field("choices", _array())
    "What the parameter may be."
    default_parameter_value: _Nested[ParameterValue] = _field("defaultParameterValue", _ref("ParameterValue"))
    "The parameter's default."
    description: str | None = _field("description")
    "What is said of it."
    file: str | None = _field("file")
    filter: str | None = _field("filter")
    name: str | None = _field("name")
    "Name."
    project_name: str | None = _field("projectName")
    type: str | None = _field("type")
    value: str | None = _field("value")


class JobRun(Model):
    """A job run, as the server writes it."""

    artifacts_zip_file: str | None = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    branch: _Nested[BranchInfo] = _field("branch", _ref("BranchInfo"))
    "The branch that it is of."
    cause_of_blockage: str | None = _field("causeOfBlockage")
    "What it waits for."
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    "Why it was started."
    change_set: _NestedItems[BlueChangeSetEntry] = _field("changeSet", _array(_ref("BlueChangeSetEntry")))
    "Commits since the run before."
    commit_id: str | None = _field("commitId")
    "The commit that it runs on."
    commit_url: str | None = _field("commitUrl")
    "Web address of the commit."
    description: str | None = _field("description")
    "What is said of it."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: _Moment = _field("enQueueTime", _timestamp)
    "When it began to wait."
    end_time: _Moment = _field("endTime", _timestamp)
    "When it ended; absent while it runs."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: str | None = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    pull_request: _Nested[PullRequest] = _field("pullRequest", _ref("PullRequest"))
    "The pull request that it is of."
    queue_id: str | None = _field("queueId")
    "Number that it waited under."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: str | None = _field("runSummary")
    "Its state in few words."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class LatestRun(Model):
    """What `Branch.latestRun` holds."""

    causes: _NestedItems[Cause] = _field("causes", _array(_ref("Cause")))
    "Why it was started."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    end_time: _Moment = _field("endTime", _timestamp)
    "When it ended; absent while it runs."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: str | None = _field("name")
    "Name."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."


class MultiBranchJobTrigger(Model):
    """What `MultiBranchPipeline.multibranch_job_trigger` holds."""

    create_action_job_to_trigger: str | None = _field("create_action_job_to_trigger")
    "Name of the pipeline that runs when a branch was found."
    delete_action_job_to_trigger: str | None = _field("delete_action_job_to_trigger")
    "Name of the pipeline that runs when a branch is gone."


class MultiBranchPipeline(Model):
    """A pipeline with a run for each branch of a repository."""

    __required__ = ("name", "script_path", "source_type")
    bitbucket_server_source: _Nested[BitbucketServerSource] = _field(
        "bitbucket_server_source", _ref("BitbucketServerSource")
    )
    "A repository in Bitbucket Server."
    description: str | None = _field("description")
    "What it is for."
    discarder: _Nested[DiscarderProperty] = _field("discarder", _ref("DiscarderProperty"))
    "How long old branches are kept."
    git_source: _Nested[GitSource] = _field("git_source", _ref("GitSource"))
    "A repository by its Git URL."
    github_source: _Nested[GithubSource] = _field("github_source", _ref("GithubSource"))
    "A repository at GitHub."
    gitlab_source: _Nested[GitlabSource] = _field("gitlab_source", _ref("GitlabSource"))
    "A project at GitLab."
    multibranch_job_trigger: _Nested[MultiBranchJobTrigger] = _field(
        "multibranch_job_trigger", _ref("MultiBranchJobTrigger")
    )
    "Pipelines that run when a branch comes or goes."
    name: str | None = _field("name")
    "Name of the pipeline, the same as in its metadata."
    script_path: str | None = _field("script_path")
    "Path of the Jenkinsfile in the repository; `Jenkinsfile` by default."
    single_svn_source: _Nested[SingleSvnSource] = _field("single_svn_source", _ref("SingleSvnSource"))
    "One folder of a Subversion repository."
    source_type: str | None = _field("source_type")
    "Which of the sources counts: `git`, `github`, `gitlab`, `bitbucket_server`, `svn` or `single_svn`."
    svn_source: _Nested[SvnSource] = _field("svn_source", _ref("SvnSource"))
    "A Subversion repository with trunk and branches."
    timer_trigger: _Nested[TimerTrigger] = _field("timer_trigger", _ref("TimerTrigger"))
    "When to look for new branches, if nothing told of them."


class NoScmPipeline(Model):
    """A pipeline with a Jenkinsfile of its own."""

    __required__ = ("name",)
    description: str | None = _field("description")
    "What it is for."
    disable_concurrent: bool | None = _field("disable_concurrent")
    "Whether a run waits until the one before it is done."
    discarder: _Nested[DiscarderProperty] = _field("discarder", _ref("DiscarderProperty"))
    "How long old runs are kept."
    generic_webhook: _Nested[GenericWebhook] = _field("generic_webhook", _ref("GenericWebhook"))
    "Runs by the webhook of anything."
    jenkinsfile: str | None = _field("jenkinsfile")
    "The Jenkinsfile. Replacing the pipeline doesn't change it: `update_jenkinsfile` does."
    name: str | None = _field("name")
    "Name of the pipeline, the same as in its metadata."
    parameters: _NestedItems[ParameterDefinition] = _field("parameters", _array(_ref("ParameterDefinition")))
    "What a run asks for."
    remote_trigger: _Nested[RemoteTrigger] = _field("remote_trigger", _ref("RemoteTrigger"))
    "Runs by a URL with a token."
    timer_trigger: _Nested[TimerTrigger] = _field("timer_trigger", _ref("TimerTrigger"))
    "Runs by the clock."


class NodeDetail(Model):
    """A node detail, as the server writes it."""

    cause_of_blockage: str | None = _field("causeOfBlockage")
    "What it waits for."
    display_description: str | None = _field("displayDescription")
    "What is said of it."
    display_name: str | None = _field("displayName")
    "Name that people read."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    edges: _NestedItems[Edge] = _field("edges", _array(_ref("Edge")))
    "Steps that follow it."
    first_parent: str | None = _field("firstParent")
    "Identifier of what it follows."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    input: _Nested[Input] = _field("input", _ref("Input"))
    "What it waits for somebody to answer."
    restartable: bool | None = _field("restartable")
    "Whether a run can begin here again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    steps: _NestedItems[Step] = _field("steps", _array(_ref("Step")))
    "Its steps."
    type: str | None = _field("type")


class NodeLabels(Model):
    """A node labels, as the server writes it."""

    data: MutableSequence[str] = _field("data", _array())
    "What was asked for."
    message: str | None = _field("message")
    "What is said, for people."
    status: str | None = _field("status")


class Organization(Model):
    """An organization, as the server writes it."""

    avatar: str | None = _field("avatar")
    "Address of a picture."
    name: str | None = _field("name")
    "Name."


class OrphanedResourceKey(Model):
    """One of `OrphanedResourcesMonitorSettings.ignore`."""

    group: str | None = _field("group")
    "API group of the objects."
    kind: str | None = _field("kind")
    "Kind of the objects."
    name: str | None = _field("name")
    "Name of the objects, with `*` for any text."


class OrphanedResourcesMonitorSettings(Model):
    """What `Argo.orphanedResources` holds."""

    ignore: _NestedItems[OrphanedResourceKey] = _field("ignore", _array(_ref("OrphanedResourceKey")))
    "Objects that don't count."
    warn: bool | None = _field("warn")
    "Whether an application with such objects gets a warning."


class Parameter(Model):
    """One of `RenderBody.parameters`."""

    name: str | None = _field("name")
    "Name."
    value: Any = _field("value")


class ParameterDefinition(Model):
    """A parameter that runs of a pipeline ask for."""

    default_value: str | None = _field("default_value")
    "The value where a run gives none; for `choice` one option a line, the first is the default."
    description: str | None = _field("description")
    "What it is for."
    name: str | None = _field("name")
    "Name, as the Jenkinsfile has it."
    type: str | None = _field("type")
    "`string`, `text`, `boolean`, `choice`, `password` or `file`."


class ParameterInStep(Model):
    """One of `StepTemplateSpec.parameters`."""

    condition: str | None = _field("condition")
    default_value: str | None = _field("defaultValue")
    "The parameter's default."
    display: str | None = _field("display")
    name: str | None = _field("name")
    "Name."
    options: str | None = _field("options")
    reactions: str | None = _field("reactions")
    required: bool | None = _field("required")
    type: str | None = _field("type")


class ParameterValidation(Model):
    """What `TemplateParameter.validation` holds."""

    expression: str | None = _field("expression")
    message: str | None = _field("message")
    "What is said, for people."


class ParameterValue(Model):
    """What `JobParameterDefinition.defaultParameterValue` holds."""

    job_name: str | None = _field("jobName")
    name: str | None = _field("name")
    "Name."
    number: str | None = _field("number")
    value: Any = _field("value")


class Pipeline(_Object):
    """A pipeline of a DevOps project, from a Jenkinsfile of its own or of a repository."""

    spec: _Nested[PipelineSpec] = _field("spec", _ref("PipelineSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class PipelineList(_Typed):
    """A list of objects of kind Pipeline."""

    __required__ = ("items",)
    items: _NestedItems[Pipeline] = _field("items", _array(_ref("Pipeline")))
    "The objects of this page."
    metadata: _Nested[ListMeta] = _field("metadata", _ref("meta_v1.ListMeta"))
    "Version of the list, and where it goes on."


class PipelineRun(_Object):
    """One run of a pipeline; creating it starts the run."""

    spec: _Nested[PipelineRunSpec] = _field("spec", _ref("PipelineRunSpec"))
    "What is wanted of it."
    status: _Nested[PipelineRunStatus] = _field("status", _ref("PipelineRunStatus"))
    "What the server reports of it."


class PipelineRunParameter(Model):
    """One of `PipelineRunSpec.parameters`."""

    name: str | None = _field("name")
    "Name of the parameter."
    value: str | None = _field("value")
    "Its value, as text."


class PipelineRunSpec(Model):
    """Which pipeline runs, with which parameters, on which branch."""

    action: str | None = _field("action")
    "`Stop`, `Pause` or `Resume`, to act on a run that goes on."
    parameters: _NestedItems[PipelineRunParameter] = _field("parameters", _array(_ref("PipelineRunParameter")))
    "Values of the pipeline's parameters."
    pipeline_ref: _Nested[ObjectReference] = _field("pipelineRef", _ref("core_v1.ObjectReference"))
    "The pipeline."
    pipeline_spec: _Nested[PipelineSpec] = _field("pipelineSpec", _ref("PipelineSpec"))
    "The pipeline as it was when the run began; set by the server."
    scm: _Nested[SCM] = _field("scm", _ref("SCM"))
    "The branch or tag, for a pipeline of a repository."


class PipelineRunStatus(Model):
    """How far a run is, and how it ended."""

    completion_time: _Moment = _field("completionTime", _timestamp)
    "When it ended; absent while it goes on."
    conditions: _NestedItems[Condition] = _field("conditions", _array(_ref("Condition")))
    "Whether it succeeded, and why not."
    phase: str | None = _field("phase")
    "`Pending`, `Running`, `Succeeded`, `Failed`, `Cancelled` or `Unknown`."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it began."
    update_time: _Moment = _field("updateTime", _timestamp)
    "When the server looked at it last."


class PipelineSpec(Model):
    """What a pipeline does: by its own Jenkinsfile, or by one in a repository."""

    __required__ = ("type",)
    multi_branch_pipeline: _Nested[MultiBranchPipeline] = _field("multi_branch_pipeline", _ref("MultiBranchPipeline"))
    "What is wanted of a pipeline of a repository."
    pipeline: _Nested[NoScmPipeline] = _field("pipeline", _ref("NoScmPipeline"))
    "What is wanted of a pipeline with a Jenkinsfile of its own."
    type: str | None = _field("type")
    "`pipeline` (a Jenkinsfile of its own) or `multi-branch-pipeline` (one in a repository)."


class ProjectRole(Model):
    """One of `Argo.roles`."""

    description: str | None = _field("description")
    "What it is for."
    groups: MutableSequence[str] = _field("groups", _array())
    "Groups of the identity provider that have it."
    jwt_tokens: _NestedItems[JWTToken] = _field("jwtTokens", _array(_ref("JWTToken")))
    "Tokens that were made for it."
    name: str | None = _field("name")
    "Name of the role."
    policies: MutableSequence[str] = _field("policies", _array())
    "What it may do, as Casbin rules of Argo CD."


class PullRequest(Model):
    """What the operation Pull is asked with."""

    author: str | None = _field("author")
    "Who wrote it."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    title: str | None = _field("title")
    "Its title."
    url: str | None = _field("url")
    "Web address."


class RemoteTrigger(Model):
    """What `NoScmPipeline.remote_trigger` holds."""

    token: str | None = _field("token")
    "Secret that the URL must have."


class RenderBody(Model):
    """A render body, as the server writes it."""

    parameters: _NestedItems[Parameter] = _field("parameters", _array(_ref("Parameter")))
    "Its parameters."


class Rendered(Model):
    """A rendered, as the server writes it."""

    data: str | None = _field("data")
    "What was asked for."


class Repositories(Model):
    """What `RepositoryListResult.repositories` holds."""

    items: _NestedItems[Repository] = _field("items", _array(_ref("Repository")))


class Repository(Model):
    """One of `Repositories.items`."""

    default_branch: str | None = _field("defaultBranch")
    "Name of the main branch."
    name: str | None = _field("name")
    "Name."


class RepositoryListResult(Model):
    """A repository list result, as the server writes it."""

    repositories: _Nested[Repositories] = _field("repositories", _ref("Repositories"))
    "Its repositories."


class SCM(Model):
    """What `PipelineRunSpec.scm` holds."""

    ref_name: str | None = _field("refName")
    "Name of the branch or tag."
    ref_type: str | None = _field("refType")
    "`branch` or `tag`."


class SecretInStep(Model):
    """What `StepTemplateSpec.secret` holds."""

    mapping: MutableMapping[str, str] = _field("mapping", _mapping())
    type: str | None = _field("type")
    wrap: bool | None = _field("wrap")


class SignatureKey(Model):
    """One of `Argo.signatureKeys`."""

    key_id: str | None = _field("keyID")
    "Identifier of the GnuPG key."


class SingleSvnSource(Model):
    """What `MultiBranchPipeline.single_svn_source` holds."""

    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    remote: str | None = _field("remote")
    "URL of the repository."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."


class Step(Model):
    """One of `NodeDetail.steps`."""

    approvable: bool | None = _field("approvable")
    "Whether the user may answer it."
    display_description: str | None = _field("displayDescription")
    "What is said of it."
    display_name: str | None = _field("displayName")
    "Name that people read."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    input: _Nested[Input] = _field("input", _ref("Input"))
    "What it waits for somebody to answer."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: _Moment = _field("startTime", _timestamp)
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class StepTemplateSpec(Model):
    """What is wanted of a StepTemplate."""

    agent: str | None = _field("agent")
    container: str | None = _field("container")
    parameters: _NestedItems[ParameterInStep] = _field("parameters", _array(_ref("ParameterInStep")))
    "Its parameters."
    runtime: str | None = _field("runtime")
    secret: _Nested[SecretInStep] = _field("secret", _ref("SecretInStep"))
    "The secret to log in with."
    template: str | None = _field("template")


class StepTemplateStatus(Model):
    """What the server reports of a StepTemplate."""

    phase: str | None = _field("phase")


class SvnSource(Model):
    """What `MultiBranchPipeline.svn_source` holds."""

    credential_id: str | None = _field("credential_id")
    "Name of the credential in this DevOps project that reads it."
    excludes: str | None = _field("excludes")
    "Branches to leave out, separated by commas."
    includes: str | None = _field("includes")
    "Branches to look for, separated by commas: `trunk,branches/*`."
    remote: str | None = _field("remote")
    "URL of the repository."
    scm_id: str | None = _field("scm_id")
    "Identifier that Jenkins gives the source; set by the server."


class SyncWindow(Model):
    """One of `Argo.syncWindows`."""

    applications: MutableSequence[str] = _field("applications", _array())
    "Only these applications, with `*` for any text."
    clusters: MutableSequence[str] = _field("clusters", _array())
    "Only these clusters."
    duration: str | None = _field("duration")
    "How long it stays open, e.g. `1h`."
    kind: str | None = _field("kind")
    "`allow` or `deny`."
    manual_sync: bool | None = _field("manualSync")
    "Whether deploying by hand works all the same."
    namespaces: MutableSequence[str] = _field("namespaces", _array())
    "Only these namespaces."
    schedule: str | None = _field("schedule")
    "When it opens, as a cron expression."
    time_zone: str | None = _field("timeZone")
    "Time zone of `schedule`; UTC by default."


class Template(_Object):
    """A template, as the server writes it."""

    spec: _Nested[TemplateSpec] = _field("spec", _ref("TemplateSpec"))
    "What is wanted of it."
    status: MutableMapping[str, Any] = _field("status", _mapping())
    "What the server reports of it."


class TemplateParameter(Model):
    """One of `TemplateSpec.parameters`."""

    default: Any = _field("default")
    description: str | None = _field("description")
    "What is said of it."
    name: str | None = _field("name")
    "Name."
    required: bool | None = _field("required")
    type: str | None = _field("type")
    validation: _Nested[ParameterValidation] = _field("validation", _ref("ParameterValidation"))


class TemplateSpec(Model):
    """What is wanted of a Template."""

    parameters: _NestedItems[TemplateParameter] = _field("parameters", _array(_ref("TemplateParameter")))
    "Its parameters."
    template: str | None = _field("template")


class TimerTrigger(Model):
    """When a pipeline runs by the clock."""

    cron: str | None = _field("cron")
    "When, as a cron expression of Jenkins: `H 3 * * 1-5`."
    interval: str | None = _field("interval")
    "How often a repository is scanned, in milliseconds as text."


class UpdateResult(Model):
    """An update result, as the server writes it."""

    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."


class VerifyResponse(Model):
    """What the operation Verify answers."""

    code: int | None = _field("code")
    credential_id: str | None = _field("credentialId")
    message: str | None = _field("message")
    "What is said, for people."


class Webhook(_Object):
    """A webhook, as the server writes it."""

    spec: _Nested[WebhookSpec] = _field("spec", _ref("WebhookSpec"))
    "What is wanted of it."


class WebhookSpec(Model):
    """What is wanted of a Webhook."""

    __required__ = ("server", "skipVerify")
    events: MutableSequence[str] = _field("events", _array())
    "Events that it is told of."
    secret: _Nested[WebhookSpecSecret] = _field("secret", _ref("WebhookSpecSecret"))
    "The secret to log in with."
    server: str | None = _field("server")
    skip_verify: bool | None = _field("skipVerify")


class WebhookSpecSecret(Model):
    """What `WebhookSpec.secret` holds."""

    name: str | None = _field("name")
    "Name."
    namespace: str | None = _field("namespace")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
