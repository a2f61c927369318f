"""Compare a model with what became of it, and the short names by which models can be imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .changes import Change
from .spelling import spell, translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ksgen.naming import ModelName

    from .surface import Model, Surface


def compare_model(old: Model, new: Model, names: Mapping[ModelName, ModelName], *, sent: bool) -> Iterator[Change]:
    """What changed about a model.

    Args:
        old: As the old client has it.
        new: As the new client has it.
        names: New names of renamed models to old ones.
        sent: Whether requests of both clients hold it; only then it matters what is required.
    """

    def change(rule: str, part: str | None = None, before: str | None = None, after: str | None = None) -> Change:
        return Change(rule, old.name.dotted, new.definition, part, before, after)

    if old.name != new.name:
        yield change("model-renamed", None, old.name.dotted, new.name.dotted)
    for wire, ours in old.properties.items():
        theirs = new.properties.get(wire)
        if theirs is None:
            yield change("property-removed", ours.name, spell(ours.type))
            continue
        if ours.name != theirs.name:
            yield change("property-renamed", None, ours.name, theirs.name)
        if ours.type != translated(theirs.type, names):
            yield change("property-changed", ours.name, spell(ours.type), spell(theirs.type))
        if sent and ours.required != theirs.required:
            yield change("property-required" if theirs.required else "property-optional", ours.name)
    for wire, theirs in new.properties.items():
        if wire not in old.properties:
            rule = "property-added-required" if sent and theirs.required else "property-added"
            yield change(rule, theirs.name, None, spell(theirs.type))


def compare_short_names(old: Surface, new: Surface, names: Mapping[ModelName, ModelName]) -> Iterator[Change]:
    """Short names that no longer name what they did, though it is still there, or newly name what was there before.

    That a short name comes, goes or changes with its model needs no telling.
    """
    kept = {names.get(name, name): name for name in new.models}
    for short, model in old.short_names.items():
        now, at = new.short_names.get(short), old.models[model].definition
        if now is not None and names.get(now, now) != model:
            yield Change("short-name-changed", f"models.{short}", at, None, model.dotted, now.dotted)
        elif now is None and model in kept and kept[model].cls == model.cls:
            yield Change("short-name-removed", f"models.{short}", at, None, model.dotted)
    for short, model in new.short_names.items():
        was = names.get(model, model)
        if short not in old.short_names and was in old.models and was.cls == model.cls:
            yield Change("short-name-added", f"models.{short}", new.models[model].definition, None, None, model.dotted)
