"""The intermediate representation: what the client is, settled and ordered, without a word on how it is printed.

A `Name` is a Python identifier; any other string is data, which the printer writes as a literal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlencode

from ksgen.ir.types import ModelOf, spell_result
from ksgen.naming.operations import constant_name
from ksgen.naming.words import Name, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.ir.types import Result, Type
    from ksgen.naming.models import ModelName

Doc = tuple[str, ...]  # the lines of a docstring
# What is said where there is nothing to say but the name.
_SAYS_LITTLE = ("Name of the ", "Sent as the ")
Place = Literal["path", "query", "header", "form", "file", "body"]


@dataclass(frozen=True, slots=True)
class Import:
    """Models of one module that another one names: each with what it is called there."""

    module: Name
    names: tuple[tuple[Name, Name], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a model; `wire` is its name in JSON, `doc` a line for IDEs or empty."""

    name: Name
    wire: str
    type: Type
    required: bool
    doc: Doc = ()


@dataclass(frozen=True, slots=True)
class Model:
    """One class under `models`.

    `required` are wire names, whether answers keep to it or not; `base` is what it inherits, `inherited` the
    fields that it has from there: models of time series can be iterated over.
    """

    name: ModelName
    definition: str
    cls: Name
    doc: Doc
    required: tuple[str, ...]
    fields: tuple[Field, ...]
    base: Name
    inherited: tuple[Field, ...] = ()

    @property
    def own(self) -> tuple[Field, ...]:
        """The fields that its class defines."""
        return tuple(field for field in self.fields if field not in self.inherited)


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module under `models`; `names` is what models are called in it."""

    name: Name
    doc: Doc
    imports: tuple[Import, ...]
    names: Mapping[ModelName, Name]
    models: tuple[Model, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """A plain name in `models`, and the other modules that have a model of this name."""

    name: Name
    model: ModelName
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of an operation: `wire` is its name in the request, `default` what the server takes without it."""

    name: Name
    wire: str
    type: Type
    required: bool
    place: Place
    default: object = None
    prose: str | None = None

    @property
    def about(self) -> str:
        """What its name and type don't say; empty if that is nothing."""
        prose = " ".join((self.prose or "").split())
        parts = [prose] if prose and not prose.startswith(_SAYS_LITTLE) else []
        if self.place != "body" and snake(self.wire) != self.name:
            parts.append(f"Sent as `{self.wire}`.")
        if self.default is not None:
            parts.append(f"The server's default is {self.default}.")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Named:
    """One resource name: its model, whether it lies in namespaces, and the `TypedDict` of what its list takes."""

    name: str
    type: Type
    namespaced: bool
    filters: Name | None

    @property
    def model(self) -> ModelName | None:
        """Its model, if it has one."""
        return self.type.name if isinstance(self.type, ModelOf) else None


@dataclass(frozen=True, slots=True)
class Selector:
    """The operations behind a method that is overloaded by resource name.

    Attributes:
        constant: Name of the table's entry.
        twin: Dotted name of the operation that does the same in one namespace, if any.
        names: The known names.
        wire: Name in the query by Python name, where they differ.
        filters: The `TypedDict` of arguments that an unknown name takes.
        sets: That one and those of the names, each after its base.
        whole: Whether the method keeps all of its arguments: `resources` is one of them, and only its value and the
            body are another for each name.
    """

    constant: Name
    twin: str | None
    names: tuple[Named, ...]
    wire: tuple[tuple[Name, str], ...]
    filters: Name | None
    sets: tuple[FilterSet, ...]
    whole: bool

    @property
    def namespaced(self) -> Name | None:
        """The twin's entry in the table."""
        return constant_name(self.twin) if self.twin else None


@dataclass(frozen=True, slots=True)
class FilterSet:
    """A `TypedDict` of keyword arguments: what one resource name's list takes."""

    cls: Name
    base: Name | None
    doc: Doc
    fields: tuple[tuple[Name, Type], ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, or a variant of one: a method of the client.

    Attributes:
        dotted: Its name below the client, e.g. `iam.v1alpha2.users.list`.
        verb: The HTTP method, in upper case.
        media_types: What a body is sent as.
        wildcard: Whether the last variable may hold slashes.
        csv: Query parameters whose items are joined by commas, by wire name.
        delimited: Query parameters and form fields whose items are joined by something else, by wire name, and that.
        formats: How the server reads times, by the wire name of the query parameter.
        paging: How a list is paged, by the parameters it declares: the runtime sends no other.
        fixed: Query parameters that this variant of the operation always sends.
        empty_body: Whether an empty object is sent where no body is given.
        object_body: The `apiVersion` and `kind` that the body must say, if it must.
        selector: What it calls by resource name, if it is overloaded.
        called_by: Dotted name of the method that calls it where `namespace` is given, if it has none of its own.
        summary: What it does, in words; empty if nothing says it.
    """

    dotted: str
    verb: str
    path: str
    variables: tuple[Argument, ...]
    body: Argument | None
    query: tuple[Argument, ...]
    header: tuple[Argument, ...]
    form: tuple[Argument, ...]
    files: tuple[Argument, ...]
    media_types: tuple[str, ...]
    result: Result
    wildcard: bool
    csv: tuple[str, ...]
    delimited: tuple[tuple[str, str], ...]
    formats: tuple[tuple[str, str], ...]
    paging: str | None
    deprecated: bool
    fixed: tuple[tuple[str, str], ...] = ()
    empty_body: bool = False
    object_body: tuple[str, str] | None = None
    selector: Selector | None = None
    called_by: str | None = None
    summary: str = ""

    @property
    def name(self) -> Name:
        """Name of its method."""
        return Name(self.dotted.rpartition(".")[2])

    @property
    def constant(self) -> Name:
        """Name of its entry in the operation table."""
        return constant_name(self.dotted)

    @property
    def title(self) -> str:
        """`GET /path`: how messages name it."""
        return f"{self.verb} {self.path}"

    @property
    def target(self) -> str:
        """The path, and the query that it always sends."""
        return f"{self.path}?{urlencode(self.fixed)}" if self.fixed else self.path

    @property
    def returns(self) -> str:
        """The type of the answer, for reading."""
        return spell_result(self.result, lambda name: name.cls)

    @property
    def call(self) -> str:
        """How it is called, for reading: with everything that it needs."""
        needed = [f"{each.name}={each.name}" for each in self.keywords if each.required]
        given = [str(each.name) for each in self.positional]
        if self.called_by is not None:
            needed += [f"{each}={each}" for each in given if each == "namespace"]
            given = [each for each in given if each != "namespace"]
        return f"ks.{self.called}({', '.join([*given, *needed])})"

    @property
    def called(self) -> str:
        """The name below the client that is called."""
        return self.called_by or self.dotted

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Path variables and the body."""
        return (*self.variables, *((self.body,) if self.body else ()))

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """Keyword-only arguments, required ones first."""
        every = (*self.query, *self.header, *self.form, *self.files)
        return tuple(sorted(every, key=lambda argument: not argument.required))

    @property
    def named_query(self) -> str:
        """The query's parameters, if its entry in the table names them: `page label_selector=labelSelector`.

        Its method then gives all of its arguments, and what it always sends by name in the query.
        """
        takes_more = self.wildcard or self.result.kind == "terminal" or (self.selector and not self.selector.whole)
        fixed = [wire for wire, _ in self.fixed]
        names = [each.name if each.name == each.wire else f"{each.name}={each.wire}" for each in self.query]
        text = " ".join([*fixed, *names])
        taken = {"self", *(each.name for each in (*self.positional, *self.keywords))}
        plain = text.split() == [*fixed, *names] and not taken.intersection(fixed) and "=" not in "".join(fixed)
        # An argument called `locals` would be called instead of the function.
        return text if plain and "locals" not in taken and not takes_more else ""

    @property
    def media_choices(self) -> tuple[str, ...]:
        """Media types that the caller may choose from, if there are several."""
        return self.media_types if len(self.media_types) > 1 else ()

    def types(self) -> tuple[Type, ...]:
        """Every type in its signature."""
        names = self.selector.names if self.selector else ()
        arguments = (*self.positional, *self.keywords)
        answers = (each.item for each in self.result.answers)
        return (*answers, *(each.type for each in arguments), *(each.type for each in names))


@dataclass(frozen=True, slots=True)
class Child:
    """A resource below a resource: attribute and class."""

    name: Name
    cls: Name


@dataclass(frozen=True, slots=True)
class Resource:
    """One class of the resource tree."""

    cls: Name
    doc: Doc
    children: tuple[Child, ...]
    methods: tuple[Operation, ...]

    @property
    def names(self) -> tuple[Name, ...]:
        """Names of its attributes and methods."""
        return (*(child.name for child in self.children), *(method.name for method in self.methods))


@dataclass(frozen=True, slots=True)
class ApiModule:
    """One module of resources, children before parents, and of its operation table.

    `group` is the attribute that leads to it, `names` is what models are called in it, `methods` are in order of the
    table, `filters` are those of methods that are overloaded by resource name.
    """

    name: Name
    group: Name
    doc: Doc
    imports: tuple[Import, ...]
    names: Mapping[ModelName, Name]
    resources: tuple[Resource, ...]
    methods: tuple[Operation, ...]
    filters: tuple[FilterSet, ...]
