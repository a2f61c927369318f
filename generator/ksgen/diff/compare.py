"""Compare two contracts as users of the clients made from them see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calls import compare_call
from .changes import Change, Diff, ordered
from .models import compare_model, compare_short_names
from .pairing import pair_calls, renamed_models
from .surface import read_surface

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ksgen.contract.contract import Contract
    from ksgen.naming import ModelName

    from .surface import Surface


def compare(old: Contract, new: Contract) -> Diff:
    """Every change from one contract to another.

    Raises:
        KsgenError: if either is no contract, or no client can be made from it.
    """
    before, after = read_surface(old), read_surface(new)
    names = renamed_models(before, after)
    changes = [*_calls(before, after, names), *_models(before, after, names)]
    changes += compare_short_names(before, after, names)
    return Diff(before.release, after.release, ordered(changes))


def _calls(old: Surface, new: Surface, names: Mapping[ModelName, ModelName]) -> Iterator[Change]:
    pairs, gone, come = pair_calls(old, new)
    for ours, theirs in pairs:
        yield from compare_call(ours, theirs, names)
    for call in gone:
        yield Change("call-removed", call.name, call.at)
    for call in come:
        yield Change("call-added", call.name, call.at)


def _models(old: Surface, new: Surface, names: Mapping[ModelName, ModelName]) -> Iterator[Change]:
    sent = old.sent & {names.get(name, name) for name in new.sent}
    kept: set[ModelName] = set()
    for name, theirs in new.models.items():
        ours = old.models.get(names.get(name, name))
        if ours is None:
            yield Change("model-added", name.dotted, theirs.definition)
            continue
        kept.add(ours.name)
        yield from compare_model(ours, theirs, names, sent=ours.name in sent)
    for name, model in old.models.items():
        if name not in kept:
            yield Change("model-removed", name.dotted, model.definition)
