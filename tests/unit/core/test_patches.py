"""Patches between JSON documents, and what they make."""

from __future__ import annotations

import copy
import json
from typing import Any

import kubesphere
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.models.patches import json_patch, merge_patch, same
from support.core.patching import apply_json_patch, apply_merge_patch
from support.core.samples import User, UserSpec

KEYS = st.sampled_from(["a", "b", "c/~", ""])
SCALARS = st.none() | st.booleans() | st.sampled_from([0, 1, 1.0, -0.0, 0.0, "", "x", 10**25])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=10
)


def same_text(one: Any, other: Any) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@given(JSON, JSON)
def test_a_json_patch_makes_one_document_of_another(before: Any, after: Any) -> None:
    old, new = copy.deepcopy((before, after))
    patch = json_patch(before, after)
    assert same_text(apply_json_patch(before, patch), after)
    assert bool(patch) != same_text(before, after)
    assert same_text(before, old)
    assert same_text(after, new)


@given(JSON, JSON)
def test_a_merge_patch_makes_one_document_of_another_or_says_where_it_cannot(before: Any, after: Any) -> None:
    old = copy.deepcopy(before)
    try:
        patch = merge_patch(before, after)
    except ValueError:
        assert has_null(after)
    else:
        assert same_text(apply_merge_patch(before, patch), after)
    assert same_text(before, old)


def has_null(value: Any) -> bool:
    """Whether an object in it has a null."""
    return isinstance(value, dict) and any(each is None or has_null(each) for each in value.values())


@given(JSON, JSON)
def test_same_is_to_be_written_alike(one: Any, other: Any) -> None:
    assert same(one, other) == same_text(one, other)


# RFC 7386, appendix A.
@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        (["a", "b"], ["c", "d"], ["c", "d"]),
        ({"a": "b"}, ["c"], ["c"]),
        ({"a": "foo"}, None, None),
        ({"a": "foo"}, "bar", "bar"),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_merge_patches_of_the_standard(target: Any, patch: Any, result: Any) -> None:
    assert apply_merge_patch(target, patch) == result


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ({"a": {"b": 1}}, {"a": {"b": None}}, "/a/b"),
        ({}, {"a": {"b": {"c/": None}}}, "/a/b/c~1"),
        ([1], {"a": None}, "/a"),
    ],
)
def test_a_merge_patch_cannot_set_null(before: Any, after: Any, place: str) -> None:
    with pytest.raises(ValueError, match="cannot set null") as caught:
        merge_patch(before, after)
    assert str(caught.value).startswith(place + ":")


def test_nulls_that_were_there_and_nulls_in_arrays_are_no_obstacle() -> None:
    assert merge_patch({"a": None, "b": 1}, {"a": None, "b": [{"c": None}]}) == {"b": [{"c": None}]}
    assert merge_patch({"a": None}, {}) == {"a": None}


@pytest.mark.parametrize(
    ("before", "after", "patch"),
    [
        ([1, 2, 3], [1, 3], [{"op": "remove", "path": "/1"}]),
        ([1, 3], [1, 2, 3], [{"op": "add", "path": "/1", "value": 2}]),
        ([{"a": 1, "b": 2}], [{"a": 1, "b": 3}], [{"op": "replace", "path": "/0/b", "value": 3}]),
        ({"x/~": 1}, {}, [{"op": "remove", "path": "/x~1~0"}]),
        ({"a": 1}, {"a": True}, [{"op": "replace", "path": "/a", "value": True}]),
        ({"a": 1}, [1], [{"op": "replace", "path": "", "value": [1]}]),
        ([1, 2, 3, 4], [1, 4], [{"op": "remove", "path": "/2"}, {"op": "remove", "path": "/1"}]),
    ],
)
def test_json_patches_are_small(before: Any, after: Any, patch: list[Any]) -> None:
    assert json_patch(before, after) == patch


# After RFC 6902, appendix A.
@pytest.mark.parametrize(
    ("document", "operation", "result"),
    [
        ({"a": [1, 2]}, {"op": "add", "path": "/a/-", "value": 3}, {"a": [1, 2, 3]}),
        ({"a": {"b": 1}, "c": {}}, {"op": "move", "from": "/a/b", "path": "/c/d"}, {"a": {}, "c": {"d": 1}}),
        ([1, 2, 3], {"op": "move", "from": "/0", "path": "/2"}, [2, 3, 1]),
        ([1], {"op": "move", "from": "/0", "path": "/0"}, [1]),
        ({"a": [1]}, {"op": "copy", "from": "/a", "path": "/b"}, {"a": [1], "b": [1]}),
        ({"a": 1}, {"op": "test", "path": "/a", "value": 1}, {"a": 1}),
        ({"a": 1}, {"op": "add", "path": "", "value": 2}, 2),
        ({"a": 1, "ignored": 1}, {"op": "replace", "path": "/a", "value": [1], "other": 2}, {"a": [1], "ignored": 1}),
        ({"": 1, "~1": 10}, {"op": "test", "path": "/~01", "value": 10}, {"": 1, "~1": 10}),
        ({"": 1}, {"op": "remove", "path": "/"}, {}),
    ],
)
def test_operations_of_the_standard(document: Any, operation: dict[str, Any], result: Any) -> None:
    assert apply_json_patch(document, [operation]) == result


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "remove", "path": "/none"},
        {"op": "replace", "path": "/list/2", "value": 1},
        {"op": "add", "path": "/list/3", "value": 1},
        {"op": "add", "path": "/list/01", "value": 1},
        {"op": "add", "path": "/list/-1", "value": 1},
        {"op": "remove", "path": "/list/-"},
        {"op": "add", "path": "/text/x", "value": 1},
        {"op": "add", "path": "/none/x", "value": 1},
        {"op": "add", "path": "list", "value": 1},
        {"op": "add", "path": "/x"},
        {"op": "move", "from": "/object", "path": "/object/a"},
        {"op": "test", "path": "/text", "value": 1},
        {"op": "test", "path": "/list/0", "value": True},
        {"op": "other", "path": ""},
        {"path": ""},
        {"op": "remove", "path": 5},
    ],
)
def test_what_cannot_be_applied_is_an_error_and_shows_no_value(operation: dict[str, Any]) -> None:
    document = {"list": [1, 2], "text": "hunter2", "object": {}}
    before = copy.deepcopy(document)
    with pytest.raises(ValueError, match=r".") as caught:
        apply_json_patch(
            document, [{"op": "add", "path": "/list/0", "value": 0}, {"op": "remove", "path": "/list/0"}, operation]
        )
    assert "hunter2" not in str(caught.value)
    assert document == before


def test_patches_share_nothing_with_the_documents() -> None:
    before, after = {"a": [1]}, {"a": [1], "b": {"c": [2]}}
    operations, merge = json_patch(before, after), merge_patch(before, after)
    made = [apply_json_patch(before, operations), apply_merge_patch(before, merge)]
    after["b"]["c"].append(3)
    before["a"].append(3)
    operations[0]["value"]["c"].append(4)
    merge["b"]["c"].append(5)
    assert made == [{"a": [1], "b": {"c": [2]}}] * 2


def test_a_diff_of_models_is_both_patches() -> None:
    before, after = User(kind="User", spec=UserSpec(lang="en")), User(kind="User", spec=UserSpec(email="e", lang=None))
    found = kubesphere.diff(before, after)
    assert found
    assert found.json_patch == [
        {"op": "add", "path": "/spec/email", "value": "e"},
        {"op": "replace", "path": "/spec/lang", "value": None},
    ]
    assert repr(found) == "<Diff add:/spec/email replace:/spec/lang>"
    with pytest.raises(ValueError, match=r"^/spec/lang: a merge patch cannot set null"):
        found.merge_patch  # noqa: B018
    del after.spec.lang
    assert kubesphere.diff(before, after).merge_patch == {"spec": {"lang": None, "email": "e"}}


def test_nothing_differs() -> None:
    found = kubesphere.diff(User(kind="a"), {"kind": "a"})
    assert not found
    assert (found.merge_patch, found.json_patch, repr(found)) == ({}, [], "<Diff of nothing>")
