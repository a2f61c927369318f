"""What `--help` tells: of every option what it is for, and nothing that only Python understands."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner
from ksgen.cli import main

COMMANDS = [*main.commands.items()]


def helped(*arguments: str) -> str:
    done = CliRunner().invoke(main, [*arguments, "--help"])
    assert done.exit_code == 0
    return done.output


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=lambda each: each if isinstance(each, str) else "")
def test_each_option_says_what_it_is_for(name: str, command: click.Command) -> None:
    told = helped(name)
    assert "\\" not in told
    assert max(map(len, told.splitlines())) <= 100
    for each in command.params:
        if isinstance(each, click.Option) and not each.hidden:
            assert each.help, each.opts
            assert each.opts[0] in told


def test_examples_keep_their_lines() -> None:
    assert "\n  ksgen show Deployment                     a model or a kind\n" in helped("show")


@pytest.mark.parametrize("name", ["build", "check", "init", "list", "show", "docs"])
def test_one_name_for_a_pinned_release(name: str) -> None:
    told = helped(name)
    assert "--release REF" in told
    assert "--spec " not in told


@pytest.mark.parametrize(
    ("options", "idle"),
    [
        (["--kubernetes", "v1.28.0", "--commit", "0" * 40], "--commit has no meaning for --kubernetes"),
        (["--kubernetes", "v1.28.0", "--name", "x"], "--name has no meaning for --kubernetes"),
        (["--crds", "x", "--from", "y"], "--from has no meaning for --crds"),
        (["--crds", "x", "--no-descriptions"], "--descriptions has no meaning for --crds"),
        (["--name", "x"], "--name has no meaning for a release"),
        (["--kubernetes", "v1.28.0", "--crds", "x"], "give --kubernetes or --crds, one at a time"),
    ],
)
def test_options_that_would_change_nothing_are_refused(options: list[str], idle: str) -> None:
    done = CliRunner().invoke(main, ["fetch", *options])
    assert done.exit_code == 2
    assert idle in done.output


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["build", "--dry-run", "--release"], "release '' isn't pinned"),
        (["build", "--dry-run", "--spec"], "release '' isn't pinned"),
        (["validate", "--ref"], "'' can't be the name of a release"),
        (["fetch", "--ref"], "'' can't be the name of a release"),
        (["fetch", "--kubernetes"], "'' can't be the name of a release"),
        (["fetch", "--crds"], "'' can't name a set of custom resources"),
    ],
)
def test_an_empty_text_is_not_an_option_left_out(arguments: list[str], problem: str) -> None:
    done = CliRunner().invoke(main, [*arguments, ""])
    assert done.exit_code == 2
    assert problem in done.output


def test_the_old_name_of_an_option_beside_its_new_one_is_no_choice() -> None:
    done = CliRunner().invoke(main, ["list", "--release", "release-3.4", "--spec", "release-4.1"])
    assert done.exit_code == 2
    assert "give one of the two" in done.output
