"""Resources of `devops`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import devops as _ops
from .._core.sync_resource import Resource

if TYPE_CHECKING:
    from .._core.lists.sync_page import Page
    from .._core.models.progressive import ProgressiveText
    from .._core.transport.request import FileContent
    from ..models.common import Confirmation
    from ..models.core_v1 import Secret
    from ..models.devops_v1alpha1 import S2iBinary
    from ..models.devops_v1alpha2 import (
        Artifact,
        BranchPipeline,
        BranchRunNode,
        CreateSCMServerRequest,
        Credential,
        CronCheck,
        CronData,
        Crumb,
        InputSubmission,
        NameCheck,
        NodeStep,
        OrgRepo,
        Pipeline as DevopsV1alpha2Pipeline,
        PipelineBranchItem,
        PipelineRun as DevopsV1alpha2PipelineRun,
        PipelineRunNode,
        ReplayedRun,
        RunNodeDetail,
        RunPayload,
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
        Event,
        GenericPayload,
        GitRepository,
        JobRun,
        NodeDetail,
        NodeLabels,
        Organization,
        Pipeline as DevopsV1alpha3Pipeline,
        PipelineRun as DevopsV1alpha3PipelineRun,
        RenderBody,
        Rendered,
        RepositoryListResult,
        Template,
        UpdateResult,
        VerifyResponse,
    )


class V1alpha2Crumbissuer(Resource):
    """`devops.v1alpha2.crumbissuer`."""

    def get(self) -> Crumb:
        """Gets Jenkins' crumb against forged requests; the server adds it by itself.
        `GET /kapis/devops.kubesphere.io/v1alpha2/crumbissuer`
        """
        return self._call(_ops.V1ALPHA2_CRUMBISSUER_GET)


class V1alpha2DevopsCredentialsUsage(Resource):
    """`devops.v1alpha2.devops.credentials.usage`."""

    def get(self, devops: str, credential: str) -> Credential:
        """Tells which pipelines use a credential.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/credentials/{credential}/usage`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_CREDENTIALS_USAGE_GET, (devops, credential))


class V1alpha2DevopsCredentials(Resource):
    """`devops.v1alpha2.devops.credentials`."""

    usage: V1alpha2DevopsCredentialsUsage


class V1alpha2DevopsJenkins(Resource):
    """`devops.v1alpha2.devops.jenkins`."""

    def get(self, devops: str, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path of Jenkins, with the server's login.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_JENKINS_GET, (devops, path), query=params)

    def post(
        self,
        devops: str,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path of Jenkins, with the server's login and crumb.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_JENKINS_POST,
            (devops, path),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class V1alpha2DevopsPipelinesBranchesRunsArtifacts(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.artifacts`."""

    def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, start: int | None = None, limit: int | None = None
    ) -> builtins.list[Artifact]:
        """Lists the artifacts of a run.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/artifacts`

        Args:
            run: Number of the run, from 1.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_ARTIFACTS_LIST,
            (devops, pipeline, branch, run),
            values=locals(),
        )


class V1alpha2DevopsPipelinesBranchesRunsNodesSteps(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodes.steps`."""

    def list(
        self, devops: str, pipeline: str, branch: str, run: str, node: str, *, limit: int | None = None
    ) -> builtins.list[NodeStep]:
        """Lists the steps of a stage.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LIST,
            (devops, pipeline, branch, run, node),
            values=locals(),
        )

    def log(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        node: str,
        step: str,
        *,
        start: int | None = None,
        threshold_in_kb: int | None = None,
    ) -> ProgressiveText:
        """Gets the log of a step of a node.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}/log`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            step: Number of the step, as its node lists it.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            threshold_in_kb: How much of the end of the log is answered where `start` is absent, in KB; 150 by default.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LOG,
            (devops, pipeline, branch, run, node, step),
            values=locals(),
        )

    def submit_input(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        node: str,
        step: str,
        body: InputSubmission | Mapping[str, Any],
    ) -> str:
        """Answers what a step waits for, or aborts it; a refusal is a 200 that says so.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            step: Number of the step, as its node lists it.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_SUBMIT_INPUT,
            (devops, pipeline, branch, run, node, step),
            body=body,
        )


class V1alpha2DevopsPipelinesBranchesRunsNodes(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodes`."""

    steps: V1alpha2DevopsPipelinesBranchesRunsNodesSteps

    def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, limit: int | None = None
    ) -> builtins.list[BranchRunNode]:
        """Lists the stages of a run.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes`

        Args:
            run: Number of the run, from 1.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_LIST, (devops, pipeline, branch, run), values=locals()
        )


class V1alpha2DevopsPipelinesBranchesRunsNodesdetail(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodesdetail`."""

    def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, limit: int | None = None
    ) -> builtins.list[RunNodeDetail]:
        """Lists the stages of a run, each with its steps.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodesdetail`

        Args:
            run: Number of the run, from 1.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODESDETAIL_LIST,
            (devops, pipeline, branch, run),
            values=locals(),
        )


class V1alpha2DevopsPipelinesBranchesRuns(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.runs`."""

    artifacts: V1alpha2DevopsPipelinesBranchesRunsArtifacts
    nodes: V1alpha2DevopsPipelinesBranchesRunsNodes
    nodesdetail: V1alpha2DevopsPipelinesBranchesRunsNodesdetail

    def create(self, devops: str, pipeline: str, branch: str, body: RunPayload | Mapping[str, Any]) -> StartedRun:
        """Starts a run of a branch.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_CREATE, (devops, pipeline, branch), body=body)

    def get(self, devops: str, pipeline: str, branch: str, run: str) -> DevopsV1alpha2PipelineRun:
        """Gets a run of a branch.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}`

        Args:
            run: Number of the run, from 1.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_GET, (devops, pipeline, branch, run))

    def log(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        *,
        start: int | None = None,
        threshold_in_kb: int | None = None,
    ) -> ProgressiveText:
        """Gets the log of a run as text, the last 150 KB or from a byte on; `follow` goes on with it.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/log`

        Args:
            run: Number of the run, from 1.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            threshold_in_kb: How much of the end of the log is answered where `start` is absent, in KB; 150 by default.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_LOG, (devops, pipeline, branch, run), values=locals()
        )

    def replay(self, devops: str, pipeline: str, branch: str, run: str) -> ReplayedRun:
        """Starts a run once more, with the same Jenkinsfile and parameters.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/replay`

        Args:
            run: Number of the run, from 1.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_REPLAY, (devops, pipeline, branch, run))

    def stop(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        *,
        blocking: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> StoppedRun:
        """Stops a run of a branch.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/stop`

        Args:
            run: Number of the run, from 1.
            blocking: Whether to answer only when the run has stopped.
            timeout_seconds: How long to wait for that, in seconds; 10 by default. Sent as `timeOutInSecs`.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_STOP, (devops, pipeline, branch, run), values=locals()
        )


class V1alpha2DevopsPipelinesBranchesSonarstatus(Resource):
    """`devops.v1alpha2.devops.pipelines.branches.sonarstatus`."""

    def list(self, devops: str, pipeline: str, branch: str) -> builtins.list[SonarStatus]:
        """Lists the code analyses of a branch.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/sonarstatus`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_SONARSTATUS_LIST, (devops, pipeline, branch))


class V1alpha2DevopsPipelinesBranches(Resource):
    """`devops.v1alpha2.devops.pipelines.branches`."""

    runs: V1alpha2DevopsPipelinesBranchesRuns
    sonarstatus: V1alpha2DevopsPipelinesBranchesSonarstatus

    def list(
        self,
        devops: str,
        pipeline: str,
        *,
        filter: str | None = None,
        start: int | None = None,
        limit: int | None = None,
    ) -> builtins.list[PipelineBranchItem]:
        """Lists the branches of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches`

        Args:
            filter: Only `origin` (branches) or `pull-requests`; in a search, a filter of Jenkins: `no-folders`.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_LIST, (devops, pipeline), values=locals())

    def get(self, devops: str, pipeline: str, branch: str) -> BranchPipeline:
        """Gets a branch of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_GET, (devops, pipeline, branch))


class V1alpha2DevopsPipelinesRunsArtifacts(Resource):
    """`devops.v1alpha2.devops.pipelines.runs.artifacts`."""

    def list(
        self, devops: str, pipeline: str, run: str, *, start: int | None = None, limit: int | None = None
    ) -> builtins.list[Artifact]:
        """Lists the artifacts of a run.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/artifacts`

        Args:
            run: Number of the run, from 1.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_ARTIFACTS_LIST, (devops, pipeline, run), values=locals())


class V1alpha2DevopsPipelinesRunsNodesSteps(Resource):
    """`devops.v1alpha2.devops.pipelines.runs.nodes.steps`."""

    def list(
        self, devops: str, pipeline: str, run: str, node: str, *, limit: int | None = None
    ) -> builtins.list[NodeStep]:
        """Lists the steps of a stage.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LIST, (devops, pipeline, run, node), values=locals()
        )

    def log(
        self,
        devops: str,
        pipeline: str,
        run: str,
        node: str,
        step: str,
        *,
        start: int | None = None,
        threshold_in_kb: int | None = None,
    ) -> ProgressiveText:
        """Gets the log of a step of a node.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}/log`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            step: Number of the step, as its node lists it.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            threshold_in_kb: How much of the end of the log is answered where `start` is absent, in KB; 150 by default.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LOG, (devops, pipeline, run, node, step), values=locals()
        )

    def submit_input(
        self, devops: str, pipeline: str, run: str, node: str, step: str, body: InputSubmission | Mapping[str, Any]
    ) -> str:
        """Answers what a step waits for, or aborts it; a refusal is a 200 that says so.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}`

        Args:
            run: Number of the run, from 1.
            node: Number of the node (stage), as the run lists it.
            step: Number of the step, as its node lists it.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_SUBMIT_INPUT, (devops, pipeline, run, node, step), body=body
        )


class V1alpha2DevopsPipelinesRunsNodes(Resource):
    """`devops.v1alpha2.devops.pipelines.runs.nodes`."""

    steps: V1alpha2DevopsPipelinesRunsNodesSteps

    def list(self, devops: str, pipeline: str, run: str, *, limit: int | None = None) -> builtins.list[PipelineRunNode]:
        """Lists the stages of a run.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes`

        Args:
            run: Number of the run, from 1.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_LIST, (devops, pipeline, run), values=locals())


class V1alpha2DevopsPipelinesRunsNodesdetail(Resource):
    """`devops.v1alpha2.devops.pipelines.runs.nodesdetail`."""

    def list(self, devops: str, pipeline: str, run: str, *, limit: int | None = None) -> builtins.list[RunNodeDetail]:
        """Lists the stages of a run, each with its steps.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodesdetail`

        Args:
            run: Number of the run, from 1.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODESDETAIL_LIST, (devops, pipeline, run), values=locals()
        )


class V1alpha2DevopsPipelinesRuns(Resource):
    """`devops.v1alpha2.devops.pipelines.runs`."""

    artifacts: V1alpha2DevopsPipelinesRunsArtifacts
    nodes: V1alpha2DevopsPipelinesRunsNodes
    nodesdetail: V1alpha2DevopsPipelinesRunsNodesdetail

    def list(
        self,
        devops: str,
        pipeline: str,
        *,
        start: int | None = None,
        limit: int | None = None,
        branch: str | None = None,
    ) -> Page[DevopsV1alpha2PipelineRun]:
        """Lists the runs of a pipeline as Jenkins tells them; without `limit` they are empty.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs`

        Args:
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            limit: How many items a page has; -1 for all, 0 for none.
            branch: Name of a branch.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_LIST, (devops, pipeline), values=locals())

    def create(self, devops: str, pipeline: str, body: RunPayload | Mapping[str, Any]) -> StartedRun:
        """Starts a run of a pipeline.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_CREATE, (devops, pipeline), body=body)

    def get(self, devops: str, pipeline: str, run: str) -> DevopsV1alpha2PipelineRun:
        """Gets a run of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}`

        Args:
            run: Number of the run, from 1.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_GET, (devops, pipeline, run))

    def log(
        self, devops: str, pipeline: str, run: str, *, start: int | None = None, threshold_in_kb: int | None = None
    ) -> ProgressiveText:
        """Gets the log of a run as text, the last 150 KB or from a byte on; `follow` goes on with it.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/log`

        Args:
            run: Number of the run, from 1.
            start: Where to start: the number of the first item, or of a log the first byte, from 0.
            threshold_in_kb: How much of the end of the log is answered where `start` is absent, in KB; 150 by default.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_LOG, (devops, pipeline, run), values=locals())

    def replay(self, devops: str, pipeline: str, run: str) -> ReplayedRun:
        """Starts a run once more, with the same Jenkinsfile and parameters.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/replay`

        Args:
            run: Number of the run, from 1.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_REPLAY, (devops, pipeline, run))

    def stop(
        self, devops: str, pipeline: str, run: str, *, blocking: bool | None = None, timeout_seconds: int | None = None
    ) -> StoppedRun:
        """Stops a run of a pipeline.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/stop`

        Args:
            run: Number of the run, from 1.
            blocking: Whether to answer only when the run has stopped.
            timeout_seconds: How long to wait for that, in seconds; 10 by default. Sent as `timeOutInSecs`.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_STOP, (devops, pipeline, run), values=locals())


class V1alpha2DevopsPipelinesSonarstatus(Resource):
    """`devops.v1alpha2.devops.pipelines.sonarstatus`."""

    def list(self, devops: str, pipeline: str) -> builtins.list[SonarStatus]:
        """Lists the code analyses of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/sonarstatus`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_SONARSTATUS_LIST, (devops, pipeline))


class V1alpha2DevopsPipelines(Resource):
    """`devops.v1alpha2.devops.pipelines`."""

    branches: V1alpha2DevopsPipelinesBranches
    runs: V1alpha2DevopsPipelinesRuns
    sonarstatus: V1alpha2DevopsPipelinesSonarstatus

    def get(self, devops: str, pipeline: str) -> DevopsV1alpha2Pipeline:
        """Gets a pipeline of a DevOps project.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_GET, (devops, pipeline))

    def check_name(self, devops: str, pipeline: str) -> NameCheck:
        """Tells whether a pipeline of this name exists.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}`
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_CHECK_NAME, (devops, pipeline), values={"check": "true", **locals()}
        )

    def check_script_compile(self, devops: str, pipeline: str, *, jenkinsfile: str) -> ScriptCheck:
        """Checks the syntax of a Jenkinsfile.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/checkScriptCompile`

        Args:
            jenkinsfile: Sent as `value`.
        """
        return self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_CHECK_SCRIPT_COMPILE, (devops, pipeline), form={"value": jenkinsfile}
        )

    def console_log(self, devops: str, pipeline: str) -> str:
        """Gets the log of the last search for branches, as text.
        `GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/consolelog`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_CONSOLE_LOG, (devops, pipeline))

    def scan(self, devops: str, pipeline: str, *, delay: int | None = None) -> str:
        """Scans a pipeline of a DevOps project for branches.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/scan`

        Args:
            delay: Seconds to wait before.
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_SCAN, (devops, pipeline), values=locals())


class V1alpha2Devops(Resource):
    """`devops.v1alpha2.devops`."""

    credentials: V1alpha2DevopsCredentials
    jenkins: V1alpha2DevopsJenkins
    pipelines: V1alpha2DevopsPipelines

    def check_cron(self, devops: str, body: CronData | Mapping[str, Any]) -> CronCheck:
        """Checks a cron expression; a wrong one is a 200 that says so.
        `POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/checkCron`
        """
        return self._call(_ops.V1ALPHA2_DEVOPS_CHECK_CRON, (devops,), body=body)


class V1alpha2Jenkins(Resource):
    """`devops.v1alpha2.jenkins`."""

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below devops.kubesphere.io/v1alpha2/jenkins.
        `GET /kapis/devops.kubesphere.io/v1alpha2/jenkins/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.V1ALPHA2_JENKINS_GET, (path,), query=params)


class V1alpha2NamespacesS2ibinaries(Resource):
    """`devops.v1alpha2.namespaces.s2ibinaries`."""

    def download(self, namespace: str, s2ibinary: str, file: str) -> str:
        """Downloads a build source of a project.
        `GET /kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file/{file}`
        """
        return self._call(_ops.V1ALPHA2_NAMESPACES_S2IBINARIES_DOWNLOAD, (namespace, s2ibinary, file))

    def upload(self, namespace: str, s2ibinary: str, *, file: FileContent, md5: str | None = None) -> S2iBinary:
        """Uploads a build source of a project.
        `PUT /kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file`

        Args:
            file: Sent as `s2ibinary`.
        """
        return self._call(
            _ops.V1ALPHA2_NAMESPACES_S2IBINARIES_UPLOAD,
            (namespace, s2ibinary),
            form={"md5": md5},
            files={"s2ibinary": file},
        )


class V1alpha2Namespaces(Resource):
    """`devops.v1alpha2.namespaces`."""

    s2ibinaries: V1alpha2NamespacesS2ibinaries


class V1alpha2ScmsOrganizationsRepositories(Resource):
    """`devops.v1alpha2.scms.organizations.repositories`."""

    def list(self, scm: str, organization: str, *, credential_id: str, page: int, limit: int) -> OrgRepo:
        """Lists the repositories of an organization.
        `GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations/{organization}/repositories`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
            page: Which page, from 1. Sent as `pageNumber`.
            limit: How many items a page has. Sent as `pageSize`.
        """
        return self._call(_ops.V1ALPHA2_SCMS_ORGANIZATIONS_REPOSITORIES_LIST, (scm, organization), values=locals())


class V1alpha2ScmsOrganizations(Resource):
    """`devops.v1alpha2.scms.organizations`."""

    repositories: V1alpha2ScmsOrganizationsRepositories

    def list(self, scm: str, *, credential_id: str) -> builtins.list[SCMOrg]:
        """Lists the organizations of a source code host.
        `GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
        """
        return self._call(_ops.V1ALPHA2_SCMS_ORGANIZATIONS_LIST, (scm,), values=locals())


class V1alpha2ScmsServers(Resource):
    """`devops.v1alpha2.scms.servers`."""

    def list(self, scm: str) -> builtins.list[SCMServer]:
        """Lists the servers of a source code host.
        `GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
        """
        return self._call(_ops.V1ALPHA2_SCMS_SERVERS_LIST, (scm,))

    def create(self, scm: str, body: CreateSCMServerRequest | Mapping[str, Any]) -> SCMServer:
        """Creates a server of a source code host.
        `POST /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
        """
        return self._call(_ops.V1ALPHA2_SCMS_SERVERS_CREATE, (scm,), body=body)


class V1alpha2Scms(Resource):
    """`devops.v1alpha2.scms`."""

    organizations: V1alpha2ScmsOrganizations
    servers: V1alpha2ScmsServers

    def verify(self, scm: str, body: Mapping[str, Any] | None = None) -> SCMVerification:
        """Checks whether one can log in to a source code host.
        `POST /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/verify`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
        """
        return self._call(_ops.V1ALPHA2_SCMS_VERIFY, (scm,), body=body)


class V1alpha2Webhook(Resource):
    """`devops.v1alpha2.webhook`."""

    def notify_git(self, *, url: str) -> str:
        """Tells the server of a push to a Git repository.
        `GET /kapis/devops.kubesphere.io/v1alpha2/webhook/git`

        Args:
            url: URL of the repository.
        """
        return self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GIT, values=locals())

    def notify_git_push(self, body: Any, *, url: str) -> str:
        """Tells the server of a push to a Git repository.
        `POST /kapis/devops.kubesphere.io/v1alpha2/webhook/git`

        Args:
            url: URL of the repository.
        """
        return self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GIT_PUSH, values=locals(), body=body)

    def notify_github(self, body: Any) -> str:
        """Tells the server of an event at GitHub.
        `POST /kapis/devops.kubesphere.io/v1alpha2/webhook/github`
        """
        return self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GITHUB, body=body)

    def trigger(self, body: Any, *, token: str | None = None) -> str:
        """Starts the pipelines whose generic webhook has the token.
        `POST /kapis/devops.kubesphere.io/v1alpha2/webhook/generic-trigger`

        Args:
            token: The secret of the webhook.
        """
        return self._call(_ops.V1ALPHA2_WEBHOOK_TRIGGER, values=locals(), body=body)


class V1alpha2(Resource):
    """`devops.v1alpha2`."""

    crumbissuer: V1alpha2Crumbissuer
    devops: V1alpha2Devops
    jenkins: V1alpha2Jenkins
    namespaces: V1alpha2Namespaces
    scms: V1alpha2Scms
    webhook: V1alpha2Webhook

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below devops.kubesphere.io/v1alpha2.
        `GET /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.V1ALPHA2_GET, (path,), query=params)

    def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PATCH to any path below devops.kubesphere.io/v1alpha2.
        `PATCH /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA2_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends DELETE to any path below devops.kubesphere.io/v1alpha2.
        `DELETE /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA2_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path below devops.kubesphere.io/v1alpha2.
        `POST /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA2_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PUT to any path below devops.kubesphere.io/v1alpha2.
        `PUT /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA2_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def search(
        self,
        *,
        query: str,
        filter: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[DevopsV1alpha2Pipeline]:
        """Searches the pipelines.
        `GET /kapis/devops.kubesphere.io/v1alpha2/search`

        Args:
            query: What to look for, in Jenkins' words: `type:pipeline;pipeline:*name*`. Sent as `q`.
            filter: Only `origin` (branches) or `pull-requests`; in a search, a filter of Jenkins: `no-folders`.
            type: Only objects of this type.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA2_SEARCH, values=locals())


class V1alpha3CiNodelabels(Resource):
    """`devops.v1alpha3.ci.nodelabels`."""

    def get(self) -> NodeLabels:
        """Gets the labels of all build agents.
        `GET /kapis/devops.kubesphere.io/v1alpha3/ci/nodelabels`
        """
        return self._call(_ops.V1ALPHA3_CI_NODELABELS_GET)


class V1alpha3Ci(Resource):
    """`devops.v1alpha3.ci`."""

    nodelabels: V1alpha3CiNodelabels


class V1alpha3Clustersteptemplates(Resource):
    """`devops.v1alpha3.clustersteptemplates`."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[ClusterStepTemplate]:
        """Lists the step templates.
        `GET /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_LIST, values=locals())

    def get(self, clustersteptemplate: str) -> ClusterStepTemplate:
        """Gets a step template.
        `GET /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}`
        """
        return self._call(_ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_GET, (clustersteptemplate,))

    def render(
        self,
        clustersteptemplate: str,
        body: Mapping[str, Any] | None = None,
        *,
        secret: str | None = None,
        secret_namespace: str | None = None,
    ) -> Rendered:
        """Fills in a template: the Jenkinsfile is in an annotation of the answer.
        `POST /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}/render`

        Args:
            secret_namespace: Project of that secret.
        """
        return self._call(_ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_RENDER, (clustersteptemplate,), values=locals(), body=body)


class V1alpha3Clustertemplates(Resource):
    """`devops.v1alpha3.clustertemplates`."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[ClusterTemplate]:
        """Lists the pipeline templates.
        `GET /kapis/devops.kubesphere.io/v1alpha3/clustertemplates`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            namespace: Only objects of this project.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_CLUSTERTEMPLATES_LIST, values=locals())

    def render(self, clustertemplate: str, body: RenderBody | Mapping[str, Any]) -> ClusterTemplate:
        """Fills in a template: the Jenkinsfile is in an annotation of the answer.
        `POST /kapis/devops.kubesphere.io/v1alpha3/clustertemplates/{clustertemplate}/render`
        """
        return self._call(_ops.V1ALPHA3_CLUSTERTEMPLATES_RENDER, (clustertemplate,), body=body)


class V1alpha3DevopsCredentials(Resource):
    """`devops.v1alpha3.devops.credentials`."""

    def list(
        self,
        devops: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[Secret]:
        """Lists the credentials of a DevOps project, their secrets empty.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_LIST, (devops,), values=locals())

    def create(self, devops: str, body: Secret | Mapping[str, Any]) -> Secret:
        """Creates a credential of a DevOps project.
        `POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_CREATE, (devops,), body=body)

    def get(self, devops: str, credential: str) -> Secret:
        """Gets a credential, its secrets empty.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_GET, (devops, credential))

    def replace(self, devops: str, credential: str, body: Secret | Mapping[str, Any]) -> Secret:
        """Replaces a credential; secrets that aren't sent are wiped, see `replace_credential`.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_REPLACE, (devops, credential), body=body)

    def delete(self, devops: str, credential: str) -> Confirmation:
        """Deletes a credential of a DevOps project.
        `DELETE /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_DELETE, (devops, credential))


class V1alpha3DevopsPipelines(Resource):
    """`devops.v1alpha3.devops.pipelines`."""

    def list(
        self,
        devops: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        type: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[DevopsV1alpha3Pipeline]:
        """Lists the pipelines of a DevOps project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            type: Only objects of this type.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_LIST, (devops,), values=locals())

    def create(self, devops: str, body: DevopsV1alpha3Pipeline | Mapping[str, Any]) -> DevopsV1alpha3Pipeline:
        """Creates a pipeline, with a Jenkinsfile of its own or one in a repository.
        `POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_CREATE, (devops,), body=body)

    def get(self, devops: str, pipeline: str) -> DevopsV1alpha3Pipeline:
        """Gets a pipeline of a DevOps project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_GET, (devops, pipeline))

    def replace(
        self, devops: str, pipeline: str, body: DevopsV1alpha3Pipeline | Mapping[str, Any]
    ) -> DevopsV1alpha3Pipeline:
        """Replaces a pipeline but for its Jenkinsfile; it never conflicts.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_REPLACE, (devops, pipeline), body=body)

    def delete(self, devops: str, pipeline: str) -> Confirmation:
        """Deletes a pipeline of a DevOps project.
        `DELETE /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_DELETE, (devops, pipeline))

    def update_jenkinsfile(
        self,
        devops: str,
        pipeline: str,
        body: GenericPayload | Mapping[str, Any],
        *,
        mode: Literal["json", "raw"] | str,
    ) -> UpdateResult:
        """Replaces the Jenkinsfile of a pipeline of a DevOps project.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}/jenkinsfile`

        Args:
            mode: How the Jenkinsfile is given: `raw` text, or `json` of the pipeline editor.
        """
        return self._call(
            _ops.V1ALPHA3_DEVOPS_PIPELINES_UPDATE_JENKINSFILE, (devops, pipeline), values=locals(), body=body
        )


class V1alpha3DevopsTemplates(Resource):
    """`devops.v1alpha3.devops.templates`."""

    def list(
        self,
        devops: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[Template]:
        """Lists the templates of a DevOps project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_TEMPLATES_LIST, (devops,), values=locals())

    def get(self, devops: str, template: str) -> Template:
        """Gets a template of a DevOps project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_TEMPLATES_GET, (devops, template))

    def render(self, devops: str, template: str, body: RenderBody | Mapping[str, Any]) -> Template:
        """Fills in a template: the Jenkinsfile is in an annotation of the answer.
        `POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}/render`
        """
        return self._call(_ops.V1ALPHA3_DEVOPS_TEMPLATES_RENDER, (devops, template), body=body)


class V1alpha3Devops(Resource):
    """`devops.v1alpha3.devops`."""

    credentials: V1alpha3DevopsCredentials
    pipelines: V1alpha3DevopsPipelines
    templates: V1alpha3DevopsTemplates


class V1alpha3NamespacesGitrepositories(Resource):
    """`devops.v1alpha3.namespaces.gitrepositories`."""

    def list(
        self,
        namespace: str,
        *,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[GitRepository]:
        """Lists the Git repositories of a project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_LIST, (namespace,), values=locals())

    def create(self, namespace: str, body: GitRepository | Mapping[str, Any]) -> GitRepository:
        """Creates a Git repository of a project.
        `POST /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_CREATE, (namespace,), body=body)

    def get(self, namespace: str, gitrepository: str) -> GitRepository:
        """Gets a Git repository of a project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_GET, (namespace, gitrepository))

    def replace(self, namespace: str, gitrepository: str, body: GitRepository | Mapping[str, Any]) -> GitRepository:
        """Replaces a Git repository of a project.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_REPLACE, (namespace, gitrepository), body=body)

    def delete(self, namespace: str, gitrepository: str) -> GitRepository:
        """Deletes a Git repository of a project.
        `DELETE /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_DELETE, (namespace, gitrepository))


class V1alpha3NamespacesPipelinerunsArtifacts(Resource):
    """`devops.v1alpha3.namespaces.pipelineruns.artifacts`."""

    def download(self, namespace: str, pipelinerun: str, *, filename: str) -> bytes:
        """Downloads an artifact of a pipeline run.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/artifacts/download`
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_ARTIFACTS_DOWNLOAD, (namespace, pipelinerun), values=locals()
        )


class V1alpha3NamespacesPipelinerunsNodedetails(Resource):
    """`devops.v1alpha3.namespaces.pipelineruns.nodedetails`."""

    def list(self, namespace: str, pipelinerun: str) -> builtins.list[NodeDetail]:
        """Lists the stages of a run, each with its steps.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/nodedetails`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_NODEDETAILS_LIST, (namespace, pipelinerun))


class V1alpha3NamespacesPipelineruns(Resource):
    """`devops.v1alpha3.namespaces.pipelineruns`."""

    artifacts: V1alpha3NamespacesPipelinerunsArtifacts
    nodedetails: V1alpha3NamespacesPipelinerunsNodedetails

    def get(self, namespace: str, pipelinerun: str) -> DevopsV1alpha3PipelineRun:
        """Gets a pipeline run of a project.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_GET, (namespace, pipelinerun))


class V1alpha3NamespacesPipelinesBranches(Resource):
    """`devops.v1alpha3.namespaces.pipelines.branches`."""

    def list(
        self,
        namespace: str,
        pipeline: str,
        *,
        filter: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[Branch]:
        """Lists the branches of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches`

        Args:
            filter: Only `origin` (branches) or `pull-requests`; in a search, a filter of Jenkins: `no-folders`.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_LIST, (namespace, pipeline), values=locals())

    def get(self, namespace: str, pipeline: str, branch: str) -> Branch:
        """Gets a branch of a pipeline.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches/{branch}`
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_GET, (namespace, pipeline, branch))


class V1alpha3NamespacesPipelinesPipelineruns(Resource):
    """`devops.v1alpha3.namespaces.pipelines.pipelineruns`."""

    def list(
        self,
        namespace: str,
        pipeline: str,
        *,
        branch: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[JobRun]:
        """Lists the runs of a pipeline as Jenkins tells them; `list_full` gives objects.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            branch: Name of a branch.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST, (namespace, pipeline), values=locals())

    def create(
        self, namespace: str, pipeline: str, body: RunPayload | Mapping[str, Any], *, branch: str | None = None
    ) -> DevopsV1alpha3PipelineRun:
        """Starts a run of a pipeline.
        `POST /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            branch: Name of a branch.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_CREATE, (namespace, pipeline), values=locals(), body=body
        )

    def list_full(
        self,
        namespace: str,
        pipeline: str,
        *,
        branch: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        ascending: bool | None = None,
        label_selector: str | None = None,
        name: str | None = None,
        names: str | None = None,
        uid: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> Page[DevopsV1alpha3PipelineRun]:
        """Lists the runs of a pipeline as objects.
        `GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            branch: Name of a branch.
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
            sort_by: Field to sort by: `name`, `createTime` (the default), or one of the resource's own.
            ascending: Sort upwards. By the server's own default the newest, or the last by name, comes first; a list that is asked for no order at all is asked for the oldest first.
            label_selector: Only objects with these labels, as kubectl writes it: `app=web,tier!=db`.
            name: Only objects whose name contains this.
            names: Only objects with exactly these names, separated by commas.
            uid: Only the object with this unique identifier.
            label: Only objects with this label: `key=value`, or `key` alone for any value.
            annotation: Only objects with this annotation: `key=value`, or `key` alone for any value.
            owner_kind: Only objects owned by one of this kind, e.g. `ReplicaSet`.
            owner_reference: Only objects whose owner has this name.
        """
        return self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST_FULL,
            (namespace, pipeline),
            values={"backward": "false", **locals()},
        )


class V1alpha3NamespacesPipelines(Resource):
    """`devops.v1alpha3.namespaces.pipelines`."""

    branches: V1alpha3NamespacesPipelinesBranches
    pipelineruns: V1alpha3NamespacesPipelinesPipelineruns


class V1alpha3Namespaces(Resource):
    """`devops.v1alpha3.namespaces`."""

    gitrepositories: V1alpha3NamespacesGitrepositories
    pipelineruns: V1alpha3NamespacesPipelineruns
    pipelines: V1alpha3NamespacesPipelines


class V1alpha3ScmsOrganizationsRepositories(Resource):
    """`devops.v1alpha3.scms.organizations.repositories`."""

    def list(
        self,
        scm: str,
        organization: str,
        *,
        secret: str,
        secret_namespace: str,
        server: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> RepositoryListResult:
        """Lists the repositories of an organization.
        `GET /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations/{organization}/repositories`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
            secret_namespace: Project of that secret.
            server: URL of the server, where it isn't the public one.
            page: Which page, from 1. Sent as `pageNumber`.
            limit: How many items a page has. Sent as `pageSize`.
        """
        return self._call(_ops.V1ALPHA3_SCMS_ORGANIZATIONS_REPOSITORIES_LIST, (scm, organization), values=locals())


class V1alpha3ScmsOrganizations(Resource):
    """`devops.v1alpha3.scms.organizations`."""

    repositories: V1alpha3ScmsOrganizationsRepositories

    def list(
        self,
        scm: str,
        *,
        server: str | None = None,
        secret: str | None = None,
        secret_namespace: str | None = None,
        include_user: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> builtins.list[Organization]:
        """Lists the organizations of a source code host.
        `GET /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
            server: URL of the server, where it isn't the public one.
            secret_namespace: Project of that secret.
            include_user: List the user beside organizations.
            page: Which page, from 1. Sent as `pageNumber`.
            limit: How many items a page has. Sent as `pageSize`.
        """
        return self._call(_ops.V1ALPHA3_SCMS_ORGANIZATIONS_LIST, (scm,), values=locals())


class V1alpha3Scms(Resource):
    """`devops.v1alpha3.scms`."""

    organizations: V1alpha3ScmsOrganizations

    def verify(
        self, scm: str, *, server: str | None = None, secret: str | None = None, secret_namespace: str | None = None
    ) -> VerifyResponse:
        """Checks whether one can log in to a source code host.
        `POST /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/verify`

        Args:
            scm: Kind of source code host: `github`, `gitlab`, `bitbucket-server` or `git`.
            server: URL of the server, where it isn't the public one.
            secret_namespace: Project of that secret.
        """
        return self._call(_ops.V1ALPHA3_SCMS_VERIFY, (scm,), values=locals())


class V1alpha3Webhooks(Resource):
    """`devops.v1alpha3.webhooks`."""

    def notify_jenkins(self, body: Event | Mapping[str, Any]) -> None:
        """Tells the server of an event in Jenkins.
        `POST /kapis/devops.kubesphere.io/v1alpha3/webhooks/jenkins`
        """
        return self._call(_ops.V1ALPHA3_WEBHOOKS_NOTIFY_JENKINS, body=body)

    def notify_scm(self, body: Mapping[str, Any]) -> str:
        """Tells the server of an event at a source code host.
        `POST /kapis/devops.kubesphere.io/v1alpha3/webhooks/scm`
        """
        return self._call(_ops.V1ALPHA3_WEBHOOKS_NOTIFY_SCM, body=body)


class V1alpha3WorkspacesDevops(Resource):
    """`devops.v1alpha3.workspaces.devops`."""

    def list(self, workspace: str, *, page: int | None = None, limit: int | None = None) -> Page[DevOpsProject]:
        """Lists the DevOps projects; the server doesn't look at the workspace.
        `GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops`

        Args:
            page: Which page, from 1. A page past the end is empty.
            limit: How many items a page has; -1 for all, 0 for none.
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_LIST, (workspace,), values=locals())

    def create(self, workspace: str, body: DevOpsProject | Mapping[str, Any]) -> DevOpsProject:
        """Creates a DevOps project of a workspace.
        `POST /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_CREATE, (workspace,), body=body)

    def get(self, workspace: str, devops: str, *, generate_name: bool | None = None) -> DevOpsProject:
        """Gets a DevOps project of a workspace.
        `GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`

        Args:
            generate_name: Whether the name is the beginning of a generated one.
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_GET, (workspace, devops), values=locals())

    def replace(self, workspace: str, devops: str, body: DevOpsProject | Mapping[str, Any]) -> DevOpsProject:
        """Replaces a DevOps project of a workspace.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_REPLACE, (workspace, devops), body=body)

    def delete(self, workspace: str, devops: str) -> Confirmation:
        """Deletes a DevOps project of a workspace.
        `DELETE /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`
        """
        return self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_DELETE, (workspace, devops))

    def check_name(self, workspace: str, devops: str) -> NameCheck:
        """Tells whether a DevOps project of this name exists.
        `GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`
        """
        return self._call(
            _ops.V1ALPHA3_WORKSPACES_DEVOPS_CHECK_NAME,
            (workspace, devops),
            values={"check": "true", "generateName": "true", **locals()},
        )


class V1alpha3Workspaces(Resource):
    """`devops.v1alpha3.workspaces`."""

    devops: V1alpha3WorkspacesDevops


class V1alpha3(Resource):
    """`devops.v1alpha3`."""

    ci: V1alpha3Ci
    clustersteptemplates: V1alpha3Clustersteptemplates
    clustertemplates: V1alpha3Clustertemplates
    devops: V1alpha3Devops
    namespaces: V1alpha3Namespaces
    scms: V1alpha3Scms
    webhooks: V1alpha3Webhooks
    workspaces: V1alpha3Workspaces

    def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """Sends GET to any path below devops.kubesphere.io/v1alpha3.
        `GET /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
        """
        return self._call(_ops.V1ALPHA3_GET, (path,), query=params)

    def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PATCH to any path below devops.kubesphere.io/v1alpha3.
        `PATCH /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA3_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends DELETE to any path below devops.kubesphere.io/v1alpha3.
        `DELETE /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA3_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends POST to any path below devops.kubesphere.io/v1alpha3.
        `POST /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA3_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """Sends PUT to any path below devops.kubesphere.io/v1alpha3.
        `PUT /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path: The rest of the path, which may hold slashes.
            params: The query, which the path must not hold.
            data: A form, in place of the body.
            content: A body that is sent as it is.
            content_type: Media type of the body; JSON by default.
        """
        return self._call(
            _ops.V1ALPHA3_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class DevopsGroup(Resource):
    """`devops`."""

    v1alpha2: V1alpha2
    v1alpha3: V1alpha3
