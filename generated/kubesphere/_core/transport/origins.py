"""Where credentials may go: one origin (RFC 6454), and not in plain text without a word."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TypeAlias
from urllib.parse import unquote

from ..errors import InsecureTransportWarning
from ..redact import mask_text, mask_url
from ..server import CLUSTER_PATH, CLUSTER_ROOTS
from ..warn import warn
from .http import httpx

Origin: TypeAlias = tuple[str, str, int | None]
"""Scheme, host and port; the scheme's own port is None."""

_CLUSTER = (".svc", ".svc.cluster.local", ".localhost")
_warned: set[Origin] = set()


def origin_of(url: httpx.URL) -> Origin:
    """The origin of an absolute URL."""
    return url.scheme, url.host, url.port


def local_path(base: str, path: str) -> str:
    """The path and query after `base` that a path, or an absolute URL of the same server, stands for.

    Raises:
        ValueError: it is neither, leads to another origin, or holds a placeholder, a fragment or user information.
    """
    if "{" in path or "#" in path:
        raise ValueError(f"path must hold neither {{ nor #, not {mask_text(path)!r}")
    try:
        if path.startswith("/"):
            _ = httpx.URL(base + path)
            return _without_dots(path)
        url = httpx.URL(path)
    except httpx.InvalidURL as error:
        raise ValueError(f"path is not a URL: {mask_text(str(error))}") from None
    if not url.is_absolute_url:
        raise ValueError(f"path must start with /, not {mask_text(path)!r}")
    server = httpx.URL(base)
    if origin_of(url) != origin_of(server) or url.userinfo:
        raise ValueError(f"{mask_text(path)!r} is not on {base}, and the login goes nowhere else")
    root = server.raw_path.decode().rstrip("/")
    target = url.raw_path.decode()
    if not target.startswith(f"{root}/"):
        raise ValueError(f"{mask_text(path)!r} is not below {base}")
    return _without_dots(target.removeprefix(root))


def _without_dots(path: str) -> str:
    """The path, unless a dot segment in it could lead out of `base`, where other servers may listen.

    Raises:
        ValueError: it could.
    """
    segments = unquote(path.partition("?")[0]).replace("\\", "/").split("/")
    if "." in segments or ".." in segments:
        raise ValueError(f"path must hold no . or .. segment, not {mask_text(path)!r}")
    return path


def warn_if_in_the_clear(base: str) -> None:
    """Warn, once for each origin, that credentials and data will cross a network in plain text.

    Not of loopback addresses, and not of names that only resolve inside a cluster or a local network.
    """
    url = httpx.URL(base)
    origin = origin_of(url)
    if url.scheme != "http" or origin in _warned or _is_near(url.host):
        return
    _warned.add(origin)
    warn(f"{base} is not encrypted: everybody on the way can read the login; use https", InsecureTransportWarning)


def _is_near(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return "." not in host or host.endswith(_CLUSTER)


def checked_base(base_url: str) -> str:
    """The URL of a server, without a slash at its end.

    Raises:
        ValueError: it is none, or holds credentials.
    """
    try:
        url = httpx.URL(base_url)
        has_host = url.host and all(0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b"."))
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ValueError(f"base_url is not a URL: {error}") from None
    if url.userinfo:
        raise ValueError("base_url must hold no credentials; use username and password")
    if url.scheme not in {"http", "https"} or not has_host or url.query or url.fragment:
        raise ValueError(f"base_url must look like http://host:port, not {mask_url(base_url)!r}")
    return base_url.rstrip("/")


def in_cluster(cluster: str, target: str) -> str:
    """The path and query with the cluster in it, if there is one, where paths of its root have one."""
    if not cluster:
        return target
    path, question, query = target.partition("?")
    for root in CLUSTER_ROOTS:
        inside = path.startswith(f"{root}/") and not path.startswith(f"{root}/clusters/")
        if path == root or inside:
            path = CLUSTER_PATH.format(root=root, cluster=cluster, rest=path.removeprefix(root))
            return f"{path}{question}{query}"
    return target
