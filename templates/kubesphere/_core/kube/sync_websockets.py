"""How a WebSocket is opened (extra `websocket`)."""

from __future__ import annotations

from typing import Any

from websockets.sync import client
from websockets.sync.client import ClientConnection as Connection

# What it returns differs between releases of the library; a context manager it is in all of them.
connect: Any = client.connect

__all__ = ["Connection", "connect"]
