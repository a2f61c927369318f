"""Manifests of custom resource definitions: what of them makes a kind, checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import yaml

from ksgen.contract.texts import parse_yaml
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, parse_json, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ksgen.json import Json, Place
    from ksgen.kinds.report import Notes

DEFINITION: Final = "CustomResourceDefinition"
_API: Final = "apiextensions.k8s.io/"

_LABEL: Final = r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"
_GROUP: Final = re.compile(rf"{_LABEL}(\.{_LABEL})+")
_PLURAL: Final = re.compile(_LABEL)
_KIND: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,62}")
_COLUMN: Final = {"boolean", "date", "integer", "number", "string"}


@dataclass(frozen=True, slots=True)
class Column:
    """A printer column: its title, type (`string`, `integer`, `number`, `boolean`, `date`) and simple JSON path."""

    name: str
    type: str
    path: str


@dataclass(frozen=True, slots=True)
class Version:
    """One served version of a custom resource, at its place in the manifest.

    Attributes:
        schema: Its structural schema; empty where none is published.
        subresources: `status`, `scale` or both.
        columns: The columns that tables of it show.
        storage: Whether objects are stored as this version.
    """

    name: str
    schema: Json
    subresources: tuple[str, ...]
    columns: tuple[Column, ...]
    storage: bool
    at: Place


@dataclass(frozen=True, slots=True)
class Manifest:
    """A custom resource definition of a file, its served versions, and the names of those that aren't served."""

    where: str
    group: str
    kind: str
    plural: str
    namespaced: bool
    versions: tuple[Version, ...]
    unserved: tuple[str, ...] = ()


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
                found.append(_Reader(where).manifest(node, at))
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


@dataclass(frozen=True, slots=True)
class _Reader:
    where: str

    def manifest(self, node: Json, at: Place) -> Manifest:
        version = node.get("apiVersion", f"{_API}v1")
        if version != f"{_API}v1":
            raise self._wrong(
                (*at, "apiVersion"), f"{version!r}: only {_API}v1 is understood, which every cluster since 1.16 serves"
            )
        spec, here = self._object(node, "spec", at), (*at, "spec")
        names, scope = self._object(spec, "names", here), spec.get("scope")
        if scope not in ("Cluster", "Namespaced"):
            raise self._wrong((*here, "scope"), f"expected Cluster or Namespaced, found {scope!r}")
        versions = spec.get("versions")
        if not is_array(versions):
            raise self._wrong((*here, "versions"), "expected a list of versions")
        read = [self._version(each, (*here, "versions", index)) for index, each in enumerate(versions)]
        return Manifest(
            where=self.where,
            group=self._text(spec, "group", here, _GROUP),
            kind=self._text(names, "kind", (*here, "names"), _KIND),
            plural=self._text(names, "plural", (*here, "names"), _PLURAL),
            namespaced=scope == "Namespaced",
            versions=tuple(each for each in read if isinstance(each, Version)),
            unserved=tuple(each for each in read if isinstance(each, str)),
        )

    def _version(self, node: Any, at: Place) -> Version | str:
        """A version, or its name if it isn't served."""
        if not is_object(node):
            raise self._wrong(at, "expected a version")
        name = self._text(node, "name", at, _PLURAL)
        if node.get("served") is not True:
            return name
        validation = self._object(node, "schema", at) if node.get("schema") is not None else {}
        schema = validation.get("openAPIV3Schema", {})
        if not is_object(schema):
            raise self._wrong((*at, "schema", "openAPIV3Schema"), "expected a schema")
        subresources: Any = node.get("subresources") or {}
        if not is_object(subresources) or subresources.keys() - {"status", "scale"}:
            raise self._wrong((*at, "subresources"), "expected status and scale at most")
        columns: Any = node.get("additionalPrinterColumns") or []
        if not is_array(columns):
            raise self._wrong((*at, "additionalPrinterColumns"), "expected a list of columns")
        return Version(
            name=name,
            schema=schema,
            subresources=tuple(sorted(subresources)),
            columns=tuple(
                self._column(each, (*at, "additionalPrinterColumns", index)) for index, each in enumerate(columns)
            ),
            storage=node.get("storage") is True,
            at=(*at, "schema", "openAPIV3Schema"),
        )

    def _column(self, node: Any, at: Place) -> Column:
        if not is_object(node) or not all(isinstance(node.get(key), str) for key in ("name", "type", "jsonPath")):
            raise self._wrong(at, "expected a column: name, type and jsonPath")
        if node["type"] not in _COLUMN:
            raise self._wrong((*at, "type"), f"{node['type']!r} is no type of a column")
        return Column(node["name"], node["type"], node["jsonPath"])

    def _object(self, node: Json, key: str, at: Place) -> Json:
        value = node.get(key)
        if not is_object(value):
            raise self._wrong((*at, key), f"expected an object, found {type(value).__name__}")
        return value

    def _text(self, node: Json, key: str, at: Place, pattern: re.Pattern[str]) -> str:
        value = node.get(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self._wrong((*at, key), f"{str(value)[:80]!r} can't be the {key} of a custom resource")
        return value

    def _wrong(self, at: Place, problem: str) -> KsgenError:
        return KsgenError(problem, where=f"{self.where}, {pointer(*at) or '/'}", hint=_HINT)


_HINT: Final = "give manifests as `kubectl get customresourcedefinitions -o yaml` prints them"
