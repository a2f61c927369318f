"""The table of kinds: what a contract's operations below `/api` and `/apis` say of each kind, and what each is called.

Names are short, and the same whoever publishes a kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.contract import ACTION, GVK, success
from ksgen.contract.references import reference
from ksgen.json import Json, is_object
from ksgen.naming.operations import KUBERNETES_VERBS
from ksgen.naming.words import Name, identifier, pascal, singular

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.contract import Contract, OperationNode
    from ksgen.naming.models import ModelName

NATIVE: Final = "k8s"
CUSTOM: Final = "crd"
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

# Kubernetes' actions as the verbs of a collection.
VERBS: Final = {action: verb for action, verb in KUBERNETES_VERBS.items() if not action.startswith("watch")} | {
    "connect": "connect"
}
_PATH: Final = re.compile(
    r"(?:/api|/apis/(?P<group>[^/]+))/(?P<version>[^/]+)(?P<namespaced>/namespaces/\{[^/}]+\})?"
    r"/(?P<plural>[^/{}]+)(?P<item>/\{[^/}]+\}(?:/(?P<sub>[^/{}]+)(?:/\{[^/}]+\})?)?)?"
)
_NAMESPACES: Final = re.compile(r"/api/v1/namespaces(?P<item>/\{[^/}]+\}(?:/(?P<sub>status|finalize))?)?")


@dataclass(slots=True)
class Subresource:
    """A part of a kind's objects: the kind of what is read and written there, its schema if any, and what it can do.

    `model` is the model of the schema, as soon as models have their places.
    """

    kind: str
    definition: str | None = None
    verbs: set[str] = field(default_factory=set[str])
    model: ModelName | None = None


@dataclass(slots=True)
class Kind:
    """A kind: its `group` is empty for the core group, `plural` its name in paths.

    Attributes:
        native: Whether Kubernetes itself serves it, not a custom resource definition.
        definition: The schema of its objects, where there is one.
        verbs: What its collections and objects can do, `list` to `delete_all`.
        model: The model of the schema, as soon as models have their places; None too where objects are plain JSON.
    """

    group: str
    version: str
    kind: str
    plural: str
    native: bool
    namespaced: bool = False
    definition: str | None = None
    verbs: set[str] = field(default_factory=set[str])
    subresources: dict[str, Subresource] = field(default_factory=dict[str, Subresource])
    model: ModelName | None = None

    @property
    def name(self) -> Name:
        """The attribute that leads to it."""
        return Name(plural_label(self.plural))

    @property
    def handle(self) -> str:
        """What leads to it from the client: `k8s.apps.v1.deployments`."""
        root = NATIVE if self.native else CUSTOM
        return f"{root}.{group_label(self.group)}.{version_label(self.version)}.{self.name}"

    @property
    def api_version(self) -> str:
        """`apps/v1`, or `v1` for the core group."""
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def key(self) -> tuple[str, str, str]:
        """Group, version and plural: what is one kind, whoever tells of it."""
        return self.group, self.version, self.plural

    @property
    def definitions(self) -> set[str]:
        """The schemas of its objects and of their subresources, as far as there are any."""
        parts = (self.definition, *(each.definition for each in self.subresources.values()))
        return {each for each in parts if each}

    @property
    def root(self) -> str:
        """The path of its group and version."""
        return f"/apis/{self.api_version}" if self.group else f"/api/{self.version}"

    @property
    def path(self) -> str:
        """The path of its objects in all namespaces."""
        return f"{self.root}/{self.plural}"

    @property
    def inner_path(self) -> str:
        """The path of its objects in one namespace, if they are in any."""
        return f"{self.root}{'/namespaces/{namespace}' * self.namespaced}/{self.plural}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation of a kind is: inside a namespace, about one `item`, or a subresource of it (else empty)."""

    group: str
    version: str
    plural: str
    namespaced: bool
    item: bool
    sub: str


def place_of(path: str) -> Place | None:
    """Where a path is among the kinds; None for one of another sort, watches by path included."""
    match = _NAMESPACES.fullmatch(path)
    if match:
        return Place("", "v1", "namespaces", False, match["item"] is not None, match["sub"] or "")
    match = _PATH.fullmatch(path)
    if match is None or match["plural"] in {"watch", "namespaces"}:
        return None
    return Place(
        match["group"] or "",
        match["version"],
        match["plural"],
        match["namespaced"] is not None,
        match["item"] is not None,
        match["sub"] or "",
    )


def is_kubernetes(path: str) -> bool:
    """Whether operations of a path are of Kubernetes' API, which kinds stand for, and no methods of their own."""
    return path.startswith(("/api/", "/apis/"))


def read_kinds(contract: Contract, *, native: bool) -> list[Kind]:
    """The kinds of a contract, in order of group, version and plural; other operations are passed over."""
    kinds: dict[tuple[str, str, str], Kind] = {}
    placed = list(_placed(contract))
    for operation, place, gvk in placed:
        if not place.sub:
            made = Kind(place.group, place.version, str(gvk["kind"]), place.plural, native)
            kind = kinds.setdefault(made.key, made)
            kind.namespaced |= place.namespaced
            kind.verbs.add(VERBS[operation.node[ACTION]])
            kind.definition = kind.definition or _definition(operation, contract)
    for operation, place, gvk in placed:
        owner = kinds.get((place.group, place.version, place.plural))
        if place.sub and owner is not None:
            sub = owner.subresources.setdefault(place.sub, Subresource(str(gvk["kind"])))
            sub.verbs.add(VERBS[operation.node[ACTION]])
            sub.definition = sub.definition or _definition(operation, contract)
    return [kinds[key] for key in sorted(kinds)]


def _placed(contract: Contract) -> Iterator[tuple[OperationNode, Place, Json]]:
    for operation in contract.operations():
        place = place_of(operation.path) if is_kubernetes(operation.path) else None
        if place is not None and operation.node.get(ACTION) in VERBS:
            gvk: Any = operation.node.get(GVK)
            named = is_object(gvk) and isinstance(gvk.get("kind"), str)
            yield operation, place, gvk if named else {"kind": pascal(singular(place.plural))}


def _definition(operation: OperationNode, contract: Contract) -> str | None:
    """The schema of the object that an operation answers with, if it is an object of a kind."""
    if operation.node[ACTION] not in {"get", "put", "post"}:
        return None
    for content in success(operation.node).get("content", {}).values():
        name = reference(content.get("schema", {}))
        if name in contract.schemas:
            return name
    return None


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
