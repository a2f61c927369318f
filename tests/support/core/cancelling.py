"""A call that is cancelled at one point where it waits, and what it leaves behind."""

from __future__ import annotations

import asyncio
import gc
import sys
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import trio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Generator


class Cut:
    """Awaits a coroutine, and calls `cancel` when that waits for the `number`th time, counted from 1.

    Attributes:
        reached: whether it waited so often.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], number: int, cancel: Callable[[], object]) -> None:
        self._coroutine, self._left, self._cancel = coroutine, number, cancel
        self.reached = False

    def __await__(self) -> Generator[Any, Any, Any]:
        step, value = self._coroutine.send, None
        while True:
            try:
                waiting = step(value)
            except StopIteration as stop:
                return stop.value
            self._left -= 1
            if self._left == 0:
                self.reached = True
                self._cancel()
            try:
                step, value = self._coroutine.send, (yield waiting)
            except BaseException as error:  # noqa: BLE001 - it is the coroutine's
                step, value = self._coroutine.throw, error


async def cut_once(make: Callable[[], Coroutine[Any, Any, Any]], number: int) -> bool:
    """Cancel all that is below, from then on, as trio and anyio do; whether the call waited so often."""
    with anyio.CancelScope() as scope:
        cut = Cut(make(), number, scope.cancel)
        await cut
    return cut.reached


async def cancelled_once(make: Callable[[], Coroutine[Any, Any, Any]], number: int) -> bool:
    """Raise CancelledError once, as `Task.cancel` of asyncio does."""
    reached = False

    async def main() -> None:
        nonlocal reached
        task = asyncio.current_task()
        assert task is not None
        cut = Cut(make(), number, task.cancel)
        try:
            await cut
        finally:
            reached = cut.reached

    [found] = await asyncio.gather(asyncio.create_task(main()), return_exceptions=True)
    if isinstance(found, Exception):
        raise found
    return reached


@contextmanager
def nothing_left() -> Generator[None, None, None]:
    """Fail where the collector has to end an async generator, and on any warning."""
    left: list[str] = []
    before = sys.get_asyncgen_hooks()

    def end(generator: Any) -> None:
        left.append(generator.ag_code.co_qualname)
        if before.finalizer is not None:
            before.finalizer(generator)

    sys.set_asyncgen_hooks(before.firstiter, end)
    try:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            yield
            gc.collect(1)
    finally:
        sys.set_asyncgen_hooks(*before)
    if left or told:
        raise AssertionError(f"left to the collector: {left}; warnings: {[str(each.message) for each in told]}")


CUTS = [
    (asyncio.run, cancelled_once),
    (asyncio.run, cut_once),
    (trio.run, cut_once),
]


async def at_each(
    cut: Callable[[Callable[[], Coroutine[Any, Any, Any]], int], Awaitable[bool]],
    make: Callable[[], Coroutine[Any, Any, Any]],
    check: Callable[[], Awaitable[None]],
    most: int = 500,
) -> int:
    """Cut the call at its first wait, its second and so on, until it comes to its end; check after each.

    Returns:
        How often it was cut.
    """
    gc.collect()
    gc.freeze()  # what there is already would be looked through each time
    try:
        for number in range(1, most):
            try:
                with nothing_left():
                    reached = await cut(make, number)
                    await check()
            except BaseException as error:
                error.add_note(f"cut at its wait number {number}")
                raise
            if not reached:
                return number - 1
    finally:
        gc.unfreeze()
    raise AssertionError(f"it has not ended after {most} cuts")
