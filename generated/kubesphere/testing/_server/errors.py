"""The shapes a refusal comes in. Handlers raise `Refusal`; the answer is made once, where the request is served."""
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from html import escape
from http import HTTPStatus
from typing import Any

from .loopback import Answer

JSON = ("Content-Type", "application/json")
TEXT = ("Content-Type", "text/plain; charset=utf-8")

REASONS = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    409: "Conflict",
    410: "Expired",
    415: "UnsupportedMediaType",
    422: "Invalid",
    503: "ServiceUnavailable",
}


class Refusal(Exception):  # noqa: N818 - it is an answer
    """A request that is refused, with its answer; None hangs up, as where a handler panics."""

    def __init__(self, answer: Answer | None) -> None:
        super().__init__(answer)
        self.answer = answer


def answer(value: Any, status: int = 200) -> Answer:
    """JSON."""
    return Answer(status, (JSON,), json.dumps(value, separators=(",", ":")).encode())


def status(
    code: int, message: str, *, reason: str | None = None, details: Any = None, metadata: Any = None
) -> dict[str, Any]:
    """A Kubernetes Status; `details` is left out where there are none."""
    fields = {"kind": "Status", "apiVersion": "v1", "metadata": metadata or {}, "status": "Failure", "message": message}
    found = reason if reason is not None else REASONS.get(code, "")
    return {
        **fields,
        **({"reason": found} if found else {}),
        **({} if details is None else {"details": details}),
        "code": code,
    }


def refuse(code: int, message: str, **more: Any) -> Refusal:
    """A Kubernetes Status: the authentication layer, `/api` and `/apis`."""
    return Refusal(answer(status(code, message, **more), code))


def text(code: int, message: str) -> Refusal:
    """Escaped text: nearly every handler under `/kapis`."""
    return Refusal(Answer(code, (TEXT,), f"{escape(message, quote=False)}\n".encode()))


def message(code: int, words: str) -> Refusal:
    """`{"message"}`: parts of resources v1alpha2 and the operations."""
    return Refusal(answer({"message": words}, code))


def oauth(code: int, error: str, description: str | None = None) -> Refusal:
    """An error of RFC 6749 section 5.2."""
    return Refusal(answer({"error": error, **({"error_description": description} if description else {})}, code))


def wrapped(code: int, words: str) -> Refusal:
    """`{"ErrStatus"}`: the dispatcher to member clusters."""
    inner = {"metadata": {}, "status": "Failure", "message": words, "reason": REASONS[code], "code": code}
    return Refusal(answer({"ErrStatus": inner}, code))


def router(code: int, *headers: tuple[str, str], more: str = "") -> Refusal:
    """What the router of `/kapis` and `/oauth` says without asking a handler."""
    phrase = "Page Not Found" if code == 404 else HTTPStatus(code).phrase
    return Refusal(Answer(code, (TEXT, *headers), f"{code}: {phrase}\n{more}".encode()))


def nowhere() -> Refusal:
    """What lies outside every prefix, and Kubernetes for a group it doesn't have."""
    return Refusal(Answer(404, (TEXT,), b"404 page not found\n"))


def hang_up() -> Refusal:
    """A handler that panics."""
    return Refusal(None)
