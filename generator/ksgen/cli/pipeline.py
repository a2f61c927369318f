"""The pipeline's commands: releases are pinned, looked at and compared, and the client is made of them."""

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
    pinned,
    progress_options,
    ref_option,
    repository_option,
    shown,
    source_option,
    specs_option,
)
from ksgen.errors import counted, one_line
from ksgen.project import PACKAGE, is_built
from ksgen.terminal import Progress, Styled, tell, tell_json, tell_lines

if TYPE_CHECKING:
    from ksgen.build import Output
    from ksgen.output.write import Changes


@click.command(short_help="Pin a release, or kinds to go with it.")
@ref_option
@source_option
@repository_option
@click.option("--commit", metavar="SHA", help="The commit that the files are of, where the source can't tell it.")
@click.option("--update", is_flag=True, help="Take the files though the lock pins other bytes.")
@click.option(
    "--default", "make_default", is_flag=True, help="Make it the release that `build` takes unless told otherwise."
)
@click.option(
    "--descriptions/--no-descriptions",
    default=None,
    help="Keep upstream's descriptions, as docstrings.  [default: as pinned before, or no]",
)
@click.option(
    "--skip-invalid/--no-skip-invalid",
    default=None,
    help="Leave out what isn't Swagger and list it, instead of failing.  [default: as pinned before, or no]",
)
@click.option("--kubernetes", metavar="TAG", help="Pin Kubernetes' own Swagger instead, e.g. v1.28.0.")
@click.option(
    "--crds",
    metavar="PATH|URL|cluster",
    help="Pin custom resources beside the release instead: manifests, or those of the server at KUBESPHERE_URL.",
)
@click.option("--name", metavar="NAME", help="What these custom resources are called.  [default: after the source]")
@specs_option
@progress_options
def fetch(  # noqa: PLR0913, PLR0917 (one argument for each option)
    ref: str | None,
    source: str | None,
    repository: str,
    commit: str | None,
    update: bool,
    make_default: bool,
    descriptions: bool | None,
    skip_invalid: bool | None,
    kubernetes: str | None,
    crds: str | None,
    name: str | None,
    specs: Path | None,
    progress: Progress,
) -> None:
    """Pin a release: fetch both Swagger files, repair them into one contract, record every hash.

    Writes specs/ksgen.lock and, in the release's folder, contract.json and report.md. With --kubernetes
    or --crds, pins kinds of Kubernetes or of custom resources, which `build` then adds to the client;
    they have a contract.json and a report.md of their own.
    """
    _refuse_idle(click.get_current_context())
    if kubernetes is not None or crds is not None:
        from ksgen.pinkinds import pin_crds, pin_kubernetes  # noqa: PLC0415

        context = Context.of(release=ref, specs=specs)
        with progress:
            if kubernetes is not None:
                found = pin_kubernetes(
                    context.project, kubernetes, source, context.choice, progress.stage, update=update
                )
            else:
                found = pin_crds(context.project, crds or "", name, context.choice, progress.stage, update=update)
        kinds, operations = counted(found.kinds, "kind"), counted(found.operations, "operation")
        report = shown(found.folder / "report.md")
        progress.done(f"pinned {found.source.folder}: {kinds}, {operations} (see {report})")
        return
    from ksgen.pin import Request, pin  # noqa: PLC0415 (its imports would slow down every other command)
    from ksgen.source.fetch import parse_source  # noqa: PLC0415

    context = Context.of(specs=specs)
    origin = parse_source(source, repository=repository)
    wanted = context.choice.release if ref is None else ref
    request = Request(wanted, origin, commit, update, descriptions, skip_invalid, make_default)
    with progress:
        made = pin(context.project, request, progress.stage)
    for note in made.notes:
        progress.note(note)
    for repair in made.recorder.repairs:
        if repair.rule == "skipped":
            progress.warn(f"left out: {repair.file} {repair.pointer}: {repair.why}")
    counts = (
        counted(made.operations, "operation"),
        counted(made.schemas, "schema"),
        counted(len(made.recorder.repairs), "repair"),
    )
    progress.done(f"pinned {made.release.ref}: {', '.join(counts)} (see {shown(made.folder / 'report.md')})")


def _refuse_idle(context: click.Context) -> None:
    """Refuse options that would change nothing."""
    given = {
        each.name: each.opts[0]
        for each in context.command.params
        if context.get_parameter_source(str(each.name)) is click.core.ParameterSource.COMMANDLINE
    }
    if {"kubernetes", "crds"} <= given.keys():
        raise click.UsageError("give --kubernetes or --crds, one at a time")
    release = ("repository", "commit", "make_default", "descriptions", "skip_invalid")
    idle = {"kubernetes": (*release, "name"), "crds": (*release, "source")}
    what = next((each for each in idle if each in given), None)
    for each in idle[what] if what else ("name",):
        if each in given:
            beside = f"--{what}" if what else "a release"
            raise click.UsageError(f"{given[each]} has no meaning for {beside}")


@click.command(short_help="List what is wrong with the published files.")
@ref_option
@source_option
@repository_option
@format_option()
def validate(ref: str | None, source: str | None, repository: str, form: str) -> None:
    """List every defect of the published Swagger files; exit 1 if any is an error.

    Reads where `fetch` reads; writes nothing.
    """
    from ksgen.contract.validate import has_errors, render_json, render_text  # noqa: PLC0415
    from ksgen.contract.validate import validate as find  # noqa: PLC0415
    from ksgen.source.fetch import fetch as fetch_files  # noqa: PLC0415
    from ksgen.source.fetch import parse_source  # noqa: PLC0415
    from ksgen.source.lock import load  # noqa: PLC0415

    context = Context.of(release=ref)
    wanted = load(context.project.lock, missing_ok=True).wanted(context.choice.release)
    with Progress() as progress:
        progress.stage(f"reading {wanted}")
        fetched = fetch_files(parse_source(source, repository=repository), wanted)
        progress.stage("validating")
        findings = [each for file in fetched.files.values() for each in find(file.document, file.path)]
    tell_lines(render_json(findings) if form == "json" else render_text(findings))
    sys.exit(1 if has_errors(findings) else 0)


@click.command(short_help="Tell what changes for users between two releases.")
@click.argument("old", shell_complete=pinned)
@click.argument("new", shell_complete=pinned)
@format_option("markdown")
@click.option("--fail-on", type=click.Choice(["breaking", "any"]), help="Exit 1 if there is such a change.")
@specs_option
def diff(old: str, new: str, form: str, fail_on: str | None, specs: Path | None) -> None:
    """List what changes for users of the client from OLD to NEW, and what of it breaks their code.

    OLD and NEW are pinned releases, contract.json files, or folders that hold one. Kinds are compared with kinds:
    name pins of them as the lock does, e.g. kubernetes/v1.28.0 or release-3.4/crds/addons.
    """
    from ksgen import diff as diffs  # noqa: PLC0415

    project = Context.of(specs=specs).project
    found = diffs.compare(diffs.open_contract(project, old), diffs.open_contract(project, new))
    if form == "text":
        for line in diffs.render_text(found).splitlines():
            title = not line.startswith((" ", "!"))
            tell(Styled(line, fg="red" if line.startswith("!") else None, bold=title or None))
    else:
        render = diffs.render_json if form == "json" else diffs.render_markdown
        tell_lines(render(found))
    if found.changes and (fail_on == "any" or (fail_on == "breaking" and found.breaking)):
        sys.exit(1)


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
