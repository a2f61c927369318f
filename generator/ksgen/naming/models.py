"""The place of a model: module and class. Modules are API groups and versions: `core_v1`, `iam_v1alpha2`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ksgen.naming.words import VERSION, identifier, module_name, pascal, snake

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

# Names that generated modules use themselves.
RESERVED_CLASSES = frozenset(
    {
        "Any",
        "AsyncPage",
        "AsyncResource",
        "ByName",
        "FileContent",
        "Literal",
        "Mapping",
        "Model",
        "MutableMapping",
        "MutableSequence",
        "Operation",
        "Page",
        "ProgressiveText",
        "Quantity",
        "Resource",
        "Sequence",
        "TypedDict",
        "Unpack",
        "WatchEvent",
    }
)

# Serves every kind there is, so it says nothing of the group that a model belongs to.
GENERIC_GROUP = "resources"

_DOTTED = re.compile(r"([a-z][a-z0-9_]*)\.([A-Za-z_][A-Za-z0-9_]*)")

# Go packages of which go-restful leaves nothing but a version, with the API group that is theirs. All the others of
# `v1` are k8s.io/api/core/v1.
_KUBERNETES = {
    "v1.*": "core_v1",
    # k8s.io/api/apps/v1
    "v1.ControllerRevision": "apps_v1",
    "v1.DaemonSet*": "apps_v1",
    "v1.Deployment*": "apps_v1",
    "v1.ReplicaSet*": "apps_v1",
    "v1.RollingUpdate*": "apps_v1",
    "v1.StatefulSet*": "apps_v1",
    # k8s.io/api/rbac/v1
    "v1.AggregationRule": "rbac_v1",
    "v1.ClusterRole*": "rbac_v1",
    "v1.PolicyRule": "rbac_v1",
    "v1.Role": "rbac_v1",
    "v1.RoleBinding": "rbac_v1",
    "v1.RoleRef": "rbac_v1",
    "v1.Subject": "rbac_v1",
    # k8s.io/apimachinery/pkg/apis/meta/v1
    "v1.Condition": "meta_v1",
    "v1.LabelSelector*": "meta_v1",
    # k8s.io/api/networking/v1beta1
    "v1beta1.HTTPIngress*": "networking_v1beta1",
    "v1beta1.Ingress*": "networking_v1beta1",
}


@dataclass(frozen=True, slots=True, order=True)
class ModelName:
    """Where a model lives.

    Attributes:
        module: Module under `models`, e.g. `meta_v1`.
        cls: Class name, e.g. `ObjectMeta`.
    """

    module: str
    cls: str

    @classmethod
    def read(cls, text: object) -> ModelName | None:
        """The name that `dotted` wrote; None for any other text."""
        match = _DOTTED.fullmatch(text) if isinstance(text, str) else None
        if match is None or module_name(snake(match[1])) != match[1] or identifier(match[2]) != match[2]:
            return None
        if match[2] in RESERVED_CLASSES:
            return None
        return cls(match[1], match[2])

    @property
    def dotted(self) -> str:
        """`meta_v1.ObjectMeta`: how the runtime finds the class."""
        return f"{self.module}.{self.cls}"


@dataclass(frozen=True, slots=True)
class Use:
    """How many operations of one group and version use a model, e.g. 6 of `iam` in `v1alpha2`."""

    group: str
    version: str
    operations: int


def model_module(group: str, version: str) -> str:
    """The module of an API group's models: `rbac.authorization.k8s.io` and `v1` make `rbac_v1`.

    Args:
        group: API group; empty for Kubernetes' core group.
        version: Its version, or empty.
    """
    label = group.split(".", maxsplit=1)[0] or "core"
    return module_name(snake(f"{label}_{version}" if version else label))


def path_group(path: str) -> tuple[str, str]:
    """First label of the API group that serves a path, and its version; either may be empty."""
    first, group, version = [*path.strip("/").split("/"), "", ""][:3]
    if first not in {"kapis", "apis"}:
        return first, ""
    return group.split(".")[0], version if VERSION.fullmatch(version) else ""


def model_name(definition: str) -> ModelName:
    """Module and class by nothing but the definition's own name: `devops.v1alpha3.Pipeline` is in `devops_v1alpha3`.

    The package ends where the first capitalised part begins; without one, before the last part.
    """
    package, rest = _split(definition)
    if not package and len(rest) > 1:  # go-restful's name of a type without one
        return ModelName("anonymous", class_name(rest))
    if len(package) > 2 and VERSION.fullmatch(package[-1]):  # io.k8s.api.apps.v1
        package = package[-2:]
    return ModelName(module_name(snake("_".join(package) or "common")), class_name(rest))


def _split(definition: str) -> tuple[list[str], list[str]]:
    """The parts of a definition's package and those of its class."""
    parts = definition.split(".")
    if parts[0] == "" and len(parts) > 1:
        return [], parts[1:]
    capitalised = next((index for index, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    return parts[:capitalised], parts[capitalised:]


def class_name(parts: list[str]) -> str:
    """One class name out of a definition's last parts, never one that the generated modules use themselves."""
    name = "".join(pascal(part) for part in parts)
    return name + "_" if name in RESERVED_CLASSES else name


def place_models(
    definitions: Iterable[str], uses: Mapping[str, Iterable[Use]], table: Mapping[str, str]
) -> dict[str, ModelName]:
    """Module and class of each model, by the first of these that says it.

    1. `table`, a release's own facts, then what is known of Kubernetes' packages (`v1.Affinity` is `core_v1`);
    2. the group and version in the definition's name (`core.v1.Pod`);
    3. the operations that use the model, those of the group that its Go package is called after before others, then
       the group with most of them; the version is the definition's own, if its name holds one;
    4. where most of its Go package is;
    5. the Go package (`panels.Axis`).

    Models of different definitions may get one name by 1 and 2: they are the same type. By 3 and 4, the second
    keeps its Go package.

    Args:
        definitions: Names of the definitions.
        uses: The operations that use each.
        table: Module, or module and class, by definition; a `*` at the end of a key stands for any rest.
    """
    definitions = list(definitions)
    placed = {each: name for each in definitions if (name := _stated(each, table)) is not None}
    taken = set(placed.values())
    groups = _groups(uses)
    homes: dict[str, Counter[str]] = defaultdict(Counter[str])
    for each in sorted(set(definitions) - placed.keys(), key=lambda name: (name not in uses, plainest(name))):
        package, rest = _split(each)
        home = homes[".".join(package)]
        module = _used(package, list(uses.get(each, ())), groups) or max(sorted(home), key=home.__getitem__, default="")
        name = ModelName(module, class_name(rest))
        placed[each] = name if module and name not in taken else package_name(each, taken)
        taken.add(placed[each])
        home[placed[each].module] += 1
    return placed


def _stated(definition: str, table: Mapping[str, str]) -> ModelName | None:
    package, rest = _split(definition)
    for known in (table, _KUBERNETES):
        target = known.get(definition) or next(
            (
                known[pattern]
                for pattern in sorted(known, key=len, reverse=True)
                if pattern.endswith("*") and definition.startswith(pattern[:-1])
            ),
            None,
        )
        if target:
            module, _, cls = target.partition(".")
            return ModelName(module, cls or class_name(rest))
    if len(package) > 1 and VERSION.fullmatch(package[-1]):
        return model_name(definition)
    return None


def _groups(uses: Mapping[str, Iterable[Use]]) -> dict[str, str]:
    """Every group, with the version of it that most is used in."""
    counts = Counter[tuple[str, str]]()
    for use in (use for each in uses.values() for use in each):
        counts[use.group, use.version] += use.operations
    return {group: version for (group, version), _ in sorted(counts.items(), key=lambda item: (item[1], item[0]))}


def _used(package: list[str], uses: list[Use], groups: Mapping[str, str]) -> str:
    """The module by the operations that use a model of a Go package; empty if none does."""
    own = package[-1] if package and VERSION.fullmatch(package[-1]) else ""
    label = "" if own or not package else package[-1]
    if label and label in groups:
        uses = [use for use in uses if use.group == label] or [Use(label, groups[label], 0)]
    uses = [use for use in uses if use.group != GENERIC_GROUP] or uses
    if not (package and uses):
        return ""
    best = min(uses, key=lambda use: (-use.operations, use.group, use.version))
    return model_module(best.group, own or best.version)


def package_name(definition: str, taken: Collection[ModelName]) -> ModelName:
    """The first free name by the Go package."""
    name = model_name(definition)
    while name in taken:
        name = replace(name, cls=name.cls + "_")
    return name


def plainest(definition: str) -> tuple[bool, int, str]:
    """Of definitions that would share a name, the one spelled most like it comes first."""
    return not definition.endswith("." + model_name(definition).cls), definition.count("."), definition
