"""For every operation of a contract: how a user would call it, what must then be sent, and what is answered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kubesphere.testing._server.loopback import Answer
from support.conformance.by_name import arguments_by_name
from support.conformance.contracts import FORM, MULTIPART, VARIABLE
from support.conformance.samples import ASCII, AWKWARD, SEGMENT, argument_of, value_of
from support.conformance.signatures import Signature

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Set

    from support.conformance.contracts import Json, Operation

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")  # RFC 3986 section 2.3
LISTED_VERSION = "7"
"""Where a watch goes on that was not told where: what its list names."""
JSON_PATCH = "application/json-patch+json"
FILE = ('naïve ä".tgz', bytes(range(256)), "application/gzip")


@dataclass(frozen=True)
class Sent:
    """What a call must send.

    `values` are the path's, decoded; `implied` are parameters that the caller didn't give; `body` is JSON by value,
    `form` and `files` by field; none of them: no body.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    values: tuple[str, ...] = ()
    implied: Set[str] = frozenset()
    headers: dict[str, str] = field(default_factory=dict[str, str])
    media_type: str | None = None
    body: Any = None
    form: list[tuple[str, str]] | None = None
    files: dict[str, tuple[str, bytes, str]] = field(default_factory=dict[str, tuple[str, bytes, str]])


@dataclass(frozen=True, repr=False)
class Call:
    """One call of an operation's method; `template` is the path template of what is sent."""

    operation: Operation
    template: str
    variant: str
    positional: tuple[Any, ...]
    keywords: dict[str, Any]
    sent: Sent
    answer: Answer

    def __str__(self) -> str:
        return f"{self.operation.name} ({self.variant})"

    @property
    def listed(self) -> str:
        """The path of the list of what is watched: without `watch`, and without the one object's name."""
        path = self.sent.path.replace("/watch/", "/", 1)
        return path.rpartition("/")[0] if self.operation.path.endswith("}") else path


def encode(text: str, *, keep: bytes = b"") -> str:
    """Percent-encode all but unreserved characters (RFC 3986 section 2.1)."""
    return "".join(chr(each) if each in _UNRESERVED or each in keep else f"%{each:02X}" for each in text.encode())


def calls_of(operation: Operation, method: Callable[..., Any]) -> Iterator[Call]:
    """With everything given; with the least; and once with each further media type of the body."""
    signature = Signature(operation, method)
    choices = [each for each in operation.content if each not in (FORM, MULTIPART)]
    yield _call(signature, "everything", full=True, media=choices[0] if choices else None, named=len(choices) > 1)
    yield _call(signature, "the least", full=False, media=None, named=False)
    for media in choices[1:]:
        yield _call(signature, media, full=True, media=media, named=True)
    if JSON_PATCH in choices and isinstance(_patched(operation, JSON_PATCH), list):
        yield _call(signature, "a list of changes", full=True, media=JSON_PATCH, named=False)
    if signature.by_name:
        yield from calls_by_name(operation)


def _call(signature: Signature, variant: str, *, full: bool, media: str | None, named: bool) -> Call:
    operation, contract = signature.operation, signature.operation.contract
    positional, path = _path(operation)
    keywords: dict[str, Any] = {}
    query = [*operation.fixed.items()]
    headers: dict[str, str] = {}
    for parameter in operation.parameters("query"):
        wire = parameter["name"]
        if wire in signature.query and (full or parameter.get("required")):
            joined = parameter["schema"].get("type") == "array" and parameter.get("explode") is False
            value, texts = argument_of(contract, parameter["schema"], AWKWARD.replace(",", "") if joined else AWKWARD)
            keywords[signature.query[wire]] = value
            query += [(wire, each) for each in ([",".join(texts)] if joined else texts)]
    for parameter in operation.parameters("header"):
        if full or parameter.get("required"):
            value, texts = argument_of(contract, parameter["schema"], ASCII)
            keywords[signature.header[parameter["name"]]] = value
            headers[parameter["name"].lower()] = ",".join(texts)
    implied = operation.defaults
    if operation.watches:
        headers["connection"] = "close"
        implied = [("watch", "true"), ("allowWatchBookmarks", "true"), ("resourceVersion", LISTED_VERSION)]
    implied = [pair for pair in implied if pair[0] not in dict(query)]
    query += implied
    sent: Json = {"method": operation.method.upper(), "path": path, "query": sorted(query)}
    sent["implied"] = dict(implied).keys()
    sent |= {"headers": headers, "values": tuple(str(each) for each in positional)}
    if signature.body and (full or signature.body_required):
        sent |= _body(signature, keywords, media, named=named)
    elif operation.node.get("requestBody", {}).get("x-ksgen-empty-body"):
        sent |= {"media_type": "application/json", "body": {}}  # which the client sends unasked
    elif signature.fields:
        sent |= _form(signature, keywords, full=full)
    return Call(operation, operation.path, variant, positional, keywords, Sent(**sent), answer_of(operation, full=full))


def calls_by_name(operation: Operation) -> Iterator[Call]:
    """Each resource name that the contract lists, with and without a namespace, and the filters of its own."""
    for answering, template, name, keywords, query in arguments_by_name(operation):
        inside = [keywords["namespace"]] if template != operation.path else []
        rest = [SEGMENT] if operation.path.endswith("/{name}") else []
        values = (*inside, name, *rest)
        path = template
        for value in values:
            path = VARIABLE.sub(encode(value), path, count=1)
        given = {wire for wire, _ in query}
        ordered = {"sortBy", "ascending"} & given
        implied = [pair for pair in operation.defaults if pair[0] not in given | ({"ascending"} if ordered else set())]
        sent = Sent(operation.method.upper(), path, sorted([*query, *implied]), values, dict(implied).keys())
        variant = f"{name}{' of a namespace' if 'namespace' in keywords else ''}"
        yield Call(answering, template, variant, (name, *rest), keywords, sent, answer_of(answering, full=True))


def _path(operation: Operation) -> tuple[tuple[Any, ...], str]:
    """Path values, and the path they make."""
    nodes = {each["name"]: each for each in operation.parameters("path")}
    values: list[Any] = []

    def fill(match: re.Match[str]) -> str:
        node = nodes[match[1]]
        wildcard = bool(node.get("x-ksgen-wildcard"))
        value, texts = argument_of(operation.contract, node["schema"], f"{SEGMENT}/{SEGMENT}" if wildcard else SEGMENT)
        values.append(value)
        return encode(texts[0], keep=b"/" if wildcard else b"")

    path = VARIABLE.sub(fill, operation.path)
    return tuple(values), path


def _body(signature: Signature, keywords: dict[str, Any], media: str | None, *, named: bool) -> Json:
    operation = signature.operation
    chosen = media or default_media_type(operation)
    body = _patched(operation, chosen)
    assert signature.body is not None
    keywords[signature.body] = body
    if named:
        assert signature.content_type is not None
        keywords[signature.content_type] = chosen
    return {"media_type": chosen, "body": body}


def _patched(operation: Operation, media: str) -> Any:
    """A body for a media type; what takes anything gets what the media type means (RFC 6902, RFC 7396)."""
    schema = operation.content[media].get("schema", {})
    if media == JSON_PATCH and "type" not in operation.contract.resolve(schema):
        return [{"op": "replace", "path": "/spec/a~1b", "value": AWKWARD}]
    return value_of(operation.contract, schema, depth=1)  # a level less than answers: openapi-core is slow


def default_media_type(operation: Operation) -> str:
    """What an object is sent as when the caller doesn't say: a merge patch where one is taken, else JSON."""
    merge = "application/merge-patch+json"
    if operation.method == "patch" and merge in operation.content:
        return merge
    return "application/json" if "application/json" in operation.content else next(iter(operation.content))


def _form(signature: Signature, keywords: dict[str, Any], *, full: bool) -> Json:
    operation = signature.operation
    media = next(each for each in operation.content if each in (FORM, MULTIPART))
    schema = operation.content[media]["schema"]
    form: list[tuple[str, str]] = []
    files: dict[str, tuple[str, bytes, str]] = {}
    for wire, node in schema["properties"].items():
        if not full and wire not in schema.get("required", ()):
            continue
        if node.get("format") == "binary":
            keywords[signature.fields[wire]] = files[wire] = FILE
        else:
            keywords[signature.fields[wire]], texts = argument_of(operation.contract, node)
            form += [(wire, each) for each in texts]
    return {"media_type": media, "form": sorted(form), "files": files}


def answer_of(operation: Operation, *, full: bool) -> Answer:
    """Something that the operation may answer with: what is declared, with null wherever it may be if not `full`."""
    status, content = operation.success
    if status >= 300:
        return Answer(status, (("Location", f"http://127.0.0.1/{encode(AWKWARD)}?code=1"),))
    if not content:
        return Answer(status)
    media = next(iter(content))
    schema = content[media].get("schema")
    if schema is None:  # anything: JSON or text
        value: Any = {"status": AWKWARD}
        kind, body = ("application/json", _json(value)) if full else ("text/plain", AWKWARD.encode())
        return Answer(status, (("Content-Type", f"{kind}; charset=utf-8"),), body)
    value = value_of(operation.contract, schema, nulls=not full)
    for each in value.get("results") or () if isinstance(value, dict) else ():
        each.pop("error", None)  # with one it is a failure of the backend, and raised
    if operation.watches:
        lines = [_json({"type": kind, "object": _watched(operation)}) for kind in ("ADDED", "DELETED")]
        return Answer(200, (("Content-Type", "application/json"),), b"".join(line + b"\n" for line in lines))
    if operation.contract.resolve(schema).get("format") == "binary":
        return Answer(status, (("Content-Type", "application/octet-stream"),), FILE[1])
    if isinstance(value, str) and not media.endswith("json"):
        told = (("X-Text-Size", "4096"), ("X-More-Data", "true")) if full and operation.progressive else ()
        return Answer(status, (("Content-Type", f"{media}; charset=utf-8"), *told), value.encode())
    kind = "application/json" if media == "*/*" else media
    return Answer(status, (("Content-Type", kind),), _json(value))


def _watched(operation: Operation) -> Json:
    """An object of the kind that is watched, or any where the contract has no schema of it."""
    wanted = operation.node.get("x-kubernetes-group-version-kind")
    for schema in operation.contract.document["components"]["schemas"].values():
        if schema.get("x-kubernetes-group-version-kind") == [wanted]:
            return dict(value_of(operation.contract, schema))
    return {"kind": AWKWARD}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
