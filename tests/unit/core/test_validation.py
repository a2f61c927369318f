"""The strict check on request."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from kubesphere._core.models.functions import from_dict
from kubesphere._core.models.validation import validate
from support.core.samples import Strict, User


def test_a_sound_object_has_no_findings() -> None:
    user = from_dict(
        User,
        {
            "kind": "User",
            "metadata": {"name": "a", "labels": {"x": "y"}, "creationTimestamp": "2026-01-01T00:00:00Z"},
            "spec": {"port": 80, "ratio": 1, "free": [1], "groups": ["a"], "unknown": {"x": None}},
            "containers": [{"name": "c", "limits": {"cpu": 1, "memory": "1Gi"}}],
            "owners": None,
            "items": None,
            "memory": 1.5,
            "unknown": 3,
        },
    )
    assert validate(user) == []


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        ({"kind": 3}, "/kind: expected string, found integer"),
        ({"metadata": "text"}, "/metadata: expected object, found string"),
        ({"metadata": {"labels": ["a"]}}, "/metadata/labels: expected object, found array"),
        ({"metadata": {"creationTimestamp": 5}}, "/metadata/creationTimestamp: expected string, found integer"),
        ({"spec": {"port": 1.5}}, "/spec/port: expected integer or string, found number"),
        ({"spec": {"port": True}}, "/spec/port: expected integer or string, found boolean"),
        ({"spec": {"ratio": "x"}}, "/spec/ratio: expected integer or number, found string"),
        ({"spec": {"email": ["x"]}}, "/spec/email: expected string, found array"),
        ({"containers": [{}, 3]}, "/containers/1: expected object, found integer"),
        (
            {"containers": [{"limits": {"a/b~c": []}}]},
            "/containers/0/limits/a~1b~0c: expected string or integer or number, found array",
        ),
        ({"grid": [[{"name": 1}]]}, "/grid/0/0/name: expected string, found integer"),
        ({"owners": {"x": {"name": {}}}}, "/owners/x/name: expected string, found object"),
        ({"kind": None}, "/kind: expected string, found null"),
        ({"spec": None}, "/spec: expected object, found null"),
        ({"containers": [None]}, "/containers/0: expected object, found null"),
        ({"containers": [{"args": ["a", 1]}]}, "/containers/0/args/1: expected string, found integer"),
        ({"metadata": {"labels": {"a": None}}}, "/metadata/labels/a: expected string, found null"),
        ({"grid": [None, [3]]}, "/grid/1/0: expected object, found integer"),
        ({"memory": "much"}, "/memory: expected a quantity such as 500m or 1Gi, found another text"),
        (
            {"metadata": {"creationTimestamp": "today"}},
            "/metadata/creationTimestamp: expected a timestamp (RFC 3339), found another text",
        ),
        ({"phase": "Odd"}, "/phase: expected one of 'Active', 'Disabled', found another text"),
        ({"phase": 1}, "/phase: expected string, found integer"),
        ({"memory": False}, "/memory: expected string or integer or number, found boolean"),
    ],
)
def test_findings_name_the_place_and_both_types(data: dict[str, Any], finding: str) -> None:
    assert validate(from_dict(User, data)) == [finding]


def test_required_fields_are_missed_at_every_depth_and_only_there() -> None:
    container = from_dict(Strict, {"inner": {"name": "a"}, "more": [{}, {"name": None}]})
    assert validate(container) == [
        "/name: required, and missing",
        "/inner/inner: required, and missing",
        "/more/0/name: required, and missing",
        "/more/0/inner: required, and missing",
        "/more/1/name: expected string, found null",
        "/more/1/inner: required, and missing",
    ]
    assert Strict().name is None


def test_an_unknown_value_reads_as_it_is() -> None:
    assert from_dict(User, {"phase": "Odd"}).phase == "Odd"
    assert User(phase="Active").phase == "Active"
    assert validate(pickle.loads(pickle.dumps(User(phase="Active")))) == []
