"""Small parts of the runtime that need no connection: deadlines, JSON pointers, differences, names of models."""

from __future__ import annotations

import math

import kubesphere.models.common
import pytest
from kubesphere import diff, models
from kubesphere._core.models.pointer import escape, parts
from kubesphere._core.transport.deadline import check_deadline, current_deadline, deadline, seconds_left
from kubesphere.errors import DeadlineError


def test_a_deadline_that_ends_sooner_holds() -> None:
    assert (current_deadline(), seconds_left()) == (None, math.inf)
    check_deadline("a call")
    with deadline(60, "the whole"):
        outer = current_deadline()
        assert 59 < seconds_left() <= 60
        with deadline(600, "a part"):
            assert current_deadline() is outer
        with deadline(None, "no bound"):
            assert current_deadline() is outer
        with deadline(-1, "a part"), pytest.raises(DeadlineError, match="time for a part was up during a call"):
            check_deadline("a call")
        check_deadline("a call")
        assert current_deadline() is outer
    assert current_deadline() is None


@pytest.mark.parametrize("key", ["a", "a/b", "a~b", "~1", "~0/", ""])
def test_a_pointer_leads_through_any_key(key: str) -> None:
    assert parts(f"/x/{escape(key)}") == ["x", key]


def test_a_pointer_begins_with_a_slash() -> None:
    assert parts("") == []
    with pytest.raises(ValueError, match="'a/b' is no JSON pointer"):
        parts("a/b")


def test_a_difference_says_what_it_is() -> None:
    changed = diff({"a": 1, "b": 2}, {"a": 3})
    assert changed
    assert changed.merge_patch == {"a": 3, "b": None}
    assert sorted((each["op"], each["path"]) for each in changed.json_patch) == [("remove", "/b"), ("replace", "/a")]
    assert "replace:/a" in repr(changed)
    same = diff({"a": 1}, {"a": 1})
    assert not same
    assert repr(same) == "<Diff of nothing>"


def test_a_difference_that_no_merge_patch_can_say() -> None:
    changed = diff({"a": 1}, {"a": None})
    assert changed.json_patch == [{"op": "replace", "path": "/a", "value": None}]
    with pytest.raises(ValueError, match="a"):
        _ = changed.merge_patch


def test_a_wrong_name_of_a_model_is_told_where_it_is() -> None:
    module = kubesphere.models.common
    with pytest.raises(AttributeError, match=r"common has no 'Metrics': it is in .*monitoring_v1alpha3"):
        _ = module.Metrics  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no 'Metrcs': did you mean Metrics \(.*\)\?"):
        _ = module.Metrcs  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no '_nothing'$"):
        _ = module._nothing  # type: ignore[attr-defined]
    with pytest.raises(ImportError, match=r"has no 'Qqqqqqqq'"):
        from kubesphere.models import Qqqqqqqq  # type: ignore[attr-defined]  # noqa: F401
    assert models is not module
