"""How much of its quota each namespace of a workspace uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
