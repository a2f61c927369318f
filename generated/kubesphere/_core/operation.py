"""What the client knows of an operation: pure data, cheap to make."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
Kind = Literal[
    "page",
    "model",
    "models",
    "json",
    "text",
    "progressive",
    "raw",
    "nothing",
    "anything",
    "location",
    "watch",
    "terminal",
]
Paging = Literal["page", "sorted", "ordered", "continue"]
NO_FORMATS: Mapping[str, str] = MappingProxyType({})


class _Parts:
    """What is made of its parts, and equal to another of the same. A NamedTuple takes many times as long to define."""

    __slots__: tuple[str, ...] = ()

    def changed(self, **parts: Any) -> Self:
        """The same with other parts."""
        return type(self)(**{name: getattr(self, name) for name in self.__slots__} | parts)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


class Result(_Parts, Generic[T]):
    """What an operation answers with.

    Attributes:
        kind: how the answer is read.
        target: the model of the answer or of its items, `module.Class` under the package's `models`.
        shape: what of plain JSON leads to those models, outermost first: `{` a map, `[` an array.
        others: what it answers with other HTTP statuses, if that differs.
    """

    __slots__ = ("kind", "others", "shape", "target")

    def __init__(
        self, kind: Kind, target: str | None = None, shape: str = "", others: Mapping[int, Result[Any]] | None = None
    ) -> None:
        self.kind: Kind = kind
        self.target = target
        self.shape = shape
        self.others = others

    def of(self, status: int) -> Result[Any]:
        """How an answer of this HTTP status is read."""
        return self.others.get(status, self) if self.others else self


class Operation(_Parts, Generic[T]):
    """One method of one path.

    Attributes:
        method: the HTTP method.
        path: the path template; `{name}` is filled in order.
        returns: what it answers with.
        query: names of the query parameters, each behind that of the method's argument where they differ:
            `page label_selector=labelSelector`.
        wildcard: the last variable of the path may hold slashes.
        body: the media types it takes, as far as known.
        empty_body: an empty object is sent where no body is given: the server refuses to go without one.
        object_body: the `apiVersion` and `kind` that the body must say, which are added where they aren't in it; and so
            is the name, where the path has it.
        csv: the query parameters whose items are joined by commas rather than repeated.
        delimited: query parameters and form fields whose items are joined by something else, and that.
        formats: how the server reads the query parameters that are times: `unix-time`, `unix-time-micros`,
            `go-duration` or `seconds`.
        paging: how a list is paged: by `page` and `limit`, where it may be `sorted`, too, or `ordered` by `orderBy`,
            past whose end it drops the connection; or by `continue` and `limit` as Kubernetes does; None if it isn't.
    """

    __slots__ = (
        "body",
        "csv",
        "delimited",
        "empty_body",
        "formats",
        "method",
        "object_body",
        "paging",
        "path",
        "query",
        "returns",
        "wildcard",
    )

    def __init__(  # noqa: PLR0913 - pure data
        self,
        method: str,
        path: str,
        returns: Result[T],
        *,
        query: str = "",
        wildcard: bool = False,
        body: tuple[str, ...] = (),
        empty_body: bool = False,
        object_body: tuple[str, str] | None = None,
        csv: tuple[str, ...] = (),
        delimited: tuple[tuple[str, str], ...] = (),
        formats: Mapping[str, str] = NO_FORMATS,
        paging: Paging | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.returns = returns
        self.query = query
        self.wildcard = wildcard
        self.body = body
        self.empty_body = empty_body
        self.object_body = object_body
        self.csv = csv
        self.delimited = delimited
        self.formats = formats
        self.paging: Paging | None = paging


def page(item: str | None = None) -> Result[Any]:
    """A collection in any of the server's wrappers; items are models of `item`, or plain JSON."""
    return Result("page", item)


def model(target: str) -> Result[Any]:
    """One object."""
    return Result("model", target)


def models(target: str) -> Result[list[Any]]:
    """A bare array of objects."""
    return Result("models", target)


def json_value(target: str | None = None, shape: str = "") -> Result[Any]:
    """Plain JSON, or maps and arrays of models."""
    return Result("json", target, shape)


def text() -> Result[str]:
    """Text; a JSON string is unquoted."""
    return Result("text")


def progressive() -> Result[Any]:
    """A part of a growing text, with what its headers tell."""
    return Result("progressive")


def raw() -> Result[bytes]:
    """The bytes of the answer."""
    return Result("raw")


def nothing() -> Result[None]:
    """Nothing worth reading."""
    return Result("nothing")


def anything() -> Result[Any]:
    """JSON if the answer is JSON, None if it is empty, else its text (or bytes where they are no text)."""
    return Result("anything")


def by_status(usual: Result[Any], others: Mapping[int, Result[Any]]) -> Result[Any]:
    """What the HTTP status tells: one of `others`, or else `usual`."""
    return usual.changed(others=others)


def location() -> Result[str]:
    """The target of a redirect, which is the answer (RFC 6749 section 4.1.2); it is not followed."""
    return Result("location")


def watch(target: str | None = None) -> Result[Any]:
    """A stream of events on objects of `target`."""
    return Result("watch", target)


def terminal() -> Result[Any]:
    """A terminal over a WebSocket (RFC 6455)."""
    return Result("terminal")
