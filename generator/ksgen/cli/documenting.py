"""`ksgen docs`: the reference site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import Context, choice_options, progress_options, shown
from ksgen.errors import counted

if TYPE_CHECKING:
    from ksgen.build import Reading
    from ksgen.terminal import Progress


@click.command(short_help="Make a site of guide, recipes and reference.")
@choice_options()
@click.option(
    "--out",
    "site",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("site"),
    help="Where to (default site).",
)
@progress_options
def docs(context: Context, site: Path, progress: Progress) -> None:
    """Make a site that needs no server and no network: OUT/index.html.

    It has the client's guide, the recipes (those of ksgen's repository, in a checkout of it), and each
    operation, kind and model, with search. Needs the extra `docs`.
    """
    from ksgen.build import read  # noqa: PLC0415
    from ksgen.catalogue import Catalogue  # noqa: PLC0415
    from ksgen.docs import Reference, make  # noqa: PLC0415
    from ksgen.methods import methods  # noqa: PLC0415
    from ksgen.render.render import render_one  # noqa: PLC0415

    with progress:
        reading = read(context.project, context.choice, progress.stage)
        guide = render_one(reading.package, context.project.templates, "README.md")
        recipes = context.project.templates.parent / "tests" / "examples"
        progress.stage("making the site")
        able = methods(context.project.templates)
        made = make(Reference(Catalogue.of(reading.package), _served(reading), able), guide, recipes, site)
    progress.done(f"{counted(len(made), 'page')} in {shown(site)}: open {shown(site / 'index.html')}")


def _served(reading: Reading) -> frozenset[tuple[str, str]]:
    """Path and method of what only the server tells of."""
    nodes = reading.world.contract.operations()
    return frozenset((each.path, each.method.upper()) for each in nodes if each.node.get("x-ksgen-origin") == "server")
