"""A KubeSphere to try things with: `python -m kubesphere.testing [--port PORT] [--empty] [COMMAND ...]`.

Prints where it listens and who may log in, and listens until it is interrupted. With a command, that is run with
`KUBESPHERE_URL`, `KUBESPHERE_USERNAME` and `KUBESPHERE_PASSWORD` set, for `KubeSphere.from_env()`, and ends it.
"""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING

from .. import RELEASE
from ._fake import FakeKubeSphere
from ._server.world import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Sequence

PORT = 30881


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve; the exit code is that of the command, or 2 where the port is taken or the command isn't there."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {__package__}", description="A KubeSphere in memory, to try things without a cluster."
    )
    parser.add_argument("--port", type=int, default=None, help=f"of 127.0.0.1; 0 is a free one (default {PORT})")
    parser.add_argument("--empty", action="store_true", help="begin with the user admin and little else")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="run this, with KUBESPHERE_URL and a login set")
    options = parser.parse_args(arguments)
    command: list[str] = options.command[1:] if options.command[:1] == ["--"] else options.command
    port = options.port if options.port is not None else 0 if command else PORT
    fake = FakeKubeSphere(demo=not options.empty)
    try:
        with fake.serve(port) as url:
            login = {"KUBESPHERE_URL": url, "KUBESPHERE_USERNAME": "admin", "KUBESPHERE_PASSWORD": PASSWORD}
            return _run(command, login) if command else _listen(url, login)
    except OSError as error:
        print(f"error: {error}\n  fix: another --port, e.g. --port 0 for a free one", file=sys.stderr)  # noqa: T201
        return 2


def _run(command: list[str], login: dict[str, str]) -> int:
    try:
        return subprocess.run(command, env={**os.environ, **login}, check=False).returncode  # noqa: S603 - the user's
    except OSError as error:
        problem = f"can't run {command[0]!r}: {error.strerror}"
        print(f"error: {problem}\n  fix: install it, or give its path", file=sys.stderr)  # noqa: T201
        return 2


def _listen(url: str, login: dict[str, str]) -> int:
    over = Event()

    def end(_signal: int, _frame: object) -> None:
        over.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    exports = " ".join(f"{name}={shlex.quote(value)}" for name, value in login.items())
    print(f"{RELEASE} in memory, nothing is kept: {url}\nuser admin, password {PASSWORD}\n")  # noqa: T201
    print(f"  export {exports}\n\nCtrl-C ends it.", flush=True)  # noqa: T201
    while not over.wait(3600):
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
