"""How connections are made: trust, client certificates, proxies, limits, HTTP/2; all on real sockets."""

from __future__ import annotations

import ssl
import sys
from typing import TYPE_CHECKING, Any

import anyio
import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from hypothesis import given
from hypothesis import strategies as st
from kubesphere._core import errors
from kubesphere._core.transport.connections import Connections, default_trust, trust
from kubesphere._core.transport.http import httpx
from kubesphere._core.transport.proxies import proxy_of
from servers.rawhost import RawHost
from support.core.h2_server import serving_h2
from support.core.wire import AT_ONCE, RUNS, Wire, answer, making, run_to_end, until_hung_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROXIES = [name for each in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY") for name in (each, each.lower())]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def folder(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ca.pem; client.pem with its key, cert.pem and key.pem apart, locked.pem behind a passphrase."""
    path = tmp_path_factory.mktemp("certificates")
    mine = authority.issue_cert("me@example.com")
    authority.cert_pem.write_to_path(path / "ca.pem")
    mine.private_key_and_cert_chain_pem.write_to_path(path / "client.pem")
    mine.cert_chain_pems[0].write_to_path(path / "cert.pem")
    mine.private_key_pem.write_to_path(path / "key.pem")
    key = serialization.load_pem_private_key(mine.private_key_pem.bytes(), None)
    locked = serialization.BestAvailableEncryption(b"hunter2")
    form = serialization.PrivateFormat.PKCS8
    (path / "locked.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, form, locked))
    return path


@pytest.fixture(scope="module")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture(scope="module")
def mutual(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("how", ["file", "text", "context", "nothing"])
def test_a_custom_authority_is_trusted(run: Any, how: str, tls: ssl.SSLContext, folder: Path) -> None:
    file = folder / "ca.pem"
    context = ssl.create_default_context(cafile=file)
    verify: Any = {"file": file, "text": str(file), "context": context, "nothing": False}[how]
    with Wire(answer(200), tls=tls) as wire:

        async def main() -> None:
            async with making(run, wire.url, verify=verify) as client:
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS)
def test_an_untrusted_certificate_is_told_with_advice_and_not_tried_again(run: Any, tls: ssl.SSLContext) -> None:
    with Wire(answer(200), tls=tls) as wire:

        async def main() -> None:
            async with making(run, wire.url, retries=AT_ONCE) as client:
                with pytest.raises(errors.ConnectError, match=r"CERTIFICATE_VERIFY_FAILED.*verify= takes the file"):
                    await client.request("POST", "/x")

        run_to_end(run, main)
        assert (wire.connections, wire.requests) == (1, [])


@pytest.mark.parametrize("run", RUNS)
def test_a_client_certificate_is_shown(run: Any, mutual: ssl.SSLContext, folder: Path) -> None:
    ca = folder / "ca.pem"
    given: list[Any] = [
        folder / "client.pem",
        str(folder / "client.pem"),
        (folder / "cert.pem", folder / "key.pem"),
        (str(folder / "cert.pem"), str(folder / "locked.pem"), "hunter2"),
    ]
    with Wire(answer(200), tls=mutual) as wire:

        async def main() -> None:
            for cert in given:
                async with making(run, wire.url, verify=ca, cert=cert) as client:
                    await client.request("GET", "/x")
            async with making(run, wire.url, verify=False, cert=given[0]) as client:
                await client.request("GET", "/x")
            async with making(run, wire.url, verify=ca, retries=AT_ONCE) as client:
                with pytest.raises(errors.ConnectionDroppedError, match=r"CERTIFICATE_REQUIRED.*client's certificate"):
                    await client.request("GET", "/x")
                with pytest.raises(errors.ConnectionDroppedError, match="CERTIFICATE_REQUIRED"):
                    async with client.stream("GET", "/x"):
                        pytest.fail("entered")

        run_to_end(run, main)
        assert len(wire.requests) == len(given) + 1
        assert wire.connections == len(given) + 3


def test_the_default_trust_stays_with_a_client_certificate(folder: Path) -> None:
    context = trust(True, folder / "client.pem")
    assert isinstance(context, ssl.SSLContext)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats()["x509_ca"] > 10
    assert trust(True) is True
    assert trust(False) is False


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"verify": "{0}/gone.pem"}, "verify: there is no .*gone.pem"),
        ({"verify": "{0}/key.pem"}, "verify: .*key.pem holds no certificates"),
        ({"cert": "{0}/gone.pem"}, "cert: .*gone.pem: .*No such file"),
        ({"cert": ("{0}/cert.pem", "{0}/gone.pem")}, "cert: .*cert.pem and .*gone.pem: .*No such file"),
        ({"cert": ("{0}/cert.pem", "{0}/ca.pem")}, "cert: "),
        ({"cert": ("{0}/cert.pem", "{0}/locked.pem")}, "cert: .*locked.pem: "),  # nobody is asked on the terminal
        ({"cert": ("{0}/cert.pem", "{0}/locked.pem", "hunter3")}, "cert: .*locked.pem: "),
        ({"proxy": "ftp://user:hunter3@h"}, "proxy: "),
        ({"proxy": "http://h:port"}, "proxy: "),
    ],
)
def test_files_and_urls_that_cannot_serve_are_refused_at_once(
    given: dict[str, Any], problem: str, folder: Path
) -> None:
    def at(value: Any) -> Any:
        return tuple(at(each) for each in value) if isinstance(value, tuple) else value.format(folder)

    with pytest.raises(ValueError, match=problem) as caught:
        making(None, "https://h", **{name: at(value) for name, value in given.items()})
    assert "hunter3" not in str(caught.value)


@pytest.fixture
def proxy() -> Iterator[RawHost]:
    with RawHost({"/x": b"{}", "/oauth/token": b"{}"}) as host:
        yield host


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("how", ["argument", "object", "environment"])
def test_a_proxy_is_used(run: Any, how: str, proxy: RawHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url if how == "environment" else "http://127.0.0.1:9")
    arguments: dict[str, Any] = {"argument": {"proxy": proxy.url}, "object": {"proxy": httpx.Proxy(proxy.url)}}
    url = "http://ks-apiserver.kubesphere-system.svc:31407"

    async def main() -> None:
        async with making(run, url, **arguments.get(how, {})) as client:
            with pytest.raises(errors.NotFoundError):
                await client.request("GET", "/x?a=b")
            assert (await client.request("GET", "/x")).content == b"{}"

    run_to_end(run, main)
    assert [request.target for request in proxy.requests] == [f"{url}/x?a=b", f"{url}/x"]
    assert all("authorization" in request.headers for request in proxy.requests)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("entries", ["127.0.0.1", "*", "a,127.0.0.0/8", " 10.0.0.0/8 , 127.0.0.1/32", "127.0.0.9/8"])
def test_no_proxy_goes_past_the_proxy(run: Any, entries: str, proxy: RawHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", entries)
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                await client.request("GET", "/x")

        run_to_end(run, main)
        assert (len(wire.requests), proxy.requests) == (1, [])


def test_a_network_is_ours_to_read_since_one_of_the_libraries_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy:3128")
    monkeypatch.setenv("NO_PROXY", "10.0.0.0/8")
    found = [Connections(True).arguments(f"https://{host}").get("proxy") for host in ("10.1.2.3", "11.1.2.3:10", "ks")]
    assert found == [None, "http://proxy:3128", "http://proxy:3128"]


def test_no_proxy_takes_names_and_nothing_else_is_spared(proxy: RawHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "localhost,.kubesphere-system.svc,10.0.0.0/8,nonsense/99,::1/128")
    with Wire(answer(200)) as wire, making(None, f"http://localhost:{wire.port}").client as client:
        client.request("GET", "/x")
        assert len(wire.requests) == 1
    for host in ("ks-apiserver.other.svc", "127.0.0.1:9"):
        with making(None, f"http://{host}", retries=0).client as client:
            client.request("GET", "/x")
    assert [each.target for each in proxy.requests] == ["http://ks-apiserver.other.svc/x", "http://127.0.0.1:9/x"]
    with (
        making(None, "http://ks-apiserver.kubesphere-system.svc", retries=0, timeout=1).client as client,
        pytest.raises(errors.ConnectError),
    ):
        client.request("GET", "/x")
    assert len(proxy.requests) == 2


def test_without_trust_in_the_environment_there_is_no_proxy(proxy: RawHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    with Wire(answer(200)) as wire:
        with making(None, wire.url, trust_env=False).client as client:
            client.request("GET", "/x")
        assert (len(wire.requests), proxy.requests) == (1, [])


@given(st.ip_addresses(), st.integers(0, 32), st.ip_addresses(v=4))
def test_networks_are_those_of_the_standard_library(address: Any, bits: int, network: Any) -> None:
    import ipaddress

    held = address.version == 4 and address in ipaddress.ip_network((network, bits), strict=False)
    host = f"[{address}]" if address.version == 6 else str(address)
    assert past_proxies(host, {"NO_PROXY": f"x,{network}/{bits}"}) is held
    assert past_proxies(host, {"NO_PROXY": "x", "no_proxy": f"{network}/{bits}"}) is held
    assert not past_proxies("host.example", {"NO_PROXY": f"{network}/{bits}"})
    assert not past_proxies(host, {})


def past_proxies(host: str, environ: dict[str, str]) -> bool:
    proxied = {"HTTP_PROXY": "http://proxy.example:3128"}
    assert proxy_of(httpx.URL(f"http://{host}:8080"), proxied) == proxied["HTTP_PROXY"]
    return proxy_of(httpx.URL(f"http://{host}:8080"), {**proxied, **environ}) is None


@pytest.mark.parametrize(
    ("entry", "held"),
    [
        ("*", True),
        ("ks.example", True),
        (".example", True),
        ("*.example", True),
        ("ks.example:8080", True),
        ("ks.example:80", False),
        ("s.example", False),
        ("other.ks.example", False),
        ("fe80::/10", False),
        ("[::1]", False),
        ("10.0.0.0/8, ks.example", True),
        (" , ", False),
    ],
)
def test_no_proxy_names_domains_and_ports(entry: str, held: bool) -> None:
    assert past_proxies("KS.example", {"NO_PROXY": entry}) is held


@pytest.mark.parametrize("entry", ["::1", "[::1]", "::/0", "[::1]:8080"])
def test_no_proxy_names_ipv6(entry: str) -> None:
    assert past_proxies("[::1]", {"NO_PROXY": entry})


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("entry", ["10.0.0.0/8", "fe80::/10", "::1", "[::1]:80", "a b", "http://x"])
def test_an_odd_no_proxy_is_no_hindrance(run: Any, entry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", entry)
    with Wire(answer(200)) as wire:

        async def main() -> None:
            async with making(run, wire.url) as client:
                assert (await client.request("GET", "/x")).status_code == 200

        run_to_end(run, main)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("ALL_PROXY", "ftp://u:secret@h", ValueError),
        ("HTTPS_PROXY", "http://h:x", ValueError),
        ("ALL_PROXY", "socks://h:1080", ImportError),
        ("SSL_CERT_FILE", "/nowhere.pem", ValueError),
        ("SSL_CERT_FILE", __file__, ValueError),
    ],
)
def test_a_bad_variable_is_told_at_once(
    name: str, value: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    default_trust.cache_clear()
    monkeypatch.setenv(name, value)
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(error, match=name) as caught:
        making(None, "https://ks.example")
    assert "secret" not in str(caught.value)
    default_trust.cache_clear()


@pytest.mark.parametrize("run", RUNS)
def test_http2_is_spoken_where_it_is_asked_for(run: Any, authority: trustme.CA, folder: Path) -> None:
    with serving_h2(authority) as url:

        async def main() -> None:
            async with making(run, url, verify=folder / "ca.pem", http2=True) as client:
                for path in ("/a", "/b"):
                    answered = await client.request("GET", path)
                    assert (answered.http_version, answered.json()) == ("HTTP/2", {"path": path, "bearer": True})

        run_to_end(run, main)


@pytest.mark.parametrize("run", RUNS[1:])
def test_requests_at_once_share_one_connection_of_http2(run: Any, authority: trustme.CA, folder: Path) -> None:
    """The server takes only one."""
    found: list[str] = []

    with serving_h2(authority) as url:

        async def main() -> None:
            async with making(run, url, verify=folder / "ca.pem", http2=True, timeout=5) as client:

                async def call(path: str) -> None:
                    found.append((await client.request("GET", path)).json()["path"])

                async with anyio.create_task_group() as group:
                    for number in range(9):
                        group.start_soon(call, f"/{number}")

        run_to_end(run, main)
    assert sorted(found) == [f"/{number}" for number in range(9)]


@pytest.mark.parametrize("run", RUNS)
def test_a_context_that_clients_share_offers_what_each_of_them_speaks(
    run: Any, authority: trustme.CA, tls: ssl.SSLContext, folder: Path
) -> None:
    shared = ssl.create_default_context(cafile=folder / "ca.pem")

    async def main(url: str, version: str, **options: Any) -> None:
        async with making(run, url, verify=shared, **options) as client:
            assert (await client.request("GET", "/x")).http_version == version

    for _ in range(2):
        with serving_h2(authority) as url:
            run_to_end(run, lambda: main(url, "HTTP/2", http2=True))
        tls.set_alpn_protocols(["h2", "http/1.1"])  # a server that prefers what was not to be offered
        with Wire(answer(200), tls=tls) as wire:
            run_to_end(run, lambda: main(wire.url, "HTTP/1.1"))


def test_http2_needs_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ImportError, match=r"http2=True needs the library h2"):
        making(None, "https://h", http2=True)


@pytest.mark.parametrize("run", RUNS[1:])
def test_a_full_pool_says_so_and_the_request_was_never_sent(run: Any) -> None:
    attempts: list[Any] = []

    class Own:
        def delay(self, attempt: Any) -> float | None:
            attempts.append(attempt)
            return AT_ONCE.delay(attempt)

    with Wire(until_hung_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")) as wire:

        async def main() -> None:
            one = {"limits": httpx.Limits(max_connections=1)}
            async with making(run, wire.url, retries=Own(), **one) as client, client.stream("GET", "/log"):
                hurried = client.with_options(timeout=httpx.Timeout(5, pool=0.01))
                with pytest.raises(errors.TimeoutError, match="every connection is in use, see limits="):
                    await hurried.request("POST", "/x")
                with anyio.move_on_after(0.01) as scope:
                    await client.request("POST", "/x")
                assert scope.cancelled_caught

        run_to_end(run, main)
        assert len(wire.requests) == 1
    assert [(attempt.number, attempt.sent) for attempt in attempts] == [(1, False), (2, False), (3, False)]
