"""What is shown of objects: tables, notebooks, rich; and what it says to who takes a page for a list."""

from __future__ import annotations

import csv
import io
import json
import pprint
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere._core.lists.page import read_page
from kubesphere._core.lists.sync_page import Page
from kubesphere._core.models.functions import from_dict, to_dict
from kubesphere._core.models.table import Table, value_at
from kubesphere.models import core_v1
from rich.console import Console
from rich.pretty import pretty_repr
from support.core.samples import EnvVar, ObjectMeta, User, UserSpec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

pytestmark = pytest.mark.usefixtures("sample_models")
BODY = b"""{"totalItems": 9, "items": [
    {"metadata": {"name": "a", "namespace": "n", "labels": {"x.io/y": "<b>"}}, "status": {"phase": "Running"}},
    {"metadata": {"name": "bb"}, "spec": {"password": "hunter2", "list": [{"v": 1}]}}]}"""


@pytest.fixture
def page() -> Page[Any]:
    return read_page(BODY, "v1.User", Page)


def test_a_table_of_what_one_looks_for(page: Page[Any]) -> None:
    table = page.to_table()
    assert table.columns == ["namespace", "name", "phase"]
    assert str(table) == "NAMESPACE  NAME  PHASE\nn          a     Running\n           bb".replace("\\\n", "\n")
    assert len(table) == 2
    assert page._repr_html_() == table._repr_html_()
    assert "<td>Running</td>" in page._repr_html_()


@pytest.mark.parametrize(
    ("fields", "rows"),
    [
        (
            ["metadata.name", "nosuch.0"],
            [{"metadata.name": "a", "nosuch.0": None}, {"metadata.name": "bb", "nosuch.0": None}],
        ),
        ({"v": "spec.list.0.v"}, [{"v": None}, {"v": 1}]),
        ({"y": "metadata.labels[x.io/y]"}, [{"y": "<b>"}, {"y": None}]),
    ],
)
def test_flat_dicts(page: Page[Any], fields: Sequence[str] | Mapping[str, str], rows: list[Any]) -> None:
    assert page.to_dicts(fields) == rows


def test_markup_and_secrets_do_nothing_in_a_table(page: Page[Any]) -> None:
    html = page.to_table(["metadata.labels[x.io/y]", "spec.password"])._repr_html_()
    assert "&lt;b&gt;" in html
    assert "hunter2" not in html
    console = Console(file=io.StringIO(), width=80)
    console.print(page.to_table({"y": "metadata.labels[x.io/y]"}))
    assert "<b>" in console.file.getvalue()  # type: ignore[attr-defined]


def test_no_text_of_a_server_moves_a_terminal() -> None:
    table = Table(["a\x1b[2J"], [["\x1b]0;x\x07\u202e"]])
    console = Console(file=io.StringIO(), width=80)
    console.print(table)
    for text in (str(table), console.file.getvalue(), table._repr_html_()):  # type: ignore[attr-defined]
        assert not set("\x1b\x07\u202e").intersection(text)


def test_csv(page: Page[Any]) -> None:
    text = page.to_table({"name": "metadata.name", "list": "spec.list"}).to_csv()
    assert list(csv.reader(io.StringIO(text))) == [["name", "list"], ["a", ""], ["bb", "1 entries"]]


def test_who_takes_a_page_for_a_list_is_told(page: Page[Any]) -> None:
    with pytest.raises(TypeError, match=r"len\(page.items\).*page.total"):
        len(page)
    with pytest.raises(TypeError, match=r"page.items\[...\]"):
        page[0]
    assert page
    assert [each.metadata.name for each in list(page)] == ["a", "bb"]


def test_rich_shows_models_nested_and_without_secrets() -> None:
    user = User(kind="User", metadata=ObjectMeta(name="dave"), spec=UserSpec(email="d@example.com", password="hunter2"))
    shown = pretty_repr(user, max_width=40)
    assert "ObjectMeta(name='dave')" in shown
    assert "email='d@example.com'" in shown
    assert "hunter2" not in shown + user._repr_html_() + pretty_repr(EnvVar(name="TOKEN", value="hunter2"))
    assert "<td>spec</td>" in user._repr_html_()


def test_rich_shows_models_in_arrays() -> None:
    token = {"name": "TOKEN", "value": "hunter2"}
    pod = from_dict(core_v1.Container, {"name": "c", "env": [token, {"name": "A", "value": "b"}], "args": ["x"]})
    shown = pretty_repr(pod, max_width=60)
    assert "EnvVar(name='A', value='b')" in shown
    assert "args=['x']" in shown
    assert "hunter2" not in shown


def test_pprint_shows_an_object_in_one_line_and_its_json_nested() -> None:
    user = User(kind="User", metadata=ObjectMeta(name="dave", labels={"a": "b" * 60}), spec=UserSpec(email="d@e"))
    assert pprint.pformat(user) == "User(kind='User', metadata={'name': 'dave', ...}, spec={...})"
    assert len(pprint.pformat(to_dict(user)).splitlines()) > 1


@pytest.mark.parametrize("wrap", [lambda user: user, lambda user: {"a": [user]}, lambda user: user.metadata.labels])
@pytest.mark.parametrize("indent", [None, 1])
def test_json_says_how_a_model_is_written(wrap: Any, indent: int | None) -> None:
    user = User(metadata=ObjectMeta(name="dave", labels={"a": "b"}))
    with pytest.raises(TypeError, match=r"no plain JSON: json.dumps\(to_dict\(...\)\)"):
        json.dumps(wrap(user), indent=indent)
    assert json.loads(json.dumps({"a": [user]}, default=to_dict)) == {"a": [to_dict(user)]}
    assert user.__class__ is User
    assert not isinstance(user, dict)


def test_the_repr_of_an_object_shows_what_one_looks_for() -> None:
    user = from_dict(User, {"metadata": {"name": "web", "namespace": "demo", "uid": "u"}})
    assert repr(user) == "User(metadata={'name': 'web', 'namespace': 'demo', ...})"


def test_paths_end_where_nothing_is() -> None:
    assert value_at({"a": [1]}, "a.1") is None
    assert value_at({"a": [1]}, "a.x") is None
    assert value_at(3, "a") is None
    assert value_at({"a": {"b.c": {"d": 1}}}, "a[b.c].d") == 1
