"""A command line in a folder of its own; a loopback server and its client."""

from __future__ import annotations

import contextlib
import itertools
import shutil
from dataclasses import replace

import pytest
from click.testing import CliRunner, Result
from ksgen import build as builds
from ksgen import project as projects
from ksgen.choice import Choice
from ksgen.cli import main
from kubesphere import KubeSphere
from servers.apiserver import ApiServer, populate
from support.functional.pipeline import (
    COPIED,
    TEMPLATES,
    Api,
    import_everything,
    imported,
    operation,
    pin_pair,
    put_files,
    put_pair,
    ref,
    swagger,
    variable,
)

NUMBERS = itertools.count()
STRING = {"type": "string"}
NAMED = {
    "v1.Thing": {
        "type": "object",
        "properties": {"name": STRING, "labels": {"type": "object", "additionalProperties": STRING}},
    }
}
THING = "/kapis/a.io/v1/things/{thing}"


@pytest.fixture(scope="session")
def format_cache(tmp_path_factory):
    """Formatted once for all tests, and never in the user's cache."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def folder(tmp_path, monkeypatch, format_cache):
    """An empty working directory; no proxy, no cache of this machine's user."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("KSGEN_CACHE_DIR", str(format_cache))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def bare_templates(tmp_path_factory):
    """The templates without most of what is the same for every spec."""
    folder = tmp_path_factory.mktemp("bare") / "templates"
    shutil.copytree(TEMPLATES, folder, ignore=COPIED)
    return folder


@pytest.fixture
def bare(bare_templates, monkeypatch):
    """Commands build without it: for tests of what commands say and do with files, whatever these hold."""
    real = projects.find_project
    monkeypatch.setattr(projects, "find_project", lambda **given: replace(real(**given), templates=bare_templates))


@pytest.fixture
def ksgen(folder):
    """Run a command with this folder's `specs` and `out`."""

    def run(command: str, *arguments: str, code: int | None = 0) -> Result:
        options = ["--specs", "specs"] if command in {"fetch", "build", "check"} else []
        options += ["--out", "out"] if command in {"build", "check"} and "--out" not in arguments else []
        result = CliRunner().invoke(main, [command, *options, *arguments])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        assert code is None or result.exit_code == code, result.output
        return result

    return run


@pytest.fixture
def server():
    """A loopback ks-apiserver with something in it."""
    server = ApiServer()
    populate(server)
    with server:
        yield server


@pytest.fixture
def ks(server):
    """A client of it that holds a token."""
    with KubeSphere(server.url, token=server.token()) as client:
        yield client


@pytest.fixture
def small():
    """A sound spec pair's api file."""
    return swagger(
        {
            THING: {
                "get": operation(variable("thing"), responses={"200": {"description": "OK", "schema": ref("v1.Thing")}})
            },
            "/kapis/a.io/v1/things": {"get": operation()},
        },
        {"v1.Thing": {"type": "object", "properties": {"name": {"type": "string"}}}},
    )


@pytest.fixture
def source(folder, small):
    """A folder that holds it."""
    return put_pair(folder / "source", small)


@pytest.fixture
def pinned(ksgen, source):
    """It is pinned as `r1`."""
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--default")


@pytest.fixture
def client(tmp_path, monkeypatch):
    """Makes a client of a spec pair; `client.api` is the server it talks to, `client.whole` all of it."""
    name = f"made{next(NUMBERS)}"

    def make(paths, definitions=NAMED, crd=None, parameters=None, whole=None, **options):
        api = swagger(paths, definitions, parameters=parameters or {}, **(whole or {}))
        make.project, _ = pin_pair(tmp_path, api, crd, **options)
        output = builds.generate(make.project, Choice("test", name))
        put_files(make.project.out, output.files)
        make.package = stack.enter_context(imported(make.project.out, name))
        import_everything(make.package)
        make.whole = stack.enter_context(make.package.KubeSphere(make.api.url, token="t"))
        return make.whole.a.v1 if "/kapis/a.io/v1" in str(paths) else make.whole

    with contextlib.ExitStack() as stack:
        make.api = stack.enter_context(Api())
        yield make
