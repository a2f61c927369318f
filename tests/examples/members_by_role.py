"""Who is what in a workspace: members by role, one invited, one promoted."""

import sys

from kubesphere import KubeSphere


def main(ks: KubeSphere, workspace: str) -> dict[str, list[str]]:
    """Returns the members of each role."""
    iam = ks.iam.v1alpha2.workspaces
    viewer, admin = f"{workspace}-viewer", f"{workspace}-admin"
    iam.workspacemembers.create(workspace, [{"username": "bob", "roleRef": viewer}])
    iam.workspacemembers.replace(workspace, "alice", {"username": "alice", "roleRef": admin})
    return {
        role: [str(user.metadata.name) for user in iam.workspacemembers.list(workspace, workspacerole=role)]
        for role in (viewer, admin)
    }


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python members_by_role.py WORKSPACE")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1]))
