"""What isn't a plain file: below `specs/` links, pipes and devices are refused; what a user names may be a link."""

from __future__ import annotations

import os

import pytest
import yaml
from functional.test_fetch_kinds import WIDGET
from support.functional.pipeline import put_pair, swagger
from support.generator.outputs import tree


def put(place, kind):
    """A pipe, a device or a link to a file in this place."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to("/dev/zero" if kind == "device" else "/etc/hostname")


def refused(result, place, problem="it is no regular file"):
    """One error of three lines that names the place."""
    first, at, fix = result.stderr.strip().split("\n")[-3:]
    assert problem in first
    assert at.startswith("  at: ")
    assert at.endswith(place)
    assert fix.startswith("  fix: ")


KINDS = ["pipe", "device", "link"]


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_published_by_another_release(ksgen, folder, kind):
    other = put_pair(folder / "other", swagger({}))
    put(folder / "specs/r1/published.json", kind)
    before = tree(folder / "specs")
    refused(ksgen("fetch", "--ref", "r2", "--from", str(other), code=2), "specs/r1/published.json")
    assert tree(folder / "specs") == before


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["notes.txt", "words/deep/notes.txt"])
def test_what_a_release_of_the_same_files_takes_over(ksgen, folder, source, name, kind):
    put(folder / "specs/r1" / name, kind)
    before = tree(folder / "specs")
    refused(ksgen("fetch", "--ref", "v1.0.0", "--from", str(source), code=2), f"specs/r1/{name}")
    assert tree(folder / "specs") == before


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("name", ["r1", "r1/words", "r1/facts"])
def test_a_folder_that_is_a_link(ksgen, folder, source, name):
    place = folder / "specs" / name
    place.mkdir(exist_ok=True)
    place.rename(folder / "elsewhere")
    place.symlink_to(folder / "elsewhere")
    for arguments in (["build"], ["fetch", "--ref", "r1", "--from", str(source)]):
        refused(ksgen(*arguments, code=2), f"specs/{name}", "a link stands where")
    assert not (folder / "out").exists()


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("name", ["r1/crds", "r1/crds/widgets"])
def test_a_folder_of_kinds_that_is_a_link(ksgen, folder, name):
    (folder / "widgets.yaml").write_text(yaml.safe_dump(WIDGET))
    ksgen("fetch", "--crds", "widgets.yaml")
    place = folder / "specs" / name
    place.rename(folder / "elsewhere")
    place.symlink_to(folder / "elsewhere")
    refused(ksgen("build", code=2), f"specs/{name}", "a link stands where")
    refused(ksgen("diff", "--specs", "specs", "r1/crds/widgets", "r1", code=2), f"specs/{name}", "a link stands where")


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("kind", ["pipe", "device"])
@pytest.mark.parametrize("named", ["given/widgets.yaml", "given"])
def test_manifests_are_files(ksgen, folder, named, kind):
    put(folder / "given/widgets.yaml", kind)
    refused(ksgen("fetch", "--crds", named, code=2), "given/widgets.yaml")


@pytest.mark.usefixtures("pinned")
@pytest.mark.parametrize("named", ["given/widgets.yaml", "given"])
def test_manifests_may_be_linked(ksgen, folder, named):
    (folder / "there.yaml").write_text(yaml.safe_dump(WIDGET))
    (folder / "given").mkdir()
    (folder / "given/widgets.yaml").symlink_to(folder / "there.yaml")
    ksgen("fetch", "--crds", named)


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_the_swagger_of_kubernetes_is_a_file(ksgen, folder, kind):
    put(folder / "given/api/openapi-spec/swagger.json", kind)
    refused(ksgen("fetch", "--kubernetes", "v1.2.3", "--from", "given", code=2), "api/openapi-spec/swagger.json")
