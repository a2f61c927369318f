"""The whole generated package."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ksgen.ir.examples import Examples
from ksgen.ir.kinds import Clusterwide, collected

if TYPE_CHECKING:
    from ksgen.ir.kinds import Collected, KindMember, KindModule
    from ksgen.ir.nodes import ApiModule, Child, Export, ModelModule, Operation
    from ksgen.ir.server import Server
    from ksgen.naming import Name

_LINE: Final = 100


@dataclass(frozen=True, slots=True)
class Package:
    """The whole generated package; `operations` are in order of path and method."""

    name: Name
    version: str
    release: str
    server: Server
    groups: tuple[Child, ...]
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
    def examples(self) -> Examples:
        """What its README shows."""
        return Examples.of(self.operations, self.kind_modules)

    @property
    def short_names(self) -> list[tuple[str, tuple[str, ...]]]:
        """The models that go by their plain names: modules, and lines of the names in them."""
        names: dict[str, list[str]] = {}
        for each in self.exports:
            names.setdefault(each.model.module, []).append(each.name)
        return [(module, tuple(textwrap.wrap(" ".join(names[module]), _LINE))) for module in sorted(names)]

    @property
    def kinds(self) -> list[KindMember]:
        """Every kind, in order of the modules."""
        return [member for module in self.kind_modules for member in module.members]

    @property
    def collected(self) -> list[Collected]:
        """The kinds that have a model, by the class of their collection."""
        return collected(self.kinds)

    @property
    def clusterwide(self) -> Clusterwide | None:
        """The kinds in no namespace, if there are any."""
        return Clusterwide.of(self.kinds)
