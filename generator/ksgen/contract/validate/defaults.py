"""Defaults against the schema they stand in, as openapi-spec-validator checks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from referencing import Registry

from .finding import Json, Parts, Problem, is_array, is_object, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_spec_validator.validation.keywords import ValueValidator

_NOTHING_TO_FETCH: Registry[Any] = Registry()
"""jsonschema's own default fetches whatever a reference names."""
_SAME_DEFECT = frozenset(
    {
        "default-of-other-type",
        "default-repeats-name",
        "default-not-in-enum",
        "default-is-expression",
        "unknown-type",
    }
)


def check_default(node: Json, at: Parts, library: type[ValueValidator]) -> Iterator[Problem]:
    """Check the default of one schema or parameter, if it has one; references and patterns in it count as anything.

    Args:
        node: The schema or parameter.
        at: Its place.
        library: The library's check for the version of the specification.
    """
    if "default" not in node:
        return
    try:
        validator = library.value_validator_cls(
            _checkable(node), format_checker=library.value_validator_format_checker, registry=_NOTHING_TO_FETCH
        )
        errors = list(validator.iter_errors(cast("Any", node["default"])))
    except Exception as failure:  # noqa: BLE001 - a library over hostile input may raise anything
        yield Problem("unchecked", (*at, "default"), f"openapi-spec-validator stopped with {type(failure).__name__}")
        return
    for error in errors:
        message = f"{quote(error.instance)} breaks {quote(error.validator)}: {quote(error.validator_value)}"
        yield Problem("bad-default", (*at, "default", *error.absolute_path), message, _SAME_DEFECT)


def _checkable(value: object) -> object:
    """A schema without references, and without patterns: one of them could keep a match busy for ever."""
    if is_object(value):
        if "$ref" in value or "$dynamicRef" in value:
            return {}
        kept = {key: _checkable(inner) for key, inner in value.items() if key != "pattern" or is_object(inner)}
        if "patternProperties" in kept:
            kept["patternProperties"] = {"": True}
        return kept
    return [_checkable(item) for item in value] if is_array(value) else value
