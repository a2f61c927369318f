"""How often one request is sent, and how long it waits for its token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..transport.http import CONNECT_TIMEOUT, TIMEOUT

if TYPE_CHECKING:
    from .token_state import TokenState
    from .tokens import Token

# In a crowd whose sessions keep ending, each renewal revokes the token of all that are under way: with eight sends, one
# call in six ended Unauthorized. What a call has renewed by itself is bound more closely.
SENDS = 40
RENEWALS = 2
MOST_WAITS = 4  # logins that fail under others, who try for less long, before their failure is one's own
POLL = 0.02
LOCK_LIMIT = 120.0
TIMEOUTS = {"connect": CONNECT_TIMEOUT, "read": TIMEOUT, "write": TIMEOUT, "pool": TIMEOUT}
WAIT_LIMIT = sum(TIMEOUTS.values())
# The request extension by which our clients send a token request for the flow. Any other client gets it yielded, and
# the flow then cannot see why it failed.
SEND = "kubesphere.send"
# And that by which they tell how long a request goes on trying: its retries and its timeout.
PATIENCE = "kubesphere.patience"


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
