"""The messages of processes, terminals and forwarded ports, without a connection."""

from __future__ import annotations

import json
from typing import Any

import pytest
from kubesphere._core.kube.channels import PROTOCOLS, Channels, Frames, Output, Port
from kubesphere.errors import APIError


def _ended(status: Any) -> bytes:
    return b"\x03" + (status if isinstance(status, bytes) else json.dumps(status).encode())


def test_what_a_process_writes_is_told_by_its_channel() -> None:
    channels = Channels(PROTOCOLS[0])
    assert channels.received(b"\x01out") == Output("stdout", b"out")
    assert channels.received(b"\x02err") == Output("stderr", b"err")
    assert channels.received("\x01text") == Output("stdout", b"text")
    assert [channels.received(each) for each in (b"", b"\x01", b"\x02", b"\x09other")] == [None] * 4
    assert channels.exit_code is None


def test_what_is_sent_to_a_process_names_its_channel() -> None:
    channels = Channels(PROTOCOLS[0])
    assert channels.stdin(b"in") == b"\x00in"
    assert channels.stdin_end() == b"\xff\x00"
    size = channels.resize(80, 24)
    assert (size[0], json.loads(size[1:])) == (4, {"Width": 80, "Height": 24})


@pytest.mark.parametrize("protocol", [PROTOCOLS[1], None])
def test_an_older_protocol_has_no_end_of_input(protocol: str | None) -> None:
    with pytest.raises(RuntimeError, match="cannot be told that the input ends"):
        Channels(protocol).stdin_end()


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ({"status": "Success"}, 0),
        ({"status": "Failure", "details": {"causes": [{"reason": "ExitCode", "message": "137"}]}}, 137),
        (
            {"details": {"causes": ["?", {"reason": "Other"}, {"reason": "ExitCode", "message": "2"}]}},
            2,
        ),
    ],
)
def test_the_exit_code_is_what_the_status_says(status: Any, code: int) -> None:
    channels = Channels(PROTOCOLS[0])
    assert channels.received(_ended(status)) is None
    assert channels.exit_code == code


@pytest.mark.parametrize(
    ("status", "message", "code", "reason"),
    [
        ({"message": "no such file", "code": 404, "reason": "NotFound"}, "no such file", 404, "NotFound"),
        ({"details": {"causes": [{"reason": "ExitCode", "message": "x"}]}}, "the process could not be run", 500, ""),
        ({"message": "bad", "details": {"causes": "none"}, "code": "many"}, "bad", 500, ""),
        (b"container \xff is gone", "container \ufffd is gone", 500, ""),
        (b"[]", "the process could not be run", 500, ""),
    ],
)
def test_a_status_without_an_exit_code_is_an_error(status: Any, message: str, code: int, reason: str) -> None:
    channels = Channels(PROTOCOLS[0])
    with pytest.raises(APIError, match=message) as caught:
        channels.received(_ended(status))
    assert (caught.value.status, caught.value.reason or "") == (code, reason)
    assert channels.exit_code is None


def test_a_terminal_speaks_in_frames() -> None:
    frames = Frames()
    assert json.loads(frames.stdin(b"ls\xff")) == {"Op": "stdin", "Data": "ls\ufffd"}
    assert json.loads(frames.stdin_end()) == {"Op": "stdin", "Data": "\x04"}
    assert json.loads(frames.resize(80, 24)) == {"Op": "resize", "Cols": 80, "Rows": 24}
    assert frames.received('{"Op": "stdout", "Data": "shown"}') == Output("stdout", b"shown")
    assert frames.received(b'{"Op": "toast", "Data": "told"}') == Output("stderr", b"told")


@pytest.mark.parametrize(
    "message",
    ["", "no JSON", b"\xff", "[]", '{"Op": "ping"}', '{"Op": "stdout"}', '{"Op": "stdout", "Data": ""}'],
)
def test_a_frame_that_shows_nothing_is_passed_over(message: bytes | str) -> None:
    assert Frames().received(message) is None


def test_a_port_greets_each_channel_once() -> None:
    port = Port(8080)
    assert port.data(b"in") == b"\x00in"
    assert port.received(b"") == b""
    assert port.received(b"\x00\x90\x1f") == b""
    assert port.received(b"\x01\x90\x1f") == b""
    assert port.received(b"\x00out") == b"out"
    assert port.received("\x00text") == b"text"
    assert port.received(b"\x01") == b""
    with pytest.raises(ConnectionError, match=r"^refused$"):
        port.received(b"\x01refused\n")
