"""The whole answer of any operation: status, headers, time, and its value only when asked for."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..resource import AsyncResource, Resource
from .response import read

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from ..operation import Result
    from .response import Reply

T = TypeVar("T")
P = ParamSpec("P")


class RawResponse(Generic[T]):
    """An answer, errors included.

    Attributes:
        status: the HTTP status.
        headers: the response's headers; names ignore case.
        content: the body, decompressed.
        elapsed: seconds that the call took, with retries and a login if need be.
        method: the request's method.
        url: the request's URL.
    """

    __slots__ = ("_reply", "_result", "elapsed")

    def __init__(self, result: Result[T], reply: Reply, elapsed: float) -> None:
        self._result = result
        self._reply = reply
        self.elapsed = elapsed

    @property
    def status(self) -> int:
        return self._reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self._reply.headers

    @property
    def content(self) -> bytes:
        return self._reply.body

    @property
    def method(self) -> str:
        return self._reply.method

    @property
    def url(self) -> str:
        return self._reply.url

    def text(self) -> str:
        """The body as text."""
        return self._reply.text()

    def parse(self) -> T:
        """What the operation returns; a page goes on no further than itself.

        Raises:
            APIError: the answer is an error, or something else than it should be.
        """
        return read(self._result, self._reply)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, {len(self.content)} bytes>"


@overload
def with_raw_response(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
@overload
def with_raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]: ...
def with_raw_response(method: Any) -> Any:
    """The same method, answering with a RawResponse: `with_raw_response(ks.iam.v1alpha2.users.get)("admin")`.

    An error of the server is an answer too; `parse()` raises it.

    Raises:
        TypeError: not a method of the client's resources, e.g. a watch's.
    """
    return redirected(method, "call_raw")


def redirected(method: Any, call: str) -> Any:
    """A resource's method whose operation is carried out by another method of the client."""
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(f"expected an operation such as ks.iam.v1alpha2.users.get, not {type(method).__name__}")
    return MethodType(method.__func__, resource._carried_out_by(call))
