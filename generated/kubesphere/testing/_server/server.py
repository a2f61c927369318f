"""The server: what is asked of it goes through authentication, clusters and authorization to what answers."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ... import RELEASE
from . import clusters, errors, release
from .addons import Auditing, Gateways, Monitoring, Notification, Rules
from .addons import Store as AppStore
from .authorization import authorize, user_of
from .devops import DevOps
from .dynamic import Dynamic
from .iam import RECORD, USER, USER_REF, Identity
from .kube import Kubernetes
from .loopback import Answer, Outcome, Request
from .members import Members, Roles
from .oauth import AuthorizationServer
from .objects import Store
from .published import Published
from .resources import Resources
from .routing import Incoming, Router
from .scope import Scope, read_scope
from .settings import CLUSTERS_ALWAYS, DISABLED_AT_ONCE, LOGIN_ENDS_OTHERS
from .tables import View
from .tenant import Tenant
from .tokens import ACCESS, Account, Accounts, Tokens
from .watch import Watches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .catalog import Kind
    from .faults import Fault

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_MAJOR, _MINOR = [*re.findall(r"\d+", RELEASE), "0", "0"][:2]
VERSION = {
    "gitVersion": f"v{_MAJOR}.{_MINOR}.1",
    "gitMajor": _MAJOR,
    "gitMinor": _MINOR,
    **dict.fromkeys(("gitCommit", "gitTreeState", "buildDate", "goVersion", "compiler", "platform"), "-"),
}
_KUBERNETES = {"major": "1", "minor": "20", **{name: value for name, value in VERSION.items() if name[:4] != "gitM"}}
_ON = """
authentication authorization cache gateway kubernetes metering monitoring network network.ippool openpitrix terminal
"""
_OFF = """
alerting auditing devops edgeruntime events gpu kubeedge logging network.topology notification openpitrix.appstore s3
servicemesh sonarqube
"""


class Server:
    """A ks-apiserver in front of a cluster that a test fills. It answers requests; how they come is another's part.

    Args:
        users: passwords by name; `admin` may do anything, others what they are members of.
        multiple_login: see SERVER 6; by default as the release is installed.
        access_lifetime: seconds a token is good for; 0 for ever.
        refresh_lifetime: seconds, from issue; by default in proportion to the access token's, as installed.
        most_failures: wrong passwords before an account is locked, for `lock_window` seconds.
        multicluster: whether paths of member clusters are taken; some releases always take them.
        addons: whether DevOps, notification, gateways, alerting, the app store and Prometheus are installed.
        same_second: whether tokens issued within one second are the same, as the real ones are.
        clock: seconds that never go back.
    """

    def __init__(  # noqa: PLR0913 - each an independent choice
        self,
        *,
        users: Mapping[str, str] | None = None,
        multiple_login: bool = not LOGIN_ENDS_OTHERS,
        access_lifetime: float = 7200,
        refresh_lifetime: float | None = None,
        most_failures: int = 10,
        lock_window: float = 600,
        multicluster: bool = False,
        addons: bool = False,
        same_second: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clock = clock
        self._began = clock()
        self.store = Store(self.timestamp)
        self.watches = Watches(self.store, clock)
        self.accounts = Accounts(clock, most_failures=most_failures, window=lock_window)
        self.oauth = AuthorizationServer(
            self.accounts,
            Tokens(clock, same_second=same_second),
            access_lifetime=access_lifetime,
            refresh_lifetime=refresh_lifetime,
            multiple_login=multiple_login,
            store=self.store,
            logged_in=self.logged_in,
        )
        self.multicluster = multicluster
        self.view = View(self.store)
        self.identity = Identity(self.view, self.accounts)
        self.tenant = Tenant(self.view, self.identity, self.accounts)
        self.kubernetes = Kubernetes(self.store, self.watches)
        self.record_logins = False
        self.devops = DevOps(self.view)
        view = self.view
        self.auditing, self.apps = Auditing(), AppStore()
        stores = (self.devops, self.apps, self.auditing)
        installed = (*stores, Notification(view), Gateways(view), Rules(), Monitoring(view))
        self._addons = installed if addons else ()
        self._dynamic = Dynamic(self.view)
        self._published = Published(self.view)
        self.router = self._routes()
        self._faults: list[tuple[str, str, Iterator[Fault]]] = []
        for name, password in (users if users is not None else {"admin": "P@88w0rd"}).items():
            self.add_user(name, password)

    # What tests do.

    def add_user(self, name: str, password: str, *, disabled: bool = False) -> None:
        """An account, and the User object of it."""
        self.accounts.by_name[name] = Account(name, password, admin=name == "admin", disabled=disabled)
        spec = {"email": f"{name}@example.org", "password": "encrypted"}
        state = {"state": "Disabled" if disabled else "Active"}
        self.create("users", {"metadata": {"name": name}, "spec": spec, "status": state})

    def create(self, plural: str | Kind, item: Mapping[str, Any], namespace: str = "") -> dict[str, Any]:
        """Store an object as if somebody else had; `plural` is its kind's, e.g. `pods`. A name alone is enough."""
        kind = self.store.catalog.by_plural[plural] if isinstance(plural, str) else plural
        metadata = item.get("metadata", {})
        return self.store.create(kind, item, namespace or metadata.get("namespace", "") or "default")

    def replace(self, plural: str, item: Mapping[str, Any]) -> dict[str, Any]:
        """Change an object as if somebody else had."""
        return self.store.replace(self.store.catalog.by_plural[plural], item)

    def delete(self, plural: str, name: str, namespace: str = "default") -> None:
        """Remove an object as if somebody else had."""
        self.store.delete(self.store.catalog.by_plural[plural], name, namespace)

    def find(self, plural: str, name: str, namespace: str = "default") -> dict[str, Any]:
        """An object as it is stored; never change it."""
        return self.store.get(self.store.catalog.by_plural[plural], name, namespace)

    def compact(self, *, inconsistent_continue: bool = True) -> None:
        """Forget the past: older continue tokens and resource versions get 410, the former with a way on or without."""
        self.kubernetes.inconsistent_continue = inconsistent_continue
        self.store.compact()

    def restart(self) -> None:
        """Lose what is kept in memory: every token, every watch, and which kinds the cache knew."""
        self.oauth.tokens.forget()
        self.watches.drop()
        self.view.listed = self.store.revision

    def fault(self, method: str, path: str, *faults: Fault, times: int | None = 1) -> None:
        """Let the next requests for a path (without its query) meet these, in order, all of them `times` over.

        A `*` in the path stands for anything; None is for ever.
        """
        rounds = repeat(faults) if times is None else repeat(faults, times)
        self._faults.append((method, path, chain.from_iterable(rounds)))

    def token(self, username: str = "admin") -> str:
        """A new access token of a user; revokes nothing."""
        return self.oauth.tokens.issue(username, ACCESS, self.oauth.access_lifetime or None)

    def timestamp(self) -> str:
        """The time now, as Kubernetes writes it."""
        return (_EPOCH + timedelta(seconds=int(self.clock() - self._began))).strftime("%Y-%m-%dT%H:%M:%SZ")

    # How it answers.

    def respond(self, request: Request) -> Outcome:
        """Answer a request; one after the other, please."""
        fault = self._next_fault(request)
        if fault is None:
            return self._answer(request)
        if not fault.handled:
            return fault.spoil(Answer(200))
        found = self._answer(request)
        return None if found is None else fault.spoil(found)

    def _next_fault(self, request: Request) -> Fault | None:
        for method, path, waiting in self._faults:
            if method == request.method and fnmatchcase(request.path, path):
                fault = next(waiting, None)
                if fault is not None:
                    return fault
        return None

    def _answer(self, request: Request) -> Answer | None:
        try:
            return self._handle(request)
        except errors.Refusal as refusal:
            return refusal.answer

    def _handle(self, request: Request) -> Answer:
        path = unquote(request.path)
        if "//" in path:
            clean = path.replace("//", "/")
            return Answer(
                301,
                (("Content-Type", "text/html; charset=utf-8"), ("Location", clean)),
                f'<a href="{clean}">Moved Permanently</a>.\n'.encode(),
            )
        prefixed = self.multicluster or CLUSTERS_ALWAYS
        path = clusters.with_root_first(path, self.store) if prefixed else path
        username = user_of(request, self.oauth)
        if DISABLED_AT_ONCE and username is not None and self.accounts.disabled(username):
            raise errors.refuse(401, "Unauthorized: account is not active")
        if self.oauth.has_path(path):
            return self.oauth.respond(request, path, username)
        watching = ("watch", "true") in request.query or ("watch", "1") in request.query
        scope = read_scope(request.method, path, watching=watching)
        if prefixed:
            scope = clusters.dispatch(scope, self.store)
        authorize(scope, username, request.method, self.accounts, self.identity)
        return self._served(request, scope, username)

    def _served(self, request: Request, scope: Scope, username: str | None) -> Answer:
        if scope.root in {"api", "apis"}:
            if scope.cluster is not None and scope.root == "apis":
                raise errors.nowhere()
            if scope.cluster is not None:
                raise errors.refuse(404, "the server could not find the requested resource", details={})
            return self.kubernetes.respond(request, scope)
        if scope.root == "kapis":
            if scope.cluster is not None:
                found = None
            elif self.router.handles(request.method, scope.path):
                found = self.router.respond(request, scope, username)
            else:
                found = self._published.respond(request, scope) or self.router.respond(request, scope, username)
            found = found or self._dynamic.respond(request, scope)
            if found is None:
                raise errors.router(404)
            return found
        found = self.router.respond(request, scope, username)
        if found is None:
            raise errors.nowhere()
        return found

    def _routes(self) -> Router:
        router = Router(release.has)
        self.identity.register(router)
        Members(self.view, self.identity).register(router)
        Roles(self.view).register(router)
        for addon in self._addons:
            addon.register(router)
        self.tenant.register(router)
        Resources(self.view, self.identity.shown).register(router)
        for path in ("/version", "/kapis/version"):
            router.add("GET", path, lambda _: errors.answer({**VERSION, "kubernetes": _KUBERNETES}))
        for path in ("/healthz", "/healthz/ping"):
            for method in ("GET", "HEAD"):
                router.add(method, path, lambda _: Answer(200, (errors.TEXT,), b"ok"))
        terminals = "/kapis/terminal.kubesphere.io/v1alpha2"
        router.add("GET", f"{terminals}/namespaces/{{namespace}}/pods/{{pod}}/exec", self._terminal)
        router.add("GET", f"{terminals}/nodes/{{node}}/exec", self._terminal)
        configs = "/kapis/config.kubesphere.io/v1alpha2/configs"
        router.add("GET", f"{configs}/configz", lambda _: errors.answer(self._features()))
        router.add("GET", f"{configs}/oauth", lambda _: errors.answer(self._oauth_config()))
        router.has = None  # what tests add is theirs
        return router

    def _terminal(self, call: Incoming) -> Answer:
        kind, name = ("pods", call.values["pod"]) if "pod" in call.values else ("nodes", call.values["node"])
        found = self.store.find(self.store.catalog.by_plural[kind], name, call.values.get("namespace", ""))
        return self.kubernetes.parts.terminal(call.request, kind, name, found)

    def _features(self) -> dict[str, bool]:
        return {
            **dict.fromkeys(_ON.split(), True),
            **dict.fromkeys(_OFF.split(), False),
            "multicluster": self.multicluster,
        }

    def _oauth_config(self) -> dict[str, Any]:
        nanoseconds = int(self.oauth.access_lifetime * 1_000_000_000)
        clients = [{"name": name, "redirectURIs": ["*"]} for name in self.oauth.clients]
        ages = {"accessTokenMaxAge": nanoseconds, "accessTokenInactivityTimeout": nanoseconds}
        return {"issuer": "kubesphere", "clients": clients, **ages}

    def logged_in(self, username: str, problem: str | None = None) -> None:
        """What the controllers make of a login; with `record_logins` only, for a crowd's would pile up."""
        user = self.store.find(USER, username)
        if user is None or not self.record_logins:
            return
        spec: dict[str, Any] = {"type": "Token", "provider": "", "sourceIP": "127.0.0.1", "userAgent": "-"}
        spec |= {"success": problem is None, "reason": problem or "authenticated successfully"}
        self.store.create(
            RECORD, {"metadata": {"generateName": f"{username}-", "labels": {USER_REF: username}}, "spec": spec}
        )
        status = {**user.get("status", {}), "lastLoginTime": self.timestamp()}
        if self.accounts.locked(username):
            status |= {"state": "AuthLimitExceeded", "reason": "Failed login attempts exceed"}
        self.store.replace(USER, {**user, "status": status})
