"""A deployment from nothing to three pods: apply it, wait until it is ready, scale, restart, and follow a log."""

import sys

from kubesphere import KubeSphere, wait


def main(ks: KubeSphere, namespace: str, name: str, image: str) -> list[str]:
    """Returns the first lines that one of the pods wrote."""
    deployments = ks.k8s.apps.v1.deployments.in_namespace(namespace)
    pods = ks.k8s.core.v1.pods.in_namespace(namespace)
    labels = {"app": name}
    template = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": name, "image": image}]}}
    spec = {"replicas": 1, "selector": {"matchLabels": labels}, "template": template}
    deployments.apply({"metadata": {"name": name, "labels": labels}, "spec": spec}, field_manager="recipe")
    wait(deployments, name, for_="Available", timeout=120)

    deployments.scale(name, replicas=3)
    wait(deployments, name, for_={"/status/readyReplicas": 3}, timeout=120)
    deployments.restart(name)
    wait(deployments, name, for_=lambda each: each.status.observed_generation == each.metadata.generation)

    pod = pods.list(label_selector=f"app={name}").items[0]
    lines: list[str] = []
    with pods.log(str(pod.metadata.name), follow=True) as log:
        for line in log:
            print(line)
            lines.append(line)
            if len(lines) == 10:
                break
    return lines


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python deploy_and_scale.py NAMESPACE NAME IMAGE")
    with KubeSphere.from_env() as client:
        main(client, *sys.argv[1:4])
