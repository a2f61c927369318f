"""Pages: every wrapper, lazily."""

from __future__ import annotations

import json
import pickle
from sys import getrefcount
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.lists.page import read_page
from kubesphere._core.lists.sync_page import Page
from support.core.samples import User

pytestmark = pytest.mark.usefixtures("sample_models")


@pytest.mark.parametrize(
    ("wrapper", "total", "remaining", "token", "version"),
    [
        ({"totalItems": 9}, 9, None, None, None),
        ({"total_count": 9}, 9, None, None, None),
        ({"total": 9}, 9, None, None, None),
        ({"metadata": {"remainingItemCount": 7}}, 9, 7, None, None),
        ({"kind": "L", "metadata": {"resourceVersion": "5", "continue": "c", "remainingItemCount": 1}}, 3, 1, "c", "5"),
        ({"metadata": {"resourceVersion": "5", "continue": ""}}, None, None, None, "5"),
        ({"metadata": None}, None, None, None, None),
        ({"metadata": "text", "totalItems": "9"}, None, None, None, None),
        ({"totalItems": True}, None, None, None, None),
    ],
)
def test_wrappers(
    wrapper: dict[str, Any], total: int | None, remaining: int | None, token: str | None, version: str | None
) -> None:
    body = {**wrapper, "items": [{"kind": "a"}, {"kind": "b"}]}
    page = read_page(json.dumps(body).encode(), "v1.User", Page)
    assert (page.total, page.remaining, page.continue_token, page.resource_version) == (
        total,
        remaining,
        token,
        version,
    )
    assert [user.kind for user in page] == ["a", "b"]
    assert page.data == wrapper
    assert page.to_dict() == body


ITEM = st.none() | st.integers() | st.text(max_size=5) | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2)


@given(st.lists(ITEM, max_size=6), st.dictionaries(st.text(max_size=5).filter(lambda key: key != "items"), ITEM))
def test_nothing_is_lost_and_nothing_fails(items: list[Any], rest: dict[str, Any]) -> None:
    page = read_page(json.dumps({"items": items, **rest}, indent=1).encode(), None, Page)
    assert list(page) == items
    assert page.to_dict() == {**rest, "items": items}
    assert len(page.items) == len(items)
    assert pickle.loads(pickle.dumps(page)).to_dict() == page.to_dict()
    repr(page)


def test_items_that_are_no_objects_are_handed_out_as_they_are() -> None:
    page = read_page(b'{"items": [{"kind": "a"}, null, "x", 3]}', "v1.User", Page)
    assert isinstance(page.items[0], User)
    assert page.items[1:] == [None, "x", 3]


@pytest.mark.parametrize("body", [b'{"items": null}', b"{}", b'{"items": []}', b"[]"])
def test_empty(body: bytes) -> None:
    page = read_page(body, "v1.User", Page)
    assert list(page) == []
    assert len(page.items) == 0
    with pytest.raises(IndexError):
        page.items[0]


@pytest.mark.parametrize("items", [{"a": 1}, "text", 3, True])
def test_items_that_are_no_array_read_as_none_and_stay(items: Any) -> None:
    page = read_page(json.dumps({"items": items, "total": 1}).encode(), "v1.User", Page)
    assert list(page) == []
    assert page.to_dict() == {"items": items, "total": 1}


def test_a_bare_array_is_a_page() -> None:
    assert [user.kind for user in read_page(b'\n [{"kind": "a"}]', "v1.User", Page)] == ["a"]


@pytest.mark.parametrize("body", [b"", b"text", b"3", b'"x"', b"null", b'{"items": [}', b'{"items":[1]'])
def test_what_is_no_collection_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_page(body, "v1.User", Page)


def test_changes_to_an_item_stay() -> None:
    page = read_page(b'{"items": [{"kind": "a"}, {"kind": "b"}]}', "v1.User", Page)
    page.items[0].kind = "changed"
    assert page.items[0].kind == "changed"
    assert page.to_dict()["items"] == [{"kind": "changed"}, {"kind": "b"}]
    assert [user.kind for user in page] == ["changed", "b"]
    assert page.items[-1] is page.items[1]
    assert page.items[:1][0] is page.items[0]
    assert pickle.loads(pickle.dumps(page)).items[0].kind == "changed"
    assert page.items == [User(kind="changed"), User(kind="b")]


def test_iterating_keeps_no_item() -> None:
    page = read_page(b'{"items": [{"kind": "a"}]}', "v1.User", Page)
    assert next(iter(page)) is not next(iter(page))


def test_repr_shows_no_item() -> None:
    page = read_page(b'{"items": [{"spec": {"password": "hunter2"}}], "totalItems": 1}', "v1.User", Page)
    assert repr(page) == "Page(<1 items of v1.User>, total=1)"


def test_an_item_that_is_kept_does_not_keep_its_page() -> None:
    body = json.dumps({"items": [{"kind": "a", "metadata": {"name": "b", "labels": {}}, "spec": {}}]}).encode()
    alone = getrefcount(body)
    user = next(iter(read_page(body, "v1.User", Page)))
    assert user.metadata.name == "b"
    assert getrefcount(body) == alone
