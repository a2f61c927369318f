"""Small spec pairs through the whole pipeline: pinned from a folder, built into a folder, imported, called."""

from __future__ import annotations

import atexit
import copy
import importlib
import json
import shutil
import sys
import threading
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, Self

from ksgen import ir
from ksgen.contract.contract import Contract, assign_names
from ksgen.contract.normalise import Recorder, normalise
from ksgen.contract.validate import validate_contract
from ksgen.kinds.world import join
from ksgen.pin import Pinned, Request, pin
from ksgen.project import Project
from ksgen.render.render import render
from ksgen.source.fetch import FILES, Directory

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "templates"
# What is the same for every spec, and so isn't worth making each time.
_SAME = ("_core", "_cli", "testing")
COPIED = shutil.ignore_patterns(*_SAME, "__main__.py")  # for `shutil.copytree`
UPSTREAM = ROOT.parent / "shared" / "upstream"

Json = dict[str, Any]

OK: Json = {"200": {"description": "OK", "schema": {"type": "string"}}}


def operation(*parameters: Json, responses: Json | None = None, **more: Any) -> Json:
    """An operation without a defect, as long as its parameters have none."""
    return {"parameters": list(parameters), "responses": copy.deepcopy(responses or OK), **more}


def query(name: str, kind: str = "string", **more: Any) -> Json:
    return {"name": name, "in": "query", "type": kind, **more}


def variable(name: str, **more: Any) -> Json:
    return {"name": name, "in": "path", "required": True, "type": "string", **more}


def body(schema: Json, name: str = "body") -> Json:
    return {"name": name, "in": "body", "required": True, "schema": schema}


def ref(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def swagger(paths: Json | None = None, definitions: Json | None = None, **more: Any) -> Json:
    """A Swagger 2.0 document, as if read from a file: no two parts of it are the same object."""
    document = {
        "swagger": "2.0",
        "info": {"title": "t", "version": "v0"},
        "paths": paths or {},
        "definitions": definitions or {},
        **more,
    }
    return json.loads(json.dumps(document))


def contract_of(api: Json, **options: Any) -> tuple[Contract, Recorder]:
    """The named contract of a spec pair, proved valid."""
    document, recorder = normalise({"api": api, "crd": swagger()}, version="test", **options)
    contract = Contract(document, "contract.json")
    assign_names(contract)
    assert validate_contract(document) == []
    return contract, recorder


def rendered(contract: Contract) -> dict[str, str]:
    """The files of a contract."""
    return render(ir.build(join(contract), package="made", version="0.0.0"), TEMPLATES)


def put_pair(folder: Path, api: Json, crd: Json | None = None) -> Path:
    """Write a spec pair as a checkout has it."""
    for name, document in (("api", api), ("crd", crd or swagger())):
        file = folder / FILES[name]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document), encoding="utf-8")
    return folder


def project_in(folder: Path) -> Project:
    """A project of its own with the real templates."""
    return Project(folder / "specs", TEMPLATES, folder / "out")


def pin_pair(
    folder: Path, api: Json, crd: Json | None = None, *, overlay: str | None = None, ref: str = "test", **options: Any
) -> tuple[Project, Pinned]:
    """Pin a spec pair from a folder."""
    project = project_in(folder)
    if overlay is not None:
        (project.specs / ref).mkdir(parents=True, exist_ok=True)
        (project.specs / ref / "overlay.yaml").write_text(overlay, encoding="utf-8")
    request = Request(ref, Directory(put_pair(folder / "source", api, crd)), **options)
    return project, pin(project, request, lambda _: None)


def put_files(folder: Path, files: dict[str, str]) -> None:
    """Write a client to import; the runtime that all have alike is written, and so compiled, once for all of them."""
    alike: defaultdict[Path, dict[str, str]] = defaultdict(dict)
    for path, text in files.items():
        package, _, rest = path.partition("/")
        name, _, below = rest.partition("/")
        if name in _SAME and below:
            alike[folder / package / name][below] = text
        else:
            _write(folder / path, text)
    for place, texts in alike.items():
        place.symlink_to(_written(tuple(texts.items())), target_is_directory=True)


@cache
def _written(files: tuple[tuple[str, str], ...]) -> Path:
    folder = Path(mkdtemp(prefix="ksgen-tests-"))
    atexit.register(shutil.rmtree, folder)
    for path, text in files:
        _write(folder / path, text)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@contextmanager
def imported(folder: Path, package: str):
    """The package below `folder`, forgotten again afterwards."""

    def own() -> list[str]:
        return [name for name in sys.modules if name == package or name.startswith(package + ".")]

    # Another package of that name, imported by another test, comes back afterwards.
    others = {name: sys.modules.pop(name) for name in own()}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        module = importlib.import_module(package)
        yield module
    finally:
        sys.path.remove(str(folder))
        for name in own():
            del sys.modules[name]
        sys.modules.update(others)


def import_everything(package: ModuleType) -> list[ModuleType]:
    """Every generated module: what is only imported on first use may be broken too."""
    root = Path(package.__file__ or "").parent
    names = [path.relative_to(root).with_suffix("").parts for path in sorted(root.rglob("*.py"))]
    dotted = [".".join((package.__name__, *(part for part in parts if part != "__init__"))) for parts in names]
    return [importlib.import_module(name) for name in dict.fromkeys(dotted)]


@dataclass
class Sent:
    """A request as it arrived: `target` is the request line's."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    body: bytes = b"{}"
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


class Api:
    """A loopback server that answers everything with `answer` and remembers what it was sent."""

    def __init__(self) -> None:
        self.requests: list[Sent] = []
        self.answer = Answer()
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def reply(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                api.requests.append(Sent(self.command, self.path, headers, self.rfile.read(length)))
                answer = api.answer  # once: the test may set the next one while this one is being sent
                self.send_response(answer.status)
                for name, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer.body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = reply

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def last(self) -> Sent:
        return self.requests[-1]

    def says(self, value: Any) -> None:
        """Answer with this JSON value."""
        self.answer = Answer(json.dumps(value).encode())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
