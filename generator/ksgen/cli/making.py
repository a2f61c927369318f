"""`ksgen build`, `ksgen check` and `ksgen init`: the client, made or compared, in a project of one's own."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
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
from ksgen.project import PACKAGE, is_built
from ksgen.terminal import Progress, Styled, tell, tell_json, tell_lines

if TYPE_CHECKING:
    from ksgen.build import Output
    from ksgen.output.write import Changes


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
        output, changes = _compared(context, progress, whole=as_diff)
        _tell_changes(changes, as_diff=as_diff)
        would = f"{counted(changes.number, 'file')} would change" if changes else "nothing would change"
        progress.done(f"{output.package} from {output.release.ref} in {shown(context.project.out)}: {would}")
        return
    with progress:
        output, changes = run(context.project, context.choice, progress.stage)
    for path in changes.edited:
        progress.warn(f"replaced a file that had been edited by hand: {path}")
    changed = f"{counted(changes.number, 'file')} changed" if changes else "nothing changed"
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
    place = one_line(shown(context.project.out))
    output, changes = _compared(context, progress)
    built = is_built(context.project, output.package)
    if form == "json":
        tell_json(_report(output, changes, place, built=built))
    elif not built:
        tell(f"nothing is built yet in {place}; make the client with: ksgen build", err=True)
    elif changes:
        tell_lines(changes.report())
        tell(f"{place} isn't what `ksgen build` writes; run it, and commit the result", err=True)
    else:
        progress.done(f"{place} is what `ksgen build` writes ({counted(output.operations, 'operation')})")
    if changes:
        sys.exit(1)


def _compared(context: Context, progress: Progress, *, whole: bool = False) -> tuple[Output, Changes]:
    from ksgen.build import check as run  # noqa: PLC0415

    with progress:
        return run(context.project, context.choice, progress.stage, whole=whole)


_LABELS = {
    "added": ("would be added", "green"),
    "changed": ("would change", "yellow"),
    "edited": ("would be replaced, though edited by hand", "red"),
    "removed": ("would be removed", "red"),
}
_COLORS = {"+": "green", "-": "red", "@": "cyan"}


def _tell_changes(changes: Changes, *, as_diff: bool) -> None:
    """Print what a build would do."""
    for group, (label, color) in _LABELS.items():
        for path in () if as_diff else getattr(changes, group):
            tell(Styled(label, fg=color), f": {path}")
    for lines in changes.diffs.values() if as_diff else ():
        for line in lines:
            head = line.startswith(("+++ ", "--- "))
            tell(Styled(line, fg=None if head else _COLORS.get(line[:1]), bold=head or None))


def _report(output: Output, changes: Changes, place: str, *, built: bool) -> dict[str, Any]:
    groups = ("added", "changed", "removed", "edited", "diffs")
    return {
        "matches": not changes,
        "built": built,
        "out": place,
        "package": output.package,
        "release": output.release.ref,
        "operations": output.operations,
        **{name: getattr(changes, name) for name in groups},
    }


@click.command(short_help="Begin in your own project: settings and the first build.")
@choice_options(package_option)
@click.option("--out", "folder", metavar="DIR", default="generated", show_default=True, help="The client's folder.")
@click.option("-v", "--verbose", is_flag=True, help="Tell each stage and its time.")
def init(context: Context, folder: str, verbose: bool) -> None:
    """Write what is chosen into [tool.ksgen] of the pyproject.toml here, and build the client.

    A pyproject.toml that is there keeps every letter; without one, one that holds just these settings is
    made. Nothing is written unless the client could be built.
    """
    from ksgen.build import build as run  # noqa: PLC0415
    from ksgen.output.journal import swap, writing  # noqa: PLC0415
    from ksgen.project import FILE, with_settings  # noqa: PLC0415
    from ksgen.source.lock import load  # noqa: PLC0415

    file, choice = Path.cwd() / FILE, context.choice
    project = replace(context.project, out=Path.cwd() / folder)
    given = click.get_current_context().params["specs"]
    chosen: dict[str, object] = {
        "release": load(project.lock).release(choice.release).ref,
        "kubernetes": False if choice.kubernetes == "" else choice.kubernetes,
        "crds": None if choice.crds is None else list(choice.crds),
        "leave-out": list(choice.leave_out) or None,
        "package": None if choice.package == PACKAGE else choice.package,
        "out": folder,
        "specs": None if given is None else str(given),
    }
    text = with_settings(file, {key: value for key, value in chosen.items() if value is not None})
    with Progress(verbose=verbose) as progress:
        output, _ = run(project, choice, progress.stage)
    with writing(file.parent) as root:
        swap(root, {FILE: text.encode()})
    operations = counted(output.operations, "operation")
    tell(f"{shown(file)}: [tool.ksgen] says {output.release.ref}; {folder}: {operations}")
    steps = (
        (f"pip install ./{folder}", f"or: uv add ./{folder}"),
        (f"python -m {choice.package} login URL", f"then: python -m {choice.package} get nodes"),
        (f"python -m {choice.package}.testing", "a server in memory, to try it without a cluster"),
        ("ksgen list users", "what the client has; ksgen show tells all of one"),
        ("ksgen build", "again, when ksgen or these settings change"),
        ("ksgen check", f"in CI: is {folder} what these settings make?"),
    )
    width = max(len(command) for command, _ in steps)
    tell_lines("\nWhat to do next:")
    for command, what in steps:
        tell(f"  {command:<{width}}  {what}")
