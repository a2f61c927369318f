"""A DevOps project, a pipeline made from a template, one run of it to its end, and its log: with plain requests."""

import time
from typing import Any

from examples.with_requests.logs import follow
from examples.with_requests.server import Server


def main(server: Server, workspace: str, template: str) -> str:
    """Returns the phase that the run ended in."""
    api, group = "/kapis/devops.kubesphere.io/v1alpha3", "devops.kubesphere.io"
    body: dict[str, Any] = {"metadata": {"generateName": "shop-"}}
    project = server.call("POST", f"{api}/workspaces/{workspace}/devops", json=body).json()["metadata"]["name"]

    body = {"parameters": [{"name": "IMAGE", "value": "shop:1"}]}
    rendered = server.call("POST", f"{api}/clustertemplates/{template}/render", json=body).json()
    jenkinsfile = rendered["metadata"]["annotations"][f"{group}/render-result"]
    spec = {"type": "pipeline", "pipeline": {"name": "build", "jenkinsfile": jenkinsfile}}
    server.call("POST", f"{api}/devops/{project}/pipelines", json={"metadata": {"name": "build"}, "spec": spec})

    body = {"parameters": [{"name": "TAG", "value": "v1"}]}
    runs = f"{api}/namespaces/{project}/pipelines/build/pipelineruns"
    run = server.call("POST", runs, json=body).json()
    number = run["metadata"]["annotations"][f"{group}/jenkins-pipelinerun-id"]
    log = f"/kapis/devops.kubesphere.io/v1alpha2/devops/{project}/pipelines/build/runs/{number}/log"
    for line in follow(server, log):
        print(line)
    name = run["metadata"]["name"]
    while not run.get("status", {}).get("completionTime"):
        run = server.call("GET", f"{api}/namespaces/{project}/pipelineruns/{name}").json()
        if not run.get("status", {}).get("completionTime"):
            time.sleep(1)
    return str(run["status"]["phase"])
