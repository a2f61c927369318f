"""One bounded, anonymous HTTP GET.

Redirects (RFC 9110 section 15.4) are followed on the same host only, from http to https but never back: the host a
user names is the one they trust, and telling which hosts belong together needs a list that ages.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
import time
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import httpx

from ksgen import __version__
from ksgen.errors import KsgenError
from ksgen.terminal import count

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_TEXT: Final = "application/json, text/plain, */*;q=0.1"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_TRANSIENT: Final = (httpx.NetworkError, httpx.TimeoutException, httpx.RemoteProtocolError)


def _backoff(attempt: int) -> float:
    return 0.5 * 2.0**attempt


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one download.

    Seconds: `connect`, `read` (silence between bytes), `total` (all attempts together). Bytes: `size`, after
    decompression. `public_only`: a host that the user didn't name may not be at a private, loopback or link-local
    address, unless a proxy is between. `attempts` counts the first try; `backoff(n)` is the wait in seconds after the
    n-th (from 0).
    """

    connect: float = 10.0
    read: float = 30.0
    total: float = 120.0
    size: int = 64 * 1024 * 1024
    attempts: int = 3
    redirects: int = 5
    public_only: bool = False
    backoff: Callable[[int], float] = _backoff
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.monotonic


class DownloadError(KsgenError):
    """A download failed. `status` is the HTTP status, 0 without an answer; `passing`: trying again may help."""

    status: int = 0
    passing: bool = False


def open_client(limits: Limits) -> httpx.Client:
    """A client that sends no credentials and keeps no cookies; the proxy variables of the environment apply."""
    return httpx.Client(
        headers={"User-Agent": f"ksgen/{__version__}", "Accept-Encoding": "gzip"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        timeout=httpx.Timeout(limits.read, connect=limits.connect),
        limits=httpx.Limits(max_keepalive_connections=0),  # each attempt on a socket that its watchdog knows
    )


def get(client: httpx.Client, url: str, limits: Limits, *, accept: str = _TEXT) -> bytes:
    """The body of `url`, whole. Connection errors and 5xx answers are tried again, nothing else is.

    Raises:
        DownloadError: An answer other than 200, or none: the server can't be reached, is too slow, cuts its answer
            short, sends too much, or redirects to where we don't follow.
    """
    clock = _Clock(limits.total, limits.now, limits.public_only and not _behind_proxy())
    for attempt in range(limits.attempts):
        try:
            return _attempt(client, url, limits, accept, clock)
        except DownloadError as error:
            if not error.passing or attempt == limits.attempts - 1:
                raise
        pause = limits.backoff(attempt)
        if pause >= clock.left:
            raise _too_slow(url, limits.total)
        limits.sleep(pause)
    raise AssertionError("unreachable: the last attempt returns or raises")


def _attempt(client: httpx.Client, url: str, limits: Limits, accept: str, clock: _Clock) -> bytes:
    try:
        with clock.watch() as extensions:
            body = _follow(client, url, limits, {"Accept": accept}, extensions, clock)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise DownloadError(f"not a URL that can be read: {error}", where=url, hint=_ELSEWHERE) from error
    except DownloadError as error:
        raise error if error.where else DownloadError(error.message, where=url, hint=error.hint) from error
    except httpx.HTTPError as error:
        if isinstance(error.__context__, httpx.InvalidURL):  # a Location that httpx reads although we follow it
            raise DownloadError(
                f"redirected to what isn't a URL: {str(error)[:200]}", where=url, hint=_ELSEWHERE
            ) from error
        raise (_too_slow(url, limits.total) if clock.expired else _unreachable(url, error, limits)) from error
    if clock.expired:  # an answer that ends with its connection looks whole when the watchdog ends it
        raise _too_slow(url, limits.total)
    return body


@dataclass(slots=True)
class _Clock:
    """A deadline that also ends a connection held open by single bytes, which no read timeout does."""

    seconds: float
    now: Callable[[], float]
    public_only: bool = False
    expired: bool = False
    _sockets: list[Any] = field(default_factory=list[Any])
    _start: float = field(init=False)

    def __post_init__(self) -> None:
        self._start = self.now()

    @property
    def left(self) -> float:
        return self._start + self.seconds - self.now()

    @contextmanager
    def watch(self) -> Generator[dict[str, Any]]:
        """Request extensions under which every socket is shut down when the time is up."""
        timer = threading.Timer(max(self.left, 0), self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield {"trace": self._trace}
        finally:
            timer.cancel()
            timer.join()
            self._sockets.clear()

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        # Named in httpcore's "trace" extension: the value is the new network stream, plain or TLS.
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            stream = info["return_value"]
            connected = stream.get_extra_info("socket")
            self._sockets.append(connected)
            address = connected.getpeername()[0]
            if self.public_only and not ipaddress.ip_address(address.partition("%")[0]).is_global:
                stream.close()  # nobody else knows it yet
                raise DownloadError(
                    f"the host is at {address}, which isn't a public address",
                    hint="if you trust that address, name the host with --from",
                )
            if self.expired:
                self._expire()

    def _expire(self) -> None:
        self.expired = True
        for each in list(self._sockets):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


def _follow(
    client: httpx.Client,
    url: str,
    limits: Limits,
    headers: dict[str, str],
    extensions: dict[str, Any],
    clock: _Clock,
) -> bytes:
    here = httpx.URL(url)
    for _ in range(limits.redirects + 1):
        with client.stream("GET", here, headers=headers, extensions=extensions, follow_redirects=False) as answer:
            if answer.status_code not in _REDIRECTS:
                return _body(answer, str(here), limits, clock)
            here = _next(here, answer.headers.get("Location", ""))
    raise DownloadError(f"more than {limits.redirects} redirects", where=url, hint=_ELSEWHERE)


def _next(here: httpx.URL, location: str) -> httpx.URL:
    try:
        there = here.join(location)
        host = there.host  # decoded when asked for
    except (httpx.InvalidURL, ValueError) as error:
        raise DownloadError(f"redirected to what isn't a URL: {location[:200]!r}", where=str(here)) from error
    same = (there.scheme, host, there.port) == (here.scheme, here.host, here.port)
    upgrade = (here.scheme, there.scheme) == ("http", "https") and host == here.host
    if not location or not (same or upgrade) or there.userinfo:
        target = f"{there.scheme}://{host}{there.path}"
        raise DownloadError(
            f"redirected to {target[:200]!r}, which isn't followed",
            where=str(here),
            hint="redirects are followed on the same host only, and never from https to http; "
            "if you trust that host, name it with --from",
        )
    return there


def _behind_proxy() -> bool:
    return any(
        os.environ.get(name) for each in ("https_proxy", "http_proxy", "all_proxy") for name in (each, each.upper())
    )


def _body(answer: httpx.Response, url: str, limits: Limits, clock: _Clock) -> bytes:
    if answer.status_code != 200:
        reason = f"the server answers {answer.status_code} {answer.reason_phrase}".rstrip()
        error = DownloadError(reason, where=url, hint=_ELSEWHERE)
        error.status = answer.status_code
        error.passing = answer.status_code >= 500
        raise error
    encoding = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in {"identity", "gzip", "x-gzip"}:  # what is compressed twice grows twice as fast
        raise DownloadError(f"the answer has the encoding {encoding[:80]!r}", where=url, hint=_ELSEWHERE)
    inflate = None if encoding == "identity" else zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    body = bytearray()
    for chunk in answer.iter_raw():
        try:
            body += chunk if inflate is None else inflate.decompress(chunk, limits.size + 1 - len(body))
            count(len(body) // 1024, None, "KiB")
        except zlib.error as error:
            raise DownloadError(f"the answer's compression is broken: {error}", where=url, hint=_ELSEWHERE) from error
        if len(body) > limits.size:
            raise DownloadError(f"the answer is larger than {limits.size} bytes", where=url, hint=_ELSEWHERE)
        if clock.left <= 0:
            raise _too_slow(url, limits.total)
        if inflate is not None and (inflate.unused_data or inflate.unconsumed_tail):
            raise DownloadError("the answer goes on behind its compressed data", where=url, hint=_ELSEWHERE)
    if inflate is not None and not inflate.eof:
        raise DownloadError("the answer was cut short: its compressed data has no end", where=url, hint=_ELSEWHERE)
    return bytes(body)


_ELSEWHERE: Final = "try again later, or fetch with another --from (a mirror or a local checkout)"


def _unreachable(url: str, error: httpx.HTTPError, limits: Limits) -> DownloadError:
    passing = isinstance(error, _TRANSIENT)
    tries = f" (tried {limits.attempts} times)" if passing and limits.attempts > 1 else ""
    problem = f"can't read it: {error or type(error).__name__}{tries}"
    if isinstance(error, httpx.RemoteProtocolError) and "complete" in str(error):
        problem = f"the answer was cut short: {error}{tries}"
    elif isinstance(error, httpx.DecodingError):
        problem = f"the answer's compression is broken: {error}"
    failure = DownloadError(problem, where=url, hint=f"check the address and the proxy settings; {_ELSEWHERE}")
    failure.passing = passing
    return failure


def _too_slow(url: str, seconds: float) -> DownloadError:
    return DownloadError(f"not complete within {seconds:g} seconds", where=url, hint=_ELSEWHERE)
