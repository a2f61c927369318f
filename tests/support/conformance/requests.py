"""A request as it came over the wire against what the call must send."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kubesphere.testing._server.loopback import decode_pairs
from support.conformance.contracts import FORM, MULTIPART

if TYPE_CHECKING:
    from kubesphere.testing._server.loopback import Request
    from support.conformance.calls import Sent

# What every request has; further headers must be declared.
_USUAL = {
    "accept": "application/json, */*",
    "authorization": "Bearer a.token",
    "user-agent": "kubesphere-python",
}
_FIELD = re.compile(r'; (\w+)="([^"]*)"')
# A stale token there is refused before the grant is looked at.
_LOGIN = ("authorization", "/oauth/token")
_ENCODING = {"accept-encoding", "host", "content-length", "content-type"}


_HANDSHAKE = {
    "upgrade": r"websocket",
    "connection": r"Upgrade",
    "sec-websocket-key": r"[A-Za-z0-9+/]{22}==",
    "sec-websocket-version": r"13",
}


def handshake(request: Request) -> Request:
    """The request that opens a WebSocket (RFC 6455 section 4.1), without what makes it one."""
    headers = dict(request.headers)
    for name, pattern in _HANDSHAKE.items():
        assert re.fullmatch(pattern, headers.pop(name)), name
    return replace(request, headers=tuple({"accept": _USUAL["accept"], **headers}.items()))


def check_request(request: Request, sent: Sent) -> None:
    """Method, path, query, headers and body are what the call must send, and nothing else is sent."""
    assert request.method == sent.method
    assert request.path == sent.path
    assert "{" not in request.target
    assert "}" not in request.target
    assert request.target.isascii()
    assert not any(each in request.target for each in ' #"<>\\')
    assert sorted(request.query) == sent.query
    assert request.target.endswith("?") is False
    headers = {name: value for name, value in request.headers if name not in _ENCODING}
    usual = {name: value for name, value in _USUAL.items() if (name, sent.path) != _LOGIN}
    assert headers == usual | sent.headers
    check_body(request, sent)


def check_body(request: Request, sent: Sent) -> None:
    """The body and its media type."""
    if sent.media_type is None:
        assert request.header("content-type") is None
        assert request.body == b""
        return
    assert request.media_type == sent.media_type
    if sent.media_type == MULTIPART:
        check_parts(request, sent)
    elif sent.media_type == FORM:
        assert sorted(decode_pairs(request.body.decode("ascii"))) == sent.form
    else:
        assert json.loads(request.body) == sent.body


def check_parts(request: Request, sent: Sent) -> None:
    """The parts of a multipart body (RFC 7578); names are UTF-8 with quotes as %22, as browsers write them (HTML)."""
    boundary = (request.header("content-type") or "").partition("boundary=")[2].encode()
    start, *parts, end = (b"\r\n" + request.body).split(b"\r\n--" + boundary)
    assert (start, end.strip()) == (b"", b"--")
    form: list[tuple[str, str]] = []
    files: dict[str, tuple[str, bytes, str]] = {}
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = {
            name.lower(): value for name, _, value in (line.partition(": ") for line in head.decode().split("\r\n"))
        }
        fields = dict(_FIELD.findall(headers["content-disposition"]))
        name = fields["name"].replace("%22", '"')
        if "filename" in fields:
            files[name] = (fields["filename"].replace("%22", '"'), content, headers["content-type"])
        else:
            form.append((name, content.decode()))
    assert sorted(form) == (sent.form or [])
    assert files == sent.files
