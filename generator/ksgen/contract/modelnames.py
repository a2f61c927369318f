"""Where each model lives, written into the contract; definitions of one real type become one."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ksgen.contract.contract import MODEL, PLAIN, Contract
from ksgen.contract.references import references, renamed
from ksgen.naming import ModelName, Use, package_name, path_group, place_models

if TYPE_CHECKING:
    from ksgen.contract.normalise import Recorder


def assign_models(contract: Contract, recorder: Recorder) -> None:
    """Mark every schema with properties by the module and class of its model, and who has a shared class name.

    Of models that share a class name, the one that more operations use, at any depth, has it as its plain name in
    `models`; of those with as many, the one that more operations take or answer themselves, then the first by module.

    Args:
        contract: The contract, changed in place; a schema that is marked by its module already stays there.
        recorder: Told which definitions were one type.
    """
    uses = operations_using(contract)
    models = [name for name, schema in contract.schemas.items() if schema.get("properties")]
    stated = {name: str(schema[MODEL]) for name, schema in contract.schemas.items() if MODEL in schema}
    placed = place_models(models, uses, stated)
    _merge(contract, placed, recorder)
    sharing: dict[str, list[str]] = defaultdict(list)
    for definition, name in placed.items():
        contract.schemas[definition].pop(PLAIN, None)
        contract.schemas[definition][MODEL] = name.dotted
        sharing[name.cls].append(definition)
    named = Counter(each for operation in contract.operations() for each in set(references(operation.node)))
    counts = {each: (-sum(use.operations for use in uses.get(each, ())), -named[each]) for each in placed}
    for definitions in sharing.values():
        if len(definitions) > 1:
            winner = min(definitions, key=lambda each: (counts[each], placed[each]))
            contract.schemas[winner][PLAIN] = True


def operations_using(contract: Contract) -> dict[str, list[Use]]:
    """How many operations of each group use a definition, themselves or by another definition."""
    direct = {name: set(references(schema)) & contract.schemas.keys() for name, schema in contract.schemas.items()}
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter[tuple[str, str]])
    for operation in contract.operations():
        reached: set[str] = set()
        waiting = set(references(operation.node)) & contract.schemas.keys()
        while waiting:
            reached |= waiting
            waiting = set[str]().union(*(direct[each] for each in waiting)) - reached
        for each in reached:
            counts[each][path_group(operation.path)] += 1
    return {
        name: [Use(group, version, number) for (group, version), number in sorted(counted.items())]
        for name, counted in counts.items()
    }


def _merge(contract: Contract, placed: dict[str, ModelName], recorder: Recorder) -> None:
    """Make one of definitions with one place: the one with most properties stays, and the others lead to it.

    One with a property of its own is another type after all, and is placed by its Go package.
    """
    sharing: dict[ModelName, list[str]] = defaultdict(list)
    for definition, name in placed.items():
        sharing[name].append(definition)
    moved: dict[str, str] = {}
    for definitions in [each for each in sharing.values() if len(each) > 1]:
        properties = {each: contract.schemas[each]["properties"].keys() for each in definitions}
        kept, *others = sorted(definitions, key=lambda each: (-len(properties[each]), each))
        for each in others:
            if properties[each] <= properties[kept]:
                moved[each] = kept
            else:
                placed[each] = package_name(each, set(placed.values()))
    for part in ("paths", "components") if moved else ():
        contract.document[part] = renamed(contract.document[part], moved)
    for old, new in moved.items():
        del contract.schemas[old], placed[old]
        recorder.add("one-type", "contract", f"/components/schemas/{old}", old, new, "both are the same type")
