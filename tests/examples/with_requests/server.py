"""What each program needs beforehand with plain requests: a login, errors that are raised, and lists to their end."""

from collections.abc import Iterator
from typing import Any

import requests


class Server:
    """A KubeSphere to which somebody has logged in; the token isn't renewed, and nothing is tried again."""

    def __init__(self, url: str, username: str, password: str) -> None:
        self.url, self.session = url, requests.Session()
        secret = {"client_id": "kubesphere", "client_secret": "kubesphere"}
        form = {"grant_type": "password", "username": username, "password": password, **secret}
        token = self.call("POST", "/oauth/token", data=form).json()["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        """Send a request; a refusal is an error."""
        answer = self.session.request(method, self.url + path, timeout=30, **options)
        answer.raise_for_status()
        return answer

    def items(self, path: str, **query: str) -> Iterator[Any]:
        """The items of a list, page by page."""
        page, seen = 1, 0
        while True:
            answer = self.call("GET", path, params={**query, "limit": 500, "page": page}).json()
            yield from answer["items"]
            seen += len(answer["items"])
            if not answer["items"] or seen >= answer.get("totalItems", answer.get("total")):
                return
            page += 1
