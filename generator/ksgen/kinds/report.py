"""report.md beside a contract of kinds: what was taken, what was repaired or left out of it, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ksgen.errors import counted
from ksgen.quote import code_span, markdown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ksgen.kinds.table import Kind

_PROSE: Final = "upstream's prose stays out"
_CHECKED: Final = "the server checks it"
_TOOLS: Final = "names or sorts it for tools"
# Why what is published isn't in the contract; what isn't named here is nothing that the client goes by.
_LEFT: Final = {
    **dict.fromkeys(("description", "title", "summary", "example", "externalDocs"), _PROSE),
    **dict.fromkeys(("x-kubernetes-validations", "x-kubernetes-unions", "oneOf", "anyOf", "allOf", "not"), _CHECKED),
    **dict.fromkeys(("operationId", "tags", "schemes"), _TOOLS),
    "default": "the server fills it in",
    "application/yaml": "the client reads JSON",
    "application/vnd.kubernetes.protobuf": "the client reads JSON",
    "application/json;stream=watch": "a watch is asked for by its query parameter",
    "application/vnd.kubernetes.protobuf;stream=watch": "the client reads JSON",
    "object": "it defines no custom resource",
    "version": "the server doesn't serve it",
}
_OTHER: Final = "the client doesn't go by it"


@dataclass(slots=True)
class Notes:
    """What was changed on the way from the published files: how often, and where first."""

    repaired: dict[tuple[str, str, str], list[str]] = field(default_factory=dict[tuple[str, str, str], list[str]])
    left: dict[tuple[str, str], list[str]] = field(default_factory=dict[tuple[str, str], list[str]])

    def repair(self, before: str, after: str, why: str, place: str) -> None:
        """Note that the contract says something else, in our own words and keywords."""
        self.repaired.setdefault((before, after, why), []).append(place)

    def leave(self, what: str, name: str, place: str) -> None:
        """Note what isn't in the contract: a `keyword`, `media type`, `object` or `version`, its name and its place."""
        self.left.setdefault((what, name), []).append(place)

    def leave_keys(self, node: Iterable[str], kept: Collection[str], place: str) -> None:
        """Note the keywords of a node that aren't among those that are kept."""
        for key in node:
            if key not in kept:
                self.leave("keyword", key, f"{place}/{key}")


def render(folder: str, files: Mapping[str, bytes], kinds: Iterable[Kind], operations: int, notes: Notes) -> str:
    """The report as Markdown, of the contract below `folder` of specs and the published files by path."""
    rows = sorted(kinds, key=lambda kind: (kind.group, kind.version, kind.kind, kind.plural))
    versions = {(kind.group, kind.version) for kind in rows}
    return "\n".join(
        [
            f"# Kinds of {markdown(folder)}",
            "",
            f"Made by `ksgen fetch`: {counted(len(rows), 'kind')}, {counted(len(versions), 'version')} of API groups, "
            f"{counted(operations, 'operation')}. Of each change, the first place is named, by a JSON pointer. Sizes "
            "are in bytes.",
            "",
            "| file | size |",
            "|---|---:|",
            *(f"| {code_span(path)} | {len(content)} |" for path, content in sorted(files.items())),
            "",
            "## Taken",
            "",
            "| group | version | kind | plural | scope | verbs | subresources |",
            "|---|---|---|---|---|---|---|",
            *map(_kind, rows),
            "",
            "## Repaired",
            "",
            *_repaired(notes),
            "",
            "## Left out",
            "",
            *_left(notes),
            "",
        ]
    )


def _kind(kind: Kind) -> str:
    scope = "namespace" if kind.namespaced else "cluster"
    listed = [" ".join(sorted(names)) for names in (kind.verbs, kind.subresources)]
    cells = [kind.group or "core", kind.version, kind.kind, kind.plural, scope, *listed]
    return f"| {' | '.join(map(markdown, cells))} |"


def _table(head: str, rows: list[str]) -> Iterator[str]:
    yield from (head, "|---|---|---:|---|---|", *rows) if rows else ["Nothing."]


def _repaired(notes: Notes) -> Iterator[str]:
    rows = [
        f"| {markdown(before)} | {markdown(after)} | {len(places)} | {code_span(places[0])} | {markdown(why)} |"
        for (before, after, why), places in sorted(notes.repaired.items())
    ]
    return _table("| published | contract | places | first | why |", rows)


def _left(notes: Notes) -> Iterator[str]:
    rows = [
        f"| {what} | {code_span(name)} | {len(places)} | {code_span(places[0])} "
        f"| {markdown(_LEFT.get(what) or _LEFT.get(name, _OTHER))} |"
        for (what, name), places in sorted(notes.left.items())
    ]
    return _table("| what | name | places | first | why |", rows)
