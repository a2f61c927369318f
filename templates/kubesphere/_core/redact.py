"""What must never be shown: which names look secret, text with its secrets masked, and values that hide themselves."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, overload
from urllib.parse import parse_qsl, quote, quote_plus, unquote_plus

if TYPE_CHECKING:
    from collections.abc import Callable, ItemsView, Iterable, KeysView, Mapping

MASK = "***"
# Patterns are text, compiled (once, by `re`) when first used: importing the package would else take 2 ms longer.
_HIDDEN = (
    r"password|passwd|passphrase|pwd|token|secret|credential|kubeconfig|authorization|cookie|jwt"
    r"|private_?key|key_?data|(api|access|ssh|encryption)_?key|last_?applied_?configuration"
)
_USERINFO = r"(?<=://)[^/@\s]+(?=@)"
_WORD = r"[^a-z0-9]+"
# What carries a credential by its own form, wherever it stands: HTTP credentials (RFC 9110 section 11.4), a JSON Web
# Token (RFC 7519), and a pair: password=x, "password": "x" or, as Kubernetes says, password: Invalid value: "x".
_CREDENTIALS = r"(?i)\b(Bearer|Basic) +[\w.~+/-]{4,}=*"
_JWT = r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"
_NAME = r"""([\w.-]{1,40})(\\?"?\s*[=:]\s*(?:\w+ value: )?)"""
_VALUE = r"""\\".*?(?:\\"|$)|"(?:[^"\\]|\\.)*"?|[^\s&,;"'<>)}\]]+"""
_PROSE = r"(?i)(?:tokens?|jwt|secrets?|credentials?|kubeconfig): "
_LINE = 500
_SECRET_HEADERS = frozenset({"key", "auth", "sig", "signature", "session"})  # by their last word
_SHORTEST = 6  # letters of a secret that is looked for by itself: a shorter one is part of other words
_UNSENDABLE = r"[^\t\x20-\x7e]|^[\t ]|[\t ]$"


@lru_cache(maxsize=1024)
def looks_secret(name: str) -> bool:
    """Whether a field, parameter or key of this wire name is likely to hold a secret."""
    return re.search(_HIDDEN, re.sub(_WORD, "_", name.lower())) is not None


def mask_userinfo(text: str) -> str:
    """The text with the user information of every URL in it masked."""
    return re.sub(_USERINFO, MASK, text)


def mask_url(url: str) -> str:
    """The URL without fragment, its user information and the values of secret-looking query parameters masked."""
    base, _, query = url.partition("#")[0].partition("?")
    pairs: list[str] = []
    for pair in query.split("&") if query else []:
        name, equals, value = pair.partition("=")
        plain = unquote_plus(name)
        pairs.append(f"{name}{equals}{MASK if _is_secret_field(plain) else value}")
    return mask_userinfo(base) + ("?" + "&".join(pairs) if pairs else "")


def mask_secrets(text: str) -> str:
    """Anybody's text with what is plainly secret masked.

    That is a token or password by its form, or named so before an equals sign or colon; other secrets have no mark.
    """
    return _mask_pairs(_mask_forms(mask_userinfo(text)))


def _mask_forms(text: str) -> str:
    return re.sub(_JWT, MASK, re.sub(_CREDENTIALS, rf"\1 {MASK}", text))


def mask_credentials(body: bytes) -> bytes:
    """A body without the HTTP credentials and tokens in it that are known by their form, as of a server that echoes."""
    text = body.decode("latin-1")
    masked = _mask_forms(text)
    return body if masked == text else masked.encode("latin-1")


def without_sent(headers: Mapping[str, str], form: bytes = b"") -> Callable[[bytes], bytes]:
    """What masks in a body the secrets of a request: a token of any form, a gateway's key, the password in a form."""
    sent = [
        value.split(" ", 1)[-1] if name == "authorization" else value
        for name, value in headers.items()
        if looks_secret(name) or name.lower().rpartition("-")[2] in _SECRET_HEADERS
    ]
    fields = parse_qsl(form.decode("latin-1"))
    public = {value for name, value in fields if not _is_secret_field(name)}  # the public client's id is its secret too
    sent += [value for name, value in fields if _is_secret_field(name) and value not in public]
    return lambda body: without(body, [value for value in sent if len(value) >= _SHORTEST])


def _is_secret_field(name: str) -> bool:
    return name == "code" or looks_secret(name)


def without(body: bytes, secrets: Iterable[str]) -> bytes:
    """A body without some texts, in whichever form it may repeat them."""
    from html import escape  # noqa: PLC0415 - only where something has failed

    for text in secrets:
        forms = {text, quote(text, safe=""), quote_plus(text), escape(text), json.dumps(text)[1:-1]}
        for form in sorted(forms, key=len, reverse=True):
            body = body.replace(form.encode("utf-8", "replace"), MASK.encode())
    return body


def mask_text(text: str, limit: int = _LINE) -> str:
    """Anybody's text as one line of at most `limit` characters: printable, what is plainly secret masked."""
    head = text[: 4 * limit]
    line = " ".join("".join(each if each.isprintable() else " " for each in head).split())
    line = mask_secrets(line)
    return line if len(line) <= limit and len(head) == len(text) else f"{line[: limit - 3]}..."


def _mask_pairs(text: str) -> str:
    """The text without the values of pairs whose name looks secret.

    Neither prose such as `token: not found` is one, nor the end of a path and what is said of it.
    """
    parts: list[str] = []
    done = 0
    for found in re.finditer(_NAME, text):
        value = re.compile(_VALUE).match(text, found.end())
        if found.start() < done or value is None or not looks_secret(found[1]) or re.fullmatch(_PROSE, found[0]):
            continue
        if found[2] == ": " and text[: found.start()].endswith("/"):  # the end of a path, and what was said of it
            continue
        parts += text[done : found.end()], MASK
        done = value.start() + len(value[0].rstrip(".:!?"))
    return "".join(parts) + text[done:]


class Secret:
    """A password, token or form on its way: `reveal()` where it is sent, and nowhere else."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled or copied")


class Headers:
    """Headers, names in lower case, whose values may be secret: a gateway's key, say. Shows none of them.

    What reports exceptions shows what is in a mapping, whatever that says of itself: so this is none.
    """

    __slots__ = ("_values", "made")

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)
        self.made: Any = None  # what an HTTP library has made of them

    def keys(self) -> KeysView[str]:
        """Their names."""
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        """Names and values."""
        return self._values.items()

    def get(self, name: str) -> str | None:
        """One's value, None if it isn't there."""
        return self._values.get(name)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def __repr__(self) -> str:
        return MASK


def headers_of(*given: Mapping[str, str] | Headers | None) -> Headers:
    """Headers from several sources; of those of one name the last counts.

    Raises:
        ValueError: a value holds what no header can (RFC 9110 section 5.5), such as the end of a line, a space around
            it, or letters beyond ASCII.
    """
    headers = Headers({name.lower(): value for each in given if each is not None for name, value in each.items()})
    for name, value in headers.items():
        if isinstance(value, str) and re.search(_UNSENDABLE, value):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(
                f"the header {name!r} holds what no header can, perhaps the end of a line, or a space at an end"
            )
    return headers


@overload
def secret(value: str | Secret) -> Secret: ...
@overload
def secret(value: str | Secret | None) -> Secret | None: ...
def secret(value: str | Secret | None) -> Secret | None:
    """The value, hidden."""
    return Secret(value) if isinstance(value, str) else value
