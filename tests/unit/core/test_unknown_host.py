"""A host that has no address: the error tells which, and what to do. No name is looked up for that."""

from __future__ import annotations

import socket
from typing import Any

import httpx as httpx1
import httpx2
import pytest
from kubesphere import AsyncKubeSphere, KubeSphere
from kubesphere._core import errors
from support.core.oauth_server import PASSWORD
from support.core.wire import RUNS, making, run_to_end

TOLD = "no address is found for this host, or for the proxy to it"


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
            assert "base_url=" in str(caught.value)
            assert "KUBESPHERE_URL" in str(caught.value)
            return str(caught.value)

    return run_to_end(run, ask)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    "options", [{"token": "t"}, {"username": "admin", "password": PASSWORD}, {"token": "t", "fast": True}], ids=str
)
def test_an_argument(run: Any, options: dict[str, Any]) -> None:
    assert TOLD in told(run, lambda: making(run, "http://nosuch", retries=0, **options))


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("library", [httpx1, httpx2], ids=lambda library: library.__name__)
def test_a_given_client(run: Any, library: Any) -> None:
    http = library.Client() if run is None else library.AsyncClient()
    text = told(run, lambda: making(run, "http://nosuch", retries=0, http_client=http))
    assert TOLD in text


@pytest.mark.parametrize("run", RUNS)
def test_a_proxy(run: Any) -> None:
    text = told(run, lambda: making(run, "http://kubesphere", retries=0, proxy="http://user:s3cret@nosuch:3128"))
    assert TOLD in text
    assert "s3cret" not in text


@pytest.mark.parametrize("run", RUNS[:2])
def test_a_process_in_a_container(run: Any) -> None:
    async def main() -> None:
        pods = (KubeSphere if run is None else AsyncKubeSphere)("http://nosuch", token="t").k8s.core.v1.pods
        process: Any = pods.exec("web", ["ls"], namespace="demo")
        with pytest.raises(errors.TransportError, match=TOLD):
            process.__enter__() if run is None else await process.__aenter__()

    run_to_end(run, main)
