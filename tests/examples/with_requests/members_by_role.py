"""Who is what in a workspace: members by role, one invited, one promoted: with plain requests."""

from examples.with_requests.server import Server


def main(server: Server, workspace: str) -> dict[str, list[str]]:
    """Returns the members of each role."""
    members = f"/kapis/iam.kubesphere.io/v1alpha2/workspaces/{workspace}/workspacemembers"
    viewer, admin = f"{workspace}-viewer", f"{workspace}-admin"
    server.call("POST", members, json=[{"username": "bob", "roleRef": viewer}])
    server.call("PUT", f"{members}/alice", json={"username": "alice", "roleRef": admin})
    return {
        role: [user["metadata"]["name"] for user in server.items(members, workspacerole=role)]
        for role in (viewer, admin)
    }
