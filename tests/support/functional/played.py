"""The servers of 3.4 and 4.1 as `kubesphere.testing` plays them, each with clients of the same release."""

from __future__ import annotations

import importlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
from support.conformance.releases import committed, pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.conformance.releases import Release

RELEASES = ("release-3.4", "release-4.1")
PASSWORD = "P@88w0rd"


class Played:
    """The server of a release, on a port, and clients of the same release."""

    def __init__(self, release: Release, url: str, fake: Any, http: httpx.Client) -> None:
        self.release, self.url, self.fake, self.http = release, url, fake, http
        self.new = release.package != "kubesphere"
        self.errors: Any = importlib.import_module(f"{release.package}.errors")
        self.models: Any = importlib.import_module(f"{release.package}.models")
        self.oauth = fake._server.oauth

    def client(self, name: str = "KubeSphere", **login: Any) -> Any:
        return self.release.client(name)(self.url, **(login or {"username": "admin", "password": PASSWORD}))

    def token(self, **fields: str) -> tuple[int, dict[str, Any]]:
        given = {"client_id": "kubesphere", "client_secret": "kubesphere", **fields}
        answer = self.http.post(f"{self.url}/oauth/token", data=given)
        return answer.status_code, answer.json()

    def by_password(self, **fields: str) -> dict[str, Any]:
        status, pair = self.token(grant_type="password", username="admin", password=PASSWORD, **fields)
        assert status == 200
        return pair

    def get(self, path: str, token: str | None = None) -> httpx.Response:
        return self.http.get(self.url + path, headers={"authorization": f"Bearer {token}"} if token else {})

    def send(self, method: str, path: str, body: Any = None, username: str = "admin") -> httpx.Response:
        """A request with a user's token, and JSON if there is any."""
        headers = {"authorization": f"Bearer {self.fake._server.token(username)}"}
        return self.http.request(method, self.url + path, headers=headers, json=body)


@contextmanager
def play(ref: str, **settings: Any) -> Iterator[Played]:
    """The server of a release on a port, with what `settings` say of it."""
    release = committed() if ref == RELEASES[0] else pinned(ref, "kubesphere_4_1")
    fake = importlib.import_module(f"{release.package}.testing").FakeKubeSphere(**settings)
    with fake.serve() as url, httpx.Client(trust_env=False) as http:
        yield Played(release, url, fake, http)
