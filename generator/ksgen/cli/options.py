"""What the commands share: options, settings, how errors and paths are told."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ksgen import project as projects
from ksgen.errors import KsgenError
from ksgen.settings import Settings, find_settings
from ksgen.terminal import Styled, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.shell_completion import CompletionItem

    from ksgen.build import Choice
    from ksgen.project import Project

REPOSITORY = "kubesphere/kubesphere"
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
    settings: Settings
    spec: str | None
    package: str

    @classmethod
    def of(
        cls,
        *,
        spec: str | None = None,
        package: str | None = None,
        specs: Path | None = None,
        out: Path | None = None,
    ) -> Context:
        """Settings and flags in one."""
        settings = find_settings()
        project = projects.find_project(specs=specs or settings.specs, out=out or settings.out)
        spec = settings.release if spec is None else spec
        return cls(project, settings, spec, settings.package if package is None else package)

    def choice(
        self, kubernetes: str | None = None, crds: tuple[str, ...] = (), leave_out: tuple[str, ...] = ()
    ) -> Choice:
        """What goes into the client; `none` stands for nothing."""
        from ksgen.build import Choice  # noqa: PLC0415

        def given(names: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(each for each in names if each != "none")

        native = self.settings.kubernetes if kubernetes is None else "" if kubernetes == "none" else kubernetes
        return Choice(
            native,
            given(crds) if crds else self.settings.crds,
            given(leave_out) if leave_out else self.settings.leave_out,
        )


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


specs_option = click.option("--specs", type=FOLDER, help="Folder of pinned releases.  [default: the project's specs/]")
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
verbose_option = click.option("-v", "--verbose", is_flag=True, help="Tell each stage and its time.")
ref_option = click.option(
    "--ref",
    metavar="REF",
    shell_complete=pinned,
    help="Branch, tag or commit.  [default: the lock's, or release-3.4]",
)
source_option = click.option(
    "--from",
    "source",
    metavar="PATH|URL",
    help="A folder that holds api/, or the base URL of a raw-file host.  [default: GitHub]",
)
repository_option = click.option("--repository", metavar="OWNER/NAME", default=REPOSITORY, show_default=True)
spec_option = click.option(
    "--spec", metavar="REF", shell_complete=pinned, help="Pinned release.  [default: the settings', or the lock's]"
)
out_option = click.option("--out", type=FOLDER, help="The client's folder.  [default: the settings', or generated/]")
package_option = click.option("--package", metavar="NAME", help="Import name.  [default: the settings', or kubesphere]")


def choice_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what goes into a client."""
    options = (
        click.option("--kubernetes", metavar="TAG", help="Pinned Kubernetes, or `none`.  [default: the newest]"),
        click.option("--crds", metavar="NAME", multiple=True, help="Pinned custom resources, or `none`; repeatable."),
        click.option(
            "--leave-out", metavar="GROUP", multiple=True, help="API group to do without; repeatable.  [e.g. metering]"
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def format_option(*more: str) -> Callable[[Any], Any]:
    """`--format`, where it is text unless said otherwise."""
    return click.option(
        "--format", "form", type=click.Choice(["text", *more, "json"]), default="text", show_default=True
    )


def shown(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
