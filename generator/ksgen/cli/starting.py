"""`ksgen init`: settings in a user's own pyproject.toml, and the first build."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ksgen.cli.options import Context, choice_options, pinned, shown, specs_option, verbose_option
from ksgen.errors import counted
from ksgen.project import PACKAGE
from ksgen.terminal import Progress, tell, tell_lines

if TYPE_CHECKING:
    from ksgen.build import Output


@click.command(short_help="Begin in your own project: settings and the first build.")
@click.option("--spec", metavar="REF", shell_complete=pinned, help="Pinned release.  [default: the lock's]")
@choice_options
@click.option("--out", metavar="DIR", default="generated", show_default=True, help="The client's folder, from here.")
@click.option("--package", metavar="NAME", default=PACKAGE, show_default=True, help="Import name.")
@specs_option
@verbose_option
def init(  # noqa: PLR0913, PLR0917 (one argument for each option)
    spec: str | None,
    kubernetes: str | None,
    crds: tuple[str, ...],
    leave_out: tuple[str, ...],
    out: str,
    package: str,
    specs: Path | None,
    verbose: bool,
) -> None:
    """Write what is chosen into [tool.ksgen] of the pyproject.toml here, and build the client.

    A pyproject.toml that is there keeps every letter; without one, one that holds just these settings is
    made. Nothing is written unless the client could be built.
    """
    from ksgen.output.journal import swap, writing  # noqa: PLC0415
    from ksgen.settings import FILE, with_settings  # noqa: PLC0415

    file = Path.cwd() / FILE
    chosen: dict[str, object] = {
        "release": spec,
        "kubernetes": False if kubernetes == "none" else kubernetes,
        "crds": [each for each in crds if each != "none"] if crds else None,
        "leave-out": [each for each in leave_out if each != "none"] or None,
        "package": None if package == PACKAGE else package,
        "out": out,
        "specs": None if specs is None else str(specs),
    }
    context = Context.of(spec=spec, package=package, specs=specs, out=Path.cwd() / out)
    chosen["release"] = _release(context)
    text = with_settings(file, {key: value for key, value in chosen.items() if value is not None})
    output = _build(context, kubernetes, crds, leave_out, verbose=verbose)
    with writing(file.parent) as root:
        swap(root, {FILE: text.encode()})
    operations = counted(output.operations, "operation")
    tell(f"{shown(file)}: [tool.ksgen] says {output.release.ref}; {out}: {operations}")
    tell_lines(
        f"""
What to do next:
  pip install ./{out}            or: uv add ./{out}
  python -m {package} login URL    then: python -m {package} get nodes
  ksgen list users               what the client has; ksgen show tells all of one
  ksgen build                    again, when ksgen or these settings change
  ksgen check                    in CI: is {out} what these settings make?"""
    )


def _release(context: Context) -> str:
    from ksgen.source.lock import load  # noqa: PLC0415

    return load(context.project.lock).release(context.spec).ref


def _build(
    context: Context,
    kubernetes: str | None,
    crds: tuple[str, ...],
    leave_out: tuple[str, ...],
    *,
    verbose: bool,
) -> Output:
    from ksgen.build import build as run  # noqa: PLC0415

    with Progress(verbose=verbose) as progress:
        output, _ = run(
            context.project,
            spec=context.spec,
            package=context.package,
            out=context.project.out,
            say=progress.stage,
            choice=context.choice(kubernetes, crds, leave_out),
        )
    return output
