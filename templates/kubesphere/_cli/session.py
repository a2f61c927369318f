"""Which server the command line talks to, and as whom: the environment's, or that of the last `login`.

`session.json` lies beside the tokens, readable by its owner alone, and holds no secret: for each server who is logged
in, and how its certificate is checked.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from .._core.auth.credentials import cache_at, settings
from .._core.auth.file_store import PrivateFolder
from .._core.auth.grants import CLIENT, Grant
from .._core.auth.token_auth import TokenAuth
from .._core.redact import Secret
from ..client import KubeSphere
from .usage import NoLoginError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.auth.token_cache import TokenCache

_FILE = "session.json"
_CREDENTIALS = ("KUBESPHERE_TOKEN", "KUBESPHERE_REFRESH_TOKEN", "KUBESPHERE_USERNAME")


class Session(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who is logged in at a server.

    Attributes:
        username: the account; None where only the browser knows it.
        client_id: the OAuth client.
        provider: the identity provider, if any.
        verify: whether to check the server's certificate, or the file of those to trust.
    """

    username: str | None = None
    client_id: str = CLIENT
    provider: str | None = None
    verify: bool | str = True

    def grant(self, environ: Mapping[str, str]) -> Grant:
        """The account, without a password. The OAuth client's secret isn't kept: a private one is the environment's."""
        return Grant(
            username=self.username,
            client_id=self.client_id,
            client_secret=environ.get("KUBESPHERE_CLIENT_SECRET") or CLIENT,
            provider=self.provider,
        )


class _Sessions(msgspec.Struct):
    current: str | None = None
    servers: dict[str, Session] = msgspec.field(default_factory=dict[str, Session])


@dataclass(frozen=True, slots=True)
class Sessions:
    """The sessions of this user, and where their tokens are.

    Attributes:
        folder: where `session.json` is.
        cache: where the tokens are.
    """

    folder: PrivateFolder
    cache: TokenCache

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Sessions:
        """Those that `KUBESPHERE_TOKEN_CACHE` names; by default, files in the user's cache folder."""
        place = environ.get("KUBESPHERE_TOKEN_CACHE") or "file"
        folder = PrivateFolder(None if place in {"file", "keyring"} else place)
        return cls(folder, cache_at(place))

    def find(self, server: str | None) -> tuple[str, Session] | None:
        """A server, by default the one of the last login, and who is logged in there."""
        known = self._read()
        url = (server or known.current or "").rstrip("/")
        session = known.servers.get(url)
        return None if session is None else (url, session)

    def keep(self, server: str, session: Session) -> None:
        """Make a session the current one."""
        known = self._read()
        known.servers[server] = session
        known.current = server
        self._write(known)

    def drop(self, server: str) -> None:
        """Forget a session."""
        known = self._read()
        known.servers.pop(server, None)
        if known.current == server:
            known.current = None
        self._write(known)

    def _read(self) -> _Sessions:
        text = self.folder.read(_FILE)
        try:
            return _Sessions() if text is None else msgspec.json.decode(text, type=_Sessions)
        except msgspec.DecodeError:
            return _Sessions()  # it is made anew by the next login

    def _write(self, known: _Sessions) -> None:
        self.folder.write(_FILE, Secret(msgspec.json.format(msgspec.json.encode(known), indent=1).decode()))


def connect(server: str | None, cluster: str | None, environ: Mapping[str, str] | None = None) -> KubeSphere:
    """A client: credentials of the environment win over a session, as a token in the environment does with gh.

    Args:
        server: the server, if it is named.
        cluster: the member cluster, if any.
        environ: the variables; by default the process's.

    Raises:
        NoLoginError: there are no credentials, and nobody is logged in.
        ValueError: a variable is wrong.
    """
    environ = os.environ if environ is None else environ
    given = {name: value for name, value in environ.items() if value}
    if any(name in given for name in _CREDENTIALS):
        named: dict[str, Any] = {"base_url": server} if server else {}
        member, arguments = settings({"KUBESPHERE_TOKEN_CACHE": "file", **given}, named)
        client = KubeSphere(**arguments)
    else:
        client = _logged_in(Sessions.of(given), server or given.get("KUBESPHERE_URL"), given)
        member = given.get("KUBESPHERE_CLUSTER")
    chosen = cluster or member
    return client.cluster(chosen) if chosen else client


def _logged_in(sessions: Sessions, server: str | None, environ: Mapping[str, str]) -> KubeSphere:
    found = sessions.find(server)
    if found is None:
        raise NoLoginError(f"nobody is logged in{f' at {server}' if server else ''}")
    url, session = found
    verify = environ.get("KUBESPHERE_CA_FILE") or session.verify
    return KubeSphere(url, auth=TokenAuth(url, session.grant(environ), cache=sessions.cache), verify=verify)
