"""The store (etcd's part): objects with a uid and a resource version, optimistic locking, and a log of changes."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import copy
import re
import threading
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .catalog import Catalog
from .errors import refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .catalog import Kind

Object = dict[str, Any]

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_SUBDOMAIN = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_STRUCTS = ("metadata", "spec", "status")


@dataclass(frozen=True)
class Change:
    """One change; `before` is what was there, if anything."""

    revision: int
    type: str
    kind: Kind
    item: Object
    before: Object | None


class Store:
    """All objects of a cluster. What it hands out is shared: never change it.

    Args:
        timestamp: the time now, as RFC 3339 text.
    """

    def __init__(self, timestamp: Callable[[], str]) -> None:
        self.catalog = Catalog.known()
        self.revision = 0
        self.compacted = 0
        self.log: list[Change] = []  # one entry for each revision
        self.changed = threading.Condition()
        self.timestamp = timestamp
        self._items: dict[Kind, dict[tuple[str, str], Object]] = {}
        self._sorted: dict[Kind, list[Object]] = {}

    def get(self, kind: Kind, name: str, namespace: str = "") -> Object:
        """The object, or a refusal with 404."""
        found = self.find(kind, name, namespace)
        if found is None:
            raise refuse(404, f'{kind.resource} "{name}" not found', details=details(kind, name))
        return found

    def find(self, kind: Kind, name: str, namespace: str = "") -> Object | None:
        return self._items.get(kind, {}).get((namespace if kind.namespaced else "", name))

    def list(self, kind: Kind, namespace: str | None = None) -> list[Object]:
        """The objects in the order of namespace and name."""
        items = self._sorted.get(kind)
        if items is None:
            items = self._sorted[kind] = [item for _, item in sorted(self._items.get(kind, {}).items())]
        if namespace is None or not kind.namespaced:
            return items
        return [item for item in items if item["metadata"]["namespace"] == namespace]

    def create(self, kind: Kind, item: Mapping[str, Any], namespace: str = "", *, dry_run: bool = False) -> Object:
        """Store a new object; `generateName` is honoured."""
        created = copy.deepcopy(without_nulls(item))
        metadata = created.setdefault("metadata", {})
        name = metadata.get("name") or _generated(metadata)
        check_name(kind, name)
        namespace = namespace if kind.namespaced else ""
        if (namespace, name) in self._items.get(kind, {}):
            message = f'{kind.resource} "{name}" already exists'
            raise refuse(409, message, reason="AlreadyExists", details=details(kind, name))
        metadata.pop("resourceVersion", None)
        metadata |= {
            "name": name,
            **({"namespace": namespace} if namespace else {}),
            "uid": str(uuid.uuid4()),
            "creationTimestamp": self.timestamp(),
            **({"generation": 1} if generational(kind) else {}),
        }
        created |= {"kind": kind.name, "apiVersion": kind.api_version}
        return created if dry_run else self._keep(kind, created, "ADDED", None)

    def replace(self, kind: Kind, item: Mapping[str, Any], *, dry_run: bool = False) -> Object:
        """Store another state of an object, at most on top of the resource version it names."""
        metadata = item["metadata"]
        before = self.get(kind, metadata["name"], metadata.get("namespace", ""))
        old = before["metadata"]
        if metadata.get("resourceVersion") not in (None, "", old["resourceVersion"]):
            raise conflict(kind, metadata["name"])
        kept = {name: old[name] for name in ("uid", "creationTimestamp", "deletionTimestamp") if name in old}
        after: Object = copy.deepcopy({**without_nulls(item), "kind": kind.name, "apiVersion": kind.api_version})
        after["metadata"] |= {**kept, "resourceVersion": old["resourceVersion"]}
        if generational(kind):
            after["metadata"]["generation"] = old.get("generation", 1)
        if _contents(after) == _contents(before):
            return before
        if generational(kind) and _desired(after) != _desired(before):
            after["metadata"]["generation"] += 1
        if "deletionTimestamp" in old and not after["metadata"].get("finalizers"):
            return self._remove(kind, before)
        return after if dry_run else self._keep(kind, after, "MODIFIED", before)

    def delete(self, kind: Kind, name: str, namespace: str = "", *, finalizer: str | None = None) -> Object | None:
        """Remove an object; one with finalizers is only marked, and returned, until they are gone."""
        before = self.get(kind, name, namespace)
        finalizers = [*before["metadata"].get("finalizers", []), *([finalizer] if finalizer else [])]
        if not finalizers:
            self._remove(kind, before)
            return None
        marked = copy.deepcopy(before)
        marked["metadata"].setdefault("deletionTimestamp", self.timestamp())
        marked["metadata"] |= {"deletionGracePeriodSeconds": 0, "finalizers": finalizers}
        return self._keep(kind, marked, "MODIFIED", before)

    def compact(self) -> None:
        """Let nobody start from before now, as etcd does every few minutes."""
        self.compacted = self.revision

    def _keep(self, kind: Kind, item: Object, change: str, before: Object | None) -> Object:
        with self.changed:
            self.revision += 1
            metadata = item["metadata"]
            metadata["resourceVersion"] = str(self.revision)
            self._items.setdefault(kind, {})[metadata.get("namespace", ""), metadata["name"]] = item
            if kind.name == "CustomResourceDefinition":
                self.catalog.define(item)
            self._note(kind, Change(self.revision, change, kind, item, before))
        return item

    def _remove(self, kind: Kind, before: Object) -> Object:
        with self.changed:
            self.revision += 1
            metadata = before["metadata"]
            del self._items[kind][metadata.get("namespace", ""), metadata["name"]]
            gone = {**before, "metadata": {**metadata, "resourceVersion": str(self.revision)}}
            self._note(kind, Change(self.revision, "DELETED", kind, gone, before))
        return gone

    def _note(self, kind: Kind, change: Change) -> None:
        self._sorted.pop(kind, None)
        self.log.append(change)
        self.changed.notify_all()


def without_nulls(item: Mapping[str, Any]) -> Object:
    """An object as the server decodes it: null metadata, spec or status, or nulls in metadata, are as if absent."""
    kept = {name: value for name, value in item.items() if value is not None or name not in _STRUCTS}
    if isinstance(metadata := kept.get("metadata"), dict):
        kept["metadata"] = {name: value for name, value in metadata.items() if value is not None}
    return kept


def details(kind: Kind, name: str | None = None, **more: Any) -> Object:
    """What a Status says of the object it is about."""
    return {
        **({"name": name} if name else {}),
        **({"group": kind.group} if kind.group else {}),
        "kind": kind.plural,
        **more,
    }


def conflict(kind: Kind, name: str) -> Exception:
    message = (
        f'Operation cannot be fulfilled on {kind.resource} "{name}": the object has been modified; '
        "please apply your changes to the latest version and try again"
    )
    return refuse(409, message, details=details(kind, name))


def invalid(kind: Kind, name: str, field: str, problem: str, reason: str = "FieldValueInvalid") -> Exception:
    """422 with its cause."""
    causes = [{"reason": reason, "message": problem, "field": field}]
    found = {**details(kind, name, causes=causes), "kind": kind.name}
    return refuse(422, f'{kind.qualified} "{name}" is invalid: {field}: {problem}', details=found)


def check_name(kind: Kind, name: Any) -> None:
    """Names are DNS labels or subdomains (RFC 1123)."""
    pattern, what = (_LABEL, "label") if kind.name in {"Namespace", "Service"} else (_SUBDOMAIN, "subdomain")
    if not isinstance(name, str) or not pattern.fullmatch(name):
        problem = (
            f'Invalid value: "{name}": a lowercase RFC 1123 {what} must consist of lower case alphanumeric characters '
            f"or '-', and must start and end with an alphanumeric character (regex used for validation is "
            f"'{pattern.pattern}')"
        )
        raise invalid(kind, str(name), "metadata.name", problem)


def generational(kind: Kind) -> bool:
    """Whether objects of the kind count the generations of what is desired."""
    return not kind.native or kind.group in {"apps", "networking.k8s.io", "apiextensions.k8s.io"}


def _generated(metadata: Object) -> str | None:
    prefix = metadata.get("generateName")
    return f"{prefix}{uuid.uuid4().hex[:5]}" if prefix else None


def _contents(item: Object) -> Object:
    """An object without what changes by itself: a write that leaves all else as it was is none."""
    metadata = {name: value for name, value in item["metadata"].items() if name != "generation"}
    owners = [{**each, "time": None} for each in metadata.pop("managedFields", ())]
    return {**item, "metadata": metadata, "owners": owners}


def _desired(item: Object) -> Object:
    return {name: value for name, value in item.items() if name not in {"metadata", "status"}}
