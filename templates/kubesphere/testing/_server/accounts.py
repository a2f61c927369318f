"""Accounts: passwords, and the lock after too many failures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

INCORRECT = "incorrect password"
LIMITED = "auth rate limit exceeded"
INACTIVE = "account is not active"


class LoginError(ValueError):
    """Why a login is refused."""


@dataclass
class Account:
    """One account. `admin` may do anything, others what their memberships allow."""

    name: str
    password: str = field(repr=False)
    admin: bool = False
    disabled: bool = False
    failures: list[float] = field(default_factory=list[float])
    locked_until: float = 0.0


class Accounts:
    """All accounts.

    Args:
        clock: seconds that never go back.
        most_failures: wrong passwords before an account is locked.
        window: seconds in which they count, and for which it stays locked.
    """

    def __init__(self, clock: Callable[[], float], *, most_failures: int, window: float) -> None:
        self.by_name: dict[str, Account] = {}
        self._clock = clock
        self._most = most_failures
        self._window = window

    def login(self, name: str, password: str) -> Account:
        """The account of a name and password.

        Raises:
            LoginError: locked (whatever the password), wrong, unknown or disabled.
        """
        account = self.by_name.get(name)
        now = self._clock()
        if account is None:
            raise LoginError(INCORRECT)
        if now < account.locked_until:
            raise LoginError(LIMITED)
        if account.password != password:
            recent = [each for each in account.failures if each > now - self._window]
            account.failures = [*recent, now]
            if len(account.failures) >= self._most:
                account.failures, account.locked_until = [], now + self._window
            raise LoginError(INCORRECT)
        if account.disabled:
            raise LoginError(INACTIVE)
        return account

    def disabled(self, name: str) -> bool:
        """Whether the account is there and disabled."""
        account = self.by_name.get(name)
        return account is not None and account.disabled

    def locked(self, name: str) -> bool:
        """Whether the account is locked now."""
        account = self.by_name.get(name)
        return account is not None and self._clock() < account.locked_until
