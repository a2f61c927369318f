"""Completion for shells: `kubesphere completion bash` prints what a shell sources; it asks `kubesphere __complete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..client import KubeSphere
from .calls import below
from .kinds import SHORT, names
from .output import write

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

SHELLS: Final = ("bash", "zsh", "fish")
_NOWHERE: Final = "http://127.0.0.1"  # a client to look at, which sends nothing

_SCRIPTS: Final = {
    "bash": """_{name}() {{
    local IFS=$'\\n'
    COMPREPLY=($({name} __complete "${{COMP_WORDS[@]:1:COMP_CWORD}}" 2>/dev/null))
    [[ ${{#COMPREPLY[@]}} -eq 1 && ${{COMPREPLY[0]}} == *. ]] && compopt -o nospace
}}
complete -o default -F _{name} {name}
""",
    "zsh": """#compdef {name}
_{name}() {{
    local -a found
    found=(${{(f)"$({name} __complete "${{(@)words[2,CURRENT]}}" 2>/dev/null)"}})
    compadd -S '' -- ${{(M)found:#*.}}
    compadd -- ${{found:#*.}}
}}
compdef _{name} {name}
""",
    "fish": """complete -c {name} -f -a '({name} __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
""",
}


def script(given: argparse.Namespace, name: str) -> int:
    """Print the script of a shell."""
    write(_SCRIPTS[given.shell].format(name=name))
    return 0


def candidates(words: list[str], options: Mapping[str, Iterable[str]]) -> list[str]:
    """What the last word may become.

    Args:
        words: what stands behind the program's name, the last one perhaps empty.
        options: the options of each command.
    """
    last = words[-1] if words else ""
    command = next((each for each in words[:-1] if not each.startswith("-")), None)
    if command is None:
        return _beginning(last, options)
    if last.startswith("-"):
        return _beginning(last, options.get(command, ()))
    given = [each for each in words[words.index(command) + 1 : -1] if not each.startswith("-")]
    if command == "completion":
        return _beginning(last, SHELLS)
    if command == "get" and not given:
        return _beginning(last, [*names(), *SHORT])
    if command == "call" and not given:
        return _calls(last)
    return []


def _beginning(last: str, known: Iterable[str]) -> list[str]:
    return sorted(each for each in known if each.startswith(last))


def _calls(last: str) -> list[str]:
    """The next part of a dotted name; one that leads on ends in a dot."""
    *parts, begun = last.split(".")
    with KubeSphere(_NOWHERE, token="-") as ks:  # noqa: S106
        node: object = ks
        for part in parts:
            if part not in below(node):
                return []
            node = getattr(node, part)
        found = [name for name in below(node) if name.startswith(begun)]
        leads = {name: not callable(getattr(node, name)) for name in found}
    return [f"{'.'.join([*parts, name])}{'.' if leads[name] else ''}" for name in found]
