"""`/kapis/devops.kubesphere.io` with its backend: projects, templates, pipelines, runs with growing logs, credentials.

A run goes on with every look at it, by one line of its log, so that tests need no clock.
"""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .catalog import BY_NAME
from .errors import TEXT, answer, text
from .iam import SUCCESS
from .lists import number, page_of, selected
from .loopback import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from .catalog import Kind
    from .routing import Incoming, Router
    from .tables import View

Object = dict[str, Any]

ROOT = "/kapis/devops.kubesphere.io"
PROJECT, PIPELINE, RUN = (BY_NAME[name] for name in ("DevOpsProject", "Pipeline", "PipelineRun"))
TEMPLATE, CLUSTER_TEMPLATE, SECRET = (BY_NAME[name] for name in ("Template", "ClusterTemplate", "Secret"))
RUN_ID = "devops.kubesphere.io/jenkins-pipelinerun-id"
RENDERED = "devops.kubesphere.io/render-result"
CREDENTIAL = "credential.devops.kubesphere.io/"
_MASKED = ("password", "passphrase", "private_key", "secret", "content")
_LAST = 150 * 1024
_JENKINS = f"{ROOT}/v1alpha2/devops/{{devops}}/pipelines/{{pipeline}}"
_BRANCH = f"{_JENKINS}/branches/{{branch}}"
_CODES = {422: 500}


@dataclass
class JenkinsRun:
    """One run as Jenkins has it."""

    id: str
    lines: list[bytes]
    shown: int = 0
    result: str = ""
    branch: str | None = None
    parameters: list[Object] = field(default_factory=list)

    def look(self) -> None:
        """One line more, and the end after the last."""
        if not self.result:
            self.shown += 1
            if self.shown >= len(self.lines):
                self.result = "SUCCESS"

    @property
    def log(self) -> bytes:
        return b"".join(self.lines[: self.shown])

    def shown_as(self, pipeline: str) -> Object:
        return {
            "_class": "io.jenkins.blueocean.rest.impl.pipeline.PipelineRunImpl",
            "id": self.id,
            "pipeline": pipeline,
            "state": "FINISHED" if self.result else "RUNNING",
            "result": self.result or "UNKNOWN",
        }


class DevOps:
    """Handlers, and the runs.

    Attributes:
        lines: what the log of a run will say.
        runs: by project and pipeline, the first run first.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._store = view.store
        self.lines = [b"Started\n", "Größe: 1\n".encode(), b"Finished: SUCCESS\n"]
        self.runs: dict[tuple[str, str], list[JenkinsRun]] = {}

    def register(self, router: Router) -> None:
        self._projects(router)
        self._objects(router, f"{ROOT}/v1alpha3/devops/{{devops}}/pipelines", PIPELINE, replace=self._put_pipeline)
        router.add("PUT", f"{ROOT}/v1alpha3/devops/{{devops}}/pipelines/{{name}}/jenkinsfile", self._jenkinsfile)
        self._objects(
            router,
            f"{ROOT}/v1alpha3/devops/{{devops}}/credentials",
            SECRET,
            show=_masked,
            keep=lambda item: str(item.get("type", "")).startswith(CREDENTIAL),
        )
        router.add("GET", f"{ROOT}/v1alpha3/clustertemplates", lambda call: self._list(CLUSTER_TEMPLATE, call))
        router.add("POST", f"{ROOT}/v1alpha3/clustertemplates/{{name}}/render", self._render)
        self._runs(router)

    # Projects.

    def _projects(self, router: Router) -> None:
        path = f"{ROOT}/v1alpha3/workspaces/{{workspace}}/devops"
        router.add("GET", path, lambda call: self._list(PROJECT, call))
        router.add("POST", path, self._create_project)
        router.add("GET", f"{path}/{{name}}", self._get_project)
        router.add("DELETE", f"{path}/{{name}}", self._delete(PROJECT))

    def _create_project(self, call: Incoming) -> Answer:
        item = call.object()
        if not item.get("metadata", {}).get("generateName"):
            raise text(400, "generateName is required")
        item["metadata"].pop("name", None)
        labels = {"kubesphere.io/workspace": call.values["workspace"]}
        item["metadata"]["labels"] = {**item["metadata"].get("labels", {}), **labels}
        created = self._view.write(_CODES, self._store.create, PROJECT, item)
        name = created["metadata"]["name"]
        created = self._store.replace(PROJECT, {**created, "status": {"adminNamespace": name}})
        return answer(created)

    def _get_project(self, call: Incoming) -> Answer:
        found = self._store.find(PROJECT, call.values["name"])
        if call.query.get("check") == "true":
            return answer({"exist": found is not None})
        if found is None:
            raise text(404, f'devopsprojects.devops.kubesphere.io "{call.values["name"]}" not found')
        return answer(found)

    # Objects of a project, which lie in its namespace.

    def _objects(
        self,
        router: Router,
        path: str,
        kind: Kind,
        *,
        show: Callable[[Object], Object] = lambda item: item,
        keep: Callable[[Object], bool] = lambda _: True,
        replace: Callable[[Object, Object], Object] = lambda _, new: new,
    ) -> None:
        def create(call: Incoming) -> Answer:
            return answer(
                show(self._view.write(_CODES, self._store.create, kind, call.object(), call.values["devops"]))
            )

        def get(call: Incoming) -> Answer:
            return answer(show(self._find(kind, call)))

        def put(call: Incoming) -> Answer:
            item = call.object()
            before = self._find(kind, call)
            metadata = {**item["metadata"], "namespace": call.values["devops"]}
            metadata["resourceVersion"] = before["metadata"]["resourceVersion"]
            item = replace(before, {**item, "metadata": metadata})
            return answer(show(self._view.write(_CODES, self._store.replace, kind, item)))

        router.add("GET", path, lambda call: self._list(kind, call, show, keep))
        router.add("POST", path, create)
        router.add("GET", f"{path}/{{name}}", get)
        router.add("PUT", f"{path}/{{name}}", put)
        router.add("DELETE", f"{path}/{{name}}", self._delete(kind))

    def _find(self, kind: Kind, call: Incoming) -> Object:
        return self._view.get(kind, call.values["name"], call.values.get("devops", ""))

    def _list(
        self,
        kind: Kind,
        call: Incoming,
        show: Callable[[Object], Object] = lambda item: item,
        keep: Callable[[Object], bool] = lambda _: True,
    ) -> Answer:
        items = [item for item in self._store.list(kind, call.values.get("devops")) if keep(item)]
        found = selected(items, {key: value for key, value in call.query.items() if key != "type"})
        return answer({"items": [show(item) for item in page_of(found, call.query)], "totalItems": len(found)})

    def _delete(self, kind: Kind) -> Callable[[Incoming], Answer]:
        def handler(call: Incoming) -> Answer:
            self._find(kind, call)
            self._store.delete(kind, call.values["name"], call.values.get("devops", ""))
            return answer(SUCCESS)

        return handler

    def _put_pipeline(self, before: Object, item: Object) -> Object:
        """Never changes the Jenkinsfile: there is a route for that."""
        spec = item.setdefault("spec", {})
        if "pipeline" in before["spec"]:
            kept = before["spec"]["pipeline"].get("jenkinsfile", "")
            spec["pipeline"] = {**(spec.get("pipeline") or {}), "jenkinsfile": kept}
        return item

    def _jenkinsfile(self, call: Incoming) -> Answer:
        if call.query.get("mode") not in {"json", "raw"}:
            raise text(400, "mode must be one of json, raw")
        before = self._find(PIPELINE, call)
        pipeline = {**before["spec"].get("pipeline", {}), "jenkinsfile": call.body()["data"]}
        self._store.replace(PIPELINE, {**before, "spec": {**before["spec"], "pipeline": pipeline}})
        return answer({"result": "success"})

    def _render(self, call: Incoming) -> Answer:
        found = self._store.find(CLUSTER_TEMPLATE, call.values["name"])
        if found is None:
            raise text(404, f'clustertemplates.devops.kubesphere.io "{call.values["name"]}" not found')
        rendered = found["spec"]["template"]
        for each in call.body().get("parameters") or ():
            rendered = rendered.replace(f"$({each['name']})", str(each["value"]))
        metadata = {**found["metadata"], "annotations": {RENDERED: rendered}}
        return answer({**found, "metadata": metadata})

    # Runs.

    def _runs(self, router: Router) -> None:
        router.add("POST", f"{ROOT}/v1alpha3/namespaces/{{devops}}/pipelines/{{pipeline}}/pipelineruns", self._start)
        router.add("GET", f"{ROOT}/v1alpha3/namespaces/{{devops}}/pipelines/{{pipeline}}/pipelineruns", self._started)
        router.add("GET", f"{ROOT}/v1alpha3/namespaces/{{devops}}/pipelineruns/{{run}}", self._pipelinerun)
        router.add("GET", f"{_JENKINS}/runs", self._list_runs)
        for place in (_JENKINS, _BRANCH):
            router.add("POST", f"{place}/runs", self._run)
            router.add("GET", f"{place}/runs/{{run}}", self._get_run)
            router.add("GET", f"{place}/runs/{{run}}/log", self._log)
            router.add("POST", f"{place}/runs/{{run}}/stop", self._stop)
            router.add("POST", f"{place}/runs/{{run}}/replay", self._replay)

    def _begin(self, call: Incoming, parameters: list[Object], branch: str | None) -> JenkinsRun:
        if self._store.find(PIPELINE, call.values["pipeline"], call.values["devops"]) is None:
            raise text(404, f'pipelines.devops.kubesphere.io "{call.values["pipeline"]}" not found')
        runs = self.runs.setdefault((call.values["devops"], call.values["pipeline"]), [])
        run = JenkinsRun(str(len(runs) + 1), list(self.lines), branch=branch, parameters=parameters)
        runs.append(run)
        return run

    def _start(self, call: Incoming) -> Answer:
        parameters = call.body().get("parameters") or []
        branch = call.query.get("branch")
        pipeline = self._store.find(PIPELINE, call.values["pipeline"], call.values["devops"])
        if pipeline and pipeline["spec"].get("type") == "multi-branch-pipeline" and not branch:
            raise text(400, "branch is needed for a multi-branch pipeline")
        run = self._begin(call, parameters, branch)
        metadata = {
            "generateName": f"{call.values['pipeline']}-",
            "annotations": {RUN_ID: run.id},
            "labels": {"devops.kubesphere.io/pipeline": call.values["pipeline"]},
        }
        spec = {"parameters": parameters, "pipelineRef": {"name": call.values["pipeline"]}}
        item = {"metadata": metadata, "spec": spec, "status": {"phase": "Pending"}}
        return answer(self._store.create(RUN, item, call.values["devops"]))

    def _of(self, item: Object) -> JenkinsRun:
        place = item["metadata"]["namespace"], item["spec"]["pipelineRef"]["name"]
        return self.runs[place][int(item["metadata"]["annotations"][RUN_ID]) - 1]

    def _now(self, item: Object) -> Object:
        run = self._of(item)
        phases = {"": "Running", "SUCCESS": "Succeeded", "ABORTED": "Cancelled", "FAILURE": "Failed"}
        status = {"phase": phases[run.result], "startTime": item["metadata"]["creationTimestamp"]}
        if run.result:
            status["completionTime"] = self._store.timestamp()
        return {**item, "status": status}

    def _pipelinerun(self, call: Incoming) -> Answer:
        item = self._view.get(RUN, call.values["run"], call.values["devops"])
        self._of(item).look()
        return answer(self._now(item))

    def _started(self, call: Incoming) -> Answer:
        items = [
            item
            for item in self._store.list(RUN, call.values["devops"])
            if item["spec"]["pipelineRef"]["name"] == call.values["pipeline"]
        ]
        found = selected(items, {key: value for key, value in call.query.items() if key not in {"backward", "branch"}})
        page = page_of(found, call.query)
        for item in page:
            self._of(item).look()
        if call.query.get("backward") == "false":
            shown = [self._now(item) for item in page]
        else:
            shown = [self._of(item).shown_as(call.values["pipeline"]) for item in page]
        return answer({"items": shown, "totalItems": len(found)})

    def _jenkins(self, call: Incoming) -> JenkinsRun:
        runs = self.runs.get((call.values["devops"], call.values["pipeline"]), [])
        for run in runs:
            if run.id == call.values["run"] and run.branch == call.values.get("branch"):
                return run
        raise text(500, "the server responded with the status code 404")

    def _run(self, call: Incoming) -> Answer:
        run = self._begin(call, call.body().get("parameters") or [], call.values.get("branch"))
        return answer({**run.shown_as(call.values["pipeline"]), "state": "QUEUED"})

    def _get_run(self, call: Incoming) -> Answer:
        run = self._jenkins(call)
        run.look()
        return answer(run.shown_as(call.values["pipeline"]))

    def _list_runs(self, call: Incoming) -> Answer:
        """The newest first, as Jenkins lists them; of all branches, or of one. Without `limit` there are no items."""
        runs = self.runs.get((call.values["devops"], call.values["pipeline"]), [])[::-1]
        if branch := call.query.get("branch"):
            runs = [run for run in runs if run.branch == branch]
        start, limit = (max(number(call.query.get(name), 0), 0) for name in ("start", "limit"))
        page = runs[start : start + limit]
        for run in page:
            run.look()
        items = [run.shown_as(call.values["pipeline"]) for run in page]
        return answer({"items": items, "totalItems": len(runs)})

    def _log(self, call: Incoming) -> Answer:
        """Progressive text; of a branch without the headers."""
        run = self._jenkins(call)
        run.look()
        start = int(call.query["start"]) if "start" in call.query else max(0, len(run.log) - _LAST)
        headers = [("X-Text-Size", str(len(run.log))), *([("X-More-Data", "true")] if not run.result else [])]
        return Answer(200, (TEXT, *(headers if run.branch is None else ())), run.log[start:])

    def _stop(self, call: Incoming) -> Answer:
        run = self._jenkins(call)
        run.result = run.result or "ABORTED"
        return answer(run.shown_as(call.values["pipeline"]))

    def _replay(self, call: Incoming) -> Answer:
        run = self._begin(call, self._jenkins(call).parameters, call.values.get("branch"))
        return answer({**run.shown_as(call.values["pipeline"]), "state": "QUEUED"})


def _masked(item: Object) -> Object:
    """A credential as it is shown: without what is secret."""
    return {**item, "data": {key: "" if key in _MASKED else value for key, value in item.get("data", {}).items()}}
