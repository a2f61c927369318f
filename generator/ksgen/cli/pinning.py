"""`ksgen fetch`, `ksgen validate` and `ksgen diff`: releases, pinned, looked at and compared."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import (
    Context,
    format_option,
    pinned,
    progress_options,
    ref_option,
    repository_option,
    shown,
    source_option,
    specs_option,
)
from ksgen.errors import counted
from ksgen.terminal import Progress, Styled, tell, tell_lines

if TYPE_CHECKING:
    from pathlib import Path


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
    if kubernetes or crds:
        from ksgen.pinkinds import pin_crds, pin_kubernetes  # noqa: PLC0415

        context = Context.of(release=ref, specs=specs)
        with progress:
            if kubernetes:
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
    request = Request(ref or context.choice.release, origin, commit, update, descriptions, skip_invalid, make_default)
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
