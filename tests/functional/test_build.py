"""`ksgen build`: the same bytes everywhere, whole or not at all, and nothing of the user's touched."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from functional.conftest import THING
from ksgen.output import write as writes
from ksgen.source.lock import load
from support.functional.pipeline import (
    UPSTREAM,
    Api,
    import_everything,
    imported,
    operation,
    put_pair,
    swagger,
    variable,
)
from support.generator.outputs import contents, tree

KSGEN = Path(sys.executable).parent / "ksgen"


def run(folder, *arguments, **environment):
    """The installed command, as users start it."""
    done = subprocess.run(
        [KSGEN, *arguments],
        cwd=folder,
        env={**os.environ, "KSGEN_CACHE_DIR": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done


def test_what_is_built(ksgen, pinned, folder):
    result = ksgen("build")
    assert result.stdout == ""
    files = contents(folder / "out")
    told = f"built kubesphere from r1 into out: 2 operations, 1 model; {len(files)} files changed"
    assert result.stderr.splitlines()[-1] == told
    assert {"pyproject.toml", "api.md", "kubesphere/__init__.py", "kubesphere/py.typed", ".ksgen-manifest.json"} <= set(
        files
    )
    about = json.loads(files[".ksgen-manifest.json"])["about"]
    assert about["release"] == "r1"
    assert about["contract_sha256"] == load(folder / "specs" / "ksgen.lock").release().contract_sha256
    with imported(folder / "out", "kubesphere") as package:
        assert package.RELEASE == "r1"


def test_any_hash_seed_and_working_directory_give_the_same_bytes(source, folder):
    """Through the installed command: pinned and built twice, from other places, with other hash seeds."""
    outcomes = []
    for seed, place in (("1", folder), ("77", folder / "elsewhere")):
        place.mkdir(exist_ok=True)
        specs, out = folder / f"specs{seed}", folder / f"out{seed}"
        run(
            place,
            "fetch",
            "--ref",
            "r1",
            "--from",
            str(source),
            "--specs",
            str(specs),
            "--default",
            PYTHONHASHSEED=seed,
        )
        run(place, "build", "--specs", os.path.relpath(specs, place), "--out", str(out), PYTHONHASHSEED=seed)
        outcomes.append((contents(specs), contents(out)))
    assert outcomes[0] == outcomes[1]


def test_the_published_release_is_the_same_under_any_hash_seed(folder):
    if not UPSTREAM.is_dir():
        pytest.skip("the published Swagger files (../shared/upstream) aren't here")
    for seed in ("1", "77"):
        arguments = ("--ref", "release-3.4", "--from", str(UPSTREAM / "release-3.4"), "--specs", f"specs{seed}", "-q")
        run(folder, "fetch", *arguments, PYTHONHASHSEED=seed)
    assert contents(folder / "specs1") == contents(folder / "specs77")


def test_a_second_build_touches_nothing(bare, ksgen, pinned, folder):
    ksgen("build")
    before = tree(folder / "out")
    assert ksgen("build").stderr.splitlines()[-1].endswith("; nothing changed")
    assert tree(folder / "out") == before


def test_a_build_touches_only_what_changes(ksgen, pinned, source, small, folder):
    ksgen("build")
    before = tree(folder / "out")
    small["paths"]["/kapis/b.io/v1/others"] = {"get": operation()}
    put_pair(source, small)
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--update")
    ksgen("build")
    after = tree(folder / "out")
    changed = {path for path in after if before.get(path) != after[path]}
    assert {"kubesphere/api/b.py", "kubesphere/aio/b.py", "kubesphere/client.py", "api.md"} <= changed
    assert not [
        path for path in changed if path.startswith(("kubesphere/_core/", "kubesphere/models/", "kubesphere/api/a"))
    ]


def test_what_a_release_no_longer_has_is_removed(bare, ksgen, pinned, source, small, folder):
    ksgen("build")
    del small["paths"]["/kapis/a.io/v1/things"], small["paths"][THING]
    small["paths"]["/kapis/c.io/v1/things"] = {"get": operation()}
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")
    ksgen("build")
    files = contents(folder / "out")
    assert "kubesphere/api/a.py" not in files
    assert "kubesphere/api/c.py" in files


def test_another_package_name(ksgen, pinned, folder):
    ksgen("build", "--package", "my_client")
    files = contents(folder / "out")
    assert b'name = "my-client"' in files["pyproject.toml"]
    assert not [path for path in files if path.startswith("kubesphere")]
    with imported(folder / "out", "my_client") as package:
        assert import_everything(package)
        assert type(package.KubeSphere("http://127.0.0.1:1", token="t").a.v1.things).__module__ == "my_client.api.a"


def test_another_pinned_release(bare, ksgen, pinned, source, small, folder):
    small["paths"]["/kapis/new.io/v1/things"] = {"get": operation()}
    ksgen("fetch", "--ref", "r2", "--from", str(put_pair(source, small)))
    ksgen("build", "--out", "one")
    ksgen("build", "--out", "two", "--release", "r2")
    assert not (folder / "one/kubesphere/api/new.py").exists()
    assert (folder / "two/kubesphere/api/new.py").exists()
    assert 'RELEASE = "r2"' in (folder / "two/kubesphere/__init__.py").read_text()


def test_the_users_own_files_stay(bare, ksgen, pinned, folder):
    ksgen("build")
    own = ["notes.md", "kubesphere/mine.py", "kubesphere/api/mine.py", ".git/config", "tests/test_mine.py"]
    for path in own:
        (folder / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "out" / path).write_text("mine")
    ksgen("build")
    ksgen("build", "--package", "other")
    assert [(folder / "out" / path).read_text() for path in own] == ["mine"] * len(own)
    assert not (folder / "out/kubesphere/client.py").exists()


def test_an_edited_file_is_replaced_and_told(bare, ksgen, pinned, folder):
    ksgen("build")
    file = folder / "out/kubesphere/client.py"
    before = file.read_text()
    file.write_text(before + "\n# mine\n")
    assert "warning: replaced a file that had been edited by hand: kubesphere/client.py" in ksgen("build", "-q").stderr
    assert file.read_text() == before


@pytest.mark.parametrize("stage", ["ksgen.render.render.render", "ksgen.build.write"])
@pytest.mark.usefixtures("bare")
def test_a_failed_build_leaves_the_previous_one_whole(ksgen, pinned, source, small, folder, monkeypatch, stage):
    ksgen("build")
    before = tree(folder / "out")
    small["paths"]["/kapis/b.io/v1/others"] = {"get": operation()}
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")

    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(stage, interrupt)
    result = ksgen("build", code=130)
    assert "interrupted; nothing was changed" in result.stderr
    assert tree(folder / "out") == before


@pytest.mark.parametrize("after", [0, 3, 11])
@pytest.mark.usefixtures("bare")
def test_an_interrupted_swap_leaves_the_previous_one_whole(ksgen, pinned, source, small, folder, monkeypatch, after):
    ksgen("build")
    before = contents(folder / "out")
    small["paths"]["/kapis/b.io/v1/others"] = {"get": operation()}
    ksgen("fetch", "--ref", "r1", "--from", str(put_pair(source, small)), "--update")
    real, steps = writes.swap, []

    def step(name):
        steps.append(name)
        if len(steps) > after:
            raise KeyboardInterrupt

    monkeypatch.setattr(writes, "swap", lambda root, new, gone=(), *_: real(root, new, gone, step))
    ksgen("build", code=130)
    assert contents(folder / "out") == before
    monkeypatch.setattr(writes, "swap", real)
    ksgen("build")
    assert "kubesphere/api/b.py" in contents(folder / "out")


def test_a_build_uses_no_network_and_reads_no_source(bare, ksgen, pinned, source, folder, monkeypatch):
    shutil.rmtree(source)
    monkeypatch.setattr(socket, "socket", None)
    ksgen("build")
    ksgen("check")
    assert (folder / "out/kubesphere/client.py").exists()


def test_an_operation_works_from_the_command_to_the_wire(ksgen, pinned, folder):
    ksgen("build")
    with imported(folder / "out", "kubesphere") as package, Api() as api:
        api.says({"name": "x", "unknown": 1})
        with package.KubeSphere(api.url, token="t") as ks:
            thing = ks.a.v1.things.get("a b")
    assert (api.last.method, api.last.target) == ("GET", "/kapis/a.io/v1/things/a%20b")
    assert api.last.headers["authorization"] == "Bearer t"
    assert (thing.name, thing["unknown"]) == ("x", 1)


def test_an_empty_spec_is_built_too(ksgen, folder):
    ksgen("fetch", "--ref", "empty", "--from", str(put_pair(folder / "s", swagger())), "--default")
    ksgen("build")
    with imported(folder / "out", "kubesphere") as package:
        assert import_everything(package)


def test_variables_in_a_crd_file_alone(ksgen, folder):
    crd = swagger(
        {"/apis/a.io/v1/things/{name}": {"get": operation(variable("name"), **{"x-kubernetes-action": "get"})}}
    )
    ksgen("fetch", "--ref", "crd", "--from", str(put_pair(folder / "s", swagger(), crd)), "--default")
    ksgen("build")
    with imported(folder / "out", "kubesphere") as package:
        assert package.KubeSphere("http://127.0.0.1:1").crd.a.v1.things.get
