"""Names that users keep, read off a package and the command lines: rows of (what, of what, name, what it takes).

What is taken is one text, words apart by spaces: arguments in their order, `*` where they begin to be named, `=` behind
those that may be left out, `**Some` for the keywords of a row of its own.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from typing import TYPE_CHECKING, Any, is_typeddict

from ksgen.cli import main as ksgen
from ksgen.project import KEYS
from support.conformance.driver import TOKEN
from support.conformance.surface import methods

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import ModuleType

    from support.conformance.releases import Release

Row = tuple[str, str, str, str]
PUBLIC = ("", ".auth", ".devops", ".errors", ".testing")
# What users are given and don't make, by the module of the runtime that has it.
GIVEN = {
    "client.raw": ("RawResponse",),
    "client.sync_streams": ("StreamedResponse",),
    "kube.channels": ("Finished", "Output"),
    "kube.sync_exec": ("PortForward", "Process"),
    "kube.sync_native": ("Discovery",),
    "models.patches": ("Diff",),
}
# The classes of collections that a kind may have, but for pods.
COLLECTIONS = [
    "ClusterCreator",
    "ClusterObjects",
    "ClusterReader",
    "ClusterScalable",
    "ClusterScalableWithStatus",
    "ClusterWithStatus",
    "Creator",
    "Namespaces",
    "Nodes",
    "ObjectCollection",
    "Proxied",
    "RollingSets",
    "Scalable",
    "ScalableWithStatus",
    "ServiceAccounts",
    "SigningRequests",
    "WithStatus",
    "Workloads",
]
# Of both clients, for resources and collections, which know no client.
INTERNAL = {"call", "call_raw", "call_stream", "call_watch", "call_within", "watch"}


def of_release(release: Release) -> set[Row]:
    """Calls, the keywords of those that take a resource's name, kinds, and models with their fields."""
    client = release.client("KubeSphere")("http://127.0.0.1", token=TOKEN, verify=False)
    operations = release.contract.operations
    rows = {
        ("call", f"{operations[name].method.upper()} {operations[name].path}", name, taken(method))
        for name, method in methods(release.package, client).items()
    }
    rows |= {
        ("keywords", "filters", name, keywords(each))
        for name, each in vars(importlib.import_module(f"{release.package}.filters")).items()
        if is_typeddict(each)
    }
    rows |= set(kinds(release.package, client))
    return rows | set(models(release.package))


def kinds(package: str, client: Any) -> Iterator[Row]:
    """Every collection of a kind: its path, its name, the class of it, and its subresources."""
    find = importlib.import_module(f"{package}._core.kube.kinds").kind_at
    for root in ("k8s", "crd"):
        for group, versions in below(getattr(client, root)):
            for version, collections in below(versions):
                api_versions = collections._api_versions
                for plural in type(collections).__annotations__:
                    kind = find(api_versions, plural)
                    general = "ObjectCollection" if kind.namespaced else "ClusterObjects"
                    takes = " ".join([kind.collection or general, *sorted(kind.subresources)])
                    yield "kind", f"{kind.root}/{kind.plural}", f"{root}.{group}.{version}.{plural}", takes


def below(owner: Any) -> Iterator[tuple[str, Any]]:
    """What is below an object by the annotations of its class."""
    return ((name, getattr(owner, name)) for name in type(owner).__annotations__ if not name.startswith("_"))


def models(package: str) -> Iterator[Row]:
    """Every model: its name, its module, its fields."""
    base = importlib.import_module(f"{package}._core.models.model")
    for module in modules(f"{package}.models"):
        for name, each in vars(module).items():
            own = isinstance(each, type) and each.__module__ == module.__name__ and not name.startswith("_")
            if own and issubclass(each, base.Model):
                yield "model", name, module.__name__.rpartition(".")[2], " ".join(base.fields_of(each))


def of_runtime(package: str) -> set[Row]:
    """What `kubesphere` and its public modules have, the collections of kinds, and both command lines."""
    core = f"{package}._core"
    rows: set[Row] = set()
    for where in PUBLIC:
        module = importlib.import_module(f"{package}{where}")
        for name in module.__all__:
            rows |= set(thing(f"kubesphere{where}", name, getattr(module, name)))
    for where, names in GIVEN.items():
        for name in names:
            rows |= set(members(name, getattr(importlib.import_module(f"{core}.{where}"), name)))
    classes = importlib.import_module(f"{core}.kube.sync_collections")._CLASSES
    for name in COLLECTIONS:
        rows |= set(members(name, classes[name]))
    pods = importlib.import_module(f"{core}.kube.sync_pods").Pods
    rows |= set(members("Pods", pods))
    parts = importlib.import_module(f"{core}.kube.sync_native")
    rows |= {row for each in (parts.Part, parts.ClusterPart) for row in members(each.__name__, each)}
    rows |= {("method", each.__name__, "()", taken(each.__call__)) for each in (parts.Scale, parts.ClusterScale)}
    for module in (*modules(core), importlib.import_module(f"{package}.testing._fake")):
        rows |= {
            ("keywords", "runtime", name, keywords(each))
            for name, each in vars(module).items()
            if is_typeddict(each) and each.__module__ == module.__name__ and name != "Arguments"
        }
    return rows | set(command_lines(package))


def thing(where: str, name: str, each: Any) -> Iterator[Row]:
    """A public name, and what is below it."""
    if inspect.isclass(each):
        made = "Args:" in f"{each.__doc__} {each.__init__.__doc__}" or issubclass(each, BaseException)
        bases = {base.__name__ for base in each.__mro__[1:] if base.__name__.endswith("Error")}
        yield "class", where, name, " ".join(sorted(bases)) if bases else taken(each) if made else ""
        yield from members(f"{where}.{name}", each)
    else:
        yield "name", where, name, taken(each) if callable(each) else ""


def members(owner: str, cls: type) -> Iterator[Row]:
    """Methods and attributes of a class, inherited ones too; not the groups of a client, which releases have."""
    client = cls.__name__.endswith("KubeSphere")
    classes = [each for each in cls.__mro__[client:] if "kubesphere" in each.__module__]
    names = {name for each in classes for name in (*vars(each), *vars(each).get("__annotations__", ()))}
    attributes = set[str]()
    for name in names - (INTERNAL if client else set()):
        static = inspect.getattr_static(cls, name, None)
        if name.startswith("_"):
            continue
        if inspect.isfunction(static) or isinstance(static, classmethod | staticmethod):
            yield "method", owner, name, taken(getattr(cls, name))
        else:
            attributes.add(name)
    if attributes:
        yield "attributes", owner, "", " ".join(sorted(attributes))


def command_lines(package: str) -> Iterator[Row]:
    """Commands with their options, exit codes as they are told, variables of the environment, keys of settings."""
    for name, command in ksgen.commands.items():  # type: ignore[attr-defined]
        yield (
            "command",
            "ksgen",
            name,
            " ".join(text for each in command.params for text in (*each.opts, *each.secondary_opts)),
        )
    cli = importlib.import_module(f"{package}._cli.main")
    parser: Any = cli.build_parser()[0]
    (commands,) = (each for each in parser._actions if isinstance(each.choices, dict))
    for name, command in commands.choices.items():
        words = [text for each in command._actions for text in each.option_strings or [each.dest]]
        yield "command", "kubesphere", name, " ".join(words)
    with redirect_stdout(StringIO()) as told, suppress(SystemExit):
        importlib.import_module(f"{package}.testing.__main__").main(["--help"])
    options = sorted(set(re.findall(r"--[a-z]\w+", told.getvalue())))
    yield "command", "kubesphere", "python -m kubesphere.testing", " ".join(options)
    for program, module in (("ksgen", sys.modules["ksgen.cli"]), ("kubesphere", cli)):
        yield "exit codes", program, "", " ".join(re.findall(r"\b(\d+)(?: |:)", str(module.__doc__)))
    read = str(importlib.import_module(f"{package}.auth").__doc__)
    yield "variables", "kubesphere", "", " ".join(sorted({*re.findall(r"KUBESPHERE_[A-Z_]+", read), "KUBESPHERE_LOG"}))
    yield "settings", "ksgen", "[tool.ksgen]", " ".join(KEYS)


def modules(package: str) -> Iterator[ModuleType]:
    """All modules below a package that this interpreter can import."""
    folder = importlib.import_module(package)
    for each in pkgutil.walk_packages(folder.__path__, f"{package}."):
        yield importlib.import_module(each.name)


def keywords(table: Any) -> str:
    """The keywords of a table of them, inherited ones too."""
    return " ".join(table.__annotations__)


def taken(function: Callable[..., Any]) -> str:
    """The arguments of a function, a method or a class."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except ValueError:  # a class of C
        return ""
    return " ".join(words(each for each in parameters if each.name != "self"))


def words(parameters: Iterable[inspect.Parameter]) -> Iterator[str]:
    """Arguments as words."""
    named = False
    for each in parameters:
        if each.kind is each.VAR_KEYWORD:
            yield f"**{re.sub(r'Unpack|[^A-Za-z0-9]', '', str(each.annotation).rpartition('.')[2])}"
            continue
        if each.kind is each.VAR_POSITIONAL:
            named = True
            yield f"*{each.name}"
            continue
        if each.kind is each.KEYWORD_ONLY and not named:
            named = True
            yield "*"
        yield each.name if each.default is each.empty else f"{each.name}="
