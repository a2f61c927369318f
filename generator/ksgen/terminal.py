"""What a person sees while it works: the stage that runs, how far it is and how long each took, on standard error."""

from __future__ import annotations

import sys
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, TypeVar

import click

from ksgen.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType

T = TypeVar("T")

_CLEAR: Final = "\r\033[K"
_EVERY: Final = 0.1  # seconds between two counts that are shown


class Progress:
    """Tells stages to a terminal as they begin, with their times; to a pipe or a log, only what came of it.

    Args:
        quiet: Tell warnings only.
        verbose: Tell stages and their times whatever standard error is, and the time of all of them.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self._quiet = quiet
        self._terminal = sys.stderr.isatty() and not quiet
        self._told = (self._terminal or verbose) and not quiet
        self._verbose = verbose and not quiet
        self._stage: str | None = None
        self._begun = self._counted = self._first = time.monotonic()

    def __enter__(self) -> Progress:
        self._token = _current.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _current.reset(self._token)
        self._finish(failed=error is not None)
        if self._verbose:
            click.echo(f"  {time.monotonic() - self._first:5.2f} s  in all", err=True)

    def stage(self, name: str) -> None:
        """A stage begins; the one before has ended."""
        self._finish(failed=False)
        self._stage, self._begun = name, time.monotonic()
        if self._terminal:
            click.echo(f"  ... {name}\r", nl=False, err=True)

    def count(self, done: int, total: int | None, noun: str) -> None:
        """How far the stage is."""
        now = time.monotonic()
        if self._terminal and self._stage is not None and now - self._counted >= _EVERY:
            self._counted = now
            of = f"{done:,} of {total:,}" if total else f"{done:,}"
            click.echo(f"{_CLEAR}  ... {self._stage}: {of} {noun}\r", nl=False, err=True)

    def note(self, text: str) -> None:
        """Something worth knowing."""
        if not self._quiet:
            click.secho(one_line(text), dim=True, err=True)

    def warn(self, text: str) -> None:
        """Something that needs a look; told even when quiet."""
        click.secho("warning: ", fg="yellow", err=True, nl=False)
        click.echo(one_line(text), err=True)

    def done(self, text: str) -> None:
        """What came of it."""
        if not self._quiet:
            click.echo(one_line(text), err=True)

    def _finish(self, *, failed: bool) -> None:
        if self._stage is not None and self._told:
            mark = click.style("failed", fg="red") if failed else f"{time.monotonic() - self._begun:5.2f} s"
            click.echo(f"{_CLEAR if self._terminal else ''}  {mark}  {self._stage}", err=True)
        self._stage = None


_current: ContextVar[Progress | None] = ContextVar("progress", default=None)


def count(done: int, total: int | None, noun: str) -> None:
    """Tell whoever watches how far the stage is: `count(3, 120, "files")`; nothing if nobody does."""
    progress = _current.get()
    if progress is not None:
        progress.count(done, total, noun)


def counted(items: Collection[T], noun: str) -> Iterator[T]:
    """The items, one after another, each told as it comes."""
    for done, item in enumerate(items):
        count(done, len(items), noun)
        yield item
