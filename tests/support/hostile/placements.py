"""Every string position of everything that ksgen reads, and about sixty payloads to place there."""

from __future__ import annotations

import csv
import io
import json
import os
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from support.functional.pipeline import UPSTREAM
from support.hostile.corpus import RUN
from support.hostile.spec import PAIR, Place, positions, with_string

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

PAYLOADS = [
    # ends of strings
    *("'", '"', "'''", '"""', "\\", "\\'", 'a\\"""', f'"""\n{RUN}\n"""', f"'); {RUN} #", f'"]\n{RUN}\n#'),
    # ends of lines
    *(f"a\n{RUN}", f"a\r{RUN}", f"a\u2028{RUN}", f"a\x85{RUN}", f"a\x0c{RUN}", "\x00", "\x1b[2J", "a\r\nX-Evil: 1"),
    # unions, brackets, templates, formats
    *("a | b", f" | {RUN} | ", "Literal[x]", "]", "(", "}}", "{{ 7*7 }}", "{% raw %}", "{x!r:{y}}", "%s", "HOLE1_"),
    # comments, Markdown, TOML
    *("# x", "`x`", "a|b|c", "<script>alert(1)</script>", "[x](http://evil.example)", "http://evil.example/", "]]>"),
    *("![x](y)", "\n# Heading\n", "\n[tool.x]\ny = 1\n", "www.evil.example", "a@evil.example"),
    # what is not what it looks like
    *("\u202eevil", "\u200bx", "\uff49mport", "ﬁ", "\ud800", "\ue000", "é"),
    # paths and devices
    *("../../x", "/etc/passwd", "..", "con", "nul.py", "//evil.example/x", "@evil.example", "a?b=c#d"),
    # very long
    *("a" * 10_000, "A" * 300, "('" * 200),
    # code, names of builtins and of what modules import
    *(
        RUN,
        "import os",
        f"lambda: {RUN}",
        "x) -> None: ...",
        "__init__",
        "__class__",
        "_call",
        "list",
        "class",
        "match",
    ),
    *("datetime", "builtins", "Page", "FileContent", "Unpack", "common", "None", "1e999", ""),
]

MODE = os.environ.get("KSGEN_HOSTILE", "")
WHOLE = MODE == "whole"
"""Whether all is tried, which takes an hour, or a sample with a fixed seed."""


def some(cases: Sequence[T], count: int) -> list[T]:
    """A sample of test cases, always the same; all of them if the whole is asked for."""
    return list(cases) if WHOLE or count >= len(cases) else random.Random(0).sample(list(cases), count)


# Neighbours that close each other.
PAIRS = [
    ('"', '"'),
    ("'", f"'); {RUN} #"),
    ('a"""', f'"""\n{RUN}'),
    (f"a | {RUN}", "| b"),
    (f"x[{RUN}", "]"),
    ("{{", "}}"),
    ("{#", "#}"),
    ("`a", "b`"),
    ("<b ", " onload=x>"),
    ("\\", f'"\n{RUN}\n"'),
]

FACTS = {
    "results.csv": "method,path,result,source\nGET,/kapis/b.io/v1alpha1/{path},List<v1.Thing>,seen\n",
    "resources.csv": "version,name,scope,type,filters,sort,source\n"
    "v1alpha1,things,namespaced,v1.Thing,status,size,seen\n",
    "variants.csv": "method,path,name,query,body,result,source\n"
    "GET,/kapis/a.io/v1/things,export,order=asc,,Text,seen\n",
}
WORDS = {
    "nouns.csv": "segment,one,many\nthings,thing,things\n",
    "operations.csv": "method,path,text\nGET,/kapis/a.io/v1/things,Lists them.\n",
    "parameters.csv": "in,name,path,text\nquery,order,,The order.\n",
    "models.csv": "model,text\na_v1.Thing,A thing.\n",
    "fields.csv": "model,field,text\n*,name,The name.\n",
}
TABLES = {"facts", "words"}
OVERLAY: dict[str, Any] = {
    "overlay": "1.1.0",
    "info": {"title": "Ours", "version": "1"},
    "actions": [
        {
            "target": "$.paths['/kapis/a.io/v1/things'].get",
            "description": "A reason.",
            "update": {"x-ksgen-name": "a.v1.things.all", "summary": "Ours."},
        },
        {
            "target": "$.components.schemas['v1.Thing']",
            "description": "Another.",
            "update": {"properties": {"more": {"type": "string", "enum": ["x", "y"]}}},
        },
    ],
}


@dataclass(frozen=True)
class Placement:
    """One or two payloads at one or two positions of one of the inputs."""

    document: str
    at: tuple[Place, ...]
    kind: str
    payloads: tuple[str, ...]

    def made(self, inputs: dict[str, Any]) -> dict[str, Any]:
        """The inputs with the payloads in place."""
        document = inputs[self.document]
        if self.kind == "cell":
            return {**inputs, self.document: _in_cell(document, self.at[0], self.payloads[0])}
        for at, payload in zip(self.at, self.payloads, strict=True):
            document = with_string(document, at, self.kind, payload)
        return {**inputs, self.document: document}

    def __str__(self) -> str:
        places = ["/".join(map(str, each)) for each in self.at]
        return f"{self.document} {self.kind} {places}: {[each[:40] for each in self.payloads]!r}"


def _in_cell(tables: dict[str, str], at: Place, payload: str) -> dict[str, str]:
    table, y, x = str(at[0]), int(at[1]), int(at[2])
    rows = [line.split(",") for line in tables[table].splitlines()]
    rows[y][x] = payload
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return {**tables, table: text.getvalue()}


def cut() -> dict[str, Any] | None:
    """A part of release-3.4 as it was published, with all the definitions it needs; None where it isn't here."""
    file = UPSTREAM / "release-3.4" / "api" / "ks-openapi-spec" / "swagger.json"
    if not file.is_file():
        return None
    whole = json.loads(file.read_bytes())
    wanted = (
        "/kapis/iam.kubesphere.io/v1alpha2/users",
        "/kapis/tenant.kubesphere.io/v1alpha2/auditing/events",
        "/oauth/token",
    )
    paths = {path: item for path, item in whole["paths"].items() if path.startswith(wanted)}
    definitions: dict[str, Any] = {}
    waiting = [paths]
    while waiting:
        for at, text in positions(waiting.pop()):
            name = text == "value" and at[-1] == "$ref" and _string(paths, definitions, at)
            if name and name not in definitions and name in whole["definitions"]:
                definitions[name] = whole["definitions"][name]
                waiting.append({name: definitions[name]})
    return {
        **{key: value for key, value in whole.items() if key != "paths"},
        "paths": paths,
        "definitions": definitions,
    }


def _string(paths: Any, definitions: Any, at: Place) -> str:
    node: Any = paths if at[0] in paths else definitions
    for part in at:
        node = node[part]
    return str(node).rpartition("/")[2]


def inputs() -> dict[str, Any]:
    """Everything that `fetch` reads, small and right."""
    return {"api": PAIR["api"], "crd": PAIR["crd"], "overlay": OVERLAY, "facts": FACTS, "words": WORDS}


def every(inputs: dict[str, Any]) -> Iterator[tuple[str, Place, str]]:
    """Every position: a document, the way to it, and whether it is a key or a value; of tables, each cell."""
    for name, document in inputs.items():
        if name in TABLES:
            for table, text in document.items():
                rows = [line.split(",") for line in text.splitlines()]
                yield from ((name, (table, y, x), "cell") for y, row in enumerate(rows) for x in range(len(row)))
        else:
            yield from ((name, at, kind) for at, kind in positions(document))


def sample(inputs: dict[str, Any], count: int | None, seed: int) -> Iterator[Placement]:
    """Placements: `count` of them by a fixed seed, or all of them."""
    where = list(every(inputs))
    beside = [(name, at) for name, at, kind in where if kind == "value" and isinstance(at[-1], int)]
    neighbours = [
        (name, at, (*at[:-1], at[-1] + 1)) for name, at in beside if (name, (*at[:-1], at[-1] + 1)) in set(beside)
    ]
    if count is None:
        for name, at, kind in where:
            yield from (Placement(name, (at,), kind, (payload,)) for payload in PAYLOADS)
        for name, one, other in neighbours:
            yield from (Placement(name, (one, other), "value", pair) for pair in PAIRS)
        return
    chance = random.Random(seed)
    for number in range(count):
        if number % 8 == 7 and neighbours:
            name, one, other = chance.choice(neighbours)
            yield Placement(name, (one, other), "value", chance.choice(PAIRS))
        else:
            name, at, kind = chance.choice(where)
            yield Placement(name, (at,), kind, (chance.choice(PAYLOADS),))
