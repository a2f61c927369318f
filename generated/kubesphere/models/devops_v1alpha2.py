"""Models of `devops_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems, NestedNamed as _NestedNamed


class Artifact(Model):
    """An artifact, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[ArtifactLinks] = _field("_links", _ref("ArtifactLinks"))
    downloadable: bool | None = _field("downloadable")
    id: str | None = _field("id")
    name: str | None = _field("name")
    path: str | None = _field("path")
    size: int | None = _field("size")
    url: str | None = _field("url")


class ArtifactLinks(Model):
    """An artifact links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class Branch(Model):
    """A branch, as the server writes it."""

    name: str | None = _field("Name")
    sha1: str | None = _field("SHA1")


class BranchPipeline(Model):
    """A branch pipeline, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[BranchPipelineLinks] = _field("_links", _ref("BranchPipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    branch: _Nested[BranchPipelineBranch] = _field("branch", _ref("BranchPipelineBranch"))
    disabled: bool | None = _field("disabled")
    display_name: str | None = _field("displayName")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    full_display_name: str | None = _field("fullDisplayName")
    full_name: str | None = _field("fullName")
    latest_run: _Nested[BranchPipelineLatestRun] = _field("latestRun", _ref("BranchPipelineLatestRun"))
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    parameters: _NestedItems[BranchPipelineParameters] = _field("parameters", _array(_ref("BranchPipelineParameters")))
    permissions: _Nested[BranchPipelinePermissions] = _field("permissions", _ref("BranchPipelinePermissions"))
    weather_score: int | None = _field("weatherScore")


class BranchPipelineBranch(Model):
    """A branch pipeline branch, as the server writes it."""

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class BranchPipelineLatestRun(Model):
    """A branch pipeline latest run, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[BranchPipelineLatestRunLinks] = _field("_links", _ref("BranchPipelineLatestRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: _NestedItems[BranchPipelineLatestRunCauses] = _field(
        "causes", _array(_ref("BranchPipelineLatestRunCauses"))
    )
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    description: Any = _field("description")
    duration_in_millis: int | None = _field("durationInMillis")
    en_queue_time: str | None = _field("enQueueTime")
    end_time: str | None = _field("endTime")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class BranchPipelineLatestRunCauses(Model):
    """A branch pipeline latest run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class BranchPipelineLatestRunLinks(Model):
    """A branch pipeline latest run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class BranchPipelineLinks(Model):
    """A branch pipeline links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    trends: _Nested[Link] = _field("trends", _ref("Link"))


class BranchPipelineParameters(Model):
    """A branch pipeline parameters, as the server writes it."""

    class_: str | None = _field("_class")
    choices: MutableSequence[Any] = _field("choices", _array())
    default_parameter_value: _Nested[BranchPipelineParametersDefaultParameterValue] = _field(
        "defaultParameterValue", _ref("BranchPipelineParametersDefaultParameterValue")
    )
    description: str | None = _field("description")
    name: str | None = _field("name")
    type: str | None = _field("type")


class BranchPipelineParametersDefaultParameterValue(Model):
    """A branch pipeline parameters default parameter value, as the server writes it."""

    class_: str | None = _field("_class")
    name: str | None = _field("name")
    value: Any = _field("value")


class BranchPipelinePermissions(Model):
    """A branch pipeline permissions, as the server writes it."""

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class BranchRunNode(Model):
    """A branch run node, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[BranchRunNodeLinks] = _field("_links", _ref("BranchRunNodeLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: _NestedItems[BranchRunNodeEdges] = _field("edges", _array(_ref("BranchRunNodeEdges")))
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: _Nested[Input] = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    steps: _NestedItems[BranchRunNodeSteps] = _field("steps", _array(_ref("BranchRunNodeSteps")))
    type: str | None = _field("type")


class BranchRunNodeEdges(Model):
    """A branch run node edges, as the server writes it."""

    class_: str | None = _field("_class")
    id: str | None = _field("id")
    type: str | None = _field("type")


class BranchRunNodeLinks(Model):
    """A branch run node links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    steps: _Nested[Link] = _field("steps", _ref("Link"))


class BranchRunNodeSteps(Model):
    """A branch run node steps, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[BranchRunNodeStepsLinks] = _field("_links", _ref("BranchRunNodeStepsLinks"))
    actions: _NestedItems[BranchRunNodeStepsActions] = _field("actions", _array(_ref("BranchRunNodeStepsActions")))
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    id: str | None = _field("id")
    input: _Nested[Input] = _field("input", _ref("Input"))
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class BranchRunNodeStepsActions(Model):
    """A branch run node steps actions, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[BranchRunNodeStepsActionsLinks] = _field("_links", _ref("BranchRunNodeStepsActionsLinks"))
    url_name: str | None = _field("urlName")


class BranchRunNodeStepsActionsLinks(Model):
    """A branch run node steps actions links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class BranchRunNodeStepsLinks(Model):
    """A branch run node steps links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))


class BuildRevision(Model):
    """A build revision, as the server writes it."""

    branch: _NestedItems[Branch] = _field("Branch", _array(_ref("Branch")))
    sha1: str | None = _field("SHA1")


class Builds(Model):
    """A builds, as the server writes it."""

    build_number: int | None = _field("buildNumber")
    build_result: Any = _field("buildResult")
    marked: _Nested[BuildRevision] = _field("marked", _ref("BuildRevision"))
    revision: _Nested[BuildRevision] = _field("revision", _ref("BuildRevision"))


class CeTaskObject(Model):
    """A ce task object, as the server writes it."""

    task: _Nested[Task] = _field("task", _ref("Task"))


class Comment(Model):
    """A comment, as the server writes it."""

    created_at: str | None = _field("createdAt")
    html_text: str | None = _field("htmlText")
    key: str | None = _field("key")
    login: str | None = _field("login")
    markdown: str | None = _field("markdown")
    updatable: bool | None = _field("updatable")


class Component(Model):
    """A component, as the server writes it."""

    analysis_date: str | None = _field("analysisDate")
    description: str | None = _field("description")
    enabled: bool | None = _field("enabled")
    id: str | None = _field("id")
    key: str | None = _field("key")
    language: str | None = _field("language")
    last_analysis_date: str | None = _field("lastAnalysisDate")
    leak_period_date: str | None = _field("leakPeriodDate")
    long_name: str | None = _field("longName")
    measures: _NestedItems[SonarMeasure] = _field("measures", _array(_ref("SonarMeasure")))
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    path: str | None = _field("path")
    project: str | None = _field("project")
    qualifier: str | None = _field("qualifier")
    tags: MutableSequence[str] = _field("tags", _array())
    uuid: str | None = _field("uuid")
    version: str | None = _field("version")
    visibility: str | None = _field("visibility")


class CreateScmServerReq(Model):
    """A create scm server req, as the server writes it."""

    api_url: str | None = _field("apiUrl")
    name: str | None = _field("name")


class Credential(Model):
    """A credential, as the server writes it."""

    description: str | None = _field("description")
    display_name: str | None = _field("display_name")
    domain: str | None = _field("domain")
    fingerprint: _Nested[CredentialFingerprint] = _field("fingerprint", _ref("CredentialFingerprint"))
    id: str | None = _field("id")
    type: str | None = _field("type")


class CredentialFingerprint(Model):
    """A credential fingerprint, as the server writes it."""

    file_name: str | None = _field("file_name")
    hash: str | None = _field("hash")
    usage: _NestedItems[CredentialFingerprintUsage] = _field("usage", _array(_ref("CredentialFingerprintUsage")))


class CredentialFingerprintUsage(Model):
    """A credential fingerprint usage, as the server writes it."""

    name: str | None = _field("name")
    ranges: _Nested[CredentialFingerprintUsageRanges] = _field("ranges", _ref("CredentialFingerprintUsageRanges"))


class CredentialFingerprintUsageRanges(Model):
    """A credential fingerprint usage ranges, as the server writes it."""

    ranges: _NestedItems[CredentialFingerprintUsageRangesRanges] = _field(
        "ranges", _array(_ref("CredentialFingerprintUsageRangesRanges"))
    )


class CredentialFingerprintUsageRangesRanges(Model):
    """A credential fingerprint usage ranges ranges, as the server writes it."""

    end: int | None = _field("end")
    start: int | None = _field("start")


class CronCheck(Model):
    """A cron check, as the server writes it."""

    last_time: str | None = _field("lastTime")
    message: str | None = _field("message")
    next_time: str | None = _field("nextTime")
    result: str | None = _field("result")


class CronData(Model):
    """A cron data, as the server writes it."""

    cron: str | None = _field("cron")
    pipeline_name: str | None = _field("pipelineName")


class Crumb(Model):
    """A crumb, as the server writes it."""

    class_: str | None = _field("_class")
    crumb: str | None = _field("crumb")
    crumb_request_field: str | None = _field("crumbRequestField")


class Facet(Model):
    """A facet, as the server writes it."""

    name: str | None = _field("name")
    property_: str | None = _field("property")
    values: _NestedItems[FacetValue] = _field("values", _array(_ref("FacetValue")))


class FacetValue(Model):
    """A facet value, as the server writes it."""

    count: int | None = _field("count")
    val: str | None = _field("val")


class GeneralAction(Model):
    """A general action, as the server writes it."""

    total_count: int | None = _field("TotalCount")
    url_name: str | None = _field("UrlName")
    class_: str | None = _field("_class")
    builds_by_branch_name: _NestedNamed[Builds] = _field("buildsByBranchName", _mapping(_ref("Builds")))
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    ce_task_id: str | None = _field("ceTaskId")
    last_built_revision: _Nested[BuildRevision] = _field("lastBuiltRevision", _ref("BuildRevision"))
    parameters: _NestedItems[GeneralParameter] = _field("parameters", _array(_ref("GeneralParameter")))
    remote_urls: MutableSequence[str] = _field("remoteUrls", _array())
    scm_name: str | None = _field("scmName")
    server_url: str | None = _field("serverUrl")
    sonarqube_dashboard_url: str | None = _field("sonarqubeDashboardUrl")
    subdir: Any = _field("subdir")


class GeneralParameter(Model):
    """A general parameter, as the server writes it."""

    name: str | None = _field("Name")
    value: str | None = _field("Value")


class History(Model):
    """A history, as the server writes it."""

    date: str | None = _field("date")
    value: str | None = _field("value")


class Input(Model):
    """An input, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[InputLinks] = _field("_links", _ref("InputLinks"))
    id: str | None = _field("id")
    message: str | None = _field("message")
    ok: str | None = _field("ok")
    parameters: MutableSequence[Any] = _field("parameters", _array())
    submitter: Any = _field("submitter")


class InputLinks(Model):
    """An input links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class InputSubmission(Model):
    """An input submission, as the server writes it."""

    abort: bool | None = _field("abort")
    id: str | None = _field("id")
    parameters: _NestedItems[InputSubmissionParameters] = _field(
        "parameters", _array(_ref("InputSubmissionParameters"))
    )


class InputSubmissionParameters(Model):
    """An input submission parameters, as the server writes it."""

    name: str | None = _field("name")
    value: Any = _field("value")


class Issue(Model):
    """An issue, as the server writes it."""

    actions: MutableSequence[str] = _field("actions", _array())
    assignee: str | None = _field("assignee")
    author: str | None = _field("author")
    close_date: str | None = _field("closeDate")
    comments: _NestedItems[Comment] = _field("comments", _array(_ref("Comment")))
    component: str | None = _field("component")
    creation_date: str | None = _field("creationDate")
    debt: str | None = _field("debt")
    effort: str | None = _field("effort")
    flows: MutableSequence[Any] = _field("flows", _array())
    from_hotspot: bool | None = _field("fromHotspot")
    hash: str | None = _field("hash")
    key: str | None = _field("key")
    line: int | None = _field("line")
    message: str | None = _field("message")
    organization: str | None = _field("organization")
    project: str | None = _field("project")
    resolution: str | None = _field("resolution")
    rule: str | None = _field("rule")
    severity: str | None = _field("severity")
    status: str | None = _field("status")
    tags: MutableSequence[str] = _field("tags", _array())
    text_range: _Nested[TextRange] = _field("textRange", _ref("TextRange"))
    transitions: MutableSequence[str] = _field("transitions", _array())
    type: str | None = _field("type")
    update_date: str | None = _field("updateDate")


class IssuesSearchObject(Model):
    """An issues search object, as the server writes it."""

    components: _NestedItems[Component] = _field("components", _array(_ref("Component")))
    debt_total: int | None = _field("debtTotal")
    effort_total: int | None = _field("effortTotal")
    facets: _NestedItems[Facet] = _field("facets", _array(_ref("Facet")))
    issues: _NestedItems[Issue] = _field("issues", _array(_ref("Issue")))
    p: int | None = _field("p")
    paging: _Nested[Paging] = _field("paging", _ref("Paging"))
    ps: int | None = _field("ps")
    rules: _NestedItems[Rule] = _field("rules", _array(_ref("Rule")))
    total: int | None = _field("total")
    users: _NestedItems[User] = _field("users", _array(_ref("User")))


class Link(Model):
    """A link, as the server writes it."""

    class_: str | None = _field("_class")
    href: str | None = _field("href")


class MeasuresComponentObject(Model):
    """A measures component object, as the server writes it."""

    component: _Nested[Component] = _field("component", _ref("Component"))
    metrics: _NestedItems[Metric] = _field("metrics", _array(_ref("Metric")))
    periods: _NestedItems[Period] = _field("periods", _array(_ref("Period")))


class Metric(Model):
    """A metric, as the server writes it."""

    description: str | None = _field("Description")
    domain: str | None = _field("Domain")
    key: str | None = _field("Key")
    name: str | None = _field("Name")
    type: str | None = _field("Type")
    custom: bool | None = _field("custom")
    decimal_scale: int | None = _field("decimalScale")
    direction: int | None = _field("direction")
    hidden: bool | None = _field("hidden")
    id: str | None = _field("id")
    qualitative: bool | None = _field("qualitative")


class NameCheck(Model):
    """A name check, as the server writes it."""

    exist: bool | None = _field("exist")


class NodeStep(Model):
    """A node step, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[NodeStepLinks] = _field("_links", _ref("NodeStepLinks"))
    actions: _NestedItems[NodeStepActions] = _field("actions", _array(_ref("NodeStepActions")))
    aprovable: bool | None = _field("aprovable")
    display_description: str | None = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    id: str | None = _field("id")
    input: _Nested[Input] = _field("input", _ref("Input"))
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class NodeStepActions(Model):
    """A node step actions, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[NodeStepActionsLinks] = _field("_links", _ref("NodeStepActionsLinks"))
    url_name: str | None = _field("urlName")


class NodeStepActionsLinks(Model):
    """A node step actions links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class NodeStepLinks(Model):
    """A node step links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))


class OrgRepo(Model):
    """An org repo, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[OrgRepoLinks] = _field("_links", _ref("OrgRepoLinks"))
    repositories: _Nested[OrgRepoRepositories] = _field("repositories", _ref("OrgRepoRepositories"))


class OrgRepoLinks(Model):
    """An org repo links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class OrgRepoRepositories(Model):
    """An org repo repositories, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[OrgRepoRepositoriesLinks] = _field("_links", _ref("OrgRepoRepositoriesLinks"))
    items: _NestedItems[OrgRepoRepositoriesItems] = _field("items", _array(_ref("OrgRepoRepositoriesItems")))
    last_page: Any = _field("lastPage")
    next_page: Any = _field("nextPage")
    page_size: int | None = _field("pageSize")


class OrgRepoRepositoriesItems(Model):
    """An org repo repositories items, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[OrgRepoRepositoriesItemsLinks] = _field("_links", _ref("OrgRepoRepositoriesItemsLinks"))
    default_branch: str | None = _field("defaultBranch")
    description: str | None = _field("description")
    full_name: str | None = _field("fullName")
    name: str | None = _field("name")
    permissions: _Nested[OrgRepoRepositoriesItemsPermissions] = _field(
        "permissions", _ref("OrgRepoRepositoriesItemsPermissions")
    )
    private: bool | None = _field("private")


class OrgRepoRepositoriesItemsLinks(Model):
    """An org repo repositories items links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class OrgRepoRepositoriesItemsPermissions(Model):
    """An org repo repositories items permissions, as the server writes it."""

    admin: bool | None = _field("admin")
    pull: bool | None = _field("pull")
    push: bool | None = _field("push")


class OrgRepoRepositoriesLinks(Model):
    """An org repo repositories links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class Paging(Model):
    """A paging, as the server writes it."""

    page_index: int | None = _field("pageIndex")
    page_size: int | None = _field("pageSize")
    total: int | None = _field("total")


class Parameter(Model):
    """A parameter, as the server writes it."""

    name: str | None = _field("name")
    value: Any = _field("value")


class Period(Model):
    """A period, as the server writes it."""

    best_value: bool | None = _field("bestValue")
    date: str | None = _field("date")
    index: int | None = _field("index")
    mode: str | None = _field("mode")
    parameter: str | None = _field("parameter")
    value: str | None = _field("value")


class Pipeline(Model):
    """A pipeline of a DevOps project, from a Jenkinsfile of its own or of a repository."""

    class_: str | None = _field("_class")
    links: _Nested[PipelineLinks] = _field("_links", _ref("PipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    branch_names: MutableSequence[str] = _field("branchNames", _array())
    disabled: Any = _field("disabled")
    display_name: str | None = _field("displayName")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    full_display_name: str | None = _field("fullDisplayName")
    full_name: str | None = _field("fullName")
    name: str | None = _field("name")
    number_of_failing_branches: int | None = _field("numberOfFailingBranches")
    number_of_failing_pull_requests: int | None = _field("numberOfFailingPullRequests")
    number_of_folders: int | None = _field("numberOfFolders")
    number_of_pipelines: int | None = _field("numberOfPipelines")
    number_of_successful_branches: int | None = _field("numberOfSuccessfulBranches")
    number_of_successful_pull_requests: int | None = _field("numberOfSuccessfulPullRequests")
    organization: str | None = _field("organization")
    parameters: Any = _field("parameters")
    permissions: _Nested[PipelinePermissions] = _field("permissions", _ref("PipelinePermissions"))
    pipeline_folder_names: MutableSequence[Any] = _field("pipelineFolderNames", _array())
    scm_source: _Nested[PipelineScmSource] = _field("scmSource", _ref("PipelineScmSource"))
    total_number_of_branches: int | None = _field("totalNumberOfBranches")
    total_number_of_pull_requests: int | None = _field("totalNumberOfPullRequests")
    weather_score: int | None = _field("weatherScore")


class PipelineBranchItem(Model):
    """A pipeline branch item, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[PipelineBranchItemLinks] = _field("_links", _ref("PipelineBranchItemLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    branch: _Nested[PipelineBranchItemBranch] = _field("branch", _ref("PipelineBranchItemBranch"))
    disabled: bool | None = _field("disabled")
    display_name: str | None = _field("displayName")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    full_display_name: str | None = _field("fullDisplayName")
    full_name: str | None = _field("fullName")
    latest_run: _Nested[PipelineBranchItemLatestRun] = _field("latestRun", _ref("PipelineBranchItemLatestRun"))
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    parameters: _NestedItems[PipelineBranchItemParameters] = _field(
        "parameters", _array(_ref("PipelineBranchItemParameters"))
    )
    permissions: _Nested[PipelineBranchItemPermissions] = _field("permissions", _ref("PipelineBranchItemPermissions"))
    pull_request: _Nested[PipelineBranchItemPullRequest] = _field("pullRequest", _ref("PipelineBranchItemPullRequest"))
    weather_score: int | None = _field("weatherScore")


class PipelineBranchItemBranch(Model):
    """A pipeline branch item branch, as the server writes it."""

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class PipelineBranchItemLatestRun(Model):
    """A pipeline branch item latest run, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[PipelineBranchItemLatestRunLinks] = _field("_links", _ref("PipelineBranchItemLatestRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: _NestedItems[PipelineBranchItemLatestRunCauses] = _field(
        "causes", _array(_ref("PipelineBranchItemLatestRunCauses"))
    )
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    description: Any = _field("description")
    duration_in_millis: int | None = _field("durationInMillis")
    en_queue_time: str | None = _field("enQueueTime")
    end_time: str | None = _field("endTime")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class PipelineBranchItemLatestRunCauses(Model):
    """A pipeline branch item latest run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")


class PipelineBranchItemLatestRunLinks(Model):
    """A pipeline branch item latest run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class PipelineBranchItemLinks(Model):
    """A pipeline branch item links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    trends: _Nested[Link] = _field("trends", _ref("Link"))


class PipelineBranchItemParameters(Model):
    """A pipeline branch item parameters, as the server writes it."""

    class_: str | None = _field("_class")
    default_parameter_value: _Nested[PipelineBranchItemParametersDefaultParameterValue] = _field(
        "defaultParameterValue", _ref("PipelineBranchItemParametersDefaultParameterValue")
    )
    description: str | None = _field("description")
    name: str | None = _field("name")
    type: str | None = _field("type")


class PipelineBranchItemParametersDefaultParameterValue(Model):
    """A pipeline branch item parameters default parameter value, as the server writes it."""

    class_: str | None = _field("_class")
    name: str | None = _field("name")
    value: Any = _field("value")


class PipelineBranchItemPermissions(Model):
    """A pipeline branch item permissions, as the server writes it."""

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class PipelineBranchItemPullRequest(Model):
    """What the operation PipelineBranchItemPull is asked with."""

    author: str | None = _field("author")
    id: str | None = _field("id")
    title: str | None = _field("title")
    url: str | None = _field("url")


class PipelineLinks(Model):
    """A pipeline links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    branches: _Nested[Link] = _field("branches", _ref("Link"))
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    trends: _Nested[Link] = _field("trends", _ref("Link"))


class PipelinePermissions(Model):
    """A pipeline permissions, as the server writes it."""

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class PipelineRun(Model):
    """One run of a pipeline; creating it starts the run."""

    class_: str | None = _field("_class")
    links: _Nested[PipelineRunLinks] = _field("_links", _ref("PipelineRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    branch: Any = _field("branch")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: _NestedItems[PipelineRunCauses] = _field("causes", _array(_ref("PipelineRunCauses")))
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    commit_id: Any = _field("commitId")
    commit_url: Any = _field("commitUrl")
    description: Any = _field("description")
    duration_in_millis: int | None = _field("durationInMillis")
    en_queue_time: str | None = _field("enQueueTime")
    end_time: str | None = _field("endTime")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    pull_request: Any = _field("pullRequest")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class PipelineRunCauses(Model):
    """A pipeline run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class PipelineRunLinks(Model):
    """A pipeline run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    nodes: _Nested[Link] = _field("nodes", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class PipelineRunNode(Model):
    """A pipeline run node, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[PipelineRunNodeLinks] = _field("_links", _ref("PipelineRunNodeLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[Any] = _field("edges", _array())
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: _Nested[Input] = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class PipelineRunNodeLinks(Model):
    """A pipeline run node links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    steps: _Nested[Link] = _field("steps", _ref("Link"))


class PipelineScmSource(Model):
    """A pipeline scm source, as the server writes it."""

    class_: str | None = _field("_class")
    api_url: Any = _field("apiUrl")
    id: str | None = _field("id")


class ReplayedRun(Model):
    """A replayed run, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[ReplayedRunLinks] = _field("_links", _ref("ReplayedRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: _NestedItems[ReplayedRunCauses] = _field("causes", _array(_ref("ReplayedRunCauses")))
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    description: Any = _field("description")
    duration_in_millis: Any = _field("durationInMillis")
    en_queue_time: Any = _field("enQueueTime")
    end_time: Any = _field("endTime")
    estimated_duration_in_millis: Any = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    queue_id: str | None = _field("queueId")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: Any = _field("runSummary")
    start_time: Any = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class ReplayedRunCauses(Model):
    """A replayed run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class ReplayedRunLinks(Model):
    """A replayed run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class Rule(Model):
    """A rule, as the server writes it."""

    created_at: str | None = _field("createdAt")
    debt_overloaded: bool | None = _field("debtOverloaded")
    html_desc: str | None = _field("htmlDesc")
    is_external: bool | None = _field("isExternal")
    is_template: bool | None = _field("isTemplate")
    key: str | None = _field("key")
    lang: str | None = _field("lang")
    lang_name: str | None = _field("langName")
    md_desc: str | None = _field("mdDesc")
    name: str | None = _field("name")
    params: _NestedItems[RuleParam] = _field("params", _array(_ref("RuleParam")))
    rem_fn_overloaded: bool | None = _field("remFnOverloaded")
    repo: str | None = _field("repo")
    scope: str | None = _field("scope")
    severity: str | None = _field("severity")
    status: str | None = _field("status")
    sys_tags: MutableSequence[str] = _field("sysTags", _array())
    tags: MutableSequence[str] = _field("tags", _array())
    template_key: str | None = _field("templateKey")
    type: str | None = _field("type")


class RuleParam(Model):
    """A rule param, as the server writes it."""

    default_value: str | None = _field("defaultValue")
    html_desc: str | None = _field("htmlDesc")
    key: str | None = _field("key")
    type: str | None = _field("type")


class RunNodeDetail(Model):
    """A run node detail, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[RunNodeDetailLinks] = _field("_links", _ref("RunNodeDetailLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[Any] = _field("edges", _array())
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: _Nested[Input] = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    steps: _NestedItems[NodeStep] = _field("steps", _array(_ref("NodeStep")))
    type: str | None = _field("type")


class RunNodeDetailLinks(Model):
    """A run node detail links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    steps: _Nested[Link] = _field("steps", _ref("Link"))


class RunPayload(Model):
    """A run payload, as the server writes it."""

    parameters: _NestedItems[Parameter] = _field("parameters", _array(_ref("Parameter")))


class SCMOrg(Model):
    """A scm org, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[SCMOrgLinks] = _field("_links", _ref("SCMOrgLinks"))
    avatar: str | None = _field("avatar")
    jenkins_organization_pipeline: bool | None = _field("jenkinsOrganizationPipeline")
    key: str | None = _field("key")
    name: str | None = _field("name")


class SCMOrgLinks(Model):
    """A scm org links, as the server writes it."""

    repositories: _Nested[Link] = _field("repositories", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))


class SCMServer(Model):
    """A scm server, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[SCMServerLinks] = _field("_links", _ref("SCMServerLinks"))
    api_url: str | None = _field("apiUrl")
    id: str | None = _field("id")
    name: str | None = _field("name")


class SCMServerLinks(Model):
    """A scm server links, as the server writes it."""

    self: _Nested[Link] = _field("self", _ref("Link"))


class SCMVerification(Model):
    """A scm verification, as the server writes it."""

    credential_id: str | None = _field("credentialId")


class ScriptCheck(Model):
    """A script check, as the server writes it."""

    column: int | None = _field("column")
    line: int | None = _field("line")
    message: str | None = _field("message")
    status: str | None = _field("status")


class SonarMeasure(Model):
    """A sonar measure, as the server writes it."""

    best_value: bool | None = _field("bestValue")
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    metric: str | None = _field("metric")
    periods: _NestedItems[Period] = _field("periods", _array(_ref("Period")))
    value: str | None = _field("value")


class SonarStatus(Model):
    """What the server reports of a Sonar."""

    general_action: _Nested[GeneralAction] = _field("generalAction", _ref("GeneralAction"))
    issues: _Nested[IssuesSearchObject] = _field("issues", _ref("IssuesSearchObject"))
    measures: _Nested[MeasuresComponentObject] = _field("measures", _ref("MeasuresComponentObject"))
    task: _Nested[CeTaskObject] = _field("task", _ref("CeTaskObject"))


class StartedRun(Model):
    """A started run, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[StartedRunLinks] = _field("_links", _ref("StartedRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: _NestedItems[StartedRunCauses] = _field("causes", _array(_ref("StartedRunCauses")))
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    description: Any = _field("description")
    duration_in_millis: Any = _field("durationInMillis")
    en_queue_time: Any = _field("enQueueTime")
    end_time: Any = _field("endTime")
    estimated_duration_in_millis: Any = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    queue_id: str | None = _field("queueId")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: Any = _field("runSummary")
    start_time: Any = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class StartedRunCauses(Model):
    """A started run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class StartedRunLinks(Model):
    """A started run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class StoppedRun(Model):
    """A stopped run, as the server writes it."""

    class_: str | None = _field("_class")
    links: _Nested[StoppedRunLinks] = _field("_links", _ref("StoppedRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    branch: _Nested[StoppedRunBranch] = _field("branch", _ref("StoppedRunBranch"))
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: _NestedItems[StoppedRunCauses] = _field("causes", _array(_ref("StoppedRunCauses")))
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    commit_id: str | None = _field("commitId")
    commit_url: Any = _field("commitUrl")
    description: Any = _field("description")
    duration_in_millis: int | None = _field("durationInMillis")
    en_queue_time: str | None = _field("enQueueTime")
    end_time: str | None = _field("endTime")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    id: str | None = _field("id")
    name: Any = _field("name")
    organization: str | None = _field("organization")
    pipeline: str | None = _field("pipeline")
    pull_request: Any = _field("pullRequest")
    replayable: bool | None = _field("replayable")
    result: str | None = _field("result")
    run_summary: str | None = _field("runSummary")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class StoppedRunBranch(Model):
    """A stopped run branch, as the server writes it."""

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class StoppedRunCauses(Model):
    """A stopped run causes, as the server writes it."""

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")


class StoppedRunLinks(Model):
    """A stopped run links, as the server writes it."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    log: _Nested[Link] = _field("log", _ref("Link"))
    nodes: _Nested[Link] = _field("nodes", _ref("Link"))
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    self: _Nested[Link] = _field("self", _ref("Link"))
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    tests: _Nested[Link] = _field("tests", _ref("Link"))


class Task(Model):
    """A task, as the server writes it."""

    analysis_id: str | None = _field("analysisId")
    component_id: str | None = _field("componentId")
    component_key: str | None = _field("componentKey")
    component_name: str | None = _field("componentName")
    component_qualifier: str | None = _field("componentQualifier")
    error_message: str | None = _field("errorMessage")
    error_stacktrace: str | None = _field("errorStacktrace")
    error_type: str | None = _field("errorType")
    executed_at: str | None = _field("executedAt")
    execution_time_ms: int | None = _field("executionTimeMs")
    finished_at: str | None = _field("finishedAt")
    has_error_stacktrace: bool | None = _field("hasErrorStacktrace")
    has_scanner_context: bool | None = _field("hasScannerContext")
    id: str | None = _field("id")
    logs: bool | None = _field("logs")
    organization: str | None = _field("organization")
    scanner_context: str | None = _field("scannerContext")
    started_at: str | None = _field("startedAt")
    status: str | None = _field("status")
    submitted_at: str | None = _field("submittedAt")
    submitter_login: str | None = _field("submitterLogin")
    task_type: str | None = _field("taskType")
    type: str | None = _field("type")
    warning_count: int | None = _field("warningCount")
    warnings: MutableSequence[str] = _field("warnings", _array())


class TextRange(Model):
    """A text range, as the server writes it."""

    end_line: int | None = _field("endLine")
    end_offset: int | None = _field("endOffset")
    start_line: int | None = _field("startLine")
    start_offset: int | None = _field("startOffset")


class User(Model):
    """A user, as the server writes it."""

    active: bool | None = _field("active")
    avatar: str | None = _field("avatar")
    email: str | None = _field("email")
    external_identity: str | None = _field("externalIdentity")
    external_provider: str | None = _field("externalProvider")
    groups: MutableSequence[str] = _field("groups", _array())
    local: bool | None = _field("local")
    login: str | None = _field("login")
    name: str | None = _field("name")
    scm_accounts: MutableSequence[str] = _field("scmAccounts", _array())
    selected: bool | None = _field("selected")
    tokens_count: int | None = _field("tokensCount")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
