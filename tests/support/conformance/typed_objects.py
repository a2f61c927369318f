"""Collections, apply, edit, wait and the clients handed over to: a snippet for type checkers."""

SNIPPET = """
from typing import Any, assert_type

import kr8s
import kr8s.asyncio
import lightkube
from kubesphere import AsyncKubeSphere, KubeSphere, apply, edit, kr8s_client, lightkube_client, wait
from kubesphere.models import ConfigMap, Deployment, Node, Pod, User, WorkspaceTemplate


def sync(ks: KubeSphere) -> None:
    with edit(ks.iam.v1alpha2.users, "dave") as user:
        assert_type(user, User)
    with edit(ks.tenant.v1alpha2.workspaces, "ws") as workspace:
        assert_type(workspace, WorkspaceTemplate)
    pods = ks.objects("v1", "Pod", namespace="demo", model=Pod)
    assert_type(pods.get("x"), Pod)
    assert_type([pod for pod in pods.list()], list[Pod])
    for event in pods.watch():
        assert_type(event.object, Pod)
    with edit(pods, "x", attempts=2) as pod:
        assert_type(pod, Pod)
    assert_type(wait(pods, "x", for_="Ready"), Pod)
    assert_type(wait(pods, "x", for_=lambda pod: pod.status.phase == "Running", timeout=3.0), Pod)
    assert_type(wait(pods, "x", for_={"/status/phase": "Running"}), Pod)
    wait(ks.iam.v1alpha2.users, "x", for_="deleted")
    assert_type(apply(ks, Deployment(), field_manager="me"), Deployment)
    assert_type(ks.objects("v1", "Pod").get("x"), Pod)
    assert_type(ks.objects("example.io/v1", "Banana").get("x"), Any)
    assert_type(pods.subresource("log").get("x"), Any)
    pods.list(colour="red")  # WRONG
    ks.objects(Node).list()
    ks.objects(Node, namespace="demo")  # WRONG
    assert_type(ks.objects("v1", "Node").get("x"), Node)
    ks.objects("v1", "Node", namespace="demo").list()  # WRONG
    ks.objects("v1", "Node", namespace="demo", model=Node).list()  # WRONG
    edit(ks.objects("rbac.authorization.k8s.io/v1", "ClusterRole", namespace="demo"), "x")  # WRONG
    ks.objects("authentication.k8s.io/v1", "TokenReview").list()  # WRONG
    wait(pods, "x", for_=3)  # WRONG
    apply(ks, Pod())  # WRONG
    edit(ks.iam, "x")  # WRONG
    assert_type(lightkube_client(ks), lightkube.Client)
    assert_type(kr8s_client(ks), kr8s.Api)


async def asynchronous(ks: AsyncKubeSphere) -> None:
    async with edit(ks.iam.v1alpha2.users, "dave") as user:
        assert_type(user, User)
    ks.objects(Node, namespace="demo")  # WRONG
    nodes = await ks.objects("v1", "Node", namespace="demo")
    await nodes.get("x")  # WRONG
    maps = await ks.objects("v1", "ConfigMap", model=ConfigMap)
    async with edit(maps, "a") as found:
        assert_type(found, ConfigMap)
    assert_type(await maps.get("x"), ConfigMap)
    assert_type([each async for each in await maps.list()], list[ConfigMap])
    assert_type(await wait(maps, "x", for_="Ready"), ConfigMap)
    await wait(maps, "x", for_="deleted")
    assert_type(await apply(ks, ConfigMap(), field_manager="me"), ConfigMap)
    assert_type(lightkube_client(ks), lightkube.AsyncClient)
    assert_type(kr8s_client(ks), kr8s.asyncio.Api)
"""
