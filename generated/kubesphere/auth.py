"""Ways to log in, for the client's `auth=`: share one among clients of the same account; and places to keep tokens.

`KubeSphere.from_env()` goes by these variables; arguments given to it win, and an empty variable counts as unset:

- `KUBESPHERE_URL`: the server; by default the one of the cluster that the program runs in, `IN_CLUSTER`.
- `KUBESPHERE_TOKEN`: a fixed token; else `KUBESPHERE_REFRESH_TOKEN`: a session to go on with, logging in where it has
  ended if there is an account too; else `KUBESPHERE_USERNAME` and `KUBESPHERE_PASSWORD`, both or neither.
- `KUBESPHERE_CLIENT_ID`, `KUBESPHERE_CLIENT_SECRET`: the OAuth client, `kubesphere` for both by default.
- `KUBESPHERE_CLUSTER`: a member cluster. `KUBESPHERE_CA_FILE`: certificates to trust. `KUBESPHERE_TIMEOUT`: seconds.
- `KUBESPHERE_FAST`: 1 lets aiohttp send, as `fast=True` does.
- `KUBESPHERE_TOKEN_CACHE`: `keyring`, `file`, or the folder for the file; used where there is a login.

`login_with_browser` and `login_with_code` take what this release's server does:

- The authorization endpoint takes an account's name and password by the browser's own dialog (HTTP Basic), not by a
  page of the console. So the account needs a password in KubeSphere.
- The client `kubesphere`, as installed, may redirect to any address. A client of one's own may redirect only to the
  addresses its `redirectURIs` lists, exactly: give that one as `redirect_uri`.
- Accounts of other identity providers (OIDC, GitHub, CAS) log in through the console alone, which spends the
  provider's code itself. They can take the refresh token out of the console's session (its cookie `refreshToken`) and
  give that: `KubeSphere(url, refresh_token=...)`.
"""

from ._core.auth.auth import BasicAuth, BearerAuth
from ._core.auth.credentials import IN_CLUSTER
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
