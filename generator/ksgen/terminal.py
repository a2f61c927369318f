"""What a person sees while it works: the stage that runs and how long each took, on standard error."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from ksgen.errors import one_line

if TYPE_CHECKING:
    from types import TracebackType


class Progress:
    """Tells stages to a terminal as they begin, with their times; to a pipe or a log, only what came of it.

    Args:
        quiet: Tell warnings only.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = sys.stderr.isatty() and not quiet
        self._stage: str | None = None
        self._begun = 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._finish(failed=error is not None)

    def stage(self, name: str) -> None:
        """A stage begins; the one before has ended."""
        self._finish(failed=False)
        self._stage, self._begun = name, time.monotonic()
        if self._live:
            click.echo(f"  ... {name}\r", nl=False, err=True)

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
        if self._stage is not None and self._live:
            mark = click.style("failed", fg="red") if failed else f"{time.monotonic() - self._begun:5.2f} s"
            click.echo(f"\r\033[K  {mark}  {self._stage}", err=True)
        self._stage = None
