"""The models of a contract once all corrections are made: which there are, what may be null, where each lives."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ksgen.contract.contract import MODEL, PLAIN, REQUIRED, RESOURCES, VARIANTS, Contract
from ksgen.contract.references import reached, references, renamed
from ksgen.json import Json, is_object
from ksgen.naming.models import ModelName, Use, package_name, path_group, place_models

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.contract.findings import Recorder


def drop_unreachable(document: Json, recorder: Recorder) -> None:
    """Drop the schemas that no operation, resource or variant reaches."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    kept = reached(document, references(document["paths"]))
    for name in sorted(schemas.keys() - kept):
        del schemas[name]
        recorder.add("unreachable-model", "contract", ("components", "schemas", name), "published", "dropped")


def loosen_answers(document: Json, recorder: Recorder) -> None:
    """In every schema that an answer reaches: arrays, maps and times may be null, and nothing is required.

    What was is kept as `x-ksgen-required`, for whoever wants to check strictly.
    """
    schemas: dict[str, Json] = document["components"]["schemas"]
    for name in sorted(reached(document, _answers(document))):
        schema = schemas[name]
        at = ("components", "schemas", name)
        required = schema.pop("required", None)
        if required:
            why = "an answer may leave out what Go calls empty"
            recorder.add("answer-required", "contract", (*at, "required"), required, REQUIRED, why)
            schema[REQUIRED] = required
        if _loosen(schema):
            recorder.add("answer-null", "contract", at, "a value", "or null", "Go writes zero times as null")
        loosened = [wire for wire, child in schema.get("properties", {}).items() if _loosen(child)]
        if loosened:
            why = "Go writes nil slices, maps and zero times as null"
            recorder.add("answer-null", "contract", (*at, "properties"), " ".join(loosened), "or null", why)


def _loosen(schema: Json) -> bool:
    """Let a value be null, and what an array or map holds; whether that changes anything."""
    inside = [schema[key] for key in ("items", "additionalProperties") if is_object(schema.get(key))]
    changed = [each for each in inside if _loosen(each)]
    kind = schema.get("type")
    is_map = kind == "object" and "additionalProperties" in schema
    is_time = kind == "string" and schema.get("format") == "date-time"
    if kind == "array" or is_map or is_time:
        schema["type"] = [kind, "null"]
        return True
    return bool(changed)


def _answers(document: Json) -> Iterator[str]:
    """Names of the schemas that answers refer to."""
    for item in document["paths"].values():
        for operation in item.values():
            yield from references(operation["responses"])
            for extension in (RESOURCES, VARIANTS):
                yield from references(operation.get(extension, []))


def assign_models(contract: Contract, recorder: Recorder) -> None:
    """Mark every schema with properties by the module and class of its model, and who has a shared class name.

    A schema that is marked by its module already stays there. Of models that share a class name, the one that more
    operations use, at any depth, has it as its plain name in `models`; of those with as many, the one that more
    operations take or answer themselves, then the first by module.
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
        used: set[str] = set()
        waiting = set(references(operation.node)) & contract.schemas.keys()
        while waiting:
            used |= waiting
            waiting = set[str]().union(*(direct[each] for each in waiting)) - used
        for each in used:
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
        recorder.add("one-type", "contract", ("components", "schemas", old), old, new, "both are the same type")
