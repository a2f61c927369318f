"""What type checkers are told that fields take is what they take."""

from __future__ import annotations

import re
from collections.abc import MutableMapping, MutableSequence
from datetime import UTC, datetime
from pathlib import Path

from kubesphere import Quantity, models, to_dict
from kubesphere._core.models import given
from kubesphere.models import Container, ObjectMeta, Pod, PodSpec, ResourceQuota

_USED = re.compile(r"^    \w+: _(\w+)", re.MULTILINE)


def test_what_models_name_is_there() -> None:
    folder = Path(models.__file__).parent
    used = {name for file in folder.glob("*.py") for name in _USED.findall(file.read_text())}
    assert used == {"Amount", "Moment", "Nested", "NestedAmounts", "NestedItems", "NestedNamed"}
    assert all(hasattr(given, name) for name in used)


def test_containers_are_of_the_kinds_that_checkers_are_told() -> None:
    assert issubclass(given.Items, MutableSequence)
    assert issubclass(given.Named, MutableMapping)
    assert issubclass(given.Amounts, MutableMapping)


def test_nested_models_are_given_as_models_or_mappings() -> None:
    pod = Pod(metadata={"name": "a"}, spec=PodSpec(containers=[{"name": "a"}, Container(name="b")]))
    pod.spec.containers.append({"name": "c", "resources": {"limits": {"cpu": "1"}}})
    pod.spec.containers[0] = {"name": "z"}
    pod.spec.containers.extend([{"name": "d"}])
    assert [each.name for each in pod.spec.containers] == ["z", "b", "c", "d"]
    assert pod.spec.containers[2].resources.limits["cpu"] == Quantity("1")
    pod.metadata = ObjectMeta(name="b")
    pod.spec = {"containers": []}
    assert to_dict(pod) == {"metadata": {"name": "b"}, "spec": {"containers": []}}


def test_quantities_and_times_are_given_as_text() -> None:
    quota = ResourceQuota(spec={"hard": {"limits.cpu": "100"}})
    quota.spec.hard["limits.cpu"] = "200m"
    quota.spec.hard["pods"] = 10
    quota.spec.hard["memory"] = Quantity("1Gi")
    assert to_dict(quota) == {"spec": {"hard": {"limits.cpu": "200m", "pods": 10, "memory": "1Gi"}}}
    assert quota.spec.hard["limits.cpu"] + "1" == "1200m"
    quota.metadata.creation_timestamp = "2026-01-01T00:00:00Z"
    assert quota.metadata.creation_timestamp == datetime(2026, 1, 1, tzinfo=UTC)
