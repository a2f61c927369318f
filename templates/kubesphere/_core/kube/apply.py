"""Server-side apply of one object, whatever its kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from ..client.sync_client import Client
from ..models.model import Model
from ..models.view import View
from .collection import WriteOptions, dict_of, locate, metadata_of
from .conflicts import naming_managers
from .kinds import kind_of
from .steps import async_run, sync_run

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..client.async_client import AsyncClient
    from .steps import Steps

T = TypeVar("T")


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
    steps = _apply(client, obj, force, namespace, _options(field_manager, dry_run))
    if isinstance(client, Client):
        return cast("T", sync_run(client, steps))
    return cast("Awaitable[T]", async_run(client, steps))


def _options(field_manager: str, dry_run: bool) -> WriteOptions:
    return {"field_manager": field_manager, "dry_run": "All" if dry_run else None}


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
