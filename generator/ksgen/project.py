"""Where things are: in a checkout its folders, anywhere else the current folder and the data that ksgen ships.

`[tool.ksgen]` in a user's pyproject.toml says what their client is made of; flags of the command line win over it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
import tomli_w

from ksgen import strict
from ksgen.errors import KsgenError, closest
from ksgen.json import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ksgen.source.lock import Release

LOCK = "ksgen.lock"
CONTRACT = "contract.json"
MANIFEST = ".ksgen-manifest.json"
PACKAGE = "kubesphere"


@dataclass(frozen=True, slots=True)
class Project:
    """The folders that ksgen works with.

    Attributes:
        specs: Holds `ksgen.lock` and one folder for each pinned release.
        templates: The picture of the output tree.
        out: Where the client goes by default.
        pins: Where `fetch` writes, if elsewhere: what ksgen ships isn't changed from a user's own folder.
    """

    specs: Path
    templates: Path
    out: Path
    pins: Path | None = None

    @property
    def lock(self) -> Path:
        """The lock's file."""
        return self.specs / LOCK

    def below(self, folder: str) -> Path:
        """A folder of what is pinned, by its name in the lock.

        Raises:
            KsgenError: A link stands in its place or on the way to it.
        """
        return below(self.specs, folder)

    def folder(self, release: Release) -> Path:
        """The folder of a pinned release; raises as `below`."""
        return self.below(release.folder)

    def contract(self, release: Release) -> Path:
        """A pinned release's contract."""
        return self.folder(release) / CONTRACT


def shipped(project: Project) -> dict[str, bytes]:
    """What an installed ksgen ships, which comes along into the user's own folder; nothing where pins stay in place.

    Raises:
        KsgenError: It can't be read, or a link or a pipe is among it.
    """
    if project.pins is None:
        return {}
    return read_pins({name: path for name, path in strict.files_below(project.specs).items() if name != LOCK})


def read_pins(places: Mapping[str, Path]) -> dict[str, bytes]:
    """The bytes of pinned files, by name.

    Raises:
        KsgenError: One can't be read, or is no regular file.
    """
    try:
        return {name: strict.read_file(path) for name, path in places.items()}
    except OSError as error:
        raise KsgenError(
            f"can't read it: {error.strerror}",
            where=str(error.filename),
            hint="what is pinned are files and folders: restore it from version control",
        ) from error


def below(root: Path, folder: str) -> Path:
    """A folder below another, which needn't be there.

    Raises:
        KsgenError: A link stands in its place or on the way to it: who reads or writes there would be led elsewhere.
    """
    place = root
    for part in folder.split("/"):
        place /= part
        if place.is_symlink():
            raise KsgenError(
                "a link stands where a folder of pins should be",
                where=str(place),
                hint="move it away, or name the folder that it leads to with --specs",
            )
    return place


def check_out(project: Project) -> None:
    """Refuse to write the client where something else lives.

    Raises:
        KsgenError: The output is the root or the home folder, is or holds or lies in `specs/`, `templates/` or the
            generator's own package, is another project, or lies in another output.
    """
    out = project.out.resolve()
    own = Path(__file__).parent  # beside it, a client would be imported for the one in use
    for folder in (project.specs, project.templates, own, *([project.pins] if project.pins else ())):
        kept = folder.resolve()
        if kept == out or kept in out.parents or out in kept.parents:
            raise _refused(out, f"{kept} would be mixed with the client")
    if out in {Path(out.anchor), Path.home().resolve()}:
        raise _refused(out, "it holds everything else, too")
    if (out / "pyproject.toml").is_file() and not (out / MANIFEST).is_file():
        raise _refused(out, "it holds another project")
    for folder in out.parents:
        if (folder / MANIFEST).is_file():
            raise _refused(out, f"{folder} is the output of another build")


def is_built(project: Project, package: str) -> bool:
    """Whether a build has ever written there."""
    return (project.out / MANIFEST).is_file() or (project.out / package).exists()


def _refused(out: Path, why: str) -> KsgenError:
    return KsgenError(
        f"the client can't be written here: {why}", where=str(out), hint="name a folder of its own: --out"
    )


def find_project(*, specs: Path | None = None, out: Path | None = None) -> Project:
    """The checkout that ksgen runs from, inside of it; anywhere else the current folder, with the data ksgen ships.

    Args:
        specs: The folder of pinned releases, if not the project's.
        out: The output folder, if not the project's.
    """
    here, folder = Path(__file__).resolve().parent, Path.cwd()
    root = here.parent.parent
    is_checkout = (root / "templates" / PACKAGE).is_dir()
    data = root if is_checkout else here / "_data"
    if is_checkout and folder.resolve().is_relative_to(root):
        return Project(specs or root / "specs", root / "templates", out or root / "generated")
    own, default = folder / "specs", data / "specs"
    chosen = specs or (own if (own / LOCK).is_file() else default)
    pins = own if specs is None and chosen == default else None
    return Project(chosen, data / "templates", out or folder / "generated", pins)


# --- settings

FILE: Final = "pyproject.toml"


_Text = Annotated[str, msgspec.Meta(min_length=1)]


class Settings(msgspec.Struct, forbid_unknown_fields=True, rename="kebab"):
    """What a project wants; None is what ksgen takes by itself.

    Attributes:
        release: The pinned release.
        kubernetes: The tag of the pinned Kubernetes; false for none.
        crds: Names of pinned custom resources.
        leave_out: API groups that the client is to do without.
        package: Import name of the client.
        out: The output folder.
        specs: The folder of pinned releases.
    """

    release: _Text | None = None
    kubernetes: _Text | bool | None = None
    crds: tuple[_Text, ...] | None = None
    leave_out: tuple[_Text, ...] = ()
    package: _Text = PACKAGE
    out: _Text | None = None
    specs: _Text | None = None

    @property
    def tag(self) -> str | None:
        """The tag of the pinned Kubernetes; empty for none, None for the newest."""
        return None if self.kubernetes is None else str(self.kubernetes or "")


KEYS: Final = Settings.__struct_encode_fields__
_KNOWN: Final = ", ".join(KEYS)


def find_settings() -> Settings:
    """The settings of the nearest pyproject.toml, here or above, that has `[tool.ksgen]`.

    Raises:
        KsgenError: It can't be read, or a key is unknown or of the wrong type.
    """
    here = Path.cwd()
    for folder in (here, *here.parents):
        file = folder / FILE
        table = read_table(file) if file.is_file() else None
        if table is not None:
            return _settings(file, table)
    return Settings()


def with_settings(file: Path, chosen: Mapping[str, object]) -> str:
    """The text of a pyproject.toml with `[tool.ksgen]` at its end; what stands there keeps every letter.

    Args:
        file: The file, which need not be there.
        chosen: The settings by key.

    Raises:
        KsgenError: It has settings already, or can't be read.
    """
    if file.is_file() and read_table(file) is not None:
        raise KsgenError("there are settings already", where=f"{file}, [tool.ksgen]", hint="change them there")
    try:
        before = file.read_text("utf-8") if file.is_file() else ""
        tomllib.loads(before)
    except (OSError, ValueError, RecursionError) as error:
        raise KsgenError(f"can't read it: {error}", where=str(file), hint="correct it first") from error
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    text = f"{before}{gap}{tomli_w.dumps({'tool': {'ksgen': dict(chosen)}})}"
    try:
        tomllib.loads(text)
    except ValueError as error:  # `tool = {...}` in one line can't be added to
        raise KsgenError(f"[tool.ksgen] can't be added: {error}", where=str(file), hint="add it by hand") from error
    return text


def read_table(file: Path) -> dict[str, Any] | None:
    """The table `[tool.ksgen]` of a pyproject.toml; None if it has none.

    Raises:
        KsgenError: The file can't be read, or mentions ksgen and isn't TOML.
    """
    try:
        text = file.read_text("utf-8")
        document = tomllib.loads(text) if "ksgen" in text else {}
    except (OSError, ValueError, RecursionError) as error:
        raise KsgenError(f"can't read it: {error}", where=str(file), hint="correct it, or run elsewhere") from error
    tool = document.get("tool")
    table = tool.get("ksgen") if is_object(tool) else None
    if table is not None and not is_object(table):
        raise KsgenError("[tool.ksgen] isn't a table", where=f"{file}, /tool/ksgen", hint=f"known keys: {_KNOWN}")
    return table


def _settings(file: Path, table: dict[str, Any]) -> Settings:
    for key in table:
        if key not in KEYS:
            near = closest(key, KEYS)
            raise KsgenError(
                f"[tool.ksgen] has no key {key!r}",
                where=f"{file}, /tool/ksgen/{key}",
                hint=f"did you mean {near[0]}?" if near else f"known keys: {_KNOWN}",
            )
    read = strict.read(table, Settings, f"{file}, [tool.ksgen]", noun="settings", hint=f"known keys: {_KNOWN}")
    if read.kubernetes is True:
        raise KsgenError(
            "`kubernetes` is the tag of a pinned version, or false for none",
            where=f"{file}, /tool/ksgen/kubernetes",
            hint='write it as kubernetes = "v1.28.0", or leave the line out for the newest',
        )
    read.out, read.specs = (each and str(file.parent / each) for each in (read.out, read.specs))
    return read
