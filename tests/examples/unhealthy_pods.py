"""Where pods don't run: by node, over the whole cluster."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
