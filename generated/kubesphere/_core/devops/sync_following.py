# Made from async_following.py.
"""Follow a growing text to its end, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..transport.sync_io import finished, sleep
from ..transport.lines import TextLines

if TYPE_CHECKING:
    from collections.abc import Iterator, Callable


def sync_lines(
    read: Callable[..., Any], path: tuple[str, ...], running: Callable[[], Any] | None, interval: float
) -> Iterator[str]:
    """The lines of a growing text: see `follow`."""
    start, lines, more = 0, TextLines(), True
    while more:
        # Asked before the text is read: what was written up to the end is then in it.
        lives = finished(running()) if running is not None else None
        part = read(*path, start=start)
        for line in lines.text(part.content):
            yield line
        start = start + len(part.content) if part.next_start is None else part.next_start
        more = bool(lives) if part.more is None else part.more
        if more and not part.content:
            sleep(interval)
    for line in lines.last():
        yield line
