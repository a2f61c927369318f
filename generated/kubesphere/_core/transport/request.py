"""From an operation and its arguments to a request, without any I/O."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Mapping, Sequence, Set
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack, cast
from urllib.parse import quote

from ..models.codec import encode
from ..models.functions import to_dict
from ..models.model import Model
from ..models.quantity import Quantity
from ..models.timestamps import format_timestamp, time_text
from .masked import refuse_emptied

if TYPE_CHECKING:
    from ..operation import Operation
    from ..redact import Headers

JSON = "application/json"
MULTIPART = "multipart/form-data"
JSON_PATCH = "application/json-patch+json"
MERGE_PATCH = "application/merge-patch+json"
APPLY_PATCH = "application/apply-patch+yaml"  # JSON is YAML too
FORM = "application/x-www-form-urlencoded"

FileContent: TypeAlias = (
    IO[bytes]
    | bytes
    | str
    | PathLike[str]
    | tuple[str | None, IO[bytes] | bytes | str | PathLike[str]]
    | tuple[str | None, IO[bytes] | bytes | str | PathLike[str], str]
)
"""A file to upload: its path, its bytes, an open binary file, or (file name, content[, media type])."""

_NO_ITEMS: tuple[type[Any], ...] = (str, bytes, bytearray, memoryview)  # sequences that are one value
_VARIABLE = r"\{([^{}]*)\}"


class PreparedRequest:
    """A request ready for any HTTP library: `target` is path and query, encoded; header names are in lower case."""

    __slots__ = ("content", "files", "form", "headers", "method", "target")

    def __init__(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str] | Headers | None = None,
        content: Any = None,
        *,
        form: dict[str, Any] | None = None,
        files: Mapping[str, FileContent] | None = None,
    ) -> None:
        self.method = method
        self.target = target
        self.headers = headers or {}
        self.content = content
        self.form = form
        self.files = files


class Arguments(TypedDict, total=False):
    """What a call may carry beside its path values.

    Attributes:
        query: query parameters by wire name; None is left out.
        headers: header parameters by wire name; None is left out.
        body: a model, plain JSON, or ready bytes or text.
        form: form fields by wire name; None is left out.
        files: files to upload (multipart) by wire name; None is left out.
        content_type: the body's media type, where there is a choice.
    """

    query: Mapping[str, Any] | None
    headers: Mapping[str, str | int | bool | None] | None
    body: Any
    form: Mapping[str, Any] | None
    files: Mapping[str, FileContent | None] | None
    content_type: str | None


def build(
    operation: Operation[Any], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
) -> PreparedRequest:
    """The request of an operation.

    Raises:
        TypeError: too many or too few path values, or a value of a type that cannot be sent.
        ValueError: a path value that would name another resource, a kind of patch the operation does not take, or a
            credential that would lose its secret.
    """
    target = build_path(operation.path, path, wildcard=operation.wildcard)
    query = arguments.get("query") or {}
    parameters = build_query(query, operation.csv, operation.formats, operation.delimited)
    if parameters:
        target = f"{target}?{parameters}"
    given = arguments.get("headers") or {}
    headers = {name.lower(): _text(name, value) for name, value in given.items() if value is not None}
    files, form, body = arguments.get("files"), arguments.get("form"), arguments.get("body")
    if files is not None:
        parts = {name: content for name, content in files.items() if content is not None}
        fields = {name: _texts(name, value) for name, value in (form or {}).items()}
        return PreparedRequest(operation.method, target, headers, form=fields, files=parts)
    if form is not None and MULTIPART in operation.body:
        delimiters = dict(operation.delimited)
        filled = {name: _texts(name, value) for name, value in form.items() if value is not None}
        texts = {name: delimiters.get(name, ",").join(items) for name, items in filled.items()}
        # A part without a file name is a field.
        unnamed = {name: (None, text.encode()) for name, text in texts.items()}
        return PreparedRequest(operation.method, target, headers, files=unnamed)
    if form is not None:
        headers["content-type"] = FORM
        return PreparedRequest(
            operation.method, target, headers, build_query(form, delimited=operation.delimited).encode()
        )
    if body is None and not operation.empty_body:
        return PreparedRequest(operation.method, target, headers)
    if body is None:
        body = dict[str, Any]()
    elif operation.object_body is not None:
        body = _saying(operation.object_body, operation.method, path, body)
    headers["content-type"] = _media_type(operation, body, arguments.get("content_type"))
    if operation.method == "PUT" and operation.path.startswith("/kapis/"):
        refuse_emptied(body)
    if isinstance(body, str):
        body = body.encode()
    return PreparedRequest(operation.method, target, headers, body if isinstance(body, bytes) else encode(body))


def build_path(template: str, values: tuple[str | int, ...], *, wildcard: bool = False) -> str:
    """The path with its variables filled in order; every value is percent-encoded."""
    literals, names = _parts(template)
    if len(values) != len(names):
        raise TypeError(f"{template} takes {len(names)} path values ({', '.join(names)}), not {len(values)}")
    path = literals[0]
    for index, (name, value) in enumerate(zip(names, values, strict=True), 1):
        last = index == len(names)
        path += (_wildcard(name, value) if wildcard and last else path_segment(name, value)) + literals[index]
    return path


@lru_cache(maxsize=1024)
def _parts(template: str) -> tuple[list[str], list[str]]:
    """What is between the variables of a path, and their names.

    Raises:
        ValueError: it is no template.
    """
    parts = re.split(_VARIABLE, template)
    if any("{" in literal or "}" in literal for literal in parts[::2]):
        raise ValueError(f"{template} is not a path template")
    return parts[::2], parts[1::2]


def path_segment(name: str, value: str | int) -> str:
    """One path segment, percent-encoded.

    Raises:
        TypeError: neither str nor int.
        ValueError: with a query, empty, a dot segment, or with a slash: the server decodes %2F before it routes, so
            `a/b` would name another resource.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a str or int, not {type(value).__name__}")
    text = str.__str__(value) if isinstance(value, str) else str(value)
    if text in {"", ".", ".."} or "/" in text:
        raise ValueError(f"{name} must be one path segment, not {text!r}")
    if "?" in text:
        raise ValueError(f"{name} must hold no query, as {text!r} does; query parameters are arguments of their own")
    return quote(text, safe="")


def _wildcard(name: str, value: str | int) -> str:
    segments = str(value).split("/")
    if segments[-1] == "" and len(segments) > 1:  # a trailing slash stays
        return "/".join([path_segment(name, segment) for segment in segments[:-1]]) + "/"
    return "/".join([path_segment(name, segment) for segment in segments])


def build_query(
    query: Mapping[str, Any],
    csv: Container[str] = (),
    formats: Mapping[str, str] | None = None,
    delimited: Iterable[tuple[str, str]] = (),
) -> str:
    """The encoded query: None and empty sequences are left out, items repeat their name or, for some, are joined."""
    delimiters = dict(delimited)
    pairs: list[str] = []
    for name, value in query.items():
        if value is None:
            continue
        if formats and name in formats and isinstance(value, datetime | timedelta):
            value = time_text(value, formats[name])  # noqa: PLW2901 - the same value, as text
        items = _texts(name, value)
        if items and (name in csv or name in delimiters):
            items = [delimiters.get(name, ",").join(items)]
        pairs.extend([f"{quote(name, safe='')}={quote(item, safe='')}" for item in items])
    return "&".join(pairs)


def _texts(name: str, value: Any) -> list[str]:
    return [_text(name, item) for item in _items(value)]


def _items(value: Any) -> Iterable[Any]:
    """The values of a parameter: none, one or several."""
    if value is None:
        return ()
    if isinstance(value, Sequence | Set) and not isinstance(value, _NO_ITEMS):
        return value  # pyright: ignore[reportUnknownVariableType]
    return (value,)  # pyright: ignore[reportUnknownVariableType]


def _text(name: str, value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime):
        return format_timestamp(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name} cannot be sent as a parameter: {value}")
    if isinstance(value, int | float | Quantity):
        return str(value)
    raise TypeError(f"{name} cannot be sent as a parameter: {type(value).__name__}")


def _saying(named: tuple[str, str], method: str, path: tuple[str | int, ...], body: Any) -> Any:
    """The body with what the server wants it to say of itself; one that is no object goes as it is."""
    given: Any = to_dict(body) if isinstance(body, Model) else body
    if not isinstance(given, Mapping):
        return body
    said: dict[str, Any] = {"apiVersion": named[0], "kind": named[1], **cast("Mapping[str, Any]", given)}
    if method == "POST":
        return said
    metadata: dict[str, Any] = said.get("metadata") or {}
    return {**said, "metadata": {"name": path[-1], **metadata}}


def _media_type(operation: Operation[Any], body: Any, wanted: str | None) -> str:
    """The Content-Type of a body; a patch's kind follows from its shape unless it is named."""
    offered = operation.body
    free = not offered or "*/*" in offered
    if wanted is not None:
        if operation.method == "PATCH" and not free and wanted not in offered:
            raise _not_offered(operation, wanted)
        return wanted
    if operation.method != "PATCH" or isinstance(body, str | bytes):
        return JSON if free or JSON in offered else offered[0]
    if isinstance(body, Sequence):
        kind, fits = JSON_PATCH, free or JSON_PATCH in offered
    else:
        kind, fits = MERGE_PATCH, MERGE_PATCH in offered
    if fits:
        return kind
    if free or JSON in offered:
        return JSON
    raise _not_offered(operation, kind)


def _not_offered(operation: Operation[Any], kind: str) -> ValueError:
    return ValueError(f"{operation.method} {operation.path} does not take {kind}; it takes {', '.join(operation.body)}")
