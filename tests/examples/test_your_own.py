"""Test your own program: a KubeSphere in memory, what is in it, what goes wrong, and what was asked of it."""

import pytest
from kubesphere import KubeSphere
from kubesphere.errors import ServiceUnavailableError
from kubesphere.models import ObjectMeta, Pod, PodStatus
from kubesphere.testing import FakeKubeSphere


def delete_failed(ks: KubeSphere, namespace: str) -> int:
    """The program under test."""
    failed = [pod for pod in ks.k8s.core.v1.pods.list(namespace=namespace) if pod.status.phase == "Failed"]
    for pod in failed:
        ks.k8s.core.v1.pods.delete(pod.metadata.name or "", namespace=namespace)
    return len(failed)


@pytest.fixture
def fake() -> FakeKubeSphere:
    fake = FakeKubeSphere()
    for name, phase in (("web", "Running"), ("job", "Failed")):
        fake.add(Pod(metadata=ObjectMeta(name=name, namespace="shop"), status=PodStatus(phase=phase)))
    return fake


def test_failed_pods_are_deleted(fake: FakeKubeSphere) -> None:
    with fake.client() as ks:
        assert delete_failed(ks, "shop") == 1
    assert [pod.metadata.name for pod in fake.list(Pod, "shop")] == ["web"]
    assert [call.path for call in fake.calls if call.method == "DELETE"] == ["/api/v1/namespaces/shop/pods/job"]


def test_a_server_that_is_down_is_told(fake: FakeKubeSphere) -> None:
    fake.fail("GET", "/api/v1/namespaces/shop/pods", status=503, times=3)  # the client tries three times
    with fake.client() as ks, pytest.raises(ServiceUnavailableError):
        delete_failed(ks, "shop")
    assert len(fake.list(Pod, "shop")) == 2
