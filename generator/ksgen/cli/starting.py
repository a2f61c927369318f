"""`ksgen init`: settings in a user's own pyproject.toml, and the first build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from ksgen.cli.options import Context, choice_options, package_option, shown
from ksgen.errors import counted
from ksgen.project import PACKAGE
from ksgen.terminal import Progress, tell, tell_lines


@click.command(short_help="Begin in your own project: settings and the first build.")
@choice_options(package_option)
@click.option("--out", "folder", metavar="DIR", default="generated", show_default=True, help="The client's folder.")
@click.option("-v", "--verbose", is_flag=True, help="Tell each stage and its time.")
def init(context: Context, folder: str, verbose: bool) -> None:
    """Write what is chosen into [tool.ksgen] of the pyproject.toml here, and build the client.

    A pyproject.toml that is there keeps every letter; without one, one that holds just these settings is
    made. Nothing is written unless the client could be built.
    """
    from ksgen.build import build  # noqa: PLC0415
    from ksgen.output.journal import swap, writing  # noqa: PLC0415
    from ksgen.settings import FILE, with_settings  # noqa: PLC0415
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
        output, _ = build(project, choice, progress.stage)
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
