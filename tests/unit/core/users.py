"""Resources as they are generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kubesphere._core import operation as op
from kubesphere._core.operation import Operation
from kubesphere._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from kubesphere._core.events import WatchEvent
    from kubesphere._core.page import Page
    from unit.core.samples import User

ECHO: Operation[Any] = Operation("GET", "/kapis/iam.kubesphere.io/{x}", op.json_value())
LIST: Operation[Page[User]] = Operation("GET", "/kapis/users", op.page("v1.User"))
GET: Operation[User] = Operation("GET", "/kapis/users/{user}", op.model("v1.User"))
WATCH: Operation[User] = Operation("GET", "/apis/users", op.watch("v1.User"))


class Users(Resource):
    """As generated."""

    __slots__ = ()

    def list(self, *, limit: int | None = None) -> Page[User]:
        return self._call(LIST, query={"limit": limit})

    def get(self, user: str) -> User:
        return self._call(GET, (user,))

    def watch(self, *, timeout_seconds: int | None = None) -> Generator[WatchEvent[User], None, None]:
        return self._watch(WATCH, query={"timeoutSeconds": timeout_seconds})


class AsyncUsers(AsyncResource):
    """As generated."""

    __slots__ = ()

    async def list(self, *, limit: int | None = None) -> Page[User]:
        return await self._call(LIST, query={"limit": limit})

    async def get(self, user: str) -> User:
        return await self._call(GET, (user,))

    def watch(self, *, timeout_seconds: int | None = None) -> AsyncGenerator[WatchEvent[User], None]:
        return self._watch(WATCH, query={"timeoutSeconds": timeout_seconds})
