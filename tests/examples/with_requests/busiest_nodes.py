"""What the nodes had to do in the last hour, five minutes apart: with plain requests."""

import time

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
    return {
        series["metric"]["node"]: len(series.get("values") or [])
        for each in metrics.get("results") or []
        for series in each.get("data", {}).get("result") or []
    }
