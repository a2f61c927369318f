"""The whole generated package: what is in it, how its server behaves, and what its README shows."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import SERVER
from ksgen.contract.facts.server import SETTINGS
from ksgen.ir.kinds import collected
from ksgen.naming.words import Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ksgen.contract.contract import Contract
    from ksgen.ir.kinds import Collected, KindModule
    from ksgen.ir.nodes import ApiModule, Export, ModelModule, Operation
    from ksgen.kinds.table import Kind

_LINE: Final = 100


@dataclass(frozen=True, slots=True)
class Package:
    """The whole generated package; `operations` are in order of path and method."""

    name: Name
    version: str
    release: str
    server: Mapping[str, object]
    modules: tuple[ApiModule, ...]
    model_modules: tuple[ModelModule, ...]
    exports: tuple[Export, ...]
    operations: tuple[Operation, ...]
    kind_modules: tuple[KindModule, ...] = ()
    heads: ModelModule | None = None

    @property
    def printed_models(self) -> tuple[ModelModule, ...]:
        """The modules of models with the one of what they inherit, which has no names of the API."""
        return (*self.model_modules, self.heads) if self.heads else self.model_modules

    @property
    def examples(self) -> dict[str, Chain | bool]:
        """What its README shows, each empty if it has none such."""
        return _examples(self.operations, self.kinds)

    @property
    def short_names(self) -> list[tuple[str, tuple[str, ...]]]:
        """The models that go by their plain names: modules, and lines of the names in them."""
        return _lines((each.model.module, each.name) for each in self.exports)

    @property
    def shared_names(self) -> list[tuple[str, tuple[str, ...]]]:
        """The models that don't, since one of another module has the name: likewise."""
        return _lines((module, each.name) for each in self.exports for module in each.others)

    @property
    def kinds(self) -> list[Kind]:
        """Every kind, in order of the modules."""
        return [member for module in self.kind_modules for member in module.members]

    @property
    def collected(self) -> list[Collected]:
        """The kinds that have a model, by the class of their collection."""
        return collected(self.kinds)

    @property
    def clusterwide(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """The kinds in no namespace, if there are any: a group version and a name of these are together in no other."""
        found = [each for each in self.kinds if not each.namespaced]
        versions, names = {each.api_version for each in found}, {each.kind for each in found}
        return (tuple(sorted(versions)), tuple(sorted(names))) if found else None


def _lines(names: Iterable[tuple[str, Name]]) -> list[tuple[str, tuple[str, ...]]]:
    found: dict[str, list[str]] = {}
    for module, name in names:
        found.setdefault(module, []).append(name)
    return [(module, tuple(textwrap.wrap(" ".join(found[module]), _LINE))) for module in sorted(found)]


# --- how the server behaves where releases differ


def read_server(contract: Contract) -> Mapping[str, object]:
    """The settings of a release's server, for templates to print."""
    given = contract.document.get(SERVER, {})
    return {each.name: each.read(str(given.get(key, each.default))) for key, each in SETTINGS.items()}


# --- what the README shows: operations and kinds that this release has

Chain = tuple[Name, ...]
"""The names that lead from the client to a resource or a method; empty if the release has none such."""

_API: Final = r"/kapis/%s\.kubesphere\.io/v\d+\w*"
_USERS: Final = re.compile(_API % "iam" + "/users")
_PODS: Final = re.compile(_API % "resources" + r"/\{resources\}")
_KUBECONFIG: Final = re.compile(r"/kapis/.*/users/\{\w+\}/kubeconfig")
_RUNS: Final = re.compile(_API % "devops" + r"/devops/\{\w+\}/pipelines/\{\w+\}/runs")
_CREDENTIALS: Final = re.compile(_API % "devops" + r"/devops/\{\w+\}/credentials")
_CLUSTERS: Final = re.compile(r"/apis/cluster\.kubesphere\.io/v\d+\w*/clusters")


def _examples(operations: Iterable[Operation], kinds: Iterable[Kind]) -> dict[str, Chain | bool]:
    """Where a README's examples are, of several versions in the last by name.

    `users` can be listed, read and replaced, `pods` lists objects by resource name, `kubeconfig` answers a file, `runs`
    are those of a pipeline, `credentials` those of a DevOps project, `clusters` the kind of member clusters;
    `conditions` tells whether there are lists that are sorted by `orderBy`, which have smaller pages.
    """
    methods = sorted((each for each in operations if each.called_by is None), key=lambda each: each.path)
    replaced = {re.sub(r"/\{\w+\}$", "", each.path) for each in methods if each.verb == "PUT"}

    def last(path: re.Pattern[str], fits: Callable[[Operation], bool]) -> Chain:
        found = [each.dotted for each in methods if path.fullmatch(each.path) and fits(each)]
        return tuple(map(Name, found[-1].split("."))) if found else ()

    watched = (each for each in kinds if {"list", "create"} <= each.verbs)
    clusters = [each.handle for each in watched if _CLUSTERS.fullmatch(each.path)]
    return {
        "users": last(_USERS, lambda each: each.name == "list" and each.path in replaced)[:-1],
        "pods": last(_PODS, _lists_pods),
        "kubeconfig": last(_KUBECONFIG, lambda each: each.verb == "GET"),
        "runs": last(_RUNS, lambda each: each.name == "create")[:-1],
        "credentials": last(_CREDENTIALS, lambda each: each.name == "create")[:-1],
        "clusters": tuple(map(Name, clusters[-1].split("."))) if clusters else (),
        "conditions": any(each.paging == "ordered" for each in methods),
    }


def _lists_pods(method: Operation) -> bool:
    names = method.selector.names if method.selector else ()
    return method.name == "list" and any(each.name == "pods" and each.namespaced for each in names)
