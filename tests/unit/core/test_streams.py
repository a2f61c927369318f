"""Answers read as they come: downloads, logs, and connections that fail on the way."""

from __future__ import annotations

import gc
import gzip
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.client.sync_streams import StreamedResponse
from kubesphere._core.transport.deadline import seconds_left
from kubesphere._core.transport.http import httpx
from support.core.wire import DROP, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
    from pathlib import Path

CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n0123456789"


def chunked(*chunks: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in (*chunks, b""))


def streamed(chunks: list[bytes]) -> StreamedResponse:
    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return iter(chunks)

    return StreamedResponse(httpx.Response(200, stream=Body(), request=httpx.Request("GET", "http://h/")))


LINES = st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=5), max_size=8)


@given(LINES, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.lists(st.integers(0, 60), max_size=8))
def test_lines_are_the_same_however_the_body_is_cut(lines: list[str], end: str, last: bool, cuts: list[int]) -> None:
    text = "".join(line + end for line in lines)
    if last:
        lines, text = [*lines, "no end"], text + "no end"
    body = text.encode()
    places = sorted({0, *(cut for cut in cuts if cut < len(body)), len(body)})
    chunks = [body[start:stop] for start, stop in pairwise(places)]
    assert list(streamed(chunks).iter_lines()) == lines


@pytest.mark.parametrize(
    ("chunks", "lines"),
    [
        ([], []),
        ([b"a\r", b"\nb\r\r\n", b"c\r"], ["a", "b\r", "c\r"]),
        (["\u2028x\x0b\x85".encode()], ["\u2028x\x0b\x85"]),
        (["é".encode()[:1], "é".encode()[1:], b"\n\xff\n"], ["é", "\ufffd"]),
        ([b"\n", b"", b"\n"], ["", ""]),
    ],
)
def test_only_a_line_feed_ends_a_line(chunks: list[bytes], lines: list[str]) -> None:
    assert list(streamed(chunks).iter_lines()) == lines


def test_a_long_line_in_many_pieces_is_put_together_once() -> None:
    pieces = [b"x" * 1000] * 5000
    assert [len(line) for line in streamed(pieces).iter_lines()] == [5_000_000]


@pytest.mark.parametrize("run", RUNS)
def test_a_log_is_followed_line_by_line(run: Any) -> None:
    with Wire(chunked(b"one\r\n\r\ntw", b"o\nlast")) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                following = client.stream("GET", "/log", params={"follow": True}, timeout=None)
                async with following as log:
                    assert [line async for line in log.iter_lines()] == ["one", "", "two", "last"]

        run_to_end(run, main)
        assert wire.lines() == ["GET /log?follow=true HTTP/1.1"]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("how", ["lines", "bytes", "unread"])
def test_leaving_early_closes_the_connection_at_once(run: Any, how: str) -> None:
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + b"line\n" * 9)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                async with client.stream("GET", "/log") as log:
                    if how == "lines":
                        async for line in log.iter_lines():
                            assert line == "line"
                            break
                    elif how == "bytes":
                        assert len(await anext(log.iter_bytes(3))) == 3
                assert wire.closed.acquire(timeout=5)

        run_to_end(run, main)


@pytest.fixture
def collected() -> Callable[[], list[str]]:
    """Starts to look for async generators that are left to the collector; the names of those."""

    def begin() -> list[str]:
        names: list[str] = []
        sys.set_asyncgen_hooks(finalizer=lambda left: names.append(left.__qualname__))
        return names

    return begin


@pytest.mark.parametrize("run", RUNS[1:])
def test_a_cancelled_reader_leaves_nothing_to_the_collector(run: Any, collected: Any) -> None:
    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\nline\n")) as wire:

        async def main() -> None:
            left = collected()
            async with making(run, wire.url) as client:
                with anyio.CancelScope() as scope:
                    async with client.stream("GET", "/log") as log:
                        await anext(log.iter_bytes())
                        scope.cancel()
                del log
                gc.collect()
                assert left == []
                assert wire.closed.acquire(timeout=5)

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS[1:])
def test_a_body_that_the_deadline_cuts_has_ended(run: Any) -> None:
    async def late() -> AsyncGenerator[bytes, None]:
        while seconds_left() > 0:
            pass
        yield b"late"

    parts = late()

    class Late(httpx.AsyncByteStream):
        def __aiter__(self) -> AsyncIterator[bytes]:
            return parts

        async def aclose(self) -> None:
            await anyio.sleep(5)  # cut off too

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Late(), request=request)

    async def main() -> None:
        async with httpx.AsyncClient(transport=Transport()) as http:
            client = making(run, "http://h", http_client=http, retries=0)
            with pytest.raises(errors.DeadlineError):
                await client.with_options(total_timeout=0.01).request("GET", "/x")
        assert parts.ag_frame is None

    run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_download_is_saved_whole(run: Any, tmp_path: Path) -> None:
    target = tmp_path / "kubeconfig"
    target.write_text("old")
    packed = answer(200, gzip.compress(b"new" * 1000), "Content-Encoding: gzip")
    with Wire(packed, chunked(b"a", b"bc"), packed) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                async with client.stream("GET", "/kubeconfig") as download:
                    assert (download.status, download.headers["content-encoding"]) == (200, "gzip")
                    await download.save(target)
                assert target.read_bytes() == b"new" * 1000
                async with client.stream("GET", "/kubeconfig") as download:
                    await download.save(str(target))
                async with client.stream("GET", "/kubeconfig") as download:
                    sizes = [len(chunk) async for chunk in download.iter_bytes(700)]
                assert sizes == [700] * 4 + [200]

        run_to_end(run, main)
    assert target.read_bytes() == b"abc"
    assert target.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("run", RUNS)
def test_a_cut_connection_leaves_no_file_and_an_old_one_as_it_was(run: Any, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("old")
    with Wire(CUT) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                for target in (old, tmp_path / "new"):
                    async with client.stream("GET", "/x") as download:
                        with pytest.raises(errors.ConnectionDroppedError, match=r"GET .*/x: .*hung up"):
                            await download.save(target)

        run_to_end(run, main)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("old", "old")]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for target, problem in ((tmp_path / "folder", OSError), (tmp_path / "no" / "folder", FileNotFoundError)):
        with pytest.raises(problem):
            streamed([b"abc"]).save(target)
    full = tmp_path / "full"

    class Interrupted(list[bytes]):
        def __iter__(self) -> Iterator[bytes]:
            yield b"abc"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        streamed(Interrupted()).save(full)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    import resource
    import signal

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, limit[1]))
        with pytest.raises(OSError, match="File too large"):
            streamed([b"x" * 1000]).save(tmp_path / "big")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("script", "problem", "text"),
    [
        (answer(404, b'{"message": "no such log"}'), errors.NotFoundError, "404: no such log"),
        (answer(302, b"", "Location: http://evil.example/x"), errors.APIError, "302"),
        (b"HTTP/1.1 500 X\r\nContent-Length: 99\r\nConnection: close\r\n\r\nab", errors.ConnectionDroppedError, "hung"),
        (DROP, errors.ConnectionDroppedError, "hung up"),
    ],
)
def test_errors_are_raised_on_entering(run: Any, script: Any, problem: Any, text: str) -> None:
    with Wire(script) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                with pytest.raises(problem, match=text):
                    async with client.stream("GET", "/log"):
                        pytest.fail("entered")

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_a_body_is_read_once_and_inside(run: Any) -> None:
    with Wire(answer(200, b"abc"), answer(204, b"")) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                async with client.stream("GET", "/x") as body:
                    assert await body.read() == b"abc"
                    with pytest.raises(RuntimeError, match="already been streamed"):
                        await body.read()
                async with client.stream("DELETE", "/x") as body:
                    assert (body.status, await body.read()) == (204, b"")
                async with client.stream("GET", "/x") as body:
                    pass
                with pytest.raises(RuntimeError, match="closed"):
                    await body.read()

        run_to_end(run, main)


def test_no_login_is_left_on_a_stream_that_fails() -> None:
    with Wire(CUT) as wire, making(None, wire.url, token="secret-token").client as client:
        with client.stream("GET", "/x") as download, pytest.raises(errors.ConnectionDroppedError) as caught:
            download.read()
        assert wire.headers(0)["authorization"] == "Bearer secret-token"
    cause: Any = caught.value.__cause__
    assert "authorization" not in cause.request.headers
