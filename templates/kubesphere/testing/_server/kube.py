"""What lies behind `/api` and `/apis`: Kubernetes' lists, objects, patches and discovery."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from . import discovery, managed, patches, selectors
from .catalog import STRUCTURE, Kind
from .errors import JSON, answer, nowhere, refuse
from .lists import number
from .loopback import Answer
from .objects import details, invalid
from .parts import WHOLE, Parts, scale_of, scaled
from .tables import table
from .yaml_text import read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    from .loopback import Request
    from .objects import Object, Store
    from .scope import Scope
    from .watch import Watches

_CACHE = ("Cache-Control", "no-cache, private")
_JSON_PATCH, _MERGE = "application/json-patch+json", "application/merge-patch+json"
_STRATEGIC, _APPLY = "application/strategic-merge-patch+json", "application/apply-patch+yaml"
_TABLE, _PROTOBUF = "as=Table", "application/vnd.kubernetes.protobuf"


class Kubernetes:
    """The kube-apiserver.

    Args:
        store: the objects.
        watches: the watches on them.
    """

    def __init__(self, store: Store, watches: Watches) -> None:
        self.store = store
        self.parts = Parts(store)
        self.inconsistent_continue = True
        self._watches = watches
        self._snapshots: dict[tuple[int, tuple[str, str], tuple[str | None, str | None]], list[Object]] = {}

    def respond(self, request: Request, scope: Scope) -> Answer:
        """Answer a request for a target under `/api` or `/apis`."""
        accept = request.header("accept") or "*/*"
        if not any(each in accept for each in ("json", "*/*", "yaml", "protobuf", "application/*")):
            raise refuse(406, "406: Not Acceptable", details={})
        if not scope.resource:
            return _kubernetes(discovery.answer_to(scope, self.store.catalog))
        kind = self.store.catalog.by_place.get((scope.group, scope.version, scope.resource))
        if kind is None:
            if scope.group or not scope.version == "v1":
                raise nowhere()
            raise refuse(404, "the server could not find the requested resource", details={})
        handler = self._handlers(scope).get(request.method)
        if handler is None:
            message = "the server does not allow this method on the requested resource"
            raise refuse(405, message, details={})
        return _kubernetes(handler(request, scope, kind))

    def _handlers(self, scope: Scope) -> dict[str, Callable[[Request, Scope, Kind], Answer]]:
        if not scope.name:
            return {"GET": self._list, "POST": self._create, "DELETE": self._delete_all}
        part = self.parts.handlers(scope.resource, scope.rest[0]) if scope.rest else None
        if part is not None:
            return part
        if scope.rest and scope.rest[0] not in WHOLE:
            raise refuse(404, "the server could not find the requested resource", details={})
        return {"GET": self._get, "PUT": self._put, "PATCH": self._patch, "DELETE": self._delete}

    def _list(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        query = dict(request.query)
        namespace = scope.namespace or None
        by_label, by_field = (
            selectors.labels(query.get("labelSelector", "")),
            selectors.fields(query.get("fieldSelector", "")),
        )

        def fits(item: Object) -> bool:
            return by_label(item) and by_field(item)

        if scope.verb == "watch":
            lines = self._watches.lines(kind, query, namespace, fits)
            return Answer(200, (JSON,), stream=lines, idle=self._watches.idle)
        items = self.store.list(kind, namespace)
        if "labelSelector" in query or "fieldSelector" in query:
            items = [item for item in items if fits(item)]
        metadata, items = self._chunk(items, query, (kind.plural, scope.namespace))
        if not kind.native:
            metadata.setdefault("continue", "")
        if _TABLE in (request.header("accept") or ""):
            return answer(table(kind, metadata, items, self.store.timestamp()))
        if kind.native:
            items = [
                {name: value for name, value in item.items() if name not in {"kind", "apiVersion"}} for item in items
            ]
        wrapper = {"kind": f"{kind.name}List", "apiVersion": kind.api_version, "metadata": metadata, "items": items}
        return answer(wrapper)

    def _chunk(
        self, items: list[Object], query: dict[str, str], place: tuple[str, str]
    ) -> tuple[dict[str, Any], list[Object]]:
        """One chunk of a list. Later chunks are of the state that the first one was; if that is too old, 410."""
        limit, revision, begin = number(query.get("limit"), 0), self.store.revision, 0
        selected = (query.get("labelSelector"), query.get("fieldSelector"))
        if token := query.get("continue"):
            revision, start = _read_token(token, place[1])
            if revision != -1 and revision < self.store.compacted:
                raise self._expired(start, place[1])
            items = self._snapshots.get((revision, place, selected), items)
            revision = self.store.revision if revision == -1 else revision
            begin = bisect_right(items, start, key=_key)
        metadata: dict[str, Any] = {"resourceVersion": str(revision)}
        end = begin + limit if limit else len(items)
        if end < len(items):
            self._snapshots[revision, place, selected] = items
            metadata["continue"] = _token(revision, _key(items[end - 1]), place[1])
            if selected == (None, None):
                metadata["remainingItemCount"] = len(items) - end
        return metadata, items[begin:end]

    def _expired(self, start: tuple[str, str], namespace: str) -> Exception:
        message = (
            "The provided continue parameter is too old to display a consistent list result. You can start a new list "
            "without the continue parameter"
        )
        if not self.inconsistent_continue:
            return refuse(410, message)
        return refuse(
            410,
            f"{message}, or use the continue token in this response",
            metadata={"continue": _token(-1, start, namespace)},
        )

    def _create(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        item = self._shaped(kind, _body(request, kind))
        query = dict(request.query)
        return answer(
            self._stored(kind, item, scope.namespace, _manager(request), dry=query.get("dryRun") == "All"), 201
        )

    def _stored(self, kind: Kind, item: Object, namespace: str, manager: str, *, dry: bool) -> Object:
        new = json.loads(json.dumps(item))
        new.setdefault("metadata", {}).pop("managedFields", None)
        managed.updated(kind, None, new, manager, self.store.timestamp())
        return self.store.create(kind, new, namespace, dry_run=dry)

    def _shaped(self, kind: Kind, item: Object) -> Object:
        """A custom resource after its structural schema: wrong types are refused, unknown fields dropped."""
        structure = STRUCTURE.get(kind.name)
        spec = item.get("spec")
        if structure is None or not isinstance(spec, dict):
            return item
        for name, wanted in structure.items():
            value = spec.get(name)
            if value is not None and not isinstance(value, wanted):
                problem = f'Invalid value: "{type(value).__name__}": spec.{name} in body must be of type array'
                raise invalid(kind, item["metadata"].get("name", ""), f"spec.{name}", problem)
        return {
            **item,
            "spec": {name: value for name, value in spec.items() if name in structure and value is not None},
        }

    def _get(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        if scope.verb == "watch":  # which there may be of what isn't there yet
            fits = selectors.fields(f"metadata.name={scope.name}")
            lines = self._watches.lines(kind, dict(request.query), scope.namespace or None, fits)
            return Answer(200, (JSON,), stream=lines, idle=self._watches.idle)
        item = self.store.get(kind, scope.name, scope.namespace)
        if (request.header("accept") or "").startswith(_PROTOBUF):
            return Answer(200, (("Content-Type", _PROTOBUF),), b"k8s\x00" + scope.name.encode())
        if _TABLE in (request.header("accept") or ""):
            metadata = {"resourceVersion": item["metadata"]["resourceVersion"]}
            return answer(table(kind, metadata, [item], self.store.timestamp()))
        return answer(_shown(item, scope))

    def _put(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        item = _decoded(request, kind) if _scales(scope) else self._shaped(kind, _body(request, kind))
        before = self.store.get(kind, scope.name, scope.namespace)
        metadata = {"name": scope.name, **(item.get("metadata") or {})}
        if metadata["name"] != scope.name:
            message = f"the name of the object ({metadata['name']}) does not match the name on the URL ({scope.name})"
            raise refuse(400, message)
        if not kind.native and not metadata.get("resourceVersion"):
            raise invalid(
                kind, scope.name, "metadata.resourceVersion", "Invalid value: 0x0: must be specified for an update"
            )
        return answer(_shown(self._replaced(request, scope, kind, before, {**item, "metadata": metadata}), scope))

    def _replaced(self, request: Request, scope: Scope, kind: Kind, before: Object, after: Object) -> Object:
        if scope.rest == ("status",):
            after = {
                **before,
                **({"status": after["status"]} if "status" in after else {}),
                "metadata": after["metadata"],
            }
        if _scales(scope):
            after = scaled(before, after)
        after = json.loads(json.dumps(after))
        if scope.namespace:
            after["metadata"]["namespace"] = scope.namespace
        managed.updated(kind, before, after, _manager(request), self.store.timestamp())
        return self.store.replace(kind, after, dry_run=dict(request.query).get("dryRun") == "All")

    def _patch(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        media = request.media_type
        taken = [_JSON_PATCH, _MERGE, _APPLY] if not kind.native else [_JSON_PATCH, _MERGE, _STRATEGIC, _APPLY]
        if media not in taken:
            accepted = ", ".join(taken)
            message = f"the body of the request was in an unknown format - accepted media types include: {accepted}"
            raise refuse(415, message)
        if media == _APPLY:
            return self._apply(request, scope, kind)
        before = self.store.get(kind, scope.name, scope.namespace)
        shown, patch = _shown(before, scope), _decoded(request, kind)
        try:
            if media == _JSON_PATCH:
                after = patches.json_patch(shown, patch)
            else:
                after = (patches.merge if media == _MERGE else patches.strategic)(shown, patch)
        except patches.PatchError:
            raise refuse(422, "the server rejected our request due to an error in our request", details={}) from None
        after = after if _scales(scope) else self._shaped(kind, after)
        return answer(_shown(self._replaced(request, scope, kind, before, after), scope))

    def _apply(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        query = dict(request.query)
        manager = query.get("fieldManager")
        if not manager:
            problem = "Required value: is required for apply patch"
            causes = [{"reason": "FieldValueRequired", "message": problem, "field": "fieldManager"}]
            found = {"group": "meta.k8s.io", "kind": "PatchOptions", "causes": causes}
            message = f'PatchOptions.meta.k8s.io "" is invalid: fieldManager: {problem}'
            raise refuse(422, message, details=found)
        config = self._shaped(kind, _body(request, kind))
        config["metadata"] = {**(config.get("metadata") or {}), "name": scope.name}
        if config["metadata"].get("managedFields"):
            raise refuse(400, "metadata.managedFields must be nil")
        before = self.store.find(kind, scope.name, scope.namespace)
        force = query.get("force") in {"true", "1"}
        dry = query.get("dryRun") == "All"
        after = managed.applied(kind, before, config, manager, self.store.timestamp(), force=force)
        if before is None:
            return answer(self.store.create(kind, after, scope.namespace, dry_run=dry), 201)
        return answer(self.store.replace(kind, after, dry_run=dry))

    def _delete(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        before = self.store.get(kind, scope.name, scope.namespace)
        options = _decoded(request, kind) if request.body else {}
        wanted = (options.get("preconditions") or {}).get("resourceVersion")
        if wanted not in (None, before["metadata"]["resourceVersion"]):
            raise refuse(
                409,
                f'Operation cannot be fulfilled on {kind.resource} "{scope.name}"',
                details=details(kind, scope.name),
            )
        policy = options.get("propagationPolicy") or dict(request.query).get("propagationPolicy")
        if dict(request.query).get("dryRun") != "All":
            finalizer = "foregroundDeletion" if policy == "Foreground" else None
            marked = self.store.delete(kind, scope.name, scope.namespace, finalizer=finalizer)
            if marked is not None:
                return answer(marked)
        found = details(kind, scope.name, uid=before["metadata"]["uid"])
        success = {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "details": found}
        return answer(success)

    def _delete_all(self, request: Request, scope: Scope, kind: Kind) -> Answer:
        listed = json.loads(self._list(request, scope, kind).body)
        for item in listed["items"]:
            metadata = item["metadata"]
            self.store.delete(kind, metadata["name"], metadata.get("namespace", ""))
        return answer(listed)


def _scales(scope: Scope) -> bool:
    return scope.rest == ("scale",)


def _shown(item: Object, scope: Scope) -> Object:
    return scale_of(item) if _scales(scope) else item


def _kubernetes(found: Answer) -> Answer:
    return replace(found, headers=(_CACHE, *found.headers))


def _key(item: Object) -> tuple[str, str]:
    return item["metadata"].get("namespace", ""), item["metadata"]["name"]


def _token(revision: int, start: tuple[str, str], namespace: str) -> str:
    key = start[1] if namespace or not start[0] else "/".join(start)
    text = json.dumps({"v": "meta.k8s.io/v1", "rv": revision, "start": f"{key}\0"}, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def _read_token(token: str, namespace: str) -> tuple[int, tuple[str, str]]:
    try:
        fields = json.loads(urlsafe_b64decode(token + "=="))
        start, revision = fields["start"].removesuffix("\0"), int(fields["rv"])
    except (ValueError, LookupError, TypeError, AttributeError):
        raise refuse(400, "invalid continue token: continue key is not valid") from None
    return revision, (namespace or start.rpartition("/")[0], start.rpartition("/")[2])


def _manager(request: Request) -> str:
    return dict(request.query).get("fieldManager") or (request.header("user-agent") or "unknown").partition("/")[0]


def _decoded(request: Request, kind: Kind) -> Any:
    """The body, JSON or YAML by its media type; YAML that is JSON needs no library."""
    try:
        return json.loads(request.body)
    except ValueError as error:
        problem = f"couldn't get version/kind; json parse error: {error}"
    if "yaml" in request.media_type:
        try:
            return read_yaml(request.body)
        except ValueError as error:
            problem = f"error converting YAML to JSON: {error}"
    raise refuse(400, f"the object provided is unrecognized (must be of type {kind.name}): {problem}")


def _body(request: Request, kind: Kind) -> Object:
    """The object in the body; its kind may be left out for native ones only."""
    item = _decoded(request, kind)
    wrong = f'{kind.name} in version "{kind.version}" cannot be handled as a {kind.name}'
    if not isinstance(item, dict):
        raise refuse(400, f"{wrong}: not an object")
    if "kind" not in item and not kind.native:
        raise refuse(400, f"{wrong}: Object 'Kind' is missing in '{json.dumps(item)}'")
    if item.get("kind", kind.name) != kind.name or item.get("apiVersion", kind.api_version) != kind.api_version:
        raise refuse(400, f"the object provided is a {item.get('apiVersion')} {item.get('kind')}: {wrong}")
    metadata = item.get("metadata")
    if isinstance(metadata, dict) and not isinstance(metadata.get("name", ""), str):
        raise refuse(400, f"{wrong}: v1.ObjectMeta.Name: ReadString: expects a string")
    return item
