"""How a changed object is sent back: the smallest change that its endpoint takes, refused if the object has changed.

And how a write whose answer was lost is told from another's: by its field manager, which Kubernetes notes beside what
was written (`metadata.managedFields`). And server-side apply, and conflicts told in one line.
"""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from ..client.base import USER_AGENT
from ..client.sync_client import Client
from ..errors import APIError, ConflictError
from ..models.model import Model
from ..models.patches import json_patch, merge_patch
from ..models.view import View
from ..operation import Operation
from ..transport.request import JSON_PATCH, MERGE_PATCH
from .collection import WriteOptions, dict_of, locate, metadata_of
from .kinds import kind_of
from .steps import Send, async_run, call_of, sync_run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator

    from ..async_resource import AsyncResource
    from ..client.async_client import AsyncClient
    from ..errors import TransportError
    from ..sync_resource import Resource
    from .steps import Steps

T = TypeVar("T")

_VERSION = "/metadata/resourceVersion"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What reads and writes one object.

    Attributes:
        resource: the resource.
        path: the object's path values.
        get: reads it.
        patches: the kinds of patch it takes.
        replaces: whether it takes the whole object.
    """

    resource: Resource | AsyncResource
    path: tuple[Any, ...]
    get: Send[Any]
    patches: tuple[str, ...]
    replaces: bool

    @property
    def is_native(self) -> bool:
        """Whether Kubernetes itself takes the writes, and notes who sent them."""
        return is_native(self.get)

    def change(self, before: dict[str, Any], after: dict[str, Any], manager: str = "") -> Send[Any] | None:
        """What makes `after` of `before`, as long as the server still has `before`; None if nothing differs.

        A merge patch where it can say it. Handlers under `/kapis` lose the nulls that remove fields, so there the whole
        object is sent instead, if the endpoint takes it.

        Raises:
            ValueError: the change cannot be sent in any way that the endpoint takes.
        """
        operations = json_patch(before, after)
        if not operations:
            return None
        call = self._changing(before, after, operations)
        return managed_by(call, manager) if manager and self.is_native else call

    def _changing(self, before: dict[str, Any], after: dict[str, Any], operations: list[Any]) -> Send[Any]:
        version = metadata_of(before).get("resourceVersion")
        problem: ValueError | None = None
        if MERGE_PATCH in self.patches:
            try:
                patch = merge_patch(before, after)
            except ValueError as error:
                problem = error
            else:
                if not (self.replaces and self.get.operation.path.startswith("/kapis/") and _removes(patch)):
                    return self._call("patch", _guarded(patch, version), content_type=MERGE_PATCH)
        if JSON_PATCH in self.patches:
            guard = [] if version is None else [{"op": "test", "path": _VERSION, "value": version}]
            return self._call("patch", [*guard, *operations], content_type=JSON_PATCH)
        if problem is not None and not self.replaces:
            raise problem
        return self._call("replace", _guarded(after, version))

    def _call(self, method: str, body: Any, content_type: str | None = None) -> Send[Any]:
        call = cast("Send[Any]", call_of(self.resource, method, *self.path, body))
        if content_type is None:
            return call
        return Send(call.operation, call.path, {**call.arguments, "content_type": content_type})


def is_native(call: Send[Any]) -> bool:
    """Whether Kubernetes itself answers a call."""
    return call.operation.path.startswith(("/api/", "/apis/"))


def new_manager() -> str:
    """A field manager that nobody else goes by."""
    return f"{USER_AGENT}-{token_hex(4)}"


def managed_by(call: Send[Any], manager: str) -> Send[Any]:
    """The same write by a field manager."""
    query: dict[str, Any] = {**(call.arguments.get("query") or {}), "fieldManager": manager}
    return replace(call, arguments={**call.arguments, "query": query})


def is_managed_by(data: dict[str, Any], manager: str) -> bool:
    """Whether a field manager has written to an object, and not all of it was overwritten since."""
    entries: Any = metadata_of(data).get("managedFields") or ()
    return any(isinstance(each, dict) and cast("Any", each).get("manager") == manager for each in entries)


def replacing(call: Send[T]) -> Steps[T]:
    """Replace an object; a write that conflicts with its own first try, whose answer was lost, has succeeded."""
    query, body = call.arguments.get("query") or {}, call.arguments.get("body")
    version = metadata_of(cast("Any", body)).get("resourceVersion") if isinstance(body, dict) else None
    if version is None or query.get("fieldManager") or query.get("dryRun") or not is_native(call):
        return cast("T", (yield call))
    manager = new_manager()
    try:
        return cast("T", (yield managed_by(call, manager)))
    except ConflictError:
        now = yield Send(Operation("GET", call.operation.path, call.operation.returns), call.path, {})
        if not is_managed_by(dict_of(now), manager):
            raise
        return cast("T", now)


def endpoint_of(resource: Resource | AsyncResource, path: tuple[Any, ...]) -> Endpoint:
    """How one object of a resource is read and written.

    Raises:
        TypeError: the resource has no `get`, or nothing that writes what it reads.
    """
    get = call_of(resource, "get", *path)
    if get is None:
        raise TypeError(f"{type(resource).__name__} has no get")
    patch, put = (_write(resource, method, path, get) for method in ("patch", "replace"))
    known = patch.operation.body if patch is not None else ()
    patches = tuple(kind for kind in known if kind in (MERGE_PATCH, JSON_PATCH))
    if not patches and put is None:
        raise TypeError(f"{type(resource).__name__} has no patch or replace that writes what get reads")
    return Endpoint(resource, path, get, patches, put is not None)


def _write(resource: Resource | AsyncResource, method: str, path: tuple[Any, ...], get: Send[Any]) -> Send[Any] | None:
    """A method that writes the object that `get` reads: to the same path, with the same answer or none."""
    call = call_of(resource, method, *path, {}) if hasattr(resource, method) else None
    if call is None or call.operation.path != get.operation.path:
        return None
    return call if call.operation.returns == get.operation.returns or call.operation.returns.kind == "nothing" else None


def _guarded(body: dict[str, Any], version: Any) -> dict[str, Any]:
    """The body with the resource version that must still be the object's."""
    if version is None:
        return body
    return {**body, "metadata": {**metadata_of(body), "resourceVersion": version}}


def _removes(patch: dict[str, Any]) -> bool:
    return any(value is None or (isinstance(value, dict) and _removes(cast("Any", value))) for value in patch.values())


@contextmanager
def naming_managers() -> Generator[None, None, None]:
    """Says in a ConflictError of server-side apply which field managers own what (Status `details.causes`)."""
    try:
        yield
    except ConflictError as error:
        owned = _owned(error)
        if not owned:
            raise
        told = copy(error)
        managers = "; ".join(f"{manager} owns {', '.join(fields)}" for manager, fields in owned.items())
        told.message, told.advice = managers, "force=True takes the fields over"
        told.args = (managers,)
        raise told from None


def _owned(error: ConflictError) -> dict[str, list[str]]:
    """Fields by manager: causes are `{reason: FieldManagerConflict, message: conflict with "manager" ..., field}`."""
    owned: dict[str, list[str]] = {}
    for cause in error.causes:
        if cause.get("reason") == "FieldManagerConflict":
            manager = str(cause.get("message", "")).removeprefix("conflict with ")
            owned.setdefault(manager, []).append(str(cause.get("field")))
    return owned


def fields_changed(error: APIError | TransportError, pointers: list[str]) -> ConflictError:
    """What to raise where somebody else has changed the same fields, instead of what the server said, if anything."""
    what = f"somebody else changed {', '.join(pointers)} too" if pointers else "it was deleted and made anew"
    causes = [{"reason": "FieldValueConflict", "field": pointer} for pointer in pointers]
    answer: dict[str, Any] = {"body": error.body, "headers": error.headers} if isinstance(error, APIError) else {}
    return ConflictError(
        f"the change cannot be made: {what}",
        status=409,
        reason="Conflict",
        kubernetes_status={"kind": "Status", "reason": "Conflict", "details": {"causes": causes}},
        method=error.method,
        url=error.url,
        **answer,
    )


@overload
def apply(
    client: Client,
    obj: T,
    *,
    field_manager: str,
    force: bool = False,
    namespace: str | None = None,
    dry_run: bool = False,
) -> T: ...
@overload
def apply(
    client: AsyncClient,
    obj: T,
    *,
    field_manager: str,
    force: bool = False,
    namespace: str | None = None,
    dry_run: bool = False,
) -> Awaitable[T]: ...
def apply(
    client: Client | AsyncClient,
    obj: T,
    *,
    field_manager: str,
    force: bool = False,
    namespace: str | None = None,
    dry_run: bool = False,
) -> T | Awaitable[T]:
    """Create an object or make it as given: server-side apply, for any kind under `/api` and `/apis`.

    Fields that this field manager applied before and that `obj` lacks are removed; the others' are left alone. What
    `metadata.managedFields` says is not sent, so an object that was read can be applied. One object at a time: apply
    each item of a list.

    Args:
        client: the client; `ks.cluster(name)` applies in that cluster. With an async one, await the result.
        obj: a model, or a dict with apiVersion and kind, which the model of a kind may lack; with metadata.name.
        field_manager: who owns the applied fields, e.g. the program's name.
        force: take over fields that other managers own.
        namespace: the namespace, if the object names none.
        dry_run: check and answer, but change nothing.

    Returns:
        The object as the server has it now, of the type of `obj`.

    Raises:
        ConflictError: other managers own some of the fields; the message names them.
        NotFoundError: the server has no such kind, or no such namespace.
        APIError: the server refused.
        ValueError: the object lacks its apiVersion, kind, name or namespace, or is a list.
    """
    options: WriteOptions = {"field_manager": field_manager, "dry_run": "All" if dry_run else None}
    steps = _apply(client, obj, force, namespace, options)
    if isinstance(client, Client):
        return cast("T", sync_run(client, steps))
    return cast("Awaitable[T]", async_run(client, steps))


def _apply(
    client: Client | AsyncClient,
    obj: Any,
    force: bool,
    namespace: str | None,
    options: WriteOptions,
) -> Steps[Any]:
    data = dict_of(obj)
    api_version, kind = data.get("apiVersion"), data.get("kind")
    if isinstance(obj, Model) and not (api_version and kind):
        known = kind_of(type(obj))
        api_version, kind = api_version or known.api_version, kind or known.kind
    if not api_version or not kind:
        raise ValueError("apply needs an object with apiVersion and kind")
    if "items" in data and kind.endswith("List"):
        raise ValueError("apply takes one object at a time: apply each item of the list")
    namespace = namespace or metadata_of(data).get("namespace")
    model = type(obj) if isinstance(obj, View) else None
    objects = yield from locate(client, api_version, kind, namespace, model)
    if model is None:
        objects = replace(objects, target=None)
    with naming_managers():
        return (yield objects.apply(data, force, options))
