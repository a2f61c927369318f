"""The same server through other Kubernetes clients, for what they can do and this one can't.

Each sends its requests through the KubeSphere client that it is made of: one login, whose token stays there and is
renewed as ever, and the same connections, proxies, certificates and cluster. Close the KubeSphere client last.
"""
# pyright: reportPrivateUsage=false, reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, overload

from ..client.sync_client import Client
from .bridge import AsyncTransport, Transport

if TYPE_CHECKING:
    import kr8s
    import kr8s.asyncio
    import lightkube

    from ..client.async_client import AsyncClient


def kubernetes_client(client: Client) -> Any:
    """The official client (extra `kubernetes`), an ApiClient: `CoreV1Api(kubernetes_client(ks)).list_namespace()`.

    Not for `exec`, `attach` and `portforward`, which open connections of their own.

    Raises:
        ImportError: it is not installed.
        TypeError: ours is async.
    """
    if not isinstance(client, Client):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"kubernetes_client takes a KubeSphere, not {type(client).__name__}")
    api = import_module("kubernetes.client")  # by name: type checkers would read all of its 700 files

    from .bridge_urllib3 import ForwardingPool  # noqa: PLC0415

    made = api.ApiClient(api.Configuration(host=client._base))
    made.rest_client.pool_manager = ForwardingPool(client)
    return made


@overload
def lightkube_client(client: Client, **options: Any) -> lightkube.Client: ...
@overload
def lightkube_client(client: AsyncClient, **options: Any) -> lightkube.AsyncClient: ...
def lightkube_client(client: Client | AsyncClient, **options: Any) -> lightkube.Client | lightkube.AsyncClient:
    """A lightkube client (extra `lightkube`), sync or async as ours is: `lightkube_client(ks).list(Pod)`.

    Args:
        client: ours.
        **options: of lightkube's own: `namespace`, `lazy`, `field_manager`, `dry_run`, `timeout`.

    Raises:
        ImportError: it is not installed.
    """
    import lightkube  # noqa: PLC0415 - an extra
    from lightkube.config import client_adapter  # noqa: PLC0415
    from lightkube.config.kubeconfig import KubeConfig  # noqa: PLC0415
    from lightkube.config.models import Cluster, User  # noqa: PLC0415

    config = KubeConfig.from_one(cluster=Cluster(server=client._base), user=User()).get()
    library: Any = vars(client_adapter)["httpx"]
    options = {"trust_env": False, **options}
    if isinstance(client, Client):
        transport: Any = Transport(client, library)
        return lightkube.Client(config, transport=transport, **options)
    transport = AsyncTransport(client, library)
    return lightkube.AsyncClient(config, transport=transport, **options)


@overload
def kr8s_client(client: Client, *, namespace: str | None = None) -> kr8s.Api: ...
@overload
def kr8s_client(client: AsyncClient, *, namespace: str | None = None) -> kr8s.asyncio.Api: ...
def kr8s_client(client: Client | AsyncClient, *, namespace: str | None = None) -> kr8s.Api | kr8s.asyncio.Api:
    """A kr8s client (extra `kr8s`), sync or async as ours is: `kr8s_client(ks).get("pods", namespace="demo")`.

    Give it to objects of kr8s as `api=`.

    Args:
        client: ours.
        namespace: the namespace it takes where none is given.

    Raises:
        ImportError: it is not installed.
    """
    from .bridge_kr8s import api_of  # noqa: PLC0415 - needs an extra

    return api_of(client, namespace)
