"""From a word, as kubectl takes it, to a kind: `pods`, `pod`, `po`, `deployments.apps`, `events.v1.events.k8s.io`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .._core.kube.kinds import Kind, known_kinds
from .usage import UsageError, meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client import KubeSphere

# As Kubernetes' own discovery says (`kubectl api-resources`).
SHORT: Final = {
    "cj": "cronjobs",
    "cm": "configmaps",
    "crd": "customresourcedefinitions",
    "csr": "certificatesigningrequests",
    "deploy": "deployments",
    "ds": "daemonsets",
    "ep": "endpoints",
    "ev": "events",
    "hpa": "horizontalpodautoscalers",
    "ing": "ingresses",
    "limits": "limitranges",
    "netpol": "networkpolicies",
    "no": "nodes",
    "ns": "namespaces",
    "pc": "priorityclasses",
    "pdb": "poddisruptionbudgets",
    "po": "pods",
    "pv": "persistentvolumes",
    "pvc": "persistentvolumeclaims",
    "quota": "resourcequotas",
    "rs": "replicasets",
    "sa": "serviceaccounts",
    "sc": "storageclasses",
    "sts": "statefulsets",
    "svc": "services",
}
_VERSION: Final = re.compile(r"v\d+((alpha|beta)\d+)?")


def find_kind(ks: KubeSphere, word: str) -> Kind:
    """The kind that a word stands for: of those of one name Kubernetes' own, of the core group, of the newest version.

    A kind that this client doesn't know is asked for at the server; its word has to say all, `PLURAL.VERSION.GROUP`.

    Raises:
        UsageError: there is none.
        APIError: the server refused.
    """
    first, _, rest = word.partition(".")
    version, _, group = rest.partition(".") if _VERSION.match(rest) else ("", "", rest)
    name = SHORT.get(first.lower(), first.lower())
    found = [
        kind
        for kind in known_kinds()
        if name in {kind.plural, kind.kind.lower()}
        and version in {"", version_of(kind)}
        and (group in {"", group_of(kind)} or group_of(kind).startswith(f"{group}."))
    ]
    if found:
        return max(found, key=_rank)
    if version and group:
        return _asked(ks, first.lower(), f"{group}/{version}")
    near = meant(first, names())
    hint = "" if near else "; write a kind that this client doesn't know as PLURAL.VERSION.GROUP"
    raise UsageError(f"there is no kind {word!r}{near}{hint}")


def names() -> Iterator[str]:
    """The plurals of all known kinds, each once."""
    return iter(sorted({kind.plural for kind in known_kinds()}))


def group_of(kind: Kind) -> str:
    """Its API group; empty for the core group."""
    return kind.api_version.rpartition("/")[0]


def version_of(kind: Kind) -> str:
    """Its version."""
    return kind.api_version.rpartition("/")[2]


def full_name(kind: Kind) -> str:
    """What kubectl calls an object's kind: `deployment.apps`, or `pod`."""
    group = group_of(kind)
    return f"{kind.kind.lower()}.{group}" if group else kind.kind.lower()


def _rank(kind: Kind) -> tuple[bool, bool, bool, list[int]]:
    version = version_of(kind)
    stable = "alpha" not in version and "beta" not in version
    return kind.native, not group_of(kind), stable, [int(each) for each in re.findall(r"\d+", version)]


def _asked(ks: KubeSphere, plural: str, api_version: str) -> Kind:
    listed = ks.request("GET", f"/apis/{api_version}").json()
    for each in listed.get("resources", []):
        if plural in {each.get("name"), str(each.get("kind")).lower(), each.get("singularName")}:
            return Kind(api_version, str(each["kind"]), str(each["name"]), bool(each.get("namespaced")), {})
    raise UsageError(f"the server has no {plural} in {api_version}")
