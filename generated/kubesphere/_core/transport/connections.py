"""How connections are made: trust, client certificate, proxy, limits, HTTP/2."""

from __future__ import annotations

import os
import ssl
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from ..redact import mask_userinfo
from . import logs
from .http import httpx
from .proxies import check_proxies, installed, proxy_of

FilePath: TypeAlias = str | os.PathLike[str]
CONNECTIONS = 100  # at the most, unless `limits` says otherwise
Certificate: TypeAlias = FilePath | tuple[FilePath, FilePath] | tuple[FilePath, FilePath, str]
"""A client certificate: the file of certificate and key, or (certificate, key[, the key's passphrase])."""


class Connections:
    """The settings of a pool of connections.

    Attributes:
        verify: what to trust, see `trust`.
        proxy: the URL of a proxy, or the HTTP library's Proxy; None goes by the environment.
        fast: let aiohttp send what the async client asks for on asyncio, where nothing else is asked of connections.
        trust_env: go by HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY.
        http2: offer HTTP/2 (extra `http2`).
        limits: the HTTP library's Limits; None is its default.

    Raises:
        ImportError: HTTP/2 or `fast` is asked for and its library is missing.
        ValueError: the proxy is none, or a variable of the environment names a bad one.
    """

    def __init__(
        self,
        verify: ssl.SSLContext | bool,
        proxy: Any = None,
        *,
        trust_env: bool = True,
        http2: bool = False,
        limits: Any = None,
        fast: bool = False,
    ) -> None:
        self.verify = verify
        self.proxy = proxy
        self.trust_env = trust_env
        self.http2 = http2
        self.limits = limits
        self.fast = fast
        for asked, name, library in ((self.http2, "http2", "h2"), (self.fast, "fast", "aiohttp")):
            if asked and not installed(library):
                raise ImportError(f"{name}=True needs the library {library}, which the extra {name} installs")
        if self.http2:
            logs.quiet("hpack")
        if self.trust_env and not self.proxy:
            check_proxies(os.environ)
        if isinstance(self.proxy, str):
            try:
                httpx.Proxy(self.proxy)
            except (ValueError, httpx.InvalidURL) as error:
                raise ValueError(f"proxy: {mask_userinfo(str(error))}") from None

    def check_trust(self, base_url: str) -> None:
        """Refuse at once certificates of the environment that are none, where the server needs them.

        Raises:
            ValueError: SSL_CERT_FILE or SSL_CERT_DIR names what isn't there, or holds no certificates.
        """
        named = os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")
        if named and self.verify is True and base_url.lower().startswith("https:"):
            default_trust(http2=self.http2)

    def arguments(self, base_url: str) -> dict[str, Any]:
        """What a client of the HTTP library for that one server takes."""
        trusted = default_trust(http2=self.http2) if self.verify is True else self.verify or unverified()
        proxy = self.proxy or (proxy_of(httpx.URL(base_url), os.environ) if self.trust_env else None)
        given = {"proxy": proxy, "limits": self.limits, "http2": self.http2}
        return {"verify": trusted, **{name: value for name, value in given.items() if value}}


def trust(verify: ssl.SSLContext | FilePath | bool, cert: Certificate | None = None) -> ssl.SSLContext | bool:
    """What to trust, and the certificate to show.

    Args:
        verify: True trusts what the HTTP library trusts, False anything; a path is a file of certificates, or a folder
            of them under the names that OpenSSL looks for (`openssl rehash`).
        cert: a client certificate (mutual TLS).

    Raises:
        ValueError: a file that is not there or holds something else.
    """
    context = verify if isinstance(verify, ssl.SSLContext | bool) else _context(Path(verify))
    if cert is None:
        return context
    if isinstance(context, bool):
        context = unverified() if context is False else httpx.create_ssl_context()
    parts: tuple[Any, ...] = cert if isinstance(cert, tuple) else (cert,)
    certificate, (key, passphrase) = parts[0], (*parts[1:], None, None)[:2]
    try:
        context.load_cert_chain(certificate, key, passphrase or "")  # None would have OpenSSL ask on the terminal
    except OSError as error:
        files = " and ".join(str(file) for file in (certificate, key) if file is not None)
        raise ValueError(f"cert: {files}: {error}") from None
    return context


def _context(path: Path) -> ssl.SSLContext:
    if not path.exists():
        raise ValueError(f"verify: there is no {path}")
    try:
        return ssl.create_default_context(capath=path) if path.is_dir() else ssl.create_default_context(cafile=path)
    except OSError as error:
        raise ValueError(f"verify: {path} holds no certificates: {error}") from None


def unverified() -> ssl.SSLContext:
    """What trusts anything."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@cache
def default_trust(*, http2: bool) -> ssl.SSLContext:  # noqa: ARG001 - the HTTP library writes into it what it offers
    """The library's own, made once: reading the trusted certificates is most of the cost of a client.

    Raises:
        ValueError: SSL_CERT_FILE or SSL_CERT_DIR names what isn't there, or holds no certificates.
    """
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        names = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
        raise ValueError(f"{' and '.join(names) or 'the trusted certificates'}: {error}") from None
