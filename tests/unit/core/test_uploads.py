"""Files to upload: by path, open, as bytes; sent again whole, and closed."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core import errors
from kubesphere._core import operation as op
from kubesphere._core.operation import Operation
from support.core.oauth_server import PASSWORD
from support.core.wire import AT_ONCE, RUNS, Wire, answer, making, run_to_end

if TYPE_CHECKING:
    from pathlib import Path

    from support.core.oauth_server import Server

UPLOAD: Operation[Any] = Operation("POST", "/upload", op.json_value())
REPLACE: Operation[Any] = Operation("PUT", "/upload", op.json_value())
PART = re.compile(rb'name="(\w+)"(?:; filename="([^"]*)")?(?:\r\nContent-Type: (\S+))?\r\n\r\n(.*?)\r\n--', re.DOTALL)


def parts(request: bytes) -> list[tuple[str, ...]]:
    """Name, file name, media type and content of each part."""
    return [tuple(each.decode() for each in found) for found in PART.findall(request)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "app.tgz"
    path.write_bytes(b"content")
    return path


@pytest.mark.parametrize("run", RUNS)
def test_every_form_of_a_file(run: Any, file: Path) -> None:
    with Wire(answer(200)) as wire, file.open("rb") as opened:
        given: dict[str, Any] = {
            "path": file,
            "open": opened,
            "bytes": b"b",
            "text": "t",
            "absent": None,
            "named": ("a.txt", b"n"),
            "typed": ("b.json", io.BytesIO(b"{}"), "application/json"),
            "renamed": ("c.bin", file, "application/x-own"),
        }

        async def main() -> None:
            async with making(run, wire.url) as client:
                await client.call(UPLOAD, files=given, form={"name": "x", "many": [1, 2], "none": None})

        run_to_end(run, main)
        assert parts(wire.requests[0]) == [
            ("name", "", "", "x"),
            ("many", "", "", "1"),
            ("many", "", "", "2"),
            ("path", "app.tgz", "application/x-tar", "content"),
            ("open", "app.tgz", "application/x-tar", "content"),
            ("bytes", "upload", "application/octet-stream", "b"),
            ("text", "upload", "application/octet-stream", "t"),
            ("named", "a.txt", "text/plain", "n"),
            ("typed", "b.json", "application/json", "{}"),
            ("renamed", "c.bin", "application/x-own", "content"),
        ]
        assert given["path"] is file
        assert not opened.closed


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("how", ["call", "call_raw", "call_stream"])
def test_a_file_is_sent_again_whole_with_a_new_token_and_closed(server: Server, run: Any, how: str, file: Path) -> None:
    bodies: list[list[tuple[str, ...]]] = []

    async def main() -> None:
        login = {"username": "admin", "password": PASSWORD, "token": None}
        async with making(run, server.url, **login) as client:
            await client.request("GET", "/x")
            server.revoke_access()
            given: Any = {"file": file, "more": ("m", io.BytesIO(b"more"))}
            if how == "call_stream" and run is not None:
                async with await client.call_stream(UPLOAD, files=given) as body:
                    await body.read()
            elif how == "call_stream":
                with client.client.call_stream(UPLOAD, files=given) as body:
                    body.read()
            else:
                await getattr(client, how)(UPLOAD, files=given)

    run_to_end(run, main)
    uploads = [seen for seen in server.requests if seen.target == "/upload"]
    bodies = [parts(seen.body) for seen in uploads]
    assert [seen.headers["authorization"] for seen in uploads] == ["Bearer access-1", "Bearer access-2"]
    assert bodies[0] == bodies[1]
    assert [part[3] for part in bodies[0]] == ["content", "more"]


@pytest.mark.parametrize("run", RUNS)
def test_a_passing_failure_repeats_an_upload_unless_its_file_cannot_be_read_again(run: Any, file: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with Wire(answer(503), answer(200), answer(503)) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client:
                await client.call(REPLACE, files={"file": file})
                with pytest.raises(errors.ServerError):
                    await client.call(REPLACE, files={"file": Pipe(b"once")})

        run_to_end(run, main)
        assert [parts(request)[0][3] for request in wire.requests] == ["content", "content", "once"]


@pytest.mark.parametrize("run", RUNS)
def test_files_are_closed_whatever_happens(run: Any, file: Path) -> None:
    """An unclosed one is a warning, and warnings are errors here."""
    with Wire(answer(500)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                with pytest.raises(errors.ServerError):
                    await client.call(UPLOAD, files={"file": file})
                with pytest.raises(FileNotFoundError):
                    await client.call(UPLOAD, files={"file": file, "gone": file.with_name("gone")})
                with file.open() as text, pytest.raises(TypeError, match="binary mode"):
                    await client.call(UPLOAD, files={"first": file, "file": text})

        run_to_end(run, main)
        assert len(wire.requests) == 1
    file.unlink()
