"""The kinds of Kubernetes and of custom resources: a table of rows, and the attributes that lead to them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ksgen.ir.calls import SERVER_ROWS
from ksgen.kinds.table import CUSTOM, NATIVE, group_label, version_label
from ksgen.kinds.world import DISCOVERY
from ksgen.naming.words import Name, pascal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ksgen.ir.calls import Call
    from ksgen.ir.nodes import Doc
    from ksgen.ir.types import Types
    from ksgen.kinds.table import Kind, Subresource
    from ksgen.naming.models import ModelName

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
class KindGroup:
    """An API group and its versions, or one of those; several groups whose first label is the same are one."""

    name: Name
    cls: Name
    doc: Doc
    members: tuple[Kind, ...]
    versions: tuple[KindGroup, ...] = ()

    @property
    def api_versions(self) -> str:
        """The groups and versions of its kinds."""
        return " ".join(sorted({each.api_version for each in self.members}))


@dataclass(frozen=True, slots=True)
class KindModule:
    """All kinds of one root, `k8s` or `crd`; `discovery` are the models of what an API server says of itself."""

    name: Name
    cls: Name
    doc: Doc
    groups: tuple[KindGroup, ...]
    discovery: tuple[ModelName, ...]

    @property
    def server_rows(self) -> tuple[Call, ...]:
        """What is called for what an API server says of itself."""
        return SERVER_ROWS if self.discovery else ()

    @property
    def members(self) -> list[Kind]:
        """Every kind."""
        return [member for group in self.groups for member in group.members]

    @property
    def models(self) -> list[Name]:
        """The modules of the models."""
        used = {model.module for member in self.members for model in models_of(member) if model}
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
            collection = collection_of(member)
            found[_HOME.get(collection, "native")].add(collection)
        return [(home, sorted(found[home])) for home in sorted(found)]

    @property
    def rows(self) -> list[tuple[str, tuple[str, ...]]]:
        """The lines of the runtime's table, by group version."""
        lines: dict[str, list[str]] = defaultdict(list)
        for member in self.members:
            lines[member.api_version].append(_line(member))
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
        return Name(f"OneOf{self.collection}")


def collected(members: Iterable[Kind]) -> list[Collected]:
    """The kinds that have a model, by the class of their collection."""
    found: dict[tuple[Name, tuple[ModelName, ...], bool], list[ModelName]] = defaultdict(list)
    for each in members:
        own, *rest = models_of(each)
        if own and all(rest):
            found[collection_of(each), tuple(filter(None, rest)), each.namespaced].append(own)
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
        if (members := [_placed(each, types) for each in kinds if each.native == native])
    )


def _placed(kind: Kind, types: Types) -> Kind:
    """A kind with the models of its objects and their parts."""
    parts = {
        name: replace(part, model=types.models.get(part.definition or "")) for name, part in kind.subresources.items()
    }
    return replace(kind, model=types.models.get(kind.definition or ""), subresources=parts)


def collection_of(kind: Kind) -> Name:
    """The class of a kind's collection, of the sync client."""
    return Name(_collection(kind))


def _collection(kind: Kind) -> str:
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


def models_of(kind: Kind) -> list[ModelName | None]:
    """The models of a kind's collection: its own and, if the collection has another, that of a subresource."""
    second = _SECOND.get(collection_of(kind))
    return [kind.model, kind.subresources[second].model] if second else [kind.model]


def _line(kind: Kind) -> str:
    """A kind as the runtime's `kinds.py` reads it: words, none of which holds a space."""
    model = kind.model
    parts = [_part(name, part, kind) for name, part in sorted(kind.subresources.items())]
    place = kind.name if kind.name == kind.plural else f"{kind.name}={kind.plural}"
    named = (model.module if model.cls == kind.kind else model.dotted) if model else "-"
    scope = "namespaced" if kind.namespaced else "cluster"
    return " ".join([kind.kind, place, scope, named, collection_of(kind), *parts])


def _part(name: str, part: Subresource, kind: Kind) -> str:
    if part.definition == kind.definition:
        return name
    return f"{name}:{part.model.dotted if part.model else ''}"


def _module(name: str, cls: str, doc: str, kinds: Sequence[Kind], types: Types) -> KindModule:
    groups = _by(kinds, lambda each: group_label(each.group))
    return KindModule(
        name=Name(name),
        cls=Name(cls),
        doc=(doc,),
        groups=tuple(_group(label, groups[label]) for label in groups),
        discovery=tuple(types.models[each] for each in DISCOVERY if name == NATIVE and each in types.models),
    )


def _group(label: str, kinds: Sequence[Kind]) -> KindGroup:
    versions = tuple(_version(label, each, held) for each, held in _by(kinds, lambda each: each.version).items())
    members = tuple(member for version in versions for member in version.members)
    doc = f"Versions of `{_said(each.group or 'core' for each in kinds)}`."
    return KindGroup(Name(label), Name(f"{pascal(label)}Group"), (doc,), members, versions)


def _version(label: str, version: str, kinds: Iterable[Kind]) -> KindGroup:
    members = tuple(sorted(kinds, key=lambda each: each.name))
    name = version_label(version)
    doc = f"Kinds of `{_said(each.api_version for each in members)}`."
    return KindGroup(Name(name), Name(pascal(label) + pascal(name)), (doc,), members)


def _by(kinds: Iterable[Kind], key: Callable[[Kind], str]) -> dict[str, list[Kind]]:
    found: dict[str, list[Kind]] = defaultdict(list)
    for each in kinds:
        found[key(each)].append(each)
    return dict(sorted(found.items()))


def _said(names: Iterable[str]) -> str:
    return ", ".join(sorted(set(names)))
