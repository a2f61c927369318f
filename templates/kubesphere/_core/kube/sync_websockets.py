"""How a WebSocket is opened (extra `websocket`)."""

from __future__ import annotations

from websockets.sync.client import ClientConnection as Connection
from websockets.sync.client import connect

__all__ = ["Connection", "connect"]
