"""How much of its quota each namespace of a workspace uses: with plain requests."""

from examples.with_requests.server import Server


def main(server: Server, workspace: str) -> dict[str, dict[str, str]]:
    """Returns what is used by namespace and resource."""
    used: dict[str, dict[str, str]] = {}
    for namespace in server.items(f"/kapis/tenant.kubesphere.io/v1alpha2/workspaces/{workspace}/namespaces"):
        name = namespace["metadata"]["name"]
        quota = server.call("GET", f"/kapis/resources.kubesphere.io/v1alpha2/namespaces/{name}/quotas").json()["data"]
        hard: dict[str, str] = quota.get("hard") or {}
        used[name] = quota.get("used") or {}
        for resource, amount in used[name].items():
            print(f"{name}: {resource} {amount} of {hard.get(resource, 'any number')}")
    return used
