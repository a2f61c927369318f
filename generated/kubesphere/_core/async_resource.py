"""What the generated resources of the async client stand on: a caller and nothing else."""

from __future__ import annotations

from copy import copy
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar, Unpack, cast

from .slotted import Slotted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .lists.async_page import AsyncPage
    from .lists.async_watch import AsyncWatch
    from .lists.sync_page import Page
    from .operation import Operation
    from .transport.async_caller import AsyncCaller
    from .transport.request import Arguments

    _Path: TypeAlias = tuple[str | int, ...]
    # A method's arguments; the operation says which of them are in the query.
    _Values: TypeAlias = Mapping[str, object] | None

T = TypeVar("T")
U = TypeVar("U")


def _with(arguments: Arguments, operation: Operation[Any], values: Mapping[str, object] | None) -> Arguments:
    """The arguments of a call with the query, whose names are the operation's."""
    if values is not None:
        arguments["query"] = {wire: values[name] for name, wire in _parameters(operation.query)}
    return arguments


@cache
def _parameters(query: str) -> tuple[tuple[str, str], ...]:
    """Names of arguments, with what each is called in the query."""
    parts = (each.partition("=") for each in query.split())
    return tuple((name, wire or name) for name, _, wire in parts)


def _leading(below: Callable[[str], Callable[[Any], Any]], name: str) -> property:
    found: Callable[[Any], Any] | None = None

    def lead(resource: Any) -> Any:
        nonlocal found
        if found is None:  # `functools.cache` would take most of the time that importing a group takes
            found = below(name)
        return found(resource._caller)

    return property(lead)


class AsyncResource(metaclass=Slotted):
    """A group of operations of the async client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __init_subclass__(cls, **options: Any) -> None:
        """Make a property of each annotated name: generated classes say in a line each what is below them."""
        super().__init_subclass__(**options)
        for name in cls.__annotations__:
            if not name.startswith("_"):
                setattr(cls, name, _leading(cls._below, name))

    @classmethod
    def _below(cls, name: str) -> Callable[[Any], Any]:
        """What makes of a caller that which an annotated name leads to: a class of the same module."""
        below: Callable[[Any], Any] = getattr(import_module(cls.__module__), cls.__annotations__[name])
        return below

    def _side(self) -> type[AsyncResource]:
        """What tells a type checker whether a resource is sync or async, where its objects may be anything."""
        return AsyncResource

    def _with_caller(self, caller: AsyncCaller) -> Self:
        """The same resource, whose operations another carries out."""
        twin = copy(self)
        twin._caller = caller
        return twin

    async def _call(
        self, operation: Operation[T], path: _Path = (), values: _Values = None, **arguments: Unpack[Arguments]
    ) -> T:
        return await self._caller.call(operation, path, **_with(arguments, operation, values))

    async def _page(
        self, operation: Operation[Page[T]], path: _Path = (), values: _Values = None, **arguments: Unpack[Arguments]
    ) -> AsyncPage[T]:
        answer: Any = await self._caller.call(operation, path, **_with(arguments, operation, values))
        return cast("AsyncPage[T]", answer)

    async def _page_or(
        self,
        operation: Operation[Page[T] | U],
        path: _Path = (),
        values: _Values = None,
        **arguments: Unpack[Arguments],
    ) -> AsyncPage[T] | U:
        answer: Any = await self._caller.call(operation, path, **_with(arguments, operation, values))
        return cast("AsyncPage[T] | U", answer)

    def _watch(
        self, operation: Operation[T], path: _Path = (), values: _Values = None, **arguments: Unpack[Arguments]
    ) -> AsyncWatch[T]:
        return cast("AsyncWatch[T]", self._caller.watch(operation, path, **_with(arguments, operation, values)))
