"""What a client has, to be looked at: operations, kinds and models, found by words, by call, by path or by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ksgen.errors import KsgenError, closest
from ksgen.ir.calls import KindCall, calls_of
from ksgen.ir.nodes import Operation
from ksgen.ir.types import Choice, ListOf, MapOf, ModelOf, Primitive, UnionOf, spell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.ir import Model, Package
    from ksgen.ir.nodes import Argument
    from ksgen.ir.types import Type
    from ksgen.kinds.table import Kind

    Call = Operation | KindCall

_WATCH: Final = "?watch=true"
_MOST: Final = 8  # of what was perhaps meant


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that a package has; `calls` are in order of their names."""

    package: Package
    calls: tuple[Call, ...]

    @classmethod
    def of(cls, package: Package) -> Catalogue:
        """The catalogue of a package."""
        found: list[Call] = [*package.operations, *(each for kind in package.kinds for each in calls_of(kind))]
        return cls(package, tuple(sorted(found, key=lambda each: (each.called, each.target))))

    def own(self) -> Iterator[Operation]:
        """The calls that are KubeSphere's own and no kind's."""
        return (each for each in self.calls if isinstance(each, Operation))

    def models(self) -> Iterator[Model]:
        """Every model, by module and name."""
        for module in self.package.model_modules:
            yield from module.models


def search(calls: Iterable[Call], words: Iterable[str]) -> list[Call]:
    """The calls that hold each of the words, in whatever letter case: in their name, path, method or summary.

    With words, those come first whose names are made of them, and KubeSphere's own before the same of a kind.
    """
    wanted = [word.lower() for word in words]
    found = [
        each
        for each in calls
        if all(_holds(f"{each.call} {each.verb} {each.target} {each.summary}".lower(), word) for word in wanted)
    ]
    return sorted(found, key=lambda each: _distance(each, wanted)) if wanted else found


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word; one of many things is found by what one of them is called."""
    return word in text or (word.endswith("s") and word.removesuffix("s") in re.findall(r"[a-z0-9]+", text))


def _distance(call: Call, words: list[str]) -> tuple[int, int, int, int]:
    """How far a call is from what was typed: words that are no part of its name, parts that nobody typed."""
    parts = [each.replace("_", "").removesuffix("s") for each in call.called.split(".")]
    typed = {word.replace("_", "").removesuffix("s") for word in words}
    missed = sum(0 if word in parts else 1 if any(word in part for part in parts) else 2 for word in typed)
    aside = sum(2 for part in _ASIDE & set(parts) if part not in typed and "metric" not in typed)
    root = 0 if isinstance(call, Operation) else 1 if parts[0] == "k8" else 2
    return missed + aside, len(parts), root, _ORDER.get(parts[-1], len(_ORDER))


# What measures things goes behind the things, unless it is asked for.
_ASIDE: Final = frozenset({"metering", "monitoring"})
_ORDER: Final = {name: place for place, name in enumerate(("list", "get", "create", "query", "replace", "patch"))}


def search_kinds(package: Package, words: Iterable[str]) -> list[Kind]:
    """The kinds that hold each of the words in their name, plural or group."""
    wanted = [word.lower() for word in words]
    return [
        each
        for each in package.kinds
        if all(word in f"{each.kind} {each.api_version} ks.{each.handle}".lower() for word in wanted)
    ]


def search_models(catalogue: Catalogue, words: Iterable[str]) -> list[Model]:
    """The models that hold each of the words in their name or module."""
    wanted = [word.lower() for word in words]
    return [each for each in catalogue.models() if all(word in each.name.dotted.lower() for word in wanted)]


def nothing(catalogue: Catalogue, words: Iterable[str], what: str) -> KsgenError:
    """The error where a search finds nothing; names words that were perhaps meant."""
    known = {part for call in catalogue.calls for part in re.split(r"[._]", call.called)}
    known |= {member.kind.lower() for member in catalogue.package.kinds}
    known |= {model.cls.lower() for model in catalogue.models()}
    near = {word: closest(word, known) for word in words if word.lower() not in known}
    hints = [f"{word!r}: did you mean {' or '.join(found)}?" for word, found in near.items() if found]
    return KsgenError(f"no {what} has all of: {' '.join(words)}", hint=" ".join(hints) or "give fewer or other words")


def find(catalogue: Catalogue, text: str) -> list[Call] | Kind | Model:
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
    of_method = [each for each in catalogue.calls if method in {None, each.verb}]
    found = [each for each in of_method if each.target == path]
    if not found:
        path = path.partition("?")[0]
        found = [each for each in of_method if re.fullmatch(_pattern(each), path) and not each.target.endswith(_WATCH)]
    # A path of fixed words is meant rather than one whose variables happen to fit.
    best = max(map(_fixed, found), default=0)
    found = [each for each in found if _fixed(each) == best]
    if not found:
        near = closest(path, {each.target for each in catalogue.calls})
        raise KsgenError(f"no operation has the path {method or ''} {path}".replace("  ", " "), hint=_meant(near))
    return found


def _fixed(call: Call) -> int:
    """How much of a path is the same whatever its variables are."""
    return len(re.sub(r"\{[^}]*\}|\?.*", "", call.target))


def _pattern(call: Call) -> str:
    *parts, last = re.split(r"\{[^}]*\}", call.target.partition("?")[0].strip())
    wild = isinstance(call, Operation) and call.wildcard and last == ""
    pattern = "[^/]+".join(map(re.escape, parts))
    return f"{pattern}{'.+' if wild else '[^/]+' if parts else ''}{re.escape(last)}"


def _by_call(catalogue: Catalogue, dotted: str) -> list[Call]:
    exact = [each for each in catalogue.calls if each.called == dotted]
    below = exact or [each for each in catalogue.calls if each.called.startswith(f"{dotted}.")]
    if below or "." not in dotted:
        return below
    ending = [each for each in catalogue.calls if each.called.endswith(f".{dotted}")]
    if len({each.called for each in ending}) > 1:
        raise KsgenError(
            f"{len({each.called for each in ending})} calls end in {dotted!r}",
            hint=f"say which: {_listed(each.called for each in ending)}",
        )
    return ending


def _by_name(catalogue: Catalogue, text: str) -> Kind | Model | list[Call]:
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
    names = {each.cls for each in catalogue.models()} | {each.called for each in catalogue.calls}
    names |= {each.called.rpartition(".")[0] for each in catalogue.calls}
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


# --- a program that makes one call: valid Python, ready to run where the environment says which server and who

# What stands for a value, by the argument's name.
_VALUES: Final = {
    "namespace": "demo",
    "workspace": "demo-workspace",
    "user": "admin",
    "cluster": "host",
    "node": "node1",
    "resources": "pods",
    "name": "demo",
    "body": {"metadata": {"name": "demo"}},
}
_WORDS: Final[dict[str, Any]] = {
    "int": 1,
    "float": 1.0,
    "bool": True,
    "bytes": b"",
    "any": {},
    "file": b"",
    "datetime": "2026-01-01T00:00:00Z",
    "timedelta": "5m",
}


def example(call: Call, package: str) -> str:
    """The program.

    Args:
        call: What it calls.
        package: The client's import name.
    """
    arguments = _arguments(call) if isinstance(call, Operation) else _of_kind(call)
    line = f"ks.{call.called}({', '.join(arguments)})"
    body = _using(line, call)
    lines = "\n".join(f"    {each}" for each in body)
    return f"from {package} import KubeSphere\n\nwith KubeSphere.from_env() as ks:\n{lines}\n"


def _using(line: str, call: Call) -> list[str]:
    if call.returns.startswith(("Watch[", "Iterator[")):
        return [f"with {line} as events:", "    for event in events:", "        print(event.type, event.object)"]
    if call.returns.startswith("Page["):
        return [f"for item in {line}:", "    print(item)"]
    if call.returns.startswith(("Process", "PortForward")):
        return [f"with {line} as opened:", "    print(opened)"]
    return [line] if call.returns == "None" else [f"print({line})"]


def _arguments(operation: Operation) -> list[str]:
    given = [each for each in operation.positional if each.required]
    if operation.called_by is not None:
        rest = [repr(_value(each)) for each in given if each.name != "namespace"]
        return [*rest, f"namespace={_VALUES['namespace']!r}"]
    positional = [repr(_value(each)) for each in given]
    return positional + [f"{each.name}={_value(each)!r}" for each in operation.keywords if each.required]


def _of_kind(call: KindCall) -> list[str]:
    """The arguments as the call is written for reading: `name, body, namespace=namespace`."""
    inside = call.call.partition("(")[2].removesuffix(")")
    named = {"command": ["ls"], "port": 8080, "path": "healthz"}
    arguments: list[str] = []
    for each in filter(None, inside.split(", ")):
        name, is_keyword, _ = each.partition("=")
        value = named.get(name, _VALUES.get(name, "demo"))
        if name == "body":
            value = {"apiVersion": call.kind.api_version, "kind": call.kind.kind, "metadata": {"name": "demo"}}
        if name == "body" and call.verb == "PATCH":
            value = {"metadata": {"labels": {"team": "demo"}}}
        arguments.append(f"{name}={value!r}" if is_keyword else repr(value))
    return arguments


def _value(argument: Argument) -> Any:
    if argument.name in _VALUES and (argument.name != "body" or isinstance(argument.type, ModelOf)):
        return _VALUES[argument.name]
    return _typed(argument.type, argument.name)


def _typed(kind: Type, name: str) -> Any:
    match kind:
        case Primitive(word):
            return _WORDS.get(word, re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "demo")
        case Choice(values):
            return values[0]
        case ListOf(item):
            return [_typed(item, name)]
        case MapOf():
            return {}
        case ModelOf():
            return _VALUES["body"]
        case UnionOf(members):
            return _typed(members[-1], name)
