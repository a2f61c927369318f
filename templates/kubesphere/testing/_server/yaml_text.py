"""YAML as Kubernetes reads it (extra `yaml`)."""
# pyright: reportMissingModuleSource=false, reportUnknownMemberType=false

from __future__ import annotations

import re
from functools import cache
from typing import Any


def read_yaml(text: bytes) -> Any:
    """The value of a document.

    Raises:
        ValueError: it is no YAML, or PyYAML is not installed.
    """
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError:
        raise ValueError("this needs PyYAML, which the extra yaml installs") from None
    try:
        return yaml.load(text, _loader())  # noqa: S506 - it is a safe loader
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


@cache
def _loader() -> Any:
    """YAML 1.1 to the letter: a lone y or n is a boolean."""
    import yaml  # noqa: PLC0415 - an extra

    class Loader(yaml.SafeLoader):
        pass

    def boolean(loader: Any, node: Any) -> bool:
        return str(loader.construct_scalar(node)).lower() in {"y", "yes", "true", "on"}

    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^[yYnN]$"), list("yYnN"))
    Loader.add_constructor("tag:yaml.org,2002:bool", boolean)
    return Loader
