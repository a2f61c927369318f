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
        refresh_lifetime: The seconds that a refresh token is good for, as installed.
        clients_in_secrets: Whether OAuth clients are kept in Secrets.
        discovery_of_console: Whether the discovery document's addresses are those of the console.
        userinfo_name: The claim that holds the user's name.
        disabled_at_once: Whether every request of a disabled user is refused.
        clusters_always: Whether paths of member clusters are there whatever is configured.
        unready_status: What a request for a member cluster that isn't ready is answered with.
        missing_status: What a request for an object that isn't there is answered with, where that is no 404.
        unknown_filters_ignored: Whether a list ignores a query key that it doesn't know.
        alias_in_name: Whether `name` finds display names too.
        label_selector_filter: Whether the filter `label` is a selector.
        field_selectors: The groups and resources whose lists read `fieldSelector`.
        null_items: Those whose lists have null for no items.
        dynamic_writes: Whether registered kinds that have no route can be written.
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
    refresh_lifetime: int
    clients_in_secrets: bool
    discovery_of_console: bool
    userinfo_name: str
    disabled_at_once: bool
    clusters_always: bool
    unready_status: int
    missing_status: int
    unknown_filters_ignored: bool
    alias_in_name: bool
    label_selector_filter: bool
    field_selectors: tuple[str, ...]
    null_items: tuple[str, ...]
    dynamic_writes: bool

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
            refresh_lifetime=int(known["refresh-lifetime"]),
            clients_in_secrets=known["oauth-clients"] == "secrets",
            discovery_of_console=known["discovery-addresses"] == "console",
            userinfo_name=known["userinfo-name"],
            disabled_at_once=known["disabled-users"] == "request",
            clusters_always=known["cluster-prefix"] == "always",
            unready_status=int(known["unready-cluster-status"]),
            missing_status=int(known["missing-status"]),
            unknown_filters_ignored=known["unknown-filters"] == "ignored",
            alias_in_name=known["display-name-filter"] == "name",
            label_selector_filter=known["label-filter"] == "selector",
            field_selectors=tuple(known["field-selectors"].split()),
            null_items=tuple(known["null-items"].split()),
            dynamic_writes=known["dynamic-resources"] == "write",
        )
