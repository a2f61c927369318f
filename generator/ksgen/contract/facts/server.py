"""How a release's server behaves where releases differ: one setting a row of `server.csv`, for the client to go by.

A setting that no row speaks of has its default, which holds for every release as far as that is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import SERVER
from ksgen.json import pointer

if TYPE_CHECKING:
    from ksgen.contract.facts.tables import Tables
    from ksgen.contract.normalise import Recorder
    from ksgen.json import Json

_ROOTS: Final = re.compile(r"/[a-z]+( /[a-z]+)*")
_WORDS: Final = re.compile(r"([a-z0-9.]+( [a-z0-9.]+)*)?")
_SCOPE: Final = re.compile(r"([\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*)?")  # RFC 6749 section 3.3


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting may be: one of some values, or any text of a form.

    Attributes:
        says: What it tells of a server.
        default: What it is where nothing is known.
        values: What it may be.
        form: What it must match, where it may be more than that.
        about: The operation that shows it: releases that publish that alike share the setting.
    """

    says: str
    default: str
    values: tuple[str, ...] = ()
    form: re.Pattern[str] | None = None
    about: tuple[str, str] | None = None

    def takes(self, value: str) -> bool:
        """Whether it may be this."""
        return value in self.values if self.form is None else self.form.fullmatch(value) is not None


_TOKEN: Final = ("POST", "/oauth/token")
_AUTHORIZE: Final = ("GET", "/oauth/authorize")
SETTINGS: Final = {
    "cluster-path": Setting(
        "where a member cluster's name goes in a path",
        "{root}/clusters/{cluster}{rest}",
        ("{root}/clusters/{cluster}{rest}", "/clusters/{cluster}{root}{rest}"),
    ),
    "cluster-roots": Setting("the paths that a member cluster has", "/kapis /apis /api", form=_ROOTS),
    "code-grant": Setting(
        "the grant type of an authorization code",
        "authorization_code",
        ("authorization_code", "code"),
        about=_TOKEN,
    ),
    "password-provider": Setting(
        "whether a login by password may name an identity provider", "no", ("yes", "no"), about=_TOKEN
    ),
    "unknown-client-status": Setting(
        "the status of an unknown OAuth client's `invalid_client`", "401", ("401", "400"), about=_TOKEN
    ),
    "wrong-secret-error": Setting(
        "the error code of an OAuth client with a wrong secret",
        "invalid_client",
        ("invalid_client", "unauthorized_client"),
        about=_TOKEN,
    ),
    "login-ends-others": Setting(
        "whether a login ends the user's other sessions, as installed", "yes", ("yes", "no"), about=_TOKEN
    ),
    "authorize-scope": Setting(
        "the scope that the authorization endpoint refuses to go without", "", form=_SCOPE, about=_AUTHORIZE
    ),
    "authorize-login": Setting(
        "where a browser logs in: at a dialog of its own (HTTP Basic), or at the console",
        "basic",
        ("basic", "console"),
        about=_AUTHORIZE,
    ),
    "redirect-addresses": Setting(
        "which addresses a browser may be sent to by the OAuth client as installed",
        "any",
        ("any", "listed"),
        about=_AUTHORIZE,
    ),
    "logout-ends": Setting(
        "what a logout ends: all sessions of the user, or the token that it is sent with",
        "user",
        ("user", "token"),
        about=("GET", "/oauth/logout"),
    ),
    "refresh-lifetime": Setting(
        "the seconds that a refresh token is good for, as installed",
        "14400",
        form=re.compile("[1-9][0-9]{0,8}"),
        about=_TOKEN,
    ),
    "oauth-clients": Setting(
        "where OAuth clients are kept: in the server's configuration, or in Secrets", "config", ("config", "secrets")
    ),
    "discovery-addresses": Setting(
        "what the addresses in the discovery document begin with: the issuer's name, or the console's address",
        "issuer",
        ("issuer", "console"),
    ),
    "userinfo-name": Setting("the claim of userinfo that holds the user's name", "name", ("name", "url")),
    "disabled-users": Setting(
        "what a disabled user is refused: a login, or every request", "login", ("login", "request")
    ),
    "cluster-prefix": Setting(
        "whether paths of member clusters are there: where the server is configured so, or always",
        "configured",
        ("configured", "always"),
    ),
    "unready-cluster-status": Setting(
        "the status where a member cluster isn't ready: 500 with text, or 503 with a Status", "500", ("500", "503")
    ),
    "missing-status": Setting(
        "the status of a missing object in resources v1alpha3 and of a missing user", "500", ("500", "404")
    ),
    "unknown-filters": Setting(
        "what a list does with a query key that it doesn't know: it is empty, or ignores the key",
        "empty",
        ("empty", "ignored"),
    ),
    "display-name-filter": Setting(
        "the filter that finds display names: `alias`, or `name` and `nameAndAlias`", "alias", ("alias", "name")
    ),
    "label-filter": Setting(
        "what the filter `label` of resources v1alpha3 takes: one `key=value`, or a selector",
        "pair",
        ("pair", "selector"),
    ),
    "field-selectors": Setting(
        "the groups and resources whose lists read `fieldSelector`; `dynamic` are those served without a route",
        "",
        form=_WORDS,
    ),
    "null-items": Setting(
        "the groups and resources whose lists have null for `items` where filters leave nothing", "", form=_WORDS
    ),
    "dynamic-resources": Setting(
        "what can be done with registered kinds that have no route: reading, or writing too, which answers nothing",
        "read",
        ("read", "write"),
    ),
}


def describe_server(document: Json, tables: Tables, recorder: Recorder) -> None:
    """Write down how the server behaves."""
    found: dict[str, str] = {}
    for row in tables.rows["server.csv"]:
        setting = SETTINGS.get(row["setting"])
        if setting is None:
            raise row.wrong(f"there is no setting {row['setting']!r}; settings are {', '.join(SETTINGS)}")
        if not setting.takes(row["value"]):
            choice = ", ".join(setting.values) or "of another form"
            raise row.wrong(f"{row['setting']} can't be {row['value']!r}; it is {choice}")
        found[row["setting"]] = row["value"]
        at = pointer(SERVER, row["setting"])
        recorder.add("server-setting", "contract", at, setting.default, row["value"], row["source"])
    if found:
        document[SERVER] = found
