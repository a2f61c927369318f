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
_SCOPE: Final = re.compile(r"([\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*)?")  # RFC 6749 section 3.3


@dataclass(frozen=True, slots=True)
class Setting:
    """What a setting may be: one of some values, or any text of a form.

    Attributes:
        default: What it is where nothing is known.
        values: What it may be.
        form: What it must match, where it may be more than that.
        about: The operation that shows it: releases that publish that alike share the setting.
    """

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
    # Where a member cluster's name goes in a path, and below which roots.
    "cluster-path": Setting(
        "{root}/clusters/{cluster}{rest}", ("{root}/clusters/{cluster}{rest}", "/clusters/{cluster}{root}{rest}")
    ),
    "cluster-roots": Setting("/kapis /apis /api", form=_ROOTS),
    # What the grant type of an authorization code is called.
    "code-grant": Setting("authorization_code", ("authorization_code", "code"), about=_TOKEN),
    # Whether the password grant takes the name of an identity provider.
    "password-provider": Setting("no", ("yes", "no"), about=_TOKEN),
    # Whether a login ends the other sessions of the user, as installed.
    "login-ends-others": Setting("yes", ("yes", "no"), about=_TOKEN),
    # The scope without which the authorization endpoint refuses, if any.
    "authorize-scope": Setting("", form=_SCOPE, about=_AUTHORIZE),
    # What it does with somebody who isn't logged in: asks by HTTP Basic, or sends to the console.
    "authorize-login": Setting("basic", ("basic", "console"), about=_AUTHORIZE),
    # Whether the client as installed may have answers sent to any address, or to none that it doesn't list.
    "redirect-addresses": Setting("any", ("any", "listed"), about=_AUTHORIZE),
    # What a logout ends: every session of the user, or the one token it is sent with.
    "logout-ends": Setting("user", ("user", "token"), about=("GET", "/oauth/logout")),
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
