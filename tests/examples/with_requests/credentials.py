"""Credentials of the four types, and one changed without losing what the server never shows: with plain requests."""

import base64
from typing import Any

from examples.with_requests.server import Server


def secret(name: str, kind: str, description: str = "", **data: str) -> dict[str, Any]:
    """A credential; its data is base64."""
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": name, "annotations": {"kubesphere.io/description": description}},
        "type": f"credential.devops.kubesphere.io/{kind}",
        "data": {key: base64.b64encode(value.encode()).decode() for key, value in data.items()},
    }


def replace(server: Server, credentials: str, credential: dict[str, Any]) -> None:
    """Replace a credential; one that has lost its secret is refused."""
    data: dict[str, str] = credential.get("data") or {}
    if not data or not all(data.values()):
        raise ValueError("the secret is empty: the server would lose it")
    server.call("PUT", f"{credentials}/{credential['metadata']['name']}", json=credential)


def main(server: Server, project: str) -> list[str]:
    """Returns the names of the project's credentials."""
    credentials = f"/kapis/devops.kubesphere.io/v1alpha3/devops/{project}/credentials"
    for each in (
        secret("registry", "basic-auth", "Pushes images", username="robot", password="s3cret"),
        secret("git", "ssh-auth", username="git", private_key="-----BEGIN OPENSSH PRIVATE KEY-----\n"),
        secret("sonar", "secret-text", secret="token"),
        secret("cluster", "kubeconfig", content="apiVersion: v1\nkind: Config\n"),
    ):
        server.call("POST", credentials, json=each)
    replace(server, credentials, secret("registry", "basic-auth", username="robot", password="n3w"))
    try:
        replace(server, credentials, server.call("GET", f"{credentials}/registry").json())
    except ValueError as refused:
        print("not sent back:", refused)
    return sorted(each["metadata"]["name"] for each in server.items(credentials))
