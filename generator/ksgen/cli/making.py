"""`ksgen build` and `ksgen check`: the client, made or compared."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ksgen.cli.options import (
    Context,
    choice_options,
    format_option,
    out_option,
    package_option,
    progress_options,
    shown,
)
from ksgen.errors import counted, one_line
from ksgen.terminal import Styled, tell, tell_json, tell_lines

if TYPE_CHECKING:
    from ksgen.build import Output
    from ksgen.output.drift import Drift
    from ksgen.terminal import Progress


@click.command(short_help="Make the client of a pinned release.")
@choice_options(out_option, package_option)
@click.option("--dry-run", is_flag=True, help="Write nothing; tell which files would change.")
@click.option("--diff", "as_diff", is_flag=True, help="Write nothing; show what would change, line by line.")
@progress_options
def build(context: Context, dry_run: bool, as_diff: bool, progress: Progress) -> None:
    """Make the client of a pinned release: OUT/PACKAGE/, OUT/pyproject.toml, OUT/README.md and OUT/api.md.

    The output is swapped in whole; files that ksgen did not write stay. With --dry-run or --diff it is
    left as it is, and the exit code is 0 whatever differs; `check` is for that.
    """
    from ksgen.build import build as run  # noqa: PLC0415

    if dry_run or as_diff:
        output, drift = _compared(context, progress, whole=as_diff)
        _tell_changes(drift, as_diff=as_diff)
        would = f"{counted(_differing(drift), 'file')} would change" if drift else "nothing would change"
        progress.done(f"{output.package} from {output.release.ref} in {shown(context.project.out)}: {would}")
        return
    with progress:
        output, summary = run(context.project, context.choice, progress.stage)
    for path in summary.edited:
        progress.warn(f"replaced a file that had been edited by hand: {path}")
    changes = len(summary.added) + len(summary.changed) + len(summary.removed)
    changed = f"{counted(changes, 'file')} changed" if changes else "nothing changed"
    operations, models = counted(output.operations, "operation"), counted(output.models, "model")
    progress.done(
        f"built {output.package} from {output.release.ref} into {shown(context.project.out)}: "
        f"{operations}, {models}; {changed}"
    )


@click.command(short_help="Prove that the client is what `build` makes.")
@choice_options(out_option, package_option)
@format_option()
@progress_options
def check(context: Context, form: str, progress: Progress) -> None:
    """Exit 1, and say where, if the client isn't what `build` would write."""
    from ksgen.build import is_built  # noqa: PLC0415

    place = one_line(shown(context.project.out))
    output, drift = _compared(context, progress)
    built = is_built(context.project.out, output.package)
    if form == "json":
        tell_json(_report(output, drift, place, built=built))
    elif not built:
        tell(f"nothing is built yet in {place}; make the client with: ksgen build", err=True)
    elif drift:
        tell_lines(drift.report())
        tell(f"{place} isn't what `ksgen build` writes; run it, and commit the result", err=True)
    else:
        progress.done(f"{place} is what `ksgen build` writes ({counted(output.operations, 'operation')})")
    if drift:
        sys.exit(1)


def _compared(context: Context, progress: Progress, *, whole: bool = False) -> tuple[Output, Drift]:
    from ksgen.build import check as run  # noqa: PLC0415

    with progress:
        return run(context.project, context.choice, progress.stage, whole=whole)


def _differing(drift: Drift) -> int:
    return len(drift.added) + len(drift.changed) + len(drift.removed) + len(drift.edited)


_LABELS = {
    "added": ("would be added", "green"),
    "changed": ("would change", "yellow"),
    "edited": ("would be replaced, though edited by hand", "red"),
    "removed": ("would be removed", "red"),
}
_COLORS = {"+": "green", "-": "red", "@": "cyan"}


def _tell_changes(drift: Drift, *, as_diff: bool) -> None:
    """Print what a build would do."""
    for group, (label, color) in _LABELS.items():
        for path in () if as_diff else getattr(drift, group):
            tell(Styled(label, fg=color), f": {path}")
    for lines in (drift.diffs or {}).values() if as_diff else ():
        for line in lines:
            head = line.startswith(("+++ ", "--- "))
            tell(Styled(line, fg=None if head else _COLORS.get(line[:1]), bold=head or None))


def _report(output: Output, drift: Drift, place: str, *, built: bool) -> dict[str, Any]:
    return {
        "matches": not drift,
        "built": built,
        "out": place,
        "package": output.package,
        "release": output.release.ref,
        "operations": output.operations,
        "added": drift.added,
        "changed": drift.changed,
        "removed": drift.removed,
        "edited": drift.edited,
        "diffs": dict(drift.diffs or {}),
    }
