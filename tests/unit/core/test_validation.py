"""The strict check on request."""

from __future__ import annotations

from typing import Any

import pytest
from kubesphere._core.functions import from_dict
from kubesphere._core.validation import validate
from unit.core.samples import User


def test_a_sound_object_has_no_findings() -> None:
    user = from_dict(
        User,
        {
            "kind": "User",
            "metadata": {"name": "a", "labels": {"x": "y"}, "creationTimestamp": "2026-01-01T00:00:00Z"},
            "spec": {"port": 80, "ratio": 1, "free": [1], "groups": ["a"], "lang": None, "unknown": {}},
            "containers": [{"name": "c", "limits": {"cpu": 1, "memory": "1Gi"}}, None],
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
        ({"memory": False}, "/memory: expected string or integer or number, found boolean"),
    ],
)
def test_findings_name_the_place_and_both_types(data: dict[str, Any], finding: str) -> None:
    assert validate(from_dict(User, data)) == [finding]
