"""What is known of the server of release 3.4 (../shared/server), and questions to contract and client about it."""

from __future__ import annotations

import csv
import importlib
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pytest
from support.conformance.contracts import FORM, MULTIPART, ROOT, Contract, Operation, default_release
from support.conformance.releases import committed, method_of
from support.conformance.results import declared
from support.conformance.routes import shape
from support.conformance.signatures import Signature
from support.conformance.surface import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from support.conformance.contracts import Json

SERVER = ROOT.parent / "shared" / "server"
MISSING = "the server's tables (../shared/server) are not here"
CONTRACT = Contract.read(default_release())
SCHEMAS: dict[str, Json] = CONTRACT.document["components"]["schemas"]

JSON = "application/json"
GO_TYPES = "go_types.json"
_WRAPPERS = {"totalItems": "ListResult", "total_count": "PageableResponse", "total": "Totals"}
_TWIN = "/namespaces/{namespace}/{resources}"
_UNKNOWN_RESOURCE = "bananas"


def _backend_types(name: str) -> dict[str, Any]:
    """The Go types of the services that the server stands before."""
    stem, _, suffix = name.rpartition(".")
    return dict(table(f"devops/{stem}-devops.{suffix}"))


@cache
def table(name: str) -> Any:
    """A table of ../shared/server; empty where that is absent."""
    file = SERVER / name
    if not file.is_file():
        return {}
    if file.suffix == ".json":
        return (
            {**json.loads(file.read_text()), **_backend_types(name)}
            if name == GO_TYPES
            else json.loads(file.read_text())
        )
    with file.open(newline="") as lines:
        return list(csv.DictReader(lines))


def cases(rows: Iterable[Any], name: Callable[[Any], str]) -> list[Any]:
    """Parameters of a test, one a row; a single skipped one where the tables are absent."""
    found = [pytest.param(row, id=name(row)) for row in rows]
    if found or SERVER.is_dir():
        return found
    return [pytest.param(None, marks=pytest.mark.skip(reason=MISSING), id="absent")]


@cache
def _by_shape() -> dict[tuple[str, str], Operation]:
    found: dict[tuple[str, str], Operation] = {}
    for each in CONTRACT.operations.values():  # variants come behind the operation they vary
        found.setdefault((each.method, shape(each.path).rstrip()), each)
    return found


def find(method: str, path: str) -> Operation:
    """The operation of a route, whatever its variables are called; go-restful ignores a slash at the end."""
    try:
        return _by_shape()[(method.lower(), shape(path).rstrip())]
    except KeyError:
        raise AssertionError(f"the contract has no {method} {path}") from None


def variant(operation: Operation, name: str) -> Operation:
    """What the operation's path does for some other query."""
    return CONTRACT.operations[f"{operation.name.rpartition('.')[0]}.{name}"]


@cache
def _clients() -> tuple[Any, Any]:
    options = {"token": "a.token", "verify": False}
    release = committed()
    return tuple(release.client(name)("http://127.0.0.1", **options) for name in ("KubeSphere", "AsyncKubeSphere"))


def methods(operation: Operation) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The generated methods, sync and async."""
    # In one namespace it is the same method, with `namespace` given.
    name = operation.name.replace(".namespaces", "") if _TWIN in operation.path else operation.name
    sync, asynchronous = (method_of(client, name) for client in _clients())
    return sync, asynchronous


def check_reachable(operation: Operation) -> None:
    """Both clients have the method with the contract's arguments, and the table its method and path."""
    for method in methods(operation) if _TWIN not in operation.path else ():
        Signature(operation, method)
    entry = table_of("kubesphere", operation.method, operation.path)
    typed = tuple(media for media in operation.content if media not in (FORM, MULTIPART))
    assert entry.wildcard == operation.wildcard
    assert entry.body == (() if typed == (JSON,) else typed)


def argument_names(operation: Operation) -> list[str]:
    """The wire names of what the sync method takes."""
    if _TWIN in operation.path:
        return [each["name"] for each in operation.parameters("query")]  # filters, by resource name
    signature = Signature(operation, methods(operation)[0])
    return [*signature.query, *signature.header, *signature.fields, *(["body"] if signature.body else [])]


@dataclass(frozen=True)
class Said:
    """What the contract says of an answer.

    Attributes:
        kind: `ListResult`, `PageableResponse`, `Totals`, `array`, `object`, `json`, `text`, `bytes`, `any`, `empty`
            or `redirect`.
        schema: The items of a collection, otherwise the whole.
    """

    kind: str
    schema: Json

    @property
    def type_name(self) -> str:
        """The last part of the schema's name."""
        return str(self.schema.get("$ref", "")).rpartition("/")[2].rpartition(".")[2]


def said(operation: Operation) -> Said:
    """Read a success of the contract."""
    if operation.terminal:
        return Said("terminal", {})
    status, content = operation.success
    if status >= 300:
        return Said("redirect", {})
    if not content:
        return Said("empty", {})
    schema: Json = next(iter(content.values())).get("schema", {})
    whole = CONTRACT.resolve(schema)
    kinds = _kinds(whole)
    if kinds == {"array"}:
        return Said("array", whole["items"])
    total = whole.get("properties", {}).keys() - {"items"}
    if len(total) == 1 and "items" in whole["properties"] and total <= _WRAPPERS.keys():
        return Said(_WRAPPERS[total.pop()], whole["properties"]["items"]["items"])
    if whole.get("properties"):
        return Said("object", schema)
    if kinds == {"string"}:
        return Said("bytes" if whole.get("format") == "binary" else "text", schema)
    return Said("json" if whole else "any", schema)


def is_page(annotation: Any) -> bool:
    """Whether a sync or an async method returns a page."""
    return getattr(get_origin(annotation), "__name__", None) in {"Page", "AsyncPage"}


def check_annotations(operation: Operation) -> None:
    """Both methods return what the contract says, with the model that has exactly the schema's fields."""
    wanted = said(operation)
    for method in methods(operation):
        returns = declared(method, _UNKNOWN_RESOURCE)
        if wanted.kind in _WRAPPERS.values():
            assert is_page(returns)
            check_model(get_args(returns)[0], wanted.schema)
        elif wanted.kind == "array":
            assert get_origin(returns) is list
            check_model(get_args(returns)[0], wanted.schema)
        elif wanted.kind == "object":
            check_model(returns, wanted.schema)
        elif wanted.kind == "terminal":
            assert returns.__name__ in {"Process", "AsyncProcess"}
        else:
            plain = {"text": str, "bytes": bytes, "any": Any, "empty": None, "redirect": str}
            assert wanted.kind == "json" or returns == plain[wanted.kind]


def check_model(cls: Any, schema: Json) -> None:
    """A class stands for a schema: its name and its fields."""
    if not schema:
        assert cls is Any
        return
    whole = CONTRACT.resolve(schema)
    if whole.get("properties"):
        assert cls.__name__ == whole.get("x-ksgen-model", schema["$ref"]).rpartition(".")[2]
        assert wires(cls) == whole["properties"].keys()
    else:
        assert {"object": dict, "string": str, "integer": int}[next(iter(_kinds(whole)))] is (get_origin(cls) or cls)


def wires(cls: Any) -> set[str]:
    """The JSON names of a model's fields."""
    fields_of = importlib.import_module("kubesphere._core.models.model").fields_of
    return {field.wire for field in fields_of(cls).values()}


def _kinds(schema: Json) -> set[str]:
    kind = schema.get("type", ())
    return set([kind] if isinstance(kind, str) else kind) - {"null"}
