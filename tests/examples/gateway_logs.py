"""A gateway for a namespace, its pods, what they log, and a search in what they logged."""

import sys
from datetime import UTC, datetime, timedelta

from kubesphere import KubeSphere


def main(ks: KubeSphere, namespace: str) -> int:
    """Returns how many requests of the last hour met nothing."""
    gateways = ks.gateway.v1alpha1.namespaces.gateways
    gateways.create(namespace, {"spec": {"controller": {"scope": {"enabled": True}}, "service": {"type": "NodePort"}}})
    name = f"kubesphere-router-{namespace}"
    for pod in gateways.pods.list(namespace, name, sort_by="name"):
        print(pod.metadata.name)
        print(gateways.pods.log(namespace, name, str(pod.metadata.name), tail_lines=1))
    found = gateways.logs.query(
        namespace, name, log_query="404", start_time=datetime.now(UTC) - timedelta(hours=1), size=100
    )
    for record in found.query.records:
        print(record.time, record.log)
    return found.query.total or 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python gateway_logs.py NAMESPACE")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1]))
