"""Models of `devops_v1alpha2`."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence
from typing import TYPE_CHECKING, Any

from .._core.models.fields import array as _array, field as _field, mapping as _mapping, ref as _ref
from .._core.models.missing import missing_of as _missing_of
from .._core.models.model import Model

if TYPE_CHECKING:
    from .._core.models.given import Nested as _Nested, NestedItems as _NestedItems, NestedNamed as _NestedNamed


class Artifact(Model):
    """An artifact, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[ArtifactLinks] = _field("_links", _ref("ArtifactLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    downloadable: bool | None = _field("downloadable")
    "Whether it can be downloaded."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: str | None = _field("name")
    "Name."
    path: str | None = _field("path")
    size: int | None = _field("size")
    url: str | None = _field("url")
    "Web address."


class ArtifactLinks(Model):
    """What `Artifact._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class Branch(Model):
    """One of `BuildRevision.Branch`."""

    name: str | None = _field("Name")
    sha1: str | None = _field("SHA1")


class BranchPipeline(Model):
    """A branch pipeline, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[BranchPipelineLinks] = _field("_links", _ref("BranchPipelineLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    branch: _Nested[BranchPipelineBranch] = _field("branch", _ref("BranchPipelineBranch"))
    "The branch that it is of."
    disabled: bool | None = _field("disabled")
    "Whether it is switched off."
    display_name: str | None = _field("displayName")
    "Name that people read."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    full_display_name: str | None = _field("fullDisplayName")
    "Name with the folders that it is in, for people."
    full_name: str | None = _field("fullName")
    "Name with the folders that it is in."
    latest_run: _Nested[BranchPipelineLatestRun] = _field("latestRun", _ref("BranchPipelineLatestRun"))
    "Its newest run."
    name: str | None = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    parameters: _NestedItems[BranchPipelineParameter] = _field("parameters", _array(_ref("BranchPipelineParameter")))
    "Its parameters."
    permissions: _Nested[BranchPipelinePermissions] = _field("permissions", _ref("BranchPipelinePermissions"))
    "What the user may do."
    weather_score: int | None = _field("weatherScore")
    "Share of the last runs that succeeded, 0 to 100."


class BranchPipelineBranch(Model):
    """What `BranchPipeline.branch` holds."""

    is_primary: bool | None = _field("isPrimary")
    "Whether it is the main branch."
    issues: MutableSequence[Any] = _field("issues", _array())
    "Issues that are named."
    url: str | None = _field("url")
    "Web address."


class BranchPipelineLatestRun(Model):
    """What `BranchPipeline.latestRun` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[BranchPipelineLatestRunLinks] = _field("_links", _ref("BranchPipelineLatestRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[BranchPipelineLatestRunCause] = _field("causes", _array(_ref("BranchPipelineLatestRunCause")))
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: str | None = _field("enQueueTime")
    "When it began to wait."
    end_time: str | None = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: str | None = _field("runSummary")
    "Its state in few words."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class BranchPipelineLatestRunCause(Model):
    """One of `BranchPipelineLatestRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."
    user_id: str | None = _field("userId")
    "Identifier of the user."
    user_name: str | None = _field("userName")
    "Name of the user."


class BranchPipelineLatestRunLinks(Model):
    """What `BranchPipelineLatestRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    "Path of the run before."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class BranchPipelineLinks(Model):
    """What `BranchPipeline._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    "Path of what waits."
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    "Path of its runs."
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    "Path of its repository."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    trends: _Nested[Link] = _field("trends", _ref("Link"))
    "Path of its trends."


class BranchPipelineParameter(Model):
    """One of `BranchPipeline.parameters`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    choices: MutableSequence[Any] = _field("choices", _array())
    "What the parameter may be."
    default_parameter_value: _Nested[BranchPipelineParameterDefaultParameterValue] = _field(
        "defaultParameterValue", _ref("BranchPipelineParameterDefaultParameterValue")
    )
    "The parameter's default."
    description: str | None = _field("description")
    "What is said of it."
    name: str | None = _field("name")
    "Name."
    type: str | None = _field("type")


class BranchPipelineParameterDefaultParameterValue(Model):
    """What `BranchPipelineParameter.defaultParameterValue` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    name: str | None = _field("name")
    "Name."
    value: Any = _field("value")


class BranchPipelinePermissions(Model):
    """What `BranchPipeline.permissions` holds."""

    configure: bool | None = _field("configure")
    "Whether it may be changed."
    create: bool | None = _field("create")
    "Whether something may be made in it."
    read: bool | None = _field("read")
    "Whether it may be read."
    start: bool | None = _field("start")
    "Whether it may be run."
    stop: bool | None = _field("stop")
    "Whether a run may be stopped."


class BranchRunNode(Model):
    """A branch run node, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[BranchRunNodeLinks] = _field("_links", _ref("BranchRunNodeLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    display_description: Any = _field("displayDescription")
    "What is said of it."
    display_name: str | None = _field("displayName")
    "Name that people read."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    edges: _NestedItems[BranchRunNodeEdge] = _field("edges", _array(_ref("BranchRunNodeEdge")))
    "Steps that follow it."
    first_parent: Any = _field("firstParent")
    "Identifier of what it follows."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    input: _Nested[Input] = _field("input", _ref("Input"))
    "What it waits for somebody to answer."
    restartable: bool | None = _field("restartable")
    "Whether a run can begin here again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    steps: _NestedItems[BranchRunNodeStep] = _field("steps", _array(_ref("BranchRunNodeStep")))
    "Its steps."
    type: str | None = _field("type")


class BranchRunNodeEdge(Model):
    """One of `BranchRunNode.edges`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    type: str | None = _field("type")


class BranchRunNodeLinks(Model):
    """What `BranchRunNode._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    "Path of its steps."


class BranchRunNodeStep(Model):
    """One of `BranchRunNode.steps`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[BranchRunNodeStepLinks] = _field("_links", _ref("BranchRunNodeStepLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: _NestedItems[BranchRunNodeStepAction] = _field("actions", _array(_ref("BranchRunNodeStepAction")))
    "What can be done with it, at Jenkins."
    display_description: Any = _field("displayDescription")
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
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class BranchRunNodeStepAction(Model):
    """One of `BranchRunNodeStep.actions`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[BranchRunNodeStepActionLinks] = _field("_links", _ref("BranchRunNodeStepActionLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    url_name: str | None = _field("urlName")
    "Last part of its path."


class BranchRunNodeStepActionLinks(Model):
    """What `BranchRunNodeStepAction._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class BranchRunNodeStepLinks(Model):
    """What `BranchRunNodeStep._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class BuildRevision(Model):
    """What `Builds.marked` and others hold."""

    branch: _NestedItems[Branch] = _field("Branch", _array(_ref("Branch")))
    sha1: str | None = _field("SHA1")


class Builds(Model):
    """One of `GeneralAction.buildsByBranchName`."""

    build_number: int | None = _field("buildNumber")
    "Number of the run."
    build_result: Any = _field("buildResult")
    marked: _Nested[BuildRevision] = _field("marked", _ref("BuildRevision"))
    revision: _Nested[BuildRevision] = _field("revision", _ref("BuildRevision"))


class CeTaskObject(Model):
    """What `SonarStatus.task` holds."""

    task: _Nested[Task] = _field("task", _ref("Task"))


class Comment(Model):
    """One of `Issue.comments`."""

    created_at: str | None = _field("createdAt")
    html_text: str | None = _field("htmlText")
    key: str | None = _field("key")
    login: str | None = _field("login")
    markdown: str | None = _field("markdown")
    updatable: bool | None = _field("updatable")


class Component(Model):
    """One of `IssuesSearchObject.components` and others."""

    analysis_date: str | None = _field("analysisDate")
    description: str | None = _field("description")
    "What is said of it."
    enabled: bool | None = _field("enabled")
    id: str | None = _field("id")
    "Identifier, unique among its like."
    key: str | None = _field("key")
    language: str | None = _field("language")
    last_analysis_date: str | None = _field("lastAnalysisDate")
    leak_period_date: str | None = _field("leakPeriodDate")
    long_name: str | None = _field("longName")
    measures: _NestedItems[SonarMeasure] = _field("measures", _array(_ref("SonarMeasure")))
    name: str | None = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    path: str | None = _field("path")
    project: str | None = _field("project")
    qualifier: str | None = _field("qualifier")
    tags: MutableSequence[str] = _field("tags", _array())
    uuid: str | None = _field("uuid")
    version: str | None = _field("version")
    visibility: str | None = _field("visibility")


class CreateSCMServerRequest(Model):
    """What the operation CreateSCMServer is asked with."""

    api_url: str | None = _field("apiUrl")
    "Address of the host's API."
    name: str | None = _field("name")
    "Name."


class Credential(Model):
    """A credential, as the server writes it."""

    description: str | None = _field("description")
    "What is said of it."
    display_name: str | None = _field("display_name")
    "Name that people read."
    domain: str | None = _field("domain")
    "Domain at Jenkins."
    fingerprint: _Nested[CredentialFingerprint] = _field("fingerprint", _ref("CredentialFingerprint"))
    "Where it was used."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    type: str | None = _field("type")


class CredentialFingerprint(Model):
    """What `Credential.fingerprint` holds."""

    file_name: str | None = _field("file_name")
    hash: str | None = _field("hash")
    usage: _NestedItems[CredentialFingerprintUsage] = _field("usage", _array(_ref("CredentialFingerprintUsage")))


class CredentialFingerprintUsage(Model):
    """One of `CredentialFingerprint.usage`."""

    name: str | None = _field("name")
    "Name."
    ranges: _Nested[CredentialFingerprintUsageRanges] = _field("ranges", _ref("CredentialFingerprintUsageRanges"))


class CredentialFingerprintUsageRange(Model):
    """One of `CredentialFingerprintUsageRanges.ranges`."""

    end: int | None = _field("end")
    start: int | None = _field("start")


class CredentialFingerprintUsageRanges(Model):
    """What `CredentialFingerprintUsage.ranges` holds."""

    ranges: _NestedItems[CredentialFingerprintUsageRange] = _field(
        "ranges", _array(_ref("CredentialFingerprintUsageRange"))
    )


class CronCheck(Model):
    """A cron check, as the server writes it."""

    last_time: str | None = _field("lastTime")
    "When it would have run last."
    message: str | None = _field("message")
    "What is said, for people."
    next_time: str | None = _field("nextTime")
    "When it will run next."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."


class CronData(Model):
    """A cron data, as the server writes it."""

    cron: str | None = _field("cron")
    "When it runs, in cron's format."
    pipeline_name: str | None = _field("pipelineName")
    "Name of the pipeline."


class Crumb(Model):
    """A crumb, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    crumb: str | None = _field("crumb")
    "Token against forged requests."
    crumb_request_field: str | None = _field("crumbRequestField")
    "Header that the token goes in."


class Facet(Model):
    """One of `IssuesSearchObject.facets`."""

    name: str | None = _field("name")
    "Name."
    property_: str | None = _field("property")
    values: _NestedItems[FacetValue] = _field("values", _array(_ref("FacetValue")))


class FacetValue(Model):
    """One of `Facet.values`."""

    count: int | None = _field("count")
    val: str | None = _field("val")


class GeneralAction(Model):
    """What `SonarStatus.generalAction` holds."""

    total_count: int | None = _field("TotalCount")
    url_name: str | None = _field("UrlName")
    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    builds_by_branch_name: _NestedNamed[Builds] = _field("buildsByBranchName", _mapping(_ref("Builds")))
    causes: MutableSequence[MutableMapping[str, Any]] = _field("causes", _array(_mapping()))
    "Why it was started."
    ce_task_id: str | None = _field("ceTaskId")
    last_built_revision: _Nested[BuildRevision] = _field("lastBuiltRevision", _ref("BuildRevision"))
    parameters: _NestedItems[GeneralParameter] = _field("parameters", _array(_ref("GeneralParameter")))
    "Its parameters."
    remote_urls: MutableSequence[str] = _field("remoteUrls", _array())
    scm_name: str | None = _field("scmName")
    server_url: str | None = _field("serverUrl")
    sonarqube_dashboard_url: str | None = _field("sonarqubeDashboardUrl")
    subdir: Any = _field("subdir")


class GeneralParameter(Model):
    """One of `GeneralAction.parameters`."""

    name: str | None = _field("Name")
    value: str | None = _field("Value")


class History(Model):
    """One of `SonarMeasure.history`."""

    date: str | None = _field("date")
    value: str | None = _field("value")


class Input(Model):
    """What `BranchRunNode.input` and others hold."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[InputLinks] = _field("_links", _ref("InputLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    message: str | None = _field("message")
    "What is said, for people."
    ok: str | None = _field("ok")
    "What the button to go on says."
    parameters: MutableSequence[Any] = _field("parameters", _array())
    "Its parameters."
    submitter: Any = _field("submitter")
    "Who may answer."


class InputLinks(Model):
    """What `Input._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class InputSubmission(Model):
    """An input submission, as the server writes it."""

    abort: bool | None = _field("abort")
    id: str | None = _field("id")
    "Identifier, unique among its like."
    parameters: _NestedItems[InputSubmissionParameter] = _field("parameters", _array(_ref("InputSubmissionParameter")))
    "Its parameters."


class InputSubmissionParameter(Model):
    """One of `InputSubmission.parameters`."""

    name: str | None = _field("name")
    "Name."
    value: Any = _field("value")


class Issue(Model):
    """One of `IssuesSearchObject.issues`."""

    actions: MutableSequence[str] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    assignee: str | None = _field("assignee")
    author: str | None = _field("author")
    "Who wrote it."
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
    "Line, from 1."
    message: str | None = _field("message")
    "What is said, for people."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
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
    """What `SonarStatus.issues` holds."""

    components: _NestedItems[Component] = _field("components", _array(_ref("Component")))
    debt_total: int | None = _field("debtTotal")
    effort_total: int | None = _field("effortTotal")
    facets: _NestedItems[Facet] = _field("facets", _array(_ref("Facet")))
    issues: _NestedItems[Issue] = _field("issues", _array(_ref("Issue")))
    "Issues that are named."
    p: int | None = _field("p")
    paging: _Nested[Paging] = _field("paging", _ref("Paging"))
    ps: int | None = _field("ps")
    rules: _NestedItems[Rule] = _field("rules", _array(_ref("Rule")))
    total: int | None = _field("total")
    users: _NestedItems[User] = _field("users", _array(_ref("User")))


class Link(Model):
    """What `ArtifactLinks.self` and others hold."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    href: str | None = _field("href")


class MeasuresComponentObject(Model):
    """What `SonarStatus.measures` holds."""

    component: _Nested[Component] = _field("component", _ref("Component"))
    metrics: _NestedItems[Metric] = _field("metrics", _array(_ref("Metric")))
    periods: _NestedItems[Period] = _field("periods", _array(_ref("Period")))


class Metric(Model):
    """One of `MeasuresComponentObject.metrics`."""

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
    "Identifier, unique among its like."
    qualitative: bool | None = _field("qualitative")


class NameCheck(Model):
    """A name check, as the server writes it."""

    exist: bool | None = _field("exist")


class NodeStep(Model):
    """One of `RunNodeDetail.steps`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[NodeStepLinks] = _field("_links", _ref("NodeStepLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: _NestedItems[NodeStepAction] = _field("actions", _array(_ref("NodeStepAction")))
    "What can be done with it, at Jenkins."
    aprovable: bool | None = _field("aprovable")
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
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class NodeStepAction(Model):
    """One of `NodeStep.actions`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[NodeStepActionLinks] = _field("_links", _ref("NodeStepActionLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    url_name: str | None = _field("urlName")
    "Last part of its path."


class NodeStepActionLinks(Model):
    """What `NodeStepAction._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class NodeStepLinks(Model):
    """What `NodeStep._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class OrgRepo(Model):
    """An org repo, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[OrgRepoLinks] = _field("_links", _ref("OrgRepoLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    repositories: _Nested[OrgRepositories] = _field("repositories", _ref("OrgRepositories"))
    "Its repositories."


class OrgRepoLinks(Model):
    """What `OrgRepo._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class OrgRepositories(Model):
    """What `OrgRepo.repositories` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[OrgRepositoriesLinks] = _field("_links", _ref("OrgRepositoriesLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    items: _NestedItems[OrgRepository] = _field("items", _array(_ref("OrgRepository")))
    last_page: Any = _field("lastPage")
    next_page: Any = _field("nextPage")
    page_size: int | None = _field("pageSize")


class OrgRepositoriesLinks(Model):
    """What `OrgRepositories._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class OrgRepository(Model):
    """One of `OrgRepositories.items`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[OrgRepositoryLinks] = _field("_links", _ref("OrgRepositoryLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    default_branch: str | None = _field("defaultBranch")
    "Name of the main branch."
    description: str | None = _field("description")
    "What is said of it."
    full_name: str | None = _field("fullName")
    "Name with the folders that it is in."
    name: str | None = _field("name")
    "Name."
    permissions: _Nested[OrgRepositoryPermissions] = _field("permissions", _ref("OrgRepositoryPermissions"))
    "What the user may do."
    private: bool | None = _field("private")


class OrgRepositoryLinks(Model):
    """What `OrgRepository._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class OrgRepositoryPermissions(Model):
    """What `OrgRepository.permissions` holds."""

    admin: bool | None = _field("admin")
    "Whether all may be done."
    pull: bool | None = _field("pull")
    "Whether it may be cloned."
    push: bool | None = _field("push")
    "Whether it may be written to."


class Paging(Model):
    """What `IssuesSearchObject.paging` holds."""

    page_index: int | None = _field("pageIndex")
    page_size: int | None = _field("pageSize")
    total: int | None = _field("total")


class Parameter(Model):
    """One of `RunPayload.parameters`."""

    name: str | None = _field("name")
    "Name."
    value: Any = _field("value")


class Period(Model):
    """One of `MeasuresComponentObject.periods` and others."""

    best_value: bool | None = _field("bestValue")
    date: str | None = _field("date")
    index: int | None = _field("index")
    mode: str | None = _field("mode")
    parameter: str | None = _field("parameter")
    value: str | None = _field("value")


class Pipeline(Model):
    """A pipeline of a DevOps project, from a Jenkinsfile of its own or of a repository."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[PipelineLinks] = _field("_links", _ref("PipelineLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    annotations: MutableMapping[str, str] = _field("annotations", _mapping())
    branch_names: MutableSequence[str] = _field("branchNames", _array())
    "Names of its branches."
    disabled: Any = _field("disabled")
    "Whether it is switched off."
    display_name: str | None = _field("displayName")
    "Name that people read."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    full_display_name: str | None = _field("fullDisplayName")
    "Name with the folders that it is in, for people."
    full_name: str | None = _field("fullName")
    "Name with the folders that it is in."
    name: str | None = _field("name")
    "Name."
    number_of_failing_branches: int | None = _field("numberOfFailingBranches")
    "How many branches fail."
    number_of_failing_pull_requests: int | None = _field("numberOfFailingPullRequests")
    "How many pull requests fail."
    number_of_folders: int | None = _field("numberOfFolders")
    "How many folders it holds."
    number_of_pipelines: int | None = _field("numberOfPipelines")
    "How many pipelines it holds."
    number_of_successful_branches: int | None = _field("numberOfSuccessfulBranches")
    "How many branches succeed."
    number_of_successful_pull_requests: int | None = _field("numberOfSuccessfulPullRequests")
    "How many pull requests succeed."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    parameters: Any = _field("parameters")
    "Its parameters."
    permissions: _Nested[PipelinePermissions] = _field("permissions", _ref("PipelinePermissions"))
    "What the user may do."
    pipeline_folder_names: MutableSequence[Any] = _field("pipelineFolderNames", _array())
    scm_source: _Nested[PipelineScmSource] = _field("scmSource", _ref("PipelineScmSource"))
    total_number_of_branches: int | None = _field("totalNumberOfBranches")
    total_number_of_pull_requests: int | None = _field("totalNumberOfPullRequests")
    weather_score: int | None = _field("weatherScore")
    "Share of the last runs that succeeded, 0 to 100."


class PipelineBranchItem(Model):
    """A pipeline branch item, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[PipelineBranchItemLinks] = _field("_links", _ref("PipelineBranchItemLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    branch: _Nested[PipelineBranchItemBranch] = _field("branch", _ref("PipelineBranchItemBranch"))
    "The branch that it is of."
    disabled: bool | None = _field("disabled")
    "Whether it is switched off."
    display_name: str | None = _field("displayName")
    "Name that people read."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    full_display_name: str | None = _field("fullDisplayName")
    "Name with the folders that it is in, for people."
    full_name: str | None = _field("fullName")
    "Name with the folders that it is in."
    latest_run: _Nested[PipelineBranchItemLatestRun] = _field("latestRun", _ref("PipelineBranchItemLatestRun"))
    "Its newest run."
    name: str | None = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    parameters: _NestedItems[PipelineBranchItemParameter] = _field(
        "parameters", _array(_ref("PipelineBranchItemParameter"))
    )
    "Its parameters."
    permissions: _Nested[PipelineBranchItemPermissions] = _field("permissions", _ref("PipelineBranchItemPermissions"))
    "What the user may do."
    pull_request: _Nested[PipelineBranchItemPullRequest] = _field("pullRequest", _ref("PipelineBranchItemPullRequest"))
    "The pull request that it is of."
    weather_score: int | None = _field("weatherScore")
    "Share of the last runs that succeeded, 0 to 100."


class PipelineBranchItemBranch(Model):
    """What `PipelineBranchItem.branch` holds."""

    is_primary: bool | None = _field("isPrimary")
    "Whether it is the main branch."
    issues: MutableSequence[Any] = _field("issues", _array())
    "Issues that are named."
    url: str | None = _field("url")
    "Web address."


class PipelineBranchItemLatestRun(Model):
    """What `PipelineBranchItem.latestRun` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[PipelineBranchItemLatestRunLinks] = _field("_links", _ref("PipelineBranchItemLatestRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: str | None = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[PipelineBranchItemLatestRunCause] = _field(
        "causes", _array(_ref("PipelineBranchItemLatestRunCause"))
    )
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: str | None = _field("enQueueTime")
    "When it began to wait."
    end_time: str | None = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: str | None = _field("runSummary")
    "Its state in few words."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class PipelineBranchItemLatestRunCause(Model):
    """One of `PipelineBranchItemLatestRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."


class PipelineBranchItemLatestRunLinks(Model):
    """What `PipelineBranchItemLatestRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    "Path of the run before."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class PipelineBranchItemLinks(Model):
    """What `PipelineBranchItem._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    "Path of what waits."
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    "Path of its runs."
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    "Path of its repository."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    trends: _Nested[Link] = _field("trends", _ref("Link"))
    "Path of its trends."


class PipelineBranchItemParameter(Model):
    """One of `PipelineBranchItem.parameters`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    default_parameter_value: _Nested[PipelineBranchItemParameterDefaultParameterValue] = _field(
        "defaultParameterValue", _ref("PipelineBranchItemParameterDefaultParameterValue")
    )
    "The parameter's default."
    description: str | None = _field("description")
    "What is said of it."
    name: str | None = _field("name")
    "Name."
    type: str | None = _field("type")


class PipelineBranchItemParameterDefaultParameterValue(Model):
    """What `PipelineBranchItemParameter.defaultParameterValue` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    name: str | None = _field("name")
    "Name."
    value: Any = _field("value")


class PipelineBranchItemPermissions(Model):
    """What `PipelineBranchItem.permissions` holds."""

    configure: bool | None = _field("configure")
    "Whether it may be changed."
    create: bool | None = _field("create")
    "Whether something may be made in it."
    read: bool | None = _field("read")
    "Whether it may be read."
    start: bool | None = _field("start")
    "Whether it may be run."
    stop: bool | None = _field("stop")
    "Whether a run may be stopped."


class PipelineBranchItemPullRequest(Model):
    """What the operation PipelineBranchItemPull is asked with."""

    author: str | None = _field("author")
    "Who wrote it."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    title: str | None = _field("title")
    "Its title."
    url: str | None = _field("url")
    "Web address."


class PipelineLinks(Model):
    """What `Pipeline._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    branches: _Nested[Link] = _field("branches", _ref("Link"))
    "Path of its branches."
    queue: _Nested[Link] = _field("queue", _ref("Link"))
    "Path of what waits."
    runs: _Nested[Link] = _field("runs", _ref("Link"))
    "Path of its runs."
    scm: _Nested[Link] = _field("scm", _ref("Link"))
    "Path of its repository."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    trends: _Nested[Link] = _field("trends", _ref("Link"))
    "Path of its trends."


class PipelinePermissions(Model):
    """What `Pipeline.permissions` holds."""

    configure: bool | None = _field("configure")
    "Whether it may be changed."
    create: bool | None = _field("create")
    "Whether something may be made in it."
    read: bool | None = _field("read")
    "Whether it may be read."
    start: bool | None = _field("start")
    "Whether it may be run."
    stop: bool | None = _field("stop")
    "Whether a run may be stopped."


class PipelineRun(Model):
    """One run of a pipeline; creating it starts the run."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[PipelineRunLinks] = _field("_links", _ref("PipelineRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: Any = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    branch: Any = _field("branch")
    "The branch that it is of."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[PipelineRunCause] = _field("causes", _array(_ref("PipelineRunCause")))
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    commit_id: Any = _field("commitId")
    "The commit that it runs on."
    commit_url: Any = _field("commitUrl")
    "Web address of the commit."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: str | None = _field("enQueueTime")
    "When it began to wait."
    end_time: str | None = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    pull_request: Any = _field("pullRequest")
    "The pull request that it is of."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: str | None = _field("runSummary")
    "Its state in few words."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class PipelineRunCause(Model):
    """One of `PipelineRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."
    user_id: str | None = _field("userId")
    "Identifier of the user."
    user_name: str | None = _field("userName")
    "Name of the user."


class PipelineRunLinks(Model):
    """What `PipelineRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    nodes: _Nested[Link] = _field("nodes", _ref("Link"))
    "Path of its stages."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    prev_run: _Nested[Link] = _field("prevRun", _ref("Link"))
    "Path of the run before."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    "Path of its steps."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class PipelineRunNode(Model):
    """A pipeline run node, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[PipelineRunNodeLinks] = _field("_links", _ref("PipelineRunNodeLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    display_description: Any = _field("displayDescription")
    "What is said of it."
    display_name: str | None = _field("displayName")
    "Name that people read."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    edges: MutableSequence[Any] = _field("edges", _array())
    "Steps that follow it."
    first_parent: Any = _field("firstParent")
    "Identifier of what it follows."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    input: _Nested[Input] = _field("input", _ref("Input"))
    "What it waits for somebody to answer."
    restartable: bool | None = _field("restartable")
    "Whether a run can begin here again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class PipelineRunNodeLinks(Model):
    """What `PipelineRunNode._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    "Path of its steps."


class PipelineScmSource(Model):
    """What `Pipeline.scmSource` holds."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    api_url: Any = _field("apiUrl")
    "Address of the host's API."
    id: str | None = _field("id")
    "Identifier, unique among its like."


class ReplayedRun(Model):
    """A replayed run, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[ReplayedRunLinks] = _field("_links", _ref("ReplayedRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: Any = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    cause_of_blockage: str | None = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[ReplayedRunCause] = _field("causes", _array(_ref("ReplayedRunCause")))
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: Any = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: Any = _field("enQueueTime")
    "When it began to wait."
    end_time: Any = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: Any = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    queue_id: str | None = _field("queueId")
    "Number that it waited under."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: Any = _field("runSummary")
    "Its state in few words."
    start_time: Any = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class ReplayedRunCause(Model):
    """One of `ReplayedRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."
    user_id: str | None = _field("userId")
    "Identifier of the user."
    user_name: str | None = _field("userName")
    "Name of the user."


class ReplayedRunLinks(Model):
    """What `ReplayedRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class Rule(Model):
    """One of `IssuesSearchObject.rules`."""

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
    "Name."
    params: _NestedItems[RuleParam] = _field("params", _array(_ref("RuleParam")))
    rem_fn_overloaded: bool | None = _field("remFnOverloaded")
    repo: str | None = _field("repo")
    "Name of the repository."
    scope: str | None = _field("scope")
    severity: str | None = _field("severity")
    status: str | None = _field("status")
    sys_tags: MutableSequence[str] = _field("sysTags", _array())
    tags: MutableSequence[str] = _field("tags", _array())
    template_key: str | None = _field("templateKey")
    type: str | None = _field("type")


class RuleParam(Model):
    """One of `Rule.params`."""

    default_value: str | None = _field("defaultValue")
    "The parameter's default."
    html_desc: str | None = _field("htmlDesc")
    key: str | None = _field("key")
    type: str | None = _field("type")


class RunNodeDetail(Model):
    """A run node detail, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[RunNodeDetailLinks] = _field("_links", _ref("RunNodeDetailLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    display_description: Any = _field("displayDescription")
    "What is said of it."
    display_name: str | None = _field("displayName")
    "Name that people read."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    edges: MutableSequence[Any] = _field("edges", _array())
    "Steps that follow it."
    first_parent: Any = _field("firstParent")
    "Identifier of what it follows."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    input: _Nested[Input] = _field("input", _ref("Input"))
    "What it waits for somebody to answer."
    restartable: bool | None = _field("restartable")
    "Whether a run can begin here again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    steps: _NestedItems[NodeStep] = _field("steps", _array(_ref("NodeStep")))
    "Its steps."
    type: str | None = _field("type")


class RunNodeDetailLinks(Model):
    """What `RunNodeDetail._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    "Path of its steps."


class RunPayload(Model):
    """A run payload, as the server writes it."""

    parameters: _NestedItems[Parameter] = _field("parameters", _array(_ref("Parameter")))
    "Its parameters."


class SCMOrg(Model):
    """An SCM org, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[SCMOrgLinks] = _field("_links", _ref("SCMOrgLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    avatar: str | None = _field("avatar")
    "Address of a picture."
    jenkins_organization_pipeline: bool | None = _field("jenkinsOrganizationPipeline")
    key: str | None = _field("key")
    name: str | None = _field("name")
    "Name."


class SCMOrgLinks(Model):
    """What `SCMOrg._links` holds."""

    repositories: _Nested[Link] = _field("repositories", _ref("Link"))
    "Its repositories."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class SCMServer(Model):
    """An SCM server, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[SCMServerLinks] = _field("_links", _ref("SCMServerLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    api_url: str | None = _field("apiUrl")
    "Address of the host's API."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: str | None = _field("name")
    "Name."


class SCMServerLinks(Model):
    """What `SCMServer._links` holds."""

    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."


class SCMVerification(Model):
    """An SCM verification, as the server writes it."""

    credential_id: str | None = _field("credentialId")


class ScriptCheck(Model):
    """A script check, as the server writes it."""

    column: int | None = _field("column")
    "Column, from 1."
    line: int | None = _field("line")
    "Line, from 1."
    message: str | None = _field("message")
    "What is said, for people."
    status: str | None = _field("status")


class SonarMeasure(Model):
    """One of `Component.measures`."""

    best_value: bool | None = _field("bestValue")
    history: _NestedItems[History] = _field("history", _array(_ref("History")))
    metric: str | None = _field("metric")
    periods: _NestedItems[Period] = _field("periods", _array(_ref("Period")))
    value: str | None = _field("value")


class SonarStatus(Model):
    """What the server reports of a Sonar."""

    general_action: _Nested[GeneralAction] = _field("generalAction", _ref("GeneralAction"))
    issues: _Nested[IssuesSearchObject] = _field("issues", _ref("IssuesSearchObject"))
    "Issues that are named."
    measures: _Nested[MeasuresComponentObject] = _field("measures", _ref("MeasuresComponentObject"))
    task: _Nested[CeTaskObject] = _field("task", _ref("CeTaskObject"))


class StartedRun(Model):
    """A started run, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[StartedRunLinks] = _field("_links", _ref("StartedRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: Any = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    cause_of_blockage: str | None = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[StartedRunCause] = _field("causes", _array(_ref("StartedRunCause")))
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: Any = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: Any = _field("enQueueTime")
    "When it began to wait."
    end_time: Any = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: Any = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    queue_id: str | None = _field("queueId")
    "Number that it waited under."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: Any = _field("runSummary")
    "Its state in few words."
    start_time: Any = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class StartedRunCause(Model):
    """One of `StartedRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."
    user_id: str | None = _field("userId")
    "Identifier of the user."
    user_name: str | None = _field("userName")
    "Name of the user."


class StartedRunLinks(Model):
    """What `StartedRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class StoppedRun(Model):
    """A stopped run, as the server writes it."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    links: _Nested[StoppedRunLinks] = _field("_links", _ref("StoppedRunLinks"))
    "Paths of this and of what belongs to it, at Jenkins."
    actions: MutableSequence[Any] = _field("actions", _array())
    "What can be done with it, at Jenkins."
    artifacts_zip_file: Any = _field("artifactsZipFile")
    "Path of all its artifacts in one archive."
    branch: _Nested[StoppedRunBranch] = _field("branch", _ref("StoppedRunBranch"))
    "The branch that it is of."
    cause_of_blockage: Any = _field("causeOfBlockage")
    "What it waits for."
    causes: _NestedItems[StoppedRunCause] = _field("causes", _array(_ref("StoppedRunCause")))
    "Why it was started."
    change_set: MutableSequence[Any] = _field("changeSet", _array())
    "Commits since the run before."
    commit_id: str | None = _field("commitId")
    "The commit that it runs on."
    commit_url: Any = _field("commitUrl")
    "Web address of the commit."
    description: Any = _field("description")
    "What is said of it."
    duration_in_millis: int | None = _field("durationInMillis")
    "How long it ran, in milliseconds."
    en_queue_time: str | None = _field("enQueueTime")
    "When it began to wait."
    end_time: str | None = _field("endTime")
    "When it ended; absent while it runs."
    estimated_duration_in_millis: int | None = _field("estimatedDurationInMillis")
    "How long it takes as a rule, in milliseconds."
    id: str | None = _field("id")
    "Identifier, unique among its like."
    name: Any = _field("name")
    "Name."
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
    pipeline: str | None = _field("pipeline")
    "Name of the pipeline."
    pull_request: Any = _field("pullRequest")
    "The pull request that it is of."
    replayable: bool | None = _field("replayable")
    "Whether it can be run again."
    result: str | None = _field("result")
    "`SUCCESS`, `UNSTABLE`, `FAILURE`, `NOT_BUILT`, `ABORTED` or `UNKNOWN`, which it is until its end."
    run_summary: str | None = _field("runSummary")
    "Its state in few words."
    start_time: str | None = _field("startTime")
    "When it started."
    state: str | None = _field("state")
    "`QUEUED`, `RUNNING`, `PAUSED`, `FINISHED`, `SKIPPED` or `NOT_BUILT`."
    type: str | None = _field("type")


class StoppedRunBranch(Model):
    """What `StoppedRun.branch` holds."""

    is_primary: bool | None = _field("isPrimary")
    "Whether it is the main branch."
    issues: MutableSequence[Any] = _field("issues", _array())
    "Issues that are named."
    url: str | None = _field("url")
    "Web address."


class StoppedRunCause(Model):
    """One of `StoppedRun.causes`."""

    class_: str | None = _field("_class")
    "Class of the answer at Jenkins."
    short_description: str | None = _field("shortDescription")
    "What happened, for people."


class StoppedRunLinks(Model):
    """What `StoppedRun._links` holds."""

    actions: _Nested[Link] = _field("actions", _ref("Link"))
    "Path of what can be done with it."
    artifacts: _Nested[Link] = _field("artifacts", _ref("Link"))
    "Path of its artifacts."
    blue_test_summary: _Nested[Link] = _field("blueTestSummary", _ref("Link"))
    "Path of the summary of its tests."
    log: _Nested[Link] = _field("log", _ref("Link"))
    "Path of its log."
    nodes: _Nested[Link] = _field("nodes", _ref("Link"))
    "Path of its stages."
    parent: _Nested[Link] = _field("parent", _ref("Link"))
    "Path of what it belongs to."
    self: _Nested[Link] = _field("self", _ref("Link"))
    "Path of this."
    steps: _Nested[Link] = _field("steps", _ref("Link"))
    "Path of its steps."
    tests: _Nested[Link] = _field("tests", _ref("Link"))
    "Path of its tests."


class Task(Model):
    """What `CeTaskObject.task` holds."""

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
    "Identifier, unique among its like."
    logs: bool | None = _field("logs")
    organization: str | None = _field("organization")
    "Organization at Jenkins; `jenkins`."
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
    """What `Issue.textRange` holds."""

    end_line: int | None = _field("endLine")
    end_offset: int | None = _field("endOffset")
    start_line: int | None = _field("startLine")
    start_offset: int | None = _field("startOffset")


class User(Model):
    """One of `IssuesSearchObject.users`."""

    active: bool | None = _field("active")
    avatar: str | None = _field("avatar")
    "Address of a picture."
    email: str | None = _field("email")
    "E-mail address."
    external_identity: str | None = _field("externalIdentity")
    external_provider: str | None = _field("externalProvider")
    groups: MutableSequence[str] = _field("groups", _array())
    local: bool | None = _field("local")
    login: str | None = _field("login")
    name: str | None = _field("name")
    "Name."
    scm_accounts: MutableSequence[str] = _field("scmAccounts", _array())
    selected: bool | None = _field("selected")
    tokens_count: int | None = _field("tokensCount")


if not TYPE_CHECKING:
    __getattr__ = _missing_of(__name__)
