"""What the nodes had to do in the last hour, five minutes apart: with plain requests."""

import time
from typing import Any

from examples.with_requests.server import Server


def main(server: Server) -> dict[str, int]:
    """Returns how many values there are of each node."""
    now = int(time.time())
    query: dict[str, str | int] = {
        "metrics_filter": "node_cpu_utilisation$",
        "start": now - 3600,
        "end": now,
        "step": "300s",
        "sort_metric": "node_cpu_utilisation",
        "limit": 5,
    }
    metrics = server.call("GET", "/kapis/monitoring.kubesphere.io/v1alpha3/nodes", params=query).json()
    found: dict[str, int] = {}
    for each in metrics["results"]:
        result: list[Any] = each.get("data", {}).get("result") or []
        found |= {series["metric"]["node"]: len(series["values"]) for series in result}
    return found
