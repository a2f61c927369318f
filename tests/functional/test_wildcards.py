"""Wildcard methods reach whatever lies behind a proxy: any path, query and body."""

from __future__ import annotations

import pytest
from kubesphere import KubeSphere
from kubesphere.testing._server.loopback import Answer, Loopback

BASE = "/kapis/edgeruntime.kubesphere.io"


@pytest.fixture
def server():
    with Loopback(lambda _: Answer(200, (("Content-Type", "application/json"),), b"{}")) as server:
        yield server


@pytest.fixture
def proxy(server):
    with KubeSphere(server.url, token="a.token", verify=False) as client:
        yield client.edgeruntime


def test_params(server, proxy):
    proxy.get("v1/nodes", params={"limit": 5, "name": ["a", "b&c"], "none": None})
    (request,) = server.requests
    assert request.path == f"{BASE}/v1/nodes"
    assert sorted(request.query) == [("limit", "5"), ("name", "a"), ("name", "b&c")]


def test_data(server, proxy):
    proxy.post("v1/nodes", data={"a": "1 2", "b": True})
    (request,) = server.requests
    assert (request.media_type, request.body) == ("application/x-www-form-urlencoded", b"a=1%202&b=true")


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_content(server, proxy, verb):
    getattr(proxy, verb)("v1/nodes", content=b"a: 1\n", content_type="application/yaml", params={"x": "y"})
    (request,) = server.requests
    assert (request.method, request.media_type, request.body) == (verb.upper(), "application/yaml", b"a: 1\n")
    assert list(request.query) == [("x", "y")]


def test_the_query_is_no_part_of_the_path(server, proxy):
    with pytest.raises(ValueError, match=r"\?"):
        proxy.get("v1/nodes?limit=5")
    assert server.requests == []


def test_body(server, proxy):
    proxy.put("v1/nodes/", {"a": 1})
    (request,) = server.requests
    assert (request.path, request.media_type, request.body) == (f"{BASE}/v1/nodes/", "application/json", b'{"a":1}')
