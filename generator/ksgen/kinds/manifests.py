"""Manifests of custom resource definitions: what of them makes a kind, checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import msgspec
import yaml
from msgspec import field

from ksgen import strict
from ksgen.contract.texts import parse_yaml
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, parse_json, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.json import Json, Place
    from ksgen.kinds.report import Notes

DEFINITION: Final = "CustomResourceDefinition"
_API: Final = "apiextensions.k8s.io/"
_HINT: Final = "give manifests as `kubectl get customresourcedefinitions -o yaml` prints them"

_LABEL: Final = r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"
_GROUP: Final = re.compile(rf"{_LABEL}(\.{_LABEL})+")
_LOWER: Final = re.compile(_LABEL)
_KIND: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,62}")


class _Validation(msgspec.Struct):
    schema: dict[str, Any] = field(default_factory=dict[str, Any], name="openAPIV3Schema")


class Version(msgspec.Struct):
    """A version of a custom resource, as the manifest has it."""

    name: str
    served: bool = False
    validation: _Validation | None = field(default=None, name="schema")
    subresources: dict[str, Any] | None = None

    @property
    def schema(self) -> Json:
        """Its structural schema; empty where none is published."""
        return self.validation.schema if self.validation else {}


class _Names(msgspec.Struct):
    kind: str
    plural: str


class _Spec(msgspec.Struct):
    group: str
    names: _Names
    scope: str
    versions: list[Version]


class _Definition(msgspec.Struct):
    spec: _Spec
    api_version: str = field(default=f"{_API}v1", name="apiVersion")


@dataclass(frozen=True, slots=True)
class Manifest:
    """A custom resource definition of a file, its versions, and the place of these."""

    where: str
    group: str
    kind: str
    plural: str
    namespaced: bool
    versions: list[Version]
    at: Place


def read_manifests(content: bytes, where: str, notes: Notes | None = None) -> list[Manifest]:
    """The custom resource definitions in a file of YAML or JSON: one, several documents, or a List.

    Objects of other kinds in it are passed over; `notes` is told of them.

    Raises:
        KsgenError: it isn't YAML or JSON, or a definition is malformed; names the place.
    """
    found: list[Manifest] = []
    for document in _documents(content, where):
        for node, at, kind in _objects(document):
            if kind == DEFINITION:
                found.append(_manifest(node, where, at))
            elif notes is not None:
                notes.leave("object", str(kind), f"{where}{pointer(*at)}")
    return found


def _documents(content: bytes, where: str) -> Iterator[Any]:
    if content.lstrip()[:1] in {b"{", b"["}:
        yield parse_json(content, where)
        return
    try:
        text = content.decode("utf-8-sig")
        starts = [token.start_mark.index for token in yaml.scan(text) if isinstance(token, yaml.DocumentStartToken)]
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        problem = " ".join(str(error).split())
        raise KsgenError(f"not YAML: {problem}", where=where, hint="correct the file") from error
    bounds = sorted({0, *starts, len(text)})
    for index, (start, end) in enumerate(pairwise(bounds)):
        yield parse_yaml(text[start:end].encode(), f"{where}, document {index + 1}")


def _objects(document: Any) -> Iterator[tuple[Json, Place, Any]]:
    """The objects in a document, their places and kinds: itself, or the items of a List."""
    if not is_object(document):
        return
    kind = document.get("kind", "")
    # The items of a list that a server answers with say neither apiVersion nor kind.
    if kind in ("List", f"{DEFINITION}List") and is_array(document.get("items")):
        default = DEFINITION if kind != "List" else ""
        for index, item in enumerate(document["items"]):
            if is_object(item):
                yield item, ("items", index), item.get("kind", default)
    else:
        yield document, (), kind


def _manifest(node: Json, where: str, at: Place) -> Manifest:
    def wrong(problem: str, *place: str | int) -> KsgenError:
        return KsgenError(problem, where=f"{where}, {pointer(*at, *place)}", hint=_HINT)

    api = node.get("apiVersion", f"{_API}v1")
    if api != f"{_API}v1":
        problem = f"{api!r}: only {_API}v1 is understood, which every cluster since 1.16 serves"
        raise wrong(problem, "apiVersion")
    spec = strict.read(node, _Definition, where, noun="custom resource definition", hint=_HINT, at=at).spec
    if spec.scope not in {"Cluster", "Namespaced"}:
        raise wrong(f"expected Cluster or Namespaced, found {spec.scope[:80]!r}", "spec", "scope")
    texts: list[tuple[str, re.Pattern[str], Place]] = [
        (spec.group, _GROUP, ("group",)),
        (spec.names.kind, _KIND, ("names", "kind")),
        (spec.names.plural, _LOWER, ("names", "plural")),
        *((each.name, _LOWER, ("versions", index, "name")) for index, each in enumerate(spec.versions)),
    ]
    for text, pattern, place in texts:
        if not pattern.fullmatch(text):
            raise wrong(f"{text[:80]!r} can't be the {place[-1]} of a custom resource", "spec", *place)
    for index, version in enumerate(spec.versions):
        if (version.subresources or {}).keys() - {"status", "scale"}:
            raise wrong("expected status and scale at most", "spec", "versions", index, "subresources")
    return Manifest(
        where, spec.group, spec.names.kind, spec.names.plural, spec.scope == "Namespaced", spec.versions, at
    )
