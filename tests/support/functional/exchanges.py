"""Plays recorded exchanges to the loopback ks-apiserver: in their order, with their credentials, in their setting."""

from __future__ import annotations

import http.client
import json
import re
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kubesphere.testing._server.tokens import ACCESS, REFRESH
from servers.apiserver import ApiServer, populate
from support.core.clock import Clock
from support.functional.exchange_order import current, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from servers.replay import Record

PASSWORD = "P@88w0rd"
_PLACEHOLDER = re.compile(r"<(access-token|refresh-token|code)(?:-\w+)?>")
# Whose token a record was made with, where it isn't the administrator's.
_OTHERS = {
    "alice": re.compile(r"03-.*forbidden-plain-user|05-as-alice|09-.*plain-user"),
    "carol": re.compile(r"05-as-carol|01-ml0"),
    "dave": re.compile(r"05-user-change-password-wrong-current"),
}
_EXPIRED = re.compile(r"expired-(access-token|bearer-header)$|5s-token-then-get$|^01-refresh-expired$")
_ACCESS_EXPIRED = re.compile(r"after-access-expired$")
_UNKNOWN_KEY = re.compile(r"bad-signature")
_REVOKED = re.compile(r"-ml0-(first|old)|^11-(after-ks-restart|session-2)")
_CODE_SPENT = re.compile(r"replayed$")


@dataclass(frozen=True)
class Reply:
    """What the server answered; `status` is None where it hung up."""

    status: int | None
    media_type: str | None
    body: bytes


@dataclass(frozen=True)
class Setting:
    """What of the server's configuration a record depends on."""

    multiple_login: bool = True
    multicluster: bool = False
    access_lifetime: float = 7200


def setting_of(name: str) -> Setting:
    """The setting of a record, by its name."""
    if name.startswith("01-ml0"):
        return Setting(multiple_login=False)
    if re.search(r"access5s|refresh-ok-after-access|5s-token", name):
        return Setting(access_lifetime=5)
    return Setting(multicluster=name.startswith("09-multi"))


class Player:
    """One server in one setting, and those who talk to it."""

    def __init__(self, setting: Setting) -> None:
        self.clock = Clock()
        self.server = ApiServer(
            users={"admin": PASSWORD},
            multiple_login=setting.multiple_login,
            multicluster=setting.multicluster,
            access_lifetime=setting.access_lifetime,
            clock=self.clock,
        )
        self.server.record_logins = True
        populate(self.server)

    def play(self, record: Record) -> Reply:
        """Send a record's request, its placeholders replaced by tokens in the state that they were in."""
        user = next((user for user, names in _OTHERS.items() if names.search(record.name)), "admin")
        if user not in self.server.accounts.by_name:
            self.server.add_user(user, PASSWORD)

        def token(match: re.Match[str]) -> str:
            return self._token(record.name, match[1], user)

        prepare(self.server, record.name)
        headers = {name: _PLACEHOLDER.sub(token, value) for name, value in record.request_headers}
        body = _PLACEHOLDER.sub(token, record.request_body or "")
        body = current(self.server, record.name, body)
        self._age(record.name)
        headers.pop("Host", None)
        opened = self.server.watches.opened

        def streaming() -> None:
            changed = self.server.store.changed
            with changed:
                changed.wait_for(lambda: self.server.watches.opened > opened, timeout=10)
            self._live(record.name)
            self.clock.now += 10

        stream = streaming if ("watch", "true") in record.query else None
        if "http2" in record.name:
            return _preface(self.server.url)
        return _send(self.server.url, record.method, record.target, headers, body.encode(), stream)

    def _live(self, name: str) -> None:
        """What happens while a recorded watch is open."""
        if not name.endswith("live-events"):
            return
        kind, item = "namespacenetworkpolicies", {"metadata": {"name": "live", "namespace": "demo-ns1"}, "spec": {}}
        created = self.server.create(kind, item)
        self.server.replace(kind, {**created, "metadata": {**created["metadata"], "labels": {"l": "1"}}})
        self.server.delete(kind, "live", "demo-ns1")

    def _token(self, name: str, kind: str, user: str) -> str:
        tokens, oauth = self.server.oauth.tokens, self.server.oauth
        if kind == "code":
            token = tokens.issue(user, "code", 600)
            if _CODE_SPENT.search(name):
                tokens.spend(token)
            return token
        refresh = kind == "refresh-token"
        lifetime = oauth.refresh_lifetime if refresh else oauth.access_lifetime
        token = tokens.issue(user, REFRESH if refresh else ACCESS, lifetime)
        return token[:-4] + "AAAA" if _UNKNOWN_KEY.search(name) else token

    def _age(self, name: str) -> None:
        """Let happen what happened between the making of a token and the request."""
        if _EXPIRED.search(name):
            self.clock.now += 2 * self.server.oauth.access_lifetime + 1
        elif _ACCESS_EXPIRED.search(name):
            self.clock.now += self.server.oauth.access_lifetime + 1
        elif _REVOKED.search(name):
            self.server.oauth.tokens.forget()


def _preface(url: str) -> Reply:
    """Speak HTTP/2 without having asked (RFC 9113 section 3.4)."""
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        return Reply(None, None, connection.recv(100))


def _send(
    url: str, method: str, target: str, headers: dict[str, str], body: bytes, streaming: Callable[[], None] | None
) -> Reply:
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=10)
    try:
        connection.putrequest(method, target, skip_accept_encoding=True)
        for name, value in headers.items():
            if name.lower() not in {"content-length", "connection"}:
                connection.putheader(name, value)
        if body or method in {"POST", "PUT", "PATCH"}:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        response = connection.getresponse()
        if streaming is not None and response.chunked:
            streaming()
        return Reply(response.status, response.getheader("Content-Type"), response.read())
    except http.client.RemoteDisconnected:
        return Reply(None, None, b"")
    finally:
        connection.close()


def mismatch(record: Record, reply: Reply) -> str | None:
    """What of an answer isn't as recorded: status, content type, or shape; None if all is."""
    if reply.status != record.status:
        return f"status {reply.status} for {record.status}: {reply.body[:200]!r}"
    recorded = next((value for name, value in record.headers if name.lower() == "content-type"), None)
    if reply.media_type != recorded:
        return f"content type {reply.media_type} for {recorded}"
    if record.media_type != "application/json":
        return None if _words(reply.body) == _words(record.body) else f"{reply.body[:100]!r} for {record.body[:100]!r}"
    problems = list(_lines(record, reply)) if ("watch", "true") in record.query else []
    if not problems and ("watch", "true") not in record.query:
        problems = list(_differences(json.loads(record.body), json.loads(reply.body), ""))
    return "; ".join(problems[:3]) or None


def _lines(record: Record, reply: Reply) -> Iterable[str]:
    """A watch: the same types of events, each of the same shape."""
    if b'"type"' not in record.body:
        yield from _differences(json.loads(record.body), json.loads(reply.body), "")
        return
    theirs, ours = ({each["type"]: each["object"] for each in _values(body)} for body in (record.body, reply.body))
    if theirs.keys() != ours.keys():
        yield f"events {sorted(ours)} for {sorted(theirs)}"
    for kind in theirs.keys() & ours.keys():
        yield from _differences(theirs[kind], ours[kind], kind)


def _values(body: bytes) -> Iterable[Any]:
    """The JSON values of a stream, however they are laid out."""
    text, decoder = body.decode().strip(), json.JSONDecoder()
    while text:
        if not text.startswith("{"):  # a remark of who recorded it
            text = text.partition("\n")[2].lstrip()
            continue
        value, end = decoder.raw_decode(text)
        text = text[end:].lstrip()
        yield value


def _words(body: bytes) -> str:
    """The kind of a text: without what is quoted and without numbers."""
    text = body.decode()
    if text.startswith("apiVersion:"):
        return "kubeconfig"
    if text.startswith("k8s\0"):
        return "protobuf"
    text = re.sub(r'".*?"|\(.*\)|value: .*', "", text, flags=re.DOTALL)
    return " ".join(re.sub(r"[^a-z ]", " ", text.lower()).split()[-5:])


_FREE = {
    "labels",
    "annotations",
    "managedFields",
    "finalizers",
    "ownerReferences",
}


def _differences(theirs: Any, ours: Any, path: str) -> Iterable[str]:
    """Where ours is of another structure.

    The wrapper, its objects and their metadata have the same fields; further down, what both have is of one type.
    """
    if _type(theirs) != _type(ours):
        yield f"{path or '$'} is {_type(ours)} for {_type(theirs)}"
    elif isinstance(theirs, list):
        if bool(theirs) != bool(ours):
            yield f"{path}[] has {len(ours)} for {len(theirs)}"
        elif theirs:
            shapes = [list(_differences(left, right, f"{path}[]")) for left in theirs for right in ours]
            yield from min(shapes, key=len)
    elif isinstance(theirs, dict):
        more, less = sorted(ours.keys() - theirs.keys() - _FREE), sorted(theirs.keys() - ours.keys() - _FREE)
        if _strict(path) and (more or less):
            yield f"{path or '$'} has {more}, lacks {less}"
        for name in theirs.keys() & ours.keys():
            yield from _differences(theirs[name], ours[name], f"{path}.{name}")


def _strict(path: str) -> bool:
    """Whether all of an object's fields count: the answer's own, its items', and their metadata."""
    return bool(
        re.fullmatch(
            r"(ADDED|MODIFIED|DELETED|BOOKMARK|ERROR)?(\.items\[\]|\[\]|\.results\[\])?(\.(metadata|details))?", path
        )
    )


def _type(value: Any) -> str:
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__
