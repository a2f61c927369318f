"""A gateway for a namespace, its pods, what they log, and a search in what they logged: with plain requests."""

import time

from examples.with_requests.server import Server


def main(server: Server, namespace: str) -> int:
    """Returns how many requests of the last hour met nothing."""
    gateways = f"/kapis/gateway.kubesphere.io/v1alpha1/namespaces/{namespace}/gateways"
    spec = {"controller": {"scope": {"enabled": True}}, "service": {"type": "NodePort"}}
    server.call("POST", gateways, json={"spec": spec})
    gateway = f"{gateways}/kubesphere-router-{namespace}"
    for pod in server.items(f"{gateway}/pods", sortBy="name"):
        name = pod["metadata"]["name"]
        print(name)
        print(server.call("GET", f"{gateway}/pods/{name}/log", params={"tailLines": 1}).text)
    query = {"log_query": "404", "start_time": int(time.time()) - 3600, "size": 100}
    found = server.call("GET", f"{gateway}/logs", params=query).json()["query"]
    records: list[dict[str, str]] = found.get("records") or []
    for record in records:
        print(record["time"], record["log"])
    return int(found.get("total") or 0)
