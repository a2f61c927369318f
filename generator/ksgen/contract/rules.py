"""The catalogue of rules: every id that a finding or a repair can carry, how grave it is, its title and its reason."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]


class Rule(NamedTuple):
    """How a rule is reported.

    Attributes:
        severity: `error` when the document breaks its specification or no client could follow it; `warning` when it is
            allowed and tells too little, or what the server doesn't do; None for what is no defect of a file: a choice
            of the contract, which only report.md lists.
        title: What is wrong.
        why: Why the contract says what it says instead; empty if each repair gives its own reason.
    """

    severity: Severity | None
    title: str
    why: str = ""


RULES: dict[str, Rule] = {
    # The whole document
    "missing-member": Rule("error", "a member that the specification requires is absent"),
    "unknown-member": Rule("error", "a member that the specification does not know"),
    "wrong-json-type": Rule("error", "a value of the wrong JSON type"),
    "bad-value": Rule("error", "a value that the specification does not allow"),
    "unsupported": Rule("error", "a part of Swagger 2.0 that ksgen doesn't read"),
    "too-deep": Rule("error", "nesting too deep to be read"),
    "too-large": Rule("error", "more than ksgen is willing to read"),
    "not-repaired": Rule("error", "a defect that no pass repairs: the contract isn't valid"),
    "skipped": Rule(None, "a part that is no Swagger 2.0, left out on request"),
    "keyword-dropped": Rule(None, "a keyword that the contract leaves out", "the contract has no place for it"),
    # References
    "dangling-ref": Rule("error", "a $ref to nothing", "nothing defines it"),
    "circular-ref": Rule("error", "a $ref that only leads back to itself", "it leads back here"),
    "remote-ref": Rule("error", "a $ref out of the document, which is never fetched"),
    # Paths
    "path-without-slash": Rule("error", "a path that does not begin with a slash"),
    "path-characters": Rule(
        "error",
        "whitespace or control characters in a path",
        "the server drops the last character of the variable unless the request keeps the space, encoded",
    ),
    "path-template": Rule("error", "a path whose braces or variables are malformed"),
    "path-wildcard": Rule(
        None, "a path that has lost its wildcard", "the published path has lost the `:*` of its wildcard"
    ),
    "variable-pattern": Rule(None, "a path variable with a pattern", "a path template has names, no patterns"),
    "equivalent-path": Rule(
        "error", "two paths that differ in variable names only", "templates that differ in names only are one path"
    ),
    # Operations
    "duplicate-operation-id": Rule("error", "an operationId shared by several operations"),
    "media-type": Rule("warning", "a media type that is none", "it is no media type (RFC 9110)"),
    "several-bodies": Rule("error", "more than one body parameter", "an operation has one body"),
    "body-without-schema": Rule("error", "a body parameter without a schema", "any JSON value"),
    "body-is-form-field": Rule("error", "a body that is a field of a form", "the operation reads a form"),
    "body-and-form": Rule("error", "body and formData parameters together", "a request has one content"),
    "body-on-read": Rule("error", "GET, HEAD or OPTIONS with a body", "such a request has no body (RFC 9110)"),
    "body-media-type": Rule(
        None,
        "media types of a body that the server doesn't read",
        "the server decodes JSON, and patches by their own types",
    ),
    "multipart-without-field": Rule("warning", "multipart without a part", "multipart consumes at least one part"),
    "write-without-body": Rule("warning", "POST, PUT or PATCH without a body", "such a request may carry one"),
    "custom-resource-patch": Rule(
        None,
        "a strategic merge patch of a custom resource",
        "custom resources don't support strategic merge patch",
    ),
    "no-success-response": Rule("warning", "no 2xx response", "a call can succeed"),
    "success-without-schema": Rule("warning", "a 2xx response without a schema", "nothing is published of the answer"),
    "head-with-content": Rule("warning", "HEAD with content", "an answer to HEAD has none (RFC 9110 section 9.3.2)"),
    "response-media-type": Rule(
        None,
        "media types that no client of the HTTP API asks for",
        "custom resources and aggregated answers have no protobuf form",
    ),
    "file-response": Rule(None, "an answer of bytes", "bytes"),
    "bytes-as-integers": Rule(
        "warning", "bytes published as a list of integers", "the answer is application/octet-stream"
    ),
    # Parameters
    "undeclared-path-variable": Rule(
        "error", "a path variable that no parameter declares", "the path has this variable"
    ),
    "parameter-not-in-path": Rule(
        "error", "a path parameter that the path does not hold", "the path has no such variable"
    ),
    "path-parameter-not-required": Rule(
        "error", "a path parameter not marked as required", "a path variable can't be left out"
    ),
    "duplicate-parameter": Rule("error", "a parameter declared twice in one list", "it is declared before"),
    "parameter-location": Rule("error", "a parameter in an unknown place"),
    "parameter-type": Rule(None, "a parameter of another type than the server reads"),
    "parameter-without-type": Rule("error", "a parameter without a type", "a parameter is text"),
    "parameter-brackets": Rule(
        None, "a name ending in [] that is no array", "a name ending in [] is sent once per value"
    ),
    # Types and values
    "unknown-type": Rule("error", "an unknown type"),
    "bogus-format": Rule("error", "a format that is no known format", "nothing defines it"),
    "format-of-other-type": Rule("warning", "a format that belongs to another type", "it is no format of this type"),
    "array-without-items": Rule("error", "an array without items", "an array has items"),
    "bad-pattern": Rule("error", "a pattern that is no regular expression", "it is no regular expression"),
    "default-of-other-type": Rule(
        "error", "a default that contradicts the declared type", "it isn't a value of the declared type"
    ),
    "default-repeats-name": Rule(
        "error", "a default that carries the parameter's own name", "it carries the parameter's own name"
    ),
    "default-is-expression": Rule("warning", "a default written as key=value"),
    "default-not-in-enum": Rule("error", "a default that the enum does not allow", "it is none of the enum"),
    "bad-default": Rule("error", "a default that its own schema refuses", "its own schema refuses it"),
    "enum-of-other-type": Rule(
        "error", "an enum value that contradicts the declared type", "it isn't a value of the declared type"
    ),
    "empty-enum": Rule("error", "an enum without a value", "it allows no value at all"),
    # Definitions
    "definition-without-type": Rule("warning", "a definition without a type"),
    "definition-name": Rule(
        "warning",
        "a definition name that OpenAPI does not allow as a component key",
        "a component's name is of [A-Za-z0-9._-]",
    ),
    "required-unknown-property": Rule("error", "a required property that is not defined", "no such property"),
    "circular-all-of": Rule("error", "an allOf that includes itself"),
    "all-of": Rule(None, "parts of allOf put together", "every part holds for the same object"),
    "impossible-recursion": Rule("error", "a definition that requires itself, so that no value can match it"),
    "empty-recursion": Rule(
        "warning",
        "a definition that holds nothing but itself, so that no value carries data",
        "no value could ever satisfy it; the elements are of another type with the same name",
    ),
    "placeholder": Rule("warning", "a definition that only stands for a Go interface or map in one place"),
    "embedded-struct": Rule(
        None,
        "an embedded Go struct published as a property",
        "Go writes an embedded struct's fields beside the others",
    ),
    "go-type": Rule(
        None, "the insides of a Go type that writes itself otherwise", "the Go type writes itself as this JSON"
    ),
    "go-type-inside": Rule(None, "a definition that only such a Go type refers to", "it never appears in JSON"),
    "json-type": Rule(None, "a field that has another JSON type"),
    # Names
    "unsafe-name": Rule("error", "a name with control or invisible characters"),
    "qualified-name": Rule(None, "a definition under its long Go name", "group, version and kind name it"),
    "shared-type": Rule(None, "a type that both files publish", "both files publish this type"),
    "unreachable-model": Rule(None, "a model that nothing refers to", "no operation takes or answers it"),
}
"""Rule id to its severity, title and reason. Ids are stable: tools may filter on them."""
