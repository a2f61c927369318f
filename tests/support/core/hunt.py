"""Searching all that comes out of the client for what must not."""

from __future__ import annotations

import base64
import pickle
import re
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

from support.core.oauth_server import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = "planted-header"
CLIENT_SECRET = "planted-client-secret"
TOKEN = "planted-token"
QUERIED = "queried-"
ENCODED = base64.b64encode(f"admin:{PASSWORD}".encode()).decode()
FORMS = (re.escape(PASSWORD), "P%23", "planted-", QUERIED, r"(?:access|refresh)-\d", re.escape(ENCODED))
PLANTED = re.compile("|".join(FORMS))


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it came from."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [other for other in (each.__cause__, each.__context__) if other is not None]


def shown_by(error: BaseException) -> Iterator[tuple[str, str]]:
    """All that an error shows, and where."""
    for each in chain(error):
        name = type(each).__name__
        yield f"{name}: text", f"{each} {each!r} {each.args}"
        for key, value in vars(each).items():
            yield f"{name}.{key}", _deep(value)
        if type(each).__module__.startswith("kubesphere"):
            yield f"{name}: pickle", repr(pickle.dumps(each))
        for frame, _ in walk_tb(each.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                where = f"{frame.f_code.co_name} in {Path(frame.f_code.co_filename).name}"
                for local, value in frame.f_locals.items():
                    # A URL is the user's own word, and its own frame shows it.
                    with suppress(AttributeError):  # an object that isn't finished has no repr
                        yield f"{name}: local {local} of {where}", repr(value).replace(QUERIED, "")


def _deep(value: Any) -> str:
    """The value, and what a user can reach through a request or response of the HTTP library."""
    parts = [repr(value)]
    for part in ("headers", "url", "content", "extensions", "history", "next_request"):
        try:
            found = getattr(value, part, "")
        except RuntimeError:  # a body that has not been read
            continue
        parts.append(str(dict(found)) if part == "headers" and found else str(found))
    request = getattr(value, "_request", None)
    return " ".join(parts) + ("" if request is None else _deep(request))


def findings(shown: Iterator[tuple[str, str]]) -> list[str]:
    """Where something planted was found, and what."""
    return [f"{where}: {found.group()}" for where, text in shown if (found := PLANTED.search(text))]
