"""Models: one class for each component schema with properties."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import NAME, PLAIN, REQUIRED, Contract
from ksgen.ir.nodes import Export, Field, Import, Model, ModelModule
from ksgen.ir.types import models_in
from ksgen.json import is_object
from ksgen.naming import RESERVED_CLASSES, ModelName, Name, pascal, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.ir.nodes import Doc
    from ksgen.ir.types import Types
    from ksgen.json import Json


_METRIC: Final = {"metric_name", "data"}


def build_models(contract: Contract, types: Types) -> tuple[ModelModule, ...]:
    """Every model, by module; classes in alphabetical order."""
    modules: dict[str, list[Model]] = defaultdict(list)
    for definition, name in types.models.items():
        schema = contract.schemas[definition]
        modules[name.module].append(
            Model(
                name=name,
                definition=definition,
                cls=Name(name.cls),
                doc=_doc(schema, definition),
                required=_required(schema),
                fields=_fields(types, schema),
                base=Name("_Measured" if _measured(contract, schema) else "Model"),
            )
        )
    return tuple(
        _module(module, sorted(modules[module], key=lambda model: (model.name, model.definition)))
        for module in sorted(modules)
    )


def _module(module: str, models: list[Model]) -> ModelModule:
    used = {name for model in models for field in model.fields for name in models_in(field.type)}
    names, imports = name_models(used, module, frozenset(model.cls for model in models))
    return ModelModule(name=Name(module), imports=imports, names=names, models=tuple(models))


def _fields(types: Types, schema: Json) -> tuple[Field, ...]:
    """Sorted by wire name."""
    names = attribute_names(schema)
    required = schema.get("required", ())
    properties = schema["properties"]
    return tuple(
        Field(Name(names[wire]), wire, types.read(properties[wire]), wire in required, _line(properties[wire]))
        for wire in sorted(names)
    )


def attribute_names(schema: Json) -> dict[str, str]:
    """What a model's properties are called in Python, by wire name.

    Of two that would share a name, the one spelled like it keeps it and the other ends in `_`.
    """
    properties: dict[str, Json] = schema["properties"]
    wanted = {wire: snake(str(node.get(NAME, wire))) for wire, node in properties.items()}
    names: dict[str, str] = {}
    taken = set[str]()
    for wire in sorted(wanted, key=lambda each: (wanted[each] != each, each)):
        name = wanted[wire]
        while name in taken:
            name += "_"
        taken.add(name)
        names[wire] = name
    return names


def _required(schema: Json) -> tuple[str, ...]:
    """Wire names of the properties that the published file requires, whether answers keep to it or not."""
    wanted = {*schema.get("required", ()), *schema.get(REQUIRED, ())}
    return tuple(sorted(wanted & schema["properties"].keys()))


def _measured(contract: Contract, schema: Json) -> bool:
    """Whether it is a metric with its values, as Prometheus' API tells them, or the answer that lists some."""
    properties: dict[str, Json] = schema["properties"]
    if properties.keys() >= _METRIC:
        return True
    results = properties.get("results")
    item = contract.resolve(results["items"]) if is_object(results) and is_object(results.get("items")) else {}
    return set(item.get("properties", ())) >= _METRIC


def _line(node: Json) -> Doc:
    text = node.get("description")
    return (" ".join(text.split()),) if isinstance(text, str) and text.strip() else ()


def _doc(schema: Json, definition: str) -> Doc:
    text = schema.get("description")
    lines = [line.strip() for line in text.split("\n")] if isinstance(text, str) else []
    return tuple(lines) if lines and lines[0] else (f"Definition {definition}.",)


def name_models(
    used: set[ModelName], module: str | None = None, taken: frozenset[str] = frozenset()
) -> tuple[Mapping[ModelName, Name], tuple[Import, ...]]:
    """What each model is called in one module: its class name, or with its module's name before it if that is taken."""
    names: dict[ModelName, Name] = {}
    aliases: set[str] = {*RESERVED_CLASSES, *taken, *(model.cls for model in used)}
    imported: dict[str, list[tuple[Name, Name]]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for model in used:
        counts[model.cls] += 1
    for model in sorted(used):
        clash = model.module != module and (counts[model.cls] > 1 or model.cls in taken)
        names[model] = Name(_alias(model, aliases) if clash else model.cls)
        if model.module != module:
            imported[model.module].append((Name(model.cls), names[model]))
    return names, tuple(Import(Name(module), tuple(each)) for module, each in imported.items())


def _alias(model: ModelName, taken: set[str]) -> str:
    alias = pascal(model.module) + model.cls
    while alias in taken:
        alias += "_"
    taken.add(alias)
    return alias


def build_exports(contract: Contract, types: Types) -> tuple[Export, ...]:
    """Plain names in `models`; of models that share a name, the one that the contract marks has it."""
    sharing: dict[str, list[tuple[bool, ModelName]]] = defaultdict(list)
    for definition, name in types.models.items():
        sharing[name.cls].append((not contract.schemas[definition].get(PLAIN), name))
    ranked = {cls: [name for _, name in sorted(sharing[cls])] for cls in sorted(sharing)}
    return tuple(
        Export(Name(cls), first, tuple(each.module for each in others)) for cls, (first, *others) in ranked.items()
    )
