"""Types as syntax: the one place where a type becomes an expression of the generated code; and docstrings."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Any, cast

from ksgen.ir.kinds import collection_of, models_of
from ksgen.ir.types import WORDS, Choice, ListOf, MapOf, ModelOf, Primitive, Result, UnionOf
from ksgen.render.trees import Doc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ksgen.ir.nodes import Argument, Named, Operation, Selector
    from ksgen.ir.types import Type
    from ksgen.kinds.table import Kind
    from ksgen.naming.models import ModelName
    from ksgen.naming.words import Name

    Names = Mapping[ModelName, Name]

_CONVERTERS = {"datetime": "_timestamp", "quantity": "_quantity"}


def name(text: str) -> ast.Name:
    """A name of ours."""
    return ast.Name(str(text), ast.Load())


def literal(value: Any) -> ast.expr:
    """A JSON value, or a tuple of them, as data of the generated code."""
    if isinstance(value, tuple):
        return ast.Tuple(list(map(literal, cast("Sequence[Any]", value))), ast.Load())
    if value is None or isinstance(value, str | bool | int):
        return ast.Constant(str(value) if isinstance(value, str) else value)
    raise TypeError(f"no literal for {type(value).__name__}")


def plain(kind: Type, names: Names) -> ast.expr:
    """Annotation of a value in an answer."""
    match kind:
        case Primitive("none"):
            return ast.Constant(None)
        case Primitive(word):
            return name(WORDS.get(word, word))
        case Choice():
            return name("str")
        case ListOf(item):
            return _subscript(_builtin_list(), plain(item, names))
        case MapOf(item):
            return _subscript(name("dict"), name("str"), plain(item, names))
        case ModelOf(model):
            return name(names[model])
        case UnionOf(members):
            return _union(plain(member, names) for member in members)


def accepted(kind: Type, names: Names) -> ast.expr:
    """Annotation of a value the caller gives: models may be given as plain mappings."""
    return _union(_accepted(kind, names))


def _accepted(kind: Type, names: Names) -> list[ast.expr]:
    match kind:
        case Primitive("quantity"):
            return [name("str")]
        case Choice(values):
            return [_subscript(name("Literal"), *map(literal, values)), name("str")]
        case ListOf(item):
            return [_subscript(name("Sequence"), accepted(item, names))]
        case MapOf(item):
            return [_subscript(name("Mapping"), name("str"), accepted(item, names))]
        case ModelOf(model):
            return [name(names[model]), _subscript(name("Mapping"), name("str"), name("Any"))]
        case UnionOf(members):
            return [each for member in members for each in _accepted(member, names)]
        case Primitive():
            return [plain(kind, names)]


def argument(given: Argument, method: Operation, names: Names) -> ast.expr:
    """Annotation of an argument of a method."""
    members = _accepted(given.type, names)
    anything = given.type == Primitive("any")
    if given.place == "body" and method.verb == "PATCH" and not anything:
        # A merge patch is an object, a JSON patch (RFC 6902) a list of objects.
        mapping = _subscript(name("Mapping"), name("str"), name("Any"))
        members += [mapping, _subscript(name("Sequence"), mapping)]
    if not given.required and not (anything and given.place == "body"):
        members.append(ast.Constant(None))
    return _union(members)


def named(given: Argument, each: Named, method: Operation, names: Names) -> ast.expr:
    """Annotation of an argument of a method that is overloaded by resource name, for one name."""
    if given.name == "resources":
        return chosen((each.name,))
    return argument(replace(given, type=each.type) if given.place == "body" else given, method, names)


def any_named(given: Argument, method: Operation, names: Names) -> ast.expr:
    """Annotation of an argument in the implementation, which takes what any overload does."""
    if given.place == "body" and method.selector:
        return name("Any")
    return argument(given, method, names)


def chosen(values: tuple[str, ...]) -> ast.expr:
    """Annotation of an argument that must be one of these."""
    return _subscript(name("Literal"), *map(literal, values))


def stored(kind: Type, names: Names) -> ast.expr:
    """Annotation of a model's field: containers are views that write through.

    What takes more than it reads as (a mapping for a model, text for a quantity or a time) is a descriptor to type
    checkers; `_core/models/given.py` has them.
    """
    match kind:
        case ModelOf():
            return _subscript(name("_Nested"), _element(kind, names))
        case ListOf(ModelOf() as item):
            return _subscript(name("_NestedItems"), _element(item, names))
        case MapOf(ModelOf() as item):
            return _subscript(name("_NestedNamed"), _element(item, names))
        case MapOf(Primitive("quantity")):
            return name("_NestedAmounts")
        case Primitive("quantity" | "datetime" as word):
            return name("_Amount" if word == "quantity" else "_Moment")
        case _:
            return _plain_field(kind, names)


def _plain_field(kind: Type, names: Names) -> ast.expr:
    if isinstance(kind, ListOf | MapOf | ModelOf) or kind == Primitive("any"):
        return _element(kind, names)
    return _union([_element(kind, names), ast.Constant(None)])


def _element(kind: Type, names: Names) -> ast.expr:
    match kind:
        case ListOf(item):
            return _subscript(name("MutableSequence"), _element(item, names))
        case MapOf(item):
            return _subscript(name("MutableMapping"), name("str"), _element(item, names))
        case _:
            return plain(kind, names)


def returned(method: Operation, names: Names, *, asynchronous: bool) -> ast.expr:
    """Annotation of what a method returns."""
    if method.result.kind == "terminal":
        return name("AsyncProcess" if asynchronous else "Process")
    return _union(_answer(each, names, asynchronous=asynchronous) for each in method.result.answers)


def _answer(answer: Result, names: Names, *, asynchronous: bool) -> ast.expr:
    inner = plain(answer.type, names)
    return _subscript(name("AsyncPage" if asynchronous else "Page"), inner) if answer.kind == "page" else inner


def answered(method: Operation, names: Names) -> ast.expr:
    """What an entry of the operation table is an `Operation` of."""
    return name("Any") if method.result.kind == "terminal" else returned(method, names, asynchronous=False)


def selected(kind: Type, method: Operation, names: Names, *, asynchronous: bool) -> ast.expr:
    """Annotation of what an overloaded method returns for one resource name."""
    own = Result("page" if method.result.kind == "page" else "json_value", kind, method.result.others)
    return _union(_answer(each, names, asynchronous=asynchronous) for each in own.answers)


def result(method: Operation) -> ast.expr:
    """The expression that tells the runtime how to decode an answer."""
    usual, others = _reader(method.result), method.result.others
    if not others:
        return usual
    statuses: list[ast.expr | None] = [literal(status) for status, _ in others]
    return ast.Call(name("by_status"), [usual, ast.Dict(statuses, [_reader(each) for _, each in others])], [])


def _reader(answer: Result) -> ast.expr:
    model = answer.model
    return ast.Call(name(answer.kind), [literal(model.dotted)] if model else _nested(answer), [])


def _nested(answer: Result) -> list[ast.expr]:
    """The model at the bottom of arrays and maps, and the way to it: `[` for each array, `{` for each map."""
    shape, inner = "", answer.item
    while isinstance(inner, ListOf | MapOf):
        shape, inner = shape + ("[" if isinstance(inner, ListOf) else "{"), inner.item
    if answer.kind == "json_value" and isinstance(inner, ModelOf):
        return [literal(inner.name.dotted), literal(shape)]
    return []


def converter(kind: Type, module: str) -> ast.expr | None:
    """The runtime's converter of a field; a model of the same module goes by its class name alone."""
    match kind:
        case ModelOf(model):
            return ast.Call(name("_ref"), [literal(model.cls if model.module == module else model.dotted)], [])
        case ListOf(item) | MapOf(item):
            inner = converter(item, module)
            return ast.Call(name("_array" if isinstance(kind, ListOf) else "_mapping"), [inner] if inner else [], [])
        case Choice(values):
            return ast.Call(name("_choice"), [literal(value) for value in values], [])
        case Primitive(word):
            return name(_CONVERTERS[word]) if word in _CONVERTERS else None
        case UnionOf():
            return None


def _builtin_list() -> ast.expr:
    # Methods called `list` hide the plain name.
    return ast.Attribute(name("builtins"), "list", ast.Load())


def _subscript(value: ast.expr, *parts: ast.expr) -> ast.expr:
    return ast.Subscript(value, parts[0] if len(parts) == 1 else ast.Tuple(list(parts), ast.Load()), ast.Load())


def _union(members: Iterable[ast.expr]) -> ast.expr:
    """`A | B`, each once."""
    several = {ast.dump(part): part for member in members for part in _parts(member)}
    return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), several.values())


def _parts(union: ast.expr) -> Iterator[ast.expr]:
    if isinstance(union, ast.BinOp):
        yield from _parts(union.left)
        yield from _parts(union.right)
    else:
        yield union


def collection(kind: Kind, *, asynchronous: bool) -> ast.expr:
    """Annotation of a kind's collection."""
    anything = _subscript(name("dict"), name("str"), name("Any"))
    models = [plain_class(each) if each else anything for each in models_of(kind)]
    return _subscript(name(("Async" if asynchronous else "") + collection_of(kind)), *models)


def plain_class(model: ModelName) -> ast.expr:
    """A model by its module, which the file imports."""
    return ast.Attribute(name(model.module), model.cls, ast.Load())


# --- what a method's docstring says: what it does, its method and path, and the arguments that need saying


def described(method: Operation) -> Doc:
    """The lines of a method's docstring."""
    lines = [*([method.summary] if method.summary else []), f"`{method.title}`"]
    if method.deprecated:
        lines += ["", "Deprecated by the server."]
    arguments = list(_arguments(method))
    if arguments:
        lines += ["", "Args:", *(f"    {line}" for line in arguments)]
    return Doc(lines)


def _arguments(method: Operation) -> Iterator[str]:
    if method.selector is not None and not method.selector.whole:
        yield from _selected(method.selector)
        return
    for argument in (*method.positional, *method.keywords):
        if about := argument.about:
            yield f"{argument.name}: {about}"
    if method.wildcard:
        yield "params: The query, which the path must not hold."
    if method.wildcard and method.body:
        yield "data: A form, in place of the body."
        yield "content: A body that is sent as it is."
        yield "content_type: Media type of the body; JSON by default."
    if method.media_choices:
        yield "content_type: Media type of the body; by default it follows from the body."


def _selected(selector: Selector) -> Iterator[str]:
    yield "resources: Plural name of a kind, e.g. `pods`; the names known to the server have overloads of their own."
    yield "namespace: Only in this project."
    if selector.filters:
        yield f"**filters: Query parameters and filters: see `filters.{selector.filters}` and, by name, its siblings."
