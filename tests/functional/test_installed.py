"""What the wheel ships is enough: laid out as pyproject.toml says, ksgen builds in any folder, without the checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages that holds what the wheel would."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    (package,) = wheel["packages"]
    site = tmp_path_factory.mktemp("installed")
    placed = {package: Path(package).name, **wheel["force-include"]}
    for source, target in placed.items():
        shutil.copytree(ROOT / source, site / target, ignore=shutil.ignore_patterns("__pycache__"))
    return site


def _run(site: Path, folder: Path, code: str, *arguments: str) -> str:
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(site)!r}); {code}", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def test_an_installed_ksgen_builds_and_checks_in_an_empty_folder(site: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    command = "import ksgen.cli; assert ksgen.cli.__file__.startswith(sys.path[0]); ksgen.cli.main()"
    # Kubernetes' kinds, which are half of a client, are read below.
    options = ("--quiet", "--kubernetes", "none", "--out", "client")
    _run(site, empty, command, "build", *options)
    _run(site, empty, command, "check", *options)
    assert [path.name for path in empty.iterdir()] == ["client"]
    shown = _run(empty / "client", empty, "import kubesphere; print(kubesphere.KubeSphere('http://h', token='t'))")
    assert shown == "KubeSphere('http://h')\n"


def test_an_installed_ksgen_pins_kinds_beside_what_it_ships(site: Path, tmp_path: Path) -> None:
    """And reads all that it ships with them."""
    empty = tmp_path / "empty"
    empty.mkdir()
    shutil.copy(ROOT / "specs/release-3.4/crds/addons/manifests.yaml", empty / "mine.yaml")
    command = "import ksgen.cli; ksgen.cli.main()"
    _run(site, empty, command, "fetch", "--quiet", "--crds", "mine.yaml")
    assert (empty / "specs" / "release-3.4" / "crds" / "mine" / "contract.json").is_file()
    _run(site, empty, command, "list", "--kind", "--format", "json")


def test_an_installed_ksgen_pins_in_the_folder_it_runs_in(site: Path, tmp_path: Path) -> None:
    """What it ships comes along, corrections too; what is installed stays as it was."""
    upstream = ROOT.parent / "shared" / "upstream" / "release-3.3"
    if not upstream.is_dir():
        pytest.skip("../shared is absent: no Swagger files to pin")
    shipped = site / "ksgen" / "_data" / "specs"
    before = sorted(path.relative_to(shipped).as_posix() for path in shipped.rglob("*"))
    empty = tmp_path / "empty"
    command = "import ksgen.cli; ksgen.cli.main()"
    _run(site, empty, command, "fetch", "--quiet", "--ref", "release-3.3", "--from", str(upstream))
    assert {path.name for path in (empty / "specs").iterdir()} >= {"ksgen.lock", "release-3.3", "release-3.4"}
    assert (empty / "specs" / "release-3.3" / "overlay.yaml").is_file()
    assert sorted(path.relative_to(shipped).as_posix() for path in shipped.rglob("*")) == before
