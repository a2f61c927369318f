"""Waiting for states of objects, by watch and by reading again."""

from __future__ import annotations

import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere, wait
from kubesphere._core.kube import waiting
from kubesphere.errors import ForbiddenError, KubeSphereError, WaitTimeoutError
from support.core.cluster import USERS
from support.core.crowd import RUNNERS, run_async

if TYPE_CHECKING:
    from collections.abc import Callable

    from kubesphere.models.cluster_v1alpha1 import Cluster as ClusterModel
    from support.core.cluster import Cluster
    from support.core.oauth_server import Handler, Server

PODS = "/api/v1/namespaces/demo/pods"
CLUSTERS = "/apis/cluster.kubesphere.io/v1alpha1/clusters"


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_PAUSE", 0.01)


def conditions(*pairs: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {"conditions": [{"type": kind, "status": value, **more} for kind, value in pairs]}


def during_a_watch(cluster: Cluster, *actions: Callable[[], Any]) -> threading.Thread:
    """Does something as soon as somebody watches."""

    def act() -> None:
        assert cluster.watching.wait(10)
        for action in actions:
            action()

    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_what_is_so_already_is_not_waited_for(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{PODS}/web", status={"phase": "Running", **conditions(("Ready", "True"), ("Old", "False"))})
    pods = ks.objects("v1", "Pod", namespace="demo")
    for wanted in (
        "Ready",
        "Old=false",
        {"/status/phase": "Running", "/status/conditions/0/type": "Ready", "/spec/nodeName": None},
        lambda pod: pod.status.phase == "Running",
    ):
        assert wait(pods, "web", for_=wanted).metadata.name == "web"
    assert wait(pods, "gone", for_="deleted") is None
    assert wait(ks.iam.v1alpha2.users, "gone", for_="deleted") is None, "a 500 that says not found"
    assert not cluster.watching.is_set()


def test_a_namespace_is_given_here_or_by_the_collection(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web", status={"phase": "Pending"})
    pods = ks.k8s.core.v1.pods
    thread = during_a_watch(cluster, lambda: cluster.put(f"{PODS}/web", status={"phase": "Running"}))
    found = wait(pods, "web", namespace="demo", for_={"/status/phase": "Running"}, timeout=10)
    thread.join()
    assert found.status.phase == "Running"
    with pytest.raises(TypeError, match="takes no namespace"):
        wait(ks.iam.v1alpha2.users, "dave", namespace="demo", for_="deleted")


def test_a_watch_tells_when_it_is_so(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    cluster.put(f"{CLUSTERS}/host", status=conditions(("Ready", "False")))
    thread = during_a_watch(
        cluster,
        lambda: cluster.put(f"{CLUSTERS}/other", status=conditions(("Ready", "True"))),
        lambda: cluster.put(f"{CLUSTERS}/host", status=conditions(("Ready", "Unknown"))),
        lambda: cluster.put(f"{CLUSTERS}/host", status=conditions(("Ready", "True"))),
    )
    found: ClusterModel = wait(ks.crd.cluster.v1alpha1.clusters, "host", for_="Ready")
    thread.join()
    assert found.metadata.name == "host"
    get, watch = server.calls()
    assert get.target == f"{CLUSTERS}/host"
    assert "fieldSelector=metadata.name%3Dhost" in watch.target
    assert "resourceVersion=1" in watch.target
    assert "timeoutSeconds=" in watch.target


def test_a_watch_tells_when_it_is_gone(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web")
    thread = during_a_watch(cluster, lambda: cluster.drop(f"{PODS}/web"))
    assert wait(ks.objects("v1", "Pod", namespace="demo"), "web", for_="deleted") is None
    thread.join()


def test_one_deleted_while_something_else_is_waited_for_may_come_again(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web")
    thread = during_a_watch(
        cluster,
        lambda: cluster.drop(f"{PODS}/web"),
        lambda: cluster.put(f"{PODS}/web", status={"phase": "Running"}),
    )
    pods = ks.objects("v1", "Pod", namespace="demo")
    assert wait(pods, "web", for_={"/status/phase": "Running"}).status.phase == "Running"
    thread.join()


def test_without_a_watch_it_is_read_again(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    reads = iter(range(5))
    get = cluster.get

    def third(path: str) -> Any:
        if next(reads, None) == 3:
            cluster.put(f"{USERS}/dave", status={"state": "Active"})
        return get(path)

    cluster.get = third  # type: ignore[method-assign]
    user = wait(ks.iam.v1alpha2.users, "dave", for_={"/status/state": "Active"})
    assert user.metadata.name == "dave"
    assert [seen.method for seen in server.calls()] == ["GET"] * 4


@pytest.mark.parametrize("media", ["text/html", "text/plain"])
@pytest.mark.parametrize("of", ["pods", "users"])
def test_what_a_gateway_does_not_find_is_not_deleted(ks: KubeSphere, server: Server, of: str, media: str) -> None:
    path = f"{PODS if of == 'pods' else USERS}/gone"
    routes = server.routes
    page = b"<html>404 Not Found</html>" if media == "text/html" else b"404 page not found\n"

    def lost(handler: Handler) -> None:
        handler.answer(404, media, page)

    server.routes = {path: lost}
    resource: Any = ks.objects("v1", "Pod", namespace="demo") if of == "pods" else ks.iam.v1alpha2.users
    with pytest.raises(WaitTimeoutError, match=r"only a gateway answered: .*404"):
        wait(resource, "gone", for_="deleted", timeout=0.1)
    server.routes = routes
    assert wait(resource, "gone", for_="deleted", timeout=5) is None


def test_who_may_not_watch_reads_again(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web")
    cluster.forbid_watch = True
    asked: list[Any] = []

    def third(pod: Any) -> bool:
        asked.append(pod)
        return len(asked) == 3

    wait(ks.objects("v1", "Pod", namespace="demo"), "web", for_=third)
    assert len(asked) == 3


def test_a_watch_that_breaks_off_is_begun_again(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web")
    watch, broken = cluster._watch, threading.Event()

    def first_breaks(handler: Handler, path: str, query: dict[str, str]) -> None:
        if broken.is_set():
            return watch(handler, path, query)
        broken.set()
        return handler.connection.shutdown(2)

    cluster._watch = first_breaks  # type: ignore[method-assign]
    thread = during_a_watch(cluster, lambda: cluster.put(f"{PODS}/web", status={"phase": "Running"}))
    pods = ks.with_options(retries=0).objects("v1", "Pod", namespace="demo")
    assert wait(pods, "web", for_={"/status/phase": "Running"})
    thread.join()


def test_a_condition_of_an_older_generation_does_not_count(ks: KubeSphere, cluster: Cluster) -> None:
    pods = ks.objects("v1", "Pod", namespace="demo")
    cluster.forbid_watch = True
    for status in (
        conditions(("Ready", "True"), observedGeneration=1),
        {**conditions(("Ready", "True")), "observedGeneration": 1},
    ):
        cluster.put(f"{PODS}/web", metadata={"generation": 2}, status=status)
        with pytest.raises(WaitTimeoutError, match="Ready is True"):
            wait(pods, "web", for_="Ready", timeout=0.2)
    cluster.put(f"{PODS}/web", status={"observedGeneration": 2})
    assert wait(pods, "web", for_="Ready")


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ("Ready", r"Ready is False \(Broken: no disk\)"),
        ("Other", "it has no condition Other"),
        ({"/status/phase": "Running", "/spec/token": "x"}, r"/status/phase is 'Pending', /spec/token is \*\*\*"),
        (lambda pod: False, "not so at resource version 1"),
        ("deleted", r"it is still there, held by \['me'\]"),
    ],
)
def test_time_is_up(ks: KubeSphere, cluster: Cluster, wanted: Any, why: str) -> None:
    cluster.forbid_watch = True
    cluster.put(
        f"{PODS}/web",
        metadata={"finalizers": ["me"]},
        spec={"token": "hush"},
        status={"phase": "Pending", **conditions(("Ready", "False"), reason="Broken", message="no disk")},
    )
    with pytest.raises(WaitTimeoutError, match=f"^{PODS}/web: waited 0.2 s; {why}$") as raised:
        wait(ks.objects("v1", "Pod", namespace="demo"), "web", for_=wanted, timeout=0.2)
    assert raised.value.last.metadata.name == "web"
    assert isinstance(raised.value, TimeoutError)
    assert isinstance(raised.value, KubeSphereError)
    assert pickle.loads(pickle.dumps(raised.value)).last == raised.value.last


def test_time_is_up_without_an_object_or_an_answer(ks: KubeSphere, cluster: Cluster, server: Server) -> None:
    with pytest.raises(WaitTimeoutError, match="there is no such object") as raised:
        wait(ks.iam.v1alpha2.users, "dave", for_="Ready", timeout=0)
    assert raised.value.last is None
    cluster.get = lambda path: lambda handler: handler.connection.shutdown(2)  # type: ignore[method-assign,assignment,misc]
    with pytest.raises(WaitTimeoutError) as raised:
        wait(ks.with_options(retries=0).iam.v1alpha2.users, "dave", for_="deleted", timeout=0.2)
    assert isinstance(raised.value.__cause__, KubeSphereError)


@pytest.mark.parametrize("run", [None, *RUNNERS], ids=["sync", "asyncio", "trio"])
@pytest.mark.parametrize("hung", ["get", "watch"])
def test_a_server_that_hangs_bounds_nothing(
    server: Server, cluster: Cluster, run: Callable[..., Any] | None, hung: str
) -> None:
    silence, answered = threading.Event(), cluster._answer
    cluster.put(f"{CLUSTERS}/host", status={"conditions": []})

    def hang(handler: Any) -> None:
        if ("watch=true" in handler.path) is (hung == "watch"):
            silence.wait(9)
        return answered(handler)

    cluster._answer = hang  # type: ignore[method-assign]

    def sync() -> None:
        with KubeSphere(server.url, token="t") as ks:
            wait(ks.crd.cluster.v1alpha1.clusters, "host", for_="Ready", timeout=0.6)

    async def main() -> None:
        async with AsyncKubeSphere(server.url, token="t") as ks:
            await wait(ks.crd.cluster.v1alpha1.clusters, "host", for_="Ready", timeout=0.6)

    started = time.monotonic()
    with pytest.raises(WaitTimeoutError) as raised:
        sync() if run is None else run_async(run, main)
    silence.set()
    assert time.monotonic() - started < 10
    said = "the server did not answer: GET" if hung == "get" else "it has no condition Ready"
    assert said in str(raised.value)
    assert "no such object" not in str(raised.value)


def test_a_refusal_is_raised_and_nonsense_refused(ks: KubeSphere, cluster: Cluster) -> None:
    cluster.get = lambda path: lambda handler: handler.answer(403, "text/plain", b"no")  # type: ignore[method-assign,assignment,misc]
    with pytest.raises(ForbiddenError):
        wait(ks.iam.v1alpha2.users, "dave", for_="Ready")
    with pytest.raises(TypeError, match="for_ must be"):
        wait(ks.iam.v1alpha2.users, "dave", for_=3)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="has no get"):
        wait(ks.iam.v1alpha2.namespaces, "x", for_="Ready")  # type: ignore[call-overload]


@pytest.mark.parametrize("run", RUNNERS)
def test_the_same_awaited(run: Callable[..., Any], server: Server, cluster: Cluster) -> None:
    cluster.put(f"{PODS}/web")
    thread = during_a_watch(cluster, lambda: cluster.put(f"{PODS}/web", status={"phase": "Running"}))

    async def main() -> None:
        async with AsyncKubeSphere(server.url, token="t") as ks:
            pods = await ks.objects("v1", "Pod", namespace="demo")
            found = await wait(pods, "web", for_={"/status/phase": "Running"})
            assert found.metadata.name == "web"
            with pytest.raises(WaitTimeoutError):
                await wait(pods, "web", for_="deleted", timeout=0.05)
            with pytest.raises(WaitTimeoutError):
                await wait(ks.iam.v1alpha2.users, "dave", for_="Ready", timeout=0.2)

    run_async(run, main)
    thread.join()
