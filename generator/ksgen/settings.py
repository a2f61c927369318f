"""`[tool.ksgen]` in a user's pyproject.toml: what their client is made of. Flags of the command line win over it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
import tomli_w

from ksgen import strict
from ksgen.errors import KsgenError, closest
from ksgen.project import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE: Final = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project wants; None is what ksgen takes by itself.

    Attributes:
        file: Where it says so; None if nowhere.
        release: The pinned release.
        kubernetes: The tag of the pinned Kubernetes; empty for none.
        crds: Names of pinned custom resources.
        leave_out: API groups that the client is to do without.
        package: Import name of the client.
        out: The output folder.
        specs: The folder of pinned releases.
    """

    file: Path | None = None
    release: str | None = None
    kubernetes: str | None = None
    crds: tuple[str, ...] | None = None
    leave_out: tuple[str, ...] = ()
    package: str = PACKAGE
    out: Path | None = None
    specs: Path | None = None


def find_settings(start: Path | None = None) -> Settings:
    """The settings of the nearest pyproject.toml, here or above, that has `[tool.ksgen]`.

    Raises:
        KsgenError: It can't be read, or a key is unknown or of the wrong type.
    """
    here = (start or Path.cwd()).absolute()
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
    table = tool.get("ksgen") if isinstance(tool, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if table is not None and not isinstance(table, dict):
        raise KsgenError("[tool.ksgen] isn't a table", where=f"{file}, /tool/ksgen", hint=f"known keys: {_KNOWN}")
    return table  # pyright: ignore[reportUnknownVariableType]


_Text = Annotated[str, msgspec.Meta(min_length=1)]


class _Table(msgspec.Struct, forbid_unknown_fields=True, rename="kebab"):
    release: _Text | None = None
    kubernetes: _Text | bool | None = None
    crds: list[_Text] | None = None
    leave_out: list[_Text] = msgspec.field(default_factory=list[str])
    package: _Text = PACKAGE
    out: _Text | None = None
    specs: _Text | None = None


KEYS: Final = _Table.__struct_encode_fields__
_KNOWN: Final = ", ".join(KEYS)


def _settings(file: Path, table: dict[str, Any]) -> Settings:
    for key in table:
        if key not in KEYS:
            near = closest(key, KEYS)
            raise KsgenError(
                f"[tool.ksgen] has no key {key!r}",
                where=f"{file}, /tool/ksgen/{key}",
                hint=f"did you mean {near[0]}?" if near else f"known keys: {_KNOWN}",
            )
    read = strict.read(table, _Table, f"{file}, [tool.ksgen]", noun="settings", hint=f"known keys: {_KNOWN}")
    if read.kubernetes is True:
        raise KsgenError(
            "`kubernetes` is the tag of a pinned version, or false for none",
            where=f"{file}, /tool/ksgen/kubernetes",
            hint='write it as kubernetes = "v1.28.0", or leave the line out for the newest',
        )
    return Settings(
        file=file,
        release=read.release,
        kubernetes="" if read.kubernetes is False else read.kubernetes,
        crds=None if read.crds is None else tuple(read.crds),
        leave_out=tuple(read.leave_out),
        package=read.package,
        out=None if read.out is None else file.parent / read.out,
        specs=None if read.specs is None else file.parent / read.specs,
    )
