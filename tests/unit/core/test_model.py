"""Models: lossless, tolerant, in place."""

from __future__ import annotations

import copy
import json
import math
import pickle
from collections.abc import Mapping, MutableMapping, MutableSequence
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.models.codec import encode
from kubesphere._core.models.functions import from_dict, to_dict
from kubesphere._core.models.model import Model
from kubesphere._core.models.quantity import Quantity
from support.core.samples import Container, EnvVar, ObjectMeta, SubUser, Tree, User, UserSpec

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)
WIRES = ["kind", "metadata", "spec", "containers", "owners", "grid", "memory", "items", "keys", "unknown"]
NAMES = ["kind", "metadata", "spec", "containers", "owners", "grid", "memory", "items", "keys"]


def visit(value: Any, depth: int = 0) -> None:
    """Read everything that can be read of a value."""
    repr(value)
    if isinstance(value, Model) and depth < 6:
        for cls in type(value).__mro__:
            for name in vars(cls).get("__annotations__", ()):
                if not name.startswith("_"):
                    visit(getattr(value, name), depth + 1)
    elif isinstance(value, MutableSequence) and not isinstance(value, list):
        for item in value:
            visit(item, depth + 1)
        assert list(value[:]) == list(value)
    elif isinstance(value, MutableMapping) and not isinstance(value, dict):
        for key in value:
            visit(value[key], depth + 1)


@given(st.dictionaries(st.sampled_from(WIRES), JSON))
def test_reading_never_raises_and_never_changes(data: dict[str, Any]) -> None:
    before = copy.deepcopy(data)
    user = from_dict(User, data)
    visit(user)
    assert to_dict(user) is data
    assert data == before


@given(st.dictionaries(st.sampled_from(WIRES), JSON), st.text(max_size=5))
def test_a_write_changes_that_field_alone_at_every_depth(data: dict[str, Any], text: str) -> None:
    data["spec"] = {"unknown": data.get("unknown"), "deep": {"more": [1, {"x": None}]}}
    data["containers"] = [{"image": "i", "unknown": data.get("kind")}]
    expected = copy.deepcopy(data)
    user = from_dict(User, data)
    user.spec.lang = text
    user.containers[0].name = text
    user.api_version = "v1"
    expected["spec"]["lang"] = expected["containers"][0]["name"] = text
    expected["apiVersion"] = "v1"
    assert json.loads(encode(user)) == expected


@given(st.lists(st.sampled_from(["child", "first"]), max_size=6), st.text(max_size=5))
def test_writing_below_missing_fields_builds_the_parents(path: list[str], name: str) -> None:
    tree = Tree()
    node, expected = tree, {}
    inner = expected
    for step in path:
        below: dict[str, Any] = {}
        if step == "child":
            node = node.child
            inner["child"] = below
        else:
            node.children.append(Tree())
            node = node.children[0]
            inner["children"] = [below]
        inner = below
    node.name = name
    inner["name"] = name
    assert to_dict(tree) == expected


def test_constructor_takes_models_and_plain_values() -> None:
    user = User(kind="User", metadata=ObjectMeta(name="a", labels={"x": "y"}), spec={"email": "e"})
    assert to_dict(user) == {
        "kind": "User",
        "metadata": {"name": "a", "labels": {"x": "y"}},
        "spec": {"email": "e"},
    }
    assert user.spec.email == "e"
    assert user.metadata.labels["x"] == "y"


@pytest.mark.parametrize(("name", "hint"), [("metdata", "metadata"), ("apiVersion", "api_version"), ("zzz", None)])
def test_constructor_names_an_unknown_field_and_close_ones(name: str, hint: str | None) -> None:
    with pytest.raises(TypeError) as caught:
        User(**{name: 1})
    assert repr(name) in str(caught.value)
    assert ("did you mean" in str(caught.value)) == (hint is not None)
    assert hint is None or hint in str(caught.value)


def test_a_mistyped_attribute_is_refused() -> None:
    with pytest.raises(AttributeError):
        User().metdata = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("data", [{}, {"spec": None, "metadata": None, "containers": None}])
def test_missing_and_null_read_as_empty(data: dict[str, Any]) -> None:
    user = from_dict(User, data)
    assert not user.spec
    assert user.spec.email is None
    assert not user.metadata.labels
    assert dict(user.metadata.labels) == {}
    assert list(user.containers) == []
    assert user.metadata.creation_timestamp is None
    assert data == {} or set(data.values()) == {None}


def test_two_detached_views_of_a_place_share_what_the_first_write_makes() -> None:
    user = User()
    one, two = user.spec, user.spec
    groups = two.groups
    one.lang = "en"
    assert two.lang == "en"
    two.email = "e"
    groups.append("g")
    assert to_dict(user) == {"spec": {"lang": "en", "email": "e", "groups": ["g"]}}
    assert one.groups == ["g"]


def test_a_detached_view_does_not_overwrite_what_took_its_place() -> None:
    user = User()
    spec = user.spec
    user["spec"] = "text"
    with pytest.raises(TypeError, match="'spec'"):
        spec.lang = "en"
    assert to_dict(user) == {"spec": "text"}


def test_null_elements_and_values_attach_when_written() -> None:
    user = from_dict(User, {"containers": [None, {"name": "b"}], "owners": {"o": None}})
    assert not user.containers[0]
    user.containers[0].name = "a"
    user.owners["o"].name = "c"
    assert to_dict(user) == {"containers": [{"name": "a"}, {"name": "b"}], "owners": {"o": {"name": "c"}}}


def test_null_differs_from_absent() -> None:
    user = User(kind=None)
    assert user.kind is None
    assert "kind" in user
    del user.kind
    assert "kind" not in user
    assert user.kind is None
    with pytest.raises(AttributeError, match=r"User\.kind"):
        del user.kind


def test_wire_names_work_as_keys_on_plain_json() -> None:
    user = from_dict(User, {"apiVersion": "v1", "spec": {"a": 1}, "odd": [1]})
    assert user["apiVersion"] == "v1"
    assert user["spec"] == {"a": 1}
    assert "odd" in user
    assert "api_version" not in user
    user["odd"] = UserSpec(email="e")
    assert to_dict(user)["odd"] == {"email": "e"}
    del user["odd"]
    assert "odd" not in user
    for missing in (lambda: user["odd"], lambda: user.__delitem__("odd")):
        with pytest.raises(KeyError):
            missing()
    with pytest.raises(TypeError):
        iter(user)  # type: ignore[call-overload]


def test_wire_fields_may_be_called_like_methods() -> None:
    user = from_dict(User, {"items": ["a"], "keys": "k"})
    assert list(user.items) == ["a"]
    assert user.keys == "k"
    assert {name for name in dir(Model) if not name.startswith("_")} == set()


def test_a_value_of_another_type_is_handed_out_as_it_is() -> None:
    user = from_dict(User, {"spec": "text", "containers": {"a": 1}, "owners": [1], "memory": {"x": 1}})
    assert (user.spec, user.containers, user.owners, user.memory) == ("text", {"a": 1}, [1], {"x": 1})
    assert from_dict(User, {"containers": ["text", 3]}).containers[:] == ["text", 3]


def test_a_stored_model_is_shared() -> None:
    spec, container = UserSpec(email="a"), Container(name="c")
    user = User(spec=spec)
    user.containers = [container]
    spec.email = "b"
    container.name = "d"
    assert to_dict(user) == {"spec": {"email": "b"}, "containers": [{"name": "d"}]}


class Colour(StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 600, tzinfo=timezone(timedelta(hours=8))), "2026-01-02T03:04:05.000600+08:00"),
        (Quantity("1Gi"), "1Gi"),
        (Colour.RED, "red"),
        ((1, "a", None), [1, "a", None]),
        (MappingProxyType({"a": [UserSpec(lang="x")]}), {"a": [{"lang": "x"}]}),
        (True, True),
        (1.5, 1.5),
    ],
)
def test_values_are_stored_as_plain_json(value: Any, plain: Any) -> None:
    user = User()
    user.spec.free = value
    stored = to_dict(user)["spec"]["free"]
    assert stored == plain
    assert type(stored) is type(plain)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (object(), TypeError),
        (b"x", TypeError),
        ({1: 2}, TypeError),
        (float("nan"), ValueError),
        (datetime(2026, 1, 1), ValueError),
    ],
)
def test_what_json_cannot_hold_is_refused_and_nothing_changes(value: Any, error: type[Exception]) -> None:
    user = User()
    with pytest.raises(error):
        user.spec.free = value
    assert to_dict(user) == {}


def test_arrays_are_sequences_in_place() -> None:
    user = User()
    user.containers.append(Container(name="a"))
    user.containers.extend([{"name": "b"}, Container(name="c")])
    user.containers.insert(1, Container(name="x"))
    assert [c.name for c in user.containers] == ["a", "x", "b", "c"]
    assert Container(name="b") in user.containers
    del user.containers[1:3]
    user.containers[0] = Container(name="z")
    user.containers.reverse()
    assert user["containers"] == [{"name": "c"}, {"name": "z"}]
    assert user.containers[-1].name == "z"
    with pytest.raises(IndexError):
        user.containers[2]
    user.grid.append([Container(name="g")])
    assert user.grid[0][0].name == "g"
    user.spec.groups += ["a"]
    assert user.spec.groups == ["a"]
    assert user.spec.groups != "a"


def test_mappings_are_mappings_in_place() -> None:
    user = User()
    user.metadata.labels["a"] = "b"
    user.metadata.labels.update(c="d")
    assert user.metadata.labels == {"a": "b", "c": "d"}
    assert user.metadata.labels.pop("a") == "b"
    assert "a" not in user.metadata.labels
    user.owners["x"] = ObjectMeta(name="n")
    assert user.owners["x"].name == "n"
    assert isinstance(user.owners, Mapping)
    limits = from_dict(Container, {"limits": {"cpu": "500m", "pods": 3}}).limits
    assert limits["cpu"].to_decimal() * 2 == 1
    assert limits["pods"] == "3"


def test_equality_is_by_content_and_class() -> None:
    assert User(kind="a") == from_dict(User, {"kind": "a"})
    assert User(kind="a") != User(kind="b")
    assert User(kind="a") != SubUser(kind="a")
    assert User(kind="a") != {"kind": "a"}
    assert User().spec == UserSpec()
    with pytest.raises(TypeError):
        hash(User())
    with pytest.raises(TypeError):
        hash(User().containers)


def test_inherited_fields_are_fields() -> None:
    user = SubUser(kind="k", extra="e")
    assert to_dict(user) == {"kind": "k", "extra": "e"}
    user.spec.lang = "x"
    assert user.spec.lang == "x"


@pytest.mark.parametrize("duplicate", [lambda x: pickle.loads(pickle.dumps(x)), copy.deepcopy])
def test_copies_are_whole_and_independent(duplicate: Any) -> None:
    user = from_dict(User, {"spec": {"groups": ["a"]}, "containers": [{"limits": {"cpu": "1"}}], "odd": {"x": [1]}})
    other = duplicate(user)
    assert other == user
    other.spec.groups.append("b")
    other["odd"]["x"].append(2)
    assert user.spec.groups == ["a"]
    assert user["odd"] == {"x": [1]}
    array, mapping = duplicate(user.containers), duplicate(user.containers[0].limits)
    array[0].name = "n"
    assert mapping["cpu"].to_decimal() == 1
    assert "name" not in user.containers[0]
    detached = duplicate(user.metadata)
    detached.name = "x"
    assert "metadata" not in user


def test_a_shallow_copy_has_its_own_top_level() -> None:
    user = User(kind="a", spec=UserSpec(lang="x"))
    other = copy.copy(user)
    other.kind = "b"
    other.spec.lang = "y"
    assert to_dict(user) == {"kind": "a", "spec": {"lang": "y"}}
    assert type(other) is User
    array = copy.copy(user.spec.groups)
    array.append("g")
    assert "groups" not in user.spec
    assert copy.copy(user.metadata.labels) == {}


def test_repr_is_short_and_shows_set_fields() -> None:
    user = User(kind="User", metadata=ObjectMeta(name="admin", labels={"a": "b"}), containers=[Container()] * 9)
    assert (
        repr(user) == "User(kind='User', metadata={'name': 'admin', ...}, containers=[{}, {}, {}, {}, {}, ... 9 items])"
    )
    assert len(repr(UserSpec(email="x" * 5000))) < 100
    assert repr(User()) == "User()"
    assert repr(user.metadata.labels) == "{'a': ...}"


def test_repr_never_shows_secrets() -> None:
    hidden = "hunter2"
    user = User(spec=UserSpec(password=hidden, email=f"https://bob:{hidden}@host/x"))
    env = EnvVar(name="DB_PASSWORD", value=hidden)
    nested = from_dict(User, {"metadata": {"labels": {"token": hidden}}, "owners": {"a": {"password": hidden}}})
    shown = [user, user.spec, env, nested, nested.metadata.labels, nested.owners, nested.metadata]
    assert hidden not in repr(shown)
    assert repr(user.spec) == "UserSpec(email='https://***@host/x', password=***)"
    assert repr(EnvVar(name="LANG", value="de")) == "EnvVar(name='LANG', value='de')"


def test_arrays_and_maps_compare_with_what_is_no_json() -> None:
    user = User(spec=UserSpec(groups=["a"]), metadata=ObjectMeta(labels={"a": "b"}))
    assert user.spec.groups == [ANY]
    assert user.spec.groups != [ANY, ANY]
    assert b"a" not in user.spec.groups
    assert ANY in user.spec.groups
    assert user.metadata.labels == {"a": ANY}
    assert user.metadata.labels != {"b": ANY}


REFUSED = [
    ({"a": [1, {"b/c": math.nan}]}, ValueError, "/a/1/b~1c: nan cannot"),
    ({"a": -math.inf}, ValueError, "/a: -inf cannot"),
    ({"a": (b"x",)}, TypeError, "/a/0: bytes cannot"),
    ({"a": Decimal("1.10")}, TypeError, "/a: Decimal cannot"),
    ({"a": datetime(2024, 1, 1)}, ValueError, "/a: .* has no timezone"),
    ({"a": {None: 1}}, TypeError, "/a: JSON object keys are strings, not NoneType: None"),
    ({1: 2}, TypeError, "^JSON object keys are strings, not int: 1"),
    (math.nan, ValueError, "^nan cannot"),
]


@pytest.mark.parametrize(("value", "error", "why"), REFUSED)
def test_what_json_cannot_hold_is_refused_with_its_place(value: Any, error: type[Exception], why: str) -> None:
    with pytest.raises(error, match=why):
        encode(value)
    if isinstance(value, dict):
        with pytest.raises(error, match=why.replace("^", "/spec: ").replace("/a", "/spec/a")):
            encode(from_dict(User, {"spec": value}))


def test_what_holds_itself_is_refused() -> None:
    ring: dict[str, Any] = {}
    ring["a"] = [ring]
    with pytest.raises(ValueError, match="holding itself"):
        encode(ring)


@given(JSON)
def test_all_that_json_can_hold_is_written(value: Any) -> None:
    assert json.loads(encode(value)) == value
