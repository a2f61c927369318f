"""A file that is there as a whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


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
