"""The client of 4.1 says nothing of 3.4: no call that it lacks, no group that went, no other release."""

from __future__ import annotations

import importlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.conformance.releases import pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

# Groups that 4.1 lacks, as calls begin with them.
GONE = "alerting|devops|edgeruntime|gitops|kubeedge|metering|monitoring|network|notification|openpitrix|servicemesh"
CALL = re.compile(r"\bks\.((?:[a-z_]\w*\.)+[a-z_]\w*)\b")
OLD = re.compile(
    rf"\bks\.({GONE})\b|\b(iam|tenant)\.v1alpha2\b|\b(release-)?3\.4\b|\bippools\b|/kapis/({GONE})\.kubesphere\.io"
)


@cache
def folder() -> Path:
    return Path(str(importlib.import_module(pinned("release-4.1", "kubesphere_4_1").package).__file__)).parent


def written() -> Iterator[tuple[str, str]]:
    """What is written by hand for every release: all but the tables of operations, kinds and models."""
    if not folder().is_dir():
        return
    for path in sorted([*folder().rglob("*.py"), folder().parent / "README.md", folder().parent / "pyproject.toml"]):
        name = path.relative_to(folder().parent).as_posix().removeprefix("kubesphere_4_1/")
        if not name.startswith(("_operations/", "api/", "aio/", "models/", "_kinds.py", "testing/_server/")):
            yield name, path.read_text()


def test_nothing_of_another_release_is_in_it() -> None:
    found = {name: [each[0] for each in OLD.finditer(text)] for name, text in written()}
    assert {name: each for name, each in found.items() if each} == {}


def test_every_call_that_is_shown_is_there() -> None:
    client: Any = pinned("release-4.1", "kubesphere_4_1").client("KubeSphere")("http://127.0.0.1", token="t")
    shown = {call for _, text in written() for call in CALL.findall(text)}
    assert len(shown) > 5
    for call in shown:
        found = client
        for part in call.split("."):
            assert hasattr(found, part), call
            found = getattr(found, part)


@pytest.mark.parametrize("name", ["devops.py", "_core/devops"])
def test_helpers_of_groups_that_went_are_left_out(name: str) -> None:
    assert not (folder() / name).exists()
    assert (Path(__file__).parents[2] / "generated" / "kubesphere" / name).exists()


def test_the_readme_shows_names_as_they_are() -> None:
    readme = (folder().parent / "README.md").read_text()
    assert "&#" not in readme
    assert "The script `kubesphere_4_1`, or `python -m kubesphere_4_1`" in readme
