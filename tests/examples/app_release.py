"""An app of a workspace from a chart, and a release of it."""

import base64
import sys
import time
from pathlib import Path

from kubesphere import KubeSphere


def main(ks: KubeSphere, workspace: str, namespace: str, chart: Path) -> str:
    """Returns the state of the release."""
    openpitrix = ks.openpitrix.v1.workspaces
    package = base64.b64encode(chart.read_bytes()).decode()
    checked = openpitrix.apps.validate(workspace, {"version_package": package, "version_type": "helm"})
    app = openpitrix.apps.create(workspace, {"name": checked.name, "version_package": package, "version_type": "helm"})
    release = {"name": "shop", "app_id": app.app_id, "version_id": app.version_id, "conf": "replicas: 2\n"}
    openpitrix.namespaces.applications.create(workspace, namespace, release)
    for _ in range(60):
        for each in openpitrix.namespaces.applications.list(workspace, namespace, conditions="keyword=shop"):
            print(each.name, each.cluster.status)
            if each.cluster.status == "active":
                return "active"
        time.sleep(1)
    return "unknown"


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python app_release.py WORKSPACE NAMESPACE CHART")
    with KubeSphere.from_env() as client:
        print(main(client, sys.argv[1], sys.argv[2], Path(sys.argv[3])))
