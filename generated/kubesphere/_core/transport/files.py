"""Files to upload: by path, as an open file, or as bytes; and one that is downloaded as a whole, or not at all."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from typing import BinaryIO

    from .request import Arguments, FileContent


@contextmanager
def opened_files(arguments: Arguments) -> Generator[None, None, None]:
    """Opens the files that a call names by path, and closes them in the end.

    Raises:
        OSError: a file that cannot be read.
    """
    files = arguments.get("files") or {}
    with ExitStack() as stack:
        arguments["files"] = {name: _opened(content, stack) for name, content in files.items() if content is not None}
        yield


def _opened(content: FileContent, stack: ExitStack) -> FileContent:
    parts: list[Any] = list(content) if isinstance(content, tuple) else [None, content]
    if not isinstance(parts[1], os.PathLike):
        return content
    path = Path(cast("os.PathLike[str]", parts[1]))
    name = parts[0] if isinstance(content, tuple) else path.name
    return cast("FileContent", (name, stack.enter_context(path.open("rb")), *parts[2:]))


def can_rewind(files: Mapping[str, FileContent]) -> bool:
    """Whether all of it can be sent a second time."""
    return all(_can_rewind(content[1] if isinstance(content, tuple) else content) for content in files.values())


def _can_rewind(content: Any) -> bool:
    if isinstance(content, bytes | str):
        return True
    seekable = getattr(content, "seekable", None)
    return seekable is not None and bool(seekable())


class WholeFile:
    """A file beside the final one, moved to its place if all went well and removed if not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> BinaryIO:
        number, name = mkstemp(dir=self._path.parent, prefix=".kubesphere-")
        self._part = Path(name)
        self._file = os.fdopen(number, "wb")
        return self._file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            self._file.close()
            if kind is None:
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)
