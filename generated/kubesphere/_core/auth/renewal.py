"""How a caller comes by a token, as a generator of what is to be done: the same for threads and for tasks.

Also how often one request is sent.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..errors import KubeSphereError, OAuthError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .cached_token import CachedToken
    from .flight import Flight
    from .secret import Secret
    from .token_state import TokenState
    from .tokens import Token

SENDS = 8
RENEWALS = 2
POLL = 0.02
LOCK_LIMIT = 120.0


@dataclass(frozen=True, slots=True)
class Ask:
    """Send a form to the token endpoint; the result is its answer, a Reply."""

    form: Secret


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait for another caller's attempt."""

    flight: Flight


@dataclass(frozen=True, slots=True)
class Call:
    """Call a function that may block, to its end; the result is what it returns."""

    function: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait for some seconds."""

    seconds: float


Command: TypeAlias = Ask | Wait | Call | Pause
Steps: TypeAlias = "Generator[Command, Any, Token]"


def token_steps(state: TokenState, cache: CachedToken | None, begin: Callable[[Flight], None] | None = None) -> Steps:
    """What to do until there is a token to use.

    Args:
        state: the account's.
        cache: where other processes find the token, if anywhere.
        begin: called with the flight that the caller is to lead.

    Raises:
        KubeSphereError: there is none to be had.
    """
    waited: Flight | None = None
    while True:
        entered = state.enter(waited)
        if not isinstance(entered, tuple):
            return entered
        flight, leading = entered
        if leading:
            break
        yield Wait(flight)
        waited = flight
    try:
        if begin is not None:
            begin(flight)
        return (yield from _lead(state, flight, cache))
    finally:
        state.end(flight)


def _lead(state: TokenState, flight: Flight, cache: CachedToken | None) -> Steps:
    """Get a token, from another process or from the server."""
    release: Callable[[], None] | None = None
    try:
        if cache is not None:
            release = yield from _locked(cache)
            known = yield Call(cache.load)
            if known is not None and state.offer(flight, known):
                return cast("Token", known)
        token: Token | None = None
        while token is None:
            reply = yield Ask(state.ask(flight))
            token = state.accept(flight, reply)
        if cache is not None:
            yield Call(partial(cache.save, token))
    except KubeSphereError as error:
        if cache is not None and isinstance(error, OAuthError):
            yield Call(cache.clear)
        usable = state.fail(flight, error)
        if usable is None:
            raise
        return usable
    finally:
        if release is not None:
            release()
    return token


def _locked(cache: CachedToken) -> Generator[Command, Any, Callable[[], None] | None]:
    """Wait until no other process is getting a token, but not for ever; what ends the lock."""
    for _ in range(math.ceil(LOCK_LIMIT / POLL)):
        release = cache.try_lock()
        if release is not None:
            return release
        yield Pause(POLL)
    return None


class Attempts:
    """How often one request is sent: again when its token was refused and there may be a better one.

    Another caller's renewal may revoke the token of this request, even several times in a row.
    """

    def __init__(self, state: TokenState) -> None:
        self._state = state
        self._sends = SENDS
        self._renewals = RENEWALS

    def again(self, token: Token, status: int) -> bool:
        """Whether to send the request once more, after an answer to it."""
        if status != 401:
            if status < 500 and not (token.proven and not token.refused):
                self._state.prove(token)
            return False
        self._sends -= 1
        refusal = self._state.refuse(token)
        if refusal == "current":
            self._renewals -= 1
        return refusal != "hopeless" and self._sends > 0 and self._renewals >= 0


class Run:
    """A generator of commands under way.

    Attributes:
        command: what to do next; None at the end.
    """

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self.command: Command | None = None
        self._token: Token | None = None
        self._go(steps.send, None)

    @property
    def token(self) -> Token:
        """What it has come to.

        Raises:
            RuntimeError: nothing yet.
        """
        if self._token is None:
            raise RuntimeError("there is no token yet")
        return self._token

    def done(self, result: Any) -> None:
        """The command has been carried out."""
        self._go(self._steps.send, result)

    def failed(self, error: BaseException) -> None:
        """It could not be; raises what the generator makes of that."""
        self._go(self._steps.throw, error)

    def close(self) -> None:
        """Give up."""
        self._steps.close()

    def _go(self, resume: Callable[[Any], Command], argument: Any) -> None:
        try:
            self.command = resume(argument)
        except StopIteration as end:
            self.command, self._token = None, end.value
