"""Logging in with a browser, against a loopback server and a scripted browser."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

import httpx as browser
import pytest
from kubesphere._core import errors
from kubesphere._core.auth.interactive import Loopback, login_with_browser, login_with_code
from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.client.sync_client import Client
from support.core.crowd import GET
from support.core.oauth_server import PASSWORD, Handler, Server, oauth

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CODE = "hunter2-code"


@pytest.fixture(autouse=True)
def authorization_endpoint(server: Server) -> None:
    """As the real one: the account by HTTP Basic, any redirect address, `state` not sent back; one use of a code."""

    def authorize(handler: Handler) -> None:
        query = parse_qs(urlsplit(handler.path).query)
        if query["client_id"] != ["kubesphere"]:
            handler.answer(*oauth(400, "invalid_client", "the OAuth client was not found"))
            return
        target = query["redirect_uri"][0]
        handler.answer(302, "text/html", b"", Location=f"{target}{'&' if '?' in target else '?'}code={CODE}")

    codes = {CODE}
    grant = server.grant

    def exchange(form: dict[str, str]) -> tuple[int, str, bytes]:
        if form["grant_type"] != "code":
            return grant(form)
        if form["code"] not in codes:
            return oauth(400, "invalid_grant", "token not found in cache")
        codes.clear()
        return 200, "application/json", json.dumps(server.issue()).encode()

    server.routes["/oauth/authorize"] = authorize
    server.access.add(browser._auth.BasicAuth("admin", PASSWORD)._auth_header)
    server.grant = exchange  # type: ignore[method-assign]


class Browser:
    """Opens an address, logs in, and follows where it is sent."""

    def __init__(self, change: Callable[[str], str] = str, **headers: str) -> None:
        self.change, self.headers = change, headers
        self.opened: list[str] = []
        self.statuses: list[int] = []

    def __call__(self, url: str) -> None:
        self.opened.append(url)
        target = browser.get(url, auth=("admin", PASSWORD)).headers["location"]
        away = urlsplit(target)
        with socket.create_connection((away.hostname, away.port)):  # a connection opened ahead, and never used
            for address in (f"http://{away.netloc}/favicon.ico", f"http://{away.netloc}{away.path}"):
                self.statuses.append(browser.get(address).status_code)
            self.statuses.append(browser.get(self.change(target), headers=self.headers).status_code)


def use(server: Server, auth: Any) -> None:
    with Client(server.url, auth=auth) as client:
        client.call(GET, ("x",))


def test_a_browser_comes_back_with_the_code(server: Server) -> None:
    opened = Browser()
    with ThreadPoolExecutor(1) as beside:
        auth = login_with_browser(server.url, open_browser=lambda url: beside.submit(opened, url), timeout=30)
    assert CODE not in repr(auth)
    use(server, auth)
    server.revoke_access()
    use(server, auth)
    assert server.grants() == ["code", "refresh_token"]
    query = parse_qs(urlsplit(opened.opened[0]).query)
    assert server.forms[0] == {
        "grant_type": "code",
        "code": CODE,
        "redirect_uri": query["redirect_uri"][0],
        "client_id": "kubesphere",
        "client_secret": "kubesphere",
    }
    assert query["response_type"] == ["code"]
    assert urlsplit(query["redirect_uri"][0]).hostname == "127.0.0.1"
    assert len(urlsplit(query["redirect_uri"][0]).path) > 40
    assert opened.statuses == [404, 404, 200]


def test_a_spent_code_or_a_dead_session_is_a_clear_error(server: Server) -> None:
    auth = login_with_browser(server.url, open_browser=Browser())
    use(server, auth)
    server.revoke_access()
    server.refresh.clear()
    with pytest.raises(errors.OAuthError, match="token not found in cache"):
        use(server, auth)
    again = login_with_code(server.url, read=lambda _: CODE)
    with pytest.raises(errors.OAuthError, match="token not found in cache"):
        use(server, again)
    assert server.grants() == ["code", "refresh_token", "code"]


def test_an_answer_without_a_refresh_token_never_asks_with_the_code_again(server: Server) -> None:
    server.token_answer = (200, "application/json", b'{"access_token": "only"}')
    server.access.add("only")
    auth = login_with_code(server.url, read=lambda _: CODE)
    use(server, auth)
    server.revoke_access()
    with pytest.raises(errors.OAuthError, match="no password to log in with"):
        use(server, auth)
    assert server.grants() == ["code"]


def test_a_fixed_redirect_address(server: Server) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    use(server, login_with_browser(server.url, redirect_uri=f"http://localhost:{port}/cb", open_browser=Browser()))
    assert server.grants() == ["code"]


@pytest.mark.parametrize("uri", ["https://127.0.0.1:1/x", "http://example.com:80/", "http://127.0.0.1/", "x"])
def test_a_redirect_address_elsewhere_is_refused(uri: str) -> None:
    with pytest.raises(ValueError, match="redirect_uri must look like"):
        login_with_browser("http://h", redirect_uri=uri, open_browser=Browser())


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda url: f"{url}&state=forged", "belongs to another login"),
        (lambda url: f"{url.partition('?')[0]}?error=access_denied&error_description=no+way", "access_denied: no way"),
        (lambda url: f"{url.partition('?')[0]}?error=access_denied", "access_denied"),
    ],
)
def test_what_else_may_come_back(server: Server, change: Callable[[str], str], problem: str) -> None:
    with pytest.raises(errors.OAuthError, match=problem) as caught:
        login_with_browser(server.url, open_browser=Browser(change))
    assert CODE not in f"{caught.value}{caught.value.__dict__}"
    assert server.forms == []


@pytest.mark.parametrize(
    "opened",
    [
        lambda _: None,
        Browser(lambda url: f"{url.partition('?')[0]}x?code=stolen"),
        Browser(host="evil.example:80"),  # a name that was made to point here
    ],
)
def test_nobody_comes_back_in_time(server: Server, opened: Any) -> None:
    with pytest.raises(errors.TimeoutError, match=r"nobody logged in within 0\.05 seconds"):
        login_with_browser(server.url, open_browser=opened, timeout=0.05)


def test_no_browser_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    with pytest.raises(RuntimeError, match="use login_with_code"):
        login_with_browser("http://h")


@pytest.mark.parametrize("form", ["{code}", " {code}\n", "http://127.0.0.1/?code={code}", "code={code}&state={state}"])
def test_a_code_or_address_is_pasted(server: Server, form: str) -> None:
    shown: list[str] = []

    def read(text: str) -> str:
        shown.append(text)
        [address] = [word for word in text.split() if word.startswith(server.url)]
        query = parse_qs(urlsplit(address).query)
        assert query["redirect_uri"] == ["http://127.0.0.1/"]
        return form.format(code=quote(CODE), state=query["state"][0])

    use(server, login_with_code(server.url, read=read))
    assert server.grants() == ["code"]
    assert len(shown) == 1


@pytest.mark.parametrize("answer", ["", "  ", "two words", "http://127.0.0.1/?x=y"])
def test_no_code_is_pasted(answer: str) -> None:
    with pytest.raises(ValueError, match="there is no code"):
        login_with_code("http://h", read=lambda _: answer)


def test_the_authorization_endpoint_may_be_reached_otherwise() -> None:
    shown: list[str] = []
    for url in ("https://ks.example/oauth/authorize", "https://ks.example/authorize?tenant=a"):
        login_with_code("http://h", authorize_url=url, read=lambda text: shown.append(text) or "c")  # type: ignore[func-returns-value]
    assert "https://ks.example/oauth/authorize?response_type=code&" in shown[0]
    assert "https://ks.example/authorize?tenant=a&response_type=code&" in shown[1]


def test_a_kept_session_needs_no_browser(server: Server, tmp_path: Path) -> None:
    cache = FileTokenCache(tmp_path / "c")
    for username in ("carol", "carol", "dave"):
        if username == "dave":
            server.routes.pop("/oauth/authorize")
        auth = login_with_code(server.url, username=username, token_cache=cache, read=lambda _: CODE)
        if username == "carol":
            use(server, auth)
    assert server.grants() == ["code"]

    def unwanted(_: str) -> None:
        raise AssertionError("opened a browser")

    use(server, login_with_browser(server.url, username="carol", token_cache=cache, open_browser=unwanted))
    server.revoke_access()
    server.refresh.clear()
    with pytest.raises(errors.OAuthError):
        use(server, login_with_browser(server.url, username="carol", token_cache=cache, open_browser=unwanted))
    with pytest.raises(AssertionError, match="opened a browser"):
        login_with_browser(server.url, username="carol", token_cache=cache, open_browser=unwanted)


def test_the_first_answer_counts() -> None:
    with Loopback(0, "/x") as loopback:
        for query, taken in (("", False), ("code=a", True), ("code=b", True)):
            assert loopback.take(f"/x?{query}", f"127.0.0.1:{loopback.port}") is taken
        loopback.answered()
        found = loopback.wait(1)
    assert found is not None
    assert found.reveal() == "code=a"
