"""What can go wrong, as exceptions."""

from ._core.errors import (
    APIError,
    BadRequestError,
    ConflictError,
    ConnectError,
    ConnectionDroppedError,
    ConnectTimeoutError,
    DecodeError,
    ForbiddenError,
    GoneError,
    KubeSphereError,
    NotFoundError,
    OAuthError,
    ServerError,
    TimeoutError,  # noqa: A004 (a transport error, named like those of HTTP libraries)
    TooManyRequestsError,
    TransportError,
    UnauthorizedError,
    UnprocessableEntityError,
)

__all__ = [
    "APIError",
    "BadRequestError",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionDroppedError",
    "DecodeError",
    "ForbiddenError",
    "GoneError",
    "KubeSphereError",
    "NotFoundError",
    "OAuthError",
    "ServerError",
    "TimeoutError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
]
