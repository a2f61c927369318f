"""Credentials of DevOps projects: Secrets of four types, whose secret parts the server never shows.

It answers them empty, and keeps what it is sent: one that is read, changed and sent back has lost its secret.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, TypeVar

from ..models.functions import to_dict
from ..models.model import Model
from ..transport.masked import PREFIX, Emptied, refuse_emptied

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")


def basic_auth(name: str, *, username: str, password: str, description: str = "") -> dict[str, Any]:
    """A user name and a password, or a token in its place."""
    return _credential(name, "basic-auth", description, username=username, password=password)


def ssh_auth(
    name: str, *, username: str, private_key: str, passphrase: str = "", description: str = ""
) -> dict[str, Any]:
    """A user name and a private key (PEM or OpenSSH), with its passphrase if it has one."""
    return _credential(name, "ssh-auth", description, username=username, private_key=private_key, passphrase=passphrase)


def secret_text(name: str, *, secret: str, description: str = "") -> dict[str, Any]:
    """One secret text."""
    return _credential(name, "secret-text", description, secret=secret)


def kubeconfig(name: str, *, content: str, description: str = "") -> dict[str, Any]:
    """A kubeconfig file, as YAML."""
    return _credential(name, "kubeconfig", description, content=content)


def _credential(name: str, kind: str, description: str, **data: str) -> dict[str, Any]:
    """The Secret; its data is base64, as Kubernetes has it."""
    metadata: dict[str, Any] = {"name": name}
    if description:
        metadata["annotations"] = {"kubesphere.io/description": description}
    encoded = {key: base64.b64encode(value.encode()).decode() for key, value in data.items()}
    return {"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "type": f"{PREFIX}{kind}", "data": encoded}


def replace_credential(
    replace: Callable[[str, str, Any], T],
    project: str,
    credential: Model | Mapping[str, Any],
    *,
    allow_empty: bool = False,
) -> T:
    """Replace a credential under its own name; with `allow_empty` even by one that has lost its secret.

    Without it this refuses what `credentials.replace` itself refuses: a secret that is empty.

    Args:
        replace: the method, `ks.devops.v1alpha3.devops.credentials.replace`; with that of the async client, await.
        project: the DevOps project.
        credential: the whole credential; the name in it counts.
        allow_empty: replace it even with an empty secret.

    Raises:
        ValueError: the secret part is empty or missing, as it is in what the server answers.
        APIError: if the server answers with an error.
        TransportError: if it doesn't answer.
    """
    data: dict[str, Any] = to_dict(credential) if isinstance(credential, Model) else {**credential}
    if not allow_empty:
        refuse_emptied(data)
    metadata: Mapping[str, Any] = data.get("metadata") or {}
    return replace(project, str(metadata.get("name") or ""), Emptied(data) if allow_empty else credential)
