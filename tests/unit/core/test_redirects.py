"""Where a redirect leads, and with what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.errors import RedirectError
from kubesphere._core.reply import Reply
from kubesphere._core.transport.http import httpx
from kubesphere._core.transport.origins import origin_of
from kubesphere._core.transport.redirects import MOST, Hop, next_hop

BASE = "https://ks.example/deep"
FIRST = Hop(f"{BASE}/a/b?c=1")


def answer(location: str | None, status: int = 302, method: str = "GET", hop: Hop = FIRST) -> Reply:
    return Reply(status, {} if location is None else {"location": location}, b"to hunter2", method, hop.url)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("location", "url", "trusted"),
    [
        ("/kapis/x", "https://ks.example/kapis/x", True),
        ("x?y", f"{BASE}/a/x?y", True),
        ("?y#fragment", f"{BASE}/a/b?y", True),
        ("https://ks.example:443/x", "https://ks.example/x", True),
        ("https://ks.example:8443/x", "https://ks.example:8443/x", False),
        ("//other.example/x", "https://other.example/x", False),
        ("https://other.example", "https://other.example", False),
        ("https://ks.example.other.example/", "https://ks.example.other.example/", False),
    ],
)
def test_where_it_leads(status: int, method: str, location: str, url: str, trusted: bool) -> None:
    assert next_hop(BASE, FIRST, answer(location, status, method)) == Hop(url, trusted, 1)


@pytest.mark.parametrize("status", [200, 204, 300, 304, 305, 400, 500])
def test_what_is_no_redirect(status: int) -> None:
    assert next_hop(BASE, FIRST, answer("/x", status)) is None


@pytest.mark.parametrize(
    ("location", "why"),
    [
        (None, "no good URL: to nowhere"),
        ("", "no good URL: to nowhere"),
        ("http://ks.example/x", "from https to plain http"),
        ("http://localhost/x", "from https to plain http"),
        ("https://admin:hunter2@other.example/", r"no good URL: https://\*\*\*@other.example/"),
        ("https://ks.example@other.example/", "no good URL"),
        ("https://other.example\\@ks.example/", "no good URL"),
        ("\\\\other.example\\x", "no good URL"),
        ("javascript:alert(1)", "no good URL"),
        ("file:///etc/passwd", "no good URL"),
        ("https://h:port/", "no URL"),
        ("https://other.example/\n?token=hunter2", "no URL"),
        ("https://other.example/?token=hunter2#hunter2", None),
    ],
)
def test_what_is_not_followed(location: str | None, why: str | None) -> None:
    if why is None:
        next_hop(BASE, FIRST, answer(location))
        return
    with pytest.raises(RedirectError, match=why) as caught:
        next_hop(BASE, FIRST, answer(location))
    error = caught.value
    assert (error.status, error.method, error.url) == (302, "GET", FIRST.url)
    assert "hunter2" not in f"{error} {error!r} {error.__dict__}"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_is_not_repeated_elsewhere(method: str) -> None:
    with pytest.raises(RedirectError, match=f"a redirect of {method} is not followed: /x"):
        next_hop(BASE, FIRST, answer("/x", 307, method))


def test_a_loop_ends() -> None:
    hop = FIRST
    for number in range(1, MOST + 1):
        found = next_hop(BASE, hop, answer(FIRST.url, hop=hop))
        assert found == Hop(FIRST.url, trusted=True, number=number)
        hop = found
    with pytest.raises(RedirectError, match="more than 5 redirects"):
        next_hop(BASE, hop, answer(FIRST.url, hop=hop))


PARTS = [
    "https://",
    "http://",
    "ks.example",
    "other.example",
    ":443",
    ":80",
    "/",
    "\\",
    "@",
    "?",
    "#",
    "..",
    "%2f",
    "x",
]


@given(st.lists(st.lists(st.sampled_from(PARTS), max_size=6).map("".join), max_size=MOST))
def test_trust_that_is_lost_never_comes_back_and_encryption_is_never_given_up(locations: list[str]) -> None:
    hop = FIRST
    for location in locations:
        try:
            found = next_hop(BASE, hop, answer(location, hop=hop))
        except RedirectError:
            return
        assert found is not None
        url = httpx.URL(found.url)
        assert url.scheme == "https"
        assert not found.trusted or (hop.trusted and origin_of(url) == origin_of(httpx.URL(BASE)))
        hop = found
