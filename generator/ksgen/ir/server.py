"""How the server behaves where releases differ, as the templates print it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksgen.contract.contract import SERVER
from ksgen.contract.facts.server import SETTINGS

if TYPE_CHECKING:
    from ksgen.contract.contract import Contract


@dataclass(frozen=True, slots=True)
class Server:
    """The settings of a release's server; `facts/server.py` says what each is.

    Attributes:
        cluster_path: A path in a member cluster, with holes for the root, the cluster and the rest.
        cluster_roots: The roots that have one.
        code_grant: The grant type of an authorization code.
        password_provider: Whether the password grant takes an identity provider.
        unknown_client_status: What an OAuth client that it doesn't know is answered with.
        wrong_secret_error: The error code for one whose secret is wrong.
        login_ends_others: Whether a login ends the user's other sessions, as installed.
        authorize_scope: The scope that the authorization endpoint needs, or empty.
        console_login: Whether that endpoint leaves logging in to the console.
        listed_redirects: Whether it redirects only to addresses that the OAuth client lists.
        logout_ends_all: Whether a logout ends all of the user's sessions.
    """

    cluster_path: str
    cluster_roots: tuple[str, ...]
    code_grant: str
    password_provider: bool
    unknown_client_status: int
    wrong_secret_error: str
    login_ends_others: bool
    authorize_scope: str
    console_login: bool
    listed_redirects: bool
    logout_ends_all: bool

    @classmethod
    def of(cls, contract: Contract) -> Server:
        """That of a contract."""
        given = contract.document.get(SERVER, {})
        known = {name: str(given.get(name, setting.default)) for name, setting in SETTINGS.items()}
        return cls(
            cluster_path=known["cluster-path"],
            cluster_roots=tuple(known["cluster-roots"].split()),
            code_grant=known["code-grant"],
            password_provider=known["password-provider"] == "yes",
            unknown_client_status=int(known["unknown-client-status"]),
            wrong_secret_error=known["wrong-secret-error"],
            login_ends_others=known["login-ends-others"] == "yes",
            authorize_scope=known["authorize-scope"],
            console_login=known["authorize-login"] == "console",
            listed_redirects=known["redirect-addresses"] == "listed",
            logout_ends_all=known["logout-ends"] == "user",
        )
