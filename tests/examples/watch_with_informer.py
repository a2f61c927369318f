"""Pods that come to grief, as it happens: an Informer keeps in step with the cluster and tells changes."""

import sys
import threading

from kubesphere import Informer, KubeSphere, WatchEvent
from kubesphere.models import Pod

BAD = {"Failed", "Unknown"}


def main(ks: KubeSphere, namespace: str, most: int = 1) -> list[str]:
    """Returns the names of the first pods that failed."""
    told: list[str] = []
    enough = threading.Event()

    def note(event: WatchEvent[Pod]) -> None:
        pod = event.object
        if event.type != "DELETED" and pod.status.phase in BAD:
            print(event.type, pod.metadata.name, pod.status.phase, pod.status.reason)
            told.append(str(pod.metadata.name))
            if len(told) >= most:
                enough.set()

    with Informer(ks.k8s.core.v1.pods.watch(namespace=namespace), note) as pods:
        print(len(pods.store), "pods to begin with")
        enough.wait()
        pod = pods.get(told[0], namespace)  # what is known of it now, without asking the server
        assert pod is not None
        print(pod.metadata.labels.get("app"))
    return told


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python watch_with_informer.py NAMESPACE")
    with KubeSphere.from_env() as client:
        main(client, sys.argv[1])
