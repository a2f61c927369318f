"""Where the two contracts come from: a file, a folder, or what is pinned."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ksgen.contract import contract as contracts
from ksgen.errors import KsgenError
from ksgen.source import lock as locks

if TYPE_CHECKING:
    from ksgen.contract.contract import Contract
    from ksgen.project import Project

CONTRACT = "contract.json"


def open_contract(project: Project, given: str) -> Contract:
    """Read the contract that a user named.

    Args:
        project: Where pinned releases are.
        given: A contract's file, a folder that holds one, or a pinned ref; what exists as a file is taken for one.

    Raises:
        KsgenError: if it is neither, or no contract.
    """
    path = Path(given)
    if (path / CONTRACT).is_file():
        return contracts.load(path / CONTRACT)
    if path.is_file():
        return contracts.load(path)
    if path.suffix == ".json":
        raise KsgenError(
            "there is no such file", where=given, hint="name a contract.json, its folder or a pinned release"
        )
    try:
        release = locks.load(project.lock).release(given)
    except KsgenError as error:
        if path.is_dir():
            raise KsgenError(
                f"the folder holds no {CONTRACT}", where=given, hint="name a folder under specs/"
            ) from error
        raise
    return contracts.load(project.contract(release), sha256=release.contract_sha256)
