"""`ksgen fetch` and `ksgen validate`: the published files, pinned or looked at."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import (
    Context,
    format_option,
    progress_options,
    ref_option,
    repository_option,
    shown,
    source_option,
    specs_option,
)
from ksgen.errors import counted
from ksgen.terminal import Progress, tell_lines

if TYPE_CHECKING:
    from pathlib import Path


@click.command(short_help="Pin a release (the only step that uses the network).")
@ref_option
@source_option
@repository_option
@click.option("--commit", metavar="SHA", help="The commit, where the source can't tell it.")
@click.option("--update", is_flag=True, help="Accept other bytes than the lock pins.")
@click.option("--default", "make_default", is_flag=True, help="Make it the release that `build` takes by default.")
@click.option("--descriptions/--no-descriptions", default=None, help="Keep upstream's descriptions.  [default: no]")
@click.option(
    "--skip-invalid/--no-skip-invalid",
    default=None,
    help="Leave out what isn't Swagger and list it, instead of failing.  [default: no]",
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
    if kubernetes or crds:
        if kubernetes and crds:
            raise click.UsageError("give --kubernetes or --crds, one at a time")
        from ksgen.pinkinds import pin_crds, pin_kubernetes  # noqa: PLC0415

        context = Context.of(spec=ref, specs=specs)
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
        pinned = pin(context.project, request, progress.stage)
    for note in pinned.notes:
        progress.note(note)
    for repair in pinned.recorder.repairs:
        if repair.rule == "skipped":
            progress.warn(f"left out: {repair.file} {repair.pointer}: {repair.why}")
    counts = (
        counted(pinned.operations, "operation"),
        counted(pinned.schemas, "schema"),
        counted(len(pinned.recorder.repairs), "repair"),
    )
    progress.done(f"pinned {pinned.release.ref}: {', '.join(counts)} (see {shown(pinned.folder / 'report.md')})")


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

    context = Context.of(spec=ref)
    wanted = context.choice.release or load(context.project.lock, missing_ok=True).default or "release-3.4"
    with Progress() as progress:
        progress.stage(f"reading {wanted}")
        fetched = fetch_files(parse_source(source, repository=repository), wanted)
        progress.stage("validating")
        findings = [each for file in fetched.files.values() for each in find(file.document(), file.path)]
    tell_lines(render_json(findings) if form == "json" else render_text(findings))
    sys.exit(1 if has_errors(findings) else 0)
