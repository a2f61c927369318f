"""The place of a model: module and class, from its definition's name and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from ksgen.naming.words import module_name, pascal, snake

# Names that generated modules use themselves.
RESERVED_CLASSES = frozenset(
    {
        "Any",
        "AsyncGenerator",
        "AsyncIterator",
        "AsyncPage",
        "AsyncResource",
        "AsyncWatch",
        "ByName",
        "FileContent",
        "Generator",
        "Iterator",
        "Literal",
        "Mapping",
        "Model",
        "MutableMapping",
        "MutableSequence",
        "Operation",
        "Page",
        "ProgressiveText",
        "Quantity",
        "Resource",
        "Sequence",
        "TypedDict",
        "Unpack",
        "Watch",
        "WatchEvent",
    }
)


@dataclass(frozen=True, slots=True, order=True)
class ModelName:
    """Where a model lives.

    Attributes:
        module: Module under `models`, e.g. `meta_v1`.
        cls: Class name, e.g. `ObjectMeta`.
    """

    module: str
    cls: str

    @property
    def dotted(self) -> str:
        """`meta_v1.ObjectMeta`: how the runtime finds the class."""
        return f"{self.module}.{self.cls}"


def model_name(definition: str) -> ModelName:
    """Module and class of a definition: `devops.v1alpha3.Pipeline` is class `Pipeline` in `devops_v1alpha3`.

    The package ends where the first capitalised part begins; without one, before the last part.
    """
    parts = definition.split(".")
    if parts[0] == "" and len(parts) > 1:  # go-restful's name of a type without one
        return ModelName("anonymous", class_name(parts[1:]))
    capitalised = next((index for index, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    return ModelName(module_name(snake("_".join(parts[:capitalised]) or "common")), class_name(parts[capitalised:]))


def class_name(parts: list[str]) -> str:
    """One class name out of a definition's last parts, never one that the generated modules use themselves."""
    name = "".join(pascal(part) for part in parts)
    return name + "_" if name in RESERVED_CLASSES else name
