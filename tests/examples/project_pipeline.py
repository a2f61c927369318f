"""A DevOps project, a pipeline made from a template, one run of it to its end, and its log."""

import sys

from kubesphere import KubeSphere, wait
from kubesphere.devops import finished, follow, run_parameters


def main(ks: KubeSphere, workspace: str, template: str) -> str:
    """Returns the phase that the run ended in."""
    devops = ks.devops.v1alpha3
    project = devops.workspaces.devops.create(workspace, {"metadata": {"generateName": "shop-"}}).metadata.name
    assert project is not None

    rendered = devops.clustertemplates.render(template, {"parameters": [{"name": "IMAGE", "value": "shop:1"}]})
    jenkinsfile = rendered.metadata.annotations["devops.kubesphere.io/render-result"]
    spec = {"type": "pipeline", "pipeline": {"name": "build", "jenkinsfile": jenkinsfile}}
    devops.devops.pipelines.create(project, {"metadata": {"name": "build"}, "spec": spec})

    run = devops.namespaces.pipelines.pipelineruns.create(project, "build", run_parameters({"TAG": "v1"}))
    number = run.metadata.annotations["devops.kubesphere.io/jenkins-pipelinerun-id"]
    for line in follow(ks.devops.v1alpha2.devops.pipelines.runs, project, "build", number):
        print(line)
    run = wait(devops.namespaces.pipelineruns, project, str(run.metadata.name), for_=finished)
    return str(run.status.phase)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python project_pipeline.py WORKSPACE TEMPLATE")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1], sys.argv[2]))
