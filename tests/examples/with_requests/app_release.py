"""An app of a workspace from a chart, and a release of it: with plain requests."""

import base64
import time
from pathlib import Path

from examples.with_requests.server import Server


def main(server: Server, workspace: str, namespace: str, chart: Path) -> str:
    """Returns the state of the release."""
    openpitrix = f"/kapis/openpitrix.io/v1/workspaces/{workspace}"
    version = {"version_package": base64.b64encode(chart.read_bytes()).decode(), "version_type": "helm"}
    checked = server.call("POST", f"{openpitrix}/apps", json=version, params={"validate": "true"}).json()
    app = server.call("POST", f"{openpitrix}/apps", json={"name": checked["name"], **version}).json()
    applications = f"{openpitrix}/namespaces/{namespace}/applications"
    release = {"name": "shop", "app_id": app["app_id"], "version_id": app["version_id"], "conf": "replicas: 2\n"}
    server.call("POST", applications, json=release)
    for _ in range(60):
        query = {"conditions": "keyword=shop", "paging": "limit=100,page=1"}
        for each in server.call("GET", applications, params=query).json()["items"]:
            print(each["name"], each["cluster"]["status"])
            if each["cluster"]["status"] == "active":
                return "active"
        time.sleep(1)
    return "unknown"
