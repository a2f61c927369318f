"""Models of `sonargo`."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import Any

from .._core.models.fields import array as _array, field as _field, ref as _ref
from .._core.models.model import Model


class CeTaskObject(Model):
    """Definition sonargo.CeTaskObject."""

    __slots__ = ()

    task: Task = _field("task", _ref("Task"))


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


class History(Model):
    """Definition sonargo.History."""

    __slots__ = ()

    date: str | None = _field("date")
    value: str | None = _field("value")


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


class Paging(Model):
    """Definition sonargo.Paging."""

    __slots__ = ()

    page_index: int | None = _field("pageIndex")
    page_size: int | None = _field("pageSize")
    total: int | None = _field("total")


class Period(Model):
    """Definition sonargo.Period."""

    __slots__ = ()

    best_value: bool | None = _field("bestValue")
    date: str | None = _field("date")
    index: int | None = _field("index")
    mode: str | None = _field("mode")
    parameter: str | None = _field("parameter")
    value: str | None = _field("value")


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


class SonarMeasure(Model):
    """Definition sonargo.SonarMeasure."""

    __slots__ = ()

    best_value: bool | None = _field("bestValue")
    history: MutableSequence[History] = _field("history", _array(_ref("History")))
    metric: str | None = _field("metric")
    periods: MutableSequence[Period] = _field("periods", _array(_ref("Period")))
    value: str | None = _field("value")


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
