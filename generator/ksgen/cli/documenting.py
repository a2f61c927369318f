"""`ksgen docs`: the reference site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import Context, choice_options, quiet_option, shown, spec_option, specs_option, verbose_option
from ksgen.errors import counted
from ksgen.terminal import Progress

if TYPE_CHECKING:
    from ksgen.build import Reading


@click.command(short_help="Make a site of guide, recipes and reference.")
@spec_option
@choice_options
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), default=Path("site"), help="Where to (default site)."
)
@specs_option
@quiet_option
@verbose_option
def docs(  # noqa: PLR0913, PLR0917 (one argument for each option)
    spec: str | None,
    kubernetes: str | None,
    crds: tuple[str, ...],
    leave_out: tuple[str, ...],
    out: Path,
    specs: Path | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Make a site that needs no server and no network: OUT/index.html.

    It has the client's guide, the recipes (those of ksgen's repository, in a checkout of it), and each
    operation, kind and model, with search. Needs the extra `docs`.
    """
    from ksgen.build import read  # noqa: PLC0415
    from ksgen.catalogue import Catalogue  # noqa: PLC0415
    from ksgen.docs import make  # noqa: PLC0415
    from ksgen.render.render import render_one  # noqa: PLC0415

    context = Context.of(spec=spec, specs=specs)
    choice = context.choice(kubernetes, crds, leave_out)
    with Progress(quiet=quiet, verbose=verbose) as progress:
        reading = read(context.project, spec=context.spec, package=context.package, say=progress.stage, choice=choice)
        guide = render_one(reading.package, context.project.templates, "README.md")
        recipes = context.project.templates.parent / "tests" / "examples"
        progress.stage("making the site")
        made = make(Catalogue.of(reading.package), _served(reading), guide, recipes, out)
    progress.done(f"{counted(len(made), 'page')} in {shown(out)}: open {shown(out / 'index.html')}")


def _served(reading: Reading) -> frozenset[tuple[str, str]]:
    """Path and method of what only the server tells of."""
    nodes = reading.world.contract.operations()
    return frozenset((each.path, each.method.upper()) for each in nodes if each.node.get("x-ksgen-origin") == "server")
