"""Which page holds what: pages stay small enough to open at once, and each thing has one place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ksgen.catalogue import Call
    from ksgen.ir import Model
    from ksgen.ir.nodes import ModelModule
    from ksgen.naming import ModelName

_ROWS: Final = 140  # of tables on a page; a browser opens as many in half a second
_SMALL: Final = 50  # what has fewer stays with its like
_HEAD: Final = 5  # rows that all but the table of an operation is worth


def operation_pages(calls: Iterable[Call]) -> dict[str, list[Call]]:
    """Calls by the page's name, which is the beginning that their names share: `iam.v1alpha2.users`."""
    groups: dict[tuple[str, ...], list[Call]] = defaultdict(list)
    for call in calls:
        groups[call.dotted.partition(".")[0],].append(call)
    pages: dict[str, list[Call]] = {}
    for prefix, group in groups.items():
        pages |= {".".join(name): held for name, held in _split(prefix, group).items()}
    return pages


def _split(prefix: tuple[str, ...], calls: Sequence[Call]) -> dict[tuple[str, ...], list[Call]]:
    """The calls whose names begin so, on one page or, where they are too many, on one for each longer beginning."""
    if _rows(calls) <= _ROWS:
        return {prefix: list(calls)}
    groups: dict[tuple[str, ...], list[Call]] = defaultdict(list)
    for call in calls:
        groups[tuple(call.dotted.split(".")[: len(prefix) + 1])].append(call)
    pages: dict[tuple[str, ...], list[Call]] = {}
    for name, group in sorted(groups.items(), key=lambda each: _rows(each[1])):
        leaf = name == tuple(group[0].dotted.split("."))
        if leaf or (_rows(group) < _SMALL and _rows([*pages.get(prefix, ()), *group]) <= _ROWS):
            pages.setdefault(prefix, []).extend(group)
        else:
            pages |= _split(name, group)
    if prefix in pages:
        pages[prefix].sort(key=lambda each: (each.dotted, each.path))
    return pages


def _rows(calls: Sequence[Call]) -> int:
    held = (each.operation for each in calls)
    return sum(_HEAD + (len(each.positional) + len(each.keywords) if each else 0) for each in held)


def model_pages(modules: Iterable[ModelModule]) -> dict[str, list[Model]]:
    """Models by the page's name: the module's, and of a large module's further pages that of the first model, too."""
    pages: dict[str, list[Model]] = {}
    for module in modules:
        name, rows = str(module.name), 0
        for model in module.models:
            size = _HEAD + len(model.fields)
            if rows and rows + size > _ROWS:
                name, rows = f"{module.name}-{model.name.cls}", 0
            pages.setdefault(name, []).append(model)
            rows += size
    return pages


def places(pages: Mapping[str, Iterable[Model]]) -> dict[ModelName, str]:
    """Where each model is, from a page in a folder of its own."""
    return {model.name: f"../models/{name}.html#{model.name.cls}" for name, held in pages.items() for model in held}
