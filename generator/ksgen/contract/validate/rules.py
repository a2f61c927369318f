"""The catalogue of rules: every id a finding can carry, how grave it is, and its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .finding import Severity


class Rule(NamedTuple):
    """How a rule is reported."""

    severity: Severity
    title: str


RULES: dict[str, Rule] = {
    # The whole document
    "missing-member": Rule("error", "a member that the specification requires is absent"),
    "unknown-member": Rule("error", "a member that the specification does not know"),
    "wrong-json-type": Rule("error", "a value of the wrong JSON type"),
    "bad-value": Rule("error", "a value that the specification does not allow"),
    "too-deep": Rule("error", "nesting too deep to be read"),
    "unchecked": Rule("warning", "a default that openapi-spec-validator could not check"),
    # References
    "dangling-ref": Rule("error", "a $ref to nothing"),
    "circular-ref": Rule("error", "a $ref that only leads back to itself"),
    "remote-ref": Rule("error", "a $ref out of the document, which is never fetched"),
    # Paths
    "path-without-slash": Rule("error", "a path that does not begin with a slash"),
    "path-characters": Rule("error", "whitespace or control characters in a path"),
    "path-template": Rule("error", "a path whose braces or variables are malformed"),
    "equivalent-path": Rule("error", "two paths that differ in variable names only"),
    # Operations
    "duplicate-operation-id": Rule("error", "an operationId shared by several operations"),
    "several-bodies": Rule("error", "more than one body parameter"),
    "body-without-schema": Rule("error", "a body parameter without a schema"),
    "body-and-form": Rule("error", "body and formData parameters together"),
    "body-on-read": Rule("error", "GET or HEAD with a body"),
    "write-without-body": Rule("warning", "POST, PUT or PATCH without a body"),
    "no-success-response": Rule("warning", "no 2xx response"),
    "success-without-schema": Rule("warning", "a 2xx response without a schema"),
    # Parameters
    "undeclared-path-variable": Rule("error", "a path variable that no parameter declares"),
    "parameter-not-in-path": Rule("error", "a path parameter that the path does not hold"),
    "path-parameter-not-required": Rule("error", "a path parameter not marked as required"),
    "duplicate-parameter": Rule("error", "a parameter declared twice in one list"),
    "parameter-location": Rule("error", "a parameter in an unknown place"),
    # Types and values
    "unknown-type": Rule("error", "an unknown type"),
    "bogus-format": Rule("error", "a format that is no known format"),
    "format-of-other-type": Rule("warning", "a format that belongs to another type"),
    "array-without-items": Rule("error", "an array without items"),
    "bad-pattern": Rule("error", "a pattern that is no regular expression"),
    "default-of-other-type": Rule("error", "a default that contradicts the declared type"),
    "default-repeats-name": Rule("error", "a default that carries the parameter's own name"),
    "default-is-expression": Rule("warning", "a default written as key=value"),
    "default-not-in-enum": Rule("error", "a default that the enum does not allow"),
    "enum-of-other-type": Rule("error", "an enum value that contradicts the declared type"),
    "bad-default": Rule("error", "a default that its own schema refuses"),
    # Definitions
    "definition-without-type": Rule("warning", "a definition without a type"),
    "definition-name": Rule("warning", "a definition name that OpenAPI does not allow as a component key"),
    "required-unknown-property": Rule("error", "a required property that is not defined"),
    "impossible-recursion": Rule("error", "a definition that requires itself, so that no value can match it"),
    "empty-recursion": Rule("warning", "a definition that holds nothing but itself, so that no value carries data"),
    # Names
    "unsafe-name": Rule("error", "a name with control or invisible characters"),
}
"""Rule id to its severity and title. Ids are stable: tools may filter on them."""
