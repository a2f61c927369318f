"""The log of a run, line by line as it grows: with plain requests."""

import time
from collections.abc import Iterator

from examples.with_requests.server import Server


def follow(server: Server, log: str) -> Iterator[str]:
    """The lines of a log to its end."""
    start, rest, more = 0, b"", True
    while more:
        answer = server.call("GET", log, params={"start": start})
        *lines, rest = (rest + answer.content).split(b"\n")
        yield from (line.decode() for line in lines)
        after = int(answer.headers.get("X-Text-Size", start))
        more = answer.headers.get("X-More-Data") == "true"
        if more and after == start:
            time.sleep(1)
        start = after
    if rest:
        yield rest.decode()
