"""Words made by rule, from a name and its place: what the tables don't speak of is not without any."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.csvtext import own
from ksgen.contract.references import reference
from ksgen.json import is_object
from ksgen.naming import path_group, snake

if TYPE_CHECKING:
    from ksgen.contract.contract import OperationNode
    from ksgen.contract.words.tables import Words
    from ksgen.json import Json

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+")
_SUFFIXES: Final = {
    "Spec": "What is wanted of a {0}.",
    "Status": "What the server reports of a {0}.",
    "List": "A list of objects of kind {0}.",
    "Request": "What the operation {0} is asked with.",
    "Response": "What the operation {0} answers.",
}
_METADATA: Final = {
    "ObjectMeta": "Name, namespace, labels, annotations and versions.",
    "ListMeta": "Version of the list, and where it goes on.",
}
_HALVES: Final = {"spec": "What is wanted of it.", "status": "What the server reports of it."}
# By topic and verb; under a topic, what is answered isn't the thing of the path, but something about it.
_VERBS: Final = {
    (row["topic"], row["verb"]): row["text"]
    for row in own(Path(__file__).with_name("verbs.csv"), "topic", "verb", "text")
}
# Verbs that a method's shape gives; any other is a segment of the path itself.
_SHAPES: Final = frozenset(
    {"list", "watch", "watch_one", "get", "create", "replace", "patch", "delete", "delete_all", "export", "export_all"}
)


def summary(operation: OperationNode, words: Words) -> str:
    """One sentence on an operation, from its verb and the segments of its path."""
    *chain, verb = str(operation.node["operationId"]).split(".")
    segments = [each for each in operation.path.split("/") if each]
    if any(each.get("x-ksgen-wildcard") for each in operation.node.get("parameters", ())):
        below = "/".join(segments[1:-1]) or f"/{segments[0]}"
        return f"Sends {operation.method.upper()} to any path below {below}."
    statics = [index for index, each in enumerate(segments) if not each.startswith("{")]
    named = [index for index in statics if snake(segments[index]) == chain[-1]] if chain else []
    at = (named or statics or [0])[-1] if verb not in _SHAPES else (statics or [0])[-1]
    one, many = noun(segments[at], words) if segments else ("server", "servers")
    if "{resources}" in segments[-2:]:
        one, many = "object of a kind", "objects of a kind"
    parents = [
        noun(before, words)[0]
        for before, variable in pairwise(segments[:at])
        if variable.startswith("{") and not before.startswith("{")
    ]
    of = f" of {article(parents[-1])}" if parents and " of " not in one else ""
    other = f"{verb.replace('_', ' ').capitalize()}: an action on {{a_one}}{{of}}."
    text = _VERBS.get((path_group(operation.path)[0], verb)) or _VERBS.get(("", verb), other)
    return text.format(one=one, a_one=article(one), many=many.removeprefix("the "), of=of)


def noun(segment: str, words: Words) -> tuple[str, str]:
    """What one and several of a path segment's things are called."""
    known = words.say("nouns.csv", segment)
    if known is not None:
        one, _, many = known.partition("\n")
        return one, many
    plain = segment.strip("{}").replace("-", " ").replace("_", " ")
    if plain.endswith("ies"):
        return f"{plain[:-3]}y", plain
    if plain.endswith("s") and not plain.endswith(("ss", "us", "is", "ops")):
        return plain[:-1], plain
    return plain, plain


def article(text: str) -> str:
    """`a user`, `an app`, `an S2iRun`; nothing before what has its own."""
    if text.startswith(("the ", "a ", "an ")):
        return text
    spelled = re.match(r"[FHLMNRSX][A-Z0-9]", text)  # letter by letter: `an SMSReceiver`
    return f"{'an' if spelled or text[:1].lower() in 'aeio' else 'a'} {text}"


def describe_parameter(parameter: Json, operation: OperationNode, words: Words) -> str:
    """What a parameter means: the row with the longest beginning of the path, else by its name."""
    place, name = str(parameter.get("in")), str(parameter.get("name"))
    rows = words.rows["parameters.csv"]
    fitting = [key for key in rows if key[:2] == (place, name) and operation.path.startswith(key[2])]
    if fitting:
        return str(words.say("parameters.csv", *max(fitting, key=lambda key: len(key[2]))))
    plain = " ".join(_WORD.findall(name)).lower() or name
    if place == "path":
        segments = operation.path.split("/")
        at = next((index for index, each in enumerate(segments) if each.strip(" ") == f"{{{name}}}"), 0)
        before = segments[at - 1] if at else name
        return f"Name of the {noun(before, words)[0] if before and not before.startswith('{') else plain}."
    return f"Sent as the {'header' if place == 'header' else 'query parameter'} {name}: {plain}."


def describe_model(cls: str) -> str:
    """One sentence on a model, from its class name."""
    for suffix, text in _SUFFIXES.items():
        if cls.endswith(suffix) and cls != suffix:
            return text.format(cls.removesuffix(suffix))
    said = article(" ".join(word if word.isupper() else word.lower() for word in _WORD.findall(cls)))
    return f"{said[:1].upper()}{said[1:]}, as the server writes it."


def describe_field(wire: str, node: Any) -> str | None:
    """One sentence on a field that every object has, from its name and the type that it refers to."""
    target = (reference(node) or "").rpartition(".")[2] if is_object(node) else ""
    if target in _METADATA:
        return _METADATA[target]
    return _HALVES.get(wire) if target.endswith(wire.capitalize()) else None
