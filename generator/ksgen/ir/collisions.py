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
    from collections.abc import Iterable, Sequence

    from ksgen.ir.nodes import ApiModule, FilterSet, ModelModule, Operation
    from ksgen.ir.package import Package

LONGEST: Final = 150  # characters of a name: with a suffix it is a file's name too

_RENAME: Final = f"give it another name in the overlay: update its operation with {NAME}"
_RENAME_ONE: Final = f"give one of them another name in the overlay: update its operation with {NAME}"
_CORRECT: Final = "correct it in the overlay"

# What the signature of a method has of its own.
ARGUMENTS: Final = frozenset({"self", "body", "content_type"})
SELECTED: Final = frozenset({"self", "resources", "namespace", "filters"})
_CONSTANTS: Final = frozenset({"TYPE_CHECKING"})


class _Scope:
    """A place in which each name is taken once."""

    def __init__(self, what: str, reserved: Iterable[str] = (), hint: str = _CORRECT) -> None:
        self._what = what
        self._reserved = frozenset(reserved)
        self._hint = hint
        self._owners: dict[str, str] = {}

    def take(self, name: str, owner: str) -> None:
        """Take a name.

        Raises:
            KsgenError: if it is taken already, needed by the place itself, or too long.
        """
        if len(name) > LONGEST:
            raise KsgenError(f"{self._what}'s name has more than {LONGEST} characters", where=owner, hint=self._hint)
        if name in self._reserved or name.startswith("_"):
            raise KsgenError(f"{self._what} can't be called `{name}`: it is in use", where=owner, hint=self._hint)
        self.take_text(name, owner)

    def take_text(self, name: str, owner: str) -> None:
        """Take what is no name in Python.

        Raises:
            KsgenError: if it is taken already.
        """
        other = self._owners.setdefault(name, owner)
        if other is not owner:
            where = owner if other == owner else f"{other} and {owner}"
            raise KsgenError(f"{self._what} `{name[:200]}` would be there twice", where=where, hint=self._hint)


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
    arguments = _Scope("an argument", own, "rename one of them in the overlay")
    for argument in (*operation.variables, *(() if filtered else operation.keywords)):
        arguments.take(argument.name, f"{operation.title}, parameter {argument.wire!r}")
    resources = _Scope("a resource", (), "correct facts/resources.csv")
    for named in operation.selector.names if operation.selector else ():
        resources.take_text(named.name, f"{operation.title}, {named.name[:200]!r}")


def check_package(package: Package) -> None:
    """Check the names of modules, classes, attributes, fields and filters.

    Raises:
        KsgenError: if two of one place have one name, or a place needs the name itself.
    """
    modules = _Scope("a module", DEVICES, _RENAME)
    filters = _Scope("a class of filters", {"Literal", "TypedDict"}, "rename the resource in facts/resources.csv")
    for module in package.modules:
        modules.take(module.name, next((each.title for each in module.methods), module.doc[0]))
        _check_classes(module)
        for each in module.filters:
            filters.take(each.cls, each.doc[0])
        _check_filters(module.filters)
    places = _Scope("a module of models", DEVICES)
    for models in package.model_modules:
        places.take(models.name, f"the definition {models.models[0].definition}")
        _check_models(models)
    exports = _Scope("a short name", {"Any", "TYPE_CHECKING"})
    for export in package.exports:
        exports.take(export.name, export.model.dotted)


def _check_classes(module: ApiModule) -> None:
    classes = _Scope("a class", RESERVED_CLASSES, _RENAME)
    for resource in module.resources:
        owner = next((each.title for each in resource.methods), resource.doc[0])
        classes.take(resource.cls, owner)
        members = _Scope("an attribute", (), _RENAME)
        for child in resource.children:
            members.take(child.name, f"the resource {child.name} below {resource.doc[0]}")
        for method in resource.methods:
            members.take(method.name, method.title)
    for model, name in module.names.items():
        classes.take(name, f"the model {model.dotted}")


def _check_filters(sets: Sequence[FilterSet]) -> None:
    bases = {each.cls: each for each in sets}
    for each in sets:
        keys = _Scope("a filter", SELECTED, "rename it in facts/resources.csv, or the parameter in the overlay")
        inherited = bases[each.base].fields if each.base is not None else ()
        for name, _ in (*inherited, *each.fields):
            keys.take(name, f"{each.cls}, {name}")


def _check_models(module: ModelModule) -> None:
    classes = _Scope("a class", RESERVED_CLASSES)
    for model in module.models:
        classes.take(model.cls, f"the definition {model.definition}")
        fields = _Scope("a field")
        for field in model.fields:
            fields.take(field.name, f"the definition {model.definition}, property {field.wire[:200]!r}")
    own = {model.name for model in module.models}
    for name, alias in module.names.items():
        if name not in own:
            classes.take(alias, f"the model {name.dotted}")
