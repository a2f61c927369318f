"""When a request is sent again, and when it must not be: the policy, and real connections."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.transport.retry import (
    IDEMPOTENT,
    NEVER,
    PASSING,
    AsIdempotent,
    Attempt,
    RetryPolicy,
    UnsentOnly,
    policy_of,
)
from msgspec.structs import replace
from support.core.oauth_server import PASSWORD
from support.core.wire import AT_ONCE, DROP, RUNS, Wire, answer, making, refusing, run_to_end

if TYPE_CHECKING:
    from support.core.oauth_server import Handler, Server

ERRORS = [errors.ConnectError("x"), errors.ConnectionDroppedError("x"), errors.TimeoutError("x")]
METHODS = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH"]
ATTEMPTS = st.builds(
    Attempt,
    number=st.integers(1, 10_000),
    method=st.sampled_from(METHODS),
    status=st.none() | st.integers(400, 599),
    error=st.none() | st.sampled_from(ERRORS),
    sent=st.booleans(),
    retry_after=st.none() | st.floats(0, 1e9),
)


@given(ATTEMPTS, st.integers(0, 10_000), st.floats(0, 100), st.floats(0, 100), st.floats(0, 1000))
def test_the_policy_repeats_only_what_it_may_and_within_its_bounds(
    attempt: Attempt, retries: int, backoff: float, most: float, patience: float
) -> None:
    policy = RetryPolicy(retries=retries, backoff=backoff, max_backoff=most, max_retry_after=patience)
    delay = policy.delay(attempt)
    if delay is None:
        return
    assert attempt.number <= retries
    assert attempt.status is None or attempt.status in PASSING
    assert attempt.method in IDEMPOTENT or not attempt.sent
    assert not (attempt.sent and isinstance(attempt.error, errors.TimeoutError))
    asked = attempt.retry_after or 0.0
    assert asked <= patience
    assert asked <= delay <= asked + min(most, backoff * 2.0 ** min(attempt.number - 1, 100)) + 1e-6


@given(st.integers(1, 5), st.sampled_from(sorted(IDEMPOTENT)), st.sampled_from(sorted(PASSING)))
def test_the_policy_repeats_what_it_promises_to(number: int, method: str, status: int) -> None:
    policy = RetryPolicy(retries=5, uniform=lambda low, high: high)
    assert policy.delay(Attempt(number, method, status=status)) == min(8.0, 0.5 * 2 ** (number - 1))
    assert policy.delay(Attempt(number, method, status=status, retry_after=60.0)) == 60.0 + min(8.0, 2 ** (number - 2))
    assert policy.delay(Attempt(number, method, status=status, retry_after=60.5)) is None
    assert policy.delay(Attempt(number, "POST", error=ERRORS[0], sent=False)) is not None
    assert policy.delay(Attempt(number, method, error=ERRORS[1])) is not None
    assert policy.delay(Attempt(6, method, status=status)) is None


@given(ATTEMPTS)
def test_a_login_is_repeated_only_if_it_was_never_sent(attempt: Attempt) -> None:
    policy = RetryPolicy(retries=10_000)
    assert UnsentOnly(policy).delay(attempt) is None or not attempt.sent
    assert NEVER.delay(attempt) is None


@given(ATTEMPTS)
def test_a_harmless_token_request_is_repeated_like_a_put_unless_too_many_were_made(attempt: Attempt) -> None:
    policy = RetryPolicy(retries=10_000, uniform=lambda low, high: high)
    expected = None if attempt.status == 429 else policy.delay(replace(attempt, method="PUT"))
    assert AsIdempotent(policy).delay(replace(attempt, method="POST")) == expected


def test_what_a_user_may_give() -> None:
    own = UnsentOnly(NEVER)
    assert policy_of(own) is own
    assert policy_of(None) is NEVER
    assert policy_of(0).delay(Attempt(1, "GET", status=503)) is None
    assert policy_of(1).delay(Attempt(1, "GET", status=503)) is not None
    with pytest.raises(ValueError, match="must not be negative"):
        policy_of(-1)
    for wrong in (True, 1.5, "2", [1], object()):
        with pytest.raises(TypeError, match="retries must be a number or a policy"):
            policy_of(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("status", sorted(PASSING))
def test_a_passing_status_is_asked_again_on_the_same_connection(run: Any, status: int) -> None:
    with Wire(answer(status), answer(status), answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client:
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)
        assert (len(wire.requests), wire.connections) == (3, 1)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("method", "script", "times"),
    [
        ("GET", answer(503), 3),
        ("PUT", answer(503), 3),
        ("DELETE", DROP, 3),
        ("HEAD", DROP, 3),
        ("GET", answer(500), 1),
        ("GET", answer(404), 1),
        ("POST", answer(503), 1),
        ("PATCH", answer(429), 1),
        ("POST", DROP, 1),
        ("PATCH", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{", 1),
        ("GET", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{", 3),
        ("GET", answer(503, b"", "Retry-After: 61"), 1),
        ("GET", answer(503, b"", "Retry-After: 0"), 3),
    ],
)
def test_only_what_can_do_no_harm_is_repeated(run: Any, method: str, script: Any, times: int) -> None:
    with Wire(script) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client:
                with pytest.raises((errors.APIError, errors.TransportError)):
                    await client.request(method, "/x")

        run_to_end(run, main)
        assert len(wire.requests) == times


def test_what_is_bound_to_fail_again_is_not_repeated() -> None:
    with Wire(answer(200, b"no gzip", "Content-Encoding: gzip")) as wire:
        with making(None, wire.url, retries=AT_ONCE).client as client:
            with pytest.raises(errors.TransportError, match=r"decompressing|incorrect header"):
                client.request("GET", "/x")
            with pytest.raises(ValueError, match="what no header can"):  # nor is it sent at all
                client.request("GET", "/x", headers={"x": "a\nb"})
        assert len(wire.requests) == 1


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_any_method_is_repeated_if_the_connection_was_never_made(run: Any, method: str) -> None:
    asked: list[Attempt] = []

    class Own:
        def delay(self, attempt: Attempt) -> float | None:
            asked.append(attempt)
            return AT_ONCE.delay(attempt)

    async def main(url: str) -> None:
        async with making(run, url, retries=Own()) as client:
            with pytest.raises(errors.ConnectError) as caught:
                await client.request(method, "/x", json={})
            assert caught.value is asked[-1].error

    with refusing() as url:
        run_to_end(run, lambda: main(url))
    assert [(attempt.number, attempt.sent, attempt.status) for attempt in asked] == [
        (1, False, None),
        (2, False, None),
        (3, False, None),
    ]
    assert 0 < asked[0].elapsed < asked[1].elapsed < asked[2].elapsed < 10


@pytest.mark.parametrize("run", RUNS)
def test_the_servers_time_is_waited_and_a_policy_may_say_nonsense(run: Any) -> None:
    soon = format_datetime(datetime(2026, 1, 1, 0, 0, 9, tzinfo=UTC), usegmt=True)
    date = format_datetime(datetime(2026, 1, 1, tzinfo=UTC), usegmt=True)
    seen: list[float | None] = []

    class Impatient:
        def delay(self, attempt: Attempt) -> float | None:
            seen.append(attempt.retry_after)
            return -1.0

    script = [
        answer(503, b"", "Retry-After: 7"),
        answer(429, b"", f"Retry-After: {soon}", f"Date: {date}"),
        answer(502, b"", "Retry-After: soon"),
        answer(200),
    ]
    with Wire(*script) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=Impatient()) as client:
                await client.request("POST", "/x")

        run_to_end(run, main)
    assert seen == [7.0, 9.0, None]


def test_a_date_counts_from_this_machines_clock_if_the_server_names_no_time() -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=1000), usegmt=True)
    with Wire(answer(503, b"", f"Retry-After: {at}")) as wire, making(None, wire.url).client as client:
        with pytest.raises(errors.ServerError):
            client.request("GET", "/x")
        assert len(wire.requests) == 1


@pytest.mark.parametrize("run", RUNS)
def test_a_body_is_sent_again_whole_and_a_spent_stream_never(run: Any) -> None:
    async def spent() -> Any:
        yield b"a"

    with Wire(answer(503), answer(200), answer(503)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client:
                await client.request("PUT", "/x", json={"a": 1})
                with pytest.raises(errors.ServerError):
                    await client.request("PUT", "/x", content=iter([b"a"]) if run is None else spent())

        run_to_end(run, main)
        assert [request.partition(b"\r\n\r\n")[2] for request in wire.requests] == [b'{"a":1}', b'{"a":1}', b"a"]


@pytest.mark.parametrize("run", RUNS)
def test_a_stream_is_asked_for_again_before_it_has_begun_and_not_after(run: Any) -> None:
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nabc"
    with Wire(answer(503), cut) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client, client.stream("GET", "/log") as log:
                with pytest.raises(errors.ConnectionDroppedError):
                    await log.read()

        run_to_end(run, main)
        assert len(wire.requests) == 2


@pytest.mark.parametrize("run", RUNS)
def test_with_no_retries_there_is_one_attempt(run: Any) -> None:
    with Wire(answer(503)) as wire:

        async def main() -> None:
            for retries in (None, 0):
                async with making(run, wire.url, retries=retries) as client:
                    with pytest.raises(errors.ServerError):
                        await client.request("GET", "/x")

        run_to_end(run, main)
        assert len(wire.requests) == 2


def test_each_attempt_carries_the_token_of_its_time(server: Server) -> None:
    answers = iter([503, 200])

    def route(handler: Handler) -> None:
        status = next(answers)
        if status == 503:
            server.revoke_access()  # another login, while this client waits
        handler.answer(status, "application/json", b"{}")

    server.routes["/x"] = route
    client = making(None, server.url, username="admin", password=PASSWORD, retries=AT_ONCE, token=None).client
    with client:
        client.request("GET", "/x")
    assert [seen.headers["authorization"][7:] for seen in server.calls()] == ["access-1", "access-1", "access-2"]
    assert server.grants() == ["password", "refresh_token"]


@pytest.mark.parametrize("where", ["client", "options", "request", "http_client"])
def test_the_users_own_authorization_goes_with_every_attempt(where: str) -> None:
    from kubesphere._core.transport.http import httpx

    own = {"Authorization": "Bearer own"}
    with Wire(answer(503), DROP, answer(200)) as wire, httpx.Client(headers=own) as http:
        arguments: dict[str, Any] = {"client": {"headers": own}, "http_client": {"http_client": http}}.get(where, {})
        with making(None, wire.url, retries=AT_ONCE, token=None, **arguments).client as client:
            chosen = client.with_options(headers=own) if where == "options" else client
            chosen.request("GET", "/x", **({"headers": own} if where == "request" else {}))
        assert [wire.headers(number)["authorization"] for number in range(3)] == ["Bearer own"] * 3


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("part", [DROP, answer(503), answer(429)])
def test_a_login_that_may_have_arrived_is_not_repeated(run: Any, part: Any) -> None:
    class Reckless:
        def delay(self, attempt: Attempt) -> float | None:
            return 0.0 if attempt.number < 3 else None

    with Wire(part) as wire:

        async def main() -> None:
            login = {"username": "a", "password": "hunter2", "token": None}
            async with making(run, wire.url, retries=Reckless(), **login) as client:
                with pytest.raises((errors.TransportError, errors.APIError)) as caught:
                    await client.request("GET", "/x")
                assert "hunter2" not in str(caught.value)

        run_to_end(run, main)
        assert wire.lines() == ["POST /oauth/token HTTP/1.1"]


def test_a_login_is_repeated_when_the_connection_was_never_made() -> None:
    seen: list[Attempt] = []

    class Own:
        def delay(self, attempt: Attempt) -> float | None:
            seen.append(attempt)
            return AT_ONCE.delay(attempt)

    with refusing() as url:
        client = making(None, url, retries=Own(), username="a", password="hunter2", token=None).client
        with client, pytest.raises(errors.ConnectError):
            client.request("GET", "/x")
    assert [(attempt.method, attempt.sent) for attempt in seen] == [("POST", False)] * 3


def test_what_the_user_interrupts_is_not_repeated() -> None:
    class Interrupting:
        def delay(self, attempt: Attempt) -> float | None:
            raise KeyboardInterrupt

    with Wire(answer(503)) as wire, making(None, wire.url, retries=Interrupting()).client as client:
        with pytest.raises(KeyboardInterrupt), client.stream("GET", "/x"):
            pass
        assert len(wire.requests) == 1
