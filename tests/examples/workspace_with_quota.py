"""A workspace with a quota, members with roles, and a project in it."""

import sys

from kubesphere import KubeSphere, wait


def main(ks: KubeSphere, workspace: str, manager: str, viewers: list[str]) -> str:
    """Returns the name of the project."""
    tenant = ks.tenant.v1alpha2.workspaces
    spec = {"template": {"spec": {"manager": manager}}, "placement": {"clusters": [{"name": "host"}]}}
    tenant.create({"metadata": {"name": workspace}, "spec": spec})
    wait(ks.iam.v1alpha2.workspaces.workspaceroles, workspace, f"{workspace}-viewer", for_=bool)

    hard = {"limits.cpu": "8", "limits.memory": "16Gi", "requests.storage": "100Gi"}
    limits = {"metadata": {"name": workspace}, "spec": {"quota": {"hard": hard}}}
    tenant.resourcequotas.create(workspace, limits)

    members = [{"username": name, "roleRef": f"{workspace}-viewer"} for name in viewers]
    ks.iam.v1alpha2.workspaces.workspacemembers.create(workspace, members)

    annotations = {"kubesphere.io/alias-name": "Shop, for development", "kubesphere.io/creator": manager}
    project = {"metadata": {"name": f"{workspace}-dev", "annotations": annotations}}
    return str(tenant.namespaces.create(workspace, project).metadata.name)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: python workspace_with_quota.py WORKSPACE MANAGER [VIEWER]...")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1], sys.argv[2], sys.argv[3:]))
