"""One caller on its way to a token, a step at a time: time and answers are in the test's hand."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from types import coroutine
from typing import TYPE_CHECKING, Any

import httpx
from kubesphere._core.auth.async_flow import with_token
from kubesphere._core.auth.flight import Flight
from kubesphere._core.redact import Secret

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator

    from kubesphere._core.auth.token_state import TokenState
    from kubesphere._core.auth.tokens import Token
    from kubesphere._core.reply import Reply


@dataclass
class Ask:
    """The token endpoint is asked."""

    form: Secret


@dataclass
class Wait:
    """Another's attempt is waited for."""

    flight: Flight


class SteppedFlight(Flight):
    """Hands its waiters to the test."""

    @coroutine
    def async_wait(self, limit: float) -> Generator[Wait, None, None]:  # type: ignore[override]
        yield Wait(self)


class Run:
    """The flow up to the request with its token."""

    def __init__(self, state: TokenState) -> None:
        self.command: Ask | Wait | None = None
        self._request = httpx.Request("GET", "http://h/x")
        self._flow: Any = with_token(
            self._request, state, None, lambda _, form, _harmless: httpx.Request("POST", form.reveal())
        )
        self._asked: httpx.Request | None = None
        self._waiting: Coroutine[Any, Any, httpx.Request] | None = None
        self._token: Token | None = None
        self._go(self._flow.asend(None))

    @property
    def token(self) -> Token:
        assert self._token is not None
        return self._token

    def done(self, answer: Reply | None) -> None:
        if answer is None:
            assert self._waiting is not None
            self._go(self._waiting)
        else:
            headers = dict(answer.headers)
            self._go(
                self._flow.asend(
                    httpx.Response(answer.status, headers=headers, content=answer.body, request=self._asked)
                )
            )

    def failed(self, error: Exception) -> None:
        self._go(self._flow.athrow(error))

    def close(self) -> None:
        if self._waiting is not None:
            self._waiting.close()
            return
        with contextlib.suppress(StopIteration):
            self._flow.aclose().send(None)

    def _go(self, coroutine: Coroutine[Any, Any, httpx.Request]) -> None:
        try:
            self.command = coroutine.send(None)
            self._waiting = coroutine
        except StopIteration as end:
            self._asked, self._waiting = end.value, None
            if end.value is self._request:
                self.command, self._token = None, self._flow.ag_frame.f_locals["token"]
            else:
                self.command = Ask(Secret(str(end.value.url)))
