"""What users of a client see of its contract: calls with their arguments and results, models, short names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from ksgen.contract.supported import check_supported
from ksgen.contract.validate import validate_contract
from ksgen.errors import KsgenError
from ksgen.ir.models import attribute_names, build_exports
from ksgen.ir.operations import read_operations
from ksgen.ir.types import Type, Types
from ksgen.naming import ModelName

from .spelling import FILE, bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.contract.contract import Contract
    from ksgen.ir.operations import Draft, Parameter, Result
    from ksgen.json import Json

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a call."""

    name: str
    type: Type
    required: bool


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the client.

    Attributes:
        name: The dotted name.
        method: The HTTP method, in upper case.
        path: The path template, and the query that the call always sends.
        positional: Path variables, in order.
        body: The body, if it takes one.
        keywords: Query, header and form arguments by name: which of them it is doesn't show in a call.
        media_types: What a body may be sent as.
        result: What it returns.
        by_name: What it returns for a known resource name, if it is overloaded by them.
        deprecated: Whether it is marked deprecated.
    """

    name: str
    method: str
    path: str
    positional: tuple[Argument, ...]
    body: Argument | None
    keywords: dict[str, Argument]
    media_types: frozenset[str]
    result: Result
    by_name: dict[str, Type]
    deprecated: bool

    @property
    def at(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"

    @property
    def endpoint(self) -> str:
        """Method and path, whatever its variables are called."""
        return f"{self.method} {_VARIABLE.sub('{}', self.path)}"

    def arguments(self) -> Iterable[Argument]:
        """Every argument."""
        return (*self.positional, *([self.body] if self.body else []), *self.keywords.values())


@dataclass(frozen=True, slots=True)
class Property:
    """An attribute of a model; whether it is required matters only in requests."""

    name: str
    type: Type
    required: bool


@dataclass(frozen=True, slots=True)
class Model:
    """A class under `models`; `properties` by their names in JSON."""

    name: ModelName
    definition: str
    properties: dict[str, Property]

    def models(self) -> set[ModelName]:
        """The models it refers to."""
        return {model for each in self.properties.values() for model in each.type.models()}


@dataclass(frozen=True, slots=True)
class Surface:
    """A client as its users see it.

    Attributes:
        release: The release it is made from.
        calls: Every method of the client, by name.
        models: Every model.
        sent: The models that requests hold, at any depth.
        short_names: What can be imported from `models` itself.
    """

    release: str
    calls: dict[str, Call]
    models: dict[ModelName, Model]
    sent: frozenset[ModelName]
    short_names: dict[str, ModelName]


def read_surface(contract: Contract) -> Surface:
    """What users see of the client made from a contract.

    Raises:
        KsgenError: if it is no contract, or no client can be made from it.
    """
    try:
        return _read(contract)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        # Proving a contract takes seconds, so only one that can't be read is asked what is wrong with it.
        findings = validate_contract(contract.document)
        if not findings:  # then the mistake is ours
            raise
        raise _no_contract(contract, findings[0].message, findings[0].pointer) from error


def _read(contract: Contract) -> Surface:
    check_supported(contract)
    for each in contract.operations():
        if not isinstance(each.node.get("operationId"), str):
            raise _no_contract(contract, "this operation has no name", each.pointer())
    types = Types(contract)
    calls = [_call(draft) for draft in read_operations(contract, types)]
    models = {
        name: Model(name, definition, _properties(types, contract.schemas[definition]))
        for definition, name in types.models.items()
    }
    exports, _ = build_exports(contract, types)
    return Surface(
        release=contract.release,
        calls={call.name: call for call in calls},
        models=models,
        sent=_sent(calls, models),
        short_names={str(short): ModelName(str(module), str(cls)) for short, module, cls in exports},
    )


def _no_contract(contract: Contract, problem: str, at: str) -> KsgenError:
    return KsgenError(
        f"this is not a contract that ksgen made: {problem}",
        where=f"{contract.file}, {at}" if at else contract.file,
        hint="name the contract.json that `ksgen fetch` wrote, or a pinned release",
    )


def _call(draft: Draft) -> Call:
    keywords = [*map(_argument, (*draft.query, *draft.header, *draft.form))]
    keywords += [Argument(each.name, FILE, each.required) for each in draft.files]
    return Call(
        name=draft.name,
        method=draft.operation.method.upper(),
        path=draft.operation.path + (f"?{urlencode(draft.fixed)}" if draft.fixed else ""),
        positional=tuple(map(_argument, draft.path)),
        body=Argument("body", draft.body, draft.body_required) if draft.body else None,
        keywords={each.name: each for each in keywords},
        media_types=frozenset(draft.media_types),
        result=replace(draft.result, item=bare(draft.result.item)),
        by_name={each.name: bare(each.kind) for each in draft.selection.names} if draft.selection else {},
        deprecated=bool(draft.operation.node.get("deprecated")),
    )


def _argument(parameter: Parameter) -> Argument:
    return Argument(parameter.name, parameter.kind, parameter.required)


def _properties(types: Types, schema: Json) -> dict[str, Property]:
    required = schema.get("required", ())
    names = attribute_names(schema)
    return {
        wire: Property(names[wire], bare(types.read(node)), wire in required)
        for wire, node in schema["properties"].items()
    }


def _sent(calls: Iterable[Call], models: dict[ModelName, Model]) -> frozenset[ModelName]:
    """Every model that an argument holds, directly or within another."""
    waiting = {model for call in calls for argument in call.arguments() for model in argument.type.models()}
    found: set[ModelName] = set()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= models[name].models() - found
    return frozenset(found)
