"""Conflicts told in one line: who else owns or has changed what."""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING

from ..errors import APIError, ConflictError

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..errors import TransportError


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
    return ConflictError(
        f"the change cannot be made: {what}",
        status=409,
        reason="Conflict",
        kubernetes_status={"kind": "Status", "reason": "Conflict", "details": {"causes": causes}},
        body=error.body if isinstance(error, APIError) else b"",
        headers=error.headers if isinstance(error, APIError) else None,
        method=error.method,
        url=error.url,
    )
