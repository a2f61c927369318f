"""What was asked of a fake, and what it answered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ._server.loopback import decode_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._server.loopback import Request


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `str(call)` is its method and target: `GET /api/v1/pods?limit=500`.

    Attributes:
        method: the HTTP method.
        target: path and query, as they were sent.
        headers: by name in lower case.
        body: as it was sent.
        status: what was answered; None where there was no answer.
    """

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None

    @property
    def path(self) -> str:
        """The path, as it was sent."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The decoded query; of a parameter that comes more than once, its last value."""
        return dict(decode_pairs(self.target.partition("?")[2]))

    @property
    def json(self) -> Any:
        """The JSON body.

        Raises:
            ValueError: it is none.
        """
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        """The fields of a form, e.g. of a login."""
        return dict(decode_pairs(self.body.decode()))

    def __str__(self) -> str:
        return f"{self.method} {self.target}"


def call_of(request: Request, status: int | None) -> Call:
    """The record of a request and its answer."""
    return Call(request.method, request.target, dict(request.headers), request.body, status)
