"""Models of `devops_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.model import Model


class Artifacts(Model):
    """Definition devops.Artifacts."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: ArtifactsLinks = _field("_links", _ref("ArtifactsLinks"))
    downloadable: bool | None = _field("downloadable")
    id: str | None = _field("id")
    name: str | None = _field("name")
    path: str | None = _field("path")
    size: int | None = _field("size")
    url: str | None = _field("url")


class ArtifactsLinks(Model):
    """Definition devops.Artifacts._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class Branch(Model):
    """Definition devops.Branch."""

    __slots__ = ()

    name: str | None = _field("Name")
    sha1: str | None = _field("SHA1")


class BranchPipeline(Model):
    """Definition devops.BranchPipeline."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: BranchPipelineLinks = _field("_links", _ref("BranchPipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    branch: BranchPipelineBranch = _field("branch", _ref("BranchPipelineBranch"))
    disabled: bool | None = _field("disabled")
    display_name: str | None = _field("displayName")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    full_display_name: str | None = _field("fullDisplayName")
    full_name: str | None = _field("fullName")
    latest_run: BranchPipelineLatestRun = _field("latestRun", _ref("BranchPipelineLatestRun"))
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    parameters: MutableSequence[BranchPipelineParameters] = _field(
        "parameters", _array(_ref("BranchPipelineParameters"))
    )
    permissions: BranchPipelinePermissions = _field("permissions", _ref("BranchPipelinePermissions"))
    weather_score: int | None = _field("weatherScore")


class BranchPipelineBranch(Model):
    """Definition devops.BranchPipeline.branch."""

    __slots__ = ()

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class BranchPipelineLatestRun(Model):
    """Definition devops.BranchPipeline.latestRun."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: BranchPipelineLatestRunLinks = _field("_links", _ref("BranchPipelineLatestRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: MutableSequence[BranchPipelineLatestRunCauses] = _field(
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
    """Definition devops.BranchPipeline.latestRun.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class BranchPipelineLatestRunLinks(Model):
    """Definition devops.BranchPipeline.latestRun._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    prev_run: Link = _field("prevRun", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class BranchPipelineLinks(Model):
    """Definition devops.BranchPipeline._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    queue: Link = _field("queue", _ref("Link"))
    runs: Link = _field("runs", _ref("Link"))
    scm: Link = _field("scm", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    trends: Link = _field("trends", _ref("Link"))


class BranchPipelineParameters(Model):
    """Definition devops.BranchPipeline.parameters."""

    __slots__ = ()

    class_: str | None = _field("_class")
    choices: MutableSequence[Any] = _field("choices", _array())
    default_parameter_value: BranchPipelineParametersDefaultParameterValue = _field(
        "defaultParameterValue", _ref("BranchPipelineParametersDefaultParameterValue")
    )
    description: str | None = _field("description")
    name: str | None = _field("name")
    type: str | None = _field("type")


class BranchPipelineParametersDefaultParameterValue(Model):
    """Definition devops.BranchPipeline.parameters.defaultParameterValue."""

    __slots__ = ()

    class_: str | None = _field("_class")
    name: str | None = _field("name")
    value: Any = _field("value")


class BranchPipelinePermissions(Model):
    """Definition devops.BranchPipeline.permissions."""

    __slots__ = ()

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class BranchPipelineRunNodes(Model):
    """Definition devops.BranchPipelineRunNodes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: BranchPipelineRunNodesLinks = _field("_links", _ref("BranchPipelineRunNodesLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[BranchPipelineRunNodesEdges] = _field("edges", _array(_ref("BranchPipelineRunNodesEdges")))
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    steps: MutableSequence[BranchPipelineRunNodesSteps] = _field("steps", _array(_ref("BranchPipelineRunNodesSteps")))
    type: str | None = _field("type")


class BranchPipelineRunNodesEdges(Model):
    """Definition devops.BranchPipelineRunNodes.edges."""

    __slots__ = ()

    class_: str | None = _field("_class")
    id: str | None = _field("id")
    type: str | None = _field("type")


class BranchPipelineRunNodesLinks(Model):
    """Definition devops.BranchPipelineRunNodes._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    steps: Link = _field("steps", _ref("Link"))


class BranchPipelineRunNodesSteps(Model):
    """Definition devops.BranchPipelineRunNodes.steps."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: BranchPipelineRunNodesStepsLinks = _field("_links", _ref("BranchPipelineRunNodesStepsLinks"))
    actions: MutableSequence[BranchPipelineRunNodesStepsActions] = _field(
        "actions", _array(_ref("BranchPipelineRunNodesStepsActions"))
    )
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("Input"))
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class BranchPipelineRunNodesStepsActions(Model):
    """Definition devops.BranchPipelineRunNodes.steps.actions."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: BranchPipelineRunNodesStepsActionsLinks = _field("_links", _ref("BranchPipelineRunNodesStepsActionsLinks"))
    url_name: str | None = _field("urlName")


class BranchPipelineRunNodesStepsActionsLinks(Model):
    """Definition devops.BranchPipelineRunNodes.steps.actions._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class BranchPipelineRunNodesStepsLinks(Model):
    """Definition devops.BranchPipelineRunNodes.steps._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    self: Link = _field("self", _ref("Link"))


class BuildRevision(Model):
    """Definition devops.BuildRevision."""

    __slots__ = ()

    branch: MutableSequence[Branch] = _field("Branch", _array(_ref("Branch")))
    sha1: str | None = _field("SHA1")


class Builds(Model):
    """Definition devops.Builds."""

    __slots__ = ()

    build_number: int | None = _field("buildNumber")
    build_result: Any = _field("buildResult")
    marked: BuildRevision = _field("marked", _ref("BuildRevision"))
    revision: BuildRevision = _field("revision", _ref("BuildRevision"))


class CeTaskObject(Model):
    """Definition sonargo.CeTaskObject."""

    __slots__ = ()

    task: Task = _field("task", _ref("Task"))


class CheckCronRes(Model):
    """Definition devops.CheckCronRes."""

    __slots__ = ()

    last_time: str | None = _field("lastTime")
    message: str | None = _field("message")
    next_time: str | None = _field("nextTime")
    result: str | None = _field("result")


class CheckPlayload(Model):
    """Definition devops.CheckPlayload."""

    __slots__ = ()

    abort: bool | None = _field("abort")
    id: str | None = _field("id")
    parameters: MutableSequence[CheckPlayloadParameters] = _field("parameters", _array(_ref("CheckPlayloadParameters")))


class CheckPlayloadParameters(Model):
    """Definition devops.CheckPlayloadParameters."""

    __slots__ = ()

    name: str | None = _field("name")
    value: Any = _field("value")


class CheckScript(Model):
    """Definition devops.CheckScript."""

    __slots__ = ()

    column: int | None = _field("column")
    line: int | None = _field("line")
    message: str | None = _field("message")
    status: str | None = _field("status")


class Comment(Model):
    """Definition sonargo.Comment."""

    __slots__ = ()

    created_at: str | None = _field("createdAt")
    html_text: str | None = _field("htmlText")
    key: str | None = _field("key")
    login: str | None = _field("login")
    markdown: str | None = _field("markdown")
    updatable: bool | None = _field("updatable")


class Component(Model):
    """Definition sonargo.Component."""

    __slots__ = ()

    analysis_date: str | None = _field("analysisDate")
    description: str | None = _field("description")
    enabled: bool | None = _field("enabled")
    id: str | None = _field("id")
    key: str | None = _field("key")
    language: str | None = _field("language")
    last_analysis_date: str | None = _field("lastAnalysisDate")
    leak_period_date: str | None = _field("leakPeriodDate")
    long_name: str | None = _field("longName")
    measures: MutableSequence[SonarMeasure] = _field("measures", _array(_ref("SonarMeasure")))
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
    """Definition devops.CreateScmServerReq."""

    __slots__ = ()

    api_url: str | None = _field("apiUrl")
    name: str | None = _field("name")


class Credential(Model):
    """Definition devops.Credential."""

    __slots__ = ()

    description: str | None = _field("description")
    display_name: str | None = _field("display_name")
    domain: str | None = _field("domain")
    fingerprint: CredentialFingerprint = _field("fingerprint", _ref("CredentialFingerprint"))
    id: str | None = _field("id")
    type: str | None = _field("type")


class CredentialFingerprint(Model):
    """Definition devops.Credential.fingerprint."""

    __slots__ = ()

    file_name: str | None = _field("file_name")
    hash: str | None = _field("hash")
    usage: MutableSequence[CredentialFingerprintUsage] = _field("usage", _array(_ref("CredentialFingerprintUsage")))


class CredentialFingerprintUsage(Model):
    """Definition devops.Credential.fingerprint.usage."""

    __slots__ = ()

    name: str | None = _field("name")
    ranges: CredentialFingerprintUsageRanges = _field("ranges", _ref("CredentialFingerprintUsageRanges"))


class CredentialFingerprintUsageRanges(Model):
    """Definition devops.Credential.fingerprint.usage.ranges."""

    __slots__ = ()

    ranges: MutableSequence[CredentialFingerprintUsageRangesRanges] = _field(
        "ranges", _array(_ref("CredentialFingerprintUsageRangesRanges"))
    )


class CredentialFingerprintUsageRangesRanges(Model):
    """Definition devops.Credential.fingerprint.usage.ranges.ranges."""

    __slots__ = ()

    end: int | None = _field("end")
    start: int | None = _field("start")


class CronData(Model):
    """Definition devops.CronData."""

    __slots__ = ()

    cron: str | None = _field("cron")
    pipeline_name: str | None = _field("pipelineName")


class Crumb(Model):
    """Definition devops.Crumb."""

    __slots__ = ()

    class_: str | None = _field("_class")
    crumb: str | None = _field("crumb")
    crumb_request_field: str | None = _field("crumbRequestField")


class Facet(Model):
    """Definition sonargo.Facet."""

    __slots__ = ()

    name: str | None = _field("name")
    property_: str | None = _field("property")
    values: MutableSequence[FacetValue] = _field("values", _array(_ref("FacetValue")))


class FacetValue(Model):
    """Definition sonargo.FacetValue."""

    __slots__ = ()

    count: int | None = _field("count")
    val: str | None = _field("val")


class GeneralAction(Model):
    """Definition devops.GeneralAction."""

    __slots__ = ()

    total_count: int | None = _field("TotalCount")
    url_name: str | None = _field("UrlName")
    class_: str | None = _field("_class")
    builds_by_branch_name: MutableMapping[str, Builds] = _field("buildsByBranchName", _mapping(_ref("Builds")))
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    ce_task_id: str | None = _field("ceTaskId")
    last_built_revision: BuildRevision = _field("lastBuiltRevision", _ref("BuildRevision"))
    parameters: MutableSequence[GeneralParameter] = _field("parameters", _array(_ref("GeneralParameter")))
    remote_urls: MutableSequence[str] = _field("remoteUrls", _array())
    scm_name: str | None = _field("scmName")
    server_url: str | None = _field("serverUrl")
    sonarqube_dashboard_url: str | None = _field("sonarqubeDashboardUrl")
    subdir: Any = _field("subdir")


class GeneralParameter(Model):
    """Definition devops.GeneralParameter."""

    __slots__ = ()

    name: str | None = _field("Name")
    value: str | None = _field("Value")


class History(Model):
    """Definition sonargo.History."""

    __slots__ = ()

    date: str | None = _field("date")
    value: str | None = _field("value")


class Input(Model):
    """Definition devops.Input."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: InputLinks = _field("_links", _ref("InputLinks"))
    id: str | None = _field("id")
    message: str | None = _field("message")
    ok: str | None = _field("ok")
    parameters: MutableSequence[Any] = _field("parameters", _array())
    submitter: Any = _field("submitter")


class InputLinks(Model):
    """Definition devops.Input._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class Issue(Model):
    """Definition sonargo.Issue."""

    __slots__ = ()

    actions: MutableSequence[str] = _field("actions", _array())
    assignee: str | None = _field("assignee")
    author: str | None = _field("author")
    close_date: str | None = _field("closeDate")
    comments: MutableSequence[Comment] = _field("comments", _array(_ref("Comment")))
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
    text_range: TextRange = _field("textRange", _ref("TextRange"))
    transitions: MutableSequence[str] = _field("transitions", _array())
    type: str | None = _field("type")
    update_date: str | None = _field("updateDate")


class IssuesSearchObject(Model):
    """Definition sonargo.IssuesSearchObject."""

    __slots__ = ()

    components: MutableSequence[Component] = _field("components", _array(_ref("Component")))
    debt_total: int | None = _field("debtTotal")
    effort_total: int | None = _field("effortTotal")
    facets: MutableSequence[Facet] = _field("facets", _array(_ref("Facet")))
    issues: MutableSequence[Issue] = _field("issues", _array(_ref("Issue")))
    p: int | None = _field("p")
    paging: Paging = _field("paging", _ref("Paging"))
    ps: int | None = _field("ps")
    rules: MutableSequence[Rule] = _field("rules", _array(_ref("Rule")))
    total: int | None = _field("total")
    users: MutableSequence[User] = _field("users", _array(_ref("User")))


class Link(Model):
    """Definition devops.Link."""

    __slots__ = ()

    class_: str | None = _field("_class")
    href: str | None = _field("href")


class MeasuresComponentObject(Model):
    """Definition sonargo.MeasuresComponentObject."""

    __slots__ = ()

    component: Component = _field("component", _ref("Component"))
    metrics: MutableSequence[Metric] = _field("metrics", _array(_ref("Metric")))
    periods: MutableSequence[Period] = _field("periods", _array(_ref("Period")))


class Metric(Model):
    """Definition sonargo.Metric."""

    __slots__ = ()

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
    """Definition devops.NameCheck."""

    __slots__ = ()

    exist: bool | None = _field("exist")


class NodeSteps(Model):
    """Definition devops.NodeSteps."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: NodeStepsLinks = _field("_links", _ref("NodeStepsLinks"))
    actions: MutableSequence[NodeStepsActions] = _field("actions", _array(_ref("NodeStepsActions")))
    aprovable: bool | None = _field("aprovable")
    display_description: str | None = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("Input"))
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class NodeStepsActions(Model):
    """Definition devops.NodeSteps.actions."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: NodeStepsActionsLinks = _field("_links", _ref("NodeStepsActionsLinks"))
    url_name: str | None = _field("urlName")


class NodeStepsActionsLinks(Model):
    """Definition devops.NodeSteps.actions._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class NodeStepsLinks(Model):
    """Definition devops.NodeSteps._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    self: Link = _field("self", _ref("Link"))


class NodesDetail(Model):
    """Definition devops.NodesDetail."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: NodesDetailLinks = _field("_links", _ref("NodesDetailLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[Any] = _field("edges", _array())
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    steps: MutableSequence[NodeSteps] = _field("steps", _array(_ref("NodeSteps")))
    type: str | None = _field("type")


class NodesDetailLinks(Model):
    """Definition devops.NodesDetail._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    steps: Link = _field("steps", _ref("Link"))


class OrgRepo(Model):
    """Definition devops.OrgRepo."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: OrgRepoLinks = _field("_links", _ref("OrgRepoLinks"))
    repositories: OrgRepoRepositories = _field("repositories", _ref("OrgRepoRepositories"))


class OrgRepoLinks(Model):
    """Definition devops.OrgRepo._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class OrgRepoRepositories(Model):
    """Definition devops.OrgRepo.repositories."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: OrgRepoRepositoriesLinks = _field("_links", _ref("OrgRepoRepositoriesLinks"))
    items: MutableSequence[OrgRepoRepositoriesItems] = _field("items", _array(_ref("OrgRepoRepositoriesItems")))
    last_page: Any = _field("lastPage")
    next_page: Any = _field("nextPage")
    page_size: int | None = _field("pageSize")


class OrgRepoRepositoriesItems(Model):
    """Definition devops.OrgRepo.repositories.items."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: OrgRepoRepositoriesItemsLinks = _field("_links", _ref("OrgRepoRepositoriesItemsLinks"))
    default_branch: str | None = _field("defaultBranch")
    description: str | None = _field("description")
    full_name: str | None = _field("fullName")
    name: str | None = _field("name")
    permissions: OrgRepoRepositoriesItemsPermissions = _field(
        "permissions", _ref("OrgRepoRepositoriesItemsPermissions")
    )
    private: bool | None = _field("private")


class OrgRepoRepositoriesItemsLinks(Model):
    """Definition devops.OrgRepo.repositories.items._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class OrgRepoRepositoriesItemsPermissions(Model):
    """Definition devops.OrgRepo.repositories.items.permissions."""

    __slots__ = ()

    admin: bool | None = _field("admin")
    pull: bool | None = _field("pull")
    push: bool | None = _field("push")


class OrgRepoRepositoriesLinks(Model):
    """Definition devops.OrgRepo.repositories._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class Paging(Model):
    """Definition sonargo.Paging."""

    __slots__ = ()

    page_index: int | None = _field("pageIndex")
    page_size: int | None = _field("pageSize")
    total: int | None = _field("total")


class Parameter(Model):
    """Definition devops.Parameter."""

    __slots__ = ()

    name: str | None = _field("name")
    value: Any = _field("value")


class Period(Model):
    """Definition sonargo.Period."""

    __slots__ = ()

    best_value: bool | None = _field("bestValue")
    date: str | None = _field("date")
    index: int | None = _field("index")
    mode: str | None = _field("mode")
    parameter: str | None = _field("parameter")
    value: str | None = _field("value")


class Pipeline(Model):
    """Definition devops.Pipeline."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: PipelineLinks = _field("_links", _ref("PipelineLinks"))
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
    permissions: PipelinePermissions = _field("permissions", _ref("PipelinePermissions"))
    pipeline_folder_names: MutableSequence[Any] = _field("pipelineFolderNames", _array())
    scm_source: PipelineScmSource = _field("scmSource", _ref("PipelineScmSource"))
    total_number_of_branches: int | None = _field("totalNumberOfBranches")
    total_number_of_pull_requests: int | None = _field("totalNumberOfPullRequests")
    weather_score: int | None = _field("weatherScore")


class PipelineBranchItem(Model):
    """Definition devops.PipelineBranchItem."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: PipelineBranchItemLinks = _field("_links", _ref("PipelineBranchItemLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    branch: PipelineBranchItemBranch = _field("branch", _ref("PipelineBranchItemBranch"))
    disabled: bool | None = _field("disabled")
    display_name: str | None = _field("displayName")
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    full_display_name: str | None = _field("fullDisplayName")
    full_name: str | None = _field("fullName")
    latest_run: PipelineBranchItemLatestRun = _field("latestRun", _ref("PipelineBranchItemLatestRun"))
    name: str | None = _field("name")
    organization: str | None = _field("organization")
    parameters: MutableSequence[PipelineBranchItemParameters] = _field(
        "parameters", _array(_ref("PipelineBranchItemParameters"))
    )
    permissions: PipelineBranchItemPermissions = _field("permissions", _ref("PipelineBranchItemPermissions"))
    pull_request: PipelineBranchItemPullRequest = _field("pullRequest", _ref("PipelineBranchItemPullRequest"))
    weather_score: int | None = _field("weatherScore")


class PipelineBranchItemBranch(Model):
    """Definition devops.PipelineBranchItem.branch."""

    __slots__ = ()

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class PipelineBranchItemLatestRun(Model):
    """Definition devops.PipelineBranchItem.latestRun."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: PipelineBranchItemLatestRunLinks = _field("_links", _ref("PipelineBranchItemLatestRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: MutableSequence[PipelineBranchItemLatestRunCauses] = _field(
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
    """Definition devops.PipelineBranchItem.latestRun.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")


class PipelineBranchItemLatestRunLinks(Model):
    """Definition devops.PipelineBranchItem.latestRun._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    prev_run: Link = _field("prevRun", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class PipelineBranchItemLinks(Model):
    """Definition devops.PipelineBranchItem._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    queue: Link = _field("queue", _ref("Link"))
    runs: Link = _field("runs", _ref("Link"))
    scm: Link = _field("scm", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    trends: Link = _field("trends", _ref("Link"))


class PipelineBranchItemParameters(Model):
    """Definition devops.PipelineBranchItem.parameters."""

    __slots__ = ()

    class_: str | None = _field("_class")
    default_parameter_value: PipelineBranchItemParametersDefaultParameterValue = _field(
        "defaultParameterValue", _ref("PipelineBranchItemParametersDefaultParameterValue")
    )
    description: str | None = _field("description")
    name: str | None = _field("name")
    type: str | None = _field("type")


class PipelineBranchItemParametersDefaultParameterValue(Model):
    """Definition devops.PipelineBranchItem.parameters.defaultParameterValue."""

    __slots__ = ()

    class_: str | None = _field("_class")
    name: str | None = _field("name")
    value: Any = _field("value")


class PipelineBranchItemPermissions(Model):
    """Definition devops.PipelineBranchItem.permissions."""

    __slots__ = ()

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class PipelineBranchItemPullRequest(Model):
    """Definition devops.PipelineBranchItem.pullRequest."""

    __slots__ = ()

    author: str | None = _field("author")
    id: str | None = _field("id")
    title: str | None = _field("title")
    url: str | None = _field("url")


class PipelineLinks(Model):
    """Definition devops.Pipeline._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    branches: Link = _field("branches", _ref("Link"))
    queue: Link = _field("queue", _ref("Link"))
    runs: Link = _field("runs", _ref("Link"))
    scm: Link = _field("scm", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    trends: Link = _field("trends", _ref("Link"))


class PipelinePermissions(Model):
    """Definition devops.Pipeline.permissions."""

    __slots__ = ()

    configure: bool | None = _field("configure")
    create: bool | None = _field("create")
    read: bool | None = _field("read")
    start: bool | None = _field("start")
    stop: bool | None = _field("stop")


class PipelineRun(Model):
    """Definition devops.PipelineRun."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: PipelineRunLinks = _field("_links", _ref("PipelineRunLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    branch: Any = _field("branch")
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: MutableSequence[PipelineRunCauses] = _field("causes", _array(_ref("PipelineRunCauses")))
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
    """Definition devops.PipelineRun.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class PipelineRunLinks(Model):
    """Definition devops.PipelineRun._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    nodes: Link = _field("nodes", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    prev_run: Link = _field("prevRun", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    steps: Link = _field("steps", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class PipelineRunNodes(Model):
    """Definition devops.PipelineRunNodes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: PipelineRunNodesLinks = _field("_links", _ref("PipelineRunNodesLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    cause_of_blockage: Any = _field("causeOfBlockage")
    display_description: Any = _field("displayDescription")
    display_name: str | None = _field("displayName")
    duration_in_millis: int | None = _field("durationInMillis")
    edges: MutableSequence[Any] = _field("edges", _array())
    first_parent: Any = _field("firstParent")
    id: str | None = _field("id")
    input: Input = _field("input", _ref("Input"))
    restartable: bool | None = _field("restartable")
    result: str | None = _field("result")
    start_time: str | None = _field("startTime")
    state: str | None = _field("state")
    type: str | None = _field("type")


class PipelineRunNodesLinks(Model):
    """Definition devops.PipelineRunNodes._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    steps: Link = _field("steps", _ref("Link"))


class PipelineScmSource(Model):
    """Definition devops.Pipeline.scmSource."""

    __slots__ = ()

    class_: str | None = _field("_class")
    api_url: Any = _field("apiUrl")
    id: str | None = _field("id")


class ReplayPipeline(Model):
    """Definition devops.ReplayPipeline."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: ReplayPipelineLinks = _field("_links", _ref("ReplayPipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: MutableSequence[ReplayPipelineCauses] = _field("causes", _array(_ref("ReplayPipelineCauses")))
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


class ReplayPipelineCauses(Model):
    """Definition devops.ReplayPipeline.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class ReplayPipelineLinks(Model):
    """Definition devops.ReplayPipeline._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class Rule(Model):
    """Definition sonargo.Rule."""

    __slots__ = ()

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
    params: MutableSequence[RuleParam] = _field("params", _array(_ref("RuleParam")))
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
    """Definition sonargo.RuleParam."""

    __slots__ = ()

    default_value: str | None = _field("defaultValue")
    html_desc: str | None = _field("htmlDesc")
    key: str | None = _field("key")
    type: str | None = _field("type")


class RunPayload(Model):
    """Definition devops.RunPayload."""

    __slots__ = ()

    parameters: MutableSequence[Parameter] = _field("parameters", _array(_ref("Parameter")))


class RunPipeline(Model):
    """Definition devops.RunPipeline."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: RunPipelineLinks = _field("_links", _ref("RunPipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    cause_of_blockage: str | None = _field("causeOfBlockage")
    causes: MutableSequence[RunPipelineCauses] = _field("causes", _array(_ref("RunPipelineCauses")))
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


class RunPipelineCauses(Model):
    """Definition devops.RunPipeline.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")
    user_id: str | None = _field("userId")
    user_name: str | None = _field("userName")


class RunPipelineLinks(Model):
    """Definition devops.RunPipeline._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class SCMOrg(Model):
    """Definition devops.SCMOrg."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: SCMOrgLinks = _field("_links", _ref("SCMOrgLinks"))
    avatar: str | None = _field("avatar")
    jenkins_organization_pipeline: bool | None = _field("jenkinsOrganizationPipeline")
    key: str | None = _field("key")
    name: str | None = _field("name")


class SCMOrgLinks(Model):
    """Definition devops.SCMOrg._links."""

    __slots__ = ()

    repositories: Link = _field("repositories", _ref("Link"))
    self: Link = _field("self", _ref("Link"))


class SCMServer(Model):
    """Definition devops.SCMServer."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: SCMServerLinks = _field("_links", _ref("SCMServerLinks"))
    api_url: str | None = _field("apiUrl")
    id: str | None = _field("id")
    name: str | None = _field("name")


class SCMServerLinks(Model):
    """Definition devops.SCMServer._links."""

    __slots__ = ()

    self: Link = _field("self", _ref("Link"))


class SonarMeasure(Model):
    """Definition sonargo.SonarMeasure."""

    __slots__ = ()

    best_value: bool | None = _field("bestValue")
    history: MutableSequence[History] = _field("history", _array(_ref("History")))
    metric: str | None = _field("metric")
    periods: MutableSequence[Period] = _field("periods", _array(_ref("Period")))
    value: str | None = _field("value")


class SonarStatus(Model):
    """Definition sonarqube.SonarStatus."""

    __slots__ = ()

    general_action: GeneralAction = _field("generalAction", _ref("GeneralAction"))
    issues: IssuesSearchObject = _field("issues", _ref("IssuesSearchObject"))
    measures: MeasuresComponentObject = _field("measures", _ref("MeasuresComponentObject"))
    task: CeTaskObject = _field("task", _ref("CeTaskObject"))


class StopPipeline(Model):
    """Definition devops.StopPipeline."""

    __slots__ = ()

    class_: str | None = _field("_class")
    links: StopPipelineLinks = _field("_links", _ref("StopPipelineLinks"))
    actions: MutableSequence[Any] = _field("actions", _array())
    artifacts_zip_file: Any = _field("artifactsZipFile")
    branch: StopPipelineBranch = _field("branch", _ref("StopPipelineBranch"))
    cause_of_blockage: Any = _field("causeOfBlockage")
    causes: MutableSequence[StopPipelineCauses] = _field("causes", _array(_ref("StopPipelineCauses")))
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


class StopPipelineBranch(Model):
    """Definition devops.StopPipeline.branch."""

    __slots__ = ()

    is_primary: bool | None = _field("isPrimary")
    issues: MutableSequence[Any] = _field("issues", _array())
    url: str | None = _field("url")


class StopPipelineCauses(Model):
    """Definition devops.StopPipeline.causes."""

    __slots__ = ()

    class_: str | None = _field("_class")
    short_description: str | None = _field("shortDescription")


class StopPipelineLinks(Model):
    """Definition devops.StopPipeline._links."""

    __slots__ = ()

    actions: Link = _field("actions", _ref("Link"))
    artifacts: Link = _field("artifacts", _ref("Link"))
    blue_test_summary: Link = _field("blueTestSummary", _ref("Link"))
    log: Link = _field("log", _ref("Link"))
    nodes: Link = _field("nodes", _ref("Link"))
    parent: Link = _field("parent", _ref("Link"))
    self: Link = _field("self", _ref("Link"))
    steps: Link = _field("steps", _ref("Link"))
    tests: Link = _field("tests", _ref("Link"))


class Task(Model):
    """Definition sonargo.Task."""

    __slots__ = ()

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
    """Definition sonargo.TextRange."""

    __slots__ = ()

    end_line: int | None = _field("endLine")
    end_offset: int | None = _field("endOffset")
    start_line: int | None = _field("startLine")
    start_offset: int | None = _field("startOffset")


class User(Model):
    """Definition sonargo.User."""

    __slots__ = ()

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


class Validates(Model):
    """Definition devops.Validates."""

    __slots__ = ()

    credential_id: str | None = _field("credentialId")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from .._core.models.missing import missing

        missing(__package__, __name__, name)
