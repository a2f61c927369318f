"""Everything the client raises for the server or the network, and its warnings. None holds a request's header or body.

All can be pickled and copied; `str()` of each is one short line with what is plainly secret masked.
"""

from __future__ import annotations

import builtins
from typing import Any, cast

from .redact import mask_text


class KubeSphereError(Exception):
    """The root of all errors of this package."""

    def __str__(self) -> str:
        return mask_text(super().__str__())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> BaseException:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class InsecureTransportWarning(UserWarning):
    """Login and data cross a network in plain text: the server's URL begins with http://."""


class ListChangedWarning(UserWarning):
    """A list that is paged by number has not shown all that it counts: it changed while it was read."""


class APIError(KubeSphereError):
    """The server answered with an error.

    Attributes:
        status: the HTTP status; misleading at times (a missing object is a 500 on some routes).
        message: what went wrong, in the server's words: plain text, HTML entities resolved, its first 8 KiB.
        reason: the machine-readable reason, e.g. `AlreadyExists` (Kubernetes Status) or `invalid_grant` (RFC 6749
            section 5.2), if the server gives one.
        kubernetes_status: the Kubernetes Status object as JSON, if the answer is one.
        inferred: the class of this error was read off the message, since the status says something else.
        advice: what to do about it, where that isn't plain.
        retry_after: seconds after which to try again (RFC 9110 section 10.2.3), if the server says so.
        body: the answer's body, its first 64 KiB.
        headers: the answer's headers, names in lower case, without cookies and other credentials.
        method: the request's method.
        url: the request's URL, secrets in its query masked.
    """

    status: int
    message: str
    reason: str | None
    kubernetes_status: dict[str, Any] | None
    inferred: bool
    advice: str | None
    retry_after: float | None
    body: bytes
    headers: dict[str, str]
    method: str
    url: str

    def __init__(  # noqa: PLR0913 - the parts of an answer
        self,
        message: str,
        *,
        status: int,
        reason: str | None = None,
        kubernetes_status: dict[str, Any] | None = None,
        inferred: bool = False,
        advice: str | None = None,
        retry_after: float | None = None,
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.reason = reason
        self.kubernetes_status = kubernetes_status
        self.inferred = inferred
        self.advice = advice
        self.retry_after = retry_after
        self.body = body
        self.headers = headers or {}
        self.method = method
        self.url = url

    @property
    def details(self) -> dict[str, Any] | None:
        """The details of the Kubernetes Status, if any: `name`, `kind`, `causes`, `retryAfterSeconds`."""
        details = (self.kubernetes_status or {}).get("details")
        return cast("dict[str, Any]", details) if isinstance(details, dict) and details else None

    @property
    def causes(self) -> list[dict[str, Any]]:
        """What is wrong with which field, as the Kubernetes Status has it: `field`, `message` and `reason` of each."""
        causes = (self.details or {}).get("causes")
        if not isinstance(causes, list):
            return []
        return [cause for cause in cast("list[dict[str, Any]]", causes) if type(cause) is dict]

    def __str__(self) -> str:
        where = f"{self.method} {self.url}: " if self.method else ""
        what = self.message.strip().removeprefix(f"{self.status}: ")
        parts = [f"{where}{self.status}{f' {self.reason}' if self.reason else ''}: {what}"]
        untold = (cause for cause in self.causes if str(cause.get("field")) not in self.message)
        parts += [f"{cause.get('field')}: {cause.get('message')}" for cause in untold]
        if self.retry_after is not None:
            parts.append(f"try again in {self.retry_after:.0f} s")
        if self.advice:
            parts.append(self.advice)
        return mask_text("; ".join(parts))


class BadRequestError(APIError):
    """400, or a 500 about a body that can't be read: the request is malformed or refused."""


class UnauthorizedError(APIError):
    """401: the credentials are missing, wrong, expired or revoked; 511: a member cluster refuses them."""


class ForbiddenError(APIError):
    """403: the account may not do this; also what a request without credentials gets."""


class NotFoundError(APIError):
    """404, or another status whose text says so: there is no such object, route, kind or cluster."""


class ConflictError(APIError):
    """409, or another status whose text says so: the object has changed since it was read, or exists."""


class AlreadyExistsError(ConflictError):
    """409, or another status whose text says so: there is an object of that name."""


class GoneError(APIError):
    """410: the resource version of a watch or continue token is too old; list again."""


class UnprocessableEntityError(APIError):
    """422, or another status whose text says so: the object is invalid; `causes` names the fields."""


class TooManyRequestsError(APIError):
    """429: too many requests; `retry_after` says when to come back, if the server does."""


class ServerError(APIError):
    """5xx: the server or something behind it failed."""


class ServiceUnavailableError(ServerError):
    """502, 503 or 504, or a member cluster that is not ready: try again later."""


class RedirectError(APIError):
    """A redirect that is not followed.

    Attributes:
        location: where it leads, secrets masked; empty if nowhere.
    """

    location: str

    def __init__(self, message: str, *, location: str = "", **attributes: Any) -> None:
        super().__init__(message, **attributes)
        self.location = location


class OAuthError(APIError):
    """The authorization server refused (RFC 6749 section 5.2)."""

    @property
    def error(self) -> str:
        """The error code, e.g. `invalid_grant`."""
        return self.reason or ""

    @property
    def error_description(self) -> str | None:
        """The server's explanation, if any."""
        return self.message if self.message != self.reason else None


class AccountLockedError(OAuthError, TooManyRequestsError):
    """429 and `invalid_grant` from the token endpoint: too many failed logins, for now no password is right."""


class DecodeError(APIError):
    """A successful answer that is not what the operation answers with, e.g. the empty body of a dead backend."""


class BackendError(DecodeError, ServerError):
    """A success that tells of a failure: a backend behind the server is dead, or has refused.

    `with_raw_response(method)` gives the answer as it came.
    """


class TransportError(KubeSphereError):
    """No answer: the connection failed, or was dropped before or while answering.

    Attributes:
        method: the request's method; empty if unknown.
        url: the request's URL, secrets in its query masked; empty if unknown.
    """

    method: str
    url: str

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.url = url


class ConnectError(TransportError):
    """The connection was never made: nothing has reached the server."""


class ConnectionDroppedError(TransportError):
    """The server hung up without an answer, or in the middle of one, as it does where a handler panics."""


class TimeoutError(TransportError):  # noqa: A001 - the name that Python and the HTTP libraries use
    """No answer in time."""


class ConnectTimeoutError(ConnectError, TimeoutError):
    """The connection was not made in time: nothing has reached the server."""


class DeadlineError(TimeoutError):
    """The time for all of it was up, attempts and login included: `total_timeout`, or what a wait was given."""


class ResponseTooLargeError(TransportError):
    """The answer is larger than `max_response_size` allows, decompressed; the rest of it was not read."""


class WaitTimeoutError(KubeSphereError, builtins.TimeoutError):
    """An object didn't come to be what was waited for in time.

    Attributes:
        last: the object as it was last seen, None if there was none.
    """

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
    502: ServiceUnavailableError,
    503: ServiceUnavailableError,
    504: ServiceUnavailableError,
    511: UnauthorizedError,
}
