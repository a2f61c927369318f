"""Operations: the variables of their paths, the bodies they take, and what they answer when they succeed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ksgen.contract.contract import FORM, JSON, MULTIPART, OCTETS, TEXT, WILDCARD, YAML
from ksgen.contract.normalise.document import schemas
from ksgen.contract.wellformed import IGNORED_HEADERS

if TYPE_CHECKING:
    from ksgen.contract.normalise.document import Document, Operation
    from ksgen.json import Json, Place

STRATEGIC = "application/strategic-merge-patch+json"
YAMLS = (YAML, "application/x-yaml", "text/yaml", "text/x-yaml")
PROTOBUF = "protobuf"
BINARY: Json = {"type": "string", "format": "binary"}
# Each character can be matched in one way only: a match takes linear time.
_NAME = r"[A-Za-z0-9!#$&^_.+*-]+"
_MEDIA_TYPE = re.compile(rf"{_NAME}/{_NAME}(?: *; *[^;\s]+)*", re.ASCII)
_LONGEST_MEDIA_TYPE = 255
READS = ("get", "head", "options")
WRITES = ("post", "put", "patch")

UNTYPED = "x-ksgen-untyped"
_NO_CONTENT = ("204", "205")
_WILDCARD_VARIABLE = "path"
_PATTERN = re.compile(r"\{([^{}/:]+):[^{}/]*\}")
_ANY_SEGMENTS = (":*}", ":.*}")


# Paths


def encode_whitespace(document: Document) -> None:
    """A space at the end of a published path is part of what the server matches: send it encoded."""
    encoded = {path: path.replace(" ", "%20") for path in document.paths if " " in path}
    document.swagger["paths"] = {encoded.get(path, path): item for path, item in document.paths.items()}
    for path, after in encoded.items():
        document.record("path-characters", ("paths", path), path, after)


def plain_templates(document: Document) -> None:
    """A variable with a pattern, as go-restful routes have it, is a variable; `{name:*}` is a wildcard."""
    items: dict[str, Json] = {}
    for path, item in document.paths.items():
        plain = _PATTERN.sub(r"{\1}", path)
        items[plain] = {**item, **items.get(plain, {})}
        if plain != path:
            document.record("variable-pattern", ("paths", path), path, plain)
    document.swagger["paths"] = items


def drop_operation_ids(document: Document) -> None:
    """Names come from method and path; a published id that several operations share names none of them."""
    users: dict[str, list[Operation]] = {}
    for operation in document.operations():
        users.setdefault(str(operation.node.pop("operationId", "")), []).append(operation)
    for published, operations in users.items():
        for operation in operations if published and len(operations) > 1 else ():
            other = operations[1] if operation is operations[0] else operations[0]
            why = f"{len(operations)} operations share it, also {other.title}"
            operation.record("duplicate-operation-id", ("operationId",), published, "named by method and path", why)


def drop_repeated(operation: Operation) -> None:
    """Of parameters with the same name and place, the first one counts."""
    first: dict[tuple[str, str], Json] = {}
    for each in operation.parameters:
        first.setdefault((each["name"], each["in"]), each)
    operation.drop(
        "duplicate-parameter", lambda each: each["in"] != "body" and first[each["name"], each["in"]] is not each
    )


def drop_ignored_headers(operation: Operation) -> None:
    """What is accepted, sent and who sends it isn't said by parameters (OpenAPI 3.1, Parameter Object, `name`)."""
    operation.drop("ignored-header", lambda each: each["in"] == "header" and each["name"].lower() in IGNORED_HEADERS)


def declare_variables(operation: Operation) -> None:
    """Each variable of a path is a required string; nothing else is a path parameter."""
    variables = operation.variables
    operation.drop("parameter-not-in-path", lambda each: each["in"] == "path" and each["name"] not in variables)
    declared: set[str] = set()
    for index, parameter in enumerate(operation.parameters):
        if parameter["in"] == "path":
            declared.add(parameter["name"])
            if parameter.get("required") is not True:
                before = parameter.get("required", "absent")
                operation.record("path-parameter-not-required", ("parameters", index, "required"), before, True)
                parameter["required"] = True
    for name in variables:
        if name not in declared:
            operation.parameters.append({"name": name, "in": "path", "required": True, "type": "string"})
            operation.record("undeclared-path-variable", (), "absent", name)


def mark_wildcards(operation: Operation) -> None:
    """A last variable named `path` stands for any number of segments: go-restful's `{path:*}`."""
    if operation.path.endswith(("/{" + _WILDCARD_VARIABLE + "}", *_ANY_SEGMENTS)):
        last = operation.variables[-1] if operation.path.endswith(_ANY_SEGMENTS) else _WILDCARD_VARIABLE
        for parameter in operation.parameters:
            if parameter["in"] == "path" and parameter["name"] == last:
                parameter[WILDCARD] = True
                operation.record("path-wildcard", (), "one segment", "any number of segments")


# Bodies


def drop_no_media_types(operation: Operation) -> None:
    """Drop from `consumes` and `produces` what is no media type."""
    for key in ("consumes", "produces"):
        for index, media in enumerate(operation.node.get(key, [])):
            if not _is_media_type(media):
                operation.record("media-type", (key, index), media, "dropped")
        if key in operation.node:
            kept = [each for each in operation.node[key] if _is_media_type(each)]
            operation.node[key] = list(dict.fromkeys(kept))


def _is_media_type(text: str) -> bool:
    return len(text) <= _LONGEST_MEDIA_TYPE and text.isprintable() and _MEDIA_TYPE.fullmatch(text) is not None


def form_fields(operation: Operation) -> None:
    """Where the operation consumes a form, what is published as bodies are its fields."""
    if {FORM, MULTIPART} & {*operation.node.get("consumes", [])}:
        for index, parameter in enumerate(operation.parameters):
            if parameter["in"] == "body" and "schema" not in parameter:
                parameter.update({"in": "formData", "type": parameter.get("type", "string")})
                operation.record("body-is-form-field", ("parameters", index), "body", "formData")


def drop_from_reads(operation: Operation) -> None:
    """A GET has no body; nor has it form fields."""
    if operation.method in READS:
        operation.drop("body-on-read", _is_content)


def single_body(operation: Operation) -> None:
    """An operation has one body: of several, the one with a schema."""
    bodies = [each for each in operation.parameters if each["in"] == "body"]
    kept = next((each for each in bodies if "schema" in each), bodies[0] if bodies else None)
    operation.drop("several-bodies", lambda each: each["in"] == "body" and each is not kept)


def body_or_form(operation: Operation) -> None:
    """A body and form fields exclude each other: a typed body wins."""
    if {"body", "formData"} <= {each["in"] for each in operation.parameters}:
        operation.record("body-and-form", (), "both", "body")
        operation.node["parameters"] = [each for each in operation.parameters if each["in"] != "formData"]


def multipart_file(operation: Operation) -> None:
    """A write that consumes multipart and declares no field takes one file."""
    consumes = operation.node.get("consumes", [])
    if operation.method not in READS and MULTIPART in consumes and not any(map(_is_content, operation.parameters)):
        operation.parameters.append({"name": "file", "in": "formData", "type": "file", "required": True})
        operation.record("multipart-without-field", ("parameters",), "absent", "one file")


def undeclared_bodies(operation: Operation) -> None:
    """A write that declares nothing to write may still be given a body."""
    if operation.method in WRITES and not any(map(_is_content, operation.parameters)):
        operation.parameters.append({"name": "body", "in": "body", "required": False, "schema": {}})
        operation.record("write-without-body", (), "absent", "an optional JSON body")


def schema_for_bodies(operation: Operation) -> None:
    """A body without a schema is any JSON value."""
    for index, parameter in enumerate(operation.parameters):
        if parameter["in"] == "body" and "schema" not in parameter:
            kind = parameter.pop("type", None)
            parameter["schema"] = {"type": kind} if isinstance(kind, str) and kind != "file" else {}
            operation.record("body-without-schema", ("parameters", index), "no schema", parameter["schema"])


def patch_types(operation: Operation) -> None:
    """Custom resources take no strategic merge patch (the API server answers 415)."""
    consumes = operation.node.get("consumes", [])
    if operation.path.startswith("/apis/") and STRATEGIC in consumes:
        operation.node["consumes"] = [each for each in consumes if each != STRATEGIC]
        operation.record("custom-resource-patch", ("consumes",), STRATEGIC, "dropped")


def body_media_types(operation: Operation) -> None:
    """A body is JSON where that is published, or nothing but XML; else it is sent as what is published."""
    before = list(operation.node.get("consumes", []))
    if not any(each["in"] == "body" for each in operation.parameters):
        return
    if operation.method == "patch":
        after = [each for each in before if each.startswith("application/") and "patch" in each]
        after = after if JSON not in before else [JSON, *after]
    else:
        plain = [each for each in before if each in (OCTETS, *YAMLS) or each.startswith(TEXT)]
        after = plain if plain and not any("json" in each or each == "*/*" for each in before) else []
    operation.node["consumes"] = after or [JSON]
    if before and operation.node["consumes"] != before:
        operation.record("body-media-type", ("consumes",), before, operation.node["consumes"])


def _is_content(parameter: Json) -> bool:
    return parameter["in"] in {"body", "formData"}


# Answers


def success_response(operation: Operation) -> None:
    """Every operation can succeed: without any 2xx, as `default` says, or else with an unknown answer."""
    if not any(status.startswith("2") for status in operation.responses):
        before = sorted(operation.responses.keys())
        default = operation.responses.get("default", {})
        known = "schema" in default
        operation.responses["200"] = operation.document.copy(default) if known else {UNTYPED: True}
        operation.record("no-success-response", ("responses",), before, "200, as `default`" if known else "200")


def heads(operation: Operation) -> None:
    """An answer to HEAD has no content, whatever is published of it."""
    for status, response in operation.responses.items() if operation.method == "head" else ():
        response.pop(UNTYPED, None)
        if "schema" in response:
            operation.record("head-with-content", ("responses", status, "schema"), response.pop("schema"), "none")


def files(document: Document) -> None:
    """Swagger 2.0's `file` is binary content in OpenAPI 3."""
    for at, node in schemas(document):
        if node.get("type") == "file":
            node.update(BINARY)
            document.record("file-response", at, {"type": "file"}, node)


def bytes_as_integers(operation: Operation) -> None:
    """What only application/octet-stream carries is bytes, where integers, text or, of a body, nothing is published."""
    carriers: list[tuple[Place, Json]] = []
    if operation.node.get("produces") == [OCTETS]:
        carriers += [(("responses", status), each) for status, each in operation.responses.items()]
    if operation.node.get("consumes") == [OCTETS]:
        carriers += [
            (("parameters", index), each) for index, each in enumerate(operation.parameters) if each["in"] == "body"
        ]
    for parts, node in carriers:
        before = node.get("schema", {})
        if _is_bytes(operation.document.resolved(before)) or (not before and "in" in node):
            node["schema"] = dict(BINARY)
            operation.record("bytes-as-integers", (*parts, "schema"), before, BINARY)


def _is_bytes(schema: Json) -> bool:
    """Whether a schema is how Go's tools publish `[]byte`: integers, or text."""
    items: Json = schema.get("items", {}) if schema.get("type") == "array" else {}
    return items.get("type") == "integer" or (schema.get("type") == "string" and schema.get("format") != "binary")


def unknown_content(operation: Operation) -> None:
    """A 2xx without a schema may answer anything: JSON, text or nothing."""
    for status, response in operation.responses.items() if operation.method != "head" else ():
        if status.startswith("2") and status not in _NO_CONTENT and not {"schema", UNTYPED} & response.keys():
            response[UNTYPED] = True
            operation.record("success-without-schema", ("responses", status), "no schema", "any value")


def answer_media_types(operation: Operation) -> None:
    """JSON is what a client can ask of every operation; protobuf is not for clients of the HTTP API."""
    before = operation.node.get("produces", [])
    after = [each for each in before if PROTOBUF not in each]
    if after != before:
        operation.record("response-media-type", ("produces",), before, after)
    operation.node["produces"] = after or [JSON]
