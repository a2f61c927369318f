"""The routes that the server of release 3.4 registers, matched as go-restful's curly router does."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

ROUTES = Path(__file__).resolve().parents[4] / "shared" / "server" / "routes.csv"

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@cache
def table() -> list[tuple[str, str]]:
    """Method and path template of every route; empty where ../shared is absent."""
    if not ROUTES.is_file():
        return []
    with ROUTES.open(newline="") as file:
        return [(row["method"], row["path"]) for row in csv.DictReader(file)]


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
