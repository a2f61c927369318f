"""Models: one class for each component schema with properties."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ksgen.contract.contract import NAME, PLAIN, REQUIRED, Contract
from ksgen.ir.nodes import Field, Import, Imported, Model, ModelModule
from ksgen.ir.types import Names, Type, Types, code, converter, stored
from ksgen.naming import ModelName, pascal, snake
from ksgen.render.quote import Code, docstring, ident, literal

if TYPE_CHECKING:
    from ksgen.json import Json


def build_models(contract: Contract, types: Types) -> tuple[ModelModule, ...]:
    """Every model, by module; classes in alphabetical order."""
    modules: dict[str, list[tuple[ModelName, Json, str]]] = defaultdict(list)
    for definition, name in types.models.items():
        modules[name.module].append((name, contract.schemas[definition], definition))
    return tuple(_module(types, module, sorted(modules[module])) for module in sorted(modules))


def _module(types: Types, module: str, members: list[tuple[ModelName, Json, str]]) -> ModelModule:
    read = {definition: _fields(types, schema) for _, schema, definition in members}
    kinds = [kind for fields in read.values() for _, kind in fields.values()]
    used = {model for kind in kinds for model in kind.models()}
    names, imports = name_models(used, module, frozenset(name.cls for name, _, _ in members))
    words = {word for kind in kinds for word in kind.words()}
    return ModelModule(
        name=ident(module),
        imports=imports,
        fields=_functions(words),
        typing=(ident("Any"),) if "any" in words else (),
        collections=tuple(
            ident(name) for name, word in (("MutableMapping", "map"), ("MutableSequence", "array")) if word in words
        ),
        datetime="datetime" in words,
        quantity="quantity" in words,
        models=tuple(
            Model(
                cls=ident(name.cls),
                doc=docstring(_doc(schema, definition), 4),
                required=_required(schema),
                fields=tuple(
                    _field(field, wire, kind, names, module) for field, (wire, kind) in read[definition].items()
                ),
            )
            for name, schema, definition in members
        ),
    )


def _field(name: str, wire: str, kind: Type, names: Names, module: str) -> Field:
    conversion = converter(kind, module)
    return Field(
        name=ident(name),
        wire=literal(wire),
        annotation=code(stored(kind, names)),
        converter=code(conversion) if conversion else None,
    )


def _fields(types: Types, schema: Json) -> dict[str, tuple[str, Type]]:
    """Attribute to wire name and type, sorted by wire name."""
    names = attribute_names(schema)
    return {names[wire]: (wire, types.read(schema["properties"][wire])) for wire in sorted(names)}


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


def _required(schema: Json) -> tuple[Code, ...]:
    """Wire names of the properties that the published file requires, whether answers keep to it or not."""
    wanted = {*schema.get("required", ()), *schema.get(REQUIRED, ())}
    return tuple(literal(wire) for wire in sorted(wanted & schema["properties"].keys()))


def _functions(words: set[str]) -> tuple[Code, ...]:
    """The runtime's functions that fields of these kinds are declared with."""
    named = {"model": "ref", "array": "array", "map": "mapping", "datetime": "timestamp"} | {
        word: word for word in ("quantity", "choice")
    }
    return tuple(map(ident, sorted({"field", *(named[word] for word in words & named.keys())})))


def _doc(schema: Json, definition: str) -> list[str]:
    text = schema.get("description")
    lines = [line.strip() for line in text.split("\n")] if isinstance(text, str) else []
    return [*lines, "", f"Definition: {definition}."] if lines and lines[0] else [f"Definition {definition}."]


def name_models(
    used: set[ModelName], module: str | None = None, taken: frozenset[str] = frozenset()
) -> tuple[Names, tuple[Import, ...]]:
    """What each model is called in one module: its class name, or with its module's name before it if that is taken."""
    names: dict[ModelName, str] = {}
    aliases: set[str] = {*taken, *(model.cls for model in used)}
    imported: dict[str, list[Imported]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for model in used:
        counts[model.cls] += 1
    for model in sorted(used):
        clash = model.module != module and (counts[model.cls] > 1 or model.cls in taken)
        names[model] = _alias(model, aliases) if clash else model.cls
        if model.module != module:
            imported[model.module].append(Imported(ident(model.cls), ident(names[model])))
    return Names(names), tuple(Import(ident(module), tuple(each)) for module, each in imported.items())


def _alias(model: ModelName, taken: set[str]) -> str:
    alias = pascal(model.module) + model.cls
    while alias in taken:
        alias += "_"
    taken.add(alias)
    return alias


def build_exports(
    contract: Contract, types: Types
) -> tuple[tuple[tuple[Code, Code, Code], ...], tuple[tuple[Code, tuple[Code, ...]], ...]]:
    """Plain names in `models`: (class, module, class), and the modules that have a class of that name besides.

    Of models that share a name, the one that the contract marks has it.
    """
    sharing: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for definition, name in types.models.items():
        sharing[name.cls].append((not contract.schemas[definition].get(PLAIN), name.module))
    ranked = {cls: [ident(module) for _, module in sorted(sharing[cls])] for cls in sorted(sharing)}
    return (
        tuple((ident(cls), modules[0], ident(cls)) for cls, modules in ranked.items()),
        tuple((ident(cls), tuple(modules[1:])) for cls, modules in ranked.items() if len(modules) > 1),
    )
