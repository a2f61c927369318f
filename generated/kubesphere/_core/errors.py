"""Everything the client raises for the server or the network. No error holds a request header or body."""

from __future__ import annotations

from typing import Any


class KubeSphereError(Exception):
    """The root of all errors of this package."""


class APIError(KubeSphereError):
    """The server answered with an error.

    Attributes:
        status: the HTTP status; misleading at times (a missing object is a 500 on some routes).
        message: what went wrong, plain text.
        reason: the machine-readable reason, e.g. `AlreadyExists` (Kubernetes Status, RFC 6749 section 5.2).
        details: the Kubernetes Status' details, if any.
        body: the answer's full body.
        headers: the answer's headers, names in lower case, cookies left out.
        method: the request's method.
        url: the request's URL, secrets in its query masked.
    """

    status: int
    message: str
    reason: str | None
    details: dict[str, Any] | None
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
        details: dict[str, Any] | None = None,
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.reason = reason
        self.details = details
        self.body = body
        self.headers = headers or {}
        self.method = method
        self.url = url

    def __str__(self) -> str:
        where = f"{self.method} {self.url}: " if self.method else ""
        return f"{where}{self.status}{f' {self.reason}' if self.reason else ''}: {self.message}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[BaseException], args: tuple[Any, ...], state: dict[str, Any]) -> BaseException:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class BadRequestError(APIError):
    """400: the request is malformed or refused; also a duplicate workspace or an unknown cluster."""


class UnauthorizedError(APIError):
    """401: the credentials are missing, wrong, expired or revoked."""


class ForbiddenError(APIError):
    """403: the account may not do this; also what a request without credentials gets."""


class NotFoundError(APIError):
    """404, or a 500 whose text says that something was not found: there is no such object or route."""


class ConflictError(APIError):
    """409: the object exists, or has changed since it was read."""


class GoneError(APIError):
    """410: the resource version of a watch or continue token is too old; list again."""


class UnprocessableEntityError(APIError):
    """422: the object is invalid; `details` names the fields."""


class TooManyRequestsError(APIError):
    """429: too many requests."""


class ServerError(APIError):
    """5xx: the server or something behind it failed."""


class OAuthError(APIError):
    """The authorization server refused (RFC 6749 section 5.2); a locked account is `invalid_grant` with status 429."""

    @property
    def error(self) -> str:
        """The error code, e.g. `invalid_grant`."""
        return self.reason or ""

    @property
    def error_description(self) -> str | None:
        """The server's explanation, if any."""
        return self.message if self.message != self.reason else None


class DecodeError(APIError):
    """A successful answer that is not what the operation answers with, e.g. the empty body of a dead backend."""


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


BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
}
