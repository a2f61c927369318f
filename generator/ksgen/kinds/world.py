"""One world: a release's contract, Kubernetes' own and those of custom resources become one, each type once.

A type is one type if its model's place is the same, whoever publishes it: `core.v1.Pod`. Kubernetes says what its own
types are, a release what its own are, and a manifest what is left. It can do without API groups, which `leave-out` of
`[tool.ksgen]` names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import MODEL, PLAIN, Contract
from ksgen.contract.references import reached, references, renamed
from ksgen.errors import KsgenError, closest
from ksgen.kinds.table import Kind, Subresource, group_label, is_kubernetes, read_kinds, version_label
from ksgen.naming.models import model_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from ksgen.json import Json


# What an API server says of itself; no kind, but the client reads it.
DISCOVERY: Final = tuple(f"meta.v1.{each}" for each in ("APIVersions", "APIGroupList", "APIGroup", "APIResourceList"))

# Versions that Kubernetes has dropped, that the servers under a release may still have, and that clients go on asking
# for: group, plural, and the version that holds the same type today.
FORMER: Final = (
    ("autoscaling", "horizontalpodautoscalers", "v2beta2", "v2"),  # until 1.25
    ("batch", "cronjobs", "v1beta1", "v1"),  # until 1.24
    ("policy", "poddisruptionbudgets", "v1beta1", "v1"),  # until 1.24
)


@dataclass(frozen=True, slots=True)
class World:
    """What a client is made of.

    Attributes:
        contract: The release's contract with the schemas of all kinds, and no operation that a kind stands for.
        operations: How many operations the kinds stand for.
    """

    contract: Contract
    kinds: tuple[Kind, ...] = ()
    operations: int = 0


def join(release: Contract, kubernetes: Contract | None = None, customs: Sequence[Contract] = ()) -> World:
    """Join the contracts of a release, of Kubernetes, and of custom resources; of two that tell of one kind, the first.

    Raises:
        KsgenError: two kinds would be one attribute of the client.
    """
    schemas = dict(release.schemas)
    kinds: dict[tuple[str, str, str], Kind] = {}
    sources = [(kubernetes, True)] if kubernetes is not None else []
    for source, native in [*sources, *((each, False) for each in customs)]:
        found = [each for each in read_kinds(source, native=native) if each.key not in kinds]
        taken = _take(schemas, source, found, wins=native)
        kinds |= {each.key: _renamed(each, taken) for each in found}
        if native:
            kinds = dict(_former(kinds)) | kinds
    for each in read_kinds(release, native=False):
        kinds.setdefault(each.key, each)
    ordered = tuple(kinds[key] for key in sorted(kinds))
    _check_names(ordered)
    _mark_exports(schemas, ordered)
    own = {path: item for path, item in release.document["paths"].items() if not is_kubernetes(path)}
    document = {**release.document, "paths": own}
    document["components"] = {**release.document["components"], "schemas": dict(sorted(schemas.items()))}
    contracts = [each for each in (kubernetes, *customs, release) if each is not None]
    paths = {
        (each.method, each.path) for source in contracts for each in source.operations() if is_kubernetes(each.path)
    }
    return World(Contract(document, release.file), ordered, len(paths))


def _former(kinds: dict[tuple[str, str, str], Kind]) -> Iterator[tuple[tuple[str, str, str], Kind]]:
    for group, plural, version, today in FORMER:
        same = kinds.get((group, today, plural))
        if same is not None:
            former = replace(same, version=version)
            yield former.key, former


def _take(schemas: dict[str, Json], source: Contract, kinds: Iterable[Kind], *, wins: bool) -> dict[str, str]:
    """Add the schemas that kinds of a source need to those there are; `wins`: the source knows better what both have.

    Returns:
        What each schema of the source is called now.
    """
    present = {_place(name, schema): name for name, schema in schemas.items()}
    names = {name: present.get(_place(name, schema), name) for name, schema in source.schemas.items()}
    roots = {name for name in DISCOVERY if wins and name in source.schemas}
    roots = roots.union(*(each.definitions for each in kinds))
    pending, seen = list(roots), set[str]()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        mine, own = names[name], source.schemas[name]
        known = schemas.get(mine)
        if known is not None and not wins:
            continue  # what it refers to is the release's as well
        pending += references(own)
        schema = renamed(own, names)
        if schema.get("properties"):
            schema[MODEL] = _place(name, own)
        if known and known.get("properties") and schema.get("properties"):
            # Servers of other versions may still send what this one dropped.
            schema = {**known, **schema, "properties": {**known["properties"], **schema["properties"]}}
        schemas[mine] = schema
    return names


def _place(name: str, schema: Json) -> str:
    """Where the model of a schema lives, `module.Class`."""
    return str(schema.get(MODEL) or model_name(name).dotted)


def _renamed(kind: Kind, names: dict[str, str]) -> Kind:
    kind.definition = names[kind.definition] if kind.definition else None
    kind.subresources = {
        name: Subresource(sub.kind, names[sub.definition] if sub.definition else None, sub.verbs)
        for name, sub in kind.subresources.items()
    }
    return kind


def _check_names(kinds: Iterable[Kind]) -> None:
    owners: dict[tuple[bool, str, str, str], Kind] = {}
    for each in kinds:
        key = (each.native, group_label(each.group), version_label(each.version), each.plural)
        other = owners.setdefault(key, each)
        if other is not each:
            raise KsgenError(
                f"{other.api_version} and {each.api_version} would be one attribute of the client: {'.'.join(key[1:])}",
                where=f"{other.kind} and {each.kind}",
                hint="leave one of the groups out: `leave-out` of [tool.ksgen] in pyproject.toml",
            )


def _mark_exports(schemas: dict[str, Json], kinds: Sequence[Kind]) -> None:
    """A native kind's model is what its name stands for in `models`: of the core group, or of the newest version."""
    best: dict[str, Kind] = {}
    for each in kinds:
        if each.native and each.definition:
            other = best.get(each.kind)
            if other is None or _rank(each) > _rank(other):
                best[each.kind] = each
    chosen = {kind: each.definition for kind, each in best.items()}
    for name, schema in schemas.items():
        cls = _place(name, schema).rpartition(".")[2]
        if cls in chosen and schema.get("properties"):
            rest = {key: value for key, value in schema.items() if key != PLAIN}
            schemas[name] = rest | ({PLAIN: True} if name == chosen[cls] else {})


def _rank(kind: Kind) -> tuple[bool, bool, int, str]:
    number = "".join(char for char in kind.version.partition("alpha")[0].partition("beta")[0] if char.isdigit())
    stable = "alpha" not in kind.version and "beta" not in kind.version
    return not kind.group, stable, int(number or 0), kind.version


def group_of(path: str) -> str | None:
    """The API group that a path is of, `core` for the one without a name; None for a path of no group."""
    root, *rest = path.strip("/").split("/")
    if root == "api":
        return "core"
    return rest[0] if root in {"apis", "kapis"} and len(rest) > 1 else None


def check_groups(groups: Iterable[str], contracts: Iterable[Contract]) -> None:
    """Check that each group that is to be left out is there.

    Raises:
        KsgenError: One is in no contract.
    """
    groups_of = (group_of(path) for contract in contracts for path in contract.document["paths"])
    found = {group for group in groups_of if group}
    known = found | {group_label(group) for group in found}
    for group in groups:
        if group not in known:
            near = closest(group, known)
            raise KsgenError(
                f"there is no API group {group!r} to leave out",
                where="--leave-out, or leave-out of [tool.ksgen]",
                hint=f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(sorted(found))}",
            )


def without(contract: Contract, groups: Collection[str]) -> Contract:
    """A contract without the operations of some groups, each named in full or by its first label."""

    def stays(path: str) -> bool:
        group = group_of(path)
        return group is None or not {group, group_label(group)} & {*groups}

    paths = {path: item for path, item in contract.document["paths"].items() if stays(path)}
    return Contract({**contract.document, "paths": paths}, contract.file)


def pruned(world: World) -> World:
    """A world without the schemas that nothing in it reaches."""
    document = world.contract.document
    roots = {*references(document["paths"]), *DISCOVERY}
    kept = reached(document, roots.union(*(each.definitions for each in world.kinds)))
    schemas = {name: schema for name, schema in world.contract.schemas.items() if name in kept}
    components = {**document["components"], "schemas": schemas}
    return World(Contract({**document, "components": components}, world.contract.file), world.kinds, world.operations)
