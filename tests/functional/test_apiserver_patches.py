"""The client's differences, applied by the loopback server's own patches: two implementations that must agree."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere import diff
from servers.apiserver import patches

_TEXT = st.sampled_from(["a", "b", "a/b", "m~n", "", "0", "x.y", "naïve"])
_VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-3, 3), _TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(_TEXT, inner, max_size=4)),
    max_leaves=12,
)
_DOCUMENTS = st.dictionaries(_TEXT, _VALUES, max_size=5)


@given(_DOCUMENTS, _DOCUMENTS)
def test_a_difference_leads_from_one_document_to_the_other(before: Any, after: Any) -> None:
    original = copy.deepcopy(before)
    found = diff(before, after)
    assert patches.merge(before, found.merge_patch) == after
    assert patches.json_patch(before, found.json_patch) == after
    assert before == original


@pytest.mark.parametrize(
    ("operations", "after"),
    [
        ([{"op": "add", "path": "/list/1", "value": 9}], {"list": [1, 9, 2]}),
        ([{"op": "add", "path": "/list/-", "value": 9}], {"list": [1, 2, 9]}),
        ([{"op": "replace", "path": "/list/0", "value": 9}], {"list": [9, 2]}),
        ([{"op": "remove", "path": "/list/1"}], {"list": [1]}),
        ([{"op": "move", "from": "/list/0", "path": "/list/1"}], {"list": [2, 1]}),
        ([{"op": "copy", "from": "/list", "path": "/other"}], {"list": [1, 2], "other": [1, 2]}),
        ([{"op": "test", "path": "/list/0", "value": 1}], {"list": [1, 2]}),
    ],
)
def test_json_patch(operations: Any, after: Any) -> None:
    """RFC 6902 section 4."""
    assert patches.json_patch({"list": [1, 2]}, operations) == after


@pytest.mark.parametrize(
    "operations",
    [
        {"a": 1},
        [{"op": "add", "path": "/nosuch/x", "value": 1}],
        [{"op": "add", "path": "/list/3", "value": 1}],
        [{"op": "remove", "path": "/nosuch"}],
        [{"op": "replace", "path": "/list/2", "value": 1}],
        [{"op": "test", "path": "/list/0", "value": 2}],
        [{"op": "add", "path": "/list/0/x", "value": 2}],
        [{"op": "turn", "path": "/list"}],
    ],
)
def test_a_json_patch_that_does_not_fit(operations: Any) -> None:
    with pytest.raises(patches.PatchError):
        patches.json_patch({"list": [1, 2]}, operations)


def test_strategic_merge_goes_by_name() -> None:
    before = {"containers": [{"name": "a", "image": "1"}, {"name": "b", "image": "1"}], "args": ["x"], "gone": 1}
    patch = {
        "containers": [{"name": "b", "image": "2"}, {"name": "a", "$patch": "delete"}],
        "args": ["y"],
        "gone": None,
    }
    assert patches.strategic(before, patch) == {"containers": [{"name": "b", "image": "2"}], "args": ["y"]}
