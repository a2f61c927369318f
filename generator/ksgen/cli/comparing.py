"""`ksgen diff`: what changes for users from one release to another."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import Context, format_option, pinned, specs_option
from ksgen.terminal import Styled, tell, tell_lines

if TYPE_CHECKING:
    from pathlib import Path


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
