"""Credentials of the four types, and one of them changed without losing what the server never shows."""

import sys

from kubesphere import KubeSphere
from kubesphere.devops import basic_auth, kubeconfig, replace_credential, secret_text, ssh_auth


def main(ks: KubeSphere, project: str) -> list[str]:
    """Returns the names of the project's credentials."""
    credentials = ks.devops.v1alpha3.devops.credentials
    for each in (
        basic_auth("registry", username="robot", password="s3cret", description="Pushes images"),
        ssh_auth("git", username="git", private_key="-----BEGIN OPENSSH PRIVATE KEY-----\n"),
        secret_text("sonar", secret="token"),
        kubeconfig("cluster", content="apiVersion: v1\nkind: Config\n"),
    ):
        credentials.create(project, each)
    replace_credential(credentials.replace, project, basic_auth("registry", username="robot", password="n3w"))
    try:
        replace_credential(credentials.replace, project, credentials.get(project, "registry"))
    except ValueError as refused:
        print("not sent back:", refused)
    return sorted(str(each.metadata.name) for each in credentials.list(project))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python credentials.py PROJECT")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1]))
