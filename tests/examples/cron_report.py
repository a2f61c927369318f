"""For cron: what isn't well, on one page. The token is kept between runs, and no run ends people's sessions."""

import sys

from kubesphere import KubeSphere
from kubesphere.auth import FileTokenCache


def main(url: str, username: str, password: str, folder: str | None = None) -> list[str]:
    """Returns a line for each node that isn't ready and each pod that waits."""
    cache = FileTokenCache(folder)
    with KubeSphere(url, username=username, password=password, token_cache=cache) as ks:
        nodes = [
            f"node {node.metadata.name} isn't ready"
            for node in ks.resources.v1alpha3.list("nodes")
            if not any(each.type == "Ready" and each.status == "True" for each in node.status.conditions)
        ]
        waiting = ks.resources.v1alpha3.list("pods", status="Pending")
        return nodes + [f"pod {pod.metadata.namespace}/{pod.metadata.name} waits" for pod in waiting]


if __name__ == "__main__":
    if len(sys.argv) not in {4, 5}:
        sys.exit("usage: python cron_report.py URL USERNAME PASSWORD [FOLDER]")
    lines = main(*sys.argv[1:5])
    print("\n".join(lines))
    sys.exit(bool(lines))
