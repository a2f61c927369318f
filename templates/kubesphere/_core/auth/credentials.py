"""From what a user gives the client to how it authenticates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .auth import BearerAuth
from .secret import secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..transport.http import httpx
    from .secret import Headers, Secret
    from .token_cache import TokenCache

_CHOICE = (
    "give username and password, or refresh_token (with or without them), or token, or auth; not more than one of these"
)


def auth_of(  # noqa: PLR0913 - each an independent choice of the user's
    base_url: str,
    *,
    username: str | None,
    password: str | Secret | None,
    token: str | Secret | None,
    refresh_token: str | Secret | None,
    auth: httpx.Auth | None,
    client_id: str,
    client_secret: str | Secret,
    provider: str | None = None,
    token_cache: TokenCache | None,
    headers: Mapping[str, str] | Headers,
) -> httpx.Auth | None:
    """The authentication of a client; None for none.

    Raises:
        ValueError: the arguments contradict each other, or one cannot be sent.
    """
    password, token, refresh_token = secret(password), secret(token), secret(refresh_token)
    client_secret = secret(client_secret)
    account = [username, password, refresh_token]
    if sum([token is not None, auth is not None, any(each is not None for each in account)]) > 1:
        raise ValueError(_CHOICE)
    if (username is None) != (password is None) and (refresh_token is None or username is None):
        raise ValueError("give username and password together")
    if provider is not None and password is None:
        raise ValueError("provider goes with username and password")
    if token is not None:
        auth = BearerAuth(base_url, token)
    if username is None and refresh_token is None:
        if token_cache is not None:
            raise ValueError("token_cache goes with username and password or refresh_token, or into the auth itself")
        return auth
    from .grants import Grant  # noqa: PLC0415 - a fixed token needs neither
    from .token_auth import TokenAuth  # noqa: PLC0415

    grant = Grant(
        username=username,
        password=password,
        refresh_token=refresh_token,
        client_id=client_id,
        client_secret=client_secret,
        provider=provider,
    )
    return TokenAuth(base_url, grant, cache=token_cache, headers=headers)
