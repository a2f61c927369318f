"""What the distributions of ksgen and of the client say of themselves, and what runs in other people's repositories."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("folder", [".", "generated"])
def test_a_distribution_is_complete(folder):
    project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text())["project"]
    assert {"description", "readme", "license", "requires-python", "keywords", "classifiers", "urls"} <= project.keys()
    assert "Typing :: Typed" in project["classifiers"]
    (text,) = project["license-files"]
    assert (ROOT / folder / text).read_bytes() == (ROOT / "LICENSE").read_bytes()
    package = ROOT / ("generator/ksgen" if folder == "." else "generated/kubesphere")
    assert (package / "py.typed").is_file()
    for target in project["scripts"].values():
        module, _, function = target.partition(":")
        code = f"import {module}; assert callable({module}.{function})"
        subprocess.run([sys.executable, "-c", code], cwd=package.parent, check=True)


def test_the_clients_version_tells_the_release():
    project = tomllib.loads((ROOT / "generated/pyproject.toml").read_text())["project"]
    assert Version(project["version"]).release[:2] == (3, 4)


def test_the_client_requires_no_more_than_it_says():
    project = tomllib.loads((ROOT / "generated/pyproject.toml").read_text())["project"]
    assert {each.partition(">")[0] for each in project["dependencies"]} == {"httpx", "msgspec", "sniffio"}


def test_hooks_and_action_run_commands_that_there_are():
    from ksgen.cli import main

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [each["id"] for each in hooks] == ["ksgen-check", "ksgen-build"]
    for hook in hooks:
        program, command, *options = hook["entry"].split()
        assert program == "ksgen"
        known = {text for each in main.commands[command].params for text in each.opts}
        assert {*options} <= known
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    script = action["runs"]["steps"][-1]["run"].strip('"').removeprefix("$GITHUB_ACTION_PATH/")
    assert os.access(ROOT / script, os.X_OK)


# --- .ci/new-release, with a real git and ksgen; only what would open the pull request is a stand-in.

_GH = """#!/bin/sh
for argument; do echo "$argument" >>"$GH_SEEN"; done
cat "$8" >>"$GH_SEEN"
"""


def git(folder, *arguments):
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def propose(ksgen, pinned, folder, tmp_path_factory):
    """Run the script in a repository whose client is of `release-3.4`; upstream has the branches that are given."""
    base = tmp_path_factory.mktemp("repositories")
    ksgen("fetch", "--ref", "release-3.4", "--from", "source", "--default")
    settings = 'release = "release-3.4"\nspecs = "specs"\nout = "generated"\n'
    (folder / "pyproject.toml").write_text(f"[tool.ksgen]\n{settings}")
    (folder / ".gitignore").write_text("/source/\n/out/\n")
    upstream, origin, programs = base / "upstream", base / "origin.git", base / "bin"
    git(base, "init", "-q", str(upstream))
    git(upstream, "commit", "-q", "--allow-empty", "-m", "x")
    git(base, "init", "-q", "--bare", str(origin))
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "x")
    git(folder, "remote", "add", "origin", str(origin))
    programs.mkdir()
    for name, text in {"gh": _GH, "ksgen": f'#!/bin/sh\nexec {sys.executable} -m ksgen "$@"\n'}.items():
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    (programs / "python").symlink_to(sys.executable)

    def run(*branches):
        for branch in branches:
            git(upstream, "branch", "-f", branch)
        environment = {
            **os.environ,
            "PATH": f"{programs}:{os.environ['PATH']}",
            "KSGEN_UPSTREAM": str(upstream),
            "KSGEN_FROM": str(folder / "source"),
            "GH_SEEN": str(base / "seen"),
        }
        done = subprocess.run(
            [str(ROOT / ".ci/new-release")], cwd=folder, env=environment, capture_output=True, check=False, text=True
        )
        assert done.returncode == 0, done.stderr
        seen = (base / "seen").read_text() if (base / "seen").is_file() else ""
        return done.stdout, seen

    run.origin = origin
    return run


def test_a_newer_release_is_proposed_once(propose, folder):
    told, _ = propose("release-3.3", "release-3.4", "release-3.10", "release-3.10-dev")
    _, seen = propose()
    assert "KubeSphere release-3.10" in seen
    assert "# " in seen  # the text of `ksgen diff`
    changed = git(propose.origin, "show", "--stat=200", "--format=%s", "ksgen/release-3.10")
    assert changed.startswith("Take KubeSphere's release-3.10")
    assert "specs/release-3.10/contract.json" in changed
    assert "generated/kubesphere/client.py" in changed
    assert 'release = "release-3.10"' in git(propose.origin, "show", "ksgen/release-3.10:pyproject.toml")
    git(folder, "switch", "-q", "-")
    again, _ = propose()
    assert again == "release-3.10 is proposed already: ksgen/release-3.10\n"
    assert told == ""


def test_nothing_newer_is_no_news(propose):
    told, seen = propose("release-3.3", "release-3.4")
    assert (told, seen) == ("release-3.4 is the newest release\n", "")
