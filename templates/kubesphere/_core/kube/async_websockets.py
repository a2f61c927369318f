"""How a WebSocket is opened, awaited (extra `websocket`)."""

from __future__ import annotations

from typing import Any

from websockets.asyncio import client
from websockets.asyncio.client import ClientConnection as AsyncConnection

# What it returns differs between releases of the library; a context manager it is in all of them.
connect: Any = client.connect

__all__ = ["AsyncConnection", "connect"]
