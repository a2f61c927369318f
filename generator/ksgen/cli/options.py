"""What the commands share: options, settings, how errors and paths are told."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ksgen import project as projects
from ksgen.errors import KsgenError
from ksgen.project import find_settings
from ksgen.source.lock import FIRST, REPOSITORY
from ksgen.terminal import Progress, Styled, tell

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ksgen.choice import Choice
    from ksgen.project import Project

Command = Callable[..., Any]

FOLDER = click.Path(path_type=Path, file_okay=False)


class Group(click.Group):
    """Turns a KsgenError into its message and exit code, and an interrupt into 130."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        # What a command makes lives until it ends: collecting would only walk it, a quarter of a build's time.
        gc.disable()
        try:
            return super().invoke(ctx)
        except KsgenError as error:
            first, *more = str(error).split("\n")
            tell(Styled("error: ", fg="red", bold=True), first, err=True)
            for line in more:
                tell(line, err=True)
            ctx.exit(error.exit_code)
        except (KeyboardInterrupt, click.Abort):
            tell("interrupted; nothing was changed", err=True)
            ctx.exit(130)
        finally:
            gc.freeze()  # or the next collection would walk all of it once
            gc.enable()


@dataclass(frozen=True, slots=True)
class Context:
    """What a command works on: the flags where they are given, else `[tool.ksgen]`, else what ksgen takes by itself."""

    project: Project
    choice: Choice

    @classmethod
    def of(
        cls,
        *,
        release: str | None = None,
        kubernetes: str | None = None,
        crds: tuple[str, ...] = (),
        leave_out: tuple[str, ...] = (),
        package: str | None = None,
        specs: Path | None = None,
        out: Path | None = None,
    ) -> Context:
        """Settings and flags in one; `none` stands for nothing."""
        from ksgen.choice import Choice  # noqa: PLC0415

        def given(names: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(each for each in names if each != "none")

        settings = find_settings()
        choice = Choice(
            settings.release if release is None else release,
            settings.package if package is None else package,
            settings.tag if kubernetes is None else "" if kubernetes == "none" else kubernetes,
            given(crds) if crds else settings.crds,
            given(leave_out) if leave_out else settings.leave_out,
        )
        own = {name: Path(text) for name in ("specs", "out") if (text := getattr(settings, name))}
        flags = {name: path for name, path in (("specs", specs), ("out", out)) if path}
        return cls(projects.find_project(**{**own, **flags}), choice)


def pinned(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
    """The pinned releases, to complete what is typed."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415

    from ksgen.source.lock import load  # noqa: PLC0415

    try:
        lock = load(Context.of(specs=ctx.params.get("specs")).project.lock, missing_ok=True)
    except KsgenError:
        return []
    return [
        CompletionItem(each.ref, help="the default" if each.ref == lock.default else None)
        for each in lock.releases
        if each.ref.startswith(incomplete)
    ]


specs_option = click.option(
    "--specs", type=FOLDER, help="Folder of all that is pinned.  [default: the settings', or specs/]"
)
ref_option = click.option(
    "--ref",
    metavar="REF",
    shell_complete=pinned,
    help=f"Branch, tag or commit.  [default: the settings', the lock's, or {FIRST}]",
)
source_option = click.option(
    "--from",
    "source",
    metavar="PATH|URL",
    help="A folder that holds api/, or the base URL of a raw-file host.  [default: GitHub]",
)
repository_option = click.option(
    "--repository", metavar="OWNER/NAME", default=REPOSITORY, show_default=True, help="The repository on that host."
)
out_option = click.option("--out", type=FOLDER, help="The client's folder.  [default: the settings', or generated/]")
package_option = click.option("--package", metavar="NAME", help="Import name.  [default: the settings', or kubesphere]")
_MADE_OF = ("release", "kubernetes", "crds", "leave_out", "package", "specs", "out")
_CHOICE = (
    click.option(
        "--release",
        metavar="REF",
        shell_complete=pinned,
        help="Pinned release.  [default: the settings', or the lock's]",
    ),
    click.option("--spec", hidden=True, shell_complete=pinned),  # what --release was called first
    click.option(
        "--kubernetes", metavar="TAG", help="Pinned Kubernetes, or `none`.  [default: the settings', or the newest]"
    ),
    click.option(
        "--crds",
        metavar="NAME",
        multiple=True,
        help="Pinned custom resources, or `none`; repeatable.  [default: the settings', or all]",
    ),
    click.option(
        "--leave-out",
        metavar="GROUP",
        multiple=True,
        help="API group to do without, e.g. metering, or `none`; repeatable.  [default: the settings']",
    ),
    specs_option,
)


def choice_options(*more: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """The options that say what a client is made of, and of `out_option` and `package_option` those that are given.

    The command is given what follows from them as `context`.
    """

    def decorated(command: Command) -> Command:
        @wraps(command)
        def run(**given: Any) -> Any:
            mine = {name: given.pop(name) for name in _MADE_OF if name in given}
            if (first := given.pop("spec")) is not None:
                if mine["release"] is not None:
                    raise click.UsageError("--spec is what --release was called first; give one of the two")
                mine["release"] = first
            return command(context=Context.of(**mine), **given)

        return _with_options(run, *_CHOICE, *more)

    return decorated


def progress_options(command: Command) -> Command:
    """`--quiet` and `--verbose`, which the command is given as `progress`."""

    @wraps(command)
    def run(*, quiet: bool, verbose: bool, **given: Any) -> Any:
        return command(progress=Progress(quiet=quiet, verbose=verbose), **given)

    return _with_options(
        run,
        click.option("-q", "--quiet", is_flag=True, help="Say nothing but warnings and errors."),
        click.option("-v", "--verbose", is_flag=True, help="Tell each stage and its time."),
    )


def _with_options(command: Command, *options: Callable[[Command], Command]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def format_option(*more: str) -> Callable[[Command], Command]:
    """`--format`, where it is text unless said otherwise."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", *more, "json"]),
        default="text",
        show_default=True,
        help="How it is printed.",
    )


def shown(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
