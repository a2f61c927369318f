"""One method for every resource name: which operation it calls, with which path and query, and what it makes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core.by_name import ByName
from kubesphere._core.operation import Operation, Result, anything, page

EVERYWHERE = Operation("GET", "/r/{resources}", page())
INSIDE = Operation("GET", "/r/namespaces/{namespace}/{resources}", page())
LISTS = ByName(
    EVERYWHERE,
    INSIDE,
    {"pods": "core_v1.Pod", "nodes": "core_v1.Node"},
    frozenset({"nodes"}),
    {"node_name": "nodeName"},
)
names = st.sampled_from(["pods", "nodes", "bananas", ""])


def test_the_items_of_a_known_name_are_models():
    assert LISTS.operation("pods", None) == Operation("GET", EVERYWHERE.path, page("core_v1.Pod"))
    assert LISTS.operation("pods", "a") == Operation("GET", INSIDE.path, page("core_v1.Pod"))


def test_a_known_object_is_a_model():
    gets = ByName(Operation("GET", "/r/{resources}/{name}", anything()), None, {"pods": "core_v1.Pod"}, frozenset(), {})
    assert gets.operation("pods", None).returns == Result("model", "core_v1.Pod")
    assert gets.operation("bananas", None).returns == anything()
    assert gets.path("pods", None, "x") == ("pods", "x")


def test_an_unknown_name_is_plain_json():
    assert LISTS.operation("bananas", None) is EVERYWHERE
    assert LISTS.operation("bananas", "a") is INSIDE


def test_a_namespace_of_what_is_in_none_is_a_filter():
    assert LISTS.operation("nodes", "a").path == EVERYWHERE.path
    assert LISTS.path("nodes", "a", "x") == ("nodes", "x")
    assert LISTS.query("nodes", "a", {}) == {"namespace": "a"}
    assert LISTS.query("nodes", None, {}) == {}


def test_a_namespace_of_what_is_in_one_is_a_place():
    assert LISTS.path("pods", "a", "x") == ("a", "pods", "x")
    assert LISTS.query("pods", "a", {}) == {}


def test_an_empty_namespace_is_given_too():
    """It is no namespace's name: the server's refusal is better than an answer for all of them."""
    assert LISTS.path("pods", "", "x") == ("", "pods", "x")


def test_without_a_twin_a_namespace_is_a_filter():
    lists = ByName(EVERYWHERE, None, {}, frozenset(), {})
    assert lists.operation("pods", "a") is EVERYWHERE
    assert (lists.path("pods", "a"), lists.query("pods", "a", {})) == (("pods",), {"namespace": "a"})


def test_arguments_go_by_their_names_on_the_wire():
    assert LISTS.query("pods", None, {"node_name": "x", "anything": 1}) == {"nodeName": "x", "anything": 1}


@given(names, st.none() | st.text(max_size=3), st.dictionaries(st.sampled_from(["node_name", "a", "b"]), st.integers()))
def test_the_path_has_as_many_values_as_variables_and_the_namespace_is_sent_once(name, namespace, filters):
    operation, path = LISTS.operation(name, namespace), LISTS.path(name, namespace)
    assert operation.path.count("{") == len(path)
    query = LISTS.query(name, namespace, filters)
    assert len(query) - len(filters) + ("namespaces" in operation.path) == (namespace is not None)
    assert "node_name" not in query
