"""What errors may say, and must: no secret, but every status, place and reason."""

from __future__ import annotations

import pickle
import signal
import threading
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import pytest
from kubesphere._core import errors
from kubesphere._core.auth.grants import Grant
from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.auth.token_state import HOPELESS_PAUSE, TokenState
from kubesphere._core.client.sync_client import Client
from kubesphere._core.operation import Operation, json_value
from kubesphere._core.redact import Secret, mask_text
from kubesphere._core.reply import Reply
from kubesphere._core.transport.request import path_segment
from support.core.clock import Clock
from support.core.oauth_server import PASSWORD, Server
from support.core.wire import DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from pathlib import Path

    from support.core.oauth_server import Handler

KEY = "SUPERKEY123456789"
ADMIN = {"username": "admin", "password": PASSWORD}


@pytest.mark.parametrize(
    "line",
    [
        "PUT http://h/kapis/users/alice/password: 400: incorrect old password",
        "GET http://h/api/v1/namespaces/x/secrets/my-token: 404 NotFound: secrets is not there",
        "GET http://h/x/token: timed out",
    ],
)
def test_a_path_is_no_secret(line: str) -> None:
    assert mask_text(line) == line


def test_a_value_is() -> None:
    assert mask_text("http://h/password=abc and password: abc") == "http://h/password=*** and password: ***"
    error = errors.APIError("password: hunter22 refused", status=400, method="PUT", url="http://h/users/a/password")
    assert str(error) == "PUT http://h/users/a/password: 400: password: *** refused"


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("value", [f"{KEY}\n", f"{KEY}\r\nEvil: 1", f"{KEY}\0", f"{KEY}\x7f", f" {KEY}", f"{KEY}ü"])
def test_a_header_that_cannot_be_sent_is_not_shown(run: Any, value: str) -> None:
    with pytest.raises(ValueError, match="'x-key' holds what no header can") as caught:
        making(run, "http://127.0.0.1:9", headers={"X-Key": value})
    assert KEY not in "".join(traceback.format_exception(caught.value))

    async def main() -> None:
        async with making(run, "http://127.0.0.1:9") as client:
            with pytest.raises(ValueError, match="'x-key'"):
                await client.request("GET", "/x", headers={"X-Key": value})

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("media", ["text/plain", "application/json"])
def test_a_token_endpoint_that_repeats_the_form_gives_nothing_away(server: Server, run: Any, media: str) -> None:
    echoed = f"form was {PASSWORD} username=admin&password={quote_plus(PASSWORD)}"
    body = f'{{"error": "invalid_grant", "error_description": "{echoed}"}}' if media != "text/plain" else echoed
    server.token_answer = 400, media, body.encode()

    async def main() -> None:
        async with making(run, server.url, **ADMIN) as client:
            with pytest.raises(errors.APIError) as caught:
                await client.request("GET", "/kapis/x")
        shown = f"{caught.value} {caught.value.body!r} {pickle.dumps(caught.value)!r}"
        assert PASSWORD not in shown
        assert quote_plus(PASSWORD) not in shown
        assert "form was" in shown

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_nor_does_one_that_is_called_by_itself(server: Server, run: Any) -> None:
    form = {"username": "admin", "password": PASSWORD, "client_id": "kubesphere", "client_secret": "kubesphere"}

    def echo(handler: Handler) -> None:
        handler.answer(400, "text/plain", handler.seen.body + b" to kubesphere, " + PASSWORD.encode())

    server.routes["/open/token"] = echo

    async def main() -> None:
        async with making(run, server.url, token="t") as client:
            with pytest.raises(errors.BadRequestError) as caught:
                await client.call(Operation("POST", "/open/token", json_value()), form=form)
        shown = f"{caught.value} {caught.value.body!r} {pickle.dumps(caught.value)!r}"
        assert PASSWORD not in shown
        assert quote_plus(PASSWORD) not in shown
        assert b"username=admin&password=***&client_id=kubesphere" in caught.value.body

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("status", [200, 500])
def test_headers_and_successes_that_repeat_the_login_are_masked(run: Any, status: int) -> None:
    told = b'{"kind": "Status", "status": "Failure", "code": 500, "message": "Authorization: Bearer TOKEN-1234"}'
    head = f"X-Echo: Bearer TOKEN-1234\r\nX-Raw: {KEY if status == 500 else ''}\r\nWWW-Authenticate: Bearer realm=ks"
    with Wire(answer(status, told, head)) as wire:

        async def main() -> None:
            async with making(run, wire.url, token="TOKEN-1234", headers={"X-Api-Key": KEY}, retries=0) as client:
                with pytest.raises(errors.ServerError) as caught:
                    await client.call(Operation("GET", "/x", json_value()))
            shown = f"{caught.value} {vars(caught.value)!r} {pickle.dumps(caught.value)!r}"
            assert "TOKEN-1234" not in shown
            assert KEY not in shown
            assert caught.value.headers["www-authenticate"] == "Bearer realm=ks"

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("script", [DROP, until_hung_up(b"HTTP/1.1 abc\r\n\r\n")], ids=["dropped", "garbage"])
def test_no_frame_of_a_failed_login_holds_its_form(run: Any, script: Any) -> None:
    secrets = [PASSWORD, quote_plus(PASSWORD), "CLIENTSECRET"]

    async def main() -> None:
        options = {**ADMIN, "client_secret": "CLIENTSECRET", "retries": 0, "timeout": 1}
        with Wire(script) as wire:
            async with making(run, wire.url, **options) as client:
                with pytest.raises(errors.TransportError) as caught:
                    await client.request("GET", "/x")
        found = [(name, text) for name, text in frames(caught.value) if any(each in text for each in secrets)]
        assert found == []

    run_to_end(run, main)


def frames(error: BaseException | None) -> list[tuple[str, str]]:
    """The locals of every frame that the exception and its causes hold, of the package and of libraries."""
    found: list[tuple[str, str]] = []
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            if "tests/" not in trace.tb_frame.f_code.co_filename:
                found += [
                    (f"{trace.tb_frame.f_code.co_qualname}: {name}", repr(value))
                    for name, value in trace.tb_frame.f_locals.items()
                ]
            trace = trace.tb_next
        error = error.__cause__ or error.__context__
    return found


@pytest.mark.parametrize("charset", ["idna", "punycode", "undefined", "unicode_escape", "hex", "utf-16", "no such"])
@pytest.mark.parametrize("body", [b"abc not found", "ошибка".encode(), b"\xff\xfe-\\x" * 9])
def test_any_charset_is_read_somehow(charset: str, body: bytes) -> None:
    assert isinstance(Reply(500, {"content-type": f"text/plain; charset={charset}"}, body).text(), str)


@pytest.mark.parametrize("path", ["/../other/x", "/a/../../x", "/%2e%2e/x", "/a/%2E./x", "/./x", "/a\\..\\x", "/.."])
def test_no_path_leads_out_of_the_base(server: Server, path: str) -> None:
    client = Client(f"{server.url}/base", token="t")
    with pytest.raises(ValueError, match=r"path must hold no \. or \.\. segment"):
        client.request("GET", path)
    if path != "/./x":  # of a whole URL the library makes that /x
        with pytest.raises(ValueError, match=r"segment|is not below"):
            client.request("GET", f"{server.url}/base{path}")
    assert server.requests == []


def test_a_query_in_a_path_value_is_refused() -> None:
    with pytest.raises(ValueError, match="name must hold no query, as 'a\\?x=1' does; query parameters are arguments"):
        path_segment("name", "a?x=1")


def test_a_cache_that_cannot_be_used_says_so_once(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    cache = FileTokenCache(folder)
    with pytest.warns(RuntimeWarning, match="no folder that this user alone may use") as told:
        assert [cache.load("0" * 64), cache.load("0" * 64)] == [None, None]
    assert len(told) == 1


@pytest.mark.parametrize("place", ["file", "file/below", "no/folder"])
def test_nor_is_one_silent_that_cannot_be_made(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "no").symlink_to(tmp_path / "no")
    cache = FileTokenCache(tmp_path / place)
    use = partial(cache.store, "0" * 64, Secret("x"))
    with pytest.warns(RuntimeWarning, match="no token is kept") as told:
        _ = [use(), use()]
    assert len(told) == 1


def test_form_fields_are_sent(server: Server) -> None:
    with making(None, server.url).client as client:
        client.request("POST", "/open/x", data={"a": "1 &", "b": [1, 2], "c": None})
        with pytest.raises(ValueError, match="data, json or content"):
            client.request("POST", "/open/x", data={}, content=b"")
    [seen] = server.requests
    assert (seen.headers["content-type"], seen.body) == ("application/x-www-form-urlencoded", b"a=1%20%26&b=1&b=2")


def test_a_signal_handler_may_send_while_the_pool_is_opened(server: Server) -> None:
    client = Client(server.url, **ADMIN)
    opened = client._pool._make

    def interrupted() -> Any:
        signal.raise_signal(signal.SIGUSR1)
        return opened()

    client._pool._make = interrupted
    calls: list[int] = []

    def handler(*_: object) -> None:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        calls.append(client.request("GET", "/kapis/handler").status_code)

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        assert client.request("GET", "/kapis/x").status_code == 200
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert calls == [200]
    client.close()


def test_a_signal_handler_waits_for_no_login_of_its_own_thread(server: Server) -> None:
    client = Client(server.url, **ADMIN)
    calls: list[int] = []

    def handler(*_: object) -> None:
        server.token_gate = None
        calls.append(client.request("GET", "/kapis/handler").status_code)

    def gate(_: dict[str, str]) -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)

    server.token_gate = gate
    before = signal.signal(signal.SIGUSR1, handler)
    try:
        assert client.request("GET", "/kapis/x").status_code == 200
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert calls == [200]
    client.close()


def test_a_pause_after_refusals_is_short_at_first() -> None:
    clock = Clock()
    state = TokenState(Grant(username="u", password="p"), clock)
    pauses: list[float] = []
    for _ in range(3):
        refused = "current"
        while refused == "current":
            flight, _leads = state.enter()  # type: ignore[misc]
            state.ask(flight)
            token = state.accept(flight, Reply(200, {}, b'{"access_token": "t"}'))
            state.end(flight)
            assert token is not None
            refused = state.refuse(token)
        start = clock.now
        while not isinstance(state.enter(), tuple):
            clock.now += 0.1
        state._flight = None
        pauses.append(round(clock.now - start, 1))
    assert pauses == [HOPELESS_PAUSE, 2 * HOPELESS_PAUSE, 4 * HOPELESS_PAUSE]
