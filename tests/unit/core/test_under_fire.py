"""What the field has reported: full pools, gateways that answer for the server, cancelled calls, bombs and drips."""

from __future__ import annotations

import gzip
import json
import threading
import time
import zlib
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import anyio
import httpx2
import pytest
from kubesphere import with_raw_response
from kubesphere._core import errors
from kubesphere._core import operation as op
from kubesphere._core.auth.grants import PasswordGrant
from kubesphere._core.auth.token_cache import FileTokenCache
from kubesphere._core.auth.token_state import RENEWALS, Attempts, TokenState
from kubesphere._core.auth.tokens import Token
from kubesphere._core.operation import Operation
from kubesphere._core.reply import Reply
from kubesphere._core.transport.deadline import deadline
from kubesphere._core.transport.http import httpx
from kubesphere._core.transport.inflate import inflater_of
from kubesphere._core.transport.retry import RetryPolicy
from support.core.oauth_server import PASSWORD, oauth
from support.core.reading import read
from support.core.wire import DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from support.core.oauth_server import Handler, Server

ADMIN = {"username": "admin", "password": PASSWORD}
GET: Operation[Any] = Operation("GET", "/x", op.json_value())


@pytest.mark.parametrize("run", RUNS)
def test_a_refused_token_is_renewed_though_every_connection_is_in_use(server: Server, run: Any) -> None:
    one = httpx.Limits(max_connections=1)

    async def main() -> None:
        async with making(run, server.url, **ADMIN, limits=one, timeout=httpx.Timeout(5, pool=2)) as client:
            await client.request("GET", "/kapis/x")
            server.revoke_access()
            assert (await client.request("GET", "/kapis/x")).json()["target"] == "/kapis/x"

    run_to_end(run, main)
    assert server.grants() == ["password", "refresh_token"]


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_nor_are_the_connections_of_a_given_client(server: Server, library: Any) -> None:
    with library.Client(limits=library.Limits(max_connections=1), timeout=2) as http:
        client = making(None, server.url, **ADMIN, http_client=http).client
        client.request("GET", "/kapis/x")
        server.revoke_access()
        assert client.request("GET", "/kapis/x").json()["target"] == "/kapis/x"


@pytest.mark.parametrize("run", RUNS)
def test_a_login_waits_for_no_stream(server: Server, run: Any) -> None:
    server.routes["/open/log"] = lambda handler: handler.answer(200, "text/plain", b"a\n" * 300_000)
    two = httpx.Limits(max_connections=2)

    async def main() -> None:
        options = {**ADMIN, "limits": two, "timeout": httpx.Timeout(5, pool=2)}
        async with (
            making(run, server.url, **options) as client,
            client.stream("GET", "/open/log", headers={"authorization": "none"}),
        ):
            assert (await client.request("GET", "/kapis/x")).status_code == 200

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("status", [401, 403, 429, 503])
def test_a_gateways_answer_to_a_login_is_no_answer_of_the_account(server: Server, run: Any, status: int) -> None:
    async def main() -> None:
        async with making(run, server.url, **ADMIN, retries=0) as client:
            await client.request("GET", "/kapis/x")
            server.revoke_access()
            server.token_answer = status, "text/html", b"<html>slow down</html>"
            with pytest.raises(errors.APIError) as caught:
                await client.request("GET", "/kapis/x")
            assert caught.value.status == status
            server.token_answer = None
            assert (await client.request("GET", "/kapis/x")).status_code == 200

    run_to_end(run, main)
    assert server.grants() == ["password", "refresh_token", "refresh_token"]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("gone", [False, True], ids=["renewed", "logged in again"])
def test_a_lost_answer_to_a_login_that_does_no_harm_fails_nobody(server: Server, run: Any, gone: bool) -> None:
    async def main() -> None:
        async with making(run, server.url, **ADMIN, retries=RetryPolicy(2, 0.0)) as client:
            await client.request("GET", "/kapis/x")
            server.access.clear()
            if gone:
                server.refresh.clear()
            server.token_gate = losing(["password" if gone else "refresh_token"])
            assert (await client.request("GET", "/kapis/x")).status_code == 200

    run_to_end(run, main)
    again = ["refresh_token", "password", "password"] if gone else ["refresh_token", "refresh_token"]
    assert server.grants() == ["password", *again]


@pytest.mark.parametrize("run", RUNS)
def test_a_password_that_nobody_has_taken_yet_is_sent_once(server: Server, run: Any) -> None:
    server.token_gate = losing(["password"])

    async def main() -> None:
        async with making(run, server.url, **ADMIN, retries=RetryPolicy(2, 0.0)) as client:
            with pytest.raises(errors.ConnectionDroppedError):
                await client.request("GET", "/kapis/x")

    run_to_end(run, main)
    assert server.grants() == ["password"]


def losing(grants: list[str]) -> Any:
    """Hangs up on the first form of each of these."""

    def gate(form: dict[str, str]) -> None:
        if form["grant_type"] in grants:
            grants.remove(form["grant_type"])
            raise ConnectionAbortedError

    return gate


def test_a_gateway_that_says_when_is_asked_no_sooner(server: Server) -> None:
    with making(None, server.url, **ADMIN, retries=0).client as client:
        state = client._auth._state
        clock = [100.0]
        state._clock = lambda: clock[0]
        reply = Reply(429, {"retry-after": "7"}, b"<html>", "POST", f"{server.url}/oauth/token")
        flight, _ = state.enter()
        with pytest.raises(errors.TooManyRequestsError) as caught:
            state.accept(flight, reply)
        state.fail(flight, caught.value)
        state.end(flight)
        clock[0] += 6
        with pytest.raises(errors.TooManyRequestsError):
            client.request("GET", "/kapis/x")
        assert server.forms == []
        clock[0] += 2
        client.request("GET", "/kapis/x")


def test_an_account_that_is_refused_is_not_asked_for_again(server: Server) -> None:
    server.token_answer = oauth(400, "invalid_grant", "incorrect password")
    with making(None, server.url, **ADMIN, retries=0).client as client:
        for _ in range(3):
            with pytest.raises(errors.OAuthError):
                client.request("GET", "/kapis/x")
    assert len(server.forms) == 1


@pytest.mark.parametrize("options", [{}, {"limits": httpx.Limits(max_connections=4)}, {"http2": True}], ids=str)
@pytest.mark.parametrize("run", RUNS[1:])
def test_cancelled_calls_cost_no_connection(server: Server, run: Any, options: dict[str, Any]) -> None:
    server.access.add("t")

    async def main() -> None:
        timeout = httpx.Timeout(5)
        async with making(run, server.url, retries=0, timeout=timeout, **options) as client:

            async def cut_short(number: int) -> None:
                for turn in range(12):
                    with anyio.move_on_after(0.0004 * ((number * 7 + turn) % 17)):
                        await client.request("GET", "/kapis/x")

            async with anyio.create_task_group() as group:
                for number in range(24):
                    group.start_soon(cut_short, number)
            async with anyio.create_task_group() as group:
                for _ in range(24):
                    group.start_soon(client.request, "GET", "/kapis/x")

    run_to_end(run, main)


HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {}\r\nConnection: close\r\n"


def packed(body: bytes, coding: str = "gzip", status: bytes = b"200 OK") -> bytes:
    head = HEAD.format(coding).encode().replace(b"200 OK", status)
    return head + f"Content-Length: {len(body)}\r\n\r\n".encode() + body


@pytest.mark.parametrize("run", RUNS)
def test_a_body_that_was_compressed_in_part_only_is_no_answer(run: Any, tmp_path: Path) -> None:
    whole = gzip.compress(json.dumps(list(range(20_000))).encode())
    for cut in (len(whole) // 2, len(whole) - 9):
        with Wire(packed(whole[:cut])) as wire:

            async def main(wire: Wire = wire) -> None:
                async with making(run, wire.url, retries=0) as client:
                    with pytest.raises(errors.ConnectionDroppedError, match="ends in the middle"):
                        await client.request("GET", "/x")
                    with pytest.raises(errors.ConnectionDroppedError, match="ends in the middle"):
                        async with client.stream("GET", "/x") as download:
                            await download.save(tmp_path / "file")

            run_to_end(run, main)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b"[1,") + gzip.compress(b"2]")),
        ("gzip", gzip.compress(b"[1,") + gzip.compress(b"") + gzip.compress(b"2]") + b"\0" * 9),
        ("X-GZIP", gzip.compress(b"[1,2]")),
        ("deflate", zlib.compress(b"[1,2]")),
        ("deflate", zlib.compress(b"[1,2]")[2:-4]),
        ("deflate, GZIP", gzip.compress(zlib.compress(b"[1,2]"))),
        ("identity,gzip", gzip.compress(b"[1,2]")),
    ],
    ids=["members", "padded", "named otherwise", "framed", "bare", "twice", "identity"],
)
def test_all_that_was_compressed_is_read(run: Any, coding: str, body: bytes) -> None:
    with Wire(packed(body, coding)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                found = await client.request("GET", "/x")
                assert (found.json(), found.headers["content-encoding"]) == ([1, 2], coding)
                async with client.stream("GET", "/x") as download:
                    assert await download.read() == b"[1,2]"

        run_to_end(run, main)


def test_an_empty_body_may_have_been_compressed(server: Server) -> None:
    with Wire(packed(b"")) as wire, making(None, wire.url).client as client:
        assert client.request("GET", "/x").content == b""


@cache
def bomb_of(times: int) -> bytes:
    return gzip.compress(bomb_of(times - 1)) if times else b"0" * 30_000_000


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip", "identity, gzip"])
def test_a_bomb_is_not_unpacked(run: Any, coding: str) -> None:
    with Wire(packed(bomb_of(coding.count("gzip")), coding)) as wire:

        async def main() -> None:
            async with making(run, wire.url, max_response_size=1_000_000) as client:
                with pytest.raises(errors.ResponseTooLargeError, match="larger than 1,000,000 bytes"):
                    await client.request("GET", "/x")
                async with client.stream("GET", "/x") as download:
                    assert len(await download.read()) == 30_000_000

        run_to_end(run, main)
        assert len(wire.requests) == 2


@pytest.mark.parametrize("times", [1, 2])
def test_pieces_of_a_bomb_are_small(times: int) -> None:
    inflater = inflater_of(", ".join(["gzip"] * times))
    assert inflater is not None
    pieces = list(inflater.feed(bomb_of(times)))
    assert (max(map(len, pieces)), sum(map(len, pieces))) == (256 * 1024, 30_000_000)


@pytest.mark.parametrize("run", RUNS)
def test_what_was_compressed_over_and_over_is_refused(run: Any) -> None:
    with Wire(packed(b"", ",".join(["gzip"] * 3000))) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                with pytest.raises(errors.TransportError, match="compressed 3000 times over"):
                    await client.request("GET", "/x")

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_the_layer_below_may_not_end_too_early_either(run: Any) -> None:
    with Wire(packed(gzip.compress(gzip.compress(b"[1,2]")[:-9]), "gzip, gzip")) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                with pytest.raises(errors.ConnectionDroppedError, match="ends in the middle"):
                    await client.request("GET", "/x")

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("status", "error", "told"),
    [(b"500", errors.ServerError, "500: no no"), (b"302", errors.RedirectError, "302")],
    ids=["error", "redirect"],
)
def test_an_errors_body_without_end_is_cut(run: Any, status: bytes, error: type[Exception], told: str) -> None:
    def endless(connection: socket.socket) -> None:
        try:
            connection.sendall(b"HTTP/1.1 " + status + b" Oh\r\n\r\n")
            while True:
                connection.sendall(b"no " * 20_000)
        except OSError:
            pass

    with Wire(endless) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                with pytest.raises(error, match=told):
                    async with client.stream("GET", "/x"):
                        pass
                with pytest.raises(error, match=told):
                    await client.call(GET)

        run_to_end(run, main)


def dripping(head: bytes) -> Callable[[socket.socket], None]:
    def part(connection: socket.socket) -> None:
        try:
            connection.sendall(head)
            while True:
                connection.sendall(b" ")
                time.sleep(0.01)
        except OSError:
            pass

    return part


def flooding(piece: bytes) -> Callable[[socket.socket], None]:
    def part(connection: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection.sendall(piece)

    return part


SILENT = until_hung_up(b"")
DRIPS = dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
HEADLESS = [
    pytest.param(dripping(b"HTTP/1.1 200 OK\r\nX: "), id="dripped head"),
    pytest.param(flooding(b"HTTP/1.1 100 Continue\r\n\r\n"), id="interim answers"),
]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(SILENT, id="silent"),
        pytest.param(DRIPS, id="drip"),
        pytest.param(answer(503, b"{}", "Retry-After: 1"), id="busy"),
        *HEADLESS,
    ],
)
def test_a_total_timeout_bounds_all_of_a_call(run: Any, script: Any) -> None:
    with Wire(script) as wire:

        async def main() -> None:
            async with making(run, wire.url, total_timeout=0.15) as client:
                with pytest.raises((errors.DeadlineError, errors.ServiceUnavailableError)) as caught:
                    await client.request("GET", "/x")
                assert "/x: " in str(caught.value)
                with pytest.raises((errors.DeadlineError, errors.ServiceUnavailableError)), deadline(0.1, "all of it"):
                    await client.with_options(total_timeout=None).request("GET", "/x")

        started = time.monotonic()
        run_to_end(run, main)
        assert time.monotonic() - started < 10


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("script", HEADLESS)
@pytest.mark.parametrize("upload", [None, b"x", [b"x"]], ids=["bodiless", "short", "stream"])
def test_no_head_takes_longer_than_the_timeout(run: Any, script: Any, upload: Any) -> None:
    """Each piece of it may, by itself; a body may take as long as it likes."""

    async def pieces() -> AsyncIterator[bytes]:
        for piece in upload:
            yield piece

    with Wire(script) as wire:

        async def main() -> None:
            async with making(run, wire.url, timeout=0.05, retries=0) as client:
                content = pieces() if run is not None and isinstance(upload, list) else upload
                with pytest.raises(errors.TimeoutError):
                    await client.request("POST", "/x", content=content)

        started = time.monotonic()
        run_to_end(run, main)
        assert time.monotonic() - started < 10


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PUT"])
def test_what_was_lost_once_is_refused_as_anything(run: Any, method: str) -> None:
    operation = Operation(method, "/x", op.json_value())
    with Wire(DROP, answer(404, b"{}")) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=RetryPolicy(1, backoff=0, methods=frozenset({method}))) as client:
                with pytest.raises(errors.NotFoundError):
                    await client.call(operation)

        run_to_end(run, main)
        assert len(wire.requests) == 2


@pytest.mark.parametrize("run", RUNS)
def test_a_slow_body_is_no_late_head(run: Any) -> None:
    def part(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n")
        for _ in range(30):
            time.sleep(0.02)
            connection.sendall(b" ")

    with Wire(part) as wire:

        async def main() -> None:
            async with making(run, wire.url, timeout=0.5) as client:
                assert (await client.request("GET", "/x")).content == b" " * 30

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_deadline_holds_for_the_login_too(server: Server, run: Any) -> None:
    gate = threading.Event()
    server.token_gate = lambda _: bool(gate.wait(5))

    async def main() -> None:
        async with making(run, server.url, **ADMIN) as client:
            with pytest.raises(errors.DeadlineError, match="the time for a wait was up"), deadline(0.1, "a wait"):
                await client.request("GET", "/kapis/x")
            gate.set()
            assert (await client.request("GET", "/kapis/x")).status_code == 200

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_total_timeout_bounds_redirects_and_a_login_by_itself(server: Server, run: Any) -> None:
    gate = threading.Event()
    server.token_gate = lambda _: bool(gate.wait(5))
    with Wire(answer(302, b"", "Location: /y"), SILENT) as wire:

        async def main() -> None:
            started = time.monotonic()
            async with making(run, wire.url, total_timeout=0.8) as client:
                with pytest.raises(errors.DeadlineError, match=r"/y: the time for total_timeout was up"):
                    await client.request("GET", "/x", follow_redirects=True)
            async with making(run, server.url, **ADMIN, total_timeout=0.1) as client:
                with pytest.raises(errors.DeadlineError, match="the time for total_timeout was up"):
                    await client.access_token()
            assert time.monotonic() - started < 10
            gate.set()

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_deadline_holds_while_another_process_logs_in(server: Server, run: Any, tmp_path: Path) -> None:
    cache = FileTokenCache(tmp_path / "cache")
    with making(None, server.url, **ADMIN, token_cache=cache).client as client:
        client.request("GET", "/kapis/x")
    [entry] = (tmp_path / "cache").glob("*.json")
    entry.unlink()
    unlock = cache.try_lock(entry.stem)
    assert unlock is not None

    async def main() -> None:
        async with making(run, server.url, **ADMIN, token_cache=cache, total_timeout=0.1) as client:
            started = time.monotonic()
            with pytest.raises(errors.DeadlineError, match="total_timeout"):
                await client.request("GET", "/kapis/x")
            assert time.monotonic() - started < 10
            unlock()
            patient = client.with_options(total_timeout=None)
            assert (await patient.request("GET", "/kapis/x")).status_code == 200

    run_to_end(run, main)


QUERY = '{"results": [{"metric_name": "a", "error": "dial tcp: refused"}, {"metric_name": "b", "error": "also"}]}'


@pytest.mark.parametrize(
    ("body", "cls", "text"),
    [
        ('{"code": 500}', errors.BackendError, "500: told inside a success"),
        ('{"code": 503, "message": "no backend"}', errors.BackendError, "503: told inside a success: no backend"),
        ('{"kind": "Status", "status": "Failure", "code": 404, "message": "gone"}', errors.NotFoundError, "404: gone"),
        ('{"kind": "Status", "metadata": {}, "status": "Failure", "code": 409}', errors.ConflictError, "409"),
        ('{"code": "500", "success": false, "msg": "no"}', errors.BackendError, "500: told inside a success: no"),
        ('{"error": "upstream died"}', errors.BackendError, "told inside a success: upstream died"),
        (QUERY, errors.BackendError, "dial tcp: refused; also"),
        ("", errors.BackendError, "an empty body: the backend behind this may be dead"),
    ],
)
@pytest.mark.parametrize(
    "result",
    [
        op.model("iam_v1alpha2.User"),
        op.json_value(),
        op.page("iam_v1alpha2.User"),
        op.anything(),
        op.models("iam_v1alpha2.User"),
    ],
)
def test_a_success_that_tells_of_a_failure_is_one(result: Any, body: str, cls: type[Exception], text: str) -> None:
    headers = {"content-type": "application/json"} if body else {}
    with pytest.raises(cls, match=text):
        read(result, Reply(200, headers, body.encode(), "GET", "http://h/kapis/x"))


@pytest.mark.parametrize("result", [op.nothing(), op.text()], ids=["nothing", "text"])
def test_so_is_one_where_no_json_was_expected(result: Any) -> None:
    """Nor is an answer that has none to tell."""
    headers = {"content-type": "application/json"}
    for body, cls in (
        (b'{"code": 500}', errors.BackendError),
        (b'{"kind": "Status", "status": "Failure", "code": 404}', errors.NotFoundError),
    ):
        with pytest.raises(cls):
            read(result, Reply(200, headers, body, "PUT", "http://h/kapis/x"))
    for body in (b"", b'{"message": "success"}', b'{"code', b"500"):
        read(result, Reply(200, headers, body, "PUT", "http://h/kapis/x"))


@pytest.mark.parametrize(
    "body",
    [
        '{"code": 200, "message": "ok"}',
        '{"code": 500, "items": []}',
        '{"code": 500, "spec": {}}',
        '{"code": "E500"}',
        '{"code": "200", "success": true}',
        '{"error": ""}',
        '{"error": "x", "name": "an object that has one"}',
        '{"kind": "Status", "status": "Success"}',
        '{"results": [{"metric_name": "a"}, {"metric_name": "b", "error": "x"}]}',
        '{"results": []}',
        '{"metadata": {"name": "x"}, "code": 500}',
    ],
)
def test_what_only_looks_like_one_is_none(body: str) -> None:
    read(op.json_value(), Reply(200, {"content-type": "application/json"}, body.encode(), "GET", "http://h/"))


def test_the_answer_of_a_dead_backend_can_be_had_as_it_came(server: Server) -> None:
    from kubesphere import KubeSphere

    def told(handler: Handler) -> None:
        handler.answer(200, "application/json", QUERY.encode())

    server.access.add("t")
    server.routes["/kapis/monitoring.kubesphere.io/v1alpha3/cluster"] = told
    with KubeSphere(server.url, token="t") as ks:
        with pytest.raises(errors.BackendError):
            ks.monitoring.v1alpha3.cluster.get()
        raw = with_raw_response(ks.monitoring.v1alpha3.cluster.get)()
        assert (raw.status, raw.content) == (200, QUERY.encode())


def test_a_call_outlives_the_renewals_of_a_crowd_but_not_many_of_its_own() -> None:
    """Others' renewals say nothing of the account; that its own bring nothing does."""
    state = TokenState(PasswordGrant("admin", PASSWORD))
    attempts = Attempts(state)
    for number in range(30):
        refused = Token(f"old-{number}")
        state._token = Token(f"new-{number}")
        assert attempts.again(refused, 401)
    for _ in range(RENEWALS):
        assert state.token is not None
        assert attempts.again(state.token, 401)
        state._token = Token("newer")
    assert not attempts.again(state.token, 401)
