"""Collections by apiVersion and kind, and server-side apply."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, apply, to_dict
from kubesphere.errors import ConflictError, NotFoundError
from kubesphere.models import Deployment, Pod
from kubesphere.models.autoscaling_v1 import Scale
from kubesphere.models.core_v1 import ConfigMap
from kubesphere.models.meta_v1 import ObjectMeta
from support.core.cluster import Refused
from support.core.crowd import RUNNERS, run_async
from support.core.oauth_server import status

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere import KubeSphere
    from support.core.cluster import Cluster
    from support.core.oauth_server import Server

DEPLOYMENTS = "/apis/apps/v1/namespaces/demo/deployments"
MAPS = "/api/v1/namespaces/demo/configmaps"


def test_a_known_kind_is_read_as_its_model_without_asking_where_it_is(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{DEPLOYMENTS}/web", spec={"replicas": 2})
    for _ in range(2):
        deployments = ks.objects("apps/v1", "Deployment", namespace="demo")
        web = deployments.get("web")
        assert isinstance(web, Deployment)
        assert web.spec.replicas == 2
        assert [each.metadata.name for each in deployments.list(label_selector="app=web", limit=5)] == ["web"]
    assert cluster.discoveries == []


def test_a_kind_is_the_same_by_model_by_name_and_by_attribute(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{DEPLOYMENTS}/web", spec={"replicas": 2})
    found = [
        ks.objects(Deployment, namespace="demo"),
        ks.objects("apps/v1", "Deployment", namespace="demo"),
        ks.k8s.apps.v1.deployments.in_namespace("demo"),
    ]
    assert len({repr(each) for each in found}) == 1
    assert len({type(each) for each in found}) == 1
    assert [each.get("web").spec.replicas for each in found] == [2, 2, 2]
    assert ks.k8s.apps.v1.deployments.get("web", namespace="demo").spec.replicas == 2
    with pytest.raises(ValueError, match="ObjectMeta is the model of no kind"):
        ks.objects(ObjectMeta)  # type: ignore[call-overload]
    with pytest.raises(AttributeError, match="'AppsV1' object has no attribute 'deploymnts'"):
        ks.k8s.apps.v1.deploymnts  # type: ignore[attr-defined]  # noqa: B018
    assert "deployments" in dir(ks.k8s.apps.v1)


def test_an_unknown_kind_is_found_once(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put("/apis/example.io/v1/namespaces/demo/widgets/x", spec={"size": 1})
    for _ in range(2):
        assert ks.objects("example.io/v1", "Widget", namespace="demo").get("x")["spec"] == {"size": 1}
    assert cluster.discoveries == ["/apis/example.io/v1"]


def test_another_cluster_is_asked_itself(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put("/apis/example.io/v1/namespaces/demo/widgets/x")
    ks.objects("example.io/v1", "Widget")
    ks.cluster("member").objects("example.io/v1", "Widget")
    ks.cluster("member").objects("v1", "Pod", namespace="demo").list()
    assert [seen.target for seen in server.calls()] == [
        "/apis/example.io/v1",
        "/apis/clusters/member/example.io/v1",
        "/api/clusters/member/v1/namespaces/demo/pods?limit=500",
    ]


def test_every_write(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    maps = ks.objects("v1", "ConfigMap", namespace="demo", model=ConfigMap)
    made = maps.create(ConfigMap(metadata={"name": "a"}, data={"x": "1"}), field_manager="me")  # type: ignore[arg-type]
    assert (made.api_version, made.kind, made.data["x"]) == ("v1", "ConfigMap", "1")
    made.data["x"] = "2"
    assert maps.replace("a", made, field_manager="me").data["x"] == "2"
    assert maps.patch("a", {"data": {"x": "3"}}).data["x"] == "3"
    assert maps.patch("a", [{"op": "replace", "path": "/data/x", "value": "4"}]).data["x"] == "4"
    assert maps.delete("a", propagation_policy="Foreground")["status"] == "Success"
    with pytest.raises(NotFoundError):
        maps.get("a")
    sent = [(seen.method, seen.target, seen.headers.get("content-type")) for seen in server.calls()]
    assert sent == [
        ("POST", f"{MAPS}?fieldManager=me", "application/json"),
        ("PUT", f"{MAPS}/a?fieldManager=me", "application/json"),
        ("PATCH", f"{MAPS}/a", "application/merge-patch+json"),
        ("PATCH", f"{MAPS}/a", "application/json-patch+json"),
        ("DELETE", f"{MAPS}/a?propagationPolicy=Foreground", None),
        ("GET", f"{MAPS}/a", None),
    ]


def test_the_namespace_of_the_object_counts_where_the_collection_has_none(ks: KubeSphere, cluster: Cluster) -> None:
    everywhere = ks.objects("v1", "ConfigMap")
    everywhere.create({"metadata": {"name": "a", "namespace": "demo"}})
    assert f"{MAPS}/a" in cluster.objects
    with pytest.raises(ValueError, match="ConfigMap is namespaced: give a namespace, here or to the collection"):
        everywhere.get("a")
    with pytest.raises(ValueError, match="the object is of the namespace 'other', the collection of 'demo'"):
        ks.objects("v1", "ConfigMap", namespace="demo").create({"metadata": {"name": "a", "namespace": "other"}})
    with pytest.raises(ValueError, match="Namespace is in no namespace"):
        ks.objects("v1", "Namespace", namespace="demo")  # type: ignore[call-overload]
    with pytest.raises(ValueError, match="these are the objects of the namespace 'demo', not of 'other'"):
        ks.objects("v1", "ConfigMap", namespace="demo").get("a", namespace="other")


def test_a_kind_that_is_not_there(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{DEPLOYMENTS}/web")
    with pytest.raises(NotFoundError, match="apps/v1 has no kind 'Deploymnt'; did you mean Deployment"):
        ks.objects("apps/v1", "Deploymnt")
    with pytest.raises(NotFoundError):
        ks.objects("nowhere.io/v1", "Thing")
    with pytest.raises(ValueError, match="group must be one path segment"):
        ks.objects("a/b/v1", "Thing")


def test_models_are_for_their_own_group_and_version_only(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put("/apis/serving.knative.dev/v1/namespaces/demo/services/x", spec={})
    cluster.put("/apis/example.io/v1/namespaces/demo/widgets/x", spec={"size": 1})
    assert type(ks.objects("serving.knative.dev/v1", "Service", namespace="demo").get("x")) is dict
    assert ks.objects("example.io/v1", "Widget", namespace="demo").get("x")["spec"] == {"size": 1}
    cluster.put("/apis/cluster.kubesphere.io/v1alpha1/clusters/host", spec={})
    assert type(ks.objects("cluster.kubesphere.io/v1alpha1", "Cluster").get("host")).__name__ == "Cluster"
    with pytest.raises(TypeError, match="model must be a class of kubesphere"):
        ks.objects("v1", "Pod", model=dict)


def test_subresources(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{DEPLOYMENTS}/web/scale", spec={"replicas": 1})
    deployments = ks.objects("apps/v1", "Deployment", namespace="demo")
    scaled = deployments.subresource("scale").patch("web", {"spec": {"replicas": 3}})
    assert isinstance(scaled, Scale)
    assert scaled.spec.replicas == 3
    assert ks.k8s.apps.v1.deployments.scale("web", namespace="demo", replicas=4).spec.replicas == 4
    with pytest.raises(ValueError, match="Deployment has no subresource 'log'; it has scale, status"):
        deployments.subresource("log")
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        deployments.list(colour="red")  # type: ignore[call-arg]


def test_a_watch(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{MAPS}/a", data={"x": "1"})
    events = ks.objects("v1", "ConfigMap", namespace="demo").watch(field_selector="metadata.name=a")
    event = next(iter(events))
    events.stop()
    assert (event.type, event.object.data["x"]) == ("ADDED", "1")


def test_apply_makes_and_changes_and_names_those_who_own_fields(
    ks: KubeSphere, cluster: Cluster, server: Server
) -> None:
    wanted = ConfigMap(api_version="v1", kind="ConfigMap", metadata={"name": "a"}, data={"x": "1", "y": "1"})  # type: ignore[arg-type]
    made = apply(ks, wanted, field_manager="one", namespace="demo")
    assert made.data["x"] == "1"
    made["metadata"]["managedFields"] = [{"manager": "one"}]
    made["metadata"]["namespace"] = "demo"
    made.data.update(x="2", y="2")
    with pytest.raises(ConflictError) as raised:
        apply(ks, made, field_manager="two")
    assert str(raised.value).endswith(': "one" using v1 owns .data.x, .data.y; force=True takes the fields over')
    assert raised.value.status == 409
    assert apply(ks, made, field_manager="two", force=True).data["x"] == "2"
    seen = server.calls()[-1]
    assert seen.headers["content-type"] == "application/apply-patch+yaml"
    assert seen.target == f"{MAPS}/a?fieldManager=two&force=true"
    assert "managedFields" not in json.loads(seen.body)["metadata"]
    assert "managedFields" in made["metadata"], "what is given stays as it is"
    dry = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "namespace": "demo"}}
    assert apply(ks, dry, field_manager="two", dry_run=True)["data"] == {"x": "2", "y": "2"}
    assert server.calls()[-1].target == f"{MAPS}/a?fieldManager=two&dryRun=All"


def test_a_conflict_without_causes_is_raised_as_it_is(ks: KubeSphere, cluster: Cluster) -> None:
    maps = ks.objects("v1", "ConfigMap", namespace="demo")

    def refuse(*_: Any) -> Any:
        raise Refused(409, status(409, "try again"))

    cluster._changed = refuse  # type: ignore[method-assign]
    with pytest.raises(ConflictError, match="try again"):
        maps.apply({"metadata": {"name": "a"}}, field_manager="me")


def test_a_model_needs_no_api_version_and_kind_to_be_applied(ks: KubeSphere, cluster: Cluster) -> None:
    made = apply(ks, ConfigMap(metadata=ObjectMeta(name="a"), data={"x": "1"}), field_manager="me", namespace="demo")
    assert (made.api_version, made.kind, made.data["x"]) == ("v1", "ConfigMap", "1")
    with pytest.raises(ValueError, match="ObjectMeta is the model of no kind"):
        apply(ks, ObjectMeta(name="a"), field_manager="me")


def test_what_cannot_be_applied(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    for wrong, why in [
        ({"kind": "ConfigMap", "metadata": {"name": "a"}}, "apiVersion and kind"),
        ({"apiVersion": "v1", "kind": "List", "items": []}, "one object at a time"),
    ]:
        with pytest.raises(ValueError, match=why):
            apply(ks, wrong, field_manager="me")
    maps = ks.objects("v1", "ConfigMap", namespace="demo")
    with pytest.raises(ValueError, match=r"metadata\.name"):
        maps.apply({}, field_manager="me")
    with pytest.raises(ValueError, match="needs a field_manager"):
        maps.apply({"metadata": {"name": "a"}})
    with pytest.raises(ValueError, match="kind is 'Pod', but this collection holds 'ConfigMap'"):
        maps.apply({"kind": "Pod", "metadata": {"name": "a"}}, field_manager="me")
    with pytest.raises(TypeError, match="expected a model or a dict, not list"):
        apply(ks, [], field_manager="me")
    assert server.calls() == []


@pytest.mark.parametrize("run", RUNNERS)
def test_the_same_awaited(run: Callable[..., Any], server: Server, cluster: Cluster) -> None:
    async def main() -> None:
        async with AsyncKubeSphere(server.url, token="t") as ks:
            maps = await ks.objects("v1", "ConfigMap", namespace="demo", model=ConfigMap)
            await maps.create({"metadata": {"name": "a"}, "data": {"x": "1"}})
            assert (await maps.get("a")).data["x"] == "1"
            assert [each.metadata.name async for each in await maps.list()] == ["a"]
            made = await apply(
                ks, {**to_dict(await maps.get("a")), "data": {"x": "2"}}, field_manager="me", namespace="demo"
            )
            assert made["data"] == {"x": "2"}
            made["metadata"]["namespace"] = "demo"
            assert (await maps.apply(made, field_manager="me")).data["x"] == "2"
            assert (await maps.patch("a", {"data": {"x": "3"}})).data["x"] == "3"
            assert (await maps.replace("a", await maps.get("a"))).data["x"] == "3"
            events = maps.watch()
            assert (await anext(aiter(events))).object.metadata.name == "a"
            await events.stop()
            deployments = await ks.objects("apps/v1", "Deployment", namespace="demo")
            cluster.put(f"{DEPLOYMENTS}/web/scale", spec={"replicas": 1})
            assert (await deployments.subresource("scale").get("web"))["spec"] == {"replicas": 1}
            assert (await maps.delete("a"))["status"] == "Success"
            assert "'ConfigMap', namespace='demo'" in repr(maps)

    run_async(run, main)


def test_types_are_inferred(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put("/api/v1/namespaces/demo/pods/web", spec={"nodeName": "n"})
    pod: Pod = ks.objects("v1", "Pod", namespace="demo", model=Pod).get("web")
    assert pod.spec.node_name == "n"
    assert repr(ks.objects("v1", "Pod")) == "Pods('v1', 'Pod')"
