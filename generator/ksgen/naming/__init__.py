"""Names: how operations, models and arguments are called in Python. Pure functions, no state."""

from ksgen.naming.models import (
    RESERVED_CLASSES,
    ModelName,
    Use,
    class_name,
    model_module,
    model_name,
    package_name,
    path_group,
    place_models,
    plainest,
)
from ksgen.naming.operations import CLIENT_ATTRIBUTES, constant_name, operation_name
from ksgen.naming.words import (
    DEVICES,
    Name,
    constant,
    identifier,
    is_device,
    is_plural,
    module_name,
    pascal,
    singular,
    snake,
)

__all__ = [
    "CLIENT_ATTRIBUTES",
    "DEVICES",
    "RESERVED_CLASSES",
    "ModelName",
    "Name",
    "Use",
    "class_name",
    "constant",
    "constant_name",
    "identifier",
    "is_device",
    "is_plural",
    "model_module",
    "model_name",
    "module_name",
    "operation_name",
    "package_name",
    "pascal",
    "path_group",
    "place_models",
    "plainest",
    "singular",
    "snake",
]
