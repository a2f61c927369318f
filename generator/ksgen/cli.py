"""The command line: reads arguments, calls one function of the pipeline, tells what came of it.

Exit codes: 0 done; 1 `check` found drift, `validate` found errors or `diff` what it was to fail on; 2 wrong usage or
bad input; 130 interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Any

import click

import ksgen
from ksgen.errors import KsgenError, one_line
from ksgen.project import PACKAGE, find_project
from ksgen.terminal import Progress

REPOSITORY = "kubesphere/kubesphere"

_FOLDER = click.Path(path_type=Path, file_okay=False)


class _Group(click.Group):
    """Turns a KsgenError into its message and exit code, and an interrupt into 130."""

    def invoke(self, ctx: click.Context) -> Any:
        # What a command makes lives until it ends: collecting would only walk it, a quarter of a build's time.
        gc.disable()
        try:
            return super().invoke(ctx)
        except KsgenError as error:
            click.secho("error: ", fg="red", bold=True, err=True, nl=False)
            click.echo(str(error), err=True)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            click.echo("interrupted; nothing was changed", err=True)
            ctx.exit(130)
        finally:
            gc.freeze()  # or the next collection would walk all of it once
            gc.enable()


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(ksgen.__version__, prog_name="ksgen")
def main() -> None:
    """Generate kubesphere, a typed sync and async Python client, from KubeSphere's Swagger files.

    `fetch` pins a release (the only step that uses the network), `build` makes the client from
    what is pinned, `check` proves that the client is what `build` makes, `validate` lists what is
    wrong with the published files, `diff` tells what changes for users between two releases.
    """


_specs = click.option("--specs", type=_FOLDER, help="Folder of pinned releases.  [default: the project's specs/]")
_quiet = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
_ref = click.option("--ref", metavar="REF", help="Branch, tag or commit.  [default: the lock's, or release-3.4]")
_source = click.option(
    "--from",
    "source",
    metavar="PATH|URL",
    help="A folder that holds api/, or the base URL of a raw-file host.  [default: GitHub]",
)
_repository = click.option("--repository", metavar="OWNER/NAME", default=REPOSITORY, show_default=True)
_spec = click.option("--spec", metavar="REF", help="Pinned release to build.  [default: the lock's]")
_out = click.option("--out", type=_FOLDER, help="Folder to write to.  [default: the project's generated/]")
_package = click.option("--package", metavar="NAME", default=PACKAGE, show_default=True, help="Import name.")


@main.command(short_help="Pin a release (the only step that uses the network).")
@_ref
@_source
@_repository
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
@_specs
@_quiet
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
    quiet: bool,
) -> None:
    """Pin a release: fetch both Swagger files, repair them into one contract, record every hash.

    Writes specs/ksgen.lock and, in the release's folder, contract.json and report.md. With --kubernetes
    or --crds, pins kinds of Kubernetes or of custom resources, which `build` then adds to the client.
    """
    if kubernetes or crds:
        if kubernetes and crds:
            raise click.UsageError("give --kubernetes or --crds, one at a time")
        _fetch_kinds(kubernetes, crds, source=source, ref=ref, name=name, update=update, specs=specs, quiet=quiet)
        return
    from ksgen.pin import Request, pin  # noqa: PLC0415 (its imports would slow down every other command)
    from ksgen.source.fetch import parse_source  # noqa: PLC0415

    project = find_project(specs=specs)
    origin = parse_source(source, repository=repository)
    request = Request(ref, origin, commit, update, descriptions, skip_invalid, make_default)
    with Progress(quiet=quiet) as progress:
        pinned = pin(project, request, progress.stage)
    for note in pinned.notes:
        progress.note(note)
    for repair in pinned.recorder.repairs:
        if repair.rule == "skipped":
            progress.warn(f"left out: {repair.file} {repair.pointer}: {repair.why}")
    repairs = len(pinned.recorder.repairs)
    progress.done(
        f"pinned {pinned.release.ref}: {pinned.operations} operations, {pinned.schemas} schemas, {repairs} repairs "
        f"(see {_shown(pinned.folder / 'report.md')})"
    )


def _fetch_kinds(  # noqa: PLR0913 (one argument for each option)
    kubernetes: str | None,
    crds: str | None,
    *,
    source: str | None,
    ref: str | None,
    name: str | None,
    update: bool,
    specs: Path | None,
    quiet: bool,
) -> None:
    from ksgen.kinds.pin import pin_crds, pin_kubernetes  # noqa: PLC0415

    project = find_project(specs=specs)
    with Progress(quiet=quiet) as progress:
        if kubernetes:
            pinned = pin_kubernetes(project, kubernetes, source, update=update, say=progress.stage)
        else:
            pinned = pin_crds(project, crds or "", ref=ref, name=name, update=update, say=progress.stage)
    progress.done(f"pinned {pinned.source.folder}: {pinned.kinds} kinds, {pinned.operations} operations")


@main.command(short_help="List what is wrong with the published files.")
@_ref
@_source
@_repository
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def validate(ref: str | None, source: str | None, repository: str, form: str) -> None:
    """List every defect of the published Swagger files; exit 1 if any is an error.

    Reads where `fetch` reads; writes nothing.
    """
    from ksgen.contract.validate import has_errors, render_json, render_text  # noqa: PLC0415
    from ksgen.contract.validate import validate as find  # noqa: PLC0415
    from ksgen.source.fetch import fetch as fetch_files  # noqa: PLC0415
    from ksgen.source.fetch import parse_source  # noqa: PLC0415
    from ksgen.source.lock import load  # noqa: PLC0415

    wanted = ref or load(find_project().lock, missing_ok=True).default or "release-3.4"
    fetched = fetch_files(parse_source(source, repository=repository), wanted)
    findings = [each for file in fetched.files.values() for each in find(file.document(), file.path)]
    click.echo(render_json(findings) if form == "json" else render_text(findings), nl=False)
    sys.exit(1 if has_errors(findings) else 0)


@main.command(short_help="Make the client of a pinned release.")
@_spec
@_out
@_package
@_specs
@_quiet
def build(spec: str | None, out: Path | None, package: str, specs: Path | None, quiet: bool) -> None:
    """Make the client of a pinned release: OUT/PACKAGE/, OUT/pyproject.toml, OUT/README.md and OUT/api.md.

    The output is swapped in whole; files that ksgen did not write stay.
    """
    from ksgen.build import build as run  # noqa: PLC0415

    project = find_project(specs=specs, out=out)
    with Progress(quiet=quiet) as progress:
        output, summary = run(project, spec=spec, package=package, out=project.out, say=progress.stage)
    for path in summary.edited:
        progress.warn(f"replaced a file that had been edited by hand: {path}")
    changes = len(summary.added) + len(summary.changed) + len(summary.removed)
    progress.done(
        f"built {output.package} from {output.release.ref} into {_shown(project.out)}: {output.operations} operations, "
        f"{output.models} models; {f'{changes} files changed' if changes else 'nothing changed'}"
    )


@main.command(short_help="Prove that the client is what `build` makes.")
@_spec
@_out
@_package
@_specs
@_quiet
def check(spec: str | None, out: Path | None, package: str, specs: Path | None, quiet: bool) -> None:
    """Exit 1, and say where, if the client isn't what `build` would write."""
    from ksgen.build import check as run  # noqa: PLC0415

    project = find_project(specs=specs, out=out)
    with Progress(quiet=quiet) as progress:
        output, drift = run(project, spec=spec, package=package, out=project.out, say=progress.stage)
    if drift:
        click.echo(drift.report())
        click.echo(
            f"{one_line(_shown(project.out))} isn't what `ksgen build` writes; run it, and commit the result", err=True
        )
        sys.exit(1)
    progress.done(f"{_shown(project.out)} is what `ksgen build` writes ({output.operations} operations)")


@main.command(short_help="Tell what changes for users between two releases.")
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option("--fail-on", type=click.Choice(["breaking", "any"]), help="Exit 1 if there is such a change.")
@_specs
def diff(old: str, new: str, form: str, fail_on: str | None, specs: Path | None) -> None:
    """List what changes for users of the client from OLD to NEW, and what of it breaks their code.

    OLD and NEW are pinned releases, contract.json files, or folders that hold one.
    """
    from ksgen import diff as diffs  # noqa: PLC0415

    project = find_project(specs=specs)
    found = diffs.compare(diffs.open_contract(project, old), diffs.open_contract(project, new))
    if form == "text":
        color = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(diffs.render_text(found, color=color), nl=False)
    else:
        render = diffs.render_json if form == "json" else diffs.render_markdown
        click.echo(render(found), nl=False)
    if found.changes and (fail_on == "any" or (fail_on == "breaking" and found.breaking)):
        sys.exit(1)


def _shown(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
