"""The routes that the server of release 3.4 registers, matched as go-restful's curly router does."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

SERVER = Path(__file__).resolve().parents[4] / "shared" / "server"
ROUTES = SERVER / "routes.csv"
# The server passes these on by the first segments of a path; the routes are those of the services behind it.
BACKENDS = (SERVER / "devops" / "operations.csv",)
# Services that there is no table of: what their clients call.
CALLED = (
    ("GET", "/kapis/edgeruntime.kubesphere.io/v1alpha1/nodes/join"),
    ("GET", "/kapis/kubeedge.kubesphere.io/v1alpha1/nodes/join"),
)

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@cache
def table() -> list[tuple[str, str]]:
    """Method and path template of every route, of the services behind it too; empty where ../shared is absent."""
    if not ROUTES.is_file():
        return []
    return [*_rows(ROUTES), *(row for backend in BACKENDS for row in _rows(backend)), *CALLED]


def _rows(file: Path) -> list[tuple[str, str]]:
    with file.open(newline="") as lines:
        return [(row["method"], row["path"]) for row in csv.DictReader(lines)]


def shape(template: str) -> str:
    """A template without what the router does not look at: the variables' names, and slashes at the end."""
    return re.sub(r"\{[^{}]*\}", "{}", template.replace("%20", " ")).rstrip("/")


@cache
def _expression(template: str) -> re.Pattern[str]:
    parts = _VARIABLE.split(template.rstrip("/"))
    filled = [
        re.escape(part) if index % 2 == 0 else ".*" if ":*" in part else "[^/]+" for index, part in enumerate(parts)
    ]
    return re.compile("".join(filled), re.DOTALL)


def routes_of(method: str, path: str) -> list[str]:
    """The templates that a request path (encoded) matches, as shapes; the server decodes before it matches."""
    decoded = unquote(path).rstrip("/")
    return [
        shape(template) for verb, template in table() if verb == method and _expression(template).fullmatch(decoded)
    ]
