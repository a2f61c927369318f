"""Writing: failures, interrupts and kills leave the old output or the new one, never a mix."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from ksgen.errors import KsgenError
from ksgen.output import journal
from ksgen.output.outtree import STAGING
from ksgen.output.write import compare, write
from support.generator.outputs import NEW, OLD, state, texts

STEPS = 17


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "generated"
    write(folder, OLD, "kubesphere", about={"release": "release-3.3"})
    return folder


class Stop(BaseException):
    pass


@pytest.mark.parametrize("error", [Stop(), KeyboardInterrupt(), OSError(28, "No space left on device"), ValueError()])
def test_a_failure_at_any_step_leaves_the_old_output_or_the_new(tmp_path, error):
    for number in range(STEPS):
        folder = tmp_path / f"{number}"
        write(folder, OLD, "kubesphere")
        before = state(folder)
        steps = []

        def step(name, number=number, steps=steps):
            steps.append(name)
            if len(steps) == number + 1:
                raise error

        if isinstance(error, OSError) and number >= STEPS - 2:  # only clearing away is left
            write(folder, NEW, "kubesphere", step=step)
        else:
            with pytest.raises(KsgenError if isinstance(error, OSError) else type(error)):
                write(folder, NEW, "kubesphere", step=step)
        assert len(steps) >= number + 1
        if "done" in steps:
            assert texts(folder) == NEW
        else:
            assert state(folder) == before
            assert not (folder / STAGING).exists()
        write(folder, NEW, "kubesphere")
        assert texts(folder) == NEW
        assert not (folder / STAGING).exists()


def test_the_steps_are_those_counted_here(out):
    steps = []
    write(out, NEW, "kubesphere", step=steps.append)
    assert len(steps) == STEPS
    assert steps[-3:] == ["done", "pruned", "clear"]


def test_a_failed_first_build_leaves_no_folder(tmp_path):
    def step(name):
        if name == "journal":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a" / "b", OLD, "kubesphere", step=step)
    assert list(tmp_path.iterdir()) == []


KILLER = textwrap.dedent("""
    import json, os, signal, sys
    from pathlib import Path
    from ksgen.output.write import write

    files, folders = json.load(sys.stdin)
    for number, folder in enumerate(folders):
        child = os.fork()
        if child == 0:
            seen = []
            def step(name):
                seen.append(name)
                (Path(folder).parent / f"{number}.steps").write_text(name)
                if len(seen) == number + 1:
                    os.kill(os.getpid(), signal.SIGKILL)
            write(Path(folder), files, "kubesphere", step=step)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
""")


@pytest.fixture
def killed(tmp_path):
    """Folders in which a build from OLD to NEW was killed: after its first step, after its second, and so on."""
    folders = [tmp_path / f"{number}" for number in range(STEPS)]
    before = []
    for folder in folders:
        write(folder, OLD, "kubesphere")
        before.append(state(folder))
    question = json.dumps([NEW, [str(folder) for folder in folders]])
    subprocess.run([sys.executable, "-c", KILLER], input=question, text=True, check=True)
    done = [(tmp_path / f"{number}.steps").read_text() in {"done", "pruned", "clear"} for number in range(STEPS)]
    assert done == [False] * (STEPS - 3) + [True] * 3
    return list(zip(folders, before, done, strict=True))


def test_the_next_build_repairs_what_a_killed_one_left(killed):
    for folder, before, done in killed:
        journal.recover(folder)
        assert texts(folder) == NEW if done else state(folder) == before
        assert (folder / "kubesphere/gone").exists() is not done
        assert not (folder / STAGING).exists()
        write(folder, NEW, "kubesphere")
        assert texts(folder) == NEW


def test_the_repair_may_itself_be_cut_short(killed, monkeypatch):
    cut = 0
    for folder, before, done in killed:
        for allowed in range(4):
            calls = []

            def interrupted(name, calls=calls, allowed=allowed):
                original = getattr(Path, name)

                def call(self, *arguments, **options):
                    if len(calls) == allowed:
                        raise Stop
                    calls.append(name)
                    return original(self, *arguments, **options)

                return call

            with monkeypatch.context() as patch:
                for name in ("replace", "unlink", "rmdir"):
                    patch.setattr(Path, name, interrupted(name))
                try:
                    journal.recover(folder)
                except Stop:
                    cut += 1
        journal.recover(folder)
        assert texts(folder) == NEW if done else state(folder) == before
        assert (folder / "kubesphere/gone").exists() is not done
        assert not (folder / STAGING).exists()
    assert cut > STEPS


def test_a_file_that_came_after_the_kill_is_not_taken_for_ours(killed):
    folder = next(folder for folder, _, done in reversed(killed) if not done)
    (folder / "kubesphere/deep/er/y.py").write_text("mine, written after the crash")
    journal.recover(folder)
    assert (folder / "kubesphere/deep/er/y.py").read_text() == "mine, written after the crash"


def test_what_is_undone_once_is_not_undone_again(killed, monkeypatch):
    folder = next(folder for folder, _, done in reversed(killed) if not done)
    with monkeypatch.context() as patch:
        patch.setattr(journal.shutil, "rmtree", lambda path: (path / "1.new").unlink(missing_ok=True))
        journal.recover(folder)
    (folder / "kubesphere/deep/er").mkdir(parents=True)
    (folder / "kubesphere/deep/er/y.py").write_text(NEW["kubesphere/deep/er/y.py"])  # the user's, though the same
    journal.recover(folder)
    assert (folder / "kubesphere/deep/er/y.py").exists()


def test_two_builds_at_once_do_not_mix(out):
    refused = []

    def step(name):
        try:
            write(out, OLD, "kubesphere")
        except KsgenError as error:
            refused.append(str(error))

    write(out, NEW, "kubesphere", step=step)
    assert len(refused) == STEPS
    assert all("another ksgen process" in each for each in refused)
    assert texts(out) == NEW
    write(out, OLD, "kubesphere")
    assert texts(out) == OLD


def test_comparing_tells_of_a_build_that_was_cut_short(killed):
    folder = next(folder for folder, _, done in reversed(killed) if not done)
    with pytest.raises(KsgenError, match="cut short"):
        compare(folder, NEW, "kubesphere")
