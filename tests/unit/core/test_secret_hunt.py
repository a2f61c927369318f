"""Secrets are planted, everything is made to fail, and all that comes out is searched, from both clients."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere._core import errors
from kubesphere._core.client.async_client import AsyncClient
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, json_value
from servers.kubelet import Kubelet
from support.core.h2_server import serving_h2
from support.core.hunt import CLIENT_SECRET, HEADER, QUERIED, TOKEN, findings, shown_by
from support.core.oauth_server import PASSWORD, Server, oauth, status
from support.core.users import WATCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.core.oauth_server import Handler

GET = Operation("GET", "/kapis/x", json_value())
ACCOUNT = {"username": "admin", "password": PASSWORD, "headers": {"X-Api-Key": HEADER}}
QUERY = "/kapis/x?access_token=queried-q"


@dataclass(frozen=True)
class Case:
    """One way to fail.

    Attributes:
        error: what it ends with.
        prepare: sets the server up.
        client: arguments of the client, instead of an account's.
        send: what to call: `call`, `request`, `watch` or `stream`.
        path: what to ask for, of a free request.
        options: of a free request.
    """

    error: type[BaseException]
    prepare: Callable[[Server], None] = lambda server: None
    client: dict[str, Any] = field(default_factory=lambda: ACCOUNT)
    send: str = "call"
    path: str = QUERY
    options: dict[str, Any] = field(default_factory=dict)


def answering(code: int, media: str, body: bytes, **headers: str) -> Callable[[Server], None]:
    def prepare(server: Server) -> None:
        for path in ("/kapis/x", "/apis/users"):
            server.routes[path] = lambda handler: handler.answer(code, media, body, **headers)

    return prepare


def routed(route: Callable[[Handler], None]) -> Callable[[Server], None]:
    def prepare(server: Server) -> None:
        server.routes["/kapis/x"] = server.routes["/apis/users"] = route

    return prepare


def known(route: Callable[[Handler], None]) -> Callable[[Server], None]:
    """The same to one whose token is taken."""

    def prepare(server: Server) -> None:
        server.access.add(TOKEN)
        routed(route)(server)

    return prepare


def dropped(handler: Handler) -> None:
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def cut_short(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    handler.wfile.write(b"{")
    handler.close_connection = True


def refusing(*answer: Any) -> Callable[[Server], None]:
    def prepare(server: Server) -> None:
        server.token_answer = oauth(*answer) if isinstance(answer[1], str) and len(answer) < 4 else answer[:3]

    return prepare


def always_unknown(server: Server) -> None:
    routed(lambda handler: handler.answer(401, "application/json", status(401, "token not found")))(server)


def token_endpoint_drops(server: Server) -> None:
    def drop(form: dict[str, str]) -> None:
        raise ConnectionAbortedError

    server.token_gate = drop


def echo(handler: Handler) -> None:
    """A server that repeats the credentials it got, as some gateways do."""
    handler.answer(400, "text/plain", f"bad header Authorization: {handler.headers['Authorization']}".encode())


def echo_plainly(handler: Handler) -> None:
    """One that repeats them by themselves."""
    told = {name: handler.headers[name] for name in ("Authorization", "X-Api-Key", "X-Key") if handler.headers[name]}
    handler.answer(400, "text/plain", " and ".join(told.values()).replace("Bearer ", "").encode())


def event_of_an_error(handler: Handler) -> None:
    body = b'{"type":"ERROR","object":{"kind":"Status","code":403,"message":"no"}}\n'
    handler.answer(200, "application/json", body)


def explode(_: Any) -> None:
    raise ZeroDivisionError


BEARER = {"token": TOKEN, "headers": {"X-Api-Key": HEADER}}
CASES = {
    "wrong password": Case(errors.OAuthError, refusing(400, "invalid_grant", "incorrect password")),
    "locked": Case(errors.OAuthError, refusing(429, "invalid_grant", "auth rate limit exceeded")),
    "wrong client secret": Case(errors.OAuthError, client={**ACCOUNT, "client_secret": CLIENT_SECRET}),
    "token endpoint in trouble": Case(errors.ServerError, refusing(502, "text/html", b"<html>", None)),
    "token endpoint hangs up": Case(errors.TransportError, token_endpoint_drops),
    "an answer without a token": Case(
        errors.DecodeError, refusing(200, "application/json", b'{"refresh_token": "planted-r"}', None)
    ),
    "a token that can't be sent": Case(
        errors.DecodeError, refusing(200, "application/json", b'{"access_token": "planted-a\\n"}', None)
    ),
    "every token refused": Case(errors.UnauthorizedError, always_unknown),
    "a fixed token refused": Case(errors.UnauthorizedError, client=BEARER),
    "a refresh token refused": Case(errors.OAuthError, client={**BEARER, "token": None, "refresh_token": TOKEN}),
    "a token that is none": Case(ValueError, client={**BEARER, "token": f"{TOKEN} and more"}),
    "too many credentials": Case(ValueError, client={**ACCOUNT, "token": TOKEN}),
    "half a surrogate pair": Case(ValueError, client={**ACCOUNT, "password": "planted-\ud800"}),
    "no policy": Case(TypeError, client={**ACCOUNT, "retries": "3"}),
    "two bodies": Case(
        ValueError, send="request", options={"headers": {"X-Api-Key": HEADER}, "json": {}, "content": b""}
    ),
    "forbidden": Case(errors.ForbiddenError, answering(403, "application/json", status(403, "no"))),
    "too many": Case(errors.TooManyRequestsError, answering(429, "text/plain", b"slow down", **{"Retry-After": "900"})),
    "retried in vain": Case(errors.ServiceUnavailableError, answering(503, "text/plain", b"x", **{"Retry-After": "0"})),
    "cookies": Case(
        errors.ServerError, answering(500, "text/plain", b"x", **{"Set-Cookie": "s=planted-c", "X-Auth-Token": TOKEN})
    ),
    "echoed": Case(errors.BadRequestError, routed(echo)),
    "echoed plainly": Case(errors.BadRequestError, routed(echo_plainly)),
    "a fixed token echoed plainly": Case(errors.BadRequestError, known(echo_plainly), client=BEARER),
    "a request's own header echoed plainly": Case(
        errors.BadRequestError,
        known(echo_plainly),
        send="request",
        client={"token": TOKEN},
        options={"headers": {"X-Api-Key": HEADER}},
    ),
    "a header of another name echoed plainly": Case(
        errors.BadRequestError, known(echo_plainly), client={"token": TOKEN, "headers": {"X-Key": HEADER}}
    ),
    "a stream echoed plainly": Case(errors.BadRequestError, routed(echo_plainly), send="stream"),
    "hung up": Case(errors.ConnectionDroppedError, routed(dropped)),
    "cut short": Case(errors.ConnectionDroppedError, routed(cut_short)),
    "no JSON": Case(errors.DecodeError, answering(200, "application/json", b"")),
    "garbled": Case(errors.TransportError, answering(200, "text/plain", b"no gzip", **{"Content-Encoding": "gzip"})),
    "redirected": Case(errors.RedirectError, answering(302, "text/html", b"", Location="/x?token=queried-l")),
    "redirected to nowhere": Case(
        errors.RedirectError,
        answering(302, "text/html", b"", Location="ftp://u:queried-l@h/?token=queried-l#queried-l"),
        send="request",
        options={"follow_redirects": True},
    ),
    "TLS without a server that speaks it": Case(errors.ConnectError, client={**ACCOUNT, "base_url": "https"}),
    "nobody there": Case(errors.ConnectError, client={**ACCOUNT, "base_url": "closed"}),
    "a request refused": Case(
        errors.NotFoundError, answering(404, "text/plain", b"404: Page Not Found"), send="request"
    ),
    "another server": Case(ValueError, send="request", path="http://u:queried-p@other.example/?token=queried-p"),
    "a placeholder": Case(ValueError, send="request", path="/x/{name}?token=queried-p"),
    "no URL": Case(ValueError, send="request", path="/x\n?token=queried-p"),
    "a hook": Case(ZeroDivisionError, client={**ACCOUNT, "on_request": explode}),
    "a hook on answers": Case(ZeroDivisionError, client={**ACCOUNT, "on_response": explode}),
    "a watch refused": Case(errors.GoneError, answering(410, "application/json", status(410, "old")), send="watch"),
    "an error among events": Case(errors.ForbiddenError, routed(event_of_an_error), send="watch"),
    "a watch of no JSON": Case(errors.DecodeError, answering(200, "application/json", b"<html>\n"), send="watch"),
    "a stream refused": Case(errors.ForbiddenError, answering(403, "text/plain", b"no"), send="stream"),
    "a stream cut short": Case(errors.TransportError, routed(cut_short), send="stream"),
}


def address(server: Server, kind: str) -> str:
    if kind != "closed":
        return server.url.replace("http", kind) if kind else server.url
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def by_sync(url: str, case: Case, arguments: dict[str, Any]) -> None:
    with Client(url, **arguments) as client:
        if case.send == "call":
            client.call(GET)
        elif case.send == "request":
            client.request("GET", case.path, **case.options)
        elif case.send == "watch":
            list(client.watch(WATCH, query={"resourceVersion": "1"}))
        else:
            with client.stream("GET", case.path) as answer:
                answer.read()


def by_async(url: str, case: Case, arguments: dict[str, Any], **more: Any) -> None:
    async def main() -> None:
        async with AsyncClient(url, **arguments, **more) as client:
            if case.send == "call":
                await client.call(GET)
            elif case.send == "request":
                await client.request("GET", case.path, **case.options)
            elif case.send == "watch":
                async for _ in client.watch(WATCH, query={"resourceVersion": "1"}):
                    pass
            else:
                async with client.stream("GET", case.path) as answer:
                    await answer.read()

    asyncio.run(main())


def by_fast(url: str, case: Case, arguments: dict[str, Any]) -> None:
    by_async(url, case, arguments, fast=True)


def told_by_library(record: logging.LogRecord) -> str:
    """What a library beneath has logged, but for an answer's headers and the URL that the user gave."""
    line = record.getMessage()
    return "" if "receive_response_headers.complete" in line else line.replace(QUERIED, "")


@pytest.mark.parametrize("drive", [by_sync, by_async, by_fast])
@pytest.mark.parametrize("name", CASES)
def test_no_failure_shows_a_secret(
    server: Server, caplog: pytest.LogCaptureFixture, name: str, drive: Callable[..., None]
) -> None:
    case = CASES[name]
    case.prepare(server)
    arguments = {"retries": 1, **case.client}
    caplog.set_level(logging.DEBUG)
    with pytest.raises(case.error) as caught:
        drive(address(server, arguments.pop("base_url", "")), case, arguments)
    ours = [record.getMessage() for record in caplog.records if record.name == "kubesphere"]
    theirs = [(each.name, told_by_library(each)) for each in caplog.records if each.name != "kubesphere"]
    assert findings(shown_by(caught.value)) == []
    assert findings(iter([("log", line) for line in ours])) == []
    assert findings(iter(theirs)) == []
    assert ours or case.error in {TypeError, ValueError, ZeroDivisionError}


def test_a_websocket_logs_neither_its_login_nor_what_it_carries(caplog: pytest.LogCaptureFixture) -> None:
    kubelet, known = Kubelet(), {**BEARER, "token": "t"}
    caplog.set_level(logging.DEBUG)

    async def main(url: str) -> None:
        async with (
            AsyncKubeSphere(url, **known) as ks,
            ks.k8s.core.v1.pods.exec("web", ["echo", "a"], namespace="demo") as process,
        ):
            await process.wait()

    with kubelet.serving() as url:
        with (
            KubeSphere(url, **known) as ks,
            ks.k8s.core.v1.pods.exec("web", ["echo", "a"], namespace="demo") as process,
        ):
            process.wait()
        asyncio.run(main(url))
    told = [(each.name, each.getMessage()) for each in caplog.records if each.name != "websockets.server"]
    assert findings(iter(told)) == []
    assert [line for _, line in told if "BINARY" in line or "Bearer" in line] == []
    assert len(kubelet.seen) == 2


def test_http2_logs_no_header(caplog: pytest.LogCaptureFixture) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context()
    authority.configure_trust(context)
    caplog.set_level(logging.DEBUG)
    with serving_h2(authority) as url, Client(url, **BEARER, verify=context, http2=True) as client:
        assert client.request("GET", "/x").json() == {"path": "/x", "bearer": True}
    told = [(each.name, told_by_library(each)) for each in caplog.records]
    assert findings(iter(told)) == []
    assert {"httpcore.http2", "kubesphere"} <= {name for name, _ in told}
