"""What a helper of several requests does, step by step and without any I/O; a sync and an async driver carry it out."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from copy import copy
from dataclasses import dataclass
from inspect import iscoroutine
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Unpack, cast

from ..errors import KubeSphereError
from ..sync_resource import Resource

if TYPE_CHECKING:
    from ..async_resource import AsyncResource
    from ..lists.events import WatchEvent
    from ..operation import Operation
    from ..transport.async_caller import AsyncCaller
    from ..transport.request import Arguments
    from ..transport.sync_caller import Caller

R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send(Generic[T]):
    """Carry out an operation; the step's value is its result, and its error is raised where the step stands.

    Attributes:
        operation: the operation.
        path: its path values.
        arguments: what else to send.
        once: do not send it again, should the server have seen it.
        seconds: how long it may take at most.
    """

    operation: Operation[T]
    path: tuple[str | int, ...]
    arguments: Arguments
    once: bool = False
    seconds: float = inf

    @property
    def is_bound(self) -> bool:
        """Whether it is to be carried out otherwise than any call is."""
        return self.once or self.seconds < inf


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Follow:
    """Follow a watch until `until` says so of an event, or it ends."""

    watch: Send[Any]
    until: Callable[[WatchEvent[Any]], bool]


Step: TypeAlias = Send[Any] | Sleep | Follow
Steps: TypeAlias = Generator[Step, Any, R]


def sync_run(client: Caller, steps: Steps[R]) -> R:
    """Carry out the steps with a sync client; the result is theirs."""
    try:
        step = next(steps)
        while True:
            try:
                value = _carry_out(client, step)
            except KubeSphereError as error:
                step = steps.throw(error)
            else:
                step = steps.send(value)
    except StopIteration as stop:
        return cast("R", stop.value)
    finally:
        steps.close()


def _carry_out(client: Caller, step: Step) -> Any:
    if isinstance(step, Send):
        caller = client.call_within(step.seconds, once=step.once) if step.is_bound else client
        return caller.call(step.operation, step.path, **step.arguments)
    if isinstance(step, Sleep):
        return time.sleep(step.seconds)
    with client.watch(step.watch.operation, step.watch.path, **step.watch.arguments) as events:
        return any(map(step.until, events))


async def async_run(client: AsyncCaller, steps: Steps[R]) -> R:
    """The same with an async client."""
    try:
        step = next(steps)
        while True:
            try:
                value = await _carry_out_async(client, step)
            except KubeSphereError as error:
                step = steps.throw(error)
            else:
                step = steps.send(value)
    except StopIteration as stop:
        return cast("R", stop.value)
    finally:
        steps.close()


async def _carry_out_async(client: AsyncCaller, step: Step) -> Any:
    if isinstance(step, Send):
        caller = client.call_within(step.seconds, once=step.once) if step.is_bound else client
        return await caller.call(step.operation, step.path, **step.arguments)
    if isinstance(step, Sleep):
        import anyio  # noqa: PLC0415 - the sync client does without

        return await anyio.sleep(step.seconds)
    async with client.watch(step.watch.operation, step.watch.path, **step.watch.arguments) as events:
        async for event in events:
            if step.until(event):
                return True
    return False


class _Recorder:
    """Stands for a client: instead of calling an operation it says which one would be."""

    def call(
        self, operation: Operation[Any], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> Send[Any]:
        return Send(operation, path, arguments)

    watch = call


class _AsyncRecorder(_Recorder):
    async def call(  # type: ignore[override]
        self, operation: Operation[Any], path: tuple[str | int, ...] = (), **arguments: Unpack[Arguments]
    ) -> Send[Any]:
        return Send(operation, path, arguments)


def placed(resource: Any, namespace: str | None) -> Any:
    """A collection in a namespace; the resource itself where none is given.

    Raises:
        TypeError: the resource takes no namespace.
        ValueError: it is of another one.
    """
    if namespace is None:
        return resource
    if not hasattr(resource, "in_namespace"):
        raise TypeError(f"{resource!r} takes no namespace: give what its `get` takes")
    return resource.in_namespace(namespace)


def call_of(resource: Resource | AsyncResource, method: str, *path: Any, **arguments: Any) -> Send[Any] | None:
    """What a method of a resource would call; None if the resource has no such method."""
    if not hasattr(resource, method):
        return None
    twin: Any = copy(resource)
    twin._caller = _Recorder() if isinstance(resource, Resource) else _AsyncRecorder()
    result: Any = getattr(twin, method)(*path, **arguments)
    if not iscoroutine(result):
        return cast("Send[Any]", result)
    try:
        result.send(None)
    except StopIteration as stop:
        return cast("Send[Any]", stop.value)
    raise AssertionError(f"{type(resource).__name__}.{method} waits for something else than its call")
