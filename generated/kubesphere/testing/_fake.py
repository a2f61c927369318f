"""The fake that tests hold in their hands."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import json
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

from .._core.kube.kinds import kind_of
from .._core.models.functions import from_dict, to_dict
from .._core.models.model import Model
from .._core.transport.http import httpx
from .._core.transport.retry import RetryPolicy
from ._calls import Call, call_of
from ._server import errors, seeds
from ._server.faults import Drop, Fault, Instead, NoConnection
from ._server.loopback import Answer, Loopback
from ._server.server import Server
from ._server.world import PASSWORD, begin, demonstrate
from ._transport import FakeTransport

if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Generator, Mapping

    from ..async_client import AsyncKubeSphere
    from ..client import KubeSphere
    from ._server.catalog import Kind
    from ._server.loopback import Failure, Outcome, Request
    from ._server.processes import Command

M = TypeVar("M", bound=Model)

_CONNECTIONS = 512


class Settings(TypedDict, total=False):
    """How a fake behaves.

    Attributes:
        multiple_login: whether a user may have several sessions; False lets each login end the user's others. By
            default as this release is installed.
        access_lifetime: seconds that a token is good for (default 7200); 0 is for ever.
        refresh_lifetime: seconds that a refresh token is good for, from issue; by default in proportion to the access
            token's, as this release is installed.
        most_failures: wrong passwords before an account is locked (default 10).
        lock_window: seconds that it stays locked (default 600).
        multicluster: whether `ks.cluster(name)` leads anywhere (default True); some releases can't be without.
        addons: whether what this release's server has of DevOps, notification, gateways, alerting and the app store is
            installed (default True).
        clock: seconds that never go back; `time.monotonic` by default.
    """

    multiple_login: bool
    access_lifetime: float
    refresh_lifetime: float
    most_failures: int
    lock_window: float
    multicluster: bool
    addons: bool
    clock: Callable[[], float]


class FakeKubeSphere:
    """A KubeSphere in memory.

    It begins with the user `admin`, the platform's roles, the namespaces `default` and `kube-system` and the cluster
    `host`. Threads may share it.

    Attributes:
        url: where its clients believe it to be.
        transport: for HTTP clients of your own.
        calls: what it was asked for, logins aside, the first call first; clear it as you like.
        logins: what the token endpoint was asked for.
    """

    url = "https://kubesphere.test"

    def __init__(self, *, demo: bool = False, **settings: Unpack[Settings]) -> None:
        """Make one.

        Args:
            demo: put two workspaces with members, pods and more into it.
            **settings: see Settings.
        """
        given: dict[str, Any] = {"multicluster": True, "addons": True, **settings}
        self._server = Server(**given)
        self._lock = RLock()
        self.transport = FakeTransport(self.respond)
        self.calls: list[Call] = []
        self.logins: list[Call] = []
        (demonstrate if demo else begin)(self._server)

    # Clients.

    def client(self, username: str = "admin", password: str = PASSWORD, **arguments: Any) -> KubeSphere:
        """A client of it, which logs in with its first request.

        Args:
            username: who it is for.
            password: by default the one of `admin` and of users added without one.
            **arguments: more of `KubeSphere`'s, e.g. `token=` in place of the login. Retries don't wait by default.
        """
        from ..client import KubeSphere  # noqa: PLC0415 - its module is not needed by async programs

        http_client = httpx.Client(transport=self.transport, trust_env=False)
        client = KubeSphere(self.url, http_client=http_client, **_arguments(username, password, arguments))
        client._dial = self.transport.dial
        return client

    def async_client(self, username: str = "admin", password: str = PASSWORD, **arguments: Any) -> AsyncKubeSphere:
        """An async client of it; see `client`."""
        from ..async_client import AsyncKubeSphere  # noqa: PLC0415 - its module is not needed by sync programs

        http_client = httpx.AsyncClient(transport=self.transport, trust_env=False)
        client = AsyncKubeSphere(self.url, http_client=http_client, **_arguments(username, password, arguments))
        client._dial = self.transport.dial
        return client

    @contextmanager
    def serve(self, port: int = 0) -> Generator[str, None, None]:
        """The same on a port of 127.0.0.1, a free one by default, for what makes its own client; gives the URL.

        Raises:
            OSError: the port is taken.
        """
        with Loopback(self.respond, connections=_CONNECTIONS, port=port) as loopback:
            yield loopback.url
            self._server.watches.end()

    # What is in it.

    def add(self, *objects: Model | Mapping[str, Any], namespace: str = "default") -> None:
        """Put objects into it, as if somebody else had just then; those that are there already are replaced.

        A user can log in: with `spec.password` if it has one. A workspace template brings its workspace along, and a
        namespace that isn't there is made.

        Args:
            *objects: models, or JSON objects with apiVersion and kind.
            namespace: of those whose metadata name none.

        Raises:
            ValueError: an object of no known kind; a CustomResourceDefinition makes its kinds known.
        """
        with self._lock:
            for each in objects:
                item = json.loads(json.dumps(to_dict(each) if isinstance(each, Model) else each))
                kind = self._kind(type(each)) if isinstance(each, Model) else seeds.kind_of(self._server, item)
                seeds.add(self._server, kind, item, namespace)

    def add_user(
        self, name: str, password: str = PASSWORD, *, role: str = "platform-regular", disabled: bool = False
    ) -> None:
        """Put a user into it who can log in.

        Args:
            name: the user's name.
            password: the user's password.
            role: the global role; `platform-admin` may do anything, others read what they are members of.
            disabled: whether every login is refused.
        """
        with self._lock:
            seeds.add_user(self._server, name, password, role, disabled=disabled)

    def get(self, model: type[M], name: str, namespace: str = "default") -> M:
        """An object as it is now: a copy.

        Raises:
            LookupError: it isn't there.
        """
        with self._lock:
            kind = self._kind(model)
            found = self._server.store.find(kind, name, namespace)
            if found is None:
                place = f" in {namespace}" if kind.namespaced else ""
                raise LookupError(f"there is no {kind.name} {name}{place}")
            return from_dict(model, json.loads(json.dumps(found)))

    def list(self, model: type[M], namespace: str | None = None) -> builtins.list[M]:
        """Copies of all objects of a kind, sorted by namespace and name."""
        with self._lock:
            found = json.loads(json.dumps(self._server.store.list(self._kind(model), namespace)))
        return [from_dict(model, each) for each in found]

    def delete(self, model: type[Model], name: str, namespace: str = "default") -> None:
        """Remove an object, as if somebody else had just then.

        Raises:
            LookupError: it isn't there.
        """
        with self._lock:
            self.get(model, name, namespace)
            self._server.store.delete(self._kind(model), name, namespace)

    def _kind(self, model: type[Model]) -> Kind:
        found = kind_of(model)
        group, _, version = found.api_version.rpartition("/")
        return self._server.store.catalog.by_place[group, version, found.plural]

    def command(self, name: str, run: Command) -> None:
        """Say what a command does in containers: for `exec`, shells and terminals. A few are there from the start.

        Args:
            name: the command, without its arguments.
            run: is given the Process, whose input it reads and to whose output it writes; its exit code, or None for 0.
        """
        with self._lock:
            self._server.kubernetes.parts.commands[name] = run

    # What goes wrong, and what is answered.

    def fail(
        self,
        method: str,
        path: str,
        *,
        status: int | None = None,
        message: str = "the fake was told to fail",
        headers: Mapping[str, str] | None = None,
        failure: Failure | None = None,
        times: int | None = 1,
    ) -> None:
        """Let the next requests for a path fail, instead of doing what they ask for.

        The client repeats what may be repeated, twice by default: a fault is seen by who gives `retries=0`, or more
        `times`.

        Args:
            method: the HTTP method.
            path: the path without its query, as it is sent; `*` stands for anything.
            status: what to answer (default 503).
            message: what to say.
            headers: further headers, e.g. `Retry-After`.
            failure: no answer at all: `connect` (no connection), `timeout` (no answer in time) or `dropped` (hung up).
            times: how often; None is for ever.

        Raises:
            ValueError: both status and failure are given.
        """
        if status is not None and failure is not None:
            raise ValueError("status and failure exclude each other")
        if failure is not None:
            self._plan(method, path, Drop() if failure == "dropped" else NoConnection(failure), times)
            return
        native = path.startswith(("/api/", "/apis/"))
        refusal = (errors.refuse if native else errors.text)(status or 503, message)
        body = refusal.answer.body if refusal.answer else b""
        self._plan(method, path, Instead(status or 503, body, tuple((headers or {}).items())), times)

    def answer(
        self,
        method: str,
        path: str,
        value: Any,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
    ) -> None:
        """Say what the next requests for a path are answered with.

        Args:
            method: the HTTP method.
            path: the path without its query, as it is sent; `*` stands for anything.
            value: a model, JSON, or bytes as they are.
            status: the HTTP status.
            headers: further headers; the content type is that of JSON or text unless given.
            times: how often; None is for ever.
        """
        plain = to_dict(value) if isinstance(value, Model) else value
        body = plain if isinstance(plain, bytes) else json.dumps(plain).encode()
        self._plan(method, path, Instead(status, body, tuple((headers or {}).items())), times)

    def _plan(self, method: str, path: str, fault: Fault, times: int | None) -> None:
        with self._lock:
            self._server.fault(method.upper(), path, fault, times=times)

    def restart(self) -> None:
        """Restart it: every token is unknown and every watch breaks off; objects stay."""
        with self._lock:
            self._server.restart()

    def compact(self) -> None:
        """Forget the past, as etcd does: older resource versions and `continue` tokens get 410."""
        with self._lock:
            self._server.compact()

    def respond(self, request: Request) -> Outcome:
        """Answer a request, and record it."""
        with self._lock:
            outcome = self._server.respond(request)
            status = outcome.status if isinstance(outcome, Answer) else None
            (self.logins if request.path == "/oauth/token" else self.calls).append(call_of(request, status))
            return outcome


def _arguments(username: str, password: str, given: dict[str, Any]) -> dict[str, Any]:
    """What a client is made with: the login unless another is given, and retries that don't wait."""
    login = {} if given.keys() & {"token", "refresh_token", "auth"} else {"username": username, "password": password}
    return {"retries": RetryPolicy(backoff=0.0), **login, **given}
