"""The kinds of Kubernetes and of custom resources: a table of rows, and the attributes that lead to them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from ksgen.ir.calls import SERVER_ROWS, Entry, calls_of
from ksgen.kinds.table import group_label, plural_label, version_label
from ksgen.kinds.world import DISCOVERY
from ksgen.naming.words import Name, pascal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ksgen.ir.nodes import Doc
    from ksgen.ir.types import Types
    from ksgen.kinds.table import Kind
    from ksgen.naming.models import ModelName

NATIVE: Final = "k8s"
CUSTOM: Final = "crd"

# Kinds whose collections can more than their verbs, status and scale.
_SPECIAL: Final = {
    ("", "Namespace"): "Namespaces",
    ("", "Node"): "Nodes",
    ("", "Pod"): "Pods",
    ("", "Service"): "Proxied",
    ("", "ServiceAccount"): "ServiceAccounts",
    ("apps", "DaemonSet"): "RollingSets",
    ("apps", "Deployment"): "Workloads",
    ("apps", "StatefulSet"): "Workloads",
    ("certificates.k8s.io", "CertificateSigningRequest"): "SigningRequests",
}
# The subresource whose model is a collection's second type.
_SECOND: Final = {
    "ClusterScalable": "scale",
    "ClusterScalableWithStatus": "scale",
    "Scalable": "scale",
    "ScalableWithStatus": "scale",
    "ServiceAccounts": "token",
    "Workloads": "scale",
}
_HOME: Final = {
    **dict.fromkeys(
        ("ClusterCreator", "ClusterKeeper", "ClusterObjects", "ClusterReader", "Creator", "ObjectCollection"), "objects"
    ),
    "Pods": "pods",
}


@dataclass(frozen=True, slots=True)
class KindMember:
    """A kind as an attribute.

    `collection` is the class of its collection, of the sync client; a model is None where objects are plain JSON;
    `line` is the kind as the runtime's table has it, `handle` what leads to it, for reading.
    """

    name: Name
    collection: Name
    models: tuple[ModelName | None, ...]
    api_version: str
    kind: str
    namespaced: bool
    line: str
    handle: str
    calls: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class KindVersion:
    """A version of a group, or of several whose first label is the same."""

    name: Name
    cls: Name
    doc: Doc
    members: tuple[KindMember, ...]

    @property
    def api_versions(self) -> str:
        """Its groups and versions."""
        return " ".join(sorted({each.api_version for each in self.members}))


@dataclass(frozen=True, slots=True)
class KindGroup:
    """An API group; several whose first label is the same are one."""

    name: Name
    cls: Name
    doc: Doc
    versions: tuple[KindVersion, ...]


@dataclass(frozen=True, slots=True)
class KindModule:
    """All kinds of one root, `k8s` or `crd`; `discovery` are the models of what an API server says of itself."""

    name: Name
    cls: Name
    doc: Doc
    groups: tuple[KindGroup, ...]
    discovery: tuple[ModelName, ...]

    @property
    def server_rows(self) -> tuple[Entry, ...]:
        """What is called for what an API server says of itself."""
        return SERVER_ROWS if self.discovery else ()

    @property
    def members(self) -> list[KindMember]:
        """Every kind."""
        return [member for group in self.groups for version in group.versions for member in version.members]

    @property
    def models(self) -> list[Name]:
        """The modules of the models."""
        used = {model.module for member in self.members for model in member.models if model}
        return [Name(each) for each in sorted(used)]

    @property
    def discovered(self) -> list[Name]:
        """The modules of the models of discovery."""
        return [Name(each) for each in sorted({each.module for each in self.discovery})]

    @property
    def collections(self) -> list[tuple[str, list[Name]]]:
        """Classes of collections, by the runtime's module without its prefix."""
        found: dict[str, set[Name]] = defaultdict(set)
        for member in self.members:
            found[_HOME.get(member.collection, "native")].add(member.collection)
        return [(home, sorted(found[home])) for home in sorted(found)]

    @property
    def rows(self) -> list[tuple[str, tuple[str, ...]]]:
        """The lines of the runtime's table, by group version."""
        lines: dict[str, list[str]] = defaultdict(list)
        for member in self.members:
            lines[member.api_version].append(member.line)
        return [(version, tuple(lines[version])) for version in sorted(lines)]


@dataclass(frozen=True, slots=True)
class Collected:
    """Kinds of one class of collection, whose other models, `rest`, are the same too."""

    collection: Name
    rest: tuple[ModelName, ...]
    models: tuple[ModelName, ...]
    namespaced: bool

    @property
    def alone(self) -> bool:
        """Whether there is but one."""
        return len(self.models) == 1

    @property
    def variable(self) -> Name:
        """The type variable that stands for one of the models."""
        return Name(f"_{self.collection}")


@dataclass(frozen=True, slots=True)
class Clusterwide:
    """Kinds in no namespace. A group version and a name out of these stand together in no other kind."""

    api_versions: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, members: Iterable[KindMember]) -> Self | None:
        """Those among the kinds, if there are any."""
        found = [each for each in members if not each.namespaced]
        versions = sorted({each.api_version for each in found})
        names = sorted({each.kind for each in found})
        return cls(tuple(versions), tuple(names)) if found else None


def collected(members: Iterable[KindMember]) -> list[Collected]:
    """The kinds that have a model, by the class of their collection."""
    found: dict[tuple[Name, tuple[ModelName, ...], bool], list[ModelName]] = defaultdict(list)
    for each in members:
        own, *rest = each.models
        if own and all(rest):
            found[each.collection, tuple(filter(None, rest)), each.namespaced].append(own)
    return [
        Collected(cls, rest, tuple(dict.fromkeys(found[cls, rest, inside])), inside)
        for cls, rest, inside in sorted(found)
    ]


def build_kinds(kinds: Sequence[Kind], types: Types) -> tuple[KindModule, ...]:
    """The attributes that lead to the kinds, by root."""
    roots = (
        (NATIVE, "K8s", "Kubernetes' own kinds, by API group and version.", True),
        (CUSTOM, "Crd", "The kinds of custom resources, by API group and version.", False),
    )
    return tuple(
        _module(name, cls, doc, members, types)
        for name, cls, doc, native in roots
        if (members := [each for each in kinds if each.native == native])
    )


def collection_of(kind: Kind) -> str:
    """The class of a kind's collection, of the sync client."""
    special = _SPECIAL.get((kind.group, kind.kind)) if kind.native else None
    if special is not None:
        return special
    place = "" if kind.namespaced else "Cluster"
    if "create" in kind.verbs and "get" not in kind.verbs:
        return f"{place}Creator"
    if "create" not in kind.verbs and not kind.namespaced:
        return "ClusterReader"
    parts = "Scalable" * ("scale" in kind.subresources) + "WithStatus" * ("status" in kind.subresources)
    return f"{place}{parts}" if parts else "ObjectCollection" if kind.namespaced else "ClusterObjects"


def attribute_of(kind: Kind) -> str:
    """The attribute that leads to a kind."""
    return plural_label(kind.plural)


def _line(kind: Kind, types: Types) -> str:
    """A kind as the runtime's `kinds.py` reads it: words, none of which holds a space."""
    model = types.models.get(kind.definition or "")
    attribute = attribute_of(kind)
    subs = [_sub(name, sub.definition, kind, types) for name, sub in sorted(kind.subresources.items())]
    place = attribute if attribute == kind.plural else f"{attribute}={kind.plural}"
    named = (model.module if model.cls == kind.kind else model.dotted) if model else "-"
    scope = "namespaced" if kind.namespaced else "cluster"
    return " ".join([kind.kind, place, scope, named, collection_of(kind), *subs])


def _sub(name: str, definition: str | None, kind: Kind, types: Types) -> str:
    if definition == kind.definition:
        return name
    model = types.models.get(definition or "")
    return f"{name}:{model.dotted if model else ''}"


def _models(kind: Kind, types: Types) -> list[ModelName | None]:
    """The models of a kind's collection: its own and, if the collection has another, that of a subresource."""
    second = _SECOND.get(collection_of(kind))
    sub = kind.subresources.get(second) if second else None
    own = [types.models.get(kind.definition or "")]
    return [*own, types.models.get((sub and sub.definition) or "")] if second else own


def _module(name: str, cls: str, doc: str, kinds: Sequence[Kind], types: Types) -> KindModule:
    groups: dict[str, list[Kind]] = defaultdict(list)
    for each in kinds:
        groups[group_label(each.group)].append(each)
    return KindModule(
        name=Name(name),
        cls=Name(cls),
        doc=(doc,),
        groups=tuple(_group(label, groups[label], types) for label in sorted(groups)),
        discovery=tuple(types.models[each] for each in DISCOVERY if name == NATIVE and each in types.models),
    )


def _class(label: str, version: str = "") -> str:
    return pascal(label) + (pascal(version_label(version)) if version else "Group")


def _group(label: str, kinds: Sequence[Kind], types: Types) -> KindGroup:
    versions: dict[str, list[Kind]] = defaultdict(list)
    for each in kinds:
        versions[each.version].append(each)
    return KindGroup(
        name=Name(label),
        cls=Name(_class(label)),
        doc=(f"Versions of `{_said(each.group or 'core' for each in kinds)}`.",),
        versions=tuple(
            KindVersion(
                name=Name(version_label(version)),
                cls=Name(_class(label, version)),
                doc=(f"Kinds of `{_said(each.api_version for each in versions[version])}`.",),
                members=tuple(_member(each, types) for each in sorted(versions[version], key=attribute_of)),
            )
            for version in sorted(versions)
        ),
    )


def _said(names: Iterable[str]) -> str:
    return ", ".join(sorted(set(names)))


def handle_of(kind: Kind) -> str:
    """What leads to a kind from the client: `k8s.apps.v1.deployments`."""
    root = NATIVE if kind.native else CUSTOM
    return f"{root}.{group_label(kind.group)}.{version_label(kind.version)}.{attribute_of(kind)}"


def _member(kind: Kind, types: Types) -> KindMember:
    handle = f"ks.{handle_of(kind)}"
    return KindMember(
        name=Name(attribute_of(kind)),
        collection=Name(collection_of(kind)),
        models=tuple(_models(kind, types)),
        api_version=kind.api_version,
        kind=kind.kind,
        namespaced=kind.namespaced,
        line=_line(kind, types),
        handle=handle,
        calls=tuple(calls_of(kind, handle)),
    )
