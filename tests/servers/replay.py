"""A loopback server that answers as the real ks-apiserver did: it replays the recorded exchanges.

    with Replay.open() as server:
        with KubeSphere(server.url, username="admin", password=server.password) as ks: ...
    assert server.requests[0].path == "/oauth/token"

Which record answers a request:

1. A scripted one for its method and target, if any is waiting (`script`): whatever its body and credentials.
2. Otherwise the records of the same method, path (segment by segment, decoded) and query (decoded, in any order; if
   there are none, that without what the client adds by itself: a page's size, and where and how a watch resumes), of
   which those stay whose credentials fit: a live token is as good as the recorded one; a request without credentials
   or with wrong ones gets the recorded 403 or 401.
3. Where several records share the target, those whose body is equal: form fields as a multiset, JSON by value,
   anything else byte by byte. `any_body` lets any pass where none is equal.
4. Of those left, a success before an error, any error before a 403 (what a plain user got), and then the one whose
   name is last.

A request that no record answers gets 501, which says what is missing, and is listed in `unanswered`. `/oauth/token`
hands out new tokens in place of the records' placeholders, and takes them as bearer until `revoke()`.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64encode
from collections import deque
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote

from kubesphere.testing._server.loopback import Answer, Loopback, Request, decode_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS = Path(__file__).resolve().parents[3] / "shared" / "records"
USERNAME = "admin"
PASSWORD = "P@88w0rd"

_TOKEN_PATH = "/oauth/token"
_PAGE_SIZES = {("limit", "500"), ("limit", "100")}
_ORDER = ("ascending", "true")
_RESUMING = {"allowWatchBookmarks", "resourceVersion"}
_FORM = "application/x-www-form-urlencoded"
_ANONYMOUS = "03-kapis-no-token"
_WRONG_BEARER = "03-kapis-garbage-token"
_WRONG_BASIC = "03-kapis-basic-auth-wrong"
_WRONG_PASSWORD = "01-token-wrong-password"
_REFRESHED = "01-refresh-ok"
_WRONG_REFRESH = "01-refresh-bad-signature"


@dataclass(frozen=True)
class Record:
    """One real exchange. `status` is None where the server hung up without an answer."""

    name: str
    method: str
    target: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: str | None
    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: bytes
    route: str | None

    def request_header(self, name: str) -> str | None:
        return next((value for each, value in self.request_headers if each.lower() == name.lower()), None)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return decode_pairs(self.target.partition("?")[2])

    @property
    def media_type(self) -> str:
        """The answer's media type."""
        found = next((value for name, value in self.headers if name.lower() == "content-type"), "")
        return found.partition(";")[0].strip().lower()

    @property
    def ok(self) -> bool:
        return self.status is not None and self.status < 400


@cache
def records() -> dict[str, Record]:
    """Every record by name; empty where ../shared is absent."""
    found = [_record(json.loads(file.read_text())) for file in sorted(RECORDS.glob("*.json"))]
    return {record.name: record for record in found}


def _record(raw: dict[str, Any]) -> Record:
    request, response = raw["request"], raw["response"]
    body = request["body"]
    if isinstance(body, dict):  # multipart, noted part by part: never equal to a body that is sent
        body = json.dumps(body)
    return Record(
        name=raw["case"],
        method=request["method"],
        target=request["target"],
        request_headers=tuple((name, value) for name, value in request["headers"]),
        request_body=body,
        status=response.get("status"),
        headers=tuple((name, value) for name, value in response.get("headers", ())),
        body=response.get("body", "").encode(),
        route=raw.get("route"),
    )


Place = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]


def place(method: str, target: str) -> Place:
    """Where a request goes: an encoded slash is no slash, and the order of the query does not matter."""
    path, _, query = target.partition("?")
    return method, tuple(unquote(segment) for segment in path.split("/")), tuple(sorted(decode_pairs(query)))


def _lenient(where: Place) -> Iterator[Place]:
    """The place, then without what the client adds: order and size of a page; where a watch resumes, and how."""
    method, path, query = where
    yield where
    yield method, path, tuple(pair for pair in query if pair not in _PAGE_SIZES)
    yield method, path, tuple(pair for pair in query if pair != _ORDER)
    yield method, path, tuple(pair for pair in query if pair != _ORDER and pair not in _PAGE_SIZES)
    if ("watch", "true") in query:
        yield method, path, tuple(pair for pair in query if pair[0] not in _RESUMING)
        yield method, path, tuple(pair for pair in query if pair[0] not in {*_RESUMING, "timeoutSeconds"})


class Replay(Loopback):
    """Answers from the records; see the module for the rules.

    Args:
        any_body: where the body decides between records and none is equal, let any pass.
    """

    username = USERNAME
    password = PASSWORD

    def __init__(self, *, any_body: bool = False) -> None:
        super().__init__(self._replay)
        self.any_body = any_body
        self.unanswered: list[str] = []
        self._scripts: dict[Place, deque[Record]] = {}
        self._always: dict[Place, Record] = {}
        self._access: set[str] = set()
        self._refresh: set[str] = set()
        self._by_place: dict[Place, list[Record]] = {}
        for record in records().values():
            self._by_place.setdefault(place(record.method, record.target), []).append(record)

    @classmethod
    def open(cls, *, any_body: bool = False) -> Self:
        """A server; skips the test where there are no records."""
        if not records():
            import pytest

            pytest.skip("the recorded exchanges (../shared/records) are not here")
        return cls(any_body=any_body)

    def script(self, *names: str, method: str | None = None, target: str | None = None, always: bool = False) -> None:
        """Answer the next requests for a record's target (or the one given) with these records, in order.

        Args:
            names: records.
            method: the request's method, if not the record's.
            target: path and encoded query, if not the record's.
            always: answer with the last of them whenever nothing else is waiting.
        """
        for index, name in enumerate(names, 1):
            record = records()[name]
            where = place(method or record.method, target or record.target)
            if always and index == len(names):
                self._always[where] = record
            else:
                self._scripts.setdefault(where, deque()).append(record)

    def token(self) -> str:
        """A new access token that the server takes."""
        return self._issue(self._access)

    def revoke(self, *, refresh: bool = False) -> None:
        """Forget every access token that was handed out, and the refresh tokens too if asked."""
        self._access.clear()
        if refresh:
            self._refresh.clear()

    def _issue(self, live: set[str]) -> str:
        token = f"eyJhbGciOiJIUzI1NiJ9.{secrets.token_urlsafe(48)}.{secrets.token_urlsafe(32)}"
        live.add(token)
        return token

    def _replay(self, request: Request) -> Answer | None:
        where, record = place(request.method, request.target), None
        for each in _lenient(where):
            record = record or self._scripted(each)
            if each in self._by_place:
                where = each
                break
        record = record or self._chosen(where, request)
        if isinstance(record, str):
            text = f"no record answers {request.method} {request.target}: {record}"
            self.unanswered.append(text)
            return Answer(501, (("Content-Type", "text/plain"),), text.encode())
        if record.status is None:
            return None
        body = record.body
        if request.path == _TOKEN_PATH and record.ok:
            body = self._with_tokens(body)
        return Answer(record.status, record.headers, body)

    def _scripted(self, where: Place) -> Record | None:
        waiting = self._scripts.get(where)
        return waiting.popleft() if waiting else self._always.get(where)

    def _chosen(self, where: Place, request: Request) -> Record | str:
        if request.path == _TOKEN_PATH and request.media_type == _FORM and request.header("authorization") is None:
            fields = dict(decode_pairs(request.body.decode()))
            if fields.get("refresh_token") in self._refresh:
                return records()[_REFRESHED]
            return (
                self._of(where, request)
                or records()[_WRONG_REFRESH if fields.get("grant_type") == "refresh_token" else _WRONG_PASSWORD]
            )
        if where not in self._by_place:
            near = sorted({each.target for each in records().values() if each.path == request.path})
            return f"its queries are {near}" if near else "no record has this path"
        fitting = self._fitting(where, request)
        if isinstance(fitting, Record):
            return fitting
        if not fitting:
            return "no record has such credentials"
        return self._best(fitting, request) or f"none of {[each.name for each in fitting]} has this body"

    def _of(self, where: Place, request: Request) -> Record | None:
        """The token endpoint: what was sent without credentials."""
        plain = [each for each in self._by_place[where] if each.request_header("authorization") is None]
        return self._best([each for each in plain if _acceptable(each, request)], request, strict=True)

    def _fitting(self, where: Place, request: Request) -> list[Record] | Record:
        """The records of a place that fit the request's credentials, or the one that refuses these."""
        found = [each for each in self._by_place[where] if _acceptable(each, request)]
        given = request.header("authorization")
        same = [each for each in found if each.request_header("authorization") == given]
        if given is None:
            return same or records()[_ANONYMOUS]
        if same:
            return same
        kind, _, token = given.partition(" ")
        if kind == "Basic" and token != b64encode(f"{USERNAME}:{PASSWORD}".encode()).decode():
            return records()[_WRONG_BASIC]
        if kind == "Bearer" and token not in self._access:
            return records()[_WRONG_BEARER]
        if kind not in {"Basic", "Bearer"}:
            return records()[_WRONG_BEARER]
        allowed = [each for each in found if _took_a_token(each) and each.status != 401]
        return allowed or [each for each in found if each.request_header("authorization") is None]

    def _best(self, found: list[Record], request: Request, *, strict: bool = False) -> Record | None:
        if strict or len(found) > 1:
            equal = [each for each in found if _same_body(each, request)]
            found = equal or (found if self.any_body and not strict else [])
        return max(found, key=lambda each: (each.ok, each.status != 403, each.name), default=None)

    def _with_tokens(self, body: bytes) -> bytes:
        fields = json.loads(body)
        fields["access_token"] = self._issue(self._access)
        fields["refresh_token"] = self._issue(self._refresh)
        return json.dumps(fields).encode()


def _took_a_token(record: Record) -> bool:
    return (record.request_header("authorization") or "").startswith("Bearer <access-token")


def _acceptable(record: Record, request: Request) -> bool:
    """A record made with a narrow Accept answers only that one."""
    accept = record.request_header("accept") or "*/*"
    return "*/*" in accept or accept == request.header("accept")


def _same_body(record: Record, request: Request) -> bool:
    recorded = record.request_body or ""
    if request.media_type == _FORM:
        kind = (record.request_header("content-type") or "").partition(";")[0]
        return kind == _FORM and sorted(decode_pairs(recorded)) == sorted(decode_pairs(request.body.decode()))
    if recorded.encode() == request.body:
        return True
    try:
        return bool(json.loads(recorded) == json.loads(request.body))
    except ValueError:
        return False
