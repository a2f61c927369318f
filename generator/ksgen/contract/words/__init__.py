"""Our words: a summary of each operation, a line on each parameter, model and field, written into the contract.

A release's words are tables beside its facts; what they don't speak of, those of the default release do as far as their
keys fit, and then those that stand beside the kinds of Kubernetes and custom resources. What no table speaks of gets
words made from its name and place, so that nothing stays without; prose that the contract has already
(`--descriptions`, an overlay) stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ksgen.contract.contract import MODEL, VARIANTS, OperationNode, variant_name
from ksgen.contract.corrections import WORDS, Corrections
from ksgen.contract.words.rules import describe_field, describe_model, describe_parameter, summary
from ksgen.contract.words.tables import Words
from ksgen.project import below

if TYPE_CHECKING:
    from pathlib import Path

    from ksgen.contract.contract import Contract
    from ksgen.json import Json
    from ksgen.project import Project
    from ksgen.source.lock import Lock


def read_words(project: Project, lock: Lock, corrections: Corrections) -> Words:
    """The words of a release, over those of the default one, over those on kinds, which are in no release's contract.

    Raises:
        KsgenError: if a table is malformed.
    """
    words = Words.parse(corrections.words, str(corrections.folder / WORDS))
    base = next((each for each in lock.releases if each.ref == lock.default), None)
    folder = project.folder(base) if base else corrections.folder
    if folder != corrections.folder:
        words = words.over(_read(folder))
    for kinds in (below(corrections.folder, "crds"), below(folder, "crds"), project.below("kubernetes")):
        words = words.over(_read(kinds), shared=True)
    return words


def _read(folder: Path) -> Words:
    return Words.parse(Corrections.read(folder).words, str(folder / WORDS))


def apply_words(contract: Contract, words: Words) -> None:
    """Give every operation a summary, and every parameter, model and field that words speak of a description."""
    for operation in contract.operations():
        key = (operation.method.upper(), operation.path)
        own = words.say("operations.csv", *key)
        operation.node.setdefault("summary", own or summary(operation, words))
        for variant in operation.node.get(VARIANTS, ()):
            named = {**operation.node, "operationId": variant_name(operation, variant)}
            own = words.say("operations.csv", key[0], f"{key[1]}#{variant['name']}")
            made = summary(OperationNode(operation.method, operation.path, named), words)
            variant.setdefault("summary", own or made)
        for parameter in operation.node.get("parameters", ()):
            parameter.setdefault("description", describe_parameter(parameter, operation, words))
    describe_models(contract, words)


def describe_models(contract: Contract, words: Words) -> None:
    """Give every model a description, and the fields that words speak of; a client has more of them than a contract."""
    for schema in contract.schemas.values():
        if MODEL in schema:
            _describe(schema, words)


def _describe(schema: Json, words: Words) -> None:
    name = str(schema[MODEL])
    schema.setdefault("description", words.say("models.csv", name) or describe_model(name.rpartition(".")[2]))
    for wire, node in schema.get("properties", {}).items():
        text = words.say("fields.csv", name, wire) or describe_field(wire, node)
        if text:
            node.setdefault("description", text)
