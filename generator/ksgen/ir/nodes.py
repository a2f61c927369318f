"""The intermediate representation: everything that templates print, settled, ordered and quoted.

Fields of type `Code` are ready to be printed; a plain `str` (a path, a description) never is, which
the renderer enforces.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ksgen.render.quote import Code


@dataclass(frozen=True, slots=True)
class Imported:
    """One imported name; alias equals name where none is needed."""

    name: Code
    alias: Code


@dataclass(frozen=True, slots=True)
class Import:
    """`from {module} import {names}`."""

    module: Code
    names: tuple[Imported, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a model: `name: annotation = field(wire, converter)`."""

    name: Code
    wire: Code
    annotation: Code
    converter: Code | None


@dataclass(frozen=True, slots=True)
class Model:
    """One class under `models`; `required` are wire names as literals."""

    cls: Code
    doc: Code
    required: tuple[Code, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module under `models`; `imports` are needed for type checking only."""

    name: Code
    imports: tuple[Import, ...]
    fields: tuple[Code, ...]
    typing: tuple[Code, ...]
    collections: tuple[Code, ...]
    datetime: bool
    quantity: bool
    models: tuple[Model, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method; `wire` is its name in the request as a literal."""

    name: Code
    wire: Code
    annotation: Code
    default: Code | None


@dataclass(frozen=True, slots=True)
class Overload:
    """What a method returns for some resource names, and the filters they take."""

    names: Code
    returns: Code
    filters: Code | None


@dataclass(frozen=True, slots=True)
class Selector:
    """The operations behind a method that is overloaded by resource name.

    Attributes:
        constant: Name of the table's entry.
        everywhere: The operation without a namespace.
        namespaced: Its twin in one namespace, if any.
        models: Model by resource name, as literals.
        cluster: Names of resources in no namespace, as literals.
        wire: Name in the query by Python name, as literals, where they differ.
        filters: The `TypedDict` of arguments that an unknown name takes.
        overloads: By resource name.
    """

    constant: Code
    everywhere: Code
    namespaced: Code | None
    models: tuple[tuple[Code, Code], ...]
    cluster: tuple[Code, ...]
    wire: tuple[tuple[Code, Code], ...]
    filters: Code | None
    overloads: tuple[Overload, ...]


@dataclass(frozen=True, slots=True)
class FilterSet:
    """A `TypedDict` of keyword arguments: what one resource name's list takes."""

    cls: Code
    base: Code | None
    doc: Code
    fields: tuple[tuple[Code, Code], ...]


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as sync and async methods print it.

    Attributes:
        name: Method name.
        constant: Name of its entry in the operation table.
        verb: The HTTP method, a literal.
        path: The path template, a literal.
        options: Further keyword arguments of the table entry.
        returns: Annotation of the result.
        result: The expression that tells the runtime how to decode it.
        path_arguments: Path variables, in order.
        body: The body, if any.
        query: Query parameters, by wire name.
        header: Header parameters, by wire name.
        form: Form fields.
        files: Uploaded files.
        content_types: Media types that the caller may choose from, if there are several.
        doc: The docstring.
        page: Whether it answers a page of a collection.
        watch: Whether it streams events instead of answering once.
        deprecated: Whether it is marked deprecated.
        fixed: Query parameters that this variant of the operation always sends, as literals.
        selector: What it calls by resource name, if it is overloaded.
    """

    name: Code
    constant: Code
    verb: Code
    path: Code
    options: tuple[Code, ...]
    returns: Code
    result: Code
    path_arguments: tuple[Argument, ...]
    body: Argument | None
    query: tuple[Argument, ...]
    header: tuple[Argument, ...]
    form: tuple[Argument, ...]
    files: tuple[Argument, ...]
    content_types: Code | None
    doc: Code
    page: bool
    watch: bool
    deprecated: bool
    fixed: tuple[tuple[Code, Code], ...] = ()
    selector: Selector | None = None

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Path variables and a required body."""
        body = (self.body,) if self.body else ()
        return (*self.path_arguments, *body)

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """Keyword-only arguments, required ones first."""
        every = (*self.query, *self.header, *self.form, *self.files)
        return tuple(sorted(every, key=lambda argument: argument.default is not None))


@dataclass(frozen=True, slots=True)
class Child:
    """A resource below a resource: attribute, class and, if it is another module's, that module."""

    name: Code
    cls: Code
    module: Code | None


@dataclass(frozen=True, slots=True)
class Resource:
    """One class of the resource tree."""

    cls: Code
    doc: Code
    children: tuple[Child, ...]
    methods: tuple[Method, ...]

    @property
    def names(self) -> tuple[Code, ...]:
        """Names of its attributes and methods."""
        return (*(child.name for child in self.children), *(method.name for method in self.methods))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the annotations of one file need imported."""

    models: tuple[Import, ...]
    collections: tuple[Code, ...]
    typing: tuple[Code, ...]
    datetime: bool
    builtins: bool
    page: bool
    watch: bool
    files: bool
    overloads: bool


@dataclass(frozen=True, slots=True)
class ApiModule:
    """One module of resources, children before parents, and of its operation table.

    Attributes:
        name: Module name.
        doc: The module's docstring.
        table: What the operation table needs imported.
        vocabulary: What the resources need imported.
        results: The runtime's functions that the table's entries are made with.
        siblings: Other modules that resources here lead to.
        resources: The classes.
        methods: Every method, in order of the table.
        filters: The filters of methods that are overloaded by resource name.
    """

    name: Code
    doc: Code
    table: Vocabulary
    vocabulary: Vocabulary
    results: tuple[Code, ...]
    siblings: tuple[Code, ...]
    resources: tuple[Resource, ...]
    methods: tuple[Method, ...]
    filters: tuple[FilterSet, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table of names: what an operation is called."""

    method: Code
    path: Code
    call: Code
    returns: Code


@dataclass(frozen=True, slots=True)
class Package:
    """The whole generated package."""

    name: Code
    name_toml: Code
    distribution: Code
    version: Code
    version_toml: Code
    release: Code
    release_text: Code
    groups: tuple[Child, ...]
    modules: tuple[ApiModule, ...]
    model_modules: tuple[ModelModule, ...]
    exports: tuple[tuple[Code, Code, Code], ...]
    shared: tuple[tuple[Code, tuple[Code, ...]], ...]
    rows: tuple[Row, ...]
