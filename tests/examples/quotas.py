"""How much of its quota each namespace of a workspace uses."""

import sys

from kubesphere import KubeSphere


def main(ks: KubeSphere, workspace: str) -> dict[str, dict[str, str]]:
    """Returns what is used by namespace and resource."""
    used: dict[str, dict[str, str]] = {}
    for namespace in ks.tenant.v1alpha2.workspaces.namespaces.list(workspace):
        name = str(namespace.metadata.name)
        quota = ks.resources.v1alpha2.namespaces.quotas.get(name)
        used[name] = {resource: str(amount) for resource, amount in quota.data.used.items()}
        for resource, amount in quota.data.used.items():
            print(f"{name}: {resource} {amount} of {quota.data.hard.get(resource, 'any number')}")
    return used


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python quotas.py WORKSPACE")
    with KubeSphere.from_env() as client:
        main(client, sys.argv[1])
