"""What the `kubesphere` logger is told."""

from __future__ import annotations

import logging
import math
import re
from typing import TYPE_CHECKING

import pytest
from kubesphere._core.client.sync_client import Client
from kubesphere._core.errors import OAuthError, TransportError
from kubesphere._core.transport import logs
from support.core.oauth_server import PASSWORD
from unit.core.test_libraries import in_new_python

if TYPE_CHECKING:
    from support.core.oauth_server import Server

URL = "http://h/kapis/x?a=1&access_token=hunter2"


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "kubesphere")
    return caplog


def test_what_is_said(lines: pytest.LogCaptureFixture) -> None:
    logs.sent("GET", URL, 200, 0.0124)
    logs.sent("GET", URL, 503, 0.5, attempt=2)
    logs.failed("GET", URL, TransportError("refused\nfor http://u:hunter2@h"), attempt=3)
    logs.retrying("GET", URL, 0.25, "503")
    logs.token_issued("password", URL, 7200.0)
    logs.token_issued("refresh_token", URL, math.inf)
    logs.token_refused("password", URL, OAuthError("incorrect", status=400, reason="invalid_grant"))
    where = "http://h/kapis/x?a=1&access_token=***"
    assert [(record.levelname, record.getMessage()) for record in lines.records] == [
        ("DEBUG", f"GET {where}: 200 in 12 ms"),
        ("DEBUG", f"GET {where}: 503 in 500 ms (attempt 2)"),
        ("DEBUG", f"GET {where}: TransportError: refused for http://***@h (attempt 3)"),
        ("INFO", f"GET {where}: again in 0.25 s after 503"),
        ("INFO", f"token by password from {where}, good for 7200 s"),
        ("INFO", f"token by refresh_token from {where}, good without end"),
        ("WARNING", f"no token by password from {where}: OAuthError: 400 invalid_grant: incorrect"),
    ]


def test_what_a_client_says(server: Server, lines: pytest.LogCaptureFixture) -> None:
    with Client(server.url, username="admin", password=PASSWORD) as client:
        client.request("GET", "/kapis/x")
        server.revoke_access()
        server.refresh.clear()
        client.request("GET", "/kapis/y?token=hunter2")
    told = [re.sub(r"\d+ ms", "N ms", record.getMessage().replace(server.url, "")) for record in lines.records]
    assert told == [
        "POST /oauth/token: 200 in N ms",
        "token by password from /oauth/token, good for 7200 s",
        "GET /kapis/x: 200 in N ms",
        "POST /oauth/token: 400 in N ms",
        "no token by refresh_token from /oauth/token: OAuthError: POST /oauth/token: 400 invalid_grant: "
        "token not found in cache",
        "POST /oauth/token: 200 in N ms",
        "token by password from /oauth/token, good for 7200 s",
        "GET /kapis/y?token=***: 200 in N ms",
    ]


def test_nothing_is_made_up_for_nobody(caplog: pytest.LogCaptureFixture) -> None:
    class Unshowable:
        def __str__(self) -> str:
            raise AssertionError

    caplog.set_level(logging.ERROR, "kubesphere")
    logs.sent("GET", Unshowable(), 200, 0.1)
    logs.failed("GET", Unshowable(), ValueError())
    logs.retrying("GET", Unshowable(), 0.1, "")
    logs.token_issued("password", Unshowable(), 1.0)
    logs.token_refused("password", Unshowable(), ValueError())


TELLING = """
import sys
sys.stderr = sys.stdout
from kubesphere._core.transport import logs
from kubesphere._core.errors import OAuthError
from kubesphere._core.client.sync_client import Client
Client("http://h")
Client("http://h")
logs.sent("GET", "http://h/", 200, 0.001)
logs.retrying("GET", "http://h/", 0.1, 503)
logs.token_refused("password", "http://h/", OAuthError("no", status=400))
"""


@pytest.mark.parametrize(("level", "told"), [(None, 0), ("", 0), ("debug", 3), ("INFO", 2), (" warning ", 1)])
def test_the_environment_shows_it_on_stderr(monkeypatch: pytest.MonkeyPatch, level: str | None, told: int) -> None:
    monkeypatch.delenv("KUBESPHERE_LOG", raising=False)
    if level is not None:
        monkeypatch.setenv("KUBESPHERE_LOG", level)
    lines = in_new_python(TELLING).splitlines()
    assert len(lines) == told
    assert all(" kubesphere " in line for line in lines)


def test_a_level_that_is_none_warns_where_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUBESPHERE_LOG", "loud")
    logs.configure.cache_clear()
    try:
        with pytest.warns(RuntimeWarning, match="must be debug, info or warning, not 'loud'") as caught:
            Client("http://127.0.0.1")
        assert caught[0].filename == __file__
    finally:
        logs.configure.cache_clear()
