"""Where pods don't run: by node, over the whole cluster: with plain requests."""

from collections import Counter
from typing import Any

from examples.with_requests.server import Server


def main(server: Server) -> Counter[str]:
    """Returns how many pods of each node don't run."""
    found: Counter[str] = Counter()
    resources = "/kapis/resources.kubesphere.io/v1alpha3"
    for node in server.items(f"{resources}/nodes", sortBy="name", ascending="true"):
        conditions: list[Any] = node.get("status", {}).get("conditions") or []
        ready = next((each["status"] for each in conditions if each["type"] == "Ready"), "unknown")
        print(node["metadata"]["name"], "ready:", ready)
    for pod in server.items(f"{resources}/pods"):
        phase = pod.get("status", {}).get("phase")
        if phase not in {"Running", "Succeeded"}:
            print(pod["metadata"]["namespace"], pod["metadata"]["name"], phase)
            found[pod.get("spec", {}).get("nodeName") or "nowhere"] += 1
    return found
