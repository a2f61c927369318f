"""Processes, terminals and ports in the containers of the loopback ks-apiserver, over a socket and in memory."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere._core.kube import channels
from kubesphere.errors import APIError, BadRequestError, ForbiddenError, NotFoundError
from kubesphere.models import Node, Pod
from kubesphere.testing import FakeKubeSphere, Process

if TYPE_CHECKING:
    from collections.abc import Generator

GENERATED = Path(__file__).parents[2] / "generated"
WEB = {"name": "web", "image": "nginx", "ports": [{"containerPort": 8080}]}
WAYS = ("socket", "memory")


@pytest.fixture
def fake() -> FakeKubeSphere:
    fake = FakeKubeSphere()
    fake.add(Pod(metadata={"name": "web"}, spec={"containers": [WEB, {"name": "side"}]}), namespace="demo")
    fake.add(Pod(metadata={"name": "done"}, status={"phase": "Succeeded"}), namespace="demo")
    fake.add(Node(metadata={"name": "n1"}))
    return fake


@contextmanager
def connected(fake: FakeKubeSphere, way: str) -> Generator[tuple[KubeSphere, AsyncKubeSphere]]:
    """Both clients, over sockets or in memory."""
    if way == "memory":
        with fake.client() as ks:
            yield ks, fake.async_client()
        return
    with fake.serve() as url, KubeSphere(url, username="admin", password="P@88w0rd") as ks:
        yield ks, AsyncKubeSphere(url, username="admin", password="P@88w0rd")


@pytest.mark.parametrize("way", WAYS)
def test_commands(fake: FakeKubeSphere, way: str) -> None:
    with connected(fake, way) as (ks, other):
        pods = ks.k8s.core.v1.pods.in_namespace("demo")

        def run(*command: str) -> tuple[int, bytes, bytes]:
            with pods.exec("web", command) as process:
                found = process.wait()
            return found.exit_code, found.stdout, found.stderr

        assert run("echo", "a  b", "c") == (0, b"a  b c\n", b"")
        assert run("false") == (1, b"", b"")
        assert run("sh", "-c", "echo one; nosuch") == (127, b"one\n", b"sh: nosuch: not found\n")
        assert run("sh", "-c", "false && echo two; exit 3") == (1, b"", b"")
        assert run("sh", "-c", "echo 'two; three'; exit 3; echo four") == (3, b"two; three\n", b"")
        assert run("sh", "-c", "echo 'unclosed")[0] == 2
        assert run("hostname") == (0, b"web\n", b"")
        with pytest.raises(APIError, match='exec: "nosuch": executable file not found'):
            run("nosuch")
        with pods.exec("web", ["cat"], stdin=True) as process:
            process.write("hello ")
            process.write(b"\xff")
            process.close_stdin()
            assert process.wait() == channels.Finished(0, b"hello \xff", b"")
        with pods.exec("web", ["cat"], stdin=False) as process:
            assert process.wait().stdout == b"", "nothing to read without stdin"

        async def main() -> None:
            async with other:
                pods = other.k8s.core.v1.pods.in_namespace("demo")
                async with pods.exec("web", ["sh"], stdin=True) as process:
                    await process.write("echo x\nexit 4\n")
                    assert await process.wait() == channels.Finished(4, b"x\n", b"")
                async with pods.exec("web", ["sh"], stdin=True) as process:
                    await process.write("echo y")
                    await process.close_stdin()
                    assert await process.wait() == channels.Finished(0, b"y\n", b"")

        asyncio.run(main())
    targets = [call.target for call in fake.calls]
    assert targets[0].startswith("/api/v1/namespaces/demo/pods/web/exec?command=echo&command=a%20%20b")
    assert {call.status for call in fake.calls} == {101}


@pytest.mark.parametrize("protocol", channels.PROTOCOLS)
def test_a_terminal_and_what_a_test_gives_containers(
    fake: FakeKubeSphere, protocol: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Process] = []

    def shout(process: Process) -> int:
        seen.append(process)
        while data := process.read():
            process.write(data.upper())
            process.write("and so on", "stderr")
        return 5

    fake.command("shout", shout)
    monkeypatch.setattr("kubesphere._core.kube.sync_exec.PROTOCOLS", (protocol,))
    with fake.client() as ks:
        pods = ks.k8s.core.v1.pods
        with pods.exec("web", ["shout", "-v"], namespace="demo", container="side", stdin=True, tty=True) as process:
            process.resize(columns=120, rows=40)
            process.write("hi\x04")
            found = process.wait()
        assert (found.exit_code, found.stdout, found.stderr) == (5, b"HIand so on", b"")
        [told] = seen
        assert (told.command, told.namespace, told.pod, told.container) == (("shout", "-v"), "demo", "web", "side")
        assert (told.tty, told.size) == (True, (120, 40))
        with pods.attach("web", namespace="demo", stdin=True, tty=True) as process:
            process.write("typed\x04")
            assert process.wait().stdout == b"typed"


@pytest.mark.parametrize("way", WAYS)
def test_terminals_of_kubesphere(fake: FakeKubeSphere, way: str) -> None:
    with connected(fake, way) as (ks, other):
        with ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web", container="web", shell="sh") as terminal:
            terminal.resize(columns=80, rows=24)
            terminal.write("hostname; whoami\n")
            terminal.write("exit\n")
            assert terminal.wait().stdout == b"web\nroot\n"
        with ks.terminal.v1alpha2.namespaces.pods.exec("demo", "nosuch") as terminal:
            assert terminal.wait().stderr == b'pods "nosuch" not found'
        with ks.terminal.v1alpha2.namespaces.pods.exec("demo", "web", shell="zsh") as terminal:
            assert b"executable file not found" in terminal.wait().stderr

        async def main() -> None:
            async with other, other.terminal.v1alpha2.nodes.exec("n1") as terminal:
                await terminal.write("pwd\n")
                await terminal.close_stdin()
                assert (await terminal.wait()).stdout == b"/\n"

        asyncio.run(main())


def test_ports(fake: FakeKubeSphere) -> None:
    with connected(fake, "socket") as (ks, other):
        with ks.k8s.core.v1.pods.port_forward("web", 8080, namespace="demo") as port:
            port.send(b"ping")
            assert port.receive() == b"ping"
        with (
            ks.k8s.core.v1.pods.port_forward("web", 81, namespace="demo") as port,
            pytest.raises(ConnectionError, match="connection refused"),
        ):
            port.receive()

        async def main() -> None:
            async with other, other.k8s.core.v1.pods.port_forward("web", 8080, namespace="demo") as port:
                await port.send(b"ping")
                assert await port.receive() == b"ping"

        asyncio.run(main())


def test_what_is_refused(fake: FakeKubeSphere) -> None:
    fake.add_user("bob", "P@88w0rd")
    with connected(fake, "socket") as (ks, _):
        pods = ks.k8s.core.v1.pods.in_namespace("demo")
        with pytest.raises(NotFoundError, match='pods "nosuch" not found'):
            pods.exec("nosuch", ["ls"]).__enter__()
        with pytest.raises(BadRequestError, match="container nosuch is not valid for pod web"):
            pods.exec("web", ["ls"], container="nosuch").__enter__()
        with pytest.raises(BadRequestError, match="at least 1 command"):
            pods.exec("web", []).__enter__()
        with pytest.raises(BadRequestError, match="completed pod; current phase is Succeeded"):
            pods.exec("done", ["ls"]).__enter__()
        with pytest.raises(BadRequestError, match="Upgrade request required"):
            ks.request("GET", "/api/v1/namespaces/demo/pods/web/exec", params={"command": "ls"})
    with fake.client("bob") as ks, pytest.raises(ForbiddenError):
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__enter__()


def test_without_the_library(fake: FakeKubeSphere, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kubesphere.testing._server.parts.available", lambda: False)
    with fake.client() as ks, pytest.raises(APIError, match="extra `websocket`"):
        ks.k8s.core.v1.pods.exec("web", ["ls"], namespace="demo").__enter__()


@pytest.mark.parametrize(
    "call", ["ks.k8s.core.v1.pods.exec('web', ['ls'], namespace='demo')", "ks.terminal.v1alpha2.nodes.exec('n1')"]
)
def test_a_client_without_the_library(call: str) -> None:
    code = "import sys; sys.modules['websockets'] = None; import kubesphere; "
    code += f"ks = kubesphere.KubeSphere('http://h', token='t'); {call}"
    done = subprocess.run([sys.executable, "-c", code], cwd=GENERATED, capture_output=True, text=True, check=False)
    assert done.stderr.endswith("need the library websockets, which the extra websocket installs\n")
