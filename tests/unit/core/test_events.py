"""Watch streams cut into events."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.errors import DecodeError
from kubesphere._core.lists import events
from kubesphere._core.lists.events import EventReader, read_event
from kubesphere._core.reply import Reply
from support.core.samples import User

HEAD = Reply(200, {"content-type": "application/json"}, b"", "GET", "http://h/x")


pytestmark = pytest.mark.usefixtures("sample_models")


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """The data in chunks that end at the given places."""
    marks = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(marks)]


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8), max_size=5),
    st.lists(st.integers(0, 200), max_size=6),
    st.booleans(),
)
def test_events_come_whole_however_the_stream_is_cut(names: list[str], places: list[int], ended: bool) -> None:
    names = [f"{name}\u2028\x85" for name in names]  # line separators to str.splitlines, not to JSON lines
    lines = [json.dumps({"type": "ADDED", "object": {"kind": name}}, ensure_ascii=False) for name in names]
    data = "\n".join(lines).encode() + (b"\n" if ended else b"")
    reader = EventReader("v1.User", HEAD)
    events = [event for chunk in cut(data, places) for event in reader.feed(chunk)] + list(reader.end())
    assert [event.object.kind for event in events] == names
    assert [event.raw.decode() for event in events] == lines


def test_blank_lines_are_skipped() -> None:
    reader, event = EventReader(None, HEAD), b' {"type": "ADDED"}'
    assert [each.raw for each in reader.feed(b"\n\r\n" + event + b"\n\r")] == [event]
    assert list(reader.end()) == []


def line(kind: str, value: Any) -> bytes:
    return json.dumps({"type": kind, "object": value}).encode() + b"\n"


def test_objects_are_models_whatever_the_type_of_event() -> None:
    reader = EventReader("v1.User", HEAD)
    data = line("BOOKMARK", {"metadata": {"resourceVersion": "5"}}) + line("NEW", {"kind": "a"}) + line("ADDED", "odd")
    first, second, third = reader.feed(data)
    assert isinstance(first.object, User)
    assert first.object.metadata["resourceVersion"] == "5"
    assert (second.type, second.object, third.object) == ("NEW", User(kind="a"), "odd")
    assert next(EventReader(None, HEAD).feed(data)).object == {"metadata": {"resourceVersion": "5"}}


def test_an_error_event_raises_what_its_status_says_after_the_events_before_it() -> None:
    status = {"kind": "Status", "code": 410, "reason": "Expired", "message": "too old resource version"}
    events = EventReader("v1.User", HEAD).feed(line("ADDED", {}) + line("ERROR", status))
    assert next(events).type == "ADDED"
    with pytest.raises(errors.GoneError, match="too old") as caught:
        next(events)
    assert (caught.value.status, caught.value.reason) == (410, "Expired")


@pytest.mark.parametrize("status", [None, "text", {"message": "boom"}, {"code": "x"}])
def test_an_error_event_without_a_code_is_a_server_error(status: Any) -> None:
    with pytest.raises(errors.ServerError):
        list(EventReader(None, HEAD).feed(line("ERROR", status)))


@pytest.mark.parametrize("data", [b"text\n", b"[1]\n", b"{}\n", b'{"type": 3}\n', b'{"type":"ADDED","object":\n'])
def test_a_line_that_is_no_event_is_a_decode_error(data: bytes) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        list(EventReader(None, HEAD).feed(data))
    assert caught.value.body == data.rstrip(b"\n")


@pytest.mark.parametrize("page", [b"<html>maintenance</html>", b'{"code": 503, "message": "maintenance"}', b"null"])
def test_a_page_in_the_place_of_a_stream_is_a_decode_error_though_it_ends_no_line(page: bytes) -> None:
    reader = EventReader(None, HEAD)
    assert list(reader.feed(page)) == []
    with pytest.raises(errors.DecodeError, match="a watch event"):
        list(reader.end())


@pytest.mark.parametrize("half", [b'{"type": "ADDED", "obj', b"{", b'{"type": "ADDED", "object": {"a": 1}'])
def test_half_an_event_is_none(half: bytes) -> None:
    reader = EventReader(None, HEAD)
    assert [*reader.feed(half), *reader.end()] == []


def test_a_line_without_end_is_a_decode_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "LONGEST", 99)
    reader, whole = EventReader(None, HEAD), line("ADDED", {})
    for _ in range(9):
        assert len(list(reader.feed(whole + b" " * 50))) == 1
    assert list(reader.feed(b" " * 49)) == []
    with pytest.raises(errors.DecodeError, match="at most 99 bytes"):
        reader.feed(b" ")


def test_a_lone_surrogate_spoils_no_event_and_what_is_too_deep_is_a_decode_error() -> None:
    line = rb'{"type": "ADDED", "object": {"kind": "User", "metadata": {"name": "\ud800"}}}'
    assert read_event(line, "v1.User", HEAD).object.metadata.name == "\ud800"
    for deep in (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, b"[" * 100_000):
        with pytest.raises(DecodeError):
            read_event(b'{"type": "ADDED", "object": ' + deep + b"}", "v1.User", HEAD)
