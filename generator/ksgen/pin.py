"""`ksgen fetch`, start to end: fetch, normalise, overlay, name, prove valid, and only then write what is pinned."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ksgen.contract import contract as contracts
from ksgen.contract import overlay as overlays
from ksgen.contract.facts import apply_facts, carry_facts, dump_tables, load_tables
from ksgen.contract.modelnames import assign_models
from ksgen.contract.normalise import Recorder, normalise
from ksgen.contract.normalise.answers import loosen_answers
from ksgen.contract.report import render_report
from ksgen.contract.supported import check_supported
from ksgen.contract.validate import validate_contract
from ksgen.errors import KsgenError
from ksgen.output.replace import replace_all
from ksgen.project import LOCK
from ksgen.source import lock as locks
from ksgen.source.fetch import Fetched, Source, fetch, verify
from ksgen.source.lock import FilePin, Lock, Release
from ksgen.source.refs import folder_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ksgen.json import Json
    from ksgen.project import Project

OVERLAY = "overlay.yaml"
FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked to pin.

    Attributes:
        ref: Branch, tag or commit; None for the lock's default.
        source: Where from.
        commit: The commit, if the user knows it and the source doesn't.
        update: Accept other bytes than the lock pins.
        descriptions: Keep upstream's prose; None: as pinned before.
        skip_invalid: Leave out what isn't Swagger; None: as pinned before.
        default: Make it the release that is built by default.
    """

    ref: str | None
    source: Source
    commit: str | None = None
    update: bool = False
    descriptions: bool | None = None
    skip_invalid: bool | None = None
    default: bool = False


@dataclass(frozen=True, slots=True)
class Pinned:
    """What was pinned, and what the user should know of it."""

    release: Release
    folder: Path
    operations: int
    schemas: int
    recorder: Recorder
    notes: tuple[str, ...]


def pin(project: Project, request: Request, say: Callable[[str], None]) -> Pinned:
    """Pin a release: everything is made and proved in memory first, then written.

    Raises:
        KsgenError: if any stage fails; nothing has been written then.
    """
    lock = locks.load(project.lock, missing_ok=True)
    ref = request.ref or lock.default or "release-3.4"
    known = next((each for each in lock.releases if each.ref == ref), None)
    say(f"fetching {ref}")
    fetched = fetch(request.source, ref, commit=request.commit)
    if known and not request.update:
        verify(fetched.files, known)
    descriptions = known.descriptions if known and request.descriptions is None else bool(request.descriptions)
    skip_invalid = known.skip_invalid if known and request.skip_invalid is None else bool(request.skip_invalid)
    say("normalising")
    sources = {name: file.document() for name, file in fetched.files.items()}
    document, recorder = normalise(sources, version=ref, descriptions=descriptions, skip_invalid=skip_invalid)
    folder = project.specs / folder_name(ref)
    corrections, notes = _corrections(project, lock, ref, folder, document, recorder)
    contract = contracts.Contract(document, str(folder / "contract.json"))
    loosen_answers(document, recorder)
    overlay = corrections.get(OVERLAY)
    if overlay is not None:
        _apply(folder / OVERLAY, overlay, contract, recorder)
    say("proving the contract valid")
    _prove(contract)
    contracts.assign_names(contract)
    assign_models(contract, recorder)
    release = _release(ref, fetched, contract, overlay, descriptions, skip_invalid, known)
    operations = sum(1 for _ in contract.operations())
    report = render_report(ref, release.commit, recorder, operations, len(contract.schemas))
    new_lock = lock.with_release(release)
    if request.default:
        new_lock = Lock(release.ref, new_lock.releases)
    target = _taken_over(project)
    folder = target / folder_name(ref)
    files = {**corrections, "contract.json": contracts.dump(document), "report.md": report.encode()}
    replace_all(
        {folder / name: content for name, content in files.items()} | {target / LOCK: locks.dumps(new_lock).encode()}
    )
    return Pinned(release, folder, operations, len(contract.schemas), recorder, (*fetched.notes, *notes))


def _taken_over(project: Project) -> Path:
    """Where pins are written: the user's folder, which first gets what an installed ksgen ships."""
    if project.pins is None:
        return project.specs
    try:
        shutil.copytree(project.specs, project.pins, dirs_exist_ok=True)
    except (OSError, shutil.Error) as error:
        raise KsgenError(f"can't write: {error}", where=str(project.pins)) from error
    return project.pins


def _corrections(
    project: Project, lock: Lock, ref: str, folder: Path, document: Json, recorder: Recorder
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Apply the release's fact tables; find its overlay. A new release takes over what applies of the default one's.

    Returns:
        The files to write beside the contract, and notes for the user.
    """
    own = folder / OVERLAY
    if own.is_file() or (folder / FACTS).is_dir():
        apply_facts(document, load_tables(folder / FACTS), recorder)
        return ({OVERLAY: own.read_bytes()} if own.is_file() else {}), ()
    base = next((each for each in lock.releases if each.ref == lock.default and each.ref != ref), None)
    if base is None:
        return {}, ()
    tables = carry_facts(load_tables(project.folder(base) / FACTS), document)
    apply_facts(document, tables, recorder)
    files = {f"{FACTS}/{name}": content for name, content in dump_tables(tables).items()}
    if not (project.folder(base) / OVERLAY).is_file():
        return files, ()
    overlay = overlays.load(project.folder(base) / OVERLAY)
    kept, dropped = overlays.matching(overlay, document)
    notes = [f"overlay carried over from {base.ref}: {len(kept)} of {len(kept) + len(dropped)} actions"]
    notes += [f"  not here: {action.target}" for action in dropped]
    files[OVERLAY] = overlays.dump(f"Corrections of {ref}, carried over from {base.ref}", kept)
    return files, tuple(notes)


def _apply(path: Path, content: bytes, contract: contracts.Contract, recorder: Recorder) -> None:
    overlay = overlays.loads(content, str(path))
    for at, action, before, after in overlays.places(overlays.apply(overlay, contract.document)):
        recorder.add("overlay", "contract", at, before, "removed" if action.remove else after, action.description)


def _prove(contract: contracts.Contract) -> None:
    findings = validate_contract(contract.document)
    errors = [each for each in findings if each.severity == "error"]
    if errors:
        raise KsgenError(
            f"the contract isn't valid OpenAPI 3.1 ({len(errors)} errors): {errors[0].message}",
            where=f"{contract.file}, {errors[0].pointer}",
            hint="correct the release's overlay; without one, this is a defect no rule repairs yet: report it",
        )
    check_supported(contract)


def _release(
    ref: str,
    fetched: Fetched,
    contract: contracts.Contract,
    overlay: bytes | None,
    descriptions: bool,
    skip_invalid: bool,
    known: Release | None,
) -> Release:
    pins = {name: FilePin(file.path, file.sha256, file.size) for name, file in fetched.files.items()}
    same = known is not None and dict(known.files) == pins
    return Release(
        ref=ref,
        repository=fetched.repository,
        api=pins["api"],
        crd=pins["crd"],
        contract_sha256=hashlib.sha256(contracts.dump(contract.document)).hexdigest(),
        # The same bytes are still those of the commit they were pinned from.
        commit=fetched.commit or (known.commit if known and same else None),
        overlay_sha256=hashlib.sha256(overlay).hexdigest() if overlay is not None else None,
        descriptions=descriptions,
        skip_invalid=skip_invalid,
    )
