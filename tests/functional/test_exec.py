"""Processes and ports over WebSockets, against a server that speaks Kubernetes' channels."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere.errors import APIError, ForbiddenError, TransportError
from servers.kubelet import Kubelet
from support.core.certificates import server_context
from websockets.datastructures import Headers
from websockets.http11 import Response
from websockets.sync.server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PODS = "/api/v1/namespaces/demo/pods"
TERMINAL = "/kapis/terminal.kubesphere.io/v1alpha2/namespaces/demo/pods/web/exec?container=app&shell=sh"


@pytest.fixture
def kubelet() -> Kubelet:
    return Kubelet()


@pytest.fixture
def url(kubelet: Kubelet) -> Iterator[str]:
    with kubelet.serving() as url:
        yield url


def test_a_command(kubelet: Kubelet, url: str) -> None:
    with KubeSphere(url, token="t") as ks:
        pods = ks.k8s.core.v1.pods.in_namespace("demo")
        with pods.exec("web", ["echo", "a b"], container="app") as process:
            finished = process.wait()
        assert (finished.exit_code, finished.stdout, finished.stderr) == (0, b"a b", b"a warning")
        with pods.exec("web", ["fail"]) as process:
            assert process.wait().exit_code == 3
    query = "command=echo&command=a%20b&container=app&stdin=false&stdout=true&tty=false&stderr=true"
    assert kubelet.seen[0].replace("+", "%20") == f"{PODS}/web/exec?{query}"


@pytest.mark.parametrize("protocol", ["v5.channel.k8s.io", "v4.channel.k8s.io"])
def test_a_terminal_in_a_container(kubelet: Kubelet, url: str, protocol: str) -> None:
    kubelet.protocol = protocol
    with (
        KubeSphere(url, token="t") as ks,
        ks.k8s.core.v1.pods.attach("web", namespace="demo", stdin=True, tty=True) as process,
    ):
        process.resize(columns=80, rows=24)
        process.write("hello")
        first = process.read()
        assert first is not None
        assert (first.stream, first.data) == ("stdout", b"hello")
        assert process.exit_code is None
        if protocol.startswith("v4"):
            with pytest.raises(RuntimeError, match="cannot be told that the input ends"):
                process.close_stdin()
            process.write(b"\x04")
        else:
            process.close_stdin()
        assert list(process) == []
        assert process.exit_code == 0
    assert kubelet.sizes == [{"Width": 80, "Height": 24}]


def test_what_goes_wrong(url: str) -> None:
    with KubeSphere(url, token="t") as ks:
        pods = ks.k8s.core.v1.pods
        with pods.exec("web", ["nothing"], namespace="demo") as process, pytest.raises(APIError, match="no such file"):
            process.wait()
        with pods.exec("web", ["vanish"], namespace="demo") as process, pytest.raises(TransportError, match="ended"):
            process.wait()
        with pytest.raises(ForbiddenError, match="pods is forbidden"), pods.exec("web", ["ls"], namespace="secret"):
            pass
        with pytest.raises(RuntimeError, match="open it first"):
            pods.exec("web", ["ls"], namespace="demo").read()
    with KubeSphere(url, token="wrong") as ks, pytest.raises(APIError) as raised:
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__enter__()
    assert raised.value.status == 401
    assert "wrong" not in repr(raised.value)
    with KubeSphere("http://127.0.0.1:1", token="t") as ks, pytest.raises(TransportError):
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__enter__()


def test_a_port(url: str) -> None:
    with KubeSphere(url, token="t") as ks:
        with ks.k8s.core.v1.pods.port_forward("web", 8080, namespace="demo") as port:
            port.send(b"ping")
            assert port.receive() == b"PING"
        with ks.k8s.core.v1.pods.port_forward("web", 9, namespace="demo") as port:
            port.send(b"ping")
            with pytest.raises(ConnectionError, match="connection refused"):
                port.receive()


def test_a_terminal_of_kubesphere(kubelet: Kubelet, url: str) -> None:
    with (
        KubeSphere(url, token="t") as ks,
        ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web", container="app", shell="sh") as process,
    ):
        process.resize(columns=80, rows=24)
        process.write("ls\n")
        output = process.read()
        assert output is not None
        assert output.data == b"ls\n"
        process.close_stdin()
        assert process.wait().exit_code == 0
    assert kubelet.sizes == [{"Width": 80, "Height": 24}]
    assert kubelet.seen == [TERMINAL]


def test_a_terminal_in_a_node_of_a_member_cluster(kubelet: Kubelet, url: str) -> None:
    with KubeSphere(url, token="t") as ks, ks.cluster("member").terminal.v1alpha2.nodes.exec("n 1") as process:
        process.write("id\n")
        process.close_stdin()
        assert [output.data for output in process] == [b"id\n"]
        assert process.exit_code == 0
    assert kubelet.seen == ["/kapis/clusters/member/terminal.kubesphere.io/v1alpha2/nodes/n%201/exec"]


def test_a_terminal_that_is_refused(url: str) -> None:
    with (
        KubeSphere(url, token="t") as ks,
        pytest.raises(ForbiddenError, match="pods is forbidden"),
        ks.terminal.v1alpha2.namespaces.pods.exec("secret", "web"),
    ):
        pass


def test_the_same_awaited(kubelet: Kubelet, url: str) -> None:
    async def main() -> None:
        async with AsyncKubeSphere(url, token="t") as ks:
            pods = ks.k8s.core.v1.pods.in_namespace("demo")
            async with pods.exec("web", ["echo", "x"]) as process:
                assert (await process.wait()).stdout == b"x"
            async with pods.attach("web", stdin=True) as process:
                await process.write(b"one")
                await process.close_stdin()
                assert [output.data async for output in process] == [b"one"]
            async with pods.port_forward("web", 8080) as port:
                await port.send(b"ping")
                assert await port.receive() == b"PING"
            async with ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web") as process:
                await process.write("ls\n")
                await process.close_stdin()
                assert (await process.wait()).stdout == b"ls\n"

    asyncio.run(main())


@pytest.mark.parametrize("protocol", ["v5.channel.k8s.io", "v4.channel.k8s.io"])
def test_a_terminal_in_a_container_awaited(kubelet: Kubelet, url: str, protocol: str) -> None:
    kubelet.protocol = protocol

    async def main() -> None:
        async with (
            AsyncKubeSphere(url, token="t") as ks,
            ks.k8s.core.v1.pods.attach("web", namespace="demo", stdin=True, tty=True) as process,
        ):
            await process.resize(columns=80, rows=24)
            await process.write("hello")
            first = await process.read()
            assert first is not None
            assert (first.stream, first.data, process.exit_code) == ("stdout", b"hello", None)
            if protocol.startswith("v4"):
                with pytest.raises(RuntimeError, match="cannot be told that the input ends"):
                    await process.close_stdin()
                await process.write(b"\x04")
            else:
                await process.close_stdin()
            assert [output async for output in process] == []
            assert process.exit_code == 0

    asyncio.run(main())
    assert kubelet.sizes == [{"Width": 80, "Height": 24}]


def test_what_goes_wrong_awaited(url: str) -> None:
    async def main() -> None:
        async with AsyncKubeSphere(url, token="t") as ks:
            pods = ks.k8s.core.v1.pods
            async with pods.exec("web", ["nothing"], namespace="demo") as process:
                with pytest.raises(APIError, match="no such file"):
                    await process.wait()
            async with pods.exec("web", ["vanish"], namespace="demo") as process:
                with pytest.raises(TransportError, match="ended"):
                    await process.wait()
                with pytest.raises(TransportError, match="the connection is closed"):
                    await process.write("more")
            with pytest.raises(ForbiddenError, match="pods is forbidden"):
                await pods.exec("web", ["ls"], namespace="secret").__aenter__()
            with pytest.raises(RuntimeError, match="open it first"):
                await pods.exec("web", ["ls"], namespace="demo").read()
            async with pods.port_forward("web", 9, namespace="demo") as port:
                await port.send(b"ping")
                with pytest.raises(ConnectionError, match="connection refused"):
                    await port.receive()
        async with AsyncKubeSphere(url, token="wrong") as ks:
            with pytest.raises(APIError) as raised:
                await ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__aenter__()
            assert raised.value.status == 401
            assert "wrong" not in repr(raised.value)
        async with AsyncKubeSphere("http://127.0.0.1:1", token="t") as ks:
            with pytest.raises(TransportError):
                await ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__aenter__()

    asyncio.run(main())


def test_a_connection_that_breaks(kubelet: Kubelet, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kubelet, "_process", lambda socket, _: socket.socket.shutdown(2))
    with (
        KubeSphere(url, token="t") as ks,
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo") as process,
        pytest.raises(TransportError, match="the connection broke"),
    ):
        process.wait()

    async def main() -> None:
        async with (
            AsyncKubeSphere(url, token="t") as ks,
            ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo") as process,
        ):
            with pytest.raises(TransportError, match="the connection broke"):
                await process.wait()

    asyncio.run(main())


def test_a_port_that_closes(kubelet: Kubelet, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kubelet, "_port", lambda socket, port: socket.send(b"\x00" + port.to_bytes(2, "little")))
    with KubeSphere(url, token="t") as ks, ks.k8s.core.v1.pods.port_forward("web", 80, namespace="demo") as port:
        assert port.receive() == b""

    async def main() -> None:
        async with (
            AsyncKubeSphere(url, token="t") as ks,
            ks.k8s.core.v1.pods.port_forward("web", 80, namespace="demo") as port,
        ):
            assert await port.receive() == b""

    asyncio.run(main())


@pytest.mark.parametrize("verify", [True, False], ids=["trusted", "unverified"])
def test_over_tls(kubelet: Kubelet, tmp_path: Path, verify: bool) -> None:
    context, trusted = server_context(tmp_path)
    options: dict[str, Any] = {"token": "t", "verify": trusted if verify else False}
    with serve(kubelet.run, "127.0.0.1", 0, process_request=kubelet.check, ssl=context, compression=None) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            url = f"https://127.0.0.1:{server.socket.getsockname()[1]}"
            with (
                KubeSphere(url, **options) as ks,
                ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web") as process,
            ):
                process.close_stdin()
                assert process.wait().exit_code == 0

            async def main() -> None:
                async with (
                    AsyncKubeSphere(url, **options) as ks,
                    ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web") as process,
                ):
                    await process.close_stdin()
                    assert (await process.wait()).exit_code == 0

            asyncio.run(main())
        finally:
            server.shutdown()
            thread.join()


def test_what_answers_without_a_websocket(kubelet: Kubelet, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kubelet, "refusal", Response(204, "No Content", Headers()))
    with KubeSphere(url, token="t") as ks, pytest.raises(TransportError, match="expected a WebSocket, got 204"):
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__enter__()

    async def main() -> None:
        async with AsyncKubeSphere(url, token="t") as ks:
            with pytest.raises(TransportError, match="expected a WebSocket, got 204"):
                await ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__aenter__()

    asyncio.run(main())
