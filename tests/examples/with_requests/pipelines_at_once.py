"""Several runs started together, their logs followed side by side: with plain requests, and threads."""

from concurrent.futures import ThreadPoolExecutor

from examples.with_requests.logs import follow
from examples.with_requests.server import Server


def main(server: Server, project: str, pipeline: str, tags: list[str]) -> list[str]:
    """Returns the last line of each log."""
    runs = f"/kapis/devops.kubesphere.io/v1alpha2/devops/{project}/pipelines/{pipeline}/runs"

    def build(tag: str) -> str:
        body = {"parameters": [{"name": "TAG", "value": tag}]}
        run = server.call("POST", runs, json=body).json()
        last = ""
        for line in follow(server, f"{runs}/{run['id']}/log"):
            print(f"{tag}: {line}")
            last = line
        return last

    with ThreadPoolExecutor(len(tags)) as pool:
        return list(pool.map(build, tags))
