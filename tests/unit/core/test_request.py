"""Paths, queries and bodies."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.models.functions import to_dict
from kubesphere._core.models.quantity import Quantity
from kubesphere._core.operation import Operation, anything
from kubesphere._core.transport.request import build, build_path, build_query
from support.core.samples import User, UserSpec

SEGMENT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/?"), min_size=1, max_size=12).filter(
    lambda text: text not in {".", ".."}
)
PATCHES = ("application/json-patch+json", "application/merge-patch+json", "application/apply-patch+yaml")


def op(method: str = "GET", path: str = "/x", **options: Any) -> Operation[Any]:
    return Operation(method, path, anything(), **options)


def on_the_wire(target: str) -> str:
    """What the HTTP library sends for a target."""
    return httpx.URL("http://h:1" + target).raw_path.decode()


@given(SEGMENT, SEGMENT)
def test_path_values_come_back_whole_and_the_library_sends_them_as_built(one: str, two: str) -> None:
    target = build_path("/a/{one}/b/{two}:run", (one, two))
    assert on_the_wire(target) == target
    parts = target.split("/")
    assert [unquote(part) for part in parts] == ["", "a", one, "b", two + ":run"]
    assert set(target) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%/:")


@given(st.lists(SEGMENT, min_size=1, max_size=5), st.sampled_from(["", "/"]))
def test_a_wildcard_keeps_its_slashes(segments: list[str], end: str) -> None:
    target = build_path("/p/{path}", ("/".join(segments) + end,), wildcard=True)
    assert on_the_wire(target) == target
    assert unquote(target) == "/p/" + "/".join(segments) + end
    assert target.count("/") == 1 + len(segments) + len(end)


@pytest.mark.parametrize("value", ["", ".", "..", "a/b", "/", "../x"])
def test_a_value_that_names_another_resource_is_refused_by_name(value: str) -> None:
    with pytest.raises(ValueError, match="user must be one path segment"):
        build_path("/users/{user}", (value,))


@pytest.mark.parametrize("value", ["", "/x", "..", "a/../b", "a/./b", "a//b", "//", "/"])
def test_a_wildcard_refuses_dot_and_empty_segments(value: str) -> None:
    with pytest.raises(ValueError, match="path must be one path segment"):
        build_path("/p/{path}", (value,), wildcard=True)


@pytest.mark.parametrize("value", [None, True, b"x", 1.5, ["a"], User()])
def test_a_value_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="user must be a str or int"):
        build_path("/users/{user}", (value,))


@pytest.mark.parametrize(
    ("template", "values", "target"),
    [
        ("/apps/{app}%20", ("x",), "/apps/x%20"),
        ("/apps/{app}/", (7,), "/apps/7/"),
        ("/apps/%2e%2e/{a}", ("%2e%2e",), "/apps/%2e%2e/%252e%252e"),
        ("/apps", (), "/apps"),
        ("/a/{b}/{path}", ("x", "y"), "/a/x/y"),
    ],
)
def test_literals_stay_as_they_are(template: str, values: tuple[str | int, ...], target: str) -> None:
    assert build_path(template, values) == target
    assert on_the_wire(target) == target


@pytest.mark.parametrize(("template", "values"), [("/a/{b}", ()), ("/a/{b}", ("x", "y")), ("/a", ("x",))])
def test_the_number_of_values_must_fit(template: str, values: tuple[str, ...]) -> None:
    with pytest.raises(TypeError, match="path values"):
        build_path(template, values)


@pytest.mark.parametrize("template", ["/a/{b", "/a/b}", "/a/{b}{"])
def test_no_brace_is_ever_sent(template: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        build_path(template, ("x",))
    assert "{" not in build_path("/a/{b}", ("{c}",))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(st.dictionaries(TEXT, TEXT | st.lists(TEXT, max_size=3), max_size=4))
def test_query_values_come_back_whole(query: dict[str, Any]) -> None:
    encoded = build_query(query)
    pairs = [(name, item) for name, value in query.items() for item in (value if isinstance(value, list) else [value])]
    assert parse_qsl(encoded, keep_blank_values=True) == pairs
    if encoded:
        assert on_the_wire(f"/x?{encoded}") == f"/x?{encoded}"


class Order(StrEnum):
    NAME = "name"


@pytest.mark.parametrize(
    ("query", "encoded"),
    [
        ({"a": None, "b": [], "c": ()}, ""),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"page": 1, "step": 0.5}, "page=1&step=0.5"),
        ({"filters[]": ["a", "b c"]}, "filters%5B%5D=a&filters%5B%5D=b%20c"),
        ({"since": datetime(2026, 1, 2, tzinfo=UTC)}, "since=2026-01-02T00%3A00%3A00Z"),
        ({"sortBy": Order.NAME, "q": Quantity("1Gi")}, "sortBy=name&q=1Gi"),
        ({"names": ["a", "b"], "ids": {7}}, "names=a%2Cb&ids=7"),
        ({"empty": ""}, "empty="),
    ],
)
def test_query_forms(query: dict[str, Any], encoded: str) -> None:
    assert build_query(query, csv=("names",)) == encoded


@pytest.mark.parametrize("value", [object(), {"a": 1}, b"x", [None], bytearray(b"x"), memoryview(b"x")])
def test_what_cannot_be_a_parameter_is_refused_by_name(value: Any) -> None:
    with pytest.raises(TypeError, match="labels cannot be sent"):
        build_query({"labels": value})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1, float("-inf")]])
def test_so_is_a_number_that_is_none(value: Any) -> None:
    with pytest.raises(ValueError, match=r"step cannot be sent as a parameter: (nan|-?inf)"):
        build_query({"step": value})


def test_a_request_without_body_has_no_content_type() -> None:
    request = build(op(), query={"a": 1})
    assert (request.method, request.target, request.content) == ("GET", "/x?a=1", None)
    assert request.headers == {}


def test_header_parameters_are_sent_when_given() -> None:
    headers = build(op(), headers={"X-Int": 1, "X-None": None, "X-Flag": True}).headers
    assert headers == {"x-int": "1", "x-flag": "true"}


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (User(kind="a"), b'{"kind":"a"}'),
        ({"spec": UserSpec(lang="x"), "q": Quantity("1"), "t": (1, 2)}, b'{"spec":{"lang":"x"},"q":"1","t":[1,2]}'),
        ([User(kind="a")], b'[{"kind":"a"}]'),
        (User(items=["a"]).items, b'["a"]'),
        ({"at": datetime(2026, 1, 2, tzinfo=UTC)}, b'{"at":"2026-01-02T00:00:00Z"}'),
        (False, b"false"),
        (b"\x00raw", b"\x00raw"),
        ("täxt", "täxt".encode()),
    ],
)
def test_bodies(body: Any, content: bytes) -> None:
    request = build(op("POST"), body=body)
    assert request.content == content
    assert request.headers["content-type"] == "application/json"


def test_a_body_that_is_no_json_is_refused() -> None:
    with pytest.raises(TypeError, match="object cannot be written as JSON"):
        build(op("POST"), body={"a": object()})


@pytest.mark.parametrize(
    ("offered", "body", "expected"),
    [
        (PATCHES, [{"op": "test"}], PATCHES[0]),
        (PATCHES, {"a": 1}, PATCHES[1]),
        (PATCHES, User(kind="a"), PATCHES[1]),
        (("application/json",), {"a": 1}, "application/json"),
        (("application/json",), [1], "application/json"),
        ((), {"a": 1}, "application/json"),
        ((), [1], PATCHES[0]),
        (("*/*",), {"a": 1}, "application/json"),
        (PATCHES[:1], [1], PATCHES[0]),
    ],
)
def test_the_kind_of_patch_follows_from_the_body(offered: tuple[str, ...], body: Any, expected: str) -> None:
    assert build(op("PATCH", body=offered), body=body).headers["content-type"] == expected


def test_a_named_kind_of_patch_wins() -> None:
    request = build(op("PATCH", body=PATCHES), body={"a": 1}, content_type=PATCHES[2])
    assert request.headers["content-type"] == PATCHES[2]


@pytest.mark.parametrize(
    ("offered", "body", "kind"),
    [(PATCHES[:1], {"a": 1}, None), (PATCHES[1:2], [1], None), (PATCHES, {}, "application/strategic-merge-patch+json")],
)
def test_a_kind_of_patch_that_is_not_taken_is_refused(offered: tuple[str, ...], body: Any, kind: str | None) -> None:
    with pytest.raises(ValueError, match="PATCH /x does not take application/"):
        build(op("PATCH", body=offered), body=body, content_type=kind)


def test_other_methods_send_the_media_type_they_take() -> None:
    assert build(op("POST", body=("text/plain",)), body="x").headers["content-type"] == "text/plain"
    assert build(op("POST"), body="x", content_type="application/yaml").headers["content-type"] == "application/yaml"


def test_a_form_is_urlencoded_whatever_the_password_holds() -> None:
    request = build(op("POST"), form={"username": "admin", "password": "P#$$w0rd &+=", "scope": None})
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content is not None
    assert parse_qsl(request.content.decode()) == [("username", "admin"), ("password", "P#$$w0rd &+=")]


def test_files_are_handed_on() -> None:
    request = build(op("POST"), form={"n": 1, "gone": None}, files={"file": b"x", "none": None})
    assert request.files == {"file": b"x"}
    assert request.form == {"n": ["1"], "gone": []}
    assert "Content-Type" not in request.headers


def test_a_prepared_request_does_not_show_its_body() -> None:
    assert "hunter2" not in repr(build(op("POST"), form={"password": "hunter2"}))


def test_an_empty_object_where_the_server_wants_at_least_that() -> None:
    operation = op("DELETE", "/x/{name}", empty_body=True)
    assert build(operation, ("a",), body=None).content == b"{}"
    assert build(operation, ("a",), body={"orphanDependents": True}).content == b'{"orphanDependents":true}'
    assert build(op("DELETE", "/x/{name}"), ("a",), body=None).content is None


@pytest.mark.parametrize("given_as", [dict, User.__call__])
def test_what_an_object_must_say_of_itself_is_added(given_as: Any) -> None:
    said = ("g.io/v1", "User")
    before = User(spec=UserSpec(email="a@b.c")) if given_as is not dict else {"spec": {"email": "a@b.c"}}
    put = op("PUT", "/x/{name}", object_body=said)
    head = {"apiVersion": "g.io/v1", "kind": "User"}
    sent = build(put, ("ann",), body=before).content or b""
    assert json.loads(sent) == {**head, "spec": {"email": "a@b.c"}, "metadata": {"name": "ann"}}
    posted = build(op("POST", "/x", object_body=said), (), body=before).content or b""
    assert json.loads(posted) == {**head, "spec": {"email": "a@b.c"}}
    assert "metadata" not in (before if isinstance(before, dict) else to_dict(before))
    other = {"apiVersion": "g.io/v2", "kind": "Person", "metadata": {"name": "eve", "labels": {}}}
    assert json.loads(build(put, ("ann",), body=other).content or b"") == other  # what is said stays
    assert build(put, ("ann",), body=b"raw").content == b"raw"
