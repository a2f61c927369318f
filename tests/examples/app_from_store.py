"""An app of the store by its name: the newest version is installed in a project, with values of one's own."""

import sys

from kubesphere import KubeSphere, wait


def main(ks: KubeSphere, app: str, workspace: str, namespace: str, values: str = "") -> str:
    """Returns the state that the release came to."""
    openpitrix = ks.openpitrix.v1
    found = next(each for each in openpitrix.apps.list(conditions=f"status=active,keyword={app}") if each.name == app)
    print(found.app_id, found.latest_app_version.name, found.description)

    body = {"name": f"my-{app}", "app_id": found.app_id, "version_id": found.latest_app_version.version_id}
    releases = openpitrix.workspaces.namespaces.applications
    releases.create(workspace, namespace, {**body, "conf": values})
    (made,) = releases.list(workspace, namespace, conditions=f"keyword=my-{app}").items
    place = (workspace, namespace, str(made.cluster.cluster_id))
    done = wait(releases, *place, for_=lambda each: each.cluster.status in {"active", "failed"}, timeout=300)
    return str(done.cluster.status)


if __name__ == "__main__":
    if len(sys.argv) not in {4, 5}:
        sys.exit("usage: python app_from_store.py APP WORKSPACE NAMESPACE [VALUES]")
    with KubeSphere.from_env() as client:
        print(main(client, *sys.argv[1:5]))
