"""Resources of `devops`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._operations import devops as _ops
from .._core.async_resource import AsyncResource

if TYPE_CHECKING:
    from .._core.lists.async_page import AsyncPage
    from .._core.progressive import ProgressiveText
    from .._core.transport.request import FileContent
    from ..models.common import Confirmation
    from ..models.core_v1 import Secret
    from ..models.devops_v1alpha1 import S2iBinary
    from ..models.devops_v1alpha2 import (
        Artifacts,
        BranchPipeline,
        BranchPipelineRunNodes,
        CheckCronRes,
        CheckPlayload,
        CheckScript,
        CreateScmServerReq,
        Credential,
        CronData,
        Crumb,
        NameCheck,
        NodeSteps,
        NodesDetail,
        OrgRepo,
        Pipeline as DevopsV1alpha2Pipeline,
        PipelineBranchItem,
        PipelineRun as DevopsV1alpha2PipelineRun,
        PipelineRunNodes,
        ReplayPipeline,
        RunPayload,
        RunPipeline,
        SCMOrg,
        SCMServer,
        SonarStatus,
        StopPipeline,
        Validates,
    )
    from ..models.devops_v1alpha3 import (
        ClusterStepTemplate,
        ClusterTemplate,
        DevOpsProject,
        Event,
        GenericArrayResponse,
        GenericPayload,
        GenericResponse,
        GitRepository,
        NodeDetail,
        Organization,
        Pipeline as DevopsV1alpha3Pipeline,
        PipelineRun as DevopsV1alpha3PipelineRun,
        RenderBody,
        Rendered,
        RepositoryListResult,
        Template,
        VerifyResponse,
    )
    from ..models.job import PipelineRun as JobPipelineRun
    from ..models.pipeline import Branch


class V1alpha2Crumbissuer(AsyncResource):
    """`devops.v1alpha2.crumbissuer`."""

    __slots__ = ()

    async def get(self) -> Crumb:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/crumbissuer`

        Returns:
            Crumb: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_CRUMBISSUER_GET)


class V1alpha2DevopsCredentialsUsage(AsyncResource):
    """`devops.v1alpha2.devops.credentials.usage`."""

    __slots__ = ()

    async def get(self, devops: str, credential: str) -> Credential:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/credentials/{credential}/usage`

        Args:
            devops (str): Path variable `devops`.
            credential (str): Path variable `credential`.

        Returns:
            Credential: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_CREDENTIALS_USAGE_GET, (devops, credential))


class V1alpha2DevopsCredentials(AsyncResource):
    """`devops.v1alpha2.devops.credentials`."""

    __slots__ = ()

    @property
    def usage(self) -> V1alpha2DevopsCredentialsUsage:
        return V1alpha2DevopsCredentialsUsage(self._caller)


class V1alpha2DevopsJenkins(AsyncResource):
    """`devops.v1alpha2.devops.jenkins`."""

    __slots__ = ()

    async def get(self, devops: str, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}`

        Args:
            devops (str): Path variable `devops`.
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_JENKINS_GET, (devops, path), query=params)

    async def post(
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
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/jenkins/{path}`

        Args:
            devops (str): Path variable `devops`.
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_JENKINS_POST,
            (devops, path),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class V1alpha2DevopsPipelinesBranchesRunsArtifacts(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.artifacts`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, start: int | None = None, limit: int | None = None
    ) -> builtins.list[Artifacts]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/artifacts`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            start (int, optional): Query parameter `start`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[Artifacts]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_ARTIFACTS_LIST,
            (devops, pipeline, branch, run),
            query={"start": start, "limit": limit},
        )


class V1alpha2DevopsPipelinesBranchesRunsNodesSteps(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodes.steps`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, branch: str, run: str, node: str, *, limit: int | None = None
    ) -> builtins.list[NodeSteps]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[NodeSteps]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LIST,
            (devops, pipeline, branch, run, node),
            query={"limit": limit},
        )

    async def log(
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
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}/log`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            step (str): Path variable `step`.
            start (int, optional): Query parameter `start`.
            threshold_in_kb (int, optional): Query parameter `thresholdInKB`.

        Returns:
            ProgressiveText: a part of the text, and where the next begins.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_LOG,
            (devops, pipeline, branch, run, node, step),
            query={"start": start, "thresholdInKB": threshold_in_kb},
        )

    async def submit_input(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        node: str,
        step: str,
        body: CheckPlayload | Mapping[str, Any],
    ) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes/{node}/steps/{step}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            step (str): Path variable `step`.
            body (CheckPlayload): Request body.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_STEPS_SUBMIT_INPUT,
            (devops, pipeline, branch, run, node, step),
            body=body,
        )


class V1alpha2DevopsPipelinesBranchesRunsNodes(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodes`."""

    __slots__ = ()

    @property
    def steps(self) -> V1alpha2DevopsPipelinesBranchesRunsNodesSteps:
        return V1alpha2DevopsPipelinesBranchesRunsNodesSteps(self._caller)

    async def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, limit: int | None = None
    ) -> builtins.list[BranchPipelineRunNodes]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodes`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[BranchPipelineRunNodes]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODES_LIST,
            (devops, pipeline, branch, run),
            query={"limit": limit},
        )


class V1alpha2DevopsPipelinesBranchesRunsNodesdetail(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.runs.nodesdetail`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, branch: str, run: str, *, limit: int | None = None
    ) -> builtins.list[NodesDetail]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/nodesdetail`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[NodesDetail]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_NODESDETAIL_LIST,
            (devops, pipeline, branch, run),
            query={"limit": limit},
        )


class V1alpha2DevopsPipelinesBranchesRuns(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.runs`."""

    __slots__ = ()

    @property
    def artifacts(self) -> V1alpha2DevopsPipelinesBranchesRunsArtifacts:
        return V1alpha2DevopsPipelinesBranchesRunsArtifacts(self._caller)

    @property
    def nodes(self) -> V1alpha2DevopsPipelinesBranchesRunsNodes:
        return V1alpha2DevopsPipelinesBranchesRunsNodes(self._caller)

    @property
    def nodesdetail(self) -> V1alpha2DevopsPipelinesBranchesRunsNodesdetail:
        return V1alpha2DevopsPipelinesBranchesRunsNodesdetail(self._caller)

    async def create(
        self, devops: str, pipeline: str, branch: str, body: RunPayload | Mapping[str, Any]
    ) -> RunPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            body (RunPayload): Request body.

        Returns:
            RunPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_CREATE, (devops, pipeline, branch), body=body
        )

    async def get(self, devops: str, pipeline: str, branch: str, run: str) -> DevopsV1alpha2PipelineRun:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.

        Returns:
            PipelineRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_GET, (devops, pipeline, branch, run))

    async def log(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        *,
        start: int | None = None,
        threshold_in_kb: int | None = None,
    ) -> ProgressiveText:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/log`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            start (int, optional): Query parameter `start`.
            threshold_in_kb (int, optional): Query parameter `thresholdInKB`.

        Returns:
            ProgressiveText: a part of the text, and where the next begins.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_LOG,
            (devops, pipeline, branch, run),
            query={"start": start, "thresholdInKB": threshold_in_kb},
        )

    async def replay(self, devops: str, pipeline: str, branch: str, run: str) -> ReplayPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/replay`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.

        Returns:
            ReplayPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_REPLAY, (devops, pipeline, branch, run))

    async def stop(
        self,
        devops: str,
        pipeline: str,
        branch: str,
        run: str,
        *,
        blocking: bool | None = None,
        time_out_in_secs: int | None = None,
    ) -> StopPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/runs/{run}/stop`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.
            run (str): Path variable `run`.
            blocking (bool, optional): Query parameter `blocking`.
            time_out_in_secs (int, optional): Query parameter `timeOutInSecs`.

        Returns:
            StopPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_RUNS_STOP,
            (devops, pipeline, branch, run),
            query={"blocking": blocking, "timeOutInSecs": time_out_in_secs},
        )


class V1alpha2DevopsPipelinesBranchesSonarstatus(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches.sonarstatus`."""

    __slots__ = ()

    async def list(self, devops: str, pipeline: str, branch: str) -> builtins.list[SonarStatus]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}/sonarstatus`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.

        Returns:
            list[SonarStatus]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_SONARSTATUS_LIST, (devops, pipeline, branch))


class V1alpha2DevopsPipelinesBranches(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.branches`."""

    __slots__ = ()

    @property
    def runs(self) -> V1alpha2DevopsPipelinesBranchesRuns:
        return V1alpha2DevopsPipelinesBranchesRuns(self._caller)

    @property
    def sonarstatus(self) -> V1alpha2DevopsPipelinesBranchesSonarstatus:
        return V1alpha2DevopsPipelinesBranchesSonarstatus(self._caller)

    async def list(
        self,
        devops: str,
        pipeline: str,
        *,
        filter: str | None = None,
        start: int | None = None,
        limit: int | None = None,
    ) -> builtins.list[PipelineBranchItem]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            filter (str, optional): Query parameter `filter`.
            start (int, optional): Query parameter `start`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[PipelineBranchItem]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_LIST,
            (devops, pipeline),
            query={"filter": filter, "start": start, "limit": limit},
        )

    async def get(self, devops: str, pipeline: str, branch: str) -> BranchPipeline:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/branches/{branch}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.

        Returns:
            BranchPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_BRANCHES_GET, (devops, pipeline, branch))


class V1alpha2DevopsPipelinesRunsArtifacts(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.runs.artifacts`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, run: str, *, start: int | None = None, limit: int | None = None
    ) -> builtins.list[Artifacts]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/artifacts`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            start (int, optional): Query parameter `start`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[Artifacts]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_ARTIFACTS_LIST,
            (devops, pipeline, run),
            query={"start": start, "limit": limit},
        )


class V1alpha2DevopsPipelinesRunsNodesSteps(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.runs.nodes.steps`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, run: str, node: str, *, limit: int | None = None
    ) -> builtins.list[NodeSteps]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[NodeSteps]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LIST, (devops, pipeline, run, node), query={"limit": limit}
        )

    async def log(
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
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}/log`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            step (str): Path variable `step`.
            start (int, optional): Query parameter `start`.
            threshold_in_kb (int, optional): Query parameter `thresholdInKB`.

        Returns:
            ProgressiveText: a part of the text, and where the next begins.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_LOG,
            (devops, pipeline, run, node, step),
            query={"start": start, "thresholdInKB": threshold_in_kb},
        )

    async def submit_input(
        self, devops: str, pipeline: str, run: str, node: str, step: str, body: CheckPlayload | Mapping[str, Any]
    ) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes/{node}/steps/{step}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            node (str): Path variable `node`.
            step (str): Path variable `step`.
            body (CheckPlayload): Request body.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_STEPS_SUBMIT_INPUT, (devops, pipeline, run, node, step), body=body
        )


class V1alpha2DevopsPipelinesRunsNodes(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.runs.nodes`."""

    __slots__ = ()

    @property
    def steps(self) -> V1alpha2DevopsPipelinesRunsNodesSteps:
        return V1alpha2DevopsPipelinesRunsNodesSteps(self._caller)

    async def list(
        self, devops: str, pipeline: str, run: str, *, limit: int | None = None
    ) -> builtins.list[PipelineRunNodes]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodes`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[PipelineRunNodes]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODES_LIST, (devops, pipeline, run), query={"limit": limit}
        )


class V1alpha2DevopsPipelinesRunsNodesdetail(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.runs.nodesdetail`."""

    __slots__ = ()

    async def list(
        self, devops: str, pipeline: str, run: str, *, limit: int | None = None
    ) -> builtins.list[NodesDetail]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/nodesdetail`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            list[NodesDetail]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_NODESDETAIL_LIST, (devops, pipeline, run), query={"limit": limit}
        )


class V1alpha2DevopsPipelinesRuns(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.runs`."""

    __slots__ = ()

    @property
    def artifacts(self) -> V1alpha2DevopsPipelinesRunsArtifacts:
        return V1alpha2DevopsPipelinesRunsArtifacts(self._caller)

    @property
    def nodes(self) -> V1alpha2DevopsPipelinesRunsNodes:
        return V1alpha2DevopsPipelinesRunsNodes(self._caller)

    @property
    def nodesdetail(self) -> V1alpha2DevopsPipelinesRunsNodesdetail:
        return V1alpha2DevopsPipelinesRunsNodesdetail(self._caller)

    async def list(
        self,
        devops: str,
        pipeline: str,
        *,
        start: int | None = None,
        limit: int | None = None,
        branch: str | None = None,
    ) -> AsyncPage[DevopsV1alpha2PipelineRun]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            start (int, optional): Query parameter `start`.
            limit (int, optional): Query parameter `limit`.
            branch (str, optional): Query parameter `branch`.

        Returns:
            Page[PipelineRun]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_LIST,
            (devops, pipeline),
            query={"start": start, "limit": limit, "branch": branch},
        )

    async def create(self, devops: str, pipeline: str, body: RunPayload | Mapping[str, Any]) -> RunPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            body (RunPayload): Request body.

        Returns:
            RunPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_CREATE, (devops, pipeline), body=body)

    async def get(self, devops: str, pipeline: str, run: str) -> DevopsV1alpha2PipelineRun:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.

        Returns:
            PipelineRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_GET, (devops, pipeline, run))

    async def log(
        self, devops: str, pipeline: str, run: str, *, start: int | None = None, threshold_in_kb: int | None = None
    ) -> ProgressiveText:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/log`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            start (int, optional): Query parameter `start`.
            threshold_in_kb (int, optional): Query parameter `thresholdInKB`.

        Returns:
            ProgressiveText: a part of the text, and where the next begins.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_LOG,
            (devops, pipeline, run),
            query={"start": start, "thresholdInKB": threshold_in_kb},
        )

    async def replay(self, devops: str, pipeline: str, run: str) -> ReplayPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/replay`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.

        Returns:
            ReplayPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_REPLAY, (devops, pipeline, run))

    async def stop(
        self, devops: str, pipeline: str, run: str, *, blocking: bool | None = None, time_out_in_secs: int | None = None
    ) -> StopPipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/runs/{run}/stop`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            run (str): Path variable `run`.
            blocking (bool, optional): Query parameter `blocking`.
            time_out_in_secs (int, optional): Query parameter `timeOutInSecs`.

        Returns:
            StopPipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_RUNS_STOP,
            (devops, pipeline, run),
            query={"blocking": blocking, "timeOutInSecs": time_out_in_secs},
        )


class V1alpha2DevopsPipelinesSonarstatus(AsyncResource):
    """`devops.v1alpha2.devops.pipelines.sonarstatus`."""

    __slots__ = ()

    async def list(self, devops: str, pipeline: str) -> builtins.list[SonarStatus]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/sonarstatus`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            list[SonarStatus]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_SONARSTATUS_LIST, (devops, pipeline))


class V1alpha2DevopsPipelines(AsyncResource):
    """`devops.v1alpha2.devops.pipelines`."""

    __slots__ = ()

    @property
    def branches(self) -> V1alpha2DevopsPipelinesBranches:
        return V1alpha2DevopsPipelinesBranches(self._caller)

    @property
    def runs(self) -> V1alpha2DevopsPipelinesRuns:
        return V1alpha2DevopsPipelinesRuns(self._caller)

    @property
    def sonarstatus(self) -> V1alpha2DevopsPipelinesSonarstatus:
        return V1alpha2DevopsPipelinesSonarstatus(self._caller)

    async def get(self, devops: str, pipeline: str) -> DevopsV1alpha2Pipeline:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_GET, (devops, pipeline))

    async def check_name(self, devops: str, pipeline: str) -> NameCheck:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            NameCheck: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_CHECK_NAME, (devops, pipeline), query={"check": "true"})

    async def check_script_compile(self, devops: str, pipeline: str, *, value: str) -> CheckScript:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/checkScriptCompile`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            value (str): Form field `value`.

        Returns:
            CheckScript: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DEVOPS_PIPELINES_CHECK_SCRIPT_COMPILE, (devops, pipeline), form={"value": value}
        )

    async def console_log(self, devops: str, pipeline: str) -> str:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/consolelog`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_CONSOLE_LOG, (devops, pipeline))

    async def scan(self, devops: str, pipeline: str, *, delay: int | None = None) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/pipelines/{pipeline}/scan`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            delay (int, optional): Query parameter `delay`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_PIPELINES_SCAN, (devops, pipeline), query={"delay": delay})


class V1alpha2Devops(AsyncResource):
    """`devops.v1alpha2.devops`."""

    __slots__ = ()

    @property
    def credentials(self) -> V1alpha2DevopsCredentials:
        return V1alpha2DevopsCredentials(self._caller)

    @property
    def jenkins(self) -> V1alpha2DevopsJenkins:
        return V1alpha2DevopsJenkins(self._caller)

    @property
    def pipelines(self) -> V1alpha2DevopsPipelines:
        return V1alpha2DevopsPipelines(self._caller)

    async def check_cron(self, devops: str, body: CronData | Mapping[str, Any]) -> CheckCronRes:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/devops/{devops}/checkCron`

        Args:
            devops (str): Path variable `devops`.
            body (CronData): Request body.

        Returns:
            CheckCronRes: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_DEVOPS_CHECK_CRON, (devops,), body=body)


class V1alpha2Jenkins(AsyncResource):
    """`devops.v1alpha2.jenkins`."""

    __slots__ = ()

    async def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/jenkins/{path}`

        Args:
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_JENKINS_GET, (path,), query=params)


class V1alpha2NamespacesS2ibinaries(AsyncResource):
    """`devops.v1alpha2.namespaces.s2ibinaries`."""

    __slots__ = ()

    async def download(self, namespace: str, s2ibinary: str, file: str) -> str:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file/{file}`

        Args:
            namespace (str): Path variable `namespace`.
            s2ibinary (str): Path variable `s2ibinary`.
            file (str): Path variable `file`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_NAMESPACES_S2IBINARIES_DOWNLOAD, (namespace, s2ibinary, file))

    async def upload(
        self, namespace: str, s2ibinary: str, *, form_s2ibinary: FileContent, md5: str | None = None
    ) -> S2iBinary:
        """`PUT /kapis/devops.kubesphere.io/v1alpha2/namespaces/{namespace}/s2ibinaries/{s2ibinary}/file`

        Args:
            namespace (str): Path variable `namespace`.
            s2ibinary (str): Path variable `s2ibinary`.
            form_s2ibinary (FileContent): Form field `s2ibinary`.
            md5 (str, optional): Form field `md5`.

        Returns:
            S2iBinary: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_NAMESPACES_S2IBINARIES_UPLOAD,
            (namespace, s2ibinary),
            form={"md5": md5},
            files={"s2ibinary": form_s2ibinary},
        )


class V1alpha2Namespaces(AsyncResource):
    """`devops.v1alpha2.namespaces`."""

    __slots__ = ()

    @property
    def s2ibinaries(self) -> V1alpha2NamespacesS2ibinaries:
        return V1alpha2NamespacesS2ibinaries(self._caller)


class V1alpha2ScmsOrganizationsRepositories(AsyncResource):
    """`devops.v1alpha2.scms.organizations.repositories`."""

    __slots__ = ()

    async def list(
        self, scm: str, organization: str, *, credential_id: str, page_number: int, page_size: int
    ) -> OrgRepo:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations/{organization}/repositories`

        Args:
            scm (str): Path variable `scm`.
            organization (str): Path variable `organization`.
            credential_id (str): Query parameter `credentialId`.
            page_number (int): Query parameter `pageNumber`.
            page_size (int): Query parameter `pageSize`.

        Returns:
            OrgRepo: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_SCMS_ORGANIZATIONS_REPOSITORIES_LIST,
            (scm, organization),
            query={"credentialId": credential_id, "pageNumber": page_number, "pageSize": page_size},
        )


class V1alpha2ScmsOrganizations(AsyncResource):
    """`devops.v1alpha2.scms.organizations`."""

    __slots__ = ()

    @property
    def repositories(self) -> V1alpha2ScmsOrganizationsRepositories:
        return V1alpha2ScmsOrganizationsRepositories(self._caller)

    async def list(self, scm: str, *, credential_id: str) -> builtins.list[SCMOrg]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/organizations`

        Args:
            scm (str): Path variable `scm`.
            credential_id (str): Query parameter `credentialId`.

        Returns:
            list[SCMOrg]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_SCMS_ORGANIZATIONS_LIST, (scm,), query={"credentialId": credential_id})


class V1alpha2ScmsServers(AsyncResource):
    """`devops.v1alpha2.scms.servers`."""

    __slots__ = ()

    async def list(self, scm: str) -> builtins.list[SCMServer]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers`

        Args:
            scm (str): Path variable `scm`.

        Returns:
            list[SCMServer]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_SCMS_SERVERS_LIST, (scm,))

    async def create(self, scm: str, body: CreateScmServerReq | Mapping[str, Any]) -> SCMServer:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/servers`

        Args:
            scm (str): Path variable `scm`.
            body (CreateScmServerReq): Request body.

        Returns:
            SCMServer: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_SCMS_SERVERS_CREATE, (scm,), body=body)


class V1alpha2Scms(AsyncResource):
    """`devops.v1alpha2.scms`."""

    __slots__ = ()

    @property
    def organizations(self) -> V1alpha2ScmsOrganizations:
        return V1alpha2ScmsOrganizations(self._caller)

    @property
    def servers(self) -> V1alpha2ScmsServers:
        return V1alpha2ScmsServers(self._caller)

    async def verify(self, scm: str, body: Mapping[str, Any] | None = None) -> Validates:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/scms/{scm}/verify`

        Args:
            scm (str): Path variable `scm`.
            body (dict[str, Any], optional): Request body.

        Returns:
            Validates: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_SCMS_VERIFY, (scm,), body=body)


class V1alpha2Webhook(AsyncResource):
    """`devops.v1alpha2.webhook`."""

    __slots__ = ()

    async def notify_git(self, *, url: str) -> str:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/webhook/git`

        Args:
            url (str): Query parameter `url`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GIT, query={"url": url})

    async def notify_git_push(self, body: Any, *, url: str) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/webhook/git`

        Args:
            body (Any): Request body.
            url (str): Query parameter `url`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GIT_PUSH, query={"url": url}, body=body)

    async def notify_github(self, body: Any) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/webhook/github`

        Args:
            body (Any): Request body.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WEBHOOK_NOTIFY_GITHUB, body=body)

    async def trigger(self, body: Any, *, token: str | None = None) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/webhook/generic-trigger`

        Args:
            body (Any): Request body.
            token (str, optional): Query parameter `token`.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_WEBHOOK_TRIGGER, query={"token": token}, body=body)


class V1alpha2(AsyncResource):
    """`devops.v1alpha2`."""

    __slots__ = ()

    @property
    def crumbissuer(self) -> V1alpha2Crumbissuer:
        return V1alpha2Crumbissuer(self._caller)

    @property
    def devops(self) -> V1alpha2Devops:
        return V1alpha2Devops(self._caller)

    @property
    def jenkins(self) -> V1alpha2Jenkins:
        return V1alpha2Jenkins(self._caller)

    @property
    def namespaces(self) -> V1alpha2Namespaces:
        return V1alpha2Namespaces(self._caller)

    @property
    def scms(self) -> V1alpha2Scms:
        return V1alpha2Scms(self._caller)

    @property
    def webhook(self) -> V1alpha2Webhook:
        return V1alpha2Webhook(self._caller)

    async def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA2_GET, (path,), query=params)

    async def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PATCH /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`POST /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PUT /kapis/devops.kubesphere.io/v1alpha2/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA2_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def search(
        self,
        *,
        q: str,
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
    ) -> AsyncPage[DevopsV1alpha2Pipeline]:
        """`GET /kapis/devops.kubesphere.io/v1alpha2/search`

        Args:
            q (str): Query parameter `q`.
            filter (str, optional): Query parameter `filter`.
            type (str, optional): Query parameter `type`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Pipeline]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA2_SEARCH,
            query={
                "q": q,
                "filter": filter,
                "type": type,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )


class V1alpha3Ci(AsyncResource):
    """`devops.v1alpha3.ci`."""

    __slots__ = ()

    async def nodelabels(self) -> GenericArrayResponse:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/ci/nodelabels`

        Returns:
            GenericArrayResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_CI_NODELABELS)


class V1alpha3Clustersteptemplates(AsyncResource):
    """`devops.v1alpha3.clustersteptemplates`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[ClusterStepTemplate]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates`

        Args:
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[ClusterStepTemplate]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_LIST,
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, clustersteptemplate: str) -> ClusterStepTemplate:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}`

        Args:
            clustersteptemplate (str): Path variable `clustersteptemplate`.

        Returns:
            ClusterStepTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_GET, (clustersteptemplate,))

    async def render(
        self,
        clustersteptemplate: str,
        body: Mapping[str, Any] | None = None,
        *,
        secret: str | None = None,
        secret_namespace: str | None = None,
    ) -> Rendered:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/clustersteptemplates/{clustersteptemplate}/render`

        Args:
            clustersteptemplate (str): Path variable `clustersteptemplate`.
            body (dict[str, Any], optional): Request body.
            secret (str, optional): Query parameter `secret`.
            secret_namespace (str, optional): Query parameter `secretNamespace`.

        Returns:
            Rendered: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_CLUSTERSTEPTEMPLATES_RENDER,
            (clustersteptemplate,),
            query={"secret": secret, "secretNamespace": secret_namespace},
            body=body,
        )


class V1alpha3Clustertemplates(AsyncResource):
    """`devops.v1alpha3.clustertemplates`."""

    __slots__ = ()

    async def list(
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
    ) -> AsyncPage[ClusterTemplate]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/clustertemplates`

        Args:
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[ClusterTemplate]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_CLUSTERTEMPLATES_LIST,
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def render(self, clustertemplate: str, body: RenderBody | Mapping[str, Any]) -> ClusterTemplate:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/clustertemplates/{clustertemplate}/render`

        Args:
            clustertemplate (str): Path variable `clustertemplate`.
            body (RenderBody): Request body.

        Returns:
            ClusterTemplate: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_CLUSTERTEMPLATES_RENDER, (clustertemplate,), body=body)


class V1alpha3DevopsCredentials(AsyncResource):
    """`devops.v1alpha3.devops.credentials`."""

    __slots__ = ()

    async def list(
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
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Secret]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials`

        Args:
            devops (str): Path variable `devops`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Secret]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_DEVOPS_CREDENTIALS_LIST,
            (devops,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, devops: str, body: Secret | Mapping[str, Any]) -> Secret:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials`

        Args:
            devops (str): Path variable `devops`.
            body (Secret): Request body.

        Returns:
            Secret: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_CREATE, (devops,), body=body)

    async def get(self, devops: str, credential: str) -> Secret:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`

        Args:
            devops (str): Path variable `devops`.
            credential (str): Path variable `credential`.

        Returns:
            Secret: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_GET, (devops, credential))

    async def replace(self, devops: str, credential: str, body: Secret | Mapping[str, Any]) -> Secret:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`

        Args:
            devops (str): Path variable `devops`.
            credential (str): Path variable `credential`.
            body (Secret): Request body.

        Returns:
            Secret: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_REPLACE, (devops, credential), body=body)

    async def delete(self, devops: str, credential: str) -> Confirmation:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/credentials/{credential}`

        Args:
            devops (str): Path variable `devops`.
            credential (str): Path variable `credential`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_CREDENTIALS_DELETE, (devops, credential))


class V1alpha3DevopsPipelines(AsyncResource):
    """`devops.v1alpha3.devops.pipelines`."""

    __slots__ = ()

    async def list(
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
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[DevopsV1alpha3Pipeline]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines`

        Args:
            devops (str): Path variable `devops`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            type (str, optional): Query parameter `type`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Pipeline]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_DEVOPS_PIPELINES_LIST,
            (devops,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "type": type,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, devops: str, body: DevopsV1alpha3Pipeline | Mapping[str, Any]) -> DevopsV1alpha3Pipeline:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines`

        Args:
            devops (str): Path variable `devops`.
            body (Pipeline): Request body.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_CREATE, (devops,), body=body)

    async def get(self, devops: str, pipeline: str) -> DevopsV1alpha3Pipeline:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_GET, (devops, pipeline))

    async def replace(
        self, devops: str, pipeline: str, body: DevopsV1alpha3Pipeline | Mapping[str, Any]
    ) -> DevopsV1alpha3Pipeline:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            body (Pipeline): Request body.

        Returns:
            Pipeline: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_REPLACE, (devops, pipeline), body=body)

    async def delete(self, devops: str, pipeline: str) -> Confirmation:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_PIPELINES_DELETE, (devops, pipeline))

    async def update_jenkinsfile(
        self,
        devops: str,
        pipeline: str,
        body: GenericPayload | Mapping[str, Any],
        *,
        mode: Literal["json", "raw"] | str,
    ) -> GenericResponse:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/pipelines/{pipeline}/jenkinsfile`

        Args:
            devops (str): Path variable `devops`.
            pipeline (str): Path variable `pipeline`.
            body (GenericPayload): Request body.
            mode (Literal[\"json\", \"raw\"] | str): Query parameter `mode`.

        Returns:
            GenericResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DEVOPS_PIPELINES_UPDATE_JENKINSFILE, (devops, pipeline), query={"mode": mode}, body=body
        )


class V1alpha3DevopsTemplates(AsyncResource):
    """`devops.v1alpha3.devops.templates`."""

    __slots__ = ()

    async def list(
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
        namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[Template]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates`

        Args:
            devops (str): Path variable `devops`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[Template]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_DEVOPS_TEMPLATES_LIST,
            (devops,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def get(self, devops: str, template: str) -> Template:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}`

        Args:
            devops (str): Path variable `devops`.
            template (str): Path variable `template`.

        Returns:
            Template: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_TEMPLATES_GET, (devops, template))

    async def render(self, devops: str, template: str, body: RenderBody | Mapping[str, Any]) -> Template:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/devops/{devops}/templates/{template}/render`

        Args:
            devops (str): Path variable `devops`.
            template (str): Path variable `template`.
            body (RenderBody): Request body.

        Returns:
            Template: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_DEVOPS_TEMPLATES_RENDER, (devops, template), body=body)


class V1alpha3Devops(AsyncResource):
    """`devops.v1alpha3.devops`."""

    __slots__ = ()

    @property
    def credentials(self) -> V1alpha3DevopsCredentials:
        return V1alpha3DevopsCredentials(self._caller)

    @property
    def pipelines(self) -> V1alpha3DevopsPipelines:
        return V1alpha3DevopsPipelines(self._caller)

    @property
    def templates(self) -> V1alpha3DevopsTemplates:
        return V1alpha3DevopsTemplates(self._caller)


class V1alpha3NamespacesGitrepositories(AsyncResource):
    """`devops.v1alpha3.namespaces.gitrepositories`."""

    __slots__ = ()

    async def list(
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
        query_namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[GitRepository]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories`

        Args:
            namespace (str): Path variable `namespace`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            query_namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[GitRepository]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_LIST,
            (namespace,),
            query={
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": query_namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(self, namespace: str, body: GitRepository | Mapping[str, Any]) -> GitRepository:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories`

        Args:
            namespace (str): Path variable `namespace`.
            body (GitRepository): Request body.

        Returns:
            GitRepository: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_CREATE, (namespace,), body=body)

    async def get(self, namespace: str, gitrepository: str) -> GitRepository:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`

        Args:
            namespace (str): Path variable `namespace`.
            gitrepository (str): Path variable `gitrepository`.

        Returns:
            GitRepository: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_GET, (namespace, gitrepository))

    async def replace(
        self, namespace: str, gitrepository: str, body: GitRepository | Mapping[str, Any]
    ) -> GitRepository:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`

        Args:
            namespace (str): Path variable `namespace`.
            gitrepository (str): Path variable `gitrepository`.
            body (GitRepository): Request body.

        Returns:
            GitRepository: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_REPLACE, (namespace, gitrepository), body=body)

    async def delete(self, namespace: str, gitrepository: str) -> GitRepository:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/gitrepositories/{gitrepository}`

        Args:
            namespace (str): Path variable `namespace`.
            gitrepository (str): Path variable `gitrepository`.

        Returns:
            GitRepository: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_GITREPOSITORIES_DELETE, (namespace, gitrepository))


class V1alpha3NamespacesPipelinerunsArtifacts(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelineruns.artifacts`."""

    __slots__ = ()

    async def download(self, namespace: str, pipelinerun: str, *, filename: str) -> bytes:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/artifacts/download`

        Args:
            namespace (str): Path variable `namespace`.
            pipelinerun (str): Path variable `pipelinerun`.
            filename (str): Query parameter `filename`.

        Returns:
            bytes: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_ARTIFACTS_DOWNLOAD,
            (namespace, pipelinerun),
            query={"filename": filename},
        )


class V1alpha3NamespacesPipelinerunsNodedetails(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelineruns.nodedetails`."""

    __slots__ = ()

    async def list(self, namespace: str, pipelinerun: str) -> builtins.list[NodeDetail]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}/nodedetails`

        Args:
            namespace (str): Path variable `namespace`.
            pipelinerun (str): Path variable `pipelinerun`.

        Returns:
            list[NodeDetail]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_NODEDETAILS_LIST, (namespace, pipelinerun))


class V1alpha3NamespacesPipelineruns(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelineruns`."""

    __slots__ = ()

    @property
    def artifacts(self) -> V1alpha3NamespacesPipelinerunsArtifacts:
        return V1alpha3NamespacesPipelinerunsArtifacts(self._caller)

    @property
    def nodedetails(self) -> V1alpha3NamespacesPipelinerunsNodedetails:
        return V1alpha3NamespacesPipelinerunsNodedetails(self._caller)

    async def get(self, namespace: str, pipelinerun: str) -> DevopsV1alpha3PipelineRun:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelineruns/{pipelinerun}`

        Args:
            namespace (str): Path variable `namespace`.
            pipelinerun (str): Path variable `pipelinerun`.

        Returns:
            PipelineRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINERUNS_GET, (namespace, pipelinerun))


class V1alpha3NamespacesPipelinesBranches(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelines.branches`."""

    __slots__ = ()

    async def list(
        self,
        namespace: str,
        pipeline: str,
        *,
        filter: str | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> AsyncPage[Branch]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches`

        Args:
            namespace (str): Path variable `namespace`.
            pipeline (str): Path variable `pipeline`.
            filter (str, optional): Query parameter `filter`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[Branch]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_LIST,
            (namespace, pipeline),
            query={"filter": filter, "page": page, "limit": limit},
        )

    async def get(self, namespace: str, pipeline: str, branch: str) -> Branch:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/branches/{branch}`

        Args:
            namespace (str): Path variable `namespace`.
            pipeline (str): Path variable `pipeline`.
            branch (str): Path variable `branch`.

        Returns:
            Branch: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_NAMESPACES_PIPELINES_BRANCHES_GET, (namespace, pipeline, branch))


class V1alpha3NamespacesPipelinesPipelineruns(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelines.pipelineruns`."""

    __slots__ = ()

    async def list(
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
        query_namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[JobPipelineRun]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            namespace (str): Path variable `namespace`.
            pipeline (str): Path variable `pipeline`.
            branch (str, optional): Query parameter `branch`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            query_namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[PipelineRun]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST,
            (namespace, pipeline),
            query={
                "branch": branch,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": query_namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )

    async def create(
        self, namespace: str, pipeline: str, body: RunPayload | Mapping[str, Any], *, branch: str | None = None
    ) -> DevopsV1alpha3PipelineRun:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            namespace (str): Path variable `namespace`.
            pipeline (str): Path variable `pipeline`.
            body (RunPayload): Request body.
            branch (str, optional): Query parameter `branch`.

        Returns:
            PipelineRun: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_CREATE,
            (namespace, pipeline),
            query={"branch": branch},
            body=body,
        )

    async def list_full(
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
        query_namespace: str | None = None,
        label: str | None = None,
        annotation: str | None = None,
        owner_kind: str | None = None,
        owner_reference: str | None = None,
    ) -> AsyncPage[DevopsV1alpha3PipelineRun]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/namespaces/{namespace}/pipelines/{pipeline}/pipelineruns`

        Args:
            namespace (str): Path variable `namespace`.
            pipeline (str): Path variable `pipeline`.
            branch (str, optional): Query parameter `branch`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.
            sort_by (str, optional): Query parameter `sortBy`.
            ascending (bool, optional): Query parameter `ascending`.
            label_selector (str, optional): Query parameter `labelSelector`.
            name (str, optional): Query parameter `name`.
            names (str, optional): Query parameter `names`.
            uid (str, optional): Query parameter `uid`.
            query_namespace (str, optional): Query parameter `namespace`.
            label (str, optional): Query parameter `label`.
            annotation (str, optional): Query parameter `annotation`.
            owner_kind (str, optional): Query parameter `ownerKind`.
            owner_reference (str, optional): Query parameter `ownerReference`.

        Returns:
            Page[PipelineRun]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_NAMESPACES_PIPELINES_PIPELINERUNS_LIST_FULL,
            (namespace, pipeline),
            query={
                "backward": "false",
                "branch": branch,
                "page": page,
                "limit": limit,
                "sortBy": sort_by,
                "ascending": ascending,
                "labelSelector": label_selector,
                "name": name,
                "names": names,
                "uid": uid,
                "namespace": query_namespace,
                "label": label,
                "annotation": annotation,
                "ownerKind": owner_kind,
                "ownerReference": owner_reference,
            },
        )


class V1alpha3NamespacesPipelines(AsyncResource):
    """`devops.v1alpha3.namespaces.pipelines`."""

    __slots__ = ()

    @property
    def branches(self) -> V1alpha3NamespacesPipelinesBranches:
        return V1alpha3NamespacesPipelinesBranches(self._caller)

    @property
    def pipelineruns(self) -> V1alpha3NamespacesPipelinesPipelineruns:
        return V1alpha3NamespacesPipelinesPipelineruns(self._caller)


class V1alpha3Namespaces(AsyncResource):
    """`devops.v1alpha3.namespaces`."""

    __slots__ = ()

    @property
    def gitrepositories(self) -> V1alpha3NamespacesGitrepositories:
        return V1alpha3NamespacesGitrepositories(self._caller)

    @property
    def pipelineruns(self) -> V1alpha3NamespacesPipelineruns:
        return V1alpha3NamespacesPipelineruns(self._caller)

    @property
    def pipelines(self) -> V1alpha3NamespacesPipelines:
        return V1alpha3NamespacesPipelines(self._caller)


class V1alpha3ScmsOrganizationsRepositories(AsyncResource):
    """`devops.v1alpha3.scms.organizations.repositories`."""

    __slots__ = ()

    async def list(
        self,
        scm: str,
        organization: str,
        *,
        secret: str,
        secret_namespace: str,
        server: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> RepositoryListResult:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations/{organization}/repositories`

        Args:
            scm (str): Path variable `scm`.
            organization (str): Path variable `organization`.
            secret (str): Query parameter `secret`.
            secret_namespace (str): Query parameter `secretNamespace`.
            server (str, optional): Query parameter `server`.
            page_number (int, optional): Query parameter `pageNumber`.
            page_size (int, optional): Query parameter `pageSize`.

        Returns:
            RepositoryListResult: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_SCMS_ORGANIZATIONS_REPOSITORIES_LIST,
            (scm, organization),
            query={
                "server": server,
                "secret": secret,
                "secretNamespace": secret_namespace,
                "pageNumber": page_number,
                "pageSize": page_size,
            },
        )


class V1alpha3ScmsOrganizations(AsyncResource):
    """`devops.v1alpha3.scms.organizations`."""

    __slots__ = ()

    @property
    def repositories(self) -> V1alpha3ScmsOrganizationsRepositories:
        return V1alpha3ScmsOrganizationsRepositories(self._caller)

    async def list(
        self,
        scm: str,
        *,
        server: str | None = None,
        secret: str | None = None,
        secret_namespace: str | None = None,
        include_user: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> builtins.list[Organization]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/organizations`

        Args:
            scm (str): Path variable `scm`.
            server (str, optional): Query parameter `server`.
            secret (str, optional): Query parameter `secret`.
            secret_namespace (str, optional): Query parameter `secretNamespace`.
            include_user (bool, optional): Query parameter `includeUser`.
            page_number (int, optional): Query parameter `pageNumber`.
            page_size (int, optional): Query parameter `pageSize`.

        Returns:
            list[Organization]: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_SCMS_ORGANIZATIONS_LIST,
            (scm,),
            query={
                "server": server,
                "secret": secret,
                "secretNamespace": secret_namespace,
                "includeUser": include_user,
                "pageNumber": page_number,
                "pageSize": page_size,
            },
        )


class V1alpha3Scms(AsyncResource):
    """`devops.v1alpha3.scms`."""

    __slots__ = ()

    @property
    def organizations(self) -> V1alpha3ScmsOrganizations:
        return V1alpha3ScmsOrganizations(self._caller)

    async def verify(
        self, scm: str, *, server: str | None = None, secret: str | None = None, secret_namespace: str | None = None
    ) -> VerifyResponse:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/scms/{scm}/verify`

        Args:
            scm (str): Path variable `scm`.
            server (str, optional): Query parameter `server`.
            secret (str, optional): Query parameter `secret`.
            secret_namespace (str, optional): Query parameter `secretNamespace`.

        Returns:
            VerifyResponse: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_SCMS_VERIFY,
            (scm,),
            query={"server": server, "secret": secret, "secretNamespace": secret_namespace},
        )


class V1alpha3Webhooks(AsyncResource):
    """`devops.v1alpha3.webhooks`."""

    __slots__ = ()

    async def notify_jenkins(self, body: Event | Mapping[str, Any]) -> None:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/webhooks/jenkins`

        Args:
            body (Event): Request body.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WEBHOOKS_NOTIFY_JENKINS, body=body)

    async def notify_scm(self, body: Mapping[str, Any]) -> str:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/webhooks/scm`

        Args:
            body (dict[str, Any]): Request body.

        Returns:
            str: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WEBHOOKS_NOTIFY_SCM, body=body)


class V1alpha3WorkspacesDevops(AsyncResource):
    """`devops.v1alpha3.workspaces.devops`."""

    __slots__ = ()

    async def list(
        self, workspace: str, *, page: int | None = None, limit: int | None = None
    ) -> AsyncPage[DevOpsProject]:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops`

        Args:
            workspace (str): Path variable `workspace`.
            page (int, optional): Query parameter `page`.
            limit (int, optional): Query parameter `limit`.

        Returns:
            Page[DevOpsProject]: the items, decoded when they are read; iterating goes on with the pages after this one.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._page(
            _ops.V1ALPHA3_WORKSPACES_DEVOPS_LIST, (workspace,), query={"page": page, "limit": limit}
        )

    async def create(self, workspace: str, body: DevOpsProject | Mapping[str, Any]) -> DevOpsProject:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops`

        Args:
            workspace (str): Path variable `workspace`.
            body (DevOpsProject): Request body.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_CREATE, (workspace,), body=body)

    async def get(self, workspace: str, devops: str, *, generate_name: bool | None = None) -> DevOpsProject:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`

        Args:
            workspace (str): Path variable `workspace`.
            devops (str): Path variable `devops`.
            generate_name (bool, optional): Query parameter `generateName`.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_WORKSPACES_DEVOPS_GET, (workspace, devops), query={"generateName": generate_name}
        )

    async def replace(self, workspace: str, devops: str, body: DevOpsProject | Mapping[str, Any]) -> DevOpsProject:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`

        Args:
            workspace (str): Path variable `workspace`.
            devops (str): Path variable `devops`.
            body (DevOpsProject): Request body.

        Returns:
            DevOpsProject: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_REPLACE, (workspace, devops), body=body)

    async def delete(self, workspace: str, devops: str) -> Confirmation:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`

        Args:
            workspace (str): Path variable `workspace`.
            devops (str): Path variable `devops`.

        Returns:
            Confirmation: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_WORKSPACES_DEVOPS_DELETE, (workspace, devops))

    async def check_name(self, workspace: str, devops: str) -> NameCheck:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/workspaces/{workspace}/devops/{devops}`

        Args:
            workspace (str): Path variable `workspace`.
            devops (str): Path variable `devops`.

        Returns:
            NameCheck: the decoded answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_WORKSPACES_DEVOPS_CHECK_NAME,
            (workspace, devops),
            query={"check": "true", "generateName": "true"},
        )


class V1alpha3Workspaces(AsyncResource):
    """`devops.v1alpha3.workspaces`."""

    __slots__ = ()

    @property
    def devops(self) -> V1alpha3WorkspacesDevops:
        return V1alpha3WorkspacesDevops(self._caller)


class V1alpha3(AsyncResource):
    """`devops.v1alpha3`."""

    __slots__ = ()

    @property
    def ci(self) -> V1alpha3Ci:
        return V1alpha3Ci(self._caller)

    @property
    def clustersteptemplates(self) -> V1alpha3Clustersteptemplates:
        return V1alpha3Clustersteptemplates(self._caller)

    @property
    def clustertemplates(self) -> V1alpha3Clustertemplates:
        return V1alpha3Clustertemplates(self._caller)

    @property
    def devops(self) -> V1alpha3Devops:
        return V1alpha3Devops(self._caller)

    @property
    def namespaces(self) -> V1alpha3Namespaces:
        return V1alpha3Namespaces(self._caller)

    @property
    def scms(self) -> V1alpha3Scms:
        return V1alpha3Scms(self._caller)

    @property
    def webhooks(self) -> V1alpha3Webhooks:
        return V1alpha3Webhooks(self._caller)

    @property
    def workspaces(self) -> V1alpha3Workspaces:
        return V1alpha3Workspaces(self._caller)

    async def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """`GET /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            params (Mapping[str, Any], optional): The query, which the path must not hold.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(_ops.V1ALPHA3_GET, (path,), query=params)

    async def patch(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PATCH /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_PATCH,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def delete(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`DELETE /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_DELETE,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def post(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`POST /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_POST,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )

    async def put(
        self,
        path: str,
        body: Any = None,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Any:
        """`PUT /kapis/devops.kubesphere.io/v1alpha3/{path}`

        Args:
            path (str): Path variable `path`.
            body (Any, optional): Request body.
            params (Mapping[str, Any], optional): The query, which the path must not hold.
            data (Mapping[str, Any], optional): A form, in place of the body.
            content (bytes | str, optional): A body that is sent as it is.
            content_type (str, optional): Media type of the body; JSON by default.

        Returns:
            Any: JSON, text, or None for an empty answer.

        Raises:
            APIError: if the server answers with an error.
            TransportError: if it doesn't answer.
        """
        return await self._call(
            _ops.V1ALPHA3_PUT,
            (path,),
            query=params,
            form=data,
            body=body if content is None else content,
            content_type=content_type,
        )


class DevopsGroup(AsyncResource):
    """`devops`."""

    __slots__ = ()

    @property
    def v1alpha2(self) -> V1alpha2:
        return V1alpha2(self._caller)

    @property
    def v1alpha3(self) -> V1alpha3:
        return V1alpha3(self._caller)
