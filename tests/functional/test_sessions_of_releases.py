"""Logins, renewals and logouts of 3.4 and 4.1, each client against the server of its release, exchange by exchange."""

from __future__ import annotations

import base64
import importlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from kubesphere.testing._server.loopback import decode_pairs
from kubesphere.testing._server.tokens import ACCESS
from support.functional.played import PASSWORD, RELEASES, Played, play

if TYPE_CHECKING:
    from collections.abc import Iterator

BACK = "http://127.0.0.1:8400/back"


@pytest.fixture(params=RELEASES)
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    with play(request.param) as found:
        yield found


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


def test_discovery(played: Played) -> None:
    """Its addresses are those of somebody else: relative ones, or the console's."""
    old, new = "/oauth/.well-known/openid-configuration", "/.well-known/openid-configuration"
    token = played.by_password()["access_token"]
    assert [played.get(path, token).status_code for path in (old, new)] == ([404, 200] if played.new else [200, 404])
    with played.client() as ks:
        found = ks.oauth.openid_configuration()
    assert found.token_endpoint.startswith("http://console." if played.new else "kubesphere/")


def test_where_userinfo_has_the_name(played: Played) -> None:
    found = played.get("/oauth/userinfo", played.by_password()["access_token"]).json()
    assert found["url" if played.new else "name"] == "admin"
    assert ("name" in found) != played.new


def test_a_disabled_user(played: Played) -> None:
    token = played.fake._server.token("admin")
    played.fake._server.accounts.by_name["admin"].disabled = True
    assert refusal(played.token(grant_type="password", username="admin", password=PASSWORD)) == (400, "invalid_grant")
    assert played.get("/version", token).status_code == (401 if played.new else 200)


def test_how_long_a_refresh_token_lives_as_installed(played: Played) -> None:
    assert played.oauth.refresh_lifetime == (9000 if played.new else 14400)


def client_secret(**configuration: Any) -> dict[str, Any]:
    data = base64.b64encode(json.dumps(configuration).encode()).decode()  # JSON is YAML
    labels = {"config.kubesphere.io/type": "oauthclient"}
    metadata = {"name": "oauthclient-mine", "namespace": "kubesphere-system", "labels": labels}
    kind = {"apiVersion": "v1", "kind": "Secret", "type": "config.kubesphere.io/oauthclient"}
    return {**kind, "metadata": metadata, "data": {"configuration.yaml": data}}


def test_oauth_clients_are_secrets(played: Played) -> None:
    known = {"name": "mine", "secret": "s", "grantMethod": "auto", "redirectURIs": [BACK]}
    mine = {"grant_type": "password", "username": "admin", "password": PASSWORD, "client_id": "mine"}
    assert refusal(played.token(**mine, client_secret="s"))[1] == "invalid_client"
    played.fake.add(client_secret(**known, trusted=True))
    if not played.new:
        assert refusal(played.token(**mine, client_secret="s")) == (401, "invalid_client")
        return
    assert played.token(**mine, client_secret="s")[0] == 200
    assert refusal(played.token(**mine, client_secret="x")) == (401, "unauthorized_client")
    login = {"username": "admin", "password": PASSWORD, "client_id": "mine", "client_secret": "s"}
    with played.client(**login) as ks:
        assert ks.oauth.userinfo().sub == "admin"
    token = played.by_password()["access_token"]
    query = {"response_type": "code", "client_id": "mine", "scope": "openid", "redirect_uri": BACK}
    address = f"{played.url}/oauth/authorize"
    answer = played.http.get(address, params=query, headers={"authorization": f"Bearer {token}"})
    assert answer.headers["location"].startswith(f"{BACK}?code=")
    played.fake.add(client_secret(**known, trusted=False))
    assert refusal(played.token(**mine, client_secret="s")) == (400, "unsupported_grant_type")


def test_a_browser_that_must_not_be_asked(played: Played) -> None:
    query = f"response_type=code&client_id=kubesphere&scope=openid&redirect_uri={BACK}&prompt=none"
    answer = played.get(f"/oauth/authorize?{query}")
    if played.new:
        assert (answer.status_code, answer.headers["location"]) == (302, f"{BACK}?error=login_required")
    else:
        assert answer.status_code == 401


def test_an_identity_token_needs_a_nonce(played: Played) -> None:
    token, headers = played.by_password()["access_token"], {}
    played.oauth.redirects["kubesphere"] = [BACK]
    query = {"response_type": "id_token", "client_id": "kubesphere", "scope": "openid", "redirect_uri": BACK}
    address, headers = f"{played.url}/oauth/authorize", {"authorization": f"Bearer {token}"}
    without = played.http.get(address, params=query, headers=headers)
    given = played.http.get(address, params={**query, "nonce": "n"}, headers=headers)
    if played.new:
        assert (without.status_code, without.content) == (200, b"")
        assert given.headers["location"].startswith(f"{BACK}#id_token=")
    else:
        assert {without.status_code, given.status_code} == {400}


def test_a_refresh_token_is_taken_as_a_bearer(played: Played) -> None:
    assert played.get("/version", played.by_password()["refresh_token"]).status_code == 200
