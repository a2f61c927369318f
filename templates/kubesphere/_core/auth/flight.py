"""One attempt to get a token, and waking those who wait for it: threads, asyncio tasks and trio tasks."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..errors import KubeSphereError
    from ..redact import Secret
    from .tokens import Token


class Flight:
    """An attempt that one caller leads.

    Args:
        patience: how long that caller goes on trying, to compare with others'.

    Attributes:
        token: what came of it.
        failure: why nothing did; neither is set if the leader was cancelled, or its time was up.
        patience: see above.
        refresh: the refresh token that the leader has asked with.
        harmless: whether asking with the same again does no harm, should the answer be lost.
        asked_at: when it asked, on the state's clock.
        thread: the thread that the leader runs in.
    """

    def __init__(self, patience: object = None) -> None:
        self.patience = patience
        self.token: Token | None = None
        self.failure: KubeSphereError | None = None
        self.refresh: Secret | None = None
        self.harmless = False
        self.asked_at = 0.0
        self.thread: int | None = None
        self._lock = threading.RLock()  # a signal handler may end it
        self._ended = False
        self._wakers: list[Callable[[], None]] = []

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self._ended

    def end(self) -> None:
        """Wake all who wait."""
        with self._lock:
            self._ended = True
            wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()

    def sync_wait(self, limit: float) -> None:
        """Block this thread until the attempt is over, or for `limit` seconds."""
        if self.thread == threading.get_ident():
            return  # the leader cannot go on before this returns
        event = threading.Event()
        if self._on_end(event.set):
            event.wait(limit)

    async def async_wait(self, limit: float) -> None:
        """Let this task sleep until the attempt is over, or for `limit` seconds."""
        import anyio  # noqa: PLC0415 - the sync client does without

        from ..transport.async_io import PLACES  # noqa: PLC0415

        event = anyio.Event()
        if self._on_end(_threadsafe(event.set, PLACES.here())):
            with anyio.move_on_after(limit):
                await event.wait()

    def _on_end(self, wake: Callable[[], None]) -> bool:
        """Have `wake` called at the end; False if that is past."""
        with self._lock:
            if not self._ended:
                self._wakers.append(wake)
            return not self._ended


def _threadsafe(wake: Callable[[], object], loop: Any) -> Callable[[], None]:
    """`wake`, to be called from any thread, for a task of an event loop."""
    call = getattr(loop, "run_sync_soon", None) or loop.call_soon_threadsafe  # trio's, asyncio's

    def wake_up() -> None:
        with suppress(RuntimeError):  # the loop has closed: nobody waits there any more
            call(wake)

    return wake_up
