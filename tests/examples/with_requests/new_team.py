"""A team moves in: its workspace, its people, and a namespace for it: with plain requests."""

import requests

from examples.with_requests.server import Server


def main(server: Server, workspace: str, people: list[str]) -> list[str]:
    """Returns the namespaces of the workspace."""
    tenant = "/kapis/tenant.kubesphere.io/v1alpha2/workspaces"
    for name in people:
        user = {
            "metadata": {"name": name, "annotations": {"iam.kubesphere.io/globalrole": "platform-regular"}},
            "spec": {"email": f"{name}@example.org", "password": "P@88w0rd"},
        }
        try:
            server.call("POST", "/kapis/iam.kubesphere.io/v1alpha2/users", json=user)
        except requests.HTTPError as error:
            if error.response is None or error.response.status_code != 409:
                raise
            print(name, "is here already")
    spec = {"template": {"spec": {"manager": people[0]}}, "placement": {"clusters": [{"name": "host"}]}}
    try:
        server.call("POST", tenant, json={"metadata": {"name": workspace}, "spec": spec})
    except requests.HTTPError as error:
        print("the workspace:", error)
    namespaces = f"{tenant}/{workspace}/namespaces"
    server.call("POST", namespaces, json={"metadata": {"name": f"{workspace}-dev"}})
    return [each["metadata"]["name"] for each in server.items(namespaces)]
