"""From a reply to the value that an operation answers with, without any I/O."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import BackendError
from ..lists.page import read_page
from ..models.codec import as_model, decode
from ..models.progressive import ProgressiveText
from ..transport.refusals import check, error_inside, make_error, misplaced_error

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..errors import APIError
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
    expected = result.of(reply.status)
    if expected.kind == "page":
        return cast("T", _page(expected.target, reply, page_class))
    value = _READERS[expected.kind](expected.target, reply)
    return cast("T", _shaped(expected.target, expected.shape, value) if expected.shape else value)


def _shaped(target: str | None, shape: str, value: Any) -> Any:
    """Maps and arrays of models; null is an empty one, and what is neither stays as it came."""
    if not shape:
        return as_model(target, value)
    if shape[0] == "{" and isinstance(value, dict | NoneType):
        found = cast("dict[str, Any]", value or {})
        return {key: _shaped(target, shape[1:], each) for key, each in found.items()}
    if shape[0] == "[" and isinstance(value, list | NoneType):
        items = cast("Sequence[Any]", value or [])
        return [_shaped(target, shape[1:], each) for each in items]
    return value


def _json(target: str | None, reply: Reply) -> Any:
    try:
        value = decode(reply.body)
    except ValueError:
        raise _undecodable(reply, target or "JSON") from None
    return _sound(reply, value)


def _sound(reply: Reply, value: Any) -> Any:
    """The value, unless it tells of a failure."""
    if (error := error_inside(reply, value)) is not None:
        raise error
    return value


def _undecodable(reply: Reply, expected: str) -> APIError:
    if reply.body:
        return misplaced_error(reply, expected)
    found = "an empty body: the backend behind this may be dead"
    return make_error(reply, BackendError, f"expected {expected}, got {found}")


def _page(target: str | None, reply: Reply, page_class: PageClass) -> Any:
    try:
        page = read_page(reply.body, target, page_class())
    except ValueError:
        raise _undecodable(reply, "a collection") from None
    _sound(reply, page.data)
    return page


def _model(target: str | None, reply: Reply) -> Any:
    value = _json(target, reply)
    return as_model(target, {} if value is None else value)


def _models(target: str | None, reply: Reply) -> Any:
    return _shaped(target, "[", _json(f"an array of {target}", reply))


def _aside(reply: Reply) -> Any:
    """What an answer says in JSON where none was expected, which may be of a failure; None if it is none."""
    try:
        value = decode(reply.body) if reply.is_json and reply.body else None
    except ValueError:
        return None
    return _sound(reply, value)


def _text(_: str | None, reply: Reply) -> str:
    value = _aside(reply)
    return value if isinstance(value, str) else reply.text()


def _nothing(_: str | None, reply: Reply) -> None:
    _aside(reply)


def _progressive(_: str | None, reply: Reply) -> ProgressiveText:
    size = reply.headers.get("x-text-size", "")
    if not size.isdecimal():
        return ProgressiveText(reply.body)
    return ProgressiveText(reply.body, int(size), reply.headers.get("x-more-data") == "true")


def _anything(_: str | None, reply: Reply) -> Any:
    if not reply.body:
        if reply.method == "GET" and reply.status == 200 and not reply.media_type:
            raise _undecodable(reply, "an answer")
        return None
    if reply.is_json or not reply.media_type or reply.body.lstrip()[:1] in (b"{", b"["):
        try:
            value = decode(reply.body)
        except ValueError:
            pass
        else:
            return _sound(reply, value)
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
    "nothing": _nothing,
    "anything": _anything,
    "location": lambda _, reply: reply.headers.get("location", ""),
}
