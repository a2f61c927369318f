"""From a reply that is no success to a typed error, without any I/O.

What an error means where its status doesn't say is looked for in its text: many of KubeSphere's handlers answer 500 or
400 to anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from .. import errors
from ..models.codec import decode
from ..models.view import object_of
from ..redact import looks_secret, mask_credentials, mask_secrets, mask_url
from .retry import retry_after

if TYPE_CHECKING:
    from ..reply import Reply

E = TypeVar("E", bound=errors.APIError)

ERROR_SIZE = 1024 * 1024
"""Bytes of the body of an error or redirect that are read; the rest is left unread."""
BODY = 64 * 1024
MESSAGE = 8 * 1024
_OAUTH = {"error", "error_description", "error_uri", "state"}
_REDIRECT = range(300, 400)
_ERROR_KEYS = {
    "code",
    "message",
    "msg",
    "error",
    "reason",
    "status",
    "data",
    "details",
    "detail",
    "requestId",
    "timestamp",
    "success",
    "path",
    "errorType",
}


# What a text stands for, under some statuses, and what to do about it. The texts are those of Kubernetes' errors, which
# lose their code on the way out, and of KubeSphere's own handlers. Patterns are text, compiled by `re` when first used.
_MEANINGS: tuple[tuple[str, set[int], type[errors.APIError]], ...] = (
    (r" not found$|^\w+ not found \S+$| does not exist$", {500}, errors.NotFoundError),
    (r"^resource is not supported$|^no matches for kind ", {500}, errors.NotFoundError),
    (r"^cluster \S+ not exists$", {400}, errors.NotFoundError),
    (r" already exists$", {400, 409, 500}, errors.AlreadyExistsError),
    (r"^Operation cannot be fulfilled on ", {409, 500}, errors.ConflictError),
    (r'^\S+ "[^"]*" is invalid: ', {400, 500}, errors.UnprocessableEntityError),
    (r"^json: cannot unmarshal ", {500}, errors.BadRequestError),
    (r"cluster \S+ is not ready$", {500}, errors.ServiceUnavailableError),
)
_ADVICE = (
    (r'User "system:anonymous" cannot ', "the request carried no login"),
    (r"^auth rate limit exceeded$", "the account is locked for some minutes, whatever the password"),
    (r"^Operation cannot be fulfilled on ", "read it again, make the change once more and send that"),
    (r"^json: cannot unmarshal .*jsonpatch\.Patch$", "this route takes a JSON Patch, a list of operations"),
)


def check(reply: Reply) -> None:
    """Raise the typed error of any reply but a success."""
    if not 200 <= reply.status < 300:
        raise error_of(reply)


def error_of(reply: Reply) -> errors.APIError:
    """The error a reply stands for, in any of the server's shapes."""
    if reply.status in _REDIRECT:
        return redirect_error(reply, "redirects are not followed")
    reply = reply.with_body(mask_credentials(reply.body[:ERROR_SIZE]))
    found = object_of(_loads(reply.body))
    wrapped = object_of(found.get("ErrStatus"))
    fields = wrapped or found
    if isinstance(code := fields.get("error"), str) and fields.keys() <= _OAUTH:
        message = _string(fields, "error_description") or code
        locked = reply.status == 429 and code == "invalid_grant"
        cls = errors.AccountLockedError if locked else errors.OAuthError
        return make_error(reply, cls, message, reason=code, advice=_advice(message))
    message = _string(fields, "message") or _plain_text(reply)
    status = fields if "status" in fields or fields.get("kind") == "Status" else None
    # A Kubernetes Status says what it means, unless KubeSphere has made it up.
    by_status = _class(reply.status, _string(fields, "reason"))
    meant = by_status if status and not wrapped else _meaning(reply.status, message) or by_status
    return make_error(
        reply,
        meant,
        message,
        reason=_string(fields, "reason"),
        kubernetes_status=status,
        inferred=not issubclass(meant, by_status),
        advice=_advice(message),
    )


def status_error(status: Any, reply: Reply) -> errors.APIError:
    """The error that a Kubernetes Status object inside a stream stands for; its code counts, not the stream's 200."""
    code = object_of(status).get("code")
    return error_of(reply.with_status(code if isinstance(code, int) and code >= 400 else 500))


def error_inside(reply: Reply, value: Any) -> errors.APIError | None:
    """The failure that a success tells of, None if it tells of none.

    That is a Kubernetes Status, an object with an error's `code` or `error` and nothing of an answer's, or results of a
    monitoring query each of which is an error.

    Args:
        reply: the success.
        value: its JSON.
    """
    found = object_of(value)
    if not found or ("metadata" in found and found.get("kind") != "Status"):
        return None
    if found.get("kind") == "Status":
        return status_error(found, reply) if found.get("status") == "Failure" else None
    if found.keys() <= _ERROR_KEYS:
        if (error := _coded(reply, found)) is not None:
            return error
        if _string(found, "error") is not None:
            return _told_inside(reply, found)
    results: Any = found.get("results")
    if isinstance(results, list) and results:
        told = [_string(object_of(each), "error") for each in results]  # pyright: ignore[reportUnknownVariableType]
        if all(told):
            return make_error(reply, errors.BackendError, "; ".join(dict.fromkeys(filter(None, told))))
    return None


def redirect_error(reply: Reply, why: str) -> errors.RedirectError:
    """A redirect that is not followed; its body repeats where it leads, token and all."""
    location = mask_url(reply.headers.get("location", ""))
    told = f"{why}: {location or 'to nowhere'}"
    return make_error(reply.with_body(b""), errors.RedirectError, told, location=location)


def decode_error(reply: Reply, expected: str) -> errors.DecodeError:
    """A success that does not hold what was expected."""
    found = f"{len(reply.body)} bytes of {reply.media_type or 'no media type'}" if reply.body else "an empty body"
    return make_error(reply, errors.DecodeError, f"expected {expected}, got {found}")


def make_error(reply: Reply, cls: type[E], message: str, **attributes: Any) -> E:
    """An error with all that the reply tells of itself; what may hold a credential is left out or masked."""
    return cls(
        mask_secrets(message[:MESSAGE]),
        status=reply.status,
        body=mask_credentials(reply.body[:BODY]),
        headers={
            name: value if name.endswith("-authenticate") else mask_secrets(value)
            for name, value in reply.headers.items()
            if name != "location" and not looks_secret(name)
        },
        method=reply.method,
        url=mask_url(reply.url),
        retry_after=retry_after(reply.headers),
        **attributes,
    )


def misplaced_error(reply: Reply, expected: str) -> errors.APIError:
    """A success that doesn't hold what was expected: the error that it tells of, if it does."""
    value = _loads(reply.body)
    return error_inside(reply, value) or _coded(reply, object_of(value)) or decode_error(reply, expected)


def _coded(reply: Reply, found: dict[str, Any]) -> errors.APIError | None:
    """The error of an object with a `code` like an HTTP status."""
    code = found.get("code")
    if isinstance(code, str) and code.isdecimal():
        code = int(code[:4])
    if not isinstance(code, int) or not 400 <= code < 600:
        return None
    reply = reply.with_status(code)
    return error_of(reply) if code < 500 else _told_inside(reply, found)


def _told_inside(reply: Reply, found: dict[str, Any]) -> errors.BackendError:
    message = _string(found, "message") or _string(found, "msg") or _string(found, "error") or "no explanation"
    return make_error(reply, errors.BackendError, f"told inside a success: {message}")


def _meaning(status: int, text: str) -> type[errors.APIError] | None:
    found = (error for pattern, statuses, error in _MEANINGS if status in statuses and re.search(pattern, text))
    return next(found, None)


def _advice(text: str) -> str | None:
    """What to do about an error of this text, where that isn't plain."""
    return next((advice for pattern, advice in _ADVICE if re.search(pattern, text)), None)


def _class(status: int, reason: str | None) -> type[errors.APIError]:
    if status == 409 and reason == "AlreadyExists":
        return errors.AlreadyExistsError
    return errors.BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.APIError)


def _plain_text(reply: Reply) -> str:
    """The body as a message: handlers escape theirs for HTML."""
    from html import unescape  # noqa: PLC0415 - seldom needed

    return unescape(reply.text()).strip() or "the server gave no explanation"


def _string(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and value else None


def _loads(body: bytes) -> Any:
    """The JSON of a body, None if it is none."""
    try:
        return decode(body)
    except ValueError:
        return None
