"""The life of an account's token, without any I/O: when to use, refresh or log in, and when to give up."""

from __future__ import annotations

import copy
import math
import os
import threading
import time
from typing import TYPE_CHECKING, Literal

from ..errors import APIError, ConnectError, KubeSphereError, OAuthError
from ..transport import logs
from ..transport.http import CONNECT_TIMEOUT, TIMEOUT
from ..transport.refusals import check
from .flight import Flight
from .tokens import Token, read_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..redact import Secret
    from ..reply import Reply
    from .grants import Grant
    from .tokens import Token

LOGIN_PAUSE = 600.0
STALE_PAUSE = 5.0
HOPELESS_PAUSE = 0.5
LONGEST_HOPELESS_PAUSE = 10.0
# In a crowd whose sessions keep ending, each renewal revokes the token of all that are under way: with eight sends, one
# call in six ended Unauthorized. What a call has renewed by itself is bound more closely.
SENDS = 40
RENEWALS = 2
MOST_WAITS = 4  # logins that fail under others, who try for less long, before their failure is one's own
POLL = 0.02
LOCK_LIMIT = 120.0
TIMEOUTS = {"connect": CONNECT_TIMEOUT, "read": TIMEOUT, "write": TIMEOUT, "pool": TIMEOUT}
WAIT_LIMIT = sum(TIMEOUTS.values())

Status = Literal["none", "fresh", "stale", "expired"]
Refusal = Literal["replaced", "current", "hopeless"]


def is_refusal(error: BaseException | None) -> bool:
    """Whether the authorization server has judged the credentials, rather than failed (`server_error`)."""
    return isinstance(error, OAuthError) and error.status < 500


def _may_go_on(flight: Flight, patience: object) -> bool:
    """Whether somebody of that patience may ask once more, after a flight that has failed under a leader of another."""
    failure = flight.failure
    if flight.patience == patience or is_refusal(failure) or (isinstance(failure, APIError) and failure.status == 429):
        return False
    return flight.harmless or isinstance(failure, ConnectError)


class TokenState:
    """The current token of one account and what became of the attempts to get one.

    Any number of callers may `enter`. At most one at a time leads: it gets a flight, calls `offer`, `ask` and
    `accept`, or `fail`, and `end` in any case. All others use the token there is or wait for the flight.

    Args:
        grant: the account.
        clock: seconds that never go back.
    """

    def __init__(self, grant: Grant, clock: Callable[[], float] = time.monotonic) -> None:
        self._grant = grant
        self._clock = clock
        self._given = grant.code or grant.refresh_token
        self._token: Token | None = None
        self._flight: Flight | None = None
        self._failure: KubeSphereError | None = None
        self._paused_until = -math.inf
        self._stale_until = -math.inf
        self._hopeless_until = -math.inf
        self._unproven = 0
        self._has_logged_in = False  # by password, which is known to be right then
        self._hopeless_pause = HOPELESS_PAUSE
        self._pid = os.getpid()
        self._lock = threading.RLock()  # a signal handler may want a token too

    @property
    def status(self) -> Status:
        """Stale is due for renewal but still good; expired covers refused."""
        token = self._token
        if token is None:
            return "none"
        now = self._clock()
        if token.refused or now >= token.expires_at:
            return "expired"
        return "fresh" if now < token.stale_at else "stale"

    @property
    def token(self) -> Token | None:
        """The current token, whatever its status."""
        return self._token

    def fresh(self) -> Token | None:
        """The token, if it is good and not due for renewal: what nearly every request needs."""
        token = self._token
        return None if token is None or token.refused or self._clock() >= token.stale_at else token

    def enter(self, waited: Flight | None = None, patience: object = None) -> Token | tuple[Flight, bool]:
        """The token to use; or a flight, and whether the caller is to lead it rather than to wait for it.

        Args:
            waited: the flight that the caller has waited for: what came of it is the caller's too, unless the leader
                has given up sooner than the caller would. Repeating a login that was refused locks the account.
            patience: how long the caller goes on trying.

        Raises:
            KubeSphereError: that flight failed, or the server refused the credentials less than ten minutes ago.
        """
        with self._mutex():
            if waited is not None and waited.ended:
                if waited.token is not None and not waited.token.refused:
                    return waited.token
                if waited.failure is not None and self.fresh() is None and not _may_go_on(waited, patience):
                    raise copy.copy(waited.failure)
            elif waited is not None and waited is self._flight:
                self._flight = None  # its leader does not come back
            token, status, now = self._token, self.status, self._clock()
            if token is not None and (status == "fresh" or now < self._hopeless_until):
                return token
            if token is not None and status == "stale" and (self._flight or now < self._stale_until):
                return token
            if self._flight is not None:
                return self._flight, False
            if now < self._paused_until and self._failure is not None:
                if token is not None and status == "stale":
                    return token
                raise copy.copy(self._failure)
            self._flight = Flight(patience)
            return self._flight, True

    def ask(self, flight: Flight) -> Secret:
        """The form for the token endpoint.

        Raises:
            KubeSphereError: there is nothing left to ask with.
        """
        token = self._token
        refresh = (None if token is None else token.refresh) or self._given
        if token is not None and token.refused and token.renewed and not token.proven and self._grant.can_log_in:
            refresh = None  # renewing has just brought one that doesn't work
        flight.asked_at, flight.refresh = self._clock(), refresh
        flight.harmless = self._has_logged_in if refresh is None else refresh is not self._grant.code
        if refresh is not None:
            return self._grant.renewal(refresh)
        if self._grant.can_log_in:
            return self._grant.login()
        raise OAuthError(
            "the session has ended, and there is no password to log in with", status=401, reason="invalid_grant"
        )

    def accept(self, flight: Flight, reply: Reply) -> Token | None:
        """The token that answers the last form; None if a refresh token was refused and there is more to ask with.

        Raises:
            APIError: the server refused, or cannot answer.
        """
        refresh = flight.refresh
        if not 200 <= reply.status < 300:
            reply = reply.with_body(self._grant.without_secrets(reply.body, refresh))
        try:
            check(reply)
        except APIError as error:
            logs.token_refused(self._asked_with(refresh), reply.url, error)
            if not is_refusal(error):  # by something on the way, which knows nothing of the account
                self._paused_until = self._clock() + min(error.retry_after or 0.0, LOGIN_PAUSE)
                raise
            if refresh is not None and reply.status in (400, 401, 403):
                self._drop(refresh)
                if self._grant.can_log_in or self._given is not None:
                    return None
            self._paused_until = self._clock() + LOGIN_PAUSE
            raise
        token = read_token(reply, issued=flight.asked_at, renewed=refresh is not None)
        logs.token_issued(self._asked_with(refresh), reply.url, token.lifetime)
        if token.refresh is None and refresh is not self._grant.code:
            token.refresh = refresh  # RFC 6749 section 6: the old one stays, unless there is a new one
        with self._mutex():
            self._token = flight.token = token
            self._given = self._failure = None
            self._has_logged_in |= refresh is None
        return token

    def _asked_with(self, refresh: Secret | None) -> str:
        """The grant type of a form, in the standard's words."""
        if refresh is None:
            return "password"
        return "refresh_token" if refresh is not self._grant.code else "authorization_code"

    def offer(self, flight: Flight, known: Token) -> bool:
        """Take over a token that another process has got, unless it is no news; whether it is good for use now."""
        with self._mutex():
            own = self._token
            if own is not None and (known.issued <= own.issued or known.access == own.access):
                return False
            self._token = known
            if self.status != "fresh":
                return False
            flight.token = known
        return True

    def fail(self, flight: Flight, error: KubeSphereError, *, late: bool = False) -> Token | None:
        """Note why there is no new token, for those who wait too; the present one, if it is still good.

        Args:
            flight: what has failed.
            error: why.
            late: the leader had no time for another try, which says nothing to those who have.
        """
        with self._mutex():
            self._failure = error
            self._stale_until = self._clock() + STALE_PAUSE
            if self.status == "stale":
                flight.token = self._token
                return self._token
            flight.failure = None if late else error
        return None

    def end(self, flight: Flight) -> None:
        """The leader is done, with or without an outcome."""
        with self._mutex():
            if self._flight is flight:
                self._flight = None
        flight.end()

    def prove(self, token: Token) -> None:
        """The server has taken the token."""
        with self._mutex():
            token.proven, token.refused = True, False
            if token is self._token:
                self._unproven, self._hopeless_until, self._hopeless_pause = 0, -math.inf, HOPELESS_PAUSE

    def refuse(self, token: Token) -> Refusal:
        """The server has answered 401 to the token.

        Returns:
            replaced: there is another one by now, or about to be, which may be what has revoked this one.
            current: it was the current one; the next to enter renews it.
            hopeless: the server refuses whatever it issues; nothing is renewed for some seconds.
        """
        with self._mutex():
            now = self._clock()
            if token is not self._token:
                return "replaced"
            if self._flight is not None:
                token.refused = True
                return "replaced"
            if not token.refused:
                token.refused = True
                self._unproven = 0 if token.proven else self._unproven + 1
                if self._unproven > (2 if self._grant.can_log_in else 1):
                    # By bad luck at first, since others log in as well; by the server's will if it goes on.
                    self._hopeless_until = now + self._hopeless_pause
                    self._hopeless_pause = min(2 * self._hopeless_pause, LONGEST_HOPELESS_PAUSE)
                    self._unproven = 0
            return "hopeless" if now < self._hopeless_until else "current"

    def forget(self) -> None:
        """Drop the token and every refresh token."""
        with self._mutex():
            self._token = self._given = None

    def _drop(self, refresh: Secret) -> None:
        """A refresh token is spent, expired or revoked."""
        with self._mutex():
            if self._given is refresh:
                self._given = None
            if self._token is not None and self._token.refresh is refresh:
                self._token.refresh = None

    def _mutex(self) -> threading.RLock:
        """Held for a few instructions; a forked child has its own, since its parent's may be held for ever."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._lock = threading.RLock()  # a signal handler may want a token too
            self._flight = None
        return self._lock


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
