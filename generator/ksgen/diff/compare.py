"""Compare two contracts as users of the clients made from them see them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from ksgen.contract.contract import SERVER
from ksgen.contract.facts.server import SETTINGS
from ksgen.diff.changes import Change, Diff, ordered
from ksgen.diff.surface import arguments, endpoint, place, read_surface, verbs
from ksgen.ir.types import (
    Choice,
    ListOf,
    MapOf,
    ModelOf,
    Primitive,
    Result,
    UnionOf,
    bare,
    renamed,
    spell,
    spell_result,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from ksgen.contract.contract import Contract
    from ksgen.diff.surface import Surface
    from ksgen.ir.nodes import Argument, Model, Operation
    from ksgen.ir.types import Type
    from ksgen.naming.models import ModelName

    Renamed = Mapping[ModelName, ModelName]  # new names of renamed models to old ones

T = TypeVar("T")

# How deep models are compared to tell whether one is the other renamed. What differs further down is reported there.
_ROUNDS = 8
# Models as small as this are alike by chance.
_TELLING = 3


def compare(old: Contract, new: Contract) -> Diff:
    """Every change from one contract to another.

    Raises:
        KsgenError: if no client can be made from either.
    """
    before, after = read_surface(old), read_surface(new)
    names = renamed_models(before, after)
    changes = chain(
        _calls(before, after, names),
        _models(before, after, names),
        _short_names(before, after, names),
        _kinds(before, after),
        _settings(before, after),
    )
    found = ordered(changes)
    unchanged = before.calls.keys() - {each.name for each in found if each.kind.subject == "call"}
    return Diff(before.release, after.release, found, frozenset(str(each) for each in unchanged))


def _found(rule: str, part: str | None = None, before: str | None = None, after: str | None = None) -> Change:
    """A change of a call or model that whoever asked knows."""
    return Change(rule, "", "", part, before, after)


# --- calls


def _calls(old: Surface, new: Surface, names: Renamed) -> Iterator[Change]:
    pairs, gone, come = pair_calls(old, new)
    for ours, theirs in pairs:
        about = (_itself(ours, theirs), _arguments(ours, theirs, names), _media_types(ours, theirs))
        for found in chain(*about, _result(ours, theirs, names), _resources(ours, theirs, names)):
            note = new.moved.find(ours)[1] if found.rule == "call-renamed" else None
            yield replace(found, name=ours.dotted, at=place(theirs), note=note)
    for call in gone:
        yield Change("call-removed", call.dotted, place(call), note=new.moved.find(call)[1])
    for call in come:
        yield Change("call-added", call.dotted, place(call))


def _itself(old: Operation, new: Operation) -> Iterator[Change]:
    if old.dotted != new.dotted:
        yield _found("call-renamed", None, old.dotted, new.dotted)
    if endpoint(old) != endpoint(new):
        yield _found("endpoint-changed", None, place(old), place(new))
    if old.deprecated != new.deprecated:
        yield _found("deprecated" if new.deprecated else "not-deprecated")


def _arguments(old: Operation, new: Operation, names: Renamed) -> Iterator[Change]:
    before = {str(argument.name): argument for argument in arguments(old)}
    after = {str(argument.name): argument for argument in arguments(new)}
    ours, theirs = [each.name for each in old.variables], [each.name for each in new.variables]
    if ours != theirs:  # told at once, not name by name
        yield _found("positional-changed", None, f"({', '.join(ours)})", f"({', '.join(theirs)})")
        before = {name: each for name, each in before.items() if name not in ours}
        after = {name: each for name, each in after.items() if name not in theirs}
    for name, argument in before.items():
        if name in after:
            yield from _argument(argument, after[name], names)
        else:
            yield _found("argument-removed", name, spell(argument.type))
    for name, argument in after.items():
        if name not in before:
            rule = "argument-added-required" if argument.required else "argument-added"
            yield _found(rule, name, None, spell(argument.type))


def _argument(old: Argument, new: Argument, names: Renamed) -> Iterator[Change]:
    if old.required != new.required:
        yield _found("argument-required" if new.required else "argument-optional", str(old.name))
    kind = renamed(new.type, names)
    more, less = accepts(kind, old.type), accepts(old.type, kind)
    if not (more and less):
        rule = "argument-widened" if more else "argument-narrowed" if less else "argument-changed"
        yield _found(rule, str(old.name), spell(old.type), spell(new.type))


def accepts(wide: Type, narrow: Type) -> bool:
    """Whether an argument of type `wide` takes every value that one of type `narrow` takes."""
    match wide, narrow:
        case (Primitive("any"), _) | (_, Primitive("any")):
            return wide == Primitive("any")
        case ModelOf(), _:
            return wide == narrow or isinstance(narrow, MapOf)  # any mapping will do
        case (ListOf(item), ListOf(other)) | (MapOf(item), MapOf(other)):
            return accepts(item, other)
        case Choice(values), _:
            return isinstance(narrow, Choice) and set(narrow.values) <= set(values)
        case _:
            return _scalars(narrow) <= _scalars(wide)


def _scalars(kind: Type) -> set[str]:
    """The Python types an argument takes; numbers without a fraction pass for those with one, quantities are text."""
    match kind:
        case Primitive("quantity") | Choice():
            return {"str"}
        case Primitive("float"):
            return {"float", "int"}
        case Primitive(word):
            return {word}
        case UnionOf(members):
            return {word for member in members for word in _scalars(member)}
        case _:
            return {type(kind).__name__}


def _media_types(old: Operation, new: Operation) -> Iterator[Change]:
    if old.body and new.body:
        for media in sorted({*old.media_types} - {*new.media_types}):
            yield _found("media-type-removed", None, media)
        for media in sorted({*new.media_types} - {*old.media_types}):
            yield _found("media-type-added", None, None, media)


def _result(old: Operation, new: Operation, names: Renamed) -> Iterator[Change]:
    ours, theirs = old.result.mapped(bare), new.result.mapped(bare)
    if ours != theirs.mapped(lambda kind: renamed(kind, names)):
        rule = "result-added" if ours == Result("nothing") else "result-changed"
        yield _found(rule, None, spell_result(ours), spell_result(theirs))


def _resources(old: Operation, new: Operation, names: Renamed) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    for name, kind in before.items():
        if name not in after:
            yield _found("resource-removed", name, spell(kind))
        elif kind != renamed(after[name], names):
            yield _found("resource-changed", name, spell(kind), spell(after[name]))
    for name, kind in after.items():
        if name not in before:
            yield _found("resource-added", name, None, spell(kind))


def _by_name(call: Operation) -> dict[str, Type]:
    """What a call returns for a known resource name, if it is overloaded by them."""
    return {each.name: bare(each.type) for each in call.selector.names} if call.selector else {}


def _settings(old: Surface, new: Surface) -> Iterator[Change]:
    """How the server behaves: what worked with one may not with the other."""
    for name, value in new.settings.items():
        if old.settings[name] != value:
            about = SETTINGS[name].says
            yield Change("setting-changed", name, f"/{SERVER}/{name}", None, old.settings[name], value, about)


def _kinds(old: Surface, new: Surface) -> Iterator[Change]:
    for name, ours in old.kinds.items():
        theirs = new.kinds.get(name)
        if theirs is None:
            yield Change("kind-removed", name, ours.inner_path)
            continue
        now = theirs.inner_path
        if now != ours.inner_path:
            yield Change("kind-moved", name, now, None, ours.inner_path, now)
        for rule, lost, kept in (("verb-removed", ours, theirs), ("verb-added", theirs, ours)):
            for verb in sorted(verbs(lost) - verbs(kept)):
                yield Change(rule, name, now, verb)
    for name, theirs in new.kinds.items():
        if name not in old.kinds:
            yield Change("kind-added", name, theirs.inner_path)


# --- models


def _models(old: Surface, new: Surface, names: Renamed) -> Iterator[Change]:
    sent = old.sent & {names.get(name, name) for name in new.sent}
    kept: set[ModelName] = set()
    for name, theirs in new.models.items():
        ours = old.models.get(names.get(name, name))
        if ours is None:
            yield Change("model-added", name.dotted, theirs.definition)
            continue
        kept.add(ours.name)
        for found in _model(ours, theirs, names, sent=ours.name in sent):
            yield replace(found, name=ours.name.dotted, at=theirs.definition)
    for name, model in old.models.items():
        if name not in kept:
            yield Change("model-removed", name.dotted, model.definition)


def _model(old: Model, new: Model, names: Renamed, *, sent: bool) -> Iterator[Change]:
    """What changed about a model; what is required matters only in one that requests of both clients hold."""
    if old.name != new.name:
        yield _found("model-renamed", None, old.name.dotted, new.name.dotted)
    before, after = ({field.wire: field for field in model.fields} for model in (old, new))
    for wire, ours in before.items():
        theirs = after.get(wire)
        if theirs is None:
            yield _found("property-removed", str(ours.name), spell(bare(ours.type)))
            continue
        if ours.name != theirs.name:
            yield _found("property-renamed", None, str(ours.name), str(theirs.name))
        if bare(ours.type) != renamed(bare(theirs.type), names):
            yield _found("property-changed", str(ours.name), spell(bare(ours.type)), spell(bare(theirs.type)))
        if sent and ours.required != theirs.required:
            yield _found("property-required" if theirs.required else "property-optional", str(ours.name))
    for wire, theirs in after.items():
        if wire not in before:
            rule = "property-added-required" if sent and theirs.required else "property-added"
            yield _found(rule, str(theirs.name), None, spell(bare(theirs.type)))


def _short_names(old: Surface, new: Surface, names: Renamed) -> Iterator[Change]:
    """Plain names that no longer name what they did: of models that share one, another has it.

    That a plain name comes, goes or changes with its model needs no telling.
    """
    for short, model in old.short_names.items():
        now, at = new.short_names.get(short), old.models[model].definition
        if now is not None and names.get(now, now) != model:
            yield Change("short-name-changed", f"models.{short}", at, None, model.dotted, now.dotted)


# --- what became of what


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
