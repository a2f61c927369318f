"""A host that has no address: the error tells which, who named it, and what to do. No name is looked up for that."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import httpx as httpx1
import httpx2
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere._cli.main import main
from kubesphere._core import errors
from support.core.oauth_server import PASSWORD
from support.core.wire import RUNS, Both, Wire, making, run_to_end

if TYPE_CHECKING:
    from pathlib import Path

NAMED = "there is no host nosuch, which {} names"


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but addresses is found, wherever this runs."""
    known = socket.getaddrinfo

    def found(host: Any, *values: Any, **options: Any) -> Any:
        if host in ("127.0.0.1", b"127.0.0.1", "localhost", None):
            return known(host, *values, **options)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", found)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def told(run: Any, make: Any) -> str:
    async def ask() -> str:
        async with make() as client:
            with pytest.raises(errors.ConnectError) as caught:
                await client.request("GET", "/version")
            return str(caught.value)

    return run_to_end(run, ask)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    "options", [{"token": "t"}, {"username": "admin", "password": PASSWORD}, {"token": "t", "fast": True}], ids=str
)
def test_an_argument(run: Any, options: dict[str, Any]) -> None:
    assert NAMED.format("base_url=") in told(run, lambda: making(run, "http://nosuch", retries=0, **options))


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("library", [httpx1, httpx2], ids=lambda library: library.__name__)
def test_a_given_client(run: Any, library: Any) -> None:
    http = library.Client() if run is None else library.AsyncClient()
    text = told(run, lambda: making(run, "http://nosuch", retries=0, http_client=http))
    assert NAMED.format("base_url=") in text


@pytest.mark.parametrize("run", RUNS)
def test_the_environment(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUBESPHERE_URL", "http://nosuch")
    monkeypatch.setenv("KUBESPHERE_TOKEN", "t")
    assert NAMED.format("KUBESPHERE_URL") in told(run, lambda: from_env(run))
    assert NAMED.format("base_url=") in told(run, lambda: from_env(run, base_url="http://nosuch"))


@pytest.mark.parametrize("run", RUNS)
def test_nobody(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KUBESPHERE_URL", raising=False)
    for make in (
        lambda: from_env(run, token="t"),
        lambda: Both(KubeSphere(token="t")) if run is None else AsyncKubeSphere(),
    ):
        text = told(run, make)
        assert "no URL was given, and ks-apiserver.kubesphere-system.svc is only found within" in text
        assert "give base_url=, or KUBESPHERE_URL to from_env()" in text


@pytest.mark.parametrize("run", RUNS)
def test_a_proxy_is_meant_where_there_is_one(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    url, proxy = "http://kubesphere", "http://user:s3cret@proxy:3128"
    one = told(run, lambda: making(run, url, retries=0, proxy=proxy))
    monkeypatch.setenv("HTTP_PROXY", proxy)
    other = told(run, lambda: making(run, url, retries=0))
    for text in (one, other):
        assert "no host is found for the proxy http://***@proxy:3128" in text
        assert "except kubesphere from it by NO_PROXY" in text


@pytest.mark.parametrize("run", RUNS)
def test_where_a_redirect_leads_nobody_has_named(run: Any) -> None:
    with Wire(b"HTTP/1.1 302 Found\r\nLocation: http://nosuch/\r\nContent-Length: 0\r\n\r\n") as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=0) as client:
                with pytest.raises(errors.ConnectError) as caught:
                    await client.request("GET", "/x", follow_redirects=True)
                assert "(" not in str(caught.value)

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS[:2])
def test_a_process_in_a_container(run: Any) -> None:
    async def main() -> None:
        pods = (KubeSphere if run is None else AsyncKubeSphere)("http://nosuch", token="t").k8s.core.v1.pods
        process: Any = pods.exec("web", ["ls"], namespace="demo")
        with pytest.raises(errors.TransportError, match=NAMED.format("base_url=")):
            process.__enter__() if run is None else await process.__aenter__()

    run_to_end(run, main)


def test_the_command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KUBESPHERE_TOKEN_CACHE", str(tmp_path))
    monkeypatch.setenv("KUBESPHERE_TOKEN", "t")
    for given, named in ((["--server", "http://nosuch"], "--server"), ([], "KUBESPHERE_URL")):
        monkeypatch.setenv("KUBESPHERE_URL", "http://nosuch")
        assert main(["get", "nodes", *given]) != 0
        assert NAMED.format(named) in capsys.readouterr().err


def from_env(run: Any, **options: Any) -> Any:
    client = KubeSphere.from_env(**options) if run is None else AsyncKubeSphere.from_env(**options)
    return Both(client) if run is None else client
