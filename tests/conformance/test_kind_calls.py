"""What KubeSphere's console and CLI ask of Kubernetes is typed, and sent as they send it."""

from __future__ import annotations

import json

import pytest
from support.conformance.client_calls import calls, is_kubernetes
from support.conformance.kind_calls import KindCall, kind_call
from support.conformance.kind_wire import Wire

# What every server refuses, so that no method makes it; the kinds are typed all the same.
_ON_ONE = "Kubernetes creates at the collection: POST on one object is 405"
_ROUTER = (
    "/apis/gateway.kubesphere.io/v1alpha1/namespaces/kubesphere-controls-system/gateways"
    "/kubesphere-router-kubesphere-system"
)
REFUSED: dict[str, str] = {
    "POST /apis/devops.kubesphere.io/v1alpha1/namespaces/{data}/s2ibinaries/{p}": _ON_ONE,
    f"POST {_ROUTER}": _ON_ONE,
    f"POST {_ROUTER}/upgrade": "no such subresource: the gateway's own route under /kapis upgrades it",
    "POST /apis/types.kubefed.io/v1beta1/federated{module}": "these kinds are in namespaces",
}
# What a collection adds by itself.
ADDED = {"list": {"limit"}, "watch": {"allowWatchBookmarks", "resourceVersion", "timeoutSeconds", "watch"}}
ABSENT = "the calls of real clients (../shared/clients) are not here"

CALLS = [each for each in calls() if is_kubernetes(each)]
MADE = [found for each in CALLS if each.title not in REFUSED and (found := kind_call(each)) is not None]


@pytest.fixture(scope="module")
def wire() -> Wire:
    return Wire()


@pytest.mark.skipif(not CALLS, reason=ABSENT)
@pytest.mark.parametrize("found", [pytest.param(each, id=each.call.title) for each in MADE])
def test_call(wire: Wire, found: KindCall) -> None:
    """A type checker knows it, and what is sent is what the client of the table sends."""
    assert found.untyped(wire.sync) is None
    assert found.untyped(wire.asynchronous) is None
    request = wire.watched(found.make) if found.watch else wire.request(found.make)
    assert request.method == found.call.method
    assert request.url.path == found.path
    assert set(request.url.params) - ADDED.get(found.method, set()) == set(found.call.query)
    if found.body is None:
        assert not request.content
    else:
        assert request.headers["content-type"] == found.call.content_type
        assert json.loads(request.content) == found.sent
    if found.method in {"get", "create", "replace", "patch"}:
        for answer in wire.answers:
            assert f"{type(answer).__module__}.{type(answer).__name__}".endswith(f".models.{found.kind.target}")


@pytest.mark.skipif(not CALLS, reason=ABSENT)
def test_every_other_call_is_an_exception() -> None:
    """And no exception outlives its reason."""
    titles = {each.title for each in CALLS}
    assert REFUSED.keys() <= titles
    assert all(kind_call(each) for each in CALLS)
    assert titles == {each.call.title for each in MADE} | REFUSED.keys()


@pytest.mark.skipif(not CALLS, reason=ABSENT)
def test_refused(wire: Wire) -> None:
    for each in CALLS:
        if each.title in REFUSED:
            found = kind_call(each)
            assert found is not None
            with pytest.raises((ValueError, LookupError, AttributeError)):
                found.make(wire.sync)
