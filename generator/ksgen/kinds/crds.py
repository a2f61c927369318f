"""Custom resource definitions: manifests are read and checked, and become a contract: operations and schemas."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import msgspec
import yaml
from msgspec import field

from ksgen import strict
from ksgen.contract.contract import ACTION, GVK, JSON, JSON_PATCH, MERGE_PATCH, METHODS
from ksgen.contract.references import SCHEMA_PREFIX
from ksgen.contract.texts import parse_yaml
from ksgen.errors import KsgenError
from ksgen.json import is_array, is_object, parse_json, pointer
from ksgen.kinds.kubernetes import PARAMETER_PREFIX, PHRASES, document_of
from ksgen.kinds.report import Notes
from ksgen.kinds.structural import Structural, share
from ksgen.kinds.table import schema_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ksgen.json import Json, Place

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


# --- their contract: the operations that Kubernetes serves for them, and their schemas

_PATCHES: Final = (JSON_PATCH, MERGE_PATCH, "application/apply-patch+yaml")
_LIST: Final = (
    *("allowWatchBookmarks", "continue", "fieldSelector", "labelSelector", "limit", "resourceVersion"),
    *("resourceVersionMatch", "timeoutSeconds", "watch"),
)
_WRITE: Final = ("dryRun", "fieldManager", "fieldValidation")
_DELETE: Final = ("dryRun", "gracePeriodSeconds", "orphanDependents", "propagationPolicy")
_DELETE_ALL: Final = (*_DELETE, *(each for each in _LIST if each not in {"allowWatchBookmarks", "watch"}))
_TYPES: Final = {
    **dict.fromkeys(("allowWatchBookmarks", "watch", "force", "orphanDependents"), "boolean"),
    **dict.fromkeys(("limit", "timeoutSeconds", "gracePeriodSeconds"), "integer"),
}


def contract_of(manifests: Iterable[Manifest], *, version: str, notes: Notes | None = None) -> Json:
    """The contract of custom resources; `version` is the name of the set, for `info.version`.

    Raises:
        KsgenError: two define the same, or a schema isn't structural.
    """
    notes = Notes() if notes is None else notes
    paths: dict[str, Json] = {}
    schemas: dict[str, Json] = {}
    owners: dict[tuple[str, str], Manifest] = {}
    for manifest in sorted(manifests, key=lambda each: (each.group, each.plural)):
        other = owners.setdefault((manifest.group, manifest.plural), manifest)
        if other is not manifest:
            raise KsgenError(
                f"{manifest.plural}.{manifest.group} is defined twice",
                where=f"{other.where} and {manifest.where}",
                hint="leave one of them out",
            )
        own = f"{manifest.plural}.{manifest.group}"
        for index, each in enumerate(manifest.versions):
            if not each.served:
                notes.leave("version", f"{own}/{each.name}", manifest.where)
                continue
            at = (*manifest.at, "spec", "versions", index, "schema", "openAPIV3Schema")
            name = f"{schema_prefix(manifest.group, each.name)}.{manifest.kind}"
            Structural(manifest.where, schemas, notes, own).kind(name, each.schema, at)
            schemas[name][GVK] = [{"group": manifest.group, "version": each.name, "kind": manifest.kind}]
            paths |= _paths(manifest, each, name)
    schemas = share(schemas, frozenset(name for name, schema in schemas.items() if GVK in schema))
    names = {*_LIST, *_WRITE, *_DELETE, "force"}
    parameters: dict[str, Json] = {
        name: {"name": name, "in": "query", "schema": {"type": _TYPES.get(name, "string")}} for name in names
    }
    return document_of("Custom resources", version, paths, parameters, {**_OTHERS, **schemas})


def _paths(manifest: Manifest, version: Version, name: str) -> dict[str, Json]:
    root = f"/apis/{manifest.group}/{version.name}"
    inside = f"{root}/namespaces/{{namespace}}" if manifest.namespaced else root
    kind: Json = {"group": manifest.group, "version": version.name, "kind": manifest.kind}
    own, status = _ref(name), _ref("meta.v1.Status")
    listed: Json = {
        "type": "object",
        "properties": {"metadata": _ref("meta.v1.ListMeta"), "items": {"type": "array", "items": own}},
    }
    listing = _operation("list", kind, listed, query=_LIST)
    collection: Json = {
        "get": listing,
        "post": _operation("post", kind, own, body=(JSON, own), query=_WRITE, status="201"),
        "delete": _operation("deletecollection", kind, status, query=_DELETE_ALL, options=True),
    }
    item: Json = {
        "get": _operation("get", kind, own),
        "put": _operation("put", kind, own, body=(JSON, own), query=_WRITE),
        "patch": _patch(kind, own),
        "delete": _operation("delete", kind, status, query=_DELETE, options=True),
    }
    paths = {
        f"{inside}/{manifest.plural}": _item(collection, inside, False),
        f"{inside}/{manifest.plural}/{{name}}": _item(item, inside, True),
    }
    if manifest.namespaced:
        paths[f"{root}/{manifest.plural}"] = {"get": listing}
    for sub in sorted(version.subresources or ()):
        scale = sub == "scale"
        of: Json = {"group": "autoscaling", "version": "v1", "kind": "Scale"} if scale else kind
        body = _ref("autoscaling.v1.Scale") if scale else own
        paths[f"{inside}/{manifest.plural}/{{name}}/{sub}"] = _item(
            {
                "get": _operation("get", of, body),
                "put": _operation("put", of, body, body=(JSON, body), query=_WRITE),
                "patch": _patch(of, body),
            },
            inside,
            True,
        )
    return paths


def _item(operations: Json, inside: str, named: bool) -> Json:
    variables = [each for each, there in (("namespace", inside.endswith("}")), ("name", named)) if there]
    parameters = [{"name": each, "in": "path", "required": True, "schema": {"type": "string"}} for each in variables]
    ordered = {method: operations[method] for method in METHODS if method in operations}
    return {"parameters": parameters, **ordered} if parameters else ordered


def _patch(kind: Json, own: Json) -> Json:
    node = _operation("patch", kind, own, query=(*_WRITE, "force"))
    content: Json = {media: {"schema": {}} for media in _PATCHES}
    return {"parameters": node.pop("parameters"), "requestBody": {"content": content, "required": True}, **node}


def _operation(
    action: str,
    kind: Json,
    answer: Json,
    *,
    body: tuple[str, Json] | None = None,
    query: tuple[str, ...] = (),
    status: str = "200",
    options: bool = False,
) -> Json:
    node: Json = {"parameters": [{"$ref": PARAMETER_PREFIX + each} for each in query]} if query else {}
    if body is not None:
        node["requestBody"] = {"content": {body[0]: {"schema": body[1]}}, "required": True}
    if options:
        node["requestBody"] = {"content": {JSON: {"schema": _ref("meta.v1.DeleteOptions")}}}
    node["responses"] = {status: {"description": PHRASES[status], "content": {JSON: {"schema": answer}}}}
    return {**node, ACTION: action, GVK: kind}


def _ref(name: str) -> Json:
    return {"$ref": SCHEMA_PREFIX + name}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


# Kubernetes' own types that custom resources refer to, as far as they do; a build has them whole from elsewhere.
_TEXT: Final[Json] = {"type": "string"}
_INT32: Final[Json] = {"type": "integer", "format": "int32"}
_INT64: Final[Json] = {"type": "integer", "format": "int64"}
_TIME: Final[Json] = {"type": "string", "format": "date-time"}
_TEXTS: Final[Json] = {"type": "array", "items": _TEXT}
_TEXT_BY_NAME: Final[Json] = {"type": "object", "additionalProperties": _TEXT}
_OTHERS: Final[dict[str, Json]] = {
    "autoscaling.v1.Scale": _object(
        apiVersion=_TEXT,
        kind=_TEXT,
        metadata=_ref("meta.v1.ObjectMeta"),
        spec=_ref("autoscaling.v1.ScaleSpec"),
        status=_ref("autoscaling.v1.ScaleStatus"),
    ),
    "autoscaling.v1.ScaleSpec": _object(replicas=_INT32),
    "autoscaling.v1.ScaleStatus": _object(replicas=_INT32, selector=_TEXT),
    "meta.v1.DeleteOptions": _object(
        apiVersion=_TEXT,
        dryRun=_TEXTS,
        gracePeriodSeconds=_INT64,
        kind=_TEXT,
        orphanDependents={"type": "boolean"},
        preconditions=_object(resourceVersion=_TEXT, uid=_TEXT),
        propagationPolicy=_TEXT,
    ),
    "meta.v1.ListMeta": _object(**{"continue": _TEXT}, remainingItemCount=_INT64, resourceVersion=_TEXT),
    "meta.v1.ObjectMeta": _object(
        **dict.fromkeys(("name", "generateName", "namespace", "resourceVersion", "uid"), _TEXT),
        **dict.fromkeys(("creationTimestamp", "deletionTimestamp"), _TIME),
        labels=_TEXT_BY_NAME,
        annotations=_TEXT_BY_NAME,
        generation=_INT64,
        finalizers=_TEXTS,
    ),
    "meta.v1.Status": _object(
        **dict.fromkeys(("apiVersion", "kind", "status", "message", "reason"), _TEXT),
        code=_INT32,
        metadata=_ref("meta.v1.ListMeta"),
        details={"type": "object"},
    ),
}
