"""What the generated resources stand on: a caller and nothing else."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, Unpack, cast

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .lists.page import AsyncPage, Page
    from .lists.watch import AsyncWatch, Watch
    from .operation import Operation
    from .sync_client import Client
    from .transport.request import Arguments

T = TypeVar("T")


class Rerouted:
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


class Resource:
    """A group of operations of the sync client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Client) -> None:
        self._caller = caller

    def _carried_out_by(self, name: str) -> Self:
        """The same resource, whose operations another method of the client carries out than `call`."""
        twin = copy(self)
        twin._caller = cast("Any", Rerouted(self._caller, name))
        return twin

    def _call(self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]) -> T:
        return self._caller.call(operation, path, **arguments)

    def _watch(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> Watch[T]:
        return self._caller.watch(operation, path, **arguments)


class AsyncResource:
    """A group of operations of the async client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncClient) -> None:
        self._caller = caller

    def _carried_out_by(self, name: str) -> Self:
        """The same resource, whose operations another method of the client carries out than `call`."""
        twin = copy(self)
        twin._caller = cast("Any", Rerouted(self._caller, name))
        return twin

    async def _call(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> T:
        return await self._caller.call(operation, path, **arguments)

    async def _page(
        self, operation: Operation[Page[T]], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> AsyncPage[T]:
        return cast("AsyncPage[T]", await self._caller.call(operation, path, **arguments))

    def _watch(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> AsyncWatch[T]:
        return self._caller.watch(operation, path, **arguments)
