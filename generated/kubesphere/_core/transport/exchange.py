"""One request and the attempts at it, without any I/O."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

from ..errors import DeadlineError
from ..redact import mask_url, without_sent
from . import logs
from .deadline import current_deadline
from .http import (
    LOST,
    OWN_LOGIN,
    WITHOUT_SENT,
    can_repeat,
    failures,
    library_of,
    never_sent,
    transport_error,
    will_fail_again,
)
from .request import FORM
from .retry import UNANSWERED, Attempt, retry_after

if TYPE_CHECKING:
    from ..errors import TransportError
    from .deadline import Deadline
    from .hooks import Hooks
    from .http import httpx
    from .retry import Retries


class Exchange:
    """Counts and times the attempts at a request, and says whether there is to be another.

    Args:
        request: what is sent.
        policy: whether and when to send it again.
        hooks: what the user wants done with it.
    """

    __slots__ = (
        "_began",
        "_deadline",
        "_first",
        "_library",
        "_lost",
        "_number",
        "_policy",
        "failures",
        "hooks",
        "request",
    )

    def __init__(self, request: httpx.Request, policy: Retries, hooks: Hooks) -> None:
        self._deadline = current_deadline()
        self.request = request
        self.hooks = hooks
        self._library = library_of(request)
        self.failures = failures(self._library)
        self._policy = policy
        self._number, self._lost = 0, False
        self._began = self._first = 0.0

    def begin(self) -> None:
        """An attempt starts."""
        self._number += 1
        self._began = perf_counter()
        if self._number == 1:
            self._first = self._began
        if self._deadline is not None:
            self._bound(self._deadline)

    def _bound(self, deadline: Deadline) -> None:
        left = deadline.left
        if left <= 0:
            raise self.late()
        timeout: dict[str, float | None] = self.request.extensions["timeout"]
        shorter = {name: left if seconds is None else min(seconds, left) for name, seconds in timeout.items()}
        self.request.extensions = {**self.request.extensions, "timeout": shorter}

    def late(self) -> DeadlineError:
        """Why there is no answer once the deadline has passed."""
        method, url = self.request.method, mask_url(str(self.request.url))
        what = "" if self._deadline is None else self._deadline.what
        return DeadlineError(f"{method} {url}: the time for {what} was up", method=method, url=url)

    def failed(self, error: Exception) -> float:
        """There is no answer: seconds to wait before the next attempt.

        Raises:
            TransportError: there is to be none.
        """
        self._forget_login()
        if self._deadline is not None and self._deadline.left <= 0:
            raise self.late() from error
        problem = cast("TransportError", transport_error(error, self.request))
        logs.failed(self.request.method, self.request.url, problem, self._number)
        delay: float | None = None
        if not will_fail_again(error, self._library):
            sent = not never_sent(error, self._library)
            self._lost |= sent
            delay = self._delay(error=problem, sent=sent)
        if delay is None:
            raise problem from error
        return delay

    def answered(self, response: httpx.Response) -> float | None:
        """There is an answer: None if it counts, or seconds to wait before the next attempt."""
        status, elapsed = response.status_code, perf_counter() - self._began
        response.elapsed = timedelta(seconds=elapsed)
        logs.sent(self.request.method, self.request.url, status, elapsed, self._number)
        if status < 400:
            return None
        if self._lost:
            response.extensions[LOST] = True
        self._lost |= status in UNANSWERED
        return self._delay(status=status, retry_after=retry_after(response.headers))

    def hide_login(self, response: httpx.Response) -> None:
        """Make the response fit for the user's eyes: its request without the credentials that were added to it."""
        if response.status_code >= 400:
            form = self.request.headers.get("content-type") == FORM and can_repeat(self.request)
            sent = self.request.content if form else b""
            response.extensions[WITHOUT_SENT] = without_sent(self.request.headers, sent)
        self._forget_login()
        response.next_request = None  # made for every redirect, with the credentials in it

    def _delay(self, **outcome: Any) -> float | None:
        if not can_repeat(self.request):
            return None
        elapsed = perf_counter() - self._first
        attempt = Attempt(self._number, self.request.method, elapsed=elapsed, **outcome)
        delay = self._policy.delay(attempt)
        if delay is None:
            return None
        if self._deadline is not None and delay >= self._deadline.left:
            self._deadline.gave_up = True
            return None
        logs.retrying(attempt.method, self.request.url, delay, attempt.error or attempt.status)
        return max(0.0, delay)

    def _forget_login(self) -> None:
        """Take out what the authentication added, so that the next attempt gets the token of its time."""
        if OWN_LOGIN not in self.request.extensions:
            with suppress(KeyError):
                del self.request.headers["authorization"]
