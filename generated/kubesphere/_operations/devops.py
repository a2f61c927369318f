"""Resources of `devops`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, anything, location, model, models, nothing, page, progressive, raw, text

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from .._core.models.progressive import ProgressiveText
    from ..models.common import Confirmation
    from ..models.core_v1 import Secret
    from ..models.devops_v1alpha1 import S2iBinary
    from ..models.devops_v1alpha2 import (
        Artifact,
        BranchPipeline,
        BranchRunNode,
        Credential,
        CronCheck,
        Crumb,
        NameCheck,
        NodeStep,
        OrgRepo,
        Pipeline as DevopsV1alpha2Pipeline,
        PipelineBranchItem,
        PipelineRun as DevopsV1alpha2PipelineRun,
        PipelineRunNode,
        ReplayedRun,
        RunNodeDetail,
        SCMOrg,
        SCMServer,
        SCMVerification,
        ScriptCheck,
        SonarStatus,
        StartedRun,
        StoppedRun,
    )
    from ..models.devops_v1alpha3 import (
        Branch,
        ClusterStepTemplate,
        ClusterTemplate,
        DevOpsProject,
        GitRepository,
        JobRun,
        NodeDetail,
        NodeLabels,
        Organization,
        Pipeline as DevopsV1alpha3Pipeline,
        PipelineRun as DevopsV1alpha3PipelineRun,
        Rendered,
        RepositoryListResult,
        Template,
        UpdateResult,
        VerifyResponse,
    )

V1ALPHA2_CRUMBISSUER_GET: Operation[Crumb] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/crumbissuer", model("devops_v1alpha2.Crumb")
)
V1ALPHA2_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_DEVOPS_CHECK_CRON: Operation[CronCheck] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/checkCron", model("devops_v1alpha2.CronCheck")
)
V1ALPHA2_DEVOPS_CREDENTIALS_USAGE_GET: Operation[Credential] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/credentials/{credential}/usage",
    model("devops_v1alpha2.Credential"),
)
V1ALPHA2_DEVOPS_JENKINS_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}", anything(), wildcard=True
)
V1ALPHA2_DEVOPS_JENKINS_POST: Operation[Any] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}", anything(), wildcard=True
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_GET: Operation[BranchPipeline] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}",
    model("devops_v1alpha2.BranchPipeline"),
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_LIST: Operation[builtins.list[PipelineBranchItem]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches",
    models("devops_v1alpha2.PipelineBranchItem"),
    query="filter start limit",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_ARTIFACTS_LIST: Operation[builtins.list[Artifact]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/artifacts",
    models("devops_v1alpha2.Artifact"),
    query="start limit",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_CREATE: Operation[StartedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs",
    model("devops_v1alpha2.StartedRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_GET: Operation[DevopsV1alpha2PipelineRun] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}",
    model("devops_v1alpha2.PipelineRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_LOG: Operation[ProgressiveText] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/log",
    progressive(),
    query="start threshold_in_kb=thresholdInKB",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODESDETAIL_LIST: Operation[builtins.list[RunNodeDetail]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodesdetail",
    models("devops_v1alpha2.RunNodeDetail"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_LIST: Operation[builtins.list[BranchRunNode]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes",
    models("devops_v1alpha2.BranchRunNode"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LIST: Operation[builtins.list[NodeStep]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps",
    models("devops_v1alpha2.NodeStep"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LOG: Operation[ProgressiveText] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}/log",
    progressive(),
    query="start threshold_in_kb=thresholdInKB",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_SUBMIT_INPUT: Operation[str] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}",
    text(),
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_REPLAY: Operation[ReplayedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/replay",
    model("devops_v1alpha2.ReplayedRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_STOP: Operation[StoppedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/stop",
    model("devops_v1alpha2.StoppedRun"),
    query="blocking timeout_seconds=timeOutInSecs",
)
V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_SONARSTATUS_LIST: Operation[builtins.list[SonarStatus]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/sonarstatus",
    models("devops_v1alpha2.SonarStatus"),
)
V1ALPHA2_DEVOPS_PIPELINES_CHECK_NAME: Operation[NameCheck] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}",
    model("devops_v1alpha2.NameCheck"),
    query="check",
)
V1ALPHA2_DEVOPS_PIPELINES_CHECK_SCRIPT_COMPILE: Operation[ScriptCheck] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/checkScriptCompile",
    model("devops_v1alpha2.ScriptCheck"),
)
V1ALPHA2_DEVOPS_PIPELINES_CONSOLE_LOG: Operation[str] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/consolelog", text()
)
V1ALPHA2_DEVOPS_PIPELINES_GET: Operation[DevopsV1alpha2Pipeline] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}",
    model("devops_v1alpha2.Pipeline"),
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_ARTIFACTS_LIST: Operation[builtins.list[Artifact]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/artifacts",
    models("devops_v1alpha2.Artifact"),
    query="start limit",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_CREATE: Operation[StartedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs",
    model("devops_v1alpha2.StartedRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_GET: Operation[DevopsV1alpha2PipelineRun] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}",
    model("devops_v1alpha2.PipelineRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_LIST: Operation[Page[DevopsV1alpha2PipelineRun]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs",
    page("devops_v1alpha2.PipelineRun"),
    query="start limit branch",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_LOG: Operation[ProgressiveText] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/log",
    progressive(),
    query="start threshold_in_kb=thresholdInKB",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODESDETAIL_LIST: Operation[builtins.list[RunNodeDetail]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodesdetail",
    models("devops_v1alpha2.RunNodeDetail"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_LIST: Operation[builtins.list[PipelineRunNode]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes",
    models("devops_v1alpha2.PipelineRunNode"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LIST: Operation[builtins.list[NodeStep]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps",
    models("devops_v1alpha2.NodeStep"),
    query="limit",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LOG: Operation[ProgressiveText] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}/log",
    progressive(),
    query="start threshold_in_kb=thresholdInKB",
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_SUBMIT_INPUT: Operation[str] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}",
    text(),
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_REPLAY: Operation[ReplayedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/replay",
    model("devops_v1alpha2.ReplayedRun"),
)
V1ALPHA2_DEVOPS_PIPELINES_RUNS_STOP: Operation[StoppedRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/stop",
    model("devops_v1alpha2.StoppedRun"),
    query="blocking timeout_seconds=timeOutInSecs",
)
V1ALPHA2_DEVOPS_PIPELINES_SCAN: Operation[str] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/scan", text(), query="delay"
)
V1ALPHA2_DEVOPS_PIPELINES_SONARSTATUS_LIST: Operation[builtins.list[SonarStatus]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/sonarstatus",
    models("devops_v1alpha2.SonarStatus"),
)
V1ALPHA2_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_JENKINS_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/jenkins/{path}", anything(), wildcard=True
)
V1ALPHA2_NAMESPACES_S2IBINARIES_DOWNLOAD: Operation[str] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file/{file}", location()
)
V1ALPHA2_NAMESPACES_S2IBINARIES_UPLOAD: Operation[S2iBinary] = Operation(
    "PUT",
    "/kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file",
    model("devops_v1alpha1.S2iBinary"),
)
V1ALPHA2_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_POST: Operation[Any] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/devops.kubesphere.io/v1alpha2/{path}", anything(), wildcard=True
)
V1ALPHA2_SCMS_ORGANIZATIONS_LIST: Operation[builtins.list[SCMOrg]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations",
    models("devops_v1alpha2.SCMOrg"),
    query="credential_id=credentialId",
)
V1ALPHA2_SCMS_ORGANIZATIONS_REPOSITORIES_LIST: Operation[OrgRepo] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations/{organization}/repositories",
    model("devops_v1alpha2.OrgRepo"),
    query="credential_id=credentialId page=pageNumber limit=pageSize",
)
V1ALPHA2_SCMS_SERVERS_CREATE: Operation[SCMServer] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers", model("devops_v1alpha2.SCMServer")
)
V1ALPHA2_SCMS_SERVERS_LIST: Operation[builtins.list[SCMServer]] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers", models("devops_v1alpha2.SCMServer")
)
V1ALPHA2_SCMS_VERIFY: Operation[SCMVerification] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/verify", model("devops_v1alpha2.SCMVerification")
)
V1ALPHA2_SEARCH: Operation[Page[DevopsV1alpha2Pipeline]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha2/search",
    page("devops_v1alpha2.Pipeline"),
    query="query=q filter type page limit sort_by=sortBy ascending label_selector=labelSelector name names uid namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA2_WEBHOOK_NOTIFY_GIT: Operation[str] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha2/webhook/git", text(), query="url"
)
V1ALPHA2_WEBHOOK_NOTIFY_GITHUB: Operation[str] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/webhook/github", text()
)
V1ALPHA2_WEBHOOK_NOTIFY_GIT_PUSH: Operation[str] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/webhook/git", text(), query="url"
)
V1ALPHA2_WEBHOOK_TRIGGER: Operation[str] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha2/webhook/generic-trigger", text(), query="token"
)
V1ALPHA3_CI_NODELABELS_GET: Operation[NodeLabels] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha3/ci/nodelabels", model("devops_v1alpha3.NodeLabels")
)
V1ALPHA3_CLUSTERSTEPTEMPLATES_GET: Operation[ClusterStepTemplate] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}",
    model("devops_v1alpha3.ClusterStepTemplate"),
)
V1ALPHA3_CLUSTERSTEPTEMPLATES_LIST: Operation[Page[ClusterStepTemplate]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates",
    page("devops_v1alpha3.ClusterStepTemplate"),
    query="page limit sort_by=sortBy ascending name names uid namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_CLUSTERSTEPTEMPLATES_RENDER: Operation[Rendered] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}/render",
    model("devops_v1alpha3.Rendered"),
    query="secret secret_namespace=secretNamespace",
)
V1ALPHA3_CLUSTERTEMPLATES_LIST: Operation[Page[ClusterTemplate]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/clustertemplates",
    page("devops_v1alpha3.ClusterTemplate"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid namespace label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_CLUSTERTEMPLATES_RENDER: Operation[ClusterTemplate] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/clustertemplates/{clustertemplate}/render",
    model("devops_v1alpha3.ClusterTemplate"),
)
V1ALPHA3_DELETE: Operation[Any] = Operation(
    "DELETE", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_DEVOPS_CREDENTIALS_CREATE: Operation[Secret] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials", model("core_v1.Secret")
)
V1ALPHA3_DEVOPS_CREDENTIALS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}",
    model("common.Confirmation"),
)
V1ALPHA3_DEVOPS_CREDENTIALS_GET: Operation[Secret] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}", model("core_v1.Secret")
)
V1ALPHA3_DEVOPS_CREDENTIALS_LIST: Operation[Page[Secret]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials",
    page("core_v1.Secret"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_DEVOPS_CREDENTIALS_REPLACE: Operation[Secret] = Operation(
    "PUT", "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}", model("core_v1.Secret")
)
V1ALPHA3_DEVOPS_PIPELINES_CREATE: Operation[DevopsV1alpha3Pipeline] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines", model("devops_v1alpha3.Pipeline")
)
V1ALPHA3_DEVOPS_PIPELINES_DELETE: Operation[Confirmation] = Operation(
    "DELETE", "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}", model("common.Confirmation")
)
V1ALPHA3_DEVOPS_PIPELINES_GET: Operation[DevopsV1alpha3Pipeline] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_DEVOPS_PIPELINES_LIST: Operation[Page[DevopsV1alpha3Pipeline]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines",
    page("devops_v1alpha3.Pipeline"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector type name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_DEVOPS_PIPELINES_REPLACE: Operation[DevopsV1alpha3Pipeline] = Operation(
    "PUT",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}",
    model("devops_v1alpha3.Pipeline"),
)
V1ALPHA3_DEVOPS_PIPELINES_UPDATE_JENKINSFILE: Operation[UpdateResult] = Operation(
    "PUT",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}/jenkinsfile",
    model("devops_v1alpha3.UpdateResult"),
    query="mode",
)
V1ALPHA3_DEVOPS_TEMPLATES_GET: Operation[Template] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}",
    model("devops_v1alpha3.Template"),
)
V1ALPHA3_DEVOPS_TEMPLATES_LIST: Operation[Page[Template]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates",
    page("devops_v1alpha3.Template"),
    query="page limit sort_by=sortBy ascending label_selector=labelSelector name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_DEVOPS_TEMPLATES_RENDER: Operation[Template] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}/render",
    model("devops_v1alpha3.Template"),
)
V1ALPHA3_GET: Operation[Any] = Operation(
    "GET", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_NAMESPACES_GITREPOSITORIES_CREATE: Operation[GitRepository] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories",
    model("devops_v1alpha3.GitRepository"),
)
V1ALPHA3_NAMESPACES_GITREPOSITORIES_DELETE: Operation[GitRepository] = Operation(
    "DELETE",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}",
    model("devops_v1alpha3.GitRepository"),
)
V1ALPHA3_NAMESPACES_GITREPOSITORIES_GET: Operation[GitRepository] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}",
    model("devops_v1alpha3.GitRepository"),
)
V1ALPHA3_NAMESPACES_GITREPOSITORIES_LIST: Operation[Page[GitRepository]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories",
    page("devops_v1alpha3.GitRepository"),
    query="page limit sort_by=sortBy ascending name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_NAMESPACES_GITREPOSITORIES_REPLACE: Operation[GitRepository] = Operation(
    "PUT",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}",
    model("devops_v1alpha3.GitRepository"),
)
V1ALPHA3_NAMESPACES_PIPELINERUNS_ARTIFACTS_DOWNLOAD: Operation[bytes] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/artifacts/download",
    raw(),
    query="filename",
)
V1ALPHA3_NAMESPACES_PIPELINERUNS_GET: Operation[DevopsV1alpha3PipelineRun] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}",
    model("devops_v1alpha3.PipelineRun"),
)
V1ALPHA3_NAMESPACES_PIPELINERUNS_NODEDETAILS_LIST: Operation[builtins.list[NodeDetail]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/nodedetails",
    models("devops_v1alpha3.NodeDetail"),
)
V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_GET: Operation[Branch] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches/{branch}",
    model("devops_v1alpha3.Branch"),
)
V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_LIST: Operation[Page[Branch]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches",
    page("devops_v1alpha3.Branch"),
    query="filter page limit",
    paging="page",
)
V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_CREATE: Operation[DevopsV1alpha3PipelineRun] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns",
    model("devops_v1alpha3.PipelineRun"),
    query="branch",
)
V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST: Operation[Page[JobRun]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns",
    page("devops_v1alpha3.JobRun"),
    query="branch page limit sort_by=sortBy ascending label_selector=labelSelector name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST_FULL: Operation[Page[DevopsV1alpha3PipelineRun]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns",
    page("devops_v1alpha3.PipelineRun"),
    query="backward branch page limit sort_by=sortBy ascending label_selector=labelSelector name names uid label annotation owner_kind=ownerKind owner_reference=ownerReference",
    paging="sorted",
)
V1ALPHA3_PATCH: Operation[Any] = Operation(
    "PATCH", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_POST: Operation[Any] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_PUT: Operation[Any] = Operation(
    "PUT", "/kapis/devops.kubesphere.io/v1alpha3/{path}", anything(), wildcard=True
)
V1ALPHA3_SCMS_ORGANIZATIONS_LIST: Operation[builtins.list[Organization]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations",
    models("devops_v1alpha3.Organization"),
    query="server secret secret_namespace=secretNamespace include_user=includeUser page=pageNumber limit=pageSize",
)
V1ALPHA3_SCMS_ORGANIZATIONS_REPOSITORIES_LIST: Operation[RepositoryListResult] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations/{organization}/repositories",
    model("devops_v1alpha3.RepositoryListResult"),
    query="server secret secret_namespace=secretNamespace page=pageNumber limit=pageSize",
)
V1ALPHA3_SCMS_VERIFY: Operation[VerifyResponse] = Operation(
    "POST",
    "/kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/verify",
    model("devops_v1alpha3.VerifyResponse"),
    query="server secret secret_namespace=secretNamespace",
)
V1ALPHA3_WEBHOOKS_NOTIFY_JENKINS: Operation[None] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/webhooks/jenkins", nothing()
)
V1ALPHA3_WEBHOOKS_NOTIFY_SCM: Operation[str] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/webhooks/scm", text()
)
V1ALPHA3_WORKSPACES_DEVOPS_CHECK_NAME: Operation[NameCheck] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}",
    model("devops_v1alpha2.NameCheck"),
    query="check generateName",
)
V1ALPHA3_WORKSPACES_DEVOPS_CREATE: Operation[DevOpsProject] = Operation(
    "POST", "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops", model("devops_v1alpha3.DevOpsProject")
)
V1ALPHA3_WORKSPACES_DEVOPS_DELETE: Operation[Confirmation] = Operation(
    "DELETE",
    "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}",
    model("common.Confirmation"),
)
V1ALPHA3_WORKSPACES_DEVOPS_GET: Operation[DevOpsProject] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}",
    model("devops_v1alpha3.DevOpsProject"),
    query="generate_name=generateName",
)
V1ALPHA3_WORKSPACES_DEVOPS_LIST: Operation[Page[DevOpsProject]] = Operation(
    "GET",
    "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops",
    page("devops_v1alpha3.DevOpsProject"),
    query="page limit",
    paging="page",
)
V1ALPHA3_WORKSPACES_DEVOPS_REPLACE: Operation[DevOpsProject] = Operation(
    "PUT",
    "/kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}",
    model("devops_v1alpha3.DevOpsProject"),
)
