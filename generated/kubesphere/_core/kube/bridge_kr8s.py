"""Clients of kr8s that send with ours; for want of a public way, by replacing the method that makes the session."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import kr8s
import kr8s.asyncio

from ..client.sync_client import Client
from .bridge import AsyncTransport, ThreadedTransport

if TYPE_CHECKING:
    from ..client.async_client import AsyncClient


_library: Any = vars(sys.modules["kr8s._api"])["httpx"]


class _Session:
    """What makes the session of both kinds of client."""

    _transport: Any
    _session: Any
    _timeout: Any
    _base: str

    async def _create_session(self) -> None:
        headers = {"content-type": "application/json"}
        self._session = _library.AsyncClient(
            base_url=self._base, headers=headers, transport=self._transport, timeout=self._timeout
        )

    async def _check_version(self) -> None:
        """Nothing: `/version` tells of KubeSphere, not of Kubernetes."""


class Api(_Session, kr8s.Api):
    """The sync client."""


class AsyncApi(_Session, kr8s.asyncio.Api):
    """The async client."""


def api_of(client: Client | AsyncClient, namespace: str | None) -> Api | AsyncApi:
    """A client of kr8s; what it would read from files and the environment is given, and empty."""
    name = "kubesphere"
    config: dict[str, Any] = {
        "clusters": [{"name": name, "cluster": {"server": client._base}}],
        "users": [{"name": name, "user": {}}],
        "contexts": [{"name": name, "context": {"cluster": name, "user": name}}],
        "current-context": name,
    }
    options: dict[str, Any] = {
        "bypass_factory": True,
        "url": client._base,
        "kubeconfig": config,
        "namespace": namespace,
    }
    api: Api | AsyncApi
    if isinstance(client, Client):
        api = Api(**options)
        api._transport = ThreadedTransport(client, _library)
    else:
        api = AsyncApi(**options)
        api._transport = AsyncTransport(client, _library)
    api._base = client._base
    return api
