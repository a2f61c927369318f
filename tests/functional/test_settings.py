"""`[tool.ksgen]` of a user's pyproject.toml: it chooses, flags win, and a mistake in it is one clear error."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from ksgen.cli import main
from support.functional.pipeline import operation, put_pair

CRD = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.x.io}
spec:
  group: x.io
  names: {kind: Widget, plural: widgets}
  scope: Cluster
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
"""


def run(*arguments, code=0):
    result = CliRunner().invoke(main, list(arguments))
    assert "Traceback" not in result.output
    assert result.exit_code == code, result.output
    return result


def settings(folder, text):
    (folder / "pyproject.toml").write_text(f"[project]\nname = 'mine'\n\n[tool.ksgen]\n{text}")


@pytest.fixture
def project(bare, ksgen, folder, source, small):
    """Two releases, `r1` and `r2`, and custom resources beside each."""
    ksgen("fetch", "--ref", "r1", "--from", str(source), "--default")
    small["paths"]["/kapis/metering.io/v1/others"] = {"get": operation()}
    ksgen("fetch", "--ref", "r2", "--from", str(put_pair(source, small)))
    (folder / "widgets.yaml").write_text(CRD)
    for ref in ("r1", "r2"):
        ksgen("fetch", "--ref", ref, "--crds", "widgets.yaml", "--name", "mine")
    return folder


def test_it_chooses_release_package_and_folder(project):
    settings(project, 'release = "r2"\npackage = "ks"\nout = "lib/client"\nspecs = "specs"')
    below = project / "src"
    below.mkdir()
    assert "built ks from r2 into" in run("build").stderr
    assert (project / "lib/client/ks/api/metering.py").is_file()
    assert (project / "lib/client/ks/api/crd.py").is_file()
    assert json.loads(run("check", "--format", "json").stdout)["matches"] is True


def test_it_holds_in_folders_below(project, monkeypatch):
    settings(project, 'release = "r2"\nout = "client"')
    below = project / "src/deep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    run("build", "--specs", str(project / "specs"))
    assert (project / "client/kubesphere").is_dir()
    assert list(below.iterdir()) == []


def test_flags_win(project):
    settings(
        project, 'release = "r2"\npackage = "ks"\nout = "client"\nspecs = "specs"\nleave-out = ["metering"]\ncrds = []'
    )
    told = run(
        "build", "--release", "r1", "--package", "other", "--out", "elsewhere", "--crds", "mine", "--leave-out", "none"
    ).stderr
    assert "built other from r1 into elsewhere" in told
    assert (project / "elsewhere/other/api/crd.py").is_file()
    run("build", "--leave-out", "none", "--out", "all")
    assert (project / "all/ks/api/metering.py").is_file()
    assert not (project / "all/ks/api/crd.py").exists()


def test_groups_are_left_out_with_their_models(project):
    settings(project, 'specs = "specs"\nout = "client"\nleave-out = ["a.io", "x"]')
    run("build", "--release", "r2")
    assert not (project / "client/kubesphere/api/a.py").exists()
    assert not (project / "client/kubesphere/api/crd.py").exists()
    assert "Thing" not in (project / "client/kubesphere/models/__init__.py").read_text()
    assert (project / "client/kubesphere/api/metering.py").is_file()


def test_a_choice_that_changes_is_built_anew(project):
    settings(project, 'specs = "specs"\nout = "client"')
    run("build")
    settings(project, 'specs = "specs"\nout = "client"\nleave-out = ["x"]')
    assert "nothing changed" not in run("build").stderr
    assert not (project / "client/kubesphere/api/crd.py").exists()


@pytest.mark.parametrize(
    ("text", "what", "where", "fix"),
    [
        (
            'leave_out = ["x"]',
            "[tool.ksgen] has no key 'leave_out'",
            "/tool/ksgen/leave_out",
            "did you mean leave-out?",
        ),
        ("colour = 1", "[tool.ksgen] has no key 'colour'", "/tool/ksgen/colour", "known keys: release, kubernetes"),
        ("release = 3.4", "expected string", "/release", "known keys"),
        ('leave-out = "x"', "expected array", "/leave-out", "known keys"),
        ("kubernetes = true", "the tag of a pinned version", "/tool/ksgen/kubernetes", "v1.28.0"),
        ('kubernetes = "v9.9"', "'v9.9' isn't pinned", None, "ksgen fetch --kubernetes v9.9"),
        ('crds = ["mime"]', "no custom resources called 'mime'", None, "did you mean mine?"),
        ('leave-out = ["meterin"]', "no API group 'meterin'", "leave-out", "did you mean metering"),
        ('release = "r3"', "release 'r3' isn't pinned (pinned: r1, r2)", None, "ksgen fetch --ref r3"),
        ('package = "class"', "'class' is a keyword of Python", "--package", "ks_class"),
        ("= 1", "can't read it", "pyproject.toml", "correct it"),
    ],
)
def test_a_mistake_is_one_clear_error(project, text, what, where, fix):
    first = "" if text.startswith("release") else 'release = "r2"\n'
    settings(project, f'specs = "specs"\n{first}{text}')
    told = run("build", code=2).stderr
    assert what in told.splitlines()[0]
    assert where is None or where in told
    assert fix in told.splitlines()[-1]
    assert not (project / "generated").exists()


def test_other_projects_above_do_not_matter(project):
    (project / "pyproject.toml").write_text("this is no TOML at all")
    run("build", "--specs", "specs", "--spec", "r1", "--out", "client")  # what --release was called first


# --- init


def test_init_writes_settings_and_builds(project):
    own = project / "pyproject.toml"
    own.write_text("[project]\nname = 'mine'  # by hand")
    told = run(
        "init", "--release", "r2", "--specs", "specs", "--leave-out", "a", "--crds", "none", "--out", "lib"
    ).stdout
    assert own.read_text() == (
        "[project]\nname = 'mine'  # by hand\n\n[tool.ksgen]\nrelease = \"r2\"\ncrds = []\n"
        'leave-out = [\n    "a",\n]\nout = "lib"\nspecs = "specs"\n'
    )
    assert "pip install ./lib" in told
    assert (project / "lib/kubesphere/api/metering.py").is_file()
    assert "nothing changed" in run("build").stderr
    assert "is what `ksgen build` writes" in run("check").stderr


def test_init_without_a_pyproject_takes_the_default_release(project):
    run("init", "--specs", "specs")
    assert (project / "pyproject.toml").read_text().startswith('[tool.ksgen]\nrelease = "r1"\n')
    assert json.loads(run("check", "--format", "json").stdout)["matches"] is True


@pytest.mark.parametrize(
    ("before", "arguments", "what"),
    [
        ("[tool.ksgen]\n", [], "there are settings already"),
        ("[tool", [], "can't read it"),
        ("tool = {}", [], "can't be added"),
        ("", ["--release", "r9"], "'r9' isn't pinned"),
        ("", ["--package", "class"], "is a keyword of Python"),
        ("", ["--leave-out", "b.io"], "no API group 'b.io'"),
    ],
)
def test_init_that_fails_writes_nothing(project, before, arguments, what):
    (project / "pyproject.toml").write_text(before)
    assert what in run("init", "--specs", "specs", *arguments, code=2).stderr
    assert (project / "pyproject.toml").read_text() == before
    assert not (project / "generated").exists()
