"""Logins, renewals and logouts of 3.4 and 4.1, each client against the server of its release, exchange by exchange."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from kubesphere.testing._server.loopback import decode_pairs
from kubesphere.testing._server.tokens import ACCESS
from support.conformance.releases import Release, committed, pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "P@88w0rd"
BACK = "http://127.0.0.1:8400/back"


class Played:
    """The server of a release, on a port, and clients of the same release."""

    def __init__(self, release: Release, url: str, fake: Any, http: httpx.Client) -> None:
        self.release, self.url, self.fake, self.http = release, url, fake, http
        self.new = release.package != "kubesphere"
        self.oauth = fake._server.oauth

    def client(self, **login: Any) -> Any:
        return self.release.client("KubeSphere")(self.url, **(login or {"username": "admin", "password": PASSWORD}))

    def token(self, **fields: str) -> tuple[int, dict[str, Any]]:
        given = {"client_id": "kubesphere", "client_secret": "kubesphere", **fields}
        answer = self.http.post(f"{self.url}/oauth/token", data=given)
        return answer.status_code, answer.json()

    def by_password(self, **fields: str) -> dict[str, Any]:
        status, pair = self.token(grant_type="password", username="admin", password=PASSWORD, **fields)
        assert status == 200
        return pair

    def get(self, path: str, token: str | None = None) -> httpx.Response:
        return self.http.get(self.url + path, headers={"authorization": f"Bearer {token}"} if token else {})


@pytest.fixture(params=["release-3.4", "release-4.1"])
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    release = committed() if request.param == "release-3.4" else pinned("release-4.1", "kubesphere_4_1")
    fake = importlib.import_module(f"{release.package}.testing").FakeKubeSphere()
    with fake.serve() as url, httpx.Client(trust_env=False) as http:
        yield Played(release, url, fake, http)


def refusal(found: tuple[int, dict[str, Any]]) -> tuple[int, str]:
    return found[0], found[1]["error"]


def test_refusals_of_the_token_endpoint(played: Played) -> None:
    login = {"grant_type": "password", "username": "admin", "password": PASSWORD}
    assert refusal(played.token(**login, client_id="nobody")) == (400 if played.new else 401, "invalid_client")
    wrong = (401, "unauthorized_client" if played.new else "invalid_client")
    assert refusal(played.token(**login, client_secret="x")) == wrong
    assert refusal(played.token(**{**login, "password": "x"})) == (400, "invalid_grant")
    assert refusal(played.token(grant_type="otp")) == (400, "unsupported_grant_type")
    assert refusal(played.token(grant_type="refresh_token", refresh_token="spent")) == (400, "invalid_grant")
    errors: Any = importlib.import_module(f"{played.release.package}.errors")
    with played.client(username="admin", password=PASSWORD, client_secret="x") as ks:
        with pytest.raises(errors.OAuthError) as caught:
            ks.request("GET", "/version")
        assert (caught.value.status, caught.value.error) == wrong


def test_a_login_ends_others_where_the_release_is_installed_so(played: Played) -> None:
    first = played.by_password()
    played.by_password()
    assert played.get("/oauth/userinfo", first["access_token"]).status_code == (200 if played.new else 401)


def test_a_logout_ends_what_the_release_says(played: Played) -> None:
    played.oauth.multiple_login = True
    other, mine = played.by_password(), played.by_password()
    assert played.get("/oauth/logout", mine["access_token"]).json() == {"message": "success"}
    assert played.get("/oauth/userinfo", mine["access_token"]).status_code == 401
    assert played.get("/oauth/logout", mine["access_token"]).status_code == 401  # a second one
    assert played.get("/oauth/userinfo", other["access_token"]).status_code == (200 if played.new else 401)
    status, _ = played.token(grant_type="refresh_token", refresh_token=mine["refresh_token"])
    assert status == (200 if played.new else 400)  # the refresh token lives on, or doesn't
    assert played.get("/oauth/logout").json() == {"message": "success"}  # without a login


def test_the_client_logs_out_of_its_own_session(played: Played) -> None:
    played.oauth.multiple_login = True
    with played.client() as one, played.client() as two:
        for ks in (one, two):
            ks.request("GET", "/oauth/userinfo")
        one.logout()
        logins = len(played.fake.logins)
        two.request("GET", "/oauth/userinfo")
        assert len(played.fake.logins) == logins + (0 if played.new else 2)  # its refresh token is spent too, or good
        one.request("GET", "/oauth/userinfo")
        assert len(played.fake.logins) == logins + (1 if played.new else 3)


def test_a_login_at_an_identity_provider(played: Played) -> None:
    played.oauth.providers["ldap"] = {"ann": "s3cret"}
    if not played.new:
        assert (
            refusal(played.token(grant_type="password", username="ann", password="s3cret", provider="ldap"))[0] == 400
        )
        return
    with played.client(username="ann", password="s3cret", provider="ldap") as ks:
        assert ks.oauth.userinfo().sub == "ann"
    assert refusal(played.token(grant_type="password", username="ann", password="x", provider="ldap"))[0] == 400
    assert refusal(played.token(grant_type="password", username="ann", password="s3cret", provider="cas"))[0] == 400
    assert refusal(played.token(grant_type="password", username="ann", password="s3cret"))[0] == 400


def test_a_browser_without_a_login(played: Played) -> None:
    query = f"response_type=code&client_id=kubesphere&scope=openid&redirect_uri={BACK}"
    answer = played.get(f"/oauth/authorize?{query}")
    if played.new:
        assert answer.status_code == 302
        assert answer.headers["location"].startswith("http://console.")
    else:
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Basic"


def test_a_code_and_what_it_is_spent_for(played: Played) -> None:
    """With a client that lists its address and, in 4.1, a scope; the session is renewed by what the code brought."""
    played.oauth.clients["mine"] = "s"
    played.oauth.redirects["mine"] = [BACK]
    token = played.by_password()["access_token"]
    auth: Any = importlib.import_module(f"{played.release.package}.auth")

    def logs_in(text: str) -> str:
        address = text.split()[3]
        answer = played.http.get(address, headers={"authorization": f"Bearer {token}"})
        assert answer.status_code == 302
        return answer.headers["location"]

    login = auth.login_with_code(
        played.url, client_id="mine", client_secret="s", redirect_uri=BACK, read=logs_in, username="admin"
    )
    with played.client(auth=login) as ks:
        assert ks.request("GET", "/oauth/userinfo").json()["sub"] == "admin"
        played.oauth.tokens.revoke("admin", ACCESS)
        ks.request("GET", "/oauth/userinfo")
    grant = "authorization_code" if played.new else "code"
    forms = [dict(decode_pairs(each.body.decode())) for each in played.fake.logins]
    assert [each["grant_type"] for each in forms] == ["password", grant, "refresh_token"]
    assert forms[1]["redirect_uri"] == BACK


def test_what_the_authorization_endpoint_refuses(played: Played) -> None:
    token = played.by_password()["access_token"]

    def asked(**fields: str) -> tuple[int, dict[str, list[str]]]:
        given = {"response_type": "code", "client_id": "kubesphere", "redirect_uri": BACK, **fields}
        answer = played.http.get(
            f"{played.url}/oauth/authorize", params=given, headers={"authorization": f"Bearer {token}"}
        )
        return answer.status_code, parse_qs(urlsplit(answer.headers.get("location", "")).query)

    assert asked(scope="openid")[0] == (400 if played.new else 302)  # the stock client lists no address
    played.oauth.redirects["kubesphere"] = [BACK]
    assert asked()[0] == (400 if played.new else 302)  # no scope
    status, query = asked(scope="openid")
    assert status == 302
    assert query["code"]
    assert asked(scope="openid", response_type="token")[0] == (400 if played.new else 302)


def test_a_service_accounts_token_is_a_bearer_that_never_expires(played: Played) -> None:
    token = played.oauth.tokens.issue("admin", ACCESS, None)
    with played.client(token=token) as ks:
        assert ks.request("GET", "/oauth/userinfo").json()["sub"] == "admin"
    assert played.fake.logins == []


def test_a_member_cluster(played: Played) -> None:
    with played.client() as ks:
        assert ks.cluster("host").request("GET", "/api/v1/namespaces").json()["items"]
        errors: Any = importlib.import_module(f"{played.release.package}.errors")
        with pytest.raises(errors.NotFoundError, match="400 BadRequest: cluster nowhere"):
            ks.cluster("nowhere").request("GET", "/api/v1/namespaces")
        first = "/clusters/host/api/v1/namespaces"
        if played.new:
            assert ks.request("GET", first).json()["items"]
        else:
            with pytest.raises(errors.APIError):
                ks.request("GET", first)
        assert ks.request("GET", "/api/clusters/host/v1/namespaces").json()["items"]  # which both take
