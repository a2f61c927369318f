"""What a user may do: an administrator anything; others what is open to all, and what they are members of."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING

from .errors import refuse
from .iam import USER_REF, WORKSPACE
from .scope import forbidden
from .tokens import ACCESS, REFRESH, LoginError, TokenError

if TYPE_CHECKING:
    from .iam import Identity
    from .loopback import Request
    from .oauth import AuthorizationServer
    from .scope import Scope
    from .tokens import Accounts


_OPEN = ("/kapis/config.kubesphere.io/", "/kapis/version", "/kapis/metrics", "/healthz")
# What a GET of is more than reading.
_INSIDE = {"attach", "exec", "portforward", "proxy"}
# Lists that show each user their own.
_OWN = {"workspaces", "namespaces", "clusters", "devops", "workspacetemplates", "federatednamespaces"}


def authorize(scope: Scope, username: str | None, method: str, accounts: Accounts, identity: Identity) -> None:
    """Refuse with 403 what the user may not do; nobody's credentials are no user."""
    account = accounts.by_name.get(username or "")
    if (account is not None and account.admin) or scope.path.startswith(_OPEN):
        return
    if username is None or not _allowed(scope, username, identity):
        raise forbidden(scope, username, method)


def _allowed(scope: Scope, username: str, identity: Identity) -> bool:
    reading = scope.verb in {"get", "list", "watch"} and not _INSIDE & {*scope.rest}
    if scope.path == "/version":
        return True
    if scope.group == "tenant.kubesphere.io" and scope.resource in _OWN and not (scope.namespace or scope.workspace):
        return reading
    if scope.resource == "users" and scope.name == username:
        return reading
    if scope.namespace:
        found = identity.bindings("namespace", scope.namespace)
        workspace = identity.workspace_of(scope.namespace)
        found += identity.bindings("workspace", workspace) if workspace else []
        return reading and any(each["metadata"]["labels"][USER_REF] == username for each in found)
    if scope.workspace or scope.resource == "workspaces":
        labels = [each["metadata"]["labels"] for each in identity.bindings("workspace", scope.workspace or scope.name)]
        return reading and any(each[USER_REF] == username and each.get(WORKSPACE) for each in labels)
    return False


def user_of(request: Request, server: AuthorizationServer) -> str | None:
    """The user's name; None for a request without credentials."""
    value = request.header("authorization")
    if value is None:
        return None
    scheme, _, credentials = value.partition(" ")
    try:
        if scheme.lower() == "bearer":
            return server.tokens.verify(credentials.strip(), ACCESS, REFRESH)
        if scheme.lower() == "basic":
            name, _, password = b64decode(credentials, validate=True).decode().partition(":")
            return server.accounts.login(name, password).name
    except (TokenError, LoginError) as error:
        raise refuse(401, f"Unauthorized: {error}") from None
    except (binascii.Error, UnicodeDecodeError):
        pass
    raise refuse(401, "Unauthorized: %!s(<nil>)")
