"""Which of the package's models a kind reads as."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..models.model import Model

if TYPE_CHECKING:
    from .discovery import Kind

_PACKAGE = __name__.rpartition("._core.")[0]
_MODELS = f"{_PACKAGE}.models."
# The API group of native resources; the server's other resources are of groups below these domains.
_NATIVE = {
    "": "configmaps namespaces nodes persistentvolumeclaims persistentvolumes pods secrets serviceaccounts services",
    "apps": "daemonsets deployments statefulsets",
    "autoscaling": "horizontalpodautoscalers",
    "batch": "cronjobs jobs",
    "networking.k8s.io": "ingresses networkpolicies",
    "rbac.authorization.k8s.io": "clusterrolebindings clusterroles rolebindings roles",
    "storage.k8s.io": "storageclasses",
    "apiextensions.k8s.io": "customresourcedefinitions",
    "snapshot.storage.k8s.io": "volumesnapshotclasses volumesnapshotcontents volumesnapshots",
    "app.k8s.io": "applications",
}
_DOMAINS = (".kubesphere.io", ".kubefed.io")


def target_of(model: type[Any]) -> str:
    """The name of one of the package's models, `module.Class`.

    Raises:
        TypeError: it is none.
    """
    module = getattr(model, "__module__", "")
    if not (isinstance(model, type) and issubclass(model, Model) and module.startswith(_MODELS)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"model must be a class of {_MODELS[:-1]}, not {model!r}")
    return f"{module.removeprefix(_MODELS)}.{model.__name__}"


def target_for(kind: Kind) -> str | None:
    """The model of a kind, if the package has it for this group and version."""
    group, _, version = kind.api_version.rpartition("/")
    target = _by_plural().get(kind.plural)
    if target is None:
        return None
    module, _, name = target.partition(".")
    native = next((each for each, plurals in _NATIVE.items() if kind.plural in plurals.split()), None)
    of_group = group.endswith(_DOMAINS) if native is None else group == native
    return target if of_group and name == kind.kind and module.rpartition("_")[2] == version else None


def _by_plural() -> dict[str, str]:
    """The models that the resources API reads by name; none in a release without that API."""
    try:
        operations = import_module(f"{_PACKAGE}._operations.resources")
    except ModuleNotFoundError:
        return {}
    table = getattr(operations, "V1ALPHA3_GET_BY_NAME", None)
    return {} if table is None else table.models
