"""How a WebSocket is opened, awaited (extra `websocket`)."""

from __future__ import annotations

from websockets.asyncio.client import ClientConnection as AsyncConnection
from websockets.asyncio.client import connect

__all__ = ["AsyncConnection", "connect"]
