"""From a schema to a Python type: annotation, converter, and what must be imported for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ksgen.contract.contract import MODEL, Contract, json_type, reference
from ksgen.errors import KsgenError
from ksgen.json import Json, is_array, is_object, pointer
from ksgen.naming import ModelName, package_name, plainest
from ksgen.render.quote import Code, literal

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_DEPTH = 16

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_STRING_FORMATS = {"date-time": "datetime", "quantity": "quantity"}
_CONVERTERS = {"datetime": "_timestamp", "quantity": "_quantity"}
_ANNOTATIONS = {"datetime": "datetime", "quantity": "Quantity", "any": "Any", "none": "None"}


@dataclass(frozen=True, slots=True)
class Type:
    """A type of JSON value.

    Attributes:
        kind: `any`, `str`, `int`, `float`, `bool`, `datetime`, `quantity`, `scalars` (several of them),
            `model`, `array`, `map`.
        model: The model, for kind `model`.
        item: The element, for `array` and `map`.
        choices: The known values, for an enumeration; others are allowed too.
    """

    kind: str
    model: ModelName | None = None
    item: Type | None = None
    choices: tuple[str, ...] = ()
    scalars: tuple[str, ...] = ()

    def models(self) -> set[ModelName]:
        """Every model in it."""
        found = {self.model} if self.model else set[ModelName]()
        return found | self.item.models() if self.item else found

    def words(self) -> set[str]:
        """The kinds in it, at any depth, and `choice` where choices are known."""
        own = {self.kind, "choice"} if self.choices else {self.kind}
        return own | (self.item.words() if self.item else set())


ANY = Type("any")


@dataclass(frozen=True, slots=True)
class Names:
    """What the models are called in one module."""

    by_model: Mapping[ModelName, str]

    def __getitem__(self, model: ModelName) -> str:
        return self.by_model[model]


class Types:
    """Reads schemas of one contract; knows which of them are models."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self.models = _places(contract)

    def read(self, schema: Json, depth: int = 0) -> Type:
        """The type of a schema's values; what can't be told is any value."""
        if depth > MAX_DEPTH:
            return ANY
        name = reference(schema)
        if name in self.models:
            return Type("model", model=self.models[name])
        if name is not None:
            return self.read(self._contract.resolve(schema), depth + 1)
        if len(schema.get("allOf", ())) == 1:
            return self.read(schema["allOf"][0], depth + 1)
        kind = json_type(schema)
        if is_array(kind):
            scalars = tuple(sorted({_SCALARS[each] for each in kind if each in _SCALARS}))
            return Type("scalars", scalars=scalars) if len(scalars) == len(set(kind)) > 0 else ANY
        if kind == "array":
            return Type("array", item=ANY if "prefixItems" in schema else self.read(schema.get("items", {}), depth + 1))
        if kind == "object":
            inner = schema.get("additionalProperties")
            return Type("map", item=self.read(inner, depth + 1) if is_object(inner) else ANY)
        return self._scalar(kind, schema)

    def _scalar(self, kind: Any, schema: Json) -> Type:
        if kind == "string":
            choices = tuple(each for each in schema.get("enum", ()) if isinstance(each, str))
            return Type(_STRING_FORMATS.get(schema.get("format", ""), "str"), choices=choices)
        return Type(_SCALARS[kind]) if kind in _SCALARS else ANY


def _places(contract: Contract) -> dict[str, ModelName]:
    """Where each model lives: as the contract says, and by its definition's name if it says nothing."""
    schemas = {definition: schema for definition, schema in contract.schemas.items() if is_model(schema)}
    places: dict[str, ModelName] = {}
    owners: dict[ModelName, str] = {}
    for definition in sorted(schemas, key=lambda each: (MODEL not in schemas[each], plainest(each))):
        at = pointer("components", "schemas", definition)
        stated = schemas[definition].get(MODEL)
        name = ModelName.read(stated) if MODEL in schemas[definition] else package_name(definition, owners.keys())
        if name is None or name in owners:
            raise KsgenError(
                f"{stated!r} is no module and class of a model"
                if name is None
                else f"two models are both called `{name.dotted}`, the other is {owners[name]}",
                where=f"{contract.file}, {at}",
                hint="correct its place in facts/models.csv or the overlay, then run `ksgen fetch`",
            )
        places[definition] = name
        owners[name] = definition
    return {definition: places[definition] for definition in schemas}


def is_model(schema: Json) -> bool:
    """Whether a component schema becomes a class: it has properties."""
    return bool(schema.get("properties"))


def stored(kind: Type, names: Names) -> str:
    """Annotation of a model's field: containers are views that write through."""
    if kind.kind == "model" and kind.model:
        return names[kind.model]
    if kind.kind == "array" and kind.item:
        return f"MutableSequence[{_element(kind.item, names)}]"
    if kind.kind == "map" and kind.item:
        return f"MutableMapping[str, {_element(kind.item, names)}]"
    return "Any" if kind.kind == "any" else f"{plain(kind, names)} | None"


def _element(kind: Type, names: Names) -> str:
    return stored(kind, names).removesuffix(" | None")


def plain(kind: Type, names: Names) -> str:
    """Annotation of a value in an answer."""
    if kind.kind == "model" and kind.model:
        return names[kind.model]
    if kind.kind == "array" and kind.item:
        return f"builtins.list[{plain(kind.item, names)}]"
    if kind.kind == "map" and kind.item:
        return f"dict[str, {plain(kind.item, names)}]"
    if kind.kind == "scalars":
        return " | ".join(kind.scalars)
    return _ANNOTATIONS.get(kind.kind, kind.kind)


def accepted(kind: Type, names: Names) -> str:
    """Annotation of a value the caller gives: models may be given as plain mappings."""
    if kind.kind == "model" and kind.model:
        return f"{names[kind.model]} | Mapping[str, Any]"
    if kind.kind == "array" and kind.item:
        return f"Sequence[{accepted(kind.item, names)}]"
    if kind.kind == "map" and kind.item:
        return f"Mapping[str, {accepted(kind.item, names)}]"
    if kind.kind == "quantity":
        return "str"
    if kind.choices:
        return "Literal[" + ", ".join(literal(choice) for choice in kind.choices) + "] | str"
    return plain(kind, names)


def converter(kind: Type, module: str | None = None) -> str | None:
    """The runtime's converter of a field; a model of the same module goes by its class name alone."""
    if kind.kind == "model" and kind.model:
        own = kind.model.cls if kind.model.module == module else kind.model.dotted
        return f"_ref({literal(own)})"
    if kind.kind in {"array", "map"} and kind.item:
        return f"{'_array' if kind.kind == 'array' else '_mapping'}({converter(kind.item, module) or ''})"
    if kind.choices and kind.kind == "str":
        return f"_choice({', '.join(literal(choice) for choice in kind.choices)})"
    return _CONVERTERS.get(kind.kind)


def code(text: str) -> Code:
    """Mark text that this package composed of quoted parts as ready to print."""
    return Code(text)
