"""What must never be shown: which names look secret, and text with its secrets masked."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

MASK = "***"
_SECRET = re.compile(
    r"password|passwd|passphrase|pwd|token|secret|credential|kubeconfig|authorization|cookie|jwt"
    r"|private_?key|key_?data|(api|access|ssh|encryption)_?key|last_?applied_?configuration"
)
_USERINFO = re.compile(r"(?<=://)[^/@\s]+(?=@)")
_WORD = re.compile(r"[^a-z0-9]+")


def looks_secret(name: str) -> bool:
    """Whether a field, parameter or key of this wire name is likely to hold a secret."""
    return _SECRET.search(_WORD.sub("_", name.lower())) is not None


def mask_userinfo(text: str) -> str:
    """The text with the user information of every URL in it masked."""
    return _USERINFO.sub(MASK, text)


def mask_url(url: str) -> str:
    """The URL without fragment, its user information and the values of secret-looking query parameters masked."""
    base, _, query = url.partition("#")[0].partition("?")
    pairs: list[str] = []
    for pair in query.split("&") if query else []:
        name, equals, value = pair.partition("=")
        plain = unquote_plus(name)
        pairs.append(f"{name}{equals}{MASK if plain == 'code' or looks_secret(plain) else value}")
    return mask_userinfo(base) + ("?" + "&".join(pairs) if pairs else "")
