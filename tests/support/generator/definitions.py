"""Definitions to normalise, and what becomes of them."""

from __future__ import annotations

from collections import Counter

from support.functional.pipeline import contract_of, operation, ref, swagger

THINGS = "/kapis/a.io/v1/things"


def answering(definition="v1.Thing"):
    return {THINGS: {"get": operation(responses={"200": {"schema": ref(definition)}})}}


def repaired(definitions, paths=None, crd=None):
    contract, recorder = contract_of(swagger(paths or answering(), definitions), crd)
    return contract.schemas, recorder


def rules(recorder):
    return Counter(each.rule for each in recorder.repairs)


def thing(**properties):
    return {"type": "object", "properties": properties}


STRING = {"type": "string"}
