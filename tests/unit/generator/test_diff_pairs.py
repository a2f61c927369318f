"""What holds of any two contracts, and what a renamed model is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from ksgen.contract.contract import Contract
from ksgen.diff import RULES, compare
from support.examples import examples
from support.generator.diffing import STRING, Json, at, body, changes, contract, model, operation, query, ref, variable

if TYPE_CHECKING:
    import random

NAMES = ("v1.A", "v1.B", "v2.A", "g.v1.C")
INVERSE = {
    "call-removed": "call-added",
    "call-renamed": "call-renamed",
    "endpoint-changed": "endpoint-changed",
    "positional-changed": "positional-changed",
    "argument-removed": "argument-added",
    "argument-required": "argument-optional",
    "argument-changed": "argument-changed",
    "argument-narrowed": "argument-widened",
    "media-type-removed": "media-type-added",
    "result-changed": "result-changed",
    "deprecated": "not-deprecated",
    "model-removed": "model-added",
    "model-renamed": "model-renamed",
    "property-removed": "property-added",
    "property-renamed": "property-renamed",
    "property-changed": "property-changed",
    "property-required": "property-optional",
    "short-name-changed": "short-name-changed",
    "kind-removed": "kind-added",
    "kind-moved": "kind-moved",
    "setting-changed": "setting-changed",
}
INVERSE |= {after: before for before, after in INVERSE.items()}
# An addition that a request must make is undone by a removal like any other, and a result by another result.
SAME = {
    "argument-added-required": "argument-added",
    "property-added-required": "property-added",
    "result-added": "result-changed",
}

scalars = st.sampled_from([{"type": each} for each in ("string", "integer", "number", "boolean")] + [{}])
types = st.recursive(
    scalars | st.sampled_from(NAMES).map(ref),
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
    ),
    max_leaves=3,
)
words = st.sampled_from(("a", "b", "c", "kind"))
models = st.builds(
    lambda properties, required: model(*sorted(required & properties.keys()), **properties),
    st.dictionaries(words, types, min_size=1),
    st.sets(words),
)


@st.composite
def operations(draw: st.DrawFn, path: str) -> Json:
    parameters = [query(name, draw(types), required=draw(st.booleans())) for name in sorted(draw(st.sets(words)))]
    parameters += [variable(path.split("{")[1][:-1])] if "{" in path else []
    more: Json = {"deprecated": True} if draw(st.booleans()) else {}
    if draw(st.booleans()):
        more["requestBody"] = body(
            draw(types), *draw(st.sets(st.sampled_from(["application/json", "text/x"]), min_size=1))
        )
    return operation(*parameters, result=draw(st.none() | types), **more)


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    """Any contract of few paths and few models that may refer to each other and to themselves."""
    paths: Json = {}
    for path in ("/kapis/g.io/v1/users", "/kapis/g.io/v1/users/{user}", "/kapis/g.io/v1/users/{name}"):
        for method in ("get", "post"):
            if draw(st.booleans()) and not ("{user}" in str(paths) and "{name}" in path):
                paths.setdefault(path, {})[method] = draw(operations(path))
    # Definitions that aren't drawn as models are no models: a reference to them is to a string.
    drawn = {name: draw(st.just(STRING) | models) for name in NAMES}
    return contract(paths, drawn)


def shuffled(value: object, chance: random.Random) -> object:
    """The same JSON with its members, and its parameters and required names, in another order."""
    if isinstance(value, dict):
        items = [(key, shuffled(each, chance)) for key, each in value.items()]
        chance.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        return chance.sample([shuffled(each, chance) for each in value], len(value))
    return value


@settings(max_examples=examples(12), deadline=None)
@given(contracts(), st.randoms(use_true_random=False))
def test_a_contract_does_not_differ_from_itself_in_any_order(one, chance):
    assert changes(one, one) == ()
    assert changes(one, Contract(shuffled(one.document, chance), "shuffled.json")) == ()


@settings(max_examples=examples(20), deadline=None)
@given(contracts(), contracts())
def test_what_is_added_one_way_is_removed_the_other(old, new):
    there = Counter(INVERSE[SAME.get(each.rule, each.rule)] for each in changes(old, new))
    back = Counter(SAME.get(each.rule, each.rule) for each in changes(new, old))
    assert there == back


@settings(max_examples=examples(8), deadline=None)
@given(contracts(), contracts(), st.randoms(use_true_random=False))
def test_the_order_of_contracts_does_not_matter(old, new, chance):
    assert compare(old, new) == compare(old, Contract(shuffled(new.document, chance), "shuffled.json"))


def test_every_rule_has_an_inverse():
    by_resource = {"resource-added", "resource-removed", "resource-changed"}
    of_kinds = {name for name, rule in RULES.items() if rule.subject == "kind"}
    assert INVERSE.keys() | SAME.keys() | by_resource | of_kinds == RULES.keys()


def users(name: str, **more: Json) -> Contract:
    """A contract that answers with the model `name`, which refers to itself."""
    return contract(at(result=ref(name)), {name: model(parent=ref(name), a=STRING, b=STRING), **more})


def test_uses_of_a_renamed_model_are_no_changes():
    assert [each.rule for each in changes(users("v1.User"), users("v2.Account"))] == ["model-renamed"]


def test_models_that_refer_to_each_other_are_renamed_together():
    def pair(one: str, two: str) -> Contract:
        schemas = {one: model(to=ref(two), a=STRING, b=STRING), two: model(to=ref(one), c=STRING, d=STRING)}
        return contract(at(result=ref(one)), schemas)

    found = changes(pair("v1.A", "v1.B"), pair("v2.X", "v2.Y"))
    assert [(each.rule, each.before, each.after) for each in found] == [
        ("model-renamed", "v1.A", "v2.X"),
        ("model-renamed", "v1.B", "v2.Y"),
    ]


def test_models_that_differ_only_in_what_they_refer_to_are_told_apart():
    def made(first: str, second: str, *ends: str) -> Contract:
        holders = {
            name: model(to=ref(end), a=STRING, b=STRING) for name, end in zip((first, second), ends, strict=True)
        }
        kinds = ({"type": "integer"}, {"type": "number"})
        return contract(
            schemas={**holders, **{end: model(a=kind, b=kind, c=kind) for end, kind in zip(ends, kinds, strict=True)}}
        )

    found = changes(made("v1.A", "v1.B", "v1.X", "v1.Y"), made("v2.P", "v2.Q", "v2.R", "v2.S"))
    renamed = [("v1.A", "v2.P"), ("v1.B", "v2.Q"), ("v1.X", "v2.R"), ("v1.Y", "v2.S")]
    assert [(each.rule, each.before, each.after) for each in found] == [("model-renamed", *pair) for pair in renamed]


def test_a_renamed_model_that_changed_too_is_another_model():
    found = changes(users("v1.User"), contract(at(result=ref("v2.User")), {"v2.User": model(a=STRING)}))
    assert sorted(each.rule for each in found) == [
        "model-added",
        "model-removed",
        "result-changed",
        "short-name-changed",
    ]


def test_models_alike_by_chance_are_not_taken_for_renamed():
    small = contract(schemas={"v1.A": model(name=STRING)}), contract(schemas={"v1.B": model(name=STRING)})
    assert {each.rule for each in changes(*small)} == {"model-removed", "model-added"}
    large = model(a=STRING, b=STRING, c=STRING)
    several = contract(schemas={"v1.A": large}), contract(schemas={"v1.B": large, "v1.C": large})
    assert {each.rule for each in changes(*several)} == {"model-removed", "model-added"}


def test_a_difference_deep_below_renamed_models_is_told_where_it_is():
    def chain(package: str, end: Json) -> Contract:
        schemas = {f"{package}.M{i}": model(next=ref(f"{package}.M{i + 1}")) for i in range(12)}
        return contract(schemas={**schemas, f"{package}.M12": model(a=end)})

    found = changes(chain("v1", STRING), chain("v2", {"type": "integer"}))
    assert found
    assert {"v1.M12"} <= {each.name for each in found if each.rule in {"model-removed", "property-changed"}}


def test_models_far_deeper_than_the_stack_are_compared():
    def chain(package: str) -> Contract:
        schemas = {f"{package}.M{i}": model(next=ref(f"{package}.M{i + 1}")) for i in range(2000)}
        return contract(at(result=ref(f"{package}.M0")), {**schemas, f"{package}.M2000": model(a=STRING)})

    assert {each.rule for each in changes(chain("v1"), chain("v2"))} == {"model-renamed"}
