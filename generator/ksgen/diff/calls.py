"""Compare a call with what became of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from .changes import Change
from .spelling import accepts, spell, spell_result, translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ksgen.naming import ModelName

    from .surface import Argument, Call


class _Found(NamedTuple):
    """A change whose call goes without saying."""

    rule: str
    part: str | None = None
    before: str | None = None
    after: str | None = None


def compare_call(old: Call, new: Call, names: Mapping[ModelName, ModelName]) -> Iterator[Change]:
    """What changed about a call.

    Args:
        old: As the old client has it.
        new: As the new client has it.
        names: New names of renamed models to old ones.
    """
    about = (_itself(old, new), _arguments(old, new, names), _media_types(old, new), _result(old, new, names))
    for found in chain(*about, _resources(old, new, names)):
        yield Change(found.rule, old.name, new.at, found.part, found.before, found.after)


def _itself(old: Call, new: Call) -> Iterator[_Found]:
    if old.name != new.name:
        yield _Found("call-renamed", None, old.name, new.name)
    if old.endpoint != new.endpoint:
        yield _Found("endpoint-changed", None, old.at, new.at)
    if old.deprecated != new.deprecated:
        yield _Found("deprecated" if new.deprecated else "not-deprecated")


def _arguments(old: Call, new: Call, names: Mapping[ModelName, ModelName]) -> Iterator[_Found]:
    before = {argument.name: argument for argument in old.arguments()}
    after = {argument.name: argument for argument in new.arguments()}
    ours, theirs = [each.name for each in old.positional], [each.name for each in new.positional]
    if ours != theirs:  # told at once, not name by name
        yield _Found("positional-changed", None, f"({', '.join(ours)})", f"({', '.join(theirs)})")
        before = {name: each for name, each in before.items() if name not in ours}
        after = {name: each for name, each in after.items() if name not in theirs}
    for name, argument in before.items():
        if name in after:
            yield from _argument(argument, after[name], names)
        else:
            yield _Found("argument-removed", name, spell(argument.type))
    for name, argument in after.items():
        if name not in before:
            rule = "argument-added-required" if argument.required else "argument-added"
            yield _Found(rule, name, None, spell(argument.type))


def _argument(old: Argument, new: Argument, names: Mapping[ModelName, ModelName]) -> Iterator[_Found]:
    if old.required != new.required:
        yield _Found("argument-required" if new.required else "argument-optional", old.name)
    kind = translated(new.type, names)
    more, less = accepts(kind, old.type), accepts(old.type, kind)
    if not (more and less):
        rule = "argument-widened" if more else "argument-narrowed" if less else "argument-changed"
        yield _Found(rule, old.name, spell(old.type), spell(new.type))


def _media_types(old: Call, new: Call) -> Iterator[_Found]:
    if old.body and new.body:
        for media in old.media_types - new.media_types:
            yield _Found("media-type-removed", None, media)
        for media in new.media_types - old.media_types:
            yield _Found("media-type-added", None, None, media)


def _result(old: Call, new: Call, names: Mapping[ModelName, ModelName]) -> Iterator[_Found]:
    if old.result != replace(new.result, item=translated(new.result.item, names)):
        rule = "result-added" if old.result.kind == "nothing" else "result-changed"
        yield _Found(rule, None, spell_result(old.result), spell_result(new.result))


def _resources(old: Call, new: Call, names: Mapping[ModelName, ModelName]) -> Iterator[_Found]:
    for name, kind in old.by_name.items():
        if name not in new.by_name:
            yield _Found("resource-removed", name, spell(kind))
        elif kind != translated(new.by_name[name], names):
            yield _Found("resource-changed", name, spell(kind), spell(new.by_name[name]))
    for name, kind in new.by_name.items():
        if name not in old.by_name:
            yield _Found("resource-added", name, None, spell(kind))
