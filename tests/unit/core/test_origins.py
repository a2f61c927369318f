"""Where the login may go, and where it goes in plain text only with a warning."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.client.sync_client import Client
from kubesphere._core.errors import InsecureTransportWarning
from kubesphere._core.transport import origins
from kubesphere._core.transport.http import httpx
from kubesphere._core.transport.origins import local_path, origin_of

if TYPE_CHECKING:
    from support.core.oauth_server import Server

BASE = "https://ks.example:8443/deep"


@pytest.mark.parametrize(
    ("given_path", "sent"),
    [
        ("/kapis/x?a=1", "/kapis/x?a=1"),
        ("//evil.example/x", "//evil.example/x"),
        ("/\\evil.example/x", "/\\evil.example/x"),
        ("/x?u=http://evil.example/", "/x?u=http://evil.example/"),
        ("https://ks.example:8443/deep/kapis/x?a=1", "/kapis/x?a=1"),
        ("HTTPS://KS.example:8443/deep//x", "//x"),
    ],
)
def test_a_path_or_a_url_of_the_server(given_path: str, sent: str) -> None:
    assert local_path(BASE, given_path) == sent


@pytest.mark.parametrize(
    ("given_path", "problem"),
    [
        ("", "must start with /"),
        ("kapis/x", "must start with /"),
        ("@evil.example/x", "must start with /"),
        ("\\\\evil.example\\x", "must start with /"),
        (" https://ks.example:8443/deep/x", "must start with /|not a URL"),
        ("/x/{name}", "neither { nor #"),
        ("/x#y", "neither { nor #"),
        ("/x\n", "not a URL"),
        ("/x\x00y", "not a URL"),
        ("https://ks.example:port/deep/x", "not a URL"),
        ("https://evil.example/deep/x", "is not on https://ks.example:8443/deep"),
        ("https://ks.example/deep/x", "is not on"),
        ("http://ks.example:8443/deep/x", "is not on"),
        ("https://ks.example:8443@evil.example/deep/x", "is not on"),
        ("https://evil.example\\@ks.example:8443/deep/x", "is not on"),
        ("https://admin:hunter2@ks.example:8443/deep/x", "is not on"),
        ("https://ks.example:8443.evil.example/deep/x", "is not on|not a URL"),
        ("https://ks.example:8443/other", "is not below"),
        ("https://ks.example:8443/deeper", "is not below"),
        ("https://ks.example:8443/deep/../other", "is not below"),
        ("https:/deep/x", "is not on|must start"),
        ("file:///etc/passwd", "is not on|must start"),
    ],
)
def test_anything_else_is_refused_before_it_is_sent(server: Server, given_path: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        local_path(BASE, given_path)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(ValueError, match=r"path|is not"), Client(server.url, token="t") as client:
        client.request("GET", given_path)
    assert server.requests == []


HOSTILE = st.lists(
    st.sampled_from([*"/\\@:?#&%.{}[] \t\n\x00ehvilks0\uff05", "http://", "https:", "ks.example:8443"])
).map("".join)


@given(st.sampled_from(["", "/", "https://ks.example:8443", BASE]), HOSTILE)
def test_whatever_is_accepted_stays_on_the_origin(start: str, rest: str) -> None:
    try:
        path = local_path(BASE, start + rest)
    except ValueError:
        return
    assert path.startswith("/")
    assert origin_of(httpx.URL(BASE + path)) == ("https", "ks.example", 8443)
    assert httpx.URL(BASE + path).userinfo == b""


def test_a_url_of_the_server_reaches_it(server: Server) -> None:
    server.access.add("t")
    with Client(server.url, token="t") as client:
        assert (
            client.request("GET", f"{server.url}/kapis/x?a=1", params={"b": 2}).json()["target"] == "/kapis/x?a=1&b=2"
        )
        assert client.cluster("m").request("GET", f"{server.url}/kapis/x").json()["target"] == "/kapis/clusters/m/x"
        assert client.request("GET", "//evil.example/x").json()["target"].endswith("/evil.example/x")


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origins, "_warned", set())


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("host", ["ks.example", "10.0.0.5:30881", "[2001:db8::1]", "svc.example", "127.0.0.1.example"])
def test_plain_http_to_elsewhere_warns_once_at_the_users_line(host: str) -> None:
    with pytest.warns(InsecureTransportWarning, match="is not encrypted") as caught:
        Client(f"http://{host}/ks")
    assert [warning.filename for warning in caught] == [__file__]
    Client(f"http://{host}/other")


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    "url",
    [
        "https://ks.example",
        "http://localhost:1",
        "http://ks.localhost",
        "http://127.1.2.3",
        "http://[::1]:80",
        "http://ks-apiserver",
        "http://ks-apiserver.kubesphere-system.svc",
        "http://ks-apiserver.kubesphere-system.svc.cluster.local:80/x",
    ],
)
def test_it_does_not_where_nobody_listens_in(url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client(url)
