"""Writes whose answer was lost: sent again, they conflict with their own first try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..models.codec import decode
from ..models.patches import same
from ..models.view import object_of
from ..operation import Operation
from .base import USER_AGENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..reply import Reply

# What a write of a changed object is refused with: 409 mostly, 422 by a failed `test`, 500 and 400 by handlers.
REFUSALS = frozenset({400, 409, 412, 422, 500})
_SERVERS = frozenset({"resourceVersion", "generation", "managedFields"})


def reading_back(
    operation: Operation[Any], query: Mapping[str, Any], sent: bytes, status: int
) -> Operation[Any] | None:
    """What reads the object of a PUT that was refused, but sent before; None where that would tell nothing.

    Kubernetes notes who wrote, which `kube.writing` goes by unless the user has said who.
    """
    if status not in REFUSALS or query.get("dryRun"):
        return None
    if str(query.get("fieldManager", "")).startswith(f"{USER_AGENT}-") or _version(_json(sent)) is None:
        return None
    return Operation("GET", operation.path, operation.returns, wildcard=operation.wildcard)


def is_written(sent: bytes, found: Reply) -> bool:
    """Whether an object that was read back is what a write has made of it."""
    if found.status != 200:
        return False
    then, now = _json(sent), _json(found.body)
    return _version(then) != _version(now) and is_as_sent(then, now, status=False)


def is_as_sent(sent: dict[str, Any], now: dict[str, Any], *, status: bool) -> bool:
    """Whether an object is what was sent, but for what the server itself keeps; `status` is that, or was sent too."""
    return same(_kept(sent, status), _kept(now, status))


def _kept(data: dict[str, Any], status: bool) -> dict[str, Any]:
    metadata = {key: value for key, value in object_of(data.get("metadata")).items() if key not in _SERVERS}
    return {**{key: value for key, value in data.items() if status or key != "status"}, "metadata": metadata}


def _version(data: dict[str, Any]) -> Any:
    return object_of(data.get("metadata")).get("resourceVersion")


def _json(text: bytes) -> dict[str, Any]:
    try:
        return object_of(decode(text))
    except ValueError:
        return {}
