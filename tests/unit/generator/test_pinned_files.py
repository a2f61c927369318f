"""What is pinned is read from regular files: a link could lead anywhere, and a pipe never ends."""

from __future__ import annotations

import os

import pytest
from ksgen.contract import contract
from ksgen.contract.corrections import Corrections
from ksgen.errors import KsgenError
from ksgen.source import lock

READERS = {
    "ksgen.lock": lambda folder: lock.load(folder / "ksgen.lock"),
    "contract.json": lambda folder: contract.load(folder / "contract.json"),
    "overlay.yaml": Corrections.read,
    "words/nouns.csv": Corrections.read,
    "facts/types.json": Corrections.read,
}


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("make", ["pipe", "link", "folder"])
def test_what_is_no_regular_file_is_refused(tmp_path, name, make):
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    if make == "pipe":
        os.mkfifo(place)
    elif make == "link":
        place.symlink_to("/etc/hostname")
    else:
        place.mkdir()
    with pytest.raises(KsgenError, match=r"no regular file|no file of at most") as caught:
        READERS[name](tmp_path)
    assert name.rpartition("/")[2] in str(caught.value)
