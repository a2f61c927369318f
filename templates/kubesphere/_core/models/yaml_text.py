"""Models to and from YAML, as manifests are written. Needs PyYAML (extra `yaml`)."""
# pyright: reportMissingModuleSource=false, reportUnknownMemberType=false

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .exact import Number, exact_float
from .functions import from_dict, to_dict
from .model import Model
from .view import to_json

if TYPE_CHECKING:
    from types import ModuleType

M = TypeVar("M", bound=Model)

_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_FLOAT = "tag:yaml.org,2002:float"
_TEXT = "tag:yaml.org,2002:str"
# What one reader or another takes for a number, a time or a boolean, though PyYAML doesn't.
_DOUBTFUL = re.compile(r"[-+.]?[0-9].*|[yYnN]")
_JSON_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")


def to_yaml(model: Model) -> str:
    """The YAML of a model, keys in their order; text that could be taken for anything else is quoted.

    Raises:
        ImportError: PyYAML is not installed.
    """
    return dump_yaml(to_dict(model))


def from_yaml(cls: type[M], text: str | bytes) -> M:
    """A model of a YAML document; timestamps stay text, as JSON has them.

    Raises:
        ImportError: PyYAML is not installed.
        ValueError: the text is not one document of YAML.
        TypeError: it is no mapping, or a key in it is no text.
    """
    yaml = _yaml()
    try:
        data = yaml.load(text, Loader=_loader())
    except yaml.YAMLError as error:
        raise ValueError(f"not YAML: {error}") from None
    return from_dict(cls, to_json(data))


def dump_yaml(value: Any) -> str:
    """The YAML of plain JSON.

    Raises:
        ImportError: PyYAML is not installed.
    """
    text: str = _yaml().dump(value, Dumper=_dumper(), sort_keys=False, allow_unicode=True)
    return text


def load_documents(text: str | bytes) -> list[Any]:
    """The documents of a YAML text, as plain JSON.

    Raises:
        ImportError: PyYAML is not installed.
        ValueError: the text is not YAML.
    """
    yaml = _yaml()
    try:
        return [to_json(each) for each in yaml.load_all(text, Loader=_loader())]
    except yaml.YAMLError as error:
        raise ValueError(f"not YAML: {error}") from None


def _yaml() -> ModuleType:
    try:
        import yaml  # noqa: PLC0415
    except ImportError:
        package = __name__.partition(".")[0]
        raise ImportError(f"YAML needs PyYAML: pip install '{package}[yaml]'") from None
    return yaml


@cache
def _dumper() -> Any:
    yaml = _yaml()

    class Dumper(yaml.SafeDumper):  # type: ignore[misc,name-defined]
        def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
            return True

    def text(dumper: Any, value: str) -> Any:
        style = "|" if "\n" in value else "'" if _DOUBTFUL.fullmatch(value) else None
        return dumper.represent_scalar(_TEXT, value, style=style)

    def number(dumper: Any, value: Number) -> Any:
        return dumper.represent_scalar(_FLOAT, value.text)

    Dumper.add_representer(str, text)
    Dumper.add_representer(Number, number)
    return Dumper


@cache
def _loader() -> Any:
    yaml = _yaml()

    class Loader(yaml.SafeLoader):  # type: ignore[misc,name-defined]
        yaml_implicit_resolvers: ClassVar[dict[Any, Any]] = {
            first: [(tag, pattern) for tag, pattern in found if tag != _TIMESTAMP]
            for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    def number(loader: Any, node: Any) -> float:
        exact = _JSON_NUMBER.fullmatch(node.value)
        return exact_float(node.value) if exact else yaml.SafeLoader.construct_yaml_float(loader, node)

    Loader.add_constructor(_FLOAT, number)
    return Loader
