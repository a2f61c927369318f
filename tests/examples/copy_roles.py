"""The roles that people made in a namespace, copied to another cluster: created there, or brought up to date."""

import sys

from kubesphere import KubeSphere
from kubesphere.errors import NotFoundError

BUILT_IN = {"admin", "operator", "viewer"}


def main(source: KubeSphere, target: KubeSphere, namespace: str) -> dict[str, str]:
    """Returns what was done by the roles' names."""
    done: dict[str, str] = {}
    there = target.k8s.rbac.v1.roles.in_namespace(namespace)
    for role in source.k8s.rbac.v1.roles.list(namespace=namespace):
        name = str(role.metadata.name)
        if name in BUILT_IN:
            continue
        try:
            rules = there.get(name).rules
            done[name] = "as it was" if rules == role.rules else "changed"
        except NotFoundError:
            done[name] = "created"
        metadata = {"name": name, "annotations": role.metadata.annotations}
        there.apply({"metadata": metadata, "rules": role.rules}, field_manager="copy-roles", force=True)
    return done


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: python copy_roles.py SOURCE TARGET NAMESPACE")
    with KubeSphere.from_env() as ks:
        print(main(ks.cluster(sys.argv[1]), ks.cluster(sys.argv[2]), sys.argv[3]))
