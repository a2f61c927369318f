"""Custom resource definitions become a contract: the operations that Kubernetes serves for them, and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ksgen.contract.contract import ACTION, GVK, JSON, JSON_PATCH, MERGE_PATCH, METHODS
from ksgen.contract.references import SCHEMA_PREFIX
from ksgen.errors import KsgenError
from ksgen.kinds.kubernetes import PARAMETER_PREFIX, PHRASES, document_of
from ksgen.kinds.report import Notes
from ksgen.kinds.structural import Structural, share
from ksgen.kinds.table import schema_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ksgen.json import Json
    from ksgen.kinds.manifests import Manifest, Version

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
