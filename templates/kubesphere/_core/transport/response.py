"""From a response to a value or a typed error, without any I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..models.codec import as_model, decode
from .refusals import check, decode_error, error_of, misplaced_error, object_of, status_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..operation import Result

__all__ = ["Reply", "check", "decode_error", "error_of", "object_of", "read", "status_error"]

T = TypeVar("T")

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)
_REDIRECT = range(300, 400)


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """A response that has been read. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    method: str = ""
    url: str = ""

    @property
    def media_type(self) -> str:
        """The media type, without parameters and in lower case; empty if the server names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the server calls the body JSON."""
        return self.media_type == "application/json" or self.media_type.endswith("+json")

    def text(self) -> str:
        """The body as text, UTF-8 unless the server says otherwise; what cannot be decoded is replaced."""
        found = _CHARSET.search(self.headers.get("content-type", ""))
        try:
            return self.body.decode(found.group(1) if found else "utf-8", "replace")
        except LookupError:
            return self.body.decode("utf-8", "replace")


def read(result: Result[T], reply: Reply) -> T:
    """The value of a reply.

    Raises:
        APIError: the reply is an error, or a redirect where none is expected.
        DecodeError: the reply is a success, but not of the expected kind.
    """
    if result.kind == "location" and reply.status in _REDIRECT and "location" in reply.headers:
        return cast("T", reply.headers["location"])
    check(reply)
    return cast("T", _READERS[result.kind](result.target, reply))


def _json(target: str | None, reply: Reply) -> Any:
    try:
        return decode(reply.body)
    except ValueError:
        raise decode_error(reply, target or "JSON") from None


def _page(target: str | None, reply: Reply, *, awaited: bool = False) -> Any:
    from ..lists.page import read_async_page, read_page  # noqa: PLC0415 - brings in msgspec, which nothing needs before

    try:
        return (read_async_page if awaited else read_page)(reply.body, target)
    except ValueError:
        raise misplaced_error(reply, "a collection") from None


def _model(target: str | None, reply: Reply) -> Any:
    value = _json(target, reply)
    return as_model(target, {} if value is None else value)


def _models(target: str | None, reply: Reply) -> Any:
    value = _json(f"an array of {target}", reply)
    if value is None:
        return []
    if not isinstance(value, list):
        return value
    return _each(target, value)  # pyright: ignore[reportUnknownArgumentType]


def _each(target: str | None, items: list[Any]) -> list[Any]:
    return [as_model(target, item) for item in items]


def _text(_: str | None, reply: Reply) -> str:
    try:
        value = decode(reply.body) if reply.is_json else None
    except ValueError:
        value = None
    return value if isinstance(value, str) else reply.text()


def _anything(_: str | None, reply: Reply) -> Any:
    if not reply.body:
        return None
    if reply.is_json or not reply.media_type or reply.body.lstrip()[:1] in (b"{", b"["):
        try:
            return decode(reply.body)
        except ValueError:
            pass
    try:
        reply.body.decode()
    except UnicodeDecodeError:
        return reply.text() if reply.media_type.startswith("text/") else reply.body
    return reply.text()


_READERS: dict[str, Callable[[str | None, Reply], Any]] = {
    "page": _page,
    "async_page": partial(_page, awaited=True),
    "model": _model,
    "models": _models,
    "json": _json,
    "text": _text,
    "raw": lambda _, reply: reply.body,
    "nothing": lambda _, reply: None,  # noqa: ARG005
    "anything": _anything,
    "location": lambda _, reply: reply.headers.get("location", ""),
}
