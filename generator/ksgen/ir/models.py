"""Models: one class for each component schema with properties."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import NAME, PLAIN, REQUIRED, Contract
from ksgen.ir.nodes import Export, Field, Import, Model, ModelModule
from ksgen.ir.types import models_in
from ksgen.json import is_object
from ksgen.naming.models import RESERVED_CLASSES, ModelName
from ksgen.naming.words import Name, pascal, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.ir.nodes import Doc
    from ksgen.ir.types import Types
    from ksgen.json import Json


_METRIC: Final = {"metric_name", "data"}
_PLAIN: Final = Name("Model")
# What Kubernetes' objects begin with, widest last: the class that says it once, and the fields by wire name.
_HEADS: Final = (
    ("Typed", ("apiVersion", "kind"), "What says of what kind it is."),
    ("Object", ("apiVersion", "kind", "metadata"), "An object of a kind, with its name and labels."),
)
_HEADS_MODULE: Final = "_objects"


def build_models(types: Types) -> tuple[tuple[ModelModule, ...], ModelModule | None]:
    """Every model, by module, and the module of what they inherit, if they do; classes in alphabetical order."""
    every: list[Model] = []
    for definition, name in types.models.items():
        schema = types.contract.schemas[definition]
        every.append(
            Model(
                name=name,
                definition=definition,
                cls=Name(name.cls),
                doc=_doc(schema, definition),
                required=_required(schema),
                fields=_fields(types, schema),
                base=Name("_Measured") if _measured(types.contract, schema) else _PLAIN,
            )
        )
    every, heads = _with_heads(every)
    modules: dict[str, list[Model]] = defaultdict(list)
    for model in sorted(every, key=lambda model: (model.name, model.definition)):
        modules[model.name.module].append(model)
    return tuple(_module(module, modules[module]) for module in sorted(modules)), heads


def _with_heads(models: list[Model]) -> tuple[list[Model], ModelModule | None]:
    """The models with a base for the fields that most objects begin with, and the module of the bases."""
    bases: list[Model] = []
    for cls, wires, doc in _HEADS:
        told = Counter(head for model in models if (head := _head(model, wires)))
        head, count = max(told.items(), key=lambda each: each[1], default=((), 0))
        if count > 1:
            base = bases[-1] if bases and set(bases[-1].fields) <= set(head) else None
            bases.append(
                Model(
                    name=ModelName(_HEADS_MODULE, cls),
                    definition="",
                    cls=Name(cls),
                    doc=(doc,),
                    required=(),
                    fields=head,
                    base=base.cls if base else _PLAIN,
                    inherited=base.fields if base else (),
                )
            )
    return [_headed(model, bases) for model in models], _module(_HEADS_MODULE, bases) if bases else None


def _head(model: Model, wires: tuple[str, ...]) -> tuple[Field, ...]:
    """The fields of these names, if the model has them all and inherits nothing yet."""
    found = tuple(field for field in model.fields if field.wire in wires)
    return found if len(found) == len(wires) and model.base == _PLAIN else ()


def _headed(model: Model, bases: list[Model]) -> Model:
    for base in reversed(bases):
        if model.base == _PLAIN and set(base.fields) <= set(model.fields):
            return replace(model, base=Name(f"_{base.cls}"), inherited=base.fields)
    return model


def _module(module: str, models: list[Model]) -> ModelModule:
    used = {name for model in models for field in model.own for name in models_in(field.type)}
    names, imports = name_models(used, module, frozenset(model.cls for model in models))
    doc = "What the objects of many kinds begin with." if module == _HEADS_MODULE else f"Models of `{module}`."
    return ModelModule(name=Name(module), doc=(doc,), imports=imports, names=names, models=tuple(models))


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
    used: set[ModelName], module: str | None, taken: frozenset[str]
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


def build_exports(types: Types) -> tuple[Export, ...]:
    """Plain names in `models`; of models that share a name, the one that the contract marks has it."""
    sharing: dict[str, list[tuple[bool, ModelName]]] = defaultdict(list)
    for definition, name in types.models.items():
        sharing[name.cls].append((not types.contract.schemas[definition].get(PLAIN), name))
    ranked = {cls: [name for _, name in sorted(sharing[cls])] for cls in sorted(sharing)}
    return tuple(
        Export(Name(cls), first, tuple(each.module for each in others)) for cls, (first, *others) in ranked.items()
    )
