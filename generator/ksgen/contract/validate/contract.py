"""What openapi-spec-validator says of an OpenAPI 3.1 document, every error with its place.

Its own listing takes one error from each schema and gives no place for most. So the JSON Schema of OpenAPI 3.1, the
meta-schema of each Schema Object and each default are asked one by one; its validator as a whole has the last word
on a document in which none of them found anything.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, cast

from jsonschema.exceptions import SchemaError as SchemaFailure  # type: ignore[import-untyped]  # it has no stubs
from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.validation.keywords import OpenAPIV31ValueValidator
from referencing import Registry

from ksgen.contract.contract import METHODS, path_variables
from ksgen.contract.normalise.values import checkable
from ksgen.contract.references import CIRCULAR, DATA, MAPS, resolve, targets
from ksgen.contract.rules import Problem
from ksgen.errors import KsgenError, counted
from ksgen.json import Json, Place, is_array, is_object

from .finding import Finding, arrange, elements, member, quote, too_deep
from .library import SchemaError, SpecValidator, explain, is_openapi, is_schema, openapi_schema, share, without_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "propertyNames", "contains", "if", "then", "else")


_Placed = list[tuple[Place, Json | None]]  # parameters with their place; None is one that can't be resolved
_NOTHING_TO_FETCH: Registry[Any] = Registry()
"""jsonschema's own default fetches whatever a reference names."""


def validate_contract(doc: object, file: str = "contract.json") -> list[Finding]:
    """List every defect of a decoded OpenAPI 3.1 document, called `file` in findings. Bad input never raises.

    Returns:
        Findings in document order; none means that `OpenAPIV31SpecValidator` accepts the document.
    """
    problems = list(too_deep(doc))
    if not problems:
        problems = [*_operations(doc), *_structure(doc)]
        problems += _references(doc)
        verdict = [] if problems else list(_verdict(doc))
        if problems or verdict:
            problems += _schemas(doc)
        problems = problems or verdict
    return arrange(problems, doc, file)


def prove_valid(doc: object, file: str, *, hint: str) -> None:
    """Prove that a document is valid OpenAPI 3.1.

    Raises:
        KsgenError: It isn't; tells how many errors it has and names the first.
    """
    errors = [each for each in validate_contract(doc, file) if each.severity == "error"]
    if errors:
        raise KsgenError(
            f"the contract isn't valid OpenAPI 3.1 ({counted(len(errors), 'error')}): {errors[0].message}",
            where=f"{file}, {errors[0].pointer}",
            hint=hint,
        )


def _operations(root: object) -> Iterator[Problem]:
    """What a path and its parameters owe each other, and ids; the library tells it without a place."""
    if not is_object(root):
        return
    ids: defaultdict[str, list[Place]] = defaultdict(list)
    for path, item in member(root, "paths").items():
        if path.startswith("x-") or not is_object(item):
            continue
        if not path.startswith("/"):
            yield Problem("path-without-slash", ("paths", path), f"{quote(path)} does not begin with '/'")
        shared = _placed(root, item, ("paths", path))
        yield from _check_list(path, shared)
        for method in (key for key in METHODS if is_object(item.get(key))):
            at = ("paths", path, method)
            own = _placed(root, item[method], at)
            yield from _check_list(path, own)
            yield from _check_variables(path, [*shared, *own], at)
            if isinstance(item[method].get("operationId"), str):
                ids[item[method]["operationId"]].append((*at, "operationId"))
    for name, places in ids.items():
        for place in places if len(places) > 1 else ():
            yield Problem("duplicate-operation-id", place, f"{quote(name)} names {len(places)} operations")


def _placed(root: Json, owner: Json, at: Place) -> _Placed:
    found: _Placed = []
    for index, node in enumerate(elements(owner, "parameters")):
        if is_object(node) and isinstance(node.get("$ref"), str):
            resolved = resolve(root, node["$ref"])
            found.append(((*at, "parameters", index), resolved if is_object(resolved) else None))
        elif is_object(node):
            found.append(((*at, "parameters", index), node))
    return found


def _check_list(path: str, parameters: _Placed) -> Iterator[Problem]:
    """A name and place declared twice; path parameters that aren't in the path, or may be left out."""
    seen: set[tuple[str, str]] = set()
    for at, node in parameters:
        name, location = (node.get("name"), node.get("in")) if node else (None, None)
        if node is None or not isinstance(name, str) or not isinstance(location, str):
            continue
        if (name, location) in seen:
            message = f"the {quote(location)} parameter {quote(name)} is declared before"
            yield Problem("duplicate-parameter", at, message)
        seen.add((name, location))
        if location == "path" and name not in path_variables(path):
            yield Problem("parameter-not-in-path", at, f"{quote(path)} holds no variable {quote(name)}")
        elif location == "path" and node.get("required") is not True:
            message = f"the path parameter {quote(name)} is not required: true"
            yield Problem("path-parameter-not-required", at, message)


def _check_variables(path: str, parameters: _Placed, at: Place) -> Iterator[Problem]:
    """Variables of the path that no parameter declares, as far as all parameters can be told."""
    if all(node is not None for _, node in parameters):
        declared = {str(node.get("name")) for _, node in parameters if node and node.get("in") == "path"}
        for name in dict.fromkeys(path_variables(path)):
            if name not in declared:
                yield Problem("undeclared-path-variable", at, f"{quote(path)} has the variable {quote(name)}")


def _structure(doc: object) -> Iterator[Problem]:
    """Where a document differs from the JSON Schema of OpenAPI 3.1 (which leaves Schema Objects open)."""
    if is_openapi(doc):
        return
    errors: Iterator[SchemaError] = create_validator(openapi_schema()).iter_errors(doc)
    found = [problem for error in errors for problem in explain(error)]
    # A member whose value is wrong counts as unevaluated, and so as unknown, besides.
    wrong = {problem.at[:length] for problem in found for length in range(len(problem.at))}
    wrong |= {problem.at for problem in found if problem.rule != "unknown-member"}
    yield from (problem for problem in found if problem.rule != "unknown-member" or problem.at not in wrong)


def _references(root: object) -> Iterator[Problem]:
    """Each reference that leads nowhere, wherever a document may have one."""
    for at, target in targets(root, extensions=False):
        found: object = resolve(root, target) if at[-1] == "$ref" else root  # a $dynamicRef has but to be local
        if not target.startswith("#"):
            yield Problem("remote-ref", at, f"{quote(target)} leaves the document; it is never fetched")
        elif found is CIRCULAR:
            yield Problem("circular-ref", at, f"{quote(target)} only leads back to itself")
        elif not is_object(found):
            yield Problem("dangling-ref", at, f"{quote(target)} leads to no object of the document")


def _schemas(doc: object) -> Iterator[Problem]:
    """Each Schema Object against its meta-schema, and each default in it against the schema around."""
    for root_at, root in _schema_roots(doc, ()):
        sound = _first_error(root) is None
        for at, schema in _inner_schemas(root, root_at):
            if sound:
                yield from _default(schema, at)
            else:
                yield from _schema_errors(schema, at)


def _default(schema: object, at: Place) -> Iterator[Problem]:
    """The default of one schema, if it has one; references and patterns in it count as anything."""
    if not is_object(schema) or "default" not in schema:
        return
    try:
        validator = cast("Any", OpenAPIV31ValueValidator).value_validator_cls(
            checkable(schema),
            format_checker=OpenAPIV31ValueValidator.value_validator_format_checker,
            registry=_NOTHING_TO_FETCH,
        )
        errors = list(validator.iter_errors(schema["default"]))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        yield Problem("bad-value", (*at, "default"), f"openapi-spec-validator stopped with {type(failure).__name__}")
        return
    for error in errors:
        message = f"{quote(error.instance)} breaks {quote(error.validator)}: {quote(error.validator_value)}"
        yield Problem("bad-default", (*at, "default", *error.absolute_path), message)


def _schema_errors(schema: Json, at: Place) -> Iterator[Problem]:
    """Errors of one schema without those inside it: it is asked again without each keyword already told."""
    left = {key: _stand_in(key, value) for key, value in schema.items()}
    while (error := _first_error(left)) is not None:
        yield from (Problem(p.rule, (*at, *p.at), p.message) for p in explain(error))
        keyword = next(iter(error.absolute_path), None)
        if keyword not in left:
            return
        del left[str(keyword)]


def _stand_in(key: str, value: object) -> object:
    """What a keyword holds, with `true` for each sound-looking schema inside."""
    if key in _SINGLE and is_object(value):
        return True
    if key in MAPS and is_object(value):
        return {name: True if is_object(inner) else inner for name, inner in value.items()}
    return [True if is_object(inner) else inner for inner in value] if key in _LISTS and is_array(value) else value


def _first_error(schema: object) -> SchemaError | None:
    if is_schema(schema):
        return None
    try:
        cast("Any", OpenAPIV31ValueValidator.value_validator_cls).check_schema(schema)
    except SchemaFailure as error:
        return cast("SchemaError", error)
    return None


def _schema_roots(value: object, at: Place) -> Iterator[tuple[Place, Any]]:
    """Schemas of components, parameters, headers and media types."""
    if is_array(value):
        for index, item in enumerate(value):
            yield from _schema_roots(item, (*at, index))
    elif is_object(value):
        for key, inner in value.items():
            if key == "schema" or at == ("components", "schemas"):
                yield (*at, key), inner
            elif key not in DATA and not key.startswith("x-"):
                yield from _schema_roots(inner, (*at, key))


def _inner_schemas(schema: object, at: Place) -> Iterator[tuple[Place, Any]]:
    if not is_object(schema):
        return
    yield at, schema
    for key, value in schema.items():
        if key in _SINGLE:
            yield from _inner_schemas(value, (*at, key))
        elif key in MAPS and is_object(value):
            for name, inner in value.items():
                yield from _inner_schemas(inner, (*at, key, name))
        elif key in _LISTS and is_array(value):
            for index, inner in enumerate(value):
                yield from _inner_schemas(inner, (*at, key, index))


def _verdict(doc: object) -> Iterator[Problem]:
    """The library's own walk over the document, which follows references."""
    try:
        validator = SpecValidator(cast("Any", share(without_patterns(doc))))
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        chain = "its schemas refer to each other through too many levels"
        reason = chain if isinstance(failure, RecursionError) else type(failure).__name__
        yield Problem("bad-value", (), f"openapi-spec-validator stopped: {reason}")
        return
    for error in errors:
        yield Problem("bad-value", (), f"openapi-spec-validator refuses it: {quote(error.message)}")
