"""Every operation of Kubernetes and of custom resources is made by a method, and sends what its contract says."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from support.conformance.kind_wire import Wire
from support.conformance.kinds import (
    HANDSHAKES,
    UNSENT,
    VALUES,
    kind_of,
    operations,
    options,
    template_matches,
)

if TYPE_CHECKING:
    import httpx
    from support.conformance.kinds import KindOperation

ALL = operations()
WATCHES = [each for each in ALL if each.place and each.place["watch"]]
UNWATCHED = [each for each in ALL if not (each.place and each.place["watch"])]
KINDS = [each for each in UNWATCHED if each.place and "x-kubernetes-action" in each.node]
OTHERS = [each for each in UNWATCHED if not (each.place and "x-kubernetes-action" in each.node)]
PATCH = {"metadata": {"labels": {"a": "b"}}}
BODY = {"metadata": {"name": "x"}}
# A method for each action, what it is given, and which of the contract's parameters it has no argument for.
VERBS: dict[str, tuple[str, tuple[Any, ...], tuple[str, ...]]] = {
    "list": ("list", (), ("allowWatchBookmarks",)),
    "get": ("get", ("x",), ()),
    "post": ("create", (BODY,), ()),
    "put": ("replace", ("x", BODY), ()),
    "patch": ("patch", ("x", PATCH), ("force",)),
    "delete": ("delete", ("x",), ()),
    "deletecollection": ("delete_all", (), ("continue",)),
}
SUBRESOURCES = {
    "binding": ("bind", {"node": "n"}),
    "eviction": ("evict", {}),
    "finalize": ("finalize", {"body": {"metadata": {"name": "x"}}}),
    "token": ("create_token", {}),
}


@pytest.fixture(scope="module")
def wire() -> Wire:
    return Wire()


def collection(client: Any, operation: KindOperation) -> Any:
    """The collection of an operation's kind: the attribute that leads to it."""
    api_version, kind = kind_of(operation)
    group, _, version = api_version.rpartition("/")
    root = client.k8s if operation.contract.startswith("v1.") else client.crd
    at = getattr(getattr(root, group.partition(".")[0] or "core"), version)
    [name] = [each for each in dir(at) if each.replace("_", "") == operation.plural]
    found = getattr(at, name)
    assert repr(found).endswith(f"({api_version!r}, {kind!r})")
    return found


def call(client: Any, operation: KindOperation) -> Any:
    """Call the method that stands for an operation, with everything that it takes."""
    place = operation.place
    assert place is not None
    handle, action = collection(client, operation), operation.node["x-kubernetes-action"]
    at = {"namespace": "demo"} if place["inside"] else {}
    if place["sub"] in SUBRESOURCES:
        name, arguments = SUBRESOURCES[place["sub"]]
        given = {} if place["sub"] == "eviction" else options(operation)
        return getattr(handle, name)("x", **at, **arguments, **given)
    if place["sub"] == "log":
        return handle.log("x", **at, **options(operation, "follow"))
    if place["sub"] == "proxy":
        return handle.proxy("x", "a/b" if place["path"] else "", method=operation.method.upper(), **at)
    if place["sub"]:
        handle = getattr(handle, {"ephemeralcontainers": "ephemeral_containers"}.get(place["sub"], place["sub"]))
    name, arguments, without = VERBS[action]
    return getattr(handle, name)(*arguments, **at, **options(operation, *without))


def check(operation: KindOperation, request: httpx.Request, optional: set[str]) -> None:
    """A request is the one that the contract describes."""
    assert request.method == operation.method.upper()
    assert template_matches(operation.path, request.url.path), request.url.path
    sent = set(request.url.params)
    assert sent <= operation.query, "nothing that the contract doesn't know"
    assert operation.query - sent <= UNSENT.keys() | optional, "everything that it knows"
    for name, value in request.url.params.items():
        kind = next(each["schema"]["type"] for each in operation.node["parameters"] if each["name"] == name)
        assert {"boolean": value in {"true", "false"}, "integer": value.isdecimal(), "string": True}[kind], name
        assert value in {VALUES.get(name, value), "true", "3", "500"} or kind == "string"
    if request.content:
        media = request.headers["content-type"]
        assert media in operation.body["content"]
        assert isinstance(json.loads(request.content), dict)
    else:
        assert not operation.body.get("required")


@pytest.mark.parametrize("operation", KINDS, ids=[each.title for each in KINDS])
def test_kind(wire: Wire, operation: KindOperation) -> None:
    place = operation.place
    assert place is not None
    if place["sub"] in HANDSHAKES:
        handle = collection(wire.sync, operation)
        assert hasattr(handle, {"portforward": "port_forward"}.get(place["sub"], place["sub"]))
        return  # the handshake is a GET over a WebSocket: tests/functional/test_exec.py; a POST is SPDY's
    request = wire.request(lambda client: call(client, operation))
    optional = {"watch", "allowWatchBookmarks", "force", "follow"}
    optional |= {"continue"} if operation.node["x-kubernetes-action"] == "deletecollection" else set()
    optional |= {"path"} if place["sub"] == "proxy" else set()
    optional |= {"dryRun", "fieldManager", "fieldValidation"} if place["sub"] == "eviction" else set()
    check(operation, request, optional)


@pytest.mark.parametrize("operation", WATCHES, ids=[each.title for each in WATCHES])
def test_watch(wire: Wire, operation: KindOperation) -> None:
    """A watch by a path of its own is the same as a list with `watch=true`, which Kubernetes has had since 1.8."""
    place = operation.place
    assert place is not None
    one = {"field_selector": "metadata.name=x"} if place["item"] else {}
    inside = {"namespace": "demo"} if place["inside"] else {}
    request = wire.watched(lambda client: collection(client, operation).watch(**inside, **one, resource_version="7"))
    path = operation.path.replace("/watch/", "/").removesuffix("/{name}" if place["item"] else "")
    assert template_matches(path, request.url.path)
    assert request.url.params["watch"] == "true"
    assert set(request.url.params) <= operation.query


def _server(client: Any, *, method: str, arguments: list[str]) -> Any:
    return getattr(client.k8s, method)(*arguments)


def test_what_belongs_to_no_kind(wire: Wire) -> None:
    found: set[tuple[str, str]] = set()
    for operation in OTHERS:
        root, *rest = operation.path.strip("/").split("/")
        if root in {"api", "apis"} and len(rest) == 2 - (root == "api"):
            method, arguments = "api_resources", ["/".join(rest)]
        elif root == "apis" and len(rest) == 1:
            method, arguments = "api_group", rest
        else:
            method = {
                "/api/": "api_versions",
                "/apis/": "api_groups",
                "/.well-known/openid-configuration/": "openid_configuration",
                "/openid/v1/jwks/": "openid_keys",
                "/version/": "version",
            }.get(operation.path, "logs")
            arguments = ["a/b.log"] if operation.path == "/logs/{logpath}" else []
        request = wire.request(partial(_server, method=method, arguments=arguments))
        assert template_matches(operation.path, request.url.path)
        assert request.method == operation.method.upper()
        found.add((operation.method, operation.path))
    assert len(found) == len(OTHERS) == 58


def test_every_operation_is_among_these() -> None:
    kubernetes = [each for each in ALL if each.contract.startswith("v1.")]
    assert len(kubernetes) == 865
    assert len(KINDS) + len(WATCHES) + len(OTHERS) == len(ALL)
