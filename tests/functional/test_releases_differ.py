"""What differs between the servers of 3.4 and 4.1 is data of the release: each client does what its server takes."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from kubesphere.testing._server.loopback import Answer, Loopback, Request, decode_pairs
from support.conformance.releases import Release, committed, pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = (("Content-Type", "application/json"),)
TOKEN = b'{"access_token": "a.token", "token_type": "Bearer", "refresh_token": "r", "expires_in": 7200}'
LISTED = "http://127.0.0.1:8400/back"


class Server(Loopback):
    """Answers every request for a token with one, and anything else with an empty object."""

    def __init__(self) -> None:
        super().__init__(lambda request: Answer(200, JSON, TOKEN if request.path == "/oauth/token" else b"{}"))

    def forms(self) -> list[dict[str, str]]:
        return [dict(decode_pairs(each.body.decode())) for each in self.requests if each.path == "/oauth/token"]

    def last(self) -> Request:
        return self.requests[-1]


@pytest.fixture(scope="module", params=["release-3.4", "release-4.1"])
def release(request: pytest.FixtureRequest) -> Release:
    return committed() if request.param == "release-3.4" else pinned("release-4.1", "kubesphere_4_1")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def is_41(release: Release) -> bool:
    return release.package == "kubesphere_4_1"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (
            "/kapis/a.io/v1/things?x=1",
            "/kapis/clusters/m%201/a.io/v1/things?x=1",
            "/clusters/m%201/kapis/a.io/v1/things?x=1",
        ),
        (
            "/apis/apps/v1/deployments",
            "/apis/clusters/m%201/apps/v1/deployments",
            "/clusters/m%201/apis/apps/v1/deployments",
        ),
        ("/api/v1/pods", "/api/clusters/m%201/v1/pods", "/clusters/m%201/api/v1/pods"),
        ("/version", "/version", "/clusters/m%201/version"),
        ("/oauth/userinfo", "/oauth/userinfo", "/oauth/userinfo"),
        (
            "/kapis/clusters/other/a.io/v1/things",
            "/kapis/clusters/other/a.io/v1/things",
            "/kapis/clusters/other/a.io/v1/things",
        ),
        ("/clusters/other/kapis/a.io/v1", "/clusters/other/kapis/a.io/v1", "/clusters/other/kapis/a.io/v1"),
        ("/kapisx", "/kapisx", "/kapisx"),
    ],
)
def test_where_the_cluster_goes_in_a_path(release: Release, server: Server, path: str, old: str, new: str) -> None:
    with release.client("KubeSphere")(server.url, token="a.token") as ks:
        ks.cluster("m 1").request("GET", path)
        assert server.last().target == (new if is_41(release) else old)
        ks.request("GET", path)
        assert server.last().target == path


def test_a_login_may_name_an_identity_provider(release: Release, server: Server) -> None:
    account = {"username": "ann", "password": "p", "provider": "ldap"}
    if not is_41(release):
        with pytest.raises(ValueError, match="asks no identity provider"):
            release.client("KubeSphere")(server.url, **account)
        return
    with release.client("KubeSphere")(server.url, **account) as ks:
        ks.request("GET", "/x")
    [form] = server.forms()
    assert form["provider"] == "ldap"
    assert form["grant_type"] == "password"
    with release.client("KubeSphere")(server.url, username="ann", password="p") as ks:
        ks.request("GET", "/x")
    assert "provider" not in server.forms()[-1]


def test_the_environment_names_one_too(release: Release, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"URL": server.url, "USERNAME": "ann", "PASSWORD": "p", "PROVIDER": "ldap"}
    for name, value in known.items():
        monkeypatch.setenv(f"KUBESPHERE_{name}", value)
    if not is_41(release):
        with pytest.raises(ValueError, match="asks no identity provider"):
            release.client("KubeSphere").from_env()
        return
    with release.client("KubeSphere").from_env() as ks:
        ks.request("GET", "/x")
    assert server.forms()[0]["provider"] == "ldap"
    with release.client("KubeSphere").from_env(token="a.token") as ks:  # another login than that of the variables
        ks.request("GET", "/x")
    assert len(server.forms()) == 1


def test_a_provider_goes_with_a_password(release: Release) -> None:
    with pytest.raises(ValueError, match="provider goes with username and password"):
        release.client("KubeSphere")("http://127.0.0.1", token="a.token", provider="ldap")


def test_accounts_of_two_providers_are_two_in_a_cache(release: Release) -> None:
    if not is_41(release):
        return
    grants: Any = importlib.import_module(f"{release.package}._core.auth.grants")
    key_of = importlib.import_module(f"{release.package}._core.auth.token_cache").key_of
    keys = {key_of("http://a", grants.Grant(username="ann", password="p", provider=each)) for each in (None, "a", "b")}
    assert len(keys) == 3


def test_a_login_with_a_code(release: Release, server: Server) -> None:
    auth: Any = importlib.import_module(f"{release.package}.auth")
    asked: list[str] = []

    def read(text: str) -> str:
        asked.append(text.split()[3])
        return f"{LISTED}?code=the-code"

    options = {"client_id": "mine", "client_secret": "s"}
    login = auth.login_with_code(server.url, redirect_uri=LISTED, read=read, **options)
    query = parse_qs(urlsplit(asked[0]).query)
    assert query["redirect_uri"] == [LISTED]
    assert query.get("scope") == (["openid"] if is_41(release) else None)
    with release.client("KubeSphere")(server.url, auth=login) as ks:
        ks.request("GET", "/x")
    [form] = server.forms()
    grant = "authorization_code" if is_41(release) else "code"
    assert form == {"grant_type": grant, "code": "the-code", "redirect_uri": LISTED, **options}


def test_an_address_that_no_client_lists(release: Release) -> None:
    auth: Any = importlib.import_module(f"{release.package}.auth")

    def read(_: str) -> str:
        return "the-code"

    def fail(_: str) -> bool:
        return False

    if is_41(release):
        with pytest.raises(ValueError, match="redirect_uri"):
            auth.login_with_code("http://127.0.0.1", read=read)
        with pytest.raises(ValueError, match="redirect_uri"):
            auth.login_with_browser("http://127.0.0.1", open_browser=fail)
    else:
        auth.login_with_code("http://127.0.0.1", read=read)
        with pytest.raises(RuntimeError, match="no browser"):
            auth.login_with_browser("http://127.0.0.1", open_browser=fail)


@pytest.mark.parametrize("name", ["KubeSphere", "AsyncKubeSphere"])
def test_a_logout_says_what_it_ends(release: Release, name: str) -> None:
    words = " ".join((release.client(name).logout.__doc__ or "").split())
    assert ("End all sessions" in words) == (not is_41(release))
    assert ("other sessions of the user go on" in words) == is_41(release)
