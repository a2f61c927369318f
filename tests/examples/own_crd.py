"""A custom resource of one's own, without generating anything: its definition, objects of it, a change, a look."""

from typing import Any

from kubesphere import KubeSphere, wait


def main(ks: KubeSphere, namespace: str) -> list[dict[str, Any]]:
    """Returns the objects, as rows."""
    names = {"plural": "backups", "singular": "backup", "kind": "Backup", "shortNames": ["bk"]}
    spec = {"type": "object", "properties": {"schedule": {"type": "string"}, "keep": {"type": "integer"}}}
    schema = {"openAPIV3Schema": {"type": "object", "properties": {"spec": spec}}}
    version = {"name": "v1", "served": True, "storage": True, "schema": schema}
    definition = {
        "metadata": {"name": "backups.example.org"},
        "spec": {"group": "example.org", "scope": "Namespaced", "names": names, "versions": [version]},
    }
    definitions = ks.k8s.apiextensions.v1.customresourcedefinitions
    definitions.apply(definition, field_manager="recipe")
    wait(definitions, "backups.example.org", for_="Established")

    backups = ks.objects("example.org/v1", "Backup", namespace=namespace)
    backups.apply({"metadata": {"name": "nightly"}, "spec": {"schedule": "0 3 * * *", "keep": 7}}, field_manager="me")
    backups.patch("nightly", {"spec": {"keep": 14}})
    page = backups.list()
    print(page.to_table({"name": "metadata.name", "schedule": "spec.schedule", "keep": "spec.keep"}))
    return page.to_dicts(["metadata.name", "spec.keep"])


if __name__ == "__main__":
    with KubeSphere.from_env() as client:
        main(client, "default")
