"""What an account has to show for a token, and the forms that ask for one (RFC 6749), without any I/O."""

from __future__ import annotations

from typing import NoReturn
from urllib.parse import urlencode

from ..redact import Secret, secret, without
from ..server import CODE_GRANT, PASSWORD_PROVIDER

CLIENT = "kubesphere"  # the server's public default, id and secret


class Grant:
    """An account at one OAuth client: a password, a refresh token, or both.

    Args:
        username: the account's name.
        password: its password; without one nobody can log in again once the refresh token is spent or expired.
        refresh_token: what the first token is asked for with, rather than by password.
        code: an authorization code to ask for it with (RFC 6749 section 4.1.3).
        redirect_uri: where that code was sent to.
        client_id: the OAuth client.
        client_secret: its secret.
        provider: the identity provider that knows the name and password; by default KubeSphere itself.

    Raises:
        ValueError: one of them cannot be sent, or this release's server asks no identity provider.
    """

    def __init__(  # noqa: PLR0913 - the parts of a token request
        self,
        *,
        username: str | None = None,
        password: str | Secret | None = None,
        refresh_token: str | Secret | None = None,
        code: str | Secret | None = None,
        client_id: str = CLIENT,
        client_secret: str | Secret = CLIENT,
        provider: str | None = None,
        redirect_uri: str | None = None,
    ) -> None:
        if provider is not None and not PASSWORD_PROVIDER:
            raise ValueError("a login by password asks no identity provider on this release's server")
        self.username = username
        self.client_id = client_id
        self.provider = provider
        self.redirect_uri = redirect_uri
        self._password = password = secret(password)
        self._client_secret = hidden = secret(client_secret)
        del client_secret
        self.refresh_token = refresh_token = secret(refresh_token)
        self.code = code = secret(code)
        named = {"username": secret(username), "password": password, "refresh_token": refresh_token, "code": code}
        public = {"client_id": secret(client_id), "provider": secret(provider), "redirect_uri": secret(redirect_uri)}
        for name, value in {**named, **public, "client_secret": hidden}.items():
            if value is not None and not _sendable(value):
                raise ValueError(f"{name} holds half of a surrogate pair, which no text has")

    @property
    def can_log_in(self) -> bool:
        """Whether there is a password."""
        return self._password is not None

    def login(self) -> Secret:
        """The form that asks for a token by password (section 4.3.2)."""
        username, provider = Secret(self.username or ""), secret(self.provider)
        return self._form(grant_type="password", username=username, password=self._password, provider=provider)

    def renewal(self, token: Secret) -> Secret:
        """The form that asks by refresh token (section 6), or by the code (section 4.1.3)."""
        if token is self.code:
            return self._form(grant_type=CODE_GRANT, code=token, redirect_uri=secret(self.redirect_uri))
        return self._form(grant_type="refresh_token", refresh_token=token)

    def without_secrets(self, body: bytes, *others: Secret | None) -> bytes:
        """What a server has answered to a form, which some of them repeat, without what is secret in it."""
        hidden = (self._password, self._client_secret, self.refresh_token, self.code, *others)
        texts = [each.reveal() for each in hidden if each is not None]
        return without(body, [text for text in texts if len(text) >= 4 and text != CLIENT])  # shorter: parts of words

    def _form(self, grant_type: str, **fields: Secret | None) -> Secret:
        given = {**fields, "client_id": secret(self.client_id), "client_secret": self._client_secret}
        pairs = [(name, value.reveal()) for name, value in given.items() if value is not None]
        return Secret(urlencode([("grant_type", grant_type), *pairs]))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.username!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a credential and cannot be pickled or copied")


class PasswordGrant(Grant):
    """A user name and its password, which may hold any character (RFC 6749 section 4.3)."""

    def __init__(
        self,
        username: str,
        password: str | Secret,
        client_id: str = CLIENT,
        client_secret: str | Secret = CLIENT,
    ) -> None:
        password, client_secret = secret(password), secret(client_secret)
        super().__init__(username=username, password=password, client_id=client_id, client_secret=client_secret)


def _sendable(value: Secret) -> bool:
    try:
        value.reveal().encode()
    except UnicodeEncodeError:
        return False
    return True
