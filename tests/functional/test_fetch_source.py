"""Fetching over real sockets: from a host that behaves, and from one that doesn't."""

from __future__ import annotations

import gzip
import hashlib
import time
from dataclasses import replace
from pathlib import Path

import pytest
from ksgen.errors import KsgenError
from ksgen.source.download import Limits
from ksgen.source.fetch import FILES, RawHost, fetch
from servers import rawhost
from servers.rawhost import Body, Drop, Redirect, Silent, Status, Trickle, Truncated

UPSTREAM = Path(__file__).parents[3] / "shared" / "upstream"
COMMIT = "3e0493a1c5e1c4413a7b77e8b408d428220ed929"
SWAGGER = {
    "api": b'{"swagger": "2.0", "info": {"title": "api"}}',
    "crd": b'{"swagger": "2.0", "info": {"title": "crd"}}',
}
HERE = {name: f"/kubesphere/kubesphere/main/{path}" for name, path in FILES.items()}


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def host():
    with rawhost.RawHost({HERE[name]: content for name, content in SWAGGER.items()}) as server:
        yield server


@pytest.fixture
def waits():
    return []


@pytest.fixture
def limits(waits):
    return Limits(connect=2, read=2, total=5, sleep=waits.append)


def mirror(server, **changes):
    return RawHost(**({"base": server.url, "commits_api": None} | changes))


def refused(server, limits, **changes):
    with pytest.raises(KsgenError) as caught:
        fetch(mirror(server), "main", limits=limits, **changes)
    assert caught.value.where
    assert server.url in caught.value.where
    assert caught.value.hint
    return str(caught.value)


# --- as it should be


def test_both_files_come_with_their_digests(host, limits, waits):
    fetched = fetch(mirror(host), "main", limits=limits)
    for name, content in SWAGGER.items():
        file = fetched.files[name]
        assert (file.content, file.pin.size, file.path) == (content, len(content), FILES[name])
        assert file.pin.sha256 == hashlib.sha256(content).hexdigest()
        assert file.origin == host.url + HERE[name]
    assert fetched.commit is None
    assert "can't tell" in fetched.notes[0]
    assert waits == []


def test_the_published_files_come_by_commit(limits):
    if not UPSTREAM.exists():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    with rawhost.RawHost(
        root=UPSTREAM,
        aliases={f"/kubesphere/kubesphere/{COMMIT}/": "/release-3.4/"},
        commits={"kubesphere/kubesphere/release-3.4": COMMIT},
    ) as server:
        fetched = fetch(mirror(server, commits_api=server.url), "release-3.4", limits=limits)
    assert fetched.commit == COMMIT
    assert fetched.notes == ()
    assert fetched.files["api"].pin.sha256 == "2d39d3e5bb17cc40ecb45f5ef8aeb95a50e423a10290a049686d09016280f83a"
    assert fetched.files["crd"].pin.sha256 == "16871bfe9f5cdf2fe14ee42863dcecb992ddc8921ae8af007008bf1207d24243"
    asked = server.requests[0]
    assert asked.target == "/repos/kubesphere/kubesphere/commits/release-3.4"
    assert asked.headers["accept"] == "application/vnd.github.sha"


@pytest.mark.parametrize(
    "switch", [Status(403, b"rate limit"), Status(500), Body(b"<html>"), Drop(), Redirect("http://other.invalid/")]
)
def test_without_the_commits_endpoint_the_ref_is_fetched_and_a_note_left(host, limits, switch):
    host.switch("/repos/kubesphere/kubesphere/commits/main", switch)
    fetched = fetch(mirror(host, commits_api=host.url), "main", limits=limits)
    assert fetched.commit is None
    assert "commit unknown" in fetched.notes[0]
    assert [request.target for request in host.requests[1:]] == list(HERE.values())


def test_a_commit_is_fetched_as_given(host, limits):
    for given in ({"ref": COMMIT}, {"ref": "release-3.4", "commit": COMMIT}):
        with pytest.raises(KsgenError, match="404"):
            fetch(mirror(host, commits_api=host.url), **given, limits=limits)
        assert host.requests[-1].target == f"/kubesphere/kubesphere/{COMMIT}/{FILES['api']}"


def test_compressed_answers_are_read(host, limits):
    packed = Body(gzip.compress(SWAGGER["api"]), (("Content-Encoding", "gzip"),))
    host.switch(HERE["api"], packed)
    assert fetch(mirror(host), "main", limits=limits).files["api"].content == SWAGGER["api"]


# --- nothing secret leaves


def test_no_credential_is_sent(host, limits, monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password s3cret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("GITHUB_TOKEN", "s3cret")
    host.switch(HERE["api"], Redirect(HERE["api"] + "?moved"), Redirect(HERE["api"]))  # each sets a cookie
    host.switch(HERE["api"] + "?moved", Redirect(HERE["crd"]))
    fetch(mirror(host), "main", limits=limits)
    assert len(host.requests) == 4
    for request in host.requests:
        assert set(request.headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert "s3cret" not in repr(request)


def test_the_proxy_of_the_environment_is_used(host, limits, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", host.url)
    fetch(RawHost("http://mirror.invalid", commits_api=None), "main", limits=limits)
    assert host.requests[0].target == "http://mirror.invalid" + HERE["api"]


def test_no_proxy_is_honoured(host, limits, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    fetch(mirror(host), "main", limits=limits)
    assert host.requests[0].target == HERE["api"]


# --- redirects


def test_a_redirect_on_the_same_host_is_followed(host, limits):
    host.files["/moved/swagger.json"] = SWAGGER["api"]
    host.switch(HERE["api"], Redirect("/moved/swagger.json"))
    assert fetch(mirror(host), "main", limits=limits).files["api"].content == SWAGGER["api"]


def test_a_redirect_elsewhere_is_not_followed(host, limits):
    with rawhost.RawHost({"/x": SWAGGER["api"]}) as other:
        elsewhere = [
            f"{other.url}/x",  # another port
            host.url.replace("127.0.0.1", "localhost") + "/x",
            host.url.replace("http://", "http://me:s3cret@") + "/x",
            "file:///etc/passwd",
            "//evil.invalid/x",
            "http://[broken",
            "http://xn--a/",
            "http://a..b/",
            "javascript:x",
            "http://\u00e4" + "a" * 7_000,
        ]
        for location in elsewhere:
            host.switch(HERE["api"], Redirect(location))
            message = refused(host, limits)
            assert "redirected to" in message or "not a URL that can be read" in message
            assert "s3cret" not in message
        assert other.requests == []
    assert len(host.requests) == len(elsewhere)


def test_five_redirects_are_followed_and_a_loop_ends(host, limits):
    host.switch(HERE["api"], Redirect(HERE["api"]), times=5)
    fetch(mirror(host), "main", limits=limits)
    host.requests.clear()
    host.switch(HERE["api"], Redirect(HERE["api"]), times=50)
    assert "more than 5 redirects" in refused(host, limits)
    assert len(host.requests) == 6


# --- answers that aren't the file


def test_an_unknown_ref_says_how_to_check(host, limits, waits):
    with pytest.raises(KsgenError) as caught:
        fetch(mirror(host), "release-9.9", limits=limits)
    assert "404" in str(caught.value)
    assert "git ls-remote https://github.com/kubesphere/kubesphere" in str(caught.value)
    assert waits == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"<html><title>Sign in</title>", "web page"),
        (b"nope", "not JSON"),
        (b'{"openapi": "3.0.3"}', "OpenAPI 3.0.3"),
        (b'{"message": "rate limit"}', 'no `swagger: "2.0"`'),
        (b"[" * 100_000, "nested deeper"),
        (SWAGGER["api"][:-5], "not JSON"),
    ],
)
def test_what_is_not_swagger_is_refused(host, limits, body, problem):
    host.switch(HERE["api"], Body(body))
    assert problem in refused(host, limits)


@pytest.mark.parametrize("code", [204, 206, 301, 401, 403, 429])
def test_other_statuses_are_not_tried_again(host, limits, waits, code):
    host.switch(HERE["crd"], Status(code, b""))
    message = refused(host, limits)
    assert str(code) in message or "redirected" in message
    assert (waits, len(host.requests)) == ([], 2)


# --- trouble on the way


@pytest.mark.parametrize("switch", [Status(500), Status(503), Drop(), Truncated()])
def test_passing_trouble_is_tried_again(host, limits, waits, switch):
    host.switch(HERE["api"], switch, times=2)
    assert fetch(mirror(host), "main", limits=limits).files["api"].content == SWAGGER["api"]
    assert waits == [0.5, 1.0]


@pytest.mark.parametrize(
    ("switch", "problem"), [(Status(500), "500"), (Drop(), "can't read it"), (Truncated(), "cut short")]
)
def test_lasting_trouble_ends_after_three_attempts(host, limits, waits, switch, problem):
    host.switch(HERE["api"], switch, times=9)
    assert problem in refused(host, limits)
    assert (len(host.requests), len(waits)) == (3, 2)


def test_a_host_that_is_down_is_named(limits, waits):
    with rawhost.RawHost() as server:
        pass
    assert "can't read it" in refused(server, limits)
    assert len(waits) == 2


@pytest.mark.parametrize("switch", [Trickle(), Trickle(headers=True), Trickle(framed=False), Silent()])
def test_the_deadline_ends_what_trickles(host, waits, switch):
    host.switch(HERE["api"], switch, times=9)
    host.files[HERE["api"]] = b" " * 10_000
    start = time.monotonic()
    message = refused(host, Limits(connect=2, read=2, total=0.3, sleep=waits.append))
    assert time.monotonic() - start < 10
    assert "not complete within 0.3 seconds" in message
    assert (waits, len(host.requests)) == ([], 1)


def test_silence_ends_with_the_read_timeout(host, waits):
    host.switch(HERE["api"], Silent(), times=9)
    assert "timed out" in refused(host, Limits(connect=2, read=0.05, total=5, sleep=waits.append))
    assert len(waits) == 2


def test_no_wait_outlasts_the_deadline(host, waits):
    host.switch(HERE["api"], Status(500), times=9)
    limits = Limits(total=5, backoff=lambda attempt: 6.0, sleep=waits.append)
    assert "not complete within 5 seconds" in refused(host, limits)
    assert waits == []


def test_a_large_answer_is_not_read_to_its_end(host, waits):
    small = Limits(size=1000, sleep=waits.append)
    host.switch(HERE["api"], Body(b" " * 2000))
    assert "larger than 1000 bytes" in refused(host, small)
    bomb = gzip.compress(b" " * 100_000)
    assert len(bomb) < 1000
    host.switch(HERE["api"], Body(bomb, (("Content-Encoding", "gzip"),)))
    assert "larger than 1000 bytes" in refused(host, small)
    assert waits == []


def test_broken_compression_is_told(host, limits):
    host.switch(HERE["api"], Body(b"not gzip", (("Content-Encoding", "gzip"),)))
    assert "compression is broken" in refused(host, limits)


@pytest.mark.parametrize(
    ("body", "encoding", "problem"),
    [
        (gzip.compress(gzip.compress(b" " * 100_000)), "gzip, gzip", "has the encoding 'gzip, gzip'"),
        (b"x", "br", "has the encoding 'br'"),
        (gzip.compress(SWAGGER["api"])[:-4], "gzip", "compressed data has no end"),
        (gzip.compress(SWAGGER["api"]) + b"more", "gzip", "goes on behind its compressed data"),
    ],
    ids=["twice", "another", "truncated", "more"],
)
def test_other_compression_is_refused(host, limits, body, encoding, problem):
    host.switch(HERE["api"], Body(body, (("Content-Encoding", encoding),)))
    assert problem in refused(host, limits)


def test_a_private_address_must_be_named_by_the_user(host, limits):
    assert "isn't a public address" in refused(host, replace(limits, public_only=True))
    assert host.requests == []
    assert fetch(mirror(host), "main", limits=limits).files


def test_the_deadline_is_kept_between_chunks(host, waits):
    ticks = iter(range(0, 10_000, 3))
    assert "not complete within 5 seconds" in refused(host, Limits(total=5, sleep=waits.append, now=ticks.__next__))
