"""A team moves in: its workspace, its people, and a namespace for it."""

import sys

from kubesphere import KubeSphere
from kubesphere.errors import AlreadyExistsError, APIError


def main(ks: KubeSphere, workspace: str, people: list[str]) -> list[str]:
    """Returns the namespaces of the workspace."""
    for name in people:
        try:
            ks.iam.v1alpha2.users.create(
                {
                    "metadata": {"name": name, "annotations": {"iam.kubesphere.io/globalrole": "platform-regular"}},
                    "spec": {"email": f"{name}@example.org", "password": "P@88w0rd"},
                }
            )
        except AlreadyExistsError:
            print(name, "is here already")
    spec = {"template": {"spec": {"manager": people[0]}}, "placement": {"clusters": [{"name": "host"}]}}
    try:
        ks.tenant.v1alpha2.workspaces.create({"metadata": {"name": workspace}, "spec": spec})
    except APIError as error:
        print("the workspace:", error.message)
    namespaces = ks.tenant.v1alpha2.workspaces.namespaces
    namespaces.create(workspace, {"metadata": {"name": f"{workspace}-dev"}})
    return [str(each.metadata.name) for each in namespaces.list(workspace)]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python new_team.py WORKSPACE [PERSON]...")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1], sys.argv[2:]))
