"""Which credentials a client takes, from its arguments and from the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core.auth.auth import BasicAuth, BearerAuth
from kubesphere._core.auth.credentials import IN_CLUSTER, settings
from kubesphere._core.auth.grants import Grant, PasswordGrant
from kubesphere._core.auth.token_auth import TokenAuth
from kubesphere._core.auth.token_cache import FileTokenCache, KeyringTokenCache
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from support.core.crowd import GET
from support.core.oauth_server import PASSWORD, Server

if TYPE_CHECKING:
    from pathlib import Path

ALL = {
    "KUBESPHERE_TOKEN": "t",
    "KUBESPHERE_REFRESH_TOKEN": "r",
    "KUBESPHERE_USERNAME": "u",
    "KUBESPHERE_PASSWORD": "p",
}
ACCOUNT = {name: ALL[name] for name in ("KUBESPHERE_USERNAME", "KUBESPHERE_PASSWORD")}
REFRESH = {**ACCOUNT, "KUBESPHERE_REFRESH_TOKEN": "r"}


def shown(environ: dict[str, str], **overrides: Any) -> dict[str, Any]:
    """The arguments, what is hidden in them in the clear."""
    _, arguments = settings(environ, overrides)
    return {name: getattr(value, "reveal", lambda value=value: value)() for name, value in arguments.items()}


@pytest.mark.parametrize(
    ("environ", "overrides", "expected"),
    [
        ({}, {}, {}),
        (dict.fromkeys(ALL, ""), {}, {}),
        (ALL, {}, {"token": "t"}),
        (REFRESH, {}, {"refresh_token": "r", "username": "u", "password": "p"}),
        ({"KUBESPHERE_REFRESH_TOKEN": "r"}, {}, {"refresh_token": "r"}),
        ({"KUBESPHERE_REFRESH_TOKEN": "r", "KUBESPHERE_USERNAME": "u"}, {}, {"refresh_token": "r", "username": "u"}),
        ({"KUBESPHERE_REFRESH_TOKEN": "r", "KUBESPHERE_PASSWORD": "p"}, {}, {"refresh_token": "r"}),
        (ACCOUNT, {}, {"username": "u", "password": "p"}),
        (ALL, {"token": "x"}, {"token": "x"}),
        (ALL, {"refresh_token": "x"}, {"refresh_token": "x"}),
        (ALL, {"username": "x", "password": "y"}, {"username": "x", "password": "y"}),
        (ALL, {"username": "x"}, {"username": "x", "password": "p"}),
        (ALL, {"password": "y"}, {"username": "u", "password": "y"}),
        (ALL, {"token": None}, {"token": None}),
        (
            {"KUBESPHERE_CLIENT_ID": "i", "KUBESPHERE_CLIENT_SECRET": "s"},
            {},
            {"client_id": "i", "client_secret": "s"},
        ),
        ({"KUBESPHERE_CLIENT_ID": "i"}, {"client_id": "x"}, {"client_id": "x"}),
        ({"KUBESPHERE_TIMEOUT": "2.5"}, {}, {"timeout": 2.5}),
        ({"KUBESPHERE_TIMEOUT": "2.5"}, {"timeout": None}, {"timeout": None}),
    ],
)
def test_precedence(environ: dict[str, str], overrides: dict[str, Any], expected: dict[str, Any]) -> None:
    assert shown(environ, **overrides) == {"base_url": IN_CLUSTER, **expected}


@pytest.mark.parametrize(
    ("environ", "overrides", "problem"),
    [
        ({"KUBESPHERE_USERNAME": "u"}, {}, "set KUBESPHERE_PASSWORD"),
        ({"KUBESPHERE_PASSWORD": "hunter2"}, {}, "set KUBESPHERE_USERNAME"),
        ({}, {"username": "u"}, "set KUBESPHERE_PASSWORD"),
        ({"KUBESPHERE_TIMEOUT": "soon"}, {}, "KUBESPHERE_TIMEOUT must be a number of seconds above 0, not 'soon'"),
        ({"KUBESPHERE_TIMEOUT": "-1"}, {}, "KUBESPHERE_TIMEOUT"),
        ({"KUBESPHERE_TIMEOUT": "inf"}, {}, "KUBESPHERE_TIMEOUT"),
        ({"KUBESPHERE_CA_FILE": "/no/such"}, {}, "KUBESPHERE_CA_FILE: there is no /no/such"),
        ({"KUBESPHERE_CLUSTER": "a/b"}, {}, "cluster must be one path segment"),
        ({"KUBESPHERE_URL": "host"}, {}, "base_url must look like"),
        (ALL, {"auth": BasicAuth("http://h", "a", "b"), "token": "t"}, "not more than one of these"),
    ],
)
def test_what_is_wrong_is_named(
    environ: dict[str, str], overrides: dict[str, Any], problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=problem) as caught:
        Client.from_env(**overrides)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_a_client_from_the_environment(server: Server, cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cls.from_env()._base == cls()._base == IN_CLUSTER == "http://ks-apiserver.kubesphere-system.svc"
    for name, value in {"URL": server.url, "USERNAME": "admin", "PASSWORD": PASSWORD, "CLUSTER": "m"}.items():
        monkeypatch.setenv(f"KUBESPHERE_{name}", value)
    client = cls.from_env()
    assert repr(client) == f"{cls.__name__}('{server.url}', cluster='m')"
    assert repr(cls.from_env(base_url="http://h", cluster="n")) == f"{cls.__name__}('http://h', cluster='n')"
    if isinstance(client, Client):
        with client:
            assert client.call(GET, ("x",))["target"] == "/kapis/clusters/m/x"
        assert server.grants() == ["password"]
        with pytest.raises(RuntimeError, match="closed"):
            client.call(GET, ("x",))


def test_a_file_of_certificates(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    path.write_text("")
    assert shown({"KUBESPHERE_CA_FILE": str(path)})["verify"] == str(path)
    assert shown({"KUBESPHERE_CA_FILE": str(path)}, verify=False)["verify"] is False


def test_the_token_cache_goes_with_a_login_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    kinds = {"file": FileTokenCache, str(tmp_path / "x"): FileTokenCache, "keyring": KeyringTokenCache}
    for place, kind in kinds.items():
        environ = {"KUBESPHERE_TOKEN_CACHE": place}
        assert type(shown({**environ, **ACCOUNT})["token_cache"]) is kind
        assert "token_cache" not in shown({**environ, **ALL})
        assert "token_cache" not in shown(environ)
        assert shown({**environ, **ACCOUNT}, token_cache=None)["token_cache"] is not FileTokenCache
    assert repr(shown({"KUBESPHERE_TOKEN_CACHE": "file", **ACCOUNT})["token_cache"]) == (
        f"FileTokenCache('{tmp_path}/kubesphere')"
    )


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ({"username": "u", "password": "p"}, TokenAuth),
        ({"refresh_token": "r"}, TokenAuth),
        ({"refresh_token": "r", "username": "u"}, TokenAuth),
        ({"refresh_token": "r", "username": "u", "password": "p"}, TokenAuth),
        ({"token": "t"}, BearerAuth),
        ({"auth": BasicAuth("http://h", "u", "p")}, BasicAuth),
    ],
)
def test_ways_to_log_in(arguments: dict[str, Any], kind: type) -> None:
    assert type(Client("http://h", **arguments)._auth) is kind


@pytest.mark.parametrize(
    "arguments",
    [
        {"username": "u"},
        {"password": "hunter2"},
        {"refresh_token": "hunter2", "password": "hunter2"},
        {"refresh_token": "hunter2", "token": "hunter2"},
        {"token": "hunter2", "username": "u", "password": "hunter2"},
        {"auth": BasicAuth("http://h", "u", "p"), "refresh_token": "hunter2"},
        {"token": "hunter2", "token_cache": FileTokenCache("/x")},
        {"token_cache": FileTokenCache("/x")},
        {"username": "u", "password": "hunter2\ud800"},
        {"username": "u", "password": "p", "client_secret": "hunter2\udfff"},
    ],
)
def test_contradictions_are_refused_without_a_secret_in_any_frame(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"give |token_cache|surrogate") as caught:
        Client("http://h", **arguments)
    assert "hunter2" not in f"{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"
    frames = [entry.frame for entry in caught.traceback][1:]
    for frame in frames:
        assert "hunter2" not in repr(frame.f_locals), frame.code.name


def test_a_refresh_token_comes_first_and_the_password_second(server: Server) -> None:
    server.refresh.add("given")
    account = {"username": "admin", "password": PASSWORD, "refresh_token": "given"}
    with Client(server.url, **account) as client:
        client.call(GET, ("x",))
    server.refresh.clear()
    with Client(server.url, **account) as client:
        client.call(GET, ("x",))
    assert server.grants() == ["refresh_token", "refresh_token", "password"]


def test_grants_show_and_give_away_nothing() -> None:
    for grant in (PasswordGrant("u", "hunter2"), Grant(username="u", refresh_token="hunter2")):
        assert "hunter2" not in f"{grant!r}{grant.login()!r}{grant.__dict__}"
        with pytest.raises(TypeError, match="cannot be pickled"):
            grant.__reduce__()
        with pytest.raises(TypeError, match="cannot be pickled"):
            grant.login().__reduce__()
