"""`ksgen fetch`, start to end: fetch, normalise, overlay, name, prove valid, and only then write what is pinned."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ksgen import ir, strict
from ksgen.contract import contract as contracts
from ksgen.contract import overlay as overlays
from ksgen.contract.carry import LEFT, Agreement, Published, carry_actions, carry_tables
from ksgen.contract.contract import OVERLAY
from ksgen.contract.corrections import FACTS, PUBLISHED, Corrections, read_published
from ksgen.contract.facts import apply_facts, dump_tables
from ksgen.contract.findings import render_report
from ksgen.contract.models import assign_models, drop_unreachable, loosen_answers
from ksgen.contract.normalise import Recorder, normalise
from ksgen.contract.validate import prove_valid
from ksgen.contract.wellformed import check_shape, check_wellformed
from ksgen.contract.words import apply_words, read_words
from ksgen.json import parse_json
from ksgen.kinds.world import join
from ksgen.output.journal import swap, unfinished, writing
from ksgen.project import CONTRACT, LOCK, read_pins, shipped
from ksgen.source import lock as locks
from ksgen.source.fetch import Source, fetch, verify
from ksgen.source.lock import FilePin, Lock, Release, folder_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ksgen.json import Json
    from ksgen.project import Project

# What a fetch makes in a release's folder; all else there is the user's.
_MADE: Final = frozenset({CONTRACT, "report.md", PUBLISHED})
_PATIENCE: Final = 60.0  # seconds that a fetch waits for another to have written


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
    if unfinished(project.specs):
        with writing(project.specs, seconds=_PATIENCE):
            pass  # what a killed one left is undone before anything is read
    lock = locks.load(project.lock, missing_ok=True)
    ref = lock.wanted(request.ref)
    known = next((each for each in lock.releases if each.ref == ref), None)
    say(f"fetching {ref}")
    fetched = fetch(request.source, ref, commit=request.commit)
    if known and not request.update:
        verify(fetched.files, known)
    descriptions = known.descriptions if known and request.descriptions is None else bool(request.descriptions)
    skip_invalid = known.skip_invalid if known and request.skip_invalid is None else bool(request.skip_invalid)
    say("normalising")
    pins = {name: file.pin for name, file in fetched.files.items()}
    sources = {name: file.document for name, file in fetched.files.items()}
    document, recorder = normalise(sources, version=ref, descriptions=descriptions, skip_invalid=skip_invalid)
    published = Published.of(document)
    folder = project.below(folder_name(ref))
    corrections, files, notes = _correct(project, lock, ref, pins, document, recorder)
    contract = contracts.Contract(document, str(folder / CONTRACT))
    check_shape(document, contract.file)
    drop_unreachable(document, recorder)
    loosen_answers(document, recorder)
    contracts.assign_names(contract)
    assign_models(contract, recorder)
    words = read_words(project, lock, corrections)
    apply_words(contract, words)
    notes = (*notes, *words.unused())
    say("proving the contract valid")
    content = contracts.dump(document)
    _prove(content, contract.file)
    listed = published.dumps()
    release = Release(
        ref=ref,
        repository=fetched.repository,
        **pins,
        # The same bytes are still those of the commit they were pinned from.
        commit=fetched.commit or (known.commit if known and dict(known.files) == pins else None),
        contract_sha256=hashlib.sha256(content).hexdigest(),
        overlay_sha256=corrections.overlay_sha256,
        facts_sha256=corrections.facts_sha256,
        words_sha256=corrections.words_sha256,
        published_sha256=hashlib.sha256(listed).hexdigest(),
        descriptions=descriptions,
        skip_invalid=skip_invalid,
    )
    operations = sum(1 for _ in contract.operations())
    report = render_report(ref, release.commit, recorder, operations, len(contract.schemas))
    files |= {CONTRACT: content, "report.md": report.encode(), PUBLISHED: listed}

    def pinned(lock: Lock) -> Lock:
        lock = lock.with_release(release)
        return replace(lock, default=release.ref) if request.default else lock

    place = write_pins(project, release.folder, files, pinned)
    unknown = () if release.commit else fetched.notes  # all that these tell is why the commit isn't known
    return Pinned(release, place, operations, len(contract.schemas), recorder, (*unknown, *notes))


def write_pins(project: Project, folder: str, files: Mapping[str, bytes], change: Callable[[Lock], Lock]) -> Path:
    """Write files of what is pinned, then the lock: all of it or nothing.

    Args:
        project: Where specs are.
        folder: Where below them the files go.
        files: Their bytes by name.
        change: Given the lock as it is by now, held, returns what it is to be.

    Returns:
        The folder.

    Raises:
        KsgenError: `change` refuses, or the disk.
    """
    target = project.pins or project.specs
    with writing(target, seconds=_PATIENCE) as root:
        added = {} if (root / LOCK).is_file() else shipped(project)
        lock = change(locks.load(project.lock if added else root / LOCK, missing_ok=True))
        put = {f"{folder}/{name}": content for name, content in files.items()}
        swap(root, {**added, **put, LOCK: locks.dumps(lock).encode()})
    return target / folder


def _correct(
    project: Project, lock: Lock, ref: str, pins: dict[str, FilePin], document: Json, recorder: Recorder
) -> tuple[Corrections, dict[str, bytes], tuple[str, ...]]:
    """Apply the release's tables of facts, then its overlay; a new release takes over what holds of another's.

    A release of the same bytes hands over everything; the default one what both publish alike.

    Returns:
        The corrections, the files to write beside the contract, and notes for the user.
    """
    folder = project.below(folder_name(ref))
    own = Corrections.read(folder)
    known = next((each for each in lock.releases if each.ref == ref), None)
    twin = next((each for each in lock.releases if each.ref != ref and dict(each.files) == pins), None)
    base = twin or next((each for each in lock.releases if each.ref == lock.default), None)
    if known is not None or base is None or (folder / FACTS).is_dir():
        _apply(own, document, recorder)
        gone = known is not None and known.facts_sha256 is not None and not own.facts
        return own, {}, ("the tables of facts that were pinned are gone, and none is applied",) if gone else ()
    there = Corrections.read(project.folder(base))
    if twin is not None:
        found = Corrections(folder, own.overlay or there.overlay, own.words or there.words, there.facts)
        _apply(found, document, recorder)
        files = _copied(project.folder(twin), folder)
        return found, files, (f"the same files as {twin.ref}: its corrections are taken over",)
    agreement = Agreement(_published(project, base), document)
    carried = carry_tables(there.tables(), agreement, document)
    apply_facts(document, carried.tables, recorder)
    carry_actions(there.parsed_overlay(), agreement, document, carried, recorder)
    mine = own.parsed_overlay()
    overlays.apply(mine, document, recorder)
    found = Corrections(folder, carried.overlay(ref, base.ref, mine), facts=dump_tables(carried.tables))
    files = {f"{FACTS}/{name}": content for name, content in found.facts.items()} | carried.left_files(ref, base.ref)
    if found.overlay is not None:
        files[OVERLAY] = found.overlay
    return found, files, tuple(carried.notes(folder, base.ref))


def _published(project: Project, release: Release) -> Published:
    folder = project.folder(release)
    content = read_published(folder, release)
    return Published() if content is None else Published.loads(content, str(folder / PUBLISHED))


def _copied(twin: Path, folder: Path) -> dict[str, bytes]:
    """Everything that a release's folder holds and no fetch makes, as far as the new one hasn't its own."""
    return read_pins(
        {
            name: path
            for name, path in strict.files_below(twin).items()
            if name.partition("/")[0] not in {*_MADE, LEFT} and not os.path.lexists(folder / name)
        }
    )


def _apply(corrections: Corrections, document: Json, recorder: Recorder) -> None:
    apply_facts(document, corrections.tables(), recorder)
    overlays.apply(corrections.parsed_overlay(), document, recorder)


def _prove(content: bytes, file: str) -> None:
    """Prove the bytes that are written: valid OpenAPI 3.1, nothing but what `build` reads, and a client of it."""
    hint = "correct the release's overlay; without one, this is a defect no rule repairs yet: report it"
    contract = contracts.Contract(parse_json(content, file, hint=hint), file)
    check_wellformed(contract.document, file)
    prove_valid(contract.document, file, hint=hint)
    ir.build(join(contract), package="kubesphere", version="0")
