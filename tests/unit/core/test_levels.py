"""Decoding in levels: what is no object or array, what is nested too deeply, and numbers that text alone keeps."""

from __future__ import annotations

import json
from typing import Any

import pytest
from kubesphere._core.errors import DecodeError
from kubesphere._core.lists.page import read_page
from kubesphere._core.lists.sync_page import Page
from kubesphere._core.models import levels
from kubesphere._core.models.functions import to_json
from kubesphere._core.models.levels import check_utf8, decode, read_object, split_collection
from kubesphere._core.operation import Result
from kubesphere._core.reply import Reply
from support.core.reading import read
from support.core.samples import User

pytestmark = pytest.mark.usefixtures("sample_models")


@pytest.mark.parametrize("text", [b"[" * 100_000 + b"]" * 100_000, b"[-0," * 100_000 + b"1" + b"]" * 100_000])
def test_what_is_nested_too_deeply_is_no_json(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"nested too deeply|recursion"):
        decode(text)


@pytest.mark.parametrize("text", [b"", b"{", b"[NaN]", b"-", b"[1,]", b'"\xff"'])
def test_what_no_reader_takes_is_no_json(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(text)


@pytest.mark.parametrize("text", ["-0", "1e400", "1.10", "9" * 5000, "-" + "9" * 5000])
def test_a_number_keeps_its_text(text: str) -> None:
    body = f'{{"spec":[{text},"{text}"]}}'.encode()
    assert str(decode(text.encode())) == text
    assert to_json(decode(body)) == body
    user = read_object(User, body)
    assert str(user["spec"][0]) == text
    assert to_json(user) == body


@pytest.mark.parametrize("text", [b"null", b"7", b'"x"', b'[{"kind":"a"}]'])
def test_what_is_no_object_stays_as_it_is(text: bytes) -> None:
    assert read_object(User, text) == json.loads(text)
    several = read(Result("models", "v1.User"), Reply(200, {}, text))
    assert json.loads(to_json(several)) == (json.loads(text) or [])


@pytest.mark.parametrize(
    ("body", "items", "beside"),
    [
        ({"items": [1, 2], "odd": {}}, [b"1", b"2"], {"odd": b"{}"}),
        ({"odd": 1}, None, {"odd": b"1"}),
        ({"items": None, "total": 1}, None, {"items": b"null", "total": b"1"}),
        ({"items": {"a": 1}}, None, {"items": b'{"a":1}'}),
    ],
)
def test_a_collection_of_another_shape(body: Any, items: list[bytes] | None, beside: dict[str, bytes]) -> None:
    found, rest = split_collection(json.dumps(body, separators=(",", ":")).encode())
    assert (None if found is None else [bytes(each) for each in found]) == items
    assert {name: bytes(part) for name, part in rest.items()} == beside


def test_items_are_a_sequence_of_what_was_reached() -> None:
    items = read_page(b'{"items":[{"kind":"a"},{"kind":"b"},{"kind":"c"}]}', "v1.User", Page).items
    assert [each.kind for each in items[::-2]] == ["c", "a"]
    assert items[-1] is items[2]
    assert items == list(items)
    assert items != list(items)[:2]
    assert items != "abc"


def test_text_is_checked_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels, "_CHUNK", 3)
    check_utf8("aé€😀".encode() * 5)
    for broken in (b"\xff", b"abcdef\xe2\x82", b"\xe2\x82" + b"abc"):
        with pytest.raises(UnicodeDecodeError):
            check_utf8(broken)


def test_a_lone_surrogate_spoils_neither_its_page_nor_its_item() -> None:
    body = rb'{"totalItems": 2, "items": [{"kind": "a", "metadata": {"name": "\ud800"}, "n": 1.10}, {"kind": "b"}]}'
    page = read_page(body, "v1.User", Page)
    first, second = page
    assert (first.kind, first.metadata.name, second.kind, page.total) == ("a", "\ud800", "b", 2)
    assert to_json(first) == rb'{"kind":"a","metadata":{"name":"\ud800"},"n":1.10}'
    first.kind = "c"
    assert to_json(first) == rb'{"kind":"c","metadata":{"name":"\ud800"},"n":1.10}'


def test_an_item_or_a_page_that_is_too_deep_is_an_error_of_ours() -> None:
    deep = b'{"kind": "a", "unknown": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with pytest.raises(DecodeError, match="nested too deeply"):
        read_object(User, deep)
    for page in (b'{"items": [' + deep + b"]}", b"[" + deep + b"]"):
        with pytest.raises(ValueError, match="nested too deeply"):
            read_page(page, "v1.User", Page)
