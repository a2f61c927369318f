"""How Kubernetes' definitions and groups are called in contracts: short, and the same whoever publishes them."""

from __future__ import annotations

import re
from typing import Final

from ksgen.naming import identifier

CORE: Final = "core"

# Where the Go packages of Kubernetes' definitions begin: `io.k8s.api.apps.v1.Deployment` is `apps.v1.Deployment`.
_ROOTS: Final = (
    "io.k8s.apiextensions-apiserver.pkg.apis.",
    "io.k8s.kube-aggregator.pkg.apis.",
    "io.k8s.apimachinery.pkg.apis.",
    "io.k8s.apimachinery.pkg.api.",
    "io.k8s.apimachinery.pkg.",
    "io.k8s.api.",
)
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")


def definition_name(published: str) -> str:
    """The name in contracts of one of Kubernetes' definitions."""
    root = next((each for each in _ROOTS if published.startswith(each)), "")
    return published.removeprefix(root)


def group_label(group: str) -> str:
    """The attribute that leads to a group: its first label, `core` for the one without a name."""
    return identifier(_UNSAFE.sub("_", group.partition(".")[0]).lower()) if group else CORE


def version_label(version: str) -> str:
    """The attribute that leads to a version."""
    return identifier(_UNSAFE.sub("_", version).lower())


def plural_label(plural: str) -> str:
    """The attribute of a kind: its plural, spelled as the server, kubectl and paths spell it."""
    return identifier(_UNSAFE.sub("_", plural).strip("_").lower())


def schema_prefix(group: str, version: str) -> str:
    """What a custom resource's definitions are called before the dot of the class: `devops.v1alpha3`."""
    return f"{group_label(group)}.{version_label(version)}"
