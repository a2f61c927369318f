"""What the real server answered about custom resources, asked again through their collections."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, errors, to_dict
from kubesphere._core.kube.kinds import _tables  # pyright: ignore[reportPrivateUsage]
from servers.replay import Record, Replay, records
from support.conformance.kinds import python_name

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS = {
    name: each
    for name, each in records().items()
    if name.startswith(("07-", "14-")) and each.path.startswith(("/api/", "/apis/"))
}
# Sent by no method.
UNSENT = {
    "07-nnp-create-yaml": "bodies are JSON",
    "07-nnp-create-no-kind-400": "a collection adds apiVersion and kind",
    "07-nnp-delete-applied": "what becomes of dependents is said in the query, not in a body",
    "07-nnp-patch-apply-no-fieldManager": "refused before it is sent",
    "07-nnp-patch-strategic-415": "custom resources take no strategic merge patch: refused before it is sent",
}
REFUSED = {
    400: errors.BadRequestError,
    404: errors.NotFoundError,
    422: errors.UnprocessableEntityError,
}
_PATH = re.compile(
    r"/apis/([^/]+/[^/]+)(?:/namespaces/(?P<namespace>[^/]+))?/(?P<plural>[^/]+)(?:/(?P<name>[^/]+)(?:/(?P<sub>\w+))?)?"
)
_OF_ONE = {"GET": "get", "PUT": "replace", "PATCH": "patch", "DELETE": "delete"}
_OF_ALL = {"GET": "list", "POST": "create", "DELETE": "delete_all"}


@pytest.fixture(scope="module")
def server() -> Iterator[Replay]:
    with Replay.open() as server:
        yield server


class Asked:
    """How a record is asked for again: a method of a kind's collection and its arguments."""

    def __init__(self, record: Record) -> None:
        match = _PATH.fullmatch(record.path)
        assert match is not None
        [kind] = [
            each
            for each in _tables().by_name.values()
            if (each.api_version, each.plural) == (match[1], match["plural"])
        ]
        self.kind, self.namespace = kind, match["namespace"]
        self.sub, name = match["sub"], match["name"]
        query = dict(record.query)
        body = json.loads(record.request_body) if record.request_body else None
        media = record.request_header("content-type")
        self.verb = (_OF_ONE if name else _OF_ALL)[record.method]
        self.options: dict[str, Any] = {python_name(key): value for key, value in query.items()}
        if media == "application/apply-patch+yaml":
            self.verb, name = "apply", None
            self.options["force"] = "force" in query
        elif media == "application/merge-patch+json":
            self.options["content_type"] = media
        self.arguments = [each for each in (name, body) if each is not None]

    def call(self, client: Any) -> Any:
        """Make the call with a client; of the async one, an awaitable."""
        group, _, version = self.kind.api_version.rpartition("/")
        found = getattr(getattr(client.crd, group.partition(".")[0]), version)
        found = getattr(found, self.kind.plural)
        found = getattr(found, self.sub) if self.sub else found
        at = {"namespace": self.namespace} if self.namespace else {}
        return getattr(found, self.verb)(*self.arguments, **at, **self.options)


def check(result: Any, record: Record, asked: Asked) -> None:
    """A result holds the recorded answer value by value, as the kind's model."""
    value = json.loads(record.body)
    if asked.verb == "list":
        assert [to_dict(each) for each in result.items] == value["items"]
        assert result.to_dict() == value
        assert result.resource_version == value["metadata"]["resourceVersion"]
        models = result.items
    elif asked.verb in {"delete", "delete_all"}:
        assert result == value
        models = []
    else:
        assert to_dict(result) == value
        models = [result]
    for each in models:
        assert f"{type(each).__module__}.{type(each).__name__}".endswith(f".models.{asked.kind.target}")


@pytest.mark.parametrize("name", [name for name in RECORDS if name not in UNSENT and "watch" not in name])
def test_record(server: Replay, name: str) -> None:
    record = RECORDS[name]
    asked = Asked(record)

    async def awaited() -> Any:
        async with AsyncKubeSphere(server.url, token=server.token(), verify=False, retries=0) as ks:
            return await asked.call(ks)

    def plainly() -> Any:
        with KubeSphere(server.url, token=server.token(), verify=False, retries=0) as ks:
            return asked.call(ks)

    for way in (plainly, lambda: asyncio.run(awaited())):
        server.script(name)
        if record.ok:
            check(way(), record, asked)
        else:
            with pytest.raises(REFUSED[record.status or 0]) as caught:
                way()
            assert caught.value.message == json.loads(record.body)["message"]
        sent = server.requests[-1]
        assert (sent.method, sent.path) == (record.method, record.path)
        if record.request_body:
            assert json.loads(sent.body) == json.loads(record.request_body)
            assert sent.header("content-type") == record.request_header("content-type")


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
def test_watch() -> None:
    record = RECORDS["07-nnp-watch-live-events"]
    events = [json.loads(line) for line in record.body.splitlines()]
    shown = [(each["type"], each["object"]) for each in events if each["type"] != "BOOKMARK"]
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=record.body))
    with KubeSphere("http://ks", token="t", http_client=httpx.Client(transport=transport)) as ks:
        policies = ks.crd.network.v1alpha1.namespacenetworkpolicies
        with policies.watch(namespace="demo-ns1", resource_version="1") as watch:
            found = [next(watch) for _ in shown]
    assert [(each.type, to_dict(each.object)) for each in found] == shown
    assert {type(each.object).__name__ for each in found} == {"NamespaceNetworkPolicy"}


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
def test_what_no_method_sends(server: Replay) -> None:
    assert UNSENT.keys() <= RECORDS.keys()
    with KubeSphere(server.url, token=server.token(), verify=False, retries=0) as ks:
        policies = ks.crd.network.v1alpha1.namespacenetworkpolicies.in_namespace("demo-ns1")
        with pytest.raises(ValueError, match="strategic-merge-patch"):
            policies.patch("crud1", {}, content_type="application/strategic-merge-patch+json")
        with pytest.raises(ValueError, match="field_manager"):
            policies.apply({"metadata": {"name": "applied1"}})
