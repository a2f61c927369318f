"""Ways to log in, for the client's `auth=`: share one among clients of the same account; and places to keep tokens."""

from ._core.auth import BasicAuth, BearerAuth
from ._core.environment import IN_CLUSTER
from ._core.grants import Grant, PasswordGrant
from ._core.interactive import login_with_browser, login_with_code
from ._core.token_auth import TokenAuth
from ._core.token_cache import FileTokenCache, KeyringTokenCache, TokenCache

__all__ = [
    "IN_CLUSTER",
    "BasicAuth",
    "BearerAuth",
    "FileTokenCache",
    "Grant",
    "KeyringTokenCache",
    "PasswordGrant",
    "TokenAuth",
    "TokenCache",
    "login_with_browser",
    "login_with_code",
]
