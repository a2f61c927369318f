"""Where pods don't run: by node, over the whole cluster."""

from collections import Counter

from kubesphere import KubeSphere


def main(ks: KubeSphere) -> Counter[str]:
    """Returns how many pods of each node don't run."""
    found: Counter[str] = Counter()
    for node in ks.resources.v1alpha3.list("nodes", sort_by="name", ascending=True):
        ready = next((each.status for each in node.status.conditions if each.type == "Ready"), "unknown")
        print(node.metadata.name, "ready:", ready)
    for pod in ks.resources.v1alpha3.list("pods"):
        if pod.status.phase not in {"Running", "Succeeded"}:
            print(pod.metadata.namespace, pod.metadata.name, pod.status.phase)
            found[pod.spec.node_name or "nowhere"] += 1
    return found


if __name__ == "__main__":
    with KubeSphere.from_env() as client:
        print(main(client))
