"""Small parts of the runtime that need no connection: deadlines, JSON pointers, differences, names of models."""

from __future__ import annotations

import logging
import math
import pickle
from typing import Any

import kubesphere.models.common
import pytest
from kubesphere import diff, from_json, models, to_dict
from kubesphere._core import operation as op
from kubesphere._core.models.patches import escape, parts
from kubesphere._core.operation import Operation
from kubesphere._core.reply import Reply
from kubesphere._core.transport import logs
from kubesphere._core.transport.deadline import check_deadline, current_deadline, deadline, seconds_left
from kubesphere._core.transport.request import build
from kubesphere.errors import DeadlineError
from kubesphere.models.core_v1 import ConfigMap
from support.core.reading import read


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


@pytest.mark.parametrize(
    ("shape", "body", "expected"),
    [
        ("{[", '{"a": [{"metadata": {"name": "x"}}], "b": null}', {"a": ["x"], "b": []}),
        ("[", '[{"metadata": {"name": "x"}}]', ["x"]),
        ("[", "null", []),
        ("{", '{"a": {"metadata": {"name": "x"}}}', {"a": "x"}),
    ],
)
def test_maps_and_arrays_of_models_are_read(shape: str, body: str, expected: object) -> None:
    def names(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: names(each) for key, each in value.items()}
        return [names(each) for each in value] if isinstance(value, list) else value.metadata.name

    reply = Reply(200, {"content-type": "application/json"}, body.encode(), "GET", "http://h/")
    assert names(read(op.json_value("core_v1.Pod", shape), reply)) == expected
    odd = Reply(200, {"content-type": "application/json"}, b'"odd"', "GET", "http://h/")
    assert read(op.json_value("core_v1.Pod", shape), odd) == "odd"


def test_text_may_be_called_json() -> None:
    for body, text in ((b'"quoted"', "quoted"), (b"plain", "plain"), (b"{}", "{}")):
        reply = Reply(200, {"content-type": "application/json"}, body, "GET", "http://h/")
        assert read(op.text(), reply) == text


def test_fields_of_a_multipart_form_are_joined_as_the_server_splits_them() -> None:
    operation = Operation("POST", "/x", op.nothing(), body=("multipart/form-data",), delimited=(("b", "|"),))
    request = build(operation, form={"a": ["1", "2"], "b": ["1", "2"], "c": None})
    assert request.files == {"a": (None, b"1,2"), "b": (None, b"1|2")}


def test_what_the_environment_may_have_logged(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(logs, "LOGGER", logging.getLogger("kubesphere.test"))
    monkeypatch.setenv("KUBESPHERE_LOG", "Info")
    logs.configure.__wrapped__()
    logs.retrying("GET", "http://h/x?token=secret", 0.5, 503)
    assert "GET http://h/x?token=***: again in 0.50 s after 503" in capsys.readouterr().err
    monkeypatch.setenv("KUBESPHERE_LOG", "loud")
    with pytest.warns(RuntimeWarning, match="must be debug, info or warning, not 'loud'"):
        logs.configure.__wrapped__()


def test_numbers_keep_their_text() -> None:
    found = from_json(ConfigMap, b'{"data": {"n": 1.10}, "metadata": {"generation": 1}}')
    number = to_dict(found)["data"]["n"]
    assert repr(number) == "1.10"
    assert repr(pickle.loads(pickle.dumps(number))) == "1.10"
