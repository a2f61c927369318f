"""OAuth clients that are kept in Secrets, where the release has them there."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

import binascii
from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .catalog import BY_NAME
from .settings import CLIENTS_IN_SECRETS
from .yaml_text import read_yaml

if TYPE_CHECKING:
    from .objects import Store

NAMESPACE = "kubesphere-system"
TYPE = "config.kubesphere.io/oauthclient"
KEY = "configuration.yaml"
_LABEL = "config.kubesphere.io/type"


@dataclass(frozen=True)
class OAuthClient:
    """A client: its secret, whether it may log in by password, and where it may send a browser back to."""

    name: str
    secret: str
    trusted: bool
    redirects: list[str]


def in_secrets(store: Store, name: str) -> OAuthClient | None:
    """The client of a name; None where there is none, or the release keeps them elsewhere."""
    if not CLIENTS_IN_SECRETS:
        return None
    found = (_read(each) for each in store.list(BY_NAME["Secret"], NAMESPACE))
    return next((each for each in found if each is not None and each.name == name), None)


def _read(secret: dict[str, Any]) -> OAuthClient | None:
    labels = secret["metadata"].get("labels") or {}
    if secret.get("type") != TYPE or labels.get(_LABEL) != "oauthclient":
        return None
    try:
        given = _configuration(secret)
    except (ValueError, binascii.Error):
        return None
    redirects = [str(each) for each in given.get("redirectURIs") or ()]
    name, word = str(given.get("name", "")), str(given.get("secret", ""))
    return OAuthClient(name, word, trusted=given.get("trusted") is True, redirects=redirects)


def _configuration(secret: dict[str, Any]) -> dict[str, Any]:
    """The configuration as it was written: text in `stringData` is stored as it came."""
    data, texts = secret.get("data") or {}, secret.get("stringData") or {}
    text = texts[KEY].encode() if KEY in texts else b64decode(data.get(KEY, ""))
    found = read_yaml(text) if text else {}
    return found if isinstance(found, dict) else {}
