"""What a server shows without its secrets and would lose if it came back so: the credentials of DevOps projects."""

from __future__ import annotations

from typing import Any, cast

from ..models.functions import to_dict
from ..models.model import Model

PREFIX = "credential.devops.kubesphere.io/"
_MASKED = {
    f"{PREFIX}basic-auth": ("password",),
    f"{PREFIX}ssh-auth": ("private_key",),
    f"{PREFIX}secret-text": ("secret",),
    f"{PREFIX}kubeconfig": ("content",),
}
"""What no credential of a type is without; an SSH key may have no passphrase."""


class Emptied(dict[str, Any]):
    """A credential whose secret is empty because that is wanted."""


def refuse_emptied(body: Any) -> None:
    """Let nothing replace a credential that would empty its secret, unless it is `Emptied`.

    Raises:
        ValueError: the secret part is empty or missing, as it is in what the server answers.
    """
    given: Any = to_dict(body) if isinstance(body, Model) else body
    if not isinstance(given, dict) or isinstance(given, Emptied):
        return
    data = cast("dict[str, Any]", given)
    if not (required := _MASKED.get(str(data.get("type")))):
        return
    held: dict[str, Any] = {**(data.get("data") or {}), **(data.get("stringData") or {})}
    if empty := [key for key in required if not held.get(key)]:
        raise ValueError(
            f"{', '.join(empty)} is empty: the server shows no secret, and would lose it; "
            "set it, or use replace_credential() with allow_empty=True"
        )
