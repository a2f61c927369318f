"""Collections of kinds that can do more: status, scale, what only Kubernetes' own kinds have; and discovery."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Unpack, cast

from ..async_resource import AsyncResource
from ..operation import Operation, json_value, model, text
from .async_objects import AsyncClusterKeeper, AsyncClusterObjects, AsyncClusterPart, AsyncObjectCollection, AsyncPart
from .kinds import root_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..transport.http import httpx
    from .collection import WriteOptions

T = TypeVar("T")
S = TypeVar("S")
V = TypeVar("V")
L = TypeVar("L")
G = TypeVar("G")
R = TypeVar("R")


class AsyncScale(AsyncPart[S]):
    """How many replicas objects have: `scale("web", replicas=3)`, or `get`, `patch` and `replace` of their Scale."""

    __slots__ = ()

    async def __call__(
        self, name: str, *, replicas: int, namespace: str | None = None, **options: Unpack[WriteOptions]
    ) -> S:
        """Set the number of replicas."""
        return await self.patch(name, {"spec": {"replicas": replicas}}, namespace=namespace, **options)


class AsyncClusterScale(AsyncClusterPart[S]):
    """The same of a kind in no namespace."""

    __slots__ = ()

    async def __call__(self, name: str, *, replicas: int, **options: Unpack[WriteOptions]) -> S:
        """Set the number of replicas."""
        return await self.patch(name, {"spec": {"replicas": replicas}}, **options)


class AsyncWithStatus(AsyncObjectCollection[T]):
    """A kind in namespaces with the subresource `status`."""

    __slots__ = ()

    @property
    def status(self) -> AsyncPart[T]:
        """What controllers say of the objects; writing an object by itself doesn't change it."""
        return AsyncPart[T](self._caller, self._objects.part("status"))


class AsyncScalable(AsyncObjectCollection[T], Generic[T, S]):
    """A kind in namespaces with the subresource `scale`."""

    __slots__ = ()

    @property
    def scale(self) -> AsyncScale[S]:
        """How many replicas: `scale("web", replicas=3)`, or `scale.get("web")`."""
        return AsyncScale[S](self._caller, self._objects.part("scale"))


class AsyncScalableWithStatus(AsyncScalable[T, S], AsyncWithStatus[T]):
    """A kind in namespaces with the subresources `scale` and `status`."""

    __slots__ = ()


class AsyncClusterWithStatus(AsyncClusterObjects[T]):
    """A kind in no namespace with the subresource `status`."""

    __slots__ = ()

    @property
    def status(self) -> AsyncClusterPart[T]:
        """What controllers say of the objects; writing an object by itself doesn't change it."""
        return AsyncClusterPart[T](self._caller, self._objects.part("status"))


class AsyncClusterScalable(AsyncClusterObjects[T], Generic[T, S]):
    """A kind in no namespace with the subresource `scale`."""

    __slots__ = ()

    @property
    def scale(self) -> AsyncClusterScale[S]:
        """How many replicas: `scale("web", replicas=3)`, or `scale.get("web")`."""
        return AsyncClusterScale[S](self._caller, self._objects.part("scale"))


class AsyncClusterScalableWithStatus(AsyncClusterScalable[T, S], AsyncClusterWithStatus[T]):
    """A kind in no namespace with the subresources `scale` and `status`."""

    __slots__ = ()


class AsyncRollingSets(AsyncWithStatus[T]):
    """Workloads whose pods are replaced one after another: daemon sets, and those that have replicas."""

    __slots__ = ()

    async def restart(self, name: str, *, namespace: str | None = None, **options: Unpack[WriteOptions]) -> T:
        """Replace all of its pods, one after another, as `kubectl rollout restart` does."""
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        template = {"metadata": {"annotations": {"kubectl.kubernetes.io/restartedAt": now}}}
        return await self.patch(name, {"spec": {"template": template}}, namespace=namespace, **options)


class AsyncWorkloads(AsyncScalableWithStatus[T, S], AsyncRollingSets[T]):
    """Deployments and stateful sets."""

    __slots__ = ()


class AsyncNamespaces(AsyncClusterKeeper[T]):
    """Namespaces."""

    __slots__ = ()

    @property
    def status(self) -> AsyncClusterPart[T]:
        """What controllers say of the namespaces."""
        return AsyncClusterPart[T](self._caller, self._objects.part("status"))

    async def finalize(self, name: str, body: Any, **options: Unpack[WriteOptions]) -> T:
        """Replace the finalizers of a namespace that is being deleted: `body` is the namespace as it is to be."""
        replaced: T = await self._do(self._objects.part("finalize").replace(name, body, options))
        return replaced


class AsyncSigningRequests(AsyncClusterWithStatus[T]):
    """Requests of certificates."""

    __slots__ = ()

    @property
    def approval(self) -> AsyncClusterPart[T]:
        """Whether they are approved: conditions in `status`."""
        return AsyncClusterPart[T](self._caller, self._objects.part("approval"))


class AsyncServiceAccounts(AsyncObjectCollection[T], Generic[T, S]):
    """Service accounts."""

    __slots__ = ()

    async def create_token(
        self,
        name: str,
        *,
        namespace: str | None = None,
        audiences: Sequence[str] | None = None,
        expiration_seconds: int | None = None,
        bound_to: Any = None,
        **options: Unpack[WriteOptions],
    ) -> S:
        """A token of the account: `status.token` of the answer.

        Args:
            name: the account.
            namespace: its namespace.
            audiences: whom the token is for; by default the API server itself.
            expiration_seconds: how long it is good, at least 600; the server may say otherwise.
            bound_to: a reference to an object, a dict or model; the token ends with it.
            **options: see WriteOptions.
        """
        spec = {"audiences": list(audiences or ()), "expirationSeconds": expiration_seconds, "boundObjectRef": bound_to}
        body = {
            "apiVersion": "authentication.k8s.io/v1",
            "kind": "TokenRequest",
            "spec": {key: value for key, value in spec.items() if value is not None},
        }
        token: S = await self._do(self._objects.at(namespace).part("token").post(name, body, options))
        return token


class AsyncProxied(AsyncWithStatus[T]):
    """A kind in namespaces whose objects answer HTTP requests through the API server."""

    __slots__ = ()

    async def proxy(
        self, name: str, path: str = "", *, namespace: str | None = None, method: str = "GET", **options: Any
    ) -> httpx.Response:
        """Send a request to an object through the API server.

        Args:
            name: the object; with a port `name:8080`, over TLS `https:name:8443`.
            path: the path there.
            namespace: its namespace.
            method: the HTTP method.
            **options: see RequestOptions.
        """
        client: Any = self._caller
        path = self._objects.at(namespace).proxy_path(name, path)
        return cast("httpx.Response", await client.request(method, path, **options))


class AsyncNodes(AsyncClusterWithStatus[T]):
    """Nodes."""

    __slots__ = ()

    async def proxy(self, name: str, path: str = "", *, method: str = "GET", **options: Any) -> httpx.Response:
        """Send a request to a node's kubelet through the API server.

        Args:
            name: the node; with a port `name:10250`.
            path: the path there, e.g. `healthz`.
            method: the HTTP method.
            **options: see RequestOptions.
        """
        client: Any = self._caller
        return cast("httpx.Response", await client.request(method, self._objects.proxy_path(name, path), **options))


class AsyncDiscovery(AsyncResource, Generic[V, L, G, R]):
    """Discovery, and what else belongs to no kind."""

    __slots__ = ()
    _targets: ClassVar[Mapping[str, str]] = {}  # the models of what discovery answers, by their class

    async def api_versions(self) -> V:
        """The versions of the core group."""
        found: V = await self._read("/api/", "APIVersions")
        return found

    async def api_groups(self) -> L:
        """The API groups, with their versions."""
        found: L = await self._read("/apis/", "APIGroupList")
        return found

    async def api_group(self, group: str) -> G:
        """One API group, with its versions."""
        found: G = await self._read("/apis/{group}/", "APIGroup", group)
        return found

    async def api_resources(self, api_version: str) -> R:
        """The resources of a group and version, e.g. `apps/v1`; `v1` for the core group.

        Raises:
            ValueError: `api_version` is neither `version` nor `group/version`.
        """
        found: R = await self._read(f"{root_of(api_version)}/", "APIResourceList")
        return found

    async def openid_configuration(self) -> dict[str, Any]:
        """How the tokens of service accounts are checked (OpenID Connect Discovery 1.0)."""
        return await self._call(Operation("GET", "/.well-known/openid-configuration/", json_value()))

    async def openid_keys(self) -> dict[str, Any]:
        """The keys that they are signed with (RFC 7517)."""
        return await self._call(Operation("GET", "/openid/v1/jwks/", json_value()))

    async def logs(self, path: str = "") -> str:
        """A log file of the API server's machine, or the list of them, where that is turned on."""
        if not path:
            return await self._call(Operation("GET", "/logs/", text()))
        return await self._call(Operation("GET", "/logs/{logpath}", text(), wildcard=True), (path,))

    async def version(self) -> dict[str, Any]:
        """The server's version; behind KubeSphere, KubeSphere's own."""
        return await self._call(Operation("GET", "/version/", json_value()))

    async def _read(self, path: str, cls: str, *values: str) -> Any:
        return await self._call(Operation("GET", path, model(self._targets[cls])), values)
