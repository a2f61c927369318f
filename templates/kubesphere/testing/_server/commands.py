"""The few commands that every container of the fake has."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .processes import Command, Process

_NOT_FOUND = 127


def _cat(process: Process) -> int:
    while data := process.read():
        process.write(data)
    return 0


def _echo(process: Process) -> int:
    process.write(" ".join(process.command[1:]) + "\n")
    return 0


def _hostname(process: Process) -> int:
    process.write(f"{process.pod}\n")
    return 0


COMMANDS: Mapping[str, Command] = {
    "cat": _cat,
    "echo": _echo,
    "false": lambda _: 1,
    "hostname": _hostname,
    "ls": lambda process: process.write("bin\netc\ntmp\nusr\nvar\n"),
    "pwd": lambda process: process.write("/\n"),
    "true": lambda _: 0,
    "whoami": lambda process: process.write("root\n"),
}
SHELLS = ("sh", "bash", "/bin/sh", "/bin/bash")


class Shell:
    """`sh`, `sh -c LINE`: commands one after another, by `;`, `&&` or line, without variables, pipes and files.

    Args:
        commands: what can be called.
    """

    def __init__(self, commands: Mapping[str, Command]) -> None:
        self._commands = commands

    def __call__(self, process: Process) -> int:
        """Run what it is told to; `exit N` ends it, as does the end of input."""
        if process.command[1:2] == ("-c",):
            return self._line(process, " ".join(process.command[2:3]))[0]
        code, over, held = 0, False, b""
        while not over and (data := process.read()):
            *lines, held = (held + data).replace(b"\r", b"\n").split(b"\n")
            for line in lines:
                code, over = self._line(process, line.decode("utf-8", "replace"))
                if over:
                    break
        return code if over or not held else self._line(process, held.decode("utf-8", "replace"))[0]

    def _line(self, process: Process, line: str) -> tuple[int, bool]:
        """Run a line; its exit code, and whether the shell is over."""
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.whitespace_split = True
        code, command = 0, list[str]()
        try:
            words = [*lexer, ";"]
        except ValueError as error:
            process.write(f"sh: {error}\n", "stderr")
            return 2, False
        for word in words:
            if word not in {";", "&&"}:
                command.append(word)
                continue
            if command[:1] == ["exit"]:
                return int(command[1]) if command[1:] and command[1].isdecimal() else code, True
            if command:
                code = self._run(process, command)
            command = []
            if word == "&&" and code:
                break
        return code, False

    def _run(self, process: Process, command: list[str]) -> int:
        found = self._commands.get(command[0])
        if found is None:
            process.write(f"sh: {command[0]}: not found\n", "stderr")
            return _NOT_FOUND
        before, process.command = process.command, tuple(command)
        try:
            return found(process) or 0
        finally:
            process.command = before
