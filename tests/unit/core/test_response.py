"""Replies: every error shape of the real server, every kind of result."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from kubesphere._core import errors
from kubesphere._core import operation as op
from kubesphere._core.models import codec
from kubesphere._core.reply import Reply
from kubesphere._core.transport.refusals import check, error_of
from support.core.reading import read
from support.core.samples import User

RECORDS = Path(__file__).parents[4] / "shared" / "records"
needs_records = pytest.mark.skipif(not RECORDS.is_dir(), reason="the recorded exchanges (../shared/records) are absent")


pytestmark = pytest.mark.usefixtures("sample_models")


def reply(status: int, body: bytes | str = b"", media: str | None = "application/json", **headers: str) -> Reply:
    content = body.encode() if isinstance(body, str) else body
    names = {"content-type": media} if media else {}
    return Reply(status, {**names, **headers}, content, "GET", "http://h/kapis/x?a=1&access_token=hunter2")


def recorded(path: Path) -> Reply | None:
    record = json.loads(path.read_text())
    response = record["response"]
    if "status" not in response:
        return None
    headers = {name.lower(): value for name, value in response["headers"]}
    request = record["request"]
    return Reply(
        response["status"],
        headers,
        (response["body"] or "").encode(),
        request["method"],
        "http://h" + request["target"],
    )


STATUS = json.dumps({"kind": "Status", "message": "no & <b>", "reason": "Forbidden", "details": {"k": 1}, "code": 403})


@pytest.mark.parametrize(
    ("answer", "cls", "message", "reason"),
    [
        (reply(403, STATUS), errors.ForbiddenError, "no & <b>", "Forbidden"),
        (reply(422, "a &lt;b&amp;c&#34; bad\n", "text/plain"), errors.UnprocessableEntityError, 'a <b&c" bad', None),
        (reply(400, '{"message": "bad"}'), errors.BadRequestError, "bad", None),
        (reply(400, '{"error": "invalid_grant"}'), errors.OAuthError, "invalid_grant", "invalid_grant"),
        (
            reply(429, '{"error": "invalid_grant", "error_description": "locked"}'),
            errors.AccountLockedError,
            "locked",
            "invalid_grant",
        ),
        (reply(404, "404: Page Not Found\n", "text/plain"), errors.NotFoundError, "404: Page Not Found", None),
        (reply(400, '{"ErrStatus": ' + STATUS + "}"), errors.BadRequestError, "no & <b>", "Forbidden"),
        (reply(500, 'pod "x" not found\n', "text/plain"), errors.NotFoundError, 'pod "x" not found', None),
        (reply(500, '{"message": "repository not found"}'), errors.NotFoundError, "repository not found", None),
        (reply(500, "pod not found in cache", "text/plain"), errors.ServerError, "pod not found in cache", None),
        (reply(500, '{"status": "Failure", "message": "x not found"}'), errors.ServerError, "x not found", None),
        (reply(502, "<html>", "text/html"), errors.ServiceUnavailableError, "<html>", None),
        (reply(511, STATUS), errors.UnauthorizedError, "no & <b>", "Forbidden"),
        (reply(502, '{"ErrStatus": ' + STATUS + "}"), errors.ServiceUnavailableError, "no & <b>", "Forbidden"),
        (
            reply(401, '{"error": "unauthorized_client"}'),
            errors.OAuthError,
            "unauthorized_client",
            "unauthorized_client",
        ),
        (reply(401), errors.UnauthorizedError, "the server gave no explanation", None),
        (reply(409, "[1]"), errors.ConflictError, "[1]", None),
        (reply(410, "{}"), errors.GoneError, "{}", None),
        (reply(429, "slow down", "text/plain"), errors.TooManyRequestsError, "slow down", None),
        (reply(405, "no", "text/plain"), errors.APIError, "no", None),
        (reply(400, b"\xff\xfe", "text/plain"), errors.BadRequestError, "��", None),
        (reply(400, '{"error": "x", "errorType": "bad_data"}'), errors.BadRequestError, None, None),
        (reply(400, '{"error": {"a": 1}}'), errors.BadRequestError, None, None),
        (
            reply(302, "", None, location="http://h/?code=hunter2"),
            errors.RedirectError,
            "redirects are not followed: http://h/?code=***",
            None,
        ),
    ],
)
def test_error_shapes(answer: Reply, cls: type[Any], message: str | None, reason: str | None) -> None:
    with pytest.raises(errors.APIError) as caught:
        check(answer)
    error = caught.value
    assert type(error) is cls
    assert error.status == answer.status
    assert error.body == answer.body
    assert error.reason == reason
    assert message is None or error.message == message
    assert error.message in str(error)
    assert "hunter2" not in f"{error} {error!r} {error.url} {error.headers}"
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(other), str(other), other.__dict__) == (cls, str(error), error.__dict__)


def test_oauth_errors_speak_the_standards_words() -> None:
    error = error_of(reply(400, '{"error": "invalid_grant", "error_description": "wrong"}'))
    assert isinstance(error, errors.OAuthError)
    assert (error.error, error.error_description) == ("invalid_grant", "wrong")
    bare = error_of(reply(400, '{"error": "invalid_request"}'))
    assert isinstance(bare, errors.OAuthError)
    assert (bare.error, bare.error_description) == ("invalid_request", None)


def test_details_are_the_status_objects() -> None:
    assert error_of(reply(403, STATUS)).details == {"k": 1}
    assert error_of(reply(403, '{"status": "x", "message": "x", "details": "text"}')).details is None


def test_every_error_has_one_root() -> None:
    for cls in vars(errors).values():
        if isinstance(cls, type) and issubclass(cls, Exception) and not issubclass(cls, Warning):
            assert issubclass(cls, errors.KubeSphereError)
    assert issubclass(errors.TimeoutError, errors.TransportError)
    assert issubclass(errors.DecodeError, errors.APIError)
    error = errors.TransportError("GET http://h/: refused")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert issubclass(errors.ConnectTimeoutError, errors.TimeoutError)


@needs_records
def test_every_recorded_answer_reads_or_raises_the_error_of_its_status() -> None:
    seen = 0
    for path in RECORDS.glob("*.json"):
        answer = recorded(path)
        if answer is None:
            continue
        seen += 1
        if 200 <= answer.status < 300:
            with suppress(errors.BackendError):  # that server had none of its backends
                read(op.anything(), answer)
            continue
        error = error_of(answer)
        assert error.status == answer.status
        assert error.body == (answer.body if answer.status >= 400 else b"")
        assert error.message
        assert "&#34;" not in error.message
        assert "&lt;" not in error.message
        expected = errors.BY_STATUS.get(answer.status, errors.ServerError if answer.status >= 500 else errors.APIError)
        assert error.inferred or isinstance(error, (expected, errors.OAuthError)), path.name
    assert seen > 500


@needs_records
@pytest.mark.parametrize(
    ("name", "cls", "text"),
    [
        ("03-kapis-no-token", errors.ForbiddenError, "system:anonymous"),
        ("03-kapis-expired-access-token", errors.UnauthorizedError, "expired"),
        ("06-ns-get-404", errors.NotFoundError, 'namespaces "nosuch" not found'),
        ("06-cm-put-409-conflict", errors.ConflictError, "cannot be fulfilled"),
        ("06-ns-create-422", errors.UnprocessableEntityError, "is invalid"),
        ("11-html-escaped-error", errors.NotFoundError, 'user.iam.kubesphere.io "a<b&c" not found'),
        ("04-pod-get-missing", errors.NotFoundError, 'pod "nosuch" not found'),
        ("05-user-create-bad-email", errors.BadRequestError, "invalid email address"),
        ("05-workspace-put-stale-resourceVersion", errors.ConflictError, "has been modified"),
        ("10-git-verify", errors.NotFoundError, "repository not found"),
        ("01-token-wrong-password", errors.OAuthError, "incorrect password"),
        ("01-lockout-wrong-password-try-11", errors.AccountLockedError, "auth rate limit exceeded"),
        ("02-userinfo-anonymous", errors.OAuthError, "login_required"),
        ("03-kapis-unknown-path-admin", errors.NotFoundError, "404: Page Not Found"),
        ("04-nodes-HEAD", errors.APIError, "the server gave no explanation"),
        ("01-token-json-body", errors.APIError, "415: Unsupported Media Type"),
        ("09-multi-kapis-clusters-unknown", errors.NotFoundError, "cluster nosuch not exists"),
        ("09-multi-kapis-clusters-member-not-ready", errors.ServiceUnavailableError, "cluster member1 is not ready"),
        ("01-token-password-grant-with-expired-bearer-header", errors.UnauthorizedError, "token is expired"),
    ],
)
def test_recorded_errors(name: str, cls: type[Any], text: str) -> None:
    answer = recorded(RECORDS / f"{name}.json")
    assert answer is not None
    error = error_of(answer)
    assert type(error) is cls
    assert text in error.message


@pytest.mark.parametrize("body", ["", "<html>", "{", "text"])
@pytest.mark.parametrize(
    "result", [op.page("v1.User"), op.page(), op.model("v1.User"), op.models("v1.User"), op.json_value()]
)
def test_a_typed_result_of_no_json_is_a_decode_error(result: op.Result[Any], body: str) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        read(result, reply(200, body))
    assert caught.value.status == 200
    assert caught.value.body == body.encode()
    assert ("empty body" in str(caught.value)) == (not body)


def test_a_page_of_a_scalar_is_a_decode_error() -> None:
    with pytest.raises(errors.DecodeError):
        read(op.page(), reply(200, "3"))


@pytest.mark.parametrize(
    ("result", "answer", "value"),
    [
        (op.model("v1.User"), reply(200, '{"kind": "a"}'), User(kind="a")),
        (op.model("v1.User"), reply(200, "null"), User()),
        (op.model("v1.User"), reply(200, '"text"'), "text"),
        (op.models("v1.User"), reply(200, '[{"kind": "a"}, null]'), [User(kind="a"), None]),
        (op.models("v1.User"), reply(200, "null"), []),
        (op.json_value(), reply(201, '{"a": [1]}'), {"a": [1]}),
        (op.text(), reply(200, '"a\\nb"'), "a\nb"),
        (op.text(), reply(200, '{"a":1}'), '{"a":1}'),
        (op.text(), reply(200, '"a"', "text/plain"), '"a"'),
        (op.text(), reply(200, b"\xe4", "text/plain; charset=latin-1"), "ä"),
        (op.text(), reply(200, b"\xe4", "text/plain; charset=nonsense"), "�"),
        (op.text(), reply(200, "", None), ""),
        (op.raw(), reply(200, b"\x00\xff", "application/octet-stream"), b"\x00\xff"),
        (op.nothing(), reply(200, '{"message": "success"}'), None),
        (op.nothing(), reply(204, "", None), None),
        (op.anything(), reply(204, "", None), None),
        (op.anything(), reply(200, "3"), 3),
        (op.anything(), reply(200, "not json"), "not json"),
        (op.anything(), reply(200, '{"a": 1}', "text/plain"), {"a": 1}),
        (op.anything(), reply(200, "12", "text/plain"), "12"),
        (op.anything(), reply(200, "12", None), 12),
        (op.anything(), reply(200, b"\x89PNG\xff", "image/png"), b"\x89PNG\xff"),
        (op.anything(), reply(200, b"\xe4", "text/plain; charset=latin-1"), "ä"),
        (op.location(), reply(302, "", None, location="http://h/cb?code=1"), "http://h/cb?code=1"),
    ],
)
def test_results(result: op.Result[Any], answer: Reply, value: Any) -> None:
    found = read(result, answer)
    assert found == value
    assert type(found) is type(value)


SEVERAL = op.by_status(
    op.model("v1.User"),
    {201: op.page("v1.User"), 202: op.text(), 203: op.json_value("v1.User", "{"), 204: op.nothing()},
)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (reply(200, '{"kind": "a"}'), User(kind="a")),
        (reply(206, '{"kind": "a"}'), User(kind="a")),
        (reply(202, '"a"'), "a"),
        (reply(203, '{"x": {"kind": "a"}}'), {"x": User(kind="a")}),
        (reply(204, "", None), None),
    ],
)
def test_answers_that_the_status_tells_apart(answer: Reply, value: Any) -> None:
    found = read(SEVERAL, answer)
    assert found == value
    assert type(found) is type(value)


def test_a_page_may_be_one_of_several_answers() -> None:
    assert [*read(SEVERAL, reply(201, '{"items": [{"kind": "a"}]}')).items] == [User(kind="a")]


def test_each_of_several_answers_is_checked_as_itself() -> None:
    with pytest.raises(errors.DecodeError):
        read(SEVERAL, reply(201, "3"))
    with pytest.raises(errors.NotFoundError):
        read(SEVERAL, reply(404, "{}"))


def test_a_model_read_from_a_reply_is_the_json_itself() -> None:
    user = read(op.model("v1.User"), reply(200, '{"odd": {"x": [1.0, 12345678901234567890123]}}'))
    assert codec.encode(user) == b'{"odd":{"x":[1.0,12345678901234567890123]}}'


def test_a_model_of_the_package_is_found_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    with pytest.raises(ModuleNotFoundError, match=r"kubesphere\.models"):
        codec.model_class("nosuch.Thing")
