"""The tree of errors: what each answer becomes, and what an error says, carries and survives."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.reply import Reply
from kubesphere._core.transport.refusals import BODY, error_of, status_error

CLASSES = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.KubeSphereError)]
API = [cls for cls in CLASSES if issubclass(cls, errors.APIError)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def reply(status: int, body: bytes | str | dict[str, Any] = b"", **headers: str) -> Reply:
    if isinstance(body, dict):
        body = json.dumps(body)
    content = body.encode() if isinstance(body, str) else body
    return Reply(status, headers, content, "GET", "http://h/kapis/x?a=1&access_token=hunter2")


def status_of(code: int, message: str, **fields: Any) -> dict[str, Any]:
    return {"kind": "Status", "status": "Failure", "message": message, "code": code, **fields}


@pytest.mark.parametrize(
    ("status", "text", "cls"),
    [
        (500, 'user.iam.kubesphere.io "x" not found', errors.NotFoundError),
        (500, "revision not found dep1#x", errors.NotFoundError),
        (500, "pod does not exist", errors.NotFoundError),
        (500, "resource is not supported", errors.NotFoundError),
        (500, 'no matches for kind "Dashboard" in version "v1"', errors.NotFoundError),
        (500, "token not found in cache of the server", errors.ServerError),
        (500, "it does not exist anywhere", errors.ServerError),
        (400, 'namespaces "x" already exists', errors.AlreadyExistsError),
        (500, 'namespaces "x" already exists', errors.AlreadyExistsError),
        (400, 'workspaces "x" is invalid: metadata.name: Invalid value', errors.UnprocessableEntityError),
        (400, 'namespaces "x" not found', errors.BadRequestError),
        (500, "Operation cannot be fulfilled on w: the object has been modified", errors.ConflictError),
        (500, "json: cannot unmarshal object into Go value of type jsonpatch.Patch", errors.BadRequestError),
        (500, 'Internal Server Error: "": cluster m1 is not ready', errors.ServiceUnavailableError),
    ],
)
def test_misleading_statuses_are_seen_through(status: int, text: str, cls: type[errors.APIError]) -> None:
    for body in (text + "\n", json.dumps({"message": text})):
        error = error_of(reply(status, body))
        assert type(error) is cls
        assert error.inferred is not issubclass(cls, errors.ServerError if status == 500 else errors.BadRequestError)
        assert (error.status, error.message, error.reason) == (status, text, None)
    of_kubernetes = error_of(reply(status, status_of(status, text)))
    assert type(of_kubernetes) is errors.BY_STATUS.get(status, errors.ServerError)
    assert not of_kubernetes.inferred


def test_an_unknown_cluster_is_not_found() -> None:
    error = error_of(reply(400, {"ErrStatus": status_of(400, "cluster m not exists", reason="BadRequest")}))
    assert (type(error), error.inferred, error.reason) == (errors.NotFoundError, True, "BadRequest")
    assert error.kubernetes_status is not None
    assert error.kubernetes_status["code"] == 400


@pytest.mark.parametrize("body", ['x "a" already exists', status_of(409, "exists", reason="AlreadyExists")])
def test_what_exists_already_is_told_from_what_is_stale(body: Any) -> None:
    error = error_of(reply(409, body))
    assert (type(error), error.inferred) == (errors.AlreadyExistsError, False)
    assert type(error_of(reply(409, status_of(409, "stale", reason="Conflict")))) is errors.ConflictError


def test_the_fields_at_fault_are_named() -> None:
    causes = [
        {"reason": "FieldValueInvalid", "message": "too long", "field": "metadata.name"},
        {"reason": "FieldValueRequired", "message": "is missing", "field": "spec.cidr"},
    ]
    body = status_of(422, "x is invalid: metadata.name: too long", details={"causes": causes, "name": "x"})
    error = error_of(reply(422, body))
    assert error.causes == causes
    assert str(error).endswith("422: x is invalid: metadata.name: too long; spec.cidr: is missing")
    assert error.details == body["details"]
    for odd in (None, "text", [], {"causes": None}, {"causes": [3]}):
        assert error_of(reply(422, status_of(422, "m", details=odd))).causes == []


@pytest.mark.parametrize(
    ("answer", "advice"),
    [
        (reply(403, status_of(403, 'User "system:anonymous" cannot list')), "the request carried no login"),
        (reply(429, {"error": "invalid_grant", "error_description": "auth rate limit exceeded"}), "account is locked"),
        (reply(500, "Operation cannot be fulfilled on x"), "read it again"),
        (reply(409, status_of(409, "Operation cannot be fulfilled on x")), "read it again"),
        (reply(500, "json: cannot unmarshal object into Go value of type jsonpatch.Patch"), "takes a JSON Patch"),
    ],
)
def test_advice_where_the_cure_is_not_plain(answer: Reply, advice: str) -> None:
    error = error_of(answer)
    assert error.advice is not None
    assert advice in error.advice
    assert str(error).endswith(error.advice)


def test_when_to_come_back() -> None:
    headers = {"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", "date": "Sun, 06 Nov 1994 08:49:07 GMT"}
    error = error_of(Reply(429, headers, b"slow down"))
    assert (type(error), error.retry_after) == (errors.TooManyRequestsError, 30.0)
    assert str(error) == "429: slow down; try again in 30 s"
    assert error_of(reply(503, "x")).retry_after is None


@given(st.sampled_from([300, 400, 401, 403, 404, 409, 422, 429, 500, 502, 599]), st.binary() | JSON, st.text())
def test_any_answer_becomes_an_error_of_one_line(status: int, body: Any, header: str) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body)
    error = error_of(reply(status, content, **{"retry-after": header, "location": header, "x-auth-token": header}))
    line = str(error)
    assert line.isprintable()
    assert len(line) <= 500
    assert "hunter2" not in line
    assert (error.status, error.headers.keys()) == (status, {"retry-after"})
    assert error.causes == error.causes


@given(JSON)
def test_any_event_of_an_error_is_an_error(status: Any) -> None:
    assert status_error(status, reply(200, json.dumps(status))).status >= 400


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\nb\tc\x00d", "400: a b c d"),
        ("400: Bad Request", "400: Bad Request"),
        ("x" * 2000, f"400: {'x' * 492}..."),
        ("admin:password=hunter2&x", "400: admin:password=***&x"),
    ],
)
def test_a_line_is_one_and_short(text: str, line: str) -> None:
    assert str(error_of(Reply(400, {}, text.encode()))) == line


def test_a_huge_body_is_cut() -> None:
    error = error_of(reply(500, b"x" * 1_000_000))
    assert len(error.body) == BODY
    assert len(repr(error)) < 600


@given(
    st.sampled_from(API),
    st.text(),
    st.fixed_dictionaries(
        {"status": st.integers()},
        optional={
            "reason": st.none() | st.text(),
            "kubernetes_status": st.none() | st.dictionaries(st.text(), JSON),
            "inferred": st.booleans(),
            "advice": st.none() | st.text(),
            "retry_after": st.none() | st.floats(0, 1e6),
            "body": st.binary(),
            "headers": st.dictionaries(st.text(), st.text()),
            "method": st.text(),
            "url": st.text(),
        },
    ),
)
def test_an_error_of_the_server_survives_pickling_and_copying(
    cls: type[errors.APIError], message: str, attributes: dict[str, Any]
) -> None:
    assert_survives(cls(message, **attributes))


@given(
    st.sampled_from([cls for cls in CLASSES if issubclass(cls, errors.TransportError)]), st.text(), st.text(), st.text()
)
def test_a_transport_error_survives_too(cls: type[errors.TransportError], message: str, method: str, url: str) -> None:
    assert_survives(cls(message, method=method, url=url))


def assert_survives(error: errors.KubeSphereError) -> None:
    error.add_note("a note")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (str(other), repr(other), other.args) == (str(error), repr(error), error.args)
        assert other.__dict__ == error.__dict__
        assert other.__notes__ == ["a note"]


def test_where_a_redirect_leads_survives() -> None:
    error = errors.RedirectError("m", location="http://h/", status=302)
    assert_survives(error)
    assert error.location == "http://h/"


def test_every_error_is_public() -> None:
    from kubesphere import errors as public

    assert {cls.__name__ for cls in CLASSES} | {"InsecureTransportWarning", "ListChangedWarning"} == set(public.__all__)
    assert {cls for cls in CLASSES if cls.__base__ is Exception} == {errors.KubeSphereError}
