"""What resources, pages and watches stand on: whoever carries out operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, Unpack

if TYPE_CHECKING:
    from ..operation import Operation
    from .http import httpx
    from .request import Arguments

T = TypeVar("T")


class AsyncCaller(Protocol):
    """Carries out operations: the async client, or what stands in for it."""

    def call_within(self, seconds: float, *, once: bool = False) -> Self:
        """The same, whose calls take no longer than some seconds in all.

        With `once` it sends nothing again that the server may have seen.
        """
        ...

    async def call(
        self, operation: Operation[T], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> T:
        """Carry out an operation."""
        ...

    def watch(self, operation: Operation[Any], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]) -> Any:
        """The changes of a collection as they come."""
        ...

    async def call_watch(
        self, operation: Operation[Any], path: tuple[str | int, ...], arguments: Arguments, silence: float
    ) -> httpx.Response:
        """One connection of a watch, for the caller to close; dead after `silence` seconds without a byte.

        Raises:
            APIError: the server refused.
            TransportError: the connection failed.
        """
        ...
