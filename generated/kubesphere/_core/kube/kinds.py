"""Kinds: where each is, what it reads as, which collection it is reached by; those of other servers by discovery."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ..errors import NotFoundError
from ..models.model import Model
from ..models.view import object_of
from ..operation import Operation, json_value
from ..transport.request import path_segment
from .steps import Send

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, MutableMapping

    from .steps import Steps

_PACKAGE: Final = __name__.rpartition("._core.")[0]
_MODELS: Final = f"{_PACKAGE}.models."


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind: where its objects are, and what they are.

    Attributes:
        api_version: its group and version, e.g. `apps/v1`, or `v1` for the core group.
        kind: its name, e.g. `Deployment`.
        plural: its name in paths, e.g. `deployments`.
        namespaced: whether its objects are in namespaces.
        subresources: the model of each subresource by name, `module.Class` under the package's `models`; None for
            what is plain JSON or no JSON at all.
        target: the model of its objects; None for plain JSON.
        native: whether Kubernetes itself serves it: then it takes strategic merge patches.
        collection: the class of its collection; empty for the general one.
    """

    api_version: str
    kind: str
    plural: str
    namespaced: bool
    subresources: Mapping[str, str | None]
    target: str | None = None
    native: bool = False
    collection: str = ""

    @property
    def root(self) -> str:
        """The path of its group and version."""
        return root_of(self.api_version)


class NoCollection:
    """What a type checker sees of a kind in no namespace, asked for with one; there, a ValueError is raised."""


@lru_cache(maxsize=256)
def root_of(api_version: str) -> str:
    """The path of a group and version.

    Raises:
        ValueError: it is neither `version` nor `group/version`.
    """
    group, _, version = api_version.rpartition("/")
    parts = [path_segment("group", group)] if group else []
    return "/".join(["/apis" if parts else "/api", *parts, path_segment("version", version)])


def known_kind(api_version: str, kind: str) -> Kind | None:
    """A kind by its group version and name, if this package knows it."""
    return _tables().by_name.get((api_version, kind))


def known_kinds() -> Iterable[Kind]:
    """Every kind that this package knows."""
    return _tables().by_name.values()


def kind_at(api_versions: str, attribute: str) -> Kind:
    """A kind by its group version, or one of several, and the attribute that leads to it."""
    found = (_tables().by_attribute.get((each, attribute)) for each in api_versions.split())
    return next(each for each in found if each is not None)


def kind_of(model: type[Any]) -> Kind:
    """The kind whose objects a model is of.

    Raises:
        TypeError: it is none of the package's models.
        ValueError: it is the model of no kind.
    """
    target = target_of(model)
    kind = _tables().by_target.get(target)
    if kind is None:
        raise ValueError(f"{model.__name__} is the model of no kind; give apiVersion and kind")
    return kind


def kind_named(value: Model) -> str | None:
    """The name of the kind whose objects an object's model is of; None where that is the model of no kind."""
    cls = type(value)
    kind = _tables().by_target.get(target_of(cls)) if cls.__module__.startswith(_MODELS) else None
    return kind.kind if kind else None


def scale_target() -> str | None:
    """The model of the subresource `scale`, which is one for all kinds; None where no known kind has it."""
    found = (each.subresources["scale"] for each in _tables().by_name.values() if "scale" in each.subresources)
    return next(found, None)


def target_of(model: type[Any]) -> str:
    """The name of one of the package's models, `module.Class`.

    Raises:
        TypeError: it is none.
    """
    module = getattr(model, "__module__", "")
    if not (isinstance(model, type) and issubclass(model, Model) and module.startswith(_MODELS)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"model must be a class of {_MODELS[:-1]}, not {model!r}")
    return f"{module.removeprefix(_MODELS)}.{model.__name__}"


@dataclass(frozen=True, slots=True)
class _Tables:
    by_name: dict[tuple[str, str], Kind]
    by_attribute: dict[tuple[str, str], Kind]
    by_target: dict[str, Kind]


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    generated = import_module(f"{_PACKAGE}._kinds")
    tables = _Tables({}, {}, {})
    for native, name in ((True, "K8S"), (False, "CRD")):
        versions: Mapping[str, tuple[str, ...]] = getattr(generated, name, {})
        for api_version, lines in versions.items():
            for line in lines:
                _enter(tables, api_version, line, native=native)
    return tables


def _enter(tables: _Tables, api_version: str, line: str, *, native: bool) -> None:
    """Enter a line of the table.

    Args:
        tables: where to.
        api_version: group and version.
        line: words: the kind; its attribute, which is its plural, or `attribute=plural`; `namespaced` or `cluster`; the
            module of its model, `module.Class` where the class is named otherwise, or `-`; the class of its collection;
            then each subresource, by name if it is of the kind's own model, else as `name:module.Class`, or `name:`
            without a model.
        native: whether Kubernetes itself serves it.
    """
    name, place, scope, model, collection, *subresources = line.split()
    attribute, _, plural = place.partition("=")
    target = None if model == "-" else model if "." in model else f"{model}.{name}"
    parts: dict[str, str | None] = {}
    for each in subresources:
        sub, marked, of = each.partition(":")
        parts[sub] = of or None if marked else target
    kind = Kind(api_version, name, plural or attribute, scope == "namespaced", parts, target, native, collection)
    tables.by_name[api_version, name] = kind
    tables.by_attribute[api_version, attribute] = kind
    if target:
        tables.by_target.setdefault(target, kind)


def discover(
    known: MutableMapping[tuple[str, str], list[Kind]], cluster: str, api_version: str, kind: str
) -> Steps[Kind]:
    """The kind: as this package knows it or, else, as the server offers it.

    The server is asked once for each group and version, and again for a kind it hadn't then.

    Args:
        known: what the server has said, by cluster and group version.
        cluster: the member cluster asked; empty for the host.
        api_version: group and version.
        kind: the kind's name.

    Raises:
        NotFoundError: the server has no such group, version or kind.
        ValueError: `api_version` is neither `version` nor `group/version`.
    """
    found = known_kind(api_version, kind)
    if found is not None:
        return found
    at, path = (cluster, api_version), root_of(api_version)
    found = next((each for each in known.get(at, ()) if each.kind == kind), None)
    if found is None:
        known[at] = list(_kinds(api_version, object_of((yield Send(Operation("GET", path, json_value()), (), {})))))
        found = next((each for each in known[at] if each.kind == kind), None)
    if found is None:
        close = get_close_matches(kind, [each.kind for each in known[at]], n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise NotFoundError(
            f"{api_version} has no kind {kind!r}{hint}", status=404, reason="NotFound", method="GET", url=path
        )
    return found


def _kinds(api_version: str, listed: dict[str, Any]) -> Iterator[Kind]:
    """The kinds of an APIResourceList."""
    entries = [object_of(entry) for entry in listed.get("resources") or ()]
    # A custom resource's group holds a dot, always; of groups with a dot that aren't known, nobody can tell.
    native = "." not in api_version.rpartition("/")[0]
    for entry in entries:
        name = str(entry.get("name", ""))
        if not name or "/" in name:
            continue
        below = {
            sub: scale_target() if each.get("kind") == "Scale" else None
            for each in entries
            for owner, _, sub in [str(each.get("name", "")).partition("/")]
            if owner == name and sub
        }
        plural = path_segment("plural", name)
        yield Kind(
            api_version, str(entry.get("kind", "")), plural, entry.get("namespaced") is True, below, native=native
        )
