"""Names that can't stand together: all of them are refused here, before anything is printed.

Naming gives each thing a name that is free where it can tell; what is left is two things of one name in one place, or
a name that the place itself needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import NAME
from ksgen.errors import KsgenError
from ksgen.naming.models import RESERVED_CLASSES
from ksgen.naming.operations import CLIENT_ATTRIBUTES
from ksgen.naming.words import DEVICES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ksgen.ir.nodes import ApiModule, Doc, FilterSet, ModelModule, Operation
    from ksgen.ir.package import Package

LONGEST: Final = 150  # characters of a name: with a suffix it is a file's name too

_RENAME: Final = f"give it another name in the overlay: update its operation with {NAME}"
_RENAME_ONE: Final = f"give one of them another name in the overlay: update its operation with {NAME}"
_CORRECT: Final = "correct it in the overlay"

# What the signature of a method has of its own.
ARGUMENTS: Final = frozenset({"self", "body", "content_type"})
SELECTED: Final = frozenset({"self", "resources", "namespace", "filters"})
_CONSTANTS: Final = frozenset({"TYPE_CHECKING"})


def _check(what: str, named: Iterable[tuple[str, str]], reserved: Collection[str] = (), hint: str = _CORRECT) -> None:
    """Check the names of one place, each with what it is the name of.

    Raises:
        KsgenError: if one is there twice, needed by the place itself, or too long.
    """
    named = list(named)
    for name, owner in named:
        if len(name) > LONGEST:
            raise KsgenError(f"{what}'s name has more than {LONGEST} characters", where=owner, hint=hint)
        if name in reserved or name.startswith("_"):
            raise KsgenError(f"{what} can't be called `{name}`: it is in use", where=owner, hint=hint)
    _check_once(what, named, hint)


def _check_once(what: str, named: Iterable[tuple[str, str]], hint: str) -> None:
    """Check that each name, which need be none in Python, is there once."""
    owners: dict[str, str] = {}
    for name, owner in named:
        if name in owners:
            where = owner if owners[name] == owner else f"{owners[name]} and {owner}"
            raise KsgenError(f"{what} `{name[:200]}` would be there twice", where=where, hint=hint)
        owners[name] = owner


def check_operations(operations: Iterable[Operation]) -> None:
    """Check what each operation and its arguments are called.

    Raises:
        KsgenError: if two have one name, or one is called like something of the client's own.
    """
    owners: dict[str, Operation] = {}
    resources: dict[str, Operation] = {}
    entries: dict[tuple[str, str], Operation] = {}
    for operation in sorted(operations, key=lambda each: each.dotted):
        parts = operation.dotted.split(".")
        if len(parts) < 2:
            raise KsgenError(
                f"`{operation.dotted}` belongs to no group",
                where=operation.title,
                hint="give it a name of at least two parts in the overlay",
            )
        if parts[0] in CLIENT_ATTRIBUTES:
            raise KsgenError(
                f"the client itself has an attribute `{parts[0]}`",
                where=operation.title,
                hint="give its operations another name in the overlay",
            )
        other = owners.setdefault(operation.dotted, operation)
        if other is not operation:
            raise _two(f"two operations are both called `{operation.dotted}`", other, operation)
        for depth in range(1, len(parts)):
            resources.setdefault(".".join(parts[:depth]), operation)
        for constant in (operation.constant, *([operation.selector.constant] if operation.selector else [])):
            other = entries.setdefault((parts[0], constant), operation)
            if other is not operation or constant in _CONSTANTS:
                about = f"`{other.dotted}` and `{operation.dotted}` would be one entry of the operation table"
                raise _two(about, other, operation)
        _check_arguments(operation)
    for name in owners.keys() & resources.keys():
        raise _two(f"`{name}` is both an operation and a resource", owners[name], resources[name])


def _two(problem: str, one: Operation, other: Operation) -> KsgenError:
    return KsgenError(problem, where=f"{one.title} and {other.title}", hint=_RENAME_ONE)


def _check_arguments(operation: Operation) -> None:
    filtered = operation.selector is not None and not operation.selector.whole
    own = SELECTED - {"resources"} if filtered else ARGUMENTS
    arguments = (*operation.variables, *(() if filtered else operation.keywords))
    named = ((each.name, f"{operation.title}, parameter {each.wire!r}") for each in arguments)
    _check("an argument", named, own, "rename one of them in the overlay")
    known = operation.selector.names if operation.selector else ()
    resources = ((each.name, f"{operation.title}, {each.name[:200]!r}") for each in known)
    _check_once("a resource", resources, "correct facts/resources.csv")


def check_package(package: Package) -> None:
    """Check the names of modules, classes, attributes, fields and filters.

    Raises:
        KsgenError: if two of one place have one name, or a place needs the name itself.
    """
    modules = ((each.name, _owner(each.methods, each.doc)) for each in package.modules)
    _check("a module", modules, DEVICES, _RENAME)
    for module in package.modules:
        _check_classes(module)
        _check_filters(module.filters)
    filters = ((each.cls, each.doc[0]) for module in package.modules for each in module.filters)
    hint = "rename the resource in facts/resources.csv"
    _check("a class of filters", filters, {"Literal", "TypedDict"}, hint)
    places = ((each.name, f"the definition {each.models[0].definition}") for each in package.model_modules)
    _check("a module of models", places, DEVICES)
    for models in package.model_modules:
        _check_models(models)
    exports = ((each.name, each.model.dotted) for each in package.exports)
    _check("a short name", exports, {"Any", "TYPE_CHECKING"})


def _owner(methods: Iterable[Operation], doc: Doc) -> str:
    """What something is called by in messages: its first method, or what its docstring says."""
    return next((each.title for each in methods), doc[0])


def _check_classes(module: ApiModule) -> None:
    classes = [(each.cls, _owner(each.methods, each.doc)) for each in module.resources]
    models = ((name, f"the model {model.dotted}") for model, name in module.names.items())
    _check("a class", [*classes, *models], RESERVED_CLASSES, _RENAME)
    for resource in module.resources:
        children = ((each.name, f"the resource {each.name} below {resource.doc[0]}") for each in resource.children)
        methods = ((each.name, each.title) for each in resource.methods)
        _check("an attribute", [*children, *methods], (), _RENAME)


def _check_filters(sets: Sequence[FilterSet]) -> None:
    bases = {each.cls: each for each in sets}
    for each in sets:
        inherited = bases[each.base].fields if each.base is not None else ()
        keys = ((name, f"{each.cls}, {name}") for name, _ in (*inherited, *each.fields))
        _check("a filter", keys, SELECTED, "rename it in facts/resources.csv, or the parameter in the overlay")


def _check_models(module: ModelModule) -> None:
    own = {each.name for each in module.models}
    classes = [(each.cls, f"the definition {each.definition}") for each in module.models]
    others = ((alias, f"the model {name.dotted}") for name, alias in module.names.items() if name not in own)
    _check("a class", [*classes, *others], RESERVED_CLASSES)
    for model in module.models:
        where = f"the definition {model.definition}, property"
        _check("a field", ((each.name, f"{where} {each.wire[:200]!r}") for each in model.fields))
