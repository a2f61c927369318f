"""Thirty things that people do every day, and what is wrong about a few of them: a snippet for type checkers."""

SNIPPET = """
from datetime import datetime
from typing import Any, assert_type

from kubesphere import AsyncKubeSphere, KubeSphere, Quantity, apply, edit, wait
from kubesphere._core.kube.sync_exec import Process
from kubesphere.models import (
    ConfigMap, Container, CustomResourceDefinition, Deployment, Event, HorizontalPodAutoscaler, Job, LimitRange,
    Namespace, Node, PersistentVolumeClaim, Pod, PodSpec, ResourceQuota, Secret, Service, StatefulSet, User,
    WorkspaceTemplate,
)
from kubesphere.models.autoscaling_v1 import Scale
from kubesphere.models.devops_v1alpha3 import Pipeline, PipelineRun
from kubesphere.models.authentication_v1 import TokenRequest, TokenReview
from kubesphere.models.snapshot_v1beta1 import VolumeSnapshot


def read(ks: KubeSphere) -> None:
    # 1 to 12: look.
    for pod in ks.k8s.core.v1.pods.list(namespace="demo", label_selector="app=web"):
        assert_type(pod.spec.node_name, str | None)
        assert_type([each.image for each in pod.spec.containers], list[str | None])
    assert_type(ks.k8s.core.v1.nodes.get("n1"), Node)
    assert_type(ks.k8s.apps.v1.deployments.get("web", namespace="demo"), Deployment)
    assert_type(ks.k8s.core.v1.events.list(field_selector="type=Warning").items[0], Event)
    assert_type(ks.k8s.core.v1.pods.log("web", namespace="demo", tail_lines=20), str)
    with ks.k8s.core.v1.pods.log("web", namespace="demo", follow=True) as lines:
        assert_type(next(iter(lines)), str)
    quota = ks.objects(ResourceQuota, namespace="demo").get("all")
    assert_type(quota.status.used["limits.cpu"] * 2, Quantity)
    assert_type(ks.objects("apps/v1", "StatefulSet", namespace="demo").get("db"), StatefulSet)
    for event in ks.k8s.batch.v1.jobs.watch(namespace="demo"):
        assert_type(event.object, Job)
        assert_type(event.object.status.completion_time, datetime | None)
        break
    assert_type(ks.crd.devops.v1alpha3.pipelines.in_namespace("p").get("build"), Pipeline)
    assert_type(ks.k8s.apiextensions.v1.customresourcedefinitions.get("x"), CustomResourceDefinition)
    assert_type(ks.cluster("member").k8s.core.v1.services.get("web", namespace="demo"), Service)
    assert_type(ks.k8s.core.v1.pods.status.get("web", namespace="demo"), Pod)
    assert_type(ks.resources.v1alpha3.list("pods").items[0], Pod)


def write(ks: KubeSphere) -> None:
    # 13 to 26: make, change, delete.
    assert_type(ks.k8s.core.v1.namespaces.create(Namespace(metadata={"name": "demo"})), Namespace)
    web = Deployment(
        metadata={"name": "web", "labels": {"app": "web"}},
        spec={"replicas": 2, "selector": {"matchLabels": {"app": "web"}}},
    )
    web.spec.template.spec = PodSpec(containers=[{"name": "web", "image": "nginx"}, Container(name="side")])
    web.spec.template.spec.containers.append({"name": "third"})
    web.spec.template.spec.containers[0].resources.limits["cpu"] = "500m"
    assert_type(apply(ks, web, namespace="demo", field_manager="me"), Deployment)
    limits = ResourceQuota(metadata={"name": "all"}, spec={"hard": {"limits.cpu": "100"}})
    limits.spec.hard["limits.cpu"] = "100"
    limits.spec.hard["pods"] = 10
    ks.k8s.core.v1.resourcequotas.create(limits, namespace="demo")
    with edit(ks.k8s.apps.v1.deployments, "web", namespace="demo") as found:
        assert_type(found, Deployment)
        found.spec.replicas = 3
    assert_type(ks.k8s.apps.v1.deployments.scale("web", replicas=3, namespace="demo"), Scale)
    ks.k8s.apps.v1.deployments.restart("web", namespace="demo")
    assert_type(wait(ks.k8s.apps.v1.deployments, "web", namespace="demo", for_="Available"), Deployment)
    wait(ks.k8s.core.v1.pods, "old", namespace="demo", for_="deleted", timeout=30)
    secret = Secret(metadata={"name": "s"}, string_data={"password": "x"}, type="Opaque")
    ks.k8s.core.v1.secrets.create(secret, namespace="demo")
    ks.k8s.core.v1.configmaps.patch("settings", {"data": {"a": "b"}}, namespace="demo")
    ks.k8s.core.v1.pods.evict("web", namespace="demo", grace_period_seconds=5)
    ks.k8s.core.v1.pods.delete_all(namespace="demo", field_selector="status.phase=Failed")
    with edit(ks.iam.v1alpha2.users, "dave") as user:
        assert_type(user, User)
        user.spec.lang = "en"
    ks.k8s.core.v1.nodes.patch("n1", {"spec": {"unschedulable": True}})
    token = ks.k8s.core.v1.serviceaccounts.create_token("bot", namespace="demo")
    assert_type(token, TokenRequest)
    ks.crd.devops.v1alpha3.pipelineruns.create(PipelineRun(metadata={"generateName": "build-"}), namespace="p")
    ks.k8s.core.v1.limitranges.create(LimitRange(metadata={"name": "l"}), namespace="demo")
    snapshot = VolumeSnapshot(metadata={"name": "s"}, spec={"source": {"persistentVolumeClaimName": "data"}})
    assert_type(ks.crd.snapshot.v1beta1.volumesnapshots.create(snapshot, namespace="demo"), VolumeSnapshot)
    claim = PersistentVolumeClaim(spec={"resources": {"requests": {"storage": "1Gi"}}})
    claim.spec.resources.requests["storage"] = Quantity("2Gi")
    claim.metadata.deletion_timestamp = "2026-01-01T00:00:00Z"
    ks.k8s.autoscaling.v2.horizontalpodautoscalers.create(HorizontalPodAutoscaler(spec={"maxReplicas": 3}))


def run(ks: KubeSphere) -> None:
    # 27 to 30: get inside, and what no table knows.
    with ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo") as process:
        assert_type(process.wait().exit_code, int)
    terminal = ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web")
    assert_type(terminal, Process)
    with ks.k8s.core.v1.pods.port_forward("web", 8080, namespace="demo") as port:
        assert_type(port.receive(), bytes)
    with edit(ks.objects("example.io/v1", "Widget", namespace="demo"), "w") as widget:
        assert_type(widget, Any)
        widget["spec"]["size"] = 3
    ks.k8s.core.v1.nodes.get("n1", namespace="demo")  # WRONG
    ks.k8s.authentication.v1.tokenreviews.list()  # WRONG
    assert_type(ks.k8s.authentication.v1.tokenreviews.create({"spec": {"token": "x"}}), TokenReview)
    ks.k8s.core.v1.pods.create(Deployment())  # WRONG
    ks.k8s.core.v1.configmaps.restart("x")  # WRONG
    Deployment(spec=3)  # WRONG
    Deployment(replicas=3)  # WRONG
    Pod().spec.containers.append("web")  # WRONG
    ResourceQuota().spec.hard["pods"] = 1.5  # WRONG


async def awaited(ks: AsyncKubeSphere) -> None:
    async for pod in await ks.k8s.core.v1.pods.list(namespace="demo"):
        assert_type(pod, Pod)
    async with ks.k8s.core.v1.pods.log("web", namespace="demo", follow=True) as lines:
        async for line in lines:
            assert_type(line, str)
    async with edit(ks.k8s.core.v1.configmaps, "settings", namespace="demo") as found:
        assert_type(found, ConfigMap)
        found.data["a"] = "b"
    widgets = await ks.objects("example.io/v1", "Widget", namespace="demo")
    async with edit(widgets, "w") as widget:
        assert_type(widget, Any)
    assert_type(await wait(ks.k8s.core.v1.pods, "web", namespace="demo", for_="Ready"), Pod)
    assert_type(await ks.k8s.apps.v1.deployments.scale("web", replicas=3, namespace="demo"), Scale)
    async with ks.terminal.v1alpha2.nodes.exec("n1") as terminal:
        await terminal.write("ls")
    async with edit(ks.tenant.v1alpha2.workspaces, "ws") as workspace:
        assert_type(workspace, WorkspaceTemplate)
"""
