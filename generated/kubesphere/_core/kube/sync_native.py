# Made from async_native.py.
"""Collections of kinds that can do more: status, scale, what only Kubernetes' own kinds have; and discovery."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Unpack, cast

from ..sync_resource import Resource
from ..operation import Operation, json_value, model, text
from .sync_objects import ClusterKeeper, ClusterObjects, ClusterPart, ObjectCollection, Part
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


class Scale(Part[S]):
    """How many replicas objects have: `scale("web", replicas=3)`, or `get`, `patch` and `replace` of their Scale."""

    __slots__ = ()

    def __call__(self, name: str, *, replicas: int, namespace: str | None = None, **options: Unpack[WriteOptions]) -> S:
        """Set the number of replicas."""
        return self.patch(name, {"spec": {"replicas": replicas}}, namespace=namespace, **options)


class ClusterScale(ClusterPart[S]):
    """The same of a kind in no namespace."""

    __slots__ = ()

    def __call__(self, name: str, *, replicas: int, **options: Unpack[WriteOptions]) -> S:
        """Set the number of replicas."""
        return self.patch(name, {"spec": {"replicas": replicas}}, **options)


class WithStatus(ObjectCollection[T]):
    """A kind in namespaces with the subresource `status`."""

    __slots__ = ()

    @property
    def status(self) -> Part[T]:
        """What controllers say of the objects; writing an object by itself doesn't change it."""
        return Part[T](self._caller, self._objects.part("status"))


class Scalable(ObjectCollection[T], Generic[T, S]):
    """A kind in namespaces with the subresource `scale`."""

    __slots__ = ()

    @property
    def scale(self) -> Scale[S]:
        """How many replicas: `scale("web", replicas=3)`, or `scale.get("web")`."""
        return Scale[S](self._caller, self._objects.part("scale"))


class ScalableWithStatus(Scalable[T, S], WithStatus[T]):
    """A kind in namespaces with the subresources `scale` and `status`."""

    __slots__ = ()


class ClusterWithStatus(ClusterObjects[T]):
    """A kind in no namespace with the subresource `status`."""

    __slots__ = ()

    @property
    def status(self) -> ClusterPart[T]:
        """What controllers say of the objects; writing an object by itself doesn't change it."""
        return ClusterPart[T](self._caller, self._objects.part("status"))


class ClusterScalable(ClusterObjects[T], Generic[T, S]):
    """A kind in no namespace with the subresource `scale`."""

    __slots__ = ()

    @property
    def scale(self) -> ClusterScale[S]:
        """How many replicas: `scale("web", replicas=3)`, or `scale.get("web")`."""
        return ClusterScale[S](self._caller, self._objects.part("scale"))


class ClusterScalableWithStatus(ClusterScalable[T, S], ClusterWithStatus[T]):
    """A kind in no namespace with the subresources `scale` and `status`."""

    __slots__ = ()


class RollingSets(WithStatus[T]):
    """Workloads whose pods are replaced one after another: daemon sets, and those that have replicas."""

    __slots__ = ()

    def restart(self, name: str, *, namespace: str | None = None, **options: Unpack[WriteOptions]) -> T:
        """Replace all of its pods, one after another, as `kubectl rollout restart` does."""
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        template = {"metadata": {"annotations": {"kubectl.kubernetes.io/restartedAt": now}}}
        return self.patch(name, {"spec": {"template": template}}, namespace=namespace, **options)


class Workloads(ScalableWithStatus[T, S], RollingSets[T]):
    """Deployments and stateful sets."""

    __slots__ = ()


class Namespaces(ClusterKeeper[T]):
    """Namespaces."""

    __slots__ = ()

    @property
    def status(self) -> ClusterPart[T]:
        """What controllers say of the namespaces."""
        return ClusterPart[T](self._caller, self._objects.part("status"))

    def finalize(self, name: str, body: Any, **options: Unpack[WriteOptions]) -> T:
        """Replace the finalizers of a namespace that is being deleted: `body` is the namespace as it is to be."""
        replaced: T = self._do(self._objects.part("finalize").replace(name, body, options))
        return replaced


class SigningRequests(ClusterWithStatus[T]):
    """Requests of certificates."""

    __slots__ = ()

    @property
    def approval(self) -> ClusterPart[T]:
        """Whether they are approved: conditions in `status`."""
        return ClusterPart[T](self._caller, self._objects.part("approval"))


class ServiceAccounts(ObjectCollection[T], Generic[T, S]):
    """Service accounts."""

    __slots__ = ()

    def create_token(
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
        token: S = self._do(self._objects.at(namespace).part("token").post(name, body, options))
        return token


class Proxied(WithStatus[T]):
    """A kind in namespaces whose objects answer HTTP requests through the API server."""

    __slots__ = ()

    def proxy(
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
        return cast("httpx.Response", client.request(method, path, **options))


class Nodes(ClusterWithStatus[T]):
    """Nodes."""

    __slots__ = ()

    def proxy(self, name: str, path: str = "", *, method: str = "GET", **options: Any) -> httpx.Response:
        """Send a request to a node's kubelet through the API server.

        Args:
            name: the node; with a port `name:10250`.
            path: the path there, e.g. `healthz`.
            method: the HTTP method.
            **options: see RequestOptions.
        """
        client: Any = self._caller
        return cast("httpx.Response", client.request(method, self._objects.proxy_path(name, path), **options))


class Discovery(Resource, Generic[V, L, G, R]):
    """Discovery, and what else belongs to no kind."""

    __slots__ = ()
    _targets: ClassVar[Mapping[str, str]] = {}  # the models of what discovery answers, by their class

    def api_versions(self) -> V:
        """The versions of the core group."""
        found: V = self._read("/api/", "APIVersions")
        return found

    def api_groups(self) -> L:
        """The API groups, with their versions."""
        found: L = self._read("/apis/", "APIGroupList")
        return found

    def api_group(self, group: str) -> G:
        """One API group, with its versions."""
        found: G = self._read("/apis/{group}/", "APIGroup", group)
        return found

    def api_resources(self, api_version: str) -> R:
        """The resources of a group and version, e.g. `apps/v1`; `v1` for the core group.

        Raises:
            ValueError: `api_version` is neither `version` nor `group/version`.
        """
        found: R = self._read(f"{root_of(api_version)}/", "APIResourceList")
        return found

    def openid_configuration(self) -> dict[str, Any]:
        """How the tokens of service accounts are checked (OpenID Connect Discovery 1.0)."""
        return self._call(Operation("GET", "/.well-known/openid-configuration/", json_value()))

    def openid_keys(self) -> dict[str, Any]:
        """The keys that they are signed with (RFC 7517)."""
        return self._call(Operation("GET", "/openid/v1/jwks/", json_value()))

    def logs(self, path: str = "") -> str:
        """A log file of the API server's machine, or the list of them, where that is turned on."""
        if not path:
            return self._call(Operation("GET", "/logs/", text()))
        return self._call(Operation("GET", "/logs/{logpath}", text(), wildcard=True), (path,))

    def version(self) -> dict[str, Any]:
        """The server's version; behind KubeSphere, KubeSphere's own."""
        return self._call(Operation("GET", "/version/", json_value()))

    def _read(self, path: str, cls: str, *values: str) -> Any:
        return self._call(Operation("GET", path, model(self._targets[cls])), values)
