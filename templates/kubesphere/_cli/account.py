"""`login`, `logout`, `whoami` and `token`."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING, Any

from .._core.auth.grants import CLIENT
from .._core.auth.interactive import login_with_browser, login_with_code
from .._core.redact import Secret
from ..client import KubeSphere
from .output import as_json, write
from .session import Session, Sessions
from .usage import NoLoginError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from .._core.auth.token_cache import TokenCache


class _Fresh:
    """A cache that holds nothing yet and keeps what comes: a login is by what was given now, not by an older token."""

    def __init__(self, cache: TokenCache) -> None:
        self._cache = cache

    def load(self, key: str) -> Secret | None:  # noqa: ARG002
        """Nothing."""
        return None

    def store(self, key: str, entry: Secret) -> None:
        """Keep it."""
        self._cache.store(key, entry)

    def remove(self, key: str) -> None:
        """Keep none."""
        self._cache.remove(key)

    def try_lock(self, key: str) -> Callable[[], None] | None:
        """See TokenCache."""
        return self._cache.try_lock(key)


def login(given: argparse.Namespace) -> int:
    """Log in, keep the token for later calls, and remember the server."""
    sessions = Sessions.of(os.environ)
    server = (given.url or given.server or os.environ.get("KUBESPHERE_URL") or _ask("Server: ")).rstrip("/")
    if "://" not in server:
        raise UsageError(f"the server is a URL, e.g. http://{server or '10.0.0.5:30881'}")
    verify: bool | str = False if given.insecure else given.ca_file or os.environ.get("KUBESPHERE_CA_FILE") or True
    client_id = os.environ.get("KUBESPHERE_CLIENT_ID") or CLIENT
    client_secret = Secret(os.environ.get("KUBESPHERE_CLIENT_SECRET") or CLIENT)
    cache = _Fresh(sessions.cache)
    provider: str | None = given.provider or os.environ.get("KUBESPHERE_PROVIDER") or None
    username: str | None = given.username or os.environ.get("KUBESPHERE_USERNAME")
    if given.browser or given.code:
        begin = login_with_browser if given.browser else login_with_code
        auth: Any = begin(
            server, username=username, client_id=client_id, client_secret=client_secret, token_cache=cache
        )
        ks = KubeSphere(server, auth=auth, verify=verify)
    else:
        username = username or _ask("Username: ")
        ks = KubeSphere(
            server,
            username=username,
            password=_password(given),
            provider=provider,
            client_id=client_id,
            client_secret=client_secret.reveal(),
            token_cache=cache,
            verify=verify,
        )
    with ks:
        ks.access_token()
        name = _user(ks).get("name") or username or "unknown"
    sessions.keep(
        server, Session(username, client_id, None if given.browser or given.code else provider, verify=verify)
    )
    sys.stderr.write(f"Logged in to {server} as {name}.\n")
    return 0


def _password(given: argparse.Namespace) -> str:
    if given.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    known = os.environ.get("KUBESPHERE_PASSWORD")
    if known:
        return known
    if not sys.stdin.isatty():
        raise UsageError("there is no terminal to ask for the password at: give it with --password-stdin")
    return getpass.getpass("Password: ")


def _ask(question: str) -> str:
    if not sys.stdin.isatty():
        raise UsageError(f"there is no terminal to ask at for the {question.rstrip(': ').lower()}: see --help")
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip()


def _user(ks: KubeSphere) -> dict[str, Any]:
    found: dict[str, Any] = ks.request("GET", "/oauth/userinfo").json()
    return found


def whoami(ks: KubeSphere, given: argparse.Namespace) -> int:
    """Say who the server takes this user for."""
    user = _user(ks)
    told = {"name": user.get("name") or user.get("sub"), "email": user.get("email"), "server": ks._base}
    if given.json:
        write(as_json(told))
    else:
        mail = f" <{told['email']}>" if told["email"] else ""
        write(f"{told['name']}{mail} at {ks._base}")
    return 0


def token(ks: KubeSphere, given: argparse.Namespace) -> int:  # noqa: ARG001
    """Print an access token that is good now, and nothing else."""
    write(ks.access_token())
    return 0


def logout(given: argparse.Namespace) -> int:
    """End the session, or with --local only forget it here."""
    sessions = Sessions.of(os.environ)
    found = sessions.find(given.server)
    if found is None:
        raise NoLoginError("nobody is logged in")
    server, session = found
    from .._core.auth.token_auth import TokenAuth  # noqa: PLC0415

    auth = TokenAuth(server, session.grant(os.environ), cache=sessions.cache)
    try:
        if not given.local:
            with KubeSphere(server, auth=auth, verify=session.verify) as ks:
                ks.logout()
    finally:
        auth.forget()
        sessions.drop(server)
    sys.stderr.write(f"{'Forgot the session at' if given.local else 'Logged out of'} {server}.\n")
    return 0
