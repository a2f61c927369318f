"""Options of a client and of its copies, and what users hook into every request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core.transport.hooks import hooks_of
from kubesphere._core.transport.http import httpx
from support.core.oauth_server import PASSWORD
from support.core.wire import AT_ONCE, DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from support.core.oauth_server import Server


def test_a_copy_with_options_shares_login_and_connections(server: Server) -> None:
    client = making(None, server.url, username="admin", password=PASSWORD, token=None, headers={"X-A": "1"}).client
    with client:
        client.request("GET", "/x")
        with client.with_options(timeout=5, retries=AT_ONCE, headers={"x-a": "2", "X-B": "3"}) as copy:
            assert (type(copy), copy._pool, copy._auth) == (type(client), client._pool, client._auth)
            copy.request("GET", "/x")
        copy.with_options(headers={"x-c": "4"}).request("GET", "/x")
        client.request("GET", "/x", headers={"X-A": "5"})  # still open, and as it was
    sent = [[seen.headers.get(name) for name in ("x-a", "x-b", "x-c")] for seen in server.calls()]
    assert sent == [["1", None, None], ["2", "3", None], ["2", "3", "4"], ["5", None, None]]
    assert server.grants() == ["password"]


@pytest.mark.parametrize("run", RUNS)
def test_a_copy_takes_its_own_timeout_and_retries(run: Any) -> None:
    with Wire(until_hung_up(b"")) as stalling, Wire(answer(503), answer(200), answer(503)) as wire:

        async def main() -> None:
            async with making(run, stalling.url) as client:
                with pytest.raises(errors.TimeoutError):
                    await client.with_options(timeout=0.05).request("GET", "/x")
            async with making(run, wire.url, retries=AT_ONCE, timeout=0.001) as client:
                patient = client.with_options(timeout=None)  # a loopback may take longer than a millisecond, too
                await patient.request("GET", "/x")
                with pytest.raises(errors.ServerError):
                    await patient.with_options(retries=None).request("GET", "/x")

        run_to_end(run, main)
        assert len(wire.requests) == 3


def test_options_that_make_no_sense_are_refused() -> None:
    with making(None, "http://127.0.0.1:9").client as client:
        with pytest.raises(TypeError, match="retries"):
            client.with_options(retries="3")
        with pytest.raises(ValueError, match="negative"):
            client.with_options(retries=-1)
    with pytest.raises(TypeError, match="a hook must be callable, not int"):
        making(None, "http://127.0.0.1:9", on_request=[print, 3])


def test_a_timeout_of_none_is_none_for_a_single_request() -> None:
    with Wire(answer(200)) as wire, making(None, wire.url).client as client:
        sent = [client._free_request("GET", "/x", given) for given in ({}, {"timeout": 3}, {"timeout": None})]
        assert [request.extensions["timeout"]["read"] for request in sent] == [60.0, 3, None]
        mine = client._free_request("GET", "/x", {"timeout": httpx.Timeout(2, read=1)})
        assert mine.extensions["timeout"] == {"connect": 2, "read": 1, "write": 2, "pool": 2}


@pytest.mark.parametrize("run", RUNS)
def test_hooks_see_every_attempt_and_may_change_headers(run: Any) -> None:
    told: list[Any] = []

    def number(request: httpx.Request) -> None:
        assert "authorization" not in request.headers
        told.append(request.method)
        request.headers["x-attempt"] = str(len([each for each in told if each == request.method]))

    with Wire(answer(503), DROP, answer(200)) as wire:

        async def main() -> None:
            hooks = {"on_request": number, "on_response": [lambda response: told.append(response.status_code)]}
            async with making(run, wire.url, retries=AT_ONCE, **hooks) as client:
                await client.request("GET", "/x")

        run_to_end(run, main)
        assert told == ["GET", 503, "GET", "GET", 200]
        assert [wire.headers(each)["x-attempt"] for each in range(3)] == ["1", "2", "3"]
        assert [wire.headers(each)["authorization"] for each in range(3)] == ["Bearer t"] * 3


@pytest.mark.parametrize("run", RUNS[1:])
def test_async_hooks_are_awaited(run: Any) -> None:
    import anyio

    told: list[Any] = []

    async def before(request: httpx.Request) -> None:
        await anyio.sleep(0)
        told.append(request.url.path)

    async def after(response: httpx.Response) -> None:
        await anyio.sleep(0)
        told.append(response.status_code)

    with Wire(answer(200)) as wire:

        async def main() -> None:
            hooks = {"on_request": [before, lambda _: told.append("plain")], "on_response": after}
            async with making(run, wire.url, **hooks) as client:
                await client.request("GET", "/x")

        run_to_end(run, main)
    assert told == ["/x", "plain", 200]


@pytest.mark.parametrize("run", RUNS)
def test_hooks_see_no_credentials(server: Server, run: Any) -> None:
    """Neither those added to requests nor those that logging in costs; a hook's own stay."""
    seen: list[str] = []

    def before(request: httpx.Request) -> None:
        seen.append(f"{request.url} {request.headers!r} {request.headers.get('authorization')} {request.content!r}")

    def after(response: httpx.Response) -> None:
        before(response.request)
        seen.append(f"{response.history} {response.next_request} {response.content!r} {response.headers!r}")

    async def main() -> None:
        login = {"username": "admin", "password": PASSWORD, "token": None}
        hooks = {"on_request": before, "on_response": after}
        async with making(run, server.url, retries=AT_ONCE, **login, **hooks) as client:
            await client.request("GET", "/x")
            server.revoke_access()
            answered = await client.request("GET", "/x")
            assert "authorization" not in answered.request.headers
            seen.append(repr(vars(answered)))
            server.revoke_access()
            server.refresh.clear()
            server.locked = True
            with pytest.raises(errors.OAuthError):
                await client.request("GET", "/x")

    run_to_end(run, main)
    text = "\n".join(seen)
    assert "/x" in text
    assert server.grants() == ["password", "refresh_token", "refresh_token", "password"]
    for secret in ("Bearer", "access-", "refresh-", "P%23", PASSWORD, "/oauth/token"):
        assert secret not in text


def test_a_hooks_own_login_is_sent() -> None:
    def sign(request: httpx.Request) -> None:
        assert "authorization" not in request.headers
        request.headers["Authorization"] = "Signature s"

    with Wire(answer(503), answer(200)) as wire:
        with making(None, wire.url, retries=AT_ONCE, on_request=sign).client as client:
            client.request("GET", "/x")
        assert [wire.headers(number)["authorization"] for number in (0, 1)] == ["Signature s"] * 2


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("which", ["on_request", "on_response"])
def test_what_a_hook_raises_reaches_the_caller_and_frees_the_connection(run: Any, which: str) -> None:
    class OfTheHookError(Exception):
        pass

    def fail(_: object) -> None:
        if broken:
            raise OfTheHookError

    broken = True
    long = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nabc"
    with Wire(until_hung_up(long) if which == "on_response" else answer(200), answer(200)) as wire:

        async def main() -> None:
            nonlocal broken
            limits = httpx.Limits(max_connections=1)
            async with making(run, wire.url, limits=limits, timeout=5, **{which: fail}) as client:
                with pytest.raises(OfTheHookError):
                    async with client.stream("GET", "/log"):
                        pass
                broken = False
                await client.request("GET", "/x")  # waits for the connection, had it been kept

        run_to_end(run, main)
        assert len(wire.requests) == (2 if which == "on_response" else 1)


def test_one_hook_or_several() -> None:
    assert hooks_of(None) == ()
    assert hooks_of(print) == (print,)
    assert hooks_of(each for each in (print, len)) == (print, len)
