"""What the real server answered, read through the generated client: every value, every error, every hang-up."""

from __future__ import annotations

import inspect
import json
import re
from fnmatch import fnmatch
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from kubesphere import KubeSphere, errors, to_dict
from kubesphere._core import operation as op
from kubesphere._core.kube.kinds import _tables  # pyright: ignore[reportPrivateUsage]
from kubesphere._core.lists.sync_watch import EventStream
from kubesphere._core.models.model import Model
from servers.replay import Record, Replay, records
from support.conformance.contracts import Contract, Operation, default_release
from support.conformance.releases import method_of
from support.conformance.signatures import Signature
from support.conformance.surface import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONTRACT = Contract.read(default_release())
RECORDS = records()
BY_STATUS = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    422: errors.UnprocessableEntityError,
    429: errors.TooManyRequestsError,
    500: errors.ServerError,
}
# Records whose status says one thing and whose text another, or more: the class of their error.
IN_NAMESPACE = "/namespaces/{namespace}/{resources}"
SEEN_THROUGH = {
    "05-globalrole-create-duplicate": errors.AlreadyExistsError,
    "05-user-create-duplicate-email": errors.AlreadyExistsError,
    "05-workspace-create-bad-name": errors.UnprocessableEntityError,
    "05-workspace-create-duplicate": errors.AlreadyExistsError,
    "05-workspace-namespace-create-duplicate": errors.AlreadyExistsError,
    "05-workspace-patch-application_[jm]*": errors.BadRequestError,
    "05-workspace-put-stale-resourceVersion": errors.ConflictError,
    "05-workspacetemplate-v1alpha3-patch-merge": errors.BadRequestError,
    "06-ns-create-409": errors.AlreadyExistsError,
    "09-multi-kapis-clusters-member-not-ready": errors.ServiceUnavailableError,
    "09-multi-kapis-clusters-unknown*": errors.NotFoundError,
    "10-v1alpha2-message-json-error": errors.NotFoundError,
    "12-*-deployments-deployment-revisions-revision": errors.NotFoundError,
    "12-kapis-gateway-*-pods-pod-log": errors.NotFoundError,
    "13-*dashboards-all": errors.NotFoundError,
    "13-v1alpha2-*-namespaced": errors.NotFoundError,
}


@pytest.fixture(scope="module")
def server() -> Iterator[Replay]:
    with Replay.open() as server:
        yield server


@pytest.fixture(scope="module")
def ks(server: Replay) -> Iterator[KubeSphere]:
    with KubeSphere(server.url, token=server.token(), verify=False, retries=0) as client:
        yield client


def split_cluster(path: str) -> tuple[str | None, str]:
    """The member cluster in a path, and the path without it."""
    root, found, rest = path.partition("/clusters/")
    if root in {"/kapis", "/apis", "/api"} and found:
        cluster, _, rest = rest.partition("/")
        return unquote(cluster), f"{root}/{rest}"
    return None, path


@cache
def operation_of(record: Record) -> tuple[Operation, list[str]] | None:
    return CONTRACT.find(record.method, split_cluster(record.path)[1], record.query)


@cache
def of_operations() -> list[str]:
    """The records of GET operations of the contract. Watches apart, and what the client refuses to send."""
    return [
        name
        for name, each in RECORDS.items()
        if each.method == "GET" and (found := operation_of(each)) and not watches(each) and sendable(*found)
    ]


def watches(record: Record) -> bool:
    return ("watch", "true") in record.query and record.path.startswith("/api")


def sendable(operation: Operation, values: list[str]) -> bool:
    return operation.wildcard or not any("/" in value for value in values)


def call(ks: KubeSphere, record: Record) -> Any:
    """Call the record's operation as a user would: its method with the record's path values and query.

    A query that no method takes, for it has parameters unknown to the contract or lacks required ones, is sent by the
    client's `call`.
    """
    found = operation_of(record)
    assert found
    operation, values = found
    cluster = split_cluster(record.path)[0]
    client = ks.cluster(cluster) if cluster else ks
    query: dict[str, list[str]] = {}
    for name, value in record.query:
        query.setdefault(name, []).append(value)
    plain = {name: given[0] if len(given) == 1 else given for name, given in query.items()}
    if IN_NAMESPACE in operation.path:  # the same method as without a namespace, which is an argument of it
        namespace, resource, *rest = values
        if resource not in _of_clusters(operation):
            method = method_of(client, operation.name.replace(".namespaces", ""))
            return method(resource, *rest, namespace=namespace, **plain)
        return client.call(
            table_of("kubesphere", operation.method, operation.path, operation.name), tuple(values), query=plain
        )
    method = method_of(client, operation.name)
    known = Signature(operation, method).query
    required = {each["name"] for each in operation.parameters("query") if each.get("required")}
    if required <= plain.keys() <= known.keys():
        return method(*values, **{known[name]: value for name, value in plain.items()})
    return client.call(
        table_of("kubesphere", operation.method, operation.path, operation.name), tuple(values), query=plain
    )


def _of_clusters(operation: Operation) -> set[str]:
    """Names of resources in no namespace; for them a namespace is a filter, not a place."""
    everywhere = CONTRACT.document["paths"][operation.path.replace(IN_NAMESPACE, "/{resources}")]["get"]
    return {each["name"] for each in everywhere.get("x-ksgen-resources", ()) if each["scope"] == "cluster"}


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
def test_most_get_records_are_operations() -> None:
    """What is left is what the contract doesn't hold: passthrough to Kubernetes, and probes."""
    left = [each for name, each in RECORDS.items() if each.method == "GET" and name not in of_operations()]
    assert len(of_operations()) > 200
    assert [each.name for each in left if each.path.startswith("/kapis") and each.route and each.status == 200] == []


@pytest.mark.parametrize("name", [name for name in of_operations() if (RECORDS[name].status or 0) // 100 == 2])
def test_success(server: Replay, ks: KubeSphere, name: str) -> None:
    record, found = RECORDS[name], operation_of(RECORDS[name])
    assert found
    server.script(name)
    if _is_dead(record):
        with pytest.raises(errors.DecodeError) as caught:  # a dead backend: nothing came, so nothing is made up
            call(ks, record)
        assert (caught.value.status, caught.value.body) == (record.status, record.body)
        return
    assert_equal(call(ks, record), record)
    sent, defaults = server.requests[-1].query, found[0].defaults
    assert sorted(pair for pair in sent if pair not in defaults or pair in record.query) == sorted(record.query)
    assert server.requests[-1].path == record.path


def _is_dead(record: Record) -> bool:
    """Whether a backend behind the server failed: nothing where something is due, or an error in place of results."""
    if record.body.strip() == b"":
        return record.status != 204 and (_wants_json(record) or not record.media_type)
    value = json.loads(record.body) if record.media_type == "application/json" else None
    value = value if isinstance(value, dict) else {}
    results = value.get("results")
    if "error" in value and not value.get("data"):
        return True
    return bool(results) and all(each.get("error") for each in results)


def _wants_json(record: Record) -> bool:
    found = operation_of(record)
    assert found
    content = found[0].success[1]
    schema = next(iter(content.values()), {}).get("schema", {})
    return bool(schema) and CONTRACT.resolve(schema).get("type", "string") != "string"


def assert_equal(result: Any, record: Record) -> None:
    """The result holds the recorded answer value by value."""
    text = record.body.decode()
    if isinstance(result, str):
        assert result in (text, json.loads(text) if record.media_type == "application/json" else text)
        return
    if result is None:
        assert text == "" or "nothing" in _kind(record)
        return
    value = json.loads(text)
    if type(result).__name__ == "Page":
        wrapper = value if isinstance(value, dict) else {"items": value}
        items = wrapper.get("items") or []
        assert [plain(item) for item in result.items] == items
        assert len(result.items) == len(items)
        assert {**wrapper, "items": items} == result.to_dict()
        assert result.total == _total(wrapper, len(items))
    elif isinstance(result, list):
        assert [plain(item) for item in result] == (value or [])
    else:
        assert plain(result) == ({} if value is None else value)


def _kind(record: Record) -> str:
    found = operation_of(record)
    return "nothing" if found and not found[0].success[1] else "value"


def _total(wrapper: dict[str, Any], count: int) -> int | None:
    for name in ("totalItems", "total_count", "total"):
        if isinstance(wrapper.get(name), int):
            return int(wrapper[name])
    remaining = (wrapper.get("metadata") or {}).get("remainingItemCount")
    return None if remaining is None else count + int(remaining)


def plain(value: Any) -> Any:
    """Plain JSON of a result; a model's attributes are all read, for none may raise."""
    if not isinstance(value, Model):
        return value
    for name, member in inspect.getmembers(type(value)):
        if type(member).__name__ == "Field":
            getattr(value, name)
    return to_dict(value)


def refused(record: Record) -> bool:
    return record.status is not None and record.status >= 300


@pytest.mark.parametrize("name", [name for name in of_operations() if refused(RECORDS[name])])
def test_error(server: Replay, ks: KubeSphere, name: str) -> None:
    record = RECORDS[name]
    server.script(name)
    found = operation_of(record)
    if found and record.status == found[0].success[0]:  # a redirect is the answer
        assert call(ks, record) == dict(record.headers)["Location"]
        return
    check_error(lambda: call(ks, record), record)


@pytest.mark.parametrize(
    "name",
    [name for name, each in RECORDS.items() if refused(each) and each.status != 302 and name not in of_operations()],
)
def test_error_of_any_request(server: Replay, ks: KubeSphere, name: str) -> None:
    """The same for what has no method, and for writes: sent as recorded, through `request`."""
    record = RECORDS[name]
    server.script(name)
    headers = {key: value for key, value in record.request_headers if key.lower() in {"accept", "content-type"}}
    if record.status in range(300, 400):  # handed out, not followed
        response = ks.request(record.method, record.target, headers=headers)
        assert (response.status_code, response.content) == (record.status, record.body)
        return
    body = record.request_body
    check_error(lambda: ks.request(record.method, record.target, content=body, headers=headers), record)


def check_error(send: Callable[[], Any], record: Record) -> None:
    """The error is typed, and has status, reason, message and the whole body as they came."""
    with pytest.raises(errors.APIError) as caught:
        send()
    error = caught.value
    body = b"" if record.method == "HEAD" else record.body
    kind, reason, message = expected_error(record.status or 0, body)
    assert type(error) is next((cls for name, cls in SEEN_THROUGH.items() if fnmatch(record.name, name)), kind)
    assert error.inferred is not isinstance(error, (BY_STATUS.get(error.status, errors.APIError), errors.OAuthError))
    assert str(error).isprintable()
    assert (error.status, error.reason, error.body) == (record.status, reason, body)
    assert error.message == message
    assert error.method == record.method
    assert error.headers.get("content-type") == dict(record.headers).get("Content-Type")


def expected_error(status: int, body: bytes) -> tuple[type[errors.APIError], str | None, str]:
    """Type, reason and message of an error, read off the answer here and not by the client."""
    kind = BY_STATUS.get(status, errors.APIError)
    try:
        fields = json.loads(body)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        text = body.decode().strip()
        for entity, character in (("&#34;", '"'), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
            text = text.replace(entity, character)
        return _missing(kind, text), None, text or "the server gave no explanation"
    fields = fields.get("ErrStatus", fields)
    if "error" in fields:
        refused = errors.AccountLockedError if status == 429 else errors.OAuthError
        return refused, fields["error"], fields.get("error_description", fields["error"])
    found = kind if "status" in fields else _missing(kind, fields["message"])
    return found, fields.get("reason"), fields["message"]


def _missing(kind: type[errors.APIError], message: str) -> type[errors.APIError]:
    """Handlers answer 500 for what isn't there."""
    return errors.NotFoundError if kind is errors.ServerError and message.endswith("not found") else kind


@pytest.mark.skipif(not RECORDS, reason="the recorded exchanges (../shared/records) are not here")
def test_every_shape_of_error_is_among_them() -> None:
    """The server's seven: each must have met the tests above."""
    shapes = {shape(each) for each in RECORDS.values() if each.status is None or each.status >= 400}
    assert shapes >= {"Status", "message", "oauth", "ErrStatus", "text", "router", "closed"}


def shape(record: Record) -> str:
    if record.status is None:
        return "closed"
    try:
        fields = json.loads(record.body)
    except ValueError:
        return "router" if record.body.startswith(str(record.status).encode()) else "text"
    marks = {"kind": "Status", "ErrStatus": "ErrStatus", "error": "oauth", "message": "message"}
    return next((name for mark, name in marks.items() if mark in fields), "other")


@pytest.mark.parametrize("name", [name for name, each in RECORDS.items() if each.status is None])
def test_hang_up(server: Replay, ks: KubeSphere, name: str) -> None:
    """A handler that panicked: no answer is no server's error."""
    record = RECORDS[name]
    server.script(name)
    with pytest.raises(errors.TransportError) as caught:
        call(ks, record) if name in of_operations() else ks.request(record.method, record.target)
    assert not isinstance(caught.value, errors.TimeoutError)
    assert f"{record.method} {server.url}{record.path}" in str(caught.value)


def kind_at(path: str) -> Any:
    match = re.fullmatch(r"/(?:api|apis/([^/]+))/([^/]+)/(?:namespaces/[^/]+/)?([^/]+)", path)
    assert match is not None
    group, version, plural = match.groups()
    [kind] = [
        each
        for each in _tables().by_name.values()
        if (each.api_version, each.plural) == (f"{group}/{version}" if group else version, plural)
    ]
    return kind


@pytest.mark.parametrize(
    "name",
    # the body of 10-watch-outlives-5s-token ends with a line that its recorder has added
    [name for name, each in RECORDS.items() if watches(each) and each.status == 200 and not name.startswith("10-")],
)
def test_watch(server: Replay, ks: KubeSphere, name: str) -> None:
    """Every line of a recorded watch is an event; an error among them is raised after those before it."""
    record = RECORDS[name]
    server.script(name)
    table = op.Operation("GET", record.path, op.watch(kind_at(split_cluster(record.path)[1]).target))
    lines = record.body.splitlines()
    stream = EventStream(ks.call_watch(table, (), {"query": dict(record.query)}, 60), table.returns.target)
    events = chain.from_iterable(iter(stream.read, None))
    for line in lines:
        raw = json.loads(line)
        if raw["type"] == "ERROR":
            with pytest.raises(errors.APIError) as caught:
                next(events)
            assert (caught.value.status, caught.value.reason) == (raw["object"]["code"], raw["object"]["reason"])
            return
        event = next(events)
        assert (event.type, plain(event.object), event.raw) == (raw["type"], raw["object"], line)
    assert next(events, None) is None


@pytest.mark.parametrize(
    "name", [name for name, each in RECORDS.items() if (found := operation_of(each)) and not sendable(*found)]
)
def test_a_slash_in_a_name_is_not_sent(server: Replay, ks: KubeSphere, name: str) -> None:
    """The server decodes %2F before it routes: the recorded answer is another resource's."""
    before = len(server.requests)
    with pytest.raises(ValueError, match="must be one path segment"):
        call(ks, RECORDS[name])
    assert len(server.requests) == before
