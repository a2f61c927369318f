"""Editing objects: what is sent, and what becomes of changes that others make meanwhile."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from kubesphere import AsyncKubeSphere, KubeSphere, edit, to_dict
from kubesphere._core.kube.writing import endpoint_of
from kubesphere._core.models.patches import merge
from kubesphere.errors import APIError, BadRequestError, ConflictError, ConnectionDroppedError, NotFoundError
from support.core.cluster import CLUSTERS, ROLES, USERS, WORKSPACES, Cluster
from support.core.crowd import RUNNERS, run_async

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere.models import User
    from support.core.oauth_server import Handler, Server

ways = pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
MAPS = "/api/v1/namespaces/demo/configmaps"


def writes(server: Server) -> list[Any]:
    """Method and body of each write, in order."""
    return [(seen.method, json.loads(seen.body)) for seen in server.calls() if seen.method != "GET"]


def test_a_user_is_replaced(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{USERS}/dave", spec={"email": "d@example.com"}, unknown=[1])
    with edit(ks.iam.v1alpha2.users, "dave") as user:
        user.spec.display_name = "Dave"
    typed: User = user
    assert typed.spec.display_name == "Dave"
    assert user.metadata.resource_version == "2", "the object is what the server answered"
    [(method, body)] = writes(server)
    assert method == "PUT"
    assert body == {
        "metadata": {"name": "dave", "uid": "u0", "resourceVersion": "1"},
        "spec": {"email": "d@example.com", "displayName": "Dave"},
        "unknown": [1],
    }


def test_a_namespace_is_given_here_or_by_the_collection(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{MAPS}/a", data={"x": "1"})
    maps = ks.k8s.core.v1.configmaps
    with edit(maps, "a", namespace="demo") as found:
        found.data["x"] = "2"
    assert cluster.objects[f"{MAPS}/a"]["data"] == {"x": "2"}
    with edit(maps.in_namespace("demo"), "a", namespace="demo") as found:
        found.data["x"] = "3"
    assert cluster.objects[f"{MAPS}/a"]["data"] == {"x": "3"}
    with pytest.raises(ValueError, match="give a namespace"):
        edit(maps, "a")
    with pytest.raises(ValueError, match="not of 'other'"):
        edit(maps.in_namespace("demo"), "a", namespace="other")
    with pytest.raises(TypeError, match="takes no namespace"):
        edit(ks.k8s.core.v1.nodes, "n", namespace="demo")


def test_what_was_reached_inside_the_block_still_belongs_to_the_object(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{USERS}/dave", spec={"email": "d@example.com", "groups": ["a"], "lang": "zh"})
    with edit(ks.iam.v1alpha2.users, "dave") as user:
        spec, groups = user.spec, user.spec.groups
        spec.lang = "en"
        del spec.email
    spec.display_name = "Dave"
    groups.append("b")
    assert to_dict(user)["spec"] == {"groups": ["a", "b"], "lang": "en", "displayName": "Dave"}


def test_a_workspace_is_sent_a_json_patch(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{WORKSPACES}/ws", spec={"template": {"spec": {"manager": "admin"}}})
    with edit(ks.tenant.v1alpha2.workspaces, "ws") as workspace:
        workspace.spec.template.spec.manager = "dave"
    assert writes(server) == [
        (
            "PATCH",
            [
                {"op": "test", "path": "/metadata/resourceVersion", "value": "1"},
                {"op": "replace", "path": "/spec/template/spec/manager", "value": "dave"},
            ],
        )
    ]


def test_a_custom_resource_is_sent_a_merge_patch(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{CLUSTERS}/host", spec={"provider": "x", "enable": True})
    with edit(ks.crd.cluster.v1alpha1.clusters, "host") as host:
        host.spec.enable = False
        del host.spec.provider
    assert writes(server) == [
        ("PATCH", {"metadata": {"resourceVersion": "1"}, "spec": {"enable": False, "provider": None}})
    ]


def test_a_null_is_told_by_json_patch_where_that_is_taken(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{CLUSTERS}/host", spec={"enable": True})
    with edit(ks.crd.cluster.v1alpha1.clusters, "host") as host:
        host.spec.provider = None
    assert writes(server)[0][1][1:] == [{"op": "add", "path": "/spec/provider", "value": None}]


def test_a_removal_below_kapis_is_told_by_the_whole_object(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{ROLES}/r", metadata={"labels": {"a": "1"}})
    with edit(ks.iam.v1alpha2.globalroles, "r") as role:
        role.metadata.labels["b"] = "2"
    with edit(ks.iam.v1alpha2.globalroles, "r") as role:
        del role.metadata.labels["a"]
    (first, patch), (second, whole) = writes(server)
    assert (first, patch) == ("PATCH", {"metadata": {"resourceVersion": "1", "labels": {"b": "2"}}})
    assert (second, whole["metadata"]["labels"]) == ("PUT", {"b": "2"})


def test_nothing_changed_is_nothing_sent(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{USERS}/dave", spec={"lang": "zh"})
    with edit(ks.iam.v1alpha2.users, "dave") as user:
        user.spec.lang = "zh"
    with pytest.raises(KeyError), edit(ks.iam.v1alpha2.users, "dave") as user:
        user.spec.lang = user["nosuch"]
    assert writes(server) == []


def test_plain_json_is_edited_too(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put("/apis/example.io/v1/namespaces/demo/widgets/x", spec={"size": 1})
    with edit(ks.objects("example.io/v1", "Widget", namespace="demo"), "x") as widget:
        widget["spec"]["size"] = 2
    assert widget["metadata"]["resourceVersion"] == "2"


@pytest.mark.parametrize("path", [f"{USERS}/x", f"{WORKSPACES}/x", f"{CLUSTERS}/x"])
def test_changes_to_other_fields_are_merged_whatever_a_stale_write_is_refused_with(
    ks: KubeSphere, cluster: Cluster, server: Server, path: str
) -> None:
    cluster.put(path, metadata={"labels": {"a": "1", "b": "1"}}, spec={"list": [1]})
    meanwhile = iter([{"a": "2"}, {"c": "3"}])

    def somebody() -> None:
        if labels := next(meanwhile, None):
            cluster.put(path, metadata={"labels": labels})

    cluster.before_write = somebody
    with edit(resource_of(ks, path), "x") as found:
        found.metadata.labels["b"] = "9"
        found["spec"]["list"].append(2)
    assert found.metadata.labels == {"a": "2", "b": "9", "c": "3"}
    assert cluster.objects[path]["spec"]["list"] == [1, 2]
    assert len(writes(server)) == 3


@pytest.mark.parametrize("path", [f"{USERS}/x", f"{WORKSPACES}/x", f"{CLUSTERS}/x"])
def test_a_change_to_the_same_field_is_a_conflict(ks: KubeSphere, cluster: Cluster, path: str) -> None:
    cluster.put(path, metadata={"labels": {"a/b": "1"}})
    cluster.before_write = lambda: cluster.put(path, metadata={"labels": {"a/b": "theirs"}}) and None
    with pytest.raises(ConflictError) as raised, edit(resource_of(ks, path), "x") as found:
        found.metadata.labels["a/b"] = "ours"
    assert "somebody else changed /metadata/labels/a~1b too" in str(raised.value)
    assert "ours" not in str(raised.value)
    assert raised.value.causes == [{"reason": "FieldValueConflict", "field": "/metadata/labels/a~1b"}]
    assert isinstance(raised.value.__cause__, APIError)
    assert cluster.objects[path]["metadata"]["labels"] == {"a/b": "theirs"}


def resource_of(ks: Any, path: str) -> Any:
    if path.startswith(USERS):
        return ks.iam.v1alpha2.users
    return ks.tenant.v1alpha2.workspaces if path.startswith(WORKSPACES) else ks.crd.cluster.v1alpha1.clusters


@pytest.mark.parametrize("path", [f"{USERS}/x", f"{WORKSPACES}/x", f"{CLUSTERS}/x"])
def test_two_that_count_up_are_a_conflict_though_both_come_to_the_same(
    ks: KubeSphere, cluster: Cluster, server: Server, path: str
) -> None:
    cluster.put(path, spec={"replicas": 5})
    resource = resource_of(ks, path)

    def count_up(meanwhile: Callable[[], None] = lambda: None) -> None:
        with edit(resource, "x") as found:
            found["spec"]["replicas"] += 1
            meanwhile()

    with pytest.raises(ConflictError, match="somebody else changed /spec/replicas too"):
        count_up(count_up)
    assert cluster.objects[path]["spec"]["replicas"] == 6


def losing(count: int, then: Callable[[], object] = lambda: None) -> Callable[[Handler], bool]:
    """Lets the connection break after some writes, and others do something before anybody learns of it."""
    left = iter(range(count))

    def answers(handler: Handler) -> bool:
        if next(left, None) is None:
            return True
        handler.close_connection = True
        then()
        return False

    return answers


@ways
@pytest.mark.parametrize("path", [f"{USERS}/x", f"{WORKSPACES}/x", f"{CLUSTERS}/x"])
def test_a_write_whose_answer_was_lost_is_known_as_its_own(
    server: Server, cluster: Cluster, path: str, run: Callable[..., Any] | None
) -> None:
    cluster.put(path, spec={"replicas": 5}, status={"seen": 1})
    cluster.answers = losing(1, lambda: cluster.put(path, status={"seen": 2}))
    found = edited(run, server.url, path, attempts=3)
    assert cluster.objects[path]["spec"]["replicas"] == 6
    assert [seen.method for seen in server.calls() if seen.method != "GET"] == [writes(server)[0][0]]
    assert found["metadata"]["resourceVersion"] == cluster.objects[path]["metadata"]["resourceVersion"]


@ways
@pytest.mark.parametrize("path", [f"{USERS}/x", f"{WORKSPACES}/x", f"{CLUSTERS}/x"])
def test_a_write_that_never_arrived_is_sent_again(
    server: Server, cluster: Cluster, path: str, run: Callable[..., Any] | None
) -> None:
    cluster.put(path, spec={"replicas": 5})
    refuse = iter([503, None])
    carried_out = cluster._write

    def write(handler: Handler, *arguments: Any) -> None:
        status = next(refuse, 200)
        if status == 503:
            return handler.answer(503, "text/plain", b"no")
        if status is None:
            handler.close_connection = True
            return None
        return carried_out(handler, *arguments)

    cluster._write = write  # type: ignore[method-assign,assignment]
    edited(run, server.url, path)
    assert cluster.objects[path]["spec"]["replicas"] == 6
    assert len(writes(server)) == 3


@ways
def test_a_change_that_may_have_been_made_before_others_changed_the_same_is_no_conflict(
    server: Server, cluster: Cluster, run: Callable[..., Any] | None
) -> None:
    """The object is not what was sent, so nobody can tell whose the number is: a conflict would say it's another's."""
    path = f"{CLUSTERS}/x"
    cluster.put(path, spec={"replicas": 5})
    cluster.answers = losing(1, lambda: cluster.put(path, spec={"enable": True}))
    with pytest.raises(ConnectionDroppedError):
        edited(run, server.url, path)


@ways
def test_an_answer_that_never_comes_is_given_up(
    server: Server, cluster: Cluster, run: Callable[..., Any] | None
) -> None:
    path = f"{CLUSTERS}/x"
    cluster.put(path, spec={"replicas": 5})

    def hang_up(handler: Handler, *_: Any) -> None:
        handler.close_connection = True

    cluster._write = hang_up  # type: ignore[method-assign,assignment]
    with pytest.raises(ConnectionDroppedError):
        edited(run, server.url, path)
    assert len(writes(server)) == 3


def test_many_that_edit_one_object_at_once_all_succeed(server: Server, cluster: Cluster) -> None:
    path = f"{MAPS}/x"
    cluster.put(path, data={})

    def set_keys(thread: int) -> None:
        for number in range(thread, 40, 12):
            with edit(maps, "x") as found:
                found["data"][f"key{number}"] = str(number)

    with KubeSphere(server.url, token="t") as ks, ThreadPoolExecutor(12) as threads:
        maps = ks.objects("v1", "ConfigMap", namespace="demo")
        list(threads.map(set_keys, range(12)))
    assert cluster.objects[path]["data"] == {f"key{number}": str(number) for number in range(40)}


def edited(run: Callable[..., Any] | None, url: str, path: str, **options: Any) -> Any:
    """Count up the replicas of an object."""
    if run is None:
        with KubeSphere(url, token="t") as ks, edit(resource_of(ks, path), "x", **options) as found:
            found["spec"]["replicas"] += 1
        return found

    async def main() -> Any:
        async with AsyncKubeSphere(url, token="t") as ks:
            async with edit(resource_of(ks, path), "x", **options) as found:
                found["spec"]["replicas"] += 1
            return found

    return run_async(run, main)


def test_one_made_anew_or_gone_is_not_written(ks: KubeSphere, cluster: Cluster) -> None:
    path = f"{CLUSTERS}/x"
    cluster.put(path, spec={})

    def anew() -> None:
        cluster.drop(path)
        cluster.put(path, spec={})

    cluster.before_write = anew
    with (
        pytest.raises(ConflictError, match="deleted and made anew"),
        edit(ks.crd.cluster.v1alpha1.clusters, "x") as found,
    ):
        found.spec.enable = True
    cluster.before_write = lambda: cluster.drop(path)
    with pytest.raises(NotFoundError), edit(ks.crd.cluster.v1alpha1.clusters, "x") as found:
        found.spec.enable = True


def test_an_object_that_keeps_changing_is_given_up(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    path = f"{USERS}/x"
    cluster.put(path, spec={})
    cluster.before_write = lambda: cluster.put(path, spec={"n": cluster.version}) and None
    with pytest.raises(ConflictError, match="409"), edit(ks.iam.v1alpha2.users, "x", attempts=3) as user:
        user.spec.lang = "en"
    assert len(writes(server)) == 3


def test_a_refusal_that_is_no_conflict_is_raised_as_it_is(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{USERS}/x", spec={})
    refused = "spec.email: Invalid value"
    cluster._changed = lambda *_: (_ for _ in ()).throw(refusal(400, refused))  # type: ignore[method-assign,assignment]
    with pytest.raises(BadRequestError, match=refused), edit(ks.iam.v1alpha2.users, "x") as user:
        user.spec.email = "?"
    assert len(writes(server)) == 1


def refusal(*args: Any) -> Exception:
    from support.core.cluster import Refused

    return Refused(*args)


def test_what_an_endpoint_cannot_be_told(ks: KubeSphere) -> None:
    takes_merge_patches = replace(endpoint_of(ks.iam.v1alpha2.globalroles, ("r",)), replaces=False)
    with pytest.raises(ValueError, match="/a: a merge patch cannot set null"):
        takes_merge_patches.change({"metadata": {}}, {"metadata": {}, "a": None})
    call = takes_merge_patches.change({"a": 1}, {"a": 2})
    assert call is not None
    assert call.arguments.get("body") == {"a": 2}, "there is no version to compare"


def test_what_cannot_be_edited(ks: KubeSphere) -> None:
    with pytest.raises(TypeError, match="has no patch or replace that writes what get reads"):
        edit(ks.iam.v1alpha2.namespaces.members, "demo", "dave")
    with pytest.raises(TypeError, match="has no get"):
        edit(ks.iam.v1alpha2.namespaces, "demo")  # type: ignore[call-overload]


@pytest.mark.parametrize("run", RUNNERS)
def test_the_same_awaited(run: Callable[..., Any], server: Server, cluster: Cluster) -> None:
    path = f"{USERS}/dave"
    cluster.put(path, spec={"lang": "zh"})
    turn = iter([{"email": "e"}])
    cluster.before_write = lambda: (change := next(turn, None)) and cluster.put(path, spec=change) and None

    async def main() -> None:
        async with AsyncKubeSphere(server.url, token="t") as ks:
            async with edit(ks.iam.v1alpha2.users, "dave") as user:
                user.spec.lang = "en"
            typed: User = user
            assert (typed.spec.lang, typed.spec.email) == ("en", "e")
            with pytest.raises(KeyError):
                async with edit(ks.iam.v1alpha2.users, "dave") as user:
                    user.spec.lang = user["nosuch"]

    run_async(run, main)
    assert len(writes(server)) == 2


FIELDS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FIELDS, FIELDS, FIELDS)
def test_two_clients_that_edit_at_once(
    ks: KubeSphere, cluster: Cluster, server: Server, before: Any, ours: Any, theirs: Any
) -> None:
    """Disjoint changes are both kept; two changes to one field are a conflict, unless both remove it."""
    path = f"{MAPS}/x"
    cluster.before_write = None
    cluster.objects[path] = {"metadata": {"name": "x", "uid": "u"}, "data": deepcopy(before)}
    cluster.put(path)
    changed = {key for key in "abcdef" if before.get(key) != ours.get(key)}
    both = {key for key in changed if before.get(key) != theirs.get(key) and (key in ours or key in theirs)}
    conflicts: set[str] = set()
    with KubeSphere(server.url, token="t") as other:
        first, second = (each.objects("v1", "ConfigMap", namespace="demo") for each in (ks, other))
        try:
            with edit(first, "x") as mine:
                with edit(second, "x") as yours:
                    set_all(yours["data"], theirs)
                set_all(mine["data"], ours)
        except ConflictError as error:
            conflicts = {cause["field"] for cause in error.causes}
    assert conflicts == {f"/data/{key}" for key in both}
    kept = theirs if both else {key: (ours if key in changed else theirs).get(key) for key in "abcdef"}
    assert cluster.objects[path]["data"] == {key: value for key, value in kept.items() if value is not None}


def set_all(data: Any, values: dict[str, int]) -> None:
    for key in [*data]:
        if key not in values:
            del data[key]
    for key, value in values.items():
        data[key] = value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from(["", "x"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


@given(JSON, JSON)
@example(before=False, after=0)
def test_merging_with_who_changed_nothing(before: Any, after: Any) -> None:
    assert merge(before, after, before) == (after, [])
    assert merge(before, before, after) == (after, [])
    merged, conflicts = merge(before, after, after)
    assert merged == after
    differ = json.dumps(before, sort_keys=True) != json.dumps(after, sort_keys=True)  # to Python, false is 0
    assert bool(conflicts) <= differ, "two that changed nothing, or made the same empty object, agree"


@given(JSON, JSON, JSON)
def test_merging_conflicts_alike_from_either_side(before: Any, ours: Any, theirs: Any) -> None:
    one, conflicts = merge(before, ours, theirs)
    other, mirrored = merge(before, theirs, ours)
    assert sorted(conflicts) == sorted(mirrored)
    if not conflicts:
        assert one == other
