"""A ks-apiserver to which everything happens, in its own process: `python -m servers.underfire SEED` prints its URL.

Requests are reset, dropped, answered by gateways, cut short and held up; tokens are refused and revoked at any time;
and now and then one of its three replicas crashes: a third of the connections is reset, tokens forgotten, and for some
milliseconds nobody listens. What it has stored stays, as etcd would keep it. Which request meets what is drawn from the
seed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import socket
import struct
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kubesphere.testing._server.errors import refuse
from kubesphere.testing._server.loopback import Answer, Loopback, Raw, Request, decode_pairs
from kubesphere.testing._server.tokens import ACCESS, REFRESH

from servers.apiserver import ApiServer, Drop, Garbage, Instead, Lost, Truncated

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMESPACE = "soak"
FIXED, COUNTERS = 30, 16
CALM, LEDGER = "/soak/calm", "/soak/ledger"
_UNAUTHORIZED = refuse(401, "Unauthorized: token not found in cache").answer
# Of 1,000 requests; the rest goes well.
_FAULTS: dict[str, tuple[int, Any]] = {
    "reset": (5, Raw((), reset=True)),
    "dropped": (4, Drop()),
    "lost": (4, Lost()),
    "lost and reset": (2, Raw((), reset=True)),
    "503": (4, Instead(503, b"no healthy upstream\n", (("Retry-After", "0"),))),
    "502": (2, Instead(502, b"<html>bad gateway</html>")),
    "429": (2, Instead(429, b"slow down\n")),
    "401": (4, Instead(401, _UNAUTHORIZED.body)),
    "garbage": (2, Garbage()),
    "cut short": (4, Truncated(20)),
    "held up": (10, None),
    "session ended": (4, None),
}
_OF_TOKENS = {"dropped", "lost", "reset", "503", "502", "429", "cut short", "held up"}
_HELD_UP = 0.05
_UNTIL_CRASH, _BETWEEN_CRASHES = 300, 2000  # requests
_DOWN = 0.03


class UnderFire(ApiServer):
    """See above; `calm` ends it."""

    def __init__(self, seed: int, *, multiple_login: bool) -> None:
        super().__init__(multiple_login=multiple_login, most_failures=5)
        self.calm = False
        self._random = random.Random(seed)
        self._met: Counter[str] = Counter()
        self._until_crash = _UNTIL_CRASH
        self._crashing: threading.Thread | None = None
        for number in range(FIXED):
            self._config_map(f"fixed-{number}", {"n": str(number)}, {"soak": "fixed"})
        for number in range(COUNTERS):
            self._config_map(f"counter-{number}", {"n": "0"}, {})

    def _config_map(self, name: str, data: dict[str, str], labels: dict[str, str]) -> None:
        self.create("configmaps", {"metadata": {"name": name, "labels": labels}, "data": data}, NAMESPACE)

    def respond(self, request: Request) -> Answer | Raw | None:
        if request.path == LEDGER:
            return Answer(200, (("Content-Type", "application/json"),), json.dumps(self._ledger()).encode())
        if request.path == CALM:
            self.calm = True
            return Answer(200)
        if self.calm:
            return super().respond(request)
        self._until_crash -= 1
        if not self._until_crash:
            self._until_crash = _BETWEEN_CRASHES
            self._met["crash"] += 1
            self._crashing = threading.Thread(target=self._crash)
            self._crashing.start()
        return self._spoilt(request, self._drawn(request))

    def _drawn(self, request: Request) -> str:
        point = self._random.randrange(1000)
        for name, (share, _) in _FAULTS.items():
            point -= share
            if point < 0:
                return "" if request.path == "/oauth/token" and name not in _OF_TOKENS else name
        return ""

    def _spoilt(self, request: Request, name: str) -> Answer | Raw | None:
        if name == "":
            return super().respond(request)
        self._met[name] += 1
        fault: Any = _FAULTS[name][1]
        if not getattr(fault, "handled", True):
            return fault.spoil(Answer(200))
        if name == "reset":
            return fault
        if name == "session ended":
            self.oauth.tokens.revoke("admin", *((ACCESS,) if self._random.random() < 0.5 else (ACCESS, REFRESH)))
        answer = super().respond(request)
        if not isinstance(answer, Answer):
            return answer
        if name == "held up":
            return replace(answer, before=lambda: time.sleep(_HELD_UP))
        return answer if fault is None else fault if isinstance(fault, Raw) else fault.spoil(answer)

    def _crash(self) -> None:
        address = self._listener.getsockname()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        with self._turn:
            self.restart()
        for connection in list(self._connections)[::3]:
            with suppress(OSError):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RDWR)
        time.sleep(_DOWN)
        self._listener = socket.create_server(address, backlog=512)
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _ledger(self) -> dict[str, Any]:
        forms = [dict(decode_pairs(each.body.decode())) for each in self.requests if each.path == "/oauth/token"]
        return {
            "token": self.oauth.tokens.issue("admin", ACCESS, None),
            "requests": len(self.requests),
            "grants": Counter(form.get("grant_type", "") for form in forms),
            "met": self._met,
        }


@contextmanager
def under_fire(seed: int, *, multiple_login: bool) -> Iterator[str]:
    """The URL of a server that ends with the context."""
    command = [sys.executable, "-m", "servers.underfire", str(seed), *(["--multiple-login"] * multiple_login)]
    tests = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [tests, tests.parent / "generated"]))}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=tests
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("--multiple-login", action="store_true")
    options = parser.parse_args()
    server: Loopback = UnderFire(options.seed, multiple_login=options.multiple_login)
    with server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
