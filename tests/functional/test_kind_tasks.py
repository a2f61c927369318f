"""What people do with workloads and pods, against the loopback ks-apiserver."""

from __future__ import annotations

import asyncio

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, errors, wait
from kubesphere.models import Deployment, Pod, ResourceQuota
from servers.apiserver import PASSWORD, ApiServer

LINES = ["one", "two \u00fc", "", "four"]


def deployment(name: str) -> Deployment:
    labels = {"app": name}
    pod = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": "c", "image": "nginx"}]}}
    spec = {"replicas": 1, "selector": {"matchLabels": labels}, "template": pod}
    return Deployment(metadata={"name": name}, spec=spec)


def test_a_workload_is_scaled_and_restarted(ks: KubeSphere) -> None:
    deployments = ks.k8s.apps.v1.deployments.in_namespace("demo-ns1")
    deployments.create(deployment("web"))
    scale = deployments.scale.get("web")
    assert (scale.spec.replicas, scale.status.selector, scale["kind"]) == (1, "app=web", "Scale")
    assert deployments.scale("web", replicas=3).spec.replicas == 3
    assert deployments.get("web").spec.replicas == 3
    assert deployments.get("web").spec.selector.match_labels == {"app": "web"}
    scale.spec.replicas = 4
    with pytest.raises(errors.ConflictError):
        deployments.scale.replace("web", scale)
    assert deployments.scale.patch("web", {"spec": {"replicas": 2}}).spec.replicas == 2
    before = deployments.get("web")
    after = deployments.restart("web")
    assert "kubectl.kubernetes.io/restartedAt" in after.spec.template.metadata.annotations
    assert after.metadata.generation == (before.metadata.generation or 0) + 1
    assert after.spec.template.spec.containers[0].image == "nginx", "a patch, which leaves the rest alone"
    with pytest.raises(errors.NotFoundError):
        deployments.restart("nosuch")


def test_a_log_is_read_and_followed(server: ApiServer, ks: KubeSphere) -> None:
    pods = ks.k8s.core.v1.pods.in_namespace("demo-ns1")
    pods.create(Pod(metadata={"name": "talker"}, spec={"containers": [{"name": "c", "image": "x"}]}))
    pods.status.patch("talker", {"status": {"log": LINES}})
    assert pods.log("talker", tail_lines=10) == "".join(f"{line}\n" for line in LINES)
    assert pods.log("talker", tail_lines=1) == "four\n"
    assert pods.log("talker", limit_bytes=5) == "one\nt"
    with pytest.raises(errors.BadRequestError, match="previous terminated container"):
        pods.log("talker", previous=True)
    with pods.log("talker", follow=True) as lines:
        assert list(lines) == LINES
    with pytest.raises(errors.NotFoundError), pods.log("nosuch", follow=True):
        pass

    async def main() -> None:
        async with AsyncKubeSphere(server.url, username="admin", password=PASSWORD) as client:
            pods = client.k8s.core.v1.pods.in_namespace("demo-ns1")
            async with pods.log("talker", follow=True) as lines:
                assert [line async for line in lines] == LINES
            assert (await pods.log("talker")).splitlines() == LINES

    asyncio.run(main())


def test_a_quota_of_text_and_a_pod_that_comes_to_run(ks: KubeSphere) -> None:
    quota = ResourceQuota(metadata={"name": "all"}, spec={"hard": {"limits.cpu": "100"}})
    quota.spec.hard["pods"] = 10
    made = ks.k8s.core.v1.resourcequotas.create(quota, namespace="demo-ns1")
    assert made.spec.hard["limits.cpu"] * 2 == "200"
    ks.k8s.core.v1.pods.create(
        Pod(metadata={"name": "runs"}, spec={"containers": [{"name": "c", "image": "x"}]}), namespace="demo-ns1"
    )
    ks.k8s.core.v1.pods.status.patch("runs", {"status": {"phase": "Running"}}, namespace="demo-ns1")
    found = wait(ks.k8s.core.v1.pods, "runs", namespace="demo-ns1", for_={"/status/phase": "Running"}, timeout=5)
    assert found.status.phase == "Running"


def test_what_is_made_of_objects(ks: KubeSphere) -> None:
    core = ks.k8s.core.v1
    pod = Pod(metadata={"name": "p"}, spec={"containers": [{"name": "c", "image": "x"}]})
    core.pods.create(pod, namespace="demo-ns1")
    core.pods.bind("p", node="n1", namespace="demo-ns1")
    assert core.pods.get("p", namespace="demo-ns1").spec.node_name == "n1"
    core.pods.ephemeral_containers.patch(
        "p", {"spec": {"ephemeralContainers": [{"name": "debug"}]}}, namespace="demo-ns1"
    )
    assert core.pods.get("p", namespace="demo-ns1").spec.ephemeral_containers[0].name == "debug"
    assert core.pods.evict("p", namespace="demo-ns1")["status"] == "Success"
    with pytest.raises(errors.NotFoundError):
        core.pods.evict("p", namespace="demo-ns1")
    core.serviceaccounts.create({"metadata": {"name": "bot"}}, namespace="demo-ns1")
    token = core.serviceaccounts.create_token("bot", namespace="demo-ns1", audiences=["vault"])
    assert token.status.token
    assert list(token.spec.audiences) == ["vault"]
    former = ks.k8s.autoscaling.v2beta2.horizontalpodautoscalers
    made = former.create({"metadata": {"name": "web"}, "spec": {"maxReplicas": 3}}, namespace="demo-ns1")
    assert (made.spec.max_replicas, made["apiVersion"]) == (3, "autoscaling/v2beta2")


def test_what_was_meant_otherwise(server: ApiServer, ks: KubeSphere) -> None:
    pods = ks.k8s.core.v1.pods.in_namespace("demo-ns1")
    before = len(server.calls())
    with pytest.raises(ValueError, match="it is a Deployment, but this collection holds 'Pod'"):
        pods.create(deployment("web"))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="it is a Deployment"):
        pods.apply(deployment("web"), field_manager="me")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match=r"a list of words, e\.g\. \['ls', '-l'\] or \['sh', '-c', 'ls -l'\]"):
        pods.exec("web", "ls -l")
    assert len(server.calls()) == before
