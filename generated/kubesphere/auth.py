"""Ways to log in, for the client's `auth=`: share one among clients of the same account; and places to keep tokens.

`KubeSphere.from_env()` goes by these variables; arguments given to it win, and an empty variable counts as unset:

- `KUBESPHERE_URL`: the server; by default the one of the cluster that the program runs in, `IN_CLUSTER`.
- `KUBESPHERE_TOKEN`: a fixed token; else `KUBESPHERE_REFRESH_TOKEN`: a session to go on with, logging in where it has
  ended if there is an account too; else `KUBESPHERE_USERNAME` and `KUBESPHERE_PASSWORD`, both or neither.
- `KUBESPHERE_CLIENT_ID`, `KUBESPHERE_CLIENT_SECRET`: the OAuth client, `kubesphere` for both by default.
- `KUBESPHERE_CLUSTER`: a member cluster. `KUBESPHERE_CA_FILE`: certificates to trust. `KUBESPHERE_TIMEOUT`: seconds.
- `KUBESPHERE_FAST`: 1 lets aiohttp send, as `fast=True` does.
- `KUBESPHERE_TOKEN_CACHE`: `keyring`, `file`, or the folder for the file; used where there is a login.
"""

from ._core.auth.auth import BasicAuth, BearerAuth
from ._core.auth.environment import IN_CLUSTER
from ._core.auth.grants import Grant, PasswordGrant
from ._core.auth.interactive import login_with_browser, login_with_code
from ._core.auth.token_auth import TokenAuth
from ._core.auth.token_cache import FileTokenCache, KeyringTokenCache, TokenCache

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
