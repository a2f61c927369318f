"""Every model reads whatever JSON, loses none of it, and changes what is changed."""

from __future__ import annotations

import copy
import importlib
import pickle
from typing import Any

import kubesphere
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kubesphere import from_json, models, to_dict, to_json, validate
from kubesphere._core.models.levels import read_object
from kubesphere._core.models.model import Model, fields_of
from support.conformance.contracts import Contract, default_release
from support.conformance.noise import Noise, exact
from support.conformance.visiting import visit

CONTRACT = Contract.read(default_release())
SCHEMAS = CONTRACT.document["components"]["schemas"]


def _classes() -> dict[str, type[Model]]:
    """The model of every schema that has a place among them."""
    found: dict[str, type[Model]] = {}
    for name, schema in SCHEMAS.items():
        module, _, cls = schema.get("x-ksgen-model", "").partition(".")
        if module:
            found[name] = getattr(importlib.import_module(f"{models.__name__}.{module}"), cls)
    return found


CLASSES = _classes()
WAYS = {"whole": from_json, "level by level": read_object}


def holds_raw(value: Any) -> bool:
    """Whether text that is not decoded lies anywhere in a value."""
    if isinstance(value, dict | list):
        return any(map(holds_raw, value.values() if isinstance(value, dict) else value))
    return isinstance(value, msgspec.Raw)


def test_every_definition_has_a_model_and_every_model_a_definition() -> None:
    assert set(CLASSES) == {name for name, schema in SCHEMAS.items() if schema.get("properties")}
    assert len(CLASSES) > 500


@pytest.mark.parametrize("way", WAYS)
def test_every_model_reads_what_its_schema_says_and_gives_it_back(way: str) -> None:
    for number, (definition, cls) in enumerate(CLASSES.items()):
        text = Noise(CONTRACT, number, share=0).object(SCHEMAS[definition])
        model = WAYS[way](cls, text.encode())
        visit(model)
        assert exact(to_json(model)) == exact(text), definition


@settings(max_examples=600)
@given(
    st.sampled_from(sorted(CLASSES)), st.integers(0, 2**32), st.sampled_from([0.1, 0.5, 1]), st.sampled_from([*WAYS])
)
def test_whatever_is_read_comes_back(definition: str, seed: int, share: float, way: str) -> None:
    cls, text = CLASSES[definition], Noise(CONTRACT, seed, share).object(SCHEMAS[definition])
    before = exact(text)
    untouched, model = WAYS[way](cls, text.encode()), WAYS[way](cls, text.encode())
    assert exact(to_json(untouched)) == before
    visit(model)
    assert exact(to_json(model)) == before
    assert validate(untouched) == validate(model)
    assert untouched == model
    assert not holds_raw(to_dict(model))


@settings(max_examples=600)
@given(
    st.sampled_from(sorted(CLASSES)),
    st.integers(0, 2**32),
    st.sampled_from([0.1, 0.5]),
    st.sampled_from([*WAYS]),
    st.data(),
)
def test_a_change_changes_nothing_else(definition: str, seed: int, share: float, way: str, data: st.DataObject) -> None:
    cls, text = CLASSES[definition], Noise(CONTRACT, seed, share).object(SCHEMAS[definition])
    model = WAYS[way](cls, text.encode())
    name, field = data.draw(st.sampled_from(sorted(fields_of(cls).items())))
    if data.draw(st.booleans()):
        visit(model)
    expected = dict(exact(text)[1])
    if field.wire in expected and data.draw(st.booleans()):
        delattr(model, name)
        del expected[field.wire]
    else:
        setattr(model, name, "changed")
        expected[field.wire] = "changed"
    assert exact(to_json(model)) == ("object", list(expected.items()))


ACCESS = {
    "to_dict": to_dict,
    "==": lambda model: model == copy.copy(model) and to_dict(model),
    "copy": lambda model: to_dict(copy.copy(model)),
    "deepcopy": lambda model: to_dict(copy.deepcopy(model)),
    "pickle": lambda model: to_dict(pickle.loads(pickle.dumps(model))),
    "[]": lambda model: [model["metadata"], model["spec"], model["status"]],
    "diff": lambda model: kubesphere.diff({}, model).merge_patch,
    "in another": lambda model: to_dict(models.Pod(metadata=model.metadata, spec=model.spec)),
    "in an array": lambda model: to_dict(models.PodSpec(containers=[model])),
    "set by key": lambda model: model.__setitem__("metadata", model.metadata) or model["metadata"],
    "a part's keys": lambda model: [model.spec["containers"], "name" in model.metadata, model.metadata["labels"]],
}
POD = b"""{"kind": "Pod", "metadata": {"name": "a", "labels": {"x": "y"}, "odd": [1.10]},
 "spec": {"containers": [{"name": "c"}], "odd": {"x": 1e400}}, "status": {"phase": "Running"}, "odd": {"z": -0}}"""


@pytest.mark.parametrize("way", ACCESS)
@pytest.mark.parametrize("first", [False, True])
def test_no_access_shows_undecoded_text(way: str, first: bool) -> None:
    pod = read_object(models.Pod, POD)
    if first:
        assert (pod.metadata.name, pod.spec.containers[0].name, pod.status.phase) == ("a", "c", "Running")
    assert not holds_raw(ACCESS[way](pod))
    assert "Raw" not in repr(pod)
    assert "Raw" not in repr([pod.metadata, pod.spec, pod.metadata.labels])
    assert exact(to_json(pod)) == exact(POD)


def test_views_of_a_part_share_what_is_written_whenever_it_is_decoded() -> None:
    pod = read_object(models.Pod, POD)
    one = pod.metadata
    one.namespace = "n"
    to_dict(pod)
    two = pod.metadata
    two.labels["new"] = "label"
    assert one.labels == {"x": "y", "new": "label"}
    assert two.namespace == "n"
    assert to_dict(pod)["metadata"] == {"name": "a", "labels": one.labels, "odd": [1.1], "namespace": "n"}


def test_what_is_not_touched_is_sent_as_it_came() -> None:
    pod = read_object(models.Pod, POD)
    pod.metadata.name = "b"
    assert b'"odd": {"x": 1e400}}' in to_json(pod)
    assert b'"name":"b"' in to_json(pod)
