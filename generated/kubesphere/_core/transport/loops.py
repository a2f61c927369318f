"""Event loops, of asyncio and trio: connections belong to the one they were made in."""

from __future__ import annotations

import asyncio
import sys
from typing import Any


class EventLoops:
    """Keeps connections of one event loop out of another."""

    def here(self) -> Any:
        """The event loop that runs in this thread."""
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            trio = sys.modules.get("trio")
            return None if trio is None else trio.lowlevel.current_trio_token()

    def leave(self, place: Any, /) -> None:
        """Let go of what belongs to a loop that has ended.

        Raises:
            RuntimeError: it hasn't.
        """
        if not _ended(place):
            raise RuntimeError(
                "this client serves another event loop that is still open; "
                "make one client for each event loop (they can share auth=)"
            )


def _ended(loop: Any) -> bool:
    if isinstance(loop, asyncio.AbstractEventLoop):
        return loop.is_closed()
    try:
        loop.run_sync_soon(int)  # trio's token says so by refusing work
    except RuntimeError:
        return True
    return False
