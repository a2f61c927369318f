"""Other answers of any operation: the whole of it with status and headers, or a stream of its body."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..async_resource import AsyncResource
from ..sync_resource import Resource
from .answers import read

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import NoReturn

    from ..operation import Result
    from ..reply import Reply
    from .answers import PageClass
    from .async_streams import AsyncStreamedResponse
    from .sync_streams import StreamedResponse

T = TypeVar("T")
P = ParamSpec("P")


class RawResponse(Generic[T]):
    """An answer, errors included.

    Attributes:
        status: the HTTP status.
        headers: the response's headers; names ignore case.
        content: the body, decompressed.
        text: the body as text.
        elapsed: seconds that the call took, with retries and a login if need be.
        method: the request's method.
        url: the request's URL.
    """

    __slots__ = ("_page_class", "_reply", "_result", "elapsed")

    def __init__(self, result: Result[T], reply: Reply, elapsed: float, page_class: PageClass) -> None:
        self._result = result
        self._page_class = page_class
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

    @property
    def text(self) -> str:
        return self._reply.text()

    def parse(self) -> T:
        """What the operation returns; a page goes on no further than itself.

        Raises:
            APIError: the answer is an error, or something else than it should be.
        """
        return read(self._result, self._reply, self._page_class)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, {len(self.content)} bytes>"


@overload
def with_raw_response(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
@overload
def with_raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]: ...
def with_raw_response(method: Any) -> Any:
    """The same method, answering with a RawResponse: `with_raw_response(users.get)("admin")`.

    An error of the server is an answer too; `parse()` raises it.

    Raises:
        TypeError: not a method of the client's resources, e.g. a watch's.
    """
    return _rerouted(method, "call_raw")


@overload
def with_streaming_response(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Coroutine[Any, Any, Any]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse]]: ...
@overload
def with_streaming_response(method: Callable[P, Any]) -> Callable[P, AbstractContextManager[StreamedResponse]]: ...
def with_streaming_response(method: Any) -> Any:
    """The same method, answering with a context manager of a StreamedResponse.

    `with with_streaming_response(kubeconfig.get)("admin") as answer: answer.save("kube")`.
    A refusal of the server is raised as by the method itself.

    Raises:
        TypeError: not a method of the client's resources, or a watch's, which is a stream by itself.
    """
    streamed = _rerouted(method, "call_stream")
    return streamed if isinstance(streamed.__self__, Resource) else partial(_entered, streamed)


@asynccontextmanager
async def _entered(
    method: Callable[..., Coroutine[Any, Any, AbstractAsyncContextManager[AsyncStreamedResponse]]],
    *values: Any,
    **arguments: Any,
) -> AsyncGenerator[AsyncStreamedResponse, None]:
    async with await method(*values, **arguments) as answer:
        yield answer


class _Rerouted:
    """Stands in for a client, one of whose methods carries out operations in place of `call`."""

    __slots__ = ("call",)

    def __init__(self, client: Any, name: str) -> None:
        self.call = getattr(client, name)

    def watch(self, *_: Any, **__: Any) -> NoReturn:
        """Refuse: there is one answer to an operation, but no end of events.

        Raises:
            TypeError: always.
        """
        raise TypeError("a watch has no single answer; iterate over its events")


def _rerouted(method: Any, call: str) -> Any:
    """A resource's method whose operation is carried out by another method of the client."""
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(f"expected a method of a resource, e.g. its `get`, not {type(method).__name__}")
    caller: Any = _Rerouted(resource._caller, call)
    return MethodType(method.__func__, resource._with_caller(caller))
