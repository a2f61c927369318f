"""`ksgen fetch --kubernetes` and `ksgen fetch --crds`: contracts of kinds, pinned like those of releases."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ksgen.choice import prove_kinds
from ksgen.contract import contract as contracts
from ksgen.contract.validate import prove_valid
from ksgen.contract.wellformed import check_wellformed
from ksgen.errors import KsgenError
from ksgen.json import is_object, parse_json
from ksgen.kinds import crds, kubernetes
from ksgen.kinds.crds import read_manifests
from ksgen.kinds.report import Notes, render
from ksgen.kinds.table import read_kinds
from ksgen.pin import write_pins
from ksgen.project import CONTRACT
from ksgen.source import lock as locks
from ksgen.source.fetch import Directory, parse_source, read_local
from ksgen.source.lock import KUBERNETES, FilePin, KindSource, folder_name
from ksgen.strict import files_below

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ksgen.choice import Choice
    from ksgen.json import Json
    from ksgen.project import Project
    from ksgen.source.lock import Lock

CLUSTER: Final = "cluster"
_REPOSITORY: Final = "kubernetes/kubernetes"
_FILES: Final = "name a file or folder that is there"
SWAGGER: Final = "api/openapi-spec/swagger.json"
DEFINITIONS: Final = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"

_SUFFIXES: Final = {".yaml", ".yml", ".json"}
_NAME: Final = re.compile(r"[a-z0-9]([a-z0-9._-]{0,60}[a-z0-9])?")
# Run apart, with the client that was generated here on its path: it logs in as the environment says.
_ASK: Final = (
    "import sys; from kubesphere import KubeSphere\n"
    f"with KubeSphere.from_env() as ks: sys.stdout.buffer.write(ks.request('GET', {DEFINITIONS!r}).content)"
)


@dataclass(frozen=True, slots=True)
class KindsPinned:
    """What was pinned."""

    source: KindSource
    folder: Path
    kinds: int
    operations: int


def pin_kubernetes(
    project: Project, version: str, origin: str | None, choice: Choice, say: Callable[[str], None], *, update: bool
) -> KindsPinned:
    """Pin Kubernetes' own Swagger of a tag, e.g. `v1.28.0`; with `update`, other bytes than the lock pins will do.

    `origin` is a folder laid out as Kubernetes' repository, the base URL of a raw-file host, or None for GitHub.

    Raises:
        KsgenError: It can't be read, isn't Kubernetes', isn't what the lock pins, or no client can be built of it and
            of what is chosen besides; nothing has been written then.
    """
    say(f"fetching Kubernetes {version}")
    where, content = _kubernetes(origin, folder_name(version))
    document = parse_json(content, where)
    if not is_object(document) or document.get("swagger") != "2.0":
        raise KsgenError("not a Swagger 2.0 file", where=where, hint=f"name a folder or host of {_REPOSITORY}")
    say("making the contract")
    notes = Notes()
    made = kubernetes.contract_of(document, version=version, where=where, notes=notes)
    folder = f"{KUBERNETES}{folder_name(version)}"
    return _pin(project, folder, {SWAGGER: content}, made, notes, choice, update=update)


def pin_crds(
    project: Project, origin: str, name: str | None, choice: Choice, say: Callable[[str], None], *, update: bool
) -> KindsPinned:
    """Pin custom resources beside a release, as a set of a name (None: after the origin).

    `origin` is a file or folder of manifests, a URL of one, or `cluster`: those of the server that the environment
    names (`KUBESPHERE_URL` and so on), asked by the generated client. With `update`, other bytes than the lock pins
    will do.

    Raises:
        KsgenError: A manifest can't be read or isn't structural, isn't what the lock pins, or no client can be built
            with it; nothing has been written then.
    """
    release = locks.load(project.lock).release(choice.release)
    called = name or re.sub(r"[^a-z0-9.-]+", "-", Path(origin.rstrip("/")).stem.lower()).strip("-.")
    if not _NAME.fullmatch(called):
        raise KsgenError(f"{called[:80]!r} can't name a set of custom resources", hint="give it a name with --name")
    say("fetching custom resources")
    files = _manifests(project, origin)
    notes = Notes()
    manifests = [each for path, content in files.items() for each in read_manifests(content, path, notes)]
    if not manifests:
        raise KsgenError("no CustomResourceDefinition is in there", where=origin, hint="name a folder of manifests")
    say("making the contract")
    made = crds.contract_of(manifests, version=called, notes=notes)
    return _pin(project, f"{release.crds}{called}", files, made, notes, choice, update=update)


def _pin(
    project: Project,
    folder: str,
    files: Mapping[str, bytes],
    made: Json,
    notes: Notes,
    choice: Choice,
    *,
    update: bool,
) -> KindsPinned:
    """Prove the contract, compare what was read with the lock, and write it and the report: all or nothing."""
    contract = contracts.Contract(made, f"{folder}/{CONTRACT}")
    check_wellformed(made, contract.file, named=False)
    prove_valid(made, contract.file, hint="this is a defect that ksgen can't repair yet: report it")
    content = contracts.dump(made)
    pins = tuple(FilePin.of(*each) for each in sorted(files.items()))
    kinds = read_kinds(contract, native=folder.startswith(KUBERNETES))
    operations = sum(1 for _ in contract.operations())
    report = render(folder, files, kinds, operations, notes)
    source = KindSource(folder, pins, hashlib.sha256(content).hexdigest())

    def pinned(lock: Lock) -> Lock:
        known = next((each for each in lock.kinds if each.folder == folder), None)
        if known is not None and known.files != pins and not update:
            raise KsgenError(
                f"not the pinned bytes of {folder}: {_changed(known.files, pins)}",
                where=folder,
                hint="if the change is wanted, pin it with --update",
            )
        lock = lock.with_kinds(source)
        written = contracts.Contract(parse_json(content, contract.file), contract.file)
        prove_kinds(project, lock, source, written, choice)
        return lock

    place = write_pins(project, folder, {CONTRACT: content, "report.md": report.encode()}, pinned)
    return KindsPinned(source, place, len(kinds), operations)


def _changed(known: tuple[FilePin, ...], found: tuple[FilePin, ...]) -> str:
    """The first file that differs, with both digests."""
    old, new = ({each.path: each.sha256 for each in pins} for pins in (known, found))
    path = min(path for path in old | new if old.get(path) != new.get(path))
    return f"{path}: sha256 {new.get(path, 'none')}, the lock pins {old.get(path, 'none')}"


def _kubernetes(origin: str | None, version: str) -> tuple[str, bytes]:
    source = parse_source(origin, repository=_REPOSITORY)
    if isinstance(source, Directory):
        path = source.path / SWAGGER
        return str(path), read_local(path, hint=_FILES)
    url = f"{source.base}/{_REPOSITORY}/{version}/{SWAGGER}"
    return url, _download(url)


def _manifests(project: Project, origin: str) -> dict[str, bytes]:
    """The files of manifests, by a path that says nothing of this machine."""
    if origin == CLUSTER:
        return {DEFINITIONS.strip("/"): _asked(project)}
    if "://" in origin:
        parse_source(origin)  # refuses what no URL may be
        return {origin.rpartition("/")[2] or "manifests": _download(origin)}
    path = Path(origin)
    if not path.is_dir():
        return {path.name: read_local(path, hint=_FILES)}
    return {name: read_local(each, hint=_FILES) for name, each in files_below(path).items() if each.suffix in _SUFFIXES}


def _download(url: str) -> bytes:
    from ksgen.source import download  # noqa: PLC0415 (httpx takes long to import)

    limits = download.Limits()
    with download.open_client(limits) as client:
        return download.get(client, url, limits)


def _asked(project: Project) -> bytes:
    """What the cluster's server answers to the client that was generated here, or that is installed."""
    paths = [str(project.out), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(each for each in paths if each)}
    done = subprocess.run([sys.executable, "-c", _ASK], env=environment, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise KsgenError(
            f"the cluster can't be asked: {last[:300]}",
            where=os.environ.get("KUBESPHERE_URL", "KUBESPHERE_URL isn't set"),
            hint="set KUBESPHERE_URL, KUBESPHERE_USERNAME and KUBESPHERE_PASSWORD, and run `ksgen build` first",
        )
    return done.stdout
