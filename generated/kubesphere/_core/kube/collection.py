"""The objects of one kind, native or custom, found by apiVersion and kind: what the sync and async collection share."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar

from ..models.functions import to_dict
from ..models.model import Model
from ..models.view import object_of
from ..operation import Operation, Result, page, watch
from ..transport.request import APPLY_PATCH, JSON_PATCH, MERGE_PATCH, build_path, build_query
from .kinds import Kind, discover, kind_named, target_of
from .steps import Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client.base import BaseClient
    from ..lists.sync_page import Page
    from ..transport.request import Arguments
    from .steps import Steps

T = TypeVar("T")

STRATEGIC_PATCH = "application/strategic-merge-patch+json"

_PATCHES = (JSON_PATCH, MERGE_PATCH, APPLY_PATCH)


class ListOptions(TypedDict, total=False):
    """What a list may ask for (Kubernetes ListOptions).

    Attributes:
        label_selector: e.g. `app=web,tier!=db`.
        field_selector: e.g. `metadata.name=web`.
        limit: how many objects a page holds.
        continue_token: that of the page before, to go on with the list.
        resource_version: list the state at this version, or what `resource_version_match` says of it.
        resource_version_match: `Exact` or `NotOlderThan`.
        timeout_seconds: after how many seconds the server gives up.
    """

    label_selector: str | None
    field_selector: str | None
    limit: int | None
    continue_token: str | None
    resource_version: str | None
    resource_version_match: Literal["Exact", "NotOlderThan"] | None
    timeout_seconds: int | None


class WatchOptions(TypedDict, total=False):
    """What a watch may ask for (Kubernetes ListOptions).

    Attributes:
        label_selector: e.g. `app=web,tier!=db`.
        field_selector: e.g. `metadata.name=web`.
        resource_version: begin after this version; without it the watch begins with what there is.
        allow_watch_bookmarks: let the server tell of its version from time to time.
        timeout_seconds: after how many seconds the server ends the watch.
    """

    label_selector: str | None
    field_selector: str | None
    resource_version: str | None
    allow_watch_bookmarks: bool | None
    timeout_seconds: int | None


class WriteOptions(TypedDict, total=False):
    """What a write may ask for (Kubernetes CreateOptions, UpdateOptions, PatchOptions).

    Attributes:
        dry_run: `All`: check, but change nothing.
        field_manager: who owns the fields that are written.
        field_validation: what unknown fields are: `Ignore`, `Warn` or `Strict`.
    """

    dry_run: Literal["All"] | None
    field_manager: str | None
    field_validation: Literal["Ignore", "Warn", "Strict"] | None


class DeleteOptions(TypedDict, total=False):
    """What a delete may ask for (Kubernetes DeleteOptions).

    Attributes:
        dry_run: `All`: check, but change nothing.
        grace_period_seconds: seconds to end in; 0 is at once.
        propagation_policy: what becomes of the objects it owns.
    """

    dry_run: Literal["All"] | None
    grace_period_seconds: int | None
    propagation_policy: Literal["Orphan", "Background", "Foreground"] | None


class DeleteAllOptions(DeleteOptions, total=False):
    """What a delete of many may ask for (Kubernetes DeleteOptions and ListOptions).

    Attributes:
        label_selector: e.g. `app=web,tier!=db`.
        field_selector: e.g. `status.phase=Failed`.
        limit: how many objects at most.
        resource_version: delete what there was at this version, or what `resource_version_match` says of it.
        resource_version_match: `Exact` or `NotOlderThan`.
        timeout_seconds: after how many seconds the server gives up.
    """

    label_selector: str | None
    field_selector: str | None
    limit: int | None
    resource_version: str | None
    resource_version_match: Literal["Exact", "NotOlderThan"] | None
    timeout_seconds: int | None


@dataclass(frozen=True, slots=True)
class Objects(Generic[T]):
    """Where the objects of a kind are, and what is called for them.

    Attributes:
        kind: the kind.
        namespace: the namespace; None for all of them, or for a kind that is in none.
        target: their model, `module.Class` under the package's `models`; None for plain JSON.
        subresource: the part of an object that is read and written; empty for the whole.
    """

    kind: Kind
    namespace: str | None
    target: str | None
    subresource: str = ""

    def __str__(self) -> str:
        where = f", namespace={self.namespace!r}" if self.namespace else ""
        return (
            f"{self.kind.api_version!r}, {self.kind.kind!r}{where}{f', {self.subresource}' if self.subresource else ''}"
        )

    def at(self, namespace: str | None) -> Objects[T]:
        """The same in a namespace; None leaves it as it is.

        Raises:
            ValueError: the kind is in no namespace, or these are those of another one.
        """
        if namespace is None or namespace == self.namespace:
            return self
        if not self.kind.namespaced:
            raise ValueError(f"{self.kind.kind} is in no namespace")
        if self.namespace is not None:
            raise ValueError(f"these are the objects of the namespace {self.namespace!r}, not of {namespace!r}")
        return replace(self, namespace=namespace)

    def part(self, name: str) -> Objects[Any]:
        """The same for a subresource; where that is of another kind, its answers are of its own model.

        Raises:
            ValueError: the kind has no such subresource.
        """
        if name not in self.kind.subresources:
            offered = ", ".join(self.kind.subresources) or "none"
            raise ValueError(f"{self.kind.kind} has no subresource {name!r}; it has {offered}")
        target = self.kind.subresources[name]
        return replace(self, subresource=name, target=self.target if target == self.kind.target else target)

    def list(self, options: ListOptions) -> Send[Page[T]]:
        """List the objects, a page at a time."""
        operation = Operation("GET", self._path(self.namespace), page(self.target), paging="continue")
        return Send(operation, self._values, {"query": query_of(options, ListOptions)})

    def watch(self, options: WatchOptions) -> Send[Any]:
        """Watch them."""
        operation: Operation[Any] = Operation("GET", self._path(self.namespace), watch(self.target))
        return Send(operation, self._values, {"query": query_of(options, WatchOptions)})

    def get(self, name: str) -> Send[T]:
        """Read one."""
        return self._one("GET", name, {})

    def create(self, body: Any, options: WriteOptions) -> Send[T]:
        """Create one, in the collection's namespace or else in its own."""
        namespace = self._namespace(body)
        path = () if namespace is None else (namespace,)
        operation = Operation("POST", self._path(namespace), self._answer)
        return Send(operation, path, {"query": query_of(options, WriteOptions), "body": self.named(body)})

    def replace(self, name: str, body: Any, options: WriteOptions) -> Send[T]:
        """Replace one."""
        return self._one("PUT", name, {"query": query_of(options, WriteOptions), "body": self.named(body)}, body)

    def patch(self, name: str, body: Any, content_type: str | None, options: WriteOptions) -> Send[T]:
        """Change one: by a merge patch, or a JSON patch if the body is an array, unless `content_type` says more."""
        query = query_of(options, WriteOptions)
        return self._one("PATCH", name, {"query": query, "body": body, "content_type": content_type})

    def apply(self, body: Any, force: bool, options: WriteOptions) -> Send[T]:
        """Apply one (server-side apply).

        Raises:
            ValueError: the object has no name, or there is no field manager.
        """
        if not options.get("field_manager"):
            raise ValueError("apply needs a field_manager: who owns the fields that are applied")
        data = self.named(body)
        metadata = {key: value for key, value in metadata_of(data).items() if key != "managedFields"}
        if not metadata.get("name"):
            raise ValueError("apply needs an object with metadata.name")
        query = {**query_of(options, WriteOptions), "force": True if force else None}
        arguments: Arguments = {
            "query": query,
            "body": {**data, "metadata": metadata},
            "content_type": APPLY_PATCH,
        }
        return self._one("PATCH", metadata["name"], arguments, body)

    def delete(self, name: str, options: DeleteOptions) -> Send[dict[str, Any]]:
        """Delete one; the answer is a Status, or the object while something still holds it."""
        return json_of(self._one("DELETE", name, {"query": query_of(options, DeleteOptions)}))

    def post(self, name: str, body: Any, options: WriteOptions) -> Send[T]:
        """Create something of one, at its subresource."""
        return self._one("POST", name, {"query": query_of(options, WriteOptions), "body": body})

    def path_of(self, name: str, query: Mapping[str, Any]) -> str:
        """The path of one object, or of its subresource, with a query.

        Raises:
            ValueError: there is no namespace, or a value that would name another resource.
        """
        call = self._one("GET", name, {})
        text = build_query(query)
        return build_path(call.operation.path, call.path) + (f"?{text}" if text else "")

    def proxy_path(self, name: str, path: str) -> str:
        """Where requests to one object are sent through the API server.

        Raises:
            ValueError: there is no namespace, or `path` would lead elsewhere.
        """
        call = self.part("proxy")._one("GET", name, {})
        if not path.strip("/"):
            return build_path(call.operation.path, call.path)
        return build_path(f"{call.operation.path}/{{path}}", (*call.path, path.lstrip("/")), wildcard=True)

    def delete_all(self, options: DeleteAllOptions) -> Send[dict[str, Any]]:
        """Delete those that the selectors name, or all; the answer is a Status, or the list of what was deleted."""
        path = self._path(self._namespace(None))
        answer: Result[dict[str, Any]] = Result("json")
        return Send(Operation("DELETE", path, answer), self._values, {"query": query_of(options, DeleteAllOptions)})

    def named(self, body: Any) -> dict[str, Any]:
        """The plain object, with the apiVersion and kind that objects under /kapis often lack.

        Raises:
            TypeError: it is no object.
            ValueError: it is of another kind.
        """
        data = dict_of(body)
        own = {"apiVersion": self.kind.api_version, "kind": self.kind.kind}
        if self.subresource:
            return data
        given = kind_named(body) if isinstance(body, Model) else None
        if given not in (None, self.kind.kind):
            raise ValueError(f"it is a {given}, but this collection holds {self.kind.kind!r}")
        for key, value in own.items():
            if data.get(key) not in (None, value):
                raise ValueError(f"{key} is {data[key]!r}, but this collection holds {value!r}")
        return {**own, **{key: value for key, value in data.items() if key not in own}}

    @property
    def _answer(self) -> Result[Any]:
        if self.target is None:
            return Result("anything" if self.subresource else "json")
        return Result("model", self.target)

    def _namespace(self, body: Any) -> str | None:
        """The namespace of an object.

        Raises:
            ValueError: there is none, or two.
        """
        if not self.kind.namespaced:
            return None
        own = metadata_of(dict_of(body)).get("namespace") if body is not None else None
        if self.namespace is not None and own not in (None, self.namespace):
            raise ValueError(f"the object is of the namespace {own!r}, the collection of {self.namespace!r}")
        if self.namespace is None and not isinstance(own, str):
            raise ValueError(f"{self.kind.kind} is namespaced: give a namespace, here or to the collection")
        return self.namespace or own

    def _path(self, namespace: str | None) -> str:
        inside = "" if namespace is None else "/namespaces/{namespace}"
        return f"{self.kind.root}{inside}/{self.kind.plural}"

    @property
    def _values(self) -> tuple[str, ...]:
        return () if self.namespace is None else (self.namespace,)

    def _one(self, method: str, name: str, arguments: Arguments, body: Any = None) -> Send[T]:
        namespace = self._namespace(body)
        path = f"{self._path(namespace)}/{{name}}" + (f"/{self.subresource}" if self.subresource else "")
        media = (*_PATCHES, *((STRATEGIC_PATCH,) if self.kind.native else ())) if method == "PATCH" else ()
        operation = Operation(method, path, self._answer, body=media)
        return Send(operation, (name,) if namespace is None else (namespace, name), arguments)


def json_of(call: Send[Any]) -> Send[dict[str, Any]]:
    """The same call, whose answer is plain JSON."""
    operation = call.operation
    return Send(Operation(operation.method, operation.path, Result("json")), call.path, call.arguments)


def eviction_of(objects: Objects[Any], name: str, options: DeleteOptions) -> dict[str, Any]:
    """The eviction of a pod; how it is to end is said in the object, not in the query."""
    given = {key: value for key, value in query_of(options, DeleteOptions).items() if value is not None}
    if "dryRun" in given:
        given["dryRun"] = [given["dryRun"]]
    metadata = {"name": name, "namespace": objects.namespace}
    eviction: dict[str, Any] = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": metadata}
    return eviction | ({"deleteOptions": given} if given else {})


def locate(
    client: BaseClient[Any], api_version: str, kind: str, namespace: str | None, model: type[Any] | None
) -> Steps[Objects[Any]]:
    """Where the objects of a kind are.

    Raises:
        NotFoundError: the server has no such group, version or kind.
        TypeError: `model` is none of the package's.
        ValueError: a namespace for a kind that is in none, or a malformed `api_version`.
    """
    given = None if model is None else target_of(model)
    found = yield from discover(client._kinds, client._cluster, api_version, kind)
    if namespace is not None and not found.namespaced:
        raise ValueError(f"{kind} is in no namespace")
    return Objects(found, namespace, given or found.target)


def dict_of(value: Any) -> dict[str, Any]:
    """The JSON object of a model or dict.

    Raises:
        TypeError: it is neither.
    """
    data: Any = to_dict(value) if isinstance(value, Model) else value
    if not isinstance(data, dict):
        raise TypeError(f"expected a model or a dict, not {type(value).__name__}")
    return data  # pyright: ignore[reportUnknownVariableType]


def metadata_of(data: Mapping[str, Any]) -> dict[str, Any]:
    """An object's metadata, empty where it has none."""
    return object_of(data.get("metadata"))


def query_of(options: Mapping[str, Any], known: type) -> dict[str, Any]:
    """Options by their names on the wire."""
    query: dict[str, Any] = {}
    for name, value in options.items():
        if name not in known.__annotations__:
            raise TypeError(f"unexpected keyword argument {name!r}")
        first, *rest = name.removesuffix("_token").split("_")
        query[first + "".join(map(str.capitalize, rest))] = value
    return query
