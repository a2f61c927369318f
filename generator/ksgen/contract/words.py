"""Our words: a summary of each operation, a line on each parameter, model and field, written into the contract.

A release's words are tables beside its facts; what they don't speak of, those of the default release do as far as their
keys fit, and then those that stand beside the kinds of Kubernetes and custom resources. What no table speaks of gets
words made from its name and place, so that nothing stays without; prose that the contract has already
(`--descriptions`, an overlay) stays.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ksgen.contract.contract import MODEL, VARIANTS, WILDCARD, OperationNode, variant_name
from ksgen.contract.corrections import WORDS
from ksgen.contract.references import reference
from ksgen.contract.texts import check_names, own, read_tables, rows
from ksgen.errors import counted
from ksgen.json import is_object
from ksgen.naming.models import path_group
from ksgen.naming.words import snake
from ksgen.project import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ksgen.contract.contract import Contract
    from ksgen.contract.corrections import Corrections
    from ksgen.json import Json
    from ksgen.project import Project
    from ksgen.source.lock import Lock

_MOST: Final = 8  # topics that one note names
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

COLUMNS: Final = {
    "nouns.csv": ("segment", "one", "many"),
    "operations.csv": ("method", "path", "text"),
    "parameters.csv": ("in", "name", "path", "text"),
    "models.csv": ("model", "text"),
    "fields.csv": ("model", "field", "text"),
}
# The column that may hold a pattern, in which `*` stands for any text: words that hold for every version of a group.
_PATTERN: Final = {"operations.csv": 1, "models.csv": 0, "fields.csv": 0}

Key = tuple[str, ...]


@dataclass(slots=True)
class Words:
    """The tables of a release, by file name: text by key.

    Attributes:
        borrowed: The rows that another release's tables lend.
        shared: The rows on kinds, which a release's contract may lack.
        used: The rows by which something was said.
    """

    rows: dict[str, dict[Key, str]] = field(default_factory=lambda: {name: {} for name in COLUMNS})
    borrowed: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    shared: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    used: set[tuple[str, Key]] = field(default_factory=set[tuple[str, Key]])
    _patterns: dict[tuple[str, Key], list[tuple[int, re.Pattern[str], Key]]] | None = None

    @classmethod
    def parse(cls, files: Mapping[str, bytes], where: str) -> Words:
        """Read the tables by file name; `where` is their folder, for messages.

        Raises:
            KsgenError: if a table is malformed, or says two things of one.
        """
        check_names(files, COLUMNS, where)
        words = cls()
        for name, content in files.items():
            for row in rows(content, COLUMNS[name], f"{where}/{name}"):
                cells = list(row.cells.values())
                size = 1 if name == "nouns.csv" else len(cells) - 1
                key, text = tuple(cells[:size]), "\n".join(cells[size:])
                if not cells[-1].strip():
                    raise row.wrong("the last cell is empty", table="words")
                if key in words.rows[name]:
                    raise row.wrong("this is said twice", table="words")
                words.rows[name][key] = text
        return words

    def over(self, others: Words, *, shared: bool = False) -> Words:
        """These words, and where they don't speak of something, those of another release, or shared ones."""
        merged = {name: {**others.rows[name], **rows} for name, rows in self.rows.items()}
        lent = {(name, key) for name, rows in others.rows.items() for key in rows if key not in self.rows[name]}
        return Words(merged, *((self.borrowed, self.shared | lent) if shared else (lent, self.shared)))

    def texts(self) -> Iterator[tuple[str, Key, str]]:
        """Every row: its table, its key and what it says."""
        return ((name, key, text) for name, rows in self.rows.items() for key, text in rows.items())

    def say(self, name: str, *key: str) -> str | None:
        """What a table says of something: the row with this key, else the one whose pattern says most; it is used."""
        found = key if key in self.rows[name] else self._fitting(name, key)
        if found is None:
            return None
        self.used.add((name, found))
        return self.rows[name][found]

    def _fitting(self, name: str, key: Key) -> Key | None:
        place = _PATTERN.get(name)
        if place is None:
            return None
        rows = self._index().get((name, (*key[:place], *key[place + 1 :])), ())
        fits = [(size, row) for size, pattern, row in rows if pattern.fullmatch(key[place])]
        return max(fits)[1] if fits else None

    def _index(self) -> dict[tuple[str, Key], list[tuple[int, re.Pattern[str], Key]]]:
        """The rows with a pattern, by what of their key is none."""
        if self._patterns is None:
            self._patterns = defaultdict(list)
            for name, place in _PATTERN.items():
                for key in self.rows[name]:
                    if "*" in (text := key[place]):
                        pattern = re.compile(".*".join(map(re.escape, text.split("*"))))
                        self._patterns[name, (*key[:place], *key[place + 1 :])].append((len(text), pattern, key))
        return self._patterns

    def unused(self) -> Iterator[str]:
        """Rows by which nothing was said, for the user: own ones each, lent ones by table."""
        for name in COLUMNS:
            said = self.used | self.shared
            idle = [key for key in self.rows[name] if (name, key) not in said and name != "nouns.csv"]
            for key in idle:
                if (name, key) not in self.borrowed:
                    yield f"words/{name}: nothing here is {_title(key)}"
            lent = [_topic(name, key) for key in idle if (name, key) in self.borrowed]
            if lent:
                topics = sorted(set(lent))
                more = f" and {len(topics) - _MOST} more" if len(topics) > _MOST else ""
                told = ", ".join(topics[:_MOST]) + more
                yield f"words/{name}: no use here for {counted(len(lent), 'row')} of the default release, on {told}"


def _title(key: Key) -> str:
    return " ".join(filter(None, key))


def _topic(name: str, key: Key) -> str:
    """What a row is about, in short: an API group, a module of models, or a parameter."""
    if name == "operations.csv":
        return "/".join(key[1].split("/")[:3])
    return key[1] if name == "parameters.csv" else key[0].partition(".")[0]


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
    return Words.parse(read_tables(below(folder, WORDS)), str(folder / WORDS))


def apply_words(contract: Contract, words: Words) -> None:
    """Give every operation a summary, and every parameter, model and field that words speak of a description."""
    for operation in contract.operations():
        key = (operation.method.upper(), operation.path)
        said = words.say("operations.csv", *key)
        operation.node.setdefault("summary", said or summary(operation, words))
        for variant in operation.node.get(VARIANTS, ()):
            named = {**operation.node, "operationId": variant_name(operation, variant)}
            said = words.say("operations.csv", key[0], f"{key[1]}#{variant['name']}")
            made = summary(OperationNode(operation.method, operation.path, named), words)
            variant.setdefault("summary", said or made)
        for parameter in operation.node.get("parameters", ()):
            parameter.setdefault("description", describe_parameter(parameter, operation, words))
    describe_models(contract, words)


def describe_models(contract: Contract, words: Words) -> None:
    """Give every model a description, and the fields that words speak of; a client has more of them than a contract."""
    holders = _holders(contract)
    for key, schema in contract.schemas.items():
        if MODEL in schema:
            _describe(schema, words, holders[key])


def _holders(contract: Contract) -> defaultdict[str, list[tuple[str, str]]]:
    """The fields that hold a model, by its key, each behind how a sentence on it begins."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    models = sorted((str(schema[MODEL]), key, schema) for key, schema in contract.schemas.items() if MODEL in schema)
    for name, key, schema in models:
        for wire, node in schema.get("properties", {}).items():
            place = f"`{name.rpartition('.')[2]}.{wire}`"
            inner = (("What", node), ("One of", node.get("items")), ("One of", node.get("additionalProperties")))
            for begin, each in inner:
                target = reference(each) if is_object(each) else None
                if target and target != key:
                    found[target].append((begin, place))
    return found


def _describe(schema: Json, words: Words, holders: Sequence[tuple[str, str]]) -> None:
    name = str(schema[MODEL])
    said = words.say("models.csv", name) or describe_model(name.rpartition(".")[2], holders)
    schema.setdefault("description", said)
    for wire, node in schema.get("properties", {}).items():
        text = words.say("fields.csv", name, wire) or describe_field(wire, node)
        if text:
            node.setdefault("description", text)


def summary(operation: OperationNode, words: Words) -> str:
    """One sentence on an operation, from its verb and the segments of its path."""
    *chain, verb = str(operation.node["operationId"]).split(".")
    segments = [each for each in operation.path.split("/") if each]
    if any(each.get(WILDCARD) for each in operation.node.get("parameters", ())):
        rest = "/".join(segments[1:-1]) or f"/{segments[0]}"
        return f"Sends {operation.method.upper()} to any path below {rest}."
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
    spoken = re.match(r"[FHLMNRSX][A-Z0-9]|[Uu](p|n[^i])", text)  # letter by letter: `an SMSReceiver`; `an update`
    return f"{'an' if spoken or text[:1].lower() in 'aeio' else 'a'} {text}"


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


def describe_model(cls: str, holders: Sequence[tuple[str, str]] = ()) -> str:
    """One sentence on a model: from the ending of its class, else the field that holds it, else the class's words."""
    for suffix, text in _SUFFIXES.items():
        if cls.endswith(suffix) and cls != suffix:
            return text.format(cls.removesuffix(suffix))
    if holders:
        begin, place = holders[0]
        ending = (
            {"What": " holds", "One of": ""}
            if len(holders) == 1
            else {"What": " and others hold", "One of": " and others"}
        )
        return f"{begin} {place}{ending[begin]}."
    plain = cls.replace("OAuth", "Oauth").replace("S2i", "s2i")
    said = article(" ".join(word if word.isupper() else word.lower() for word in _WORD.findall(plain)))
    return f"{said[:1].upper()}{said[1:]}, as the server writes it."


def describe_field(wire: str, node: Any) -> str | None:
    """One sentence on a field that every object has, from its name and the type that it refers to."""
    target = (reference(node) or "").rpartition(".")[2] if is_object(node) else ""
    if target in _METADATA:
        return _METADATA[target]
    return _HALVES.get(wire) if target.endswith(wire.capitalize()) else None
