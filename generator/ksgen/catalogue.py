"""What a client has, to be looked at: operations, kinds and models, found by words, by call, by path or by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.errors import KsgenError, closest
from ksgen.ir.spelling import spell, spell_result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.ir import Model, Operation, Package
    from ksgen.ir.kinds import KindMember
    from ksgen.ir.nodes import Argument

_WATCH: Final = "?watch=true"
_MOST: Final = 8  # of what was perhaps meant


@dataclass(frozen=True, slots=True)
class Call:
    """One operation: how it is called, what it sends, what comes back.

    Attributes:
        call: As it is written, `ks.iam.v1alpha2.users.get(user)`.
        method: The HTTP method.
        path: The path template, with the query that the call always sends.
        returns: The type of the answer.
        summary: What it does; empty where nothing is said.
        operation: The operation, if it is one of the release's own and not one of a kind's.
        kind: The kind that it belongs to, if any.
    """

    call: str
    method: str
    path: str
    returns: str
    summary: str = ""
    operation: Operation | None = None
    kind: KindMember | None = None

    @property
    def dotted(self) -> str:
        """Its name below the client."""
        return self.call.removeprefix("ks.").partition("(")[0]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that a package has; `calls` are in order of their names."""

    package: Package
    calls: tuple[Call, ...]

    @classmethod
    def of(cls, package: Package) -> Catalogue:
        """The catalogue of a package."""
        found = [*map(_own, package.operations), *_of_kinds(package)]
        return cls(package, tuple(sorted(found, key=lambda each: (each.dotted, each.path))))

    def models(self) -> Iterator[Model]:
        """Every model, by module and name."""
        for module in self.package.model_modules:
            yield from module.models


def handle_of(member: KindMember) -> str:
    """What leads to a kind's collection."""
    return next((call.call.rpartition("(")[0].rpartition(".")[0] for call in member.calls), "ks.objects")


def _own(operation: Operation) -> Call:
    returns = spell_result(operation.result, lambda name: name.cls)
    query = "&".join(f"{wire}={value}" for wire, value in operation.fixed)
    path = f"{operation.path}?{query}" if query else operation.path
    return Call(operation.call, operation.verb, path, returns, operation.summary, operation)


def _of_kinds(package: Package) -> Iterator[Call]:
    for member in package.kinds:
        for row in member.calls:
            yield Call(row.call, row.verb, row.path, row.returns, row.summary, kind=member)


def search(calls: Iterable[Call], words: Iterable[str]) -> list[Call]:
    """The calls that hold each of the words, in whatever letter case: in their name, path, method or summary.

    With words, those come first whose names are made of them, and KubeSphere's own before the same of a kind.
    """
    wanted = [word.lower() for word in words]
    found = [
        each
        for each in calls
        if all(_holds(f"{each.call} {each.method} {each.path} {each.summary}".lower(), word) for word in wanted)
    ]
    return sorted(found, key=lambda each: _distance(each, wanted)) if wanted else found


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word; one of many things is found by what one of them is called."""
    return word in text or (word.endswith("s") and word.removesuffix("s") in re.findall(r"[a-z0-9]+", text))


def _distance(call: Call, words: list[str]) -> tuple[int, int, int, int]:
    """How far a call is from what was typed: words that are no part of its name, parts that nobody typed."""
    parts = [each.replace("_", "").removesuffix("s") for each in call.dotted.split(".")]
    typed = {word.replace("_", "").removesuffix("s") for word in words}
    missed = sum(0 if word in parts else 1 if any(word in part for part in parts) else 2 for word in typed)
    aside = sum(2 for part in _ASIDE & set(parts) if part not in typed and "metric" not in typed)
    root = 0 if call.kind is None else 1 if parts[0] == "k8" else 2
    return missed + aside, len(parts), root, _ORDER.get(parts[-1], len(_ORDER))


# What measures things goes behind the things, unless it is asked for.
_ASIDE: Final = frozenset({"metering", "monitoring"})
_ORDER: Final = {name: place for place, name in enumerate(("list", "get", "create", "query", "replace", "patch"))}


def search_kinds(package: Package, words: Iterable[str]) -> list[KindMember]:
    """The kinds that hold each of the words in their name, plural or group."""
    wanted = [word.lower() for word in words]
    return [
        each
        for each in package.kinds
        if all(word in f"{each.kind} {each.api_version} {handle_of(each)}".lower() for word in wanted)
    ]


def search_models(catalogue: Catalogue, words: Iterable[str]) -> list[Model]:
    """The models that hold each of the words in their name or module."""
    wanted = [word.lower() for word in words]
    return [each for each in catalogue.models() if all(word in each.name.dotted.lower() for word in wanted)]


def nothing(catalogue: Catalogue, words: Iterable[str], what: str) -> KsgenError:
    """The error where a search finds nothing; names words that were perhaps meant."""
    known = {part for call in catalogue.calls for part in re.split(r"[._]", call.dotted)}
    known |= {member.kind.lower() for member in catalogue.package.kinds}
    known |= {model.cls.lower() for model in catalogue.models()}
    near = {word: closest(word, known) for word in words if word.lower() not in known}
    hints = [f"{word!r}: did you mean {' or '.join(found)}?" for word, found in near.items() if found]
    return KsgenError(f"no {what} has all of: {' '.join(words)}", hint=" ".join(hints) or "give fewer or other words")


def find(catalogue: Catalogue, text: str) -> list[Call] | KindMember | Model:
    """What somebody asks for: a call, or all below a resource; the calls of a path; a model or a kind.

    Raises:
        KsgenError: There is none, or several; names them.
    """
    text = text.strip()
    method, _, rest = text.partition(" ")
    if rest.strip().startswith("/"):
        return _by_path(catalogue, rest.strip(), method.upper())
    if text.startswith("/"):
        return _by_path(catalogue, text, None)
    return _by_call(catalogue, text.removeprefix("ks.").partition("(")[0]) or _by_name(catalogue, text)


def _by_path(catalogue: Catalogue, path: str, method: str | None) -> list[Call]:
    of_method = [each for each in catalogue.calls if method in {None, each.method}]
    found = [each for each in of_method if each.path == path]
    if not found:
        path = path.partition("?")[0]
        found = [each for each in of_method if re.fullmatch(_pattern(each), path) and not each.path.endswith(_WATCH)]
    # A path of fixed words is meant rather than one whose variables happen to fit.
    best = max(map(_fixed, found), default=0)
    found = [each for each in found if _fixed(each) == best]
    if not found:
        near = closest(path, {each.path for each in catalogue.calls})
        raise KsgenError(f"no operation has the path {method or ''} {path}".replace("  ", " "), hint=_meant(near))
    return found


def _fixed(call: Call) -> int:
    """How much of a path is the same whatever its variables are."""
    return len(re.sub(r"\{[^}]*\}|\?.*", "", call.path))


def _pattern(call: Call) -> str:
    *parts, last = re.split(r"\{[^}]*\}", call.path.partition("?")[0].strip())
    wild = call.operation is not None and call.operation.wildcard and last == ""
    pattern = "[^/]+".join(map(re.escape, parts))
    return f"{pattern}{'.+' if wild else '[^/]+' if parts else ''}{re.escape(last)}"


def _by_call(catalogue: Catalogue, dotted: str) -> list[Call]:
    exact = [each for each in catalogue.calls if each.dotted == dotted]
    below = exact or [each for each in catalogue.calls if each.dotted.startswith(f"{dotted}.")]
    if below or "." not in dotted:
        return below
    ending = [each for each in catalogue.calls if each.dotted.endswith(f".{dotted}")]
    if len({each.dotted for each in ending}) > 1:
        raise KsgenError(
            f"{len({each.dotted for each in ending})} calls end in {dotted!r}",
            hint=f"say which: {_listed(each.dotted for each in ending)}",
        )
    return ending


def _by_name(catalogue: Catalogue, text: str) -> KindMember | Model | list[Call]:
    module, _, cls = text.rpartition(".")
    models = [each for each in catalogue.models() if each.cls == cls and (not module or each.name.module == module)]
    plain = [each for each in catalogue.package.exports if each.name == text]
    if plain:
        models = [each for each in models if each.name == plain[0].model]
    if len(models) == 1:
        return models[0]
    if models:
        raise KsgenError(
            f"{len(models)} models are called {cls}", hint=f"say which: {_listed(each.name.dotted for each in models)}"
        )
    kinds = [each for each in catalogue.package.kinds if text.lower() in {each.kind.lower(), each.name}]
    if kinds:
        return kinds[0]
    names = {each.cls for each in catalogue.models()} | {each.dotted for each in catalogue.calls}
    names |= {each.dotted.rpartition(".")[0] for each in catalogue.calls}
    near = closest(text.removeprefix("ks."), names)
    raise KsgenError(f"there is no call, path, kind or model {text!r}", hint=_meant(near))


def _meant(near: list[str]) -> str:
    return f"did you mean {' or '.join(near)}?" if near else "look for it: ksgen list WORD"


def _listed(names: Iterable[str]) -> str:
    known = list(dict.fromkeys(names))
    return ", ".join(known[:_MOST]) + (f", and {len(known) - _MOST} more" if len(known) > _MOST else "")


def type_of(argument: Argument) -> str:
    """An argument's type, for reading."""
    return spell(argument.type, lambda name: name.cls)
