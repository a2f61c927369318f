"""Ways to log in, for the client's `auth=`: share one among clients of the same account."""

from ._core.auth import BasicAuth, BearerAuth, PasswordAuth
from ._core.tokens import PasswordGrant

__all__ = ["BasicAuth", "BearerAuth", "PasswordAuth", "PasswordGrant"]
