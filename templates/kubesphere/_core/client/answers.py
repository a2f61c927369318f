"""From a reply to the value that an operation answers with, without any I/O."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..models.codec import as_model, decode
from ..progressive import ProgressiveText
from ..transport.refusals import check, decode_error, misplaced_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..lists.page import BasePage
    from ..operation import Result
    from ..reply import Reply

    PageClass = Callable[[], type[BasePage[Any]]]

T = TypeVar("T")

_REDIRECT = range(300, 400)


def read(result: Result[T], reply: Reply, page_class: PageClass) -> T:
    """The value of a reply.

    Args:
        result: what is expected.
        reply: the reply.
        page_class: gives the class of a collection's page: that of the sync client, or of the async one.

    Raises:
        APIError: the reply is an error, or a redirect where none is expected.
        DecodeError: the reply is a success, but not of the expected kind.
    """
    if result.kind == "location" and reply.status in _REDIRECT and "location" in reply.headers:
        return cast("T", reply.headers["location"])
    check(reply)
    if result.kind == "page":
        return cast("T", _page(result.target, reply, page_class))
    value = _READERS[result.kind](result.target, reply)
    return cast("T", _shaped(result.target, result.shape, value) if result.shape else value)


def _shaped(target: str | None, shape: str, value: Any) -> Any:
    """Maps and arrays of models; null is an empty one, and what is neither stays as it came."""
    if not shape:
        return as_model(target, value)
    if shape[0] == "{" and isinstance(value, dict | NoneType):
        found = cast("dict[str, Any]", value or {})
        return {key: _shaped(target, shape[1:], each) for key, each in found.items()}
    if shape[0] == "[" and isinstance(value, list | NoneType):
        return [_shaped(target, shape[1:], each) for each in cast("list[Any]", value or [])]
    return value


def _json(target: str | None, reply: Reply) -> Any:
    try:
        return decode(reply.body)
    except ValueError:
        raise decode_error(reply, target or "JSON") from None


def _page(target: str | None, reply: Reply, page_class: PageClass) -> Any:
    from ..lists.page import read_page  # noqa: PLC0415 - brings in msgspec, which nothing needs before

    try:
        return read_page(reply.body, target, page_class())
    except ValueError:
        raise misplaced_error(reply, "a collection") from None


def _model(target: str | None, reply: Reply) -> Any:
    value = _json(target, reply)
    return as_model(target, {} if value is None else value)


def _models(target: str | None, reply: Reply) -> Any:
    value = _json(f"an array of {target}", reply)
    if value is None:
        return []
    return _each(target, value) if isinstance(value, list) else value  # pyright: ignore[reportUnknownArgumentType]


def _each(target: str | None, items: list[Any]) -> list[Any]:
    return [as_model(target, item) for item in items]


def _text(_: str | None, reply: Reply) -> str:
    try:
        value = decode(reply.body) if reply.is_json else None
    except ValueError:
        value = None
    return value if isinstance(value, str) else reply.text()


def _progressive(_: str | None, reply: Reply) -> ProgressiveText:
    size = reply.headers.get("x-text-size", "")
    if not size.isdecimal():
        return ProgressiveText(reply.body)
    return ProgressiveText(reply.body, int(size), reply.headers.get("x-more-data") == "true")


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
    "model": _model,
    "models": _models,
    "json": _json,
    "text": _text,
    "progressive": _progressive,
    "raw": lambda _, reply: reply.body,
    "nothing": lambda _, reply: None,  # noqa: ARG005
    "anything": _anything,
    "location": lambda _, reply: reply.headers.get("location", ""),
}
