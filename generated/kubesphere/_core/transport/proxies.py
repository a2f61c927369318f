"""Which proxy leads to a server, by HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in upper or lower case."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.request import getproxies

from ..redact import mask_userinfo
from .http import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCHEMES = ("http", "https", "all")


def proxy_of(url: httpx.URL, environ: Mapping[str, str]) -> str | None:
    """The proxy for a server; None if it is to be reached without.

    The HTTP libraries take neither networks (CIDR) nor IPv6 addresses in NO_PROXY, and fail on them.
    """
    if _excepted(url, environ.get("no_proxy") or environ.get("NO_PROXY") or ""):
        return None
    names = [f"{scheme}_proxy" for scheme in (url.scheme, "all")]
    given = (environ.get(name) or environ.get(name.upper()) for name in names)
    found = next(filter(None, given), None) or getproxies().get(url.scheme)
    return _normal(found) if found else None


def check_proxies(environ: Mapping[str, str]) -> None:
    """Look at the variables.

    Raises:
        ImportError: a SOCKS proxy is named, and the library for those is missing.
        ValueError: one names no proxy.
    """
    for scheme in _SCHEMES:
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            if value := environ.get(name, ""):
                _check(name, _normal(value))


def _check(name: str, value: str) -> None:
    try:
        httpx.Proxy(value)
    except (ValueError, httpx.InvalidURL) as error:
        raise ValueError(f"{name}: {mask_userinfo(str(error))}") from None
    if value.startswith("socks") and not installed("socksio"):
        raise ImportError(f"{name} names a SOCKS proxy, which needs the library socksio: pip install 'httpx[socks]'")


def _normal(proxy: str) -> str:
    """The URL: without a scheme it is an HTTP proxy's, and `socks` alone means version 5, as desktops write it."""
    if "://" not in proxy:
        return f"http://{proxy}"
    return f"socks5://{proxy.partition('://')[2]}" if proxy.startswith("socks://") else proxy


def _excepted(url: httpx.URL, no_proxy: str) -> bool:
    entries = [entry.strip().lower() for entry in no_proxy.split(",")]
    return any(entry == "*" or _holds(entry, url) for entry in entries if entry)


def _holds(entry: str, url: httpx.URL) -> bool:
    """Whether an entry names the host: a domain and all below it, an address or a network, with a port or without."""
    host = url.host.lower()
    try:
        return ip_address(host) in ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        pass
    name, colon, port = entry.partition("://")[2].rpartition(":") if "://" in entry else entry.rpartition(":")
    if colon and port.isdecimal():
        if int(port) != (url.port or {"http": 80, "https": 443}.get(url.scheme)):
            return False
        entry = name.strip("[]")
    entry = entry.partition("://")[2] or entry
    domain = entry.removeprefix("*").removeprefix(".")
    return host == domain or host.endswith(f".{domain}")


def installed(library: str) -> bool:
    """Whether a library that an extra brings is there."""
    from importlib.util import find_spec  # noqa: PLC0415 - seldom needed

    return find_spec(library) is not None
