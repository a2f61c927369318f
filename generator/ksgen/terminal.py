"""All that ksgen prints. Foreign text can't shape it: what isn't printable, bidi characters too, is told as an escape.

Results go to standard output; the stage that runs, how far it is and how long each took to standard error.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import click

from ksgen.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType

T = TypeVar("T")

_CLEAR: Final = "\r\033[K"
_EVERY: Final = 0.1  # seconds between two counts that are shown


class Styled(NamedTuple):
    """A text in colours, where it is shown to a person."""

    text: str
    fg: str | None = None
    bold: bool | None = None
    dim: bool | None = None


def tell(*parts: str | Styled, err: bool = False) -> None:
    """Print one line, whatever its parts hold."""
    click.echo("".join(map(_shown, parts)), err=err)


def tell_lines(text: str) -> None:
    """Print each line of a text."""
    for line in text.splitlines():
        tell(line)


def tell_json(value: Any) -> None:
    """Print a value for programs: indented, printable letters as they are, keys in their order."""
    for line in json.dumps(value, indent=2, ensure_ascii=False).split("\n"):
        click.echo("".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line))


def _shown(part: str | Styled) -> str:
    if isinstance(part, str) or os.environ.get("NO_COLOR"):
        return one_line(part if isinstance(part, str) else part.text)
    return click.style(one_line(part.text), fg=part.fg, bold=part.bold, dim=part.dim)


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
        self._stage, self._begun = one_line(name), time.monotonic()
        if self._terminal:
            click.echo(f"  ... {self._stage}\r", nl=False, err=True)

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
            tell(Styled(text, dim=True), err=True)

    def warn(self, text: str) -> None:
        """Something that needs a look; told even when quiet."""
        tell(Styled("warning: ", fg="yellow"), text, err=True)

    def done(self, text: str) -> None:
        """What came of it."""
        if not self._quiet:
            tell(text, err=True)

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


def followed(items: Collection[T], noun: str) -> Iterator[T]:
    """The items, one after another, each told as it comes."""
    for done, item in enumerate(items):
        count(done, len(items), noun)
        yield item
