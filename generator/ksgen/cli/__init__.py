"""The command line: reads arguments, calls one function of the pipeline, tells what came of it.

Exit codes: 0 done; 1 `check` found drift, `validate` found errors or `diff` what it was to fail on; 2 wrong usage or
bad input; 130 interrupted.
"""

from __future__ import annotations

import click

import ksgen
from ksgen.cli.looking import docs, list_, show
from ksgen.cli.options import Group
from ksgen.cli.pipeline import build, check, diff, fetch, init, validate


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(ksgen.__version__, prog_name="ksgen")
def main() -> None:
    """Generate kubesphere, a typed sync and async Python client, from KubeSphere's Swagger files.

    `fetch` pins a release, `validate` lists what is wrong with the published files (no other command uses
    the network), `build` makes the client from what is pinned, `check` proves that the client is what
    `build` makes, `diff` tells what changes for users between two releases,
    `list` and `show` tell what the client has, `docs` makes a site of it, `init` begins in a project of your own.
    """


for _command in (fetch, validate, build, check, diff, list_, show, docs, init):
    main.add_command(_command)
