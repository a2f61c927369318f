"""From a response to a value or a typed error, without any I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from html import unescape
from typing import TYPE_CHECKING, Any, TypeVar, cast

from . import errors
from .codec import as_model, decode
from .redact import mask_url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .operation import Result

T = TypeVar("T")

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)
_OAUTH = {"error", "error_description", "error_uri", "state"}
_SENSITIVE = {"set-cookie", "location"}
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


def check(reply: Reply) -> None:
    """Raise the typed error of any reply but a success."""
    if not 200 <= reply.status < 300:
        raise error_of(reply)


def error_of(reply: Reply) -> errors.APIError:
    """The error a reply stands for, in any of the server's shapes."""
    fields = object_of(_loads(reply.body))
    fields = object_of(fields.get("ErrStatus")) or fields
    if isinstance(code := fields.get("error"), str) and fields.keys() <= _OAUTH:
        return _error(reply, errors.OAuthError, _string(fields, "error_description") or code, reason=code)
    message = _string(fields, "message") or _plain_text(reply)
    missing = reply.status == 500 and message.endswith(" not found") and "status" not in fields
    return _error(
        reply,
        errors.NotFoundError if missing else _class(reply.status),
        message,
        reason=_string(fields, "reason"),
        details=object_of(fields.get("details")) or None,
    )


def status_error(status: Any, reply: Reply) -> errors.APIError:
    """The error that a Kubernetes Status object inside a stream stands for; its code counts, not the stream's 200."""
    code = object_of(status).get("code")
    number = code if isinstance(code, int) else 500
    return error_of(Reply(number, reply.headers, reply.body, reply.method, reply.url))


def decode_error(reply: Reply, expected: str) -> errors.DecodeError:
    """A success that does not hold what was expected."""
    found = f"{len(reply.body)} bytes of {reply.media_type or 'no media type'}" if reply.body else "an empty body"
    return cast("errors.DecodeError", _error(reply, errors.DecodeError, f"expected {expected}, got {found}"))


def _error(
    reply: Reply,
    cls: type[errors.APIError],
    message: str,
    reason: str | None = None,
    details: dict[str, Any] | None = None,
) -> errors.APIError:
    return cls(
        message,
        status=reply.status,
        reason=reason,
        details=details,
        body=reply.body,
        headers={name: value for name, value in reply.headers.items() if name not in _SENSITIVE},
        method=reply.method,
        url=mask_url(reply.url),
    )


def _class(status: int) -> type[errors.APIError]:
    return errors.BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.APIError)


def _plain_text(reply: Reply) -> str:
    """The body as a message: handlers escape theirs for HTML."""
    if reply.status in _REDIRECT:
        return f"redirects are not followed: {mask_url(reply.headers.get('location', ''))}"
    return unescape(reply.text()).strip() or "the server gave no explanation"


def object_of(value: Any) -> dict[str, Any]:
    """A JSON object; anything else reads as an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _string(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and value else None


def _loads(body: bytes) -> Any:
    """The JSON of a body, None if it is none."""
    try:
        return decode(body)
    except ValueError:
        return None


def _json(target: str | None, reply: Reply) -> Any:
    try:
        return decode(reply.body)
    except ValueError:
        raise decode_error(reply, target or "JSON") from None


def _page(target: str | None, reply: Reply, *, awaited: bool = False) -> Any:
    from .page import read_async_page, read_page  # noqa: PLC0415 - brings in msgspec, which nothing needs before

    try:
        return (read_async_page if awaited else read_page)(reply.body, target)
    except ValueError:
        raise decode_error(reply, "a collection") from None


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
    value = _loads(reply.body) if reply.is_json else None
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
