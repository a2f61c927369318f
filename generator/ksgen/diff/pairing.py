"""What became of what: which call of one client is which of the other, and which model was merely renamed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from ksgen.ir.spelling import spell
from ksgen.ir.types import bare

from .surface import endpoint, place

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from ksgen.ir.nodes import Model, Operation
    from ksgen.naming import ModelName

    from .surface import Surface

T = TypeVar("T")

# How deep models are compared to tell whether one is the other renamed. What differs further down is reported there.
_ROUNDS = 8
# Models as small as this are alike by chance.
_TELLING = 3


def pair_calls(
    old: Surface, new: Surface
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Calls of both clients that are one: first by endpoint, then by name, then by where the release says it moved.

    Returns:
        Pairs; calls that only the old client has; calls that only the new one has.
    """
    pairs: list[tuple[Operation, Operation]] = []
    keys: tuple[Callable[[Operation], str], ...] = (place, endpoint, lambda call: call.dotted)
    gone, come = list(old.calls.values()), list(new.calls.values())
    for key in keys:
        pairs += (found := list(_unique(gone, come, key)))
        taken = {id(call) for pair in found for call in pair}
        gone = [call for call in gone if id(call) not in taken]
        come = [call for call in come if id(call) not in taken]
    there = {endpoint(call): call for call in reversed(new.calls.values())}
    moved = [(call, there[to]) for call in gone if (to := new.moved.find(call)[0]) in there]
    taken = {id(call) for pair in moved for call in pair}
    gone, come = ([call for call in calls if id(call) not in taken] for calls in (gone, come))
    return [*pairs, *moved], gone, come


def renamed_models(old: Surface, new: Surface) -> dict[ModelName, ModelName]:
    """New names to old ones, of models that differ in nothing else: same properties of same types, at any depth.

    A model is taken for a renamed one if no other could be it: of the same class name, or large enough to tell.
    """
    gone = [model for name, model in old.models.items() if name not in new.models]
    come = [model for name, model in new.models.items() if name not in old.models]
    if not gone or not come:
        return {}
    before, after = _outlines(gone), _outlines(come)
    for _ in range(_ROUNDS):
        ids: dict[Hashable, int] = {}
        before, after = _refined(gone, before, ids), _refined(come, after, ids)
    outlines = before | after
    found = list(_unique(gone, come, lambda model: (outlines[model.name], model.name.cls)))
    taken = {model.name for pair in found for model in pair}
    gone = [model for model in gone if model.name not in taken and len(model.fields) >= _TELLING]
    come = [model for model in come if model.name not in taken and len(model.fields) >= _TELLING]
    found += _unique(gone, come, lambda model: outlines[model.name])
    return {theirs.name: ours.name for ours, theirs in found}


def _outlines(models: Iterable[Model]) -> dict[ModelName, int]:
    """To begin with, all look alike."""
    return {model.name: 0 for model in models}


def _refined(models: Iterable[Model], known: dict[ModelName, int], ids: dict[Hashable, int]) -> dict[ModelName, int]:
    """Numbers that are equal for models whose properties are alike, judging models they refer to by `known`."""

    def label(name: ModelName) -> str:
        return f"#{known[name]}" if name in known else name.dotted

    outlines: dict[ModelName, int] = {}
    for model in models:
        properties = sorted((each.wire, spell(bare(each.type), label)) for each in model.fields)
        outlines[model.name] = ids.setdefault(tuple(properties), len(ids))
    return outlines


def _unique(old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[tuple[T, T]]:
    """Pairs with equal keys, where each side has just one with that key."""
    groups: defaultdict[Hashable, tuple[list[T], list[T]]] = defaultdict(lambda: ([], []))
    for side, each in [*((0, each) for each in old), *((1, each) for each in new)]:
        groups[key(each)][side].append(each)
    for ours, theirs in groups.values():
        if len(ours) == len(theirs) == 1:
            yield ours[0], theirs[0]
