"""A loopback HTTP/2 server on TLS."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import h2.config
import h2.connection
import h2.events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import trustme


@contextmanager
def serving_h2(authority: trustme.CA, respond: Callable[[str], bytes | None] | None = None) -> Iterator[str]:
    """The URL of a server for one connection.

    Args:
        authority: signs its certificate.
        respond: the body for a path; None leaves the answer open. By default each request is answered with its path.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.set_alpn_protocols(["h2"])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        thread = threading.Thread(target=_serve, args=(listener, context, respond))
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def _serve(listener: socket.socket, context: ssl.SSLContext, respond: Callable[[str], bytes | None] | None) -> None:
    plain, _ = listener.accept()
    plain.settimeout(10)
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    with context.wrap_socket(plain, server_side=True) as stream, suppress(OSError):
        connection.initiate_connection()
        stream.sendall(connection.data_to_send())
        while data := stream.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    headers = {bytes(name): bytes(value) for name, value in event.headers or ()}
                    told: dict[str, Any] = {"path": headers[b":path"].decode(), "bearer": b"authorization" in headers}
                    body = json.dumps(told).encode() if respond is None else respond(told["path"])
                    connection.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                    if body is not None:
                        connection.send_data(event.stream_id, body, end_stream=True)
            stream.sendall(connection.data_to_send())
