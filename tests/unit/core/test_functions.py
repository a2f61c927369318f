"""Functions beside models: JSON, YAML, secrets; and what Python's own syntax makes of models."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kubesphere import from_dict, from_json, from_yaml, secret_data, set_secret_data, to_dict, to_json, to_yaml
from support.core.samples import Container, ObjectMeta, Secret, User, UserSpec

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8) | st.sampled_from(
    ["1e3", "0x1F", "0o7", "0644", "1_000", "y", "no", "on", "null", "~", "", "1:30", "2026-01-02T03:04:05Z", "a\nb\n",
     "=", "- a", "a: b", "#", "-.inf", "123", "1.10", "<<", "'", "\ufeff"]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def test_a_model_is_over_the_dict_itself() -> None:
    data: dict[str, Any] = {"kind": "a"}
    user = from_dict(User, data)
    user.kind = "b"
    assert data == {"kind": "b"}
    assert to_dict(user) is data


@pytest.mark.parametrize("data", [None, [], "x", [["kind", "a"]]])
def test_only_an_object_makes_a_model(data: Any) -> None:
    with pytest.raises(TypeError, match="User is made of a dict, not of"):
        from_dict(User, data)


def test_json_text() -> None:
    user = from_json(User, '{"kind": "ü", "memory": 1.50}')
    assert to_json(user) == '{"kind":"ü","memory":1.50}'.encode()
    assert from_json(User, to_json(user)) == user
    with pytest.raises(TypeError):
        from_json(User, b"[]")
    for wrong in (b"{", b"NaN", b"", "[" * 100_000):
        with pytest.raises(ValueError, match=r"."):
            from_json(User, wrong)


@pytest.mark.parametrize("text", ['{"kind":"\\ud800"}', '{"kind":"\\ud800","a":[1e400,1.10,-0,null,true]}'])
def test_lone_surrogates_are_kept_escaped(text: str) -> None:
    user = from_json(User, text)
    assert user.kind == "\ud800"
    assert to_json(user).decode() == text


@given(st.dictionaries(TEXTS, JSON, max_size=4))
def test_yaml_loses_nothing(data: dict[str, Any]) -> None:
    assert to_dict(from_yaml(User, to_yaml(from_dict(User, data)))) == data


def test_yaml_is_written_as_people_do() -> None:
    user = User(
        kind="User", metadata=ObjectMeta(name="a", labels={"on": "yes", "port": "80", "e": "1e3"}), keys="a\nb\n"
    )
    assert to_yaml(user) == (
        "kind: User\nmetadata:\n  name: a\n  labels:\n    'on': 'yes'\n    port: '80'\n    e: '1e3'\n"
        "keys: |\n  a\n  b\n"
    )


def test_yaml_keeps_timestamps_as_text_and_numbers_exact() -> None:
    user = from_yaml(
        User, "metadata:\n  creationTimestamp: 2026-01-02T03:04:05Z\nratio: 1.10\nmode: 0644\nbig: 1.0e+400"
    )
    assert user.metadata.creation_timestamp.year == 2026
    assert to_json(user) == (
        b'{"metadata":{"creationTimestamp":"2026-01-02T03:04:05Z"},"ratio":1.10,"mode":420,"big":1.0e+400}'
    )
    assert "ratio: 1.10\n" in to_yaml(user)


@pytest.mark.parametrize("text", ["a: [", "a: 1\n---\nb: 2", "!!python/object:os.system {}", "\x00"])
def test_what_is_not_one_plain_document_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not YAML"):
        from_yaml(User, text)


def test_yaml_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ImportError, match=r"kubesphere\[yaml\]"):
        to_yaml(User())


def test_secret_data_is_decoded_on_request_only() -> None:
    secret = Secret(data={"a": "aHVudGVyMg=="})
    assert secret.data["a"] == "aHVudGVyMg=="
    assert secret_data(secret) == {"a": b"hunter2"}
    set_secret_data(secret, {"b": "ü", "c": b"\x00"})
    assert to_dict(secret) == {"data": {"a": "aHVudGVyMg==", "b": "w7w=", "c": "AA=="}}
    assert secret_data(Secret(data=None)) == {}
    empty = Secret()
    set_secret_data(empty, {"a": "b"})
    assert secret_data(empty) == {"a": b"b"}


@pytest.mark.parametrize("value", ["hunter2!", 5, None, "ü"])
def test_a_value_that_is_not_base64_is_named_and_not_shown(value: Any) -> None:
    with pytest.raises(ValueError, match=r"data\['key'\] is not base64$") as caught:
        secret_data(Secret(data={"key": value}))
    assert caught.value.__cause__ is None
    assert "hunter2" not in str(caught.value)


def test_repr_of_a_secret_shows_no_value() -> None:
    secret = Secret(data={"name": "aHVudGVyMg=="}, string_data={"name": "hunter2"}, metadata=ObjectMeta(name="s"))
    assert repr(secret) == "Secret(metadata={'name': 's'}, data={...}, string_data={...})"
    assert repr(secret.data) == "{'name': ...}"


def test_match() -> None:
    user = User(
        kind="User",
        spec=UserSpec(lang="en", groups=["a", "b"]),
        containers=[Container(name="c"), Container(name="d")],
        owners={"o": ObjectMeta(name="n")},
    )
    match user:
        case User(
            kind="User",
            spec=UserSpec(lang=lang, groups=["a", *rest]),
            containers=[Container(name="c"), Container(name=second)],
            owners={"o": ObjectMeta(name=owner)},
        ):
            assert (lang, rest, second, owner) == ("en", ["b"], "d", "n")
        case _:
            pytest.fail("no match")
    match user:
        case User(kind="Other") | User(spec=UserSpec(groups=["a"])) | {"kind": "User"} | ["kind", *_]:
            pytest.fail("matched")
        case User(metadata=ObjectMeta(name=None)):
            pass
