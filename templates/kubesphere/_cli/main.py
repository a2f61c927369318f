"""Reads the arguments, runs one command, and turns what went wrong into a message and an exit code.

0: done; 1: the server refused, or didn't answer; 2: wrong usage; 4: there is no session, or it has ended; 130:
interrupted.
"""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import argparse
import os
import sys
import warnings
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

from .. import RELEASE, __version__
from .._core.server import PASSWORD_PROVIDER
from ..errors import KubeSphereError, OAuthError, UnauthorizedError
from . import account, calls, completion, objects
from .output import show, write
from .session import connect
from .usage import INTERRUPTED, NO_LOGIN, REFUSED, USAGE, NoLoginError, UsageError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

NAME: Final = __name__.partition(".")[0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: what stands behind the program's name; by default the process's.

    Returns:
        The exit code.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser, options = build_parser()
    if words[:1] == ["__complete"]:
        write("\n".join(completion.candidates(words[1:], options)))
        return 0
    given = _parsed(parser, words)
    with _plain_warnings():
        try:
            code = _run(given, parser)
            sys.stdout.flush()
        except BrokenPipeError:  # `| head` has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return REFUSED
        except KeyboardInterrupt:
            return INTERRUPTED
        except (UsageError, ImportError, ValueError, TypeError) as error:
            return _failed(str(error), USAGE)
        except NoLoginError as error:
            return _failed(f"{error}; log in with: {NAME} login URL", NO_LOGIN)
        except KubeSphereError as error:
            ended = isinstance(error, UnauthorizedError | OAuthError) or getattr(error, "status", 0) == 401
            hint = f"; log in again with: {NAME} login" if ended and given.command != "login" else ""
            return _failed(f"{error}{hint}", NO_LOGIN if ended else REFUSED)
        except OSError as error:
            return _failed(str(error), REFUSED)
    return code


_OPEN: Final = {"call": "argument", "get": "name"}  # what a command takes any number of


def _parsed(parser: argparse.ArgumentParser, words: list[str]) -> argparse.Namespace:
    """The arguments; argparse by itself takes no more of those without a name once an option has stood between."""
    given, rest = parser.parse_known_args(words)
    more = _OPEN.get(given.command)
    if rest and (more is None or any(each.startswith("-") for each in rest)):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if more is not None:
        setattr(given, more, [*getattr(given, more), *rest])
    return given


def _failed(message: str, code: int) -> int:
    sys.stderr.write(f"error: {message}\n")
    return code


@contextmanager
def _plain_warnings() -> Generator[None, None, None]:
    """Warnings as a line each, without the code that they come from."""
    with warnings.catch_warnings():
        warnings.showwarning = _told
        yield


def _told(message: Warning | str, *_: object, **__: object) -> None:
    sys.stderr.write(f"warning: {message}\n")


def _run(given: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    alone: dict[str, Any] = {"login": account.login, "logout": account.logout}
    if given.command in alone:
        return int(alone[given.command](given))
    if given.command == "completion":
        return completion.script(given, NAME)
    if given.command is None:
        parser.print_help()
        return USAGE
    if given.command == "call" and given.help:
        with closing(_looked_at()) as ks:
            write(calls.described(given.call, calls.find(ks, given.call)))
        return 0
    connected: dict[str, Any] = {
        "apply": objects.apply,
        "call": _call,
        "get": objects.get,
        "logs": objects.logs,
        "token": account.token,
        "whoami": account.whoami,
    }
    with connect(given.server, given.cluster) as ks:
        return int(connected[given.command](ks, given))


class _Help(argparse.Action):
    """Asks for the help of the call in front of it, and shows that of the command where there is none."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, default=False, help=help)

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, *_: object) -> None:
        if namespace.call is None:
            parser.print_help()
            parser.exit()
        namespace.help = True


def _looked_at() -> Any:
    from ..client import KubeSphere  # noqa: PLC0415

    return KubeSphere("http://127.0.0.1", token="-")  # noqa: S106 - it sends nothing


def _call(ks: Any, given: argparse.Namespace) -> int:
    """Call a method and show what it returns."""
    method = calls.find(ks, given.call)
    positional, named = calls.bind(given.call, method, given.argument)
    answer = method(*positional, **named)
    form = "table" if given.table else "yaml" if given.yaml else "json"
    if hasattr(answer, "__enter__") and hasattr(answer, "__exit__"):  # a watch, or a log that goes on
        with answer as entered:
            for each in entered:
                event = hasattr(each, "object")
                show({"type": each.type, "object": each.object} if event else each, "json" if event else form)
                sys.stdout.flush()
        return 0
    text = getattr(answer, "text", None)  # a part of a growing text, or what a proxy passed on
    show(text if isinstance(text, str) else answer, form, every=not {"limit", "page"} & named.keys())
    return 0


def build_parser() -> tuple[argparse.ArgumentParser, dict[str, list[str]]]:
    """The parser, and the options of each command."""
    parser = argparse.ArgumentParser(NAME, description=f"A KubeSphere server ({RELEASE}) on the command line.")
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__} for {RELEASE}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--server", metavar="URL", help="the server; by default the environment's or the last login's")
    where.add_argument("--cluster", metavar="NAME", help="a member cluster")
    forms = argparse.ArgumentParser(add_help=False)
    _formats(forms)

    def add(name: str, text: str, *parents: argparse.ArgumentParser, **more: Any) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[*parents], **more)

    _add_account(add, where)
    _add_objects(add, where)
    call = add("call", "Call any method of the client.", where, forms, add_help=False)
    call.add_argument("call", metavar="CALL", help="its dotted name, as api.md lists it")
    call.add_argument(
        "argument", metavar="ARG", nargs="*", default=(), help="a value, or NAME=VALUE; JSON or @FILE for objects"
    )
    call.add_argument("-h", "--help", action=_Help, help="behind a call, what it does and takes; else this")
    shells = add("completion", "Print the completion script of a shell, for it to source.")
    shells.add_argument("shell", choices=completion.SHELLS)
    options = {
        name: sorted(text for action in each._actions for text in action.option_strings)  # pyright: ignore[reportPrivateUsage]
        for name, each in commands.choices.items()
    }
    return parser, options


def _formats(parser: argparse.ArgumentParser) -> None:
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="JSON")
    form.add_argument("--yaml", action="store_true", help="YAML (extra `yaml`)")
    form.add_argument("--table", action="store_true", help="a table")


def _add_account(add: Any, where: argparse.ArgumentParser) -> None:
    login = add("login", "Log in and keep the session for later calls.", where)
    login.add_argument("url", metavar="URL", nargs="?", help="the server, e.g. http://10.0.0.5:30881")
    login.add_argument("-u", "--username", metavar="NAME", help="the account; asked for by default")
    if PASSWORD_PROVIDER:
        login.add_argument("--provider", metavar="NAME", help="the identity provider that knows the account, e.g. ldap")
    else:
        login.set_defaults(provider=None)
    login.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    way = login.add_mutually_exclusive_group()
    way.add_argument("--browser", action="store_true", help="log in with a browser on this machine")
    way.add_argument("--code", action="store_true", help="log in with a browser anywhere, and paste where it ends")
    trust = login.add_mutually_exclusive_group()
    trust.add_argument("--ca-file", metavar="FILE", help="certificates to trust")
    trust.add_argument("--insecure", action="store_true", help="trust any certificate")
    logout = add("logout", "End the session.", where)
    logout.add_argument("--local", action="store_true", help="only forget it here; the server's stays")
    whoami = add("whoami", "Say who is logged in, and where.", where)
    whoami.add_argument("--json", action="store_true", help="JSON")
    add("token", "Print an access token that is good now.", where)


def _add_objects(add: Any, where: argparse.ArgumentParser) -> None:
    get = add("get", "Show objects of any kind.", where)
    get.add_argument("kind", metavar="KIND", help="pods, pod, po, deployments.apps, svc,po, ...; or KIND/NAME")
    get.add_argument("name", metavar="NAME", nargs="*", default=())
    _in_namespace(get).add_argument("-A", "--all-namespaces", action="store_true", help="of all namespaces")
    get.add_argument("-w", "--watch", action="store_true", help="go on with what changes")
    get.add_argument("--timeout", type=int, metavar="SECONDS", help="end a watch after that long")
    get.add_argument("-l", "--selector", metavar="LABELS", help="e.g. app=web,tier!=db")
    get.add_argument("--field-selector", metavar="FIELDS", help="e.g. status.phase=Running")
    get.add_argument("-o", "--output", choices=("table", "wide", "name", "json", "yaml"), help="by default a table")
    _formats(get)
    logs = add("logs", "Show what a pod has written.", where)
    logs.add_argument("pod", metavar="POD")
    _in_namespace(logs)
    logs.add_argument("-c", "--container", metavar="NAME", help="the container, if the pod has several")
    logs.add_argument("-f", "--follow", action="store_true", help="go on with what it writes")
    logs.add_argument("-p", "--previous", action="store_true", help="of the container before its last restart")
    logs.add_argument("--tail", type=int, metavar="LINES", help="that many lines from the end")
    logs.add_argument("--since", metavar="TIME", help="not older than 90s, 5m, 1h30m")
    logs.add_argument("--timestamps", action="store_true", help="each line begins with its time")
    apply = add("apply", "Create objects or make them as given (server-side apply).", where)
    apply.add_argument(
        "-f", "--filename", metavar="FILE", action="append", required=True, help="manifests; - for standard input"
    )
    _in_namespace(apply)
    apply.add_argument("--force-conflicts", action="store_true", help="take over fields that others own")
    apply.add_argument("--dry-run", action="store_true", help="check, but change nothing")


def _in_namespace(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("-n", "--namespace", metavar="NAME", help="the namespace; `default` by default")
    return parser
