"""Resources as they are generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kubesphere._core import operation as op
from kubesphere._core.async_resource import AsyncResource
from kubesphere._core.operation import Operation
from kubesphere._core.sync_resource import Resource

if TYPE_CHECKING:
    from kubesphere._core.lists.async_page import AsyncPage
    from kubesphere._core.lists.async_watch import AsyncWatch
    from kubesphere._core.lists.sync_page import Page
    from kubesphere._core.lists.sync_watch import Watch
    from support.core.samples import User

ECHO: Operation[Any] = Operation("GET", "/kapis/iam.kubesphere.io/{x}", op.json_value())
LIST: Operation[Page[User]] = Operation("GET", "/kapis/users", op.page("v1.User"), query="limit", paging="page")
GET: Operation[User] = Operation("GET", "/kapis/users/{user}", op.model("v1.User"))
WATCH: Operation[User] = Operation("GET", "/apis/users", op.watch("v1.User"), query="timeout_seconds=timeoutSeconds")


class Users(Resource):
    """As generated."""

    __slots__ = ()

    def list(self, *, limit: int | None = None) -> Page[User]:
        return self._call(LIST, values=locals())

    def get(self, user: str) -> User:
        return self._call(GET, (user,))

    def watch(self, *, timeout_seconds: int | None = None) -> Watch[User]:
        return self._watch(WATCH, values=locals())


class AsyncUsers(AsyncResource):
    """As generated."""

    __slots__ = ()

    async def list(self, *, limit: int | None = None) -> AsyncPage[User]:
        return await self._page(LIST, values=locals())

    async def get(self, user: str) -> User:
        return await self._call(GET, (user,))

    def watch(self, *, timeout_seconds: int | None = None) -> AsyncWatch[User]:
        return self._watch(WATCH, values=locals())
