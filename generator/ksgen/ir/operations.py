"""Operations: from the contract's node to a method's arguments, body, result and docstring."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ksgen.contract.contract import Contract, OperationNode, success
from ksgen.errors import KsgenError
from ksgen.ir.docs import describe
from ksgen.ir.nodes import Argument, FilterSet, Method
from ksgen.ir.selectors import Selection, build_selector, read_selection
from ksgen.ir.types import ANY, Names, Type, Types, accepted, code, plain
from ksgen.ir.variants import FIXED, expand
from ksgen.json import is_array
from ksgen.naming import ModelName, constant, identifier, pascal, snake
from ksgen.render.quote import Code, docstring, ident, literal, literal_tuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.json import Json

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

# Styles of paging by the query parameters they need.
_PAGING = {
    "sorted": {"page", "limit", "sortBy", "ascending"},
    "page": {"page", "limit"},
    "continue": {"continue", "limit"},
    "paging": {"paging"},
}

# What a method's own names leave free for arguments.
RESERVED_ARGUMENTS = frozenset({"self", "body", "content_type"})


@dataclass(frozen=True, slots=True)
class Result:
    """How an answer is decoded: the runtime's function for it, and the type it is about."""

    kind: str
    item: Type = ANY


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument before naming in Python is final."""

    name: str
    wire: str
    kind: Type
    required: bool
    node: Json = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Draft:
    """An operation read from the contract, before the names of its module are known."""

    operation: OperationNode
    name: str
    path: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    header: tuple[Parameter, ...]
    form: tuple[Parameter, ...]
    files: tuple[Parameter, ...]
    body: Type | None
    body_required: bool
    media_types: tuple[str, ...]
    result: Result
    fixed: tuple[tuple[str, str], ...] = ()
    selection: Selection | None = None

    def models(self) -> set[ModelName]:
        """Every model in its signature."""
        kinds = [self.result.item, *([self.body] if self.body else [])]
        kinds += [each.kind for each in self.selection.names] if self.selection else []
        kinds += [each.kind for each in (*self.path, *self.query, *self.header, *self.form)]
        return {model for kind in kinds for model in kind.models()}


def read_operations(contract: Contract, types: Types) -> list[Draft]:
    """Read every operation and variant of a contract.

    Raises:
        KsgenError: if two arguments of one have one name.
    """
    ids = {(each.method, each.path): str(each.node["operationId"]) for each in contract.operations()}
    every = (each for operation in contract.operations() for each in expand(operation))
    return [read_operation(contract, types, operation, ids) for operation in every]


def read_operation(
    contract: Contract, types: Types, operation: OperationNode, ids: Mapping[tuple[str, str], str] | None = None
) -> Draft:
    """Read one operation.

    Args:
        contract: Where it is from.
        types: Reads its schemas.
        operation: The operation.
        ids: The name of every operation by method and path, to find an operation's twin in a namespace.

    Raises:
        KsgenError: if two of its arguments have one name.
    """
    node = operation.node
    parameters = node.get("parameters", [])
    content: Json = node.get("requestBody", {}).get("content", {})
    form, files = _form(types, content)
    taken = set(RESERVED_ARGUMENTS)
    located: dict[str, list[Parameter]] = {}
    for place in ("path", "query", "header"):
        nodes = [each for each in parameters if each["in"] == place and not _implied(node, each)]
        located[place] = [_parameter(types, each, taken, operation) for each in nodes]
    typed = next((media for media in content if media not in {FORM, MULTIPART}), None)
    return Draft(
        operation=operation,
        name=node["operationId"],
        path=tuple(located["path"]),
        query=tuple(located["query"]),
        header=tuple(located["header"]),
        form=tuple(_rename(each, taken, operation) for each in form),
        files=tuple(_rename(each, taken, operation) for each in files),
        body=types.read(content[typed].get("schema", {})) if typed else None,
        body_required=bool(node.get("requestBody", {}).get("required")),
        media_types=tuple(content) if typed else (),
        result=_result(contract, types, node),
        fixed=tuple(node.get(FIXED, {}).items()),
        selection=read_selection(types, operation, ids or {}),
    )


def _implied(operation: Json, parameter: Json) -> bool:
    """Whether the method itself says it: `list` lists and `watch` watches, whatever the parameters."""
    action = operation.get("x-kubernetes-action")
    if parameter["in"] != "query" or action not in {"list", "watch", "watchlist"}:
        return False
    name = str(parameter["name"])
    return name == "watch" or (action == "list" and name == "allowWatchBookmarks")


def _parameter(types: Types, node: Json, taken: set[str], operation: OperationNode) -> Parameter:
    kind = types.read(node.get("schema", {}))
    if node["in"] == "path":
        kind = Type("scalars", scalars=("int", "str")) if kind.kind == "int" else Type("str")
    return _rename(Parameter(node["name"], node["name"], kind, bool(node.get("required")), node), taken, operation)


def _rename(parameter: Parameter, taken: set[str], operation: OperationNode) -> Parameter:
    """A Python name: of two arguments that would share one, the later is called by its place too."""
    name = snake(parameter.name)
    if name in taken:
        name = f"{parameter.node.get('in', 'form')}_{name}"
    if name in taken:
        raise KsgenError(
            f"two arguments are both called `{name}`",
            where=f"{operation.title}, parameter {parameter.wire!r}",
            hint="rename one of them in the overlay",
        )
    taken.add(name)
    return Parameter(name, parameter.wire, parameter.kind, parameter.required, parameter.node)


def _form(types: Types, content: Json) -> tuple[list[Parameter], list[Parameter]]:
    nothing: Json = {}
    schema: Json = next(
        (content[media].get("schema", nothing) for media in (FORM, MULTIPART) if media in content), nothing
    )
    required = schema.get("required", ())
    fields: list[Parameter] = []
    files: list[Parameter] = []
    for wire, node in schema.get("properties", {}).items():
        target = files if node.get("format") == "binary" else fields
        target.append(Parameter(wire, wire, types.read(node), wire in required))
    return fields, files


def _result(contract: Contract, types: Types, node: Json) -> Result:
    if node.get("x-kubernetes-action") in {"watch", "watchlist"}:
        return Result("watch", _watched(contract, types, node))
    response = success(node)
    content: Json = response.get("content", {})
    if not response and any("Location" in each.get("headers", {}) for each in node["responses"].values()):
        return Result("location")
    if not content:
        return Result("nothing")
    media = next(iter(content.values()))
    if "schema" not in media:
        return Result("anything")
    return _schema_result(contract, types, media["schema"])


def _schema_result(contract: Contract, types: Types, schema: Json) -> Result:
    items = contract.collection_items(schema)
    if items is not None:
        return Result("page", types.read(items))
    kind = types.read(schema)
    if kind.kind == "model":
        return Result("model", kind)
    if kind.kind == "array" and kind.item and kind.item.kind == "model":
        return Result("models", kind.item)
    if kind.kind == "str":
        return Result("raw" if contract.resolve(schema).get("format") == "binary" else "text")
    return Result("anything") if kind.kind == "any" else Result("json_value", kind)


def _watched(contract: Contract, types: Types, node: Json) -> Type:
    wanted = node.get("x-kubernetes-group-version-kind")
    for definition, name in types.models.items():
        kinds = contract.schemas[definition].get("x-kubernetes-group-version-kind", [])
        if is_array(kinds) and wanted in kinds and len(kinds) == 1:
            return Type("model", model=name)
    return ANY


def finish(draft: Draft, names: Names) -> tuple[Method, tuple[FilterSet, ...]]:
    """Print an operation's parts with the names of its module; filters come with methods overloaded by name."""
    parts = draft.name.split(".")
    body = _body(draft, names) if draft.body is not None else None
    choices = draft.media_types if len(draft.media_types) > 1 else ()
    method = Method(
        name=ident(parts[-1]),
        constant=ident(constant_name(draft.name)),
        verb=literal(draft.operation.method.upper()),
        path=literal(draft.operation.path),
        options=_options(draft),
        returns=code(_returns(draft.result, names)),
        result=code(_expression(draft.result)),
        path_arguments=tuple(_argument(each, names) for each in draft.path),
        body=body,
        query=tuple(_argument(each, names) for each in draft.query),
        header=tuple(_argument(each, names) for each in draft.header),
        form=tuple(_argument(each, names) for each in draft.form),
        files=tuple(_argument(each, names, "FileContent") for each in draft.files),
        content_types=code("Literal[" + ", ".join(map(literal, choices)) + "] | None") if choices else None,
        doc=Code('""""""'),
        page=draft.result.kind == "page",
        watch=draft.result.kind == "watch",
        deprecated=bool(draft.operation.node.get("deprecated")),
        fixed=tuple((literal(wire), literal(value)) for wire, value in draft.fixed),
    )
    filters: tuple[FilterSet, ...] = ()
    if draft.selection is not None:
        selector, filters = build_selector(
            draft.selection,
            method.constant,
            constant_name(draft.selection.twin) if draft.selection.twin else None,
            {each.wire: each.kind for each in draft.query},
            paged=draft.result.kind == "page",
            names=names,
            prefix=pascal("".join(part.capitalize() + "_" for part in parts[:-1])),
        )
        method = replace(method, selector=selector)
    return _documented(method, draft), filters


def constant_name(name: str) -> str:
    """`iam.v1alpha2.users.list` is `V1ALPHA2_USERS_LIST` in the table of module `iam`."""
    parts = name.split(".")
    below = 2 if parts[0] == "crd" and len(parts) > 2 else 1
    return identifier(constant(".".join(parts[below:])))


def _documented(method: Method, draft: Draft) -> Method:
    return replace(method, doc=docstring(describe(method, draft.operation.node, draft.operation.title), 8))


def _argument(parameter: Parameter, names: Names, annotation: str | None = None) -> Argument:
    given = annotation or accepted(parameter.kind, names)
    return Argument(
        name=ident(parameter.name),
        wire=literal(parameter.wire),
        annotation=code(given if parameter.required else f"{given} | None"),
        default=None if parameter.required else Code("None"),
    )


def _body(draft: Draft, names: Names) -> Argument:
    given = accepted(draft.body or ANY, names)
    if draft.operation.method == "patch" and given != "Any":
        # A merge patch is an object, a JSON patch (RFC 6902) a list of objects.
        given = " | ".join(dict.fromkeys([*given.split(" | "), "Mapping[str, Any]", "Sequence[Mapping[str, Any]]"]))
    return Argument(
        name=Code("body"),
        wire=literal("body"),
        annotation=code(given if draft.body_required or given == "Any" else f"{given} | None"),
        default=None if draft.body_required else Code("None"),
    )


def _options(draft: Draft) -> tuple[Code, ...]:
    options: list[str] = []
    if any(each.node.get("x-ksgen-wildcard") for each in draft.path):
        options.append("wildcard=True")
    if draft.media_types and draft.media_types != (JSON,):
        options.append(f"body={literal_tuple(draft.media_types)}")
    joined = tuple(each.wire for each in draft.query if each.kind.kind == "array" and each.node.get("explode") is False)
    if joined:
        options.append(f"csv={literal_tuple(joined)}")
    if paging := _paging(draft):
        options.append(f"paging={literal(paging)}")
    return tuple(map(code, options))


def _paging(draft: Draft) -> str | None:
    """How a list is paged, by the query parameters it declares: the runtime sends no other."""
    declared = {each.wire for each in draft.query} if draft.result.kind == "page" else set[str]()
    return next((style for style, needed in _PAGING.items() if needed <= declared), None)


def _returns(result: Result, names: Names) -> str:
    inner = plain(result.item, names)
    return {
        "page": f"Page[{inner}]",
        "model": inner,
        "models": f"builtins.list[{inner}]",
        "json_value": inner,
        "text": "str",
        "raw": "bytes",
        "location": "str",
        "nothing": "None",
        "anything": "Any",
        "watch": inner,
    }[result.kind]


def _expression(result: Result) -> str:
    model = literal(result.item.model.dotted) if result.item.model else ""
    if result.kind == "json_value" and result.item.models():
        shape, inner = "", result.item
        while inner.item:
            shape, inner = shape + ("[" if inner.kind == "array" else "{"), inner.item
        return f"json_value({literal(inner.model.dotted)}, {literal(shape)})" if inner.model else "json_value()"
    return f"{result.kind}({model})" if result.kind in {"page", "model", "models", "watch"} else f"{result.kind}()"
