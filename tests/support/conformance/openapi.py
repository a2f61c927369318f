"""A request against a contract with openapi-core: a second opinion that shares no code with the client.

What openapi-core 0.23 can't express, and is therefore checked by hand alone (`requests.py`):

- a path variable that stands for several segments (`x-ksgen-wildcard`): a variable never matches a slash there, so
  the slashes of such a value are replaced before it sees the path;
- what percent-encoded path values mean: it takes path variables as they stand in the request line, and so are they
  handed over, since after decoding, `{application}%20` would match nothing. They are decoded here, and compared;
- patches: it knows no media type of theirs, and reads them as bytes unless told that they are JSON, as `_PATCHES` does
  (an apply patch that this client sends is JSON, which is YAML);
- files: OpenAPI 3.1 has no type for bytes, so the body of a call that uploads one is left to `requests.py`;
- parameters that only a variant of an operation (`x-ksgen-variants`) or one resource name (`x-ksgen-resources`) has;
- that nothing undeclared is sent: it overlooks further query parameters and headers.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote

from jsonschema_path import SchemaPath
from jsonschema_path.nodes import SchemaNode
from openapi_core import V31RequestUnmarshaller
from openapi_core.casting.schemas import oas31_types_caster
from openapi_core.casting.schemas.factories import SchemaCastersFactory
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.unmarshalling.schemas import oas31_format_unmarshallers, oas31_types_unmarshaller
from openapi_core.unmarshalling.schemas.factories import SchemaUnmarshallersFactory
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from openapi_core.validation.schemas import oas31_schema_validators_factory
from openapi_core.validation.schemas.factories import DialectSchemaValidatorsFactory
from support.conformance.calls import encode
from werkzeug.datastructures import Headers, ImmutableMultiDict

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonschema import FormatChecker
    from kubesphere.testing._server.loopback import Request
    from openapi_core.validation.schemas.validators import SchemaValidator
    from support.conformance.calls import Call
    from support.conformance.contracts import Contract

_PATCHES: dict[str, Callable[[bytes], Any]] = {
    "application/json-patch+json": json.loads,
    "application/merge-patch+json": json.loads,
    "application/apply-patch+yaml": json.loads,
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TIMES: dict[str, Callable[[str], Any]] = {
    "unix-time": lambda text: _EPOCH + timedelta(seconds=int(text)),
    "unix-time-micros": lambda text: _EPOCH + timedelta(microseconds=int(text)),
    "go-duration": lambda text: timedelta(seconds=int(text.removesuffix("s"))),
    "seconds": lambda text: timedelta(seconds=int(text)),
}
_HOST = "http://127.0.0.1"


class WireRequest:
    """A captured request as openapi-core wants to see one."""

    def __init__(self, request: Request, path: str) -> None:
        self.host_url = _HOST
        self.path = path
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = request.header("content-type") or ""
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.query), header=Headers(list(request.headers))
        )


class Paths:
    """All paths of a contract, listed once, not again for each request; openapi-core asks no more of them."""

    def __init__(self, paths: SchemaPath) -> None:
        self._items = tuple(paths.str_items())

    def __truediv__(self, _part: str) -> Self:
        return self

    def exists(self) -> bool:
        return True

    def str_items(self) -> tuple[tuple[str, SchemaPath], ...]:
        return self._items


class Finder(APICallPathFinder):
    """Which compares a request with every path, and is asked twice for each."""

    def __init__(self, spec: SchemaPath, base_url: str | None = None) -> None:
        super().__init__(spec, base_url)
        paths, compare = Paths(spec / "paths"), APICallPathFinder.paths_iterator
        self.paths_iterator = lambda name, _spec, base_url: compare(name, paths, base_url=base_url)

    find = lru_cache(maxsize=1)(APICallPathFinder.find)


class Validators(DialectSchemaValidatorsFactory):
    """Which makes the validator of a schema once, not again for each value; for one contract."""

    def __init__(self) -> None:
        known = oas31_schema_validators_factory
        super().__init__(known.schema_validator_cls, known.default_jsonschema_dialect_id, known.format_checker)
        self._made: dict[Any, SchemaValidator] = {}
        self._checkers: dict[Any, FormatChecker] = {}

    def get_format_checker(self, *formats: dict[str, Any] | None) -> FormatChecker:
        """A copy of the one with all formats, and one is enough: it is the same for every schema."""
        names = tuple(tuple(each or ()) for each in formats)
        if names not in self._checkers:
            self._checkers[names] = super().get_format_checker(*formats)
        return self._checkers[names]

    def create(self, spec: SchemaPath, schema: SchemaPath, **options: Any) -> SchemaValidator:  # type: ignore[override]
        named = ((name, tuple(each) if isinstance(each, dict) else each) for name, each in options.items())
        key = (schema.parts, *named)
        if key not in self._made:
            self._made[key] = super().create(spec, schema, **options)
        return self._made[key]


def _step(node: Any, part: Any) -> Any:
    try:
        return node[part]
    except (KeyError, IndexError, TypeError) as error:
        raise KeyError(part) from error


# The library asks before each step whether the node has the methods of a protocol, which Python 3.11 answers slowly.
SchemaNode._get_subnode = staticmethod(_step)  # type: ignore[method-assign, assignment]


class Judge:
    """openapi-core on one contract, which is taken as valid: `ksgen fetch` has proved it."""

    def __init__(self, contract: Contract) -> None:
        validators = Validators()
        self._unmarshaller = V31RequestUnmarshaller(
            SchemaPath.from_dict(contract.document, resolved_cache_maxsize=100_000),
            path_finder_cls=Finder,
            schema_casters_factory=SchemaCastersFactory(validators, oas31_types_caster),
            schema_unmarshallers_factory=SchemaUnmarshallersFactory(
                validators, oas31_types_unmarshaller, format_unmarshallers=oas31_format_unmarshallers
            ),
            extra_media_type_deserializers=_PATCHES,
            extra_format_unmarshallers=_TIMES,
        )

    def check(self, request: Request, call: Call) -> None:
        """The request is the operation's own, and every parameter and the body are as the contract wants them."""
        path, values = request.path, list(call.sent.values)
        if call.operation.wildcard:
            value = encode(values[-1], keep=b"/")
            path = path.removesuffix(value) + value.replace("/", "-")
            values[-1] = values[-1].replace("/", "-")
        found = self._unmarshaller.path_finder.find(request.method.lower(), f"{_HOST}{path}")
        assert found.path_result.pattern == call.template
        result = self._unmarshaller.unmarshal(WireRequest(request, path))
        errors = [
            each for each in result.errors if not (call.sent.files and isinstance(each, RequestBodyValidationError))
        ]
        assert errors == [], [_explained(error) for error in errors]
        assert [unquote(each) for each in result.parameters.path.values()] == values
        declared = {(each / "name").read_str() for each in found.operation.get("parameters", ())}
        given = {wire for wire, _ in call.sent.query} & declared
        given -= {*call.sent.implied, *call.operation.fixed}
        read = {name: value for name, value in result.parameters.query.items() if name in given}
        assert read.keys() == given
        arguments = list(call.keywords.values())
        assert all(value in arguments for value in read.values())


def _explained(error: Any) -> str:
    cause = error.__cause__ or error.__context__
    return f"{error!r} {[each.message for each in getattr(cause, 'schema_errors', ())] or cause!r}"
