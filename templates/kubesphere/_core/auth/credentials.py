"""From what a user gives the client, or the environment says, to how it authenticates."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..redact import Secret, headers_of, secret
from .auth import BearerAuth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..redact import Headers
    from ..transport.http import httpx
    from .token_cache import TokenCache

IN_CLUSTER = "http://ks-apiserver.kubesphere-system.svc"
_PLAIN = {"client_id": "KUBESPHERE_CLIENT_ID", "client_secret": "KUBESPHERE_CLIENT_SECRET"}
_ACCOUNT = ("username", "password")
_SECRETS = frozenset({"password", "token", "refresh_token", "client_secret"})
_PREFIX = "KUBESPHERE_"
_FLAGS = {"1": True, "true": True, "0": False, "false": False}
_CHOICE = (
    "give username and password, or refresh_token (with or without them), or token, or auth; not more than one of these"
)


def auth_of(
    base_url: str,
    *,
    token: Secret | None,
    auth: httpx.Auth | None,
    token_cache: TokenCache | None,
    headers: Headers,
    **account: Any,
) -> httpx.Auth | None:
    """The authentication of a client; None for none.

    Args:
        base_url: the server.
        token: a fixed token.
        auth: any other authentication.
        token_cache: where to keep the account's token.
        headers: further headers for the token request.
        **account: what `Grant` takes.

    Raises:
        ValueError: the arguments contradict each other, or one cannot be sent.
    """
    username, password, refresh_token = (account[name] for name in ("username", "password", "refresh_token"))
    named = username is not None or password is not None or refresh_token is not None
    if sum([token is not None, auth is not None, named]) > 1:
        raise ValueError(_CHOICE)
    if (username is None) != (password is None) and (refresh_token is None or username is None):
        raise ValueError("give username and password together")
    if account["provider"] is not None and password is None:
        raise ValueError("provider goes with username and password")
    if token is not None:
        auth = BearerAuth(base_url, token)
    if not named:
        if token_cache is not None:
            raise ValueError("token_cache goes with username and password or refresh_token, or into the auth itself")
        return auth
    from .grants import Grant  # noqa: PLC0415 - a fixed token needs neither
    from .token_auth import TokenAuth  # noqa: PLC0415

    return TokenAuth(base_url, Grant(**account), cache=token_cache, headers=headers)


def hidden(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The constructor's arguments, the secret ones of them hidden."""
    known = {name: secret(value) if name in _SECRETS else value for name, value in arguments.items()}
    return {**known, "headers": headers_of(arguments["headers"])} if arguments.get("headers") else known


def settings(environ: Mapping[str, str], overrides: Mapping[str, Any]) -> tuple[str | None, dict[str, Any]]:
    """The member cluster, if any, and the constructor's arguments; an empty variable counts as unset.

    `KUBESPHERE_URL`, `KUBESPHERE_USERNAME`, `KUBESPHERE_PASSWORD`, `KUBESPHERE_TOKEN`, `KUBESPHERE_REFRESH_TOKEN`,
    `KUBESPHERE_CLIENT_ID`, `KUBESPHERE_CLIENT_SECRET`, `KUBESPHERE_CLUSTER` (a member cluster's name),
    `KUBESPHERE_CA_FILE` (certificates to trust), `KUBESPHERE_TIMEOUT` (seconds), `KUBESPHERE_TOKEN_CACHE`
    (`keyring`, `file` or a folder), `KUBESPHERE_PROVIDER` (the identity provider that knows the account) and
    `KUBESPHERE_FAST` (1: aiohttp sends, see the client's `fast`).

    Args:
        environ: the variables.
        overrides: arguments that win over them. `token`, `refresh_token` or `auth` among them stands for all
            credentials; `username` and `password` are completed from the variables.

    Raises:
        ValueError: a variable is wrong, or half of a pair is missing.
    """
    found: dict[str, Any] = {
        name: Secret(value) if name.removeprefix(_PREFIX).lower() in _SECRETS else value
        for name, value in environ.items()
        if name.startswith(_PREFIX) and value
    }
    del environ  # a traceback that shows locals shows this frame's
    given = {name: value for name, value in overrides.items() if value is not None}
    cluster = given.pop("cluster", found.get("KUBESPHERE_CLUSTER"))
    arguments: dict[str, Any] = {"base_url": found.get("KUBESPHERE_URL", IN_CLUSTER)}
    arguments.update({name: found[variable] for name, variable in _PLAIN.items() if variable in found})
    if "verify" not in given and "http_client" not in given and (path := found.get("KUBESPHERE_CA_FILE")):
        if not Path(path).exists():
            raise ValueError(f"KUBESPHERE_CA_FILE: there is no {path}")
        arguments["verify"] = path
    if "fast" not in given and "http_client" not in given and (wanted := found.get("KUBESPHERE_FAST")):
        arguments["fast"] = _flag("KUBESPHERE_FAST", wanted)
    if "timeout" not in overrides and (seconds := found.get("KUBESPHERE_TIMEOUT")):
        arguments["timeout"] = _seconds(seconds)
    arguments.update(_credentials(found, given))
    if "refresh_token" in arguments or "username" in arguments:
        if "username" in arguments and "provider" not in given and (provider := found.get("KUBESPHERE_PROVIDER")):
            arguments["provider"] = provider
        place = found.get("KUBESPHERE_TOKEN_CACHE")
        if place and "token_cache" not in given:
            arguments["token_cache"] = cache_at(place)
    own = {name: value for name, value in overrides.items() if name != "cluster"}
    return cluster, {**arguments, **own}


def _credentials(found: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The credentials to use: the first of a token, a refresh token, an account."""
    if given.keys() & {"token", "refresh_token", "auth"}:
        return {name: given[name] for name in ("refresh_token", *_ACCOUNT) if name in given}
    account = {name: given.get(name) or found.get(f"KUBESPHERE_{name.upper()}") for name in _ACCOUNT}
    named = given.keys() & set(_ACCOUNT)
    if not named and "KUBESPHERE_TOKEN" in found:
        return {"token": found["KUBESPHERE_TOKEN"]}
    known = {name: value for name, value in account.items() if value is not None}
    if not named and "KUBESPHERE_REFRESH_TOKEN" in found:
        if "username" not in known:
            known.pop("password", None)
        return {"refresh_token": found["KUBESPHERE_REFRESH_TOKEN"], **known}
    if len(known) == 1:
        [have], [lack] = known, set(_ACCOUNT) - known.keys()
        raise ValueError(f"there is a {have}, but no {lack}: set KUBESPHERE_{lack.upper()}, or unset the other")
    return known


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise ValueError(f"KUBESPHERE_TIMEOUT must be a number of seconds above 0, not {text!r}")
    return seconds


def _flag(name: str, text: str) -> bool:
    if text.lower() not in _FLAGS:
        raise ValueError(f"{name} must be 1 or 0, not {text!r}")
    return _FLAGS[text.lower()]


def cache_at(place: str) -> TokenCache:
    from .token_cache import FileTokenCache, KeyringTokenCache  # noqa: PLC0415 - seldom needed

    if place == "keyring":
        return KeyringTokenCache()
    return FileTokenCache(None if place == "file" else place)
